-- The engine in the database, 4 of 5: rule *Graafrust*, the zones that follow from joint works and the verdicts.

CREATE TABLE IF NOT EXISTS engine_zone (
  id text COLLATE "C" PRIMARY KEY,
  geom geometry NOT NULL,
  first int NOT NULL,
  last int NOT NULL,
  consent boolean NOT NULL,
  provisional boolean NOT NULL,
  opportunity text NOT NULL
);
CREATE INDEX IF NOT EXISTS engine_zone_place ON engine_zone USING gist (geom);
COMMENT ON TABLE engine_zone IS 'The streets that rest: the zones given, and those that follow from joint works.';

CREATE TABLE IF NOT EXISTS engine_verdict (
  peildatum date NOT NULL,
  work text COLLATE "C" NOT NULL,
  zone text COLLATE "C" NOT NULL,
  verdict text NOT NULL,
  grounds text[] NOT NULL,
  clash_start date NOT NULL,
  clash_end date NOT NULL,
  first_free_day date NOT NULL,
  free_start date,
  free_end date,
  days_needed int NOT NULL,
  exempt_word text,
  rebuilder text,
  PRIMARY KEY (work, zone)
);
COMMENT ON TABLE engine_verdict IS 'Works in streets that rest: the verdict, every ground that holds in order of '
  'precedence, the days that clash, the first free day, and the free part of the period.';

