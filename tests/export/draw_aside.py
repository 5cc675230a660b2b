"""Draws the map pack of the sample in a process of its own and tells what it used. Usage: draw_aside.py target.pdf"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "cartography")]


def main() -> None:
    from qgis.core import QgsApplication, QgsNetworkAccessManager
    from qgis.PyQt.QtPrintSupport import QPrinterInfo

    application = QgsApplication([], True)  # with a screen, where there is one
    application.initQgis()
    asked: list[str] = []
    network = QgsNetworkAccessManager.instance()
    network.requestAboutToBeCreated.connect(lambda request: asked.append(request.url().toString()))
    from cartography_sample import sample_content

    from afstemming_plugin.export.map_pack import write_map_pack

    result = write_map_pack(Path(sys.argv[1]), Path("lindehoven.gpkg"), sample_content())
    used = {
        "pages": result.pages,
        "platform": application.platformName(),
        "network": asked,
        "printers": [printer.printerName() for printer in QPrinterInfo.availablePrinters()],
    }
    print(json.dumps(used), flush=True)
    os._exit(0)  # QGIS need not tidy up


if __name__ == "__main__":
    main()
