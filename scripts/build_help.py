"""Builds the help in Dutch and English: docs/help/<language>/*.md → build/docs/<language>/*.html, by Sphinx.

A line `<!-- made: name arguments -->` in a page is replaced by what scripts/help_facts makes of the code, so that
names, defaults, dates and lists cannot go stale. Pages and facts are put together afresh each time (a second or two);
Sphinx only runs when what it would read differs from the last time.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

SOURCES = ROOT / "docs" / "help"
PICTURES = ROOT / "docs" / "images"
BUILT = ROOT / "build" / "docs"
STAMP = ROOT / "build" / "docs.stamp"
LANGUAGES = ("nl", "en")
PYTHON = "/usr/bin/python3"  # Debian's own, the only one that sees QGIS and Debian's Sphinx
MADE = re.compile(r"^<!-- made: ([\w-]+)((?: [\w/-]+)*) -->$", re.MULTILINE)
NOT_IN_SPHINX = {
    "nl": {
        "Searching for multiple words only shows matches that contain\n    all words.": (
            "Zoekt u op meer woorden, dan staan hier de pagina’s waarin al die woorden voorkomen."
        ),
        "Search finished, found ${resultCount} page(s) matching the search query.": (
            "Gevonden: ${resultCount} pagina’s."
        ),
    }
}
"""What the translations of Sphinx lack, by language."""
PICTURE_OF_HELP = re.compile(r'(src|href)="_images/')
PLACE = re.compile(r"^\(([\w-]+)\)=$", re.MULTILINE)
SIGNPOST = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=../{page}.html#{place}">
<title>Afstemming</title>
</head>
<body><p><a href="../{page}.html#{place}">Afstemming</a></p></body>
</html>
"""
"""Leads to a place in a page. A window opens this and not the place itself, since the `#place` of a local address is
lost on its way to the browser in Windows, and in some desktops of Linux."""


class HelpError(Exception):
    """Why there is no help; its text says what to do."""


def assemble(folder: Path) -> None:
    """The sources as Sphinx reads them, a folder per language, with what is made of the code filled in.

    Raises HelpError for a page that asks for something unknown.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from help_facts import FACTS
    from help_facts.voice import speak
    from update_translations import read_translations

    from afstemming_plugin.model.language import use_translator

    def made(match: re.Match[str]) -> str:
        name, arguments = match[1], match[2].split()
        if name not in FACTS:
            raise HelpError(f"{page.relative_to(ROOT)} asks for “{name}”, which help_facts does not make.")
        try:
            return FACTS[name](*arguments)
        except (KeyError, OSError, TypeError) as error:
            raise HelpError(f"{page.relative_to(ROOT)}: {match[0]} cannot be made ({error!r}).") from error

    for language in LANGUAGES:
        speak(language, read_translations(ROOT / "i18n" / f"afstemming_{language}.ts"))
        target = folder / language
        target.mkdir(parents=True)
        for page in sorted((SOURCES / language).glob("*.md")):
            text = MADE.sub(made, page.read_text(encoding="utf-8"))
            if "<!-- made:" in text:
                raise HelpError(
                    f"{page.relative_to(ROOT)} has a line that asks for something in a wrong way."
                )
            text = text.replace("](../../images/", "](images/")
            (target / page.name).write_text(text, encoding="utf-8")
        shutil.copyfile(SOURCES / "conf.py", target / "conf.py")
        shutil.copytree(SOURCES / "_static", target / "_static")
        shutil.copytree(PICTURES, target / "images")
    use_translator(None)


def build() -> Path:
    """The folder with a folder of HTML per language; as it was when nothing changed. Raises HelpError."""
    with tempfile.TemporaryDirectory() as scratch:
        sources = Path(scratch) / "sources"
        assemble(sources)
        key = _key(sources)
        if BUILT.is_dir() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == key:
            return BUILT
        made = Path(scratch) / "made"
        for language in LANGUAGES:
            _run_sphinx(sources / language, made / language, language)
            _tidy(made / language, NOT_IN_SPHINX.get(language, {}))
            _put_signposts(sources / language, made / language, language)
        shutil.copytree(PICTURES, made / "images")
        _put(made, key)
    return BUILT


def _run_sphinx(source: Path, target: Path, language: str) -> None:
    command = [PYTHON, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "-d", str(source / ".trees")]
    given = {
        **os.environ,
        "AFSTEMMING_HELP_LANGUAGE": language,
        "AFSTEMMING_HELP_VERSION": _version(),
        "SOURCE_DATE_EPOCH": "1767225600",
        "PYTHONHASHSEED": "0",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        [*command, str(source), str(target)], env=given, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        said = done.stderr.replace(str(source.parent), "docs/help")
        raise HelpError(f"Sphinx found faults in the help ({language}):\n{said}")


def _tidy(folder: Path, lacking: dict[str, str]) -> None:
    """Leave out what no reader needs, and say the rest in the reader's language; both share the pictures."""
    shutil.rmtree(folder / "_images", ignore_errors=True)
    shutil.rmtree(folder / "_sources", ignore_errors=True)
    for name in (".buildinfo", "objects.inv", "genindex.html", ".nojekyll", ".buildinfo.bak"):
        (folder / name).unlink(missing_ok=True)
    for page in folder.glob("*.html"):
        text = page.read_text(encoding="utf-8")
        for english, said in lacking.items():
            text = text.replace(english, said)
        page.write_text(PICTURE_OF_HELP.sub(r'\1="../images/', text), encoding="utf-8")
    script = folder / "_static" / "translations.js"
    if script.is_file():
        text = script.read_text(encoding="utf-8")
        for english, said in lacking.items():
            text = text.replace(f'{json.dumps(english)}: ""', f"{json.dumps(english)}: {json.dumps(said)}")
        script.write_text(text, encoding="utf-8")


