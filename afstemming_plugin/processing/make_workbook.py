"""Voorstel: the proposal workbook."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext

from ..cycle.documents import make_workbook
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class MakeWorkbook(DocumentAlgorithm):
    def name(self) -> str:
        return "workbook"

    def displayName(self) -> str:
        return tr("4 Make the proposal workbook")

    def shortHelpString(self) -> str:
        return tr(
            "A workbook for the meeting: summary, proposals with decision columns, works per proposal with cost "
            "shares, planning bars, graafrust, last chances, rejected rows and contacts."
        )

    def file_filter(self) -> str:
        return "Excel (*.xlsx)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        make_workbook(dossier, path, audience=self.audience(parameters, context), progress=progress)
        return {}
