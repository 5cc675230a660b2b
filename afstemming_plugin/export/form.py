"""What makes a workbook one that can be filled in and read back: keys of columns, ids of rows, and a stamp.

A sheet with columns to fill in has a hidden row above its headings with a key per column; the first key names the
table (`#id:voorstellen`) and stands above the hidden ids. A hidden sheet holds the stamp: of which dossier the
workbook is, and per row what was fixed, which versions of the works it was about, and what stood in the cells to
fill in, so that reading back knows what the partner changed and what the dossier changed meanwhile.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from enum import Enum
from typing import Iterable, Mapping, Optional, Sequence

STAMP_SHEET = "_dossier"
ID, FIXED = "#id:", "#vast:"
ROW = "rij"
DIGEST = "digest"
VERSION = "2"

PROPOSALS, WORKS = "voorstellen", "werken"
DECISION, DAY, REMARK, ANSWER, WISH = "besluit", "datum", "opmerking", "antwoord", "wens"


class FormKind(str, Enum):
    """What is asked in the workbook."""

    DECISIONS = "afstemming-voorstellen"
    CONSULTATION = "afstemming-raadpleging"


@dataclass
class FormRow:
    """One row that can be filled in. `fixed` are the texts of cells that must not change, `versions` the works that
    it is about (id → version), `given` what stood in the cells to fill in (key → text, days as yyyy-mm-dd)."""

    table: str
    id: str
    fixed: tuple[str, ...]
    versions: dict[str, int] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)

    def cells(self) -> list[str]:
        """The row in the stamp."""
        packed = (
            json.dumps(part, ensure_ascii=False, sort_keys=True) for part in (self.versions, self.given)
        )
        return [ROW, self.table, self.id, json.dumps(self.fixed, ensure_ascii=False), *packed]

    @staticmethod
    def read(cells: Sequence[str]) -> FormRow:
        """The opposite of `cells`. Raises ValueError when it is no such row."""
        _, table, id, fixed, versions, given = cells
        return FormRow(table, id, tuple(json.loads(fixed)), json.loads(versions), json.loads(given))


@dataclass
class Stamp:
    """`lines`: name → value; `rows` by table and id."""

    lines: dict[str, str]
    rows: dict[tuple[str, str], FormRow] = field(default_factory=dict)

    def cells(self) -> list[list[str]]:
        """All rows of the hidden sheet; the last line guards the others."""
        found = [[name, value] for name, value in self.lines.items()]
        found += [row.cells() for row in self.rows.values()]
        return [*found, [DIGEST, digest_of(found)]]


def digest_of(rows: Iterable[Sequence[str]]) -> str:
    """Guards against changes by accident; it is no secret."""
    text = "\n".join("\t".join(same_text(cell) for cell in row if cell) for row in rows)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def same_text(value: object) -> str:
    """A text as it is compared: what programs do to white space does not count."""
    return " ".join(str(value if value is not None else "").split())


def text_given(value: object) -> str:
    """A value of a cell to fill in as text."""
    if isinstance(value, date):
        return value.isoformat()[:10]
    return same_text(value)


def key(name: str, partner: str = "") -> str:
    """Of a column to fill in; with a partner where each partner has its own."""
    return f"{name}:{partner}" if partner else name


def split_key(column: str) -> tuple[str, str]:
    name, _, partner = column.partition(":")
    return name, partner


def given_by(values: Mapping[str, object]) -> dict[str, str]:
    return {name: text_given(value) for name, value in values.items() if value not in (None, "")}


def stamp_lines(
    kind: FormKind,
    *,
    dossier: str,
    collaboration: str,
    peildatum: Optional[date],
    columns: Iterable[str],
    **more: str,
) -> dict[str, str]:
    """`columns` are the keys of those to fill in."""
    return {
        "format": kind.value,
        "format_version": VERSION,
        "dossier": dossier,
        "collaboration": same_text(collaboration),
        "peildatum": peildatum.isoformat() if peildatum else "",
        "made_at": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%MZ"),
        "columns": ";".join(columns),
        **more,
    }
