"""The shape of the algorithms that make one document out of the dossier."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..cycle.store import Dossier
from ..export.audience import Audience
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class DocumentAlgorithm(AfstemmingAlgorithm):
    OUTPUT, AUDIENCE = "OUTPUT", "AUDIENCE"

    @abstractmethod
    def file_filter(self) -> str:
        """For the dialog that asks where to, such as "PDF (*.pdf)"."""

    @abstractmethod
    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        """Write the document; returns outputs beside OUTPUT."""

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.add_own_parameters()
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("File to make"), self.file_filter())
        )

    def add_own_parameters(self) -> None:
        """Parameters of this document alone."""

    def add_audience_parameter(self) -> None:
        self.addParameter(
            QgsProcessingParameterEnum(
                self.AUDIENCE, tr("For"), options=[str(audience) for audience in Audience], defaultValue=0
            )
        )

    def audience(self, parameters: Values, context: QgsProcessingContext) -> Audience:
        return list(Audience)[self.parameterAsEnum(parameters, self.AUDIENCE, context)]

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        path = self.output_path(parameters, self.OUTPUT, context)
        with self.open_dossier(parameters, context, read_only=True) as dossier:
            more = self.make(dossier, path, parameters, context, progress)
        return {self.OUTPUT: str(path), **more}


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
