"""Who may read and change what on a server: tried by each role through SQL, through QGIS and through the plugin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Callable

import psycopg2
import pytest
from postgres_server import OWNER, PASSWORD, Server, address_for
from qgis.core import QgsFeatureRequest, QgsVectorLayer, QgsWkbTypes

from afstemming_plugin.cycle.server import move_to
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import ServerAddress
from afstemming_plugin.dossier.server_connection import connect, layer_uri
from afstemming_plugin.dossier.server_setup import add_partner_role, set_up
from afstemming_plugin.dossier.server_sql import RIGHTS, SEEN, script, seen_by_members
from afstemming_plugin.export.audience import Audience, shared_view
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner
from afstemming_plugin.model.decision import (
    Action,
    ManualGroup,
    PartnerDecision,
    Proposal,
    ProposalAnswer,
    WorkAnswer,
)
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.schema import JSON, SCHEMA_VERSION, TABLES, TEXT
from afstemming_plugin.model.words import Answer, Decision, Share
from afstemming_plugin.model.work import Work

pytestmark = [pytest.mark.server, pytest.mark.qgis]
SECRET = "Kelder onder de toren"
DAY = date(2026, 11, 24)


class Town:
    """The demo on a server. `ours` and `theirs` are partners; the restricted works are of `theirs`."""

    def __init__(self, server: Server, schema: str, dossier: Path) -> None:
        self.server, self.schema = server, schema
        self.owner = ServerAddress.parse(address_for(server, schema))
        set_up(self.owner, "EPSG:28992")
        with Dossier.open(dossier) as file:
            content = file.content()
            member = content.works_by_id()[content.analysis.opportunities[0].members[0].work]
            self.theirs = member.partner
            self.ours = next(
                w.partner for w in content.works if w.partner != self.theirs and w.share is Share.PARTNERS
            )
            secret = {"title": SECRET, "reference": SECRET, "description": SECRET, "extra": {"x": SECRET}}
            first = replace(member, share=Share.RESTRICTED, **secret)
            file.change_works([first])
            file.change_works([replace(first, version=first.version + 1, documents=SECRET)])
            answer = WorkAnswer("c1", self.theirs, member.id, Answer.RELEVANT, DAY, remark=SECRET)
            file.add_answers([answer])
            file.add_correction(member.id, "kind", SECRET, "aanleg")
            file.save_snapshot("m1", '{"titel": "' + SECRET + '"}')
            from afstemming_plugin.cycle.match import determine

            determine(file, peildatum=content.analysis.peildatum)
            self._say_what_is_secret(file, member.id)
            move_to(file, self.owner)
            self.content = file.content()
        self.secret_opportunity = next(a.opportunity for a in self.content.actions if a.text == SECRET)
        self.restricted = {
            w.id for w in self.content.works if w.share is Share.RESTRICTED and w.partner != self.ours
        }
        self.users = {}
        for word, role in (
            ("ours", self.ours),
            ("theirs", self.theirs),
            ("coordinator", ""),
            ("outsider", ""),
        ):
            user = f"{schema}_u_{word}"
            server.sql(f"CREATE USER {user} PASSWORD '{PASSWORD}'")
            if role:
                made = add_partner_role(self.owner, role)
                server.sql(f'GRANT "{made}" TO {user}')
            elif word == "coordinator":
                server.sql(f"GRANT {schema}_coordinator TO {user}")
            self.users[word] = ServerAddress.parse(address_for(server, schema, user))

    def _say_what_is_secret(self, file: Dossier, work: str) -> None:
        """On the opportunity of a restricted work, on one that is gone and on one of which nobody knows what it was."""
        content = file.content()
        opportunity = next(
            o.id for o in content.analysis.opportunities if work in {m.work for m in o.members}
        )
        groups = [ManualGroup("g2", (work, content.works[0].id), SECRET), *content.manual_groups]
        file.save_manual_groups(groups)
        for about in (opportunity, "weg", "nooit besloten"):
            if about != "nooit besloten":
                file.add_decision(
                    PartnerDecision(about, self.theirs, Decision.AGREED, DAY, SECRET, seen={work: 1})
                )
            file.save_proposal(Proposal(about, DAY, remark=SECRET))
            told = Action(f"a {about}", "m1", self.theirs, SECRET, DAY, reason=SECRET, opportunity=about)
            file.save_action(told)
            answer = ProposalAnswer("c1", self.theirs, about, Decision.AGREED, DAY, reason=SECRET)
            file.add_answers([], [answer])

    def veiled(self, code: str) -> set[str]:
        """Opportunities with a restricted work that this partner may not see."""
        secret = {w.id for w in self.content.works if w.share is Share.RESTRICTED and w.partner != code}
        found = {o.id for o in self.content.analysis.opportunities if secret & {m.work for m in o.members}}
        return (
            found
            | {d.opportunity for d in self.content.decisions if secret & set(d.seen)}
            | {"nooit besloten"}
        )

    def said_to(self, code: str) -> Callable[..., Any]:
        """What was said, and its columns of free text → as this partner sees it."""
        veiled = self.veiled(code)

        def seen(found: Any, *columns: str) -> Any:
            if getattr(found, "partner", "") == code or found.opportunity not in veiled:
                return found
            return replace(found, **{name: "vertrouwelijk" for name in columns if getattr(found, name)})

        return seen

    def ask(self, who: str, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """What `who` gets from a statement; nothing of it stays."""
        connection = connect(self.users[who])
        try:
            with connection.cursor() as cursor:
                cursor.execute("BEGIN")
                cursor.execute("SELECT set_config('search_path', %s, true)", [self.schema])
                cursor.execute(sql, values)
                return cursor.fetchall() if cursor.description else [(cursor.rowcount,)]
        finally:
            connection.close()

    def refused(self, who: str, sql: str, *values: Any) -> None:
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            self.ask(who, sql, *values)


@pytest.fixture(scope="module")
def town(postgres: Server, demo_dossier: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("rights")
    secrets = folder / "pgpass"
    secrets.write_text(f"127.0.0.1:*:*:*:{PASSWORD}\n", encoding="utf-8")
    secrets.chmod(0o600)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PGPASSFILE", str(secrets))
        with Dossier.open(demo_dossier, read_only=True) as dossier:
            dossier.backup(folder / "town.gpkg")
        made = Town(postgres, "rechten", folder / "town.gpkg")
        postgres.sql("ANALYZE", database="afstemming")
        yield made


def test_the_shipped_script_is_the_one_that_is_made_of_the_schema(root: Path) -> None:
    assert (root / "resources" / "server" / "afstemming.sql").read_text(encoding="utf-8") == script()


def test_every_table_has_rights() -> None:
    assert list(RIGHTS) == list(TABLES)


def test_psql_runs_the_script_as_the_plugin_does_and_twice_does_no_harm(town: Town, root: Path) -> None:
    file = root / "resources" / "server" / "afstemming.sql"
    shape = (
        "SELECT string_agg(t, '|' ORDER BY t) FROM (SELECT c.relname || a.attname || a.atttypid || a.attnum AS t "
        "FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = '{}' AND a.attnum > 0 UNION ALL SELECT tablename || policyname || coalesce(qual, '') || "
        "coalesce(with_check, '') FROM pg_policies WHERE schemaname = '{}') s"
    )
    for _ in range(2):
        town.server.script(file, database="afstemming", schema="psql1", srid=28992)
    found = [
        town.server.sql(shape.format(name, name), database="afstemming").replace(name, "")
        for name in ("psql1", "rechten")
    ]
    assert found[0] == found[1] != ""


def test_no_table_lies_open(town: Town) -> None:
    """Also after the script was run again: what a member can come at has row-level security, or is a barrier view."""
    set_up(town.owner, "EPSG:28992")
    rows = town.ask(
        "ours",
        "SELECT c.relname, c.relkind, c.relrowsecurity, c.reloptions::text FROM pg_class c "
        "WHERE c.relnamespace = 'rechten'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'p') AND "
        "has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')",
    )
    assert {name for name, *_ in rows} >= (set(TABLES) - {"lock"}) | {f"{name}_seen" for name in SEEN}
    for name, kind, secured, options in rows:
        place = TABLES[name[: -len("_seen")]].geometry if kind == "v" else ""
        assert secured if kind == "r" else bool(place) != ("security_barrier" in str(options)), name
    functions = town.ask(
        "ours",
        "SELECT proname FROM pg_proc WHERE pronamespace = 'rechten'::regnamespace AND prosecdef "
        "AND prorettype <> 'trigger'::regtype AND has_function_privilege(oid, 'EXECUTE')",
    )
    assert {name for (name,) in functions} == {"last_change", "changes_since", "conflicts"}


def everything_of(town: Town, who: str) -> str:
    """All text that this user gets out of every table and view of the schema."""
    found = []
    for name in [*TABLES, *(f"{name}_seen" for name in SEEN), "audit", "membership"]:
        try:
            found.append(str(town.ask(who, f'SELECT t::text FROM "{name}" t')))
        except psycopg2.errors.InsufficientPrivilege:
            continue
    return "\n".join(found)


def test_nothing_of_a_restricted_work_is_read_by_others(town: Town) -> None:
    assert SECRET in everything_of(town, "theirs") and SECRET in everything_of(town, "coordinator")
    assert SECRET not in everything_of(town, "ours")


def test_a_partner_sees_works_as_in_a_copy_made_for_it(town: Town) -> None:
    """The oracle is what the plugin leaves out of a document for this partner."""
    for who, code in (("ours", town.ours), ("theirs", town.theirs)):
        expected = shared_view(town.content, Audience.PARTNERS, partner=code)
        with Dossier.open(town.users[who]) as dossier:
            content = dossier.content()
        secret = {
            w.id: "vertrouwelijk" for w in expected.works if w.share is Share.RESTRICTED and w.partner != code
        }
        versions = {w.id: w.version for w in content.works}
        expected_works = [
            replace(w, version=versions[w.id], title=secret.get(w.id, w.title)) for w in expected.works
        ]
        assert content.works == expected_works
        assert content.zones == expected.zones and content.events == expected.events
        assert content.streets == expected.streets
        veiled = town.veiled(code)
        assert ({"weg", town.secret_opportunity} <= veiled) == (who == "ours")
        seen = town.said_to(code)
        assert content.decisions == [seen(d, "reason") for d in town.content.decisions]
        assert content.proposals == [seen(p, "remark") for p in town.content.proposals]
        assert content.actions == [seen(a, "text", "reason") for a in town.content.actions]
        assert content.proposal_answers == [seen(a, "reason") for a in town.content.proposal_answers]
        assert [o.id for o in content.analysis.opportunities] == [
            o.id for o in expected.analysis.opportunities
        ]
        assert len(content.analysis.overlaps) == len(expected.analysis.overlaps)
        assert [v.work for v in content.analysis.verdicts] == [v.work for v in expected.analysis.verdicts]
    with Dossier.open(town.users["coordinator"]) as dossier:
        assert dossier.content() == town.content


def test_no_row_is_left_out_of_what_is_seen(town: Town) -> None:
    """That is why the views with a place need no barrier: only values are kept back."""
    for name in SEEN:
        assert town.ask("ours", f'SELECT count(*) FROM "{name}_seen"') == [(count(town, name, "true", ""),)]


def test_a_function_that_tells_what_it_is_given_learns_nothing(town: Town) -> None:
    """Cheap functions and operators, casts that quote, sorting, whole rows: beside the condition that a map sets, too."""
    connection = connect(town.users["ours"])
    told: list[str] = []
    try:
        with connection.cursor() as cursor:
            cursor.execute("SET client_min_messages = notice; SET search_path = rechten, public")
            cursor.execute(
                "CREATE FUNCTION pg_temp.tell(x text) RETURNS boolean LANGUAGE plpgsql COST 0.000001 IMMUTABLE AS "
                "$$ BEGIN RAISE NOTICE 'told: %', x; RETURN true; END $$;"
                "CREATE FUNCTION pg_temp.tell(x text, y text) RETURNS boolean LANGUAGE plpgsql COST 0.000001 IMMUTABLE AS "
                "$$ BEGIN RAISE NOTICE 'told: %', x; RETURN true; END $$;"
                "CREATE OPERATOR pg_temp.@@@ (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.tell, RESTRICT = eqsel)"
            )

            def try_(sql: str) -> None:
                try:
                    cursor.execute(sql)
                except psycopg2.Error as error:
                    told.append(str(error))
                told.extend(connection.notices)
                connection.notices.clear()

            for base in SEEN:
                table = TABLES[base]
                columns = [f't."{c.name}"' for c in table.columns if c.type in (TEXT, JSON)]
                place = "geom && ST_MakeEnvelope(0, 0, 9e5, 9e5, 28992) AND " if table.geometry else ""
                for name in (base, f"{base}_seen"):
                    for text in (*columns, "(t)::text"):
                        try_(f'SELECT count(*) FROM "{name}" t WHERE {place}pg_temp.tell({text})')
                        try_(
                            f"SELECT count(*) FROM \"{name}\" t WHERE {place}{text} OPERATOR(pg_temp.@@@) 'x'"
                        )
                        try_(f'SELECT count(*) FROM "{name}" t WHERE {place}{text}::int = 1')
                    joined = f"SELECT count(*) FROM \"{name}\" t JOIN (VALUES (1)) v ON pg_temp.tell((t)::text, 'x')"
                    try_(joined)
                    try_(f'SELECT fid FROM "{name}" t ORDER BY pg_temp.tell((t)::text)')
                    try_(f"EXPLAIN (ANALYZE, VERBOSE) {joined}")
    finally:
        connection.close()
    assert sum("told" in line for line in told) > 1000
    assert any("invalid input syntax" in line for line in told)
    assert not any(SECRET in line for line in told)


@pytest.mark.parametrize("who", ["ours", "coordinator"])
def test_a_map_finds_its_place_by_the_index(town: Town, who: str) -> None:
    for name in [name for name, table in TABLES.items() if table.geometry]:
        shown = seen_by_members(name)
        plan = town.ask(
            who,
            "SET LOCAL enable_seqscan = off; SET LOCAL search_path = rechten, public; "
            f"EXPLAIN SELECT ST_AsBinary(geom), * FROM {shown} "
            "WHERE geom && ST_MakeEnvelope(155000, 463000, 155100, 463100, 28992)",
        )
        assert f"{name}_geom" in str(plan), plan


def test_the_statistics_of_the_server_tell_nothing(town: Town) -> None:
    assert (
        town.server.sql("SELECT count(*) FROM pg_stats WHERE schemaname = 'rechten'", database="afstemming")
        != "0"
    )
    rows = town.ask(
        "ours",
        "SELECT tablename, most_common_vals::text, histogram_bounds::text FROM pg_stats WHERE schemaname = 'rechten'",
    )
    assert SECRET not in str(rows)


def test_an_outsider_gets_nothing(town: Town) -> None:
    for name in [*TABLES, "audit", "membership", *(f"{name}_seen" for name in SEEN)]:
        town.refused("outsider", f'SELECT * FROM rechten."{name}"')
    for call in (
        "last_change()",
        "changes_since(0)",
        "conflicts(0)",
        "one_change_at_a_time()",
        "my_partners()",
    ):
        town.refused("outsider", f"SELECT rechten.{call}")
    with pytest.raises(DossierError, match=r"no dossier|may not change"):
        Dossier.open(town.users["outsider"])


OWN_ROWS = {
    "delivery": "partner = %(me)s", "work": "partner = %(me)s", "work_history": "partner = %(me)s",
    "decision": "partner = %(me)s", "action": "partner = %(me)s", "source": "partner = %(me)s",
    "capacity": "partner = %(me)s", "profile": "partner = %(me)s", "work_answer": "partner = %(me)s",
    "proposal_answer": "partner = %(me)s", "graafrust": "partner = %(me)s AND origin <> 'gezamenlijk werk'",
    "graafrust_history": "partner = %(me)s",
    "remark": "delivery IN (SELECT id FROM rechten.delivery WHERE partner = %(me)s)",
    "rejected_row": "delivery IN (SELECT id FROM rechten.delivery WHERE partner = %(me)s)",
    "delivered_row": "delivery IN (SELECT id FROM rechten.delivery WHERE partner = %(me)s)",
    "event": "delivery IN (SELECT id FROM rechten.delivery WHERE partner = %(me)s)",
    "correction": "work IN (SELECT id FROM rechten.work WHERE partner = %(me)s UNION "
    "SELECT id FROM rechten.work_history WHERE partner = %(me)s)",
}  # fmt: skip
"""Which rows a partner may change, said here once more."""


def count(town: Town, table: str, condition: str, me: str) -> int:
    connection = connect(town.owner)
    try:
        with connection.cursor() as cursor:
            cursor.execute(f'SELECT count(*) FROM rechten."{table}" WHERE {condition}', {"me": me})
            return int(cursor.fetchone()[0])
    finally:
        connection.close()


@pytest.mark.parametrize("table", [name for name in TABLES if name != "lock"])
def test_a_partner_changes_and_takes_away_its_own_rows_only(town: Town, table: str) -> None:
    for who, me in (("ours", town.ours), ("theirs", town.theirs)):
        own = count(town, table, OWN_ROWS.get(table, "false"), me)
        changes = (
            count(town, table, "true", me) if table == "consultation" else own
        )  # for its own answer, see below
        assert town.ask(who, f'UPDATE "{table}" SET fid = fid') == [(changes,)]
        assert town.ask(who, f'DELETE FROM "{table}"') == [(own,)]
        town.refused(who, f'TRUNCATE "{table}"')
        town.refused(who, f'ALTER TABLE "{table}" DISABLE ROW LEVEL SECURITY')
        town.refused(who, f'DROP TRIGGER note_insert ON "{table}"') if table != "log" else None


@pytest.mark.parametrize("table", [name for name in TABLES if name not in ("lock", "log", "step")])
def test_a_partner_adds_no_row_of_another(town: Town, table: str) -> None:
    """A row of another partner (or of the coordinator), put in once more."""
    columns = ", ".join(f'"{c.name}"' for c in TABLES[table].columns)
    others = "true" if table not in OWN_ROWS else f"NOT coalesce({OWN_ROWS[table]}, false)"
    connection = connect(town.owner)
    try:
        with connection.cursor() as cursor:
            cursor.execute(
                f'SELECT {columns} FROM rechten."{table}" WHERE {others} ORDER BY fid DESC LIMIT 1',
                {"me": town.ours},
            )
            row = cursor.fetchone()
    finally:
        connection.close()
    row = row or [None] * len(TABLES[table].columns)
    places = ", ".join(["%s"] * len(row))
    town.refused("ours", f'INSERT INTO "{table}" ({columns}) VALUES ({places})', *row)


def test_nobody_makes_itself_another(town: Town) -> None:
    for who in ("ours", "theirs", "outsider"):
        town.refused(who, "SET ROLE rechten_coordinator")
        town.refused(who, f"SET ROLE {OWNER}")
        town.refused(who, "SET session_replication_role = replica")
        town.refused(who, "INSERT INTO rechten.membership VALUES (session_user, NULL)")
        town.refused(who, "SELECT rechten.add_partner_role('x')")
        town.refused(who, "CREATE TABLE rechten.x (y int)")
        town.refused(who, f"GRANT rechten_coordinator TO rechten_u_{who}")


def test_a_partner_does_not_hand_its_row_to_another_nor_takes_one(town: Town) -> None:
    town.refused("ours", "UPDATE work SET partner = %s", town.theirs)
    assert town.ask("ours", "UPDATE work SET partner = %s WHERE partner = %s", town.ours, town.theirs) == [
        (0,)
    ]
    town.refused("ours", "INSERT INTO proposal (opportunity, put_on) VALUES ('nergens', '2026-01-01')")


def test_a_partner_answers_a_written_round_for_itself_only(town: Town) -> None:
    for change in (
        f"answered_on = '{{\"{town.theirs}\": \"2026-11-24\"}}'", "title = 'x'", "closed_on = '2026-01-01'", "partners = '[]'",
        "answered_on = '{}'" if town.theirs in str(town.content.consultations) else "title = 'y'",
    ):  # fmt: skip
        town.refused("ours", f"UPDATE consultation SET {change}")
    with Dossier.open(town.users["ours"]) as dossier:
        (asked,) = dossier.content().consultations
        dossier.note_answered(replace(asked, answered_on={**asked.answered_on, town.ours: DAY}))
        assert dossier.content().consultations[0].answered_on[town.ours] == DAY
    with Dossier.open(town.users["coordinator"]) as dossier:
        dossier.note_answered(asked)


def test_what_stands_in_the_log_is_who_it_was(town: Town) -> None:
    (row,) = town.ask(
        "ours",
        "INSERT INTO log (at, who, action) VALUES ('1999-01-01', 'iemand anders', 'x') RETURNING who, at",
    )
    assert row[0] == "rechten_u_ours" and not row[1].startswith("1999")
    assert {who for (who,) in town.ask("ours", "SELECT who FROM log")} <= {"rechten_u_ours"}


def test_every_change_is_in_the_audit_and_cannot_be_taken_out(town: Town) -> None:
    for who in ("ours", "theirs"):
        for statement in (
            "SELECT * FROM audit",
            "DELETE FROM audit",
            "UPDATE audit SET who = 'x'",
            "TRUNCATE audit",
        ):
            town.refused(who, statement)
    for statement in (
        "DELETE FROM audit",
        "UPDATE audit SET who = 'x'",
        "INSERT INTO audit (table_name) VALUES ('x')",
    ):
        town.refused("coordinator", statement)
    with Dossier.open(town.users["ours"]) as dossier:
        opportunity = next(
            o.id for o in town.content.analysis.opportunities
            if any(town.content.works_by_id()[m.work].partner == town.ours for m in o.members)
        )  # fmt: skip
        dossier.add_decision(PartnerDecision(opportunity, town.ours, Decision.AGREED, DAY))
        dossier.drop_decision(opportunity, town.ours)
    rows = town.ask(
        "coordinator", "SELECT who, table_name, operation, ids, at FROM audit ORDER BY number DESC LIMIT 3"
    )
    named = f"{opportunity}/{town.ours}"
    told = [(who, table, operation, ids) for who, table, operation, ids, _ in rows if table == "decision"]
    assert told == [
        ("rechten_u_ours", "decision", "DELETE", [named]),
        ("rechten_u_ours", "decision", "INSERT", [named]),
    ]
    assert all(datetime.fromisoformat(at[:19]).year >= 2026 for *_, at in rows)


def some_delivery(partner: str, id: str) -> Delivery:
    return Delivery(id, partner, "", "list", "f.xlsx", "", DAY, datetime(2026, 11, 24, 12))


def forbidden(town: Town) -> dict[str, Callable[[Dossier], object]]:
    theirs = next(w for w in town.content.works if w.partner == town.theirs)
    decided = next(d for d in town.content.decisions if d.partner != town.ours)
    return {
        "rules": lambda d: d.save_rules(d.rules()),
        "collaboration": lambda d: d.save_collaboration(d.collaboration()),
        "streets": lambda d: d.save_streets([]),
        "determine": lambda d: d.save_analysis(
            town.content.analysis, {o.id: "" for o in town.content.analysis.opportunities}
        ),
        "work of another": lambda d: d.change_works([replace(theirs, title="Van mij")]),
        "confirmation for another": lambda d: d.confirm_works([theirs.id], DAY),
        "correction of another": lambda d: d.add_correction(theirs.id, "kind", "", "aanleg"),
        "delivery of another": lambda d: d.add_delivery(some_delivery(town.theirs, "vals"), []),
        "work in a delivery of its own": lambda d: d.add_delivery(
            some_delivery(town.ours, "vals2"), [replace(theirs, id="vals", delivery="vals2")]
        ),
        "decision of another": lambda d: d.add_decision(replace(decided, decision=Decision.NOT_AGREED)),
        "decision of another taken back": lambda d: d.drop_decision(decided.opportunity, decided.partner),
        "what was agreed": lambda d: d.save_proposal(Proposal(decided.opportunity, DAY, remark="x")),
        "promise of another": lambda d: d.save_action(Action("a1", "m1", town.theirs, "niets", DAY)),
        "answer of another": lambda d: d.add_answers(
            [WorkAnswer("c1", town.theirs, theirs.id, Answer.LAPSED, DAY)]
        ),
        "answer on a work of another": lambda d: d.add_answers(
            [WorkAnswer("c1", town.ours, theirs.id, Answer.LAPSED, DAY)]
        ),
        "groups": lambda d: d.save_manual_groups([]),
        "snapshot": lambda d: d.save_snapshot("m1", "{}"),
    }


FORBIDDEN = (
    "rules", "collaboration", "streets", "determine", "work of another", "confirmation for another", "correction of another",
    "delivery of another", "work in a delivery of its own", "decision of another", "decision of another taken back",
    "what was agreed", "promise of another", "answer of another", "answer on a work of another", "groups", "snapshot",
)  # fmt: skip


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_plugin_does_not_do_what_a_partner_may_not(town: Town, what: str) -> None:
    with Dossier.open(town.users["coordinator"]) as dossier:
        before = dossier.content()
    with Dossier.open(town.users["ours"]) as dossier:
        with pytest.raises(DossierError, match="may not change") as caught:
            forbidden(town)[what](dossier)
        assert "coordinator" in caught.value.remedy
    with Dossier.open(town.users["coordinator"]) as dossier:
        assert dossier.content() == before


def test_a_partner_does_what_is_its_own(town: Town) -> None:
    mine = next(w for w in town.content.works if w.partner == town.ours)
    with Dossier.open(town.users["ours"]) as dossier:
        dossier.confirm_works([mine.id], DAY)
        dossier.add_correction(mine.id, "kind", "", "aanleg")
        dossier.drop_correction(mine.id, "kind")
        dossier.change_works([replace(mine, title="Nieuwe naam", version=mine.version + 1)])
        dossier.change_works([replace(mine, version=mine.version + 2)])
        dossier.save_action(Action("a9", "m1", town.ours, "bellen", DAY))
        dossier.drop_action("a9")
        dossier.add_answers([WorkAnswer("c1", town.ours, mine.id, Answer.RELEVANT, DAY)])
        new = replace(mine, id="nieuw", delivery="eigen1")
        dossier.add_delivery(some_delivery(town.ours, "eigen1"), [new])
        dossier.add_delivery(some_delivery(town.ours, "eigen2"), [])
        assert dossier.work("nieuw") is None
        assert [w.id for w in dossier.works_of("eigen1")] == ["nieuw"]
        dossier.save_profile("van ons", "{}", partner=town.ours)
        dossier.delete_profile("van ons")


def test_qgis_shows_and_edits_only_what_the_server_lets_it(town: Town) -> None:
    def layer(who: str, table: str) -> QgsVectorLayer:
        uri = layer_uri(town.users[who])
        uri.setUsername(f"rechten_u_{who}")
        uri.setPassword(PASSWORD)
        uri.setDataSource("rechten", table, "geom", "", "fid")
        uri.setWkbType(QgsWkbTypes.Type.MultiLineString)
        found = QgsVectorLayer(uri.uri(False), table, "postgres")
        assert found.isValid(), found.error().message()
        return found

    for table in ("work", "work_seen"):
        shown = layer("ours", table)
        names = {shown.fields()[i].name() for i in range(shown.fields().count())}
        assert {"title", "partner", "period_start"} <= names
        text = [str(feature.attributes()) for feature in shown.getFeatures()]
        assert text and not any(SECRET in line for line in text)
    secret = next(iter(town.restricted))
    (seen,) = layer("ours", "work_seen").getFeatures(
        QgsFeatureRequest().setFilterExpression(f"\"id\" = '{secret}'")
    )
    assert seen["title"] == "vertrouwelijk" and not seen.geometry().isNull()
    assert any(SECRET in str(f.attributes()) for f in layer("theirs", "work_seen").getFeatures())

    works = layer("ours", "work")
    of_others = next(f for f in works.getFeatures() if f["partner"] != town.ours)
    mine = next(f for f in works.getFeatures() if f["partner"] == town.ours)
    title = works.fields().indexOf("title")
    works.startEditing()
    works.changeAttributeValue(of_others.id(), title, "Van mij")
    works.deleteFeature(of_others.id())
    works.commitChanges()
    works.rollBack()
    assert town.ask("coordinator", "SELECT title FROM work WHERE fid = %s", of_others["fid"]) == [
        (of_others["title"],)
    ]
    works.startEditing()
    works.changeAttributeValue(mine.id(), title, "Door QGIS")
    assert works.commitChanges(), works.commitErrors()
    assert town.ask("coordinator", "SELECT title FROM work WHERE fid = %s", mine["fid"]) == [("Door QGIS",)]
    ((who, table, operation),) = town.ask(
        "coordinator", "SELECT who, table_name, operation FROM audit ORDER BY number DESC LIMIT 1"
    )
    assert (who, table, operation) == ("rechten_u_ours", "work", "UPDATE")


def test_a_schema_of_before_is_read_as_it_is_and_brought_up_to_date(town: Town) -> None:
    """Schema 5 had no views on what was said; running the script once more makes them."""
    views = ("manual_group", "proposal", "decision", "action", "proposal_answer")
    town.server.sql(
        "SET search_path = rechten, public; UPDATE collaboration SET schema_version = 5; "
        + "".join(
            f'DROP VIEW {name}_seen; DROP POLICY "read" ON {name}; '
            f'CREATE POLICY "read" ON {name} FOR SELECT TO rechten_member USING (true); '
            for name in views
        ),
        database="afstemming",
    )
    try:
        with Dossier.open(town.users["ours"]) as dossier:
            assert "older version" in dossier.read_only_reason
            assert dossier.content().decisions == town.content.decisions
    finally:
        set_up(town.owner, "EPSG:28992")
    assert town.ask("coordinator", "SELECT schema_version FROM collaboration") == [(SCHEMA_VERSION,)]
    assert SECRET not in everything_of(town, "ours")


NASTY = ("le\"i'd", 'x"; DROP SCHEMA public; --', "Straße %s {0} :schema", "a\\b'c")


@pytest.mark.parametrize("name", NASTY)
def test_names_are_never_taken_for_sql(town: Town, name: str) -> None:
    """Schemas, partners, users' texts: all go to the server as names or values."""
    address = town.owner.of_schema(name)
    set_up(address, "EPSG:28992")
    assert add_partner_role(address, name) == f"{name}_partner_{name}"
    partner = Partner(name, name)
    with Dossier.create(address, Collaboration(name, partners=[partner])) as dossier:
        work = Work(
            "w",
            name,
            name,
            next(iter(town.content.works)).discipline,
            town.content.works[0].period,
            delivery="d",
        )
        dossier.add_delivery(some_delivery(name, "d"), [work])
        dossier.save_profile(name, "{}", partner=name)
        dossier.add_decision(PartnerDecision(name, name, Decision.AGREED, DAY, reason=name))
        dossier.drop_decision(name, name)
        found = dossier.content()
        assert found.works == [work] and found.collaboration.partners == [partner]
        listener = dossier.listener()
        assert listener is not None and listener.heard() == []
        listener.close()
