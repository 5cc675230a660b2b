"""The uitwisselformaat written: an empty template, or one filled with what one partner has in the dossier."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence

from ..model.collaboration import Collaboration
from ..model.errors import ExportError
from ..model.exchange import RECORDS
from ..model.language import tr
from ..model.progress import Progress
from .exchange_geopackage import write_geopackage_form
from .exchange_rows import Filled
from .exchange_workbook import write_workbook_form


def write_form(
    path: Path,
    collaboration: Collaboration,
    filled: Sequence[Filled] = (),
    *,
    progress: Optional[Progress] = None,
) -> None:
    """A workbook or, when `path` ends in .gpkg, a GeoPackage; empty, or with the rows of `filled`.

    Raises ExportError when the file cannot be written; one that was there is then unchanged.
    """
    progress, path = progress or Progress(), Path(path)
    parts = [next((f for f in filled if f.record is record), Filled(record)) for record in RECORDS]
    if path.suffix.lower() == ".gpkg":
        write_geopackage_form(path, collaboration, parts, progress)
    elif path.suffix.lower() == ".xlsx":
        write_workbook_form(path, collaboration, parts, progress)
    else:
        raise ExportError(
            tr("A template is a workbook (.xlsx) or a GeoPackage (.gpkg)."),
            remedy=tr("Choose one of these."),
            file=str(path),
        )
    progress.report(1.0)
