"""The two workbooks and the text file: lists as people keep them, without or almost without geometry."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any, List, Optional

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from .faults import DOUBT, REJECT, REPAIR, SKIP, UNPLACED, Fault, Faults
from .habits import free_text, one_end, weeks
from .works import Work

PROGRAMME, GREEN, FIBRE = (
    "gemeente_meerjarenprogramma.xlsx",
    "gemeente_groen.xlsx",
    "telecom_kasten_en_aansluitingen.csv",
)
SEWERS_SHEET, ROADS_SHEET, GREEN_SHEET = "Riolering", "Wegen", "Planning groen"
MADE = datetime(2026, 10, 1, 9, 0)
HEAD = PatternFill("solid", fgColor="DDE6ED")


def _save(book: Workbook, path: Path) -> None:
    book.properties.creator = "Gemeente (fictief)"
    book.properties.created = book.properties.modified = MADE
    book.save(path)


def _heads(sheet: Worksheet, row: int, words: List[Optional[str]]) -> None:
    for column, word in enumerate(words, start=1):
        cell = sheet.cell(row, column, word)
        cell.font, cell.fill = Font(bold=True), HEAD
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def programme(folder: Path, sewers: List[Work], roads: List[Work], rng: Random, planted: List[Fault]) -> None:
    """The long-term list of the municipality: a leaflet sheet first, then sewers, then roads."""
    book = Workbook()
    leaflet = book.active
    leaflet.title = "Leeswijzer"
    for row, text in enumerate(
        ("Meerjarenprogramma beheer openbare ruimte 2026-2040", "", "Concept, stand oktober 2026.", "",
         "Bedragen zijn indicatief en exclusief btw.", "Werken na 2035 zijn een eerste gedachte.", "",
         "Tabblad Riolering: vervangen en relinen.", "Tabblad Wegen: groot onderhoud en asfalt."), start=1
    ):  # fmt: skip
        leaflet.cell(row, 1, text or None)
    leaflet["A1"].font = Font(bold=True, size=14)
    _sewers(book.create_sheet(SEWERS_SHEET), sewers, rng, Faults(PROGRAMME, SEWERS_SHEET, planted))
    _roads(book.create_sheet(ROADS_SHEET), roads, rng, Faults(PROGRAMME, ROADS_SHEET, planted))
    _save(book, folder / PROGRAMME)


def _sewers(sheet: Worksheet, works: List[Work], rng: Random, faults: Faults) -> None:
    sheet["A1"] = "Meerjarenprogramma riolering 2026-2040"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.merge_cells("A1:K1")
    sheet["A2"] = "Stand oktober 2026 - CONCEPT"
    _heads(
        sheet,
        3,
        [
            "Nr.",
            "Locatie",
            None,
            "Werk",
            None,
            None,
            "Planning",
            None,
            None,
            "Raming (x € 1.000)",
            "Opmerking",
        ],
    )
    _heads(
        sheet,
        4,
        [
            None,
            "Straat",
            "Plaats",
            "Omschrijving",
            "Aard",
            "Lengte (m)",
            "Uitvoering",
            "Status",
            "Werkelijk gereed",
            None,
            None,
        ],
    )
    for merged in ("A3:A4", "B3:C3", "D3:F3", "G3:I3", "J3:J4", "K3:K4"):
        sheet.merge_cells(merged)
    rows: List[List[Any]] = [
        [w.reference, w.street, w.town, w.title, w.kind, w.size, free_text(w, rng), w.hardness.capitalize(), w.done_on,
         round(w.size * rng.uniform(0.9, 1.5)), None]
        for w in works
    ]  # fmt: skip
    _misspell(rows, faults, first_row=5)
    unknown = [
        f"{rows[0][0][:4]}9001",
        "Zonneschijnplantsoen",
        works[0].town,
        "Vervangen riool",
        "vervanging",
        140,
        "2031",
        "Voornemen",
        None,
        160,
        "straat nog te bouwen?",
    ]
    undated = [
        f"{rows[0][0][:4]}9002",
        works[3].street,
        works[3].town,
        "Relinen riool",
        "renovatie",
        95,
        "n.t.b.",
        "Idee",
        None,
        60,
        "afhankelijk van inspectie",
    ]
    rows[20:20] = [unknown]
    rows[34:34] = [[None] * 11]
    rows[48:48] = [undated]
    faults.add(25, "straat bestaat niet", unknown[1], UNPLACED)
    faults.add(39, "lege rij", "", SKIP)
    faults.add(53, "geen periode", undated[6], REJECT)
    for row, values in enumerate(rows, start=5):
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column, value)
            if column == 9:
                cell.number_format = "dd-mm-yyyy"
    last = len(rows) + 5
    sheet.cell(last, 1, "Totaal")
    sheet.cell(last, 6, f"=SUM(F5:F{last - 1})")
    sheet.cell(last, 10, f"=SUM(J5:J{last - 1})")
    faults.add(last, "totaalrij", "Totaal", SKIP)
    for letter, width in zip("ABCDEFGHIJK", (12, 26, 14, 48, 13, 11, 18, 14, 14, 14, 26)):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A5"


def _misspell(rows: List[List[Any]], faults: Faults, first_row: int) -> None:
    """Four ways in which a street is written that a careful reader still recognises."""
    written = {"afgekort": 0, "typefout": 0, "hoofdletters en spaties": 0, "huisnummers erbij": 0}
    for k, values in enumerate(rows[6:18], start=6):
        street = values[1]
        if street.endswith("straat") and not written["afgekort"]:
            kind, new = "afgekort", street[:-4] + "r."
        elif street.endswith("straat") and not written["typefout"]:
            kind, new = "typefout", street[:-6] + "staat"
        elif not written["hoofdletters en spaties"]:
            kind, new = "hoofdletters en spaties", f"  {street.upper()} "
        elif not written["huisnummers erbij"]:
            kind, new = "huisnummers erbij", f"{street} 2 t/m 48"
        else:
            continue
        written[kind] = 1
        values[1] = new
        faults.add(first_row + k, f"straatnaam: {kind}", new, REPAIR)


def _roads(sheet: Worksheet, works: List[Work], rng: Random, faults: Faults) -> None:
    sheet["A1"] = "Groot onderhoud wegen"
    sheet["A1"].font = Font(bold=True, size=14)
    _heads(
        sheet,
        3,
        [
            "Projectnr",
            "Straatnaam",
            "Woonplaats",
            "Maatregel",
            "Oppervlakte (m2)",
            "Start",
            "Einde",
            "Fase",
            "Opgeleverd op",
            "Bijzonderheden",
        ],
    )
    rows: List[List[Any]] = [
        [w.reference, w.street, w.town, w.title, round(w.size * rng.uniform(5, 7)), one_end(w.start, w.precision),
         one_end(w.end, w.precision), w.hardness, w.done_on, None]
        for w in works
    ]  # fmt: skip
    backwards = [
        "WEG-9001",
        works[5].street,
        works[5].town,
        "Herstraten rijbaan en trottoirs",
        900,
        2033,
        2031,
        "voornemen",
        None,
        None,
    ]
    scattered = [
        "WEG-9002",
        "diverse locaties",
        works[5].town,
        "Klein straatwerk",
        None,
        2028,
        2028,
        "gepland",
        None,
        "zie bestek",
    ]
    rows[15:15] = [backwards]
    rows[30:30] = [scattered]
    faults.add(19, "einde voor begin", "2033 - 2031", REJECT)
    faults.add(34, "geen straat", scattered[1], UNPLACED)
    for row, values in enumerate(rows, start=4):
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column, value)
            if column == 9:
                cell.number_format = "dd-mm-yyyy"
    for letter, width in zip("ABCDEFGHIJ", (12, 26, 14, 40, 12, 16, 16, 14, 14, 22)):
        sheet.column_dimensions[letter].width = width


def green(folder: Path, works: List[Work], rng: Random, planted: List[Fault]) -> None:
    """Trees and planting: real spreadsheet dates, house numbers in a column of their own."""
    faults = Faults(GREEN, GREEN_SHEET, planted)
    book = Workbook()
    sheet = book.active
    sheet.title = GREEN_SHEET
    _heads(
        sheet,
        1,
        [
            "Werknr",
            "Straat",
            "Huisnrs",
            "Plaats",
            "Werkzaamheden",
            "Begindatum",
            "Einddatum",
            "Status",
            "Aantal bomen",
            "Gereed gemeld",
        ],
    )
    rows: List[List[Any]] = []
    for w in works:
        low = rng.randrange(1, 30)
        rows.append(
            [
                w.reference,
                w.street,
                f"{low}-{low + 2 * rng.randrange(6, 24)}",
                w.town,
                w.title,
                w.start,
                w.end,
                w.hardness,
                rng.randrange(3, 24),
                w.done_on,
            ]
        )
    rows[9][5:7] = ["31-02-2028", "15-03-2028"]
    faults.add(11, "datum bestaat niet", "31-02-2028", REJECT)
    rows[14][5:7] = [datetime(1900, 1, 1), datetime(1900, 1, 1)]
    faults.add(16, "datum uit 1900", "1-1-1900", REJECT)
    rows[19][1] = None
    faults.add(21, "geen straat", "", REJECT)
    rows[24][5] = rows[24][5].strftime("%d-%m-%Y")
    faults.add(26, "datum als tekst", rows[24][5], REPAIR)
    rows[28:28] = [[None] * 10]
    faults.add(30, "lege rij", "", SKIP)
    for row, values in enumerate(rows, start=2):
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column, value)
            if column in (6, 7, 10):
                cell.number_format = "dd-mm-yyyy"
    for letter, width in zip("ABCDEFGHIJ", (12, 26, 11, 14, 34, 13, 13, 14, 10, 14)):
        sheet.column_dimensions[letter].width = width
    _save(book, folder / GREEN)


def fibre(folder: Path, works: List[Work], planted: List[Fault]) -> None:
    """An export of a Dutch Windows program: semicolons, decimal commas, code page 1252."""
    faults = Faults(FIBRE, "", planted)

    def comma(number: float) -> str:
        return f"{number:.2f}".replace(".", ",")

    rows = [
        [
            w.reference,
            w.title,
            w.kind,
            w.street,
            w.town,
            comma(w.shape[0, 0]),
            comma(w.shape[0, 1]),
            weeks(w),
            w.hardness,
        ]
        for w in works
    ]
    rows[4][5:7] = rows[4][6:4:-1]
    faults.add(6, "x en y verwisseld", f"{rows[4][5]} / {rows[4][6]}", DOUBT)
    rows[11][5:7] = ["22200,00", "45860,00"]
    faults.add(13, "ver buiten het gebied", "22200,00 / 45860,00", DOUBT)
    rows[17][7] = "week 60 2027"
    faults.add(19, "week bestaat niet", "week 60 2027", REJECT)
    rows[22][5:7] = ["", ""]
    faults.add(24, "geen coördinaten, wel een straat", rows[22][3], DOUBT)
    with (folder / FIBRE).open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(
            [
                "Ordernummer",
                "Omschrijving",
                "Soort",
                "Straat",
                "Plaats",
                "X-coördinaat",
                "Y-coördinaat",
                "Uitvoering",
                "Status",
            ]
        )
        writer.writerows(rows)
