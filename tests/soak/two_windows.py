"""Two real QGIS windows on one dossier: the second is warned and reads along, and goes on when the first is gone.

Usage: tests/soak/two_windows.py; by scripts/soak.sh.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import soak_results
from in_qgis import Inside, demo


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "samen.gpkg"
        demo(path)
        profile = Path(folder) / "profile"  # two windows of one user have a profile each
        shutil.copytree(os.environ["QGIS_CUSTOM_CONFIG_PATH"], profile)
        first = Inside("window_inside.py", dossier=path, told=Path(folder) / "first", write="van de eerste")
        try:
            said = first.wait_for("opened", 120)
            assert said["reason"] == "" and first.wait_for("wrote", 60)["stored"], said
            second = Inside(
                "window_inside.py",
                str(profile),
                dossier=path,
                told=Path(folder) / "second",
                write="van de tweede",
            )
            try:
                said = second.wait_for("opened", 120)
                assert said["reason"] and any(said["reason"] in text for text in said["messages"]), said
                assert said["works"] > 100 and said["remark"] == "van de eerste", said
                assert not second.wait_for("wrote", 60)["stored"]
            finally:
                second.kill()
        finally:
            first.kill()
        third = Inside("window_inside.py", dossier=path, told=Path(folder) / "third", write="van de derde")
        try:
            said = third.wait_for("opened", 120)
            assert said["reason"] == "" and said["remark"] == "van de eerste", said
            assert third.wait_for("wrote", 60)["stored"]
        finally:
            third.kill()
    print(
        "the second window was warned and read along; after the first was killed another went on; nothing lost"
    )
    soak_results.keep("windows", windows=3, warned=1, lost=0)


if __name__ == "__main__":
    main()
