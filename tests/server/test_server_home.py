"""On a server a dossier does what it does in a file: the same tests, with an address in place of a path."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from afstemming_plugin.cycle.match import determine
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Contact, Partner, Unit
from afstemming_plugin.model.words import Discipline, Level

sys.path.append(str(Path(__file__).parents[1] / "dossier"))
import test_dossier as whole
import test_dossier_again as again
import test_dossier_memory as memory
import test_dossier_steps as steps

pytestmark = [pytest.mark.server, pytest.mark.qgis]


@pytest.fixture
def path(people: dict[str, str]) -> str:
    return people["coordinator"]


@pytest.fixture
def dossier(path: str) -> Iterator[Dossier]:
    disciplines = (Discipline.RIOOL, Discipline.WEG)
    collaboration = Collaboration(
        "Stad",
        partners=[Partner("gem", "Gemeente Stad", "#0072B2", disciplines, ("Stad", "gem. Stad"))],
        units=[Unit("gem", "riool", "Riolering")],
        contacts=[Contact("gem", "coördinator ondergrond", level=Level.TACTISCH)],
        graafrust_text="in overleg",
    )
    with Dossier.create(path, collaboration) as opened:
        yield opened


test_everything_comes_back = whole.test_everything_comes_back_as_it_was_stored
test_a_failing_write = whole.test_a_failing_write_changes_nothing
test_correction = memory.test_a_correction_is_one_per_work_and_field_and_can_be_dropped
test_answer = memory.test_an_answer_is_one_per_delivered_row
test_changed_work = memory.test_a_changed_work_stays_in_its_place_and_how_it_was_is_kept
test_known_works = memory.test_what_a_delivery_may_bring_again
test_step = steps.test_a_step_undone_leaves_what_was_there_before
test_steps = steps.test_steps_outlive_the_window_and_belong_to_their_meeting
test_no_undo = steps.test_what_changed_again_since_is_not_undone
test_no_step = steps.test_a_step_that_fails_or_changes_nothing_is_none
test_all_undone = steps.test_undoing_all_steps_of_any_row_of_changes_gives_the_beginning


@pytest.fixture
def two_works(path: str) -> str:
    partners = [Partner("gem", "Gemeente"), Partner("wat", "Waterbedrijf")]
    with Dossier.create(path, Collaboration("Convenant", partners=partners)) as dossier:
        dossier.add_delivery(again.delivery("d-gem", "gem"), [again.work("a", "gem", Discipline.RIOOL)])
        dossier.add_delivery(again.delivery("d-wat", "wat"), [again.work("b", "wat", Discipline.WATER)])
        determine(dossier, peildatum=again.DAY)
    return path


@pytest.mark.parametrize("name", again.CHANGES)
def test_what_is_read_again_is_what_is_stored(two_works: str, name: str) -> None:
    again.test_what_is_read_again_is_what_is_stored(two_works, name)


def test_what_did_not_change_is_shared(two_works: str) -> None:
    again.test_what_did_not_change_is_shared_and_others_are_left_alone(two_works)
