"""The script that sets a schema up for a shared dossier, made of `model.schema` so that both homes stay one.

`scripts/make_server_sql.py` writes it to resources/server/afstemming.sql, for an administrator to read and to run. It may
be run again: what is there stays, what lacks is added, rights are set anew.
"""

from __future__ import annotations

from typing import NamedTuple

from ..model.exchange import RECORDS, SHAPE, Record
from ..model.schema import (
    BOOLEAN,
    DATE,
    DATETIME,
    INTEGER,
    JSON,
    REAL,
    SCHEMA_VERSION,
    TABLES,
    TEXT,
    Table,
)
from ..model.words import Discipline, Kind, Share, ZoneOrigin
from .server_engine import grants as engine_grants
from .server_engine import script as engine_script
from .server_fields import OF_FIELDS
from .server_fields import script as fields_script
from .server_texts import CHANGES, FUNCTIONS, HEAD, TAIL

_SQL_TYPES = {
    TEXT: "text", INTEGER: "bigint", REAL: "double precision", BOOLEAN: "boolean",
    DATE: "date", DATETIME: "timestamp", JSON: "text",
}  # fmt: skip
_INDEXED = ("id", "delivery", "opportunity", "work", "source", "meeting", "consultation", "zone")
WITHHELD = "vertrouwelijk"
"""Stands where others may not see a value."""

_MINE = "partner = ANY ((SELECT my_partners())::text[])"
_OF_MY_DELIVERY = f"delivery IN (SELECT d.id FROM delivery d WHERE d.{_MINE})"
_MY_WORK = f"work IN (SELECT w.id FROM work w WHERE w.{_MINE}) OR work IN (SELECT h.id FROM work_history h WHERE h.{_MINE})"
_I = "who = session_user"
ALL, NONE = "true", "false"


def _without(column: str) -> str:
    """Rows in which nothing is written there; what is, is read in the view <table>_seen."""
    return f"coalesce({column}, '') = ''"


class Rights(NamedTuple):
    """Of a partner: which rows it reads and which it may make, change and take away. The coordinator: all.

    `key` is what tells a row in the log of changes ("": only that something changed).
    """

    key: str
    read: str
    write: str = NONE


RIGHTS: dict[str, Rights] = {
    "collaboration": Rights("id", ALL),
    "partner": Rights("code", ALL),
    "unit": Rights("partner || '/' || code", ALL),
    "contact": Rights("partner", ALL),
    "rule": Rights("name", ALL),
    "capacity": Rights("partner || '/' || year", ALL, _MINE),
    "profile": Rights("name", f"coalesce(partner, '') = '' OR {_MINE}", _MINE),
    "source": Rights("id", ALL, _MINE),
    "delivery": Rights("id", ALL, _MINE),
    "remark": Rights("delivery", _OF_MY_DELIVERY, _OF_MY_DELIVERY),
    "rejected_row": Rights("delivery", _OF_MY_DELIVERY, _OF_MY_DELIVERY),
    "delivered_row": Rights("delivery", _OF_MY_DELIVERY, _OF_MY_DELIVERY),
    "work": Rights("id", f"share = '{Share.PARTNERS.value}' OR {_MINE}", _MINE),
    "work_history": Rights("id", f"share = '{Share.PARTNERS.value}' OR {_MINE}", _MINE),
    "correction": Rights("work || '/' || field", _MY_WORK, _MY_WORK),
    "graafrust": Rights("id", ALL, f"{_MINE} AND origin <> '{ZoneOrigin.JOINT_WORK.value}'"),
    "graafrust_history": Rights("id", ALL, f"{_MINE} AND origin <> '{ZoneOrigin.JOINT_WORK.value}'"),
    "event": Rights("id", ALL, _OF_MY_DELIVERY),
    "street": Rights("", ALL),
    "analysis": Rights("", ALL),
    "overlap": Rights("", NONE),
    "opportunity": Rights("", NONE),
    "opportunity_work": Rights("", ALL),
    "verdict": Rights("", NONE),
    "last_chance": Rights("", ALL),
    "not_matched": Rights("", NONE),
    "manual_group": Rights("id", _without("reason")),
    "proposal": Rights("opportunity", _without("remark")),
    "decision": Rights("opportunity || '/' || partner", _MINE, _MINE),
    "action": Rights("id", _MINE, _MINE),
    "meeting": Rights("id", ALL),
    "attendance": Rights("meeting", ALL),
    "consultation": Rights("id", ALL),
    "work_answer": Rights("consultation || '/' || work", _MINE, f"{_MINE} AND ({_MY_WORK})"),
    "proposal_answer": Rights("consultation || '/' || opportunity || '/' || partner", _MINE, _MINE),
    "step": Rights("id", _I, _I),
    "snapshot": Rights("meeting", NONE),
    "log": Rights("", _I, _I),
    "lock": Rights("", NONE),
}

