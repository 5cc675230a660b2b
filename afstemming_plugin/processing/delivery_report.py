"""Leveringen: the report of a delivery, to send back to its partner."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..cycle.documents import delivery_named, make_delivery_report
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import Severity
from .base import Values
from .documents import DocumentAlgorithm


class MakeDeliveryReport(DocumentAlgorithm):
    DELIVERY = "DELIVERY"

    def name(self) -> str:
        return "deliveryreport"

    def displayName(self) -> str:
        return tr("Report of a delivery for its partner")

    def shortHelpString(self) -> str:
        return tr(
            "A workbook to send back: the partner's own rows and columns as they were delivered, with doubtful, "
            "repaired and rejected cells marked and explained. Doubtful and rejected places go as points into a "
            "GeoPackage beside it."
        )

    def file_filter(self) -> str:
        return "Excel (*.xlsx)"

    def add_own_parameters(self) -> None:
        self.addParameter(
            QgsProcessingParameterString(self.DELIVERY, tr("Delivery (its file, partner or id)"))
        )
        self.add_count_outputs(
            {
                "ACCEPTED": tr("Accepted as they are"),
                "REPAIRED": tr("Accepted, repaired"),
                "DOUBTFUL": tr("Accepted, doubtful"),
                "REJECTED": tr("Rejected"),
            }
        )

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        delivery = delivery_named(dossier, self.parameterAsString(parameters, self.DELIVERY, context))
        counts = make_delivery_report(dossier, delivery, path, progress=progress).counts()
        return {
            "ACCEPTED": counts.get(None, 0),
            **{severity.name: counts.get(severity, 0)
               for severity in (Severity.REPAIRED, Severity.DOUBTFUL, Severity.REJECTED)},
        }  # fmt: skip
