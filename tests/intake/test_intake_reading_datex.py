"""The national feed: a small one made here, and the real one counted in another way."""

from __future__ import annotations

import gzip
import html
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from osgeo import ogr

from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.intake.reading.datex_title import work_title
from afstemming_plugin.model.errors import IntakeError

NAMESPACES = (
    'xmlns:sit="http://datex2.eu/schema/3/situation" xmlns:com="http://datex2.eu/schema/3/common" '
    'xmlns:loc="http://datex2.eu/schema/3/locationReferencing" xmlns:mc="http://datex2.eu/schema/3/messageContainer" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


def record(kind: str, body: str, source: str = "Gemeente X") -> str:
    return (
        f'<sit:situationRecord xsi:type="sit:{kind}"><sit:source><com:sourceName><com:values><com:value>{source}'
        f"</com:value></com:values></com:sourceName></sit:source>{body}</sit:situationRecord>"
    )


def period(start: str, end: str) -> str:
    return f"<com:validPeriod><com:startOfPeriod>{start}</com:startOfPeriod><com:endOfPeriod>{end}</com:endOfPeriod></com:validPeriod>"


def line(positions: str) -> str:
    return f"<sit:locationReference><loc:gmlLineString><loc:posList>{positions}</loc:posList></loc:gmlLineString></sit:locationReference>"


POINT = "<loc:pointCoordinates><loc:latitude>52.5</loc:latitude><loc:longitude>5.5</loc:longitude></loc:pointCoordinates>"


def feed(path: Path, *situations: str) -> Path:
    inside = "".join(
        f'<sit:situation id="S{i}">{body}</sit:situation>' for i, body in enumerate(situations, start=1)
    )
    path.write_text(
        f"<mc:messageContainer {NAMESPACES}><mc:payload>{inside}</mc:payload></mc:messageContainer>"
    )
    return path


def test_work_with_lanes_detour_and_two_periods(tmp_path: Path) -> None:
    path = feed(
        tmp_path / "w.xml",
        record("PublicEvent", line("52 5 52.1 5.1")),
        record("MaintenanceWorks", period("2027-05-01T00:00:00Z", "2027-06-01T00:00:00Z")
               + period("2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z") + POINT)
        + record("RoadOrCarriagewayOrLaneManagement", line("52 5 52.1 5.1") + period("2020-01-01Z", "2040-01-01Z"))
        + record("RoadOrCarriagewayOrLaneManagement", line("52 5 52.1 5.1"))
        + record("ReroutingManagement", line("50 3 51 4")),
    )  # fmt: skip
    (table,) = read_tables(path)
    row = dict(zip(table.columns, table.rows[0]))
    assert len(table) == 1 and table.row_numbers == [2]
    assert (row["id"], row["source"]) == ("S2", "Gemeente X")
    assert (row["start"], row["end"]) == ("2027-01-01T00:00:00Z", "2027-06-01T00:00:00Z")
    assert row["periods"] == (
        "2027-01-01T00:00:00Z – 2027-02-01T00:00:00Z; 2027-05-01T00:00:00Z – 2027-06-01T00:00:00Z"
    )
    assert ogr.CreateGeometryFromWkb(table.geometries[0]).ExportToWkt() == "LINESTRING (5 52,5.1 52.1)"
    assert table.crs == "EPSG:4326"


def test_points_where_there_is_no_line_and_nothing_where_only_a_detour_is(tmp_path: Path) -> None:
    path = feed(
        tmp_path / "w.xml",
        record("ConstructionWorks", POINT),
        record("ConstructionWorks", "") + record("ReroutingManagement", line("50 3 51 4")),
    )
    (table,) = read_tables(path)
    assert ogr.CreateGeometryFromWkb(table.geometries[0]).ExportToWkt() == "POINT (5.5 52.5)"
    assert table.geometries[1] is None


def test_open_end_stays_open(tmp_path: Path) -> None:
    body = "<com:overallStartTime>2027-01-01T00:00:00Z</com:overallStartTime>"
    (table,) = read_tables(feed(tmp_path / "w.xml", record("MaintenanceWorks", body)))
    row = dict(zip(table.columns, table.rows[0]))
    assert (row["start"], row["end"]) == ("2027-01-01T00:00:00Z", None)


def test_unknown_organisation_is_an_error_that_names_it(tmp_path: Path) -> None:
    path = feed(tmp_path / "w.xml", record("MaintenanceWorks", POINT))
    with pytest.raises(IntakeError, match="Gemeente Y"):
        read_tables(path, sources=["Gemeente Y"])


FEED = Path(__file__).parents[3] / "shared" / "data" / "ndw" / "ndw-planned.xml.gz"
FOUR = ["Gemeente Leiden", "Provincie Zuid-Holland", "Gemeente Delft", "Gemeente 's-Gravenhage"]


@pytest.mark.skipif(not FEED.exists(), reason="the real national feed is not on this machine")
def test_four_organisations_counted_by_text_search() -> None:
    text = gzip.decompress(FEED.read_bytes()).decode("utf-8")
    works, places, periods = Counter[str](), 0, {}
    for situation in text.split("<sit:situation id=")[1:]:
        kinds = re.findall(r'xsi:type="sit:(\w+)" id', situation)
        source = html.unescape(
            re.findall(r"<com:sourceName>.*?<com:value(?: [^>]*)?>(.*?)</com:value>", situation)[0]
        )
        if source not in FOUR or not {"MaintenanceWorks", "ConstructionWorks"} & set(kinds):
            continue
        works[source] += 1
        own = [part for part in situation.split("<sit:situationRecord ")[1:]
               if re.match(r'xsi:type="sit:(Maintenance|Construction)Works|xsi:type="sit:RoadOr', part)]  # fmt: skip
        places += any("<loc:posList>" in part or "<loc:pointCoordinates>" in part for part in own)
        base = next(part for part in own if "Works" in part[:40])
        ends = re.findall(r"<com:endOfPeriod>(.*?)<", base) or re.findall(r"<com:overallEndTime>(.*?)<", base)
        periods[situation[1:].split('"')[0]] = max(ends, default=None)
    (table,) = read_tables(FEED, sources=FOUR)
    assert Counter(row[1] for row in table.rows) == works
    assert works == {FOUR[0]: 260, FOUR[1]: 254, FOUR[2]: 133, FOUR[3]: 220}
    assert sum(geometry is not None for geometry in table.geometries) == places
    assert {row[0]: row[3] for row in table.rows} == periods
    for geometry in filter(None, table.geometries):
        west, east, south, north = ogr.CreateGeometryFromWkb(geometry).GetEnvelope()
        assert 3.7 < west <= east < 5.2 and 51.6 < south <= north < 52.4  # Zuid-Holland


@pytest.mark.skipif(not FEED.exists(), reason="the real national feed is not on this machine")
def test_the_whole_feed_fits_in_little_memory() -> None:
    script = (
        "import resource, sys, pathlib\n"
        "from afstemming_plugin.intake.reading import read_tables\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "(table,) = read_tables(pathlib.Path(sys.argv[1]))\n"
        "print(len(table), (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, str(FEED)],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    rows, megabytes = map(int, run.stdout.split())
    assert rows == 9262 and megabytes < 300


@pytest.mark.parametrize(
    ("cause", "comment", "kind", "title"),
    [
        ("Kabels / Leidingen, , Maken boring", "Snelheidsbeperking", "maintenanceWork", "Kabels / Leidingen: Maken boring"),
        ("Herinrichting / onderhoud van, Weg, Fase 2", None, "x", "Herinrichting / onderhoud van weg: Fase 2"),
        ("Kabels / Leidingen, ,", "Weg dicht in beide richtingen; Contactpersoon: de heer X", "other", "Kabels / Leidingen"),
        ("Kabels / Leidingen, ,", "Aanleg warmtenet Laan. Weg dicht", "other", "Aanleg warmtenet Laan"),
        (None, "Nachtafsluiting A67 HRR Leenderheide", "roadworks", "Nachtafsluiting A67 HRR Leenderheide"),
        (None, None, "maintenanceWork, trafficSignals", "Onderhoud verkeerslichten"),
        (None, "woord " * 40, None, ("woord " * 13).strip() + "…"), (None, None, None, None),
    ],
)  # fmt: skip
def test_what_a_work_of_the_feed_is_called(cause: str, comment: str, kind: str, title: str) -> None:
    assert work_title(cause, comment, kind) == title
