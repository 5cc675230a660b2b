"""The store of a collaboration: opened, read as one whole, and changed in single transactions."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Mapping, Optional, Sequence, Union

from ..model.capacity import Capacity
from ..model.collaboration import Collaboration, Delivery
from ..model.decision import (
    ManualGroup,
)
from ..model.delivered import DeliveredRow
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Analysis
from ..model.rules import ASSUMED, Rules
from ..model.schema import SCHEMA_VERSION, TABLES
from ..model.words import ZoneOrigin
from ..model.work import Event, GraafrustZone, Street, Work
from .address import ServerAddress, address_of
from .home import Home
from .homes import create_home, open_home
from .lock import now
from .reading import OF_ANALYSIS, Reading

Place = Union[str, Path, ServerAddress]
"""What a dossier is named by."""


class Dossier(Reading):
    """A dossier in a GeoPackage or on a server. Close it, or use it in a `with` block.

    Every change is one transaction: it happens wholly or not at all. A second desk that opens the same
    file reads; `read_only_reason` says why it may not write. On a server all desks write.
    """

    def __init__(self, home: Home) -> None:
        super().__init__(home)
        self._closed = False

    # -- opening and closing ------------------------------------------------------------------

    @classmethod
    def create(cls, address: Place, collaboration: Collaboration, rules: Optional[Rules] = None) -> Dossier:
        """A new dossier. Raises DossierError when there is one already or it cannot be written."""
        dossier = cls(create_home(address_of(address), collaboration.crs))
        made = {
            "name": "",
            "crs": collaboration.crs,
            "schema_version": SCHEMA_VERSION,
            "id": str(uuid.uuid4()),
        }
        with dossier._transaction("collaboration", tr("Dossier created")):
            dossier._insert_plain("collaboration", made)
            dossier._write_collaboration(collaboration)
            dossier._write_rules(rules or Rules())
        return dossier

    @classmethod
    def open(cls, address: Place, *, read_only: bool = False) -> Dossier:
        """An existing dossier; an older file is migrated after a backup.

        Raises DossierError when it is missing, no dossier, damaged, of a newer version, or not to be reached.
        """
        return cls(open_home(address_of(address), read_only=read_only))

    def close(self) -> None:
        """Others may write in it from now on. Twice does no harm."""
        if not self._closed:
            self._closed = True
            self._home.close()

    def discard(self) -> None:
        """Take the whole dossier away: its file, or all that is in its schema."""
        if not self._closed:
            self._closed = True
            self._home.discard()

    def __enter__(self) -> Dossier:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def home(self) -> Home:
        return self._home

    @property
    def reserve_trouble(self) -> str:
        """Why there is no new automatic copy, or what became of a change on which the connection broke, in words for the
        user; whoever tells it empties it."""
        return self._home.trouble

    @reserve_trouble.setter
    def reserve_trouble(self, text: str) -> None:
        self._home.trouble = text

    def backup(self, target: Path) -> None:
        """A consistent copy in a GeoPackage, also while others work; whole or not at all."""
        self._home.backup(Path(target))

    def heartbeat(self) -> None:
        """Tell others that this desk is still at work; call about once a minute."""
        self._home.heartbeat()

    # -- changing: each method is one transaction ---------------------------------------------

    def save_collaboration(self, collaboration: Collaboration) -> None:
        """Persons who are erased are gone from the automatic copies too."""
        known = {contact.name for contact in self.collaboration().contacts}
        with self._transaction("collaboration", tr("Collaboration saved")):
            self._write_collaboration(collaboration)
        if known - {contact.name for contact in collaboration.contacts}:
            self._home.erased()

    def save_rules(self, rules: Rules) -> None:
        with self._transaction("rules", tr("Rules saved")):
            self._write_rules(rules)

    def save_streets(self, streets: Sequence[Street]) -> None:
        """Replaces the streets layer."""
        with self._transaction("streets", tr("{count} street segments taken in", count=len(streets))):
            self._delete("street")
            self._insert("street", streets)

    def save_profile(
        self, name: str, content: str, *, partner: str = "", unit: str = "", kind: str = ""
    ) -> None:
        with self._transaction("profile", name):
            self._delete("profile", "name = ?", name)
            self._insert_plain(
                "profile", {"name": name, "partner": partner, "unit": unit, "kind": kind, "content": content}
            )

    def delete_profile(self, name: str) -> None:
        with self._transaction("profile", tr("Column profile “{name}” deleted", name=name)):
            self._delete("profile", "name = ?", name)

    def add_delivery(
        self,
        delivery: Delivery,
        works: Sequence[Work] = (),
        zones: Sequence[GraafrustZone] = (),
        events: Sequence[Event] = (),
        rows: Sequence[DeliveredRow] = (),
    ) -> None:
        """Store a delivery; it replaces the earlier one of its source unless it is a supplement.

        `rows` are its rows as they were written.
        What it replaces moves to the history tables; the delivery itself is never changed afterwards.
        """
        source = source_id(delivery)
        summary = (
            f"{delivery.partner} {delivery.unit} {delivery.file}: {delivery.accepted}/{delivery.rejected}"
        )
        with self._transaction("delivery", summary):
            if not self._one("SELECT id FROM source WHERE id = ?", source):
                self._insert_plain(
                    "source",
                    {"id": source, "partner": delivery.partner, "unit": delivery.unit, "kind": delivery.kind,
                     "profile": delivery.profile},
                )  # fmt: skip
            if not delivery.supplement:
                for row in self._all("SELECT id FROM delivery WHERE source = ? AND current", source):
                    self._supersede(row["id"], delivery.id)
            self._insert("delivery", [delivery], source=source, current=True, replaced_by=None)
            self._insert("remark", delivery.remarks, delivery=delivery.id)
            self._insert("rejected_row", delivery.rejected_rows, delivery=delivery.id)
            self._insert("work", works)
            self._insert("graafrust", zones)
            self._insert("event", events)
            names = ("delivery", "row", "joined_to", "cells", "geometry")
            written = [
                (delivery.id, r.row, r.joined_to, r.cells_json(), r.geometry and r.geometry.hex())
                for r in rows
            ]
            self._write(TABLES["delivered_row"], names, written)

    def save_analysis(
        self,
        analysis: Analysis,
        partners_of: Mapping[str, str],
        progress: Progress = Progress(),  # noqa: B008
    ) -> None:
        """Replaces the earlier analysis. `partners_of`: opportunity id → its partners in words. Raises Cancelled."""
        with self._transaction(
            "analysis", tr("{count} opportunities found", count=len(analysis.opportunities))
        ):
            for name in OF_ANALYSIS:
                progress.step(0.0)
                self._delete(name)
            self._delete("graafrust", "origin = ?", ZoneOrigin.JOINT_WORK.value)
            self._insert_plain(
                "analysis",
                {
                    "peildatum": analysis.peildatum.isoformat(),
                    "made_at": now(),
                    "rules": analysis.rules.to_json(),
                },
            )
            opportunities = analysis.opportunities
            members = [(o.id, member) for o in opportunities for member in o.members]
            zones = [z for z in analysis.zones if z.origin is ZoneOrigin.JOINT_WORK]
            self._insert("overlap", analysis.overlaps, progress.part(0.0, 0.4))
            self._insert(
                "opportunity", opportunities, progress.part(0.4, 0.5),
                columns={"partners": [partners_of[o.id] for o in opportunities]},
            )  # fmt: skip
            self._insert(
                "opportunity_work", [member for _, member in members], progress.part(0.5, 0.7),
                columns={"opportunity": [id for id, _ in members]},
            )  # fmt: skip
            self._insert("graafrust", zones, progress.part(0.7, 0.8))
            self._insert("verdict", analysis.verdicts, progress.part(0.8, 0.9))
            self._insert("last_chance", analysis.last_chances, progress.part(0.9, 1.0))
            self._insert("not_matched", analysis.not_matched)

    def save_manual_groups(self, groups: Sequence[ManualGroup]) -> None:
        with self._transaction("manual_group", tr("{count} groupings by hand", count=len(groups))):
            self._delete("manual_group")
            self._insert("manual_group", groups)

    def save_capacities(self, capacities: Sequence[Capacity]) -> None:
        """Replaces what the partners can carry out in a year."""
        with self._transaction("capacity", tr("{count} capacities", count=len(capacities))):
            self._delete("capacity")
            self._insert("capacity", capacities)

    def _write_collaboration(self, collaboration: Collaboration) -> None:
        self._home.change(
            "UPDATE collaboration SET name = ?, graafrust_text = ?",
            "collaboration",
            "TRUE",
            (),
            (collaboration.name, collaboration.graafrust_text),
        )
        self._mark("collaboration")
        for name, records in (
            ("partner", collaboration.partners),
            ("unit", collaboration.units),
            ("contact", collaboration.contacts),
        ):
            self._delete(name)
            self._insert(name, records)

    def _write_rules(self, rules: Rules) -> None:
        self._delete("rule")
        default = json.loads(Rules().to_json())
        values = [
            (name, json.dumps(value, ensure_ascii=False), name in ASSUMED and value == default[name])
            for name, value in json.loads(rules.to_json()).items()
        ]
        self._write(TABLES["rule"], ("name", "value", "assumed"), values)

    def _supersede(self, delivery: str, by: str) -> None:
        self._home.change(
            "UPDATE delivery SET current = FALSE, replaced_by = ?", "delivery", "id = ?", [delivery], [by]
        )
        for name in ("work", "graafrust"):
            self._to_history(name, "delivery = ?", delivery)
            self._delete(name, "delivery = ?", delivery)
        self._delete("event", "delivery = ?", delivery)


def source_id(delivery: Delivery) -> str:
    """A source is partner + unit + kind of file."""
    return "/".join((delivery.partner, delivery.unit, delivery.kind))
