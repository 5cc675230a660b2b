"""What a file is, judged by its content: a suffix is only a hint that a partner may have typed."""

from __future__ import annotations

import gzip
import xml.parsers.expat
import zipfile
import zlib
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Optional

from ...model.errors import IntakeError
from ...model.language import tr
from .limits import check_zip

HEAD = 4096
OLE_HEADER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# The stream in which Office puts an encrypted workbook, as it stands in the OLE directory (UTF-16).
OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class FileKind(Enum):
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    TEXT = "text"
    JSON = "json"
    VECTOR = "vector"
    DATEX = "datex"
    ARCHIVE = "archive"


def detect(path: Path) -> FileKind:
    """The kind of `path`. Raises IntakeError for what is missing, locked, empty, damaged or unknown."""
    if path.name.startswith("~$"):
        raise IntakeError(
            tr("This is the lock file that Excel keeps while a workbook is open, not the workbook."),
            remedy=tr("Choose the file without “~$” in front of its name."),
            file=path.name,
        )
    if path.is_dir():
        if path.suffix.lower() == ".gdb":
            return FileKind.VECTOR
        raise IntakeError(tr("This is a folder."), remedy=tr("Choose one file."), file=path.name)
    head = _read_head(path)
    if not head.strip(b"\x00 \t\r\n"):
        raise IntakeError(
            tr("The file is empty."),
            remedy=tr("Ask the partner to deliver it again."),
            file=path.name,
        )
    return _detect_binary(path, head) or _detect_text(path, head)


def open_maybe_gzipped(path: Path) -> BinaryIO:
    with path.open("rb") as stream:
        zipped = stream.read(2) == b"\x1f\x8b"
    return gzip.open(path) if zipped else path.open("rb")  # type: ignore[return-value]


def _read_head(path: Path) -> bytes:
    try:
        with open_maybe_gzipped(path) as stream:
            return stream.read(HEAD)
    except FileNotFoundError as error:
        raise IntakeError(
            tr("The file does not exist."),
            remedy=tr("Check the folder and the name; a network drive may be disconnected."),
            file=str(path),
        ) from error
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise IntakeError(
            tr("The compressed file is damaged or incomplete."),
            remedy=tr("Download or copy it again."),
            file=path.name,
        ) from error
    except OSError as error:
        raise IntakeError(
            tr("The file cannot be read ({reason}).", reason=error.strerror or str(error)),
            remedy=tr("Close it in other programs, or ask for the right to read it."),
            file=path.name,
        ) from error


def _detect_binary(path: Path, head: bytes) -> Optional[FileKind]:
    if path.suffix.lower() in (".dbf", ".shx", ".prj", ".cpg"):
        raise IntakeError(
            tr("This is only one part of a shapefile."),
            remedy=tr("Choose the file ending in .shp; the others must lie beside it."),
            file=path.name,
        )
    if head.startswith(OLE_HEADER):
        return _detect_ole(path)
    if head.startswith(b"PK\x03\x04") or head.startswith(b"PK\x05\x06"):
        return _detect_zip(path)
    if head.startswith(b"SQLite format 3\x00"):
        return FileKind.VECTOR
    if head.startswith(b"\x00\x00\x27\x0a") or head.startswith(b"fgb"):  # shapefile, FlatGeobuf
        return FileKind.VECTOR
    if head.startswith(b"AC10") or path.suffix.lower() == ".dwg":
        raise IntakeError(
            tr("AutoCAD's own drawings (.dwg) cannot be read."),
            remedy=tr("Save it in AutoCAD as .dxf."),
            file=path.name,
        )
    return None


def _detect_ole(path: Path) -> FileKind:
    if OLE_ENCRYPTED in path.read_bytes():
        raise IntakeError(
            tr("The workbook is protected with a password."),
            remedy=tr("Open it in Excel, remove the password (File › Info) and save it again."),
            file=path.name,
        )
    return FileKind.XLS


