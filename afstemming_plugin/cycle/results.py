"""Resultaat: what came of it, in figures, now and over the meetings."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Optional, Sequence

from ..analysis.agreed import with_agreements
from ..analysis.indicators import Definition, Indicators, definitions, indicators_of
from ..dossier import Dossier
from ..export.tables import PlainTable, Value, write_tables
from ..model.content import Content
from ..model.errors import ExportError
from ..model.language import short_number, tr
from ..model.words import Discipline

__all__ = [
    "SHARES",
    "Definition",
    "Indicators",
    "Line",
    "definitions",
    "earlier_meetings",
    "in_words",
    "indicators",
    "indicators_as_json",
    "indicators_from_json",
    "keep_for_meeting",
    "single_values",
    "write_indicators",
]  # fmt: skip


@dataclass
class Line:
    """One indicator, ready to show; `definition` says what it means, `source` where it comes from."""

    label: str
    value: str
    unit: str
    definition: str
    source: str


def indicators(content: Content, peildatum: Optional[date] = None) -> Indicators:
    """As of `peildatum` (default: that of the analysis), with what was agreed (`analysis.agreed`).

    Raises ExportError when nothing was determined yet.
    """
    if content.analysis is None:
        raise ExportError(
            tr("The opportunities have not been determined yet."), remedy=tr("Run step Kansen first.")
        )
    agreed = with_agreements(content).analysis or content.analysis
    analysis = replace(agreed, peildatum=peildatum or agreed.peildatum)
    return indicators_of(analysis, content.works, content.proposals, content.decisions, content.actions)


def single_values(found: Indicators) -> dict[str, Optional[float]]:
    """Indicator → one number: of a figure per discipline the sum, of one per year the sum over the years."""
    values: dict[str, Optional[float]] = {}
    for name in definitions():
        value = getattr(found, name)
        values[name] = round(sum(value.values()), 3) if isinstance(value, dict) else value
    return values


def in_words(found: Indicators) -> list[Line]:
    """Every indicator in the order of its definitions."""
    return [
        Line(words.label, _shown(name, getattr(found, name)), words.unit, words.text, words.source)
        for name, words in definitions().items()
    ]


def _shown(name: str, value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, dict):
        whole = "; ".join(
            f"{key} {short_number(part) if part >= 0.05 else '0'}" for key, part in value.items()
        )
        return whole or "–"
    return f"{round(100 * value)}%" if name in SHARES else short_number(float(value))


SHARES = ("graafrust_kept", "firm_dates", "agreements_kept")


# --- over the meetings -----------------------------------------------------------------------------


def keep_for_meeting(dossier: Dossier) -> Indicators:
    """Keep the indicators of today's analysis, as those of the meeting on its peildatum."""
    found = indicators(dossier.content())
    said = json.dumps({"indicators": indicators_as_json(found)}, ensure_ascii=False)
    dossier.save_snapshot(found.peildatum.isoformat(), said)
    return found


def indicators_as_json(found: Indicators) -> dict[str, Any]:
    """What JSON can hold; `indicators_from_json` reads it back."""
    return {**asdict(found), "peildatum": found.peildatum.isoformat()}


def earlier_meetings(dossier: Dossier) -> list[Indicators]:
    """What was kept of every meeting, the earliest first."""
    kept = [json.loads(content).get("indicators") for content in dossier.snapshots().values()]
    return [indicators_from_json(said) for said in kept if said]


def indicators_from_json(said: dict[str, Any]) -> Indicators:
    known = {name: said[name] for name in Indicators.__dataclass_fields__ if name in said}
    known["peildatum"] = date.fromisoformat(said["peildatum"])
    known["kilometres"] = {Discipline(key): value for key, value in said["kilometres"].items()}
    for name in ("openings_planned", "openings_proposed"):
        known[name] = {int(year): value for year, value in said[name].items()}
    return Indicators(**known)


# --- as a file -------------------------------------------------------------------------------------


def write_indicators(
    path: Path, found: Indicators, earlier: Sequence[Indicators] = (), more: Sequence[PlainTable] = ()
) -> None:
    """A workbook with figures, years, meetings and `more`, or (.csv) the figures alone. Raises ExportError."""
    figures = [
        [line.label, value, line.unit, line.definition, line.source]
        for line, value in zip(in_words(found), single_values(found).values())
    ]
    headings = [tr("Indicator"), tr("Value"), tr("Unit"), tr("Meaning"), tr("Source")]
    words = definitions()
    years: list[Sequence[Value]] = [
        [year, found.openings_planned[year], found.openings_proposed.get(year, 0.0)]
        for year in found.openings_planned
    ]
    meetings = {one.peildatum: one for one in (*earlier, found)}
    over: list[Sequence[Value]] = [
        [day.isoformat(), *single_values(meetings[day]).values()] for day in sorted(meetings)
    ]
    write_tables(
        Path(path),
        [
            PlainTable(tr("Indicators"), headings, figures),
            PlainTable(
                tr("Per year"),
                [tr("Year"), words["openings_planned"].label, words["openings_proposed"].label],
                years,
            ),
            PlainTable(tr("Per meeting"), [tr("Peildatum"), *(one.label for one in words.values())], over),
            *more,
        ],
    )
