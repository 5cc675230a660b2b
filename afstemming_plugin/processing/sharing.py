"""Voorstel: who sees what, as a table."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext

from ..cycle.sharing import write_sharing
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .for_audience import ForAudience


class Sharing(ForAudience):
    WORKS, UNSEEN = "WORKS", "UNSEEN"

    def name(self) -> str:
        return "sharing"

    def displayName(self) -> str:
        return tr("Who sees what (dry run of sharing)")

    def shortHelpString(self) -> str:
        return tr(
            "A table with per work and field what the chosen audience would see in documents and copies. The table "
            "itself is for this desk: it names works that others do not see."
        )

    def file_filter(self) -> str:
        return "Excel (*.xlsx);;CSV (*.csv)"

    def add_own_parameters(self) -> None:
        super().add_own_parameters()
        self.add_count_outputs({self.WORKS: tr("Works"), self.UNSEEN: tr("Works that are not seen")})

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        partner = self.partner(dossier, parameters, context)
        seen = write_sharing(dossier, path, audience=self.audience(parameters, context), partner=partner)
        return {self.WORKS: len(seen), self.UNSEEN: sum(work.gone for work in seen)}
