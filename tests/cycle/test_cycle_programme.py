"""The programme of a dossier: capacities read and kept, the algorithm, and the files it makes."""

from __future__ import annotations

import csv
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.decide import partners_to_ask
from afstemming_plugin.cycle.programme import (
    agreed_periods,
    choose_programme,
    figures_in_words,
    read_capacities,
    write_programme,
)
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.cycle.whole_job import open_for, prepare
from afstemming_plugin.model.capacity import Capacity, Measure
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.decision import PartnerDecision, Proposal
from afstemming_plugin.model.errors import ExportError, IntakeError
from afstemming_plugin.model.period import Period, add_months
from afstemming_plugin.model.words import Decision, Discipline

TOWN = Collaboration(
    "x", partners=[Partner("w", "Waterbedrijf"), Partner("g", "Gemeente", spellings=("Gem.",))]
)


@pytest.fixture(scope="module")
def determined(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    agreements = read_folder(demo_folder)
    wanted = ("straten", "netbeheer", "waterbedrijf", "graafrust")
    agreements.deliveries = [d for d in agreements.deliveries if d.file.name.startswith(wanted)]
    path = tmp_path_factory.mktemp("programme") / "stad.gpkg"
    with open_for(path, agreements) as dossier:
        prepare(dossier, agreements)
    return path


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "capaciteit.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_capacities_are_read_in_both_languages(tmp_path: Path) -> None:
    path = written(
        tmp_path, "partner;discipline;jaar;maat;waarde\ngem.;riool;2030;m;1.5\n\nw;;2031;werken;4\n"
    )
    assert read_capacities(path, TOWN) == [
        Capacity("g", 2030, Measure.METRES, 1.5, Discipline.RIOOL),
        Capacity("w", 2031, Measure.WORKS, 4.0),
    ]
    path = written(tmp_path, "partner,year,measure,value\nWaterbedrijf,2030,meter,1000\n", "utf-8-sig")
    assert read_capacities(path, TOWN) == [Capacity("w", 2030, Measure.METRES, 1000.0)]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("z;;2030;m;1", "partner"), ("w;kabels;2030;m;1", "discipline"), ("w;;30;m;1", "year"),
        ("w;;2030;uren;1", "measure"), ("w;;2030;m;veel", "value"), ("w;;2030;m;-1", "value"),
        ("w;;2030;m;inf", "value"), ("w;;2030;m;nan", "value"), ("w;;2030", "measure"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_with_its_row_and_column(tmp_path: Path, row: str, column: str) -> None:
    path = written(tmp_path, f"partner;discipline;year;measure;value\nw;;2030;m;1\n{row}\n")
    with pytest.raises(IntakeError) as caught:
        read_capacities(path, TOWN)
    assert (caught.value.row, caught.value.column) == (3, column)
    assert caught.value.remedy


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("fuzz")
    path = folder / "c.csv"
    path.write_bytes(("partner;year;measure;value\n" + text).encode("utf-8", "replace"))
    try:
        assert all(0 <= c.value < float("inf") for c in read_capacities(path, TOWN))
    except IntakeError as error:
        assert error.message()


def test_missing_columns_and_files_are_told(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="value"):
        read_capacities(written(tmp_path, "partner;year;measure\n"), TOWN)
    with pytest.raises(IntakeError):
        read_capacities(written(tmp_path, ""), TOWN)
    with pytest.raises(IntakeError):
        read_capacities(written(tmp_path, "partner;é\n", "latin-1"), TOWN)
    with pytest.raises(IntakeError):
        read_capacities(tmp_path / "nowhere.csv", TOWN)


def test_capacities_are_kept_in_the_dossier(determined: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(determined, tmp_path))
    given_ = [
        Capacity("netbeheer", 2030, Measure.METRES, 12.5, Discipline.GAS),
        Capacity("w", 2031, Measure.WORKS, 2),
    ]
    with Dossier.open(path) as dossier:
        dossier.save_capacities(given_)
        dossier.save_capacities(given_)
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.content().capacities == given_


def test_what_every_partner_agreed_on_keeps_its_period(determined: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(determined, tmp_path))
    with Dossier.open(path) as dossier:
        content = dossier.content()
        assert content.analysis is not None and agreed_periods(content) == {}
        first, second = [o for o in content.analysis.opportunities if o.number.startswith("K")][:2]
        for partner in partners_to_ask(first, content):
            dossier.add_decision(PartnerDecision(first.id, partner, Decision.AGREED, date(2026, 1, 5)))
        one = partners_to_ask(second, content)[0]
        dossier.add_decision(PartnerDecision(second.id, one, Decision.AGREED, date(2026, 1, 5)))
        assert agreed_periods(dossier.content()) == {first.id: first.period}
        other = Period(add_months(first.period.start, 12), add_months(first.period.end, 12))
        dossier.save_proposal(Proposal(first.id, date(2026, 1, 5), period=other))
        content = dossier.content()
    assert agreed_periods(content) == {first.id: other}
    programme = choose_programme(content, with_proof=False)
    agreed = [choice for choice in programme.chosen if choice.agreed]
    assert [(c.opportunity, c.period.start, c.period.end) for c in agreed] == [
        (first.id, other.start, other.end)
    ]
    assert agreed[0].reason


def test_the_algorithm_makes_the_files_and_keeps_the_capacities(determined: Path, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from afstemming_plugin.processing.programme import MakeProgramme

    path = Path(shutil.copy(determined, tmp_path))
    with Dossier.open(path, read_only=True) as dossier:
        content = dossier.content()
    partner = content.works[0].partner
    limit = written(tmp_path, f"partner;discipline;year;measure;value\n{partner};;2030;werken;1\n")
    algorithm = MakeProgramme()
    algorithm.initAlgorithm()
    wanted = {"DOSSIER": str(path), "CAPACITY": str(limit), "OUTPUT": str(tmp_path / "programma.csv")}
    result, ok = algorithm.run(wanted, QgsProcessingContext(), QgsProcessingFeedback())
    assert ok
    with Dossier.open(path, read_only=True) as dossier:
        content = dossier.content()
    assert content.capacities == [Capacity(partner, 2030, Measure.WORKS, 1.0)]
    programme = choose_programme(content)
    assert result["OPENINGS_AVOIDED"] == programme.openings_avoided > 0
    assert result["CHOSEN"] == len(programme.chosen)
    assert result["BOUND"] == (-1 if programme.bound is None else programme.bound)
    lines = list(csv.reader((tmp_path / "programma.csv").open(encoding="utf-8-sig"), delimiter=";"))
    assert len(lines) == 1 + len(programme.chosen) + len(programme.left_out)
    assert sum(int(line[6]) for line in lines[1:]) == programme.openings_avoided


def test_the_workbook_tells_the_same(determined: Path, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    with Dossier.open(determined, read_only=True) as dossier:
        content = dossier.content()
    programme = choose_programme(content, with_proof=False)
    write_programme(tmp_path / "p.xlsx", programme, content)
    book = openpyxl.load_workbook(tmp_path / "p.xlsx")
    rows = list(book.worksheets[0].iter_rows(min_row=2, values_only=True))
    assert sum(row[6] for row in rows) == programme.openings_avoided
    loads = list(book.worksheets[2].iter_rows(min_row=2, values_only=True))
    assert len(loads) == len(programme.loads)
    assert any("greedy" in text for _, text in figures_in_words(programme))


def test_without_opportunities_it_says_what_to_do(determined: Path, tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "leeg.gpkg", Collaboration("leeg")) as dossier, pytest.raises(ExportError):
        choose_programme(dossier.content())


def test_stopping_the_algorithm_changes_nothing(determined: Path, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from afstemming_plugin.processing.programme import MakeProgramme

    path = Path(shutil.copy(determined, tmp_path))
    with Dossier.open(path, read_only=True) as dossier:
        partner = dossier.content().works[0].partner
    limit = written(tmp_path, f"partner;year;measure;value\n{partner};2030;werken;1\n")
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    algorithm = MakeProgramme()
    algorithm.initAlgorithm()
    wanted: dict[str, Any] = {"DOSSIER": str(path), "CAPACITY": str(limit)}
    algorithm.run(wanted, QgsProcessingContext(), feedback)
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.content().capacities == []
