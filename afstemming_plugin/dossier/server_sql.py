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
    "manual_group": Rights("id", ALL),
    "proposal": Rights("opportunity", ALL),
    "decision": Rights("opportunity || '/' || partner", ALL, _MINE),
    "action": Rights("id", ALL, _MINE),
    "meeting": Rights("id", ALL),
    "attendance": Rights("meeting", ALL),
    "consultation": Rights("id", ALL),
    "work_answer": Rights("consultation || '/' || work", _MINE, f"{_MINE} AND ({_MY_WORK})"),
    "proposal_answer": Rights("consultation || '/' || opportunity || '/' || partner", ALL, _MINE),
    "step": Rights("id", _I, _I),
    "snapshot": Rights("meeting", NONE),
    "log": Rights("", _I, _I),
    "lock": Rights("", NONE),
}

_OPEN_WORK = f"is_coordinator() OR share = '{Share.PARTNERS.value}' OR {_MINE}"
_KEPT_OF_RESTRICTED = (
    "fid", "geom", "id", "partner", "period_start", "period_end", "period_precision", "earliest", "latest", "street",
    "town", "place_precision", "place_confidence", "contact", "share", "delivery", "version",
)  # fmt: skip
_WORDS_OF_RESTRICTED = {
    "title": WITHHELD,
    "discipline": Discipline.OVERIG.value,
    "kind": Kind.OVERIG.value,
}
_SECRET_WORKS = (
    f"(SELECT w.id FROM work w WHERE w.share = '{Share.RESTRICTED.value}' AND w.id IS NOT NULL "
    f"AND NOT is_coordinator() AND NOT coalesce(w.{_MINE}, false))"
)
SEEN: dict[str, tuple[str, dict[str, str]]] = {
    "work": (_OPEN_WORK, {}),
    "work_history": (_OPEN_WORK, {}),
    "overlap": (
        f"a NOT IN {_SECRET_WORKS} AND b NOT IN {_SECRET_WORKS}",
        {"reason": f"CASE WHEN coalesce(reason, '') = '' THEN reason ELSE '{WITHHELD}' END"},
    ),
    "opportunity": (
        f"id NOT IN (SELECT opportunity FROM opportunity_work WHERE work IN {_SECRET_WORKS})",
        {
            "name": f"'{WITHHELD}'",
            "reason": f"CASE WHEN coalesce(reason, '') = '' THEN reason ELSE '{WITHHELD}' END",
        },
    ),
    "verdict": (f"work NOT IN {_SECRET_WORKS}", {"reasons": f"'[\"{WITHHELD}\"]'", "alternative": "''"}),
    "not_matched": (f"work NOT IN {_SECRET_WORKS}", {"reason": f"'{WITHHELD}'"}),
    "work_answer": (
        f"work NOT IN {_SECRET_WORKS}",
        {"remark": f"CASE WHEN coalesce(remark, '') = '' THEN remark ELSE '{WITHHELD}' END"},
    ),
}
"""Table → when its row is seen in full, and what stands in a column when it is not: the view <table>_seen.
Of a *restricted* work of another partner only place, period, street and contact are seen."""


def seen_by_members(table: str) -> str:
    """The name of what a partner may see of a table: the table itself, or the view on it."""
    return f"{table}_seen" if table in SEEN else table


def script() -> str:
    """The whole script, for psql with the variables schema and srid."""
    parts = [_HEAD, *(_table(table) for table in TABLES.values()), *map(_inbox, RECORDS)]
    parts += [_FUNCTIONS.replace("{named}", _named())]
    parts += [_rights(table) for table in TABLES.values()]
    parts += ["\n".join(_policies(inbox_of(record), _MINE, _MINE)) for record in RECORDS]
    parts += [_PROPOSALS, *(_view(name) for name in SEEN), _changes()]
    parts += [engine_script(), engine_grants(':"coordinator"'), _TAIL]
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
-- the coordinator's.
DROP POLICY IF EXISTS "put_on" ON "proposal";
CREATE POLICY "put_on" ON "proposal" FOR INSERT TO :"member" WITH CHECK (
  opportunity IN (SELECT m.opportunity FROM opportunity_work m JOIN work w ON w.id = m.work WHERE w.{_MINE})
  AND form IS NULL AND coalesce(remark, '') = '' AND period_start IS NULL AND coalesce(lead, '') = ''
  AND coalesce(digs, '') = '' AND coalesce(restores, '') = '' AND done_on IS NULL);
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
    return "\n".join(
        [
            f'DROP VIEW IF EXISTS "{name}_seen";',
            f'CREATE VIEW "{name}_seen" WITH (security_barrier) AS SELECT',
            ",\n".join(f"  {column}" for column in columns),
            f'FROM "{name}" t CROSS JOIN LATERAL (SELECT {is_open} AS is_open) o;',
            f'GRANT SELECT ON "{name}_seen" TO :"member";',
        ]
    )


