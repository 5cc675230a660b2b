"""Takes the plugin away and loads it again in the real QGIS window, and looks whether anything is left each time.

Beside it, in a QGIS of its own, the same project is opened, drawn and closed as often with a plugin that does nothing: what
QGIS itself keeps of that is no matter of ours.

Usage: tests/soak/reloads.py [reloads]; by scripts/soak.sh.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import soak_results
from in_qgis import Inside, town

COUNTED = ("widgets", "children", "layers", "ours", "code", "files", "providers")
"""Of which there is as much after each reload as before it."""
GROWING = ("bytes", "asked", "python", "qgis_own")
WARM = 10
"""Reloads before counting begins: what is loaded once and kept."""
OBJECTS = 5
"""Python objects more by each reload that are put down to measuring itself."""
EMPTY = {
    "metadata.txt": "[general]\nname=Empty\nversion=1\nqgisMinimumVersion=3.0\nqgisMaximumVersion=4.99\n"
    "description=-\nabout=-\nauthor=-\nemail=-\n",
    "__init__.py": "class Nothing:\n    def initGui(self):\n        pass\n\n    def unload(self):\n        pass\n\n\n"
    "def classFactory(iface):\n    return Nothing()\n",
}

Line = dict[str, Any]


def slope(values: list[float]) -> float:
    """Growth per step by least squares."""
    middle, mean = (len(values) - 1) / 2, sum(values) / len(values)
    return sum((n - middle) * (v - mean) for n, v in enumerate(values)) / sum(
        (n - middle) ** 2 for n in range(len(values))
    )


def measured(folder: Path, name: str, count: int, dossier: str, plugins: str = "") -> list[Line]:
    """A line for each reload."""
    inside = Inside(
        "reload_inside.py", plugins=plugins, dossier=dossier, told=folder / name, reloads=count,
        project=folder / "project.qgz",
    )  # fmt: skip
    try:
        inside.wait_for("ended", 60 + 60 * count)
        return [line for line in inside.lines() if "reload" in line]
    finally:
        inside.kill()


def growth(lines: list[Line]) -> dict[str, float]:
    """Per reload, in the second half."""
    half = lines[_warm(lines) :]
    return {name: slope([line[name] for line in half]) for name in (*COUNTED, *GROWING)}


def _warm(lines: list[Line]) -> int:
    return max(min(WARM, len(lines) - 3), len(lines) // 2)


def told(lines: list[Line], grown: dict[str, float]) -> dict[str, Any]:
    return {
        "kb_per_reload": round(grown["bytes"] / 1000, 1),
        "asked_kb_per_reload": round(grown["asked"] / 1000, 1),
        "mb_half": round(lines[_warm(lines)]["bytes"] / 1e6),
        "mb_last": round(lines[-1]["bytes"] / 1e6),
        "python_objects": round(grown["python"], 1),
        "qgis_own": round(grown["qgis_own"], 1),
    }


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    if count < 5:
        raise SystemExit("at least 5 reloads: a growth is measured over the second half")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "herladen.gpkg"
        town(path)
        lines = measured(folder, "ours", count, str(path))
        empty = folder / "plugins" / "afstemming_plugin"
        empty.mkdir(parents=True)
        for file, text in EMPTY.items():
            (empty / file).write_text(text, encoding="utf-8")
        alone = measured(folder, "alone", count, "", str(empty.parent))
    grown, beside = growth(lines), growth(alone)
    for who, found in (("with the plugin", grown), ("QGIS alone", beside)):
        print(
            f"{who}, per reload in the second half: " + ", ".join(f"{k} {v:+.2f}" for k, v in found.items())
        )
    print("most of ours at the end:", lines[-1]["most"])
    soak_results.keep(
        "reloads",
        reloads=len(lines),
        per_reload={name: round(grown[name], 2) for name in COUNTED},
        ours=told(lines, grown),
        alone=told(alone, beside),
    )
    left = {name: value for name, value in grown.items() if name in COUNTED and value > 0.05}
    if left or grown["python"] - beside["python"] > OBJECTS:
        raise SystemExit(f"more at each reload: {left}, Python objects {grown['python']:+.1f}")


if __name__ == "__main__":
    main()
