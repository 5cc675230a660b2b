"""Writes resources/server/afstemming.sql out of the plugin's own schema. A test proves that what is shipped equals it."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afstemming_plugin.dossier.server_sql import script  # noqa: E402

if __name__ == "__main__":
    target = ROOT / "resources" / "server" / "afstemming.sql"
    target.parent.mkdir(exist_ok=True)
    target.write_text(script(), encoding="utf-8")
