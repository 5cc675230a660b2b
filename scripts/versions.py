#!/usr/bin/python3
"""Which releases the tests were run on and what came of it, out of the logs of `make test-versions` and `make test-qt6`,
into build/quality/versions.json, from which `make quality` makes its part of docs/quality.md.
"""

from __future__ import annotations

import json
import re
import sys
from datetime import datetime
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parent.parent
LEFT = ROOT / "build" / "quality" / "versions.json"
SUITES = {"bookworm": "Debian 12", "trixie": "Debian 13", "forky": "Debian testing"}


def release(log: Path) -> Optional[tuple[str, str]]:
    """(release, what was found, by the commit that was tested) of one log; None when the log tells of no test.

    A log holds one run, or several one after the other, each after its line `commit …`.
    """
    text = log.read_text(encoding="utf-8", errors="replace")
    text = re.sub(r"^commit \w*\n(?=== \w+: \d+ s$)", "", text, flags=re.MULTILINE)  # of each tier, the same
    parts = re.split(r"^commit (\w+)$", text, flags=re.MULTILINE)
    runs = [(commit, found_in(run)) for commit, run in zip(parts[1::2], parts[2::2])]
    told = [f"{'; '.join(found)} ({commit})" for commit, found in runs if found]
    if not told:
        return None
    version = re.findall(r"^QGIS (\d+\.\d+\.\d+)", text, re.MULTILINE)
    suite = log.stem.removeprefix("test-versions-")
    return f"{SUITES.get(suite, suite)}, QGIS {version[-1] if version else '?'}", "; ".join(told)


def found_in(run: str) -> list[str]:
    tiers = re.findall(
        r"^(\d+ (?:passed|failed)[^\n]*?) in [\d.]+s[^\n]*\n== ([\w ]+): \d+ s", run, re.MULTILINE
    )
    tours = [part for part in re.split(r"^== tour ", run, flags=re.MULTILINE)[1:] if ": skipped" not in part]
    found = [f"{name}: {told}" for told, name in tiers]
    for part in tours:
        done = re.search(r"^tour: done$", part, re.MULTILINE) and "not completed" not in part
        found.append(f"tour {part.partition(':')[0]}: {'done' if done else 'not completed'}")
    return found


def main() -> None:
    rows: list[tuple[str, str]] = []
    newest = 0.0
    for suite in SUITES:
        log = ROOT / "build" / f"test-versions-{suite}.log"
        found = release(log) if log.exists() else None
        if found is not None:
            rows.append(found)
            newest = max(newest, log.stat().st_mtime)
    qt6 = ROOT / "build" / "test-qt6.log"
    if qt6.exists():
        text = qt6.read_text(encoding="utf-8", errors="replace")
        last = re.findall(r"^(\d+ (?:passed|failed)[^\n]*?) in [\d.]+s", text, re.MULTILINE)
        version = re.findall(r"^Qt (\S+), PyQt6", text, re.MULTILINE)
        if last:
            name = f"Qt {version[-1] if version else '6'}, PyQt6 without QGIS: modules, pages and widgets"
            rows.append((name, last[-1]))
            newest = max(newest, qt6.stat().st_mtime)
    if not rows:
        sys.exit("No log of make test-versions or make test-qt6 is here.")
    rows.append(("QGIS 4", "not run here"))
    LEFT.parent.mkdir(parents=True, exist_ok=True)
    figures = {
        "title": "Other releases",
        "on": datetime.fromtimestamp(newest).date().isoformat(),
        "rows": rows,
    }
    LEFT.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for name, told in rows:
        print(f"{name}: {told}")


if __name__ == "__main__":
    main()