-- Share of the metres of a line street of which the cross-section, so many metres to each side, meets the area: one
-- section per metre, at least 20 and at most 100 for each line.
CREATE OR REPLACE FUNCTION engine_sections(street geometry, area geometry, half_width float8) RETURNS float8
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
  WITH piece AS (
    SELECT line.path AS line, segment.path AS number, ST_X(ST_PointN(segment.geom, 1)) AS x, ST_Y(ST_PointN(segment.geom, 1)) AS y,
           ST_X(ST_PointN(segment.geom, 2)) - ST_X(ST_PointN(segment.geom, 1)) AS dx,
           ST_Y(ST_PointN(segment.geom, 2)) - ST_Y(ST_PointN(segment.geom, 1)) AS dy
    FROM ST_Dump(street) line CROSS JOIN LATERAL ST_DumpSegments(line.geom) segment
    WHERE GeometryType(line.geom) = 'LINESTRING'
  ), laid AS (
    SELECT p.*, sqrt(p.dx * p.dx + p.dy * p.dy) AS metres,
           coalesce(sum(sqrt(p.dx * p.dx + p.dy * p.dy)) OVER (PARTITION BY p.line ORDER BY p.number
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS along
    FROM piece p WHERE p.dx <> 0 OR p.dy <> 0
  ), line AS (
    SELECT l.line, max(l.along + l.metres) AS metres,
           least(greatest(ceil(max(l.along + l.metres)), 20), 100)::int AS count
    FROM laid l GROUP BY l.line
  ), section AS (
    SELECT line.metres / line.count AS metres,
           l.x + l.dx / l.metres * (at.metres - l.along) AS x, l.y + l.dy / l.metres * (at.metres - l.along) AS y,
           -half_width * l.dy / l.metres AS ax, half_width * l.dx / l.metres AS ay
    FROM line
    CROSS JOIN LATERAL (SELECT (n - 0.5) * line.metres / line.count AS metres FROM generate_series(1, line.count) n) at
    JOIN laid l ON l.line = line.line AND l.along <= at.metres AND at.metres < l.along + l.metres
  )
  SELECT coalesce(sum(s.metres) FILTER (WHERE ST_Intersects(area, ST_SetSRID(ST_MakeLine(
           ST_MakePoint(s.x - s.ax, s.y - s.ay), ST_MakePoint(s.x + s.ax, s.y + s.ay)), ST_SRID(area)))), 0) / sum(s.metres)
  FROM section s;
$$;

-- Share of a street within reach of an area: of the length of a line, of the area of a polygon; of a point 0.
CREATE OR REPLACE FUNCTION engine_share_within(street geometry, reach geometry) RETURNS float8
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN ST_Dimension(street) = 2 AND ST_Area(street) > 0 THEN ST_Area(ST_Intersection(street, reach)) / ST_Area(street)
  WHEN ST_Dimension(street) = 1 AND ST_Length(street) > 0 THEN ST_Length(ST_Intersection(street, reach)) / ST_Length(street)
  ELSE 0 END;

-- The streets that each joint work covers for at least `zone_min_cover`. The share within reach is a quick upper bound
-- for lines; the reach is 1% wider, since the arcs of a buffer lie a little inside the true ones.
CREATE OR REPLACE FUNCTION engine_covered(rules jsonb)
RETURNS TABLE (opportunity text, street text, street_class text, geom geometry)
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  WITH area AS MATERIALIZED (
    SELECT o.id, o.geom, ST_Buffer(o.geom, 1.01 * (rules ->> 'zone_half_width')::float8) AS reach
    FROM opportunity o WHERE o.kind = 'koppelkans'
  ), likely AS MATERIALIZED (
    SELECT a.id AS opportunity, a.geom AS area, s.id AS street, s.street_class, s.geom,
           engine_share_within(s.geom, a.reach) AS share
    FROM area a JOIN street s ON s.geom && a.reach
  )
  SELECT l.opportunity, l.street, coalesce(l.street_class, ''), l.geom
  FROM likely l
  WHERE l.share >= (rules ->> 'zone_min_cover')::float8 - 1e-9
    AND CASE WHEN ST_Dimension(l.geom) = 1
             THEN engine_sections(l.geom, l.area, (rules ->> 'zone_half_width')::float8)
                  >= (rules ->> 'zone_min_cover')::float8 - 1e-9
             ELSE true END;
$$;

-- The graafrust after each koppelkans of the dossier; a coördinatiepunt gives none. From the latest actual end when every
-- member has one, else what the partners told of the whole up to the peildatum, else from the planned end (provisional),
-- for the longest number of years that the rules say for each
-- street class in the place with each kind of work among the members, else the collaboration's own; 0 gives no zone.
-- The place: the covered streets (lines widened), without such streets the joint area widened.
CREATE OR REPLACE FUNCTION engine_following(rules jsonb, peildatum date)
RETURNS TABLE (id text, opportunity text, geom geometry, period_start date, period_end date, provisional boolean, years float8)
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  WITH covered AS MATERIALIZED (
    SELECT * FROM engine_covered(rules)
  ), place AS (
    SELECT c.opportunity, ST_Union(CASE WHEN ST_Dimension(c.geom) < 2
             THEN ST_Buffer(c.geom, (rules ->> 'zone_half_width')::float8) ELSE c.geom END) AS geom
    FROM covered c GROUP BY c.opportunity
  ), class AS (
    SELECT DISTINCT o.id AS opportunity, lower(coalesce(c.street_class, '')) AS name
    FROM opportunity o LEFT JOIN covered c ON c.opportunity = o.id
  ), by_class AS (
    SELECT lower(e.key) AS name, e.value::text::float8 AS years FROM jsonb_each(rules -> 'graafrust_years_by_street_class') e
  ), member AS (
    SELECT m.opportunity, coalesce(w.kind, 'overig') AS kind, w.actual_end
    FROM opportunity_work m JOIN work w ON w.id = m.work
  ), lasting AS (
    SELECT m.opportunity, max(coalesce(
             greatest((SELECT max(b.years) FROM by_class b WHERE b.name = c.name),
                      (rules -> 'graafrust_years_by_kind' ->> m.kind)::float8),
             (rules ->> 'graafrust_years')::float8)) AS years,
           CASE WHEN bool_and(m.actual_end IS NOT NULL) THEN max(m.actual_end) END AS done_on, max(m.actual_end) AS last_end
    FROM member m JOIN class c ON c.opportunity = m.opportunity
    GROUP BY m.opportunity
  ), told AS (
    SELECT p.opportunity, max(p.done_on) AS done_on FROM proposal p WHERE p.done_on <= peildatum GROUP BY p.opportunity
  ), zone AS (
    SELECT o.id, coalesce(p.geom, ST_Buffer(o.geom, (rules ->> 'zone_margin')::float8)) AS geom,
           coalesce(l.done_on, CASE WHEN t.done_on IS NOT NULL THEN greatest(t.done_on, l.last_end) END, o.period_end) AS first,
           l.done_on IS NULL AND t.done_on IS NULL AS provisional, l.years
    FROM opportunity o
    JOIN lasting l ON l.opportunity = o.id
    LEFT JOIN place p ON p.opportunity = o.id
    LEFT JOIN told t ON t.opportunity = o.id
    WHERE o.kind = 'koppelkans'
  )
  SELECT z.id || '-graafrust', z.id, z.geom, z.first,
         engine_add_months(z.first, round(12 * z.years)::int) - 1, z.provisional, z.years
  FROM zone z
  WHERE engine_add_months(z.first, round(12 * z.years)::int) - 1 >= z.first;
$$;

-- One verdict for every work in every zone that clash in place and in time, of one area or of all (null). In a zone lies a
-- work whose werkstrook shares area with it: a line or point when it is nearer than its half-width. Left out are works
-- vervallen or gereed, past ones, and members of the joint work from which the zone follows.
CREATE OR REPLACE FUNCTION engine_verdicts(rules jsonb, peildatum date, of_area text)
RETURNS TABLE (work text, zone text, verdict text, grounds text[], clash_start date, clash_end date,
               first_free_day date, free_start date, free_end date, days_needed int, exempt_word text, rebuilder text)
LANGUAGE plpgsql STABLE SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  -- Planned for the area that is asked, by its index; a plan for any area would read all works for each.
  RETURN QUERY
  WITH here AS MATERIALIZED (
    SELECT w.id, w.discipline, w.working_days, w.half_width, w.geom, w.period_last AS last, w.exempt, w.exempt_word,
           greatest(w.period_first, engine_day(peildatum)) AS first
    FROM engine_work w
    WHERE (of_area IS NULL OR w.area = of_area) AND NOT w.closed AND w.period_last >= engine_day(peildatum)
      AND coalesce(w.done_on > engine_day(peildatum), true)
  ), placed AS MATERIALIZED (
    SELECT h.id, h.first, h.last, z.id AS zone, z.first AS zone_first, z.last AS zone_last, z.consent
    FROM here h JOIN engine_zone z ON z.geom && ST_Expand(h.geom, h.half_width)
    WHERE z.last >= h.first
      AND CASE WHEN h.half_width > 0.001 THEN ST_DWithin(h.geom, z.geom, h.half_width - 0.001 + 1e-6)
               WHEN h.half_width > 0 THEN false
               -- Along a border is not in it: what two polygons there have in common is rounding.
               ELSE ST_Intersects(h.geom, z.geom) AND ST_Area(ST_Intersection(h.geom, z.geom)) > 0.1 END
      AND NOT EXISTS (SELECT FROM opportunity_work m WHERE m.opportunity = z.opportunity AND m.work = h.id COLLATE "default")
  ), busy AS (
    SELECT p.id, range_agg(int4range(p.zone_first, p.zone_last, '[]')) AS days
    FROM placed p GROUP BY p.id HAVING bool_or(p.zone_first <= p.last)
  ), needing AS MATERIALIZED (
    SELECT h.*, b.days AS busy, least(engine_calendar_days(h.working_days), h.last - h.first + 1) AS needed
    FROM here h JOIN busy b ON b.id = h.id
  ), one_case AS MATERIALIZED (
    -- Free means outside every zone in place, for as many days in a row as are needed.
    SELECT n.*, part.days AS free_days, later.day AS first_free
    FROM needing n
    LEFT JOIN LATERAL (
      SELECT days FROM unnest(int4multirange(int4range(n.first, n.last, '[]')) - n.busy) days
      WHERE upper(days) - lower(days) >= n.needed ORDER BY lower(days) LIMIT 1
    ) part ON true
    LEFT JOIN LATERAL (
      SELECT lower(days) AS day FROM unnest(int4multirange(int4range(n.first, NULL)) - n.busy) days
      WHERE upper_inf(days) OR upper(days) - lower(days) >= n.needed ORDER BY lower(days) LIMIT 1
    ) later ON true
  ), clash AS MATERIALIZED (
    SELECT c.*, p.zone, p.consent, greatest(c.first, p.zone_first) AS clash_first, least(c.last, p.zone_last) AS clash_last
    FROM one_case c JOIN placed p ON p.id = c.id
    WHERE p.zone_first <= c.last
  ), rebuilding AS MATERIALIZED (
    -- The street is rebuilt anyway: nothing is left of the pavement that the graafrust protects.
    SELECT z.id AS zone, w.id, w.period_last AS last
    FROM (SELECT DISTINCT clash.zone AS id FROM clash) closed
    JOIN engine_zone z ON z.id = closed.id
    JOIN engine_work w ON w.geom && ST_Expand(z.geom, (rules ->> 'zone_half_width')::float8)
    WHERE w.rebuilds
      AND coalesce(w.done_on > engine_day(peildatum), true)
      AND w.period_last >= greatest(engine_day(peildatum), z.first) AND greatest(w.period_first, engine_day(peildatum)) <= z.last
      AND NOT EXISTS (SELECT FROM opportunity_work m WHERE m.opportunity = z.opportunity AND m.work = w.id COLLATE "default")
      AND CASE WHEN w.half_width > 0.001 THEN ST_DWithin(w.geom, z.geom, w.half_width - 0.001 + 1e-6)
               WHEN w.half_width > 0 THEN false
               ELSE ST_Intersects(w.geom, z.geom) AND ST_Area(ST_Intersection(w.geom, z.geom)) > 0.1 END
      AND ST_Area(ST_Intersection(ST_Buffer(w.geom, (rules ->> 'zone_half_width')::float8), z.geom))
          >= (rules ->> 'zone_min_cover')::float8 * ST_Area(z.geom)
  ), judged AS (
    SELECT c.*, r.id AS rebuilder
    FROM clash c
    LEFT JOIN LATERAL (
      SELECT x.id FROM rebuilding x WHERE x.zone = c.zone AND x.last >= c.clash_first ORDER BY x.id LIMIT 1
    ) r ON true
  ), grounded AS (
    SELECT j.*, array_remove(ARRAY[
             CASE WHEN j.exempt THEN 'uitgezonderd' END,
             CASE WHEN j.rebuilder IS NOT NULL THEN 'vervalt' END,
             CASE WHEN rules -> 'not_enforceable' ? j.discipline THEN 'beperkt afdwingbaar' END,
             CASE WHEN j.consent THEN 'met toestemming' END,
             CASE WHEN j.free_days IS NOT NULL THEN 'te vermijden' ELSE 'strijdig' END], NULL) AS grounds
    FROM judged j
  )
  SELECT g.id, g.zone, g.grounds[1], g.grounds, engine_date(g.clash_first), engine_date(g.clash_last),
         engine_date(g.first_free), engine_date(lower(g.free_days)), engine_date(upper(g.free_days) - 1), g.needed,
         g.exempt_word, g.rebuilder
  FROM grounded g;
END;
$$;
