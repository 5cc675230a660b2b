"""The section "Engine in the database" of docs/bench.md, from the figures that were measured."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Optional

BEGIN, END = "<!-- database: written by `make bench` -->", "<!-- end of database -->"
TITLE = "## Engine in the database"
READY, PAIRS = "making the works ready, with their index", "pairs and what they share, area by area"
GRAAFRUST, OVERLAPS = "graafrust: all verdicts", "the overlaps as of a day"
BY_HAND = "by hand: ST_DWithin self join, pairs only"
BY_HAND_MEASURED = "by hand: the same with the shared length"
DESK_PAIRS, DESK_SHARED, DESK_GRAAFRUST = (
    "desk: making ready and pairs", "desk: what they share", "desk: graafrust",
)  # fmt: skip
ALONE = "pairs and what they share, by one connection"
ONLY, CHANGE = (
    "only these again",
    "a thousand works changed all over it, the choosing of these from all works included,",
)
GROWING = (READY, PAIRS, OVERLAPS, GRAAFRUST)
COUNTRY = 1_000_000
"""Works of the whole country over 15 years."""

Figures = dict[str, Any]


def page(figures: Figures) -> str:
    """The section, from the figures that were kept."""
    sizes = sorted(map(int, figures))
    last = figures[str(sizes[-1])]
    lines = [
        BEGIN,
        "Seeded works over 15 years (`tests/bench/bench_works.py`), each town a municipality; D 15 m and T 24 months, the "
        f"rules of the product. {last['versions']}, without fsync; {last['cores']} cores that are shared with others (load beside "
        f"each figure), {last['connections']} connections that take municipality after municipality; one run of each size. On a "
        "crowded machine the processor time, of all processes of the server together, says more than the clock. MB is the most "
        "memory that the server had (its shared memory of 1 GB included as far as used), and of the desk that its process "
        "had until then; beside it what the largest connection of the server had for itself. Asserted, wherever the desk is "
        "measured, is that desk and database find the same pairs, with the same words and with numbers equal to 0.000001 m or "
        "m², and the same verdicts with the same days.",
        "",
        "| works | step | seconds | of processor | MB | of one | load |",
        "|---|---|---|---|---|---|---|",
    ]
    for size in sizes:
        found = figures[str(size)]
        for name, step in found["steps"].items():
            numbers = " | ".join(
                _number(step.get(key), digits)
                for key, digits in (("seconds", 1), ("processor", 1), ("MB", 0), ("MB of one", 0))
            )
            told = f"{name} (stopped)" if step.get("stopped") else name
            lines.append(f"| {size:,} | {told} | {numbers} | {step.get('load', found['load'])} |")
    lines += ["", "| works | municipalities, squares | slowest of them, s | pairs kept | overlaps of the day | zones | verdicts | changed | largest difference with the desk | on disk, MB | index, MB |",
              "|---|---|---|---|---|---|---|---|---|---|---|"]  # fmt: skip
    for size in sizes:
        n = figures[str(size)]["notes"]
        difference = f"{n['largest difference']:.0e}" if "largest difference" in n else ""
        lines.append(
            f"| {size:,} | {n['areas']} | {n['slowest area']:.1f} | {n['pairs']:,} | {n['overlaps']:,} "
            f"| {_number(n.get('zones'), 0)} | {_number(n.get('verdicts'), 0)} | {_number(n.get('changed'), 0)} "
            f"| {difference} | {n['disk MB']:,.0f} | {n['index MB']:,.0f} |"
        )
    return "\n".join([*lines, "", *beside(figures, sizes), "", *ten_times(figures, sizes), END])


def _number(value: Optional[float], digits: int) -> str:
    return "" if value is None else f"{value:,.{digits}f}"


def beside(figures: Figures, sizes: list[int]) -> list[str]:
    """What the table says, in words."""
    lines = ["### Beside the desk and a query by hand", ""]
    for size in sizes:
        steps = figures[str(size)]["steps"]
        ours, clock = (steps[READY][key] + steps[PAIRS][key] for key in ("processor", "seconds"))
        told = [
            f"* **{size:,} works.** Making ready, pairs and all that they share take {_time(clock)} in the database, "
            f"{_time(ours)} of processor"
        ]
        if ALONE in steps:
            one, both = steps[ALONE]["seconds"], steps[PAIRS]["seconds"]
            told.append(
                f" (the pairs {_time(both)} by {figures[str(size)]['connections']} connections and {_time(one)} by one)"
            )
        if DESK_SHARED in steps:
            desk = steps[DESK_PAIRS]["processor"] + steps[DESK_SHARED]["processor"]
            told.append(f"; at the desk {_time(desk)} of processor, for works that are in memory already")
        if BY_HAND in steps:
            told.append(
                f". The query by hand takes {_processor(steps[BY_HAND])} and says nothing more of its pairs"
            )
            told.append(f"; with the shared length alone it takes {_processor(steps[BY_HAND_MEASURED])}")
        changed = _changed(figures[str(size)])
        told.append(f". After a change only what changed is compared: {changed['seconds']:,.1f} s.")
        lines.append("".join(told))
    return lines


def _time(seconds: float) -> str:
    return f"{seconds:,.0f} s" if seconds < 120 else f"{seconds / 60:,.0f} min"


def _processor(step: Figures) -> str:
    """A query may have been stopped before it was done."""
    return f"{'more than ' if step.get('stopped') else ''}{_time(step['processor'])} of processor"


def _changed(found: Figures) -> Figures:
    return next(step for name, step in found["steps"].items() if name.endswith(ONLY))


def ten_times(figures: Figures, sizes: list[int]) -> list[str]:
    """Half a page on 10 × the country, from how the steps grew between the two largest sizes."""
    if len(sizes) < 2:
        return []
    small, large = sizes[-2:]
    country = COUNTRY if COUNTRY in sizes else large
    before, after, whole = (figures[str(size)] for size in (small, large, country))
    larger, farther = math.log(large / small), 10 * country / large

    def power(low: float, high: float) -> float:
        return math.log(max(high, 1e-9) / max(low, 1e-9)) / larger

    def most(found: Figures, key: str) -> float:
        return float(max(found["steps"][name][key] for name in GROWING))

    def at_each(key: str) -> str:
        return ", ".join(f"{most(figures[str(size)], key):,.0f} MB at {size:,}" for size in sizes)

    growth = {
        name: power(before["steps"][name]["processor"], after["steps"][name]["processor"]) for name in GROWING
    }
    far = {name: after["steps"][name]["processor"] * farther ** growth[name] for name in GROWING}
    disk = power(before["notes"]["disk MB"], after["notes"]["disk MB"])
    gigabytes = after["notes"]["disk MB"] * farther**disk / 1000
    index = after["notes"]["index MB"] * farther / 1000
    divided = far[PAIRS] + far[GRAAFRUST]
    lines = [
        f"### What 10 × that asks: {10 * country:,} works",
        "",
        f"Measured on the same {after['cores']} processors up to {large:,} works. Between {small:,} and "
        f"{large:,} the processor time grew with the number of works to the power "
        + ", ".join(f"{growth[name]:.2f} ({name})" for name in growth)
        + f", and what lies on disk to the power {disk:.2f}. From there to 10 × that would be "
        + ", ".join(f"{_time(seconds)} of processor ({name})" for name, seconds in far.items())
        + f", and {gigabytes:,.0f} GB on disk. This is what follows from it:",
        "",
        f"* **Processors.** Together {sum(far.values()) / 3600:.1f} hours of processor for everything anew, which happens only "
        f"when a rule changes. Areas do not wait for each other{_together(figures, sizes)}: with 16 processors and 16 "
        f"connections pairs and graafrust would be done in some {_time(divided / 16)}. One municipality is the smallest piece "
        f"of work, so the largest one bounds the clock: {after['notes']['slowest area']:.1f} s of {sizes[-1]:,} works.",
        f"* **What does not divide yet.** Making ready is one statement on one connection: {_time(far[READY])} at 10 ×, whatever "
        "the number of processors. It would be cut by area too, each connection with its own part of the table (`PARTITION BY "
        "LIST` over provinces); then a part can be emptied, backed up and vacuumed by itself.",
        f"* **Memory.** The server had at most {at_each('MB')} works, its shared buffers of 1 GB included, and the largest "
        f"connection for itself {at_each('MB of one')}. An area holds its own pairs only; making ready and the overlaps as of "
        "a day go over everything at once. The index on place and time should stay in memory: "
        f"{after['notes']['index MB']:,.0f} MB at {large:,} works, thus some {index:,.1f} GB at 10 ×, which asks for "
        "`shared_buffers` of several times that.",
        f"* **Day by day.** A change costs what lies around it: {CHANGE} took "
        + ", ".join(
            f"{_changed(figures[str(size)])['processor']:,.1f} s of processor at {size:,} works"
            for size in sizes
        )
        + ". If 1 in 100 works changes in a day that is a hundred such batches at 10 ×, spread over the day or in one night. A "
        "new peildatum asks for no pairs at all, only for the verdicts.",
    ]
    told = "* **At the desk.** Nobody fetches a country: a desk takes the pairs of its municipalities and groups these into opportunities, as it does now."
    if DESK_SHARED in whole["steps"]:
        seconds = sum(whole["steps"][name]["processor"] for name in (DESK_PAIRS, DESK_SHARED, DESK_GRAAFRUST))
        memory = max(whole["steps"][name]["MB"] for name in (DESK_PAIRS, DESK_SHARED, DESK_GRAAFRUST)) / 1000
        told += (
            f" At {country:,} works it took {_time(seconds)} of processor and {memory:.1f} GB for the same pairs and verdicts; "
            f"at 10 × it would be ten times that, some {10 * memory:,.0f} GB of memory."
        )
    return [*lines, told]


def _together(figures: Figures, sizes: list[int]) -> str:
    """What the second connection was good for."""
    tried = [size for size in sizes if ALONE in figures[str(size)]["steps"]]
    if not tried:
        return ""
    found = figures[str(tried[-1])]
    ratio = found["steps"][ALONE]["seconds"] / found["steps"][PAIRS]["seconds"]
    return f" ({found['connections']} connections were {ratio:.1f} × as quick as one at {tried[-1]:,} works)"


def write(target: Path, section: str) -> None:
    """Put the section in the page, in place of the one that was there."""
    text = target.read_text(encoding="utf-8") if target.exists() else "# Speed\n"
    if BEGIN in text:
        before, rest = text.split(BEGIN, 1)
        text = before + section + rest.split(END, 1)[1]
    else:
        text = f"{text.rstrip()}\n\n{TITLE}\n\n{section}\n"
    target.write_text(text, encoding="utf-8")
