"""Voorstel: what leaves the meeting room, made from the dossier."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..cartography.project import save_project
from ..dossier import Dossier
from ..export.audience import Audience
from ..export.geopackage import write_geopackage
from ..export.map_pack import write_map_pack
from ..export.workbook import write_workbook
from ..model.content import Content
from ..model.errors import ExportError
from ..model.language import tr
from ..model.progress import Progress

WORKBOOK, MAP_PACK, GEOPACKAGE, PROJECT = (
    "projectvoorstellen.xlsx", "kaartenpakket.pdf", "voorstellen.gpkg", "afstemming.qgz",
)  # fmt: skip


def make_workbook(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> None:
    """The proposal workbook. Raises ExportError; a file that was there before is then unchanged."""
    write_workbook(Path(path), _analysed(dossier), audience=audience, progress=progress or Progress())


def make_map_pack(
    dossier: Dossier,
    path: Path,
    *,
    limit: Optional[int] = None,
    progress: Optional[Progress] = None,
) -> int:
    """The map pack (PDF); returns its number of pages. Main thread only, since it draws layouts."""
    result = write_map_pack(
        Path(path), dossier.path, _analysed(dossier), limit=limit, progress=progress or Progress()
    )
    return result.pages


def make_geopackage(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> None:
    write_geopackage(Path(path), _analysed(dossier), audience=audience, progress=progress or Progress())


def make_project(dossier: Dossier, path: Path) -> None:
    """A QGIS project in which the dossier opens with everything styled."""
    save_project(Path(path), dossier.path, dossier.content())


def _analysed(dossier: Dossier) -> Content:
    content = dossier.content()
    if content.analysis is None:
        raise ExportError(
            tr("The opportunities have not been determined yet."),
            remedy=tr("Run step Kansen first."),
            file=str(dossier.path),
        )
    return content
