"""Resultaat: the indicators."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
)

from ..cycle.results import (
    definitions,
    earlier_meetings,
    indicators,
    keep_for_meeting,
    single_values,
    write_indicators,
)
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class MakeIndicators(AfstemmingAlgorithm):
    KEEP, OUTPUT = "KEEP", "OUTPUT"

    def name(self) -> str:
        return "indicators"

    def displayName(self) -> str:
        return tr("5 Indicators")

    def shortHelpString(self) -> str:
        lines = [f"{one.label} ({one.unit}): {one.text}" for one in definitions().values()]
        return tr(
            "What the collaboration achieves, without money, as of the peildatum of the dossier. A share of which "
            "there is nothing to take is -1."
        ) + "".join(f"<p>{line}</p>" for line in lines)

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.add_peildatum_parameter()
        self.addParameter(
            QgsProcessingParameterBoolean(self.KEEP, tr("Keep as those of this meeting"), defaultValue=False)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                tr("Indicators"),
                "CSV (*.csv);;Excel (*.xlsx)",
                optional=True,
                createByDefault=False,
            )
        )
        self.add_count_outputs({name.upper(): one.label for name, one in definitions().items()})

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        keep = self.parameterAsBool(parameters, self.KEEP, context)
        progress.step(0.0)
        with self.open_dossier(parameters, context, read_only=not keep) as dossier:
            if keep:
                keep_for_meeting(dossier)
            found = indicators(dossier.content(), self.peildatum(parameters, context))
            earlier = earlier_meetings(dossier)
        values = single_values(found)
        results: Values = {name.upper(): -1 if value is None else value for name, value in values.items()}
        if self.parameterAsFileOutput(parameters, self.OUTPUT, context):
            path = self.output_path(parameters, self.OUTPUT, context)
            write_indicators(path, found, earlier)
            results[self.OUTPUT] = str(path)
        progress.step(1.0)
        return results
