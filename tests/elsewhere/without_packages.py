"""Run by test_absent_packages.py as a program of its own: the installed plugin in a real QGIS, in which some Python
packages cannot be imported. Prints as JSON what was said and made.

Arguments: folder with the plugin, folder with partner files, folder for what is made, packages that are absent (a,b).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


class Absent:
    """Put first on sys.meta_path: importing these fails as it does where they were never installed."""

    def __init__(self, names: list[str]) -> None:
        self._names = names

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if name.split(".")[0] in self._names:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


plugins, partners, output, names = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
sys.meta_path.insert(0, Absent(names.split(",")))  # type: ignore[arg-type]
sys.path.insert(0, str(plugins))

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsSettings  # noqa: E402
from qgis.gui import QgsMapCanvas, QgsMessageBar  # noqa: E402
from qgis.PyQt.QtWidgets import QMainWindow, QTextBrowser  # noqa: E402

application = QgsApplication([], True)
QgsApplication.initQgis()
QgsSettings().setValue("afstemming/language", "en")


class Interface:
    """Of the QGIS window what the plugin asks for when it loads."""

    def __init__(self) -> None:
        self.window, self.bar = QMainWindow(), QgsMessageBar()
        self.canvas = QgsMapCanvas()

    def mainWindow(self) -> QMainWindow:
        return self.window

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def __getattr__(self, name: str) -> Any:
        return lambda *_: None


def told(bar: QgsMessageBar) -> list[str]:
    return [item.text() for item in bar.items()]


import afstemming_plugin  # noqa: E402

iface = Interface()
plugin = afstemming_plugin.classFactory(iface)
plugin.initGui()
first = told(iface.bar)
iface.bar.clearWidgets()
plugin.unload()
plugin = afstemming_plugin.classFactory(iface)
plugin.initGui()
again = told(iface.bar)

from afstemming_plugin.gui.about_dialog import AboutDialog  # noqa: E402

about = AboutDialog(iface.window).findChild(QTextBrowser, "about_text").toPlainText()


class Feedback(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)


feedback = Feedback()
job = QgsApplication.processingRegistry().createAlgorithmById("afstemming:wholejob")
results, went_well = job.run(
    {"FOLDER": str(partners), "OUTPUT_FOLDER": str(output)}, QgsProcessingContext(), feedback
)
workbook = QgsApplication.processingRegistry().createAlgorithmById("afstemming:workbook")
refusal = ""
try:
    workbook.run(
        {"DOSSIER": results.get("DOSSIER"), "OUTPUT": str(output / "los.xlsx")},
        QgsProcessingContext(),
        QgsProcessingFeedback(False),
        catchExceptions=False,
    )
except Exception as error:
    refusal = str(error)
loaded = sorted({name.split(".")[0] for name in sys.modules} & set(names.split(",")))
plugin.unload()
print(
    "RESULT"
    + json.dumps(
        {
            "first": first,
            "again": again,
            "about": about,
            "went_well": went_well,
            "opportunities": results.get("OPPORTUNITIES"),
            "files": sorted(path.name for path in output.iterdir()),
            "warnings": feedback.warnings,
            "refusal": refusal,
            "loaded": loaded,
        }
    ),
    flush=True,
)
