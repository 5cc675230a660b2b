"""What a dossier remembers of works from one delivery to the next: corrections, answers, earlier states."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple, Optional, Sequence

from ..model.change import Correction
from ..model.collaboration import Delivery
from ..model.decision import PartnerDecision
from ..model.language import tr
from ..model.schema import TABLES
from ..model.work import Work
from .rows import stored_columns
from .tables import Tables


class Known(NamedTuple):
    """Works that a delivery may bring again.

    `replaced` is what it replaces (a supplement: what its source's main delivery replaced and nothing
    brought back yet); `gone` are works of the same partner and unit that are not delivered any more.
    """

    replaced: list[Work]
    gone: list[Work]


class Memory(Tables):
    """The part of a `Dossier` that outlives deliveries."""

    # -- corrections and answers --------------------------------------------------------------

    def corrections(self) -> list[Correction]:
        """All that hold, and the answers of field `identity`, in the order in which they were made."""
        return self._records(Correction, "correction")

    def add_correction(
        self, work: str, field: str, delivered: str, corrected: str, *, why: str = "", who: str = ""
    ) -> None:
        """One per work and field (of `identity`: per delivered row); an earlier one is replaced."""
        made = Correction(work, field, delivered, corrected, who or self._home.who, datetime.now(), why)
        with self._transaction("correction", " ".join(part for part in (field, work, why) if part)):
            if field == "identity":
                self._delete("correction", "field = ? AND delivered = ?", field, delivered)
            else:
                self._delete("correction", "work = ? AND field = ?", work, field)
            self._insert("correction", [made])

    def drop_correction(self, work: str, field: str) -> None:
        with self._transaction("correction dropped", f"{field} {work}"):
            self._delete("correction", "work = ? AND field = ?", work, field)

    def change_works(self, works: Sequence[Work], detail: str = "") -> None:
        """Works as a user changed them; how they were goes to the history. The delivery stays what it was."""
        with self._transaction("change works", detail or tr("{count} works", count=len(works))):
            for work in works:
                self._to_history("work", "id = ?", work.id)
                row = {name: values[0] for name, values in stored_columns([work]).items()}
                row["geom"] = self._home.stored_places([work.geometry], TABLES["work"].geometry)[0]
                places = ", ".join(f'"{name}" = ?' for name in row)
                self._home.change(
                    f'UPDATE "work" SET {places}', "work", "id = ?", [work.id], list(row.values())
                )
            self._mark("work", {work.id for work in works})

    def _to_history(self, name: str, where: str, *values: Any) -> None:
        table, history = TABLES[name], TABLES[f"{name}_history"]
        columns = ", ".join(f'"{c}"' for c in ("geom", *table.column_names()))
        self._home.run(
            f'INSERT INTO "{history.name}" ({columns}) SELECT {columns} FROM "{name}" WHERE {where}', values
        )
        self._mark(history.name)

    # -- meetings -----------------------------------------------------------------------------

    def snapshots(self) -> dict[str, str]:
        """Meeting → what was kept of it (JSON), the earliest meeting first."""
        rows = self._all('SELECT meeting, content FROM "snapshot" ORDER BY meeting, fid')
        return {row["meeting"]: row["content"] for row in rows}

    def save_snapshot(self, meeting: str, content: str) -> None:
        """Replaces what was kept of the same meeting."""
        with self._transaction("snapshot", meeting):
            self._delete("snapshot", "meeting = ?", meeting)
            made_at = datetime.now().isoformat(timespec="seconds")
            self._insert_plain("snapshot", {"meeting": meeting, "made_at": made_at, "content": content})

    # -- earlier states -----------------------------------------------------------------------

    def known_works(self, delivery: Delivery, source: str) -> Known:
        """What `delivery` (not stored yet) of `source` may bring again."""
        gone = self._last_states("partner = ? AND unit = ?", delivery.partner, delivery.unit)
        if not delivery.supplement:
            return Known(
                self._records(
                    Work, "work", "delivery IN (SELECT id FROM delivery WHERE source = ? AND current)", source
                ),
                gone,
            )
        replaced = {
            row["id"]
            for row in self._all(
                "SELECT id FROM delivery WHERE replaced_by IN "
                "(SELECT id FROM delivery WHERE source = ? AND current AND NOT supplement)",
                source,
            )
        }
        return Known(
            [work for work in gone if work.delivery in replaced],
            [work for work in gone if work.delivery not in replaced],
        )

    def _last_states(self, where: str, *values: Any) -> list[Work]:
        """The last state of every work that is in the history only."""
        history, now = self._home.seen("work_history"), self._home.seen("work")
        last = f"fid IN (SELECT max(fid) FROM {history} GROUP BY id) AND id NOT IN (SELECT id FROM {now}) AND {where}"
        return self._records(Work, "work_history", last, *values)

    def work(self, id: str) -> Optional[Work]:
        """The current work with this id, if any."""
        return next(iter(self._records(Work, "work", "id = ?", id)), None)

    def work_ids(self) -> set[str]:
        """Every id that was ever given to a work."""
        sql = " UNION ".join(f"SELECT id FROM {self._home.seen(name)}" for name in ("work", "work_history"))
        return {row["id"] for row in self._all(sql)}

    def works_of(self, delivery: str) -> list[Work]:
        """The works of one delivery, current or not, as they last were."""
        last = 'fid IN (SELECT max(fid) FROM "work_history" WHERE delivery = ? GROUP BY id)'
        return self._records(Work, "work", "delivery = ?", delivery) or self._records(
            Work, "work_history", last, delivery
        )

    def replaced_by(self, delivery: str) -> list[str]:
        """Ids of the deliveries that this one replaced."""
        return [row["id"] for row in self._all("SELECT id FROM delivery WHERE replaced_by = ?", delivery)]

    def parts_of(self, delivery: str) -> list[str]:
        """Ids of this delivery and of the supplements of its source until the next that replaces it."""
        rows = self._all(
            "SELECT part.id FROM delivery AS main JOIN delivery AS part ON part.source = main.source "
            "WHERE main.id = ? AND (part.id = main.id OR "
            "(part.supplement AND part.fid > main.fid AND coalesce(part.replaced_by, '') = coalesce(main.replaced_by, ''))) ORDER BY part.fid",
            delivery,
        )
        return [row["id"] for row in rows]

    def _earlier_works(self, decisions: Sequence[PartnerDecision]) -> list[Work]:
        """Works that the analysis rests on and that are gone since, as they last were; and those of these decisions as
        they were then, where they are otherwise or gone now."""
        members, overlaps = self._home.seen("opportunity_work"), self._home.seen("overlap")
        rests_on = f"SELECT work FROM {members} UNION SELECT a FROM {overlaps} UNION SELECT b FROM {overlaps}"
        gone = self._last_states(f"id IN ({rests_on})")
        there = {(work.id, work.version) for work in gone}
        return [
            *gone,
            *(work for work in self._works_seen(decisions) if (work.id, work.version) not in there),
        ]

    def _works_seen(self, decisions: Sequence[PartnerDecision]) -> list[Work]:
        wanted = {seen for decision in decisions for seen in decision.seen.items()}
        if not wanted:
            return []
        now = {
            (row["id"], row["version"] or 1)
            for row in self._all(f"SELECT id, version FROM {self._home.seen('work')}")
        }
        found: dict[tuple[str, int], Work] = {}
        for work in sorted({work for work, _ in wanted - now}):
            for state in self._records(Work, "work_history", "id = ?", work):
                found[state.id, state.version] = state
        return [work for key, work in found.items() if key in wanted - now]
