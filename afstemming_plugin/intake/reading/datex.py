"""The national feed of planned road works (NDW, DATEX II v3), read as a stream.

One row per situation that is a work. Detours (ReroutingManagement) and speed limits around it are not
the work and give no place; events (PublicEvent) are no works.
"""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, Optional
from xml.etree import ElementTree

from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ..table import RawTable
from .datex_title import work_title

COLUMNS = [
    "id",
    "source",
    "start",
    "end",
    "periods",
    "cause",
    "comment",
    "type",
    "hindrance",
    "status",
    "title",
]
_WORKS = frozenset({"MaintenanceWorks", "ConstructionWorks"})
_PLACING = _WORKS | {"RoadOrCarriagewayOrLaneManagement"}
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
_PROGRESS_EVERY = 500
Point = tuple[float, float]


def read_datex(path: Path, sources: Optional[Collection[str]], progress: Progress) -> list[RawTable]:
    """`sources` keeps only the organisations of these names (as the feed writes them).

    `start` and `end` are ISO days with time as in the feed (UTC); of several periods the first start and
    the last end, with all of them in `periods`. Geometry is WKB, x = longitude, in EPSG:4326: the lines of
    the work and of its lane management, else their points, None without either. Row numbers count
    situations in the file.
    """
    wanted = None if sources is None else frozenset(sources)
    table = RawTable(path.name, "", "datex", list(COLUMNS), [], [], [], "EPSG:4326")
    try:
        for number, situation in _situations(path, progress):
            work = _work_record(situation)
            if work is None or (wanted is not None and _text(work, "source", "value") not in wanted):
                continue
            table.rows.append(_row(situation, work))
            table.row_numbers.append(number)
            table.geometries.append(_geometry(situation))
    except (ElementTree.ParseError, EOFError, zlib.error, OSError) as error:
        raise IntakeError(
            tr("The feed is damaged or incomplete ({reason}).", reason=error),
            remedy=tr("Download it again."),
            file=path.name,
        ) from error
    if not table.rows:
        raise IntakeError(
            tr("The feed holds no works of the chosen organisations."),
            remedy=tr("Check how the feed writes their names."),
            file=path.name,
            value=", ".join(sorted(wanted)) if wanted else None,
        )
    return [table]


def _situations(path: Path, progress: Progress) -> Iterator[tuple[int, ElementTree.Element]]:
    """Each situation with its number from 1, cleared from memory after use."""
    size = max(path.stat().st_size, 1)
    with path.open("rb") as raw:
        compressed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        stream = gzip.GzipFile(fileobj=raw) if compressed else raw
        number = 0
        for _event, element in ElementTree.iterparse(stream):
            if _local(element) != "situation":
                continue
            number += 1
            yield number, element
            element.clear()
            if number % _PROGRESS_EVERY == 0:
                progress.step(min(0.99, raw.tell() / size))
    progress.step(1.0)


