"""Indicators of a dossier: kept per meeting, written, and given by the algorithm."""

from __future__ import annotations

import csv
import shutil
from datetime import date
from pathlib import Path

import pytest

from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.decide import partners_to_ask
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.results import (
    definitions,
    earlier_meetings,
    in_words,
    indicators,
    keep_for_meeting,
    single_values,
    write_indicators,
)
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.cycle.whole_job import open_for, prepare
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.decision import Action, PartnerDecision
from afstemming_plugin.model.errors import ExportError
from afstemming_plugin.model.figures import figures_of
from afstemming_plugin.model.words import ActionStatus, Decision, OpportunityKind


@pytest.fixture(scope="module")
def determined(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    agreements = read_folder(demo_folder)
    wanted = ("straten", "netbeheer", "waterbedrijf", "graafrust")
    agreements.deliveries = [d for d in agreements.deliveries if d.file.name.startswith(wanted)]
    path = tmp_path_factory.mktemp("results") / "stad.gpkg"
    with open_for(path, agreements) as dossier:
        prepare(dossier, agreements)
    return path


@pytest.fixture
def path(determined: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(determined, tmp_path / "stad.gpkg"))


def test_figures_agree_with_those_of_the_dossier_and_follow_decisions(path: Path) -> None:
    with Dossier.open(path) as dossier:
        content = dossier.content()
        found, figures = indicators(content), figures_of(content)
        assert found.openings_avoided == figures.openings_avoided > 0
        assert found.graafrust_broken == figures.graafrust_conflicts
        assert (found.proposals, found.decided, found.openings_decided) == (0, 0, 0)
        assert len(in_words(found)) == len(definitions())
        assert content.analysis is not None
        chosen = next(o for o in content.analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY)
        for partner in partners_to_ask(chosen, content):
            dossier.add_decision(PartnerDecision(chosen.id, partner, Decision.AGREED, date(2026, 11, 2)))
        action = Action("1", "m", "netbeheer", "Uitzoeken", date(2026, 12, 1), ActionStatus.MOVED, "later")
        dossier.save_actions([action])
        content = dossier.content()
        assert content.actions == [action]
        found = indicators(content)
        assert (found.proposals, found.decided, found.done) == (1, 1, 0)
        assert found.openings_decided == len(chosen.members) - 1
        assert found.agreements_kept == 0.0


def test_meetings_are_kept_and_replaced(path: Path) -> None:
    with Dossier.open(path) as dossier:
        assert earlier_meetings(dossier) == []
        first = keep_for_meeting(dossier)
        assert keep_for_meeting(dossier) == first
        determine(dossier, peildatum=date(2027, 11, 1))
        second = keep_for_meeting(dossier)
    with Dossier.open(path, read_only=True) as dossier:
        assert earlier_meetings(dossier) == [first, second]
    assert first.peildatum < second.peildatum == date(2027, 11, 1)


def test_the_algorithm_gives_the_same_numbers(path: Path, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from afstemming_plugin.processing.indicators import MakeIndicators

    algorithm = MakeIndicators()
    algorithm.initAlgorithm()
    assert definitions()["done"].text in algorithm.shortHelpString()
    wanted = {"DOSSIER": str(path), "KEEP": True, "OUTPUT": str(tmp_path / "i.csv")}
    result, ok = algorithm.run(wanted, QgsProcessingContext(), QgsProcessingFeedback())
    assert ok
    with Dossier.open(path, read_only=True) as dossier:
        found = indicators(dossier.content())
        assert earlier_meetings(dossier) == [found]
    values = single_values(found)
    assert {name: result[name.upper()] for name in values} == {
        name: -1 if value is None else value for name, value in values.items()
    }
    lines = list(csv.reader((tmp_path / "i.csv").open(encoding="utf-8-sig"), delimiter=";"))
    assert [line[0] for line in lines[1:]] == [one.label for one in definitions().values()]


def test_the_workbook_has_years_and_meetings(path: Path, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    with Dossier.open(path) as dossier:
        first = keep_for_meeting(dossier)
        determine(dossier, peildatum=date(2027, 11, 1))
        found = indicators(dossier.content())
    write_indicators(tmp_path / "i.xlsx", found, [first])
    book = openpyxl.load_workbook(tmp_path / "i.xlsx")
    assert [sheet.max_row - 1 for sheet in book.worksheets] == [
        len(definitions()),
        len(found.openings_planned),
        2,
    ]


def test_without_opportunities_it_says_what_to_do(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "leeg.gpkg", Collaboration("leeg")) as dossier, pytest.raises(ExportError):
        indicators(dossier.content())
