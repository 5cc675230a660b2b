"""What all tests share: where things lie, and how a test runs qgis_process."""

from __future__ import annotations

import gc
import os
import subprocess
from pathlib import Path
from typing import Any, Callable, Iterator, Optional

import pytest

try:
    import hypothesis
except ImportError:  # the widgets are tested under Qt 6 with pytest alone
    hypothesis = None

from afstemming_plugin.model.language import use_translator

ROOT = Path(__file__).resolve().parent.parent
# Rooms whose tests need a QgsApplication; those of the others run without one.
QGIS_ROOMS = {"cartography", "export", "cycle", "processing", "gui"}

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if hypothesis is not None:  # a machine that is busy with something else fails no test
    hypothesis.settings.register_profile("afstemming", deadline=None)
    hypothesis.settings.load_profile("afstemming")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        room = Path(item.path).relative_to(ROOT / "tests").parts[0]
        other_tier = any(item.get_closest_marker(name) for name in ("cli", "window"))
        if room in QGIS_ROOMS and not other_tier:
            item.add_marker("qgis")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: Optional[pytest.Item]) -> None:
    """Projects and layers of the last test are let go before QGIS ends, which closes GDAL under them; pytest itself
    holds what a test was given until after that."""
    if nextitem is None:
        getattr(item, "funcargs", {}).clear()
        gc.collect()


@pytest.fixture(autouse=True)
def source_language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Tests read the English sources, also in a checkout where translations were compiled."""
    if request.node.get_closest_marker("qgis"):
        from afstemming_plugin import localisation

        monkeypatch.setattr(localisation, "translation", lambda language: ROOT / "i18n" / "none")
    yield
    use_translator(None)


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def demo_folder() -> Path:
    """The demo collaboration as shipped: partner files and collaboration.json."""
    return ROOT / "resources" / "demo"


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Real partner data beside the checkout; not part of the project."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("no real data beside this checkout (../shared/data)")
    return folder


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip as `make package` makes it."""
    folder = tmp_path_factory.mktemp("package")
    subprocess.run(
        ["/usr/bin/python3", str(ROOT / "scripts" / "package.py"), "--output", str(folder)], check=True
    )
    return next(folder.glob("*.zip"))


@pytest.fixture(scope="session")
def installed_plugin(plugin_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a fresh QGIS profile into which the zip is unpacked."""
    folder = tmp_path_factory.mktemp("qgis")
    subprocess.run(
        ["/usr/bin/python3", "-m", "zipfile", "-e", str(plugin_zip), str(folder / "plugins")], check=True
    )
    places = {"AFSTEMMING_PLUGINS": str(folder / "plugins"), "AFSTEMMING_PROFILE": str(folder / "profile")}
    return {**os.environ, **places}


@pytest.fixture(scope="session")
def qgis_process(installed_plugin: dict[str, str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs qgis_process with the installed plugin: qgis_process("run", "afstemming:…", "--FOLDER=…")."""

    def run(*arguments: str, timeout: int = 900) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(ROOT / "scripts" / "qgis_process.sh"), *arguments],
            env=installed_plugin,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
        )

    return run


@pytest.fixture(scope="session")
def demo_result(
    qgis_process: Callable[..., subprocess.CompletedProcess[str]],
    demo_folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """What the whole job makes of the demo collaboration, by command line, with the installed plugin."""
    folder = tmp_path_factory.mktemp("whole job é")
    done = qgis_process("run", "afstemming:wholejob", f"--FOLDER={demo_folder}", f"--OUTPUT_FOLDER={folder}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    return folder


@pytest.fixture
def dock(qgis_iface: Any, qgis_new_project: None) -> Iterator[Any]:
    """The dock in a window, with no dossier open."""
    from qgis.core import QgsProject

    from afstemming_plugin.gui.dock import AfstemmingDock

    made = AfstemmingDock(qgis_iface, None)
    made.show()
    yield made
    made.close_dossier()
    made.deleteLater()
    QgsProject.instance().clear()
