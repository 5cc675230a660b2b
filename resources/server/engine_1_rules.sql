-- The engine in the database, 1 of 5: the rules as numbers, and days.
--
-- Run with `SET search_path = <schema of the dossier>, <schema of PostGIS>, pg_temp`; every function keeps that path.
-- May be run again at any time. PostgreSQL 14 or later, PostGIS 3.2 or later.
-- The names of rules in comments are those of the design; the desk's code is what these statements must equal.

-- What the desk takes where the dossier is silent, of those rules that count here.
CREATE OR REPLACE FUNCTION engine_default_rules() RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN '{
  "distance": 15.0, "distance_by_partner": {}, "exempt_kinds": ["storing", "huisaansluiting"],
  "exempt_words": ["storing", "calamiteit", "onvoorzien", "spoed", "huisaansluiting"], "flexibility_years": null,
  "graafrust_years": 5.0, "graafrust_years_by_kind": {}, "graafrust_years_by_street_class": {}, "internal": true,
  "metres_per_day": {"elektra": 40, "gas": 12, "riool": 4, "telecom": 40, "warmte": 6, "water": 12, "weg": 15},
  "metres_per_day_other": 15.0, "min_duration": 5, "min_shared_fraction": 0.1, "min_shared_length": 10.0,
  "never_matched_kinds": ["storing", "huisaansluiting"], "not_enforceable": ["telecom"], "point_radius": 3.0,
  "preparation": {"gepland": 6, "idee": 18, "voornemen": 12},
  "room": {"gepland": [6, 12], "idee": [36, 36], "in uitvoering": [0, 0], "vastgesteld": [0, 0], "voornemen": [24, 24]},
  "strip_half_width": {"elektra": 1.0, "gas": 1.5, "groen": 2.0, "openbare verlichting": 1.0, "riool": 3.0,
                       "telecom": 1.0, "warmte": 2.5, "water": 1.5, "weg": 4.0},
  "strip_half_width_other": 1.5, "time_tolerance": 24, "time_tolerance_by_partner": {}, "wide_street": 30.0,
  "zone_half_width": 8.0, "zone_margin": 5.0, "zone_min_cover": 0.5
}'::jsonb;

-- The rules of the dossier, completed with the defaults.
CREATE OR REPLACE FUNCTION engine_dossier_rules() RETURNS jsonb LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT engine_default_rules() || coalesce(jsonb_object_agg(rule.name, rule.value::jsonb)
                                   FILTER (WHERE engine_default_rules() ? rule.name), '{}')
  FROM rule;
END;

-- Days are whole numbers, counted as on the desk: 1 is 1 January of the year 1.
CREATE OR REPLACE FUNCTION engine_day(day date) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN day - DATE '0001-01-01' + 1;

-- The date of a day; what lies after the last date that the desk knows is that date, which there means “never”.
CREATE OR REPLACE FUNCTION engine_date(day int) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN day > 3652058 THEN DATE '9999-12-31' ELSE DATE '0001-01-01' + (day - 1) END;

-- The same day of the month so many months later, at the latest the month's end, within the dates that the desk knows.
CREATE OR REPLACE FUNCTION engine_add_months(day date, months int) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN least(greatest((day + make_interval(months => months))::date, DATE '0001-01-01'), DATE '9999-12-31');

-- Rule *Time*: T in whole days of so many months.
CREATE OR REPLACE FUNCTION engine_tolerance(months float8) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN floor(months * (365.25 / 12)::float8)::int;

-- Rule *Duration*: calendar days that hold so many working days, five in a week.
CREATE OR REPLACE FUNCTION engine_calendar_days(working int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN greatest(1, ceil(working * 7 / 5.0)::int);

-- Rule *Room to shift*: the first day that a work can reach as of a day. It can always stay where it is planned, and is
-- never moved to before the day itself, nor to before that day plus the preparation of its hardness.
-- `reach_first` and `reach_last`: what its partner or its hardness allows; `days`: calendar days of its execution.
CREATE OR REPLACE FUNCTION engine_room_first(
  window_first int, window_last int, reach_first int, reach_last int, days int, preparation int, peildatum date
) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN least(
  reach_last - days + 1,
  CASE WHEN reach_first = window_first AND reach_last = window_last THEN reach_first
       ELSE greatest(reach_first, engine_day(peildatum),
                     least(window_first, engine_day(engine_add_months(peildatum, preparation)))) END
);

-- Numbers of the rules as rows, so that they are joined instead of looked up work by work.
CREATE OR REPLACE FUNCTION engine_by_discipline(rules jsonb)
RETURNS TABLE (discipline text, half_width float8, metres_per_day float8) LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
  SELECT coalesce(strip.key, pace.key), strip.value::text::float8, pace.value::text::float8
  FROM jsonb_each(rules -> 'strip_half_width') strip
  FULL JOIN jsonb_each(rules -> 'metres_per_day') pace ON pace.key = strip.key;
END;

CREATE OR REPLACE FUNCTION engine_by_hardness(rules jsonb)
RETURNS TABLE (hardness text, earlier int, later int, preparation int) LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
  SELECT coalesce(room.key, ready.key), (room.value ->> 0)::int, (room.value ->> 1)::int, ready.value::text::int
  FROM jsonb_each(rules -> 'room') room
  FULL JOIN jsonb_each(rules -> 'preparation') ready ON ready.key = room.key;
END;

-- D and T of those partners that have their own; with the flexibility slider T is the same for all.
CREATE OR REPLACE FUNCTION engine_by_partner(rules jsonb)
RETURNS TABLE (partner text, reach float8, tolerance int) LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
  SELECT coalesce(metres.key, months.key), metres.value::text::float8, engine_tolerance(months.value::text::float8)
  FROM jsonb_each(rules -> 'distance_by_partner') metres
  FULL JOIN (SELECT key, value FROM jsonb_each(rules -> 'time_tolerance_by_partner')
             WHERE jsonb_typeof(rules -> 'flexibility_years') = 'null') months ON months.key = metres.key;
END;

-- T in days of all partners without their own.
CREATE OR REPLACE FUNCTION engine_common_tolerance(rules jsonb) RETURNS int LANGUAGE sql IMMUTABLE
RETURN engine_tolerance(coalesce(24 * (rules ->> 'flexibility_years')::float8, (rules ->> 'time_tolerance')::float8));

-- A pattern that finds the first word that begins with one of these; null where there are none.
CREATE OR REPLACE FUNCTION engine_beginning_with(words jsonb) RETURNS text LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
  SELECT '\y(?:' || string_agg(regexp_replace(word, '([^[:alnum:]])', '\\\1', 'g'), '|') || ')\w*'
  FROM jsonb_array_elements_text(words) word WHERE word <> '';
END;
