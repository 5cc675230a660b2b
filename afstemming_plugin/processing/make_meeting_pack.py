"""Voorstel: everything for a meeting in one file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..cycle.meeting_pack import make_meeting_pack
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class MakeMeetingPack(DocumentAlgorithm):
    FILES = "FILES"

    def name(self) -> str:
        return "meetingpack"

    def displayName(self) -> str:
        return tr("6 Make the meeting pack")

    def shortHelpString(self) -> str:
        return tr(
            "A zip file with all documents for the meeting, and a page (index.html) that opens them, good on paper and on "
            "a telephone."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def file_filter(self) -> str:
        return "ZIP (*.zip)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.add_text_output(self.FILES, tr("Files made"))

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        audience = self.audience(parameters, context)
        return {self.FILES: ", ".join(make_meeting_pack(dossier, path, audience=audience, progress=progress))}
