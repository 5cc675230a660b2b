"""How each partner writes dates and states."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Dict, Union

from .works import Work

MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")

STATE_ENGLISH: Dict[str, str] = {
    "idee": "idea", "voornemen": "intention", "gepland": "planned", "vastgesteld": "confirmed",
    "in uitvoering": "under construction", "gereed": "completed", "vervallen": "cancelled",
}  # fmt: skip
STATE_NETWORK: Dict[str, str] = {
    "vastgesteld": "Definitief",
    "gereed": "Afgerond",
    "vervallen": "Geannuleerd",
}
KIND_ENGLISH: Dict[str, str] = {"aanleg": "new construction", "vervanging": "replacement"}


def free_text(work: Work, rng: Random) -> Union[str, int]:
    """A period as somebody types it in a list: “Q3 2027”, “2e helft 2028”, 2031, “2036-2038”."""
    year, quarter = work.start.year, (work.start.month + 2) // 3
    if work.precision == "kwartaal":
        return rng.choice((f"Q{quarter} {year}", f"{quarter}e kwartaal {year}", f"kw {quarter} {year}"))
    if work.precision == "halfjaar":
        return rng.choice(
            (
                f"{1 if work.start.month < 7 else 2}e helft {year}",
                f"H{1 if work.start.month < 7 else 2} {year}",
            )
        )
    if work.precision == "meerjarig":
        return rng.choice((f"{year}-{work.end.year}", f"{year} t/m {work.end.year}"))
    return rng.choice((year, str(year)))


def one_end(day: date, precision: str) -> Union[str, int]:
    """The start or the end in a column of its own."""
    if precision == "kwartaal":
        return f"Q{(day.month + 2) // 3} {day.year}"
    if precision == "halfjaar":
        return f"{1 if day.month < 7 else 2}e helft {day.year}"
    if precision == "maand":
        return f"{MONTHS[day.month - 1]} {day.year}"
    return day.year


def quarter(day: date) -> str:
    return f"{day.year}-Q{(day.month + 2) // 3}"


def month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def weeks(work: Work) -> str:
    first, last = work.start.isocalendar(), work.end.isocalendar()
    if first[:2] == last[:2]:
        return f"week {first[1]} {first[0]}"
    return f"week {first[1]} t/m {last[1]} {last[0]}"


def network_state(state: str) -> str:
    return STATE_NETWORK.get(state, state.capitalize())
