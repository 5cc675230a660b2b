"""Who takes part, and which file came from whom. Contacts are roles: nobody in this town exists."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

from . import layers, sheets
from .names import TOWN
from .works import PEILDATUM

PARTNERS: List[Dict[str, Any]] = [
    {"code": "gemeente", "name": f"Gemeente {TOWN}", "colour": "#009E73", "disciplines": ["riool", "weg", "groen"], "system": "spreadsheets en een projectenkaart"},
    {"code": "enerlinde", "name": "Enerlinde Netbeheer", "colour": "#D55E00", "disciplines": ["elektra", "gas"], "system": "eigen GIS (shapefile)"},
    {"code": "klarewel", "name": "Waterbedrijf De Klare Wel", "colour": "#0072B2", "disciplines": ["water"], "system": "eigen GIS (GeoPackage)"},
    {"code": "gloeiendal", "name": "Warmtebedrijf Gloeiendal", "colour": "#CC79A7", "disciplines": ["warmte"], "system": "ingenieursbureau (GeoJSON)"},
    {"code": "lichtspoor", "name": "Lichtspoor Glasvezel", "colour": "#E69F00", "disciplines": ["telecom"], "system": "orderadministratie (csv)"},
    {"code": "elzestromen", "name": "Waterschap Elzestromen", "colour": "#56B4E9", "disciplines": ["riool", "overig"], "system": "projectenlijst (GeoJSON)"},
]  # fmt: skip
UNITS = [
    ("gemeente", "riool", "Team Riolering en water"), ("gemeente", "wegen", "Team Wegen"), ("gemeente", "groen", "Team Groen"),
    ("gemeente", "projecten", "Ingenieursbureau"), ("lichtspoor", "uitrol", "Uitrol"), ("lichtspoor", "beheer", "Aansluitingen en beheer"),
]  # fmt: skip
ROLES = [
    ("gemeente", "coördinator ondergrond", "tactisch", ""), ("gemeente", "beheerder riolering", "tactisch", "riool"),
    ("gemeente", "wegbeheerder", "tactisch", "wegen"), ("gemeente", "beheerder groen", "operationeel", "groen"),
    ("gemeente", "hoofd openbare ruimte", "strategisch", ""), ("enerlinde", "omgevingsmanager", "tactisch", ""),
    ("enerlinde", "netplanner elektra", "operationeel", ""), ("klarewel", "assetmanager leidingnet", "tactisch", ""),
    ("gloeiendal", "programmamanager warmtenet", "tactisch", ""), ("lichtspoor", "coördinator uitrol", "operationeel", "uitrol"),
    ("elzestromen", "projectleider watersysteem", "tactisch", ""),
]  # fmt: skip

_S, _L = sheets, layers
DELIVERIES = [
    (_L.STREETS, _L.STREETS_LAYER, "gemeente", "", "streets", "2026-09-15"),
    (_L.REST, _L.REST_LAYER, "gemeente", "", "graafrust", "2026-10-12"),
    (_L.EVENTS, _L.EVENTS_LAYER, "gemeente", "", "events", "2026-10-12"),
    (_S.PROGRAMME, _S.SEWERS_SHEET, "gemeente", "riool", "works", "2026-10-05"),
    (_S.PROGRAMME, _S.ROADS_SHEET, "gemeente", "wegen", "works", "2026-10-05"),
    (_L.PROJECTS, _L.PROJECTS_LAYER, "gemeente", "projecten", "works", "2026-10-19"),
    (_S.GREEN, _S.GREEN_SHEET, "gemeente", "groen", "works", "2026-10-08"),
    (_L.NETWORK, "", "enerlinde", "", "works", "2026-10-14"),
    (_L.WATER, _L.WATER_LAYER, "klarewel", "", "works", "2026-10-01"),
    (_L.HEAT, "", "gloeiendal", "", "works", "2026-10-21"),
    (_S.FIBRE, "", "lichtspoor", "beheer", "works", "2026-10-26"),
    (_L.AREAS, _L.AREAS_LAYER, "lichtspoor", "uitrol", "works", "2026-06-30"),
    (_L.BOARD, "", "elzestromen", "", "works", "2026-09-01"),
]  # fmt: skip


def write(folder: Path) -> None:
    content = {
        "name": f"Samenwerking ondergrond {TOWN}",
        "crs": "EPSG:28992",
        "peildatum": PEILDATUM.isoformat(),
        "graafrust_text": "Na een gezamenlijk werk blijft de straat vijf jaar dicht; storingen en huisaansluitingen uitgezonderd.",
        "partners": PARTNERS,
        "units": [{"partner": p, "code": c, "name": n} for p, c, n in UNITS],
        "contacts": [{"partner": p, "role": r, "level": level, "unit": unit} for p, r, level, unit in ROLES],
        "deliveries": [
            {
                key: value
                for key, value in zip(("file", "layer", "partner", "unit", "kind", "delivered_on"), row)
                if value
            }
            for row in DELIVERIES
        ],
        "background": [
            {"file": _L.GROUND, "layer": layer} for layer in ("buurten", "water", "spoor", "bebouwing")
        ],
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    (folder / "collaboration.json").write_text(text, encoding="utf-8", newline="\n")
