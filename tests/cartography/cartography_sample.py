"""A small collaboration in a made-up quarter: enough to draw every layer and every part of a page."""

from __future__ import annotations

import struct
from datetime import date, datetime
from pathlib import Path

from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.results import (
    Analysis,
    LastChance,
    Member,
    Opportunity,
    Overlap,
    ScoreTerm,
    ZoneVerdict,
)
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import (
    Discipline,
    Hardness,
    Kind,
    Nearness,
    OpportunityKind,
    PlacePrecision,
    Simultaneity,
    Verdict,
    ZoneOrigin,
)
from afstemming_plugin.model.work import Event, GraafrustZone, Street, Work

X, Y, BLOCK = 120000.0, 480000.0, 180.0
STREETS = (
    "Lindelaan",
    "Kerkstraat",
    "Molenweg",
    "Havenkade",
    "Stationsplein",
    "Veerdijk",
    "Burgemeester van der Meerlaan",
)


def point(x: float, y: float) -> bytes:
    return struct.pack("<BIdd", 1, 1, x, y)


def line(*xy: tuple[float, float]) -> bytes:
    return struct.pack("<BII", 1, 2, len(xy)) + b"".join(struct.pack("<dd", *p) for p in xy)


def polygon(*xy: tuple[float, float]) -> bytes:
    ring = (*xy, xy[0])
    return struct.pack("<BIII", 1, 3, 1, len(ring)) + b"".join(struct.pack("<dd", *p) for p in ring)


def multi_polygon(*polygons: bytes) -> bytes:
    return struct.pack("<BII", 1, 6, len(polygons)) + b"".join(polygons)


