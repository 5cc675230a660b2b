"""What an opportunity would close is told in its explanation, each work once and not without end."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from afstemming_plugin.analysis.what_if import if_accepted
from afstemming_plugin.cycle import explain as module
from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.explain import explain
from afstemming_plugin.cycle.whole_job import open_for, prepare
from afstemming_plugin.gui.opportunity_html import detail
from afstemming_plugin.model.content import Content


@pytest.fixture(scope="module")
def content(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Content:
    agreements = read_folder(demo_folder)
    wanted = ("straten", "netbeheer", "waterbedrijf", "graafrust")
    agreements.deliveries = [d for d in agreements.deliveries if d.file.name.startswith(wanted)]
    with open_for(tmp_path_factory.mktemp("explain") / "stad.gpkg", agreements) as dossier:
        prepare(dossier, agreements)
        return dossier.content()


def test_the_works_that_get_strijdig_are_named(content: Content, monkeypatch: pytest.MonkeyPatch) -> None:
    analysis = content.analysis
    assert analysis is not None
    works = content.works_by_id()
    told = 0
    for opportunity in analysis.opportunities:
        found = if_accepted(
            opportunity,
            content.works,
            analysis.rules,
            date(2026, 11, 1),
            zones=content.zones,
            streets=content.streets,
        )
        explanation = explain(opportunity, content)
        named = [line for line in explanation.conflicts_then]
        assert len(named) == len(set(named))
        titles = {works[v.work].title for v in found}
        assert bool(named) == bool(titles)
        if named and len(titles) <= module.MOST_CONFLICTS:
            assert all(any(title in line for line in named) for title in titles)
            assert "in conflict with graafrust" in detail(opportunity, explanation)
        told += len(named)
    assert told > 0
    monkeypatch.setattr(module, "MOST_CONFLICTS", 0)
    most = [explain(o, content).conflicts_then for o in analysis.opportunities]
    assert all(len(lines) <= 1 for lines in most) and any(lines for lines in most)
