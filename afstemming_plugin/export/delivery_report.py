"""The report of one delivery for its partner: its own rows, with what was seen marked in them.

What the partner wrote stays as it was written; our judgement stands beside it and in notes on the cells.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional, Sequence, Union

from ..intake.cells import said_of_one_row
from ..model.collaboration import Collaboration, Delivery, Remark
from ..model.delivered import Cell, DeliveredRow
from ..model.language import tr
from ..model.period import day_label
from ..model.progress import Progress
from ..model.words import Severity
from ..model.work import GraafrustZone, Work
from .atomic import written_in_full
from .cell_text import clean_text, put_text
from .sheet import A4, MAX_ROWS, Book, Column, Sheet
from .sheet_style import DATE_FORMAT, FONT

LARGE = 20_000
"""Above this many rows those that were accepted as they are are left out."""
MAX_NOTES = 5_000
"""Cells with a note; Excel becomes slow beyond. Further cells are only coloured."""

FILL = {
    Severity.REJECTED: "F8D7D3",
    Severity.DOUBTFUL: "FCEBC8",
    Severity.REPAIRED: "DCE6F2",
    Severity.ASSUMED: "E9E4F2",
    Severity.NOTE: "EDEFF2",
}
VERDICTS = (Severity.REJECTED, Severity.DOUBTFUL, Severity.REPAIRED)
"""What makes a row more than accepted, the worst first."""
OWN_COLUMNS = 4  # row, verdict, what was seen, how it was read
_ROW_ITSELF = -1


@dataclass(frozen=True)
class Said:
    severity: Severity
    message: str
    remedy: str = ""

    @property
    def text(self) -> str:
        return f"{self.message} {self.remedy}".strip()


@dataclass
class JudgedRow:
    """A delivered row with all that was seen in it: per column index, or `_ROW_ITSELF`, what was said."""

    row: DeliveredRow
    marks: dict[int, list[Said]] = field(default_factory=dict)
    item: Optional[Union[Work, GraafrustZone]] = None

    @property
    def verdict(self) -> Optional[Severity]:
        """None: accepted as it is."""
        seen = {one.severity for said in self.marks.values() for one in said}
        return next((severity for severity in VERDICTS if severity in seen), None)

    def texts(self) -> list[str]:
        """What made it more than accepted; the rest stands in the notes."""
        seen = dict.fromkeys(one for said in self.marks.values() for one in said)
        return [one.text for one in seen if one.severity in VERDICTS]


@dataclass
class DeliveryReport:
    """`whole` are the remarks on the table as a whole."""

    delivery: Delivery
    rows: list[JudgedRow]
    whole: list[Remark]

    def counts(self) -> dict[Optional[Severity], int]:
        """Verdict → number of rows; each row counts once, by the worst that was seen."""
        return Counter(row.verdict for row in self.rows)


def judge(
    delivery: Delivery,
    rows: Sequence[DeliveredRow],
    items: Sequence[Union[Work, GraafrustZone]],
    remarks: Sequence[Remark],
) -> DeliveryReport:
    """`items` are the works or zones made of the rows; `remarks` all that is said of them, then or later."""
    lines = [JudgedRow(row) for row in rows]
    judged: dict[Optional[int], list[JudgedRow]] = {}
    for line in lines:
        judged.setdefault(line.row.work_row, []).append(line)
    at = {column: index for index, column in enumerate(delivery.columns)}
    for rejected in delivery.rejected_rows:
        columns = [at[name] for name in rejected.columns if name in at]
        _mark(judged.get(rejected.row, ()), Said(Severity.REJECTED, rejected.reason), columns)
    for remark in remarks:
        said = Said(remark.severity, said_of_one_row(remark), remark.remedy)
        columns = _columns(remark.column, at)
        for number in remark.all_rows:
            _mark(judged.get(number, ()), said, columns)
    for item in items:
        for line in judged.get(item.row, ()):
            line.item = item
    return DeliveryReport(delivery, lines, [r for r in remarks if not r.all_rows])


def _mark(lines: Sequence[JudgedRow], said: Said, columns: Sequence[int]) -> None:
    for line in lines:
        for column in columns or (_ROW_ITSELF,):
            known = line.marks.setdefault(column, [])
            if said not in known:
                known.append(said)


def _columns(text: str, at: dict[str, int]) -> list[int]:
    """Indices of the columns that a remark names; it may name several, and a name may hold a comma."""
    if text in at:
        return [at[text]]
    return [at[name] for name in text.split(", ") if name in at]


def write_delivery_report(
    path: Path,
    report: DeliveryReport,
    collaboration: Collaboration,
    *,
    peildatum: Optional[date] = None,
    progress: Optional[Progress] = None,
) -> None:
    """A workbook (.xlsx) with a summary, the partner's own table with marked cells, and an explanation.

    Of more than `LARGE` rows those that were accepted as they are are left out. Raises ExportError when it
    cannot be written, Cancelled when stopped; a file that was there is then unchanged.
    """
    progress = progress or Progress()
    partner = collaboration.partner(report.delivery.partner)
    name = partner.name if partner else report.delivery.partner
    book = Book(collaboration, peildatum, tr("Report of the delivery of {partner}", partner=name))
    _summary(book, report, name)
    _explanation(book, report)
    _Table(book, report).write(progress)
    properties = book.workbook.properties
    properties.title = clean_text(book.title)
    properties.creator = properties.lastModifiedBy = "Afstemming"
    properties.language = "nl-NL"
    book.workbook.active = 0
    with written_in_full(Path(path)) as draft:
        progress.step(0.9, tr("Writing {file}", file=Path(path).name))
        book.save(draft)
    progress.report(1.0)


# The partner's own table


class _Table:
    """Our columns, then the partner's as they were; one heading row on top, so that it can be corrected and
    handed over again."""

    def __init__(self, book: Book, report: DeliveryReport) -> None:
        self._book, self._report = book, report
        self._sheet = book.stamp
        self._styles = book.openpyxl.styles
        self._fills = {
            severity: self._styles.PatternFill("solid", fgColor=colour) for severity, colour in FILL.items()
        }
        self._notes = 0

    def write(self, progress: Progress) -> None:
        sheet, report = self._sheet, self._report
        sheet.title = tr("Delivery")
        self._book.workbook.move_sheet(sheet, 1)
        self._heading()
        rows = report.rows if len(report.rows) <= LARGE else [r for r in report.rows if r.verdict]
        for number, judged in enumerate(rows[:MAX_ROWS], 2):
            self._row(number, judged)
            if number % 500 == 0:
                progress.step(0.9 * number / len(rows), sheet.title)
        letter = self._book.openpyxl.utils.get_column_letter
        sheet.auto_filter.ref = (
            f"A1:{letter(OWN_COLUMNS + len(report.delivery.columns))}{max(2, len(rows) + 1)}"
        )
        sheet.freeze_panes = sheet.cell(2, OWN_COLUMNS + 1)
        sheet.page_setup.orientation = "landscape"
        sheet.print_title_rows = "$1:$1"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = self._book.openpyxl.worksheet.properties.PageSetupProperties(
            fitToPage=True
        )

    def _heading(self) -> None:
        headings = [
            tr("Row"),
            tr("Verdict"),
            tr("What was seen"),
            tr("Read as"),
            *self._report.delivery.columns,
        ]
        letter = self._book.openpyxl.utils.get_column_letter
        for column, heading in enumerate(headings, 1):
            cell = self._sheet.cell(1, column)
            put_text(cell, heading)
            own = column <= OWN_COLUMNS
            cell.font = self._styles.Font(name=FONT, size=9, bold=True, color="FFFFFF" if own else "1F2328")
            cell.fill = self._styles.PatternFill("solid", fgColor="26323F" if own else "D4D7DC")
            cell.alignment = self._styles.Alignment(wrap_text=True, vertical="center")
            width = (7, 13, 50, 30)[column - 1] if own else min(40, max(12, len(heading) + 3))
            self._sheet.column_dimensions[letter(column)].width = width

    def _row(self, number: int, judged: JudgedRow) -> None:
        verdict, texts = judged.verdict, judged.texts()
        own: tuple[Cell, ...] = (
            judged.row.row,
            str(verdict) if verdict else tr("accepted"),
            " · ".join(texts),
            _read_as(judged.item),
        )
        for column, value in enumerate((*own, *judged.row.cells), 1):
            cell = self._sheet.cell(number, column)
            self._put(cell, value)
            cell.alignment = self._styles.Alignment(wrap_text=2 < column <= OWN_COLUMNS, vertical="top")
        if verdict:
            self._sheet.cell(number, 2).fill = self._fills[verdict]
        lines = max(len(str(text)) // room + 1 for text, room in ((own[2], 55), (own[3], 33)))
        self._sheet.row_dimensions[number].height = 12.75 * min(lines, 12) + 2
        for index, said in judged.marks.items():
            if index == _ROW_ITSELF:
                self._explain(self._sheet.cell(number, 2), said)
                continue
            cell = self._sheet.cell(number, OWN_COLUMNS + 1 + index)
            cell.fill = self._fills[min((one.severity for one in said), key=list(Severity).index)]
            self._explain(cell, said)

    def _explain(self, cell: Any, said: Sequence[Said]) -> None:
        if self._notes < MAX_NOTES:
            self._notes += 1
            text = clean_text("\n".join(f"{one.severity}: {one.text}" for one in said))
            cell.comment = self._book.openpyxl.comments.Comment(text, "Afstemming", height=110, width=280)

    @staticmethod
    def _put(cell: Any, value: Cell) -> None:
        if isinstance(value, str):
            put_text(cell, value)
        elif isinstance(value, (date, datetime)) and value.year >= 1900:
            cell.value = value
            moment = isinstance(value, datetime) and (value.hour, value.minute, value.second) != (0, 0, 0)
            cell.number_format = f"{DATE_FORMAT} hh:mm" if moment else DATE_FORMAT
        elif isinstance(value, (date, datetime)):  # before the days of Excel
            put_text(cell, value.isoformat())
        else:
            cell.value = value


def _read_as(item: Optional[Union[Work, GraafrustZone]]) -> str:
    """What we made of the row, so that its partner sees a misreading at once."""
    if item is None:
        return ""
    if isinstance(item, GraafrustZone):
        return item.period.label()
    hardness = str(item.hardness) if item.hardness else tr("hardness unknown")
    return " · ".join((item.period.label(), str(item.discipline), hardness, str(item.place_precision)))


# Summary and explanation


def _summary(book: Book, report: DeliveryReport, partner: str) -> None:
    delivery, counts = report.delivery, report.counts()
    columns = [Column(tr("Weight"), "text", 30), Column(tr("Rows"), "int", 9), Column(tr("Column"), "text", 22),
               Column(tr("What was seen"), "text", 64), Column(tr("What to do"), "text", 44)]  # fmt: skip
    note = tr("delivered on {day}: {file}", day=day_label(delivery.delivered_on), file=delivery.file)
    sheet = book.sheet(tr("Summary"), note, columns, paper=A4, header=False)
    sheet.text(f"{partner} {delivery.unit}".strip(), "section", height=20)
    lines = (
        (tr("Rows delivered"), len(report.rows), ""),
        (tr("Accepted as they are"), counts[None], ""),
        (tr("Accepted, repaired"), counts[Severity.REPAIRED], FILL[Severity.REPAIRED]),
        (tr("Accepted, doubtful"), counts[Severity.DOUBTFUL], FILL[Severity.DOUBTFUL]),
        (tr("Rejected"), counts[Severity.REJECTED], FILL[Severity.REJECTED]),
        (tr("Accepted, but without a place on the map"), delivery.unplaced, ""),
    )
    for label, count, fill in lines:
        look = {"fill": fill} if fill else {}
        sheet.put(sheet.row, 1, label, **look)
        sheet.put(sheet.row, 2, None, **look)
        sheet.put(sheet.row, 3, count, "int", **look)
        sheet.merge(sheet.row, 1, 2)
        sheet.height(sheet.row, 1)
        sheet.row += 1
    sheet.row += 1
    sheet.head()
    again = tr("Correct it and deliver it again.")
    for said, number, column in _remark_lines(report):
        remedy = said.remedy or (again if said.severity is Severity.REJECTED else "")
        looks = {0: {"fill": FILL[said.severity]}}
        sheet.line([str(said.severity), number, column, said.message, remedy], looks=looks)
    sheet.close_table(empty=tr("Nothing to remark."))


def _remark_lines(report: DeliveryReport) -> list[tuple[Said, Optional[int], str]]:
    """What was said, in how many rows (None: of the whole table) and of which columns; the weightiest first."""
    rows: dict[Said, int] = Counter()
    columns: dict[Said, dict[str, None]] = {}
    for judged in report.rows:
        for said in dict.fromkeys(one for marks in judged.marks.values() for one in marks):
            rows[said] += 1
        for index, marks in judged.marks.items():
            for said in marks:
                name = report.delivery.columns[index] if index != _ROW_ITSELF else ""
                columns.setdefault(said, {})[name] = None
    lines: list[tuple[Said, Optional[int], str]] = [
        (said, count, ", ".join(filter(None, columns[said]))) for said, count in rows.items()
    ]
    for remark in report.whole:
        lines.append((Said(remark.severity, remark.message, remark.remedy), None, remark.column))
    order = list(Severity)
    return sorted(lines, key=lambda line: (order.index(line[0].severity), -(line[1] or 0)))


def _explanation(book: Book, report: DeliveryReport) -> Sheet:
    sheet = book.sheet(tr("Explanation"), "", [Column("", width=18), Column("", width=90)], header=False)
    words = {
        Severity.REJECTED: tr("The row cannot be used as a work; it is kept, but takes no part."),
        Severity.DOUBTFUL: tr("Taken in, but it may be wrong: please check."),
        Severity.REPAIRED: tr(
            "Taken in after a repair that we are sure of; what you wrote is unchanged here."
        ),
        Severity.ASSUMED: tr("Something was not delivered and is assumed."),
        Severity.NOTE: tr("Worth knowing, or lacking for the phase of the work."),
    }
    for severity, text in words.items():
        sheet.put(sheet.row, 1, str(severity), fill=FILL[severity])
        sheet.put(sheet.row, 2, text)
        sheet.height(sheet.row, 1)
        sheet.row += 1
    sheet.row += 1
    notes = [
        tr("The sheet “{name}” holds your own rows, columns and values exactly as you delivered them; only the "
           "first four columns, the colours and the notes on cells are ours.", name=tr("Delivery")),
        tr("Point at a coloured cell to read what was seen in it and what to do."),
        tr("Please correct your own plans and deliver them again, with the same references; what we know of a "
           "work then stays with it."),
    ]  # fmt: skip
    if len(report.rows) > LARGE:
        notes.append(
            tr("This delivery has {count} rows; those that were accepted as they are are left out here.",
               count=len(report.rows))
        )  # fmt: skip
    for note in notes:
        sheet.text(note)
    return sheet
