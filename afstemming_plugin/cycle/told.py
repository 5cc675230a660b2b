"""The content that documents are made from: all that the dossier holds, as the partners agreed."""

from __future__ import annotations

from ..analysis.agreed import with_agreements
from ..dossier import Dossier
from ..model.content import Content
from ..model.errors import ExportError
from ..model.language import tr


def content_to_tell(dossier: Dossier) -> Content:
    """What the partners agreed on stands in it in place of what was found (`analysis.agreed`)."""
    return with_agreements(dossier.content())


def analysed_content(dossier: Dossier) -> Content:
    """The same. Raises ExportError while nothing was determined."""
    content = content_to_tell(dossier)
    if content.analysis is None:
        raise ExportError(
            tr("The opportunities have not been determined yet."),
            remedy=tr("Run step Kansen first."),
            file=str(dossier.path),
        )
    return content
