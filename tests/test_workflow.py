"""The public workflow can be read, names make targets that exist, and covers what it says it covers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Iterator

import pytest

yaml = pytest.importorskip("yaml")


@pytest.fixture(scope="module")
def workflow(root: Path) -> dict[str, Any]:
    return dict(yaml.safe_load((root / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")))


def steps(workflow: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in workflow["jobs"].items():
        for step in job["steps"]:
            yield name, step


def test_every_step_does_one_thing_and_every_action_has_a_version(workflow: dict[str, Any]) -> None:
    for _, step in steps(workflow):
        assert ("run" in step) != ("uses" in step), step
        assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step.get("uses", "a/b@v1"))
    assert workflow["permissions"] == {"contents": "read"}


def test_every_make_target_is_there(workflow: dict[str, Any], root: Path) -> None:
    targets = set(re.findall(r"^([a-z0-9-]+):", (root / "Makefile").read_text(encoding="utf-8"), re.M))
    used = {
        word
        for _, step in steps(workflow)
        for words in re.findall(r"^make ([a-z0-9 -]+)$", step.get("run", ""), re.M)
        for word in words.split()
    }
    assert used == {"lint", "typecheck", "scan", "test-qt6", "demo", "test", "package"}
    assert used <= targets


def test_needed_jobs_and_matrix_names_exist(workflow: dict[str, Any]) -> None:
    jobs = workflow["jobs"]
    for job in jobs.values():
        assert set(job.get("needs", ())) <= set(jobs)
        matrix = job.get("strategy", {}).get("matrix", {})
        names = set(matrix) - {"include"} | {key for one in matrix.get("include", ()) for key in one}
        assert set(re.findall(r"matrix\.(\w+)", str(job))) == names


def test_all_releases_are_covered(workflow: dict[str, Any]) -> None:
    jobs = workflow["jobs"]
    debian = {one["release"]: one["qgis"] for one in jobs["debian"]["strategy"]["matrix"]["include"]}
    assert debian == {12: "3.22", 13: "3.40"}
    tags = jobs["qgis"]["strategy"]["matrix"]["tag"]
    assert {tag.split("-")[0] for tag in tags} >= {"3.40", "3.44", "4.0", "latest"}


def test_a_tag_makes_the_zip(workflow: dict[str, Any]) -> None:
    job = workflow["jobs"]["package"]
    assert "refs/tags/" in job["if"]
    assert [step for step in job["steps"] if "upload-artifact" in step.get("uses", "")]
    # YAML reads the bare word "on" as true.
    assert workflow.get("on", workflow.get(True))["push"]["tags"]
