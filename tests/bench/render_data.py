"""Determined dossiers for measuring the map, made once: partners with colours, works, opportunities, graafrust."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

from bench_works import PARTNERS, PEILDATUM, made_works  # noqa: E402

from afstemming_plugin.cycle.match import determine  # noqa: E402
from afstemming_plugin.dossier import Dossier  # noqa: E402
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner  # noqa: E402


def determined(count: int) -> Path:
    """build/bench/map_<count>.gpkg; of 50,000 works the determining takes a minute or two, the first time."""
    path = ROOT / "build" / "bench" / f"map_{count}.gpkg"
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part.gpkg")
    unfinished.unlink(missing_ok=True)
    partners = [Partner(f"partner {n}", f"Partner {n + 1}") for n in range(PARTNERS)]
    with Dossier.create(unfinished, Collaboration("bench", "EPSG:28992", partners)) as dossier:
        delivery = Delivery(
            "d", "partner 0", "", "bench", "", "works", date(2026, 1, 1), datetime(2026, 1, 1), accepted=count
        )
        dossier.add_delivery(delivery, made_works(count))
        determine(dossier, peildatum=PEILDATUM)
    unfinished.rename(path)
    return path


if __name__ == "__main__":
    for size in map(int, sys.argv[1:]):
        print(determined(size))
