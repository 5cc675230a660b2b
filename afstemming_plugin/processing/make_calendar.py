"""Voorstel: the calendar of last chances."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..cycle.document_list import make_calendar
from ..cycle.store import Dossier, known_partner
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class MakeCalendar(DocumentAlgorithm):
    PARTNER, EVENTS = "PARTNER", "EVENTS"

    def name(self) -> str:
        return "calendar"

    def displayName(self) -> str:
        return tr("6 Make the calendar of last chances")

    def shortHelpString(self) -> str:
        return tr(
            "A calendar (.ics) with the last day on which each work can still join a joint work, before graafrust "
            "begins. A new calendar replaces the earlier events in your agenda."
        )

    def file_filter(self) -> str:
        return "iCalendar (*.ics)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.PARTNER, tr("Only for this partner (code or name; empty: all)"), optional=True
            )
        )
        self.add_count_outputs({self.EVENTS: tr("Last chances")})

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        name = self.parameterAsString(parameters, self.PARTNER, context).strip()
        count = make_calendar(
            dossier,
            path,
            audience=self.audience(parameters, context),
            partner=known_partner(dossier, name) if name else "",
            progress=progress,
        )
        return {self.EVENTS: count}
