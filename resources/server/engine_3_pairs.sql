-- The engine in the database, 3 of 5: near pairs (rules *Who*, *Distance*, *Time*) and what they share (*Co-location*).

-- The near pairs that can be an overlap, or two fixed works that must talk, as of some peildatum. a < b; gap in days;
-- reach: metres within which they were found; one_way: the partner whose rule alone finds the pair, else ''. The parts
-- of each work near the other are what the desk groups opportunities from.
CREATE TABLE IF NOT EXISTS engine_pair (
  a text COLLATE "C" NOT NULL,
  b text COLLATE "C" NOT NULL,
  area text COLLATE "C" NOT NULL,
  gap int NOT NULL,
  reach float8 NOT NULL,
  one_way text NOT NULL,
  internal boolean NOT NULL,
  nearness text NOT NULL,
  distance float8 NOT NULL,
  shared_length float8 NOT NULL,
  shared_fraction float8 NOT NULL,
  shared_area float8 NOT NULL,
  runs_along boolean NOT NULL,
  part_a geometry,
  part_b geometry,
  PRIMARY KEY (a, b)
);
CREATE INDEX IF NOT EXISTS engine_pair_b ON engine_pair (b);
CREATE INDEX IF NOT EXISTS engine_pair_area ON engine_pair (area);
COMMENT ON TABLE engine_pair IS 'Pairs of works near each other in place and time; tells of restricted works too.';

-- Of a collection of several kinds only the parts of its own dimension, which are what is measured.
CREATE OR REPLACE FUNCTION engine_shape(geom geometry, dimension int) RETURNS geometry
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN GeometryType(geom) = 'GEOMETRYCOLLECTION' THEN ST_CollectionExtract(geom, dimension + 1) ELSE geom END;

-- Metres of trench in a part: of a polygon its trench in proportion to the area of the part.
CREATE OR REPLACE FUNCTION engine_part_length(part geometry, dimension int, trench float8, whole float8) RETURNS float8
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE dimension WHEN 1 THEN ST_Length(part)
                      WHEN 2 THEN CASE WHEN whole > 0 THEN trench * (ST_Area(part) / whole) ELSE 0 END
                      ELSE 0 END;

-- What tells the direction of a work near another: of a line its near part; of a polygon its outline within D and its
-- own width (twice the area by the perimeter): a strip is told by its long sides, a square has no direction of its own.
CREATE OR REPLACE FUNCTION engine_pieces(shape geometry, part geometry, dimension int, near geometry, reach float8)
RETURNS geometry LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN dimension = 2
  THEN ST_Intersection(ST_Boundary(shape), ST_Buffer(near, reach + 2 * ST_Area(shape) / nullif(ST_Perimeter(shape), 0)))
  ELSE part END;

-- The near pairs of an area (of which the first work lies in it) or, where no area is given, of some works with any
-- other. Index first, in place and time; then the exact distance, never a buffer.
CREATE OR REPLACE FUNCTION engine_near(rules jsonb, of_area text, of_works text[]) RETURNS TABLE (
  a text, b text, area text, gap int, reach float8, one_way text, internal boolean, uncertain boolean, distance float8,
  dim_a int, dim_b int, trench_a float8, trench_b float8, strip_a float8, strip_b float8, geom_a geometry, geom_b geometry
)
LANGUAGE plpgsql STABLE ROWS 5000 SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan
SET enable_mergejoin = on SET enable_nestloop = on AS $$
DECLARE
  -- The largest D and T of all partners: what is near under a smaller one is told afterwards.
  widest float8 := greatest((rules ->> 'distance')::float8, (SELECT max(p.reach) FROM engine_by_partner(rules) p));
  longest int := greatest(engine_common_tolerance(rules), (SELECT max(p.tolerance) FROM engine_by_partner(rules) p));
  internal_too boolean := (rules ->> 'internal')::boolean;
  rounding CONSTANT float8 := 1e-6;  -- GEOS computes a distance of 15 as 15.000000000000002 for some shapes
