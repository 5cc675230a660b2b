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
ONLY, CHANGE = "only these again", "a thousand works changed all over it"
GROWING = (READY, PAIRS, OVERLAPS, GRAAFRUST)

Figures = dict[str, Any]


def page(figures: Figures) -> str:
    """The section, from the figures that were kept."""
    sizes = sorted(map(int, figures))
    last = figures[str(sizes[-1])]
    lines = [
        BEGIN,
        "Seeded works over 15 years (`tests/bench/bench_works.py`), each town a municipality; D 15 m and T 24 months, the "
        f"rules of the product. {last['versions']}; {last['cores']} cores that are shared with others (load beside each "
        f"figure), {last['connections']} connections that take municipality after municipality; one run of each size. On a "
        "crowded machine the processor time, of all processes of the server together, says more than the clock. MB is the most "
        "memory that the server had (its shared memory of 1 GB included as far as used), and of the desk that its process "
        "had until then. Asserted is that desk and database find the same pairs, with the same words and with numbers equal "
        "to 0.000001 m or m², and the same verdicts with the same days.",
        "",
        "| works | step | seconds | of processor | MB | load |",
        "|---|---|---|---|---|---|",
    ]
    for size in sizes:
        found = figures[str(size)]
        for name, step in found["steps"].items():
            numbers = " | ".join(
                _number(step.get(key), digits)
                for key, digits in (("seconds", 1), ("processor", 1), ("MB", 0))
            )
            lines.append(f"| {size:,} | {name} | {numbers} | {step.get('load', found['load'])} |")
    lines += ["", "| works | municipalities, squares | slowest of them, s | pairs kept | overlaps of the day | zones | verdicts | changed | largest difference with the desk | on disk, MB |",
              "|---|---|---|---|---|---|---|---|---|---|"]  # fmt: skip
    for size in sizes:
        n = figures[str(size)]["notes"]
        difference = f"{n['largest difference']:.0e}" if "largest difference" in n else ""
        lines.append(
            f"| {size:,} | {n['areas']} | {n['slowest area']:.1f} | {n['pairs']:,} | {n['overlaps']:,} "
            f"| {_number(n.get('zones'), 0)} | {_number(n.get('verdicts'), 0)} | {_number(n.get('changed'), 0)} "
            f"| {difference} | {n['disk MB']:,.0f} |"
        )
    lines += [
        f"\n{size:,} works: {figures[str(size)]['remark']}"
        for size in sizes
        if "remark" in figures[str(size)]
    ]
    return "\n".join([*lines, "", *beside(figures, sizes), "", *ten_times(figures, sizes), END])


def _number(value: Optional[float], digits: int) -> str:
    return "" if value is None else f"{value:,.{digits}f}"


def beside(figures: Figures, sizes: list[int]) -> list[str]:
    """What the table says, in words."""
    lines = ["### Beside the desk and a query by hand", ""]
    for size in sizes:
        steps = figures[str(size)]["steps"]
        if "remark" in figures[str(size)]:
            continue
        ours = steps[READY]["processor"] + steps[PAIRS]["processor"]
        told = [
            f"* **{size:,} works.** Pairs and all that they share take {ours:,.0f} s of processor in the database"
        ]
        if DESK_SHARED in steps:
            desk = steps[DESK_PAIRS]["processor"] + steps[DESK_SHARED]["processor"]
            told.append(f"; at the desk {desk:,.0f} s, for works that are in memory already")
        told.append(
            f". The query by hand finds its pairs in {steps[BY_HAND]['processor']:,.0f} s and says nothing more of them"
        )
        if BY_HAND_MEASURED in steps:
            told.append(
                f"; with the shared length alone it takes {steps[BY_HAND_MEASURED]['processor']:,.0f} s"
            )
        changed = next(step for name, step in steps.items() if name.endswith(ONLY))
        told.append(f". After a change only what changed is compared: {changed['seconds']:,.1f} s.")
        lines.append("".join(told))
    return lines


