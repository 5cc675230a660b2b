"""One round of our side: the whole intake of a file (read, map, place, validate), or its reading alone."""

from __future__ import annotations

import json
import resource
import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from afstemming_plugin.intake.delivery import take_in
from afstemming_plugin.intake.places import Placer
from afstemming_plugin.intake.profile import propose, shipped_profiles
from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.progress import Progress

DAY = date(2026, 1, 1)


class Watched(Progress):
    """Keeps the longest time between two reports: as long as a cancel can go unheard."""

    def __init__(self) -> None:
        self.last, self.longest = time.perf_counter(), 0.0

    def step(self, fraction: float, text: str = "") -> None:
        now = time.perf_counter()
        self.longest, self.last = max(self.longest, now - self.last), now

    def part(self, begin: float, end: float) -> Progress:
        return self


def main(what: str, path: Path) -> None:
    progress = Watched()
    placer = Placer("EPSG:28992", (), (100_000.0, 440_000.0, 121_000.0, 460_000.0))
    started = time.perf_counter()
    tables = read_tables(path, progress=progress)
    rows = sum(map(len, tables))
    if what == "whole":
        rows = 0
        for table in tables:
            profile = next((p for p in shipped_profiles() if p.matches(table)), None) or propose(table)
            partner = None if "partner" in profile.columns else "p"
            intakes = take_in(table, profile, collaboration=Collaboration("x"), placer=placer, partner=partner,
                              delivered_on=DAY, peildatum=DAY, progress=progress)  # fmt: skip
            rows += sum(intake.delivery.accepted + intake.delivery.rejected for intake in intakes)
    progress.step(1.0)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "peak": peak, "rows": rows, "gap": progress.longest}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
