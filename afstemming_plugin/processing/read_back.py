"""Overleg: workbooks that come back from the partners."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..cycle.round_trip import Status, apply, cells_of, read_back, write_preview
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class ReadBack(AfstemmingAlgorithm):
    """A dry run by default: what would change, as a table."""

    FILE, APPLY, CONFLICTS, OUTPUT = "FILE", "APPLY", "CONFLICTS", "OUTPUT"
    CHANGES, IN_CONFLICT, REFUSED, SAME, APPLIED = "CHANGES", "IN_CONFLICT", "REFUSED", "SAME", "APPLIED"

    def name(self) -> str:
        return "readback"

    def displayName(self) -> str:
        return tr("5 Read back a workbook")

    def shortHelpString(self) -> str:
        return tr(
            "Reads what a partner filled in: decisions in the proposal workbook, or answers in the workbook of a written "
            "round. Without “Store it” nothing changes and you get what would change, what is in conflict with what the "
            "dossier says since the workbook was made, and what is refused and why."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.addParameter(
            QgsProcessingParameterFile(
                self.FILE, tr("Workbook that came back"), fileFilter="Excel, Calc (*.xlsx *.ods)"
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.APPLY, tr("Store it (otherwise it is only shown)"), defaultValue=False
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.CONFLICTS, tr("Also what is in conflict with the dossier"), defaultValue=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("What would change, as a table"), "Excel (*.xlsx);;CSV (*.csv)", optional=True,
                createByDefault=False,
            )
        )  # fmt: skip
        self.add_count_outputs(
            {
                self.CHANGES: tr("Changes"),
                self.IN_CONFLICT: tr("Conflicts"),
                self.REFUSED: tr("Refused"),
                self.SAME: tr("Known already"),
                self.APPLIED: tr("Stored"),
            }
        )

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        store = self.parameterAsBool(parameters, self.APPLY, context)
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        path = self.path(parameters, self.FILE, context)
        if not path.is_file():
            raise QgsProcessingException(tr("There is no file “{file}”.", file=path))
        with self.open_dossier(parameters, context, read_only=not store) as dossier:
            preview = read_back(dossier, path, progress=progress)
            for note in preview.notes:
                progress.warn(note)
            for line in preview.lines:
                if line.status is not Status.CHANGE:
                    progress.warn(" | ".join(filter(None, cells_of(line))))
            if output:
                write_preview(Path(output), preview)
            wanted = preview.of(Status.CHANGE)
            if self.parameterAsBool(parameters, self.CONFLICTS, context):
                wanted += preview.of(Status.CONFLICT)
            applied = apply(dossier, wanted, path.name) if store and wanted else 0
        found: Values = {
            self.CHANGES: len(preview.of(Status.CHANGE)),
            self.IN_CONFLICT: len(preview.of(Status.CONFLICT)),
            self.REFUSED: len(preview.of(Status.REFUSED)),
            self.SAME: preview.same,
            self.APPLIED: applied,
        }
        return {**found, self.OUTPUT: output} if output else found