BEGIN
  RETURN QUERY
  WITH candidate AS MATERIALIZED (
    SELECT m.id AS a, o.id AS b
    FROM engine_work m JOIN engine_work o
      ON o.matched AND o.geom && ST_Expand(m.geom, widest + 1e-5)
     AND o.windowed && int4range(m.period_first - longest, m.period_last + longest, '[]')
    WHERE of_area IS NOT NULL AND m.area = of_area AND m.matched AND m.id < o.id
      AND (m.partner <> o.partner OR (internal_too AND (m.unit <> o.unit OR m.discipline <> o.discipline)))
    UNION ALL
    SELECT least(m.id, o.id), greatest(m.id, o.id)
    FROM engine_work m JOIN engine_work o
      ON o.matched AND o.geom && ST_Expand(m.geom, widest + 1e-5)
     AND o.windowed && int4range(m.period_first - longest, m.period_last + longest, '[]')
    WHERE of_area IS NULL AND m.id = ANY (of_works) AND m.matched AND m.id <> o.id
      AND (m.id < o.id OR o.id <> ALL (of_works))
      AND (m.partner <> o.partner OR (internal_too AND (m.unit <> o.unit OR m.discipline <> o.discipline)))
  ), timed AS MATERIALIZED (
    SELECT one.id AS a, two.id AS b, one.area, one.partner AS partner_a, two.partner AS partner_b, gap.days AS gap,
           CASE WHEN gap.days <= one.tolerance THEN one.reach ELSE -1 END AS reach_a,
           CASE WHEN gap.days <= two.tolerance THEN two.reach ELSE -1 END AS reach_b,
           one.uncertain OR two.uncertain AS uncertain, ST_Distance(one.geom, two.geom) AS distance,
           one.dimension AS dim_a, two.dimension AS dim_b, one.trench AS trench_a, two.trench AS trench_b,
           one.half_width AS strip_a, two.half_width AS strip_b, one.geom AS geom_a, two.geom AS geom_b
    FROM candidate c JOIN engine_work one ON one.id = c.a JOIN engine_work two ON two.id = c.b
    CROSS JOIN LATERAL (
      SELECT greatest(0, two.period_first - one.period_last, one.period_first - two.period_last) AS days
    ) gap
    -- Whatever the peildatum: rooms or windows that meet, or two works that may be fixed.
    WHERE (least(one.reach_first, one.reach_last - one.days + 1) <= two.reach_last
           AND least(two.reach_first, two.reach_last - two.days + 1) <= one.reach_last)
       OR (one.period_first <= two.window_last AND two.period_first <= one.window_last)
       OR (one.reach_last <= one.window_last AND two.reach_last <= two.window_last)
  )
  SELECT t.a, t.b, t.area, t.gap, greatest(t.reach_a, t.reach_b),
         CASE WHEN t.reach_a = t.reach_b OR t.distance <= least(t.reach_a, t.reach_b) + rounding THEN ''
              WHEN t.reach_a > t.reach_b THEN t.partner_a ELSE t.partner_b END,
         t.partner_a = t.partner_b, t.uncertain, t.distance, t.dim_a, t.dim_b, t.trench_a, t.trench_b, t.strip_a, t.strip_b,
         t.geom_a, t.geom_b
  FROM timed t
  WHERE t.distance <= greatest(t.reach_a, t.reach_b) + rounding;
END;
$$;

-- The same pairs with what they share. Only reads: several connections may each take an area. Buffers serve shared parts
-- only; each work is widened once for all of its pairs in the area.
CREATE OR REPLACE FUNCTION engine_find(rules jsonb, of_area text, of_works text[]) RETURNS SETOF engine_pair
LANGUAGE plpgsql STABLE SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan
-- The planner knows nothing of the rows of the steps below: they are joined by hashing, not by comparing all with all.
SET enable_mergejoin = off SET enable_nestloop = off AS $$
DECLARE
  enough_metres float8 := (rules ->> 'min_shared_length')::float8;
  enough_of_it float8 := (rules ->> 'min_shared_fraction')::float8;
  inside float8 := (rules ->> 'wide_street')::float8 / 2;
