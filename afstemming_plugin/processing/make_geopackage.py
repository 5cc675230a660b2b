"""Voorstel: the GeoPackage of proposals."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext

from ..cycle.documents import make_geopackage
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class MakeGeoPackage(DocumentAlgorithm):
    def name(self) -> str:
        return "geopackage"

    def displayName(self) -> str:
        return tr("6 Make the GeoPackage of proposals")

    def shortHelpString(self) -> str:
        return tr("Proposals, works, overlaps and graafrust as layers that every GIS can open.")

    def file_filter(self) -> str:
        return "GeoPackage (*.gpkg)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        make_geopackage(dossier, path, audience=self.audience(parameters, context), progress=progress)
        return {}
