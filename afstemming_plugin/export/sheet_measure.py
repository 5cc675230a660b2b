"""How much room text takes in a column; a workbook is made where no font can be measured."""

from __future__ import annotations

from typing import Iterable

_MOST_LINES = 3


def room(width: float) -> float:
    """Characters of a line in a column of this width."""
    return max(1.0, width * 1.15 - 2.5)


def longest_word(text: str) -> int:
    """Number of characters of the longest word: the narrowest column in which `text` can wrap."""
    return max(map(len, text.split()), default=0)


def wrapped_lines(text: str, room: float) -> int:
    """How many lines `text` takes when wrapped at words in `room` characters."""
    lines, used = 1, 0.0
    for word in text.split(" "):
        length = len(word)
        if used and used + 1 + length > room:
            lines, used = lines + 1, 0.0
        if length > room:
            lines += int(length / room)
            length = int(length % room)
        used += length + (1 if used else 0)
    return lines


def width_for(texts: Iterable[str], least: float, most: float) -> float:
    """Of a column in which most of these texts take three lines at most."""
    lengths = sorted(map(len, texts))
    long = lengths[int(len(lengths) * 0.8)] if lengths else 0
    return min(most, max(least, (long / _MOST_LINES * 1.08 + 2.5) / 1.15))
