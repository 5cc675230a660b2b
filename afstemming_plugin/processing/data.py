"""Voorstel: data to take away, and the pack of everything for a meeting."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterString

from ..cycle.document_list import make_calendar, make_geojson
from ..cycle.meeting_pack import make_meeting_pack
from ..cycle.store import Dossier, known_partner
from ..model.language import tr
from ..model.progress import Progress
from .base import Values
from .documents import DocumentAlgorithm


class MakeGeoJson(DocumentAlgorithm):
    FEATURES = "FEATURES"

    def name(self) -> str:
        return "geojson"

    def displayName(self) -> str:
        return tr("6 Make the GeoJSON of proposals")

    def shortHelpString(self) -> str:
        return tr(
            "Proposals, works and graafrust in one file for web maps: in longitude and latitude, with colours inside."
        )

    def file_filter(self) -> str:
        return "GeoJSON (*.geojson)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.add_count_outputs({self.FEATURES: tr("Features")})

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        audience = self.audience(parameters, context)
        return {self.FEATURES: make_geojson(dossier, path, audience=audience, progress=progress)}


class MakeCalendar(DocumentAlgorithm):
    PARTNER, EVENTS = "PARTNER", "EVENTS"

    def name(self) -> str:
        return "calendar"

    def displayName(self) -> str:
        return tr("6 Make the calendar of last chances")

    def shortHelpString(self) -> str:
        return tr(
            "A calendar (.ics) with the last day on which each work can still join a joint work, before graafrust "
            "begins. A new calendar replaces the earlier events in your agenda."
        )

    def file_filter(self) -> str:
        return "iCalendar (*.ics)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.PARTNER, tr("Only for this partner (code or name; empty: all)"), optional=True
            )
        )
        self.add_count_outputs({self.EVENTS: tr("Last chances")})

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        name = self.parameterAsString(parameters, self.PARTNER, context).strip()
        count = make_calendar(
            dossier,
            path,
            audience=self.audience(parameters, context),
            partner=known_partner(dossier, name) if name else "",
            progress=progress,
        )
        return {self.EVENTS: count}


class MakeMeetingPack(DocumentAlgorithm):
    FILES = "FILES"

    def name(self) -> str:
        return "meetingpack"

    def displayName(self) -> str:
        return tr("6 Make the meeting pack")

    def shortHelpString(self) -> str:
        return tr(
            "A zip file with all documents for the meeting, and a page (index.html) that opens them, good on paper and on "
            "a telephone."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def file_filter(self) -> str:
        return "ZIP (*.zip)"

    def add_own_parameters(self) -> None:
        self.add_audience_parameter()
        self.add_text_output(self.FILES, tr("Files made"))

    def make(self, dossier: Dossier, path: Path, parameters: Values, context: QgsProcessingContext,
             progress: Progress) -> Values:  # fmt: skip
        audience = self.audience(parameters, context)
        return {self.FILES: ", ".join(make_meeting_pack(dossier, path, audience=audience, progress=progress))}
