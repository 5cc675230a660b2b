"""A determined dossier of the demo town, that the tests of the meeting share (each on its own copy)."""

from __future__ import annotations

from pathlib import Path

import pytest

from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.whole_job import open_for, prepare


@pytest.fixture(scope="session")
def meeting_dossier(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    agreements = read_folder(demo_folder)
    wanted = ("straten", "netbeheer", "waterbedrijf", "graafrust")
    agreements.deliveries = [d for d in agreements.deliveries if d.file.name.startswith(wanted)]
    path = tmp_path_factory.mktemp("meeting") / "stad.gpkg"
    with open_for(path, agreements) as dossier:
        prepare(dossier, agreements)
    return path
