"""Shifting a work on the timeline: what becomes of everything, and storing it once the user says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Iterable, Optional

from ..analysis.if_moved import Moved, Moves, Outcome
from ..analysis.surroundings import Surroundings
from ..dossier import Dossier
from ..model.change import PERIOD, Correction
from ..model.content import Content
from ..model.language import short_number, tr
from ..model.period import Period, day_label
from ..model.progress import Progress
from ..model.results import Opportunity, ZoneVerdict
from ..model.words import OpportunityKind, Verdict
from .correct import correct, withdraw
from .corrections import from_text
from .match import determine
from .timeline import Timeline

DAYS_PER_MONTH = 30.4375
MOST_TOLD = 4
"""Works that are named one by one."""


@dataclass(frozen=True)
class Told:
    """A sentence about what a shift does; `better`: True, False, or None when it is neither."""

    text: str
    better: Optional[bool] = None


@dataclass(frozen=True)
class Shift:
    """What becomes of everything when a work is put in another period, beside how it is now."""

    now: Moved
    then: Moved


class WhatIf:
    """Answers for the analysis of one content; nothing is stored. Made once, then quick enough for every step."""

    def __init__(self, content: Content) -> None:
        """The content must hold an analysis."""
        assert content.analysis is not None
        self._content = content
        self._works = content.works_by_id()
        self._moves = Moves.in_content(content, content.analysis)
        self._now: dict[str, Moved] = {}

    def at(self, work: str, period: Period) -> Shift:
        """What becomes of it when the work is planned in `period`, with its room to shift around that.

        Raises KeyError for a work that is not there.
        """
        if work not in self._now:
            self._now[work] = self._moves.at(work, self._works[work].period, held_there=False)
        return Shift(self._now[work], self._moves.at(work, period, held_there=False))

    def prepare(self, progress: Progress = Progress()) -> None:  # noqa: B008
        """Look up now what else the first question would wait for. Raises Cancelled."""
        self._moves.look_up(progress)

    @property
    def around(self) -> Surroundings:
        """What lies around the opportunities, for `explain`."""
        return self._moves

    # -- in words -----------------------------------------------------------------------------

    def told(self, shift: Shift) -> list[Told]:
        """What changes, the work itself first; short enough to read while dragging."""
        then = shift.then
        work = self._works[then.work]
        lines = [
            Told(
                tr("{title}: {before} → {after}", title=work.title, before=work.period.label(), after=then.period.label())
            )
        ]  # fmt: skip
        if then.reason:
            lines.append(Told(then.reason, False))
        for outcome in then.outcomes:
            lines += self._outcome(outcome)
        if not then.outcomes:
            lines.append(Told(tr("This work is in no opportunity.")))
        lines += self._neighbours(shift)
        lines += self._graafrust(shift)
        return lines

    def _outcome(self, outcome: Outcome) -> list[Told]:
        before, left = outcome.before, outcome.after or outcome.rest
        if left is None:
            return [Told(tr("{number} ends: {reason}", number=before.number, reason=outcome.reason), False)]
        change = outcome.score_change
        score = tr(
            "score {before} → {after} ({sign}{change})",
            before=round(before.score), after=round(left.score),
            sign="+" if change >= 0 else "−", change=short_number(abs(change)),
        )  # fmt: skip
        better = None if change == 0 else change > 0
        if outcome.after is None:
            lines = [
                Told(tr("{number} goes on without this work: {reason}", number=before.number, reason=outcome.reason), False),
                Told(tr("The others together in {period}; {score}", period=left.period.label(), score=score), better),
            ]  # fmt: skip
        elif before.kind is OpportunityKind.COORDINATION:
            lines = [
                Told(tr("{number} becomes an opportunity: together in {period}; {score}", number=before.number,
                        period=left.period.label(), score=score), True)
            ]  # fmt: skip
        else:
            lines = [
                Told(tr("{number}: together in {period}; {score}", number=before.number, period=left.period.label(),
                        score=score), better)
            ]  # fmt: skip
        lines += self._moved_along(outcome)
        if before.graafrust_until and left.graafrust_until and left.graafrust_until != before.graafrust_until:
            lines.append(
                Told(tr("Graafrust until {after} instead of {before}", after=day_label(left.graafrust_until),
                        before=day_label(before.graafrust_until)))
            )  # fmt: skip
        return lines

    def _moved_along(self, outcome: Outcome) -> list[Told]:
        moved = {work: days for work, days in outcome.moved_along.items() if work in self._works}
        some = [
            f"{self._works[work].title} ({_months(days)})"
            for work, days in sorted(moved.items(), key=lambda item: -abs(item[1]))
            if abs(days) >= 15
        ]
        return [Told(tr("Others move along: {works}", works=_listed(some)))] if some else []

    def _neighbours(self, shift: Shift) -> list[Told]:
        """With whom it can be done together then, and could not be before."""
        before = {n.work for n in shift.now.neighbours if n.joint is not None}
        found = [n for n in shift.then.neighbours if n.joint is not None and n.work not in before]
        names = {o.id: o.number for o in self._opportunities()}
        some = list(
            dict.fromkeys(
                f"{names[n.opportunity]}" if n.opportunity in names else self._works[n.work].title
                for n in found
            )
        )
        return [Told(tr("Can then be done together with {works}", works=_listed(some)), True)] if some else []

    def _graafrust(self, shift: Shift) -> list[Told]:
        lines = []
        own_before, own_after = (_conflicts(m.verdicts) for m in (shift.now, shift.then))
        for verdict in own_after.values():
            lines.append(
                Told(tr("The work itself is {verdict} with graafrust; free from {day}", verdict=verdict.verdict,
                        day=day_label(verdict.first_free_day)), False)
            )  # fmt: skip
            break
        if own_before and not own_after:
            lines.append(Told(tr("The work itself is free of graafrust then"), True))
        now = {v.work for v in shift.now.becoming_strijdig}
        then = {v.work for v in shift.then.becoming_strijdig}
        for works, text, better in (
            (then - now, tr("Get strijdig by the graafrust that follows: {works}"), False),
            (now - then, tr("No longer strijdig by the graafrust that follows: {works}"), True),
        ):
            titles = sorted(self._works[work].title for work in works if work in self._works)
            if titles:
                lines.append(Told(text.format(works=_listed(titles)), better))
        return lines

    def _opportunities(self) -> list[Opportunity]:
        return self._content.analysis.opportunities if self._content.analysis else []

    # -- on the timeline ----------------------------------------------------------------------

    def outcome(self, timeline: Timeline, shift: Shift, opportunity: str = "") -> Timeline:
        """The timeline with the executions and the joint period as they become.

        `opportunity`: the id of the one that it shows; without one the works in whatever opportunities they are.
        """
        outcomes = [o for o in shift.then.outcomes if not opportunity or o.before.id == opportunity]
        executions: dict[str, Optional[Period]] = {}
        for one in outcomes:
            executions.update(dict.fromkeys((m.work for m in one.before.members), None))
        for one in outcomes:
            left = one.after or one.rest
            executions.update({m.work: m.execution for m in left.members} if left else {})
        joint = timeline.joint
        if opportunity and outcomes:
            left = outcomes[0].after or outcomes[0].rest
            joint = left.period if left else None
        lanes = tuple(
            replace(
                lane,
                bars=tuple(
                    replace(bar, execution=executions[bar.work]) if bar.work in executions else bar
                    for bar in lane.bars
                ),
            )
            for lane in timeline.lanes
        )
        return replace(timeline, lanes=lanes, joint=joint, agreed=timeline.agreed and not outcomes)


class AtHand:
    """The `WhatIf` of the content that was asked last, shared by all that show it."""

    def __init__(self) -> None:
        self._kept: Optional[tuple[Content, WhatIf]] = None

    def of(self, content: Content) -> Optional[WhatIf]:
        """None while nothing has been determined."""
        if content.analysis is None:
            return None
        if not self.has(content):
            self._kept = (content, WhatIf(content))
        return self._kept[1] if self._kept else None

    def has(self, content: Content) -> bool:
        """What was said at meetings may be otherwise; no answer depends on that."""
        known = self._kept[0] if self._kept else None
        return known is not None and all(
            getattr(known, name) is getattr(content, name)
            for name in ("analysis", "works", "zones", "events", "streets")
        )

    def keep(self, content: Content, made: WhatIf) -> None:
        """Made elsewhere of this content."""
        self._kept = (content, made)


def _conflicts(verdicts: Iterable[ZoneVerdict]) -> dict[str, ZoneVerdict]:
    bad = (Verdict.CONFLICT, Verdict.AVOIDABLE)
    return {v.zone: v for v in sorted(verdicts, key=lambda v: bad.index(v.verdict) if v.verdict in bad else 9)
            if v.verdict in bad}  # fmt: skip


def _months(days: int) -> str:
    months = round(abs(days) / DAYS_PER_MONTH)
    return tr("{sign}{months} months", sign="+" if days > 0 else "−", months=max(1, months))


def _listed(texts: list[str]) -> str:
    if len(texts) <= MOST_TOLD:
        return ", ".join(texts)
    return ", ".join(texts[:MOST_TOLD]) + " " + tr("and {count} more", count=len(texts) - MOST_TOLD)


# -- storing -------------------------------------------------------------------------------------


def corrected_period(dossier: Dossier, work: str) -> Optional[Correction]:
    """The correction by hand of the work's period, if any."""
    return next((c for c in dossier.corrections() if (c.work, c.field) == (work, PERIOD)), None)


def store_shift(dossier: Dossier, work: str, period: Period, why: str) -> Optional[Correction]:
    """Keep the period as a correction of what was delivered; returns the earlier one, for `undo_shift`.

    Raises DossierError when the work is not there or the dossier may not be written.
    """
    earlier = corrected_period(dossier, work)
    correct(dossier, work, PERIOD, period, why)
    return earlier


def undo_shift(dossier: Dossier, work: str, earlier: Optional[Correction]) -> None:
    """Back to the earlier correction, or to what the partner delivered."""
    if earlier is None:
        withdraw(dossier, work, PERIOD)
    else:
        correct(dossier, work, PERIOD, from_text(PERIOD, earlier.corrected), earlier.why)


def keep_shift(
    dossier: Dossier,
    work: str,
    period: Period,
    why: str,
    *,
    peildatum: date,
    progress: Progress = Progress(),  # noqa: B008
) -> Optional[Correction]:
    """`store_shift`, then determine again; when that fails or is cancelled nothing is kept."""
    earlier = store_shift(dossier, work, period, why)
    try:
        determine(dossier, peildatum=peildatum, progress=progress)
    except BaseException:
        undo_shift(dossier, work, earlier)
        raise
    return earlier
