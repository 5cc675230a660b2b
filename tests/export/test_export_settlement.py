"""Verrekening herstel (rule *Cost share*, optional settlement): off by default, told in proposal and workbook."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest
from content_for_tests import rich_content

from afstemming_plugin.export.audience import Audience, shared_view
from afstemming_plugin.export.proposal_facts import ProposalFacts
from afstemming_plugin.export.report import Report
from afstemming_plugin.export.rules_text import settlement_in_words
from afstemming_plugin.export.workbook import write_workbook
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.rules import Rules


def content(settlement: bool) -> Content:
    made = rich_content()
    assert made.analysis is not None
    made.rules.settlement = made.analysis.rules.settlement = settlement
    return made


def notes(path: Path) -> list[str]:
    book = openpyxl.load_workbook(path)
    cells = (cell.value for sheet in book for row in sheet.iter_rows() for cell in row)
    return [str(value) for value in cells if str(value).startswith("Settlement of restoring")]


@pytest.mark.parametrize("settlement", [True, False])
def test_only_where_the_rule_is_set(tmp_path: Path, settlement: bool) -> None:
    file = tmp_path / "lijst.xlsx"
    write_workbook(file, content(settlement))
    assert bool(notes(file)) is settlement


def test_workbook_and_proposal_say_the_same_and_it_adds_up_to_nothing() -> None:
    seen = shared_view(content(True), Audience.PARTNERS)
    report, facts = Report(seen, Audience.PARTNERS), ProposalFacts(seen, Audience.PARTNERS)
    settled = [(o, report.restoration(o)) for o in report.proposals]
    assert any(paid for _, paid in settled)
    for opportunity, paid in settled:
        assert paid == facts.restoration(opportunity, facts.shares(opportunity))
        assert sum(paid.values()) == 0
        if paid:
            who = facts.roles(opportunity).restores.partner
            assert paid[who] == min(paid.values()) < 0
            assert -paid[who] <= round(opportunity.shared_area)


def test_in_words_and_kept_with_the_rules() -> None:
    said = settlement_in_words({"gas": 1200, "water": 0, "gemeente": -1200}, {"gas": "Gasbedrijf"})
    assert re.search(r"Gasbedrijf \+1\.200, water 0, gemeente −1\.200$", said)
    assert settlement_in_words({}, {}) == ""
    assert not Rules().settlement
    assert Rules.from_json(Rules(settlement=True).to_json()).settlement
