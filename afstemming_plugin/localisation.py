"""The user's language: Dutch, unless the user chose to use QGIS in English."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QTranslator

from .model import language
from .paths import translation

CONTEXT = "Afstemming"
_translator: Optional[QTranslator] = None


def chosen_language() -> str:
    """The plugin's own setting, else English where QGIS was set to it by hand, else Dutch."""
    settings = QgsSettings()
    own = settings.value("afstemming/language", "")
    if own:
        return str(own)
    by_hand = settings.value("locale/overrideFlag", False, type=bool)
    return "en" if by_hand and str(settings.value("locale/userLocale", "")).startswith("en") else "nl"


def install() -> None:
    """Load the translations and let every `tr` go through them."""
    global _translator
    translator = QTranslator()
    chosen = chosen_language()
    if translator.load(str(translation(chosen))):
        _translator = translator
        # As bytes: PyQt would make ASCII of a text, and fail on the first “ or →.
        language.use_translator(lambda text: translator.translate(CONTEXT, text.encode()), chosen)
    else:
        language.use_translator(None)