def box(x0: float, y0: float, x1: float, y1: float) -> bytes:
    return polygon((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def row_y(i: int) -> float:
    return Y + BLOCK * i


PARTNERS = (
    ("gem", "Gemeente Lindehoven", "#3b6ea5", Discipline.RIOOL),
    ("net", "Netbeheer Oost", "", Discipline.ELEKTRA),
    ("wat", "Waterbedrijf Vechtstroom", "", Discipline.WATER),
    ("warm", "Warmtebedrijf Lindehoven", "", Discipline.WARMTE),
    ("tel", "Glasvezel Nederland", "", Discipline.TELECOM),
)


def _works() -> list[Work]:
    works = []
    firm = (Hardness.IDEE, Hardness.VOORNEMEN, Hardness.GEPLAND, Hardness.VASTGESTELD, None)
    for i, name in enumerate(STREETS):
        for j, (code, _, _, discipline) in enumerate(PARTNERS):
            if (i + j) % 4 == 3:
                continue
            y, start = row_y(i) + (j - 2) * 1.7, X + 60 * j
            if discipline is Discipline.WARMTE:
                place, kind = box(start, y - 30, start + 210, y + 40), Kind.AANLEG
            elif discipline is Discipline.TELECOM:
                place, kind = point(X + 150 + 90 * (i % 3), y), Kind.AANLEG
            else:
                place, kind = line((start, y), (start + 200, y + 1), (start + 420, y - 2)), Kind.VERVANGING
            year = 2027 + (i + j) % 3
            works.append(
                Work(
                    id=f"w{i}{j}",
                    partner=code,
                    title=f"{kind} {discipline} {name}",
                    discipline=discipline,
                    period=Period.year(year)
                    if j % 2
                    else Period(date(year, 4, 1), date(year, 9, 30), Precision.QUARTER),
                    kind=kind,
                    street=name,
                    geometry=place,
                    hardness=firm[(i + j) % 5],
                    place_precision=PlacePrecision.AREA
                    if discipline is Discipline.WARMTE and i % 2
                    else PlacePrecision.EXACT,
                    size=420.0,
                    size_unit="m",
                    delivery=f"d-{code}",
                )
            )
    return works


def _opportunity(
    index: int, works: list[Work], kind: OpportunityKind = OpportunityKind.OPPORTUNITY
) -> Opportunity:
    y, name = row_y(index), works[0].street
    period = Period(date(2028, 4, 1), date(2028, 12, 31), Precision.QUARTER)
    members = [
        Member(w.id, Period(date(2028, 4 + n, 1), date(2028, 6 + n, 30), Precision.MONTH), (n - 1) * 200, abs(n - 1) * 3.0,
               fixed=w.hardness is Hardness.VASTGESTELD, lead=n == 0, shared_length=180.0)
        for n, w in enumerate(works)
    ]  # fmt: skip
    score = 90.0 - 13 * index
    terms = [
        ScoreTerm("openings", len(works) - 1, 0.66, 20.0, 30.0),
        ScoreTerm("nuisance", 45, 0.75, 18.75, 25.0),
        ScoreTerm("metres", 240, 0.8, 16.0, 20.0),
        ScoreTerm("parties", 3, 0.75, 7.5, 10.0),
        ScoreTerm("time_fit", 0.5, 0.5, 5.0, 10.0),
        ScoreTerm("hardness", 0.6, 0.6, 3.0, 5.0),
    ]
    return Opportunity(
        id=f"o{index}", number=f"K-{index + 1:03d}", kind=kind, name=name, streets=(name,), period=period,
        members=members, geometry=multi_polygon(box(X + 110, y - 14, X + 420, y + 14)), score=max(score, 5.0),
        terms=terms, certainty=0.9, openings_avoided=len(works) - 1, nuisance_days_avoided=45, shared_length=240.0,
        shared_area=900.0, cost=6.0, graafrust_until=date(2033, 12, 31),
    )  # fmt: skip


def sample_content() -> Content:
    collaboration = Collaboration(
        "Lindehoven", partners=[Partner(c, n, colour, (d,)) for c, n, colour, d in PARTNERS]
    )
    works = _works()
    streets = [
        Street(
            f"s{i}",
            name,
            line((X - 40, row_y(i)), (X + 300, row_y(i)), (X + 640, row_y(i) + 4)),
            "Lindehoven",
        )
        for i, name in enumerate(STREETS)
    ] + [
        Street(
            f"x{k}",
            f"{k + 1}e Dwarsstraat",
            line((X + 150 * k, Y - 60), (X + 150 * k + 10, row_y(6) + 60)),
            "Lindehoven",
        )
        for k in range(5)
    ]
    zones = [
        GraafrustZone("z1", multi_polygon(box(X + 380, row_y(1) - 9, X + 620, row_y(1) + 9)),
                      Period(date(2026, 1, 1), date(2031, 12, 31)), "herinrichting 2025", "Kerkstraat"),
        GraafrustZone("z2", multi_polygon(box(X, row_y(3) - 9, X + 300, row_y(3) + 9)),
                      Period(date(2024, 1, 1), date(2028, 6, 30)), "rioolvervanging", "Havenkade"),
    ]  # fmt: skip
    following = GraafrustZone(
        "z3", multi_polygon(box(X + 110, row_y(0) - 9, X + 420, row_y(0) + 9)), Period(date(2029, 1, 1), date(2033, 12, 31)),
        "gezamenlijk werk K-001", "Lindelaan", ZoneOrigin.JOINT_WORK, opportunity="o0", provisional=True,
    )  # fmt: skip
    opportunities = [
        _opportunity(i, [w for w in works if w.street == name]) for i, name in enumerate(STREETS[:5])
    ]
    opportunities.append(
        _opportunity(5, [w for w in works if w.street == STREETS[5]][:2], OpportunityKind.COORDINATION)
    )
    analysis = Analysis(
        peildatum=date(2026, 10, 1),
        rules=Rules(),
        overlaps=[
            Overlap("w00", "w01", 3.4, Nearness.OVERLAP, Simultaneity.CERTAIN, 0, 220.0, 0.5, 600.0, opportunity="o0",
                    geometry=multi_polygon(box(X + 60, row_y(0) - 4, X + 420, row_y(0) + 4)))
        ],
        opportunities=opportunities,
        zones=[following],
        verdicts=[
            ZoneVerdict("w10", "z1", Verdict.CONFLICT, ("graafrust",), Period.year(2028), date(2032, 1, 1)),
            ZoneVerdict("w31", "z2", Verdict.AVOIDABLE, ("graafrust",), Period.year(2028), date(2028, 7, 1)),
            ZoneVerdict("w32", "z2", Verdict.EXEMPT, ("storing",), Period.year(2028), date(2028, 7, 1)),
        ],
        last_chances=[LastChance("w04", "o0", date(2028, 12, 31), Period(date(2029, 1, 1), date(2033, 12, 31)))],
    )  # fmt: skip
    deliveries = [
        Delivery(f"d-{c}", c, "", f"planning_{c}.xlsx", "Blad1", "excel", date(2026, 9, 1 + 3 * k), datetime(2026, 9, 20, 9, 0),
                 accepted=sum(w.partner == c for w in works))
        for k, (c, *_) in enumerate(PARTNERS)
    ]  # fmt: skip
    events = [
        Event(
            "e1",
            "Jaarmarkt",
            Period(date(2028, 9, 1), date(2028, 9, 3)),
            box(X + 420, row_y(4) - 40, X + 520, row_y(4) + 40),
        )
    ]
    return Content(collaboration, Rules(), works, zones, events, streets, deliveries, analysis)


def write_sample(path: Path, content: Content) -> Path:
    """The content as a dossier on disk."""
    names = {p.code: p.name for p in content.collaboration.partners}
    by_id = content.works_by_id()
    with Dossier.create(path, content.collaboration) as dossier:
        dossier.save_streets(content.streets)
        for delivery in content.deliveries:
            first = delivery is content.deliveries[0]
            dossier.add_delivery(
                delivery,
                [w for w in content.works if w.delivery == delivery.id],
                content.zones if first else [],
                content.events if first else [],
            )
        if content.analysis:
            dossier.save_analysis(
                content.analysis,
                {
                    o.id: " + ".join(sorted({names[by_id[m.work].partner] for m in o.members}))
                    for o in content.analysis.opportunities
                },
            )
    return path
