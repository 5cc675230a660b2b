"""Where the plugin's own files lie: inside the package when installed, beside it in a checkout; and the user's own."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def home() -> Path:
    """The folder that holds metadata.txt, resources and i18n."""
    return PACKAGE if (PACKAGE / "metadata.txt").exists() else PACKAGE.parent


def resource(*parts: str) -> Path:
    return home().joinpath("resources", *parts)


def translation(language: str) -> Path:
    return home() / "i18n" / f"afstemming_{language}.qm"


def help_page(language: str, page: str) -> Path:
    """Page `page` of the help, or `page#place`: then the file that leads there, since Windows drops the #place of a
    local address. In a checkout the help is where `make docs` puts it."""
    folder = PACKAGE / "help" if home() == PACKAGE else home() / "build" / "docs"
    name, _, place = page.partition("#")
    return folder / language / (f"at/{name}.{place}.html" if place else f"{name}.html")


def documents_folder() -> Path:
    """Where this user keeps documents, as the system says; else the home folder."""
    from qgis.PyQt.QtCore import QStandardPaths

    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found or Path.home())


def version() -> str:
    parser = ConfigParser()
    parser.read(home() / "metadata.txt", encoding="utf-8")
    return parser.get("general", "version")
