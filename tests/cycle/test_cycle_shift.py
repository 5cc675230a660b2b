"""What shifting a work does, told in words and shown on the timeline; stored and taken back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.shift import WhatIf, store_shift, undo_shift
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.cycle.timeline import of_opportunity, shifted
from afstemming_plugin.cycle.whole_job import open_for, prepare
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import OpportunityKind


@pytest.fixture(scope="module")
def town(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    agreements = read_folder(demo_folder)
    wanted = ("straten", "netbeheer", "waterbedrijf", "graafrust")
    agreements.deliveries = [d for d in agreements.deliveries if d.file.name.startswith(wanted)]
    path = tmp_path_factory.mktemp("shift") / "stad.gpkg"
    with open_for(path, agreements) as dossier:
        prepare(dossier, agreements)
    return path


@pytest.fixture(scope="module")
def content(town: Path) -> Content:
    with Dossier.open(town, read_only=True) as dossier:
        return dossier.content()


def test_staying_changes_nothing_and_leaving_is_told(content: Content) -> None:
    assert content.analysis
    asked = WhatIf(content)
    opportunity = next(o for o in content.analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY)
    works = content.works_by_id()
    member = works[opportunity.members[0].work]
    shown = of_opportunity(opportunity, content)
    far = asked.at(member.id, shifted(member.period, 20 * 365.25))
    texts = asked.told(far)
    assert member.title in texts[0].text and far.then.period.label() in texts[0].text
    assert any(opportunity.number in line.text and line.better is False for line in texts)
    after = asked.outcome(shown, far, opportunity.id)
    left = next(o for o in far.then.outcomes if o.before.id == opportunity.id)
    kept = left.after or left.rest
    assert after.joint == (kept.period if kept else None)
    assert [bar.work for bar in after.bars] == [bar.work for bar in shown.bars]
    joined = {m.work: m.execution for m in kept.members} if kept else {}
    assert all(bar.execution == joined.get(bar.work) for bar in after.bars)
    execution = opportunity.members[0].execution
    near = asked.at(member.id, Period(execution.start, execution.end))
    outcome = next(o for o in near.then.outcomes if o.before.id == opportunity.id)
    assert outcome.after is not None and outcome.after.period.overlaps(opportunity.period)


def test_a_shift_is_stored_as_a_correction_and_taken_back(town: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(town, tmp_path / "stad.gpkg"))
    with Dossier.open(path) as dossier:
        work = dossier.content().works[0]
        later = shifted(work.period, 366)
        first = store_shift(dossier, work.id, later, "volgt de gemeente")
        assert first is None
        stored = dossier.work(work.id)
        assert stored and stored.period == later and "period" in stored.corrected
        assert [c.why for c in dossier.corrections() if c.work == work.id] == ["volgt de gemeente"]
        earlier = store_shift(dossier, work.id, shifted(later, 366), "nog later")
        undo_shift(dossier, work.id, earlier)
        again = dossier.work(work.id)
        assert again and again.period == later
        undo_shift(dossier, work.id, None)
        back = dossier.work(work.id)
        assert back and back.period == work.period and not back.corrected
