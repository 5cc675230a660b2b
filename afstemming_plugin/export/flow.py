"""Text, tables and drawings one below the other, over as many pages as they need: how all our documents are made.

A document is a function that tells its parts to a `Story`; `write_story` has it told twice, first to count the pages
and to know on which page each part stands, then to draw them. `odt.py` turns the same story into an editable text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Optional, Protocol, Sequence, Union

from qgis.PyQt.QtCore import Qt

from ..cartography import house, style
from ..cartography.paper import A4, Paper, pdf
from ..cartography.typeset import CENTRE, LEFT, RIGHT, line_height, text_width, wrapped
from ..model.language import tr
from ..model.progress import Progress

__all__ = ["CENTRE", "LEFT", "RIGHT", "About", "Cell", "Column", "Drawing", "Part", "Story", "write_story"]

MARGIN = 18.0
TOP, BOTTOM = 25.0, 19.0
TEXT, SMALL = 9.0, 8.0
PADDING = 1.15

Drawing = Callable[[Paper, float, float, float, float], None]
"""Draws within x, y, width, height (mm)."""


@dataclass(frozen=True)
class Column:
    """`width` is in parts of the whole."""

    title: str
    width: float
    align: Qt.AlignmentFlag = LEFT


@dataclass(frozen=True)
class Cell:
    """`letter` is a mark before the text in a disc of `colour`; without letter a colour is a small square.
    `drawing` fills the cell, at least `height` mm high."""

    text: str = ""
    bold: bool = False
    quiet: bool = False
    colour: str = ""
    letter: str = ""
    drawing: Optional[Drawing] = None
    height: float = 0.0


@dataclass(frozen=True)
class About:
    """What stands on every page: the title of the document, whose it is, and where its contents come from."""

    title: str
    collaboration: str
    source: str


Row = Sequence[Union[str, Cell]]
Part = Callable[["Story"], None]


class Story(Protocol):
    """What a document can tell."""

    def title(self, kicker: str, title: str, subtitle: str = "") -> None:
        """Large, at the top of a document or of a part of it."""

    def heading(self, text: str, *, keep: float = 22.0) -> None:
        """With at least `keep` mm of what follows on the same page."""

    def text(self, text: str, *, quiet: bool = False, bold: bool = False, keep: float = 0.0) -> None:
        """With at least `keep` mm of what follows on the same page."""

    def bullets(self, lines: Sequence[str]) -> None: ...

    def figures(self, values: Sequence[tuple[str, str]]) -> None:
        """(value, what it is): large numbers side by side."""

    def facts(self, values: Sequence[tuple[str, str]]) -> None:
        """(what, value), in lines."""

    def table(self, columns: Sequence[Column], rows: Sequence[Row], *, size: float = SMALL) -> None:
        """Its head comes back on every page; a row stays together where a page can hold it."""

    def drawing(self, height: float, draw: Drawing) -> None:
        """Over the whole width; left out of a text without pictures."""

    def space(self, height: float) -> None: ...

    def new_page(self) -> None: ...

    def mark(self, name: str) -> None:
        """Remembers on which page this stands."""

    def page_of(self, name: str) -> str:
        """The page of a mark, also of one that comes later."""

    def step(self, fraction: float, text: str = "") -> None:
        """How far the telling is. Raises Cancelled."""


@dataclass
class Pages:
    """A story on paper; without `paper` it is only measured."""

    about: About
    size: tuple[float, float] = A4
    paper: Optional[Paper] = None
    pages: int = 0
    marks: dict[str, int] = field(default_factory=dict)
    progress: Progress = field(default_factory=Progress)
    page: int = 0
    y: float = 0.0

    def __post_init__(self) -> None:
        self.width = self.size[0] - 2 * MARGIN
        self.bottom = self.size[1] - BOTTOM
        self._begin_page()

    # -- parts ---------------------------------------------------------------------------------

    def title(self, kicker: str, title: str, subtitle: str = "") -> None:
        if kicker:
            self._line(kicker, 10, bold=True, colour=house.accent())
        for line in wrapped(title, self.width, 22, lines=3, bold=True):
            self._line(line, 22, bold=True)
        for line in wrapped(subtitle, self.width, 11) if subtitle else ():
            self._line(line, 11, colour=style.QUIET)
        self.y += 2.0
        if self.paper:
            self.paper.box(MARGIN, self.y, self.width, 0.6, house.accent())
        self.y += 5.0

    def heading(self, text: str, *, keep: float = 22.0) -> None:
        if self.y > TOP:
            self.y += 4.5
        self._room_for(6.5 + keep)
        self._line(text, 11.5, bold=True, colour=house.accent())
        self.y += 0.6
        if self.paper:
            self.paper.line(MARGIN, self.y, MARGIN + self.width, self.y)
        self.y += 1.8

    def text(self, text: str, *, quiet: bool = False, bold: bool = False, keep: float = 0.0) -> None:
        if keep:
            self._room_for(line_height(TEXT) + keep)
        for line in wrapped(text, self.width, TEXT, bold=bold):
            self._room_for(line_height(TEXT))
            self._line(line, TEXT, bold=bold, colour=style.QUIET if quiet else style.INK)
        self.y += 1.2

    def bullets(self, lines: Sequence[str]) -> None:
        for text in lines:
            for at, line in enumerate(wrapped(text, self.width - 4, TEXT)):
                self._room_for(line_height(TEXT))
                if at == 0 and self.paper:
                    self.paper.box(MARGIN + 0.8, self.y + 1.8, 1.1, 1.1, house.accent(), radius=0.55)
                self._line(line, TEXT, indent=4)
            self.y += 0.5
        self.y += 0.8

    def figures(self, values: Sequence[tuple[str, str]]) -> None:
        width = self.width / len(values)
        lines = [wrapped(what, width - 5, SMALL, lines=3) for _, what in values]
        height = 9.5 + max(len(told) for told in lines) * line_height(SMALL) + 1
        self._room_for(height)
        for at, ((value, _), told) in enumerate(zip(values, lines)):
            x = MARGIN + at * width
            if self.paper:
                size = min(18.0, 18.0 * (width - 6) / max(0.1, text_width(value, 18, bold=True)))
                low = line_height(18) - line_height(size)
                self.paper.text(x, self.y + 0.75 * low, value, size, bold=True)
                for number, line in enumerate(told):
                    y = self.y + 8.8 + number * line_height(SMALL)
                    self.paper.text(x, y, line, SMALL, colour=style.QUIET)
        self.y += height + 1.5

    def facts(self, values: Sequence[tuple[str, str]]) -> None:
        left = 46.0
        for what, value in values:
            lines = wrapped(value, self.width - left, TEXT) or [""]
            self._room_for(min(len(lines), 4) * line_height(TEXT))
            for at, line in enumerate(lines):
                self._room_for(line_height(TEXT))
                if at == 0 and self.paper:
                    self.paper.text(MARGIN, self.y, what, TEXT, width=left - 3, colour=style.QUIET)
                self._line(line, TEXT, indent=left)
            self.y += 0.9
        self.y += 1.8

    def table(self, columns: Sequence[Column], rows: Sequence[Row], *, size: float = SMALL) -> None:
        _Table(self, columns, size).draw(rows)

    def drawing(self, height: float, draw: Drawing) -> None:
        self._room_for(height)
        if self.paper:
            draw(self.paper, MARGIN, self.y, self.width, height)
        self.y += height + 2.5

    def space(self, height: float) -> None:
        self.y += height

    def new_page(self) -> None:
        if self.y > TOP:
            self._begin_page()

    def mark(self, name: str) -> None:
        self.marks[name] = self.page

    def page_of(self, name: str) -> str:
        return str(self.marks.get(name, ""))

    def step(self, fraction: float, text: str = "") -> None:
        if self.paper:
            self.progress.step(fraction, text)

    # -- pages ---------------------------------------------------------------------------------

    def _begin_page(self) -> None:
        if self.page and self.paper:
            self.paper.new_page()
        self.page += 1
        self.y = TOP
        if self.paper:
            self._frame(self.paper)

    def _frame(self, paper: Paper) -> None:
        right, size = self.size[0] - MARGIN, 7.5
        logo = house.current().logo
        if logo:
            paper.picture(right - 45, 7.0, 45, 11.0, logo, right=True)
        paper.box(MARGIN, 12.2, 2.4, 2.4, house.accent())
        told = self.width - 4 - (48 if logo else 0)
        paper.text(MARGIN + 4, 11.6, f"{self.about.collaboration}  ·  {self.about.title}", size, width=told,
                   colour=style.QUIET)  # fmt: skip
        y = self.size[1] - 13.5
        paper.line(MARGIN, y, right, y)
        paper.text(MARGIN, y + 1.4, self.about.source, size, width=self.width - 30, colour=style.QUIET)
        number = tr("page {page} of {pages}", page=self.page, pages=self.pages)
        paper.text(right - 30, y + 1.4, number, size, width=30, colour=style.QUIET, align=RIGHT)

    def _room_for(self, height: float) -> None:
        if self.y + height > self.bottom and self.y > TOP:
            self._begin_page()

    def _line(
        self, text: str, size: float, *, indent: float = 0.0, bold: bool = False, colour: str = style.INK
    ) -> None:
        if self.paper and text:
            self.paper.text(MARGIN + indent, self.y, text, size, bold=bold, colour=colour)
        self.y += line_height(size)


class _Table:
    def __init__(self, pages: Pages, columns: Sequence[Column], size: float) -> None:
        self.pages, self.columns, self.size = pages, columns, size
        self.step = line_height(size)
        self.widths: list[float] = []
        self.head: list[list[str]] = []

    def draw(self, rows: Sequence[Row]) -> None:
        pages = self.pages
        told = [[cell if isinstance(cell, Cell) else Cell(cell) for cell in row] for row in rows]
        self.widths = fitting_widths(self.columns, told, pages.width, self.size, 7.5)
        self.head = [
            wrapped(column.title, width - 2, 7.5, bold=True)
            for column, width in zip(self.columns, self.widths)
        ]
        lines = [[self._wrapped(cell, width) for cell, width in zip(cells, self.widths)] for cells in told]
        heights = [self._height(cells, those) for cells, those in zip(told, lines)]
        # The head is never alone at the bottom of a page.
        head = max(map(len, self.head), default=0) * line_height(7.5)
        pages._room_for(head + 1.0 + (min(heights[0], 40.0) if heights else 0.0))
        self._head()
        for at, (cells, those) in enumerate(zip(told, lines)):
            # The last row is never alone on a page.
            needed = sum(heights[at:]) if at == len(told) - 2 else heights[at]
            if pages.y + needed > pages.bottom and (needed < 90 or pages.bottom - pages.y < 40):
                pages._begin_page()
                self._head()
            self._row(*self._begun(cells, those))
        pages.y += 2.5

    def _begun(
        self, cells: Sequence[Cell], lines: Sequence[list[str]]
    ) -> tuple[Sequence[Cell], Sequence[list[str]]]:
        """What is left of a row of which as much is drawn as no page can hold together."""
        pages = self.pages
        while pages.y + self._height(cells, lines) > pages.bottom:
            most = max(1, int((pages.bottom - pages.y - 2 * PADDING) / self.step))
            if not any(len(told) > most for told in lines):
                break
            self._row(cells, [told[:most] for told in lines])
            lines = [told[most:] for told in lines]
            cells = [Cell(quiet=cell.quiet, bold=cell.bold) for cell in cells]
            pages._begin_page()
            self._head()
        return cells, lines

    def _wrapped(self, cell: Cell, width: float) -> list[str]:
        return wrapped(cell.text, width - 2 - _indent(cell), self.size, bold=cell.bold) if cell.text else []

    def _height(self, cells: Sequence[Cell], lines: Sequence[Sequence[str]]) -> float:
        told = max((len(one) for one in lines), default=0)
        return max(max(1, told) * self.step, *(cell.height for cell in cells)) + 2 * PADDING

    def _head(self) -> None:
        pages = self.pages
        step = line_height(7.5)
        height = max(len(told) for told in self.head) * step
        if not height:
            return
        x = MARGIN
        for column, width, told in zip(self.columns, self.widths, self.head):
            for at, line in enumerate(told):
                if pages.paper:
                    y = pages.y + height - (len(told) - at) * step
                    pages.paper.text(x, y, line, 7.5, width=width - 2, bold=True, colour=style.QUIET, align=column.align)  # fmt: skip
            x += width
        pages.y += height + 0.8
        if pages.paper:
            pages.paper.line(MARGIN, pages.y, MARGIN + pages.width, pages.y, style.QUIET)

    def _row(self, cells: Sequence[Cell], lines: Sequence[Sequence[str]]) -> None:
        pages, paper = self.pages, self.pages.paper
        height = self._height(cells, lines)
        if paper:
            x = MARGIN
            for column, width, cell, told in zip(self.columns, self.widths, cells, lines):
                self._cell(paper, x, width, height, column, cell, told)
                x += width
        pages.y += height
        if paper:
            paper.line(MARGIN, pages.y, MARGIN + pages.width, pages.y)

    def _cell(
        self, paper: Paper, x: float, width: float, height: float, column: Column, cell: Cell, told: Sequence[str]
    ) -> None:  # fmt: skip
        y = self.pages.y
        if cell.drawing:
            cell.drawing(paper, x, y, width - 2, height)
        if cell.letter:
            paper.letter(x + 2.2, y + PADDING + self.step / 2, cell.letter, cell.colour, 4.0)
        elif cell.colour:
            paper.box(x, y + PADDING + (self.step - 2.2) / 2, 2.2, 2.2, cell.colour)
        colour = style.QUIET if cell.quiet else style.INK
        for at, line in enumerate(told):
            paper.text(
                x + _indent(cell), y + PADDING + at * self.step, line, self.size, width=width - 2 - _indent(cell),
                bold=cell.bold, colour=colour, align=column.align,
            )  # fmt: skip


def fitting_widths(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]], room: float, size: float, head: float
) -> list[float]:
    """In mm, in proportion as asked, but no column narrower than its longest word, as far as others have room to give.

    `size` and `head`: of the letters in cells and headings, in points.
    """
    parts = sum(column.width for column in columns)
    asked = [room * column.width / parts for column in columns]
    least = []
    for at, column in enumerate(columns):
        words = [_longest(row[at].text, size, row[at].bold) + _indent(row[at]) for row in rows]
        words.append(_longest(column.title, head, True))
        least.append(min(0.4 * room, max(words) + 2.6))
    lacking = sum(max(0.0, low - width) for low, width in zip(least, asked))
    spare = sum(max(0.0, width - low) for low, width in zip(least, asked))
    if not lacking or not spare:
        return asked
    met, given = min(1.0, spare / lacking), min(1.0, lacking / spare)
    return [width + (low - width) * (met if width < low else given) for low, width in zip(least, asked)]


def _longest(text: str, size: float, bold: bool) -> float:
    """Width in mm of the longest word."""
    return max((text_width(word, size, bold) for word in text.split()), default=0.0)


def _indent(cell: Cell) -> float:
    return 5.6 if cell.letter else 3.6 if cell.colour else 0.0


def write_story(
    path: Path,
    about: About,
    tell: Part,
    *,
    size: tuple[float, float] = A4,
    progress: Optional[Progress] = None,
) -> int:
    """Write the PDF to `path` (of which nothing may be there yet); returns its number of pages.

    Raises OSError when it cannot be written and Cancelled.
    """
    measured = Pages(about, size)
    tell(measured)
    with pdf(path, f"{about.title} – {about.collaboration}", size) as paper:
        tell(Pages(about, size, paper, measured.page, measured.marks, progress or Progress()))
    return measured.page
