"""Voorstel: the project proposals on paper."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterString,
)

from ..cycle.papers import make_proposals
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import PaperAlgorithm


class MakeProposals(PaperAlgorithm):
    OPPORTUNITIES, MONEY = "OPPORTUNITIES", "MONEY"

    def name(self) -> str:
        return "proposals"

    def displayName(self) -> str:
        return tr("5 Make the project proposals")

    def shortHelpString(self) -> str:
        return tr(
            "A PDF with a project proposal for each opportunity: map, works, planning, cooperation, cost share, gain, "
            "graafrust and last chances, conflicts and risks, decision per partner with a place to sign, actions and sources."
        )

    def add_more_parameters(self) -> None:
        self.addParameter(
            QgsProcessingParameterString(
                self.OPPORTUNITIES,
                tr("Numbers, such as K-001, K-007 (empty: what was put before the meeting, else the best)"),
                optional=True,
            )
        )
        self.add_money(self.MONEY)

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        said = self.parameterAsString(parameters, self.OPPORTUNITIES, context)
        numbers = [number.strip() for number in said.replace(";", ",").split(",") if number.strip()]
        pages = make_proposals(
            dossier,
            path,
            opportunities=numbers or None,
            audience=self.audience(parameters, context),
            money=self.parameterAsBool(parameters, self.MONEY, context),
            progress=progress,
        )
        return {self.PAGES: pages}
