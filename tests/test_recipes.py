"""The recipes in docs/recipes hold: what they say is done to a copy of the plugin, and their check is run there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

RECIPES = Path(__file__).resolve().parent.parent / "docs" / "recipes"
STEP = re.compile(
    r"(?:New file `(?P<new>[^`]+)`:|In `(?P<file>[^`]+)`,\s+(?P<where>above|below) `(?P<line>[^`]+)`|(?P<check>Check:))\n\n```\w+\n(?P<text>.*?)```\n",
    re.DOTALL,
)


def put(file: Path, where: str, line: str, text: str) -> None:
    """The text above or below the one line that begins so."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    found = [number for number, known in enumerate(lines) if known.startswith(line)]
    assert len(found) == 1, f"{file.name} has {len(found)} lines “{line}”"
    lines.insert(found[0] + (where == "below"), text)
    file.write_text("".join(lines), encoding="utf-8")


@pytest.mark.parametrize("recipe", sorted(RECIPES.glob("*.md")), ids=lambda path: path.stem)
def test_a_recipe_does_what_it_says(recipe: Path, root: Path, tmp_path: Path) -> None:
    for name in ("afstemming_plugin", "resources"):
        shutil.copytree(root / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "metadata.txt", tmp_path)
    text = recipe.read_text(encoding="utf-8")
    steps = list(STEP.finditer(text))
    assert len(steps) == text.count("```") // 2 and steps[-1]["check"]
    for step in steps[:-1]:
        if step["new"]:
            assert not (tmp_path / step["new"]).exists()
            (tmp_path / step["new"]).write_text(step["text"], encoding="utf-8")
        else:
            put(tmp_path / step["file"], step["where"], step["line"], step["text"])
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH", "")])])
    environment = {**os.environ, "PYTHONPATH": path.replace("build/pylib", str(root / "build" / "pylib"))}
    command = [sys.executable, "-c", steps[-1]["text"]]
    without = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", timeout=300
    )
    assert without.returncode == 0, without.stdout + without.stderr


def test_the_recipes_are_told_of(root: Path) -> None:
    told = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    names = {path.stem for path in RECIPES.glob("*.md")}
    assert names == {"source", "rule", "document"}
    assert all(f"docs/recipes/{name}.md" in told for name in names)
