"""Overleg: the agenda as a list."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from ..cycle.agenda import Order, Section, agenda
from ..cycle.lists import write_list
from ..cycle.meeting import open_meeting
from ..cycle.meeting_memory import since_last_meeting
from ..model.errors import ExportError
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class MakeAgenda(AfstemmingAlgorithm):
    ORDER, SETTLED, OUTPUT = "ORDER", "SETTLED", "OUTPUT"

    def name(self) -> str:
        return "agenda"

    def displayName(self) -> str:
        return tr("4 Agenda of the meeting")

    def shortHelpString(self) -> str:
        return tr(
            "Everything to walk through at the next meeting: actions and agreements of earlier meetings, answers of the "
            "written round, what must be decided again, opportunities and coordination points, conflicts with graafrust, "
            "what changed since the last meeting and works that were not confirmed for long. For the desk itself: it "
            "leaves nothing out for an audience."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.add_dossier_parameter()
        self.add_peildatum_parameter()
        self.addParameter(
            QgsProcessingParameterEnum(
                self.ORDER, tr("Opportunities"), options=[str(order) for order in Order], defaultValue=0
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(self.SETTLED, tr("Show what is settled too"), defaultValue=False)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Agenda"), "Excel (*.xlsx);;CSV (*.csv)")
        )
        self.add_count_outputs({section.name: str(section) for section in Section})

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        with self.open_dossier(parameters, context, read_only=True) as dossier:
            content = dossier.content()
            if content.analysis is None:
                raise ExportError(
                    tr("The opportunities have not been determined yet."),
                    remedy=tr("Run step Kansen first."),
                )
            meeting = open_meeting(content)
            items = agenda(
                content,
                self.peildatum(parameters, context) or content.analysis.peildatum,
                meeting=meeting,
                since=since_last_meeting(dossier, content, meeting.id if meeting else ""),
                order=list(Order)[self.parameterAsEnum(parameters, self.ORDER, context)],
                settled_too=self.parameterAsBool(parameters, self.SETTLED, context),
            )
        path = self.output_path(parameters, self.OUTPUT, context)
        headings = [tr("Section"), tr("Item"), tr("Status"), tr("Period"), tr("Explanation")]
        rows = [
            [str(item.section), item.title, item.state, item.period.label() if item.period else "",
             "\n".join(item.lines)]
            for item in items
        ]  # fmt: skip
        write_list(path, tr("Agenda"), headings, rows)
        counts: Values = {section.name: sum(item.section is section for item in items) for section in Section}
        return {**counts, self.OUTPUT: str(path)}
