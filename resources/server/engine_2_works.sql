-- The engine in the database, 2 of 5: works made ready, and what changed of them.

CREATE TABLE IF NOT EXISTS engine_state (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  rules jsonb NOT NULL,
  made_ready_at timestamptz NOT NULL,
  round bigint NOT NULL
);
COMMENT ON TABLE engine_state IS 'The rules under which the works were made ready; another round whenever a work was '
  'made ready again.';

CREATE TABLE IF NOT EXISTS engine_area (
  code text COLLATE "C" PRIMARY KEY,
  name text NOT NULL DEFAULT '',
  geom geometry,
  todo boolean NOT NULL DEFAULT true,
  judging date,
  pairs int,
  seconds float8
);
CREATE INDEX IF NOT EXISTS engine_area_place ON engine_area USING gist (geom);
COMMENT ON TABLE engine_area IS 'Parts in which the whole is worked off side by side: municipalities that an '
  'administrator puts here (code, name, geom), and squares of 10 km for what lies in none. '
  'todo: pairs are to be found; judging: graafrust is to be judged as of this day.';

-- A work with all that pairs, co-location and graafrust need of it and that no peildatum changes. Days are ordinals.
-- matched: takes part, unless it is past or done as of the peildatum. shape: the parts of its own dimension.
-- reach, tolerance: D in metres and T in days of its partner. trench: metres. half_width: from the geometry to the edge
-- of its werkstrook, 0 for a polygon. windowed: the days of its own period; window_last is no earlier than the
-- execution of `days` calendar days takes. reach_first, reach_last, preparation: see engine_room_first. exempt: of the
-- graafrust, for its kind or for the word exempt_word. rebuilds: the street, so that no graafrust is left of it.
CREATE TABLE IF NOT EXISTS engine_work (
  id text COLLATE "C" PRIMARY KEY,
  area text COLLATE "C" NOT NULL,
  matched boolean NOT NULL,
  partner text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  discipline text COLLATE "C" NOT NULL,
  period_first int NOT NULL,
  period_last int NOT NULL,
  done_on int,
  closed boolean NOT NULL,
  uncertain boolean NOT NULL,
  dimension int NOT NULL,
  reach float8 NOT NULL,
  tolerance int NOT NULL,
  trench float8 NOT NULL,
  half_width float8 NOT NULL,
  working_days int NOT NULL,
  days int NOT NULL,
  window_last int NOT NULL,
  reach_first int NOT NULL,
  reach_last int NOT NULL,
  preparation int NOT NULL,
  windowed int4range NOT NULL,
  exempt boolean NOT NULL,
  exempt_word text,
  rebuilds boolean NOT NULL,
  geom geometry NOT NULL
);
CREATE INDEX IF NOT EXISTS engine_work_area ON engine_work (area);
CREATE INDEX IF NOT EXISTS engine_work_place ON engine_work USING gist (geom, windowed);
CREATE INDEX IF NOT EXISTS engine_work_rebuilds ON engine_work USING gist (geom) WHERE rebuilds;
COMMENT ON TABLE engine_work IS 'Works made ready for the engine; follows from work and rule.';