def ten_times(figures: Figures, sizes: list[int]) -> list[str]:
    """Half a page on 10 × the largest size, from how the steps grew between the last two."""
    if len(sizes) < 2:
        return []
    small, large = sizes[-2:]
    before, after = figures[str(small)], figures[str(large)]
    larger = math.log(large / small)

    def most(found: Figures) -> float:
        return (
            float(max(step.get("MB") or 0.0 for name, step in found["steps"].items() if name in GROWING))
            / 1000
        )

    def changed(found: Figures) -> float:
        return float(next(step for name, step in found["steps"].items() if name.endswith(ONLY))["processor"])

    def power(low: float, high: float) -> float:
        return math.log(max(high, 1e-9) / max(low, 1e-9)) / larger

    growth = {
        name: power(before["steps"][name]["processor"], after["steps"][name]["processor"])
        for name in GROWING
        if name in after["steps"] and after["steps"][name].get("processor") is not None
    }
    disk = power(before["notes"]["disk MB"], after["notes"]["disk MB"])
    far = {name: after["steps"][name]["processor"] * 10 ** growth[name] for name in growth}
    # Where it was not measured at the larger size: in proportion.
    ready = before["steps"][READY]["processor"] * 10 * large / small
    far.setdefault(READY, ready)
    gigabytes = after["notes"]["disk MB"] * 10**disk / 1000
    index_mb = before["notes"]["index MB"] * large / small
    whole = sum(far.values())
    return [
        f"### What 10 × that asks: {10 * large:,} works",
        "",
        f"Between {small:,} and {large:,} works the processor time grew with the number of works to the power "
        + ", ".join(f"{growth[name]:.2f} ({name})" for name in growth)
        + f", and what lies on disk to the power {disk:.2f}. At 10 × that would be "
        + ", ".join(f"{minutes / 60:,.0f} min of processor ({name})" for name, minutes in far.items())
        + f" and {gigabytes:,.0f} GB on disk. Not measured; this is what follows from it:",
        "",
        f"* **Processors.** Together {whole / 3600:.1f} hours of processor for everything anew, which happens only when a rule "
        "changes. Areas do not wait for each other: with 16 processors and 16 connections the areas take a sixteenth of "
        "their part. One municipality is the smallest piece of work, so the largest one bounds the clock.",
        f"* **What does not divide yet.** Making ready is one statement on one connection: {far[READY] / 60:,.0f} min at 10 ×, "
        "whatever the number of processors. It would be cut by area too, each connection with its own part of the table "
        "(`PARTITION BY LIST` over provinces); then a part can be emptied, backed up and vacuumed by itself.",
        f"* **Memory.** An area holds its own pairs only: the server had at most {most(before):.1f} GB at {small:,} works, "
        "shared buffers included, and a connection of its own some 0.1 GB at every size; what it needs depends on the largest "
        f"municipality, not on the whole. The index on place and time should stay in memory: {index_mb:,.0f} MB at {large:,} "
        f"works, thus some {index_mb / 100:,.1f} GB at 10 ×, which asks for `shared_buffers` of several times that.",
        f"* **Day by day.** A change costs what lies around it, not what lies in the country: {CHANGE} took "
        f"{changed(before):,.1f} s of processor at {small:,} works. If 1 in 100 works changes in a day that is a hundred such "
        "batches at 10 ×, spread over the day or in one night. A new peildatum asks for no pairs at all, only for the verdicts.",
        "* **At the desk.** Nobody fetches a country: a desk takes the pairs of its municipalities and groups these into "
        "opportunities, as it does now. Grouping the whole country at once stays out of reach of one desk, and no meeting asks for it.",
    ]


def write(target: Path, section: str) -> None:
    """Put the section in the page, in place of the one that was there."""
    text = target.read_text(encoding="utf-8") if target.exists() else "# Speed\n"
    if BEGIN in text:
        before, rest = text.split(BEGIN, 1)
        text = before + section + rest.split(END, 1)[1]
    else:
        text = f"{text.rstrip()}\n\n{TITLE}\n\n{section}\n"
    target.write_text(text, encoding="utf-8")
