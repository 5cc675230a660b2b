"""A copy of the dossier for one audience."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext

from ..cycle.handover import copy_for
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .for_audience import ForAudience


class CopyFor(ForAudience):
    def name(self) -> str:
        return "copyfor"

    def displayName(self) -> str:
        return tr("Copy of the dossier for an audience")

    def shortHelpString(self) -> str:
        return tr(
            "A dossier to hand over, built of nothing but what the chosen audience may see: no own plans, of "
            "restricted works only place, period and contact, no history, log or rows as delivered."
        )

    def file_filter(self) -> str:
        return tr("Dossier") + " (*.gpkg)"

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        partner = self.partner(dossier, parameters, context)
        copy_for(
            dossier, path, audience=self.audience(parameters, context), partner=partner, progress=progress
        )
        return {}
