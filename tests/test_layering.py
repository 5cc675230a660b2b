"""The house of CONTRIBUTING.md holds: arrows go down only, and the lower floors know no QGIS."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "afstemming_plugin"
FLOORS = [
    {"gui", "processing"},
    {"cycle"},
    {"export"},
    {"cartography"},
    {"intake", "analysis", "dossier"},
    {"model"},
]
FLOOR_OF = {room: number for number, floor in enumerate(FLOORS) for room in floor}
EVERYWHERE = {"compat", "paths"}
"""Small modules at the top that any room may use; they use nothing but model."""
FACES_ALSO_USE = {
    "intake.profile", "intake.services", "intake.services.pdok", "intake.table", "cartography.style",
    "cartography.layers", "cartography.charts", "export.audience",
}  # fmt: skip
"""Words, types and drawing that gui and processing take from below; the steps themselves come through cycle."""
WITHOUT_QGIS = {"model", "analysis", "intake"}
KERNEL = PACKAGE / "analysis" / "kernel.py"

# Not in QGIS 3.22 (seen to fail there); compat.py may ask for them with a fallback.
NOT_IN_322 = {
    f"Qgis.{name}"
    for name in [
        "GeometryType",
        "WkbType",
        "ProcessingSourceType",
        "ProcessingNumberParameterType",
        "ProcessingAlgorithmFlag",
        "LayoutUnit",
        "DistanceUnit",
        "TemporalUnit",
        "TemporalNavigationMode",
        "LayerFilter",
        "LayerType",
        "FeatureRequestFlag",
    ]
} | {"QgsVectorLayerTemporalProperties.TemporalMode", "QgsGeometry.EndCapStyle"}
NOT_IN_322_NAMES = {"QgsSettingsTree"}
NOT_IN_322_METHODS = {"concaveHull", "coverageSimplify"}
NOT_IN_QT6 = {"exec_", "qApp", "QRegExp", "QDesktopWidget"}

FILES = sorted(file for file in PACKAGE.rglob("*.py") if "bundled" not in file.parts)


def room_of(file: Path) -> str:
    """First part below the package, without .py: "analysis", or "compat" for a module at the top."""
    return file.relative_to(PACKAGE).with_suffix("").parts[0]


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """(line, dotted absolute name) of everything that a file imports, also within functions."""
    folder = (PACKAGE.name, *file.parent.relative_to(PACKAGE).parts)
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = folder[: len(folder) - node.level + 1] if node.level else ()
            names = [*base, *(node.module.split(".") if node.module else [])]
            for alias in node.names:
                yield node.lineno, ".".join([*names, alias.name])


def own(name: str) -> str | None:
    """The room that a dotted name of this package lies in."""
    parts = name.split(".")
    return parts[1] if parts[0] == PACKAGE.name and len(parts) > 1 else None


def places(file: Path, found: list[tuple[int, str]]) -> list[str]:
    return [f"{file.relative_to(ROOT)}:{line}: {what}" for line, what in found]


def test_the_rooms_are_the_ones_designed() -> None:
    folders = {file.parent.name for file in PACKAGE.glob("*/__init__.py")} - {"bundled"}
    assert folders == set(FLOOR_OF)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_arrows_go_down_only(file: Path) -> None:
    room = room_of(file)
    wrong = []
    for line, name in imports(file):
        other = own(name)
        if other is None or other == room or other in EVERYWHERE:
            continue
        if room in EVERYWHERE:
            allowed = other == "model"
        elif room in FLOOR_OF:
            allowed = other in FLOOR_OF and FLOOR_OF[other] > FLOOR_OF[room]
        else:  # plugin.py and __init__.py, above all floors
            allowed = True
        if not allowed or (room == "model" and other in EVERYWHERE):
            wrong.append((line, name))
    assert places(file, wrong) == []


def test_cycle_is_the_only_way_in_for_both_faces() -> None:
    used = {}
    for file in FILES:
        if room_of(file) not in FLOORS[0]:
            continue
        for line, name in imports(file):
            room = own(name)
            if room in ("export", "cartography", "intake", "analysis", "dossier"):
                module = name.removeprefix(f"{PACKAGE.name}.")
                while (
                    not (PACKAGE / (module.replace(".", "/") + ".py")).exists()
                    and module not in FACES_ALSO_USE
                ):
                    module = module.rpartition(".")[0]
                used[module] = f"{file.name}:{line}"
    assert {module: where for module, where in used.items() if module not in FACES_ALSO_USE} == {}
    assert set(used) == FACES_ALSO_USE  # what is not used any more is taken off the list


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_lower_floors_know_no_qgis(file: Path) -> None:
    if room_of(file) not in WITHOUT_QGIS or file == KERNEL:
        pytest.skip("may know QGIS")
    forbidden = ("qgis", "PyQt5", "PyQt6", "sip")
    wrong = [(line, name) for line, name in imports(file) if name.split(".")[0] in forbidden]
    assert places(file, wrong) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_qt_comes_through_qgis_only(file: Path) -> None:
    wrong = [(line, name) for line, name in imports(file) if name.split(".")[0] in ("PyQt5", "PyQt6", "sip")]
    assert places(file, wrong) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_pandas_is_never_needed(file: Path) -> None:
    wrong = [(line, name) for line, name in imports(file) if name.split(".")[0] in ("pandas", "geopandas")]
    assert places(file, wrong) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_openpyxl_and_shapely_come_through_compat(file: Path) -> None:
    if file.name == "compat.py":
        pytest.skip("the one door")
    wrong = [(line, name) for line, name in imports(file) if name.split(".")[0] in ("openpyxl", "shapely")]
    assert places(file, wrong) == []


def newer_names(tree: ast.AST) -> list[tuple[int, str]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            dotted = f"{node.value.id}.{node.attr}" if isinstance(node.value, ast.Name) else ""
            if dotted in NOT_IN_322 or node.attr in NOT_IN_322_METHODS | NOT_IN_QT6:
                found.append((node.lineno, dotted or node.attr))
        elif isinstance(node, ast.Name) and node.id in NOT_IN_322_NAMES | NOT_IN_QT6:
            found.append((node.lineno, node.id))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QgsField":
            types = [ast.unparse(argument) for argument in node.args[1:2]]
            if any(name.startswith(("QMetaType", "QVariant")) for name in types):
                found.append((node.lineno, f"QgsField(…, {types[0]})"))
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_nothing_newer_than_322_or_older_than_qt6_outside_compat(file: Path) -> None:
    if file.name == "compat.py":
        pytest.skip("the one place that knows versions")
    assert places(file, newer_names(ast.parse(file.read_text(encoding="utf-8")))) == []


def test_that_check_sees_what_it_must_see() -> None:
    code = """
