"""Text on paper: fonts, widths and lines. Sizes of text are points, lengths millimetres."""

from __future__ import annotations

from functools import lru_cache
from typing import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from . import style

DPI = 300
LEFT, RIGHT, CENTRE = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
)
_POINT = 25.4 / 72.0


def font(size: float, bold: bool = False) -> QFont:
    result = QFont(style.font_family())
    result.setPointSizeF(size)
    result.setBold(bold)
    return result


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Width in mm of one line in a font of `size` points."""
    # A painter draws with whole dots: 9 points at 300 dpi become 38 dots, which is wider than 37.5.
    drawn = max(size * _POINT, int(size * DPI / 72 + 0.5) / DPI * 25.4)
    return _width_of(text, style.font_family(), bold) * drawn


@lru_cache(maxsize=50_000)
def _width_of(text: str, family: str, bold: bool) -> float:
    """In parts of the size of the font."""
    large = QFont(family)
    large.setBold(bold)
    large.setPixelSize(200)
    return float(QFontMetricsF(large).horizontalAdvance(text)) / 200.0


def fitted(text: str, width: float, size: float, bold: bool = False) -> str:
    """The text, cut with … where it is wider than `width` mm."""
    if text_width(text, size, bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(text[:middle].rstrip() + "…", size, bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip(" ,·–-") + "…"


def size_that_fits(
    text: str, width: float, size: float, bold: bool = False, *, smallest: float = 6.0
) -> float:
    """The size in points, no larger than `size`, at which one line is no wider than `width` mm; never below `smallest`."""
    return max(smallest, min(size, size * width / max(text_width(text, size, bold), 0.01)))


def wrapped(text: str, width: float, size: float, *, lines: int = 10_000, bold: bool = False) -> list[str]:
    """The text in lines of at most `width` mm; the last one is cut with … when there are more than `lines`."""
    result: list[str] = []
    for paragraph in text.splitlines():
        current = ""
        for word in _short_words(paragraph, width, size, bold):
            longer = f"{current} {word}".strip()
            if current and text_width(longer, size, bold) > width:
                result.append(current)
                current = word
            else:
                current = longer
        result.append(current)
    if len(result) > lines:
        result = [*result[: lines - 1], " ".join(result[lines - 1 :])]
    return [fitted(line, width, size, bold) for line in result]


def _short_words(text: str, width: float, size: float, bold: bool) -> Iterator[str]:
    """The words of a text; one that is wider than a line is divided."""
    for word in text.split():
        while text_width(word, size, bold) > width and len(word) > 1:
            fits = max(1, len(fitted(word, width, size, bold)) - 1)
            yield word[:fits]
            word = word[fits:]
        yield word


def line_height(size: float) -> float:
    """Distance in mm between two lines of text of `size` points."""
    return size * _POINT * 1.36
