"""Leveringen: take in what partners' own systems put on the server."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsProcessingContext

from ..cycle.inbox import take_in_inbox
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values, rejection


class TakeInInbox(AfstemmingAlgorithm):
    def name(self) -> str:
        return "takeininbox"

    def displayName(self) -> str:
        return tr("Server: take in what stands in the inboxes")

    def shortHelpString(self) -> str:
        return tr(
            "Partners’ own systems write their plans in the tables inbox_werk, inbox_graafrust and inbox_evenement of the "
            "schema, in the columns of the uitwisselformaat. What stands there of a partner becomes its delivery, in place of "
            "the earlier one, with the same checks and the same report as a file. An inbox that did not change is left "
            "alone. Suited for every night, with qgis_process and a schedule; as the coordinator for all, as a partner "
            "for itself."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.add_peildatum_parameter()
        self.add_on_doubt_parameter()
        self.add_count_outputs(
            {
                "DELIVERIES": tr("Deliveries"),
                "ACCEPTED": tr("Accepted"),
                "UNPLACED": tr("Without a place"),
                "REJECTED": tr("Rejected"),
            }
        )

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        with self.open_dossier(parameters, context) as dossier:
            taken = take_in_inbox(
                dossier,
                peildatum=self.peildatum(parameters, context) or date.today(),
                taker=self.taker(parameters, context),
                progress=progress,
            )
        deliveries = [delivery for one in taken for delivery in one.deliveries]
        for delivery in deliveries:
            for row in delivery.rejected_rows:
                progress.warn(rejection(row))
        return {
            "DELIVERIES": len(deliveries),
            "ACCEPTED": sum(d.accepted for d in deliveries),
            "UNPLACED": sum(d.unplaced for d in deliveries),
            "REJECTED": sum(d.rejected for d in deliveries),
        }
