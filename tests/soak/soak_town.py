"""A small made-up town for the soak tests: partners along parallel streets, and files that they hand over."""

from __future__ import annotations

import os
import re
import sqlite3
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Iterable, Sequence

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.meeting import begin_meeting
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Contact, Partner
from afstemming_plugin.model.words import Discipline

PEILDATUM = date(2026, 11, 2)
MINUTES = float(os.environ.get("AFSTEMMING_SOAK", "0"))
"""How long each soak may take; 0: only a taste of it, for the daily tests."""
PARTNERS = ("net", "wat", "gem")
DISCIPLINES = {"net": "elektra", "wat": "water", "gem": "riool"}
HEAD = "Nummer;Titel;Straat;Start;Einde;Fase;Discipline;Lengte;Delen;Contactpersoon;WKT"
PERSON = "Testpersoon Omega"


@dataclass(frozen=True)
class Row:
    """One line of a partner's list. `fault` is "" or what is the matter with it."""

    number: int
    street: int
    year: int
    phase: str = "gepland"
    share: str = "partners"
    fault: str = ""

    def line(self, partner: str) -> str:
        y = 463000 + 200 * self.street + 3 * PARTNERS.index(partner)
        x = 155000 + 60 * (self.number % 4)
        place = f"LINESTRING ({x} {y}, {x + 150} {y})"
        start, end = f"1-3-{self.year}", f"30-9-{self.year}"
        if self.fault == "no date":
            start, end = "nooit", ""
        elif self.fault == "no place":
            place = ""
        elif self.fault == "crosses itself":
            place = f"POLYGON (({x} {y}, {x + 20} {y + 20}, {x + 20} {y}, {x} {y + 20}, {x} {y}))"
        elif self.fault == "ends before it begins":
            start, end = end, start
        title = "=1+1" if self.fault == "formula" else f"Werk {partner} {self.number}"
        discipline = DISCIPLINES[partner]
        return (
            f"{self.number};{title};Straat {self.street};{start};{end};{self.phase};{discipline};150;"
            f"{self.share};{PERSON};{place}"
        )


FAULTS = ("no date", "no place", "crosses itself", "ends before it begins", "formula")
REJECTED = ("no date", "ends before it begins")
"""Rows with these faults cannot be works; with the others they are, and it is told."""


def collaboration() -> Collaboration:
    return Collaboration(
        "Proefstad",
        partners=[
            Partner(code, f"Partner {code}", colour, (Discipline(DISCIPLINES[code]),))
            for code, colour in zip(PARTNERS, ("#0072B2", "#D55E00", "#009E73"))
        ],
        contacts=[Contact(code, "planner", f"{PERSON} {code}") for code in PARTNERS],
    )


def write_list(path: Path, partner: str, rows: Iterable[Row]) -> Path:
    path.write_text("\n".join((HEAD, *(row.line(partner) for row in rows))) + "\n", encoding="utf-8")
    return path


def full_list(shift: int = 0) -> list[Row]:
    """A list without faults, of works that meet those of the other partners."""
    return [Row(number, number % 6, 2028 + (number + shift) % 2) for number in range(1, 13)]


def build_town(path: Path) -> None:
    """Its dossier, determined, with a meeting begun; the lists lie beside it."""
    with Dossier.create(path, collaboration()) as dossier:
        for number, partner in enumerate(PARTNERS):
            file = write_list(path.with_name(f"{partner}.csv"), partner, full_list(number))
            take_in(dossier, PlannedDelivery(file, partner=partner), peildatum=PEILDATUM)
        assert determine(dossier, peildatum=PEILDATUM).opportunities
        begin_meeting(dossier, dossier.content(), PEILDATUM, title="overleg")


# -- looking at a dossier without the product ---------------------------------------------------------

NOT_COMPARED = {"lock", "gpkg_contents", "gpkg_ogr_contents", "sqlite_sequence"}
_NAMED_BY_CHANCE = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?")


def dump(path: Path, leave_out: Sequence[str] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """Table → its rows, read by SQLite alone; who is at work in it does not count."""
    connection = sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True, timeout=5)
    try:
        tables = [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()
            for name in tables
            if name not in NOT_COMPARED and name not in leave_out and not name.startswith("rtree_")
        }
    finally:
        connection.close()


def without_chance(dumped: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[str]]:
    """The same with nothing in it that differs from run to run: ids, moments, order."""

    def plain(value: Any) -> str:
        return _MOMENT.sub("moment", _NAMED_BY_CHANCE.sub("id", str(value)))

    return {
        name: sorted(
            "|".join(plain(value) for value in row[1:])
            for row in rows  # row[0] is the fid
        )
        for name, rows in dumped.items()
    }


def check_sound(path: Path) -> None:
    connection = sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True, timeout=5)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], path
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    finally:
        connection.close()


def drafts(folder: Path) -> list[str]:
    """Files that were begun and not finished, anywhere below."""
    ends = ("-journal", "-wal", "-shm")
    return sorted(p.name for p in folder.rglob("*") if p.name.startswith("~") or p.name.endswith(ends))
