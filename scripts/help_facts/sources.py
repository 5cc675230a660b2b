"""The profiles that come along, as they lie in resources/profiles."""

from __future__ import annotations

import json

from afstemming_plugin.model.field_labels import field_label
from afstemming_plugin.paths import resource

from .markdown import cell, code, table
from .voice import say


def profile(name: str) -> str:
    """Head of what a page says of one profile. Raises OSError for a profile that does not exist."""
    known = json.loads(resource("profiles", f"{name}.json").read_text(encoding="utf-8"))
    told = [say("Profiel", "Profile") + f" {code(name)}", _holds(known["kind"])]
    if known.get("status"):
        told.append(f"**{cell(known['status'])}**")
    columns = ", ".join(
        f"{code(column)} → {cell(field_label(field))}" for field, column in known["columns"].items()
    )
    head = f"(profile-{name.replace('_', '-')})=\n### {cell(known['name'])}\n\n{' · '.join(told)}\n"
    return head + (f"\n{say('Kolommen', 'Columns')}: {columns}.\n" if columns else "")


def profile_table() -> str:
    rows = []
    for file in sorted(resource("profiles").glob("*.json")):
        known = json.loads(file.read_text(encoding="utf-8"))
        link = f"{{ref}}`{known['name']} <profile-{file.stem.replace('_', '-')}>`"
        rows.append((link, _holds(known["kind"]), cell(known.get("status") or "")))
    return table([say("profiel", "profile"), say("inhoud", "holds"), say("status", "status")], rows)


def _holds(kind: str) -> str:
    return {
        "works": say("werken", "works"),
        "graafrust": "graafrust",
        "events": say("evenementen en blokkades", "events and blockades"),
        "streets": say("straten", "streets"),
    }[kind]
