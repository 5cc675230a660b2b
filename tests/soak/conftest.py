"""A small town in the middle of a meeting, of which each test gets a copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from act_inside import prepare
from soak_town import build_town


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("town")
    build_town(folder / "town.gpkg")
    prepare(folder)
    return folder


@pytest.fixture
def dossier_path(town: Path, tmp_path: Path) -> Path:
    """In a folder with the lists that may be taken in."""
    for file in town.iterdir():
        shutil.copy(file, tmp_path / file.name)
    return tmp_path / "town.gpkg"
