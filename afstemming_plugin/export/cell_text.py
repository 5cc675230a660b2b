"""Text that goes into cells of a workbook: never a formula, never illegal XML, the same for a reader."""

from __future__ import annotations

import re
from typing import Any

from ..model.language import tr

MAX_LENGTH = 32767
"""Characters that a cell of a workbook can hold."""

_SURELY_FITS = MAX_LENGTH // 6
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
# What XML 1.0 forbids, half surrogate pairs included.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Office Open XML reads _x0041_ in a text as the character "A"; the underscore is escaped to prevent that.
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def clean_text(text: str) -> str:
    """`text` as a reader of the workbook will see it: without illegal characters, line ends as \\n, cut to
    what a cell can hold (and said so)."""
    if text.isprintable() and len(text) < _SURELY_FITS:
        return text
    text = _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) > MAX_LENGTH - 5 * len(_ESCAPE.findall(text)):
        note = " … " + tr("(shortened)")
        room = MAX_LENGTH - len(note)
        text = text[:room]
        while len(text) + 5 * len(_ESCAPE.findall(text)) > room:
            text = text[:-100]
        text += note
    return text


def put_text(cell: Any, text: str) -> None:
    """Write `text` into an openpyxl cell as text, whatever it begins with."""
    shown = clean_text(text)
    cell.value = None
    if not shown:
        return
    # Setting the type ourselves keeps openpyxl from reading "=…" as a formula and "#N/A" as an error.
    cell._value = _ESCAPE.sub("_x005F_", shown)
    cell.data_type = "s"
    if looks_like_formula(text):
        cell.quotePrefix = True


def cell_text(text: str) -> str:
    """As it must stand in the file; the escaping of XML comes after this."""
    shown = clean_text(text)
    return _ESCAPE.sub("_x005F_", shown) if "_x" in shown else shown


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet would read it as a formula when it is typed again: such a cell gets a quote mark."""
    return text.startswith(_FORMULA_STARTS) or (
        not text.isprintable() and clean_text(text).startswith(_FORMULA_STARTS)
    )


def csv_text(text: str) -> str:
    """Excel runs a formula in a CSV as well; an apostrophe makes it text."""
    return f"'{text}" if looks_like_formula(text) else text
