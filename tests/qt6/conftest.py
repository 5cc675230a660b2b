"""These tests run under PyQt6 alone: `make test-qt6`. In any other run they are passed over."""

from __future__ import annotations

import sys

collect_ignore_glob = [] if "needs_qgis" in sys.modules else ["test_*.py"]
