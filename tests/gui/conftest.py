"""A determined dossier of the demo town."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.whole_job import open_for, prepare


@pytest.fixture(scope="session")
def determined(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Streets, two partners and graafrust of the demo: enough for opportunities, quick enough for every run."""
    agreements = read_folder(demo_folder)
    wanted = ("straten", "netbeheer", "waterbedrijf", "graafrust")
    agreements.deliveries = [d for d in agreements.deliveries if d.file.name.startswith(wanted)]
    path = tmp_path_factory.mktemp("gui") / "stad.gpkg"
    with open_for(path, agreements) as dossier:
        prepare(dossier, agreements)
    return path


@pytest.fixture
def dossier_file(determined: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(determined, tmp_path / "stad.gpkg"))
