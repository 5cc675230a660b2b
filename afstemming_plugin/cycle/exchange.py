"""The uitwisselformaat for the two faces: the template that a partner fills, and what the dossier has of a partner."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..dossier import Dossier
from ..export.exchange import write_form
from ..export.exchange_rows import filled_for
from ..model.collaboration import Collaboration
from ..model.errors import ExportError
from ..model.language import tr
from ..model.progress import Progress
from .agreements import find_partner

TEMPLATE = "uitwisseling.xlsx"


def make_template(
    path: Path, collaboration: Optional[Collaboration] = None, *, progress: Optional[Progress] = None
) -> None:
    """An empty form: a workbook, or a GeoPackage when `path` ends in .gpkg. Raises ExportError."""
    write_form(Path(path), collaboration or Collaboration(tr("Your collaboration")), progress=progress)


def make_exchange_file(
    dossier: Dossier, path: Path, partner: str, *, progress: Optional[Progress] = None
) -> int:
    """The form filled with everything of `partner` (code, name or spelling); returns the number of rows.

    It holds also what the partner shares with nobody: it is meant for the partner itself. Raises ExportError.
    """
    content = dossier.content()
    found = find_partner(content.collaboration, partner)
    filled = filled_for(content, found.code) if found else []
    count = sum(len(part.rows) for part in filled)
    if count == 0:
        raise ExportError(
            tr("The dossier holds nothing of this partner."),
            remedy=tr("Choose another partner."),
            value=partner,
        )
    write_form(Path(path), content.collaboration, filled, progress=progress)
    return count
