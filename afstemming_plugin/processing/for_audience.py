"""What is made for one audience, and perhaps for one partner."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..cycle.store import Dossier, known_partner
from ..model.language import tr
from .base import Values
from .documents import DocumentAlgorithm


class ForAudience(DocumentAlgorithm):
    PARTNER = "PARTNER"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.PARTNER, tr("Only for this partner (code or name; empty: all)"), optional=True
            )
        )

    def partner(self, dossier: Dossier, parameters: Values, context: QgsProcessingContext) -> str:
        name = self.parameterAsString(parameters, self.PARTNER, context).strip()
        return known_partner(dossier, name) if name else ""
