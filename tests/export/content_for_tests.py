"""A small, rich content made by hand: everything that a document can be asked to show occurs in it."""

from __future__ import annotations

import struct
from datetime import date, datetime

from afstemming_plugin.model.collaboration import (
    Collaboration,
    Contact,
    Delivery,
    Partner,
    RejectedRow,
    Remark,
    Unit,
)
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import PartnerDecision, Proposal
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.results import (
    Alternative,
    Analysis,
    LastChance,
    Member,
    NotMatched,
    Opportunity,
    Overlap,
    ScoreTerm,
    ZoneVerdict,
)
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import (
    Decision,
    Discipline,
    Hardness,
    Kind,
    Level,
    Nearness,
    OpportunityKind,
    Severity,
    Share,
    Simultaneity,
    Verdict,
    ZoneOrigin,
)
from afstemming_plugin.model.work import GraafrustZone, Street, Work

D, H, P = Discipline, Hardness, Precision

SECRET_OWN = "EIGENGEHEIM7731"
SECRET_RESTRICTED = "BEPERKTGEHEIM8842"
PERSON, PERSON_MAIL, PERSON_PHONE = "Testpersoon Alfa", "alfa@voorbeeld.invalid", "06 12345678"
INJECTIONS = ('=HYPERLINK("http://voorbeeld.invalid";"klik")', "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "#N/A")
PEILDATUM = date(2027, 1, 15)


def line(*points: tuple[float, float]) -> bytes:
    body = b"".join(struct.pack("<dd", *point) for point in points)
    return struct.pack("<BII", 1, 2, len(points)) + body


def point(x: float, y: float) -> bytes:
    return struct.pack("<BIdd", 1, 1, x, y)


def box(x: float, y: float, width: float, height: float) -> bytes:
    ring = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    return struct.pack("<BIII", 1, 3, 1, 5) + b"".join(struct.pack("<dd", *p) for p in ring)


X, Y = 120_000.0, 480_000.0


def _works() -> list[Work]:
    def work(
        number: int,
        partner: str,
        discipline: Discipline,
        title: str,
        street: str,
        period: Period,
        geometry: bytes,
        hardness: Hardness | None = H.GEPLAND,
        **more: object,
    ) -> Work:
        return Work(
            id=f"w{number:02d}",
            partner=partner,
            title=title,
            discipline=discipline,
            period=period,
            street=street,
            geometry=geometry,
            hardness=hardness,
            reference=f"{partner.upper()}-{number:03d}",
            delivery=f"d-{partner}",
            file=f"{partner}.xlsx",
            layer="Blad1",
            row=number + 1,
            contact=PERSON if partner == "gem" else "",
            **more,  # type: ignore[arg-type]
        )

    year = Period.year
    quarter = Period(date(2028, 4, 1), date(2028, 6, 30), P.QUARTER)
    return [
        work(1, "gem", D.RIOOL, "Riool vervangen Dorpsstraat tussen Kerkplein en Molenweg", "Dorpsstraat",
             year(2028), line((X, Y), (X + 300, Y)), size=300.0, size_unit="m", duration=75,
             kind=Kind.VERVANGING, unit="riool", description=f"Overleg met {PERSON}, {PERSON_MAIL}"),
        work(2, "gem", D.WEG, "Herinrichting Dorpsstraat", "Dorpsstraat", Period(date(2029, 1, 1), date(2029, 6, 30), P.HALF),
             box(X, Y - 5, 290, 10), size=2900.0, size_unit="m²", duration=40, kind=Kind.RENOVATIE, unit="wegen"),
        work(3, "wat", D.WATER, INJECTIONS[0], "Dorpsstraat", quarter, line((X, Y + 4), (X + 280, Y + 4)),
             size=280.0, size_unit="m", kind=Kind.VERVANGING),
        work(4, "net", D.ELEKTRA, "Middenspanning verzwaren", "Dorpsstraat", year(2030),
             line((X + 20, Y - 3), (X + 300, Y - 3)), H.VOORNEMEN, kind=Kind.AANLEG),
        work(5, "wat", D.WATER, "Hoofdleiding Molenweg & omgeving <fase 2>", "Molenweg", year(2027),
             line((X + 300, Y), (X + 300, Y + 150)), size=150.0, size_unit="m", kind=Kind.VERVANGING),
        work(6, "net", D.GAS, INJECTIONS[1], "Molenweg", Period(date(2027, 9, 1), date(2028, 2, 28), P.MONTH),
             line((X + 303, Y), (X + 303, Y + 140)), H.VOORNEMEN, size=140.0, size_unit="m", kind=Kind.SANERING),
        work(7, "tel", D.TELECOM, SECRET_RESTRICTED, "Molenweg", year(2028),
             line((X + 298, Y + 10), (X + 298, Y + 130)), share=Share.RESTRICTED, size=7412.345, size_unit="m",
             estimate=987654.0, description=SECRET_RESTRICTED, kind=Kind.AANLEG, extra={"q": SECRET_RESTRICTED}),
        work(8, "tel", D.TELECOM, SECRET_OWN, "Kerkplein", year(2028), point(X + 10, Y + 200), share=Share.OWN,
             description=SECRET_OWN, extra={"geheim": SECRET_OWN}),
        work(9, "gem", D.GROEN, "Bomen Kerkplein", "Kerkplein", Period(date(2028, 10, 2), date(2028, 11, 30)),
             point(X + 12, Y + 203), H.VASTGESTELD, kind=Kind.ONDERHOUD),
        work(10, "net", D.ELEKTRA, "Kabel Kerkplein", "Kerkplein", Period(date(2029, 5, 1), date(2029, 5, 30)),
             point(X + 15, Y + 203), H.VASTGESTELD, size=12.0, size_unit="m", kind=Kind.VERVANGING),
        work(11, "tel", D.TELECOM, "Glasvezel wijk Noord", "Dorpsstraat", Period(date(2029, 1, 1), date(2031, 12, 31), P.MULTI_YEAR),
             line((X, Y + 7), (X + 200, Y + 7)), None, size=200.0, size_unit="m"),
        work(12, "net", D.GAS, "Gaslek", "Dorpsstraat", Period(date(2026, 3, 1), date(2026, 3, 5)),
             point(X + 40, Y), H.GEPLAND, kind=Kind.STORING),
        work(13, "wat", D.WATER, "Afsluiters Molenweg", "Molenweg", Period(date(2028, 2, 7), date(2028, 2, 20), P.WEEK),
             point(X + 300, Y + 40), kind=Kind.ONDERHOUD),
    ]  # fmt: skip


def _terms(points: tuple[float, ...]) -> list[ScoreTerm]:
    names = ("openings", "nuisance", "metres", "parties", "time_fit", "hardness")
    weights = (30.0, 25.0, 20.0, 10.0, 10.0, 5.0)
    return [ScoreTerm(n, p, p / w, p, w) for n, p, w in zip(names, points, weights)]


def _opportunities() -> list[Opportunity]:
    return [
        Opportunity(
            id="o2", number="K-002", kind=OpportunityKind.OPPORTUNITY, name=f"Molenweg {SECRET_RESTRICTED}",
            streets=("Molenweg",), period=Period(date(2028, 1, 1), date(2028, 3, 31), P.QUARTER),
            members=[
                Member("w05", Period(date(2028, 1, 3), date(2028, 1, 21), P.MONTH), 367, 12.1, False, True, 140.0),
                Member("w06", Period(date(2028, 1, 24), date(2028, 2, 11), P.MONTH), 145, 9.5, False, False, 138.5),
                Member("w07", Period(date(2028, 2, 14), date(2028, 2, 25), P.YEAR), 0, 0.0, False, False, 120.0),
            ],
            geometry=box(X + 290, Y, 20, 150), score=51.3, terms=_terms((20.0, 5.25, 9.0, 7.5, 7.0, 2.5)),
            certainty=0.5, openings_avoided=2, nuisance_days_avoided=13, shared_length=140.0, shared_area=310.5,
            cost=21.6, graafrust_until=date(2033, 3, 31), reason=f"rond {SECRET_RESTRICTED}",
        ),
        Opportunity(
            id="o1", number="K-001", kind=OpportunityKind.OPPORTUNITY, name="Dorpsstraat van gevel tot gevel",
            streets=("Dorpsstraat", "Kerkplein"), period=Period(date(2028, 7, 1), date(2029, 6, 30), P.HALF),
            members=[
                Member("w01", Period(date(2028, 7, 3), date(2028, 10, 13)), 184, 24.2, False, True, 290.0),
                Member("w03", Period(date(2028, 10, 16), date(2028, 11, 17)), 198, 26.0, False, False, 280.0),
                Member("w04", Period(date(2028, 11, 20), date(2028, 12, 1), P.YEAR), -406, 26.7, False, False, 280.0),
                Member("w02", Period(date(2029, 1, 1), date(2029, 2, 23), P.HALF), 0, 0.0, True, False, 290.0),
            ],
            geometry=box(X - 5, Y - 10, 310, 20), score=84.5, terms=_terms((30.0, 17.0, 19.3, 10.0, 5.0, 3.2)),
            certainty=0.75, openings_avoided=3, nuisance_days_avoided=41, shared_length=290.0, shared_area=1450.0,
            cost=76.9, alternatives=[Alternative(Period(date(2029, 1, 1), date(2029, 12, 31), P.YEAR), 80.1)],
            graafrust_until=date(2034, 6, 30), manual=True,
        ),
        Opportunity(
            id="o4", number="K-003", kind=OpportunityKind.OPPORTUNITY, name="Kerkplein eigen",
            streets=("Kerkplein",), period=Period.year(2028),
            members=[
                Member("w08", Period(date(2028, 1, 3), date(2028, 1, 7)), 0, 0.0, False, True, 6.0),
                Member("w09", Period(date(2028, 10, 2), date(2028, 11, 30)), 0, 0.0, True, False, 6.0),
            ],
            geometry=box(X, Y + 190, 20, 20), score=30.0, openings_avoided=1, reason=SECRET_OWN,
        ),
        Opportunity(
            id="o3", number="C-001", kind=OpportunityKind.COORDINATION, name="Kerkplein", streets=("Kerkplein",),
            period=Period(date(2028, 10, 2), date(2029, 5, 30)),
            members=[
                Member("w09", Period(date(2028, 10, 2), date(2028, 11, 30)), 0, 0.0, True, True, 6.0),
                Member("w10", Period(date(2029, 5, 1), date(2029, 5, 30)), 0, 0.0, True, False, 6.0),
            ],
            geometry=box(X + 5, Y + 195, 20, 20), score=12.0, reason="vaste periodes vallen niet samen",
        ),
    ]  # fmt: skip


def _overlap(a: str, b: str, opportunity: str, reason: str = "", **more: object) -> Overlap:
    values: dict[str, object] = {
        "distance": 3.5, "nearness": Nearness.OVERLAP, "simultaneity": Simultaneity.SHIFTABLE, "gap_days": 120,
        "shared_length": 140.25, "shared_fraction": 0.9, "shared_area": 210.0,
    }  # fmt: skip
    return Overlap(a, b, opportunity=opportunity, reason=reason, **{**values, **more})  # type: ignore[arg-type]


def _analysis() -> Analysis:
    joint = GraafrustZone(
        "z2", box(X - 5, Y - 10, 310, 20), Period(date(2029, 6, 30), date(2034, 6, 30)), "na gezamenlijk werk",
        "Dorpsstraat", ZoneOrigin.JOINT_WORK, opportunity="o1", provisional=True,
    )  # fmt: skip
    own = GraafrustZone(
        "z3", box(X, Y + 190, 20, 20), Period(date(2029, 1, 1), date(2034, 1, 1)), SECRET_OWN, "Kerkplein",
        ZoneOrigin.JOINT_WORK, opportunity="o4",
    )  # fmt: skip
    return Analysis(
        peildatum=PEILDATUM,
        rules=Rules(distance=20.0, distance_by_partner={"net": 10.0}),
        overlaps=[
            _overlap("w01", "w03", "o1", shared_length=280.0, geometry=box(X, Y - 3, 280, 8)),
            _overlap("w01", "w02", "o1", internal=True),
            _overlap("w02", "w04", "o1", one_way="gem"),
            _overlap("w05", "w06", "o2"),
            _overlap("w06", "w07", "o2"),
            _overlap("w01", "w05", "", "kruisende straten", nearness=Nearness.TOUCH, simultaneity=None),
            _overlap("w08", "w09", "o4"),
            _overlap("w09", "w10", "o3", simultaneity=Simultaneity.POSSIBLE),
            _overlap("w01", "w11", "", "geen gezamenlijke periode binnen de ruimte", nearness=Nearness.POSSIBLE),
        ],
        opportunities=_opportunities(),
        zones=[joint, own],
        verdicts=[
            ZoneVerdict("w11", "z2", Verdict.NOT_ENFORCEABLE, ("gedoogplicht", "straat rust na K-001"),
                        Period(date(2029, 7, 1), date(2031, 12, 31)), date(2034, 7, 1),
                        Period(date(2029, 1, 1), date(2029, 6, 29)), "meedoen in K-001"),
            ZoneVerdict("w05", "z1", Verdict.CONFLICT, ("asfalt vernieuwd",), Period.year(2027), date(2028, 7, 1)),
            ZoneVerdict("w07", "z1", Verdict.AVOIDABLE, (SECRET_RESTRICTED,), Period(date(2028, 1, 1), date(2028, 6, 30)),
                        date(2028, 7, 1), Period(date(2028, 7, 1), date(2028, 12, 31)), SECRET_RESTRICTED),
            ZoneVerdict("w08", "z3", Verdict.CONSENT, (SECRET_OWN,), Period.year(2029), date(2034, 1, 2)),
        ],
        last_chances=[
            LastChance("w11", "o1", date(2029, 6, 29), Period(date(2029, 6, 30), date(2034, 6, 30))),
            LastChance("w13", "o2", date(2028, 3, 31), Period(date(2028, 4, 1), date(2033, 3, 31))),
        ],
        not_matched=[NotMatched("w12", "storing wordt niet vergeleken")],
    )  # fmt: skip


def _deliveries() -> list[Delivery]:
    def delivery(partner: str, on: date, accepted: int, unplaced: int, **more: object) -> Delivery:
        return Delivery(
            f"d-{partner}", partner, "", f"{partner}.xlsx", "Blad1", "excel", on, datetime(2027, 1, 10, 9, 30),
            accepted=accepted, unplaced=unplaced, **more,  # type: ignore[arg-type]
        )  # fmt: skip

    return [
        delivery(
            "gem", date(2027, 1, 4), 4, 1, rejected=2,
            rejected_rows=[
                RejectedRow("gem.xlsx", "Blad1", 40, "einde vóór begin", {"Werk": INJECTIONS[3], "Jaar": "2031-2029"}),
                RejectedRow("gem.xlsx", "Blad1", 41, "geen plaats", {"Werk": "Rotonde", "Straat": "onbekend"}),
            ],
            remarks=[
                Remark(Severity.REPAIRED, "zelfkruisende vlakken hersteld", 3, "geometrie"),
                Remark(Severity.DOUBTFUL, "datum gelezen als dag-maand", 9, "start", INJECTIONS[2], "controleer de datum"),
            ],
        ),
        delivery("wat", date(2026, 11, 2), 3, 0),
        delivery("net", date(2025, 10, 1), 4, 0),
        delivery(
            "tel", date(2026, 12, 1), 3, 0, rejected=2,
            rejected_rows=[
                RejectedRow("tel.xlsx", "Blad1", 50, SECRET_RESTRICTED, {"Werk": SECRET_RESTRICTED, "Delen": "beperkt"}),
                RejectedRow("tel.xlsx", "Blad1", 51, SECRET_OWN, {"Werk": SECRET_OWN, "Delen": "Eigen"}),
            ],
            remarks=[
                Remark(Severity.ASSUMED, SECRET_RESTRICTED, 8, "omvang", SECRET_RESTRICTED),
                Remark(Severity.NOTE, SECRET_OWN, 9, "titel", SECRET_OWN),
            ],
        ),
    ]  # fmt: skip


def rich_content() -> Content:
    """4 partners, 13 works (one restricted, one own), 3 opportunities of which one rests on the own work."""
    collaboration = Collaboration(
        name="Samen & Straat Voorbeeldstad",
        partners=[
            Partner("gem", "Gemeente Voorbeeldstad", "#3b4a6b", (D.RIOOL, D.WEG, D.GROEN)),
            Partner("wat", "Waterbedrijf Voorbeeld", "#0072b2", (D.WATER,)),
            Partner("net", "Netbeheer Voorbeeld", "#e69f00", (D.ELEKTRA, D.GAS)),
            Partner("tel", "Telecom Voorbeeld", "", (D.TELECOM,)),
        ],
        units=[Unit("gem", "riool"), Unit("gem", "wegen")],
        contacts=[
            Contact(
                "gem", "coördinator ondergrond", PERSON, PERSON_MAIL, PERSON_PHONE, Level.TACTISCH, "riool"
            ),
            Contact("wat", "programmeur leidingen", level=Level.OPERATIONEEL),
            Contact("net", "omgevingsmanager", level=Level.STRATEGISCH),
        ],
    )
    return Content(
        collaboration,
        Rules(),
        works=_works(),
        zones=[
            GraafrustZone("z1", box(X + 290, Y, 20, 150), Period(date(2023, 7, 1), date(2028, 6, 30)),
                          "asfalt vernieuwd", "Molenweg", partner="gem", file="rust.gpkg"),
            GraafrustZone("z4", box(X + 900, Y, 50, 50), Period(date(2024, 1, 1), date(2029, 1, 1)), INJECTIONS[4], "Verreweg"),
        ],
        streets=[Street("s1", "Dorpsstraat", line((X, Y), (X + 300, Y)))],
        deliveries=_deliveries(),
        analysis=_analysis(),
        proposals=[Proposal("o1", date(2027, 1, 20), remark=f"{PERSON} licht toe")],
        decisions=[
            PartnerDecision("o1", "gem", Decision.TO_DISCUSS, date(2027, 1, 20), "eerst raad"),
            PartnerDecision("o1", "gem", Decision.AGREED, date(2027, 2, 3), f"=akkoord volgens {PERSON}", recorded_by=PERSON),
            PartnerDecision("o1", "wat", Decision.NOT_AGREED, date(2027, 2, 3), "te laat"),
            PartnerDecision("o4", "gem", Decision.AGREED, date(2027, 2, 3), SECRET_OWN),
        ],
    )  # fmt: skip


def empty_content() -> Content:
    """Partners only: nothing delivered, nothing analysed."""
    return Content(
        Collaboration("Leeg", partners=[Partner("a", "Partner A"), Partner("b", "Partner B")]), Rules()
    )
