"""How planners write periods: every notation of the issue, the columns together, and no surprises."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from afstemming_plugin.intake.dates import (
    EXCEL_1900,
    EXCEL_1904,
    DateProblem,
    read_date,
    read_period,
    settle_day_first,
)
from afstemming_plugin.model.period import Period, Precision, covering

P = Precision

# (text, first day, last day, precision, assumed); the days were worked out from the calendar by hand.
NOTATIONS = [
    ("1-4-2027", "2027-04-01", "2027-04-01", P.DAY, False),
    ("01/04/27", "2027-04-01", "2027-04-01", P.DAY, False),
    ("1.4.2027", "2027-04-01", "2027-04-01", P.DAY, False),
    ("2027-04-01", "2027-04-01", "2027-04-01", P.DAY, False),
    ("20270401", "2027-04-01", "2027-04-01", P.DAY, False),
    ("01042027", "2027-04-01", "2027-04-01", P.DAY, False),
    ("1 april 2027", "2027-04-01", "2027-04-01", P.DAY, False),
    ("donderdag 1 april 2027", "2027-04-01", "2027-04-01", P.DAY, False),
    ("1 apr '27", "2027-04-01", "2027-04-01", P.DAY, False),
    ("April 1, 2027", "2027-04-01", "2027-04-01", P.DAY, False),
    ("24.07.2026 07:00", "2026-07-24", "2026-07-24", P.DAY, False),
    ("2026-07-24T07:00", "2026-07-24", "2026-07-24", P.DAY, False),
    ("2014-06-30T22:00:00.000Z", "2014-07-01", "2014-07-01", P.DAY, False),
    ("2014-12-31T22:59:00Z", "2014-12-31", "2014-12-31", P.DAY, False),
    ("2014-07-01T00:00:00+02:00", "2014-07-01", "2014-07-01", P.DAY, False),
    ("mrt-27", "2027-03-01", "2027-03-31", P.MONTH, False),
    ("maart 2027", "2027-03-01", "2027-03-31", P.MONTH, False),
    ("April 2027", "2027-04-01", "2027-04-30", P.MONTH, False),
    ("2027-03", "2027-03-01", "2027-03-31", P.MONTH, False),
    ("03-2027", "2027-03-01", "2027-03-31", P.MONTH, False),
    ("202703", "2027-03-01", "2027-03-31", P.MONTH, False),
    ("week 34 2026", "2026-08-17", "2026-08-23", P.WEEK, False),
    ("wk 34-2026", "2026-08-17", "2026-08-23", P.WEEK, False),
    ("2026-W34", "2026-08-17", "2026-08-23", P.WEEK, False),
    ("week 53 2026", "2026-12-28", "2027-01-03", P.WEEK, False),
    ("Q3 2027", "2027-07-01", "2027-09-30", P.QUARTER, False),
    ("2027 Q3", "2027-07-01", "2027-09-30", P.QUARTER, False),
    ("2027-Q3", "2027-07-01", "2027-09-30", P.QUARTER, False),
    ("3e kwartaal 2027", "2027-07-01", "2027-09-30", P.QUARTER, False),
    ("kwartaal 3 2027", "2027-07-01", "2027-09-30", P.QUARTER, False),
    ("IIIe kwartaal 2027", "2027-07-01", "2027-09-30", P.QUARTER, False),
    ("3e kw. '27", "2027-07-01", "2027-09-30", P.QUARTER, False),
    ("derde kwartaal van 2027", "2027-07-01", "2027-09-30", P.QUARTER, False),
    ("2e helft 2028", "2028-07-01", "2028-12-31", P.HALF, False),
    ("H2 2028", "2028-07-01", "2028-12-31", P.HALF, False),
    ("1e halfjaar 2028", "2028-01-01", "2028-06-30", P.HALF, False),
    ("2nd half of 2028", "2028-07-01", "2028-12-31", P.HALF, False),
    ("2027", "2027-01-01", "2027-12-31", P.YEAR, False),
    ("2027/2028", "2027-01-01", "2028-12-31", P.MULTI_YEAR, False),
    ("2027-28", "2027-01-01", "2028-12-31", P.MULTI_YEAR, False),
    ("2029-2031", "2029-01-01", "2031-12-31", P.MULTI_YEAR, False),
    ("2029 t/m 2031", "2029-01-01", "2031-12-31", P.MULTI_YEAR, False),
    ("2029 tot en met 2031", "2029-01-01", "2031-12-31", P.MULTI_YEAR, False),
    ("tussen 2029 en 2031", "2029-01-01", "2031-12-31", P.MULTI_YEAR, False),
    ("najaar 2026", "2026-09-01", "2026-11-30", P.QUARTER, True),
    ("voorjaar 2026", "2026-03-01", "2026-05-31", P.QUARTER, True),
    ("zomer 2026", "2026-06-01", "2026-08-31", P.QUARTER, True),
    ("winter 2027/2028", "2027-12-01", "2028-02-29", P.QUARTER, True),
    ("begin 2027", "2027-01-01", "2027-03-31", P.QUARTER, True),
    ("medio 2027", "2027-04-01", "2027-09-30", P.QUARTER, True),
    ("eind 2027", "2027-10-01", "2027-12-31", P.QUARTER, True),
    ("eind medio 2h 2000", "2000-09-01", "2000-10-31", P.MONTH, True),
    ("medio april 2027", "2027-04-11", "2027-04-20", P.WEEK, True),
    ("2027 e.v.", "2027-01-01", "2031-12-31", P.MULTI_YEAR, True),
    ("2027 en verder", "2027-01-01", "2031-12-31", P.MULTI_YEAR, True),
    ("vanaf 2028", "2028-01-01", "2032-12-31", P.MULTI_YEAR, True),
    ("na 2030", "2031-01-01", "2035-12-31", P.MULTI_YEAR, True),
    ("> 2030", "2031-01-01", "2035-12-31", P.MULTI_YEAR, True),
    ("vóór de zomer van 2028", "2028-01-01", "2028-05-31", P.QUARTER, True),
    ("na de zomer van 2027", "2027-09-01", "2027-12-31", P.YEAR, True),
    ("uiterlijk 1-7-2028", "2028-01-01", "2028-07-01", P.QUARTER, True),
    ("vanaf 1 april 2027, 8 weken", "2027-04-01", "2027-05-26", P.DAY, False),
    ("1-4-27, 8 weken", "2027-04-01", "2027-05-26", P.DAY, False),
    ("1-4-2027, 8 wk", "2027-04-01", "2027-05-26", P.DAY, False),
    ("start week 34 2026, duur 6 weken", "2026-08-17", "2026-09-27", P.WEEK, False),
    ("2027 (8 weken)", "2027-01-01", "2027-12-31", P.YEAR, False),
    ("jan t/m mrt 2027", "2027-01-01", "2027-03-31", P.MONTH, False),
    ("apr-jun 2027", "2027-04-01", "2027-06-30", P.MONTH, False),
    ("april/mei 2027", "2027-04-01", "2027-05-31", P.MONTH, False),
    ("nov 2027 t/m feb 2028", "2027-11-01", "2028-02-29", P.MONTH, False),
    ("nov 2027 t/m feb", "2027-11-01", "2028-02-29", P.MONTH, False),
    ("1-4-2027 t/m 30-6-2027", "2027-04-01", "2027-06-30", P.DAY, False),
    ("1-4 t/m 30-6-2027", "2027-04-01", "2027-06-30", P.DAY, False),
    ("1 t/m 15 april 2027", "2027-04-01", "2027-04-15", P.DAY, False),
    ("29-08-2022,16-09-2022", "2022-08-29", "2022-09-16", P.DAY, False),
    ("20270401-20270630", "2027-04-01", "2027-06-30", P.DAY, False),
    ("wk 34-36 2027", "2027-08-23", "2027-09-12", P.WEEK, False),
    ("weken 34, 35 en 36 2027", "2027-08-23", "2027-09-12", P.WEEK, False),
    ("wk 3/5-2027", "2027-01-18", "2027-02-07", P.WEEK, False),
    ("Q1-2 2028", "2028-01-01", "2028-06-30", P.QUARTER, False),
    ("1e en 2e kwartaal 2027", "2027-01-01", "2027-06-30", P.QUARTER, False),
    ("Q3 2027 - Q1 2028", "2027-07-01", "2028-03-31", P.QUARTER, False),
    ("eind 2027 - begin 2028", "2027-10-01", "2028-03-31", P.QUARTER, True),
    ("2025 t/m 2027 (fase 1)", "2025-01-01", "2027-12-31", P.MULTI_YEAR, True),
    ("oplevering Q3 2027", "2027-07-01", "2027-09-30", P.QUARTER, True),
    ("niet voor 2028", "2028-01-01", "2032-12-31", P.MULTI_YEAR, True),
    ("ca. 2027", "2027-01-01", "2027-12-31", P.YEAR, True),
    ("2027 (onder voorbehoud)", "2027-01-01", "2027-12-31", P.YEAR, True),
    ("4/13/2027", "2027-04-13", "2027-04-13", P.DAY, True),
]


@pytest.mark.parametrize(("text", "start", "end", "precision", "assumed"), NOTATIONS)
def test_notation(text: str, start: str, end: str, precision: Precision, assumed: bool) -> None:
    reading = read_period(text)
    assert (reading.period.start, reading.period.end) == (date.fromisoformat(start), date.fromisoformat(end))
    assert reading.period.precision is precision
    assert reading.assumed is assumed
    assert bool(reading.note) is assumed, "every assumption is told, and nothing else"


@pytest.mark.parametrize(
    "text",
    ["n.t.b.", "N.T.B", "onbekend", "doorlopend", "-", "", "  ", "?", "n.v.t.", None, "nader te bepalen"],
)
def test_nothing_delivered_is_told_apart(text: object) -> None:
    with pytest.raises(DateProblem) as problem:
        read_period(text)
    assert problem.value.missing


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("31-2-2027", "31-2-2027"), ("31 april 2027", "31-4-2027"), ("week 54 2026", "week 54"),
        ("Q5 2027", "quarter 5"), ("00-2027", "month 00"), ("2026-34", "month 34"), ("13-2029", "month 13"), ("31-12-9999", "2100"), ("01-01-0001", "1990"),
        ("60-2027", "month 60"), ("3e helft 2027", "half year 3"),
        ("1900-01-01", "1990"), ("1-1-2101", "2100"), ("2150-2160", "2100"), (0, "1990"), (1, "1990"),
        (datetime(1900, 1, 1), "1990"), (1234567, "1234567"), ("2028-2026", "2028"), ("week 34", "year is missing"),
        ("mei", "year is missing"), ("wk 34-36", "year is missing"), ("Q1-2", "year is missing"),
        ("niet in 2027", "niet in 2027"), ("projectnummer 12", "projectnummer 12"), (True, "True"),
    ],
)  # fmt: skip
def test_refused_and_named(text: object, said: str) -> None:
    with pytest.raises(DateProblem) as problem:
        read_period(text)
    assert said in str(problem.value)
    assert not problem.value.missing


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (46113, date(2026, 4, 1)), (46113.75, date(2026, 4, 1)), ("46113", date(2026, 4, 1)),
        (20270401, date(2027, 4, 1)), (date(2027, 4, 1), date(2027, 4, 1)),
        (datetime(2027, 4, 1, 23, 30), date(2027, 4, 1)),
        (datetime(2027, 4, 1, 22, 30, tzinfo=timezone.utc), date(2027, 4, 2)),
        (1396828800000, date(2014, 4, 7)), ("1396828800000", date(2014, 4, 7)),
    ],
)  # fmt: skip
def test_cells_of_other_types(value: object, expected: date) -> None:
    assert read_period(value).period == Period(expected, expected)


def test_a_year_as_a_number() -> None:
    for value in (2027, 2027.0, "2027.0"):
        assert read_period(value).period == Period.year(2027)


@settings(deadline=None)
@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_excel_serials_of_both_bases(day: date) -> None:
    for base in (EXCEL_1900, EXCEL_1904):
        assert read_date((day - base).days, date_base=base) == day


def test_start_and_end_columns() -> None:
    def read(start: object, end: object) -> tuple[date, date, Precision]:
        period = read_period(start, end_value=end).period
        return period.start, period.end, period.precision

    assert read("1-4-2027", "30-6-2027") == (date(2027, 4, 1), date(2027, 6, 30), P.DAY)
    assert read("1-4-2027", "2028") == (date(2027, 4, 1), date(2028, 12, 31), P.MULTI_YEAR)
    assert read("Q2 2027", "Q3 2027") == (date(2027, 4, 1), date(2027, 9, 30), P.QUARTER)
    assert read(2027, 2029) == (date(2027, 1, 1), date(2029, 12, 31), P.MULTI_YEAR)
    assert read(datetime(2027, 4, 1), "eind 2027") == (date(2027, 4, 1), date(2027, 12, 31), P.QUARTER)


def test_one_of_the_two_columns_is_an_assumption() -> None:
    only_start = read_period("1-4-2027", end_value="n.t.b.")
    assert only_start.assumed and only_start.period == Period(date(2027, 4, 1), date(2027, 4, 1))
    only_end = read_period(None, end_value="Q3 2027")
    assert only_end.assumed and only_end.period.end == date(2027, 9, 30)


def test_an_end_before_the_start_names_both() -> None:
    with pytest.raises(DateProblem, match=r"1-3-2027.*1-4-2027"):
        read_period("1-4-2027", end_value="1-3-2027")


def test_an_unreadable_end_is_refused() -> None:
    with pytest.raises(DateProblem, match="31-2-2027"):
        read_period("1-1-2027", end_value="31-2-2027")


def test_first_or_last_day() -> None:
    assert read_date("Q3 2027") == date(2027, 7, 1)
    assert read_date("Q3 2027", last=True) == date(2027, 9, 30)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["1/4/2027", "13/4/2027"], (True, False)),
        (["4/1/2027", "4/13/2027"], (False, False)),
        (["13/4/2027", "14/5/2027", "4/13/2027"], (True, True)),
        (["1/4/2027", "2/5/2027"], (True, True)),
        (["1-4-2027", "2-5-2027"], (True, False)),
        (["1/1/2027", "2027", None, date(2027, 1, 1)], (True, False)),
        ([], (True, False)),
    ],
)
def test_the_order_of_day_and_month_is_settled_per_column(
    values: list[object], expected: tuple[bool, bool]
) -> None:
    assert settle_day_first(values) == expected


def test_the_settled_order_is_used() -> None:
    assert read_date("4/1/2027", day_first=False) == date(2027, 4, 1)
    assert read_date("4/1/2027", day_first=True) == date(2027, 1, 4)


@settings(deadline=None)
@given(
    st.dates(date(1995, 1, 1), date(2095, 12, 31)), st.integers(0, 900), st.sampled_from(list(P))
)  # every label that a map or a list shows can be typed back in
def test_labels_are_read_back(start: date, days: int, precision: Precision) -> None:
    shown = covering(start, start + timedelta(days=days), precision)
    read = read_period(shown.label())
    assert (read.period.start, read.period.end) == (shown.start, shown.end)
    assert not read.assumed
    exact = {P.YEAR: {P.YEAR, P.MULTI_YEAR}, P.MULTI_YEAR: {P.YEAR, P.MULTI_YEAR}}.get(precision, {precision})
    assert read.period.precision in exact


WORDS = st.sampled_from(
    [
        "week",
        "wk",
        "Q1",
        "Q3",
        "kwartaal",
        "kw",
        "helft",
        "H2",
        "halfjaar",
        "2027",
        "2028",
        "27",
        "'28",
        "1",
        "12",
        "31",
        "34",
        "april",
        "mrt",
        "mei",
        "najaar",
        "zomer",
        "begin",
        "medio",
        "eind",
        "vanaf",
        "na",
        "voor",
        "t/m",
        "tot",
        "-",
        "/",
        ",",
        ".",
        "e.v.",
        "en",
        "of",
        "8",
        "weken",
        "maanden",
        "dagen",
        "n.t.b.",
        "(",
        ")",
        ">",
        ">=",
        "?",
        "1e",
        "3e",
        "de",
        "van",
    ]
)


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        st.text(max_size=40),
        st.lists(WORDS, max_size=9).map(" ".join),
        st.lists(WORDS, max_size=7).map("".join),
    )
)
@example("9999-99-99")
@example("२०२७")
@example("2" * 400)
@example("\x00")
@example("vanaf 31-12-2100")
@example("2100, 999 maanden")
@example("99999-99999")
@example("winter 2100")
@example("week 1 1990")
def test_any_text_gives_a_closed_sane_period_or_a_date_problem(text: str) -> None:
    try:
        period = read_period(text).period
    except DateProblem as problem:
        assert str(problem)
        return
    assert period.start <= period.end
    assert period.start.year >= 1989 and period.end.year <= 2101


@settings(deadline=None)
@given(
    st.one_of(
        st.floats(),
        st.integers(),
        st.booleans(),
        st.none(),
        st.binary(max_size=5),
        st.dates(),
        st.datetimes(),
    )
)
def test_any_cell_gives_a_period_or_a_date_problem(value: object) -> None:
    try:
        period = read_period(value).period
    except DateProblem:
        return
    assert period.start.year >= 1989 and period.end.year <= 2101


@settings(deadline=None)
@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_an_independent_count_of_weeks(day: date) -> None:
    """Week n holds its Thursday's day of the year (ISO 8601), counted without isocalendar."""
    thursday = day - timedelta(days=day.weekday()) + timedelta(days=3)
    if not 1990 < thursday.year < 2100:
        return
    number = (thursday - date(thursday.year, 1, 1)).days // 7 + 1
    period = read_period(f"week {number} {thursday.year}").period
    assert period.start <= day <= period.end and period.days == 7
