"""XML inside office files, without document type declarations: that is where entity bombs live."""

from __future__ import annotations

import xml.parsers.expat
import zipfile
from collections.abc import Callable

from ...model.errors import IntakeError
from ...model.language import tr


class _RootReached(Exception):
    pass


def local_name(tag: str) -> str:
    """The name of an element of ElementTree without its namespace."""
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def refuse_dtd_of(file: str, part: str) -> Callable[..., None]:
    """A handler for expat's StartDoctypeDecl that raises IntakeError."""

    def refuse(*_declaration: object) -> None:
        raise IntakeError(
            tr("The workbook carries a document type declaration, which can hide harmful content."),
            remedy=tr("Open it in Excel and save it again."),
            file=file,
            layer=part,
        )

    return refuse


def refuse_dtd(archive: zipfile.ZipFile, file: str) -> None:
    """Raises IntakeError when an XML part carries a declaration; each part is read up to its root element."""

    def root(*_element: object) -> None:
        raise _RootReached

    for name in archive.namelist():
        if not name.endswith((".xml", ".rels")):
            continue
        parser = xml.parsers.expat.ParserCreate()
        parser.StartDoctypeDeclHandler = refuse_dtd_of(file, name)
        parser.StartElementHandler = root
        with archive.open(name) as stream:
            try:
                while block := stream.read(4096):
                    parser.Parse(block, False)
                parser.Parse(b"", True)  # newer expat puts off a long token until then
            except _RootReached:
                continue
            except xml.parsers.expat.ExpatError:
                continue  # damaged before its first element; told when the part is read
