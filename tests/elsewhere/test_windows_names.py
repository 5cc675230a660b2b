"""Names and paths as they are on Windows, in as far as that can be tried elsewhere."""

from __future__ import annotations

import ast
import errno
import json
import ntpath
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.cycle.agreements import read_agreements, read_folder
from afstemming_plugin.cycle.consultation_form import consultation_file
from afstemming_plugin.cycle.whole_job import open_for, prepare
from afstemming_plugin.dossier.geopackage import sqlite_uri
from afstemming_plugin.export import atomic
from afstemming_plugin.export.atomic import written_in_full
from afstemming_plugin.model.errors import ExportError
from afstemming_plugin.model.file_names import file_name

PACKAGE = Path(__file__).resolve().parents[2] / "afstemming_plugin"
RESERVED = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}


def fault_on_windows(name: str) -> str:
    """Why Windows would not take this as the name of a file; "" when it does."""
    if re.search(r'[<>:"/\\|?*\x00-\x1f]', name):
        return "a sign that is not allowed"
    if name != name.rstrip(" .") or not name:
        return "a dot or a space at the end"
    if name.split(".")[0].rstrip(" ").lower() in RESERVED:
        return "the name of a device"
    return "" if len(name) <= 120 else "too long"


NASTY = [
    "CON", "aux.txt", "Lpt1", "straat. ", "Plan: 2027?", "a/b\\c", "..", ".", "", "   ", "*", "nul.tar.gz",
    "Dorpsstraat 12 t/m 14: <fase 2>|“x”", "x" * 300, "Ĳsselkade / Café", "C:\\plannen\\werk.xlsx", "tab\there", "com¹",
]  # fmt: skip


@pytest.mark.parametrize("text", NASTY)
def test_a_file_name_from_any_text_is_taken_by_windows(text: str) -> None:
    assert fault_on_windows(file_name(text, "lijst") + ".xlsx") == ""
    assert fault_on_windows(file_name(text, "lijst")) == ""
    assert fault_on_windows(consultation_file(text)) == ""


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_and_from_whatever_else(text: str) -> None:
    name = file_name(text, "lijst")
    assert fault_on_windows(name) == "" and ntpath.basename(name) == name
    assert fault_on_windows(f"verslag {name}.xlsx") == ""


def test_the_checker_sees_what_is_wrong() -> None:
    assert all(fault_on_windows(name) for name in ("CON", "aux.txt", "a:b", "x.", "", "y" * 200, "nul .x"))
    assert file_name("Kade 3, Café", "lijst") == "Kade 3, Café"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (r"\\nas\afdeling\stad é.gpkg", "file:////nas/afdeling/stad%20%C3%A9.gpkg"),
        (r"C:\Mijn plannen\100%.gpkg", "file:///C:/Mijn%20plannen/100%25.gpkg"),
    ],
)
def test_sqlite_finds_a_file_on_a_drive_and_on_a_share(path: str, uri: str) -> None:
    assert sqlite_uri(PureWindowsPath(path)) == uri


def test_sqlite_opens_such_an_address(tmp_path: Path) -> None:
    """SQLite refuses an address with a server in it, and takes //… after three slashes as a path."""
    file = tmp_path / "één & 100% #1?.gpkg"
    file.touch()
    assert sqlite3.connect(sqlite_uri(file) + "?mode=ro", uri=True).execute("SELECT 1").fetchone() == (1,)
    as_share = "file:///" + sqlite_uri(file).removeprefix("file://")
    assert sqlite3.connect(as_share + "?mode=ro", uri=True).execute("SELECT 1").fetchone() == (1,)
    with pytest.raises(sqlite3.OperationalError, match="authority"):
        sqlite3.connect("file://nas/afdeling/stad.gpkg?mode=ro", uri=True)


def test_everything_works_in_a_long_path_with_spaces_and_accents(demo_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path
    for number in range(5):
        folder = folder / f"Samenwerking ondergrond & straat, Elzevoort (é, ’s, 100%) {number}"
    assert 260 < len(str(folder)) < 450  # SQLite on Linux takes 512
    agreements = read_folder(demo_folder)
    wanted = ("straten", "waterbedrijf", "graafrust")
    agreements.deliveries = [d for d in agreements.deliveries if d.file.name.startswith(wanted)]
    folder.mkdir(parents=True)
    with open_for(folder / "stad ’t Zand #1.gpkg", agreements) as dossier:
        outcome = prepare(dossier, agreements)
    assert outcome.figures.works > 0 and not outcome.refused


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(ExportError, match="too long") as told,
        written_in_full(tmp_path / ("x" * 300)) as draft,
    ):
        draft.write_text("x", encoding="utf-8")
    assert "shorter" in told.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_a_path_that_windows_says_does_not_exist_is_told_as_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / ("v" * 60) / ("u" * 60) / ("t" * 60) / "kaart.pdf"
    error = FileNotFoundError(errno.ENOENT, "No such file or directory")
    assert "too long" not in atomic._export_error(path, error).what
    monkeypatch.setattr(atomic, "_ON_WINDOWS", True)
    long = path.with_name("k" * 80 + ".pdf")
    assert "too long" in atomic._export_error(long, error).what
    assert "too long" not in atomic._export_error(tmp_path / "kort.pdf", error).what


