"""Names that want to be SQL: of schemas, partners, columns, profiles and works; thrown together, the same every time."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import psycopg2
import pytest
from postgres_server import PASSWORD, Server, address_for

from afstemming_plugin.cycle.sharing import share_field
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import ServerAddress
from afstemming_plugin.dossier.server_connection import connect
from afstemming_plugin.dossier.server_setup import add_partner_role, schemas_on, set_up
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner, RejectedRow, Remark
from afstemming_plugin.model.decision import Action, PartnerDecision
from afstemming_plugin.model.delivered import DeliveredRow
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.words import Decision, Discipline, Severity, Share
from afstemming_plugin.model.work import Work

pytestmark = [pytest.mark.server, pytest.mark.qgis]
DAY = date(2026, 11, 24)
PIECES = (
    "'", '"', "''", '""', ";", "--", "/*", "*/", "\\", "\\'", "$$", "$1", "%s", "%I", "%", "?", "{0}", "{version}", "{kept}",
    ':"schema"', ":'schema'", ":srid", "\n", "\t", " ", ",", "(", ")", "[", "]", "{", "}", "&&", "eigen", "ß", "é", "e\u0301",
    "\u202e", "\u200b", "\u3000", "😀", "ИМЯ", "DROP TABLE work", "a", "Z", "9", ".", "/", "|", "=", "@", "\u00a0",
)  # fmt: skip


def names(seed: int, count: int, most: int = 12) -> list[str]:
    """Different ones, of at most so many bytes."""
    dice, found = random.Random(seed), dict.fromkeys(("x'); DROP SCHEMA public CASCADE; --"[:most],))
    while len(found) < count:
        name = "".join(dice.choices(PIECES, k=dice.randint(1, 6)))
        if name.strip() and len(name.encode()) <= most:
            found[name] = None
    return list(found)


def catalogue(server: Server) -> str:
    """What a name that got loose would change."""
    return server.sql(
        "SELECT string_agg(t, '|' ORDER BY t) FROM (SELECT nspname || ' ' || relname AS t FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE nspname NOT LIKE 'pg%' UNION ALL SELECT nspname FROM pg_namespace "
        "WHERE nspname NOT LIKE 'pg%' UNION ALL SELECT rolname || rolsuper || rolcanlogin FROM pg_roles) s",
        database="afstemming",
    )


@pytest.mark.parametrize("name", names(1, 6, most=32))
def test_a_schema_may_have_any_name(postgres: Server, passwords: Path, root: Path, name: str) -> None:
    before = catalogue(postgres)
    address = ServerAddress.parse(address_for(postgres, "x")).of_schema(name)
    assert ServerAddress.parse(str(address)) == address
    postgres.script(
        root / "resources" / "server" / "afstemming.sql", database="afstemming", schema=name, srid=28992
    )
    set_up(address, "EPSG:28992")  # the same, once more
    role = add_partner_role(address, "gem")
    assert role == f"{name}_partner_gem"
    with Dossier.create(address, Collaboration(name, partners=[Partner("gem", "Gemeente")])) as dossier:
        assert dossier.collaboration().name == name
        listener = dossier.listener()
        assert listener is not None and listener.heard() == []
        listener.close()
    assert name in schemas_on(address)
    connection = connect(address)
    try:
        with connection.cursor() as cursor:
            sql = psycopg2.sql
            cursor.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(name)))
            for made in (role, f"{name}_coordinator", f"{name}_member"):
                cursor.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(made)))
    finally:
        connection.close()
    assert catalogue(postgres) == before


def test_partners_may_have_any_code_and_each_is_itself_only(
    postgres: Server, people: dict[str, str], schema: str
) -> None:
    """The rights of one are those of no other, however alike their codes."""
    owner = ServerAddress.parse(address_for(postgres, schema))
    codes = [*names(2, 12), "%", "_", "gem%", "GEM", "gem ", " gem"]
    partners = [Partner(code, f"Naam {code}") for code in codes]
    Dossier.create(people["coordinator"], Collaboration("Stad", partners=partners)).close()
    before = catalogue(postgres)
    users = {}
    for number, code in enumerate(codes):
        role = add_partner_role(owner, code)
        assert role == f"{schema}_partner_{code}" and add_partner_role(owner, code) == role
        users[code] = f"{schema}_n{number}"
        quoted = role.replace('"', '""')
        postgres.sql(f"CREATE USER {users[code]} PASSWORD '{PASSWORD}'; GRANT \"{quoted}\" TO {users[code]}")
    for number, code in enumerate(codes):
        with Dossier.open(address_for(postgres, schema, users[code])) as dossier:
            dossier.save_action(Action(f"a{number}", "m", code, code, DAY))
            other = codes[number - 1]
            with pytest.raises(DossierError, match="may not change"):
                dossier.save_action(Action("vals", "m", other, "x", DAY))
            if number:
                with pytest.raises(DossierError, match="may not change"):
                    dossier.drop_action(f"a{number - 1}")
    with Dossier.open(people["coordinator"]) as dossier:
        assert [(a.partner, a.text) for a in dossier.content().actions] == [(code, code) for code in codes]
    for user in users.values():
        postgres.sql(f"DROP USER {user}")
    for code in codes:
        quoted = f"{schema}_partner_{code}".replace('"', '""')
        postgres.sql(f'DROP ROLE "{quoted}"')
    assert catalogue(postgres) == before
    for wrong in ("y" * 64, "a\0b"):
        with pytest.raises(DossierError):
            add_partner_role(owner, wrong)
    assert catalogue(postgres) == before


def test_columns_texts_and_ids_stay_what_they_are(people: dict[str, str], schema: str) -> None:
    """Also where the server itself reads them: fields kept back, works that a decision was on, who changed what."""
    columns = tuple(names(3, 40, most=40))
    kept, shown = columns[0], columns[1]
    Dossier.create(people["coordinator"], Collaboration("Stad", partners=[Partner("water", "Water")])).close()
    secret = "'; onder de toren --"
    with Dossier.open(people["water"]) as dossier:
        works, rows = [], []
        for number, name in enumerate(columns):
            work = Work(f"{name}{number}", "water", name, Discipline.WATER, Period(DAY, DAY, Precision.DAY))
            more = {
                "description": secret,
                "extra": {name: name},
                "delivered": {"title": name, "description": secret},
            }
            works.append(replace(work, reference=name, street=name, delivery="d", row=number, **more))
            rows.append(DeliveredRow(number, (secret, *(name for _ in columns[1:]))))
        delivery = Delivery(
            "d", "water", "", "lijst", "f'\".csv", "", DAY, datetime(2026, 11, 24, 12), columns=columns,
            fields={"description": kept, "title": shown},
            remarks=[Remark(Severity.NOTE, name, column=name) for name in columns],
            rejected_rows=[RejectedRow("f", "", 99, f"fout: {secret}", {kept: secret, shown: shown}, (kept,))],
        )  # fmt: skip
        dossier.add_delivery(delivery, works, rows=rows)
        for work in works:
            dossier.add_correction(work.id, work.title, work.title, work.title, why=work.title)
            dossier.save_profile(work.title, "{}", partner="water")
            dossier.confirm_works([work.id], DAY)
        assert [w.title for w in dossier.content().works] == list(columns)
        assert {c.corrected for c in dossier.corrections()} >= set(columns)
        assert set(dossier.profiles()) == set(columns)
    with Dossier.open(people["coordinator"]) as dossier:
        for work in works:
            dossier.add_decision(
                PartnerDecision(work.id, "water", Decision.AGREED, DAY, work.title, seen={work.id: 1})
            )
        assert [d.seen for d in dossier.content().decisions] == [{w.id: 1} for w in works]
        share_field(dossier, "water", "description", Share.OWN)
    with Dossier.open(people["water"]) as dossier:
        content = dossier.content()
        assert [(w.id, w.title, w.description) for w in content.works] == [(w.id, w.title, "") for w in works]
        assert all(w.delivered == {"title": w.title} and w.extra == {w.title: w.title} for w in content.works)
        assert [row.cells for row in dossier.delivered_rows("d")] == [(None, *row.cells[1:]) for row in rows]
        (stored,) = content.deliveries
        assert [r.message for r in stored.remarks] == [
            name for name in columns if name != kept and kept not in name.split(", ")
        ]
        assert stored.rejected_rows[0].values == {shown: shown}
        assert stored.rejected_rows[0].reason == "vertrouwelijk"
        assert [d.reason for d in content.decisions] == list(columns)
    with Dossier.open(people["gem"]) as dossier:  # sees the works and so what was said of them
        assert {w.title for w in dossier.content().works} == set(columns)