CREATE TABLE IF NOT EXISTS engine_queue (
  id text COLLATE "C" NOT NULL,
  since timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE engine_queue IS 'Works that changed since they were made ready; filled by triggers on work.';

-- Metres of trench (rule *Co-location*): a line its length; a polygon the size that its partner gives in metres, else
-- the longer side of the rectangle with the same area and perimeter; a point the size in metres, else 0.
CREATE OR REPLACE FUNCTION engine_trench(dimension int, length float8, area float8, size float8, size_unit text)
RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN dimension = 1 THEN length
  WHEN size <> 0 AND size_unit = 'm' THEN size
  WHEN dimension = 2 THEN greatest(sqrt(area), (length + sqrt(greatest(0, length * length - 16 * area))) / 4)
  ELSE 0 END;

-- Works made ready under the rules: these, or all of them. A work without a place is not among them.
CREATE OR REPLACE FUNCTION engine_ready(rules jsonb, ids text[]) RETURNS SETOF engine_work
LANGUAGE plpgsql STABLE SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  -- Planned for the works that are asked: by their index, or all. OFFSET 0: what a step reckons is reckoned once, not
  -- again wherever a later step names it.
  RETURN QUERY
  WITH measured AS (
    SELECT w.*, coalesce(w.hardness, 'gepland') AS hard,
           ST_Dimension(w.geom) AS dim, ST_Length(w.geom) + ST_Perimeter(w.geom) AS length, ST_Area(w.geom) AS area,
           (ST_XMin(w.geom) + ST_XMax(w.geom)) / 2 AS x, (ST_YMin(w.geom) + ST_YMax(w.geom)) / 2 AS y
    FROM work w
    WHERE w.geom IS NOT NULL AND NOT ST_IsEmpty(w.geom) AND (ids IS NULL OR w.id = ANY (ids))
    OFFSET 0
  ), sized AS (
    SELECT m.*, engine_trench(m.dim, m.length, m.area, m.size, m.size_unit) AS trench FROM measured m OFFSET 0
  ), timed AS (
    -- Rule *Duration*: delivered, else trench ÷ metres per working day, at least five.
    SELECT s.*, d.half_width,
           CASE WHEN s.duration > 0 THEN s.duration::int
                ELSE greatest((rules ->> 'min_duration')::int,
                              ceil(s.trench / coalesce(d.metres_per_day, (rules ->> 'metres_per_day_other')::float8) - 1e-9)::int)
           END AS working_days
    FROM sized s LEFT JOIN engine_by_discipline(rules) d ON d.discipline = s.discipline
    OFFSET 0
  ), windows AS (
    SELECT t.*, engine_calendar_days(t.working_days) AS days,
           greatest(t.period_end, t.period_start + engine_calendar_days(t.working_days) - 1) AS window_end
    FROM timed t
    OFFSET 0
  ), rooms AS (
    -- Rule *Room to shift*: the slider replaces the room of every movable work, also what its partner delivered.
    SELECT w.*, coalesce(h.preparation, 0) AS preparation, slid.months,
           CASE WHEN slid.months IS NOT NULL THEN engine_add_months(w.period_start, -slid.months)
                ELSE coalesce(w.earliest, engine_add_months(w.period_start, -coalesce(h.earlier, 0))) END AS reach_first,
           CASE WHEN slid.months IS NOT NULL THEN engine_add_months(w.window_end, slid.months)
                ELSE coalesce(w.latest, engine_add_months(w.window_end, coalesce(h.later, 0))) END AS reach_last
    FROM windows w
    LEFT JOIN engine_by_hardness(rules) h ON h.hardness = w.hard
    CROSS JOIN LATERAL (
      SELECT CASE WHEN coalesce(h.earlier, 0) <> 0 OR coalesce(h.later, 0) <> 0
                    OR w.earliest IS NOT NULL OR w.latest IS NOT NULL
                  THEN round(12 * (rules ->> 'flexibility_years')::float8)::int END AS months
    ) slid
    OFFSET 0
  )
  SELECT
    r.id,
    -- The municipality in which the middle of its box lies, else the square of 10 km.
    coalesce(m.code, 'square ' || floor(r.x / 10000)::int || ' ' || floor(r.y / 10000)::int),
    -- Rule *Who*, but for what is past or done on the peildatum.
    NOT rules -> 'never_matched_kinds' ? coalesce(r.kind, 'overig') AND r.hard NOT IN ('vervallen', 'gereed')
      AND coalesce(r.place_precision, 'exact') <> 'geen plaats',
    r.partner, coalesce(r.unit, ''), coalesce(r.discipline, ''),
    engine_day(r.period_start), engine_day(r.period_end), engine_day(r.actual_end),
    r.hard IN ('vervallen', 'gereed'),
    coalesce(r.place_precision IN ('zoekgebied', 'straat'), false),
    r.dim,
    coalesce(p.reach, (rules ->> 'distance')::float8),
    coalesce(p.tolerance, engine_common_tolerance(rules)),
    r.trench,
    CASE r.dim WHEN 2 THEN 0 WHEN 0 THEN (rules ->> 'point_radius')::float8
               ELSE coalesce(nullif(r.width, 0) / 2, r.half_width, (rules ->> 'strip_half_width_other')::float8) END,
    r.working_days, r.days,
    engine_day(r.window_end),
    engine_day(r.reach_first),
    CASE WHEN r.months IS NULL THEN greatest(engine_day(r.reach_last), engine_day(r.reach_first))
         ELSE engine_day(r.reach_last) END,
    r.preparation,
    int4range(engine_day(r.period_start), engine_day(r.period_end), '[]'),
    rules -> 'exempt_kinds' ? coalesce(r.kind, 'overig') OR said.word IS NOT NULL,
    CASE WHEN rules -> 'exempt_kinds' ? coalesce(r.kind, 'overig') THEN NULL ELSE said.word END,
    r.discipline = 'weg' AND coalesce(r.kind, '') IN ('aanleg', 'vervanging', 'sanering')
      AND r.hard IN ('gepland', 'vastgesteld', 'in uitvoering'),
    r.geom
  FROM rooms r
  LEFT JOIN engine_by_partner(rules) p ON p.partner = r.partner
  CROSS JOIN LATERAL (
    SELECT (regexp_match(concat(r.title, CASE WHEN coalesce(r.kind, 'overig') = 'overig' THEN ' ' || r.description END)
                         COLLATE "und-x-icu", engine_beginning_with(rules -> 'exempt_words'), 'i'))[1] AS word
    OFFSET 0
  ) said
  LEFT JOIN LATERAL (
    SELECT a.code FROM engine_area a
    WHERE ST_Intersects(a.geom, ST_SetSRID(ST_MakePoint(r.x, r.y), ST_SRID(r.geom))) ORDER BY a.code LIMIT 1
  ) m ON true;
END;
$$;

-- What partners change is put in the queue and nothing more, so that their writing does not wait for the engine. The
-- queue belongs to the owner of the dossier: hence SECURITY DEFINER, with the path fixed.
CREATE OR REPLACE FUNCTION engine_note() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO engine_queue (id) SELECT id FROM new_works;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO engine_queue (id) SELECT id FROM old_works;
  ELSE
    INSERT INTO engine_queue (id) SELECT id FROM new_works UNION SELECT id FROM old_works;
  END IF;
  RETURN NULL;
END;
$$;
REVOKE ALL ON FUNCTION engine_note() FROM PUBLIC;

DROP TRIGGER IF EXISTS engine_added ON work;
CREATE TRIGGER engine_added AFTER INSERT ON work REFERENCING NEW TABLE AS new_works
  FOR EACH STATEMENT EXECUTE FUNCTION engine_note();
DROP TRIGGER IF EXISTS engine_changed ON work;
CREATE TRIGGER engine_changed AFTER UPDATE ON work REFERENCING OLD TABLE AS old_works NEW TABLE AS new_works
  FOR EACH STATEMENT EXECUTE FUNCTION engine_note();
DROP TRIGGER IF EXISTS engine_gone ON work;
CREATE TRIGGER engine_gone AFTER DELETE ON work REFERENCING OLD TABLE AS old_works
  FOR EACH STATEMENT EXECUTE FUNCTION engine_note();

CREATE OR REPLACE FUNCTION engine_emptied() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO engine_queue (id) SELECT id FROM engine_work;
  RETURN NULL;
END;
$$;
REVOKE ALL ON FUNCTION engine_emptied() FROM PUBLIC;

DROP TRIGGER IF EXISTS engine_emptied ON work;
CREATE TRIGGER engine_emptied AFTER TRUNCATE ON work FOR EACH STATEMENT EXECUTE FUNCTION engine_emptied();
