"""How fast the map is drawn and the dock answers, at 5,000 and 50,000 works; writes its section of docs/bench.md.

Usage, with the Python of QGIS: tests/bench/render.py [--rounds 3] [--sizes 5000,50000]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAGE = ROOT / "docs" / "bench.md"
FIGURES = ROOT / "build" / "bench" / "render.json"
BEGIN, END = "<!-- map: written by `make bench` -->", "<!-- end of map -->"
AIM = 0.2
"""Seconds within which a click must answer."""

VIEWS = {
    "region": "all towns (5,000 works: 1:47,000; 50,000: 1:190,000)",
    "town": "one town, 1:25,000",
    "street": "a few streets, 1:2,000",
}
DRAWINGS = {
    "ours": "layers of Afstemming as they come, with labels",
    "works": "of these, the works alone",
    "categorized": "works, categorized by partner by hand, one symbol each",
    "plain": "works, one plain symbol for all",
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sizes", default="5000,50000")
    chosen = parser.parse_args()
    figures = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    for size in map(int, chosen.sizes.split(",")):
        figures[str(size)] = measured(size, chosen.rounds)
        FIGURES.parent.mkdir(parents=True, exist_ok=True)
        FIGURES.write_text(json.dumps(figures, indent=1), encoding="utf-8")
        write(page(figures))
    print(page(figures))


def measured(size: int, rounds: int) -> dict[str, Any]:
    """In a process of its own: {"draw": {"town ours": [seconds …]}, "click": {…}, "load": …}."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "build" / "pylib")}
    command = [sys.executable, str(HERE / "render_side.py"), str(size), str(rounds)]
    print(*command[1:], file=sys.stderr)
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    found["load"] = round(os.getloadavg()[0], 1)
    return found


def page(figures: dict[str, Any]) -> str:
    lines = [
        BEGIN,
        f"QGIS {next(iter(figures.values()))['qgis']}, Python {platform.python_version()}, {os.cpu_count()} cores that are "
        "shared with others (load beside each figure). Seeded works (`tests/bench/bench_works.py`) with the opportunities "
        "that were determined of them; a map of 1600 × 1000 pixels, labels included, drawn by QGIS's own parallel job; "
        "seconds are the median of the rounds, and how many times as long as the plain drawing of the same works.",
        "",
        "| works | view | drawn | seconds | of processor | × plain | load |",
        "|---|---|---|---|---|---|---|",
    ]
    for size, found in figures.items():
        for view, extent in VIEWS.items():
            plain = statistics.median(found["draw"][f"{view} plain"])
            for drawing, text in DRAWINGS.items():
                seconds = statistics.median(found["draw"][f"{view} {drawing}"])
                processor = statistics.median(found["processor"][f"{view} {drawing}"])
                lines.append(
                    f"| {int(size):,} | {extent} | {text} | {seconds:.2f} | {processor:.2f} | {seconds / plain:.1f} "
                    f"| {found['load']} |"
                )
    lines += [
        "",
        f"The longest that the window does not answer, in a click and in what follows it (the map is drawn in the "
        f"background, and long work runs in a task with a progress bar); aimed at: < {AIM} s.",
        "",
        "| click | " + " | ".join(f"{int(size):,} works" for size in figures) + " | |",
        "|---|" + "---|" * (len(figures) + 1),
    ]
    for click in next(iter(figures.values()))["click"]:
        medians = [statistics.median(found["click"][click]) for found in figures.values()]
        cells = " | ".join(f"{seconds:.3f} s" for seconds in medians)
        judged = "" if "until" in click else "holds" if max(medians) < AIM else "does not hold"
        lines.append(f"| {click} | {cells} | {judged} |")
    return "\n".join([*lines, END])


def write(section: str) -> None:
    text = PAGE.read_text(encoding="utf-8")
    if BEGIN in text:
        before, rest = text.split(BEGIN)
        text = before + section + rest.split(END, 1)[1]
    else:
        text = f"{text.rstrip()}\n\n## Map\n\n{section}\n"
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
