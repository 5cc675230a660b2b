"""Voorstel: the documents on paper, an algorithm for each."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..cycle.papers import make_convenant_report, make_minutes, make_proposals, make_year_plan
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class PaperAlgorithm(DocumentAlgorithm):
    """A PDF in which maps are drawn: on the main thread, and it tells its number of pages."""

    PAGES = "PAGES"

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def file_filter(self) -> str:
        return "PDF (*.pdf)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.add_more_parameters()
        self.add_count_outputs({self.PAGES: tr("Pages")})

    def add_more_parameters(self) -> None:
        """Beside the audience."""

    def add_number(self, name: str, label: str, default: Optional[int] = None, least: int = 1) -> None:
        kind = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(
            QgsProcessingParameterNumber(
                name, label, kind, defaultValue=default, optional=default is None, minValue=least
            )
        )

    def add_money(self, name: str) -> None:
        label = tr("With what the partners estimated, in euro")
        self.addParameter(QgsProcessingParameterBoolean(name, label, defaultValue=False))


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
