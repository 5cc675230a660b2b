"""The only place that knows which QGIS, Qt or optional Python package is present."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Optional

from .model.errors import ExportError
from .model.language import tr
from .paths import PACKAGE


def openpyxl_module() -> ModuleType:
    """openpyxl of the system, else the copy in the package. Raises ExportError when there is none."""
    try:
        return importlib.import_module("openpyxl")
    except ImportError:
        bundled = str(PACKAGE / "bundled")
        if bundled not in sys.path:
            sys.path.append(bundled)
    try:
        return importlib.import_module("openpyxl")
    except ImportError as error:
        raise ExportError(
            tr("The Python package openpyxl is missing, so workbooks can be neither read nor made."),
            remedy=tr("Install the plugin from its zip file: that carries openpyxl along."),
        ) from error


def shapely_2() -> Optional[ModuleType]:
    """Shapely when it is version 2 or later, else None (older ones lack the vectorised functions)."""
    try:
        shapely = importlib.import_module("shapely")
    except ImportError:
        return None
    return shapely if int(shapely.__version__.split(".")[0]) >= 2 else None
