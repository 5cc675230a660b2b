"""A story as a text that can be edited in every word processor (ODT); drawings are left out of it."""

from __future__ import annotations

import errno
import os
from html import escape
from pathlib import Path
from typing import Sequence, Union

from qgis.PyQt.QtGui import QTextDocument, QTextDocumentWriter

from ..cartography import house, style
from .flow import RIGHT, About, Cell, Column, Drawing, Part, Row


class _Text:
    """Collects the story as simple HTML, which Qt turns into paragraphs and tables."""

    def __init__(self) -> None:
        self.html: list[str] = []

    def title(self, kicker: str, title: str, subtitle: str = "") -> None:
        self.html.append(
            f'<p style="color:{house.accent()}"><b>{escape(kicker)}</b></p><p><span style="font-size:22pt; font-weight:bold">{escape(title)}</span></p>'
        )
        self.html.append(f'<p style="color:{style.QUIET}">{escape(subtitle)}</p>')

    def heading(self, text: str, *, keep: float = 22.0) -> None:
        self.html.append(
            f'<p style="margin-top:14px"><span style="font-size:13pt; font-weight:bold; color:{house.accent()}">{escape(text)}</span></p>'
        )

    def text(self, text: str, *, quiet: bool = False, bold: bool = False, keep: float = 0.0) -> None:
        told = escape(text)
        self.html.append(f"<p>{f'<b>{told}</b>' if bold else f'<i>{told}</i>' if quiet else told}</p>")

    def bullets(self, lines: Sequence[str]) -> None:
        self.html.append(f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>")

    def figures(self, values: Sequence[tuple[str, str]]) -> None:
        self.html.append(f"<p>{' · '.join(f'<b>{escape(v)}</b> {escape(what)}' for v, what in values)}</p>")

    def facts(self, values: Sequence[tuple[str, str]]) -> None:
        lines = (f"{escape(what)}: <b>{escape(value)}</b>" for what, value in values)
        self.html.append(f"<p>{'<br/>'.join(lines)}</p>")

    def table(self, columns: Sequence[Column], rows: Sequence[Row], *, size: float = 8.0) -> None:
        whole = sum(column.width for column in columns)
        head = "".join(
            f'<th width="{round(100 * c.width / whole)}%" align="left">{escape(c.title)}</th>'
            for c in columns
        )
        body = "".join(f"<tr>{''.join(map(_cell, row, columns))}</tr>" for row in rows)
        self.html.append(
            f'<table border="0.5" bordercolor="{style.HAIRLINE}" style="border-color:{style.HAIRLINE}; border-collapse:collapse" '
            f'cellspacing="0" cellpadding="3" width="100%"><tr>{head}</tr>{body}</table><p></p>'
        )

    def drawing(self, height: float, draw: Drawing) -> None:
        """Left out."""

    def space(self, height: float) -> None:
        self.html.append("<p></p>")

    def new_page(self) -> None:
        self.html.append('<p style="page-break-before:always"></p>')

    def mark(self, name: str) -> None:
        """Pages are for the word processor to count."""

    def page_of(self, name: str) -> str:
        return ""

    def step(self, fraction: float, text: str = "") -> None:
        """Too quick to tell."""


def _cell(cell: Union[str, Cell], column: Column) -> str:
    shown = cell if isinstance(cell, Cell) else Cell(cell)
    told = escape(shown.text).replace("\n", "<br/>")
    align = ' align="right"' if column.align == RIGHT else ""
    return f"<td{align}>{f'<b>{told}</b>' if shown.bold else told}</td>"


def write_odt(path: Path, about: About, tell: Part) -> None:
    """Write it to `path`. Raises OSError when it cannot be written."""
    text = _Text()
    tell(text)
    text.html.append(f'<p style="color:{style.QUIET}">{escape(about.source)}</p>')
    document = QTextDocument()
    document.setDefaultStyleSheet(
        f"body {{ font-family: '{style.font_family()}'; font-size: 10pt; }} p {{ margin-top: 2px; margin-bottom: 6px; }} td p, th p {{ margin: 0px; }}"
    )
    document.setMetaInformation(
        QTextDocument.MetaInformation.DocumentTitle, f"{about.title} – {about.collaboration}"
    )
    document.setHtml(f"<body>{''.join(text.html)}</body>")
    if not QTextDocumentWriter(str(path), b"odf").write(document):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
