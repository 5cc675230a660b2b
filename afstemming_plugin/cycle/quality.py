"""What is doubtful or lacking in the plans, in words that a partner can act on: at take-in and over the whole dossier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Iterable, Mapping, Optional, Sequence

from ..analysis.freshness import Freshness, by_source, weakest
from ..analysis.kernel import best_kernel
from ..analysis.quality import Check, Finding, check_works, duplicates
from ..intake.cells import Notes
from ..intake.streets import extent_of_streets
from ..model.collaboration import Collaboration, Delivery, Remark
from ..model.content import Content
from ..model.field_labels import field_label
from ..model.language import tr
from ..model.period import day_label
from ..model.words import Share
from ..model.work import Work

TOLD_BY_READING = frozenset({Check.OUTSIDE, Check.FAR_AHEAD, Check.OVERDUE})
"""Checks of which the reader of the rows tells already when a delivery is taken in."""


def quality_of_delivery(
    works: Sequence[Work], delivery: Delivery, content: Content, peildatum: date
) -> list[Remark]:
    """Of works that are about to be stored as `delivery` in the dossier that holds `content`."""
    ids = {work.id for work in works}
    others = [
        w for w in content.works
        if w.id not in ids and (w.partner, w.unit) != (delivery.partner, delivery.unit)
    ]  # fmt: skip
    found = [
        f for f in check_works(works, content.rules, peildatum)
        if f.check not in TOLD_BY_READING and f.check is not Check.DUPLICATE
    ]  # fmt: skip
    everyone = [*others, *works]
    found += [f for f in duplicates(everyone, content.rules, best_kernel()) if f.work in ids]
    words = _Words({w.id: w for w in everyone}, content.collaboration, {delivery.id: delivery}, peildatum)
    return words.remarks(found).get(delivery.id, [])


def quality_of_dossier(content: Content, peildatum: date) -> dict[str, list[Remark]]:
    """Id of a delivery → what is to be said of its works now; of a pair both deliveries are told."""
    delivered_on = {d.id: d.delivered_on for d in content.deliveries}
    found = check_works(
        content.works,
        content.rules,
        peildatum,
        area=extent_of_streets(content.streets),
        confirmed_on={
            w.id: max(filter(None, (w.confirmed_on, delivered_on.get(w.delivery))), default=peildatum)
            for w in content.works
        },
    )
    both = [f for one in found for f in (one, *_the_other_way(one))]
    deliveries = {d.id: d for d in content.deliveries}
    return _Words(content.works_by_id(), content.collaboration, deliveries, peildatum).remarks(both)


def _the_other_way(finding: Finding) -> Iterable[Finding]:
    if finding.other:
        yield Finding(finding.check, finding.other, finding.fields, finding.work)


@dataclass
class _Words:
    works: Mapping[str, Work]
    collaboration: Collaboration
    deliveries: Mapping[str, Delivery]
    peildatum: date

    def remarks(self, found: Iterable[Finding]) -> dict[str, list[Remark]]:
        """Per delivery; the same thing said of many rows is one remark that counts them."""
        notes: dict[str, Notes] = {}
        for finding in found:
            work = self.works[finding.work]
            delivery = self.deliveries.get(work.delivery)
            if delivery is None:
                continue
            message, remedy = self._said(finding, work)
            names = _columns_of(finding, delivery)
            notes.setdefault(delivery.id, Notes(delivery.file, delivery.layer)).add(
                finding.severity, message, work.row, ", ".join(names), self._value(finding, work), remedy
            )
        return {delivery: tally.remarks() for delivery, tally in notes.items()}

    def _said(self, finding: Finding, work: Work) -> tuple[str, str]:
        check = finding.check
        if check is Check.MISSING:
            fields = ", ".join(map(field_label, finding.fields))
            return (
                tr("A work that is {hardness} should carry: {fields}.",
                   hardness=work.effective_hardness, fields=fields),
                tr("Complete it in the next delivery."),
            )  # fmt: skip
        if check is Check.DUPLICATE:
            other = self._as_seen_by(work.partner, self.works[finding.other])
            return (
                tr("This may be the same work as that of {other}: same place, discipline and days, alike in name.",
                   other=other),
                tr("Agree whose work it is; let one of the two lapse."),
            )  # fmt: skip
        return {
            Check.OUTSIDE: (
                tr("The place lies far outside the area of the collaboration."),
                tr("Check the coordinates."),
            ),
            Check.ZERO_SIZE: (
                tr("A length, area or duration of nothing."),
                tr("Check the size and the shape."),
            ),
            Check.FAR_AHEAD: (tr("The period lies very far ahead."), tr("Check the year.")),
            Check.LONG_AGO: (tr("The period lies very long ago."), tr("Check the year.")),
            Check.OVERDUE: (
                tr("The work lies in the past, but is not reported as completed."),
                tr("Ask the partner whether it was done."),
            ),
            Check.VAGUE: (
                tr("The period covers several years, too vague to plan together."),
                tr("Name the year that is most likely."),
            ),
            Check.NO_HARDNESS: (
                tr("The hardness is not given; the work counts as planned (gepland)."),
                tr("Deliver a column with the hardness or the phase."),
            ),
            Check.STALE: (
                tr("Not delivered or confirmed for a long time."),
                tr("Ask the partner whether the work is still relevant."),
            ),
        }[check]

    def _value(self, finding: Finding, work: Work) -> str:
        if finding.check in (Check.DUPLICATE, Check.MISSING, Check.NO_HARDNESS, Check.STALE):
            return ""
        if finding.fields[0] == "period":
            return work.delivered.get("period") or work.period.label()
        return ", ".join(map(field_label, finding.fields))

    def _as_seen_by(self, partner: str, other: Work) -> str:
        """No more of the other work than `partner` may see."""
        found = self.collaboration.partner(other.partner)
        name = found.name if found else other.partner
        if other.partner == partner or other.share is Share.PARTNERS:
            row = tr("row {row}", row=other.row) if other.row and other.partner == partner else ""
            return ", ".join(part for part in (name, other.reference, other.title, row) if part)
        return name if other.share is Share.RESTRICTED else tr("another partner")


_COLUMNS_OF = {
    "title": ("title", "description"),
    "period": ("period", "start", "end", "year"),
    "geometry": ("street", "x", "y", "lat", "lon", "wkt"),
}
"""Fields of a work that are read from several fields of a delivery."""


def _columns_of(finding: Finding, delivery: Delivery) -> list[str]:
    """The partner's own columns that a finding is about, as far as there are any."""
    names = [name for field in finding.fields for name in _COLUMNS_OF.get(field, (field,))]
    return list(dict.fromkeys(delivery.fields[name] for name in names if name in delivery.fields))


@dataclass(frozen=True)
class SourceLine:
    """How fresh one source is, in words (rule *Staleness and horizon*)."""

    partner: str
    unit: str
    text: str
    weakest: bool


def source_lines(content: Content, peildatum: Optional[date]) -> list[SourceLine]:
    """Every source that delivered works, in the order of the collaboration; one of them is the weakest link."""
    found = by_source(content, peildatum)
    order = {p.code: number for number, p in enumerate(content.collaboration.partners)}
    least = weakest(found)
    return [
        SourceLine(partner, unit, _fresh_text(fresh), (partner, unit) == least)
        for (partner, unit), fresh in sorted(found.items(), key=lambda item: (order.get(item[0][0], 99), item[0][1]))
    ]  # fmt: skip


def _fresh_text(fresh: Freshness) -> str:
    parts = []
    if fresh.age is not None:
        parts.append(tr("delivered {days} days ago", days=fresh.age))
    if fresh.horizon is not None:
        parts.append(tr("plans until {day}", day=day_label(fresh.horizon)))
    if fresh.overdue:
        parts.append(tr("{percent}% past without completion", percent=round(100 * fresh.overdue_share)))
    return "; ".join(parts)
