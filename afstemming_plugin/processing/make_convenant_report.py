"""Voorstel: the convenant report."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
)

from ..cycle.papers import make_convenant_report
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import PaperAlgorithm


class MakeConvenantReport(PaperAlgorithm):
    MONEY = "MONEY"

    def name(self) -> str:
        return "convenantreport"

    def displayName(self) -> str:
        return tr("5 Make the convenant report")

    def shortHelpString(self) -> str:
        return tr(
            "A PDF with what the collaboration achieves: indicators over the years and the meetings with plots, maps of what "
            "is done together and of graafrust. Without money unless you ask for it."
        )

    def add_more_parameters(self) -> None:
        self.add_money(self.MONEY)

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        pages = make_convenant_report(
            dossier,
            path,
            audience=self.audience(parameters, context),
            money=self.parameterAsBool(parameters, self.MONEY, context),
            progress=progress,
        )
        return {self.PAGES: pages}
