"""Runs the tests of the widgets under PyQt6 without QGIS (`pytest -p needs_qgis`): a test that uses QGIS itself is skipped."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Iterator

import pytest

sys.path.insert(0, str(Path(__file__).with_name("stand_in")))

from qgis.absent import NeedsQgis
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtWidgets import QApplication


def pytest_report_header() -> str:
    return f"Qt {QT_VERSION_STR}, PyQt6, no QGIS"


@pytest.fixture(scope="session")
def qgis_app() -> Iterator[Any]:
    """What pytest-qgis gives under QGIS: an application, here of Qt alone."""
    application = QApplication.instance() or QApplication(["afstemming"])
    yield application
    application.processEvents()


@pytest.fixture
def qgis_iface() -> None:
    pytest.skip("needs the QGIS window")


@pytest.fixture
def qgis_new_project() -> None:
    pytest.skip("needs a QGIS project")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    outcome = yield
    report = outcome.get_result()
    if call.excinfo is not None and call.excinfo.errisinstance(NeedsQgis):
        report.outcome = "skipped"
        path, line, _ = item.location
        report.longrepr = (path, line or 0, f"Skipped: needs {call.excinfo.value}")
