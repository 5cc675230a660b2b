"""The house style (*huisstijl*) of a collaboration: logo, colour and font, set once for all that is exported.

It lies in a folder `huisstijl` with a small file `huisstijl.json`; every key of it may be left out:

    {"kleur": "#005a9c", "lettertype": "Open Sans", "logo": "logo.svg", "kaartsjabloon": "kaart.qpt"}

File names are reckoned from that folder, so that it can be copied as a whole.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from .errors import ExportError
from .language import tr

FOLDER, FILE = "huisstijl", "huisstijl.json"
LOGO_KINDS = (".png", ".jpg", ".jpeg", ".svg")
COLOUR, FONT, LOGO, TEMPLATE = "kleur", "lettertype", "logo", "kaartsjabloon"


@dataclass(frozen=True)
class HouseStyle:
    """What is empty is as we make it: `colour` (#rrggbb) of headings and rules, `font` a family name, `logo` a
    picture (PNG, JPEG or SVG), `map_template` a print layout (.qpt) for maps."""

    colour: str = ""
    font: str = ""
    logo: Optional[Path] = None
    map_template: Optional[Path] = None


OURS = HouseStyle()
"""Nothing set: everything looks as we make it."""


def read_house_style(*folders: Path) -> HouseStyle:
    """That of the first folder that has one in it; our own when none has. Raises ExportError when it is faulty.

    A folder that this user may not look into has none.
    """
    for folder in folders:
        if os.access(folder / FOLDER / FILE, os.F_OK):
            return _read(folder / FOLDER / FILE)
    return HouseStyle()


def write_house_style(folder: Path, house: HouseStyle) -> Path:
    """Keep it in `folder`, with copies of its files; returns the file. Raises ExportError when it is faulty."""
    target = folder / FOLDER / FILE
    said = {COLOUR: house.colour, FONT: house.font}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for key, file in ((LOGO, house.logo), (TEMPLATE, house.map_template)):
            if file is not None:
                said[key] = file.name
                if not (target.parent / file.name).exists() or not file.samefile(target.parent / file.name):
                    shutil.copyfile(file, target.parent / file.name)
        kept = {key: value for key, value in said.items() if value}
        target.write_text(json.dumps(kept, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise ExportError(
            tr("The house style cannot be kept: {reason}.", reason=error.strerror or error),
            remedy=tr("Check that the files are there and that you may write in this folder."),
            file=str(target),
        ) from error
    _read(target)
    return target


def _read(file: Path) -> HouseStyle:
    try:
        said = json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ExportError(
            tr("The house style cannot be read: {reason}.", reason=error),
            remedy=tr("Correct this file, or remove it to go on without a house style."),
            file=str(file),
        ) from error
    if not isinstance(said, dict):
        said = {"": said}
    for key, value in said.items():
        if key not in (COLOUR, FONT, LOGO, TEMPLATE) or not isinstance(value, str):
            remedy = tr("Known are: {names}.", names=", ".join((COLOUR, FONT, LOGO, TEMPLATE)))
            raise _fault(file, key, value, remedy)
    colour = said.get(COLOUR, "")
    if colour and not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        raise _fault(file, COLOUR, colour, tr("Give a colour such as #005a9c."))
    return HouseStyle(
        colour.lower(),
        said.get(FONT, ""),
        _file(file, LOGO, said, LOGO_KINDS),
        _file(file, TEMPLATE, said, (".qpt",)),
    )


def _file(file: Path, key: str, said: dict[str, str], kinds: tuple[str, ...]) -> Optional[Path]:
    name = said.get(key, "")
    if not name:
        return None
    path = file.parent / name
    if path.suffix.lower() not in kinds or not path.is_file():
        remedy = tr(
            "Put a file of the kind {kinds} in the folder {folder}.", kinds=", ".join(kinds), folder=FOLDER
        )
        raise _fault(file, key, name, remedy)
    return path


def _fault(file: Path, key: str, value: Any, remedy: str) -> ExportError:
    return ExportError(
        tr("The house style holds something that cannot be used."),
        remedy=remedy,
        file=str(file),
        column=key,
        value=str(value),
    )
