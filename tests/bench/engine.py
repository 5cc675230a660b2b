"""Measures the engine of the analysis and writes the section "Engine" of docs/bench.md. Usage: make bench

ENGINE=5000,50000 or so says which sizes; a size that is not measured again keeps the figures it had.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
PAGE, FIGURES = ROOT / "docs" / "bench.md", ROOT / "docs" / "bench_engine.json"
NOTE = """
### Why some figures fall short

* **geopandas and the predicate.** When the aims were set the predicate on the true pairs took 0.094 s at 50,000 works and
  geopandas 6.3 s; compare the processor seconds above. Both have become faster (other versions of Shapely and GEOS; which
  it is was not looked into), and that helps most who spends most on the predicate. Ours spends most of its time in numpy
  on finding candidates (cells, sort, sweep: 228,000 at 50,000 works; 78,000 after parties, time and boxes; 48,000 after
  four more directions; 39,000 true).
* **Memory** at 1,000,000 is that of the whole process: the works as objects, the frame of geopandas, and ours.
* **From disk** the time is that of making every field of every work out of the dossier, not of the pairs.
* **The whole analysis** is not within ten times its pairs. Of its time two thirds is looking for opportunities: listing the
  connected groups of each component and judging them, the joint periods with their alternatives, and drawing each
  opportunity; a tenth each are co-location and graafrust (profile of 10,000 works). For a city of 5,000 it is some seconds.
