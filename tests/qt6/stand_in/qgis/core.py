import tempfile
from pathlib import Path
from typing import Any

from PyQt6.QtCore import QSettings

from .absent import absent


class QgsSettings(QSettings):
    """In QGIS Qt's own settings with a layer on top for a whole organisation; here Qt's alone, from the test's own file."""

    def __init__(self) -> None:
        super().__init__(
            str(Path(tempfile.gettempdir()) / "qgis-of-the-tests.ini"), QSettings.Format.IniFormat
        )


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return absent(name)
