"""A story as a text that can be edited in every word processor (ODT); drawings are left out of it.

Qt writes the text. What it leaves out is put in after it: the widths of columns, headings of tables that come back on
every page, the size of the page with its number, and the title.
"""

from __future__ import annotations

import errno
import os
import zipfile
from html import escape
from pathlib import Path
from typing import Sequence, Union
from xml.etree import ElementTree

from qgis.PyQt.QtGui import QTextDocument, QTextDocumentWriter

from ..cartography import house, style
from ..model.language import tr
from .flow import RIGHT, About, Cell, Column, Drawing, Part, Row, fitting_widths


class _Text:
    """Collects the story as simple HTML, which Qt turns into paragraphs and tables."""

    def __init__(self) -> None:
        self.html: list[str] = []
        self.tables: list[list[float]] = []
        """Of each table the widths of its columns, in cm."""

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
        self.html.append(f'<p style="margin-top:3px">{"<br/>".join(lines)}</p>')

    def table(self, columns: Sequence[Column], rows: Sequence[Row], *, size: float = 8.0) -> None:
        cells = [[cell if isinstance(cell, Cell) else Cell(cell) for cell in row] for row in rows]
        self.tables.append([w / 10 for w in fitting_widths(columns, cells, 10 * _WIDTH, 10.5, 10.5)])
        head = "".join(f'<th align="left">{escape(c.title)}</th>' for c in columns)
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
    document = QTextDocument()
    document.setDefaultStyleSheet(
        f"body {{ font-family: '{style.font_family()}'; font-size: 10pt; }} p {{ margin-top: 2px; margin-bottom: 6px; }} td p, th p {{ margin: 0px; }}"
    )
    document.setHtml(f"<body>{''.join(text.html)}</body>")
    written = path.with_name(f"{path.name}.qt")
    try:
        if not QTextDocumentWriter(str(written), b"odf").write(document):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        _complete(written, path, about, text.tables)
    finally:
        written.unlink(missing_ok=True)


# -- what Qt leaves out ------------------------------------------------------------------------------

_MARGIN, _WIDTH = 1.8, 17.4
"""Of an A4 page, in cm."""
_KEPT_WITH_NEXT = ("10.5pt", "2.25pt")
"""As Qt tells the 14 pixels above a heading and the 3 above facts, which nothing else has."""


def _complete(written: Path, path: Path, about: About, tables: Sequence[Sequence[float]]) -> None:
    """What Qt wrote, with the rest, to `path`."""
    with zipfile.ZipFile(written) as given, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            data = given.read(name)
            if name == "content.xml":
                data = _with_widths(data, tables)
            elif name == "META-INF/manifest.xml":
                data = _with_files(data, ("styles.xml", "meta.xml"))
            packed = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            made.writestr(name, data, packed)
        made.writestr("styles.xml", _page(about))
        made.writestr("meta.xml", _meta(about))


def _with_widths(content: bytes, tables: Sequence[Sequence[float]]) -> bytes:
    root = ElementTree.fromstring(content)
    styles = root.find(_name("office", "automatic-styles"))
    assert styles is not None
    for number, (table, widths) in enumerate(zip(root.iter(_name("table", "table")), tables)):
        for column in table.findall(_name("table", "table-column")):
            table.remove(column)
        named = f"Tabel{number}"
        table.set(_name("table", "style-name"), named)
        _style(styles, named, "table", width=f"{_WIDTH}cm", align="margins")
        for at, width in enumerate(widths):
            column = ElementTree.Element(_name("table", "table-column"))
            column.set(_name("table", "style-name"), f"{named}.{at}")
            table.insert(at, column)
            _style(styles, f"{named}.{at}", "table-column", **{"column-width": f"{width:.3f}cm"})
        heading = ElementTree.Element(_name("table", "table-header-rows"))
        first = table.find(_name("table", "table-row"))
        if first is not None:
            table.remove(first)
            heading.append(first)
            table.insert(len(widths), heading)
    for paragraph in root.iter(_name("style", "paragraph-properties")):
        if paragraph.get(_name("fo", "margin-top")) in _KEPT_WITH_NEXT:
            paragraph.set(_name("fo", "keep-with-next"), "always")
    for prefix, address in _SPACES.items():
        ElementTree.register_namespace(prefix, address)
    return bytes(ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True))


def _style(styles: ElementTree.Element, name: str, family: str, **properties: str) -> None:
    made = ElementTree.SubElement(styles, _name("style", "style"))
    made.set(_name("style", "name"), name)
    made.set(_name("style", "family"), family)
    told = ElementTree.SubElement(made, _name("style", f"{family}-properties"))
    for key, value in properties.items():
        told.set(_name("table" if key == "align" else "style", key), value)


def _with_files(manifest: bytes, names: Sequence[str]) -> bytes:
    entries = "".join(
        f'<manifest:file-entry manifest:media-type="text/xml" manifest:full-path="{name}"/>' for name in names
    )
    return manifest.replace(b"</manifest:manifest>", f"{entries}</manifest:manifest>".encode())


def _page(about: About) -> str:
    """A4, with at its foot where the contents come from and the number of the page."""
    number = tr("page {page} of {pages}", page="\x00", pages="\x01")
    told = escape(number).replace("\x00", "<text:page-number/>").replace("\x01", "<text:page-count/>")
    small = f'fo:font-size="8pt" fo:color="{style.QUIET}" fo:font-family="{escape(style.font_family())}"'
    return (
        f"{_begin('document-styles')}<office:styles/><office:automatic-styles>"
        f'<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
        f'fo:margin-top="{_MARGIN}cm" fo:margin-bottom="{_MARGIN}cm" fo:margin-left="{_MARGIN}cm" fo:margin-right="{_MARGIN}cm"/>'
        f'<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style>'
        f'</style:page-layout><style:style style:name="Voet" style:family="paragraph"><style:paragraph-properties>'
        f'<style:tab-stops><style:tab-stop style:position="{_WIDTH}cm" style:type="right"/></style:tab-stops>'
        f"</style:paragraph-properties><style:text-properties {small}/></style:style></office:automatic-styles>"
        f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>'
        f'<text:p text:style-name="Voet">{escape(about.source)}<text:tab/>{told}</text:p>'
        f"</style:footer></style:master-page></office:master-styles></office:document-styles>"
    )


def _meta(about: About) -> str:
    title = escape(f"{about.title} – {about.collaboration}")
    return f"{_begin('document-meta')}<office:meta><dc:title>{title}</dc:title></office:meta></office:document-meta>"


def _begin(kind: str) -> str:
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _SPACES.items())
    return f'<?xml version="1.0" encoding="UTF-8"?><office:{kind} {spaces} office:version="1.2">'


_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = {
    **{prefix: f"{_OASIS}:{prefix}:1.0" for prefix in ("office", "text", "style", "table")},
    "fo": f"{_OASIS}:xsl-fo-compatible:1.0",
    "draw": f"{_OASIS}:drawing:1.0",
    "svg": f"{_OASIS}:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}


def _name(prefix: str, name: str) -> str:
    return f"{{{_SPACES[prefix]}}}{name}"
