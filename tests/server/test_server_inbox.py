"""A partner's own system writes in its inbox; by night that becomes its delivery."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import psycopg2
import pytest

from afstemming_plugin.cycle.inbox import take_in_inbox
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import ServerAddress
from afstemming_plugin.dossier.server_connection import connect
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.words import Discipline, Hardness

pytestmark = [pytest.mark.server, pytest.mark.qgis]
DAY = date(2026, 11, 24)


def push(address: str, schema: str, *statements: str) -> None:
    """What a partner's own system does, in one transaction."""
    connection = connect(ServerAddress.parse(address))
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"SET search_path = {schema}, public")
            cursor.execute("BEGIN;" + ";".join(statements) + "; COMMIT")
    finally:
        connection.close()


def work(partner: str, reference: str, start: str, more: str = "", values: str = "") -> str:
    return (
        f"INSERT INTO inbox_werk (partner, kenmerk, titel, discipline, straat, start, eind, hardheid, geom{more}) VALUES "
        f"('{partner}', '{reference}', 'Leiding {reference}', 'water', 'Dorpsstraat', date '{start}', '2028-12-31', "
        f"'gepland', ST_GeomFromText('LINESTRING(155000 463000, 155100 463000)', 28992){values})"
    )


def test_what_stands_in_the_inbox_becomes_the_delivery(
    people: dict[str, str], schema: str, tmp_path: Path
) -> None:
    partners = [Partner("gem", "Gemeente"), Partner("water", "Waterbedrijf")]
    Dossier.create(people["coordinator"], Collaboration("Stad", partners=partners)).close()
    push(people["water"], schema, work("water", "W-1", "2028-01-01"), work("water", "W-2", "2028-02-01"))
    push(people["gem"], schema, work("gem", "G-1", "2028-03-01"))
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        push(people["water"], schema, work("gem", "X", "2028-01-01"))
    with pytest.raises(psycopg2.errors.CheckViolation):
        push(people["water"], schema, work("water", "X", "2028-01-01", ", deelbaarheid", ", ' Eigen'"))

    with Dossier.open(people["water"]) as dossier:
        (taken,) = take_in_inbox(dossier, peildatum=DAY)
        assert taken.accepted == 2 and taken.rejected == 0
        works = dossier.content().works
        assert {(w.reference, w.partner, w.discipline, w.hardness) for w in works} == {
            ("W-1", "water", Discipline.WATER, Hardness.GEPLAND), ("W-2", "water", Discipline.WATER, Hardness.GEPLAND),
        }  # fmt: skip
        assert all(w.geometry for w in works) and works[0].period.start == date(2028, 1, 1)
        assert take_in_inbox(dossier, peildatum=DAY) == []
    with Dossier.open(people["coordinator"]) as dossier:
        assert [t.deliveries[0].partner for t in take_in_inbox(dossier, peildatum=DAY)] == ["gem"]
        known = {w.reference: w.id for w in dossier.content().works}

    push(people["water"], schema, "DELETE FROM inbox_werk", work("water", "W-1", "2028-06-01"))
    with Dossier.open(people["coordinator"]) as dossier:
        take_in_inbox(dossier, peildatum=DAY)
        now = {w.reference: w for w in dossier.content().works}
        assert set(now) == {"W-1", "G-1"} and now["W-1"].id == known["W-1"] and now["W-1"].version == 2
        assert len([d for d in dossier.content().deliveries if d.partner == "water"]) == 1

    with (
        Dossier.create(tmp_path / "d.gpkg", Collaboration("x")) as file,
        pytest.raises(DossierError, match="inbox"),
    ):
        take_in_inbox(file, peildatum=DAY)
