"""Measures the engine of the analysis and writes the section "Engine" of docs/bench.md. Usage: make bench

ENGINE=5000,50000 or so says which sizes; a size that is not measured again keeps the figures it had. To try it out
without touching the page: engine.py --sizes 5000 --rounds 1 --into build/bench
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Optional

from engine_page import AGREED, DEFAULTS, STARTS, page, write

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent

CITY = 50_000
"""The largest size from which everything is measured; the slowest rivals are left out above it."""
NATION = 1_000_000
"""Of this size only the memory of ours is measured."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--theirs", default="", help="a Python with geopandas")
    parser.add_argument("--sizes", default="5000,50000,500000,1000000")
    parser.add_argument("--starts", default=",".join(STARTS))
    parser.add_argument("--into", type=Path, default=ROOT / "docs", help="folder of the page and the figures")
    chosen = parser.parse_args()
    theirs = chosen.theirs if chosen.theirs and Path(chosen.theirs).exists() else ""
    into, kept = chosen.into / "bench.md", chosen.into / "bench_engine.json"
    figures = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    figures = {key: found for key, found in figures.items() if is_measured(key)}
    for size in map(int, chosen.sizes.split(",")):
        for start in chosen.starts.split(","):
            for rule in rules_for(start, size):
                found = run(start, size, chosen.rounds, rule, theirs)
                if found:
                    figures[f"{start} {size} {rule[0]} {rule[1]}"] = found
                    kept.write_text(json.dumps(figures, indent=1), encoding="utf-8")
                    write(into, page(figures))
    print(page(figures))


def rules_for(start: str, size: int) -> list[tuple[int, int]]:
    """Metres and months with which this start is measured at this size; none where it is not."""
    if size >= NATION:
        return [AGREED] if start == "memory" else []
    if (
        start == "memory"
        or (start == "profile" and size != CITY)
        or (size > CITY and start not in ("shapely", "postgis"))
    ):
        return []
    return [AGREED, DEFAULTS] if start in ("shapely", "whole") else [AGREED]


def is_measured(key: str) -> bool:
    """Whether a figure that was kept is still one that would be measured."""
    start, size, metres, months = key.split()
    return start in STARTS and (int(metres), int(months)) in rules_for(start, int(size))


def run(start: str, size: int, rounds: int, rule: tuple[int, int], theirs: str) -> Optional[dict[str, Any]]:
    """What `engine_sides.py` measured; None (and why on standard error) where its engines are not there."""
    if start == "memory":
        rounds = 1
    left_out = "geopandas" if size > CITY else "-"
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
    if "AssertionError" in done.stderr:
        raise SystemExit(done.stderr)
    if done.returncode:
        print(done.stderr.strip().splitlines()[-1], file=sys.stderr)
        return None
    found: dict[str, Any] = json.loads(done.stdout)
    found["load"] = round(os.getloadavg()[0], 1)
    found["rounds"] = rounds
    return found


if __name__ == "__main__":
    main()