BEGIN
  RETURN QUERY
  WITH near AS MATERIALIZED (
    SELECT n.*, engine_shape(n.geom_a, n.dim_a) AS shape_a, engine_shape(n.geom_b, n.dim_b) AS shape_b,
           n.distance <= n.strip_a + n.strip_b AS strips_meet
    FROM engine_near(rules, of_area, of_works) n
  ), widened AS MATERIALIZED (
    SELECT w.id, w.reach, ST_Buffer(w.geom, w.reach) AS geom
    FROM (SELECT DISTINCT ON (s.id, s.reach) s.id, s.reach, s.geom
          FROM (SELECT near.b AS id, near.reach, near.geom_b AS geom FROM near WHERE near.dim_a > 0
                UNION ALL SELECT near.a, near.reach, near.geom_a FROM near WHERE near.dim_b > 0) s
          ORDER BY s.id, s.reach) w
  ), parted AS MATERIALIZED (
    SELECT n.*, CASE WHEN n.dim_a = 0 THEN n.shape_a ELSE ST_Intersection(n.shape_a, around_b.geom) END AS part_a,
           CASE WHEN n.dim_b = 0 THEN n.shape_b ELSE ST_Intersection(n.shape_b, around_a.geom) END AS part_b
    FROM near n
    LEFT JOIN widened around_a ON around_a.id = n.a AND around_a.reach = n.reach
    LEFT JOIN widened around_b ON around_b.id = n.b AND around_b.reach = n.reach
  ), measured AS MATERIALIZED (
    SELECT p.*, p.dim_a = 0 OR p.dim_b = 0 AS pointed,
           least(engine_part_length(p.part_a, p.dim_a, p.trench_a, ST_Area(p.shape_a)),
                 engine_part_length(p.part_b, p.dim_b, p.trench_b, ST_Area(p.shape_b))) AS shared
    FROM parted p
  ), fraction AS MATERIALIZED (
    SELECT m.*, CASE WHEN least(m.trench_a, m.trench_b) > 0 AND NOT m.pointed
                     THEN m.shared / least(m.trench_a, m.trench_b) ELSE 1 END AS share
    FROM measured m
  ), piece AS MATERIALIZED (
    SELECT f.a, f.b, side.one, engine_pieces(
             CASE WHEN side.one THEN f.shape_a ELSE f.shape_b END, CASE WHEN side.one THEN f.part_a ELSE f.part_b END,
             CASE WHEN side.one THEN f.dim_a ELSE f.dim_b END, CASE WHEN side.one THEN f.shape_b ELSE f.shape_a END,
             f.reach) AS lines
    FROM fraction f CROSS JOIN (VALUES (true), (false)) side (one)
    WHERE NOT f.pointed AND (f.shared >= enough_metres OR f.share >= enough_of_it)
  ), direction AS (
    -- Σ length, Σ length·cos 2θ and Σ length·sin 2θ over the straight pieces. θ is the direction of a piece; doubled,
    -- so that there and back count as the same.
    SELECT step.a, step.b, step.one, sum(step.metres) AS metres,
           sum((step.dx * step.dx - step.dy * step.dy) / step.metres) AS cosine,
           sum(2 * step.dx * step.dy / step.metres) AS sine
    FROM (
      SELECT d.*, sqrt(d.dx * d.dx + d.dy * d.dy) AS metres
      FROM (
        SELECT p.a, p.b, p.one, ST_X(ST_PointN(segment.geom, 2)) - ST_X(ST_PointN(segment.geom, 1)) AS dx,
               ST_Y(ST_PointN(segment.geom, 2)) - ST_Y(ST_PointN(segment.geom, 1)) AS dy
        FROM piece p CROSS JOIN LATERAL ST_DumpSegments(p.lines) segment
        OFFSET 0
      ) d
      OFFSET 0
    ) step
    WHERE step.metres > 0
    GROUP BY step.a, step.b, step.one
  ), alignment AS MATERIALIZED (
    -- The mean of cos² of the angle between a piece of one and a piece of the other, by length. 0 for works that cross
    -- square on, so that crossing streets end as *raakt alleen*.
    SELECT p.a, p.b, 0.5 * (1 + coalesce((d.cosine * e.cosine + d.sine * e.sine) / (d.metres * e.metres), 1)) AS share
    FROM piece p
    LEFT JOIN direction d ON d.a = p.a AND d.b = p.b AND d.one
    LEFT JOIN direction e ON e.a = p.a AND e.b = p.b AND NOT e.one
    WHERE p.one
  ), aligned AS MATERIALIZED (
    SELECT f.*, f.pointed
      OR coalesce(f.shared * s.share >= enough_metres OR f.share * s.share >= enough_of_it, false) AS along
    FROM fraction f LEFT JOIN alignment s ON s.a = f.a AND s.b = f.b
  ), core AS MATERIALIZED (
    -- Who crosses a site wider than a street does not cross a street: what lies in it is opened together.
    SELECT w.id, c.geom
    FROM (SELECT DISTINCT ON (s.id) s.id, s.shape
          FROM (SELECT x.b AS id, x.shape_b AS shape FROM aligned x WHERE NOT x.along AND x.dim_b = 2
                UNION ALL SELECT x.a, x.shape_a FROM aligned x WHERE NOT x.along AND x.dim_a = 2) s
          ORDER BY s.id) w
    CROSS JOIN LATERAL (SELECT ST_Buffer(w.shape, -inside) AS geom OFFSET 0) c
    WHERE NOT ST_IsEmpty(c.geom)
  ), strip AS MATERIALIZED (
    SELECT w.id, ST_Buffer(w.geom, w.half_width) AS geom
    FROM (SELECT DISTINCT ON (s.id) s.id, s.half_width, s.geom
          FROM (SELECT near.a AS id, near.strip_a AS half_width, near.geom_a AS geom FROM near WHERE near.strips_meet
                UNION ALL SELECT near.b, near.strip_b, near.geom_b FROM near WHERE near.strips_meet) s
          ORDER BY s.id) w
  ), judged AS (
    SELECT x.*, x.along
      OR coalesce(engine_part_length(ST_Intersection(x.shape_a, core_b.geom), x.dim_a, x.trench_a, ST_Area(x.shape_a)) >= enough_metres, false)
      OR coalesce(engine_part_length(ST_Intersection(x.shape_b, core_a.geom), x.dim_b, x.trench_b, ST_Area(x.shape_b)) >= enough_metres, false)
      AS runs_along
    FROM aligned x
    LEFT JOIN core core_a ON NOT x.along AND core_a.id = x.a
    LEFT JOIN core core_b ON NOT x.along AND core_b.id = x.b
  )
  SELECT j.a, j.b, j.area, j.gap, j.reach, j.one_way, j.internal,
         CASE WHEN j.uncertain THEN 'mogelijk' WHEN j.runs_along THEN 'overlap' ELSE 'raakt alleen' END,
         j.distance, j.shared, least(1, j.share),
         CASE WHEN j.strips_meet THEN ST_Area(ST_Intersection(strip_a.geom, strip_b.geom)) ELSE 0 END,
         j.runs_along, j.part_a, j.part_b
  FROM judged j
  LEFT JOIN strip strip_a ON strip_a.id = j.a
  LEFT JOIN strip strip_b ON strip_b.id = j.b;
