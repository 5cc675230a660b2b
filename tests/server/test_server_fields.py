"""Fields that a partner keeps to its own desk: whatever way they come, nothing of them is on the server."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import psycopg2
import pytest
from postgres_server import PASSWORD
from qgis.core import QgsFeatureRequest, QgsVectorLayer, QgsWkbTypes

from afstemming_plugin.cycle.agreements import WORKS, PlannedDelivery
from afstemming_plugin.cycle.inbox import take_in_inbox
from afstemming_plugin.cycle.sharing import share_field
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import ServerAddress
from afstemming_plugin.dossier.server_connection import connect, layer_uri
from afstemming_plugin.dossier.server_fields import INBOX
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.schema import TABLES
from afstemming_plugin.model.words import Share

pytestmark = [pytest.mark.server, pytest.mark.qgis]
DAY = date(2026, 11, 24)
ROLES = ("coordinator", "gem", "water")
KEPT = {"estimate": Share.OWN, "description": Share.OWN, "size": Share.OWN, "extra": Share.OWN}
SECRETS = ("987654", "Onder de toren", "43219875", "Alleen voor ons")
HEAD = (
    "partner;kenmerk;titel;discipline;geometrie;start;eind;raming_euro;omschrijving;omvang;eenheid;notitie\n"
)
ROW = (
    "{partner};{number};Leiding {number};water;LINESTRING (155000 463000, 155100 463000);{start};{end};"
    "987654;Onder de toren;43219875;m;Alleen voor ons\n"
)


def a_list(path: Path, partner: str) -> Path:
    """Two works and a row without a period, all with what the partner keeps to itself."""
    rows = [("1", "2028-01-01", "2028-12-31"), ("2", "2028-02-01", "2028-12-31"), ("3", "", "ooit")]
    text = "".join(ROW.format(partner=partner, number=n, start=start, end=end) for n, start, end in rows)
    path.write_text(HEAD + text, encoding="utf-8")
    return path


def a_dossier(people: dict[str, str], shares: dict[str, Share]) -> None:
    partners = [Partner("gem", "Gemeente"), Partner("water", "Waterbedrijf", field_shares=dict(shares))]
    Dossier.create(people["coordinator"], Collaboration("Stad", partners=partners)).close()


def all_there_is(people: dict[str, str], schema: str, who: str) -> str:
    """All text that this user gets out of every table and view."""
    found = []
    connection = connect(ServerAddress.parse(people[who]))
    try:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace = %s::regnamespace "
                "AND c.relkind IN ('r', 'v') AND has_table_privilege(c.oid, 'SELECT')",
                [schema],
            )
            for (name,) in cursor.fetchall():
                cursor.execute(f"SELECT t::text FROM {name} t")
                found.append(f"{name}: {cursor.fetchall()}")
    finally:
        connection.close()
    assert len(found) > len(TABLES)
    return "\n".join(found)


def nothing_is_there(people: dict[str, str], schema: str, *words: str) -> None:
    for who in ROLES:
        found = all_there_is(people, schema, who)
        for word in words or SECRETS:
            assert word not in found, [line for line in found.splitlines() if word in line]


def test_a_delivery_taken_in_on_the_server_is_stored_without_them(
    people: dict[str, str], schema: str, tmp_path: Path
) -> None:
    a_dossier(people, KEPT)
    for who in ("water", "coordinator", "gem"):
        partner = "gem" if who == "gem" else "water"
        planned = PlannedDelivery(a_list(tmp_path / f"{who}.csv", partner), kind=WORKS, partner=partner)
        with Dossier.open(people[who]) as dossier:
            taken = take_in(dossier, planned, peildatum=DAY)
            works = [w for w in dossier.content().works if w.partner == partner]
        assert (taken.accepted, taken.rejected) == (2, 1)
        assert [w.reference for w in works] == ["1", "2"] and all(w.geometry for w in works)
        if partner == "water":
            assert any("raming_euro" in r.message for d in taken.deliveries for r in d.remarks)
            assert {(w.estimate, w.description, w.size, w.size_unit) for w in works} == {(None, "", None, "")}
            nothing_is_there(people, schema)
    for secret in SECRETS:  # a partner that keeps nothing back
        assert secret in all_there_is(people, schema, "coordinator")


def test_nor_what_is_written_with_sql_or_in_qgis_or_corrected(people: dict[str, str], schema: str) -> None:
    a_dossier(people, KEPT)
    connection = connect(ServerAddress.parse(people["water"]))
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"SET search_path = {schema}, public")
            cursor.execute(
                "INSERT INTO delivery (id, partner, current, columns, fields) VALUES ('d', 'water', true, "
                '\'["naam", "euro", "x"]\', \'{"title": "naam", "estimate": "euro"}\')'
            )
            for table in ("work", "work_history"):
                cursor.execute(
                    f"INSERT INTO {table} (id, partner, title, discipline, period_start, period_end, period_precision, share, "
                    "delivery, estimate, description, size, size_unit, extra, delivered, version, geom) VALUES ('w', 'water', "
                    "'Leiding', 'water', '2028-01-01', '2028-12-31', 'dag', 'partners', 'd', 987654, 'Onder de toren', 43219875, "
                    '\'m\', \'{"x": "Alleen voor ons"}\', \'{"estimate": "987654", "title": "LEIDING"}\', 1, '
                    "ST_GeomFromText('LINESTRING(155000 463000, 155100 463000)', 28992))"
                )
                cursor.execute(f"UPDATE {table} SET estimate = 987654, description = 'Onder de toren'")
            cursor.execute(
                "INSERT INTO delivered_row (delivery, row, cells) VALUES ('d', 1, '[\"Leiding\", 987654, \"Alleen voor ons\"]');"
                "INSERT INTO rejected_row (delivery, row, reason, \"values\") VALUES ('d', 2, 'euro is 987654', "
                '\'{"naam": "Buis", "euro": "987654"}\');'
                "INSERT INTO remark (delivery, severity, message, \"column\") VALUES ('d', 'opmerking', '987654 is veel', 'euro'), "
                "('d', 'opmerking', 'een mooie naam', 'naam');"
                f"INSERT INTO {INBOX} (partner, kenmerk, titel, discipline, straat, start, eind, hardheid, raming_euro, omschrijving, "
                "omvang, eenheid, geom) VALUES ('water', 'W-1', 'Uit het eigen systeem', 'water', 'Dorpsstraat', '2028-01-01', "
                "'2028-12-31', 'gepland', '987654', 'Onder de toren', '43219875', 'm', "
                "ST_GeomFromText('LINESTRING(155000 463000, 155100 463000)', 28992))"
            )
    finally:
        connection.close()
    with Dossier.open(people["water"]) as dossier:
        dossier.add_correction("w", "estimate", "", "987654")
        dossier.add_correction("w", "title", "Leiding", "Buis")
        take_in_inbox(dossier, peildatum=DAY)
    nothing_is_there(people, schema)

    uri = layer_uri(ServerAddress.parse(people["water"]))
    uri.setUsername(f"{schema}_u_water")
    uri.setPassword(PASSWORD)
    uri.setDataSource(schema, "work", "geom", "", "fid")
    uri.setWkbType(QgsWkbTypes.Type.MultiLineString)
    layer = QgsVectorLayer(uri.uri(False), "work", "postgres")
    (mine,) = layer.getFeatures(QgsFeatureRequest().setFilterExpression("\"id\" = 'w'"))
    layer.startEditing()
    layer.changeAttributeValue(mine.id(), layer.fields().indexOf("description"), "Onder de toren")
    layer.changeAttributeValue(mine.id(), layer.fields().indexOf("street"), "Torenstraat")
    assert layer.commitChanges(), layer.commitErrors()
    nothing_is_there(people, schema)
    there = all_there_is(people, schema, "gem")  # the rest stays
    assert "Torenstraat" in there and "Uit het eigen systeem" in there
    there = all_there_is(people, schema, "water")
    assert "een mooie naam" in there and "LEIDING" in there and '""naam"": ""Buis""' in there


def test_what_is_stored_is_taken_out_when_a_field_is_marked_so(
    people: dict[str, str], schema: str, tmp_path: Path
) -> None:
    a_dossier(people, {})
    for partner in ("water", "gem"):
        planned = PlannedDelivery(a_list(tmp_path / f"{partner}.csv", partner), kind=WORKS, partner=partner)
        with Dossier.open(people[partner]) as dossier:
            take_in(dossier, planned, peildatum=DAY)
    with Dossier.open(people["gem"]) as dossier, pytest.raises(Exception, match="may not change"):
        share_field(dossier, "water", "estimate", Share.OWN)
    with Dossier.open(people["coordinator"]) as dossier:
        for field in (*KEPT, "title"):
            share_field(dossier, "water", field, Share.OWN)
    for who in ROLES:
        with Dossier.open(people[who]) as dossier:
            works = dossier.content().works
        assert {(w.partner, w.title, w.estimate, w.description, w.size) for w in works} == {
            ("water", "vertrouwelijk", None, "", None),
            ("gem", "Leiding 1", 987654.0, "Onder de toren", 43219875.0),
            ("gem", "Leiding 2", 987654.0, "Onder de toren", 43219875.0),
        }  # fmt: skip
    water = all_there_is(people, schema, "water")
    of_water = [line for line in water.splitlines() if line.startswith(f"{schema}.delivered_row")]
    assert len(of_water) == 1 and not any(secret in of_water[0] for secret in (*SECRETS, "Leiding 1"))


def test_a_partner_does_not_take_them_out_of_works_of_another(people: dict[str, str], schema: str) -> None:
    a_dossier(people, KEPT)
    connection = connect(ServerAddress.parse(people["gem"]))
    try:
        with connection.cursor() as cursor:
            for call in ("keep_fields_out('work', NULL)", "keep_fields()"):
                with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                    cursor.execute(f"SELECT {schema}.{call}")
            for view in ("kept_field", "kept_column"):
                with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                    cursor.execute(f"SELECT * FROM {schema}.{view}")
    finally:
        connection.close()
