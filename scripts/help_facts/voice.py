"""In which language the help is being made."""

from __future__ import annotations

from afstemming_plugin.model.language import use_translator

_language = "nl"


def speak(language: str, known: dict[str, str]) -> None:
    """From now on in `language`; `known` are its translations of the sentences of the code."""
    global _language
    _language = language
    use_translator(lambda text: known.get(text, ""))


def say(dutch: str, english: str) -> str:
    """Words that only the help needs, so that stand beside each other here."""
    return dutch if _language == "nl" else english
