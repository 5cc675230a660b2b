"""The section "Engine" of docs/bench.md, from the figures that were measured: what holds, and why what does not."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BEGIN, END = "<!-- engine: written by `make bench` -->", "<!-- end of engine -->"

AGREED, DEFAULTS = (25, 12), (15, 24)
"""Metres and months: of the comparison, and those of the product."""

CPU = "cpu"

GEOPANDAS, BOXES = "geopandas sjoin dwithin", "STRtree on boxes"
BOUND = "lower bound: the predicate on the true pairs"
LOOP = "QgsSpatialIndex + distance loop"
READ_LOOP = "QgsFeature loop + plugin loop"
PROCESSING = "QGIS Processing: buffer + join + filter (other answer)"
POSTGIS = "PostGIS, GiST (geometry, range), 2 workers"
PAIRS, WHOLE = "pairs alone, from works", "whole analysis"

Figures = dict[str, Any]


@dataclass(frozen=True)
class Aim:
    """So many times as fast as `rival` ours must be at 50,000 works."""

    start: str
    ours: str
    rival: str
    times: float


AIMS = (
    Aim("shapely", "ours", GEOPANDAS, 25),
    Aim("shapely", "ours", BOXES, 2),
    Aim("features", "ours, with Shapely", LOOP, 6),
    Aim("features", "ours, without Shapely", LOOP, 5),
    Aim("disk", "ours", READ_LOOP, 15),
    Aim("disk", "ours", PROCESSING, 30),
    Aim("postgis", "ours", POSTGIS, 4),
)

STARTS = {
    "shapely": "Shapely geometries", "features": "QgsFeatures", "layer": "layers in memory",
    "disk": "dossier GeoPackage", "postgis": "Shapely geometries / table", "whole": "works",
    "profile": "Shapely geometries", "memory": "Shapely geometries",
}  # fmt: skip


def page(figures: Figures) -> str:
    """The section, from the figures that were kept."""
    lines = [
        BEGIN,
        "Seeded works (`tests/bench/bench_works.py`) on 2 cores that are shared with others (load beside each figure). "
        "The engines of one start take turns in one process; a figure is the median of its rounds and a ratio the median of "
        "the ratios round by round. That they find the same pairs is asserted. Processing works on buffers: asserted is that "
        "it finds no others, and what it misses is told. On a crowded machine the processor time says more than "
        "the clock; ours and PostGIS use both cores, the others one. PostGIS is a server of its own, with its own processor "
        "time. Peak MB is that of the process when ours has run once.",
        "",
        *_versions(figures),
        "",
        "| works | D, T | start | engine | seconds | × ours | of processor | × ours | pairs | rounds | peak MB | load |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for key, found in sorted(figures.items(), key=_order):
        start, size, metres, months = key.split()
        if start == "profile":
            continue
        ours = next(iter(found["seconds"]))
        for name, seconds in found["seconds"].items():
            alone = name == ours
            there = "PostGIS" in name  # its processor time is the server's
            missed = found.get("missed", {}).get(name, 0)
            pairs = f"{found['pairs'][name]:,}" + (f" ({missed:,} missed)" if missed else "")
            lines.append(
                f"| {int(size):,} | {metres} m, {months} mo | {STARTS[start]} | {name} | {statistics.median(seconds):.3f} "
                f"| {'' if alone else f'{ratio(found, ours, name):.2f}'} "
                f"| {'' if there else f'{statistics.median(found[CPU][name]):.3f}'} "
                f"| {'' if alone or there else f'{ratio(found, ours, name, CPU):.2f}'} | {pairs} "
                f"| {found['rounds']} | {found['peak']:,} | {found['load']} |"
            )
    rows, short = verdicts(figures)
    return "\n".join([*lines, "", *rows, "", *profile(figures), *reasons(figures, short), END])


def _order(item: tuple[str, Any]) -> tuple[int, int, int]:
    start, size, metres, _ = item[0].split()
    return int(size), -int(metres), list(STARTS).index(start)


def _versions(figures: Figures) -> list[str]:
    """Which versions measured what, each set once."""
    by_set: dict[str, list[str]] = {}
    for key, found in sorted(figures.items(), key=_order):
        made_of = ", ".join(f"{name} {version}" for name, version in found.get("versions", {}).items())
        starts = by_set.setdefault(made_of, [])
        if made_of and key.split()[0] not in starts:
            starts.append(key.split()[0])
    return [f"* {made_of} (starts: {', '.join(starts)})" for made_of, starts in by_set.items() if starts]


def ratio(found: dict[str, Any], one: str, other: str, what: str = "seconds") -> float:
    """Median over the rounds of the seconds of `other` by those of `one`."""
    seconds = found[what]
    return statistics.median(b / a for a, b in zip(seconds[one], seconds[other]))


def verdicts(figures: Figures) -> tuple[list[str], list[str]]:
    """Each aim with what was measured; and the rivals or names of the aims that do not hold."""
    lines = ["| aim (50,000 works, 25 m, 12 months) | aimed | measured | |", "|---|---|---|---|"]
    short: list[str] = []

    def add(name: str, text: str, aimed: str, measured: str, held: bool) -> None:
        lines.append(f"| {text} | {aimed} | {measured} | {'holds' if held else 'does not hold'} |")
        if not held:
            short.append(name)

    for aim in AIMS:
        found = figures.get(f"{aim.start} 50000 25 12")
        if found and aim.ours in found["seconds"] and aim.rival in found["seconds"]:
            times = ratio(found, aim.ours, aim.rival)
            text = f"{aim.ours} against {aim.rival}, from {STARTS[aim.start]}"
            add(aim.rival, text, f"≥ {aim.times:g} ×", f"{times:.1f} ×", times >= aim.times)
    found = figures.get("shapely 50000 25 12")
    if found:
        for of, what in (
            ("processor time", CPU),
            ("time, ours on both cores and the predicate on one", "seconds"),
        ):
            share = ratio(found, "ours", BOUND, what)
            text = f"the predicate on the true pairs as a share of our {of}"
            add(BOUND, text, "≥ 45%", f"{share:.0%}", share >= 0.45)
    small, large = figures.get("shapely 5000 25 12"), figures.get("shapely 500000 25 12")
    if small and large:
        medians = [statistics.median(f["seconds"]["ours"]) for f in (small, large)]
        exponent = math.log(medians[1] / medians[0], 100)
        add("growth", "growth exponent, 5,000 → 500,000", "≤ 1.2", f"{exponent:.2f}", exponent <= 1.2)
    million = figures.get("memory 1000000 25 12")
    if million:
        gigabytes = million["peak"] / 1024
        text = "memory at 1,000,000, of a process with the geometries and ours"
        add("memory", text, "< 3 GB", f"{gigabytes:.1f} GB", gigabytes < 3)
    whole = figures.get("whole 50000 15 24")
    if whole:
        times = ratio(whole, PAIRS, WHOLE)
        text = "whole analysis against its pairs alone, 15 m, 24 months"
        add(WHOLE, text, "≤ 10 ×", f"{times:.0f} ×", times <= 10)
    return lines, short


def profile(figures: Figures) -> list[str]:
    """Where the time goes, at the size at which that was measured."""
    lines = []
    for key, found in sorted(figures.items(), key=_order):
        start, size, metres, months = key.split()
        of_size = f"{int(size):,} works, {metres} m and {months} months"
        notes = found.get("notes", {})
        if start == "profile":
            total = sum(notes["stages"].values())
            counts = ", ".join(f"{count:,} {name}" for name, count in notes["counts"].items())
            lines.append(
                f"* Ours from Shapely geometries, {of_size}, {total:.3f} s: {_shares(notes['stages'])}. {counts}."
            )
        elif notes.get("stages"):
            found_ = f"{notes['opportunities']:,} opportunities"
            lines.append(f"* The whole analysis, {of_size}, {found_}: {_shares(notes['stages'])}.")
    return ["### Where the processor time goes", "", *lines, ""] if lines else []


def _shares(stages: dict[str, float]) -> str:
    total = sum(stages.values())
    return ", ".join(f"{name} {seconds / total:.0%}" for name, seconds in stages.items())


def reasons(figures: Figures, short: list[str]) -> list[str]:
    """Why each figure that falls short does so, as far as that was looked into."""
    if not short:
        return []
    lines = ["### Why some figures fall short", ""]
    for name in dict.fromkeys(short):
        lines.append(f"* {_reason(figures, name)}")
    return [*lines, ""]


def _reason(figures: Figures, name: str) -> str:
    found = figures.get("shapely 50000 25 12", {})
    if name == GEOPANDAS:
        seconds = {engine: statistics.median(found[CPU][engine]) for engine in ("ours", BOUND, GEOPANDAS)}
        most = ratio(found, BOUND, GEOPANDAS, CPU)
        return (
            f"**{GEOPANDAS}.** It takes {seconds[GEOPANDAS]:.2f} s of processor time and the predicate on the true pairs alone "
            f"{seconds[BOUND]:.3f} s: whoever asks the predicate for each of them can be at most {most:.0f} × as fast. When "
            "the aim was set these were measured as 6.3 s and 0.094 s (versions not kept), 67 ×: geopandas, "
            "Shapely and GEOS have become faster together, and of that the one who spends most time in them gains most."
        )
    if name == BOUND:
        return (
            "**The predicate's share.** What else there is, is in the profile above; the exact distance is asked only for the "
            "pairs that boxes, periods and spines leave open."
        )
    if name == WHOLE:
        return (
            "**The whole analysis.** See its profile above: what takes most is not the pairs but what is made of them; the "
            "joint periods of groups, with their alternatives, and the shapes of what is shown."
        )
    if name == "memory":
        return "**Memory.** The peak is that of the whole process, with the geometries themselves."
    return f"**{name}.** Why was not looked into."


def write(path: Path, section: str) -> None:
    text = path.read_text(encoding="utf-8") if path.exists() else "# Benchmarks\n"
    if BEGIN not in text:
        text = text.rstrip() + f"\n\n## Engine\n\n{BEGIN}{END}\n"
    before, _, rest = text.partition(BEGIN)
    path.write_text(before + section + rest.partition(END)[2], encoding="utf-8")
