"""What Excel refuses or "repairs" in a workbook, told from its parts: an independent reading of the file format.

The limits are those of Microsoft's "Excel specifications and limits"; names, order and uniqueness are of ECMA-376
(Office Open XML), part 1, chapter 18.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from openpyxl.utils.cell import coordinate_from_string, range_boundaries

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MOST_ROWS, MOST_COLUMNS, MOST_LINKS, MOST_TEXT = 1_048_576, 16_384, 65_530, 32_767
MOST_STYLES, MOST_FONTS, MOST_BREAKS, MOST_HEIGHT, MOST_WIDTH = 64_000, 1_024, 1_026, 409.5, 255

ORDER = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
]

Box = tuple[int, int, int, int]


def problems(path: Path) -> list[str]:
    """All of them; none when Excel opens it without a word."""
    with zipfile.ZipFile(path) as file:
        return list(_Workbook(file).problems())


class _Workbook:
    def __init__(self, file: zipfile.ZipFile) -> None:
        self.file, self.names = file, file.namelist()
        self.book = self.part("xl/workbook.xml")
        self.sheets = [s.attrib["name"] for s in self.book.iter(f"{M}sheet")]
        relations = self.relations("xl/workbook.xml")
        self.parts = [relations[s.attrib[f"{R}id"]][0] for s in self.book.iter(f"{M}sheet")]
        styles = self.part("xl/styles.xml")
        self.looks = {
            name: len(found) if (found := styles.find(f"{M}{name}")) is not None else 0
            for name in ("cellXfs", "fonts", "fills", "borders", "dxfs")
        }
        self.styles = styles

    def part(self, name: str) -> ElementTree.Element:
        return ElementTree.fromstring(self.file.read(name))  # raises where a character is forbidden

    def relations(self, of: str) -> dict[str, tuple[str, bool]]:
        """Id → target (within the file, or an address) and whether it is an address."""
        folder, name = posixpath.split(of)
        there = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
        if there not in self.names:
            return {}
        found = {}
        for one in self.part(there):
            outside = one.attrib.get("TargetMode") == "External"
            target = one.attrib["Target"]
            if not outside:
                target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
            found[one.attrib["Id"]] = (target, outside)
        return found

    def problems(self) -> Iterator[str]:
        yield from self._package()
        yield from self._names()
        yield from self._defined()
        yield from self._styles()
        for name, part in zip(self.sheets, self.parts):
            for problem in _Sheet(self, self.part(part), self.relations(part)).problems():
                yield f"{name}: {problem}"

    def _package(self) -> Iterator[str]:
        if len(set(self.names)) != len(self.names):
            yield "a part is in the file twice"
        types = self.part("[Content_Types].xml")
        known = {e.attrib.get("PartName", "").lstrip("/") for e in types}
        endings = {e.attrib.get("Extension") for e in types}
        for name in self.names:
            if name not in known and name.rsplit(".", 1)[-1] not in endings and name != "[Content_Types].xml":
                yield f"{name} has no content type"
        for name in known - {""} - set(self.names):
            yield f"{name} is named and not there"
        for name in self.names:
            for target, outside in self.relations(name).values():
                if not outside and target not in self.names:
                    yield f"{name} refers to {target}, which is not there"

    def _names(self) -> Iterator[str]:
        """Of the sheets."""
        folded = [name.casefold() for name in self.sheets]
        if len(set(folded)) != len(folded):
            yield "two sheets have one name"
        for name in self.sheets:
            if (
                not 0 < len(name) <= 31
                or re.search(r"[\[\]:*?/\\]", name)
                or name[0] == "'"
                or name[-1] == "'"
            ):
                yield f"a sheet cannot be called {name!r}"
            if name.casefold() == "history":
                yield "a sheet cannot be called History"

    def _defined(self) -> Iterator[str]:
        """The names that cells have."""
        seen = set()
        for one in self.book.iter(f"{M}definedName"):
            name, scope = one.attrib["name"], one.attrib.get("localSheetId", "")
            if (name.casefold(), scope) in seen:
                yield f"the name {name} is defined twice"
            seen.add((name.casefold(), scope))
            plain = name.removeprefix("_xlnm.")
            if not re.fullmatch(r"[A-Za-z_\\][\w.\\]{0,254}", plain) or re.fullmatch(
                r"[A-Za-z]{1,3}\d+|[RrCc]", plain
            ):
                yield f"{name!r} is no name"
            if scope and int(scope) >= len(self.sheets):
                yield f"the name {name} is of a sheet that is not there"
            for sheet in re.findall(r"'((?:[^']|'')*)'!", one.text or ""):
                if sheet.replace("''", "'") not in self.sheets:
                    yield f"the name {name} leads to {sheet!r}"
        filters = [
            i for i, part in enumerate(self.parts) if self.part(part).find(f"{M}autoFilter") is not None
        ]
        for index in filters:
            if ("_xlnm._filterdatabase", str(index)) not in seen:
                yield f"the filter of {self.sheets[index]} has no name"

    def _styles(self) -> Iterator[str]:
        if self.looks["cellXfs"] > MOST_STYLES or self.looks["fonts"] > MOST_FONTS:
            yield f"too many looks: {self.looks}"
        for number, look in enumerate(self.styles.find(f"{M}cellXfs") or ()):
            for name, place in (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders")):
                if int(look.attrib.get(name, 0)) >= self.looks[place]:
                    yield f"look {number} has no {name}"


class _Sheet:
    def __init__(
        self, book: _Workbook, xml: ElementTree.Element, relations: dict[str, tuple[str, bool]]
    ) -> None:
        self.book, self.xml, self.relations = book, xml, relations

    def all(self, name: str) -> list[ElementTree.Element]:
        return list(self.xml.iter(f"{M}{name}"))

    def problems(self) -> Iterator[str]:
        names = [child.tag.removeprefix(M) for child in self.xml]
        places = [ORDER.index(name) for name in names]
        if places != sorted(places) or any(
            names.count(n) > 1 for n in names if n not in ("conditionalFormatting",)
        ):
            yield f"its parts stand in the order {names}"
        yield from self._cells()
        yield from self._columns()
        yield from self._merged()
        yield from self._links()
        yield from self._validations()
        yield from self._conditions()
        yield from self._page()

    def _cells(self) -> Iterator[str]:
        last = 0
        for row in self.xml.find(f"{M}sheetData") or ():
            number = int(row.attrib["r"])
            if not last < number <= MOST_ROWS:
                yield f"row {number} comes after row {last}"
            last = number
            if float(row.attrib.get("ht", 0)) > MOST_HEIGHT:
                yield f"row {number} is too high"
            before = 0
            for cell in row:
                letters, at = coordinate_from_string(cell.attrib["r"])
                column = range_boundaries(f"{letters}1")[0]
                if at != number or not before < column <= MOST_COLUMNS:
                    yield f"cell {cell.attrib['r']} stands in row {number} after column {before}"
                before = column
                yield from self._cell(cell)

    def _cell(self, cell: ElementTree.Element) -> Iterator[str]:
        where, kind = cell.attrib["r"], cell.attrib.get("t", "n")
        if int(cell.attrib.get("s", 0)) >= self.book.looks["cellXfs"]:
            yield f"{where} has a look that is not there"
        if cell.find(f"{M}f") is not None:
            yield f"{where} holds a formula"
        if kind == "inlineStr":
            text = "".join(cell.itertext())
            if len(text) > MOST_TEXT:
                yield f"{where} holds {len(text)} characters"
        elif kind == "n":
            value = cell.findtext(f"{M}v")
            if value is not None and not re.fullmatch(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", value):
                yield f"{where} holds {value!r}, which is no number"
        else:
            yield f"{where} is of kind {kind}"

    def _columns(self) -> Iterator[str]:
        last = 0
        for one in self.all("col"):
            first, until = int(one.attrib["min"]), int(one.attrib["max"])
            if not last < first <= until <= MOST_COLUMNS or float(one.attrib.get("width", 1)) > MOST_WIDTH:
                yield f"columns {first}–{until}"
            last = until

    def _merged(self) -> Iterator[str]:
        boxes: list[Box] = [range_boundaries(m.attrib["ref"]) for m in self.all("mergeCell")]
        by_row: dict[int, list[Box]] = {}
        for box in boxes:
            for row in range(box[1], box[3] + 1):
                if any(box[0] <= other[2] and other[0] <= box[2] for other in by_row.get(row, [])):
                    yield f"merged cells overlap in row {row}"
                by_row.setdefault(row, []).append(box)
        for one in self.all("autoFilter"):
            box = range_boundaries(one.attrib["ref"])
            if any(box[1] <= row <= box[3] for row in by_row):
                yield "a filtered table with merged cells cannot be sorted"

    def _links(self) -> Iterator[str]:
        links = self.all("hyperlink")
        if len(links) > MOST_LINKS:
            yield f"{len(links)} links"
        if len({link.attrib["ref"] for link in links}) != len(links):
            yield "a cell has two links"
        for link in links:
            place, relation = link.attrib.get("location"), link.attrib.get(f"{R}id")
            if relation is not None and relation not in self.relations:
                yield f"the link of {link.attrib['ref']} leads nowhere"
            if relation is not None and len(self.relations.get(relation, ("",))[0]) > 2079:
                yield f"the link of {link.attrib['ref']} is too long"
            if place is not None:
                found = re.fullmatch(r"'((?:[^']|'')+)'!([A-Z]{1,3}\d+)", place)
                if not found or found[1].replace("''", "'") not in self.book.sheets:
                    yield f"the link of {link.attrib['ref']} leads to {place!r}"

    def _validations(self) -> Iterator[str]:
        for container in self.all("dataValidations"):
            if int(container.attrib.get("count", len(container))) != len(container):
                yield "the number of validations is wrong"
        for one in self.all("dataValidation"):
            where = one.attrib["sqref"]
            formula = one.findtext(f"{M}formula1") or ""
            if formula.startswith('"') and (
                len(formula) - 2 > 255 or not formula.endswith('"') or '"' in formula[1:-1]
            ):
                yield f"the list of {where} has {len(formula) - 2} characters"
            limits = {"errorTitle": 32, "promptTitle": 32, "error": 255, "prompt": 255}
            yield from (
                f"{name} of {where} is too long"
                for name, most in limits.items()
                if len(one.attrib.get(name, "")) > most
            )

    def _conditions(self) -> Iterator[str]:
        priorities = [int(rule.attrib["priority"]) for rule in self.all("cfRule")]
        if len(set(priorities)) != len(priorities):
            yield "two conditions have one priority"
        for rule in self.all("cfRule"):
            if int(rule.attrib.get("dxfId", 0)) >= max(1, self.book.looks["dxfs"]):
                yield "a condition has a look that is not there"
            if rule.attrib["type"] == "cellIs" and len(rule.findall(f"{M}formula")) != 1:
                yield "a condition without its value"
        places: list[Any] = [c.attrib["sqref"] for c in self.all("conditionalFormatting")]
        if len(set(places)) != len(places):
            yield "conditions of one place are told twice"

    def _page(self) -> Iterator[str]:
        for name in ("rowBreaks", "colBreaks"):
            for breaks in self.all(name):
                if len(breaks) > MOST_BREAKS:
                    yield f"{len(breaks)} page breaks"
                if {breaks.attrib["count"], breaks.attrib["manualBreakCount"]} != {str(len(breaks))}:
                    yield "the number of page breaks is wrong"
        for part in (*self.all("oddHeader"), *self.all("oddFooter")):
            if len(part.text or "") > 255:
                yield f"a header of {len(part.text or '')} characters"
        for pane in self.all("pane"):
            left, top = int(pane.attrib.get("xSplit", 0)), int(pane.attrib.get("ySplit", 0))
            first = range_boundaries(pane.attrib["topLeftCell"])
            if (first[0], first[1]) != (left + 1, top + 1):
                yield f"frozen at {left}, {top} and scrolled to {pane.attrib['topLeftCell']}"
