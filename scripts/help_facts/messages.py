"""Messages with their remedy, as they stand in the code: of every error and remark that tells what to do."""

from __future__ import annotations

import ast
import re
from typing import Iterator, Optional

from update_translations import PACKAGE, python_files

from afstemming_plugin.model.language import tr

from .markdown import cell, table
from .voice import say

_PLACE = re.compile(r"\{\w+\}\.?")  # with the full stop behind it: three points are enough


def messages(*rooms: str) -> str:
    """Of the modules below these folders of the package ("intake", "intake/reading" …), but not below those with a
    minus in front: another table of the page has them. Raises KeyError for none."""
    found = dict(_told([room for room in rooms if room[0] != "-"]))
    for what, _remedy in _told([room[1:] for room in rooms if room[0] == "-"]):
        found.pop(what, None)
    if not found:
        raise KeyError(rooms)
    rows = sorted((_shown(what), _shown(remedy)) for what, remedy in found.items())
    return table([say("melding", "message"), say("wat te doen", "what to do")], rows)


def _told(rooms: list[str]) -> Iterator[tuple[str, str]]:
    for file in python_files():
        place = file.relative_to(PACKAGE).as_posix()
        if not any(place.startswith(f"{room}/") or place == f"{room}.py" for room in rooms):
            continue
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call):
                what = next((text for text in map(_sentence, call.args) if text), None)
                remedy = next((_sentence(k.value) for k in call.keywords if k.arg == "remedy"), None)
                if what and remedy:
                    yield what, remedy


def _sentence(node: ast.expr) -> Optional[str]:
    """The literal of tr("…"), else None."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
        first = node.args[0]
        return first.value if isinstance(first, ast.Constant) else None
    return None


def _shown(source: str) -> str:
    return cell(_PLACE.sub("…", tr(source)))
