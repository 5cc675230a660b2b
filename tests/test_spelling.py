"""Spelling of what people read: the help in both languages, the Dutch of the interface, and the README.

Words that are right and that hunspell does not know are in docs/help/words_nl.txt and words_en.txt.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))

import update_translations as translations

ROOT = translations.ROOT
HELP = ROOT / "docs" / "help"
DICTIONARIES = {"nl": "nl_NL", "en": "en_GB"}
_NOT_PROSE = re.compile(
    r"```.*?```|`[^`\n]*`|<!--.*?-->|^\([\w-]+\)=$|\]\([^)]*\)|<[^>\n]+>|https?://\S+|\{\w*\}|\.\w{2,8}\b|\w*[\d_/\\@]\w*",
    re.DOTALL | re.MULTILINE,
)


_LOOSE = re.compile(r"(?<!\w)[-+'’]+|[-+'’]+(?!\w)|\.(?!\w)")


def prose(text: str) -> str:
    """What is read of Markdown or of a sentence of the interface, in which & may mark a key."""
    text = html.unescape(_NOT_PROSE.sub(" ", text)).replace("&", "")
    return _LOOSE.sub(" ", text).replace("’", "'")


def unknown(text: str, language: str) -> list[str]:
    """Words that `language` does not know; in English the Dutch words of the field and the interface are right too."""
    words = HELP / f"words_{language}.txt"
    command = ["hunspell", "-d", DICTIONARIES[language], "-p", str(words), "-i", "utf-8", "-l"]
    done = subprocess.run(
        command,
        input=prose(text),
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    if "Can't open" in done.stderr or done.returncode:
        pytest.skip(f"hunspell has no {DICTIONARIES[language]} here ({done.stderr.strip()[:80]})")
    found = sorted(set(done.stdout.split()))
    return unknown("\n".join(found), "nl") if found and language == "en" else found


@pytest.fixture(autouse=True)
def hunspell() -> None:
    if shutil.which("hunspell") is None:
        pytest.skip("hunspell is not here; scripts/setup.sh installs it")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_help(language: str) -> None:
    pages = {page.stem: page.read_text(encoding="utf-8") for page in sorted((HELP / language).glob("*.md"))}
    assert pages
    wrong = unknown("\n".join(pages.values()), language)
    assert {word: [name for name, text in pages.items() if word in text] for word in wrong} == {}


def test_dutch_of_the_interface() -> None:
    known = translations.read_translations(ROOT / "i18n" / "afstemming_nl.ts")
    assert unknown("\n".join(known.values()), "nl") == []


def test_readme() -> None:
    dutch = (ROOT / "README.md").read_text(encoding="utf-8").partition("## How the code is laid out")[0]
    assert unknown(re.sub(r"^\*A QGIS plugin.*?\*$", "", dutch, flags=re.DOTALL | re.MULTILINE), "nl") == []


def test_the_checker_finds_a_wrong_word() -> None:
    assert unknown("Een gemeente heft een plann.", "nl") == ["plann"]
    assert unknown("A municpality has a plan.", "en") == ["municpality"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_word_list_is_sorted(language: str) -> None:
    words = (HELP / f"words_{language}.txt").read_text(encoding="utf-8").splitlines()
    assert words == sorted(set(words))
