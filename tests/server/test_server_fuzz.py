"""Services that answer nonsense in well-formed JSON, or bytes that are damaged: one message, never a crash."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from service_server import answer

from afstemming_plugin.intake.services import read_service
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.errors import IntakeError

NONSENSE = (None, 3, -1, float("inf"), "x", "", [], {}, [3], {"a": 1}, True, [None], [[1]])
PLACES = {
    "arcgis": ("fine/arcgis/X/FeatureServer/0", "no-pages/arcgis/X/FeatureServer"),
    "ogcapi": ("fine/ogc/collections/werken", "fine/ogc"),
    "wfs": ("fine/wfs?typename=stad:werken", "gml/wfs?typename=stad:werken"),
}
MOST_REQUESTS = 200


def spoil(document: Any, dice: random.Random) -> Any:
    """One or two values anywhere in the document become something else."""
    places: list[tuple[Any, Any]] = []

    def walk(value: Any) -> None:
        keys = (
            list(value)
            if isinstance(value, dict)
            else range(min(3, len(value)))
            if isinstance(value, list)
            else ()
        )
        for key in keys:
            places.append((value, key))
            walk(value[key])

    walk(document)
    for holder, key in dice.sample(places, min(len(places), dice.choice((1, 1, 2)))):
        holder[key] = dice.choice(NONSENSE)
    return document


def damage(body: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(body))
    return (
        body[:at]
        + bytes([dice.randrange(256)]) * dice.choice((0, 1, 3))
        + body[at + dice.choice((0, 1, 20)) :]
    )


@pytest.mark.parametrize("kind", list(PLACES))
def test_no_answer_of_a_service_makes_reading_crash_or_go_on_for_ever(kind: str) -> None:
    refused = 0
    for seed in range(250):
        dice = random.Random(seed)
        spoiled, requests = dice.randrange(4), 0

        def fetch(url: str, parameters: Mapping[str, str]) -> bytes:
            nonlocal requests
            requests += 1
            assert requests < MOST_REQUESTS, "reading does not end"
            asked = {**dict(parse_qsl(urlsplit(url).query)), **parameters}
            status, sort, body = answer(urlsplit(url).path, asked, host="services.test")
            if status != 200:
                raise IntakeError(f"HTTP {status}")
            if requests - 1 != spoiled:  # noqa: B023
                return body
            is_json = "json" in sort
            return json.dumps(spoil(json.loads(body), dice)).encode() if is_json else damage(body, dice)  # noqa: B023

        try:
            table = read_service(kind, f"https://services.test/{dice.choice(PLACES[kind])}", fetch)
        except IntakeError as error:
            refused += 1
            assert error.message()
        else:
            assert isinstance(table, RawTable) and len(table) == len(table.row_numbers)
    assert 0 < refused < 250
