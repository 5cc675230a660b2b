"""The indicators of result and convenant report, and the terms of the score, in their own words."""

from __future__ import annotations

from afstemming_plugin.analysis import indicators, score
from afstemming_plugin.model.language import short_number
from afstemming_plugin.model.rules import Rules

from .markdown import cell, table
from .voice import say


def indicator_table() -> str:
    rows = [
        (f"**{cell(d.label)}**", cell(d.unit), cell(d.text), cell(d.source))
        for d in indicators.definitions().values()
    ]
    return table(
        [
            say("kengetal", "indicator"),
            say("eenheid", "unit"),
            say("betekenis", "meaning"),
            say("bron", "source"),
        ],
        rows,
    )


def score_table() -> str:
    rules = Rules()
    rows = []
    for name, d in score.definitions().items():
        reference = rules.score_reference.get(name)
        full = f"{short_number(reference)} {cell(d.unit)}" if reference is not None else "1"
        rows.append((f"**{cell(d.label)}**", short_number(rules.score_weight[name]), full, cell(d.text)))
    return table(
        [
            say("onderdeel", "term"),
            say("gewicht", "weight"),
            say("vol bij", "full marks from"),
            say("betekenis", "meaning"),
        ],
        rows,
    )
