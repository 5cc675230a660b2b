"""What a user reads on and beside the map: field names, map tips and label expressions."""

from __future__ import annotations

import re
from typing import Sequence

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

from ..model.collaboration import Collaboration
from ..model.language import tr
from ..model.period import month_name

_HIDDEN = (
    "fid", "delivered", "extra", "terms", "alternatives", "shared_fraction", "checksum", "zone", "row",
)  # fmt: skip


def field_names() -> dict[str, str]:
    """Column → what it is called in tables and forms."""
    return {
        "id": tr("id"),
        "number": tr("number"),
        "partner": tr("partner"),
        "partners": tr("partners"),
        "unit": tr("unit"),
        "discipline": tr("discipline"),
        "title": tr("title"),
        "name": tr("name"),
        "reference": tr("partner's reference"),
        "description": tr("description"),
        "kind": tr("kind"),
        "street": tr("street"),
        "streets": tr("streets"),
        "street_class": tr("street class"),
        "town": tr("town"),
        "place_precision": tr("precision of the place"),
        "place_confidence": tr("certainty of the place (0–1)"),
        "period_start": tr("first day"),
        "period_end": tr("last day"),
        "period_precision": tr("precision of the period"),
        "duration": tr("duration (working days)"),
        "earliest": tr("earliest start"),
        "preferred": tr("preferred start"),
        "latest": tr("latest end"),
        "actual_end": tr("completed on"),
        "hardness": tr("hardness"),
        "priority": tr("priority"),
        "level": tr("level"),
        "size": tr("size"),
        "size_unit": tr("unit of size"),
        "width": tr("width (m)"),
        "estimate": tr("estimate (euro)"),
        "contact": tr("contact"),
        "documents": tr("documents"),
        "share": tr("who may see it"),
        "delivery": tr("delivery"),
        "file": tr("file"),
        "layer": tr("sheet or layer"),
        "row": tr("row"),
        "assumed": tr("assumed fields"),
        "reason": tr("reason"),
        "origin": tr("origin"),
        "provisional": tr("provisional"),
        "consent": tr("possible with consent"),
        "opportunity": tr("opportunity"),
        "score": tr("score (0–100)"),
        "certainty": tr("certainty (0–1)"),
        "openings_avoided": tr("openings avoided"),
        "nuisance_days_avoided": tr("nuisance days avoided"),
        "shared_length": tr("shared length (m)"),
        "shared_area": tr("shared area (m²)"),
        "cost": tr("weighted shift (months)"),
        "manual": tr("grouped by hand"),
        "graafrust_until": tr("graafrust until"),
        "a": tr("work A"),
        "b": tr("work B"),
        "distance": tr("distance (m)"),
        "nearness": tr("place"),
        "simultaneity": tr("time"),
        "gap_days": tr("days between"),
        "internal": tr("within one partner"),
        "one_way": tr("under the rule of one partner"),
    }


def name_fields(layer: QgsVectorLayer, collaboration: Collaboration) -> None:
    """Readable names, dates as d-M-yyyy, partners by name, yes/no boxes; bookkeeping hidden."""
    names = field_names()
    for index, f in enumerate(layer.fields()):
        if f.name() in names:
            layer.setFieldAlias(index, names[f.name()])
        setup = None
        if f.name() in _HIDDEN:
            setup = QgsEditorWidgetSetup("Hidden", {})
        elif f.typeName().lower() == "date":
            setup = QgsEditorWidgetSetup("DateTime", {"display_format": "d-M-yyyy", "calendar_popup": True})
        elif f.typeName().lower() in ("boolean", "integer(boolean)"):
            setup = QgsEditorWidgetSetup("CheckBox", {})
        if setup is not None:
            layer.setEditorWidgetSetup(index, setup)
    name_partners(layer, collaboration)


def name_partners(layer: QgsVectorLayer, collaboration: Collaboration) -> None:
    """Partners by name in tables and forms, unless the user chose another widget."""
    index = layer.fields().indexOf("partner")
    if index < 0 or not collaboration.partners:
        return
    if layer.editorWidgetSetup(index).type() in ("", "TextEdit", "ValueMap"):
        partners = [{partner.name: partner.code} for partner in collaboration.partners]
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": partners}))


def partner_name(collaboration: Collaboration, field: str = "partner") -> str:
    """Expression: the partner's name for the code in `field`."""
    pairs = ", ".join(f"{_quoted(p.code)}, {_quoted(p.name)}" for p in collaboration.partners)
    return f'coalesce(map_get(map({pairs}), "{field}"), "{field}")' if pairs else f'"{field}"'


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _pattern(text: str) -> str:
    """A translated sentence with expressions in [brackets] as one expression."""
    parts = re.split(r"\[(.*?)\]", text)
    return " || ".join(part if at % 2 else _quoted(part) for at, part in enumerate(parts) if part)


