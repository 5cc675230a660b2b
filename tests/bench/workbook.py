"""Measures the proposal workbook and writes the section "Workbook" of docs/bench.md.

The workbook of N works against plain openpyxl in write-only mode that writes the values of the very same cells, without
style, heights, links, filters or anything else. Usage: workbook.py [--rounds 3] [--works 20000]
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
DATA, PAGE = ROOT / "build" / "bench", ROOT / "docs" / "bench.md"
BEGIN, END = "<!-- workbook: written by `make bench` -->", "<!-- end of workbook -->"
AIM = 1.3


def content_of(count: int) -> Path:
    """The analysed content of so many made-up works, made once."""
    path = DATA / f"content_{count}.pickle"
    if path.exists():
        return path
    from bench_works import PARTNERS, PEILDATUM, made_works

    from afstemming_plugin.analysis.analyse import analyse
    from afstemming_plugin.model.collaboration import Collaboration, Partner
    from afstemming_plugin.model.content import Content
    from afstemming_plugin.model.rules import Rules

    works = made_works(count)
    partners = [Partner(f"partner {n}", f"Partner {n}") for n in range(PARTNERS)]
    analysis = analyse(works, Rules(), PEILDATUM)
    content = Content(Collaboration("Bench", partners=partners), Rules(), works=works, analysis=analysis)
    DATA.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(content))
    return path


def ours(content: Path, target: Path) -> None:
    from afstemming_plugin.export.workbook import write_workbook

    given = pickle.loads(content.read_bytes())
    began, cpu = time.perf_counter(), time.process_time()
    write_workbook(target, given)
    print(json.dumps({"seconds": time.perf_counter() - began, "cpu": time.process_time() - cpu}))


def plain(source: Path, target: Path) -> None:
    from afstemming_plugin.compat import openpyxl_module

    openpyxl = openpyxl_module()
    read = openpyxl.load_workbook(source, read_only=True)
    sheets = [(sheet.title, [list(row) for row in sheet.iter_rows(values_only=True)]) for sheet in read]
    began, cpu = time.perf_counter(), time.process_time()
    book = openpyxl.Workbook(write_only=True)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(target)
    filled = sum(value is not None for _, rows in sheets for row in rows for value in row)
    print(
        json.dumps(
            {"seconds": time.perf_counter() - began, "cpu": time.process_time() - cpu, "cells": filled}
        )
    )


def measured(rounds: int, works: int) -> dict[str, list[dict[str, Any]]]:
    """The sides take turns, each in a process of its own, so that a busy moment of the machine strikes both."""
    content = content_of(works)
    made, bare = DATA / f"workbook_{works}.xlsx", DATA / f"plain_{works}.xlsx"
    found: dict[str, list[dict[str, Any]]] = {"ours": [], "plain": []}
    for _ in range(rounds):
        for side, source, target in (("ours", content, made), ("plain", made, bare)):
            command = [
                sys.executable,
                str(Path(__file__).resolve()),
                "--side",
                side,
                str(source),
                str(target),
            ]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            found[side].append({**json.loads(done.stdout), "size": target.stat().st_size})
    return found


def section(found: dict[str, list[dict[str, Any]]], rounds: int, works: int) -> str:
    from afstemming_plugin.compat import openpyxl_module

    names = {
        "ours": "ours: with all that makes it a document",
        "plain": "plain openpyxl, write-only, values alone",
    }
    lines = [
        "| workbook | seconds (median, least–most) | processor seconds | MB |",
        "|---|---|---|---|",
    ]
    for side, results in found.items():
        seconds = [r["seconds"] for r in results]
        lines.append(
            f"| {names[side]} | {statistics.median(seconds):.2f} ({min(seconds):.2f}–{max(seconds):.2f}) | "
            f"{statistics.median(r['cpu'] for r in results):.2f} | {results[0]['size'] / 1e6:.1f} |"
        )
    ratio = _median(found["ours"]) / _median(found["plain"])
    told = "holds" if ratio <= AIM else "does not hold"
    lines += ["", f"Ours takes {ratio:.2f} × the processor time of plain (aim: ≤ {AIM} ×): {told}."]
    return "\n".join([_preamble(found, rounds, works, openpyxl_module().__version__), "", *lines])


def _median(results: list[dict[str, Any]]) -> float:
    return float(statistics.median(r["cpu"] for r in results))


def _preamble(found: dict[str, list[dict[str, Any]]], rounds: int, works: int, openpyxl: str) -> str:
    return (
        f"The proposal workbook of {works:,} works (made up, analysed beforehand) against openpyxl {openpyxl} in write-only "
        f"mode with the values of the same {found['plain'][0]['cells']:,} cells. Python {platform.python_version()}, "
        f"{os.cpu_count()} cores, load at the end {os.getloadavg()[0]:.1f}; {rounds} rounds by turns, each side in a process of "
        "its own. Ours also decides what stands in the cells (shares, verdicts, order) and writes styles, row heights, links, "
        "drop-downs, colours, filters, bars and the stamp; reading the values for plain is not counted."
    )


def write(text: str) -> None:
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else "# Benchmarks\n"
    if BEGIN not in page:
        page = page.rstrip() + f"\n\n## Workbook\n\n{BEGIN}{END}\n"
    before, _, rest = page.partition(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--works", type=int, default=20_000)
    parser.add_argument("--side", nargs=3, help=argparse.SUPPRESS)
    parser.add_argument("--dry", action="store_true", help="print, and leave docs/bench.md as it is")
    chosen = parser.parse_args()
    if chosen.side:
        side, source, target = chosen.side
        (ours if side == "ours" else plain)(Path(source), Path(target))
        return
    text = section(measured(chosen.rounds, chosen.works), chosen.rounds, chosen.works)
    print(text)
    if not chosen.dry:
        write(text)


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(HERE)]
    main()
