"""Voorstel: the project proposals on paper."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..cycle.agreed_content import AREAS
from ..cycle.filtering import areas_from
from ..cycle.papers import make_proposals
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import PaperAlgorithm


class MakeProposals(PaperAlgorithm):
    OPPORTUNITIES, MONEY, NEIGHBOURHOODS = "OPPORTUNITIES", "MONEY", "NEIGHBOURHOODS"

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
        self.addParameter(
            QgsProcessingParameterVectorLayer(
                self.NEIGHBOURHOODS,
                tr("Neighbourhoods: a layer of areas with their name"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        said = self.parameterAsString(parameters, self.OPPORTUNITIES, context)
        numbers = [number.strip() for number in said.replace(";", ",").split(",") if number.strip()]
        neighbourhoods = self.parameterAsVectorLayer(parameters, self.NEIGHBOURHOODS, context)
        if neighbourhoods is not None:
            dossier.kept[AREAS] = areas_from(neighbourhoods, dossier.content(), context.project())
        pages = make_proposals(
            dossier,
            path,
            opportunities=numbers or None,
            audience=self.audience(parameters, context),
            money=self.parameterAsBool(parameters, self.MONEY, context),
            progress=progress,
        )
        return {self.PAGES: pages}
