"""Zip files: unpacked into a temporary folder after their size was checked, then read like any other file."""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Optional

from ...model.collaboration import Remark
from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ...model.words import Severity
from ..table import RawTable
from .limits import check_zip

_READABLE = frozenset(
    [".shp", ".gpkg", ".geojson", ".json", ".gml", ".kml", ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt", ".xml",
     ".fgb", ".dxf", ".mif", ".tab"]
)  # fmt: skip


_GDB_FILES = frozenset(
    [".gdbtable", ".gdbtablx", ".gdbindexes", ".atx", ".spx", ".freelist", ".cdx", ".lock", ""]
)


def read_archive(
    path: Path,
    read: Callable[[Path, Progress], list[RawTable]],
    layer: Optional[str],
    progress: Progress,
) -> list[RawTable]:
    """All tables of all readable files inside; `file` becomes "archive.zip/inner.shp".

    `layer` keeps only the tables of that layer name.

    Files without a table are skipped with a remark, unless none has any: then the first problem is raised.
    """
    tables: list[RawTable] = []
    problems: list[IntakeError] = []
    with tempfile.TemporaryDirectory(prefix="afstemming-") as folder:
        inner = _unpack(path, Path(folder))
        for index, file in enumerate(inner):
            name = f"{path.name}/{file.relative_to(folder).as_posix()}"
            try:
                found = read(file, progress.part(index / len(inner), (index + 1) / len(inner)))
            except IntakeError as problem:
                problems.append(
                    IntakeError(problem.what, remedy=problem.remedy, file=name, layer=problem.layer)
                )
                continue
            for table in found:
                table.file = name
                for remark in table.remarks:
                    remark.file = name
            tables += [table for table in found if layer in (None, table.layer)]
    if not tables:
        raise (
            problems[0]
            if problems
            else IntakeError(
                tr("The archive holds no file that can be read."),
                remedy=tr("Put the whole shapefile (.shp, .shx, .dbf, .prj) or another known file into it."),
                file=path.name,
            )
        )
    tables[0].remarks += [
        Remark(
            Severity.NOTE,
            tr("File skipped: {reason}", reason=problem.what),
            file=problem.file,
            layer=problem.layer,
        )
        for problem in problems
    ]
    return tables


def _unpack(path: Path, folder: Path) -> list[Path]:
    try:
        with zipfile.ZipFile(path) as archive:
            check_zip(archive, path.name)
            # extractall drops drive letters, leading slashes and ".." of hostile names.
            archive.extractall(folder)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise IntakeError(
            tr("The archive is damaged ({reason}).", reason=error),
            remedy=tr("Download or copy it again."),
            file=path.name,
        ) from error
    except OSError as error:
        raise IntakeError(
            tr("The archive cannot be unpacked ({reason}).", reason=error.strerror or str(error)),
            remedy=tr("Free some space on the disk of the temporary folder."),
            file=path.name,
        ) from error
    return list(_readable(folder, path))


def _readable(folder: Path, path: Path) -> Iterator[Path]:
    """Files that may hold a table; a file geodatabase is a folder, named or with its files loose in the zip."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and "__MACOSX" not in file.parts]
    bases = {file.parent for file in files if file.name.lower() == "a00000001.gdbtable"}
    for base in sorted(bases):
        yield base if base.suffix.lower() == ".gdb" else _named_as_geodatabase(base, folder, path.stem)
    for file in files:
        inside = any(base in file.parents for base in bases)
        if file.suffix.lower() in _READABLE and not file.name.startswith(".") and not inside:
            yield file


def _named_as_geodatabase(base: Path, folder: Path, stem: str) -> Path:
    """GDAL knows a file geodatabase by the name of its folder."""
    named = folder / f"{Path(stem).stem}.gdb"
    named.mkdir(exist_ok=True)
    for file in base.iterdir():
        if file.is_file() and file.suffix.lower() in _GDB_FILES:
            file.rename(named / file.name)
    return named
