"""A sheet of the workbook: header band, columns, rows, links, and everything that print needs."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import Any, Iterable, Mapping, Optional, Sequence, Union

from ..compat import add_defined_name, openpyxl_module
from ..model.collaboration import Collaboration
from ..model.house_style import HouseStyle
from ..model.language import tr
from ..model.period import day_label
from .cell_text import clean_text, looks_like_formula
from .form import STAMP_SHEET, Stamp
from .logo import logo_png, put_picture
from .sheet_measure import longest_word, room, wrapped_lines
from .sheet_rows import Rows, save_with_rows
from .sheet_style import RIGHT_ALIGNED, Styles, partner_colours, readable_on, tint

A4, A3 = 9, 8
_PAPER_WIDTH_POINTS = {A4: 842 - 57, A3: 1191 - 57}
_PAPER_HEIGHT_POINTS = {A4: 595 - 110, A3: 842 - 110}
POINTS_PER_CHARACTER = 5.6  # LibreOffice; Excel makes columns a little narrower
_LINE, _MAX_LINES = 12.0, 14
_CAPITALS = 0.8
"""Of so many characters as otherwise there is room for capitals."""
_CHIP_TINT = 0.2
_MAX_LINKS = 60000  # a sheet can hold 65,530
_MAX_BREAKS = 1000  # Excel refuses more than 1,026
MAX_ROWS = 1_048_000
_LOGO_SIZE = (108, 52)
"""Pixels: within a column of 16 characters, and in the band."""
_BUTTON = 2.5, 12.0
"""Width (characters) and height (points) of the button of a filter, which covers what lies under it."""


@dataclass(frozen=True)
class Column:
    """`style` is a style name of sheet_style; `width` in characters; `group` heads several columns.

    `key` is what reading back knows the column by (see `form`); one that is not of `form.ID` or `form.FIXED` is to be
    filled in.
    """

    heading: str
    style: str = "text"
    width: float = 12
    group: str = ""
    group_fill: str = ""
    hidden: bool = False
    key: str = ""

    @property
    def open(self) -> bool:
        return bool(self.key) and not self.key.startswith("#")


@dataclass(frozen=True)
class Link:
    """Text that jumps to a cell of another sheet, or opens `target` when that is an address."""

    text: str
    target: str


@dataclass(frozen=True)
class Chip:
    """A partner, shown by name with its own colour."""

    partner: str


Value = Union[None, str, int, float, date, Enum, Link, Chip]


class Book:
    """The workbook under construction, with what all its sheets share."""

    def __init__(
        self,
        collaboration: Collaboration,
        peildatum: Optional[date],
        title: str,
        house: HouseStyle = HouseStyle(),  # noqa: B008 (it is frozen)
    ) -> None:
        self.openpyxl = openpyxl_module()
        self.workbook = self.openpyxl.Workbook()
        self.stamp = self.workbook.active
        self._stamped = Rows()
        self.house = house
        self.styles = Styles(self.stamp, house)
        self._use_one_font()
        self.collaboration = collaboration
        self.peildatum = peildatum
        self.colours = partner_colours(collaboration)
        self.names = {p.code: p.name or p.code for p in collaboration.partners}
        self._chips: dict[str, dict[str, str]] = {}
        self.title = title
        self.sheets: list[Sheet] = []

    def _use_one_font(self) -> None:
        """The font of the style Normal is the unit of all column widths: one that every office has."""
        font = self.openpyxl.styles.Font(name=self.styles.font, size=10)
        self.workbook._fonts = type(self.workbook._fonts)([font])
        self.workbook._named_styles["Normal"].font = font

    def asof(self) -> str:
        if self.peildatum is None:
            return tr("no analysis yet")
        return tr("as of {day}", day=day_label(self.peildatum))

    def partner_name(self, code: str) -> str:
        return self.names.get(code, code)

    def chip(self, code: str) -> dict[str, str]:
        """The look of a partner's name."""
        if code not in self._chips:
            fill = self.colours.get(code, "9AA3AD")
            self._chips[code] = {"fill": tint(fill, _CHIP_TINT), "edge": fill}
        return self._chips[code]

    def sheet(self, name: str, note: str, columns: Sequence[Column], **options: Any) -> Sheet:
        sheet = Sheet(self, name, note, columns, **options)
        self.sheets.append(sheet)
        return sheet

    def define(self, name: str, sheet: Sheet, first_row: int, last_row: int) -> None:
        """A named range over all columns of `sheet`."""
        if last_row >= first_row:
            last = self.openpyxl.utils.get_column_letter(len(sheet.columns))
            place = f"{quoted(sheet.name)}!$A${first_row}:${last}${last_row}"
            add_defined_name(self.workbook, name, place)

    def put_stamp(self, stamp: Stamp) -> None:
        """The hidden sheet, after all others."""
        self.stamp.title = STAMP_SHEET
        self.workbook.move_sheet(self.stamp, len(self.workbook.worksheets))
        self.stamp.sheet_state = "veryHidden"
        self.workbook.active = 0
        style = self.styles.number("plain")
        for number, line in enumerate(stamp.cells(), 1):
            for column, text in enumerate(line, 1):
                self._stamped.put(number, column, text, style)

    def describe(self, title: str, keywords: str) -> None:
        """The properties of the document; nothing of this machine or user is in them."""
        properties = self.workbook.properties
        properties.title = clean_text(title)
        properties.subject = clean_text(self.asof())
        properties.creator = properties.lastModifiedBy = "Afstemming"
        properties.language = "nl-NL"
        properties.keywords = keywords

    def save(self, path: Path) -> None:
        """Raises OSError when it cannot be written."""
        rows = {sheet.name: sheet.cells for sheet in self.sheets}
        save_with_rows(self.workbook, path, {**rows, STAMP_SHEET: self._stamped})


