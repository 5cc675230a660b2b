#!/usr/bin/env python3
"""Make the demo collaboration anew: `make_demo_data.py --seed 2026 --scale 1 --out resources/demo`.

`--scale 10` makes ten towns with ten times the works, for benches. The same seed gives the same data.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from random import Random
from typing import Dict, List

sys.path.insert(0, str(Path(__file__).resolve().parent))

from demo import collaboration, events, layers, readme, sheets, town, works
from demo.faults import Fault


def make(folder: Path, seed: int = 2026, scale: int = 1) -> List[Fault]:
    """Write all files into `folder` and return the planted faults. `scale` is the number of towns."""
    folder.mkdir(parents=True, exist_ok=True)
    towns, plans, zones = [], [], []
    for index in range(scale):
        rng = Random(seed + index)
        towns.append(town.build(rng, index))
        here = works.programme(towns[-1], rng)
        zones += works.graafrust(towns[-1], here, rng)
        plans += here
    by = works.number(plans)
    rng = Random(seed)
    faults: List[Fault] = []
    sheets.programme(folder, by["riool"], by["wegen"], rng, faults)
    sheets.green(folder, by["groen"], rng, faults)
    layers.network(folder, by["netbeheer"], faults)
    layers.water(folder, by["water"], faults)
    layers.heat(folder, by["warmte"], faults)
    sheets.fibre(folder, by["telecom"], faults)
    layers.board(folder, by["waterschap"], faults)
    layers.projects(folder, by["projecten"], by["uitrol"])
    layers.rest(folder, zones)
    layers.streets(folder, towns)
    calendar = [item for place in towns for item in events.calendar(place)]
    layers.events(folder, calendar)
    layers.ground(folder, towns)
    collaboration.write(folder)
    in_order = (
        "riool",
        "wegen",
        "projecten",
        "groen",
        "netbeheer",
        "water",
        "warmte",
        "telecom",
        "uitrol",
        "waterschap",
    )
    amounts = [len(by[source]) for source in in_order]
    amounts += [
        len(zones),
        sum(len(t.segments) for t in towns),
        len(calendar),
        sum(len(t.neighbourhoods) for t in towns),
    ]
    counts: Dict[str, int] = {what[0]: amount for what, amount in zip(readme.WHAT, amounts)}
    readme.write(folder, faults, counts, seed)
    return faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--scale", type=int, default=1, choices=range(1, 12), metavar="1…11")
    parser.add_argument(
        "--out", type=Path, default=Path(__file__).resolve().parents[1] / "resources" / "demo"
    )
    given = parser.parse_args()
    faults = make(given.out, given.seed, given.scale)
    print(f"{given.out}: {sum(1 for _ in given.out.iterdir())} files, {len(faults)} planted faults")


if __name__ == "__main__":
    main()
