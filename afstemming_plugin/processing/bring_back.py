"""What was said in a file that was taken along, brought back to the server."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterFile

from ..cycle.offline import bring_back
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class BringBack(AfstemmingAlgorithm):
    COPY = "COPY"

    def name(self) -> str:
        return "bringback"

    def displayName(self) -> str:
        return tr("Server: bring back a file that was taken along")

    def shortHelpString(self) -> str:
        return tr(
            "Stores what was said in the file (meetings, proposals, decisions, actions, answers) in the dossier on the "
            "server, and takes in again what was delivered in it. What was said of the same thing, or delivered of the "
            "same source, on the server meanwhile stays as it is there, and is named, so that you can choose. Other "
            "changes of works are not brought back: make them on the server."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.addParameter(
            QgsProcessingParameterFile(
                self.COPY, tr("File that was taken along"), fileFilter=tr("Dossier") + " (*.gpkg)"
            )
        )
        self.add_dossier_parameter()
        self.add_count_outputs(
            {
                "CHANGES": tr("Things said that were stored"),
                "DELIVERIES": tr("Deliveries taken in"),
                "CONFLICTS": tr("Changed on the server as well"),
            }
        )

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        with self.open_dossier(parameters, context) as dossier:
            done = bring_back(self.path(parameters, self.COPY, context), dossier)
        for conflict in done.conflicts:
            progress.warn(conflict.told())
        for action in done.plans:
            progress.warn(tr("Not brought back: {action}", action=action))
        return {"CHANGES": done.changes, "DELIVERIES": done.deliveries, "CONFLICTS": len(done.conflicts)}
