"""The Dutch README of the demo folder; its table of planted faults is what the tests hold the intake to."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

from .faults import Fault
from .names import TOWN
from .works import PEILDATUM

WHAT: List[tuple[str, str, str]] = [
    ("gemeente_meerjarenprogramma.xlsx › Riolering", "Gemeente, team Riolering", "lijst zonder ligging; kop van twee regels met samengevoegde cellen, totaalrij; “Q3 2027”, “2e helft 2028”, “2036-2038”"),
    ("gemeente_meerjarenprogramma.xlsx › Wegen", "Gemeente, team Wegen", "lijst zonder ligging; begin en einde in eigen kolommen, jaren en tekst door elkaar"),
    ("gemeente_projecten.gpkg", "Gemeente, Ingenieursbureau", "lijnen van werken in voorbereiding (riool en weg)"),
    ("gemeente_groen.xlsx", "Gemeente, team Groen", "straat en huisnummers, echte Excel-datums"),
    ("netbeheer_werken.shp", "Enerlinde Netbeheer", "shapefile met werkstroken; kolomnamen van tien tekens"),
    ("waterbedrijf.gpkg", "Waterbedrijf De Klare Wel", "lijnen; “mrt 2028”"),
    ("warmtenet_plans.geojson", "Warmtebedrijf Gloeiendal", "WGS84, Engelse kolommen; “2027-Q3”"),
    ("telecom_kasten_en_aansluitingen.csv", "Lichtspoor Glasvezel, beheer", "puntkomma, decimale komma, windows-1252, x en y in RD; “week 34 2027”"),
    ("telecom_uitrol.gpkg", "Lichtspoor Glasvezel, uitrol", "vlakken: zoekgebied per buurt"),
    ("waterschap.geojson", "Waterschap Elzestromen", "GeoJSON in RD (tegen de norm in), alleen een jaartal"),
    ("graafrust.gpkg", "Gemeente", "bestaande graafrust, vlakken langs de straat"),
    ("straten.gpkg", "Gemeente", "wegvakken met straatnaam, woonplaats en wegklasse"),
    ("evenementen.gpkg", "Gemeente", "markt, kermis, omleidingsroute, school"),
    ("ondergrond.gpkg", "-", "buurten, water, spoor en bebouwing: alleen achtergrond van de kaart"),
]  # fmt: skip


def write(folder: Path, faults: List[Fault], counts: Dict[str, int], seed: int) -> None:
    lines = [
        f"# Demo: samenwerking ondergrond {TOWN}",
        "",
        f"{TOWN} bestaat niet, en haar straten, bedrijven en plannen ook niet. Alles in deze map is gemaakt met",
        f"`scripts/make_demo_data.py --seed {seed}`; er zit geen bestaande straat of persoon in. Peildatum van de demo:",
        f"{PEILDATUM.day} november {PEILDATUM.year}. `collaboration.json` zegt wie meedoet en welk bestand van wie komt.",
        "",
        "| bestand | van | vorm | werken of objecten |",
        "|---|---|---|---|",
        *(f"| {file} | {owner} | {form} | {counts[file]} |" for file, owner, form in WHAT),
        "",
        "De aantallen zijn die vóór het planten van fouten: extra rijen uit de tabel hieronder tellen niet mee.",
        "",
        "## Met opzet geplante fouten",
        "",
        "Rij: de rij van het werkblad, de regel van het tekstbestand of het volgnummer van het object (vanaf 1).",
        "*afkeuren*: de rij kan geen werk worden. *niet plaatsen*: een werk zonder plaats op de kaart. *herstellen*: de",
        "bedoeling is zeker genoeg. *melden*: overnemen met een opmerking, zo nodig geplaatst op de straatnaam.",
        "*overslaan*: geen werk, geen melding nodig.",
        "",
        "| bestand | laag of blad | rij | fout | waarde | verwacht |",
        "|---|---|---|---|---|---|",
        *(f"| {f.file} | {f.layer} | {f.row} | {f.kind} | `{f.value}` | {f.expected} |" for f in faults),
        "",
        "Verder hoort bij de praktijk, en is geen fout: werken in het verleden zonder gereedmelding, vervallen werken,",
        "storingen en huisaansluitingen, en werken die in bestaande graafrust zijn gepland.",
        "",
    ]
    (folder / "README.md").write_text("\n".join(lines), encoding="utf-8", newline="\n")
