"""The workbook of a written round for each partner; what comes back is read by `round_trip`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Optional, Sequence

from ..dossier import Dossier
from ..export.audience import Audience, shared_view
from ..export.consultation import Asked, write_consultation
from ..model.collaboration import Delivery, Remark
from ..model.content import Content
from ..model.decision import Consultation
from ..model.errors import ExportError
from ..model.file_names import file_name
from ..model.language import tr
from ..model.period import add_months
from ..model.progress import Progress
from .agreed_content import agreed_content
from .consult import current_round, partners_part
from .documents import decisions_to_take_again
from .house_style import house_style_for
from .quality import quality_of_dossier


def consultation_file(partner: str) -> str:
    """The name of the workbook of a partner (its code)."""
    return f"raadpleging-{file_name(re.sub(r'[^A-Za-z0-9_-]+', '-', partner), 'partner')}.xlsx"


def make_consultation(
    dossier: Dossier, path: Path, partner: str, *, progress: Optional[Progress] = None
) -> None:
    """The workbook of the current written round for this partner (its code). Raises ExportError."""
    content = agreed_content(dossier)
    write_consultation(
        Path(path),
        asked_of(content, _round(dossier, content), partner),
        dossier=dossier.id,
        house=house_style_for(dossier.path),
        progress=progress,
    )


def make_consultations(
    dossier: Dossier,
    folder: Path,
    *,
    partners: Optional[Sequence[str]] = None,
    progress: Optional[Progress] = None,
) -> list[Path]:
    """A workbook for each of `partners` (codes; by default all that are asked in the current round), in `folder`."""
    progress = progress or Progress()
    asked = list(partners or _round(dossier, dossier.content()).partners)
    made = []
    for number, partner in enumerate(asked):
        path = Path(folder) / consultation_file(partner)
        progress.step(number / len(asked), tr("Writing {file}", file=path.name))
        make_consultation(dossier, path, partner)
        made.append(path)
    progress.report(1.0)
    return made


def asked_of(content: Content, consultation: Consultation, partner: str) -> Asked:
    """What this partner is asked, in as far as it may be seen by it."""
    day = content.analysis.peildatum if content.analysis else date.today()
    content = _with_quality(content, partner, day)
    seen = shared_view(content, Audience.PARTNERS, partner=partner)
    consultation = next(c for c in seen.consultations if c.id == consultation.id)
    part = partners_part(seen, consultation, partner)
    again = [a for a in decisions_to_take_again(seen, Audience.PARTNERS, partner) if a.opportunity]
    ids = {o.id for o in part.opportunities}
    return Asked(
        seen,
        consultation,
        partner,
        part.works,
        part.opportunities,
        part.work_answers,
        part.proposal_answers,
        _why(seen, partner, day),
        [a for a in again if a.opportunity in ids],
    )


def _round(dossier: Dossier, content: Content) -> Consultation:
    found = current_round(content)
    if found is None:
        raise ExportError(
            tr("No written round is open."),
            remedy=tr("Begin one first: it has a day before which the partners answer."),
            file=str(dossier.path),
        )
    return found


def _with_quality(content: Content, partner: str, day: date) -> Content:
    """The remarks on the partner's deliveries with what can be said of its works now, each once."""
    now = quality_of_dossier(content, day)

    def remarks(delivery: Delivery) -> list[Remark]:
        every = [*delivery.remarks, *now.get(delivery.id, [])]
        return list({(one.message, one.all_rows): one for one in every}.values())

    return replace(
        content,
        deliveries=[
            replace(d, remarks=remarks(d)) if d.partner == partner else d for d in content.deliveries
        ],
    )


def _why(content: Content, partner: str, day: date) -> dict[str, list[str]]:
    """Per work (id) what makes asking needed: not confirmed for long, past without completion, no place."""
    stale = add_months(day, -content.rules.confirm_months)
    delivered = {d.id: d.delivered_on for d in content.deliveries}
    found: dict[str, list[str]] = {}
    for work in content.works:
        if work.partner != partner:
            continue
        said = []
        last = max(filter(None, (work.confirmed_on, delivered.get(work.delivery))), default=None)
        if last and last < stale:
            said.append(tr("not confirmed for {months} months", months=content.rules.confirm_months))
        if work.period.end < day and work.actual_end is None:
            said.append(tr("its period is past; is it done?"))
        if work.geometry is None:
            said.append(tr("it could not be placed on the map"))
        if said:
            found[work.id] = said
    return found
