"""QGIS projects must be gone before pytest-qgis closes QGIS; a caught exception keeps its frames alive."""

from __future__ import annotations

import gc
from typing import Iterator

import pytest


@pytest.fixture(autouse=True)
def nothing_of_qgis_left_over() -> Iterator[None]:
    yield
    gc.collect()
