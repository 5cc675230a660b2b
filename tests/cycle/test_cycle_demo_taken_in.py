"""The shipped demo through our own intake: exactly the rows that its README plants are refused or unplaced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.whole_job import open_for, prepare
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.words import OpportunityKind, PlacePrecision


@pytest.fixture(scope="module")
def demo_content(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    agreements = read_folder(demo_folder)
    with open_for(tmp_path_factory.mktemp("demo") / "dossier.gpkg", agreements) as dossier:
        assert prepare(dossier, agreements).refused == {}
        yield dossier.content()


def planted(demo_folder: Path, expected: str) -> set[tuple[str, int]]:
    """(file, row) of the README's table; a sheet counts as its file, since no two sheets share a row here."""
    text = (demo_folder / "README.md").read_text(encoding="utf-8").split("## Met opzet geplante fouten")[1]
    rows = [
        [cell.strip() for cell in ln.strip("|").split("|")] for ln in text.splitlines() if ln.startswith("|")
    ]
    return {(r[0], int(r[2])) for r in rows[2:] if r[5] == expected}


def test_exactly_the_planted_rows_are_rejected(demo_content: Content, demo_folder: Path) -> None:
    rejected = {(Path(d.file).name, r.row) for d in demo_content.deliveries for r in d.rejected_rows}
    assert rejected == planted(demo_folder, "afkeuren")


def test_exactly_the_planted_rows_have_no_place(demo_content: Content, demo_folder: Path) -> None:
    unplaced = {
        (Path(w.file).name, w.row) for w in demo_content.works if w.place_precision is PlacePrecision.NONE
    }
    assert unplaced == planted(demo_folder, "niet plaatsen")


def test_misspelt_streets_and_the_crossed_polygon_are_placed(
    demo_content: Content, demo_folder: Path
) -> None:
    placed = {(Path(w.file).name, w.row) for w in demo_content.works if w.geometry is not None}
    assert planted(demo_folder, "herstellen") <= placed


def test_the_demo_has_enough_to_talk_about(demo_content: Content) -> None:
    analysis = demo_content.analysis
    assert analysis is not None
    kinds = [o.kind for o in analysis.opportunities]
    assert 40 <= kinds.count(OpportunityKind.OPPORTUNITY) <= 100
    assert kinds.count(OpportunityKind.COORDINATION) >= 2
    assert len({o.period.start.year for o in analysis.opportunities}) >= 8
    assert len(demo_content.works) >= 400