def _detect_zip(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            check_zip(archive, path.name)
            names = set(archive.namelist())
            mimetype = archive.read("mimetype") if "mimetype" in names else b""
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise IntakeError(
            tr("The file is damaged: it cannot be unpacked."),
            remedy=tr("Download or copy it again; open it in its own program to check."),
            file=path.name,
        ) from error
    if "xl/workbook.bin" in names:
        raise IntakeError(
            tr("Binary workbooks (.xlsb) are not read."),
            remedy=tr("Save it in Excel as .xlsx."),
            file=path.name,
        )
    if "[Content_Types].xml" in names and any(name.startswith("xl/") for name in names):
        return FileKind.XLSX
    if b"opendocument.spreadsheet" in mimetype:
        return FileKind.ODS
    if "[Content_Types].xml" in names or mimetype:
        raise _unknown(path)
    return FileKind.ARCHIVE


def _detect_text(path: Path, head: bytes) -> FileKind:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<") or head.startswith((b"\xff\xfe<\x00", b"\xfe\xff\x00<")):
        return FileKind.DATEX if _root_name(path) in _DATEX_ROOTS else FileKind.VECTOR
    if start.startswith((b"{", b"[")):
        return FileKind.JSON
    if _is_drawing(path, start):
        return FileKind.VECTOR
    if path.suffix.lower() in (".csv", ".txt", ".tsv", ".tab") and _looks_like_text(head):
        return FileKind.TEXT
    if path.suffix.lower() in (".xlsx", ".xlsm", ".xls", ".ods"):
        raise IntakeError(
            tr("The file is not a spreadsheet, though its name says so."),
            remedy=tr("Open it and save it again as .xlsx, or give it its right name (for instance .csv)."),
            file=path.name,
        )
    raise _unknown(path)


def _is_drawing(path: Path, start: bytes) -> bool:
    """DXF begins with a group code (0 section, or 999 comment); MapInfo's .tab and .mif with words of their own."""
    suffix = path.suffix.lower()
    if suffix == ".dxf":
        return start.split(b"\n", 1)[0].strip() in (b"0", b"999")
    words = start[:40].lower()
    return (suffix == ".tab" and words.startswith(b"!table")) or (
        suffix == ".mif" and words.startswith(b"version")
    )


def _looks_like_text(head: bytes) -> bool:
    return head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" not in head


def _unknown(path: Path) -> IntakeError:
    if path.suffix.lower() in (".gpkg", ".shp", ".gml", ".kml", ".geojson", ".json", ".dxf", ".zip"):
        return IntakeError(
            tr("The file is damaged, or it is not what its name says."),
            remedy=tr("Ask the partner to export it again."),
            file=path.name,
        )
    return IntakeError(
        tr("This kind of file is not known."),
        remedy=tr("Ask for .xlsx, .csv, .gpkg, .shp, .gdb, .geojson, .gml, .kml, .dxf or a zip of these."),
        file=path.name,
    )


_DATEX_ROOTS = frozenset({"messageContainer", "d2LogicalModel", "payload"})


class _RootFound(Exception):
    pass


def _root_name(path: Path) -> str:
    """Local name of the root element, read without reading further.

    A document type declaration is refused: that is where entity bombs live, and no partner needs one.
    """
    found: list[str] = []
    parser = xml.parsers.expat.ParserCreate()

    def start(name: str, _attributes: object) -> None:
        found.append(name.rsplit(":", 1)[-1])
        raise _RootFound

    def doctype(*_arguments: object) -> None:
        raise IntakeError(
            tr("The XML file carries a document type declaration, which can hide harmful content."),
            remedy=tr("Ask the partner for a file without a DTD (<!DOCTYPE …>)."),
            file=path.name,
        )

    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = doctype
    try:
        with open_maybe_gzipped(path) as stream:
            parser.ParseFile(stream)
    except _RootFound:
        return found[0]
    except xml.parsers.expat.ExpatError as error:
        raise IntakeError(
            tr("The XML is damaged near line {line}.", line=error.lineno),
            remedy=tr("Download or export it again."),
            file=path.name,
        ) from error
    raise _unknown(path)
