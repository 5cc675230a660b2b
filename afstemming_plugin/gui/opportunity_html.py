"""The detail of one opportunity as rich text for the dock."""

from __future__ import annotations

from html import escape

from ..cycle.explain import Explanation, TermLine, number
from ..model.language import tr
from ..model.results import Opportunity
from ..model.words import OpportunityKind


def detail(opportunity: Opportunity, told: Explanation) -> str:
    """HTML that Qt's rich text understands; colours come from the partner, all else from the theme."""
    parts = [f"<h3>{escape(told.heading)}</h3>", _lead_sentence(opportunity, told), _members(told)]
    if told.terms and opportunity.kind is OpportunityKind.OPPORTUNITY:
        parts.append(_score(opportunity, told))
    for title, lines in (
        (tr("Other joint periods"), told.alternatives),
        (tr("Last chance to join"), told.last_chances),
        (tr("If this goes on, these get in conflict with graafrust:"), told.conflicts_then),
        (tr("Seen by one side only"), told.one_way),
    ):
        if lines:
            items = "".join(f"<li>{escape(line)}</li>" for line in lines)
            parts.append(f"<h4>{escape(title)}</h4><ul>{items}</ul>")
    if told.graafrust:
        parts.append(f"<p>{escape(told.graafrust)}</p>")
    if told.reason:
        parts.append(f"<p><i>{escape(told.reason)}</i></p>")
    return "".join(parts)


def reconsider(changes: list[str]) -> str:
    """What changed since decisions were taken; "" when nothing did."""
    if not changes:
        return ""
    items = "".join(f"<li>{escape(line)}</li>" for line in changes)
    title = escape(tr("To reconsider: this changed since it was decided"))
    return f"<h4 style='color:#b45f06'>{title}</h4><ul>{items}</ul>"


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
    return f"<p>{text}</p>"


def _members(told: Explanation) -> str:
    """Per work one line of planning under its name, so that it reads well in a narrow dock."""
    rows = []
    for line in told.members:
        lead = f" <small>({escape(tr('lead'))})</small>" if line.lead else ""
        rows.append(
            f"<tr><td width='12'><span style='color:{line.colour or '#888'}'>■</span></td>"
            f"<td colspan='3'><b>{escape(line.partner)}</b>{lead} – {escape(line.title)}"
            f" <small>({escape(line.discipline)}, {escape(line.hardness)})</small></td></tr>"
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
    points = tr("{points} of {weight}", points=number(term.points), weight=number(term.weight))
    return f"<td>{escape(term.label)}</td><td>{bar}</td><td align='right'>{escape(points)}</td>"
