"""The only place that knows which QGIS, Qt or optional Python package is present."""

from __future__ import annotations

import errno
import importlib
import importlib.metadata
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import IO, Any, Optional, Union

from .model.errors import MissingPackage
from .model.language import tr
from .paths import PACKAGE


def openpyxl_if_there() -> Optional[ModuleType]:
    """openpyxl of the system, else the copy in the package, else None."""
    _know_bundled()
    try:
        return importlib.import_module("openpyxl")
    except ImportError:
        return None


def _know_bundled() -> None:
    bundled = str(PACKAGE / "bundled")
    if bundled not in sys.path:
        sys.path.append(bundled)  # last, so that what the system has goes first


def openpyxl_module() -> ModuleType:
    """openpyxl. Raises MissingPackage when there is none."""
    module = openpyxl_if_there()
    if module is None:
        raise MissingPackage(
            tr("The Python package openpyxl is missing, so no workbook can be made."),
            remedy=tr("Install the plugin from its zip file: that carries openpyxl along."),
        )
    return module


def package_version(name: str) -> str:
    """Version of a Python package that is here, "?" when it does not tell it, "" when it is not here; imports nothing."""
    _know_bundled()
    try:
        if importlib.util.find_spec(name) is None:
            return ""
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "?"
    except ImportError:
        return ""


def has_shapely_2() -> bool:
    """As `shapely_2`, in most cases without the time to import it."""
    version = package_version("shapely")
    first = version.partition(".")[0]
    return int(first) >= 2 if first.isdigit() and first != "0" else bool(version) and shapely_2() is not None


def has_milp_solver() -> bool:
    """As `milp_solver`, without importing it: SciPy has it since 1.9."""
    parts = package_version("scipy").split(".")
    return (
        len(parts) > 1
        and all(part.isdigit() for part in parts[:2])
        and (int(parts[0]), int(parts[1])) >= (1, 9)
    )


def shapely_2() -> Optional[ModuleType]:
    """Shapely when it is version 2 or later, else None (older ones lack the vectorised functions).

    Asked by what it can do: a distribution's build may not know its own version.
    """
    try:
        shapely = importlib.import_module("shapely")
    except ImportError:
        return None
    return shapely if hasattr(shapely, "from_wkb") and hasattr(shapely, "prepare") else None


def milp_solver() -> Optional[Any]:
    """SciPy's `milp` (HiGHS), or None: QGIS can do without SciPy."""
    try:
        return importlib.import_module("scipy.optimize").milp
    except (ImportError, AttributeError):
        return None


def event_x(event: Any) -> float:
    """Where along the widget the mouse is; Qt 6 renamed pos() to position(), and dropped the former."""
    return float(event.position().x() if hasattr(event, "position") else event.pos().x())


def event_place(event: Any) -> Any:
    """Where in the widget the mouse is (QPointF), of a mouse or wheel event; see `event_x`."""
    if hasattr(event, "position"):
        return event.position()
    from qgis.PyQt.QtCore import QPointF

    return QPointF(event.pos())


def flag_value(flags: Any) -> int:
    """A combination of Qt flags as the number that models give (Qt 6 flags are Python enums)."""
    return int(getattr(flags, "value", flags))


def python_program() -> Optional[Path]:
    """The Python that runs us, also inside QGIS, where `sys.executable` is QGIS itself; None when not found."""
    running = Path(sys.executable or "none")
    if running.name.lower().startswith("python"):
        return running
    places = (Path(sys.exec_prefix), Path(sys.exec_prefix) / "bin", running.parent / "bin", running.parent)
    names = ("python3.exe", "python.exe", "python3")
    return next((place / name for place in places for name in names if (place / name).is_file()), None)


def symbol_property(name: str) -> Any:
    """A data-definable property of a symbol layer by its short name, such as StrokeWidth."""
    from qgis.core import QgsSymbolLayer

    old = getattr(QgsSymbolLayer, f"Property{name}", None)
    return old if old is not None else getattr(QgsSymbolLayer.Property, name)


def label_property(name: str) -> Any:
    """A data-definable property of a label by its name, such as Size."""
    from qgis.core import QgsPalLayerSettings

    return getattr(QgsPalLayerSettings.Property, name)


def font_families() -> list[str]:
    """The fonts of this machine (Qt 6 made every function of QFontDatabase static)."""
    from qgis.PyQt.QtCore import QT_VERSION_STR
    from qgis.PyQt.QtGui import QFontDatabase

    qt6 = int(QT_VERSION_STR.split(".")[0]) >= 6
    return list(QFontDatabase.families() if qt6 else QFontDatabase().families())


def set_label_font(label: Any, font: Any, colour: Any) -> None:
    """Font and colour of a layout label; QGIS 3.24 replaced them by one text format."""
    if not hasattr(label, "setTextFormat"):
        label.setFont(font)
        label.setFontColor(colour)
        return
    from qgis.core import QgsTextFormat

    text_format = QgsTextFormat.fromQFont(font)
    text_format.setColor(colour)
    label.setTextFormat(text_format)


def label_size(label: Any) -> float:
    """Size in points of the text of a layout label; see `set_label_font`."""
    return float(label.textFormat().size() if hasattr(label, "textFormat") else label.font().pointSizeF())


def add_defined_name(workbook: Any, name: str, place: str) -> None:
    """Give a range of an openpyxl workbook a name (openpyxl 3.1 keeps names in a dict, 3.0 in a list)."""
    defined = importlib.import_module("openpyxl.workbook.defined_name").DefinedName(name, attr_text=place)
    if isinstance(workbook.defined_names, dict):
        workbook.defined_names[name] = defined
    else:
        workbook.defined_names.append(defined)


def save_workbook(workbook: Any, path: Union[Path, IO[bytes]]) -> None:
    """Save an openpyxl workbook to a file or stream; raises OSError when it cannot be written, also where lxml does the writing."""
    try:
        workbook.save(path)
    except Exception as error:
        # lxml, which openpyxl uses where it is present, tells a failed write in a class of its own.
        if type(error).__name__ == "SerialisationError":
            raise OSError(errno.ENOSPC, str(error)) from error
        raise


def set_timeout(request: Any, milliseconds: int) -> None:
    """How long a QNetworkRequest may be silent; before Qt 5.15 the setting of QGIS for all requests holds."""
    if hasattr(request, "setTransferTimeout"):
        request.setTransferTimeout(milliseconds)


def layers_listen_with_authentication() -> bool:
    """Whether a layer with refresh on notify may have an `authcfg`: QGIS 3.22 crashes each time when the thread that
    listens asks the authentication manager (double free), 3.40 does not."""
    from qgis.core import Qgis

    return bool(Qgis.QGIS_VERSION_INT >= 34000)
