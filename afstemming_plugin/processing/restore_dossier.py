"""An automatic copy of a dossier put back in its place."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..cycle.store import copies_of, restore
from ..model.errors import DossierError
from ..model.language import tr
from ..model.period import day_label
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class RestoreDossier(AfstemmingAlgorithm):
    DAY, SET_ASIDE, COPY = "DAY", "SET_ASIDE", "COPY"

    def name(self) -> str:
        return "restoredossier"

    def displayName(self) -> str:
        return tr("Put back a copy of the dossier")

    def shortHelpString(self) -> str:
        return tr(
            "For a dossier that is damaged, gone, or spoilt. Afstemming makes a copy before the first change after "
            "opening and keeps the last of each of the latest seven days on which was worked, in the folder "
            "“reservekopie” beside the dossier. The file that is replaced is kept under another name; the history of "
            "the dossier tells that the copy was put back. Nobody may be working in the dossier."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        # No file parameter: the dossier may be gone.
        self.addParameter(QgsProcessingParameterString(self.DOSSIER, tr("Dossier (GeoPackage)")))
        self.addParameter(
            QgsProcessingParameterString(
                self.DAY, tr("Day of the copy (yyyy-mm-dd; empty: the latest)"), optional=True
            )
        )
        self.add_dossier_output()
        self.add_text_output(self.COPY, tr("When the copy was made"))
        self.add_text_output(self.SET_ASIDE, tr("Where the replaced file is kept"))

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        path = self.path(parameters, self.DOSSIER, context)
        text = self.parameterAsString(parameters, self.DAY, context).strip()
        try:
            day = date.fromisoformat(text) if text else None
        except ValueError as error:
            known = ", ".join(day_label(copy.day) for copy in copies_of(path))
            raise DossierError(
                tr("This is no day."), remedy=tr("There are copies of: {days}.", days=known), value=text
            ) from error
        done = restore(path, day)
        return {
            self.DOSSIER: str(path),
            self.COPY: done.copy.made_at.isoformat(sep=" "),
            self.SET_ASIDE: str(done.set_aside or ""),
        }
