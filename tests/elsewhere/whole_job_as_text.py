"""Run by test_zones_and_numbers.py as a program of its own, in another time zone and language: the whole job in a real
QGIS, and everything that was made as plain text, so that two runs can be compared.

Arguments: folder with partner files, folder for what is made, language of numbers and dates (nl_NL).
"""

from __future__ import annotations

import json
import locale
import re
import sqlite3
import sys
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

partners, output, language = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
with suppress(locale.Error):  # where the language is not installed Qt still uses it
    locale.setlocale(locale.LC_ALL, "")

from qgis.core import QgsApplication, QgsFeatureRequest, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import QDateTime, QLocale  # noqa: E402

QLocale.setDefault(QLocale(language))
application = QgsApplication([], True)
QgsApplication.initQgis()

from datetime import date  # noqa: E402

from afstemming_plugin.cycle.agreements import read_folder  # noqa: E402
from afstemming_plugin.cycle.meeting_pack import make_documents  # noqa: E402
from afstemming_plugin.cycle.whole_job import open_for, prepare  # noqa: E402

agreements = read_folder(partners)
for planned in agreements.deliveries:
    planned.delivered_on = date(2026, 10, 1)  # else today, which is not the same day everywhere
with open_for(output / "afstemming.gpkg", agreements) as dossier:
    outcome = prepare(dossier, agreements, peildatum=date(2026, 11, 1))
    made = make_documents(dossier, output, only=["workbook", "geopackage", "calendar", "geojson"])
assert not made.failed, made.failed
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


def database(path: Path) -> list[Any]:
    """Every table with a date in it; moments of making are left out."""
    rows: list[Any] = []
    connection = sqlite3.connect(path)
    tables = [
        t for (t,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    for table in tables:
        columns = [
            name
            for _, name, kind, *_ in connection.execute(f'PRAGMA table_info("{table}")')
            if kind.upper().startswith(("DATE", "TEXT")) and kind.upper() != "DATETIME"
        ]
        if columns and not table.startswith(("gpkg", "rtree", "sqlite", "layer_styles")):
            chosen = ", ".join(f'"{name}"' for name in columns)
            found = [
                [_UUID.sub("", str(value)) for value in row]
                for row in connection.execute(f'SELECT {chosen} FROM "{table}"')
            ]
            rows.append([table, columns, sorted(found)])
    connection.close()
    return rows


def as_qgis_reads(path: Path) -> list[str]:
    """The first and last day of works as QGIS gives them to a user."""
    layer = QgsVectorLayer(f"{path}|layername=work", "work", "ogr")
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    days = []
    for feature in layer.getFeatures(request):
        for name in ("period_start", "period_end"):
            value = feature[name]
            day = value.date() if isinstance(value, QDateTime) else value
            days.append(day.toString("yyyy-MM-dd"))
    return sorted(days)


def workbook(path: Path) -> list[str]:
    """The sheets as they are stored, but for the hidden one, which says when and from which dossier it was made."""
    with zipfile.ZipFile(path) as archive:
        names = sorted(n for n in archive.namelist() if n.startswith("xl/worksheets/sheet"))
        sheets = [archive.read(name).decode("utf-8") for name in names]
    return [_UUID.sub("", sheet) for sheet in sheets if "afstemming-voorstellen" not in sheet]


calendar = (next(output.glob("*.ics"))).read_text(encoding="utf-8")
print(
    "RESULT"
    + json.dumps(
        {
            "dossier": database(output / "afstemming.gpkg"),
            "geopackage": database(output / "voorstellen.gpkg"),
            "qgis": as_qgis_reads(output / "afstemming.gpkg"),
            "workbook": workbook(output / "projectvoorstellen.xlsx"),
            "calendar": re.sub(r"DTSTAMP:\S+|CREATED:\S+", "", calendar),
            "geojson": sorted(
                _UUID.sub("", (output / "voorstellen.geojson").read_text(encoding="utf-8")).splitlines()
            ),
            "works": outcome.figures.works,
        }
    ),
    flush=True,
)
