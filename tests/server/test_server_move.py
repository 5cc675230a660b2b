"""A dossier moves from a file to a server and back, and nothing of it is other than it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from afstemming_plugin.cycle.server import move_to
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import ServerAddress, address_of
from afstemming_plugin.dossier.file_home import FileHome
from afstemming_plugin.dossier.homes import copy_to
from afstemming_plugin.model.decision import WorkAnswer
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.schema import TABLES
from afstemming_plugin.model.words import Answer, Share

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


def test_what_is_own_stays_at_its_desk(demo_dossier: Path, people: dict[str, str], tmp_path: Path) -> None:
    """Of the works marked *eigen*, and of fields marked so, no word reaches the server."""
    with Dossier.open(demo_dossier, read_only=True) as dossier:
        dossier.backup(tmp_path / "eigen.gpkg")
    with Dossier.open(tmp_path / "eigen.gpkg") as dossier:
        content = dossier.content()
        member = content.analysis.opportunities[0].members[0].work
        own = replace(
            content.works_by_id()[member],
            share=Share.OWN,
            title="Geheime kelder",
            extra={"x": "Geheime kelder"},
        )
        dossier.change_works([own])
        dossier.add_correction(own.id, "kind", "Geheime kelder", "aanleg")
        dossier.add_answers(
            [
                WorkAnswer(
                    "c1", own.partner, own.id, Answer.RELEVANT, date(2026, 1, 1), remark="Geheime kelder"
                )
            ]
        )
        dossier.save_snapshot("m9", '{"titel": "Geheime kelder"}')
        kept_back = next(w for w in content.works if w.partner != own.partner and w.estimate is None)
        collaboration = dossier.collaboration()
        collaboration.partner(kept_back.partner).field_shares = {"estimate": Share.OWN, "extra": Share.OWN}
        dossier.save_collaboration(collaboration)
        dossier.change_works([replace(kept_back, estimate=987654.25, extra={"y": "Onder de toren"})])
        target = ServerAddress.parse(people["coordinator"])
        moved = move_to(dossier, target)
        assert moved.left_out == 1
    with Dossier.open(target) as there:
        content = there.content()
        works = content.works_by_id()
        assert own.id not in works and content.analysis is None
        assert works[kept_back.id].estimate is None and works[kept_back.id].extra == {}
        everything = "".join(
            str(row) for name in TABLES if name != "lock" for row in there.plain_rows(name, ["*"])
        )
    assert own.id not in everything
    for word in ("Geheime kelder", "987654.25", "Onder de toren", own.description or "Geheime kelder"):
        assert word not in everything
    home = there.home
    with pytest.raises(DossierError, match="no place on a shared server"), home.errors():
        home.run("INSERT INTO work (id, share, partner) VALUES ('x', 'eigen', ?)", [own.partner])


def test_a_title_that_is_kept_is_not_told_by_what_is_called_after_it(
    demo_dossier: Path, people: dict[str, str], tmp_path: Path
) -> None:
    with Dossier.open(demo_dossier, read_only=True) as dossier:
        dossier.backup(tmp_path / "titel.gpkg")
    with Dossier.open(tmp_path / "titel.gpkg") as dossier:
        content = dossier.content()
        opportunity = content.analysis.opportunities[0]
        member = content.works_by_id()[opportunity.members[0].work]
        dossier.change_works([replace(member, title='Geheime "kelder"')])
        dossier.home.run("UPDATE opportunity SET name = ? WHERE id = ?", ['Geheime "kelder"', opportunity.id])
        dossier.save_snapshot("m9", '{"titel": "1. Geheime \\"kelder\\""}')
        collaboration = dossier.collaboration()
        collaboration.partner(member.partner).field_shares = {"title": Share.OWN}
        dossier.save_collaboration(collaboration)
        target = ServerAddress.parse(people["coordinator"])
        move_to(dossier, target)
    with Dossier.open(target) as there:
        assert there.content().analysis.opportunities[0].name == "confidential"
        for table in ("work", "work_history", "opportunity", "snapshot"):
            assert "Geheime" not in str(there.plain_rows(table, ["*"]))


@pytest.mark.parametrize(
    "where", ["hostaddr=192.0.2.7", "host=localhost\nhostaddr=192.0.2.7", "host=gis.example"]
)
def test_a_service_elsewhere_is_encrypted(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "services"
    monkeypatch.setenv("PGSERVICEFILE", str(file))
    address = ServerAddress.parse("postgresql:service=ver schema=s")
    file.write_text(f"[ver]\n{where}\n", encoding="utf-8")
    assert address.safe()["sslmode"] == "require"
    file.write_text(f"[ver]\n{where}\nsslmode=prefer\n", encoding="utf-8")
    with pytest.raises(DossierError, match="would not be encrypted"):
        address.safe()


def test_the_environment_of_libpq_may_lead_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    address = ServerAddress.parse("postgresql:dbname=x schema=s")
    assert "sslmode" not in address.safe()
    monkeypatch.setenv("PGHOST", "gis.example")
    assert address.safe()["sslmode"] == "require"
