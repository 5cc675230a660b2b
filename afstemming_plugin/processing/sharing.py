"""Voorstel: who sees what, as a table; and a copy of the dossier for one audience."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..cycle.handover import copy_for
from ..cycle.sharing import write_sharing
from ..cycle.store import Dossier, known_partner
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class _ForAudience(DocumentAlgorithm):
    PARTNER = "PARTNER"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.PARTNER, tr("Only for this partner (code or name; empty: all)"), optional=True
            )
        )

    def partner(self, dossier: Dossier, parameters: Values, context: QgsProcessingContext) -> str:
        name = self.parameterAsString(parameters, self.PARTNER, context).strip()
        return known_partner(dossier, name) if name else ""


class Sharing(_ForAudience):
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


class CopyFor(_ForAudience):
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
