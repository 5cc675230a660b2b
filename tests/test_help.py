"""The help is whole: both languages say the same, nothing in it leads nowhere, and all that the code knows is in it."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from dataclasses import fields
from html.parser import HTMLParser
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))

import build_help
from help_facts import dates
from update_translations import read_translations

from afstemming_plugin.analysis.indicators import definitions
from afstemming_plugin.cycle.agreements import _READABLE as READABLE
from afstemming_plugin.intake.services import SERVICES
from afstemming_plugin.model import words
from afstemming_plugin.model.exchange import RECORDS
from afstemming_plugin.model.language import use_translator
from afstemming_plugin.model.rules import ASSUMED, Rules

ROOT = build_help.ROOT
LANGUAGES = build_help.LANGUAGES
EACH = pytest.mark.parametrize("language", LANGUAGES)


def sources(language: str) -> dict[str, str]:
    folder = build_help.SOURCES / language
    return {page.stem: page.read_text(encoding="utf-8") for page in sorted(folder.glob("*.md"))}


class Page(HTMLParser):
    """The ids and links of a built page, and its text."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.text = ""
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if "id" in given:
            self.ids.add(given["id"])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag in ("link", "script", "img") and (place := given.get("src") or given.get("href")):
            self.loaded.append(place)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def built() -> dict[str, dict[str, Page]]:
    """Language → page → what is in it, as `make docs` makes it."""
    subprocess.run([build_help.PYTHON, str(ROOT / "scripts" / "build_help.py")], check=True)
    return {
        language: {file.stem: Page(file) for file in sorted((build_help.BUILT / language).glob("*.html"))}
        for language in LANGUAGES
    }


def flat(text: str) -> str:
    return " ".join(text.split())


# -- both languages ---------------------------------------------------------------------------------


def test_every_page_is_in_both_languages() -> None:
    assert list(sources("nl")) == list(sources("en")) != []


@pytest.mark.parametrize("name", list(sources("nl")))
def test_a_page_has_the_same_parts_in_both(name: str) -> None:
    def parts(language: str) -> list[str]:
        text = re.sub(r"^```.*?^```", "```", sources(language)[name], flags=re.DOTALL | re.MULTILINE)
        kept = r"^#+ |^<!-- made: .* -->$|^\([\w-]+\)=$|!\[.*?\]\((.*?)\)|^\d+\. |^- |^\| |^```$"
        return [f"{m[1] or ''}{'' if m[1] else m[0]}" for m in re.finditer(kept, text, re.MULTILINE)]

    assert parts("nl") == parts("en")


@pytest.mark.parametrize("name", list(sources("nl")))
def test_a_page_leads_to_the_same_pages_in_both(name: str) -> None:
    def led(language: str) -> set[str]:
        return set(re.findall(r"\]\((\S+?\.md)", sources(language)[name]))

    assert led("nl") == led("en")


# -- nothing leads nowhere --------------------------------------------------------------------------


@EACH
def test_every_link_inside_and_every_picture_is_there(
    built: dict[str, dict[str, Page]], language: str
) -> None:
    folder, wrong = build_help.BUILT / language, []
    for name, page in built[language].items():
        for place in page.links + page.loaded:
            file, _, anchor = place.partition("#")
            file = file.partition("?")[0]
            target = built[language].get(Path(file).stem) if file.endswith(".html") else page
            if (file and not (folder / file).is_file()) or (
                anchor and (target is None or anchor not in target.ids)
            ):
                wrong.append(f"{name}: {place}")
    assert wrong == []


def test_nothing_comes_from_elsewhere(built: dict[str, dict[str, Page]]) -> None:
    remote = re.compile(r"https?:|//")
    loaded = [f"{name}: {p}" for pages in built.values() for name, page in pages.items() for p in page.loaded]
    assert loaded and [place for place in loaded if remote.search(place)] == []
    styles = "".join(file.read_text(encoding="utf-8") for file in build_help.BUILT.rglob("*.css"))
    assert not re.search(r"url\(\s*['\"]?(https?:|//)|@import\s+url\(\s*['\"]?https?:", styles)


@EACH
def test_search_finds_offline(built: dict[str, dict[str, Page]], language: str) -> None:
    index = (build_help.BUILT / language / "searchindex.js").read_text(encoding="utf-8")
    assert index.startswith("Search.setIndex(") and "graafrust" in index
    assert "searchindex.js" in built[language]["search"].loaded or "searchindex.js" in (
        build_help.BUILT / language / "search.html"
    ).read_text(encoding="utf-8")


def test_the_search_page_is_dutch_too(built: dict[str, dict[str, Page]]) -> None:
    assert "Zoekt u op meer woorden" in built["nl"]["search"].text
    assert not re.search(r"\b(Search|Searching|words|Navigation)\b", built["nl"]["search"].text)


def test_it_stays_small(built: dict[str, dict[str, Page]]) -> None:
    assert sum(file.stat().st_size for file in build_help.BUILT.rglob("*") if file.is_file()) < 10e6


