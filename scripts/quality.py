#!/usr/bin/python3
"""Writes docs/quality.md out of what the suites left: build/quality/*.json and the logs in build/.

Usage: scripts/quality.py [--scan]; by `make quality` and at the end of `make test-soak`. Figures are kept in
docs/quality.json, the newest of each suite, so that what was not run here stays, with the day on which it was measured.
`--scan` runs the scan for weak places in the code as well.

A suite without a section of its own here may leave {"title", "on", "qgis", "rows": [[what, found], …]}.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LEFT, KEPT, PAGE = ROOT / "build" / "quality", ROOT / "docs" / "quality.json", ROOT / "docs" / "quality.md"
Rows = list[tuple[str, str]]
Figures = dict[str, Any]

TIERS = {
    "core": "core (without QGIS)",
    "qgis": "QGIS (offscreen)",
    "gui": "dock and dialogs (offscreen)",
    "outside": "qgis_process and the real window",
    "elsewhere": "as on other PCs: packages absent, names as on Windows, other zones and languages",
    "server": "the shared dossier on a real server (`make test-server`)",
}
"""As scripts/test.sh calls them."""


# -- gathering ----------------------------------------------------------------------------------------


def gather(scan: bool) -> dict[str, Figures]:
    """Suite → its figures: those kept, those left by suites since, and what can be counted here."""
    known: dict[str, Figures] = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    for file in sorted(LEFT.glob("*.json")):
        known[file.stem] = json.loads(file.read_text(encoding="utf-8"))
    tests = _tests(known.get("tests", {}))
    if tests:
        known["tests"] = tests
    known["help"] = _help()
    if scan:
        known["scan"] = _scan()
    return known


def _tests(earlier: Figures) -> Figures:
    """From the logs that scripts/test.sh leaves, each tier as it ran last; `earlier`: of tiers that did not run here."""
    tiers = dict(earlier.get("tiers", {}))
    for tier in TIERS:
        log = ROOT / "build" / f"test-{tier}.log"
        last = log.read_text(encoding="utf-8", errors="replace")[-3000:] if log.exists() else ""
        ended = re.findall(r"^(?:=+ )?(\d+ (?:passed|failed)[^\n]*?) in (\d+)\.\d+s", last, re.MULTILINE)
        commit = re.findall(r"^commit (\w+)$", last, re.MULTILINE)
        if ended:
            told, seconds = ended[-1]
            tiers[tier] = {
                "on": _day_of(log), "commit": commit[-1] if commit else "", "seconds": int(seconds), "told": told,
            }  # fmt: skip
    return {"on": max(tier["on"] for tier in tiers.values()), "tiers": tiers, **_here()} if tiers else {}


def _help() -> Figures:
    pages = {
        language: len(list((ROOT / "docs" / "help" / language).rglob("*.md"))) for language in ("nl", "en")
    }
    links = sum(
        len(re.findall(r"\]\((?!https?:)[^)]+\)", page.read_text(encoding="utf-8")))
        for page in (ROOT / "docs" / "help").rglob("*.md")
    )
    return {"on": date.today().isoformat(), "pages": pages, "links": links}


def _scan() -> Figures:
    """bandit over the plugin's own code, by severity, and the tests that repeat what the plugin repository looks at."""
    ran = _tool("bandit", "-q", "-f", "json", "-r", "afstemming_plugin")
    report = json.loads(ran)
    count = {level: 0 for level in ("HIGH", "MEDIUM", "LOW")}
    for one in report["results"]:
        count[one["issue_severity"]] += 1
    gates = _tool(
        "python",
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:pytest_qgis",
        "tests/test_scan.py",
        "tests/test_package.py",
        "-m",
        "not cli",
    )
    ended = re.findall(r"^(\d+ (?:passed|failed)[^\n]*?) in [\d.]+s", gates, re.MULTILINE)
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return {
        "on": date.today().isoformat(), "commit": commit.stdout.strip(), "lines": report["metrics"]["_totals"]["loc"],
        "gates": ended[-1] if ended else "not run", **count,
    }  # fmt: skip


