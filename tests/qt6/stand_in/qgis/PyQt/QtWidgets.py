from PyQt6.QtGui import QAction, QShortcut  # noqa: F401  # Qt 6 moved them; QGIS 4 leaves them here, too
from PyQt6.QtWidgets import *  # noqa: F403
