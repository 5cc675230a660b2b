"""Many analyses after each other in one process: memory does not grow."""

from __future__ import annotations

import gc
import os
from dataclasses import replace
from pathlib import Path

import pytest
import soak_results
from soak_town import MINUTES, PEILDATUM

from afstemming_plugin.cycle.match import determine
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.rules import Rules

pytestmark = pytest.mark.qgis
ANALYSES = 1000


def resident() -> int:
    """Bytes of memory in use by this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def slope(values: list[int]) -> float:
    """Growth per step by least squares, of the second half: the first half warms up."""
    half = values[len(values) // 2 :]
    middle = (len(half) - 1) / 2
    mean = sum(half) / len(half)
    return sum((n - middle) * (v - mean) for n, v in enumerate(half)) / sum(
        (n - middle) ** 2 for n in range(len(half))
    )


@pytest.mark.skipif(not MINUTES, reason="long; make test-soak")
def test_memory_stays_flat_over_many_analyses(dossier_path: Path) -> None:
    """Each with other agreements, so that nothing at hand serves again; every tenth in a dossier that is opened anew."""
    used, objects = [], []
    dossier = Dossier.open(dossier_path)
    for number in range(ANALYSES):
        rules = replace(Rules(), distance=10.0 + number % 7, time_tolerance=12 + number % 5)
        analysis = determine(dossier, peildatum=PEILDATUM, rules=rules)
        assert analysis.opportunities
        if number % 10 == 9:
            dossier.close()
            dossier = Dossier.open(dossier_path)
            gc.collect()
            used.append(resident())
            objects.append(len(gc.get_objects()))
    dossier.close()
    grown = slope(used) / 10
    more = slope(objects) / 10
    assert abs(more) < 5, f"{more:.1f} objects more by each analysis"
    assert grown < 4096, f"{grown:.0f} bytes more by each analysis"
    soak_results.keep(
        "analyses",
        analyses=ANALYSES,
        bytes_per_analysis=round(grown),
        mb=round(used[-1] / 1e6),
        objects=round(more, 2),
    )
