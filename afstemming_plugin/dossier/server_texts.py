"""The parts of the server's script that do not follow from the tables: roles, functions, triggers."""

from __future__ import annotations

HEAD = """
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

FUNCTIONS = """
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

-- Of a written round a partner changes only the day on which it answered itself.
CREATE OR REPLACE FUNCTION answer_for_itself() RETURNS trigger LANGUAGE plpgsql SET search_path = :"schema", pg_temp AS $$
DECLARE was jsonb := coalesce(nullif(OLD.answered_on, ''), '{}')::jsonb; becomes jsonb := coalesce(nullif(NEW.answered_on, ''), '{}')::jsonb;
BEGIN
  IF NOT is_coordinator() AND (was - my_partners() <> becomes - my_partners()
    OR to_jsonb(OLD) - 'answered_on' <> to_jsonb(NEW) - 'answered_on') THEN
    RAISE insufficient_privilege USING MESSAGE = 'A partner answers for itself only.';
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

CHANGES = """
-- Each statement that changes a table waits for its turn, and is logged and announced.
DO $$
DECLARE kept record; way text[]; signed text; with_fields text; operation text;
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
  DROP TRIGGER IF EXISTS answer_for_itself ON consultation;
  CREATE TRIGGER answer_for_itself BEFORE UPDATE ON consultation FOR EACH ROW EXECUTE FUNCTION answer_for_itself();
  FOREACH signed IN ARRAY ARRAY['log', 'step'] LOOP
    EXECUTE format('DROP TRIGGER IF EXISTS sign ON %I', signed);
    EXECUTE format('CREATE TRIGGER sign BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION sign()', signed);
  END LOOP;
  FOREACH with_fields IN ARRAY ARRAY['partner', {of_fields}] LOOP
    FOREACH operation IN ARRAY ARRAY['insert', 'update'] LOOP
      EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', 'keep_fields_' || operation, with_fields);
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT '
        'EXECUTE FUNCTION keep_fields({quoted_fields})', 'keep_fields_' || operation, operation, with_fields);
    END LOOP;
  END LOOP;
  PERFORM keep_fields_out(name, NULL) FROM unnest(ARRAY[{of_fields}]) AS t (name);
END $$;
"""

TAIL = """
UPDATE collaboration SET schema_version = {version} WHERE schema_version < {version};
COMMIT;
"""
