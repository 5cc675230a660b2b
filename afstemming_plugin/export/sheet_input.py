"""Cells to fill in: drop-downs, checks of what is typed, and a colour for each answer."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from ..model.language import tr
from ..model.words import Word
from .sheet import Sheet

Rows = tuple[int, int]
"""First and last row, both included."""


def ask_word(
    sheet: Sheet, columns: Sequence[int], rows: Rows, words: type[Word], fills: Mapping[Any, str], title: str
) -> None:
    """One word of a closed list, in these columns (from 1); `fills`: word → RRGGBB of its cell."""
    choice = _validation(sheet, "list", _listed(words), title, tr("Choose one of the words of the list."))
    for place in _places(sheet, columns, rows):
        choice.add(place)
    colour_words(sheet, columns, rows, fills)


def colour_words(sheet: Sheet, columns: Sequence[int], rows: Rows, fills: Mapping[Any, str]) -> None:
    """`fills`: word → RRGGBB of the cells in which it stands."""
    openpyxl = sheet.book.openpyxl
    for place in _places(sheet, columns, rows):
        for word, colour in fills.items():
            rule = openpyxl.formatting.rule.CellIsRule(
                operator="equal",
                formula=[f'"{word}"'],
                fill=openpyxl.styles.PatternFill("solid", bgColor=colour, fgColor=colour),
            )
            sheet.sheet.conditional_formatting.add(place, rule)


def ask_day(sheet: Sheet, columns: Sequence[int], rows: Rows) -> None:
    """A date of this century."""
    days = _validation(sheet, "date", "36526", tr("Date"), tr("Write a date, for example 1-4-2027."))
    days.operator = "greaterThan"
    for place in _places(sheet, columns, rows):
        days.add(place)


def offer(sheet: Sheet, columns: Sequence[int], rows: Rows, texts: Sequence[str]) -> None:
    """A list to choose from; anything else may be typed."""
    choice = _validation(sheet, "list", _listed(texts), "", "")
    choice.showErrorMessage = False
    for place in _places(sheet, columns, rows):
        choice.add(place)


def _listed(texts: Any) -> str:
    """At most 255 characters fit."""
    return '"' + ",".join(map(str, texts)) + '"'


def _validation(sheet: Sheet, kind: str, formula: str, title: str, error: str) -> Any:
    made = sheet.book.openpyxl.worksheet.datavalidation.DataValidation(
        type=kind,
        formula1=formula,
        allow_blank=True,
        showErrorMessage=True,
        errorTitle=title or None,
        error=error or None,
    )
    sheet.sheet.add_data_validation(made)
    return made


def _places(sheet: Sheet, columns: Sequence[int], rows: Rows) -> list[str]:
    first, last = rows
    return [f"{sheet.letter(column)}{first}:{sheet.letter(column)}{last}" for column in columns]