def _local(element: ElementTree.Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def _children(element: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    """All elements below, at any depth, with this local name (the feed mixes ten namespaces)."""
    return [child for child in element.iter() if _local(child) == name]


def _text(element: ElementTree.Element, *names: str) -> Optional[str]:
    """Text of the first element reached by these local names, each anywhere below the one before."""
    for name in names:
        found = next((child for child in element.iter() if _local(child) == name), None)
        if found is None:
            return None
        element = found
    return (element.text or "").strip() or None


def _record_type(record: ElementTree.Element) -> str:
    return record.get(_TYPE, "").rsplit(":", 1)[-1]


def _records(situation: ElementTree.Element) -> list[ElementTree.Element]:
    return [child for child in situation if _local(child) == "situationRecord"]


def _work_record(situation: ElementTree.Element) -> Optional[ElementTree.Element]:
    """The record that says what the work is; None for events and for what is no work."""
    records = _records(situation)
    if any(_record_type(record) == "PublicEvent" for record in records):
        return None
    return next((record for record in records if _record_type(record) in _WORKS), None)


def _row(situation: ElementTree.Element, work: ElementTree.Element) -> list[Any]:
    periods = _periods(situation)
    starts = [start for start, _ in periods if start]
    ends = [end for _, end in periods]
    return [
        situation.get("id"),
        _text(work, "source", "value"),
        min(starts) if starts else None,
        None if not all(ends) or not ends else max(str(end) for end in ends),
        "; ".join(f"{start or ''} – {end or ''}".strip() for start, end in periods) or None,
        _text(work, "causeDescription", "value"),
        _comments(work),
        _type_of_work(work),
        _text(work, "roadworkHindranceClass") or _text(work, "roadworkHindranceCategory"),
        _text(work, "roadworkStatus") or _text(work, "operatorActionStatus"),
        work_title(_text(work, "causeDescription", "value"), _comments(work), _type_of_work(work)),
    ]


def _periods(situation: ElementTree.Element) -> list[tuple[Optional[str], Optional[str]]]:
    """The valid periods of the records that are the work, each once, in order.

    A record without valid periods is valid over its overall time; without an end it is open (None).
    """
    found: dict[tuple[Optional[str], Optional[str]], None] = {}
    for record in _records(situation):
        if _record_type(record) not in _WORKS:
            continue
        periods = [
            (_text(p, "startOfPeriod"), _text(p, "endOfPeriod")) for p in _children(record, "validPeriod")
        ]
        for period in periods or [(_text(record, "overallStartTime"), _text(record, "overallEndTime"))]:
            found[period] = None
    return sorted(found, key=lambda period: (period[0] or "", period[1] or ""))


def _comments(work: ElementTree.Element) -> Optional[str]:
    texts = (_text(comment, "comment", "value") for comment in _children(work, "generalPublicComment"))
    return "; ".join(dict.fromkeys(text for text in texts if text)) or None


def _type_of_work(work: ElementTree.Element) -> Optional[str]:
    """What the feed says most precisely: the subject (buriedCables, bridge …), else the kind of work."""
    kind = _text(work, "roadMaintenanceType") or _text(work, "constructionWorkType")
    subject = _text(work, "subjectTypeOfWorks")
    return ", ".join(text for text in (kind, subject) if text and text != "other") or kind or subject


def _geometry(situation: ElementTree.Element) -> Optional[bytes]:
    lines: dict[tuple[Point, ...], None] = {}
    points: dict[Point, None] = {}
    for record in _records(situation):
        if _record_type(record) not in _PLACING:
            continue
        for element in record.iter():
            name = _local(element)
            if name == "posList":
                line = _line(element.text or "")
                if len(set(line)) > 1:
                    lines[line] = None
                elif line:
                    points[line[0]] = None
            elif name == "pointCoordinates":
                latitude, longitude = _text(element, "latitude"), _text(element, "longitude")
                if latitude and longitude:
                    points[(float(longitude), float(latitude))] = None
    if lines:
        return _multi(5, [_line_wkb(line) for line in lines])
    return _multi(4, [_point_wkb(point) for point in points]) if points else None


def _line(positions: str) -> tuple[Point, ...]:
    """ "lat lon lat lon …" → ((lon, lat), …)."""
    numbers = [float(number) for number in positions.split()]
    return tuple(zip(numbers[1::2], numbers[0::2]))


def _point_wkb(point: Point) -> bytes:
    return struct.pack("<BIdd", 1, 1, *point)


def _line_wkb(line: tuple[Point, ...]) -> bytes:
    numbers = [number for point in line for number in point]
    return struct.pack(f"<BII{len(numbers)}d", 1, 2, len(line), *numbers)


def _multi(kind: int, parts: list[bytes]) -> bytes:
    """One part stands alone; several become a multi-geometry of `kind` (4 points, 5 lines)."""
    return parts[0] if len(parts) == 1 else struct.pack("<BII", 1, kind, len(parts)) + b"".join(parts)
