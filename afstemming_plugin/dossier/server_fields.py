"""The part of the server's script that keeps out the fields that a partner marked as its own (*eigen*).

A work of which everything is *eigen* is refused (constraint `no_own`). Of a single field nothing stays on the server, not
for the coordinator either, whoever writes it and in whatever way: after each statement it is taken out again before anybody
can see it, and from all that is stored once the field is marked so.
"""

from __future__ import annotations

from datetime import date

from ..model.exchange import WORK
from ..model.kept_fields import GO_WITH, SHAREABLE
from ..model.period import Period, Precision
from ..model.words import Discipline, Share
from ..model.work import Work
from .rows import stored_columns

INBOX = f"inbox_{WORK.name}"
OF_FIELDS = ("work", "work_history", "correction", "delivered_row", "rejected_row", "remark", INBOX)
"""The tables that hold what stood in fields of works."""


def script(withheld: str) -> str:
    """Views and functions; `withheld` stands for a title, or for a reason that quotes what is kept back."""
    nothing = Work("", "", withheld, Discipline.OVERIG, Period(date.min, date.min, Precision.DAY))
    stored = {name: values[0] for name, values in stored_columns([nothing]).items()}
    fields = [name for field in SHAREABLE for name in (field, *GO_WITH.get(field, ()))]
    columns = {name: _unless(name, name, stored[name]) for name in fields}
    inbox = {
        p.name: _unless(p.field, p.name, withheld if p.required else None)
        for p in WORK.properties
        if p.field in fields
    }
    without = {**columns, "delivered": _WITHOUT_KEYS}
    values = {
        "shareable": ",".join(SHAREABLE),
        "own": Share.OWN.value,
        "go_along": " ".join(
            f"|| CASE WHEN bool_or(f.key = '{field}') THEN '{{{','.join(more)}}}'::text[] ELSE '{{}}' END"
            for field, more in GO_WITH.items()
        ),
        "withheld": withheld,
        "work": _emptied("work", without),
        "work_history": _emptied("work_history", without),
        INBOX: _emptied(INBOX, inbox),
    }
    text = _SQL
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _unless(field: str, column: str, empty: object) -> str:
    text = "NULL" if empty is None else "'" + str(empty).replace("'", "''") + "'"
    return f"CASE WHEN '{field}' = ANY (k.fields) THEN {text} ELSE t.\"{column}\" END"


_WITHOUT_KEYS = (
    "CASE WHEN jsonb_exists_any(coalesce(nullif(t.delivered, ''), '{}')::jsonb, k.fields) "
    "THEN (t.delivered::jsonb - k.fields)::text ELSE t.delivered END"
)


def _emptied(table: str, columns: dict[str, str]) -> str:
    """Rows in which something must go; a row without that is not touched, so that nothing is announced of it."""
    names = ", ".join(f'"{name}"' for name in columns)
    found = ",\n        ".join(f'{value} AS "{name}"' for name, value in columns.items())
    return f"""UPDATE "{table}" w SET ({names}) = ROW ({", ".join(f'n."{name}"' for name in columns)})
    FROM (SELECT t.fid,
        {found}
      FROM "{table}" t JOIN kept_field k ON k.partner = t.partner WHERE them IS NULL OR t.fid = ANY (them)) n
    WHERE n.fid = w.fid AND ROW ({", ".join(f'w."{name}"' for name in columns)})
      IS DISTINCT FROM ROW ({", ".join(f'n."{name}"' for name in columns)});"""


