"""A shared dossier taken along as a file, and what was said in it brought back."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..cycle.offline import bring_back, take_along
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


class BringBack(AfstemmingAlgorithm):
    COPY = "COPY"

    def name(self) -> str:
        return "bringback"

    def displayName(self) -> str:
        return tr("Server: bring back what was said in a file taken along")

    def shortHelpString(self) -> str:
        return tr(
            "Stores what was said in the file (meetings, proposals, decisions, actions, answers) in the dossier on the "
            "server. What was said of the same thing on the server meanwhile stays as it is there, and is named, so "
            "that you can choose. Deliveries and changes of works are not brought back: take them in on the server."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.addParameter(
            QgsProcessingParameterFile(
                self.COPY, tr("File that was taken along"), fileFilter=tr("Dossier") + " (*.gpkg)"
            )
        )
        self.add_dossier_parameter()
        self.add_count_outputs(
            {"CHANGES": tr("Things said that were stored"), "CONFLICTS": tr("Said otherwise on the server")}
        )

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        with self.open_dossier(parameters, context) as dossier:
            done = bring_back(self.path(parameters, self.COPY, context), dossier)
        for conflict in done.conflicts:
            progress.warn(conflict.told())
        for action in done.plans:
            progress.warn(tr("Not brought back: {action}", action=action))
        return {"CHANGES": done.changes, "CONFLICTS": len(done.conflicts)}
