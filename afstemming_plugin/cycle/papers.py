"""Voorstel: the documents on paper: projectvoorstellen, jaarplan, convenantrapportage, verslag."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Optional, Sequence

from ..cartography.map_layout import SIZES
from ..dossier import Dossier
from ..export.audience import Audience, shared_view
from ..export.convenant_report import Achieved, IndicatorLine, write_convenant_report
from ..export.map_pack import ranked_opportunities
from ..export.maps import Theme, write_map, write_map_template
from ..export.minutes import write_minutes
from ..export.proposal_story import write_proposals
from ..export.year_plan import Changed, Changes, write_year_plan, years_planned
from ..model.content import Content
from ..model.decision import Meeting
from ..model.errors import ExportError
from ..model.filter import Status, facts_of
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import OpportunityKind
from .agreed_content import agreed_content, analysed_content
from .house_style import house_style_for
from .meeting_memory import as_it_is, compare_meetings, kept_meetings, since_last_meeting
from .results import definitions, earlier_meetings, in_words, indicators

PROPOSALS, YEAR_PLAN, CONVENANT, MINUTES, MAP = (
    "projectvoorstellen.pdf", "jaarplan.pdf", "convenantrapportage.pdf", "verslag.pdf", "kaart.pdf",
)  # fmt: skip
MOST_PROPOSALS = 20
"""In a bundle of which nobody said what must be in it, while nothing was put before a meeting."""

__all__ = [
    "CONVENANT", "MAP", "MINUTES", "PROPOSALS", "SIZES", "YEAR_PLAN", "Theme", "make_convenant_report", "make_map",
    "make_map_template", "make_minutes", "make_proposals", "make_year_plan", "meeting_named", "proposed",
    "years_planned",
]  # fmt: skip


def proposed(content: Content) -> list[str]:
    """Ids of what a bundle for the meeting holds: what was put before it and not withdrawn, by number; while nothing
    was put, the best koppelkansen."""
    known = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
    status = facts_of(content).status
    put = [known[p.opportunity] for p in content.proposals if p.opportunity in known]
    put = [o for o in put if status.get(o.id) is not Status.WITHDRAWN]
    if put:
        return [
            o.id for o in sorted(put, key=lambda o: (o.kind is not OpportunityKind.OPPORTUNITY, o.number))
        ]
    return [o.id for o in ranked_opportunities(content)[:MOST_PROPOSALS]]


def make_proposals(
    dossier: Dossier,
    path: Path,
    *,
    opportunities: Optional[Sequence[str]] = None,
    audience: Audience = Audience.PARTNERS,
    money: bool = False,
    progress: Optional[Progress] = None,
) -> int:
    """A projectvoorstel for each of these opportunities (ids or numbers; None: `proposed`) in one PDF; returns its number
    of pages. Main thread only, since it draws maps. Raises ExportError for a number that is not there."""
    content = analysed_content(dossier)
    chosen = proposed(content) if opportunities is None else _ids(content, opportunities)
    return write_proposals(
        Path(path), dossier.path, content, chosen, audience=audience, money=money,
        house=house_style_for(dossier.path), progress=progress,
    )  # fmt: skip


def _ids(content: Content, names: Sequence[str]) -> list[str]:
    groups = content.analysis.opportunities if content.analysis else []
    known = {**{o.number.casefold(): o.id for o in groups}, **{o.id: o.id for o in groups}}
    found = []
    for name in names:
        if name.casefold() not in known:
            raise ExportError(
                tr("No opportunity is called so."), remedy=tr("Give a number such as K-001."), value=name
            )
        found.append(known[name.casefold()])
    return found


def make_year_plan(
    dossier: Dossier,
    path: Path,
    *,
    year: Optional[int] = None,
    horizon: int = 5,
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> int:
    """The integraal jaarplan of `year` (None: the one after that of the peildatum) with `horizon` years; returns its
    number of pages. Main thread only."""
    content = analysed_content(dossier)
    assert content.analysis is not None
    return write_year_plan(
        Path(path), dossier.path, content, year or content.analysis.peildatum.year + 1, horizon=horizon,
        changes=_changes(dossier, content, audience), audience=audience, house=house_style_for(dossier.path),
        progress=progress,
    )  # fmt: skip


def _changes(dossier: Dossier, content: Content, audience: Audience) -> Changes:
    """What changed since the last closed meeting: works per partner, and (among partners) figures, proposals, decisions."""
    since = since_last_meeting(dossier, content)
    if since is None:
        return Changes()
    shared = shared_view(content, audience)
    partners = {work.id: work.partner for work in shared.works}
    names = {p.code: p.name for p in content.collaboration.partners}
    counts: Counter[tuple[str, str]] = Counter()
    for change in since.changes:
        if change.work in partners:
            counts.update((partners[change.work], str(kind)) for kind in change.kinds)
    lines = [
        Changed(names.get(partner, partner), tr("works: {kind}", kind=kind), "", str(count))
        for (partner, kind), count in sorted(counts.items())
    ]
    if audience is Audience.PARTNERS:
        before = kept_meetings(dossier)[-1]
        assert content.analysis is not None
        now = as_it_is(shared, "", "", content.analysis.peildatum)
        lines += [Changed(d.about, d.what, d.before, d.after) for d in compare_meetings(before, now)]
    return Changes(since.title, tuple(lines))


def make_convenant_report(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    money: bool = False,
    progress: Optional[Progress] = None,
) -> int:
    """What was achieved over the years, without money unless `money`; returns its number of pages. Main thread only."""
    content = analysed_content(dossier)
    shared = shared_view(content, audience)
    seen = {work.id for work in shared.works}
    # Totals count restricted works as they are, own works not at all.
    found = indicators(replace(shared, works=[work for work in content.works if work.id in seen]))
    per_year = {definitions()[name].label for name in ("openings_planned", "openings_proposed")}
    lines = [
        IndicatorLine(
            line.label,
            line.value if line.value.endswith(("%", "–")) else f"{line.value} {line.unit}",
            line.definition,
        )
        for line in in_words(found)
        if line.label not in per_year
    ]
    return write_convenant_report(
        Path(path), dossier.path, content, Achieved(found, earlier_meetings(dossier), lines), audience=audience,
        money=money, house=house_style_for(dossier.path), progress=progress,
    )  # fmt: skip


def make_minutes(
    dossier: Dossier,
    path: Path,
    *,
    meeting: str = "",
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> None:
    """Verslag en besluitenlijst of the meeting with this id, title or day (""; the latest): a PDF, or a text that can be
    edited (.odt). Raises ExportError when there is none."""
    content = agreed_content(dossier)
    found = meeting_named(content, meeting)
    write_minutes(
        Path(path), dossier.path, content, found.id, audience=audience, house=house_style_for(dossier.path),
        progress=progress,
    )  # fmt: skip


def make_map(
    dossier: Dossier,
    path: Path,
    *,
    theme: Theme = Theme.OPPORTUNITIES,
    size: str = "A3",
    year: Optional[int] = None,
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> list[Path]:
    """A map (PDF, PNG or SVG by the ending) of one of `SIZES`, or an atlas of them; returns the files. Main thread only."""
    return write_map(
        Path(path), dossier.path, agreed_content(dossier), theme, size=size, year=year, audience=audience,
        house=house_style_for(dossier.path), progress=progress,
    )  # fmt: skip


def make_map_template(dossier: Dossier, path: Path, *, size: str = "A3") -> None:
    """The print layout of the maps (.qpt), to change in QGIS and to keep in a house style."""
    write_map_template(Path(path), size=size, house=house_style_for(dossier.path))


def meeting_named(content: Content, name: str = "") -> Meeting:
    """By id, title or day (2026-11-12); "" is the latest. Raises ExportError when there is none."""
    meetings = sorted(content.meetings, key=lambda m: m.held_on)
    if not name and meetings:
        return meetings[-1]
    found = [m for m in meetings if name in (m.id, m.title, m.held_on.isoformat())]
    if found:
        return found[-1]
    known = ", ".join(m.held_on.isoformat() for m in meetings)
    raise ExportError(
        tr("This meeting is not in the dossier.") if meetings else tr("No meeting was held yet."),
        remedy=tr("Choose one of: {names}.", names=known) if meetings else tr("Begin one in step Overleg."),
        value=name or None,
    )