def quoted(sheet: str) -> str:
    return "'" + sheet.replace("'", "''") + "'"


def target(sheet: str, row: int, column: int = 1) -> str:
    """The place of a cell as the target of a Link."""
    return f"#{quoted(sheet)}!{openpyxl_module().utils.get_column_letter(column)}{row}"


class Sheet:
    """Rows are written from the top down; `row` is the next free one (1-based)."""

    def __init__(
        self,
        book: Book,
        name: str,
        note: str,
        columns: Sequence[Column],
        *,
        paper: int = A4,
        frozen: int = 0,
        colour: str = "",
        split_at: int = 0,
        header: bool = True,
        filtered: bool = True,
    ) -> None:
        """`filtered`: what stands below the headings is one table."""
        self.book, self.name, self.paper = book, name, paper
        self._button = _BUTTON if filtered else (0.0, 0.0)
        self.columns = [replace(c, width=max(c.width, self._narrowest(c.heading))) for c in columns]
        self.sheet = book.workbook.create_sheet(name)
        self.cells = Rows()
        self.frozen, self.split_at = frozen, split_at
        self.header_row = 0
        self._links = 0
        self.letter = book.openpyxl.utils.get_column_letter
        for index, column in enumerate(self.columns, 1):
            dimension = self.sheet.column_dimensions[self.letter(index)]
            dimension.width = column.width
            dimension.hidden = column.hidden
        self._band(note)
        self._page(colour)
        self.row = 4
        if header:
            self.head()

    # writing

    def put(self, row: int, column: int, value: Value, style: str = "text", **look: Any) -> None:
        """One cell. Dates, numbers and texts keep their type; None leaves a styled empty cell."""
        if value is None:
            pass
        elif isinstance(value, Chip):
            look = {**self.book.chip(value.partner), **look}
            style, value = "chip", self.book.partner_name(value.partner)
        elif isinstance(value, Link):
            style = "link" if style == "text" else style
            self.hyperlink(row, column, value.target)
            value = value.text
        if isinstance(value, Enum):
            value = str(value)
        if isinstance(value, str):
            if looks_like_formula(value):
                look = {**look, "quote": True}
        elif isinstance(value, float) and not math.isfinite(value):
            value = None
        self.cells.put(row, column, value, self.book.styles.number(style, **look))

    def line(
        self, values: Sequence[Value], *, looks: Optional[Mapping[int, Mapping[str, Any]]] = None
    ) -> int:
        """A table row at `row`, styled by the columns; `looks` overrides style, fill … per column index."""
        row, lines, cells = self.row, 1, self.cells.row(self.row)
        for index, ((style, fits), value) in enumerate(zip(self._plain, values)):
            if looks and index in looks:
                look = {**looks[index]}
                self.put(row, index + 1, value, look.pop("style", self.columns[index].style), **look)
            elif type(value) in _AS_IT_IS or (type(value) is str and value[:1] not in _MAY_BE_FORMULA):
                cells[index + 1] = self.cells.cell(value, style)  # type: ignore[arg-type]
            else:
                column = self.columns[index]
                self.put(row, index + 1, value, column.style, open=column.open)
            if (
                isinstance(value, (str, Chip, Link))
                and fits
                and not (
                    type(value) is str and len(value) <= fits and "\n" not in value and not value.isupper()
                )
            ):
                lines = max(lines, self.lines_of(value, self.columns[index].width))
        self.height(row, lines)
        self.row += 1
        return row

    @cached_property
    def _plain(self) -> list[tuple[int, float]]:
        """Per column its style, and how many characters surely fit on one line (0: it is hidden)."""
        number = self.book.styles.number
        return [(number(c.style, open=c.open), 0.0 if c.hidden else room(c.width)) for c in self.columns]

    def blank(self, row: int, first: int, last: int, style: str) -> None:
        """Empty cells of a style, from column `first` to `last`."""
        cell, cells = self.cells.cell(None, self.book.styles.number(style)), self.cells.row(row)
        for column in range(first, last + 1):
            cells[column] = cell

    def text(self, text: str, style: str = "note", *, height: float = 0) -> int:
        """A text over the whole width of the sheet."""
        row = self.row
        last = max(1, len(self.visible()))
        self.put(row, 1, text, style)
        self.blank(row, 2, last, style)
        self.merge(row, 1, last)
        if height:
            self.cells.heights[row] = height
        else:
            self.height(row, self.lines_of(text, self.total_width() * 1.05))
        self.row += 1
        return row

    def head(self) -> int:
        """The column headings (with the headings of groups above them), repeated on every page."""
        if any(column.key for column in self.columns):
            for index, column in enumerate(self.columns, 1):
                if column.key:
                    self.put(self.row, index, column.key, "note")
            self.cells.hidden.add(self.row)
            self.row += 1
        first = self.row
        if any(column.group for column in self.columns):
            self._groups(first)
            self.row += 1
        lines = 1
        for index, column in enumerate(self.columns, 1):
            style = "heading_right" if column.style in _RIGHT else "heading"
            self.put(self.row, index, column.heading, ("filter_" if self._button[1] else "") + style)
            if not column.hidden:
                lines = max(
                    lines, self.lines_of(column.heading, (column.width - 0.6 * self._button[0]) * 0.95)
                )
        self.height(self.row, lines, extra=6 + self._button[1])
        self.header_row = self.row
        self.sheet.print_title_rows = f"${first}:${self.row}"
        self.row += 1
        self.freeze(self.frozen)
        return self.header_row

    def rows(self, lines: Iterable[Sequence[Value]], *, empty: str, name: str = "") -> None:
        """A whole table below the headings; see `close_table`."""
        for line in lines:
            self.line(line)
        self.close_table(empty=empty, name=name)

    def close_table(self, *, empty: str, name: str = "") -> None:
        """Autofilter and named range over all rows below the headings; the text `empty` if there are none."""
        last = self.row - 1
        letter = self.letter(len(self.columns))
        self.sheet.auto_filter.ref = f"A{self.header_row}:{letter}{last}"
        if name:
            self.book.define(name, self, self.header_row, last)
        if last == self.header_row:
            self.text(empty)

    def freeze(self, columns: int) -> None:
        """All above `row`, and so many columns, stay in view."""
        self.sheet.freeze_panes = f"{self.letter(columns + 1)}{self.row}"

    def merge(self, row: int, first: int, last: int) -> None:
        """Join the cells of a row; each has been written, with the same style, so that nothing is left to format."""
        if last > first:
            self.cells.merge(row, first, last)

    def page_break(self, before: int = 0) -> None:
        """The row `before` (0: the next one) starts a new page; Excel knows so many, and then makes its own."""
        at = (before or self.row) - 1
        if len(self.sheet.row_breaks) >= _MAX_BREAKS:
            return
        self.sheet.row_breaks.append(self.book.openpyxl.worksheet.pagebreak.Break(id=at))

    def hyperlink(self, row: int, column: int, place: str) -> None:
        """`place` as `Link.target`."""
        if not place or self._links >= _MAX_LINKS:
            return
        self._links += 1
        if place.startswith("#"):
            self.cells.link(row, column, place[1:])
        else:
            self.sheet.cell(row, column).hyperlink = place

    def height(self, row: int, lines: int, *, extra: float = 4.5) -> None:
        self.cells.heights[row] = min(lines, _MAX_LINES) * _LINE + extra

    def put_logo(self, column: int) -> None:
        """That of the house style, if there is one, in the band at the top of this column (from 1)."""
        logo = self.book.house.logo
        png = logo_png(logo, *_LOGO_SIZE) if logo else None
        if png:
            put_picture(self.sheet, png, column - 1, *_LOGO_SIZE)

    def protect(self) -> None:
        """Only cells put with `open` can be changed; no password, since it is a safeguard and no lock."""
        protection = self.sheet.protection
        protection.sheet = True
        for name in ("formatCells", "formatColumns", "formatRows", "sort", "autoFilter"):
            setattr(protection, name, False)  # False: not forbidden

    # measuring

    def _narrowest(self, heading: str) -> float:
        return longest_word(heading) + 2.5 + 0.6 * self._button[0] if heading else 0.0

    def visible(self) -> list[Column]:
        return [column for column in self.columns if not column.hidden]

    def total_width(self) -> float:
        return sum(column.width for column in self.visible())

    def page_height(self) -> float:
        """Height in points that a printed page holds at the scale that fits the width."""
        scale = min(1.0, _PAPER_WIDTH_POINTS[self.paper] / (self.total_width() * POINTS_PER_CHARACTER))
        return _PAPER_HEIGHT_POINTS[self.paper] / scale

    def height_of(self, row: int) -> float:
        return self.cells.heights.get(row, 15.0)

    def lines_of(self, value: Value, width: float) -> int:
        """How many lines `value` takes in a column of `width` characters."""
        if isinstance(value, Chip):
            value, width = self.book.partner_name(value.partner), width * 0.9
        if isinstance(value, Link):
            value = value.text
        if not isinstance(value, (str, Enum)):
            return 1
        text = str(value)
        fits = room(width) * (_CAPITALS if text.isupper() else 1.0)
        if len(text) <= fits and text.isprintable():
            return 1
        return sum(wrapped_lines(part, fits) for part in clean_text(text)[:2000].split("\n"))

    # furniture

    def _band(self, note: str) -> None:
        last = max(1, len(self.visible()))
        subtitle = " · ".join(part for part in (self.book.collaboration.name, self.book.asof(), note) if part)
        for row, text, style, height in ((1, self.name, "title", 30), (2, subtitle, "subtitle", 19)):
            self.put(row, 1, text, style)
            self.blank(row, 2, last, style)
            self.cells.heights[row] = height
        self.cells.heights[3] = 15

    def back_to(self, sheet: str) -> None:
        self.put(3, 1, Link("← " + sheet, target(sheet, 1)), "back")

    def _groups(self, row: int) -> None:
        start = 0
        columns = self.columns
        while start < len(columns):
            end = start
            while end + 1 < len(columns) and columns[end + 1].group == columns[start].group:
                end += 1
            column = columns[start]
            look: dict[str, Any] = {}
            if column.group_fill:
                look = {"fill": column.group_fill, "text": readable_on(column.group_fill)}
            for index in range(start, end + 1):
                self.put(row, index + 1, column.group if index == start else None, "group", **look)
            start = end + 1
        self.cells.heights[row] = 16

    def _page(self, colour: str) -> None:
        ws = self.sheet
        ws.sheet_view.showGridLines = False
        ws.sheet_view.zoomScale = 100
        if colour:
            ws.sheet_properties.tabColor = colour
        ws.page_setup.orientation = "landscape"
        ws.page_setup.paperSize = self.paper
        if self.split_at:
            self._split_pages()
        else:
            ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
            ws.sheet_properties.pageSetUpPr = self.book.openpyxl.worksheet.properties.PageSetupProperties(
                fitToPage=True
            )
        margins = ws.page_margins
        margins.left = margins.right = 0.4
        margins.top, margins.bottom, margins.header, margins.footer = 0.65, 0.6, 0.3, 0.3
        name = clean_text(self.book.collaboration.name).replace("&", "&&").replace("\n", " ")
        ws.oddHeader.left.text = name[:80]
        ws.oddHeader.right.text = self.name.replace("&", "&&")
        ws.oddFooter.left.text = self.book.asof().replace("&", "&&")
        ws.oddFooter.right.text = tr("page {page} of {pages}", page="&P", pages="&N")
        for part in (ws.oddHeader.left, ws.oddHeader.right, ws.oddFooter.left, ws.oddFooter.right):
            part.size = 8

    def _split_pages(self) -> None:
        """Print the columns up to `split_at` on one page and the rest, in groups of one width, evenly on as
        many as it takes; the frozen columns return on each."""
        ws = self.sheet
        page = _PAPER_WIDTH_POINTS[self.paper] / POINTS_PER_CHARACTER * 0.97
        scale = min(1.0, page / sum(c.width for c in self.columns[: self.split_at]))
        ws.page_setup.scale = int(100 * scale)
        ws.print_title_cols = f"$A:${self.letter(self.frozen)}"
        titles = sum(c.width for c in self.columns[: self.frozen])
        left = page / scale - titles
        starts = [
            index
            for index in range(self.split_at, len(self.columns))
            if self.columns[index].group != self.columns[index - 1].group and not self.columns[index].hidden
        ]
        width = sum(c.width for c in self.columns[self.split_at :] if not c.hidden)
        pages = math.ceil(width / left)
        per_page = math.ceil(len(starts) / max(1, pages))
        breaks = starts[::per_page] if starts else []
        for index in breaks:
            ws.col_breaks.append(self.book.openpyxl.worksheet.pagebreak.Break(id=index))


_RIGHT = RIGHT_ALIGNED | {"input_date"}


_AS_IT_IS = frozenset({type(None), int, date})
_MAY_BE_FORMULA = frozenset("=+-@\t\r\n\x00 ") | {""}
"""What a text may begin with that is not simply a text; the careful way is for those."""
