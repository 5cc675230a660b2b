"""The map pack: an overview and a page per opportunity, as one PDF that prints on A3."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Mapping, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from ..cartography.house import drawn_in
from ..cartography.opportunity_page import OpportunityPages
from ..cartography.overview_page import draw_overview
from ..cartography.page_parts import Frame, source_line
from ..cartography.paper import pdf
from ..cartography.sheet import A3, Sheet
from ..model.content import Content
from ..model.house_style import OURS, HouseStyle
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.words import OpportunityKind
from .atomic import written_in_full
from .audience import Audience, shared_view


@dataclass(frozen=True)
class MapPackResult:
    """`page_of`: opportunity (id) → its first page, from 1."""

    pages: int
    path: Path
    page_of: Mapping[str, int] = field(default_factory=dict)


def ranked_opportunities(content: Content) -> list[Opportunity]:
    """Koppelkansen by score, best first; ties by number."""
    found = content.analysis.opportunities if content.analysis else []
    joint = [o for o in found if o.kind is OpportunityKind.OPPORTUNITY]
    return sorted(joint, key=lambda o: (-o.score, o.number))


def coordination_points(content: Content) -> list[Opportunity]:
    """Works in one place that cannot be brought together and must be talked about, by number."""
    found = content.analysis.opportunities if content.analysis else []
    return sorted((o for o in found if o.kind is OpportunityKind.COORDINATION), key=lambda o: o.number)


def write_map_pack(
    path: Path,
    dossier: Path,
    content: Content,
    *,
    audience: Audience = Audience.PARTNERS,
    limit: Optional[int] = None,
    house: HouseStyle = OURS,
    progress: Optional[Progress] = None,
) -> MapPackResult:
    """Write the PDF: the overview, then the best `limit` opportunities and the coördinatiepunten (all when None),
    a page each; a long table goes on on a next page.

    Everything is drawn from what `audience` may see of `content`; `dossier` is named as the source.
    Needs neither network nor printer, but draws with QGIS: main thread only. Raises ExportError
    when it cannot be written and Cancelled when stopped; a file that was at `path` is then unchanged.
    """
    progress = progress or Progress()
    content = shared_view(content, audience, progress)
    ranked = ranked_opportunities(content)
    own_page = [*ranked, *coordination_points(content)][:limit]
    source = source_line(content, dossier.name)
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(content.collaboration.crs))
    title = tr("Map pack {name}", name=content.collaboration.name)
    with drawn_in(house), written_in_full(path) as draft, pdf(draft, title, A3) as paper:
        opportunity_pages = OpportunityPages(project, content)
        counts = [opportunity_pages.count(opportunity) for opportunity in own_page]
        pages = 1 + sum(counts)

        def put(sheet: Sheet, page: int) -> None:
            progress.step((page - 1) / pages, tr("Map pack: page {page} of {pages}", page=page, pages=pages))
            if page > 1:
                paper.new_page()
            sheet.paint(paper.painter)
            project.removeMapLayers(sheet.own_layers)

        put(draw_overview(project, content, ranked, Frame(source, 1, pages)), 1)
        page, page_of = 2, {}
        for opportunity, count in zip(own_page, counts):
            page_of[opportunity.id] = page
            frames = [Frame(source, page + at, pages) for at in range(count)]
            for frame, sheet in zip(frames, opportunity_pages.draw(opportunity, frames)):
                put(sheet, frame.page)
            page += count
    progress.report(1.0)
    starts = accumulate(counts, initial=2)
    return MapPackResult(pages, path, {o.id: page for o, page in zip(own_page, starts)})
