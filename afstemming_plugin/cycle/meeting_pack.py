"""The meeting pack: all documents in one zip file, with a page that opens them."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path
from typing import Optional, Sequence

from ..dossier import Dossier
from ..export.atomic import written_in_full
from ..export.audience import Audience, shared_view
from ..export.index_page import Packed, index_page
from ..export.report import Report
from ..model.errors import AfstemmingError, ExportError
from ..model.language import tr
from ..model.progress import Progress
from .document_list import Document, Making, document_list
from .house_style import house_style_for

MEETING_PACK, INDEX = "overlegpakket.zip", "index.html"


def make_meeting_pack(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    only: Optional[Sequence[str]] = None,
    progress: Optional[Progress] = None,
) -> list[str]:
    """A zip file with every document of `document_list` (or `only` those with these names), and an index page (HTML);
    returns the names of its files.

    A document that cannot be made is named with its reason on the page, and told. Main thread only, since maps are
    drawn. Raises ExportError when nothing could be made or the file cannot be written, Cancelled when stopped; a file
    that was there is then unchanged.
    """
    progress, path = progress or Progress(), Path(path)
    content = dossier.content()
    house = house_style_for(dossier.path)
    wanted = [d for d in document_list() if only is None or d.name in only]
    possible = [d for d in wanted if d.possible(content)]
    making = Making(audience)
    with tempfile.TemporaryDirectory(prefix="afstemming-") as place, written_in_full(path) as draft:
        folder = Path(place)
        packed: list[Packed] = []
        missing: list[tuple[str, str]] = []
        for number, document in enumerate(possible):
            making.progress = progress.part(0.9 * number / len(possible), 0.9 * (number + 1) / len(possible))
            made = _made(dossier, document, folder, making, missing, progress)
            packed += [made] if made else []
        if not packed:
            raise ExportError(
                missing[0][1] if missing else tr("The opportunities have not been determined yet."),
                remedy=tr("Run step Kansen first."),
                file=str(dossier.path),
            )
        logo = ""
        if house.logo is not None:
            logo = f"logo{house.logo.suffix.lower()}"
            (folder / logo).write_bytes(house.logo.read_bytes())
        pages = making.map_pages
        page = index_page(
            Report(shared_view(content, audience), audience), packed, page_of=pages.page_of if pages else {},
            maps=pages.file if pages else "", missing=missing, logo=logo, house=house,
        )  # fmt: skip
        (folder / INDEX).write_text(page, encoding="utf-8")
        names = [INDEX, *(one.file for one in packed), *([logo] if logo else [])]
        progress.step(0.95, tr("Writing {file}", file=path.name))
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as file:
            for name in names:
                file.write(folder / name, name)
    progress.report(1.0)
    return names


def _made(
    dossier: Dossier,
    document: Document,
    folder: Path,
    making: Making,
    missing: list[tuple[str, str]],
    progress: Progress,
) -> Optional[Packed]:
    file = folder / document.file
    try:
        result = document.make(dossier, file, making)
    except AfstemmingError as error:
        missing.append((document.title, error.what))
        progress.warn(f"{document.title}: {error.message()}")
        return None
    pages = result if document.file.endswith(".pdf") and isinstance(result, int) else 0
    return Packed(document.file, document.title, document.text, file.stat().st_size, pages)
