"""Makes resources/styles/*.qml from the code: the styles of all layers, for a GIS specialist to begin an own style from.

The code is the one source; run this after a change of it (tests/cartography/test_cartography_styling.py tells when).
Usage, with the Python of QGIS: scripts/make_styles.py
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # attributes in the same order each time

from qgis.core import QgsApplication, QgsProject  # noqa: E402
from update_translations import read_translations  # noqa: E402

from afstemming_plugin.cartography.layers import add_dossier, layer_of, layer_specs  # noqa: E402
from afstemming_plugin.cartography.styling import (  # noqa: E402
    ANY_COLOUR,
    ANY_PARTNER,
    STYLE_CATEGORIES,
    style_file_name,
)
from afstemming_plugin.dossier import Dossier  # noqa: E402
from afstemming_plugin.model import language  # noqa: E402
from afstemming_plugin.model.collaboration import Collaboration, Partner  # noqa: E402


def make(folder: Path) -> list[Path]:
    """One file per layer, of a collaboration with one partner that stands for any."""
    collaboration = Collaboration(ANY_PARTNER, partners=[Partner(ANY_PARTNER, ANY_PARTNER, ANY_COLOUR)])
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "dossier.gpkg"
        with Dossier.create(path, collaboration) as dossier:
            content = dossier.content()
        project = QgsProject()
        add_dossier(project, path, content)
        for spec in layer_specs():
            layer = layer_of(project, path, spec.key)
            assert layer is not None
            file = folder / style_file_name(spec.key)
            message, done = layer.saveNamedStyle(str(file), STYLE_CATEGORIES)
            if not done:
                raise SystemExit(message)
            text = file.read_text(encoding="utf-8")
            # Rules of labels and symbols have keys of chance, and the day is that of today: the same file each time.
            text = text.replace(date.today().isoformat(), "2000-01-01")
            file.write_text(_steady(text), encoding="utf-8")
            made.append(file)
    return made


def _steady(text: str) -> str:
    """The identifiers of symbol layers numbered in their order."""
    known: dict[str, str] = {}
    pattern = re.compile(r"\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}")
    return pattern.sub(lambda m: known.setdefault(m[0], f"{{{len(known):032x}}}"), text)


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    dutch = read_translations(ROOT / "i18n" / "afstemming_nl.ts")
    language.use_translator(lambda text: dutch.get(text, ""))
    for written in make(ROOT / "resources" / "styles"):
        print(written.relative_to(ROOT))
    application.exitQgis()
