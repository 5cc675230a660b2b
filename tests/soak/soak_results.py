"""Figures of the soak tests, for the page on quality: each suite leaves a JSON file in build/quality."""

from __future__ import annotations

import json
import os
import platform
from datetime import date
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "build" / "quality"


def qgis_version() -> str:
    from qgis.core import Qgis

    return str(Qgis.QGIS_VERSION if hasattr(Qgis, "QGIS_VERSION") else Qgis.version()).split("-")[0]


def keep(name: str, **figures: Any) -> None:
    """Stored under this name; a taste of the daily tests does not replace the figures of a long run."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    told = {
        "on": date.today().isoformat(),
        "qgis": qgis_version(),
        "python": platform.python_version(),
        "cores": len(os.sched_getaffinity(0)),
        **figures,
    }
    (FOLDER / f"{name}.json").write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")
