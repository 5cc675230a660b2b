"""A dossier moves from a file to a server and back, and nothing of it is other than it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import ServerAddress, address_of
from afstemming_plugin.dossier.file_home import FileHome
from afstemming_plugin.dossier.homes import copy_to
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.schema import TABLES

pytestmark = [pytest.mark.server, pytest.mark.qgis]


def all_rows(path: Path) -> dict[str, list[dict[str, Any]]]:
    home = FileHome.open(path, read_only=True)
    try:
        found = {name: home.rows(f'SELECT * FROM "{name}" ORDER BY fid') for name in TABLES if name != "lock"}
        for name, table in TABLES.items():
            if table.geometry:
                for row in found[name]:
                    (row["geom"],) = home.wkb_of([row["geom"]])
    finally:
        home.close()
    return found


def test_there_and_back_row_by_row(demo_dossier: Path, people: dict[str, str], tmp_path: Path) -> None:
    before = all_rows(demo_dossier)
    unused = {name for name, rows in before.items() if not rows}
    assert unused <= {"graafrust_history"}
    source = FileHome.open(demo_dossier, read_only=True)
    counts = copy_to(source, address_of(people["coordinator"]))
    source.close()
    assert counts == {name: len(rows) for name, rows in before.items()}
    with Dossier.open(demo_dossier, read_only=True) as here, Dossier.open(people["coordinator"]) as there:
        assert there.content() == here.content()
        there.backup(tmp_path / "terug.gpkg")
    after = all_rows(tmp_path / "terug.gpkg")
    for name, rows in before.items():
        assert after[name] == rows, name


def test_new_rows_are_numbered_after_those_that_came_along(
    demo_dossier: Path, people: dict[str, str]
) -> None:
    source = FileHome.open(demo_dossier, read_only=True)
    copy_to(source, address_of(people["coordinator"]))
    source.close()
    with Dossier.open(people["coordinator"]) as there:
        known = len(there.history())
        there.save_streets([])
        assert len(there.history()) == known + 1 and there.history()[-1].action == "streets"


def test_a_dossier_that_is_there_is_not_overwritten(demo_dossier: Path, people: dict[str, str]) -> None:
    source = FileHome.open(demo_dossier, read_only=True)
    copy_to(source, address_of(people["coordinator"]))
    with pytest.raises(DossierError, match="exists already"):
        copy_to(source, address_of(people["coordinator"]))
    source.close()


def test_an_address_never_holds_a_password_and_is_written_as_it_is_read() -> None:
    text = r"postgresql:service=af authcfg=abc1234 schema='a \'b\' \\ c\"'"
    address = ServerAddress.parse(text)
    assert address.schema == "a 'b' \\ c\""
    assert ServerAddress.parse(str(address)) == address
    with pytest.raises(DossierError, match="password does not belong") as caught:
        ServerAddress.parse("postgresql:host=x password=geheim schema=s")
    assert "geheim" not in caught.value.message()
    for wrong in (
        "postgresql:",
        "postgresql:host=x",
        "postgresql:schema=x",
        "postgresql:host=x schema=s options=-c",
        "postgresql:blah",
    ):
        with pytest.raises(DossierError):
            ServerAddress.parse(wrong)
