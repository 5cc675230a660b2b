"""What a work of the national feed is called: the feed has no title, only fragments that say it."""

from __future__ import annotations

import re
from typing import Optional

LENGTH = 80
_MEASURE = re.compile(
    r"(weg|rijbaan|rijstro\w+|fietspad|voetpad|trottoir|brug|tunnel|kunstwerk)\b.{0,30}\b(dicht|afgesloten|versmald)\b.{0,30}$"
    r"|snelheids(beperking|verlaging)$|verminderd aantal rijstroken|verkeersbelemmering:|werkzaamheden op kruising/rotonde"
    r"|verkeer wordt |beperking voor |geen gevolgen |tijdelijke verkeersmaatregel|omleiding( \d+)?$|contact|[^a-z]*$",
    re.IGNORECASE,
)
"""Pieces of a comment that tell what traffic meets, or whom to call, and not what is done."""
_TYPES = {
    "maintenanceWork": "onderhoud", "roadworks": "wegwerkzaamheden", "resurfacingWork": "asfaltering",
    "constructionWork": "aanleg", "installationWork": "aanleg", "repairWork": "herstel", "overheadWorks":
    "bouw- of takelwerk", "treeAndVegetationCuttingWork": "snoei- en kapwerk", "roadsideWork": "bermonderhoud",
    "sweepingOfRoad": "veegwerk", "roadMarkingWork": "markering", "roadWideningWork": "wegverbreding",
    "other": "werkzaamheden", "road": "weg", "bridge": "brug", "tunnel": "tunnel", "junction": "kruispunt",
    "roundabout": "rotonde", "levelCrossing": "overweg", "buriedCables": "kabels", "buriedServices":
    "kabels en leidingen", "waterMain": "waterleiding", "gasMainWork": "gasleiding", "gasMain": "gasleiding",
    "roadsideDrains": "afwatering", "trafficSignals": "verkeerslichten", "roadSigns": "borden",
    "measurementEquipment": "meetapparatuur", "roadsideEquipment": "wegmeubilair", "lightingSystem": "verlichting",
    "crashBarrier": "geleiderail", "noiseProtection": "geluidsscherm", "gantry": "portaal",
    "publicTransportInfrastructure": "openbaar vervoer",
}  # fmt: skip
"""DATEX II words for kind and subject of a work (version 3, RoadMaintenanceType, SubjectTypeOfWorks) in Dutch."""


def work_title(cause: Optional[str], comment: Optional[str], type_of_work: Optional[str]) -> Optional[str]:
    """The cause where it says more than a category, else the first piece of the comment that tells of the work,
    else the category, else the type in Dutch words. At most 80 characters; None when there is nothing."""
    category, own = _parts(cause or "")
    told = next((p for p in _pieces(comment or "") if len(p) > 8 and not _MEASURE.match(p)), "")
    if own:
        return _short(f"{category}: {own}" if category else own)
    if told:
        return _short(told)
    return _short(category or _in_dutch(type_of_work or "")) or None


def _parts(cause: str) -> tuple[str, str]:
    """“Herinrichting / onderhoud van, Weg, Fase 2” → (“Herinrichting / onderhoud van weg”, “Fase 2”)."""
    pieces = [piece.strip() for piece in cause.split(",")]
    if len(pieces) < 3:  # no category of the feed's own form, but words of the road authority
        words = ", ".join(piece for piece in pieces if piece)
        return (words, "") if len(words) <= 40 else ("", words)
    category = " ".join(piece for piece in (pieces[0], pieces[1].lower()) if piece)
    return category, ", ".join(piece for piece in pieces[2:] if piece)


def _pieces(comment: str) -> list[str]:
    return [piece.strip(" .") for piece in re.split(r"[;\n]|\. (?=[A-Z])|,(?=[A-Z])", comment)]


def _in_dutch(type_of_work: str) -> str:
    words = [_TYPES.get(word, "") for word in type_of_work.split(", ")]
    return " ".join(word for word in words if word).capitalize()


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LENGTH else text[: LENGTH - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"
