"""Works that a later delivery took away, while the opportunities were not determined again: all goes on, and says so."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Iterator

import openpyxl
import pytest

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.document_list import Document, Making, document_list
from afstemming_plugin.cycle.explain import explain
from afstemming_plugin.cycle.graafrust import check_graafrust
from afstemming_plugin.cycle.handover import copy_for
from afstemming_plugin.cycle.match import determine, partners_in_words
from afstemming_plugin.cycle.meeting import begin_meeting
from afstemming_plugin.cycle.programme import choose_programme
from afstemming_plugin.cycle.results import indicators
from afstemming_plugin.cycle.shift import WhatIf
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.cycle.timeline import of_opportunity
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.export.audience import Audience, shared_view
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.decision import PartnerDecision, Proposal
from afstemming_plugin.model.results import Opportunity
from afstemming_plugin.model.words import Decision, Discipline

DAY = date(2026, 11, 1)
KINDS = {"gem": "riool", "wat": "water", "gas": "gas"}
STREETS = ("Kerkstraat", "Molenweg", "Havenlaan", "Lindenkade")


def deliver(dossier: Dossier, folder: Path, partner: str, streets: tuple[str, ...], share: str = "") -> None:
    book = openpyxl.Workbook()
    book.active.append(["Titel", "Discipline", "Straat", "Start", "Eind", "Status", "WKT", "Deelbaarheid"])
    for street in streets:
        x, y = 155000 + 400 * STREETS.index(street), 463000 + 2 * list(KINDS).index(partner)
        book.active.append(
            [f"Vervangen {KINDS[partner]} {street}", KINDS[partner], street, date(2028, 3, 1), date(2028, 9, 30),
             "gepland", f"LINESTRING ({x} {y}, {x + 90} {y + 2})", share]
        )  # fmt: skip
    path = folder / f"{partner}.xlsx"
    book.save(path)
    take_in(dossier, PlannedDelivery(path, partner=partner), peildatum=DAY, desk="gem")


@pytest.fixture(scope="module", params=["partners", "eigen"])
def made(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """Agreed in four streets. Since then all works of the first are gone, of the second all but one, of the third one;
    those of the municipality, at whose desk this is, could be shared, or not."""
    partners = [
        Partner("gem", "Gemeente", "#0072B2", (Discipline.RIOOL,)),
        Partner("wat", "Waterbedrijf", "#D55E00", (Discipline.WATER,)),
        Partner("gas", "Netbeheer", "#009E73", (Discipline.GAS,)),
    ]
    tmp_path = tmp_path_factory.mktemp("gone")
    dossier = Dossier.create(tmp_path / "d.gpkg", Collaboration("Convenant", partners=partners))
    for partner in KINDS:
        deliver(dossier, tmp_path, partner, STREETS, request.param if partner == "gem" else "")
    determine(dossier, peildatum=DAY)
    opportunities = dossier.opportunities()
    assert sorted(o.streets for o in opportunities) == sorted((street,) for street in STREETS)
    assert all(len(o.members) == 3 for o in opportunities)
    begin_meeting(dossier, dossier.content(), DAY, title="Overleg")
    for opportunity in opportunities:
        for partner in KINDS:
            dossier.add_decision(PartnerDecision(opportunity.id, partner, Decision.AGREED, DAY))
        dossier.save_proposal(Proposal(opportunity.id, DAY, period=opportunity.period, lead="gem"))
    for partner, streets in (("gem", STREETS[3:]), ("wat", STREETS[2:]), ("gas", STREETS[1:])):
        deliver(dossier, tmp_path, partner, streets, request.param if partner == "gem" else "")
    dossier.close()
    return dossier.path


@pytest.fixture
def outdated(made: Path, tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.open(Path(shutil.copy(made, tmp_path))) as dossier:
        yield dossier


def in_street(dossier: Dossier, street: str) -> Opportunity:
    return next(o for o in dossier.opportunities() if o.streets == (street,))


@pytest.mark.parametrize("document", document_list(), ids=lambda document: document.name)
def test_every_document_can_be_made(outdated: Dossier, document: Document, tmp_path: Path) -> None:
    """Of works that may not be seen, for all; else for partners."""
    shareable = all(work.share == "partners" for work in outdated.content().works)
    audience, path = Audience.PARTNERS if shareable else Audience.PUBLIC, tmp_path / document.file
    document.make(outdated, path, Making(audience=audience))
    assert path.stat().st_size > 100


def test_a_proposal_says_how_many_works_are_gone(outdated: Dossier, tmp_path: Path) -> None:
    (proposals,) = (document for document in document_list() if document.name == "proposals")
    proposals.make(outdated, tmp_path / "p.pdf", Making())
    told = subprocess.run(["pdftotext", "-raw", tmp_path / "p.pdf", "-"], capture_output=True, check=True)
    text = " ".join(told.stdout.decode().split())
    if all(work.share == "partners" for work in outdated.content().works):
        assert text.count("1 work of it is not delivered any more") == 1
        assert all(f"{count} works of it are not delivered any more" in text for count in (2, 3))
    else:
        assert "Kerkstraat" not in text, "works that may not be seen are not told of when they are gone"


@pytest.mark.parametrize("audience", list(Audience), ids=str)
def test_what_rested_on_works_of_ones_own_stays_at_this_desk(outdated: Dossier, audience: Audience) -> None:
    shareable = all(work.share == "partners" for work in outdated.content().works)
    seen = shared_view(outdated.content(), audience).analysis
    assert seen is not None
    assert bool(seen.opportunities) == shareable and bool(seen.zones) == shareable
    pairs = {frozenset((pair.a, pair.b)) for pair in seen.overlaps}
    both = {"water", "gas"}
    kinds = {
        work.id: work.discipline.value
        for work in (*outdated.content().works, *outdated.content().earlier_works)
    }
    assert shareable or all({kinds[work] for work in pair} == both for pair in pairs)


def test_a_copy_holds_what_is_left(outdated: Dossier, tmp_path: Path) -> None:
    copy_for(outdated, tmp_path / "copy.gpkg", partner="gem")
    with Dossier.open(tmp_path / "copy.gpkg") as copy:
        assert len(copy.content().works) == 6 and len(copy.opportunities()) == 4


def test_graafrust_is_judged_by_what_is_left(outdated: Dossier) -> None:
    check_graafrust(outdated, peildatum=DAY)
    analysis = outdated.content().analysis
    assert analysis is not None
    gone = in_street(outdated, STREETS[0]).id
    assert {zone.opportunity for zone in analysis.zones} == {
        o.id for o in analysis.opportunities if o.id != gone
    }


def test_a_programme_leaves_out_what_is_to_be_determined_again(outdated: Dossier) -> None:
    programme = choose_programme(outdated.content())
    whole = in_street(outdated, STREETS[3]).id
    assert [choice.opportunity for choice in programme.chosen] == [whole]
    assert sum("not delivered any more" in left.reason for left in programme.left_out) == 3


def test_questions_about_an_opportunity_are_answered(outdated: Dossier) -> None:
    content = outdated.content()
    works, what_if = content.works_by_id(), WhatIf(content)
    what_if.prepare()
    left = {STREETS[0]: "", STREETS[1]: "Netbeheer", STREETS[2]: "Waterbedrijf + Netbeheer"}
    for street in STREETS:
        opportunity = in_street(outdated, street)
        there = [member.work for member in opportunity.members if member.work in works]
        assert len(explain(opportunity, content, what_if.around).members) == len(there)
        assert len(of_opportunity(opportunity, content).bars) >= len(there)
        named = partners_in_words(opportunity, content)
        assert set(named.split(" + ")) == set(
            left.get(street, "Gemeente + Waterbedrijf + Netbeheer").split(" + ")
        )
        for work in there:
            assert what_if.told(what_if.at(work, works[work].period))
    assert indicators(content).openings_avoided >= 1
