"""What all our algorithms share: progress, errors, dates, and the dossier as input and output."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..cycle.doubts import OnDoubt, Unattended
from ..cycle.store import Dossier
from ..model.collaboration import RejectedRow
from ..model.errors import AfstemmingError, Cancelled
from ..model.language import spoken, tr
from ..model.progress import Progress
from ..paths import help_page, resource

Values = dict[str, Any]


class FeedbackProgress(Progress):
    """Progress of the core, shown in Processing."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._last = ""

    def report(self, fraction: float, text: str = "") -> None:
        self._feedback.setProgress(100 * fraction)
        if text and text != self._last:
            self._last = text
            self._feedback.setProgressText(text)

    def cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def warn(self, text: str) -> None:
        self._feedback.pushWarning(text)


class AfstemmingAlgorithm(QgsProcessingAlgorithm):
    """Subclasses give the texts, the parameters and `run`; errors and cancel are handled here once."""

    DOSSIER = "DOSSIER"
    PEILDATUM = "PEILDATUM"
    ON_DOUBT = "ON_DOUBT"

    def createInstance(self) -> AfstemmingAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "afstemming.svg")))

    def helpUrl(self) -> str:
        """Its own place in the help on this PC; "" where no help was made (a checkout)."""
        page = help_page(spoken(), f"algorithms#algorithm-{self.name()}")
        return str(QUrl.fromLocalFile(str(page)).toString()) if page.is_file() else ""

    @abstractmethod
    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        """Do the work; returns the outputs."""

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        try:
            return self.run_core(parameters, context, FeedbackProgress(feedback))
        except AfstemmingError as error:
            raise QgsProcessingException(error.message()) from error
        except Cancelled:
            feedback.reportError(tr("Stopped at your request; nothing was changed."))
            return {}

    # -- parameters that several algorithms have ----------------------------------------------

    def add_dossier_parameter(self) -> None:
        self.addParameter(
            QgsProcessingParameterFile(self.DOSSIER, dossier_label(), fileFilter=dossier_filter())
        )

    def add_peildatum_parameter(self) -> None:
        self.addParameter(
            QgsProcessingParameterDateTime(
                self.PEILDATUM,
                tr("Peildatum (the day as of which everything is judged; empty: today)"),
                QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            )
        )

    def add_on_doubt_parameter(self) -> None:
        self.addParameter(
            QgsProcessingParameterEnum(
                self.ON_DOUBT,
                tr("Works that may be ones of the earlier delivery"),
                options=[
                    tr("are new works (told in the report)"),
                    tr("are the likeliest ones (told in the report)"),
                    tr("stop: store nothing"),
                ],
                defaultValue=0,
                optional=True,
            )
        )

    def add_count_outputs(self, counts: dict[str, str]) -> None:
        """Output name → its label."""
        for name, label in counts.items():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def add_dossier_output(self) -> None:
        self.addOutput(QgsProcessingOutputFile(self.DOSSIER, dossier_label()))

    def add_text_output(self, name: str, label: str) -> None:
        self.addOutput(QgsProcessingOutputString(name, label))

    # -- values -------------------------------------------------------------------------------

    def peildatum(self, parameters: Values, context: QgsProcessingContext) -> Optional[date]:
        moment = self.parameterAsDateTime(parameters, self.PEILDATUM, context)
        return moment.date().toPyDate() if moment.isValid() else None

    def taker(self, parameters: Values, context: QgsProcessingContext) -> Unattended:
        return Unattended(list(OnDoubt)[self.parameterAsEnum(parameters, self.ON_DOUBT, context)])

    def path(self, parameters: Values, name: str, context: QgsProcessingContext) -> Path:
        return Path(self.parameterAsFile(parameters, name, context))

    def output_path(self, parameters: Values, name: str, context: QgsProcessingContext) -> Path:
        return Path(self.parameterAsFileOutput(parameters, name, context))

    def open_dossier(
        self, parameters: Values, context: QgsProcessingContext, *, read_only: bool = False
    ) -> Dossier:
        return Dossier.open(self.parameterAsFile(parameters, self.DOSSIER, context), read_only=read_only)


def dossier_label() -> str:
    return tr("Dossier (GeoPackage, or an address such as {example})", example="postgresql:service=afstemming schema=leiden")  # fmt: skip


def dossier_filter() -> str:
    """QGIS refuses a value that matches none of it; an address has no ending."""
    return tr("Dossier") + " (*.gpkg);;" + tr("Address of a server") + " (*)"


def rejection(row: RejectedRow) -> str:
    """Where a rejected row stands and why it was rejected."""
    place = tr("{file}, {layer}", file=row.file, layer=row.layer) if row.layer else row.file
    return tr("{file}, row {row}: {reason}", file=place, row=row.row, reason=row.reason)


def figure_labels() -> dict[str, str]:
    """Main figures (names of `cycle.figures.Figures`) → label."""
    return {
        "partners": tr("Partners with works"),
        "works": tr("Works"),
        "unplaced": tr("Works without a place"),
        "rejected": tr("Rejected rows"),
        "pairs": tr("Near pairs"),
        "overlaps": tr("Overlaps"),
        "opportunities": tr("Opportunities (koppelkansen)"),
        "coordination_points": tr("Coordination points"),
        "openings_avoided": tr("Openings avoided"),
        "graafrust_zones": tr("Graafrust zones"),
        "works_in_graafrust": tr("Works in graafrust"),
        "graafrust_conflicts": tr("Works in conflict with graafrust"),
        "conflicts_if_agreed": tr("Further works in conflict once the opportunities are carried out"),
        "last_chances": tr("Last chances"),
    }
