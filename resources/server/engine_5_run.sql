-- The engine in the database, 5 of 5: from nothing, area by area on several connections, and what changed only.

-- By psql, each night, with as many lines of the second kind at the same time as the server has processors to spare:
--   SELECT engine_update(); SELECT engine_judge(current_date);
--   DO $$ BEGIN LOOP EXIT WHEN engine_next() IS NULL; COMMIT; END LOOP; END $$;
-- Then engine_pair holds all pairs, engine_overlaps(day) what they are as of a day, and engine_verdict the verdicts.

-- Compiling (jit) takes far longer than these statements, of which the planner expects more rows than there are.

-- Many connections take areas at the same time (shared); making ready and updating go alone (exclusive). The number is
-- of this schema only, so that two dossiers in one database do not wait for each other.
CREATE OR REPLACE FUNCTION engine_lock() RETURNS bigint LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT (1634104421::bigint << 32) | oid::bigint FROM pg_namespace WHERE nspname = current_schema();
$$;

-- Make all works ready under the rules of the dossier, and all areas to do. Returns the number of works.
CREATE OR REPLACE FUNCTION engine_start() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT SET jit = off AS $$
DECLARE
  now_rules jsonb := engine_dossier_rules();
  works bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(engine_lock());
  -- What is queued from now on changed after the works below were read.
  DELETE FROM engine_queue;
  TRUNCATE engine_work, engine_pair;
  DROP INDEX engine_work_place;  -- quicker made of all than with each
  INSERT INTO engine_work SELECT * FROM engine_ready(now_rules, NULL);
  GET DIAGNOSTICS works = ROW_COUNT;
  CREATE INDEX engine_work_place ON engine_work USING gist (geom, windowed);
  INSERT INTO engine_area (code) SELECT DISTINCT area FROM engine_work ON CONFLICT DO NOTHING;
  DELETE FROM engine_area WHERE geom IS NULL AND code NOT IN (SELECT area FROM engine_work);
  UPDATE engine_area SET todo = true, pairs = NULL, seconds = NULL;
  INSERT INTO engine_state (rules, made_ready_at, round) VALUES (now_rules, now(), 1)
  ON CONFLICT (one) DO UPDATE SET rules = now_rules, made_ready_at = now(), round = engine_state.round + 1;
  ANALYZE engine_work;
  RETURN works;
END;
$$;

-- Put the zones together, those given and those that follow from the joint works, and have all areas judged as of a day.
-- Returns the number of zones.
CREATE OR REPLACE FUNCTION engine_judge(peildatum date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT SET jit = off AS $$
DECLARE
  known_rules jsonb := (SELECT rules FROM engine_state);
  zones bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(engine_lock());
  TRUNCATE engine_zone, engine_verdict;
  INSERT INTO engine_zone (id, geom, first, last, consent, provisional, opportunity)
    SELECT g.id, g.geom, engine_day(g.period_start), engine_day(g.period_end), coalesce(g.consent, false),
           coalesce(g.provisional, false), coalesce(g.opportunity, '')
    FROM graafrust g WHERE g.geom IS NOT NULL AND g.origin IS DISTINCT FROM 'gezamenlijk werk'
    UNION ALL
    SELECT f.id, f.geom, engine_day(f.period_start), engine_day(f.period_end), false, f.provisional, f.opportunity
    FROM engine_following(known_rules, peildatum) f;
  GET DIAGNOSTICS zones = ROW_COUNT;
  ANALYZE engine_zone;
  UPDATE engine_area SET judging = peildatum;
  RETURN zones;
END;
$$;

-- Work off one area that is still to do and that no other connection has; returns its code, null when none is left.
CREATE OR REPLACE FUNCTION engine_next() RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT SET jit = off AS $$
DECLARE
  mine engine_area;
  known_rules jsonb;
  since timestamptz := clock_timestamp();
BEGIN
  PERFORM pg_advisory_xact_lock_shared(engine_lock());
  SELECT rules INTO known_rules FROM engine_state;
  SELECT * INTO mine FROM engine_area WHERE todo OR judging IS NOT NULL
  ORDER BY code LIMIT 1 FOR UPDATE SKIP LOCKED;
  IF mine.code IS NULL THEN
    RETURN NULL;
  END IF;
  IF mine.todo THEN
    DELETE FROM engine_pair WHERE area = mine.code;
    INSERT INTO engine_pair SELECT * FROM engine_find(known_rules, mine.code, NULL);
    GET DIAGNOSTICS mine.pairs = ROW_COUNT;
    mine.seconds := extract(epoch FROM clock_timestamp() - since);
  END IF;
  IF mine.judging IS NOT NULL THEN
    INSERT INTO engine_verdict SELECT mine.judging, v.* FROM engine_verdicts(known_rules, mine.judging, mine.code) v;
  END IF;
  UPDATE engine_area SET todo = false, judging = NULL, pairs = mine.pairs, seconds = mine.seconds WHERE code = mine.code;
  RETURN mine.code;
END;
$$;

-- Compare again the works that changed since they were made ready, and no others. Returns how many did. Other rules
-- than those under which the works were made ready, or none yet: everything is made ready anew and all areas are to do.
CREATE OR REPLACE FUNCTION engine_update() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT SET jit = off AS $$
DECLARE
  known_rules jsonb := (SELECT rules FROM engine_state);
  queued text[];
  fresh engine_work[];
  changed text[];
BEGIN
  IF known_rules IS DISTINCT FROM engine_dossier_rules() THEN
    RETURN engine_start();
  END IF;
  PERFORM pg_advisory_xact_lock(engine_lock());
  WITH taken AS (DELETE FROM engine_queue RETURNING id) SELECT array_agg(DISTINCT id) INTO queued FROM taken;
  IF queued IS NULL THEN
    RETURN 0;
  END IF;
  SELECT array_agg(ready) INTO fresh FROM engine_ready(known_rules, queued) ready;
  -- A new contact or title changes nothing here.
  SELECT array_agg(q.id) INTO changed
  FROM unnest(queued) q (id)
  LEFT JOIN unnest(fresh) now ON now.id = q.id
  LEFT JOIN engine_work before ON before.id = q.id
  WHERE now IS DISTINCT FROM before;
  IF changed IS NULL THEN
    RETURN 0;
  END IF;
  DELETE FROM engine_pair WHERE a = ANY (changed);
  DELETE FROM engine_pair WHERE b = ANY (changed);
  DELETE FROM engine_work WHERE id = ANY (changed);
  INSERT INTO engine_work SELECT * FROM unnest(fresh) now WHERE now.id = ANY (changed);
  INSERT INTO engine_area (code, todo) SELECT DISTINCT now.area, false FROM unnest(fresh) now ON CONFLICT DO NOTHING;
  INSERT INTO engine_pair SELECT * FROM engine_find(known_rules, NULL, changed);
  UPDATE engine_state SET round = round + 1;
  RETURN cardinality(changed);
END;
$$;

-- They run as the owner of the dossier, who sees everything: not for everybody.
REVOKE ALL ON FUNCTION engine_start(), engine_judge(date), engine_next(), engine_update() FROM PUBLIC;
