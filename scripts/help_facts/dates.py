"""The date table: notations as they come in, read by the reader of intake itself."""

from __future__ import annotations

from afstemming_plugin.intake.dates import DateProblem, read_period
from afstemming_plugin.model.period import day_label

from .markdown import cell, code, table
from .voice import say

EXAMPLES = (
    "1-4-2027", "01/04/27", "2027-04-01", "1 april 2027", "20270401", "46113",
    "1-4-2027 t/m 30-6-2027", "april 2027", "apr-jun 2027", "04-2027", "2027-04",
    "week 34 2027", "wk 34-36 2027", "2027-W34", "Q3 2027", "3e kwartaal 2027", "2027 K3", "Q3-Q4 2027",
    "2e helft 2028", "eerste helft 2028", "2028 H1", "medio 2027", "begin 2028", "eind 2028", "voorjaar 2027",
    "zomer 2027", "najaar 2027", "winter 2027", "bouwvak 2027", "2029", "2029-2031", "2029/2030", "2029 e.v.",
    "vanaf 2028", "na 2030", "voor 2030", "uiterlijk 1 mei 2028", "vanaf week 34 2027, 6 weken", "ca. 2030",
)  # fmt: skip
"""As partners write them. What the reader does not read is shown as not read: the table cannot be wrong."""

REFUSED = (
    "31-2-2027", "week 54 2026", "Q5 2027", "week 34", "mei", "1900-01-01", "2028-2026", "niet in 2027", "n.t.b.",
    "projectnummer 12",
)  # fmt: skip


def date_table() -> str:
    rows = []
    for text in EXAMPLES:
        try:
            reading = read_period(text)
        except DateProblem:
            continue
        period = reading.period
        remark = reading.note
        rows.append(
            (
                code(text),
                _whole(day_label(period.start)),
                _whole(day_label(period.end)),
                str(period.precision),
                f"*aanname*: {cell(remark)}" if reading.assumed else cell(remark),
            )
        )
    return table(
        [
            say("geschreven", "written"),
            say("van", "from"),
            say("tot en met", "until"),
            say("precisie", "precision"),
            say("opmerking", "remark"),
        ],
        rows,
    )


def _whole(day: str) -> str:
    """With hyphens at which no line is broken."""
    return day.replace("-", "\u2011")


def date_problems() -> str:
    rows = []
    for text in REFUSED:
        try:
            read_period(text)
        except DateProblem as problem:
            rows.append((code(text), cell(str(problem))))
    return table([say("geschreven", "written"), say("melding", "message")], rows)
