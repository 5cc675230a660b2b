"""Every algorithm of the Toolbox with its id, parameters and outputs. Needs QGIS, but no window."""

from __future__ import annotations

import re
from typing import Any

from .markdown import cell, code, table
from .voice import say


def algorithms() -> str:
    from afstemming_plugin.processing.provider import ALGORITHMS

    known = [kind() for kind in ALGORITHMS]
    for algorithm in known:
        algorithm.initAlgorithm({})
    links = [
        (f"{{ref}}`{a.displayName()} <{anchor(a.name())}>`", code(f"afstemming:{a.name()}")) for a in known
    ]
    overview = table([say("algoritme", "algorithm"), say("naam", "name")], links)
    return "\n\n".join([overview, *map(_one, known)])


def _one(algorithm: Any) -> str:
    rows = [(code(p.name()), _meaning(p), _must(p)) for p in algorithm.parameterDefinitions()]
    outputs = ", ".join(f"{code(o.name())} {cell(o.description())}" for o in algorithm.outputDefinitions())
    parts = [
        f"({anchor(algorithm.name())})=\n### {cell(algorithm.displayName())}",
        code(f"afstemming:{algorithm.name()}"),
        _paragraphs(algorithm.shortHelpString()),
        table(
            [say("parameter", "parameter"), say("betekenis", "meaning"), say("verplicht", "required")], rows
        ),
    ]
    if outputs:
        parts.append(say("Uitkomst", "Output") + f": {outputs}.")
    return "\n\n".join(parts)


def anchor(name: str) -> str:
    return f"algorithm-{name}"


def _paragraphs(told: str) -> str:
    """Text as the window of an algorithm shows it: with <p>…</p> for what is a list here."""
    first, *items = re.split(r"<p>(.*?)</p>", told)
    return "\n".join([cell(first), "", *(f"- {cell(item)}" for item in items if item)])


def _meaning(parameter: Any) -> str:
    """With what can be chosen, and the number of each."""
    if parameter.type() != "enum":
        return cell(parameter.description())
    choices = " · ".join(f"{number} {word}" for number, word in enumerate(parameter.options()))
    return f"{cell(parameter.description())}: {cell(choices)}"


def _must(parameter: Any) -> str:
    optional = bool(int(parameter.flags()) & int(type(parameter).FlagOptional))
    default = parameter.defaultValue()
    if optional or default not in (None, ""):
        return say("nee", "no")
    return say("ja", "yes")
