"""Voorstel: proposals, works and graafrust as GeoJSON."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext

from ..cycle.document_list import make_geojson
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class MakeGeoJson(DocumentAlgorithm):
    FEATURES = "FEATURES"

    def name(self) -> str:
        return "geojson"

    def displayName(self) -> str:
        return tr("6 Make the GeoJSON of proposals")

    def shortHelpString(self) -> str:
        return tr(
            "Proposals, works and graafrust in one file for web maps: in longitude and latitude, with colours inside."
        )

    def file_filter(self) -> str:
        return "GeoJSON (*.geojson)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.add_count_outputs({self.FEATURES: tr("Features")})

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        audience = self.audience(parameters, context)
        return {self.FEATURES: make_geojson(dossier, path, audience=audience, progress=progress)}