def _changes() -> str:
    """Triggers on every table: changes wait for each other, are logged and announced."""
    keys = {name: rights.key for name, rights in RIGHTS.items() if name not in ("lock", "log")}
    keys.update((inbox_of(record), "partner") for record in RECORDS)
    kept = ",\n".join(f"    ('{name}', '{key.replace(chr(39), chr(39) * 2)}')" for name, key in keys.items())
    return _CHANGES.replace("{kept}", kept)


_HEAD = """
-- Sets a schema up for a shared dossier of Afstemming, or brings it to schema version {version}. Run it as an administrator
-- (who may make roles), as often as you like:
--   psql -v schema=leiden -v srid=28992 -f afstemming.sql
-- Then, for each partner (its code in the dossier) and each of its people:
--   SELECT leiden.add_partner_role('gem');      -- gives the name of the role
--   GRANT leiden_partner_gem TO jan;            -- jan is an account of the server
--   GRANT leiden_coordinator TO an;             -- who prepares and leads the meetings
-- PostgreSQL 14 or later with PostGIS 3.2 or later. The file is made out of the plugin's own schema: do not edit it.
\\set ON_ERROR_STOP on
\\set member :schema _member
\\set coordinator :schema _coordinator
BEGIN;
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE SCHEMA IF NOT EXISTS :"schema";
REVOKE ALL ON SCHEMA :"schema" FROM PUBLIC;
SELECT set_config('search_path', quote_ident(:'schema') || ', ' || quote_ident(n.nspname), true)
FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'postgis';

-- Who is who: role → code of the partner; without one it is the coordinator's.
CREATE TABLE IF NOT EXISTS "membership" (role name PRIMARY KEY, partner text);
DO $$
DECLARE name text;
BEGIN
  IF octet_length(current_schema || '_coordinator') > 63 THEN
    RAISE EXCEPTION 'The name of the schema is too long for the names of its roles.';
  END IF;
  FOREACH name IN ARRAY ARRAY['_member', '_coordinator'] LOOP
    name := current_schema || name;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    ELSIF NOT EXISTS (SELECT FROM membership) THEN
      RAISE EXCEPTION 'There is a role % already; choose another name for the schema.', name;
    END IF;
  END LOOP;
  EXECUTE format('GRANT %I TO %I', current_schema || '_member', current_schema || '_coordinator');
  INSERT INTO membership VALUES (current_schema || '_coordinator', NULL) ON CONFLICT DO NOTHING;
  IF to_regclass('collaboration') IS NOT NULL THEN
    IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('collaboration') AND attname = 'schema_version') THEN
      IF (SELECT max(schema_version) > {version} FROM collaboration) THEN
        RAISE EXCEPTION 'The dossier in this schema is of a newer version than this script.';
      END IF;
    END IF;
  END IF;
END $$;

-- The tables, the same as in a GeoPackage.
"""

