"""The page of a meeting pack from which everything opens: plain HTML, good on paper and on a telephone."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Iterator, Mapping, Sequence

from ..model.decision import PartnerDecision
from ..model.figures import figures_of
from ..model.house_style import OURS, HouseStyle
from ..model.language import short_number, tr
from ..model.period import day_label
from ..model.results import Opportunity
from .audience import Audience
from .cell_text import clean_text
from .report import Report
from .sheet_style import ACCENT, DECISION_FILL, partner_colours, readable_on, tint

MOST_CHANCES = 12


@dataclass(frozen=True)
class Packed:
    """A document in the pack; `size` in bytes, `pages` 0 where it has none."""

    file: str
    title: str
    text: str
    size: int
    pages: int = 0


def index_page(
    report: Report,
    packed: Sequence[Packed],
    *,
    page_of: Mapping[str, int],
    maps: str = "",
    missing: Sequence[tuple[str, str]] = (),
    logo: str = "",
    house: HouseStyle = OURS,
) -> str:
    """`page_of`: opportunity → its page in the file `maps`; `missing`: title and reason of what could not be made;
    `logo` the name of a picture beside the page."""
    name = report.content.collaboration.name
    title = tr("Meeting pack {name}", name=name)
    picture = f"<img src={_q(logo)} alt={_q(name)}>" if logo else ""
    parts = [
        f"<header><div>{picture}<h1>{_e(title)}</h1><p>{_e(_subtitle(report))}</p></div></header>",
        "<main>",
        _figures(report),
        f"<h2>{_e(tr('Documents'))}</h2>",
        '<ul class="files">',
        *(_file(one) for one in packed),
        "</ul>",
        *(
            f'<p class="quiet">{_e(tr("{title}: not in this pack. {reason}", title=t, reason=r))}</p>'
            for t, r in missing
        ),
        *_proposals(report, page_of, maps),
        *_chances(report),
        "</main>",
        f"<footer>{_e(tr('Made with Afstemming'))} · {_e(_subtitle(report))}</footer>",
    ]
    colour = (house.colour or f"#{ACCENT}").lstrip("#").upper()
    style = _STYLE.replace("$accent", f"#{colour}").replace("$on_accent", f"#{readable_on(colour)}")
    style = style.replace("$font", f"{house.font}, " if house.font else "")
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{_e(title)}</title>\n'
        f"<style>{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _e(text: object) -> str:
    return escape(clean_text(str(text)))


def _q(text: str) -> str:
    return f'"{escape(clean_text(text), quote=True)}"'


def _unbroken(period: str) -> str:
    """Lines end between the days of a period, not within them."""
    return " – ".join(f'<span class="day">{_e(part)}</span>' for part in period.split(" – "))


def _subtitle(report: Report) -> str:
    day = tr("as of {day}", day=day_label(report.peildatum)) if report.peildatum else tr("no analysis yet")
    public = report.audience is Audience.PUBLIC
    return f"{day} · {tr('public version') if public else tr('for the partners')}"


def _figures(report: Report) -> str:
    figures = figures_of(report.content)
    shown = (
        (figures.opportunities, tr("joint proposals")),
        (figures.openings_avoided, tr("street openings avoided")),
        (figures.coordination_points, tr("points to coordinate")),
        (figures.graafrust_conflicts, tr("works against graafrust")),
        (figures.last_chances, tr("last chances")),
    )
    tiles = "".join(f"<li><b>{short_number(value)}</b> {_e(label)}</li>" for value, label in shown)
    return f'<ul class="figures">{tiles}</ul>'


def _file(one: Packed) -> str:
    pages = tr("{count} pages", count=one.pages) + " · " if one.pages else ""
    kind = one.file.rsplit(".", 1)[-1].upper()
    return (
        f"<li><a href={_q(one.file)}><strong>{_e(one.title)}</strong></a> <span>{_e(one.text)}</span> "
        f"<small>{kind} · {_e(pages)}{_size(one.size)}</small></li>"
    )


def _size(size: int) -> str:
    return f"{short_number(size / 1_000_000)} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} kB"


def _proposals(report: Report, page_of: Mapping[str, int], maps: str) -> Iterator[str]:
    yield f"<h2>{_e(tr('Proposals'))}</h2>"
    if not report.proposals:
        yield f"<p>{_e(tr('No proposals: see the sheet with overlaps for the reasons.'))}</p>"
        return
    yield "<table><thead><tr>"
    heads = (tr("No."), tr("Name"), tr("Period"), tr("Partners"), tr("Score"), tr("Decisions"))
    yield "".join(f"<th>{_e(head)}</th>" for head in heads) + "</tr></thead><tbody>"
    colours = partner_colours(report.content.collaboration)
    names = {p.code: p.name or p.code for p in report.content.collaboration.partners}
    for o in report.proposals:
        chips = " ".join(
            f'<span class="chip" style="background:#{tint(colours.get(code, "9AA3AD"), 0.25)}">{_e(names.get(code, code))}</span>'
            for code in report.partners(o)
        )
        cells = (
            ("", _number(o, page_of, maps)),
            (tr("Name"), _e(o.name)),
            (tr("Period"), _unbroken(o.period.label())),
            (tr("Partners"), chips),
            (tr("Score"), _e(short_number(o.score))),
            (tr("Decisions"), _decisions(report.content.latest_decisions(o.id), names)),
        )
        yield "<tr>" + "".join(f"<td data-name={_q(name)}>{cell}</td>" for name, cell in cells) + "</tr>"
    yield "</tbody></table>"


def _number(o: Opportunity, page_of: Mapping[str, int], maps: str) -> str:
    page = page_of.get(o.id)
    return (
        f'<a href="{escape(maps, quote=True)}#page={page}">{_e(o.number)}</a>'
        if page and maps
        else _e(o.number)
    )


def _decisions(latest: Mapping[str, PartnerDecision], names: Mapping[str, str]) -> str:
    return "<br>".join(
        f'<span class="chip" style="background:#{DECISION_FILL[d.decision]}">{_e(names.get(code, code))}: {_e(d.decision)}</span>'
        for code, d in latest.items()
    )


def _chances(report: Report) -> Iterator[str]:
    found = [c for c in (report.analysis.last_chances if report.analysis else []) if c.work in report.works]
    if not found:
        return
    chances = sorted(found, key=lambda c: (c.last_day, c.work))[:MOST_CHANCES]
    names = {p.code: p.name or p.code for p in report.content.collaboration.partners}
    yield f"<h2>{_e(tr('The first last-chance days'))}</h2><table><thead><tr>"
    heads = (tr("Last day to join"), tr("Proposal"), tr("Partner"), tr("Work"), tr("Street"))
    yield "".join(f"<th>{_e(head)}</th>" for head in heads) + "</tr></thead><tbody>"
    for chance in chances:
        work, joint = report.works[chance.work], report.by_id.get(chance.opportunity)
        values = (
            day_label(chance.last_day), joint.number if joint else "", names.get(work.partner, work.partner),
            work.title, work.street,
        )  # fmt: skip
        yield "<tr>" + "".join(f"<td data-name={_q(h)}>{_e(v)}</td>" for h, v in zip(heads, values)) + "</tr>"
    yield "</tbody></table>"


_STYLE = """
:root { color-scheme: light; --accent: $accent; --ink: #1f2328; --quiet: #5c636d; --rule: #d4d7dc; --soft: #f6f7f9; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); font: 16px/1.5 $fontArial, "Liberation Sans", sans-serif; }
header { background: var(--accent); color: $on_accent; padding: 1.6rem 0; }
header div { max-width: 70rem; margin: 0 auto; padding: 0 1rem; overflow: hidden; }
header img { float: right; max-height: 3.6rem; max-width: 12rem; background: #fff; padding: .3rem; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.2; } header p { margin: .3rem 0 0; }
main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1rem; }
h2 { margin: 2rem 0 .6rem; font-size: 1.15rem; color: var(--accent); }
.figures { display: flex; flex-wrap: wrap; gap: .6rem; list-style: none; padding: 0; margin: 1.4rem 0 0; }
.figures li { flex: 1 1 9rem; background: var(--soft); padding: .7rem .9rem; font-size: .85rem; color: var(--quiet); }
.figures b { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--ink); }
.files { list-style: none; padding: 0; margin: 0; border-top: 1px solid var(--rule); }
.files li { display: grid; grid-template-columns: 15rem 1fr auto; gap: 0 1rem; padding: .55rem 0; border-bottom: 1px solid var(--rule); }
.files small, .quiet { color: var(--quiet); } a { color: var(--accent); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th { text-align: left; background: #e9edf1; }
td:first-child { white-space: nowrap; } td:nth-child(3) { min-width: 9.5rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
.chip { display: inline-block; padding: 0 .45rem; margin: .05rem 0; white-space: nowrap; } .day { white-space: nowrap; }
footer { margin-top: 2.5rem; padding-bottom: 2rem; color: var(--quiet); font-size: .85rem; }
@media (max-width: 46rem) {
  .files li { grid-template-columns: 1fr; } thead { display: none; } tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--rule); }
  td, td:nth-child(3) { display: block; position: relative; min-width: 0; border: 0; padding: .1rem 0 .1rem 8.5rem; min-height: 1.6rem; }
  td::before { content: attr(data-name); color: var(--quiet); position: absolute; left: 0; width: 8rem; }
  td:empty { display: none; } td:first-child { font-weight: bold; } td[data-name=""] { padding-left: 0; } .chip { white-space: normal; }
}
@media print {
  body { font-size: 10pt; } header { color: #000; background: none; border-bottom: 2pt solid var(--accent); padding: 0 0 .5rem; }
  header div, main, footer { max-width: none; padding: 0; } footer { margin-top: .8rem; break-before: avoid; } tr, .files li { break-inside: avoid; } thead { display: table-header-group; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  @page { margin: 15mm; }
}
"""