"""

BEGIN, END = "<!-- engine: written by `make bench` -->", "<!-- end of engine -->"

AGREED, DEFAULTS = (25, 12), (15, 24)
"""Metres and months: of the comparison, and those of the product."""

CPU = "cpu"

SLOW = 200_000
"""From this size on the slowest rivals are left out."""


@dataclass(frozen=True)
class Aim:
    """So many times as fast as `rival` ours must be at 50,000 works."""

    start: str
    ours: str
    rival: str
    times: float


AIMS = (
    Aim("shapely", "ours", "geopandas sjoin dwithin", 25),
    Aim("shapely", "ours", "STRtree on boxes", 2),
    Aim("features", "ours, with Shapely", "QgsSpatialIndex + distance loop", 6),
    Aim("features", "ours, without Shapely", "QgsSpatialIndex + distance loop", 5),
    Aim("disk", "ours", "QgsFeature loop + plugin loop", 15),
    Aim("disk", "ours", "QGIS Processing: buffer + join + filter (other answer)", 30),
    Aim("postgis", "ours", "PostGIS, GiST (geometry, range), 2 workers", 4),
)

STARTS = {
    "shapely": "Shapely geometries", "features": "QgsFeatures", "disk": "dossier GeoPackage",
    "postgis": "Shapely geometries / table", "whole": "works",
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--theirs", default="", help="a Python with geopandas")
    parser.add_argument("--sizes", default="5000,50000,500000,1000000")
    parser.add_argument("--starts", default=",".join(STARTS))
    chosen = parser.parse_args()
    theirs = chosen.theirs if chosen.theirs and Path(chosen.theirs).exists() else ""
    figures = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    for size in map(int, chosen.sizes.split(",")):
        for start in chosen.starts.split(","):
            for rule in (AGREED, DEFAULTS) if start in ("shapely", "whole") else (AGREED,):
                if size >= SLOW and start not in ("shapely", "whole", "postgis"):
                    continue
                if size >= 1_000_000 and (start != "shapely" or rule != AGREED):
                    continue
                found = run(start, size, chosen.rounds, rule, theirs)
                if found:
                    figures[f"{start} {size} {rule[0]} {rule[1]}"] = found
                    FIGURES.write_text(json.dumps(figures, indent=1), encoding="utf-8")
                    write(page(figures))
    print(page(figures))


def run(start: str, size: int, rounds: int, rule: tuple[int, int], theirs: str) -> Optional[dict[str, Any]]:
    """What `engine_sides.py` measured; None (and why on standard error) where its engines are not there."""
    rounds = rounds if size < SLOW else min(rounds, 3) if size < 1_000_000 else 1
    left_out = "geopandas" if start == "shapely" and size >= SLOW else "-"
    python = theirs if start == "shapely" and theirs else sys.executable
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = "" if python == theirs else str(ROOT / "build" / "pylib")
    command = [
        python,
        str(HERE / "engine_sides.py"),
        start,
        str(size),
        str(rounds),
        *map(str, rule),
        left_out,
    ]
    print(*command[1:], file=sys.stderr)
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode:
        print(done.stderr.strip().splitlines()[-1], file=sys.stderr)
        return None
    found = json.loads(done.stdout)
    exact = {digest for name, digest in found["digest"].items() if "other answer" not in name}
    if len(exact) > 1:
        raise SystemExit(f"the engines find other pairs: {found['pairs']}")
    found["load"] = round(os.getloadavg()[0], 1)
    found["rounds"] = rounds
    return found


def page(figures: dict[str, Any]) -> str:
    """The section, from the figures that were kept."""
    lines = [
        BEGIN,
        f"Python {platform.python_version()}, {os.cpu_count()} cores that are shared with others (load beside each figure). "
        "Seeded works (`tests/bench/bench_works.py`); the engines of one start take turns in one process, a figure is "
        "the median of its rounds and a ratio the median of the ratios round by round; that they find the same pairs is "
        "asserted. On a crowded machine the processor time says more than the clock. Processing works on buffers, and finds "
        "some pairs fewer. PostGIS is a server of its own, with its own processor time.",
        "",
        "| works | D, T | start | engine | seconds | × ours | of processor | × ours | pairs | rounds | peak MB | load |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for key, found in sorted(figures.items(), key=_order):
        start, size, metres, months = key.split()
        ours = next(iter(found["seconds"]))
        for name, seconds in found["seconds"].items():
            alone = name == ours
            there = "PostGIS" in name  # its processor time is the server's
            lines.append(
                f"| {int(size):,} | {metres} m, {months} mo | {STARTS[start]} | {name} | {statistics.median(seconds):.3f} "
                f"| {'' if alone else f'{ratio(found, ours, name):.2f}'} "
                f"| {'' if there else f'{statistics.median(found[CPU][name]):.3f}'} "
                f"| {'' if alone or there else f'{ratio(found, ours, name, CPU):.2f}'} | {found['pairs'][name]:,} "
                f"| {found['rounds']} | {found['peak']:,} | {found['load']} |"
            )
    return "\n".join([*lines, "", *verdicts(figures), NOTE, END])


def _order(item: tuple[str, Any]) -> tuple[int, int, int]:
    start, size, metres, _ = item[0].split()
    return int(size), -int(metres), list(STARTS).index(start)


def ratio(found: dict[str, Any], one: str, other: str, what: str = "seconds") -> float:
    """Median over the rounds of the seconds of `other` by those of `one`."""
    seconds = found[what]
    return statistics.median(b / a for a, b in zip(seconds[one], seconds[other]))


def verdicts(figures: dict[str, Any]) -> list[str]:
    """Each aim with what was measured."""
    lines = ["| aim (50,000 works, 25 m, 12 months) | aimed | measured | |", "|---|---|---|---|"]

    def add(text: str, aimed: str, measured: str, held: bool) -> None:
        lines.append(f"| {text} | {aimed} | {measured} | {'holds' if held else 'does not hold'} |")

    for aim in AIMS:
        found = figures.get(f"{aim.start} 50000 25 12")
        if found and aim.ours in found["seconds"] and aim.rival in found["seconds"]:
            times = ratio(found, aim.ours, aim.rival)
            text = f"{aim.ours} against {aim.rival}, from {STARTS[aim.start]}"
            add(text, f"≥ {aim.times:g} ×", f"{times:.1f} ×", times >= aim.times)  # fmt: skip
    found = figures.get("shapely 50000 25 12")
    if found:
        share = ratio(found, "ours", "lower bound: the predicate on the true pairs", CPU)
        add(
            "the predicate on the true pairs as a share of our processor time",
            "≥ 45%",
            f"{share:.0%}",
            share >= 0.45,
        )
    small, large = figures.get("shapely 5000 25 12"), figures.get("shapely 500000 25 12")
    if small and large:
        medians = [statistics.median(f["seconds"]["ours"]) for f in (small, large)]
        exponent = math.log(medians[1] / medians[0], 100)
        add("growth exponent, 5,000 → 500,000", "≤ 1.2", f"{exponent:.2f}", exponent <= 1.2)
    million = figures.get("shapely 1000000 25 12")
    if million:
        gigabytes = million["peak"] / 1024
        add("memory at 1,000,000, works included", "< 3 GB", f"{gigabytes:.1f} GB", gigabytes < 3)
    whole = figures.get("whole 50000 15 24")
    if whole:
        times = ratio(whole, "pairs alone, from works", "whole analysis")
        add(
            "whole analysis against its pairs alone, 15 m, 24 months", "≤ 10 ×", f"{times:.0f} ×", times <= 10
        )
    return lines


def write(section: str) -> None:
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else "# Benchmarks\n"
    if BEGIN not in text:
        text = text.rstrip() + f"\n\n## Engine\n\n{BEGIN}{END}\n"
    before, _, rest = text.partition(BEGIN)
    PAGE.write_text(before + section + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
