"""The template made by its algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


@pytest.mark.parametrize("suffix", ["xlsx", "gpkg"])
def test_the_algorithm_makes_a_template(qgis_app: Any, tmp_path: Path, suffix: str) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from afstemming_plugin.processing.template import Template

    algorithm = Template()
    algorithm.initAlgorithm()
    path = tmp_path / f"sjabloon.{suffix}"
    result, ok = algorithm.run({"OUTPUT": str(path)}, QgsProcessingContext(), QgsProcessingFeedback())
    assert ok and result["ROWS"] == 0
    assert path.stat().st_size > 1000
