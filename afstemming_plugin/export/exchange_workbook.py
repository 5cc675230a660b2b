"""The uitwisselformaat as a workbook: a sheet per kind of record, with drop-downs, checks and explanation."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Sequence

from osgeo import ogr

from ..compat import openpyxl_module, save_workbook
from ..model.collaboration import Collaboration
from ..model.errors import ExportError
from ..model.exchange import DAY, EXPLANATION, NUMBER, SHAPE, STAMP, TEXT, WHOLE, Property, Record
from ..model.language import tr
from ..model.progress import Progress
from .atomic import written_in_full
from .cell_text import MAX_LENGTH, put_text
from .exchange_rows import Filled
from .sheet import A3, longest_word
from .sheet_style import ACCENT, DATE_FORMAT, Styles

HEADER_ROW = 3
CHECKED_ROWS = 10_000
_OWN_COLUMNS = 30  # beside those of the format, for the partner's own
_INSTRUCTION = (
    "Eén rij per {what}. De kolomnamen in rij {row} blijven staan; eigen kolommen mogen rechts erbij. "
    "Roze kolommen zijn verplicht. Uitleg per kolom staat op het blad Uitleg en bij elke cel."
)
_WIDTHS = {
    "titel": 36,
    "omschrijving": 36,
    "reden": 36,
    "naam": 30,
    "straat": 24,
    "geometrie": 30,
    "partner": 22,
}
_ONE_OF = {
    ("periode", "start", "eind"): "start en eind, of de periode in woorden",
    ("geometrie", "straat"): "een geometrie, of een straat",
}


def write_workbook_form(
    path: Path, collaboration: Collaboration, parts: Sequence[Filled], progress: Progress
) -> None:
    """Raises ExportError when it cannot be written, or when a shape is too large for a cell."""
    openpyxl = openpyxl_module()
    book = openpyxl.Workbook()
    styles = Styles(book.active)
    for number, part in enumerate(parts):
        sheet = book.active if number == 0 else book.create_sheet()
        _Sheet(openpyxl, sheet, styles, part, path).write(
            collaboration, progress.part(0.9 * number / 3, 0.3 * number + 0.3)
        )
    _explain(book.create_sheet(EXPLANATION), styles, [part.record for part in parts], collaboration)
    for sheet in book.worksheets:
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A3
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    book.properties.title = STAMP
    with written_in_full(path) as draft:
        save_workbook(book, draft)


class _Sheet:
    """One kind of record."""

    def __init__(self, openpyxl: Any, sheet: Any, styles: Styles, part: Filled, path: Path) -> None:
        self.openpyxl, self.sheet, self.styles, self.path = openpyxl, sheet, styles, path
        self.record, self.rows, self.extra = part.record, part.rows, part.extra
        self.letter = openpyxl.utils.get_column_letter
        self.last_row = HEADER_ROW + max(CHECKED_ROWS, len(part.rows))

    def write(self, collaboration: Collaboration, progress: Progress) -> None:
        self.sheet.title = self.record.sheet
        self._head(collaboration)
        for at, given in enumerate(self.record.properties, 1):
            self._column(at, given)
            self._check(at, given)
        self._mark_what_lacks()
        for number, row in enumerate(self.rows):
            if number % 500 == 0:
                progress.step(number / len(self.rows), tr("Writing {sheet}", sheet=self.record.sheet))
            self._row(HEADER_ROW + 1 + number, row, collaboration)
        self._protect()

    def _head(self, collaboration: Collaboration) -> None:
        last = len(self.record.properties)
        instruction = _INSTRUCTION.format(what=self.record.name, row=HEADER_ROW)
        title = f"{self.record.title} · {collaboration.name} · {STAMP}"
        for row, text, style in ((1, title, "title"), (2, instruction, "subtitle")):
            for column in range(1, last + 1):
                cell = self.sheet.cell(row, column)
                if column == 1:
                    put_text(cell, text)
                self.styles.apply(cell, style)
        self.sheet.row_dimensions[1].height = 30
        self.sheet.row_dimensions[2].height = 20
        self.sheet.row_dimensions[HEADER_ROW].height = 22
        names = [*(p.name for p in self.record.properties), *self.extra]
        for column, name in enumerate(names, 1):
            cell = self.sheet.cell(HEADER_ROW, column)
            put_text(cell, name)
            required = column <= last and self.record.properties[column - 1].required
            self.styles.apply(cell, "heading", text=ACCENT if required else "")
        self.sheet.freeze_panes = self.sheet.cell(HEADER_ROW + 1, 1)
        self.sheet.auto_filter.ref = f"A{HEADER_ROW}:{self.letter(len(names))}{self.last_row}"

    def _column(self, at: int, given: Property) -> None:
        """Format and freedom to type of the whole column; cells that are written get their own."""
        column = self.sheet.column_dimensions[self.letter(at)]
        widest = max((len(option) for option in given.options), default=0)
        column.width = _WIDTHS.get(given.name, max(longest_word(given.name) + 4, widest + 3, 11))
        column.number_format = self._number_format(given)
        column.protection = self.openpyxl.styles.Protection(locked=False)

    def _number_format(self, given: Optional[Property]) -> str:
        if given is None or given.kind in (TEXT, SHAPE):
            return "@"  # text, so that a reference of digits keeps its zeros
        return DATE_FORMAT if given.kind == DAY else "General"

    def _check(self, at: int, given: Property) -> None:
        validation = self.openpyxl.worksheet.datavalidation.DataValidation(
            allow_blank=True,
            showInputMessage=True,
            showErrorMessage=True,
            promptTitle=given.name,
            prompt=given.meaning[:250],
            errorTitle=given.name,
        )
        if given.options:
            validation.type = "list"
            validation.formula1 = '"' + ",".join(given.options) + '"'
            validation.error = "Kies een waarde uit de lijst."
        elif given.kind == DAY:
            validation.type, validation.operator = "date", "greaterThanOrEqual"
            validation.formula1 = self._earliest_day(given)
            validation.error = "Vul een datum in; het eind ligt niet voor de start."
        elif given.kind in (NUMBER, WHOLE):
            validation.type = "whole" if given.kind == WHOLE else "decimal"
            validation.operator, validation.formula1 = "between", "1" if given.kind == WHOLE else "0"
            validation.formula2 = f"{given.highest or 1e12:.0f}"
            validation.error = "Vul een getal in, zonder eenheid."
        else:
            validation.showErrorMessage = False
        letter = self.letter(at)
        validation.add(f"{letter}{HEADER_ROW + 1}:{letter}{self.last_row}")
        self.sheet.add_data_validation(validation)

    def _earliest_day(self, given: Property) -> str:
        if given.name != "eind":
            return "DATE(1990,1,1)"
        return f"MAX(DATE(1990,1,1),${self._letter_of('start')}{HEADER_ROW + 1})"

    def _letter_of(self, name: str) -> str:
        return self.letter([p.name for p in self.record.properties].index(name) + 1)

    def _mark_what_lacks(self) -> None:
        """A required cell of a row in use is coloured until it is filled."""
        first, last = HEADER_ROW + 1, self.letter(len(self.record.properties))
        used = f"COUNTA($A{first}:${last}{first})>0"
        fill = self.openpyxl.styles.PatternFill("solid", bgColor="F8D7D3")
        groups = [(p.name,) for p in self.record.properties if p.required] + list(self.record.one_of)
        for names in groups:
            blank = ",".join(f"LEN(${self._letter_of(name)}{first})=0" for name in names)
            rule = self.openpyxl.formatting.rule.FormulaRule(formula=[f"AND({used},{blank})"], fill=fill)
            for name in names:
                letter = self._letter_of(name)
                self.sheet.conditional_formatting.add(f"{letter}{first}:{letter}{self.last_row}", rule)

    def _row(self, row: int, values: dict[str, Any], collaboration: Collaboration) -> None:
        properties = {p.name: p for p in self.record.properties}
        for column, name in enumerate([*properties, *self.extra], 1):
            value = values.get(name)
            if value is None or value == "":
                continue
            cell, given = self.sheet.cell(row, column), properties.get(name)
            if given is not None and given.kind == SHAPE and isinstance(value, bytes):
                value = self._shape_text(value, row, collaboration.crs)
            if isinstance(value, str):
                put_text(cell, value)
            else:
                cell.value = value
            cell.number_format = self._number_format(given)
            cell.protection = self.openpyxl.styles.Protection(locked=False)

    def _shape_text(self, wkb: bytes, row: int, crs: str) -> str:
        """WKT with its SRID; in full, or to the millimetre where a cell cannot hold it in full."""
        shape = ogr.CreateGeometryFromWkb(wkb)
        authority, _, code = crs.partition(":")
        srid = f"SRID={code};" if authority.upper() == "EPSG" else ""
        for text in (srid + shape.ExportToWkt(), srid + _to_the_millimetre(shape)):
            if len(text) <= MAX_LENGTH:
                return text
        raise ExportError(
            tr("A shape has too many points for a cell of a workbook."),
            remedy=tr("Choose a GeoPackage (.gpkg) instead."),
            file=str(self.path),
            layer=self.record.sheet,
            row=row,
        )

    def _protect(self) -> None:
        """Only the header is fixed; no password, since it is a safeguard and no lock."""
        beside = self.sheet.column_dimensions[self.letter(len(self.record.properties) + 1)]
        beside.min = len(self.record.properties) + 1
        beside.max = beside.min + _OWN_COLUMNS
        beside.protection = self.openpyxl.styles.Protection(locked=False)
        beside.width = 16
        protection = self.sheet.protection
        protection.sheet = True
        for name in (
            "formatCells",
            "formatColumns",
            "formatRows",
            "insertRows",
            "deleteRows",
            "sort",
            "autoFilter",
        ):
            setattr(protection, name, False)  # False: not forbidden


def _to_the_millimetre(shape: Any) -> str:
    rounded = ogr.CreateGeometryFromJson(shape.ExportToJson(["COORDINATE_PRECISION=3"]))
    return str(rounded.ExportToWkt())


def _explain(sheet: Any, styles: Styles, records: Sequence[Record], collaboration: Collaboration) -> None:
    lines: list[tuple[str, ...]] = []
    for record in records:
        lines += [(record.sheet, record.title, "", "", "", ""),
                  ("kolom", "betekenis", "soort", "verplicht", "mogelijke waarden", "voorbeeld")]  # fmt: skip
        for p in record.properties:
            group = next((_ONE_OF[names] for names in record.one_of if p.name in names), "")
            must = "ja" if p.required else group
            lines.append((p.name, p.meaning, p.kind, must, ", ".join(p.options), p.example))
        lines.append(("",) * 6)
    first = (
        (f"Uitleg bij het uitwisselformaat · {STAMP}", "title"),
        (f"{collaboration.name}. Een ingevuld bestand wordt ingelezen zonder dat kolommen hoeven te worden "
         "aangewezen. Eigen kolommen blijven bij het werk bewaard.", "subtitle"),
    )  # fmt: skip
    for row, (text, style) in enumerate(first, 1):
        for column in range(1, 7):
            cell = sheet.cell(row, column)
            if column == 1:
                put_text(cell, text)
            styles.apply(cell, style)
    for row, line in enumerate(lines, 4):
        style = "block" if line[1] and not line[2] else "heading" if line[0] == "kolom" else "text"
        for column, text in enumerate(line, 1):
            cell = sheet.cell(row, column)
            put_text(cell, text)
            if any(line):
                styles.apply(cell, style)
    for letter, width in zip("ABCDEF", (18, 60, 13, 24, 46, 34)):
        sheet.column_dimensions[letter].width = width
    sheet.sheet_view.showGridLines = False
    sheet.protection.sheet = True
    sheet.sheet_properties.tabColor = ACCENT
