"""Figures of the soak tests, for the page on quality: each suite leaves a JSON file in build/quality."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "quality"


def qgis_version() -> str:
    from qgis.core import Qgis

    return str(Qgis.QGIS_VERSION if hasattr(Qgis, "QGIS_VERSION") else Qgis.version()).split("-")[0]


def commit() -> str:
    """Of which state of the code the figures are; with a + where what is measured was changed since. "" without git."""
    of_this = ["git", "-c", "safe.directory=*", "-C", str(ROOT)]
    at = subprocess.run(
        [*of_this, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    changed = subprocess.run(
        [*of_this, "diff", "--quiet", "HEAD", "--", "afstemming_plugin"], capture_output=True, check=False
    )
    return at.stdout.strip() + ("+" if changed.returncode == 1 else "")


def keep(name: str, **figures: Any) -> None:
    """Stored under this name; a taste of the daily tests does not replace the figures of a long run."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    told = {
        "on": date.today().isoformat(),
        "commit": commit(),
        "qgis": qgis_version(),
        "python": platform.python_version(),
        "cores": len(os.sched_getaffinity(0)),
        **figures,
    }
    (FOLDER / f"{name}.json").write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")
