"""Overleg: workbooks that go out to the partners before a meeting."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..cycle.consult import current_round, start_round
from ..cycle.consultation_form import make_consultations
from ..cycle.store import known_partner
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class MakeConsultation(AfstemmingAlgorithm):
    """Document 5; it begins a written round when there is none and a due date is given."""

    PARTNER, DUE, TITLE, OUTPUT_FOLDER, FILES = "PARTNER", "DUE", "TITLE", "OUTPUT_FOLDER", "FILES"

    def name(self) -> str:
        return "consultation"

    def displayName(self) -> str:
        return tr("5 Make the workbooks of a written round")

    def shortHelpString(self) -> str:
        return tr(
            "A workbook for each partner: its works, what is asked of it (still relevant? agreed? preferred period), the "
            "quality of its data, and what came of earlier words. What comes back is read by “Read back a workbook”. "
            "When no round is open, one begins with the due date that you give."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.PARTNER, tr("Only for this partner (code or name; empty: all)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterDateTime(
                self.DUE, tr("To be answered before (when a round must begin)"), QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            )
        )  # fmt: skip
        self.addParameter(QgsProcessingParameterString(self.TITLE, tr("Title of the round"), optional=True))
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder for the workbooks"))
        )
        self.add_text_output(self.FILES, tr("Files made"))

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        folder = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context))
        name = self.parameterAsString(parameters, self.PARTNER, context).strip()
        moment = self.parameterAsDateTime(parameters, self.DUE, context)
        with self.open_dossier(parameters, context, read_only=not moment.isValid()) as dossier:
            if moment.isValid() and current_round(dossier.content()) is None:
                due: date = moment.date().toPyDate()
                title = self.parameterAsString(parameters, self.TITLE, context).strip()
                start_round(dossier, due, title=title, asked_on=min(due, date.today()))
            partners = [known_partner(dossier, name)] if name else None
            made = make_consultations(dossier, folder, partners=partners, progress=progress)
        return {self.OUTPUT_FOLDER: str(folder), self.FILES: ", ".join(path.name for path in made)}
