"""A dossier from a file to a server, or back."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterFileDestination

from ..cycle.server import move_to
from ..cycle.store import address_of
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class MoveDossier(AfstemmingAlgorithm):
    TARGET = "TARGET"

    def name(self) -> str:
        return "movedossier"

    def displayName(self) -> str:
        return tr("Server: move a dossier to a server or to a file")

    def shortHelpString(self) -> str:
        return tr(
            "Puts everything that is in a dossier, with its history, at another place: from a GeoPackage to the schema "
            "of a server that was set up for it, or from a server to a file (also to work without the server for a "
            "while). The dossier itself stays as it is. What partners marked as their own never goes to a server. From "
            "a server come the rows that your account may see."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.TARGET,
                tr("New place: a file, or an address of a server"),
                tr("Dossier") + " (*.gpkg)",
            )
        )
        self.add_count_outputs({"ROWS": tr("Rows"), "LEFT_OUT": tr("Own works that stayed in the file")})

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        target = self.parameterAsFileOutput(parameters, self.TARGET, context)
        with self.open_dossier(parameters, context, read_only=True) as dossier:
            moved = move_to(dossier, address_of(target), progress)
        return {self.TARGET: target, "ROWS": sum(moved.rows.values()), "LEFT_OUT": moved.left_out}