_FUNCTIONS = """
-- Every change that was made: by whom, when, in which table, of which rows; never what stood there.
CREATE TABLE IF NOT EXISTS "audit" (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  who text NOT NULL DEFAULT session_user,
  desk text,
  transaction bigint NOT NULL DEFAULT txid_current(),
  table_name text NOT NULL,
  operation text NOT NULL,
  rows bigint NOT NULL,
  ids text[]
);
CREATE INDEX IF NOT EXISTS "audit_transaction" ON "audit" (transaction);
ALTER TABLE "audit" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "coordinator" ON "audit";
CREATE POLICY "coordinator" ON "audit" FOR SELECT TO :"coordinator" USING (true);
DROP POLICY IF EXISTS "read" ON "membership";
CREATE POLICY "read" ON "membership" FOR SELECT TO :"member" USING (true);

-- Codes of the partners for whom the user of this connection works.
CREATE OR REPLACE FUNCTION my_partners() RETURNS text[] LANGUAGE sql STABLE SET search_path = :"schema", pg_temp AS $$
  SELECT coalesce(array_agg(m.partner), '{}') FROM membership m JOIN pg_roles r ON r.rolname = m.role
  WHERE m.partner IS NOT NULL AND pg_has_role(r.oid, 'USAGE')
$$;

CREATE OR REPLACE FUNCTION is_coordinator() RETURNS boolean LANGUAGE sql STABLE SET search_path = :"schema", pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM membership m JOIN pg_roles r ON r.rolname = m.role
    WHERE m.partner IS NULL AND pg_has_role(r.oid, 'USAGE')
  ) OR EXISTS (SELECT FROM pg_namespace WHERE nspname = current_schema AND pg_get_userbyid(nspowner) = current_user)
$$;

-- The name of the channel on which changes are announced.
CREATE OR REPLACE FUNCTION channel() RETURNS text LANGUAGE sql STABLE SET search_path = :"schema", pg_temp AS $$
  SELECT CASE WHEN octet_length(current_schema) <= 50 THEN 'afstemming_' || current_schema
    ELSE 'afstemming_' || md5(current_schema) END
$$;

-- Changes of one dossier come one after the other; gives the number of the transaction.
CREATE OR REPLACE FUNCTION one_change_at_a_time() RETURNS bigint LANGUAGE plpgsql SET search_path = :"schema", pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(1095127892, (SELECT oid::bigint::bit(32)::int FROM pg_namespace WHERE nspname = current_schema));
  RETURN txid_current();
END $$;

CREATE OR REPLACE FUNCTION wait_for_turn() RETURNS trigger LANGUAGE plpgsql SET search_path = :"schema", pg_temp AS $$
BEGIN
  PERFORM one_change_at_a_time();
  RETURN NULL;
END $$;

-- Logs and announces what a statement changed; TG_ARGV[0] is the expression that tells its rows.
CREATE OR REPLACE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = :"schema", pg_temp AS $$
DECLARE
  touched bigint;
  found text[];
  made bigint;
  by_desk text := current_setting('afstemming.desk', true);
BEGIN
  IF TG_ARGV[0] = '' THEN
    SELECT count(*) INTO touched FROM changed;
  ELSE
    EXECUTE format('SELECT count(*), array_agg(DISTINCT (%s)::text) FROM changed', TG_ARGV[0]) INTO touched, found;
  END IF;
  IF touched > 0 THEN
    INSERT INTO audit (desk, table_name, operation, rows, ids)
    VALUES (by_desk, TG_TABLE_NAME, TG_OP, touched, found) RETURNING number INTO made;
    PERFORM pg_notify(channel(), json_build_object(
      'number', made, 'table', TG_TABLE_NAME, 'operation', TG_OP, 'rows', touched, 'who', session_user, 'desk', by_desk)::text);
    -- For layers in QGIS that refresh on notification: QGIS listens to this channel only.
    PERFORM pg_notify('qgis', 'afstemming ' || TG_TABLE_SCHEMA);
  END IF;
  RETURN NULL;
END $$;

-- Who writes in the log or makes a step is who it is; what the coordinator brings from a file stays as it was.
CREATE OR REPLACE FUNCTION sign() RETURNS trigger LANGUAGE plpgsql SET search_path = :"schema", pg_temp AS $$
BEGIN
  IF NOT is_coordinator() THEN
    NEW.who := session_user;
    NEW.at := localtimestamp(0);
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION last_change() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = :"schema", pg_temp AS $$ SELECT coalesce(max(number), 0) FROM audit $$;

-- What was changed after that number; ids only where rows were changed in place by others.
DROP FUNCTION IF EXISTS changes_since(bigint);
CREATE FUNCTION changes_since(since bigint)
RETURNS TABLE (number bigint, moment double precision, who text, desk text, table_name text, operation text, rows bigint, ids text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = :"schema", pg_temp AS $$
  SELECT a.number, extract(epoch FROM a.at)::double precision, a.who, a.desk, a.table_name, a.operation, a.rows,
    CASE WHEN a.operation = 'UPDATE' AND a.desk IS DISTINCT FROM current_setting('afstemming.desk', true) THEN a.ids END
  FROM audit a WHERE a.number > since ORDER BY a.number
$$;

-- Rows that this transaction changed and that another desk changed after that number: nothing may be overwritten unseen.
DROP FUNCTION IF EXISTS conflicts(bigint);
CREATE FUNCTION conflicts(since bigint) RETURNS TABLE (moment double precision, who text, table_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = :"schema", pg_temp AS $$
  SELECT extract(epoch FROM theirs.at)::double precision, theirs.who, theirs.table_name FROM audit theirs
  WHERE theirs.number > since AND theirs.desk IS DISTINCT FROM current_setting('afstemming.desk', true)
  AND EXISTS (
    SELECT FROM audit mine WHERE mine.transaction = txid_current() AND mine.table_name = theirs.table_name
    AND (mine.ids IS NULL OR theirs.ids IS NULL
      OR EXISTS (SELECT FROM unnest(mine.ids) AS m(id) JOIN unnest(theirs.ids) AS t(id) ON m.id = t.id))
  )
  ORDER BY theirs.number DESC LIMIT 1
$$;

-- Makes the role of a partner; the name of the role is given back.
CREATE OR REPLACE FUNCTION add_partner_role(code text) RETURNS text LANGUAGE plpgsql SET search_path = :"schema", pg_temp AS $$
DECLARE name text := current_schema || '_partner_' || code;
BEGIN
  IF octet_length(name) > 63 THEN
    RAISE EXCEPTION 'The role % would have too long a name.', name;
  END IF;
  IF EXISTS (SELECT FROM membership m WHERE m.role = name AND m.partner = code) THEN
    RETURN name;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
    RAISE EXCEPTION 'There is a role % already, of something else.', name;
  END IF;
  EXECUTE format('CREATE ROLE %I NOLOGIN', name);
  EXECUTE format('GRANT %I TO %I', current_schema || '_member', name);
  INSERT INTO membership VALUES (name, code);
  RETURN name;
END $$;

-- No access by default; what a member may is told by the policies of each table.
REVOKE ALL ON ALL TABLES IN SCHEMA :"schema" FROM PUBLIC, :"member", :"coordinator";
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA :"schema" FROM PUBLIC, :"member", :"coordinator";
GRANT USAGE ON SCHEMA :"schema" TO :"member";
GRANT SELECT, INSERT, UPDATE, DELETE ON {named} TO :"member";
GRANT SELECT ON "membership" TO :"member";
GRANT SELECT ON "audit" TO :"coordinator";
GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA :"schema" TO :"coordinator";
GRANT EXECUTE ON FUNCTION my_partners(), is_coordinator(), channel(), one_change_at_a_time(),
  last_change(), changes_since(bigint), conflicts(bigint) TO :"member";
"""

