"""The columns of the uitwisselformaat, which is Dutch in every language; its meanings are told in both."""

from __future__ import annotations

from afstemming_plugin.model.exchange import RECORDS, Property, Record

from .markdown import cell, code, table
from .voice import say

ENGLISH = {
    "partner": "The organisation: its name or code as in the collaboration.",
    "kenmerk": "The partner's own number. Keep it the same in every delivery: that is how a work is recognised.",
    "straat": "Name of the street; several are separated by a semicolon.",
    "huisnummers": "House numbers, when the work is only a part of the street.",
    "plaats": "Town or village.",
    "geometrie": "The place on the map. In a workbook WKT, with its coordinate system in front when that is not RD; "
    "in JSON a GeoJSON geometry (WGS84) or WKT; in a GeoPackage the geometry of the layer.",
    "periode": "The period in words, when start and end are not known.",
    "precisie": "How precise start and end are meant. Empty: to the day.",
    "aannames": "Names of columns in this row that were assumed and not given, separated by a semicolon.",
    "afdeling": "The part of the organisation whose plan this is.",
    "titel": "Short name of the work.",
    "omschrijving": "What will be done.",
    "discipline": "What is worked on.",
    "soort": "What kind of work it is.",
    "plaatsprecisie": "How precise the geometry is meant. Empty: exact; an area of more than 2 ha is a search area.",
    "plaatszekerheid": "How certain the place is, from 0 to 1. Empty: certain.",
    "start": "First day; it counts.",
    "eind": "Last day; it counts.",
    "duur_werkdagen": "Duration of the execution in working days.",
    "vroegste_start": "The work cannot begin earlier.",
    "voorkeur_start": "Day on which the work preferably begins.",
    "uiterste_eind": "The work must not be finished later.",
    "gereed_op": "Day on which the work was really finished.",
    "hardheid": "How firm the plan is.",
    "prioriteit": "Priority in the partner's own words.",
    "niveau": "Level at which the work is coordinated.",
    "omvang": "Length or area of the task.",
    "eenheid": "Unit of the size.",
    "breedte_m": "Width of the work strip in metres.",
    "raming_euro": "Estimated cost in euro. May always stay empty.",
    "contact": "Role or desk to consult.",
    "documenten": "References to documents.",
    "deelbaarheid": "Who may see the work: all partners, only outline, period and contact (beperkt), or nobody outside "
    "the own organisation (eigen). Empty: partners.",
    "reden": "Why.",
    "toestemming": "Whether the street may be opened with consent.",
    "voorlopig": "Whether completion must still be confirmed.",
    "naam": "Name of the event or blockade.",
}
"""Column → its meaning in English."""

_TITLES = {
    "works": "planned or finished work: place, period and partner",
    "graafrust": "a place that stays closed for a period",
    "events": "place and period in which work is unwelcome",
}
_KINDS = {
    "tekst": "text", "datum": "date", "getal": "number", "geheel getal": "whole number", "ja/nee": "ja/nee",
    "geometrie": "geometry",
}  # fmt: skip


def exchange_tables() -> str:
    return "\n\n".join(_record(record) for record in RECORDS)


def _record(record: Record) -> str:
    layers = ", ".join(code(layer) for layer in record.layers)
    listed = code(record.sheet.lower())
    title = say(record.title.lower(), _TITLES[record.kind])
    heads = [
        say(*words)
        for words in (
            ("kolom", "column"), ("soort", "type"), ("verplicht", "required"), ("betekenis", "meaning"),
            ("mogelijke waarden", "possible values"), ("voorbeeld", "example"),
        )
    ]  # fmt: skip
    where = say(
        f"In een GeoPackage: {layers}. In JSON: de lijst {listed}.",
        f"In a GeoPackage: {layers}. In JSON: the list {listed}.",
    )
    rows = [
        (
            code(p.name),
            say(p.kind, _KINDS[p.kind]),
            _must(record, p),
            cell(say(p.meaning, ENGLISH[p.name])),
            ", ".join(map(cell, p.options)),
            code(p.example),
        )
        for p in record.properties
    ]
    return f"### {record.sheet}: {title}\n\n{where}\n\n{table(heads, rows)}"


def _must(record: Record, p: Property) -> str:
    if p.required:
        return say("ja", "yes")
    others = next((names for names in record.one_of if p.name in names), ())
    return say("een van ", "one of ") + ", ".join(others) if others else ""