def test_no_picture_lies_unused() -> None:
    used = set(re.findall(r"images/([\w-]+\.png)", "".join(sources("nl").values())))
    used |= set(re.findall(r"images/([\w-]+\.png)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert {file.name for file in build_help.PICTURES.glob("*.png")} == used


# -- buttons and menus are called as they are -------------------------------------------------------


BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


def _bare(text: str) -> str:
    return flat(text.replace("&", "")).rstrip("….:")


def _interface(language: str) -> set[str]:
    return {_bare(text) for text in read_translations(ROOT / "i18n" / f"afstemming_{language}.ts").values()}


@EACH
def test_what_is_pressed_is_called_as_in_the_interface(language: str) -> None:
    """What stands in bold with … or › is a button or a way through menus; other bold words are emphasis."""
    known = _interface(language)
    found = [(name, flat(bold)) for name, text in sources(language).items() for bold in BOLD.findall(text)]
    pressed = [(name, bold) for name, bold in found if "›" in bold or "…" in bold]
    assert len(pressed) > 30
    assert [one for one in pressed if not {_bare(part) for part in one[1].split(" › ")} <= known] == []


def test_the_english_pages_name_no_dutch_buttons() -> None:
    dutch = _interface("nl") - _interface("en") - {"raadpleging"}  # a word of the field, in both
    bold = {
        language: {
            _bare(part)
            for text in sources(language).values()
            for b in BOLD.findall(text)
            for part in b.split(" › ")
        }
        for language in LANGUAGES
    }
    assert len(bold["nl"] & dutch) > 60
    assert bold["en"] & dutch == set()


# -- all that the code knows ------------------------------------------------------------------------


@EACH
def test_every_rule_has_its_definition(built: dict[str, dict[str, Page]], language: str) -> None:
    names = [f.name for f in fields(Rules)]
    asked = re.findall(r"<!-- made: rule (\w+) -->\n\n(.+)", sources(language)["rules"])
    assert sorted(name for name, _ in asked) == sorted(names)
    page = built[language]["rules"]
    assert {f"rule-{name.replace('_', '-')}" for name in names} <= page.ids
    assert page.text.count("aanname") >= len(ASSUMED)


@EACH
def test_every_indicator_has_its_meaning(built: dict[str, dict[str, Page]], language: str) -> None:
    known = read_translations(ROOT / "i18n" / f"afstemming_{language}.ts")
    use_translator(lambda text: known.get(text, ""))
    text = flat(built[language]["indicators"].text)
    for definition in definitions().values():
        assert flat(definition.label) in text and flat(definition.text) in text


@EACH
def test_every_profile_and_source_is_there(built: dict[str, dict[str, Page]], language: str) -> None:
    profiles = {file.stem: file for file in (ROOT / "resources" / "profiles").glob("*.json")}
    assert set(re.findall(r"<!-- made: profile (\w+) -->", sources(language)["sources"])) == set(profiles)
    text = built[language]["sources"].text
    for file in profiles.values():
        assert json.loads(file.read_text(encoding="utf-8"))["name"] in text
    for kind in (*SERVICES, "postgres", "layer"):
        assert f"{kind}:" in text
    assert {suffix for suffix in READABLE if suffix not in text} == set()


@EACH
def test_the_date_table_shows_every_example(built: dict[str, dict[str, Page]], language: str) -> None:
    text = built[language]["dates"].text
    assert {example for example in (*dates.EXAMPLES, *dates.REFUSED) if example not in text} == set()


@EACH
def test_every_algorithm_is_there(built: dict[str, dict[str, Page]], language: str) -> None:
    page, names = built[language]["algorithms"], set()
    for file in (ROOT / "afstemming_plugin" / "processing").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.FunctionDef)
                and node.name == "name"
                and isinstance(node.body[-1], ast.Return)
            ):
                value = node.body[-1].value
                names |= (
                    {value.value}
                    if isinstance(value, ast.Constant) and value.value != "Afstemming"
                    else set()
                )
    assert len(names) > 20
    assert {f"algorithm-{name}" for name in names} <= page.ids
    assert {name for name in names if f"afstemming:{name}" not in page.text} == set()
    named = {name for text in sources(language).values() for name in re.findall(r"afstemming:([a-z]+)", text)}
    assert named <= names, "the pages name an algorithm that does not exist"


@EACH
def test_every_column_of_the_exchange_format_is_there(
    built: dict[str, dict[str, Page]], language: str
) -> None:
    text = built[language]["exchange-format"].text
    assert {p.name for record in RECORDS for p in record.properties if p.name not in text} == set()


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("graafrust", words.Verdict), ("meeting", words.Decision), ("meeting", words.ActionStatus),
        ("meeting", words.Cooperation), ("consultation", words.Answer), ("sharing", words.Share),
        ("places", words.PlacePrecision), ("glossary", words.Hardness), ("deliveries", words.Severity),
        ("rules", words.Nearness), ("rules", words.Simultaneity),
    ],
)  # fmt: skip
@EACH
def test_every_word_of_a_closed_list_is_explained(page: str, kind: type[words.Word], language: str) -> None:
    text = sources(language)[page].lower()
    assert {word.value for word in kind if word.value not in text} == set()


# -- the builder ------------------------------------------------------------------------------------


def test_what_is_unknown_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(build_help, "SOURCES", tmp_path)
    monkeypatch.setattr(build_help, "ROOT", tmp_path)
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
    (tmp_path / "i18n").mkdir()
    for text, said in (("<!-- made: nothing -->", "nothing"), ("<!-- made: rule nowhere -->", "nowhere")):
        (tmp_path / "nl" / "index.md").write_text(text + "\n", encoding="utf-8")
        with pytest.raises(build_help.HelpError, match=said):
            build_help.assemble(tmp_path / f"out-{said}")


def test_without_sphinx_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_help, "PYTHON", "/bin/false")
    with pytest.raises(build_help.HelpError, match="python3-sphinx"):
        build_help._sphinx_versions()