END;
$$;

-- The overlaps as of a peildatum (rules *Who*, *Room to shift*, *Time*), as the desk's: near pairs that are an overlap in
-- time, and pairs of fixed works that are not (simultaneity null), since those must talk.
CREATE OR REPLACE FUNCTION engine_overlaps(peildatum date)
RETURNS TABLE (a text, b text, distance float8, nearness text, simultaneity text, gap_days int, shared_length float8,
               shared_fraction float8, shared_area float8, internal boolean, one_way text)
LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT timed.a, timed.b, timed.distance, timed.nearness, timed.simultaneity, timed.gap, timed.shared_length,
         timed.shared_fraction, timed.shared_area, timed.internal, timed.one_way
  FROM (
    SELECT p.*,
      CASE WHEN one.window_last - one.days + 1 <= two.period_first + two.days - 1
            AND two.window_last - two.days + 1 <= one.period_first + one.days - 1 THEN 'gelijktijdig'
           WHEN one.period_first <= two.window_last AND two.period_first <= one.window_last THEN 'mogelijk gelijktijdig'
           WHEN room_a.first <= two.reach_last AND room_b.first <= one.reach_last THEN 'schuifbaar' END AS simultaneity,
      room_a.first >= one.period_first AND one.reach_last <= one.window_last
        AND room_b.first >= two.period_first AND two.reach_last <= two.window_last AS fixed
    FROM engine_pair p
    JOIN engine_work one ON one.id = p.a
    JOIN engine_work two ON two.id = p.b
    CROSS JOIN LATERAL (SELECT engine_room_first(one.period_first, one.window_last, one.reach_first, one.reach_last,
                                                 one.days, one.preparation, peildatum) AS first) room_a
    CROSS JOIN LATERAL (SELECT engine_room_first(two.period_first, two.window_last, two.reach_first, two.reach_last,
                                                 two.days, two.preparation, peildatum) AS first) room_b
    WHERE one.period_last >= engine_day(peildatum) AND two.period_last >= engine_day(peildatum)
      AND coalesce(one.done_on > engine_day(peildatum), true) AND coalesce(two.done_on > engine_day(peildatum), true)
  ) timed
  WHERE timed.simultaneity IS NOT NULL OR timed.fixed;
END;
