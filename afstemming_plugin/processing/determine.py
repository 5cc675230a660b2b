"""Kansen: determine overlaps and opportunities."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber

from ..cycle.match import determine
from ..model.figures import figures_of
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values, figure_labels


class Determine(AfstemmingAlgorithm):
    DISTANCE, TOLERANCE, FLEXIBILITY = "DISTANCE", "TOLERANCE", "FLEXIBILITY"

    def name(self) -> str:
        return "opportunities"

    def displayName(self) -> str:
        return tr("2 Determine overlaps and opportunities")

    def shortHelpString(self) -> str:
        return tr(
            "Finds the works of different partners that lie close in place and time, groups those that can be done "
            "as one joint project in one joint period, ranks these opportunities by score, and checks every work "
            "against graafrust. The result is stored in the dossier and replaces the earlier one. Empty numbers "
            "keep the agreements of the dossier."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.add_peildatum_parameter()
        double = QgsProcessingParameterNumber.Type.Double
        integer = QgsProcessingParameterNumber.Type.Integer
        for name, label, kind in (
            (self.DISTANCE, tr("Near in place within (metres)"), double),
            (self.TOLERANCE, tr("Near in time within (months)"), integer),
            (self.FLEXIBILITY, tr("Flexibility: every movable work may shift by (years)"), double),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, kind, optional=True, minValue=0))
        self.add_dossier_output()
        self.add_count_outputs({name.upper(): label for name, label in figure_labels().items()})

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        with self.open_dossier(parameters, context) as dossier:
            rules = dossier.rules()
            if parameters.get(self.DISTANCE) is not None:
                rules = replace(rules, distance=self.parameterAsDouble(parameters, self.DISTANCE, context))
            if parameters.get(self.TOLERANCE) is not None:
                rules = replace(
                    rules, time_tolerance=self.parameterAsInt(parameters, self.TOLERANCE, context)
                )
            if parameters.get(self.FLEXIBILITY) is not None:
                years = self.parameterAsDouble(parameters, self.FLEXIBILITY, context)
                rules = replace(rules, flexibility_years=years)
            peildatum = self.peildatum(parameters, context) or date.today()
            determine(dossier, peildatum=peildatum, rules=rules, progress=progress)
            figures = figures_of(dossier.content())
            path = str(dossier.path)
        return {self.DOSSIER: path, **{name.upper(): value for name, value in figures.as_dict().items()}}
