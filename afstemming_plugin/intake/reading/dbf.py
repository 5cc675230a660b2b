"""In which encoding the texts of a shapefile stand: stated in a .cpg that may lack or lie, else guessed."""

from __future__ import annotations

import codecs
import struct
from pathlib import Path
from typing import Optional

from ...model.collaboration import Remark
from ...model.language import tr
from ...model.words import Severity

_DUTCH = frozenset("áàâäãåçéèêëíìîïñóòôöõúùûüýÿÁÀÂÄÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÚÙÛÜßæøÆØœŒ²³°½€’‘“”–—")
_BY_LANGUAGE_CODE = {0x01: "CP437", 0x02: "CP850", 0x03: "CP1252", 0x57: "CP1252", 0x58: "CP1252"}
_CANDIDATES = ("CP1252", "CP850", "CP437")


def shapefile_encoding(table: Path, stated: Optional[bytes]) -> tuple[str, Optional[Remark]]:
    """GDAL's name of the encoding, "" when it does not matter, and a remark.

    `table` is the .dbf, `stated` the content of the .cpg or None.
    """
    content = table.read_bytes()
    words = _words_beyond_ascii(content)
    if not words:
        return "", None
    label = (stated or b"").decode("ascii", "replace").strip()
    if label:
        name = _python_name(label)
        if _fits(words, name):
            return name, None
        encoding = _guess(words, content)
        return encoding, Remark(
            Severity.REPAIRED,
            tr("The shapefile states the encoding {stated}, but its texts are {encoding}; the texts are believed.",
               stated=label, encoding=encoding),
            remedy=tr("Check names with accents."),
        )  # fmt: skip
    encoding = _guess(words, content)
    return encoding, Remark(
        Severity.ASSUMED,
        tr("The shapefile does not state its encoding (.cpg); read as {encoding}.", encoding=encoding),
        remedy=tr("Check names with accents."),
    )


def _words_beyond_ascii(content: bytes) -> bytes:
    """The text of all records, "" when it is plain ASCII."""
    header = struct.unpack_from("<H", content, 8)[0] if len(content) > 10 else 0
    records = content[header:]
    fields = content[32:header]
    return b"" if records.isascii() and fields.isascii() else records + fields[: fields.find(b"\r")]


def _python_name(label: str) -> str:
    """ "1252", "ANSI 1252" and "CP1252" are one."""
    name = label.upper().replace("ANSI ", "")
    return f"CP{name}" if name.isdigit() else name


def _fits(words: bytes, name: str) -> bool:
    """Whether the texts can be read so, and give letters rather than signs."""
    if name in ("UTF-8", "UTF8"):
        return _is_utf8(words)
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return not _is_utf8(words) and _letters(words, name) >= 0.5


def _guess(words: bytes, content: bytes) -> str:
    if _is_utf8(words):
        return "UTF-8"
    labelled = _BY_LANGUAGE_CODE.get(content[29])
    order = [labelled, *_CANDIDATES] if labelled else list(_CANDIDATES)
    return max(order, key=lambda name: _letters(words, str(name)))  # the first of equals


def _letters(words: bytes, encoding: str) -> float:
    """The part of the characters beyond ASCII that a Dutch text may hold."""
    beyond = [c for c in words.decode(encoding, "replace") if ord(c) > 127]
    return sum(c in _DUTCH for c in beyond) / len(beyond) if beyond else 1.0


def _is_utf8(words: bytes) -> bool:
    try:
        words.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
