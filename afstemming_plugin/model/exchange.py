"""The uitwisselformaat: how a partner hands over works, graafrust and events so that nothing must be mapped.

An open format of our own, since no national one exists. It is Dutch in every language of the interface,
like the words of the closed lists. Templates, column profiles, JSON Schema and the tables of the
documentation all follow from `RECORDS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from .period import Precision
from .words import Discipline, Hardness, Kind, Level, PlacePrecision, Share, Word

NAME, VERSION = "afstemming-uitwisseling", "1.0"
STAMP = f"{NAME} {VERSION}"
EXPLANATION = "Uitleg"
GEOMETRY = "geometrie"

TEXT, DAY, NUMBER, WHOLE, YES_NO, SHAPE = "tekst", "datum", "getal", "geheel getal", "ja/nee", "geometrie"


@dataclass(frozen=True)
class Property:
    """One column. `field` is the field of intake that it fills, `words` its closed list, if any."""

    name: str
    field: str
    meaning: str
    kind: str = TEXT
    words: Optional[type[Word]] = None
    choices: tuple[str, ...] = ()
    required: bool = False
    example: str = ""
    highest: Optional[float] = None

    @property
    def options(self) -> tuple[str, ...]:
        """The values that are allowed; empty when any value of the kind is."""
        if self.kind == YES_NO:
            return ("ja", "nee")
        return tuple(word.value for word in self.words) if self.words else self.choices


@dataclass(frozen=True)
class Record:
    """One kind of record. `kind` is works, graafrust or events; `layers` its names in a GeoPackage.

    `one_of` are groups of properties of which at least one must be filled.
    """

    name: str
    kind: str
    title: str
    sheet: str
    layers: tuple[str, ...]
    properties: tuple[Property, ...]
    one_of: tuple[tuple[str, ...], ...] = ()

    def property(self, name: str) -> Property:
        return next(p for p in self.properties if p.name == name)

    def assumptions(self) -> dict[str, str]:
        """Name of a property → the field of a work or zone that is marked *aanname* under it."""
        special = {GEOMETRY: "geometry", "start": "period", "eind": "period", "periode": "period"}
        return {p.name: special.get(p.name, p.field) for p in self.properties}


def _precision(field: str = "precision") -> Property:
    return Property(
        "precisie", field,
        "Hoe nauwkeurig start en eind bedoeld zijn. Leeg: op de dag.",
        words=Precision, example="kwartaal",
    )  # fmt: skip


_PARTNER = Property(
    "partner", "partner", "De organisatie: naam of code zoals in de samenwerking.", required=True,
    example="Waterbedrijf",
)  # fmt: skip
_REFERENCE = Property(
    "kenmerk", "reference",
    "Het eigen nummer bij de partner. Houd het bij elke levering gelijk: zo wordt hetzelfde werk herkend.",
    example="W-2027-014",
)  # fmt: skip
_STREET = Property("straat", "street", "Straatnaam; meer straten gescheiden door een puntkomma.",
                   example="Kerkstraat")  # fmt: skip
_HOUSE_NUMBERS = Property("huisnummers", "house_numbers", "Huisnummers, als het werk maar een deel van de straat is.",
                          example="12-48")  # fmt: skip
_TOWN = Property("plaats", "town", "Woonplaats.", example="Elzevoort")
_SHAPE = Property(
    GEOMETRY, "wkt",
    "De plaats op de kaart. In een werkmap WKT, met het stelsel ervoor als dat geen RD is; in JSON een "
    "GeoJSON-geometrie (WGS84) of WKT; in een GeoPackage de geometrie van de laag.",
    kind=SHAPE, example="SRID=28992;LINESTRING (155000 463000, 155120 463040)",
)  # fmt: skip
_PERIOD = Property(
    "periode", "period", "De periode in woorden, als start en eind niet bekend zijn.", example="2e helft 2028"
)
_ASSUMED = Property(
    "aannames", "assumed",
    "Namen van kolommen in deze rij die zijn aangenomen en niet opgegeven, gescheiden door een puntkomma.",
    example="duur_werkdagen; soort",
)  # fmt: skip

WORK = Record(
    "werk",
    "works",
    "Gepland of uitgevoerd werk: plaats, periode en partner",
    "Werken",
    ("werken_lijn", "werken_vlak", "werken_punt"),
    (
        _PARTNER,
        Property("afdeling", "unit", "Het deel van de organisatie waarvan dit plan is.", example="riool"),
        _REFERENCE,
        Property("titel", "title", "Korte naam van het werk.", required=True, example="Vervangen waterleiding Kerkstraat"),
        Property("omschrijving", "description", "Wat er gebeurt."),
        Property("discipline", "discipline", "Waaraan gewerkt wordt.", words=Discipline, required=True, example="water"),
        Property("soort", "kind", "Wat voor werk het is.", words=Kind, example="vervanging"),
        _STREET,
        _HOUSE_NUMBERS,
        _TOWN,
        _SHAPE,
        Property("plaatsprecisie", "place_precision", "Hoe nauwkeurig de geometrie bedoeld is. Leeg: exact; een "
                 "vlak van meer dan 2 ha is een zoekgebied.", words=PlacePrecision, example="exact"),
        Property("plaatszekerheid", "place_confidence", "Hoe zeker de plaats is, van 0 tot 1. Leeg: zeker.",
                 kind=NUMBER, highest=1),
        _PERIOD,
        Property("start", "start", "Eerste dag van de periode.", kind=DAY, example="2027-04-01"),
        Property("eind", "end", "Laatste dag van de periode; die dag hoort erbij.", kind=DAY, example="2027-06-30"),
        _precision(),
        Property("duur_werkdagen", "duration", "Duur van de uitvoering in werkdagen.", kind=WHOLE, highest=12499,
                 example="40"),
        Property("vroegste_start", "earliest", "Eerder kan het werk niet beginnen.", kind=DAY),
        Property("voorkeur_start", "preferred", "Dag waarop het werk bij voorkeur begint.", kind=DAY),
        Property("uiterste_eind", "latest", "Later mag het werk niet klaar zijn.", kind=DAY),
        Property("gereed_op", "actual_end", "Dag waarop het werk werkelijk gereed was.", kind=DAY),
        Property("hardheid", "hardness", "Hoe vast het plan staat.", words=Hardness, example="gepland"),
        Property("prioriteit", "priority", "Prioriteit in de eigen woorden van de partner."),
        Property("niveau", "level", "Niveau waarop het werk wordt afgestemd.", words=Level, example="tactisch"),
        Property("omvang", "size", "Lengte of oppervlakte van de opgave.", kind=NUMBER, example="130"),
        Property("eenheid", "size_unit", "Eenheid van de omvang.", choices=("m", "m²"), example="m"),
        Property("breedte_m", "width", "Breedte van de werkstrook in meters.", kind=NUMBER, example="1.5"),
        Property("raming_euro", "estimate", "Geraamde kosten in euro. Mag altijd leeg blijven.", kind=NUMBER),
        Property("contact", "contact", "Functie of loket om mee te overleggen.", example="omgevingsmanager"),
        Property("documenten", "documents", "Verwijzingen naar stukken."),
        Property("deelbaarheid", "share", "Wie het werk mag zien: alle partners, alleen omtrek, periode en contact "
                 "(beperkt), of niemand buiten de eigen organisatie (eigen). Leeg: partners.", words=Share,
                 example="partners"),
        _ASSUMED,
    ),
    one_of=(("periode", "start", "eind"), (GEOMETRY, "straat")),
)  # fmt: skip

GRAAFRUST = Record(
    "graafrust",
    "graafrust",
    "Plaats die een periode dicht blijft",
    "Graafrust",
    ("graafrust",),
    (
        _PARTNER,
        _REFERENCE,
        _STREET,
        _TOWN,
        _SHAPE,
        Property("start", "from", "Eerste dag van de graafrust.", kind=DAY, example="2026-05-01"),
        Property("eind", "until", "Laatste dag van de graafrust.", kind=DAY, required=True, example="2031-04-30"),
        _precision(),
        Property("reden", "reason", "Waarom de straat rust.", example="Herinrichting, gereed april 2026"),
        Property("toestemming", "consent", "Of openen met toestemming mogelijk is.", kind=YES_NO, example="nee"),
        Property("voorlopig", "provisional", "Of de oplevering nog moet worden bevestigd.", kind=YES_NO, example="nee"),
        _ASSUMED,
    ),
    one_of=((GEOMETRY, "straat"),),
)  # fmt: skip

EVENT = Record(
    "evenement",
    "events",
    "Plaats en periode waarin werk niet gewenst is",
    "Evenementen",
    ("evenementen",),
    (
        _PARTNER,
        Property("naam", "title", "Naam van het evenement of de blokkade.", required=True, example="Jaarmarkt"),
        Property("reden", "description", "Waarom werk dan niet gewenst is.", example="Centrum afgesloten"),
        _STREET,
        _TOWN,
        _SHAPE,
        _PERIOD,
        Property("start", "start", "Eerste dag.", kind=DAY, example="2027-09-10"),
        Property("eind", "end", "Laatste dag; die dag hoort erbij.", kind=DAY, example="2027-09-12"),
        _precision(),
    ),
    one_of=(("periode", "start", "eind"), (GEOMETRY, "straat")),
)  # fmt: skip

RECORDS = (WORK, GRAAFRUST, EVENT)

_JSON_TYPES: dict[str, dict[str, Any]] = {
    TEXT: {"type": "string"},
    DAY: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    NUMBER: {"type": "number", "minimum": 0},
    WHOLE: {"type": "integer", "minimum": 1},
    YES_NO: {"type": "string"},
}
_GEOJSON = ("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon")


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a document with the three lists of records."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://example.org/{NAME}/{VERSION}",
        "title": f"Uitwisselformaat voor geplande werken, graafrust en evenementen ({STAMP})",
        "type": "object",
        "required": ["formaat"],
        "properties": {
            "formaat": {"const": STAMP},
            **{
                r.sheet.lower(): {"type": "array", "items": {"$ref": f"#/$defs/{r.name}"}, "title": r.title}
                for r in RECORDS
            },
        },
        "$defs": {"geometrie": _geometry_schema(), **{record.name: _schema(record) for record in RECORDS}},
    }


def _schema(record: Record) -> dict[str, Any]:
    """Other columns are allowed: they are kept with the record."""
    return {
        "title": record.title,
        "type": "object",
        "required": [p.name for p in record.properties if p.required],
        "properties": {p.name: _property_schema(p) for p in record.properties},
        "allOf": [{"anyOf": [{"required": [name]} for name in names]} for names in record.one_of],
    }


def _property_schema(given: Property) -> dict[str, Any]:
    if given.kind == SHAPE:
        return {"description": given.meaning, "$ref": "#/$defs/geometrie"}
    schema: dict[str, Any] = {"description": given.meaning, **_JSON_TYPES[given.kind]}
    if given.options:
        schema["enum"] = list(given.options)
    elif given.required:
        schema["minLength"] = 1
    if given.highest is not None:
        schema["maximum"] = given.highest
    return schema


def _geometry_schema() -> dict[str, Any]:
    wkt = r"^(SRID=[0-9]+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON)"
    return {
        "anyOf": [
            {"type": "string", "pattern": wkt, "description": "WKT; zonder SRID in RD (EPSG:28992)"},
            {
                "type": "object",
                "required": ["type", "coordinates"],
                "properties": {"type": {"enum": list(_GEOJSON)}, "coordinates": {"type": "array"}},
                "description": "GeoJSON-geometrie in WGS84, lengte voor breedte",
            },
        ]
    }
