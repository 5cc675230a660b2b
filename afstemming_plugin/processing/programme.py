"""Kansen: the programme over the horizon."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..cycle.programme import HORIZON_YEARS, choose_programme, read_capacities, write_programme
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class MakeProgramme(AfstemmingAlgorithm):
    CAPACITY, YEARS, PROVE, OUTPUT = "CAPACITY", "YEARS", "PROVE", "OUTPUT"

    def name(self) -> str:
        return "programme"

    def displayName(self) -> str:
        return tr("3 Programme over the horizon")

    def shortHelpString(self) -> str:
        return tr(
            "Chooses the joint periods of all opportunities together, so that most openings are avoided within what "
            "the partners can carry out in a year and outside the graafrust that follows from each joint project. "
            "Tells the gain against everyone as planned and against combining two by two, and, where SciPy is "
            "present, how much a better programme might avoid at most. A CSV file with the columns "
            "partner;discipline;year;measure;value replaces the capacities in the dossier (measure: meter or werken)."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.add_peildatum_parameter()
        self.addParameter(
            QgsProcessingParameterFile(
                self.CAPACITY, tr("Capacity per partner and year"), optional=True, fileFilter="CSV (*.csv)"
            )
        )
        integer = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(
            QgsProcessingParameterNumber(
                self.YEARS, tr("Horizon (years)"), integer, HORIZON_YEARS, minValue=1, maxValue=50
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(self.PROVE, tr("Prove how good it is (SciPy)"), defaultValue=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                tr("Programme"),
                "Excel (*.xlsx);;CSV (*.csv)",
                optional=True,
                createByDefault=False,
            )
        )
        self.add_count_outputs(
            {
                "CHOSEN": tr("Opportunities in the programme"),
                "LEFT_OUT": tr("Opportunities left out"),
                "OPENINGS_AVOIDED": tr("Openings avoided"),
                "AS_PLANNED": tr("Openings avoided with everyone as planned"),
                "PAIRWISE": tr("Openings avoided by combining two by two"),
                "DISTURBED": tr("Works that cannot keep clear of the graafrust that follows"),
                "BOUND": tr("Most openings that any programme can avoid (-1: not proved)"),
            }
        )

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        with self.open_dossier(parameters, context) as dossier:
            content = dossier.content()
            given = bool(self.parameterAsFile(parameters, self.CAPACITY, context))
            if given:
                path = self.path(parameters, self.CAPACITY, context)
                content.capacities = read_capacities(path, content.collaboration)
            programme = choose_programme(
                content,
                peildatum=self.peildatum(parameters, context),
                years=self.parameterAsInt(parameters, self.YEARS, context),
                with_proof=self.parameterAsBool(parameters, self.PROVE, context),
                progress=progress,
            )
            if given:
                dossier.save_capacities(content.capacities)
        results: Values = {
            "CHOSEN": len(programme.chosen),
            "LEFT_OUT": len(programme.left_out),
            "OPENINGS_AVOIDED": programme.openings_avoided,
            "AS_PLANNED": programme.as_planned,
            "PAIRWISE": programme.pairwise,
            "DISTURBED": programme.disturbed,
            "BOUND": -1 if programme.bound is None else programme.bound,
        }
        if self.parameterAsFileOutput(parameters, self.OUTPUT, context):
            path = self.output_path(parameters, self.OUTPUT, context)
            write_programme(path, programme, content)
            results[self.OUTPUT] = str(path)
        return results