@pytest.mark.parametrize("code", [errno.EACCES, errno.EPERM])
def test_a_file_that_is_open_elsewhere_stays_and_is_named(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to put a file in the place of one that is open (its errors 5 and 32)."""
    path = tmp_path / "projectvoorstellen.xlsx"
    path.write_text("as it was", encoding="utf-8")
    tries = []

    def refuse(self: Path, target: Path) -> Path:
        tries.append(target)
        raise PermissionError(code, "The process cannot access the file", str(self))

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(atomic, "_WAITS", (0.0, 0.0))
    with pytest.raises(ExportError, match="open in another program") as told, written_in_full(path) as draft:
        draft.write_text("new", encoding="utf-8")
    assert told.value.file == str(path) and "Close it there" in told.value.remedy
    assert len(tries) == 3
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    assert path.read_text(encoding="utf-8") == "as it was"


def test_a_scanner_that_holds_it_for_an_instant_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, real, tries = tmp_path / "kaart.pdf", Path.replace, []

    def hold(self: Path, target: Path) -> Path:
        tries.append(target)
        if len(tries) == 1:
            raise PermissionError(errno.EACCES, "in use")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", hold)
    monkeypatch.setattr(atomic, "_WAITS", (0.0,))
    with written_in_full(path) as draft:
        draft.write_text("new", encoding="utf-8")
    assert path.read_text(encoding="utf-8") == "new" and len(tries) == 2


def test_what_went_wrong_is_told_also_when_the_draft_cannot_be_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "unlink", refuse)
    with (
        pytest.raises(ExportError, match="not enough room"),
        written_in_full(tmp_path / "kaart.pdf") as draft,
    ):
        draft.write_text("half", encoding="utf-8")
        raise OSError(errno.ENOSPC, "full")


def test_a_description_from_windows_is_read_elsewhere(tmp_path: Path) -> None:
    """Backslashes and other capitals in the names of files, and the mark that Notepad puts before a text."""
    (tmp_path / "Leveringen" / "Q1").mkdir(parents=True)
    file = tmp_path / "Leveringen" / "Q1" / "Werken.csv"
    file.write_text("x", encoding="utf-8")
    given = {
        "name": "Stad",
        "partners": [{"code": "w", "name": "Water"}],
        "deliveries": [{"file": "leveringen\\q1\\WERKEN.CSV", "partner": "w"}],
    }
    description = tmp_path / "collaboration.json"
    description.write_text(json.dumps(given).replace("\n", "\r\n"), encoding="utf-8-sig")
    assert read_agreements(description).deliveries[0].file == file
    given["deliveries"][0]["file"] = "niet\\hier.csv"  # type: ignore[index]
    description.write_text(json.dumps(given), encoding="utf-8")
    assert read_agreements(description).deliveries[0].file.name == "hier.csv"


def test_text_files_have_an_encoding_and_nothing_is_printed() -> None:
    """Windows would take cp1252 where no encoding is given, for files and for what is printed."""
    wrong = []
    for file in sorted(PACKAGE.rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        if "bundled" in file.parts or not re.search(r"\b(open|print|read_text|write_text)\(", source):
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and takes_default_encoding(node):
                wrong.append(f"{file.name}:{node.lineno}: {ast.unparse(node)}")
    assert wrong == []


def takes_default_encoding(node: ast.Call) -> bool:
    if isinstance(node.func, ast.Name):
        name, method = node.func.id, False
    elif isinstance(node.func, ast.Attribute):
        name, method = node.func.attr, True
    else:
        return False
    modes = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    if any(keyword.arg == "encoding" for keyword in node.keywords) or any("b" in mode for mode in modes):
        return False
    # read_text as a function of its own is ours and takes a text; open as a method is also that of a dossier or zip.
    return name in ("read_text", "write_text") if method else name in ("open", "print")


def test_that_check_sees_what_it_must_see() -> None:
    code = "open(x)\np.read_text()\nprint(1)\nopen(x, 'rb')\np.write_text(t, encoding='utf-8')\nDossier.open(x)\nread_text(t, True)"
    found = [takes_default_encoding(n) for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Call)]
    assert found == [True, True, True, False, False, False, False]


def test_a_console_of_windows_can_show_what_is_said() -> None:
    code = (
        "from afstemming_plugin.model.errors import IntakeError\n"
        "raise IntakeError('a row → “Ĳsselkade” is wrong', file='C:\\\\plannen\\\\één.xlsx')"
    )
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=PACKAGE.parent, capture_output=True, timeout=60
    )
    assert b"IntakeError" in ran.stderr and b"UnicodeEncodeError" not in ran.stderr
