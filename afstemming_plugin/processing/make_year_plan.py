"""Voorstel: the integral year plan."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
)

from ..cycle.papers import make_year_plan
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import PaperAlgorithm


class MakeYearPlan(PaperAlgorithm):
    YEAR, HORIZON = "YEAR", "HORIZON"

    def name(self) -> str:
        return "yearplan"

    def displayName(self) -> str:
        return tr("5 Make the integral year plan")

    def shortHelpString(self) -> str:
        return tr(
            "A PDF with the proposals of a year by status, a map, planning bars, totals per partner and discipline, "
            "capacity, the years after it and what changed since the last meeting."
        )

    def add_more_parameters(self) -> None:
        self.add_number(self.YEAR, tr("Year (empty: the year after the peildatum)"), least=1900)
        self.add_number(self.HORIZON, tr("Number of years to look ahead"), 5)

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        year = None
        if parameters.get(self.YEAR) is not None:
            year = self.parameterAsInt(parameters, self.YEAR, context)
        pages = make_year_plan(
            dossier,
            path,
            year=year,
            horizon=self.parameterAsInt(parameters, self.HORIZON, context),
            audience=self.audience(parameters, context),
            progress=progress,
        )
        return {self.PAGES: pages}
