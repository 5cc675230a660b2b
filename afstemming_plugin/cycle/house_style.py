"""Which house style holds, and keeping one: of a dossier (in its folder), or of this user for all dossiers."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

from ..model.house_style import HouseStyle, read_house_style, write_house_style

__all__ = ["HouseStyle", "house_style_for", "keep_house_style", "profile_folder"]


def profile_folder() -> Path:
    """Of the QGIS profile: what holds for all dossiers of this user."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "afstemming"


def house_style_for(dossier: Path) -> HouseStyle:
    """That in the folder of the dossier, else the user's own, else ours. Raises ExportError when it is faulty."""
    return read_house_style(dossier.parent, profile_folder())


def keep_house_style(folder: Path, house: HouseStyle) -> Path:
    """In `folder` (that of a dossier, or `profile_folder()`); returns the file. Raises ExportError."""
    return write_house_style(folder, house)