_LEADS = "(SELECT is_coordinator())"
_OPEN_WORK = f"{_LEADS} OR t.share = '{Share.PARTNERS.value}' OR t.{_MINE}"
_KEPT_OF_RESTRICTED = (
    "fid", "geom", "id", "partner", "period_start", "period_end", "period_precision", "earliest", "latest", "street",
    "town", "place_precision", "place_confidence", "contact", "share", "delivery", "version",
)  # fmt: skip
_WORDS_OF_RESTRICTED = {
    "title": WITHHELD,
    "discipline": Discipline.OVERIG.value,
    "kind": Kind.OVERIG.value,
}
SECRETS: dict[str, str] = {
    "veiled_work": f"""SELECT w.id FROM work w
  WHERE w.share = '{Share.RESTRICTED.value}' AND w.id IS NOT NULL AND NOT {_LEADS} AND NOT coalesce(w.{_MINE}, false)
UNION ALL SELECT h.id FROM work_history h
  WHERE h.share = '{Share.RESTRICTED.value}' AND h.id IS NOT NULL AND NOT {_LEADS} AND NOT coalesce(h.{_MINE}, false)
  AND NOT EXISTS (SELECT FROM work w WHERE w.id = h.id)""",
    "opportunity_then": """SELECT m.opportunity, m.work FROM opportunity_work m
UNION ALL SELECT d.opportunity, k.found[1] FROM decision d
  CROSS JOIN LATERAL regexp_matches(coalesce(d.seen, ''), '"([^"]*)"\\s*:', 'g') AS k (found)""",
    "veiled_opportunity": """SELECT m.opportunity FROM opportunity_then m
  WHERE m.opportunity IS NOT NULL AND m.work IN (SELECT id FROM veiled_work)""",
}
"""What the views below ask, and nobody else: ids of *restricted* works of others (also of those that are gone), the works of
each opportunity (also of those that were decided on and are gone), and opportunities with such a work in them."""

_OPEN_WORKS = "t.work NOT IN (SELECT id FROM veiled_work)"
_OPEN_OPPORTUNITY = "t.opportunity NOT IN (SELECT opportunity FROM veiled_opportunity)"
_OPEN_WORDS = f"""{_LEADS} OR coalesce(t.opportunity, '') = '' OR {_OPEN_OPPORTUNITY}
    AND t.opportunity IN (SELECT opportunity FROM opportunity_then)"""
_MINE_OR_OPEN_WORDS = f"t.{_MINE} OR {_OPEN_WORDS}"


def _veiled(column: str) -> str:
    return f"CASE WHEN coalesce({column}, '') = '' THEN {column} ELSE '{WITHHELD}' END"


SEEN: dict[str, tuple[str, dict[str, str]]] = {
    "work": (_OPEN_WORK, {}),
    "work_history": (_OPEN_WORK, {}),
    "overlap": (
        "t.a NOT IN (SELECT id FROM veiled_work) AND t.b NOT IN (SELECT id FROM veiled_work)",
        {"reason": _veiled("t.reason")},
    ),
    "opportunity": (
        "t.id NOT IN (SELECT opportunity FROM veiled_opportunity)",
        {"name": f"'{WITHHELD}'", "reason": _veiled("t.reason")},
    ),
    "verdict": (_OPEN_WORKS, {"reasons": f"'[\"{WITHHELD}\"]'", "alternative": "''"}),
    "not_matched": (_OPEN_WORKS, {"reason": f"'{WITHHELD}'"}),
    "manual_group": (
        "NOT EXISTS (SELECT FROM regexp_matches(coalesce(t.works, ''), '\"([^\"]*)\"', 'g') AS k (found) "
        "WHERE k.found[1] IN (SELECT id FROM veiled_work))",
        {"reason": _veiled("t.reason")},
    ),
    "proposal": (_OPEN_WORDS, {"remark": _veiled("t.remark")}),
    "decision": (_MINE_OR_OPEN_WORDS, {"reason": _veiled("t.reason")}),
    "action": (_MINE_OR_OPEN_WORDS, {"text": _veiled("t.text"), "reason": _veiled("t.reason")}),
    "work_answer": (_OPEN_WORKS, {"remark": _veiled("t.remark")}),
    "proposal_answer": (_MINE_OR_OPEN_WORDS, {"reason": _veiled("t.reason")}),
}
"""Table → when its row is seen in full, and what stands in a column when it is not: the view <table>_seen.
Of a *restricted* work of another partner only place, period, street and contact are seen. What people wrote on an opportunity
with such a work is seen by who wrote it and who sees all of its works."""


