"""The rules: label, default and whether it is an *aanname*, as the code has them."""

from __future__ import annotations

from afstemming_plugin.export.rules_text import default_rules_in_words
from afstemming_plugin.model.field_labels import field_label
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Verdict

from .markdown import cell, code, table
from .voice import say


def rule(name: str) -> str:
    """Head of a definition; the page goes on with the words. Raises KeyError for a rule that does not exist."""
    label, value, assumed = default_rules_in_words()[name]
    told = [say("Standaard", "Default") + f": **{_value(value)}**"]
    if assumed:
        told.append("*aanname*")
    told.append(say("in `collaboration.json`: ", "in `collaboration.json`: ") + code(name))
    return f"({anchor(name)})=\n### {cell(label)}\n\n" + " · ".join(told) + "\n"


def rule_table() -> str:
    rows = [
        (f"{{ref}}`{label} <{anchor(name)}>`", _value(value), "*aanname*" if assumed else "")
        for name, (label, value, assumed) in default_rules_in_words().items()
    ]
    return table([say("regel", "rule"), say("standaard", "default"), ""], rows)


def anchor(name: str) -> str:
    return "rule-" + name.replace("_", "-")


def required_fields() -> str:
    rows = [
        (str(hardness), ", ".join(cell(field_label(name)) for name in names))
        for hardness, names in Rules().required_fields.items()
    ]
    return table([say("hardheid", "hardness"), say("gegevens", "data")], rows)


def verdicts() -> str:
    """In their order of precedence."""
    return "\n".join(f"{at}. *{verdict}*" for at, verdict in enumerate(Verdict, 1))


def _value(text: str) -> str:
    return cell(text) or say("leeg", "empty")
