"""Measures the documents and writes the section "Documents" of docs/bench.md.

Pages per second of our map pack and of our atlas of maps, against an atlas as a user makes it by hand in QGIS: a print
layout with the same layers in the same symbols, a map of the same size, place and scale on every page, a title and a scale
bar, and nothing of our tables, letters and legends. The other documents are timed beside it. Usage: documents.py [--rounds 3] [--pages 50]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DATA, PAGE = ROOT / "build" / "bench", ROOT / "docs" / "bench.md"
PACK_HEIGHT = 200.0
"""Of the map on most pages of the map pack, mm."""
BEGIN, END = "<!-- documents: written by `make bench` -->", "<!-- end of documents -->"
AGAINST = {"ours": "by hand, small", "maps": "by hand"}
"""Ours → the atlas made by hand of which the map is as large."""
NAMES = {
    "ours": "our map pack, A3: map, locator, table, planning, score, last chances, cost share",
    "by hand, small": "an atlas made by hand in QGIS, A3, with a map as large as that of the map pack, title, scale bar",
    "maps": "our atlas of maps, A3: map with letters and names beside the works, legend of what shows",
    "by hand": "an atlas made by hand in QGIS, A3, with a map as large as that of our atlas, title, scale bar",
    "proposals": "projectvoorstellen (the best 20)",
    "year": "integraal jaarplan",
    "convenant": "convenantrapportage",
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pages", type=int, default=50)
    parser.add_argument("--side", default="")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    if chosen.side:
        print(json.dumps(run(chosen.side, chosen.pages)), flush=True)
        os._exit(0)  # QGIS need not tidy up
    dossier()
    load = round(os.getloadavg()[0], 1)
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in NAMES}
    for _ in range(chosen.rounds):
        for side in NAMES:
            found[side].append(side_by_itself(side, chosen.pages))
            print(f"{side}: {found[side][-1]}", flush=True)
    write(table(found, chosen.rounds, load))


def side_by_itself(side: str, pages: int) -> dict[str, Any]:
    """In a process of its own, and taking turns, so that a busy moment of the machine strikes all."""
    command = [sys.executable, __file__, "--side", side, "--pages", str(pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{side}: {done.stderr[-2000:]}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def dossier() -> Path:
    """The demo, taken in and determined once."""
    path = DATA / "demo.gpkg"
    if not path.exists():
        start_qgis()
        from afstemming_plugin.cycle.agreements import read_folder
        from afstemming_plugin.cycle.whole_job import open_for, prepare

        DATA.mkdir(parents=True, exist_ok=True)
        agreements = read_folder(ROOT / "resources" / "demo")
        with open_for(path, agreements) as made:
            prepare(made, agreements)
    return path


def start_qgis() -> Any:
    from qgis.core import QgsApplication

    application = QgsApplication.instance() or QgsApplication([], True)
    QgsApplication.initQgis()
    return application


def run(side: str, pages: int) -> dict[str, Any]:
    application = start_qgis()
    from afstemming_plugin.cycle import papers
    from afstemming_plugin.dossier import Dossier
    from afstemming_plugin.export.map_pack import write_map_pack

    target = DATA / f"out_{side.replace(' ', '_')}.pdf"
    with Dossier.open(dossier(), read_only=True) as made:
        content = made.content()
        # What a user would have set by hand before.
        by_hand_is = our_maps(content, pages, small="small" in side) if side.startswith("by hand") else None
        began, cpu = time.perf_counter(), time.process_time()
        if side == "ours":
            count = write_map_pack(target, made.path, content, limit=pages).pages
        elif side == "maps":
            assert content.analysis is not None
            best = sorted(content.analysis.opportunities, key=lambda o: -o.score)[:pages]
            content.analysis.opportunities = best
            from afstemming_plugin.export.maps import Theme, write_map

            write_map(target, made.path, content, Theme.ATLAS)
            count = len(best)
        elif by_hand_is is not None:
            count = by_hand(target, content, *by_hand_is)
        else:
            maker = {
                "proposals": papers.make_proposals,
                "year": papers.make_year_plan,
                "convenant": papers.make_convenant_report,
            }[side]
            count = maker(made, target)
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    assert application
    return {"seconds": seconds, "cpu": cpu, "pages": count, "bytes": target.stat().st_size}


def our_maps(content: Any, pages: int, *, small: bool) -> tuple[tuple[float, float], dict[str, int]]:
    """Size (mm) of our map on A3, that of the map pack when `small`, and the scale of each opportunity on it."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    from afstemming_plugin.cartography.map_layout import SIZES, map_sheet, room_of_map
    from afstemming_plugin.cartography.opportunity_map import OpportunityMaps
    from afstemming_plugin.cartography.opportunity_page import MAP_WIDTH
    from afstemming_plugin.model.house_style import OURS

    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(content.collaboration.crs))
    sheet = map_sheet(project, SIZES["A3"], OURS)
    room = (MAP_WIDTH, PACK_HEIGHT) if small else room_of_map(sheet)
    maps = OpportunityMaps(project, content)
    best = sorted(content.analysis.opportunities, key=lambda o: -o.score)[:pages]
    return room, {o.id: maps.layers(sheet, o, *room)[2] for o in best}