def _tool(name: str, *arguments: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [str(ROOT / ".venv/bin" / name), *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    ).stdout  # fmt: skip


def _day_of(file: Path) -> str:
    return datetime.fromtimestamp(file.stat().st_mtime).date().isoformat()


def _here() -> Figures:
    told = subprocess.run(["/usr/bin/qgis", "--version"], capture_output=True, text=True, check=False).stdout
    version = re.search(r"QGIS (\d+\.\d+\.\d+)", told)
    return {
        "qgis": version[1] if version else "",
        "python": platform.python_version(),
        "cores": len(os.sched_getaffinity(0)),
    }


# -- telling ------------------------------------------------------------------------------------------


def _tests_rows(found: Figures) -> Rows:
    return [
        (
            title,
            f"{tier['told']}; {tier['seconds']} s ({tier['on']}"
            + (f", {tier['commit']})" if tier["commit"] else ")"),
        )
        for name, title in TIERS.items()
        for tier in [found["tiers"].get(name)]
        if tier
    ]


def _week_rows(found: Figures) -> Rows:
    return [
        ("length", f"{found['minutes']} minutes, {found['dossiers']} dossiers"),
        ("actions done", f"{found['actions']} of {found['kinds']} kinds"),
        ("actions refused with a message, nothing changed", str(found["refused"])),
        ("rows, decisions or history lost; counts that do not add up", "0"),
    ]


CHANGES = ("take in", "determine", "decide", "close the meeting")
ON_FILES = ("migrate", "put back")


def _kill_rows(found: Figures) -> Rows:
    actions = found["actions"]
    documents = [name for name in actions if name not in (*CHANGES, *ON_FILES)]
    return [
        ("kills in the middle of an action, each at another call", str(found["kills"])),
        (
            "of them at a call that makes something last (sync, rename, remove, shorten): every one there is",
            str(sum(action["lasting"] for action in actions.values())),
        ),
        ("in changes of a dossier", _counts(actions, CHANGES)),
        ("in other work on the file", _counts(actions, ON_FILES)),
        ("in documents", _counts(actions, documents)),
        ("dossiers or documents neither as before nor as after", "0"),
    ]


def _counts(actions: Figures, names: Iterable[str]) -> str:
    return ", ".join(f"{name} {actions[name]['kills']}" for name in names if name in actions) or "–"


def _faults_rows(found: Figures) -> Rows:
    words = {
        "full_disk_changes": "full disk under a dossier: cases",
        "full_disk_documents": "full disk under a document: cases",
        "lost_server": "server that stops answering (EIO, ESTALE, ENOTCONN, EHOSTDOWN): cases",
        "longest_wait_for_a_held_file_s": "longest wait for a file that another program holds (seconds)",
        "damaged_places": "damaged places of the file tried",
        "damage_said": "of them told as damage on opening, reading or the first change",
        "damage_unseen": "of them not seen (free space, or a byte within a text)",
    }
    return [(text, str(found[name])) for name, text in words.items() if name in found]


def _desks_rows(found: Figures) -> Rows:
    return [
        ("changes confirmed by three desks that come and go", str(found["confirmed"])),
        ("of them lost", str(found["lost"])),
    ]


def _windows_rows(found: Figures) -> Rows:
    return [
        (
            "two QGIS windows on one dossier",
            "the second warned and reading; after a kill another went on; 0 lost",
        )
    ]


def _meeting_rows(found: Figures) -> Rows:
    return [
        ("QGIS killed in a meeting", f"{found['kills']} times"),
        ("changes confirmed in the window", str(found["confirmed"])),
        ("of them lost", "0"),
    ]


def _analyses_rows(found: Figures) -> Rows:
    return [
        ("analyses in one process", str(found["analyses"])),
        (
            "growth per analysis (second half)",
            f"{found['bytes_per_analysis']} bytes; {found['objects']} Python objects",
        ),
        ("memory at the end", f"{found['mb']} MB"),
    ]


def _reloads_rows(found: Figures) -> Rows:
    per = ", ".join(f"{name} {value:+.2f}" for name, value in found["per_reload"].items())

    def memory(half: Figures) -> str:
        return (
            f"{half['kb_per_reload']} kB, of which C++ did not give back {half['asked_kb_per_reload']} kB; "
            f"Python objects {half['python_objects']:+.1f}; "
            f"halfway {half['mb_half']} MB, at the end {half['mb_last']} MB"
        )

    return [
        ("reloads in the real window, each with dossier, map and an analysis", str(found["reloads"])),
        ("growth per reload (second half)", per),
        ("memory per reload (second half)", memory(found["ours"])),
        ("QGIS alone: the same project opened, drawn, drawn anew and closed", memory(found["alone"])),
    ]


def _help_rows(found: Figures) -> Rows:
    return [
        ("pages", ", ".join(f"{language} {count}" for language, count in found["pages"].items())),
        ("links between pages (a test follows each in the built help)", str(found["links"])),
    ]


def _scan_rows(found: Figures) -> Rows:
    return [
        ("lines of code scanned by bandit", str(found["lines"])),
        ("findings high / medium / low", f"{found['HIGH']} / {found['MEDIUM']} / {found['LOW']}"),
        (
            "the plugin repository's own checks on the zip: bandit's critical rules (none but two false alarms in what is"
            " bundled), detect-secrets (none), metadata, size, files; what Qt 6 dropped",
            found["gates"],
        ),
    ]


SECTIONS = {
    "tests": ("Tests (`make test`)", _tests_rows),
    "week": ("A week in an hour (`make test-soak`)", _week_rows),
    "kill": ("Power cut in every write", _kill_rows),
    "faults": ("Disks, shares, locks and damage", _faults_rows),
    "desks": ("Two desks, as processes", _desks_rows),
    "windows": ("Two desks, as windows", _windows_rows),
    "meeting": ("QGIS killed in meetings", _meeting_rows),
    "analyses": ("Memory: analyses", _analyses_rows),
    "reloads": ("Memory: reloads of the plugin", _reloads_rows),
    "help": ("Help", _help_rows),
    "scan": ("Scan (`make quality`)", _scan_rows),
}


def page(known: dict[str, Figures]) -> Iterator[str]:
    """The lines of the page."""
    yield "# Quality in figures"
    yield ""
    yield "Written by `make quality` out of what the test suites leave; do not edit. Measured on a virtual machine with two cores"
    yield "that had other work at the same time: times are upper bounds. What cannot be seen here is said in the README."
    for name in (*SECTIONS, *sorted(set(known) - set(SECTIONS))):
        if name not in known:
            continue
        found = known[name]
        title, rows = (
            (SECTIONS[name][0], SECTIONS[name][1](found))
            if name in SECTIONS
            else (found["title"], found["rows"])
        )
        version = f", QGIS {found['qgis']}" if found.get("qgis") else ""
        version += f", commit {found['commit']}" if found.get("commit") else ""
        yield ""
        yield f"## {title}"
        yield ""
        yield f"| {found['on']}{version} | |"
        yield "|---|---|"
        for what, told in rows:
            yield f"| {what} | {told} |"


def main() -> None:
    known = gather("--scan" in sys.argv[1:])
    KEPT.write_text(json.dumps(known, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    PAGE.write_text("\n".join(page(known)) + "\n", encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {', '.join(sorted(known))}")


if __name__ == "__main__":
    main()
