"""The house style: kept with its files, read back, and refused clearly when faulty."""

from __future__ import annotations

from pathlib import Path

import pytest

from afstemming_plugin.model.errors import ExportError
from afstemming_plugin.model.house_style import HouseStyle, read_house_style, write_house_style


def test_the_first_folder_that_has_one_counts_and_files_travel_along(tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text("<svg/>")
    first, second = tmp_path / "dossier", tmp_path / "profile"
    assert read_house_style(first, second) == HouseStyle()
    write_house_style(second, HouseStyle("#005A9C", "Open Sans", logo))
    found = read_house_style(first, second)
    assert (found.colour, found.font, found.map_template) == ("#005a9c", "Open Sans", None)
    assert found.logo is not None and found.logo.read_text() == "<svg/>" and found.logo.parent != logo.parent
    write_house_style(second, found)  # again, with the copy itself
    write_house_style(first, HouseStyle("#112233"))
    assert read_house_style(first, second) == HouseStyle("#112233")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('{"kleur": "rood"}', "rood"),
        ('{"kleur": 7}', "7"),
        ('{"color": "#112233"}', "color"),
        ('{"logo": "weg.png"}', "weg.png"),
        ('{"logo": "huisstijl.json"}', "huisstijl.json"),
        ("[1]", "1"),
        ("{", "huisstijl.json"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_remedy(tmp_path: Path, said: str, told: str) -> None:
    (tmp_path / "huisstijl").mkdir()
    (tmp_path / "huisstijl" / "huisstijl.json").write_text(said)
    with pytest.raises(ExportError) as caught:
        read_house_style(tmp_path)
    assert told in str(caught.value) and caught.value.remedy


def test_a_missing_logo_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        write_house_style(tmp_path, HouseStyle(logo=tmp_path / "weg.png"))
    assert not (tmp_path / "huisstijl" / "huisstijl.json").exists()
