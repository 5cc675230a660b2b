"""The tests of widgets here run under PyQt6 alone, by `make test-qt6`; in any other run they are passed over."""

from __future__ import annotations

import sys

collect_ignore_glob = [] if "needs_qgis" in sys.modules else ["test_qt6_*.py"]
