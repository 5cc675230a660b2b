"""The calendar as an independent parser reads it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import icalendar
from content_for_tests import SECRET_OWN, SECRET_RESTRICTED, empty_content, rich_content
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.export.audience import Audience
from afstemming_plugin.export.calendar import escaped, folded, write_calendar
from afstemming_plugin.export.cell_text import clean_text


def events(path: Path) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"))


def test_each_last_chance_is_a_whole_day(tmp_path: Path) -> None:
    content = rich_content()
    assert content.analysis
    assert write_calendar(tmp_path / "k.ics", content) == 2
    found = events(tmp_path / "k.ics")
    days = sorted(c.last_day for c in content.analysis.last_chances)
    assert [event["DTSTART"].dt for event in found] == days == [date(2028, 3, 31), date(2029, 6, 29)]
    assert [(event["DTEND"].dt - event["DTSTART"].dt).days for event in found] == [1, 1]
    assert str(found[0]["SUMMARY"]) == "Last chance K-002: Waterbedrijf Voorbeeld, Afsluiters Molenweg"
    assert "31-3-2033" in str(found[0]["DESCRIPTION"]) and "\n" in str(found[0]["DESCRIPTION"])
    assert str(found[0]["LOCATION"]) == "Molenweg"
    assert all(event["DTSTAMP"].dt.tzinfo is not None for event in found)
    raw = (tmp_path / "k.ics").read_bytes()
    lines = raw.split(b"\r\n")
    assert raw.endswith(b"END:VCALENDAR\r\n") and b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75


def test_an_event_keeps_its_uid(tmp_path: Path) -> None:
    content = rich_content()
    write_calendar(tmp_path / "a.ics", content)
    assert content.analysis
    moved = [replace(c, last_day=date(2030, 1, 1)) for c in content.analysis.last_chances]
    write_calendar(
        tmp_path / "b.ics", replace(content, analysis=replace(content.analysis, last_chances=moved))
    )
    uids = [{str(event["UID"]) for event in events(tmp_path / name)} for name in ("a.ics", "b.ics")]
    assert uids[0] == uids[1] and len(uids[0]) == 2


def test_only_of_one_partner_and_nothing_secret(tmp_path: Path) -> None:
    content = rich_content()
    assert content.analysis
    chances = [*content.analysis.last_chances, replace(content.analysis.last_chances[0], work="w07"),
               replace(content.analysis.last_chances[0], work="w08")]  # fmt: skip
    content = replace(content, analysis=replace(content.analysis, last_chances=chances))
    assert write_calendar(tmp_path / "w.ics", content, partner="wat") == 1
    for audience in Audience:
        assert write_calendar(tmp_path / "k.ics", content, audience=audience) == 3
        raw = (tmp_path / "k.ics").read_bytes().replace(b"\r\n ", b"")
        assert SECRET_OWN.encode() not in raw and SECRET_RESTRICTED.encode() not in raw


def test_an_empty_calendar_is_one_too(tmp_path: Path) -> None:
    assert write_calendar(tmp_path / "k.ics", empty_content()) == 0
    assert events(tmp_path / "k.ics") == []


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200) | st.text(alphabet="é€😀;,\\ \n", max_size=120))
def test_any_text_comes_back(text: str) -> None:
    lines = [b"BEGIN:VEVENT\r\n", folded(f"SUMMARY:{escaped(text)}"), b"UID:x\r\n", b"END:VEVENT\r\n"]
    raw = b"".join(lines)
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    raw.decode("utf-8")
    for part in raw.split(b"\r\n"):
        part.decode("utf-8")  # no character is cut in two
    if "\\" in text:  # this parser takes such a text's escapes away twice
        value = raw.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[1].partition(":")[2]
        found = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value)
    else:
        found = str(icalendar.Event.from_ical(raw)["SUMMARY"])
    wanted = clean_text(text).replace("\t", " ").replace("\x7f", "")
    assert found.split() == wanted.split()
