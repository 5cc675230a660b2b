"""Gathers every sentence that a user may read into i18n/*.ts. Standard library only.

A sentence is the literal first argument of tr("…") anywhere in the package. Translations that exist are
kept, unused ones dropped, new ones marked unfinished; in English the source is the translation.
Ends by listing what lacks a Dutch translation.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Iterator, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "afstemming_plugin"
CONTEXT = "Afstemming"


class Sentence(NamedTuple):
    text: str
    file: str
    line: int
    values: frozenset[str]
    """Names that the call fills in; holds "**" when it unpacks a mapping."""


def python_files() -> list[Path]:
    return sorted(file for file in PACKAGE.rglob("*.py") if "bundled" not in file.parts)


def sentences_of(file: Path) -> Iterator[Sentence]:
    """Calls of tr in reading order. Raises ValueError where the first argument is not a literal."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_tr(node.func)]
    name = file.relative_to(ROOT).as_posix()
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        first = call.args[0] if call.args else None
        if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
            raise ValueError(f"{name}:{call.lineno}: tr() needs a literal sentence as its first argument")
        values = frozenset(keyword.arg or "**" for keyword in call.keywords)
        yield Sentence(first.value, name, call.lineno, values)


def _is_tr(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr == "tr"
    return isinstance(function, ast.Name) and function.id == "tr"


def sentences() -> list[Sentence]:
    return [sentence for file in python_files() for sentence in sentences_of(file)]


def read_translations(file: Path) -> dict[str, str]:
    """Source to translation; an unfinished one is an empty text."""
    if not file.exists():
        return {}
    found = {}
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        finished = translation is not None and translation.get("type") is None
        found[message.findtext("source", "")] = (translation.text or "") if finished else ""
    return found


def write_translations(file: Path, language: str, texts: dict[str, Sentence], known: dict[str, str]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, sentence in texts.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{sentence.file}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if known.get(text):
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main() -> None:
    try:
        texts: dict[str, Sentence] = {}
        for sentence in sentences():
            texts.setdefault(sentence.text, sentence)
    except ValueError as error:
        sys.exit(str(error))
    folder = ROOT / "i18n"
    folder.mkdir(exist_ok=True)
    dutch = read_translations(folder / "afstemming_nl.ts")
    write_translations(folder / "afstemming_nl.ts", "nl_NL", texts, dutch)
    write_translations(folder / "afstemming_en.ts", "en_GB", texts, {text: text for text in texts})
    missing = [text for text in texts if not dutch.get(text)]
    dropped = set(dutch) - set(texts)
    print(f"{len(texts)} sentences, {len(missing)} without Dutch, {len(dropped)} no longer used dropped")
    for text in missing:
        print(f"  {texts[text].file}: {text}")


if __name__ == "__main__":
    main()
