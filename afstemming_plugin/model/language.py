"""One door for every sentence that a user reads.

Source strings are English; the QGIS entry point installs the translator (Dutch by default).
Without QGIS the source string itself is shown, so that the core runs and is tested alone.
"""

from __future__ import annotations

from typing import Callable, Optional

_translator: Optional[Callable[[str], str]] = None
_language = "en"


def use_translator(translator: Optional[Callable[[str], str]], language: str = "en") -> None:
    """Install the function that turns a source string into the user's `language` (None: none)."""
    global _translator, _language
    _translator, _language = translator, language


def spoken() -> str:
    """The language in which `tr` answers: "nl" or "en"."""
    return _language


def tr(text: str, **values: object) -> str:
    """Translate `text` and fill its `{named}` places with `values`."""
    translated = (_translator(text) if _translator else text) or text
    return translated.format(**values) if values else translated


def number(value: Optional[float], decimals: int = 0) -> str:
    """Dutch notation: 1.234,5; a dash for what is not known."""
    if value is None:
        return "–"
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


def short_number(value: float) -> str:
    """The same with one decimal, which is left out where it is 0: 1.500 · 2,5."""
    text = number(value, 1)
    return text[:-2] if text.endswith(",0") else text
