"""Leveringen: the form that a partner can fill."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..cycle.exchange import make_exchange_file, make_template
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values, dossier_filter, dossier_label


class Template(AfstemmingAlgorithm):
    PARTNER, OUTPUT = "PARTNER", "OUTPUT"

    def name(self) -> str:
        return "template"

    def displayName(self) -> str:
        return tr("0 Make a template for partners")

    def shortHelpString(self) -> str:
        return tr(
            "A workbook or GeoPackage with drop-downs, checks and explanation in which a partner fills in works, "
            "graafrust and events. A filled one is taken in without pointing out columns. With a dossier and a "
            "partner it holds what the dossier has of that partner, also what is shared with nobody: give it to "
            "that partner only."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.addParameter(
            QgsProcessingParameterFile(
                self.DOSSIER,
                dossier_label(),
                optional=True,
                fileFilter=dossier_filter(),
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.PARTNER, tr("Partner whose plans it holds (empty: an empty template)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Template"), "Excel (*.xlsx);;GeoPackage (*.gpkg)"
            )
        )
        self.add_count_outputs({"ROWS": tr("Rows")})

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        path = self.output_path(parameters, self.OUTPUT, context)
        partner = self.parameterAsString(parameters, self.PARTNER, context).strip()
        if not self.parameterAsFile(parameters, self.DOSSIER, context):
            make_template(path, progress=progress)
            return {self.OUTPUT: str(path), "ROWS": 0}
        with self.open_dossier(parameters, context, read_only=True) as dossier:
            rows = self._make(dossier, path, partner, progress)
        return {self.OUTPUT: str(path), "ROWS": rows}

    def _make(self, dossier: Dossier, path: Path, partner: str, progress: Progress) -> int:
        if partner:
            return make_exchange_file(dossier, path, partner, progress=progress)
        make_template(path, dossier.collaboration(), progress=progress)
        return 0
