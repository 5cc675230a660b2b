"""Every sentence that a user reads is in both languages, with the same places to fill in."""

from __future__ import annotations

import string
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))

import package
import update_translations as translations

I18N = translations.ROOT / "i18n"
SENTENCES = translations.sentences()


def places(text: str) -> set[str]:
    """Names between braces; raises ValueError for an unbalanced brace."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_there_are_sentences() -> None:
    assert len(SENTENCES) > 100


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_translation_file_holds_exactly_the_sentences_of_the_code(language: str) -> None:
    known = set(translations.read_translations(I18N / f"afstemming_{language}.ts"))
    wanted = {sentence.text for sentence in SENTENCES}
    assert sorted(wanted - known) == [], "run: make translate"
    assert sorted(known - wanted) == [], "run: make translate"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_left_untranslated(language: str) -> None:
    known = translations.read_translations(I18N / f"afstemming_{language}.ts")
    assert sorted(source for source, text in known.items() if not text.strip()) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    known = translations.read_translations(I18N / f"afstemming_{language}.ts")
    wrong = [source for source, text in known.items() if text and places(text) != places(source)]
    assert wrong == []


def test_a_call_fills_exactly_the_places_of_its_sentence() -> None:
    wrong = [
        f"{sentence.file}:{sentence.line}: {sentence.text}"
        for sentence in SENTENCES
        if "**" not in sentence.values and sentence.values and places(sentence.text) != sentence.values
    ]
    assert wrong == []


def test_gathering_keeps_drops_and_marks(tmp_path: Path) -> None:
    file = tmp_path / "words.ts"
    old = translations.Sentence("Old & <tall>", "a.py", 1, frozenset())
    new = translations.Sentence("New {name}", "b.py", 2, frozenset({"name"}))
    translations.write_translations(file, "nl_NL", {old.text: old}, {old.text: "Oud & <hoog>"})
    known = translations.read_translations(file)
    assert known == {"Old & <tall>": "Oud & <hoog>"}
    translations.write_translations(file, "nl_NL", {old.text: old, new.text: new}, known)
    assert translations.read_translations(file) == {"Old & <tall>": "Oud & <hoog>", "New {name}": ""}
    translations.write_translations(file, "nl_NL", {new.text: new}, known)
    assert translations.read_translations(file) == {"New {name}": ""}


def test_a_sentence_that_is_not_literal_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    file = tmp_path / "code.py"
    file.write_text('tr("fine" " and whole")\nself.tr(f"not {fine}")\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"code\.py:2"):
        list(translations.sentences_of(file))


@pytest.mark.qgis
def test_the_installed_translator_knows_every_character(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from afstemming_plugin import localisation
    from afstemming_plugin.model import language

    source = "name “{name}” → ± 5"
    sentence = translations.Sentence(source, "a.py", 1, frozenset({"name"}))
    translations.write_translations(
        tmp_path / "afstemming_nl.ts", "nl_NL", {source: sentence}, {source: "naam „{name}” → ± 5 é"}
    )
    package.compile_translations(tmp_path, tmp_path)
    monkeypatch.setattr(localisation, "translation", lambda language: tmp_path / f"afstemming_{language}.qm")
    monkeypatch.setattr(localisation, "chosen_language", lambda: "nl")
    try:
        localisation.install()
        assert language.tr(source, name="{x}") == "naam „{x}” → ± 5 é"
        assert language.tr("a sentence that is not known") == "a sentence that is not known"
    finally:
        language.use_translator(None)
