"""The programme from the page Kansen, and the bar chart."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTableWidget
from waiting import wait_for

from afstemming_plugin.cartography.charts import draw_bars, draw_curves
from afstemming_plugin.cycle.programme import choose_programme
from afstemming_plugin.gui.charts import COLOURS, BarChart
from afstemming_plugin.gui.curve import Curve
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.one_line import OneLine
from afstemming_plugin.gui.programme_dialog import ProgrammeDialog

KANSEN = 2


def shown(dock: AfstemmingDock) -> ProgrammeDialog:
    page = dock._pages[KANSEN][2]
    wait_for(lambda: not dock.session.busy)
    found = [dialog for dialog in page.findChildren(ProgrammeDialog) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def close(dialog: ProgrammeDialog) -> None:
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_programme_is_shown_saved_and_changed_by_capacity(
    dock: AfstemmingDock, dossier_file: Path, tmp_path: Path
) -> None:
    assert dock.session.open(dossier_file)
    dock.show_step(KANSEN)
    dock._pages[KANSEN][2].findChild(QPushButton, "programme").click()
    dialog = shown(dock)
    content = dock.session.content
    programme = choose_programme(content)
    rows = dialog.findChild(QTableWidget, "programme_chosen")
    assert rows.rowCount() == len(programme.chosen) > 0
    assert sum(int(rows.item(row, 4).text()) for row in range(rows.rowCount())) == programme.openings_avoided
    assert dialog.findChild(QTableWidget, "programme_left_out").rowCount() == len(programme.left_out)
    assert f"<b>{programme.openings_avoided}</b>" in dialog.findChild(QLabel, "programme_figures").text()
    dialog.save(tmp_path / "p.csv")
    assert len((tmp_path / "p.csv").read_text(encoding="utf-8-sig").splitlines()) > rows.rowCount()
    partner = content.works[0].partner
    limits = "".join(f"{partner};{year};werken;0\n" for year in range(2025, 2050))
    (tmp_path / "c.csv").write_text("partner;year;measure;value\n" + limits, encoding="utf-8")
    dialog.take_capacity(tmp_path / "c.csv")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = shown(dock)
    assert len(dock.session.content.capacities) == 25
    loads = again.findChild(QTableWidget, "programme_loads")
    assert sum(loads.item(row, 6).text() == "0" for row in range(loads.rowCount())) == 25
    close(again)


@pytest.mark.parametrize(("paper", "ink"), [("#ffffff", "#000000"), ("#202020", "#ffffff")])
def test_bars_are_drawn_with_the_ink_of_the_theme(qgis_app: object, paper: str, ink: str) -> None:
    chart = BarChart()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(paper))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    chart.setPalette(palette)
    chart.resize(400, 160)
    chart.show_bars(["2027", "2028"], [Curve("a", COLOURS[0], [1, 2]), Curve("b", COLOURS[1], [2, None])])
    image = chart.grab().toImage()
    seen: dict[str, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            name = image.pixelColor(x, y).name()
            seen[name] = seen.get(name, 0) + 1
    # Of a: 1 and 2; of b: 2. So the same surface twice and a half as high in total.
    assert 1.2 < seen[COLOURS[0]] / seen[COLOURS[1]] < 1.8
    assert seen.get(ink, 0) > 20
    assert "2028 2" in chart.accessibleDescription()


def test_an_empty_chart_draws_nothing(qgis_app: object) -> None:
    chart = BarChart()
    chart.resize(100, 100)
    chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    chart.show_bars([], [])
    assert not chart.grab().isNull()


def told_by(draw: Callable[..., None], series: list[Curve]) -> list[tuple[str, QRectF]]:
    """What is written where in a chart of 580 × 150: the box is as wide as the words."""

    class Telling(QPainter):
        def drawText(self, *what: object) -> None:
            if isinstance(what[0], QRectF):
                width = self.fontMetrics().horizontalAdvance(str(what[2]))
                box = QRectF(0, 0, width, self.fontMetrics().ascent())
                box.moveCenter(what[0].center())
                told.append((str(what[2]), box))

    told: list[tuple[str, QRectF]] = []
    paper = QImage(580, 150, QImage.Format.Format_RGB32)
    painter = Telling(paper)
    font = painter.font()
    font.setPixelSize(12)
    painter.setFont(font)
    steps = [str(2026 + step) for step in range(len(series[0].values))]
    draw(painter, QRectF(paper.rect()), steps, series, QColor("black"))
    painter.end()
    return told


@pytest.mark.parametrize(
    "draw, high, low", [(draw_bars, [20] * 15, [20] * 15), (draw_curves, [16, 155, 160], [14, 101, 160])]
)
def test_values_beside_each_other_are_not_read_as_one(
    qgis_app: object, draw: Callable[..., None], high: list[float], low: list[float]
) -> None:
    both = [Curve(name, colour, values) for name, colour, values in zip("ab", COLOURS, (high, low))]
    boxes = [box for word, box in told_by(draw, both) if len(word) < 4]
    assert len(boxes) == 2 * len(high)
    assert not [1 for at, box in enumerate(boxes) for other in boxes[:at] if box.intersects(other)]


def test_a_name_without_room_ends_in_dots(qgis_app: object) -> None:
    label = OneLine()
    label.setText("<b>Samenwerking</b> ondergrond Elzevoort")
    label.resize(600, 20)
    assert label.shown_text() == label.text() == "<b>Samenwerking</b> ondergrond Elzevoort"
    label.resize(90, 20)
    assert label.shown_text().endswith("…") and label.text().startswith(label.shown_text()[:-1])
    assert label.fontMetrics().horizontalAdvance(label.shown_text()) <= 90
