"""The store of a collaboration: opened, read as one whole, and changed in single transactions."""

from __future__ import annotations

import json
import os
import sqlite3
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Mapping, Optional, Sequence

from ..model.capacity import Capacity
from ..model.collaboration import Collaboration, Delivery
from ..model.decision import (
    ManualGroup,
)
from ..model.delivered import DeliveredRow
from ..model.errors import DamagedDossier, DossierError
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Analysis
from ..model.rules import ASSUMED, Rules
from ..model.schema import SCHEMA_VERSION, TABLES
from ..model.words import ZoneOrigin
from ..model.work import Event, GraafrustZone, Street, Work
from . import geopackage
from .lock import heartbeat_now, is_of_another, is_ours, now, seen_at, this_desk
from .reading import OF_ANALYSIS, Reading
from .reserve import Reserve, write_copy
from .tables import sql_transaction
from .trouble import clear_errors
from .versions import migrate, schema_version


class Dossier(Reading):
    """A GeoPackage dossier. Close it, or use it in a `with` block.

    Every change is one SQLite transaction in place: it happens wholly or not at all. A second desk
    that opens the same file reads; `read_only_reason` says why it may not write.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, read_only_reason: str, *, is_new: bool = False
    ) -> None:
        super().__init__(path, connection, read_only_reason)
        self.reserve_trouble = ""
        """Why there is no new automatic copy, in words for the user; whoever tells it empties it."""
        self._reserve = Reserve(path, is_new=is_new)
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
            dossier = cls(path, geopackage.connect(path), "", is_new=True)
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
                if version < SCHEMA_VERSION and not read_only and not _another_works(connection):
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
        """A consistent copy by SQLite's backup API, also while others read; whole or not at all."""
        with clear_errors(target):
            write_copy(self._connection, Path(target))

    def heartbeat(self) -> None:
        """Tell other desks that this one is still at work; call about once a minute.

        Never waits: while a long change is being stored there is no need to tell. A desk that was away for so long that
        another took over can only read from then on.
        """
        if not self._holds_lock or self.read_only_reason:
            return
        waits = self._one("PRAGMA busy_timeout")["timeout"]
        self._connection.execute("PRAGMA busy_timeout = 0")
        try:
            with clear_errors(self.path), sql_transaction(self._connection):
                self._check_desk()
        except DossierError as error:
            if not isinstance(error.__cause__, sqlite3.OperationalError) or "locked" not in str(
                error.__cause__
            ):
                raise
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {waits}")

    def _take_lock(self) -> None:
        """Another connection of this same program may hold it already; then it stays with that one."""
        with clear_errors(self.path), sql_transaction(self._connection):
            row = self._one("SELECT * FROM lock")
            if row and is_ours(row):
                return
            if row and is_of_another(row):
                self.read_only_reason = tr(
                    "{who} on {host} is working in this dossier (seen at {time}); you can read along.",
                    who=row["who"], host=row["host"], time=seen_at(row),
                )  # fmt: skip
                return
            self._connection.execute("DELETE FROM lock")
            self._insert_lock()

    def _insert_lock(self) -> None:
        row = dict(zip(("who", "host", "process", "heartbeat"), (*this_desk(), heartbeat_now())))
        self._insert_plain("lock", row)
        self._holds_lock = True

    def _check_desk(self) -> None:
        """Every change is also a heartbeat. Raises DossierError when another desk took over while this one was away:
        what it has in view may be old, so it must not be stored."""
        row = self._one("SELECT * FROM lock")
        if row is None and not self._holds_lock:
            self._insert_lock()  # the connection of this program that had it was closed
        elif row is None or not is_ours(row):
            self.read_only_reason = tr(
                "Another desk has worked in this dossier since; close it and open it again to go on."
            )
            raise DossierError(
                tr("The dossier cannot be changed now."), remedy=self.read_only_reason, file=str(self.path)
            )
        else:
            self._connection.execute("UPDATE lock SET heartbeat = ?", (heartbeat_now(),))

    def _before_change(self) -> None:
        with self._told_as_reserve_trouble():
            self._reserve.before_change(self._connection)

    @contextmanager
    def _told_as_reserve_trouble(self) -> Iterator[None]:
        """Work goes on without an automatic copy when there is no room or right for it, but not in a damaged file."""
        try:
            with clear_errors(self.path):
                yield
        except DamagedDossier:
            raise
        except DossierError as error:
            self.reserve_trouble = tr("No automatic copy of the dossier could be made. {why}", why=error.what)

    # -- changing: each method is one transaction ---------------------------------------------

    def save_collaboration(self, collaboration: Collaboration) -> None:
        """Persons who are erased are gone from the automatic copies too."""
        known = {contact.name for contact in self.collaboration().contacts}
        with self._transaction("collaboration", tr("Collaboration saved")):
            self._write_collaboration(collaboration)
        erased = known - {contact.name for contact in collaboration.contacts}
        if erased and not self._connection.in_transaction:
            with self._told_as_reserve_trouble():
                self._reserve.make_anew(self._connection)

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


def _another_works(connection: sqlite3.Connection) -> bool:
    """Then an older dossier is only read: its tables do not change under who works in it."""
    row = connection.execute("SELECT * FROM lock").fetchone()
    return row is not None and is_of_another(row)


def source_id(delivery: Delivery) -> str:
    """A source is partner + unit + kind of file."""
    return "/".join((delivery.partner, delivery.unit, delivery.kind))