def day_expression(field: str) -> str:
    return f"format_date(\"{field}\", 'd-M-yyyy')"


def _unit_expression(field: str, precision: str) -> str:
    """One day in words of the period's precision, as `Period.label` writes it."""
    year, month = f'year("{field}")', f'month("{field}")'
    months = ", ".join(_quoted(month_name(month)) for month in range(1, 13))
    quarter = _pattern(tr("Q{n} {year}", n=f"[ceil({month} / 3.0)]", year=f"[{year}]"))
    half = _pattern(tr("H{n} {year}", n=f"[ceil({month} / 6.0)]", year=f"[{year}]"))
    week = _pattern(tr("week {week} {year}", week=f'[week("{field}")]', year=f"[{year}]"))
    return (
        f"CASE WHEN \"{precision}\" IN ('jaar', 'meerjarig') THEN to_string({year})"
        f" WHEN \"{precision}\" = 'halfjaar' THEN {half}"
        f" WHEN \"{precision}\" = 'kwartaal' THEN {quarter}"
        f" WHEN \"{precision}\" = 'maand' THEN array({months})[{month} - 1] || ' ' || {year}"
        f" WHEN \"{precision}\" = 'week' THEN {week}"
        f" ELSE {day_expression(field)} END"
    )


def period_expression(prefix: str = "period") -> str:
    """The period in its own precision: “2030”, “2e helft 2028”, never finer.

    Written out, without `with_variable`: that makes QGIS fetch every column of every work, also where no label shows.
    """
    first, last = (_unit_expression(f"{prefix}_{end}", f"{prefix}_precision") for end in ("start", "end"))
    return f"if(({first}) = ({last}), ({first}), ({first}) || ' – ' || ({last}))"


def map_tip(heading: str, lines: Sequence[tuple[str, str]]) -> str:
    """HTML of a map tip: `heading` and each line (caption, expression); empty values are left out."""
    shown = "".join(
        f"[% CASE WHEN coalesce(to_string({value}), '') <> '' THEN "
        f"'<tr><td style=\"color:#6b7280;padding-right:8px\">{caption}</td><td>' || ({value}) || '</td></tr>'"
        " ELSE '' END %]"
        for caption, value in ((caption.replace("'", "''"), value) for caption, value in lines)
    )
    return f'<div style="max-width:320px"><b>[% {heading} %]</b><table>{shown}</table></div>'


def work_tip(collaboration: Collaboration) -> str:
    return map_tip(
        'coalesce(nullif("title", \'\'), "street", "id")',
        [
            (tr("Partner"), partner_name(collaboration)),
            (tr("Discipline"), '"discipline" || \' · \' || "kind"'),
            (tr("Period"), period_expression()),
            (tr("Hardness"), f'coalesce("hardness", {_quoted(tr("unknown, counts as gepland"))})'),
            (tr("Street"), '"street"'),
            (tr("Place"), '"place_precision"'),
        ],
    )


def opportunity_tip() -> str:
    return map_tip(
        '"number" || \' \' || "name"',
        [
            (tr("Partners"), '"partners"'),
            (tr("Joint period"), period_expression()),
            (tr("Score"), "to_string(round(\"score\")) || ' / 100'"),
            (tr("Openings avoided"), '"openings_avoided"'),
            (tr("Nuisance days avoided"), '"nuisance_days_avoided"'),
            (tr("Shared length"), "to_string(round(\"shared_length\")) || ' m'"),
            (tr("Graafrust until"), day_expression("graafrust_until")),
            (tr("Remark"), '"reason"'),
        ],
    )


def graafrust_label() -> str:
    """“graafrust t/m 2031” from afar, the last day in the precision of the zone close by."""
    last = _unit_expression("period_end", "period_precision")
    until = f'CASE WHEN @map_scale > 2500 THEN to_string(year("period_end")) ELSE {last} END'
    return _pattern(tr("graafrust until {day}", day="[until]")).replace(" || until", f" || ({until})")


def graafrust_tip() -> str:
    return map_tip(
        graafrust_label(),
        [
            (tr("From"), day_expression("period_start")),
            (tr("Reason"), '"reason"'),
            (tr("Street"), '"street"'),
            (tr("Origin"), '"origin"'),
            (tr("Status"), f'if("provisional", {_quoted(tr("provisional"))}, {_quoted(tr("definite"))})'),
        ],
    )


def overlap_tip() -> str:
    return map_tip(
        '"nearness"',
        [
            (tr("Time"), '"simultaneity"'),
            (tr("Shared length"), "to_string(round(\"shared_length\")) || ' m'"),
            (tr("Distance"), "to_string(round(\"distance\", 1)) || ' m'"),
            (tr("Not in an opportunity because"), '"reason"'),
        ],
    )


def event_tip() -> str:
    return map_tip('"name"', [(tr("Period"), period_expression()), (tr("Reason"), '"reason"')])
