"""The detail of one opportunity as rich text for the dock."""

from __future__ import annotations

from html import escape

from ..cycle.explain import Explanation, NearbyLine, TermLine
from ..model.language import short_number, tr
from ..model.results import Opportunity
from ..model.words import OpportunityKind

CHOOSE_PERIOD, WORK, LEAVE_OUT, ADD, UNDO_PERIOD = "period", "work", "out", "add", "found"
"""What a link in the detail asks: `word:value` (see `detail`)."""


def detail(opportunity: Opportunity, told: Explanation, *, links: bool = False) -> str:
    """HTML that Qt's rich text understands; colours come from the partner, all else from the theme.

    With `links` works can be pointed out (`work:id`), left out (`out:id`) or added (`add:id`), and a joint period
    chosen (`period:number of the alternative`, `found:` for the one that was found).
    """
    parts = [f"<h3>{escape(told.heading)}</h3>", _lead_sentence(opportunity, told), _members(told, links)]
    for caption, text in (
        (tr("Shared:"), told.shared),
        (tr("From deep to shallow:"), told.depth_order),
    ):
        if text:
            parts.append(f"<p><b>{escape(caption)}</b> {escape(text)}</p>")
    if told.terms and opportunity.kind is OpportunityKind.OPPORTUNITY:
        parts.append(_score(opportunity, told))
    if told.alternatives:
        parts.append(_alternatives(told, links))
    for title, lines in (
        (tr("Last chance to join"), told.last_chances),
        (tr("If this goes on, these get in conflict with graafrust:"), told.conflicts_then),
        (tr("Seen by one side only"), told.one_way),
        (tr("By hand"), told.by_hand),
    ):
        if lines:
            items = "".join(f"<li>{escape(line)}</li>" for line in lines)
            parts.append(f"<h4>{escape(title)}</h4><ul>{items}</ul>")
    if told.graafrust:
        parts.append(f"<p>{escape(told.graafrust)}</p>")
    if told.reason:
        parts.append(f"<p><i>{escape(told.reason)}</i></p>")
    if told.nearby:
        parts.append(_nearby(told, links))
    return "".join(parts)


def reconsider(changes: list[str]) -> str:
    """What changed since decisions were taken; "" when nothing did."""
    if not changes:
        return ""
    items = "".join(f"<li>{escape(line)}</li>" for line in changes)
    title = escape(tr("To reconsider: this changed since it was decided"))
    return f"<h4 style='color:#b45f06'>{title}</h4><ul>{items}</ul>"


def _link(kind: str, value: str, text: str, wanted: bool) -> str:
    return f"<a href='{kind}:{escape(value, quote=True)}'>{escape(text)}</a>" if wanted else ""


def _lead_sentence(opportunity: Opportunity, told: Explanation) -> str:
    if opportunity.kind is OpportunityKind.COORDINATION:
        text = tr(
            "Fixed works in the same street that fit no joint period: coordinate them ({period}).",
            period=told.period,
        )
        return f"<p>{escape(text)}</p>"
    text = tr(
        "Together in <b>{period}</b>: {openings} openings and {days} days of nuisance avoided, {metres} m shared.",
        period=escape(told.period),
        openings=opportunity.openings_avoided,
        days=opportunity.nuisance_days_avoided,
        metres=round(opportunity.shared_length),
    )
    if told.agreed:
        text += " " + tr("Agreed: <b>{period}</b>.", period=escape(told.agreed))
    return f"<p>{text}</p>"


def _members(told: Explanation, links: bool) -> str:
    """Per work one line of planning under its name, so that it reads well in a narrow dock."""
    rows = []
    for line in told.members:
        lead = f" <small>({escape(tr('lead'))})</small>" if line.lead else ""
        title = _link(WORK, line.work, line.title, links) or escape(line.title)
        out = _link(LEAVE_OUT, line.work, tr("leave out"), links and len(told.members) > 1)
        rows.append(
            f"<tr><td width='12'><span style='color:{line.colour or '#888'}'>■</span></td>"
            f"<td colspan='3'><b>{escape(line.partner)}</b>{lead} – {title}"
            f" <small>({escape(line.discipline)}, {escape(line.hardness)}) {out}</small></td></tr>"
            f"<tr><td></td><td>{escape(line.own_period)}</td><td>→ {escape(line.execution)}</td>"
            f"<td align='right'>{escape(line.shift)}</td></tr>"
        )
    return f"<table cellpadding='2' width='100%'>{''.join(rows)}</table>"


def _score(opportunity: Opportunity, told: Explanation) -> str:
    title = tr("Score {score} (certainty {certainty}%)",
               score=round(opportunity.score), certainty=round(100 * opportunity.certainty))  # fmt: skip
    rows = "".join(f"<tr>{_term(term)}</tr>" for term in told.terms)
    return f"<h4>{escape(title)}</h4><table cellpadding='2'>{rows}</table>"


def _term(term: TermLine) -> str:
    filled = round(10 * term.points / term.weight) if term.weight else 0
    bar = f"<span style='color:#3b7a57'>{'▮' * filled}</span><span style='color:#b8c4bd'>{'▮' * (10 - filled)}</span>"
    points = tr("{points} of {weight}", points=short_number(term.points), weight=short_number(term.weight))
    return f"<td>{escape(term.label)}</td><td>{bar}</td><td align='right'>{escape(points)}</td>"


def _alternatives(told: Explanation, links: bool) -> str:
    items = [
        f"<li>{escape(line)} <small>{_link(CHOOSE_PERIOD, str(place), tr('choose'), links)}</small></li>"
        for place, line in enumerate(told.alternatives)
    ]
    if told.agreed:
        found = tr("{period} (as found)", period=told.period)
        back = _link(UNDO_PERIOD, "", tr("choose"), links)
        items.insert(0, f"<li>{escape(found)} <small>{back}</small></li>")
    return f"<h4>{escape(tr('Other joint periods'))}</h4><ul>{''.join(items)}</ul>"


def _nearby(told: Explanation, links: bool) -> str:
    """Why those nearby are not in it."""
    items = [_nearby_item(line, links) for line in told.nearby]
    if told.more_nearby:
        items.append(f"<li>{escape(tr('and {count} more', count=told.more_nearby))}</li>")
    return f"<h4>{escape(tr('Why not together with those nearby'))}</h4><ul>{''.join(items)}</ul>"


def _nearby_item(line: NearbyLine, links: bool) -> str:
    title = _link(WORK, line.work, line.title, links) or escape(line.title)
    facts = ", ".join(part for part in (line.period, line.shared) if part)
    add = _link(ADD, line.work, tr("add"), links)
    joining = f"<br><i>{escape(line.joining)}</i>" if line.joining else ""
    return (
        f"<li><b>{escape(line.partner)}</b> – {title} <small>({escape(facts)}) {add}</small><br>"
        f"{escape(line.reason)}{joining}</li>"
    )
