"""A shared dossier taken along as a file."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterFileDestination

from ..cycle.offline import take_along
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class TakeAlong(AfstemmingAlgorithm):
    COPY = "COPY"

    def name(self) -> str:
        return "takealong"

    def displayName(self) -> str:
        return tr("Server: take a dossier along as a file")

    def shortHelpString(self) -> str:
        return tr(
            "A file with what you may see of the dossier on a server, to meet and decide in without the server. "
            "Afterwards bring back what was said in it."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.addParameter(
            QgsProcessingParameterFileDestination(self.COPY, tr("File"), tr("Dossier") + " (*.gpkg)")
        )

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        path = self.output_path(parameters, self.COPY, context)
        with self.open_dossier(parameters, context, read_only=True) as dossier:
            take_along(dossier, path)
        return {self.COPY: str(path)}
