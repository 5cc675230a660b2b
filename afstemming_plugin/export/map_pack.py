"""The map pack: an overview and a page per opportunity, as one PDF that prints on A3."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QFile, QIODevice, QMarginsF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ..cartography.opportunity_page import OpportunityPages
from ..cartography.overview_page import draw_overview
from ..cartography.page_parts import Frame, source_line
from ..cartography.sheet import DPI
from ..model.content import Content
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.words import OpportunityKind
from .atomic import written_in_full
from .audience import Audience, shared_view


@dataclass(frozen=True)
class MapPackResult:
    pages: int
    path: Path


def ranked_opportunities(content: Content) -> list[Opportunity]:
    """Koppelkansen by score, best first; ties by number."""
    found = content.analysis.opportunities if content.analysis else []
    joint = [o for o in found if o.kind is OpportunityKind.OPPORTUNITY]
    return sorted(joint, key=lambda o: (-o.score, o.number))


def write_map_pack(
    path: Path,
    dossier: Path,
    content: Content,
    *,
    audience: Audience = Audience.PARTNERS,
    limit: Optional[int] = None,
    progress: Optional[Progress] = None,
) -> MapPackResult:
    """Write the PDF: the overview, then the best `limit` opportunities (all when None), a page each.

    Everything is drawn from what `audience` may see of `content`; `dossier` is named as the source.
    Needs neither network nor printer, but draws with QGIS: main thread only. Raises ExportError
    when it cannot be written and Cancelled when stopped; a file that was at `path` is then unchanged.
    """
    progress = progress or Progress()
    content = shared_view(content, audience, progress)
    ranked = ranked_opportunities(content)
    own_page = ranked[:limit]
    pages = 1 + len(own_page)
    source = source_line(content, dossier.name)
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(content.collaboration.crs))

    with written_in_full(path) as draft, _pdf(draft, content.collaboration.name) as (writer, painter):
        opportunity_pages = OpportunityPages(project, content)
        for page in range(1, pages + 1):
            frame = Frame(source, page, pages)
            progress.step((page - 1) / pages, tr("Map pack: page {page} of {pages}", page=page, pages=pages))
            if page > 1 and not writer.newPage():
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            if page == 1:
                sheet = draw_overview(project, content, ranked, frame)
            else:
                sheet = opportunity_pages.draw(own_page[page - 2], frame)
            sheet.paint(painter)
            project.removeMapLayers(sheet.own_layers)
    progress.report(1.0)
    return MapPackResult(pages, path)


@contextmanager
def _pdf(path: Path, title: str) -> Iterator[tuple[QPdfWriter, QPainter]]:
    """A writer of A3 landscape pages without margins; whole on disk when the block ends well."""
    device = QFile(str(path))
    if not device.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(errno.EACCES, device.errorString())
    writer = QPdfWriter(device)
    writer.setTitle(tr("Map pack {name}", name=title))
    writer.setCreator("Afstemming")
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    try:
        yield writer, painter
    finally:
        painter.end()
        device.close()
    # Qt does not tell when writing failed halfway; a whole PDF ends with its end mark.
    with path.open("rb") as written:
        written.seek(max(0, path.stat().st_size - 64))
        if b"%%EOF" not in written.read():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
