"""What the partners plan in the town: campaigns per neighbourhood, fifteen years ahead."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Dict, List, Optional, Tuple

import numpy as np

from .lines import Line, at, length, offset, part, resample, strip
from .town import RURAL, Street, Town

PEILDATUM = date(2026, 11, 1)
FIRST_YEAR, LAST_YEAR = 2026, 2040

# Where a discipline lies in the cross-section of a street: metres left of the middle.
SIDE = {
    "riool": 0.0,
    "weg": 0.0,
    "warmte": -1.8,
    "water": 3.2,
    "gas": -3.4,
    "elektra": 4.6,
    "telecom": 5.4,
    "groen": 2.5,
}


@dataclass
class Work:
    """One work as its partner knows it; the writers give it that partner's columns and habits.

    `shape` is a line along the street, a single point (shape (1, 2)) or a closed ring, see `form`.
    """

    source: str
    discipline: str
    kind: str
    title: str
    town: str
    street: str
    quarter: str
    shape: Line
    start: date
    end: date
    precision: str
    hardness: str
    form: str = "line"
    reference: str = ""
    done_on: Optional[date] = None
    size: float = 0.0
    details: Dict[str, str] = field(default_factory=dict)


@dataclass
class Campaign:
    """In `years` from `first`, `source` works through a share of the streets of a neighbourhood."""

    source: str
    discipline: str
    kind: str
    title: str
    quarter: str
    first: int
    years: int
    share: float


def _c(
    source: str, discipline: str, kind: str, title: str, *where: Tuple[str, int, int, float]
) -> List[Campaign]:
    return [Campaign(source, discipline, kind, title, *place) for place in where]


CAMPAIGNS = [
    *_c("riool", "riool", "vervanging", "Vervangen gemengd riool door gescheiden stelsel",
        ("Bomenbuurt", 2032, 3, 0.48), ("Oranjebuurt", 2036, 4, 0.48), ("Stationskwartier", 2034, 2, 0.48),
        ("Vogelbuurt", 2037, 4, 0.32), ("De Akkers", 2039, 2, 0.28), ("Schildersbuurt", 2034, 3, 0.28)),
    *_c("riool", "riool", "renovatie", "Relinen riool",
        ("Zeeheldenbuurt", 2031, 3, 0.4), ("Binnenstad", 2033, 4, 0.28), ("De Wetering", 2029, 2, 0.4)),
    *_c("wegen", "weg", "vervanging", "Herstraten rijbaan en trottoirs",
        ("Oranjebuurt", 2031, 3, 0.32), ("De Akkers", 2030, 3, 0.32), ("Vogelbuurt", 2032, 3, 0.24),
        ("Kruidenhof", 2034, 2, 0.4), ("De Enk", 2036, 2, 0.32), ("Waterrijk", 2037, 4, 0.16),
        ("Stationskwartier", 2028, 1, 0.32)),
    *_c("wegen", "weg", "onderhoud", "Vervangen asfaltdeklaag",
        ("Hoofdwegen", 2027, 10, 0.48), ("Spoorzone", 2029, 2, 0.4), ("De Wetering", 2031, 2, 0.32),
        ("Buitengebied", 2030, 6, 0.64)),
    *_c("projecten", "riool", "vervanging", "Rioolvervanging met herinrichting",
        ("Componistenbuurt", 2028, 3, 0.36), ("Schildersbuurt", 2029, 3, 0.28), ("Havenkwartier", 2028, 1, 0.4),
        ("Zeeheldenbuurt", 2029, 3, 0.24)),
    *_c("projecten", "weg", "renovatie", "Herinrichting openbare ruimte",
        ("Binnenstad", 2027, 4, 0.28), ("Componistenbuurt", 2030, 2, 0.2), ("Stationskwartier", 2029, 1, 0.24)),
    *_c("netbeheer", "gas", "vervanging", "Sanering grijs gietijzer lagedruk",
        ("Bomenbuurt", 2031, 3, 0.36), ("Zeeheldenbuurt", 2029, 3, 0.36), ("Oranjebuurt", 2034, 3, 0.32),
        ("Stationskwartier", 2028, 2, 0.48), ("Componistenbuurt", 2029, 2, 0.28), ("Binnenstad", 2029, 3, 0.28)),
    *_c("netbeheer", "elektra", "aanleg", "Verzwaren laagspanningsnet",
        ("Waterrijk", 2027, 4, 0.24), ("Oranjebuurt", 2028, 3, 0.28), ("Schildersbuurt", 2029, 3, 0.32),
        ("De Akkers", 2028, 3, 0.32), ("Vogelbuurt", 2029, 3, 0.2), ("Bomenbuurt", 2028, 3, 0.2), ("De Enk", 2032, 2, 0.32), ("Kruidenhof", 2032, 2, 0.32)),
    *_c("netbeheer", "elektra", "aanleg", "Middenspanningskabel naar nieuw transformatorstation",
        ("De Wetering", 2027, 2, 0.56), ("Hoofdwegen", 2027, 3, 0.36)),
    *_c("water", "water", "vervanging", "Vervangen waterleiding asbestcement",
        ("Componistenbuurt", 2028, 3, 0.4), ("Schildersbuurt", 2030, 3, 0.48), ("Bomenbuurt", 2032, 3, 0.48),
        ("Oranjebuurt", 2035, 4, 0.36), ("Vogelbuurt", 2034, 3, 0.28), ("Stationskwartier", 2027, 2, 0.48)),
    *_c("water", "water", "vervanging", "Vervangen waterleiding gietijzer",
        ("Zeeheldenbuurt", 2030, 3, 0.36), ("Binnenstad", 2028, 4, 0.24), ("De Enk", 2033, 2, 0.4), ("Kruidenhof", 2033, 2, 0.32), ("Waterrijk", 2038, 3, 0.1), ("Buitengebied", 2031, 5, 0.48)),
    *_c("warmte", "warmte", "aanleg", "Distribution network",
        ("Componistenbuurt", 2030, 3, 0.4), ("Schildersbuurt", 2031, 3, 0.44), ("Vogelbuurt", 2034, 3, 0.26)),
    *_c("groen", "groen", "vervanging", "Vervangen laanbomen",
        ("Bomenbuurt", 2027, 6, 0.44), ("Oranjebuurt", 2028, 6, 0.32), ("Vogelbuurt", 2027, 5, 0.16),
        ("Schildersbuurt", 2029, 3, 0.24)),
    *_c("groen", "groen", "renovatie", "Omvormen plantvakken en bomen", ("De Akkers", 2027, 3, 0.24)),
]  # fmt: skip

# In the order of the lists; what each source calls its works.
PREFIX = {"riool": "RIO", "wegen": "WEG", "projecten": "IB", "netbeheer": "EN", "water": "DKW", "warmte": "HN",
          "telecom": "LS", "uitrol": "LSU", "groen": "GRN", "waterschap": "WE"}  # fmt: skip
TRUNK = ("Havenweg", "Zuiderweg", "Beethovenlaan", "Rondweg-Zuid", "Oosterweg", "Molenweg")
LONGEST = 420.0
PRECISION = {"riool": "jaar", "wegen": "jaar", "projecten": "kwartaal", "netbeheer": "kwartaal", "water": "maand",
             "warmte": "kwartaal", "telecom": "week", "groen": "dag"}  # fmt: skip


def stretch(street: Street, rng: Random, discipline: str, partial: float = 0.35) -> Line:
    """The part of the street that is worked on: all of a short street, a piece of a long one."""
    ln, total = street.main, length(street.main)
    wanted = min(LONGEST, total) * (rng.uniform(0.45, 0.9) if rng.random() < partial else 1.0)
    begin = rng.uniform(0, total - wanted)
    return np.round(offset(resample(part(ln, begin, begin + wanted), 12.0), SIDE[discipline]), 2)


def hardness(year: int, rng: Random) -> str:
    """The later, the softer."""
    chances = (
        {"vastgesteld": 0.7, "gepland": 0.3} if year <= 2027
        else {"vastgesteld": 0.2, "gepland": 0.7, "voornemen": 0.1} if year == 2028
        else {"gepland": 0.4, "voornemen": 0.6} if year <= 2031
        else {"voornemen": 0.6, "idee": 0.4} if year <= 2035
        else {"voornemen": 0.15, "idee": 0.85}
    )  # fmt: skip
    throw = rng.random()
    for word, chance in chances.items():
        throw -= chance
        if throw <= 0:
            return word
    return word


def period(source: str, year: int, rng: Random) -> Tuple[date, date, str]:
    """A period within or from `year`, as coarse as this source plans."""
    precision = PRECISION[source]
    if precision == "jaar":
        if year >= 2034 and rng.random() < 0.35:
            return date(year, 1, 1), date(min(year + rng.choice((1, 2)), LAST_YEAR), 12, 31), "meerjarig"
        if year <= 2030 and rng.random() < 0.6:
            half = rng.choice((1, 7))
            return date(year, half, 1), _month_end(year, half + 5), "halfjaar"
        if year <= 2029:
            month = rng.choice((1, 4, 7, 10))
            return date(year, month, 1), _month_end(year, month + 2), "kwartaal"
        return date(year, 1, 1), date(year, 12, 31), "jaar"
    if precision == "kwartaal":
        quarters = 1 if rng.random() < 0.6 else 2
        month = rng.choice((1, 4, 7, 10)[: 5 - quarters])
        return date(year, month, 1), _month_end(year, month + 3 * quarters - 1), precision
    if precision == "maand":
        month = rng.randint(2, 8)
        return date(year, month, 1), _month_end(year, month + rng.randint(1, 4)), precision
    if precision == "week":
        monday = date.fromisocalendar(year, rng.randint(2, 46), 1)
        return monday, monday + timedelta(days=7 * rng.randint(1, 4) - 1), precision
    begin = date(year, rng.choice((1, 2, 3, 10, 11)), rng.randint(1, 20))
    return begin, begin + timedelta(days=rng.randint(8, 40)), precision


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def programme(town: Town, rng: Random) -> List[Work]:
    """All works of one town, in the order in which their sources list them."""
    works = [work for campaign in CAMPAIGNS for work in _campaign(town, campaign, rng)]
    works += _trunk(town, rng) + _telecom(town, rng) + _water_board(town, rng)
    works += _small_jobs(town, rng) + _fixed_apart(town, rng) + _this_year(town, rng)
    _cancel_some(works, rng)
    works.sort(key=lambda w: (list(PREFIX).index(w.source), w.start, w.street, w.title))
    return works


def number(works: List[Work]) -> Dict[str, List[Work]]:
    """The works per source, each with the reference that its source gave it."""
    by_source: Dict[str, List[Work]] = {source: [] for source in PREFIX}
    for work in works:
        by_source[work.source].append(work)
        work.reference = f"{PREFIX[work.source]}-{len(by_source[work.source]):04d}"
    return by_source


def _work(source: str, discipline: str, kind: str, title: str, street: Street, shape: Line,
          when: Tuple[date, date, str], state: str, form: str = "line") -> Work:  # fmt: skip
    size = round(length(shape)) if form == "line" else 0
    return Work(
        source,
        discipline,
        kind,
        title,
        street.town,
        street.name,
        street.neighbourhood,
        shape,
        *when,
        state,
        form,
        size=size,
    )


def _campaign(town: Town, c: Campaign, rng: Random) -> List[Work]:
    """The streets in the order in which a crew works through the neighbourhood."""
    streets = town.within(c.quarter)
    direction = rng.uniform(0, 6.28)
    heading = np.array([np.cos(direction), np.sin(direction)])
    streets = sorted(streets, key=lambda s: float(s.main.mean(axis=0) @ heading))
    works = []
    for k, street in enumerate(streets):
        if rng.random() >= c.share or (street.name.startswith("Rondweg") and c.discipline != "weg"):
            continue
        year = min(LAST_YEAR, c.first + k * c.years // len(streets))
        when = period(c.source, year, rng)
        shape = stretch(street, rng, c.discipline)
        works.append(_work(c.source, c.discipline, c.kind, c.title, street, shape, when, hardness(year, rng)))
    return works


def _trunk(town: Town, rng: Random) -> List[Work]:
    """The transport pipe of the heat network, piece by piece along main streets."""
    works = []
    for k, name in enumerate(TRUNK):
        street = town.street(name)
        total = length(street.main)
        for piece in range(int(total // 700)):
            year = 2027 + k // 2
            begin = 150 + piece * 700
            shape = np.round(
                offset(resample(part(street.main, begin, min(begin + 480, total)), 12.0), SIDE["warmte"]), 2
            )
            when = period("warmte", year, rng)
            works.append(
                _work(
                    "warmte",
                    "warmte",
                    "aanleg",
                    "Transport pipeline",
                    street,
                    shape,
                    when,
                    hardness(year, rng),
                )
            )
    return works


def _telecom(town: Town, rng: Random) -> List[Work]:
    """Fibre by neighbourhood: an area in which it will be rolled out, and points where cabinets come."""
    works = []
    quarters = [q for q in town.neighbourhoods if q.name not in ("Spoorzone",)]
    rng.shuffle(quarters)
    for k, quarter in enumerate(quarters):
        year = 2027 + k // 3
        month = rng.choice((1, 4, 7))
        when = (date(year, month, 1), _month_end(year, month + 5), "halfjaar")
        street = rng.choice(town.within(quarter.name))
        area = _work(
            "uitrol",
            "telecom",
            "aanleg",
            f"Uitrol glasvezel {quarter.name}",
            street,
            quarter.ring,
            when,
            hardness(year, rng),
            "area",
        )
        area.street = ""
        works.append(area)
        for street in rng.sample(town.within(quarter.name), 2):
            at_week = period("telecom", year, rng)
            works.append(
                _point(
                    "telecom",
                    "telecom",
                    "aanleg",
                    "Plaatsen straatkast glasvezel",
                    street,
                    at_week,
                    hardness(year, rng),
                    rng,
                )
            )
    return works


def _point(source: str, discipline: str, kind: str, title: str, street: Street, when: Tuple[date, date, str],
           state: str, rng: Random) -> Work:  # fmt: skip
    side = offset(resample(street.main, 10.0), SIDE[discipline])
    spot = np.round(at(side, np.array([length(side) * rng.uniform(0.15, 0.85)])), 2)
    return _work(source, discipline, kind, title, street, spot, when, state, "point")


def _water_board(town: Town, rng: Random) -> List[Work]:
    works = []
    for name, title, kind, year in (
        ("Kanaaldijk", "Versterken kade", "onderhoud", 2029), ("Havenweg", "Vervangen damwand", "vervanging", 2031),
        ("Rondweg-Zuid", "Vervangen persleiding", "vervanging", 2030), ("Zuiderweg", "Vervangen persleiding", "vervanging", 2028),
        ("Elzerbroekseweg", "Vervangen duiker", "vervanging", 2033), ("Wolfsgoorseweg", "Aanleg drukriolering", "aanleg", 2032),
        ("Broekdijk", "Verbreden watergang", "onderhoud", 2036), ("Kanaaldijk", "Baggeren kanaalvak", "onderhoud", 2034),
    ):  # fmt: skip
        street = town.street(name)
        discipline = "riool" if "riool" in title or "pers" in title else "overig"
        shape = stretch(street, rng, "riool")
        when = (date(year, 1, 1), date(year, 12, 31), "jaar")
        works.append(_work("waterschap", discipline, kind, title, street, shape, when, hardness(year, rng)))
    return works


def _small_jobs(town: Town, rng: Random) -> List[Work]:
    """Repairs and house connections: on the map, never matched."""
    streets = [s for s in town.streets if s.street_class not in (RURAL, "gebiedsontsluitingsweg")]
    works = []
    for source, discipline, kind, title, n in (
        ("telecom", "telecom", "huisaansluiting", "Huisaansluiting glasvezel", 8),
        ("telecom", "telecom", "storing", "Storing: herstel kabelbreuk", 4),
        ("netbeheer", "elektra", "huisaansluiting", "Huisaansluiting elektra", 5),
        ("netbeheer", "gas", "storing", "Storing: gaslekkage herstellen", 3),
        ("water", "water", "storing", "Storing: herstel leidingbreuk", 3),
    ):
        for street in rng.sample(streets, n):
            begin = PEILDATUM + timedelta(days=rng.randint(5, 150))
            begin -= timedelta(days=begin.weekday())
            when = (begin, begin + timedelta(days=6), "week")
            if source == "telecom":
                works.append(_point(source, discipline, kind, title, street, when, "vastgesteld", rng))
            else:
                whole = resample(street.main, 4.0)
                middle = length(whole) * rng.uniform(0.3, 0.7)
                shape = np.round(offset(part(whole, middle - 6, middle + 6), SIDE[discipline]), 2)
                works.append(_work(source, discipline, kind, title, street, shape, when, "vastgesteld"))
    return works


def _fixed_apart(town: Town, rng: Random) -> List[Work]:
    """Fixed works in one street, half a year apart and neither of them free to move: they must talk."""
    works = []
    for name, first, second in (
        ("Markt", ("projecten", "weg", "renovatie", "Herinrichting marktplein"), ("water", "water", "vervanging", "Verleggen waterleiding")),
        ("Stationsweg", ("warmte", "warmte", "aanleg", "Transport pipeline"), ("netbeheer", "elektra", "aanleg", "Middenspanningskabel station")),
        ("Industrieweg", ("netbeheer", "elektra", "aanleg", "Nieuw transformatorstation"), ("projecten", "riool", "vervanging", "Rioolvervanging")),
        ("Wilhelminalaan", ("water", "water", "vervanging", "Vervangen transportleiding"), ("projecten", "weg", "renovatie", "Herinrichting laan")),
        ("Hoogstraat", ("netbeheer", "gas", "vervanging", "Sanering grijs gietijzer lagedruk"), ("projecten", "weg", "renovatie", "Herinrichting winkelstraat")),
    ):  # fmt: skip
        street = town.street(name)
        for (source, discipline, kind, title), (begin, end) in (
            (first, (date(2027, 4, 1), date(2027, 9, 30))),
            (second, (date(2028, 4, 1), date(2028, 9, 30))),
        ):
            shape = stretch(street, rng, discipline, partial=0)
            works.append(
                _work(source, discipline, kind, title, street, shape, (begin, end, "maand"), "vastgesteld")
            )
    return works


def _this_year(town: Town, rng: Random) -> List[Work]:
    """2026 as far as it has passed: ready, under way, or past without a word about completion."""
    streets = [s for s in town.streets if s.street_class in ("woonstraat", "woonerf", "centrumstraat")]
    works = []
    for source, discipline, title in (
        ("riool", "riool", "Vervangen gemengd riool door gescheiden stelsel"), ("wegen", "weg", "Herstraten rijbaan en trottoirs"),
        ("projecten", "riool", "Rioolvervanging met herinrichting"), ("netbeheer", "elektra", "Verzwaren laagspanningsnet"),
        ("netbeheer", "gas", "Sanering grijs gietijzer lagedruk"), ("water", "water", "Vervangen waterleiding asbestcement"),
        ("warmte", "warmte", "Distribution network"), ("groen", "groen", "Vervangen laanbomen"),
    ):  # fmt: skip
        for state in ("gereed", "gereed", "gepland", "in uitvoering"):
            street = rng.choice(streets)
            month = rng.randint(1, 3) if state != "in uitvoering" else rng.randint(8, 9)
            begin, end = date(2026, month, 1), _month_end(2026, month + 4) if month < 8 else date(2027, 1, 31)
            if source in ("riool", "wegen"):
                begin, end = (
                    (date(2026, 1, 1), date(2026, 6, 30))
                    if month < 8
                    else (date(2026, 7, 1), date(2026, 12, 31))
                )
            when = (begin, end, "halfjaar" if source in ("riool", "wegen") else "maand")
            work = _work(
                source, discipline, "vervanging", title, street, stretch(street, rng, discipline), when, state
            )
            if state == "gereed":
                work.done_on = min(end + timedelta(days=rng.randint(-12, 40)), PEILDATUM - timedelta(days=3))
            works.append(work)
    return works


def _cancel_some(works: List[Work], rng: Random) -> None:
    softer = [w for w in works if w.start > PEILDATUM and w.form == "line" and w.hardness != "vastgesteld"]
    for work in rng.sample(softer, 9):
        work.hardness = "vervallen"


@dataclass
class Zone:
    """Existing graafrust: a strip along part of a street that stays closed."""

    street: str
    town: str
    ring: Line
    start: date
    end: date
    reason: str
    consent: bool


def graafrust(town: Town, works: List[Work], rng: Random) -> List[Zone]:
    """Twelve zones; six lie where somebody nevertheless plans a work."""
    planned = [
        w for w in works
        if w.form == "line" and date(2027, 1, 1) <= w.start < date(2030, 1, 1) and w.town == town.name
        and w.source in ("netbeheer", "water", "warmte", "projecten") and w.hardness != "vervallen" and w.size > 60
    ]  # fmt: skip
    names = sorted({w.street for w in planned})
    busy = rng.sample(names, 6)
    worked = {w.street for w in works}
    idle = [
        s.name for s in town.streets if s.name not in worked and s.street_class in ("woonstraat", "woonerf")
    ]
    quiet = rng.sample(idle, 6)
    zones = []
    for k, name in enumerate(busy + quiet):
        street = town.street(name)
        ln = (
            street.main
            if length(street.main) <= LONGEST
            else next((w.shape for w in planned if w.street == name), street.main[:20])
        )
        ready = date(2022 + k % 5, rng.randint(1, 9), rng.randint(1, 28))
        if k % 5 == 4:
            ready = date(2026, 3, 16)
        until = ready.replace(year=ready.year + (5 if ready.year > 2022 else 7)) - timedelta(days=1)
        reason = rng.choice(
            (
                "Gezamenlijke reconstructie riool, water en gas",
                "Herinrichting na vervanging riool en warmtenet",
                "Gezamenlijk werk gas, water en elektra",
            )
        )
        zones.append(Zone(name, street.town, np.round(strip(ln, 8.0), 2), ready, until, reason, k % 6 == 5))
    return zones