def by_hand(target: Path, content: Any, room: tuple[float, float], scales: dict[str, int]) -> int:
    """A print layout with an atlas over the opportunities in `scales`, its map of `room` mm, their members told by an
    expression on the atlas feature."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsLayoutExporter,
        QgsLayoutItemLabel,
        QgsLayoutItemMap,
        QgsLayoutItemScaleBar,
        QgsLayoutObject,
        QgsLayoutPoint,
        QgsLayoutSize,
        QgsPrintLayout,
        QgsProject,
        QgsProperty,
        QgsRenderContext,
        QgsUnitTypes,
    )

    from afstemming_plugin.cartography import print_layers, renderers, style

    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(content.collaboration.crs))
    crs = project.crs().authid()
    works, colours = content.works_by_id(), style.partner_colours(content.collaboration)
    best = [o for o in content.analysis.opportunities if o.id in scales]
    outline = print_layers.memory_layer(
        "Polygon", crs, {"id": "string", "number": "string", "name": "string", "scale": "integer"},
        [
            (print_layers.shape_of(o.geometry), {"id": o.id, "number": o.number, "name": o.name, "scale": scales[o.id]})
            for o in best
        ],
    )  # fmt: skip
    mine = "\"id\" = attribute(@atlas_feature, 'id')"
    renderers.draw_by_rules(outline, [renderers.rule(print_layers.joint_area_symbol(), mine, "")])
    rows: dict[str, list[Any]] = {}
    for o in best:
        for member in o.members:
            work = works[member.work]
            if work.geometry:
                shape = print_layers.shape_of(work.geometry)
                values = {"id": o.id, "partner": work.partner}
                rows.setdefault(print_layers.geometry_name(shape), []).append((shape, values))
    members = []
    for geometry, shapes in rows.items():
        layer = print_layers.memory_layer(geometry, crs, {"id": "string", "partner": "string"}, shapes)
        rules = [
            renderers.rule(
                print_layers.member_symbol(geometry, colours[p.code], 1.6),
                f"{mine} AND \"partner\" = '{p.code}'",
                p.name,
            )
            for p in content.collaboration.partners
        ]
        renderers.draw_by_rules(layer, rules)
        members.append(layer)
    project.addMapLayers([outline, *members], False)
    layers = [
        *members,
        outline,
        *print_layers.graafrust(project, content),
        *print_layers.works_in_grey(project, content),
        *print_layers.streets(project, content, named=10000, beside=1.7),
    ]
    millimetres = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(420, 297, millimetres))
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(14, 36, millimetres))
    item.attemptResize(QgsLayoutSize(*room, millimetres))
    item.setKeepLayerSet(True)
    item.setLayers(layers)
    item.setExtent(outline.extent())
    item.setAtlasDriven(True)
    item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    item.dataDefinedProperties().setProperty(
        QgsLayoutObject.DataDefinedProperty.MapScale, QgsProperty.fromExpression('"scale"')
    )
    layout.renderContext().setTextRenderFormat(QgsRenderContext.TextFormatAlwaysText)
    label = QgsLayoutItemLabel(layout)
    label.setText('[% "number" || \' \' || "name" %]')
    layout.addLayoutItem(label)
    label.attemptMove(QgsLayoutPoint(14, 14, millimetres))
    label.attemptResize(QgsLayoutSize(300, 10, millimetres))
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(item)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(14, 282, millimetres))
    atlas = layout.atlas()
    atlas.setCoverageLayer(outline)
    atlas.setEnabled(True)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    settings.forceVectorOutput = True  # as ours
    settings.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
    result, error = QgsLayoutExporter.exportToPdf(atlas, str(target), settings)
    assert result == QgsLayoutExporter.ExportResult.Success, error
    return len(best)


def table(found: dict[str, list[dict[str, Any]]], rounds: int, load: float) -> str:
    def speed(side: str, clock: str) -> float:
        return statistics.median(run["pages"] / run[clock] for run in found[side])

    def against(side: str, clock: str) -> str:
        return f"{speed(side, clock) / speed(AGAINST[side], clock):.1f} ×" if side in AGAINST else ""

    lines = [
        "| document | pages | seconds (median, least–most) | of the processor | pages per second | "
        "pages per second of processor | kB per page | against by hand | by the processor |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for side, name in NAMES.items():
        seconds = sorted(run["seconds"] for run in found[side])
        pages = found[side][0]["pages"]
        size = found[side][0]["bytes"] / 1024 / pages
        lines.append(
            f"| {name} | {pages} | {statistics.median(seconds):.1f} ({seconds[0]:.1f}–{seconds[-1]:.1f}) | "
            f"{statistics.median(run['cpu'] for run in found[side]):.1f} | {speed(side, 'seconds'):.1f} | "
            f"{speed(side, 'cpu'):.1f} | {size:.0f} | {against(side, 'seconds')} | {against(side, 'cpu')} |"
        )
    from qgis.core import Qgis

    about = (
        f"The demo town (606 works), {rounds} rounds, each side in a process of its own and taking turns; "
        f"QGIS {Qgis.QGIS_VERSION.split('-')[0]}, Python {platform.python_version()}, {os.cpu_count()} processors. "
        f"Load {load} before, {os.getloadavg()[0]:.1f} after. "
        "All are PDFs of 300 dpi with text as text; ours are all vectors, in that of by hand QGIS puts parts in as pictures. “By hand” has the same layers of streets, works and graafrust and "
        "the same symbols, and on every page the same place at the same scale, without letters, tables and legends."
    )
    text = "\n".join(lines)
    print(text)
    return f"{BEGIN}\n{about}\n\n{text}\n{END}"


def write(section: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    if BEGIN not in page:
        page = page.rstrip() + f"\n\n## Documents\n\n{BEGIN}{END}\n"
    before, _, rest = page.partition(BEGIN)
    PAGE.write_text(before + section + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
