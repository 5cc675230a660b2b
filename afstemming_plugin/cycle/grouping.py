"""Opportunities changed by hand: a work added or left out, one split, several merged; survives recalculation.

What the user wants is kept as groups of works that belong together, and pairs that must stay apart. The functions on
lists are pure: they give the groups as they become, the latest wish first where two contradict.
"""

from __future__ import annotations

import getpass
import json
import uuid
from datetime import date
from itertools import combinations
from typing import Iterable, Mapping, Optional, Sequence

from ..dossier import Dossier
from ..model.content import Content
from ..model.decision import ManualGroup, Slot, Step
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Opportunity
from .match import determine

Groups = list[ManualGroup]


def members_of(opportunity: Opportunity) -> list[str]:
    return [member.work for member in opportunity.members]


# -- what is wished ------------------------------------------------------------------------------


def add_works(
    groups: Sequence[ManualGroup], opportunity: Opportunity, works: Sequence[str], reason: str
) -> Groups:
    """The works join the others, whatever group they were in."""
    return together(groups, [*members_of(opportunity), *works], reason)


def leave_out(groups: Sequence[ManualGroup], opportunity: Opportunity, work: str, reason: str) -> Groups:
    """The work is in no opportunity with any of the others."""
    return apart(groups, [work], [other for other in members_of(opportunity) if other != work], reason)


def split(
    groups: Sequence[ManualGroup], opportunity: Opportunity, works: Sequence[str], reason: str
) -> Groups:
    """These works on the one side, the others on the other."""
    rest = [work for work in members_of(opportunity) if work not in works]
    return apart(groups, works, rest, reason)


def merge(groups: Sequence[ManualGroup], opportunities: Sequence[Opportunity], reason: str) -> Groups:
    """All works of these in one opportunity."""
    works = dict.fromkeys(work for opportunity in opportunities for work in members_of(opportunity))
    return together(groups, list(works), reason)


def together(groups: Sequence[ManualGroup], works: Sequence[str], reason: str) -> Groups:
    """These works as one group; they leave other groups, and what held two of them apart is dropped."""
    wanted = set(works)
    kept: Groups = []
    for group in groups:
        if group.apart:
            kept += _without_pairs_in(group, wanted)
        else:
            kept += _shrunk(group, wanted)
    return [*kept, _made(works, reason, False)]


def apart(groups: Sequence[ManualGroup], ones: Sequence[str], others: Sequence[str], reason: str) -> Groups:
    """None of `ones` in one opportunity with any of `others`."""
    kept: Groups = []
    for group in groups:
        if not group.apart and set(group.works) & set(ones) and set(group.works) & set(others):
            fewer = set(ones) if len(set(ones) & set(group.works)) <= len(group.works) / 2 else set(others)
            kept += _shrunk(group, fewer)
        else:
            kept.append(group)
    held = {frozenset(pair) for group in kept if group.apart for pair in combinations(group.works, 2)}
    pairs = [(one, other) for one in ones for other in others]
    return [*kept, *(_made(pair, reason, True) for pair in pairs if frozenset(pair) not in held)]


def without(groups: Sequence[ManualGroup], dropped: Iterable[str]) -> Groups:
    """All but those with these ids."""
    ids = set(dropped)
    return [group for group in groups if group.id not in ids]


def _made(works: Sequence[str], reason: str, apart: bool) -> ManualGroup:
    return ManualGroup(str(uuid.uuid4()), tuple(works), reason, getpass.getuser(), apart)


def _shrunk(group: ManualGroup, leaving: set[str]) -> Groups:
    left = tuple(work for work in group.works if work not in leaving)
    if left == group.works:
        return [group]
    return [ManualGroup(group.id, left, group.reason, group.made_by)] if len(left) >= 2 else []


def _without_pairs_in(group: ManualGroup, works: set[str]) -> Groups:
    """The group that holds works apart, but for the pairs that are now wanted together."""
    if len(works.intersection(group.works)) < 2:
        return [group]
    pairs = [pair for pair in combinations(group.works, 2) if not set(pair) <= works]
    return [ManualGroup(str(uuid.uuid4()), pair, group.reason, group.made_by, True) for pair in pairs]


# -- storing and telling -------------------------------------------------------------------------


def store_groups(dossier: Dossier, groups: Sequence[ManualGroup], what: str, opportunity: str = "") -> None:
    """Keep the groups as they become, as one step that can be undone (`what` tells it).

    Raises DossierError when the dossier may not be written.
    """
    before = {group.id: group for group in dossier.manual_groups()}
    after = {group.id: group for group in groups}
    changed = [id for id in {**before, **after} if before.get(id) != after.get(id)]
    if not changed:
        return
    with dossier.step(what, [Slot("manual_group", {"id": id}) for id in changed], opportunity=opportunity):
        dossier.save_manual_groups(groups)


def regroup(
    dossier: Dossier,
    groups: Sequence[ManualGroup],
    what: str,
    opportunity: str = "",
    *,
    peildatum: date,
    progress: Progress = Progress(),  # noqa: B008
) -> None:
    """Keep the groups (see `store_groups`) and determine again; when that fails or is cancelled nothing is kept."""
    store_groups(dossier, groups, what, opportunity)
    try:
        determine(dossier, peildatum=peildatum, progress=progress)
    except BaseException:
        step = last_wish(dossier)
        if step is not None and step.what == what:
            dossier.undo(step)
        raise


def undo_wish(
    dossier: Dossier,
    step: Step,
    *,
    peildatum: date,
    progress: Progress = Progress(),  # noqa: B008
) -> None:
    """Take a change by hand back and determine again; when that fails or is cancelled it stays."""
    before = dossier.manual_groups()
    dossier.undo(step)
    try:
        determine(dossier, peildatum=peildatum, progress=progress)
    except BaseException:
        store_groups(dossier, before, step.what, step.opportunity)
        raise


def wishes_about(opportunity: Opportunity, content: Content) -> list[ManualGroup]:
    """What was said by hand of at least one of its works."""
    works = set(members_of(opportunity))
    return [group for group in content.manual_groups if works & set(group.works)]


def in_words(group: ManualGroup, content: Content) -> str:
    """“Together: a, b – because … (by …)”."""
    titles = {work.id: work.title for work in content.works}
    named = " + ".join(titles.get(work, tr("a work that is gone")) for work in group.works)
    text = tr("Apart: {works}", works=named) if group.apart else tr("Together: {works}", works=named)
    text += f" – {group.reason}" if group.reason else ""
    return text + (f" ({group.made_by})" if group.made_by else "")


def nearby(opportunity: Opportunity, content: Content) -> list[str]:
    """Ids of the works near it that are not in it, those that share most first: what can be added by hand."""
    works = set(members_of(opportunity))
    shared: dict[str, float] = {}
    for overlap in content.analysis.overlaps if content.analysis else ():
        for mine, other in ((overlap.a, overlap.b), (overlap.b, overlap.a)):
            if mine in works and other not in works:
                shared[other] = max(shared.get(other, 0.0), overlap.shared_length)
    return sorted(shared, key=lambda work: (-shared[work], work))


def last_wish(dossier: Dossier) -> Optional[Step]:
    """The last change by hand that is not undone, if any; later steps of another kind do not count."""
    ours = [
        step
        for step in dossier.steps()
        if not step.undone and step.slots and all(slot.table == "manual_group" for slot in step.slots)
    ]
    return ours[-1] if ours else None


def works_of_row(row: Mapping[str, object]) -> list[str]:
    """Ids of the works in a row of the table of groups, as a step keeps it."""
    return [str(work) for work in json.loads(str(row["works"]))]