_SQL = """
-- Fields of works that a partner marked as its own (eigen): nothing of them stays on the server, see keep_fields().
DROP VIEW IF EXISTS "kept_column", "kept_field";
CREATE VIEW "kept_field" WITH (security_barrier) AS
  SELECT p.code AS partner, array_agg(f.key) {go_along} AS fields
  FROM partner p CROSS JOIN LATERAL json_each_text(coalesce(nullif(p.field_shares, ''), '{}')::json) AS f
  WHERE f.value = '{own}' AND f.key = ANY ('{{shareable}}') GROUP BY p.code;
-- The columns of a delivery from which they were read, by name and by place (from 0).
CREATE VIEW "kept_column" WITH (security_barrier) AS
  SELECT d.id AS delivery, array_agg(c.name) AS names, array_agg(c.place::int - 1) AS places
  FROM delivery d JOIN kept_field k ON k.partner = d.partner
  CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(nullif(d.columns, ''), '[]')::jsonb) WITH ORDINALITY AS c (name, place)
  LEFT JOIN LATERAL (
    SELECT r.key FROM jsonb_each_text(coalesce(nullif(d.fields, ''), '{}')::jsonb) AS r WHERE r.value = c.name
  ) AS f ON true
  WHERE coalesce(f.key, 'extra') = ANY (k.fields) GROUP BY d.id;

-- Takes them out of these rows of a table (NULL: all).
CREATE OR REPLACE FUNCTION keep_fields_out(of_table text, them bigint[]) RETURNS void LANGUAGE plpgsql
SET search_path = :"schema", pg_temp AS $$
BEGIN
  IF of_table = 'work' THEN
    UPDATE opportunity o SET name = '{withheld}'  -- of a joint work without a street it is a title
      FROM opportunity_work m JOIN work w ON w.id = m.work JOIN kept_field k ON k.partner = w.partner
      WHERE them IS NULL AND m.opportunity = o.id AND 'title' = ANY (k.fields) AND o.name = w.title AND o.name <> '{withheld}';
    {work}
  ELSIF of_table = 'work_history' THEN
    {work_history}
  ELSIF of_table = 'inbox_werk' THEN
    {inbox_werk}
  ELSIF of_table = 'correction' THEN
    DELETE FROM correction c USING kept_field k WHERE (them IS NULL OR c.fid = ANY (them)) AND c.field = ANY (k.fields)
      AND (EXISTS (SELECT FROM work w WHERE w.id = c.work AND w.partner = k.partner)
        OR EXISTS (SELECT FROM work_history h WHERE h.id = c.work AND h.partner = k.partner));
  ELSIF of_table = 'delivered_row' THEN
    UPDATE delivered_row r SET cells = (
      SELECT jsonb_agg(CASE WHEN c.place::int - 1 = ANY (h.places) THEN 'null'::jsonb ELSE c.value END ORDER BY c.place)::text
      FROM jsonb_array_elements(r.cells::jsonb) WITH ORDINALITY AS c (value, place))
    FROM kept_column h WHERE h.delivery = r.delivery AND (them IS NULL OR r.fid = ANY (them)) AND coalesce(r.cells, '') <> ''
      AND EXISTS (SELECT FROM unnest(h.places) AS p (place) WHERE r.cells::jsonb -> p.place <> 'null');
  ELSIF of_table = 'rejected_row' THEN
    UPDATE rejected_row r SET "values" = (r."values"::jsonb - h.names)::text, reason = CASE WHEN EXISTS (
        SELECT FROM jsonb_each_text(r."values"::jsonb) AS v
        WHERE v.key = ANY (h.names) AND v.value <> '' AND strpos(r.reason, v.value) > 0
      ) THEN '{withheld}' ELSE r.reason END
    FROM kept_column h WHERE h.delivery = r.delivery AND (them IS NULL OR r.fid = ANY (them))
      AND coalesce(r."values", '') <> '' AND jsonb_exists_any(r."values"::jsonb, h.names);
  ELSIF of_table = 'remark' THEN
    DELETE FROM remark r USING kept_column h WHERE h.delivery = r.delivery AND (them IS NULL OR r.fid = ANY (them))
      AND (r."column" = ANY (h.names) OR string_to_array(r."column", ', ') && h.names);
  END IF;
END $$;

-- After each statement, before anybody else can see what it did; of all that is stored when a field is marked so.
CREATE OR REPLACE FUNCTION keep_fields() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = :"schema", pg_temp AS $$
DECLARE them bigint[];
BEGIN
  IF EXISTS (SELECT FROM kept_field) THEN
    SELECT array_agg(fid) INTO them FROM changed;
    IF TG_TABLE_NAME = 'partner' AND them IS NOT NULL THEN
      PERFORM keep_fields_out(name, NULL) FROM unnest(TG_ARGV) AS t (name);
    ELSIF them IS NOT NULL THEN
      PERFORM keep_fields_out(TG_TABLE_NAME, them);
    END IF;
  END IF;
  RETURN NULL;
END $$;
"""
