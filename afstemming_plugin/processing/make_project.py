"""Kaart: a QGIS project on the dossier."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..cycle.documents import make_project
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class MakeProject(DocumentAlgorithm):
    def name(self) -> str:
        return "project"

    def displayName(self) -> str:
        return tr("7 Make a QGIS project")

    def shortHelpString(self) -> str:
        return tr(
            "A QGIS project in which the dossier opens with everything styled and with its time set up."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def file_filter(self) -> str:
        return "QGIS (*.qgz)"

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        make_project(dossier, path)
        return {}
