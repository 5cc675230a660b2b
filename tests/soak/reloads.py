"""Takes the plugin away and loads it again in the real QGIS window, and looks whether anything is left each time.

Usage: tests/soak/reloads.py [reloads]; by scripts/soak.sh.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import soak_results
from in_qgis import Inside, demo

COUNTED = ("widgets", "children", "layers", "ours", "files", "providers")
WARM = 10
"""Reloads before counting begins: what is loaded once and kept."""


def slope(values: list[float]) -> float:
    """Growth per step by least squares."""
    middle, mean = (len(values) - 1) / 2, sum(values) / len(values)
    return sum((n - middle) * (v - mean) for n, v in enumerate(values)) / sum(
        (n - middle) ** 2 for n in range(len(values))
    )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "herladen.gpkg"
        demo(path)
        inside = Inside("reload_inside.py", dossier=path, told=Path(folder) / "told", reloads=count)
        try:
            inside.wait_for("ended", 60 + 60 * count)
            lines = [line for line in inside.lines() if "reload" in line]
        finally:
            inside.kill()
    half = lines[max(min(WARM, len(lines) - 3), len(lines) // 2) :]
    grown = {name: slope([line[name] for line in half]) for name in (*COUNTED, "bytes", "python", "qgis_own")}
    print(
        f"{len(lines)} reloads; per reload in the second half: "
        + ", ".join(f"{k} {v:+.2f}" for k, v in grown.items())
    )
    print("most of ours at the end:", lines[-1]["most"])
    soak_results.keep(
        "reloads",
        reloads=len(lines),
        kb_per_reload=round(grown["bytes"] / 1000, 1),
        mb_first=round(lines[min(WARM, len(lines) - 1)]["bytes"] / 1e6),
        mb_last=round(lines[-1]["bytes"] / 1e6),
        per_reload={name: round(grown[name], 2) for name in COUNTED},
        python_objects=round(grown["python"], 1),
        qgis_own=round(grown["qgis_own"], 1),
    )
    left = {name: value for name, value in grown.items() if name in COUNTED and value > 0.05}
    if left:
        raise SystemExit(f"more at each reload: {left}")


if __name__ == "__main__":
    main()
