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
    heads = (tr("Partner"), tr("Work"), tr("Own planning"), tr("Together"), tr("Shift"))
    rows = ["".join(f"<th align='left'>{escape(head)}</th>" for head in heads)]
    for line in told.members:
        chip = f"<span style='color:{line.colour or '#888'}'>■</span>"
        lead = f" <small>({escape(tr('lead'))})</small>" if line.lead else ""
        work = f"{escape(line.title)}<br/><small>{escape(line.discipline)}, {escape(line.hardness)}</small>"
        cells = (
            f"{chip} {escape(line.partner)}{lead}", work, escape(line.own_period), escape(line.execution),
            escape(line.shift),
        )  # fmt: skip
        rows.append("".join(f"<td>{cell}</td>" for cell in cells))
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table cellpadding='4' width='100%'>{body}</table>"


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
