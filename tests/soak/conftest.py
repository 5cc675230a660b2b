"""A small town in the middle of a meeting, of which each test gets a copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from act_inside import prepare
from soak_town import PARTNERS, PEILDATUM, collaboration, full_list, write_list

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.meeting import begin_meeting
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("town")
    with Dossier.create(folder / "town.gpkg", collaboration()) as dossier:
        for number, partner in enumerate(PARTNERS):
            file = write_list(folder / f"{partner}.csv", partner, full_list(number))
            take_in(dossier, PlannedDelivery(file, partner=partner), peildatum=PEILDATUM)
        assert determine(dossier, peildatum=PEILDATUM).opportunities
        begin_meeting(dossier, dossier.content(), PEILDATUM, title="overleg")
    prepare(folder)
    return folder


@pytest.fixture
def dossier_path(town: Path, tmp_path: Path) -> Path:
    """In a folder with the lists that may be taken in."""
    for file in town.iterdir():
        shutil.copy(file, tmp_path / file.name)
    return tmp_path / "town.gpkg"
