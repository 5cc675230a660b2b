"""Tells whether the dossiers in a folder were left well by a QGIS that has ended: `let_go.py FOLDER`; 1 when not.

Whole, without a lock and without a journal beside them; a folder without any dossier is not well either.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path


def faults(dossier: Path) -> list[str]:
    """What is wrong with it. Raises sqlite3.Error."""
    found = [f"{beside.name} is left" for beside in dossier.parent.glob(f"{dossier.name}-*")]
    with closing(sqlite3.connect(f"file:{dossier}?mode=ro", uri=True)) as file:
        if held := file.execute("SELECT * FROM lock").fetchall():
            found.append(f"the lock is held: {held}")
        if (said := file.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            found.append(said)
    return found


def main(folder: Path) -> int:
    # A reserve copy was made while the dossier was at work, and is opened by nobody.
    dossiers = sorted(file for file in folder.rglob("*.gpkg") if file.parent.name != "reservekopie")
    told = [f"{dossier.name}: {fault}" for dossier in dossiers for fault in faults(dossier)]
    print(*(told or [f"left well: {len(dossiers)} dossier(s)"]), sep="\n")
    return 1 if told or not dossiers else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
