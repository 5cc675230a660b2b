"""Voorstel: maps on their own."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from ..cycle.papers import SIZES, Theme, make_map
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import PaperAlgorithm


class MakeMaps(PaperAlgorithm):
    THEME, SIZE, YEAR, FILES = "THEME", "SIZE", "YEAR", "FILES"

    def name(self) -> str:
        return "maps"

    def displayName(self) -> str:
        return tr("5 Make maps")

    def shortHelpString(self) -> str:
        return tr(
            "A map at print quality as PDF (that knows its place on earth), PNG or SVG, from A4 to A1, or an atlas with a map "
            "per proposal. Template, logo, colour and font of the house style are used where there is one."
        )

    def file_filter(self) -> str:
        return "PDF (*.pdf);;PNG (*.png);;SVG (*.svg)"

    def add_more_parameters(self) -> None:
        themes = [str(theme) for theme in Theme]
        self.addParameter(
            QgsProcessingParameterEnum(self.THEME, tr("Map of"), options=themes, defaultValue=0)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.SIZE, tr("Size of the paper"), options=list(SIZES), defaultValue=1
            )
        )
        self.add_number(self.YEAR, tr("Only what plays in this year (empty: everything)"), least=1900)
        self.add_text_output(self.FILES, tr("Files made"))

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        year = None
        if parameters.get(self.YEAR) is not None:
            year = self.parameterAsInt(parameters, self.YEAR, context)
        files = make_map(
            dossier,
            path,
            theme=list(Theme)[self.parameterAsEnum(parameters, self.THEME, context)],
            size=list(SIZES)[self.parameterAsEnum(parameters, self.SIZE, context)],
            year=year,
            audience=self.audience(parameters, context),
            progress=progress,
        )
        return {self.PAGES: len(files), self.FILES: "\n".join(str(file) for file in files)}
