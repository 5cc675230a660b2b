"""Voorstel: the minutes and the list of decisions."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterString,
)

from ..cycle.papers import make_minutes
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class MakeMinutes(DocumentAlgorithm):
    MEETING = "MEETING"

    def name(self) -> str:
        return "minutes"

    def displayName(self) -> str:
        return tr("5 Make the minutes and the list of decisions")

    def shortHelpString(self) -> str:
        return tr(
            "Attendance, decisions and actions of a meeting: a PDF, or (.odt) a text that can be edited in every word "
            "processor."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def file_filter(self) -> str:
        return "PDF (*.pdf);;ODT (*.odt)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.MEETING,
                tr("Meeting: its title or day, such as 2026-11-12 (empty: the latest)"),
                optional=True,
            )
        )

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        make_minutes(
            dossier,
            path,
            meeting=self.parameterAsString(parameters, self.MEETING, context).strip(),
            audience=self.audience(parameters, context),
            progress=progress,
        )
        return {}