def seen_by_members(table: str) -> str:
    """The name of what a partner may see of a table: the table itself, or the view on it."""
    return f"{table}_seen" if table in SEEN else table


def script() -> str:
    """The whole script, for psql with the variables schema and srid."""
    parts = [HEAD, *(_table(table) for table in TABLES.values()), *map(_inbox, RECORDS)]
    parts += [fields_script(WITHHELD), FUNCTIONS.replace("{named}", _named())]
    parts += [_rights(table) for table in TABLES.values()]
    parts += ["\n".join(_policies(inbox_of(record), _MINE, _MINE)) for record in RECORDS]
    parts += [_PROPOSALS, _views(), _changes()]
    parts += [engine_script(), engine_grants(':"coordinator"'), TAIL]
    return "\n".join(part.strip() + "\n" for part in parts).replace("{version}", str(SCHEMA_VERSION))


def _table(table: Table) -> str:
    columns = [f'"geom" geometry({table.geometry}, :srid)'] if table.geometry else []
    columns += [f'"{column.name}" {_SQL_TYPES[column.type]}' for column in table.columns]
    lines = [
        f'CREATE TABLE IF NOT EXISTS "{table.name}" ("fid" bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY);',
        f'ALTER TABLE "{table.name}"',
        ",\n".join(f"  ADD COLUMN IF NOT EXISTS {column}" for column in columns) + ";",
    ]
    if table.geometry:
        lines.append(f'CREATE INDEX IF NOT EXISTS "{table.name}_geom" ON "{table.name}" USING gist ("geom");')
    lines += [
        f'CREATE INDEX IF NOT EXISTS "{table.name}_{name}" ON "{table.name}" ("{name}");'
        for name in table.column_names()
        if name in _INDEXED
    ]
    if "share" in table.column_names():
        lines += [
            f'ALTER TABLE "{table.name}" DROP CONSTRAINT IF EXISTS "no_own";',
            f'ALTER TABLE "{table.name}" ADD CONSTRAINT "no_own" CHECK ("share" IS DISTINCT FROM \'{Share.OWN.value}\');',
            f'CREATE INDEX IF NOT EXISTS "{table.name}_restricted" ON "{table.name}" ("id") '
            f"WHERE share = '{Share.RESTRICTED.value}';",
        ]
    return "\n".join(lines)


def inbox_of(record: Record) -> str:
    """The table in which a partner's own system writes records of this kind."""
    return f"inbox_{record.name}"


def _inbox(record: Record) -> str:
    """Text in every column: what is delivered is read by the intake, as from a file."""
    name = inbox_of(record)
    columns = [f'"{p.name}" text' for p in record.properties if p.kind != SHAPE]
    columns += ['"geom" geometry(Geometry, :srid)']
    lines = [
        f"-- For partners' own systems: {record.title.lower()}, in the columns of the uitwisselformaat.",
        f'CREATE TABLE IF NOT EXISTS "{name}" ("fid" bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY);',
        f'ALTER TABLE "{name}"',
        ",\n".join(f"  ADD COLUMN IF NOT EXISTS {column}" for column in columns) + ",",
        '  ADD COLUMN IF NOT EXISTS "sent_at" timestamptz NOT NULL DEFAULT now(),',
        '  ADD COLUMN IF NOT EXISTS "sent_by" text NOT NULL DEFAULT session_user,',
        '  ALTER COLUMN "partner" SET NOT NULL;',
    ]
    if any(p.field == "share" for p in record.properties):
        lines += [
            f'ALTER TABLE "{name}" DROP CONSTRAINT IF EXISTS "no_own";',
            f'ALTER TABLE "{name}" ADD CONSTRAINT "no_own" CHECK (lower(btrim("deelbaarheid")) NOT LIKE \'%{Share.OWN.value}%\');',
        ]
    return "\n".join(lines)


def _named() -> str:
    """The tables that members may come at, each with its policies; no other that may lie in the schema."""
    names = [name for name in TABLES if name != "lock"] + [inbox_of(record) for record in RECORDS]
    return ", ".join(f'"{name}"' for name in names)


def _rights(table: Table) -> str:
    return "\n".join(_policies(table.name, *RIGHTS[table.name][1:]))