_CHANGES = """
-- Each statement that changes a table waits for its turn, and is logged and announced.
DO $$
DECLARE kept record; way text[]; signed text;
BEGIN
  FOR kept IN SELECT * FROM (VALUES
{kept}
  ) AS t (name, key) LOOP
    EXECUTE format('DROP TRIGGER IF EXISTS wait_for_turn ON %I', kept.name);
    EXECUTE format('CREATE TRIGGER wait_for_turn BEFORE INSERT OR UPDATE OR DELETE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION wait_for_turn()', kept.name);
    FOREACH way SLICE 1 IN ARRAY ARRAY[['insert', 'NEW'], ['update', 'NEW'], ['delete', 'OLD']] LOOP
      EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', 'note_' || way[1], kept.name);
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed '
        'FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', 'note_' || way[1], way[1], kept.name, way[2], kept.key);
    END LOOP;
  END LOOP;
  FOREACH signed IN ARRAY ARRAY['log', 'step'] LOOP
    EXECUTE format('DROP TRIGGER IF EXISTS sign ON %I', signed);
    EXECUTE format('CREATE TRIGGER sign BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION sign()', signed);
  END LOOP;
END $$;
"""

_TAIL = """
UPDATE collaboration SET schema_version = {version} WHERE schema_version < {version};
COMMIT;
"""
