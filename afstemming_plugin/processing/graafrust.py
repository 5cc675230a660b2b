"""Graafrust: zones that follow from joint works, and a verdict on every work in a zone."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsProcessingContext

from ..cycle.graafrust import check_graafrust
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import Verdict
from .base import AfstemmingAlgorithm, Values


class CheckGraafrust(AfstemmingAlgorithm):
    def name(self) -> str:
        return "graafrust"

    def displayName(self) -> str:
        return tr("3 Graafrust: zones and check")

    def shortHelpString(self) -> str:
        return tr(
            "Makes the graafrust zones that follow from the opportunities in the dossier, and judges every work in a "
            "zone, given or following: exempt, lapsing, hardly enforceable, with consent, avoidable or in conflict, "
            "with the days that clash and the first free day. Run it again after changing the agreements on graafrust."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.add_peildatum_parameter()
        self.add_dossier_output()
        self.add_count_outputs(
            {
                "ZONES": tr("Graafrust zones"),
                "VERDICTS": tr("Works in graafrust"),
                "LAST_CHANCES": tr("Last chances"),
            }
            | {verdict.name: str(verdict) for verdict in Verdict}
        )

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        with self.open_dossier(parameters, context) as dossier:
            analysis = check_graafrust(
                dossier, peildatum=self.peildatum(parameters, context) or date.today(), progress=progress
            )
            given = len(dossier.content().zones)
            path = str(dossier.path)
        counts = {v.name: sum(found.verdict is v for found in analysis.verdicts) for v in Verdict}
        return {
            self.DOSSIER: path,
            "ZONES": given + len(analysis.zones),
            "VERDICTS": len(analysis.verdicts),
            "LAST_CHANCES": len(analysis.last_chances),
            **counts,
        }
