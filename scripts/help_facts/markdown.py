"""Small pieces of Markdown."""

from __future__ import annotations

from typing import Iterable, Sequence


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [_line(headings), _line(["---"] * len(headings))]
    return "\n".join(lines + [_line(row) for row in rows])


def cell(text: str) -> str:
    """Text as it is, whatever signs of Markdown stand in it."""
    for sign in "\\`*_{}[]<>|":
        text = text.replace(sign, "\\" + sign)
    return " ".join(text.split())


def code(text: str) -> str:
    """Between back quotes; a bar would end the cell of a table."""
    return f"`{text}`".replace("|", "\\|") if text else ""


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