def _policies(name: str, read: str, write: str) -> list[str]:
    lines = [
        f'ALTER TABLE "{name}" ENABLE ROW LEVEL SECURITY;',
        *_policy(name, "coordinator", "ALL", ':"coordinator"', f"USING ({ALL}) WITH CHECK ({ALL})"),
    ]
    if read != NONE:
        lines += _policy(name, "read", "SELECT", ':"member"', f"USING ({read})")
    if write != NONE:
        lines += _policy(name, "add", "INSERT", ':"member"', f"WITH CHECK ({write})")
        lines += _policy(name, "change", "UPDATE", ':"member"', f"USING ({write}) WITH CHECK ({write})")
        lines += _policy(name, "remove", "DELETE", ':"member"', f"USING ({write})")
    return lines


def _policy(table: str, name: str, what: str, role: str, condition: str) -> list[str]:
    return [
        f'DROP POLICY IF EXISTS "{name}" ON "{table}";',
        f'CREATE POLICY "{name}" ON "{table}" FOR {what} TO {role} {condition};',
    ]


_PROPOSALS = f"""
-- A partner that decides on an opportunity in which it takes part puts it before the meeting; what is agreed on it is
-- the coordinator's. In a written round it notes that it answered (see the trigger).
DROP POLICY IF EXISTS "put_on" ON "proposal";
CREATE POLICY "put_on" ON "proposal" FOR INSERT TO :"member" WITH CHECK (
  opportunity IN (SELECT m.opportunity FROM opportunity_work m JOIN work w ON w.id = m.work WHERE w.{_MINE})
  AND form IS NULL AND coalesce(remark, '') = '' AND period_start IS NULL AND coalesce(lead, '') = ''
  AND coalesce(digs, '') = '' AND coalesce(restores, '') = '' AND done_on IS NULL);
DROP POLICY IF EXISTS "answered" ON "consultation";
CREATE POLICY "answered" ON "consultation" FOR UPDATE TO :"member" USING (true) WITH CHECK (true);
"""


def _views() -> str:
    named = ", ".join(f'"{name}"' for name in (*(f"{name}_seen" for name in SEEN), *reversed(SECRETS)))
    secrets = [f'CREATE VIEW "{name}" WITH (security_barrier) AS {sql};' for name, sql in SECRETS.items()]
    return "\n".join([_ON_VIEWS.strip(), f"DROP VIEW IF EXISTS {named};", *secrets, *map(_view, SEEN)])


_ON_VIEWS = """
-- What a partner sees of tables that hold what not everybody may see. No row is left out; what may not be seen is not in the
-- view: a value is chosen before any condition of the asker comes at it, so no function or operator is ever given another.
-- Views with a place therefore need no security_barrier, which would keep PostgreSQL from using the index on places (the
-- operators of PostGIS are not LEAKPROOF). OFFSET 0: whether a row is open is asked once for all its columns.
"""


def _view(name: str) -> str:
    """A view without rows of its own: every row is there, values that may not be seen are not."""
    table, (is_open, words) = TABLES[name], SEEN[name]
    of_work = name in ("work", "work_history")

    def shown(column: str, kind: str) -> str:
        if of_work:
            if column in _KEPT_OF_RESTRICTED:
                return f't."{column}"'
            word = _WORDS_OF_RESTRICTED.get(column)
            hidden = f"'{word}'" if word else f"NULL::{kind}"
        elif column in words:
            hidden = words[column]
        else:
            return f't."{column}"'
        return f'CASE WHEN o.is_open THEN t."{column}" ELSE {hidden} END AS "{column}"'

    columns = ['t."fid"', *(['t."geom"'] if table.geometry else [])]
    columns += [shown(c.name, _SQL_TYPES[c.type]) for c in table.columns]
    barrier = "" if table.geometry else " WITH (security_barrier)"
    return "\n".join(
        [
            f'CREATE VIEW "{name}_seen"{barrier} AS SELECT',
            ",\n".join(f"  {column}" for column in columns),
            f'FROM "{name}" t CROSS JOIN LATERAL (SELECT {is_open} AS is_open OFFSET 0) o;',
            f'GRANT SELECT ON "{name}_seen" TO :"member";',
        ]
    )


def _changes() -> str:
    """Triggers on every table: changes wait for each other, are logged and announced."""
    keys = {name: rights.key for name, rights in RIGHTS.items() if name not in ("lock", "log")}
    keys.update((inbox_of(record), "partner") for record in RECORDS)
    kept = ",\n".join(f"    ('{name}', '{key.replace(chr(39), chr(39) * 2)}')" for name, key in keys.items())
    of_fields = ", ".join(f"'{name}'" for name in OF_FIELDS)
    return (
        CHANGES.replace("{kept}", kept)
        .replace("{of_fields}", of_fields)
        .replace("{quoted_fields}", of_fields.replace("'", "''"))
    )
