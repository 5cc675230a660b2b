"""Voorstel: the map pack."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext

from ..cycle.documents import make_map_pack
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import PaperAlgorithm


class MakeMapPack(PaperAlgorithm):
    LIMIT = "LIMIT"

    def name(self) -> str:
        return "mappack"

    def displayName(self) -> str:
        return tr("5 Make the map pack")

    def shortHelpString(self) -> str:
        return tr(
            "A PDF for the meeting: an overview page, and a page per proposal with map, works, periods and shifts, "
            "score, graafrust that follows, sources and peildatum."
        )

    def add_more_parameters(self) -> None:
        self.add_number(self.LIMIT, tr("At most this many proposals (empty: all)"))

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        limit = None
        if parameters.get(self.LIMIT) is not None:
            limit = self.parameterAsInt(parameters, self.LIMIT, context)
        audience = self.audience(parameters, context)
        return {self.PAGES: make_map_pack(dossier, path, audience=audience, limit=limit, progress=progress)}
