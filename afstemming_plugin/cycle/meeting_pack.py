"""The meeting pack: all documents in one zip file, with a page that opens them."""

from __future__ import annotations

import re
import tempfile
import zipfile
from dataclasses import dataclass, field
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
from .agreed_content import agreed_content
from .document_list import Document, Making, document_list
from .house_style import house_style_for

MEETING_PACK, INDEX = "overlegpakket.zip", "index.html"
_PAGE = re.compile(rb"/Type\s*/Page\b")


@dataclass
class Made:
    """`packed` are the documents, `files` the names of everything in the folder, the index page first; `failed` what
    could not be made (title → why)."""

    packed: list[Packed] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    failed: dict[str, AfstemmingError] = field(default_factory=dict)

    def pages(self, name: str) -> int:
        """Of the file with this name; 0 when it was not made."""
        return next((one.pages for one in self.packed if one.file == name), 0)


def make_documents(
    dossier: Dossier,
    folder: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    only: Optional[Sequence[str]] = None,
    progress: Optional[Progress] = None,
) -> Made:
    """Every document of `document_list` that can be made (or `only` those with these names) in `folder`, and a page
    (index.html) that opens them.

    One that fails is told, and named with its reason on the page; the others are made. Main thread only, since maps are
    drawn. Raises Cancelled when stopped.
    """
    progress, folder = progress or Progress(), Path(folder)
    content = agreed_content(dossier)
    wanted = [d for d in document_list() if (only is None or d.name in only) and d.possible(content)]
    making, made = Making(audience), Made()
    for number, document in enumerate(wanted):
        making.progress = progress.part(number / len(wanted), (number + 1) / len(wanted))
        making.progress.step(0.0, document.title)
        try:
            document.make(dossier, folder / document.file, making)
        except AfstemmingError as error:
            made.failed[document.title] = error
            progress.warn(f"{document.title}: {error.message()}")
            continue
        pages = _pages(folder / document.file)
        size = (folder / document.file).stat().st_size
        text = _public_text(document) if audience is Audience.PUBLIC else document.text
        made.packed.append(Packed(document.file, document.title, text, size, pages))
    if made.packed:
        made.files = [INDEX, *(one.file for one in made.packed)]
        house = house_style_for(dossier.path)
        logo = ""
        if house.logo is not None:
            logo = f"logo{house.logo.suffix.lower()}"
            (folder / logo).write_bytes(house.logo.read_bytes())
            made.files.append(logo)
        maps = making.map_pages
        page = index_page(
            Report(shared_view(content, audience), audience),
            made.packed,
            page_of=maps.page_of if maps else {},
            maps=maps.file if maps else "",
            missing=[(title, error.what) for title, error in made.failed.items()],
            logo=logo,
            house=house,
        )
        with written_in_full(folder / INDEX) as draft:
            draft.write_text(page, encoding="utf-8")
    return made


def _public_text(document: Document) -> str:
    """What is in it for the public, who sign and fill in nothing."""
    other = {
        "proposals": tr("Each proposal on paper: map, works, planning, cost share, decisions"),
        "workbook": tr("Summary, proposals with the decisions on them, works, planning, graafrust"),
    }
    return other.get(document.name, document.text)


def _pages(path: Path) -> int:
    """Of a PDF that Qt wrote: it packs what is on the pages, not the list of them."""
    return len(_PAGE.findall(path.read_bytes())) if path.suffix == ".pdf" else 0


def make_meeting_pack(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    only: Optional[Sequence[str]] = None,
    progress: Optional[Progress] = None,
) -> list[str]:
    """What `make_documents` makes as one zip file; returns the names of its files.

    Raises ExportError when nothing could be made or the file cannot be written, Cancelled when stopped; a file that was
    there is then unchanged.
    """
    progress, path = progress or Progress(), Path(path)
    with tempfile.TemporaryDirectory(prefix="afstemming-") as place, written_in_full(path) as draft:
        made = make_documents(
            dossier, Path(place), audience=audience, only=only, progress=progress.part(0.0, 0.95)
        )
        if not made.packed:
            raise next(
                iter(made.failed.values()),
                ExportError(
                    tr("The opportunities have not been determined yet."),
                    remedy=tr("Run step Kansen first."),
                    file=str(dossier.path),
                ),
            )
        progress.step(0.95, tr("Writing {file}", file=path.name))
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as file:
            for name in made.files:
                file.write(Path(place) / name, name)
    progress.report(1.0)
    return made.files
