"""A dossier read as one whole, or only what was changed in it since."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import NamedTuple, Optional

from ..model.capacity import Capacity
from ..model.collaboration import Collaboration, Contact, Delivery, Partner, RejectedRow, Remark, Unit
from ..model.content import Content
from ..model.decision import (
    LogEntry,
    ManualGroup,
)
from ..model.delivered import DeliveredRow
from ..model.progress import Progress
from ..model.results import Analysis, LastChance, Member, NotMatched, Opportunity, Overlap, ZoneVerdict
from ..model.rules import Rules
from ..model.words import ZoneOrigin
from ..model.work import Event, GraafrustZone, Street, Work
from .meetings import Meetings
from .memory import Memory

OF_ANALYSIS = (
    "analysis", "overlap", "opportunity", "opportunity_work", "verdict", "last_chance", "not_matched",
)  # fmt: skip


class KeptProfile(NamedTuple):
    """A column profile kept in a dossier; `partner` "" serves every partner, `content` is its readable JSON."""

    name: str
    partner: str
    unit: str
    kind: str
    content: str


class Reading(Memory, Meetings):
    """The part of a `Dossier` that reads."""

    def content(
        self,
        progress: Progress = Progress(),  # noqa: B008
        *,
        with_analysis: bool = True,
    ) -> Content:
        """Everything that is current, as one whole. Raises Cancelled."""
        with self._home.reading():
            self._note_others()
            content = Content(
                collaboration=self.collaboration(),
                rules=self.rules(),
                works=self._records(Work, "work", progress=progress.part(0.0, 0.6)),
                zones=self._records(GraafrustZone, "graafrust", "origin != ?", ZoneOrigin.JOINT_WORK.value),
                events=self._records(Event, "event"),
                streets=self._records(Street, "street"),
                deliveries=self.deliveries(),
                analysis=self._analysis(progress.part(0.6, 1.0)) if with_analysis else None,
                manual_groups=self.manual_groups(),
                capacities=self._records(Capacity, "capacity"),
            )
            self.read_meetings(content)
            content.earlier_works = self._earlier_works(content.decisions)
        return content

    def again(self, content: Content) -> Content:
        """What was read of this dossier, with what was changed since, through it or on a server by others; all else is
        shared. What others did is then in `news`."""
        with self._home.reading():
            self._note_others()
            changed, found = dict(self._unread), replace(content)
            if changed.keys() & {"collaboration", "partner", "unit", "contact"}:
                found.collaboration = self.collaboration()
            if "rule" in changed:
                found.rules = self.rules()
            if changed.keys() & {"delivery", "remark", "rejected_row"}:
                found.deliveries = self.deliveries()
            if "work" in changed:
                found.works = self._works_again(content.works, changed["work"])
            if "graafrust" in changed:
                found.zones = self._records(
                    GraafrustZone, "graafrust", "origin != ?", ZoneOrigin.JOINT_WORK.value
                )
            if "event" in changed:
                found.events = self._records(Event, "event")
            if "street" in changed:
                found.streets = self._records(Street, "street")
            if changed.keys() & {*OF_ANALYSIS, "graafrust"}:
                found.analysis = self._analysis(Progress())
            if "manual_group" in changed:
                found.manual_groups = self.manual_groups()
            if "capacity" in changed:
                found.capacities = self._records(Capacity, "capacity")
            self.read_meetings(found)
            if changed.keys() & {"work", "decision", "work_history", *OF_ANALYSIS}:
                found.earlier_works = self._earlier_works(found.decisions)
        self._unread.clear()
        return found

    def _works_again(self, works: list[Work], changed: Optional[set[str]]) -> list[Work]:
        """With those that were changed (ids; None: read all)."""
        if changed is None:
            return self._records(Work, "work")
        now = {id: self.work(id) for id in changed}
        return [now.get(work.id) or work for work in works]

    @property
    def id(self) -> str:
        """What tells this dossier from others; a copy that is handed over has another."""
        return str(self._one("SELECT id FROM collaboration")["id"] or "")

    def rules(self) -> Rules:
        values = {row["name"]: json.loads(row["value"]) for row in self._all("SELECT name, value FROM rule")}
        return Rules.from_json(json.dumps(values))

    def deliveries(self) -> list[Delivery]:
        """The current deliveries with their remarks and rejected rows."""
        remarks = self._grouped(Remark, "remark", "delivery")
        rejected = self._grouped(RejectedRow, "rejected_row", "delivery")
        deliveries = self._records(Delivery, "delivery", "current")
        for delivery in deliveries:
            delivery.remarks = remarks.get(delivery.id, [])
            delivery.rejected_rows = rejected.get(delivery.id, [])
        return deliveries

    def delivered_rows(self, delivery: str) -> list[DeliveredRow]:
        """Every row of a delivery (current or not) as the partner wrote it, in the order of the file."""
        rows = self._all('SELECT * FROM delivered_row WHERE delivery = ? ORDER BY "row", fid', delivery)
        return [
            DeliveredRow.of_json(
                r["row"],
                r["cells"],
                bytes.fromhex(r["geometry"]) if r["geometry"] else None,
                r["joined_to"],
            )
            for r in rows
        ]

    def profiles(self) -> dict[str, str]:
        """Name → readable JSON of the column profiles kept in this dossier."""
        return {row["name"]: row["content"] for row in self._all("SELECT name, content FROM profile")}

    def kept_profiles(self) -> list[KeptProfile]:
        """The column profiles with whose they are, the latest saved first."""
        rows = self._all("SELECT name, partner, unit, kind, content FROM profile ORDER BY fid DESC")
        return [KeptProfile(*(row[name] or "" for name in KeptProfile._fields)) for row in rows]

    def history(self) -> list[LogEntry]:
        return self._records(LogEntry, "log")

    def manual_groups(self) -> list[ManualGroup]:
        return self._records(ManualGroup, "manual_group")

    def collaboration(self) -> Collaboration:
        row = self._one("SELECT * FROM collaboration")
        return Collaboration(
            name=row["name"],
            crs=row["crs"],
            graafrust_text=row["graafrust_text"] or "",
            partners=self._records(Partner, "partner"),
            units=self._records(Unit, "unit"),
            contacts=self._records(Contact, "contact"),
        )

    def opportunities(self, progress: Progress = Progress()) -> list[Opportunity]:  # noqa: B008
        """Those of the latest analysis. Raises Cancelled."""
        members = self._grouped(Member, "opportunity_work", "opportunity", progress.part(0.0, 0.5))
        opportunities = self._records(Opportunity, "opportunity", progress=progress.part(0.5, 1.0))
        for opportunity in opportunities:
            opportunity.members = members.get(opportunity.id, [])
        return opportunities

    def _analysis(self, progress: Progress) -> Optional[Analysis]:
        row = self._one("SELECT * FROM analysis ORDER BY fid DESC")
        if row is None:
            return None
        opportunities = self.opportunities(progress.part(0.0, 0.4))
        return Analysis(
            peildatum=date.fromisoformat(row["peildatum"]),
            rules=Rules.from_json(row["rules"]),
            overlaps=self._records(Overlap, "overlap", progress=progress.part(0.4, 0.8)),
            opportunities=opportunities,
            zones=self._records(GraafrustZone, "graafrust", "origin = ?", ZoneOrigin.JOINT_WORK.value),
            verdicts=self._records(ZoneVerdict, "verdict", progress=progress.part(0.8, 0.9)),
            last_chances=self._records(LastChance, "last_chance", progress=progress.part(0.9, 1.0)),
            not_matched=self._records(NotMatched, "not_matched"),
        )
