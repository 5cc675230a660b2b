"""Measures the intake and writes the section "Intake" of docs/bench.md. Usage: make bench"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

sys.path.insert(0, str(Path(__file__).resolve().parent))

from intake_data import make_geopackage, make_workbook

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
DATA = ROOT / "build" / "bench"
PAGE = ROOT / "docs" / "bench.md"
BEGIN, END = "<!-- intake: written by `make bench` -->", "<!-- end of intake -->"
FEED = ROOT.parent / "shared" / "data" / "ndw" / "ndw-planned.xml.gz"


@dataclass
class Side:
    name: str
    command: list[str]


@dataclass
class Task:
    name: str
    ours: Side
    theirs: Optional[Side] = None


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--theirs", default="", help="a Python with geopandas and pandas")
    chosen = parser.parse_args()
    theirs = chosen.theirs if chosen.theirs and Path(chosen.theirs).exists() else ""
    table = [line for task in tasks(theirs) for line in measured(task, chosen.rounds)]
    head = [
        "| task | engine | seconds (median, least–most) | peak MB | rows | longest wait for a cancel | times as fast |",
        "|---|---|---|---|---|---|---|",
    ]
    text = "\n".join([*head, *table])
    print(text)
    write(f"{BEGIN}\n{preamble(chosen.rounds, theirs)}\n\n{text}\n{END}")


def tasks(theirs: str) -> list[Task]:
    DATA.mkdir(parents=True, exist_ok=True)
    layer, small, large = DATA / "works_50000.gpkg", DATA / "works_20000.xlsx", DATA / "works_100000.xlsx"
    if not layer.exists():
        make_geopackage(layer, 50_000)
    for path, count in ((small, 20_000), (large, 100_000)):
        if not path.exists():
            make_workbook(path, count)

    def ours(what: str, path: Path) -> Side:
        name = "ours: read, map, place, validate" if what == "whole" else "ours: read"
        return Side(name, [sys.executable, str(HERE / "intake_ours.py"), what, str(path)])

    def usual(what: str, path: Path, name: str) -> Optional[Side]:
        return Side(name, [theirs, str(HERE / "intake_theirs.py"), what, str(path)]) if theirs else None

    found = [
        Task("GeoPackage, 50,000 lines: read only", ours("read", layer)),
        Task(
            "GeoPackage, 50,000 lines",
            ours("whole", layer),
            usual("geopandas", layer, "geopandas.read_file + map"),
        ),
        Task(
            "workbook, 20,000 rows: read only",
            ours("read", small),
            usual("pandas", small, "pandas.read_excel"),
        ),
        Task(
            "workbook, 20,000 rows",
            ours("whole", small),
            usual("pandas+map", small, "pandas.read_excel + map"),
        ),
        Task("workbook, 100,000 rows", ours("whole", large)),
    ]
    if FEED.exists():
        found.append(Task("national feed, 147 MB of XML", ours("whole", FEED)))
    return found


def measured(task: Task, rounds: int) -> list[str]:
    """The sides take turns, so that a busy moment of the machine strikes both."""
    sides = [side for side in (task.ours, task.theirs) if side]
    results: dict[str, list[dict[str, Any]]] = {side.name: [] for side in sides}
    for _ in range(rounds):
        for side in sides:
            done = subprocess.run(side.command, capture_output=True, text=True, check=True)
            results[side.name].append(json.loads(done.stdout))
    medians = {name: statistics.median(r["seconds"] for r in found) for name, found in results.items()}
    lines = []
    for side in sides:
        found = results[side.name]
        seconds = [r["seconds"] for r in found]
        other = next((medians[name] for name in medians if name != side.name), None)
        ratio = f"{other / medians[side.name]:.2f}" if other and side is task.ours else ""
        gap = f"{max(r['gap'] for r in found):.2f} s" if "gap" in found[0] else ""
        lines.append(
            f"| {task.name} | {side.name} | {medians[side.name]:.2f} ({min(seconds):.2f}–{max(seconds):.2f}) "
            f"| {max(r['peak'] for r in found):.0f} | {found[0]['rows']:,} | {gap} | {ratio} |"
        )
    return lines


def preamble(rounds: int, theirs: str) -> str:
    from osgeo import gdal

    against = "geopandas and pandas could not be had, so only our own side was measured"
    if theirs:
        code = "import geopandas, pandas, pyogrio; print(f'geopandas {geopandas.__version__}, pyogrio {pyogrio.__version__}, pandas {pandas.__version__}')"
        against = subprocess.run(
            [theirs, "-c", code], capture_output=True, text=True, check=True
        ).stdout.strip()
    return (
        f"Python {platform.python_version()}, GDAL {gdal.__version__}; {against}; {os.cpu_count()} cores, load at the end "
        f"{os.getloadavg()[0]:.1f}. {rounds} rounds, both sides by turns, each in a process of its own; time is from open file "
        "to works (imports left out). Ours recognises columns, dates, words and coordinates, repairs shapes and keeps every "
        "remark; theirs reads and renames columns. The last column is their median divided by ours."
    )


def write(section: str) -> None:
    page = (
        PAGE.read_text(encoding="utf-8")
        if PAGE.exists()
        else "# Benchmarks\n\n## Intake\n\n" + BEGIN + END + "\n"
    )
    if BEGIN not in page:
        page = page.rstrip() + f"\n\n## Intake\n\n{BEGIN}{END}\n"
    before, _, rest = page.partition(BEGIN)
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(before + section + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
