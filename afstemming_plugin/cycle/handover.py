"""*Kopie voor …*: a dossier to hand over, with nothing in it that its receiver may not see."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Optional, Sequence, TypeVar

from ..dossier import Dossier
from ..export.atomic import written_in_full
from ..export.audience import Audience, shared_view
from ..model.content import Content
from ..model.errors import ExportError
from ..model.language import tr
from ..model.progress import Progress
from ..model.work import Event, GraafrustZone, Work
from .match import partners_of_each

Item = TypeVar("Item", Work, GraafrustZone, Event)


def copy_for(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    partner: str = "",
    progress: Optional[Progress] = None,
) -> None:
    """A new dossier at `path` for `audience`, or for the one partner with this code.

    It is built anew of what `shared_view` leaves, so that history, log, profiles and rows as delivered are not in
    it, nor anything in unused pages of the file. Raises ExportError when it cannot be written or is the dossier
    itself; a file that was there is then unchanged.
    """
    progress, path = progress or Progress(), Path(path)
    if not dossier.shared and path.exists() and path.samefile(dossier.path):
        raise ExportError(
            tr("A copy cannot replace the dossier itself."),
            remedy=tr("Choose another name."),
            file=str(path),
        )
    content = shared_view(dossier.content(), audience, progress, partner=partner)
    with written_in_full(path) as draft:
        with Dossier.create(draft, content.collaboration, content.rules) as copy, copy.one_change("copy"):
            progress.step(0.3, tr("Copying {file}", file=path.name))
            _fill(copy, content)
        progress.step(0.9)
        _forget_who_made_it(draft)
    progress.report(1.0)


def _fill(copy: Dossier, content: Content) -> None:
    copy.save_streets(content.streets)
    ids = {delivery.id for delivery in content.deliveries}
    by_hand = (
        content.deliveries[0].id if content.deliveries else ""
    )  # what is of no delivery comes with the first

    def of(items: Sequence[Item], delivery: str) -> list[Item]:
        return [i for i in items if (i.delivery if i.delivery in ids else by_hand) == delivery]

    for delivery in content.deliveries:
        copy.add_delivery(
            delivery,
            of(content.works, delivery.id),
            of(content.zones, delivery.id),
            of(content.events, delivery.id),
        )
    copy.save_manual_groups(content.manual_groups)
    if content.analysis is not None:
        copy.save_analysis(content.analysis, partners_of_each(content.analysis.opportunities, content))
    for decision in content.decisions:
        copy.add_decision(decision)
    for proposal in content.proposals:
        copy.save_proposal(proposal)
    for meeting in content.meetings:
        copy.save_meeting(meeting, [a for a in content.attendance if a.meeting == meeting.id])
    for consultation in content.consultations:
        copy.save_consultation(consultation)
    copy.add_answers(content.work_answers, content.proposal_answers)
    copy.save_actions(content.actions)
    copy.save_capacities(content.capacities)


def _forget_who_made_it(path: Path) -> None:
    """The log and the lock name a user and a computer; after that no page holds anything that is not in a table."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("DELETE FROM log")
        connection.execute("DELETE FROM lock")
        connection.execute("VACUUM")
    finally:
        connection.close()
