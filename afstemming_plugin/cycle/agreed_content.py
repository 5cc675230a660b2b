"""The content that documents are made from: all that the dossier holds, as the partners agreed."""

from __future__ import annotations

from dataclasses import replace

from ..analysis.agreed import with_agreements
from ..dossier import Dossier
from ..model.content import Content
from ..model.errors import ExportError
from ..model.language import tr

AREAS = "areas"
"""In `Dossier.kept`: neighbourhood → ids of the works in it (`filtering.areas_from`), as long as the dossier is open."""


def agreed_content(dossier: Dossier) -> Content:
    """What the partners agreed on stands in it in place of what was found (`analysis.agreed`)."""
    return replace(with_agreements(dossier.content()), areas=dossier.kept.get(AREAS) or {})


def analysed_content(dossier: Dossier) -> Content:
    """The same. Raises ExportError while nothing was determined."""
    content = agreed_content(dossier)
    if content.analysis is None:
        raise ExportError(
            tr("The opportunities have not been determined yet."),
            remedy=tr("Run step Kansen first."),
            file=str(dossier.path),
        )
    return content
