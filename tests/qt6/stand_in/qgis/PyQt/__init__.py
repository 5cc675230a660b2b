"""Qt 6 under the names by which QGIS 4 gives it to plugins."""

from PyQt6 import sip  # noqa: F401
