"""Any text goes into a cell and comes back as the same text, never as a formula."""

from __future__ import annotations

import io

import openpyxl
from content_for_tests import INJECTIONS
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from afstemming_plugin.export.cell_text import MAX_LENGTH, clean_text, put_text


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=60) | st.sampled_from(INJECTIONS) | st.from_regex(r"[=+@\t-][ -~]{0,20}", fullmatch=True)
)
def test_any_text_comes_back_as_the_same_text(text: str) -> None:
    """Through a real file, read by openpyxl: equal but for illegal characters and the kind of line end."""
    book = openpyxl.Workbook()
    cell = book.active["A1"]
    put_text(cell, text)
    stream = io.BytesIO()
    book.save(stream)
    read = openpyxl.load_workbook(stream).active["A1"]
    assert read.data_type != "f"
    kept = "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if _legal(c))
    assert unescape(read.value or "") == kept


def _legal(character: str) -> bool:
    """Char of XML 1.0, section 2.2."""
    code = ord(character)
    return (
        code in (0x9, 0xA, 0xD)
        or 0x20 <= code <= 0xD7FF
        or 0xE000 <= code <= 0xFFFD
        or 0x10000 <= code <= 0x10FFFF
    )


@given(st.integers(min_value=MAX_LENGTH - 40, max_value=MAX_LENGTH + 5000), st.sampled_from(["a", "_x0041_"]))
@settings(max_examples=25, deadline=None)
def test_too_long_a_text_is_cut_and_says_so(length: int, piece: str) -> None:
    text = (piece * length)[:length]
    shown = clean_text(text)
    assert len(shown) <= MAX_LENGTH
    assert shown == text or shown.endswith("(shortened)")
