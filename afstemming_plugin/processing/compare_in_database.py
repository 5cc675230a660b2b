"""The engine in the database of a shared dossier, for the coordinator or a nightly task."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber

from ..cycle.engine_in_database import compare_in_database
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class CompareInDatabase(AfstemmingAlgorithm):
    CONNECTIONS = "CONNECTIONS"

    def name(self) -> str:
        return "databaseengine"

    def displayName(self) -> str:
        return tr("Compare the works inside the server (shared dossier)")

    def shortHelpString(self) -> str:
        return tr(
            "For a region or the whole country, on a dossier on a server, by its coordinator: the server itself finds the "
            "works that lie close in place and time, measures what they share, and judges every work against graafrust. "
            "Only what changed since the last time is compared again; after other agreements everything is. The pairs stand "
            "in the table engine_pair, the verdicts in engine_verdict. Several connections share the municipalities. Suited "
            "for every night, with qgis_process and a schedule."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.add_peildatum_parameter()
        self.addParameter(
            QgsProcessingParameterNumber(
                self.CONNECTIONS,
                tr("Connections that work at the same time (0: as many as this PC has processors)"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=0,
                minValue=0,
            )
        )
        self.add_count_outputs(
            {
                "WORKS": tr("Works that were compared again"),
                "PAIRS": tr("Pairs"),
                "ZONES": tr("Streets that rest"),
                "VERDICTS": tr("Verdicts on graafrust"),
            }
        )

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        with self.open_dossier(parameters, context) as dossier:
            found = compare_in_database(
                dossier,
                self.peildatum(parameters, context) or date.today(),
                connections=self.parameterAsInt(parameters, self.CONNECTIONS, context),
                progress=progress,
            )
        return {name.upper(): value for name, value in found._asdict().items()}
