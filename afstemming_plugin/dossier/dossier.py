"""The store of a collaboration: opened, read as one whole, and changed in single transactions."""

from __future__ import annotations

import json
import os
import sqlite3
import uuid
from datetime import datetime
from pathlib import Path
from typing import Mapping, Optional, Sequence

from ..model.capacity import Capacity
from ..model.collaboration import Collaboration, Delivery
from ..model.decision import (
    ManualGroup,
)
from ..model.delivered import DeliveredRow
from ..model.errors import DossierError
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Analysis
from ..model.rules import ASSUMED, Rules
from ..model.schema import SCHEMA_VERSION, TABLES
from ..model.words import ZoneOrigin
from ..model.work import Event, GraafrustZone, Street, Work
from . import geopackage
from .lock import EXPIRES, now, process_lives, this_desk
from .reading import OF_ANALYSIS, Reading
from .tables import sql_transaction
from .trouble import clear_errors
from .versions import migrate, schema_version


class Dossier(Reading):
    """A GeoPackage dossier. Close it, or use it in a `with` block.

    Every change is one SQLite transaction in place: it happens wholly or not at all. A second desk
    that opens the same file reads; `read_only_reason` says why it may not write.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, read_only_reason: str) -> None:
        super().__init__(path, connection, read_only_reason)
        self._closed = False
        self._holds_lock = False

    # -- opening and closing ------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, collaboration: Collaboration, rules: Optional[Rules] = None) -> Dossier:
        """A new dossier file. Raises DossierError when the file exists or cannot be written."""
        path = Path(path)
        if path.exists():
            raise DossierError(
                tr("The dossier exists already."),
                remedy=tr("Open it, or choose another name."),
                file=str(path),
            )
        with clear_errors(path):
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                geopackage.create(path, collaboration.crs)
            except RuntimeError as error:
                path.unlink(missing_ok=True)
                raise DossierError(
                    tr("The coordinate system “{crs}” is unknown.", crs=collaboration.crs),
                    remedy=tr("Use a code such as EPSG:28992."),
                    file=str(path),
                ) from error
            except sqlite3.Error:
                path.unlink(missing_ok=True)
                raise
        with clear_errors(path):
            dossier = cls(path, geopackage.connect(path), "")
        with dossier._transaction("collaboration", tr("Dossier created")):
            dossier._insert_plain(
                "collaboration",
                {
                    "name": "",
                    "crs": collaboration.crs,
                    "schema_version": SCHEMA_VERSION,
                    "id": str(uuid.uuid4()),
                },
            )
            dossier._write_collaboration(collaboration)
            dossier._write_rules(rules or Rules())
        dossier._take_lock()
        return dossier

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Dossier:
        """An existing dossier; an older one is migrated after a backup.

        Raises DossierError when it is missing, no dossier, damaged, or of a newer version.
        """
        path = Path(path)
        if not path.is_file():
            raise DossierError(
                tr("The dossier does not exist."), remedy=tr("Check the name and the folder."), file=str(path)
            )
        reason = tr("Opened for reading only.") if read_only else ""
        if not read_only and not os.access(path, os.W_OK):
            read_only, reason = True, tr("The file or its folder is write-protected.")
        with clear_errors(path):
            connection = geopackage.connect(path, read_only=read_only)
            try:
                version = schema_version(connection, path)
                if version < SCHEMA_VERSION and not read_only:
                    migrate(connection, path, version)
                dossier = cls(path, connection, reason)
                if not read_only:
                    dossier._take_lock()
            except BaseException:
                connection.close()
                raise
        return dossier

    def close(self) -> None:
        """Give the lock back and leave the file with a rollback journal. Twice does no harm."""
        if self._closed:
            return
        self._closed = True
        if self._holds_lock:
            with clear_errors(self.path):
                self._connection.execute("DELETE FROM lock WHERE host = ? AND process = ?", this_desk()[1:])
                geopackage.restore_journal(self._connection)
        self._connection.close()

    def __enter__(self) -> Dossier:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def backup(self, target: Path) -> None:
        """A consistent copy by SQLite's backup API, also while others read."""
        with clear_errors(target):
            copy = sqlite3.connect(target)
            try:
                self._connection.backup(copy)
            finally:
                copy.close()

    def heartbeat(self) -> None:
        """Tell other desks that this one is still at work; call about once a minute."""
        if self._holds_lock:
            with clear_errors(self.path):
                self._connection.execute(
                    "UPDATE lock SET heartbeat = ? WHERE host = ? AND process = ?", (now(), *this_desk()[1:])
                )

    def _take_lock(self) -> None:
        """Another connection of this same program may hold it already; then it stays with that one."""
        desk = this_desk()
        with clear_errors(self.path), sql_transaction(self._connection):
            row = self._one("SELECT * FROM lock")
            if row and (row["host"], row["process"]) == desk[1:]:
                return
            if row and (row["host"] != desk[1] or process_lives(row["process"])):
                seen = datetime.fromisoformat(row["heartbeat"])
                if datetime.now() - seen < EXPIRES:
                    self.read_only_reason = tr(
                        "{who} on {host} is working in this dossier (seen at {time}); you can read along.",
                        who=row["who"], host=row["host"], time=seen.strftime("%H:%M"),
                    )  # fmt: skip
                    return
            self._connection.execute("DELETE FROM lock")
            self._insert_plain("lock", dict(zip(("who", "host", "process", "heartbeat"), (*desk, now()))))
            self._holds_lock = True

    # -- changing: each method is one transaction ---------------------------------------------

    def save_collaboration(self, collaboration: Collaboration) -> None:
        with self._transaction("collaboration", tr("Collaboration saved")):
            self._write_collaboration(collaboration)

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
            self._insert("delivery", [delivery], source=source, current=1, replaced_by=None)
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
        self._connection.execute(
            "UPDATE collaboration SET name = ?, graafrust_text = ?",
            (collaboration.name, collaboration.graafrust_text),
        )
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
        for name, value in json.loads(rules.to_json()).items():
            assumed = name in ASSUMED and value == default[name]
            self._insert_plain(
                "rule",
                {"name": name, "value": json.dumps(value, ensure_ascii=False), "assumed": int(assumed)},
            )

    def _supersede(self, delivery: str, by: str) -> None:
        self._connection.execute(
            "UPDATE delivery SET current = 0, replaced_by = ? WHERE id = ?", (by, delivery)
        )
        for name in ("work", "graafrust"):
            self._to_history(name, "delivery = ?", delivery)
            self._delete(name, "delivery = ?", delivery)
        self._delete("event", "delivery = ?", delivery)


def source_id(delivery: Delivery) -> str:
    """A source is partner + unit + kind of file."""
    return "/".join((delivery.partner, delivery.unit, delivery.kind))
