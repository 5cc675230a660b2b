"""What several documents tell of a proposal in the same words: what was agreed, actions, titles, rounded parts."""

from __future__ import annotations

import textwrap
from typing import Mapping, Optional, Sequence

from ..analysis.cost_share import largest_remainder
from ..cartography import style
from ..cartography.member_table import work_label
from ..cartography.page_parts import period_in_words
from ..model.decision import Action, Proposal
from ..model.language import tr
from ..model.period import day_label
from ..model.results import Opportunity
from ..model.work import Work
from .flow import Cell, Column, Row, Story

MOST_OF_TITLE = 84
"""Characters of the title of a work in a table."""


def rounded_together(amounts: Sequence[Optional[float]]) -> list[Optional[float]]:
    """In whole units that add up to their rounded sum; what is unknown stays so."""
    known = [amount for amount in amounts if amount is not None]
    whole = round(sum(known))
    if not whole:
        return [None if amount is None else 0.0 for amount in amounts]
    parts = iter(largest_remainder(known, float(whole), 0))
    return [None if amount is None else next(parts) for amount in amounts]


def agreed_period(o: Opportunity) -> list[tuple[str, str]]:
    """The period that was agreed with the one found beside it; nothing where it is the one found."""
    if o.found_period is None:
        return []
    found = tr(
        "{period} (found: {other})", period=period_in_words(o.period), other=period_in_words(o.found_period)
    )
    return [(tr("Agreed period"), found)]


def agreed_marks(said: Optional[Proposal]) -> list[tuple[str, str]]:
    """What else was agreed, as facts."""
    if said is None:
        return []
    found = [
        (tr("Pilot"), tr("yes") if said.pilot else ""),
        (tr("Residents"), tr("must be aligned with residents") if said.residents else ""),
        (tr("Remark"), said.remark),
        (tr("Carried out"), day_label(said.done_on) if said.done_on else ""),
    ]
    return [(what, value) for what, value in found if value]


def tell_actions(
    story: Story,
    actions: Sequence[Action],
    names: Mapping[str, str],
    colours: Mapping[str, str],
    numbers: Mapping[str, str] = {},
) -> None:
    """Who does what by when, and what came of it; blank lines to write on where there is nothing yet.

    `numbers`: opportunity → its number, where the reader must be told what an action is about.
    """
    columns = [
        Column(tr("Action"), 78), Column(tr("Partner"), 38), Column(tr("By whom"), 26), Column(tr("Before"), 18),
        Column(tr("Status"), 22),
    ]  # fmt: skip
    rows: list[Row] = [
        [
            _of_proposal(numbers.get(a.opportunity, ""), a.text or tr("Work out what was decided")),
            Cell(names.get(a.partner, a.partner), colour=colours.get(a.partner, style.QUIET)),
            a.owner,
            day_label(a.due) if a.due else "",
            "\n".join(filter(None, (str(a.status), a.reason))),
        ]
        for a in actions
    ]
    if rows:
        story.table(*without_empty(columns, rows))
    else:
        story.table(columns, [[Cell(height=7.0)] * 5] * 2)


def _of_proposal(proposal: str, text: str) -> str:
    """With the number of the proposal before it, unless the text tells it already."""
    return f"{proposal}: {text}" if proposal and proposal not in text else text


def without_empty(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[list[Column], list[Row]]:
    """Without the columns in which no row has anything to tell."""
    told = [
        at
        for at in range(len(columns))
        if any(
            (cell.text if isinstance(cell, Cell) else cell) not in ("", "–")
            for cell in (row[at] for row in rows)
        )
    ]
    return [columns[at] for at in told], [[row[at] for at in told] for row in rows]


def _to_do(action: Action, number: str) -> str:
    """With the number of what it is about, where the text does not say that."""
    text = action.text or tr("Work out what was decided")
    return text if not number or number in text else f"{number}: {text}"


def letters_in_words(letters: Sequence[str], every: Sequence[str]) -> str:
    """“A, C–F”; `every`: all there are, in their order."""
    if len(letters) > 2 and len(letters) == len(every):
        return tr("all works")
    at = {letter: number for number, letter in enumerate(every)}
    runs: list[list[str]] = []
    for letter in letters:
        if runs and at[letter] == at[runs[-1][-1]] + 1:
            runs[-1].append(letter)
        else:
            runs.append([letter])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(run) for run in runs)


def short_title(work: Work) -> str:
    """As on the map pages, cut where it is longer than a few lines: the workbook has it whole."""
    return textwrap.shorten(work_label(work), MOST_OF_TITLE, placeholder="\u00a0…")


def capital(text: str) -> str:
    """As a sentence begins."""
    return text[:1].upper() + text[1:]