a = Qgis.GeometryType.Polygon
b = geometry.concaveHull(1)
dialog.exec_()
QgsSettingsTree()
QgsField("x", QMetaType.Type.QDate)
fine = Qgis.MessageLevel.Info, dialog.exec(), QgsField("x", FieldType.DATE)
"""
    assert {line for line, _ in newer_names(ast.parse(code))} == {2, 3, 4, 5, 6}


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    """Imports within functions count too: a circle hidden there is still a circle."""
    name_of = {file: ".".join(file.relative_to(ROOT).with_suffix("").parts) for file in FILES}
    modules = {name.removesuffix(".__init__"): file for file, name in name_of.items()}

    def module_of(dotted: str) -> str | None:
        while dotted and dotted not in modules:
            dotted = dotted.rpartition(".")[0]
        return dotted or None

    graph: dict[str, set[str]] = {}
    for name, file in modules.items():
        targets = {module_of(dotted) for _, dotted in imports(file)}
        # Naming a package loads its __init__, which every module in it does anyhow.
        graph[name] = {t for t in targets if t and t != name and not name.startswith(f"{t}.")}

    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " → ".join([*path[path.index(name) :], name])
        if name not in done:
            for target in sorted(graph[name]):
                visit(target, (*path, name))
            done.add(name)

    for name in sorted(graph):
        visit(name, ())


def test_model_and_analysis_run_where_there_is_no_qgis() -> None:
    names = [
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for file in FILES
        if room_of(file) in ("model", "analysis")
    ]
    code = f"""
import importlib, sys
class NoQgis:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6", "osgeo"):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, NoQgis())
for name in {names!r}:
    importlib.import_module(name)
print("loaded", len({names!r}))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", check=True
    )
    assert done.stdout.split() == ["loaded", str(len(names))]
