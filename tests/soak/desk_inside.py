"""A desk in a process of its own, told by lines what to do: `open`, `read`, `write N`, `beat`, `close`; answers in JSON.

Usage: desk_inside.py <dossier>. `read` tells the distance rule and the number of entries in the history, `write` sets the
rule and logs the change.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.errors import DossierError


def answer(dossier: Optional[Dossier], path: Path, word: str, value: str) -> tuple[Optional[Dossier], Any]:
    if word == "open":
        dossier = Dossier.open(path)
        return dossier, dossier.read_only_reason
    assert dossier is not None
    if word == "read":
        return dossier, [dossier.content().rules.distance, len(dossier.history())]
    if word == "write":
        dossier.save_rules(replace(dossier.rules(), distance=float(value)))
        return dossier, "written"
    if word == "beat":
        dossier.heartbeat()
        return dossier, dossier.read_only_reason
    dossier.close()
    return None, "closed"


def main() -> None:
    path, dossier = Path(sys.argv[1]), None
    for line in sys.stdin:
        word, _, value = line.strip().partition(" ")
        try:
            dossier, told = answer(dossier, path, word, value)
            print(json.dumps({"told": told}), flush=True)
        except DossierError as error:
            print(json.dumps({"refused": error.message()}), flush=True)


if __name__ == "__main__":
    main()