def _put_signposts(sources: Path, folder: Path, language: str) -> None:
    """A file at/<page>.<place>.html for each place that has a name."""
    (folder / "at").mkdir()
    for source in sorted(sources.glob("*.md")):
        for place in PLACE.findall(source.read_text(encoding="utf-8")):
            text = SIGNPOST.format(language=language, page=source.stem, place=place)
            (folder / "at" / f"{source.stem}.{place}.html").write_text(text, encoding="utf-8")


def _put(made: Path, key: str) -> None:
    """In place as a whole: another run may be packaging at this moment."""
    BUILT.parent.mkdir(exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix="docs-", dir=BUILT.parent))
    shutil.copytree(made, fresh / "docs")
    STAMP.unlink(missing_ok=True)
    if BUILT.exists():
        BUILT.rename(fresh / "old")
    (fresh / "docs").rename(BUILT)
    STAMP.write_text(key, encoding="utf-8")
    shutil.rmtree(fresh)


def _key(sources: Path) -> str:
    found = hashlib.sha256(_sphinx_versions().encode() + Path(__file__).read_bytes())
    for file in sorted(path for path in sources.rglob("*") if path.is_file()):
        found.update(f"{file.relative_to(sources)}\0".encode())
        found.update(file.read_bytes())
    return found.hexdigest()


def _sphinx_versions() -> str:
    code = "import sphinx, myst_parser; print(sphinx.__version__, myst_parser.__version__)"
    done = subprocess.run([PYTHON, "-c", code], capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise HelpError(
            "The help cannot be built: Sphinx with MyST is not here. Run scripts/setup.sh, or install the "
            "Debian packages python3-sphinx and python3-myst-parser."
        )
    return done.stdout


def _version() -> str:
    metadata = ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.parse_args()
    try:
        folder = build()
    except HelpError as error:
        sys.exit(str(error))
    print(f"{folder.relative_to(ROOT)}/nl/index.html and {folder.relative_to(ROOT)}/en/index.html")


if __name__ == "__main__":
    main()
