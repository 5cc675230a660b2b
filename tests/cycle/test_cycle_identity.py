"""The same work keeps its id from delivery to delivery."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from afstemming_plugin.cycle.identity import identify
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import Discipline
from afstemming_plugin.model.work import Work


def work(row: int, reference: str = "", title: str = "riool", year: int = 2028) -> Work:
    return Work(
        id=f"new-{row}", partner="gem", title=title, discipline=Discipline.RIOOL, period=Period.year(year),
        reference=reference, file="a.xlsx", row=row,
    )  # fmt: skip


def keep_identities(delivered: list[Work], known: list[Work]) -> list[Work]:
    return identify(delivered, known).works


def test_a_reference_is_followed_through_every_change() -> None:
    first = keep_identities([work(1, "R1"), work(2, "R2")], [])
    second = keep_identities([work(9, "R2", "anders", 2031), work(10, "R3")], first)
    assert second[0].id == first[1].id
    assert second[1].id not in {w.id for w in first}


def test_without_reference_only_an_unchanged_work_is_the_same() -> None:
    first = keep_identities([work(1, title="a"), work(2, title="b")], [])
    second = keep_identities([work(7, title="b"), work(8, title="a", year=2035)], first)
    assert second[0].id == first[1].id
    assert second[1].id not in {w.id for w in first}


def test_two_equal_works_stay_two() -> None:
    first = keep_identities([work(1), work(2)], [])
    second = keep_identities([work(3), work(4), work(5)], first)
    assert {w.id for w in first} < {w.id for w in second}
    assert len({w.id for w in second}) == 3


def test_another_unit_or_partner_is_another_work() -> None:
    first = keep_identities([work(1, "R1")], [])
    other = keep_identities([replace(work(1, "R1"), unit="weg")], first)
    assert other[0].id != first[0].id


@given(st.lists(st.tuples(st.sampled_from(["", "R1", "R2", "R3"]), st.sampled_from("ab")), max_size=12))
def test_ids_are_unique_and_the_same_file_gives_the_same_ids(rows: list[tuple[str, str]]) -> None:
    works = [work(i, reference, title) for i, (reference, title) in enumerate(rows)]
    once, again = keep_identities(works, []), keep_identities(works, [])
    assert [w.id for w in once] == [w.id for w in again]
    assert len({w.id for w in once}) == len(works)
    later = keep_identities(works, once)
    assert {w.id for w in later} == {w.id for w in once}
