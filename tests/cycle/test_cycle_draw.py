"""Works drawn by hand are a source of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Iterator

import pytest
from osgeo import ogr

from afstemming_plugin.cycle.correct import place_on_street, street_candidates
from afstemming_plugin.cycle.draw import Drawn, draw_work
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.errors import DossierError, IntakeError
from afstemming_plugin.model.words import Discipline, Hardness, PlacePrecision
from afstemming_plugin.model.work import Street

LINE = bytes(ogr.CreateGeometryFromWkt("LINESTRING (155000 463000, 155100 463050)").ExportToWkb())
DRAWN = Drawn("gem", "Kabels leggen", Discipline.ELEKTRA, "2e helft 2028", LINE, hardness=Hardness.IDEE)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(
        tmp_path / "d.gpkg", Collaboration("C", partners=[Partner("gem", "Gemeente")])
    ) as made:
        yield made


def test_drawn_works_add_up(dossier: Dossier) -> None:
    first = draw_work(dossier, DRAWN, on=date(2026, 11, 1))
    second = draw_work(dossier, replace(DRAWN, title="Nog iets"))
    content = dossier.content()
    assert content.works == [first, second]
    assert first.period.label() == "H2 2028" and first.delivered == {"period": "2e helft 2028"}
    assert {(d.kind, d.supplement) for d in content.deliveries} == {("handmatig", True)}
    assert content.deliveries[0].delivered_on == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        ({"period": "ooit eens"}, IntakeError, "ooit"),
        ({"title": "  "}, IntakeError, "no title"),
        ({"partner": "onbekend"}, IntakeError, "not in the dossier"),
        ({"wkb": b"geen vorm"}, DossierError, "empty or crosses"),
    ],
)
def test_what_is_incomplete_is_refused_and_nothing_stored(
    dossier: Dossier, change: dict, error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        draw_work(dossier, replace(DRAWN, **change))
    assert dossier.content().works == [] and dossier.content().deliveries == []


def test_a_street_is_found_by_its_misspelt_name_and_by_another_that_is_typed(dossier: Dossier) -> None:
    dossier.save_streets([Street("1", "Havenkade", LINE, "Stad"), Street("2", "Dorpsweg", LINE, "Stad")])
    work = draw_work(dossier, replace(DRAWN, street="Havenkaade"))
    content = dossier.content()
    assert [f.name for f in street_candidates(content, work)] == ["Havenkade"]
    (typed,) = street_candidates(content, work, "Dorpsweg")
    placed = place_on_street(dossier, work.id, typed)
    assert placed.place_precision is PlacePrecision.STREET and placed.place_confidence == 1.0
    assert dossier.corrections()[0].why == "Dorpsweg Stad"
