"""Voorstel: the template of the layout of maps."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from ..cycle.papers import SIZES, make_map_template
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class MakeMapTemplate(DocumentAlgorithm):
    SIZE = "SIZE"

    def name(self) -> str:
        return "maptemplate"

    def displayName(self) -> str:
        return tr("5 Save the template of the maps")

    def shortHelpString(self) -> str:
        return tr(
            "The print layout of the maps as a file (.qpt). Change it in QGIS, keep the ids of its items, and name it in the "
            "house style: a folder “huisstijl” beside the dossier with huisstijl.json, or in the folder of your profile."
        )

    def file_filter(self) -> str:
        return "QPT (*.qpt)"

    def add_own_parameters(self) -> None:
        self.addParameter(
            QgsProcessingParameterEnum(
                self.SIZE, tr("Size of the paper"), options=list(SIZES), defaultValue=1
            )
        )

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        size = list(SIZES)[self.parameterAsEnum(parameters, self.SIZE, context)]
        make_map_template(dossier, path, size=size)
        return {}
