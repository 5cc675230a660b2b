"""Every name of Qt and QGIS that the code spells out is there: those of Qt in Qt 6 (`make test-qt6`), all of them in the
QGIS that runs the tests (`make test`, and `make test-versions` for the others). Only compat.py may ask for more."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from typing import Any, Iterator

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "afstemming_plugin"
ABSENT = object()
pytestmark = pytest.mark.qgis
FILES = sorted(f for f in PACKAGE.rglob("*.py") if "bundled" not in f.parts and f.name != "compat.py")


def imported(tree: ast.AST) -> dict[str, tuple[str, str]]:
    """Local name → (module, name) of everything that comes from qgis, also within functions."""
    found = {}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.ImportFrom)
            and node.level == 0
            and (node.module or "").split(".")[0] == "qgis"
        ):
            for alias in node.names:
                found[alias.asname or alias.name] = (str(node.module), alias.name)
    return found


def spelled_out(tree: ast.AST, names: dict[str, tuple[str, str]]) -> Iterator[tuple[int, list[str]]]:
    """(line, parts) of each dotted name that begins with an imported one: Qt.Key.Key_F1."""
    for node in ast.walk(tree):
        parts: list[str] = []
        at: Any = node
        while isinstance(at, ast.Attribute):
            parts.insert(0, at.attr)
            at = at.value
        if parts and isinstance(at, ast.Name) and at.id in names:
            yield node.lineno, [at.id, *parts]


def thing_of(module: str, name: str) -> Any:
    """What `from module import name` gives; ABSENT when there is no such thing."""
    try:
        return getattr(importlib.import_module(module), name)
    except AttributeError:
        pass
    try:
        return importlib.import_module(f"{module}.{name}")
    except ModuleNotFoundError:
        return ABSENT


def missing(code: str) -> list[str]:
    tree = ast.parse(code)
    names = imported(tree)
    found = []
    for module, name in names.values():
        if thing_of(module, name) is ABSENT:
            found.append(f"{module}.{name}")
    for line, (first, *parts) in spelled_out(tree, names):
        thing = thing_of(*names[first])
        for part in parts:
            if not hasattr(thing, part):
                found.append(f"{line}: {'.'.join([first, *parts])}")
                break
            thing = getattr(thing, part)
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_every_name_is_there(file: Path) -> None:
    assert missing(file.read_text(encoding="utf-8")) == []


def test_that_check_sees_what_is_not_there() -> None:
    code = "from qgis.PyQt.QtCore import Qt, QRegExp5\na = Qt.Key.Key_F1\nb = Qt.Key.Key_Nothing\n"
    assert missing(code) == ["qgis.PyQt.QtCore.QRegExp5", "3: Qt.Key.Key_Nothing"]
