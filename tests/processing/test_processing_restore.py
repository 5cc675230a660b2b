"""An automatic copy put back through its algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.processing.restore_dossier import RestoreDossier


def run(**parameters: Any) -> dict[str, Any]:
    made = RestoreDossier()
    made.initAlgorithm({})
    return made.processAlgorithm(parameters, QgsProcessingContext(), QgsProcessingFeedback())


def test_the_latest_copy_or_that_of_a_day(tmp_path: Path) -> None:
    path = tmp_path / "d.gpkg"
    Dossier.create(path, Collaboration("x")).close()
    with Dossier.open(path) as dossier:
        dossier.save_rules(Rules(distance=3))
    path.write_bytes(b"x" * 9000)
    done = run(DOSSIER=str(path))
    assert Path(done["SET_ASIDE"]).read_bytes() == b"x" * 9000
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.rules() == Rules()
    day = done["COPY"].split()[0]
    path.unlink()
    assert run(DOSSIER=str(path), DAY=day)["SET_ASIDE"] == ""
    with pytest.raises(QgsProcessingException, match=r"There are copies of: \d"):
        run(DOSSIER=str(path), DAY="gisteren")
    with pytest.raises(QgsProcessingException, match="no automatic copy"):
        run(DOSSIER=str(path), DAY="1999-01-01")
