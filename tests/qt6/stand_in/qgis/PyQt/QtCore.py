from PyQt6.QtCore import *  # noqa: F403
from PyQt6.QtCore import QT_VERSION_STR  # noqa: F401
