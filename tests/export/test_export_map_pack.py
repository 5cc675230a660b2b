"""The map pack: complete, readable, and written whole or not at all."""

from __future__ import annotations

import gc
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Iterator

import pytest
from qgis.core import QgsRectangle

from afstemming_plugin.cartography import marks
from afstemming_plugin.cartography.member_table import shift_label
from afstemming_plugin.cartography.opportunity_map import letter_of
from afstemming_plugin.cartography.page_parts import period_in_table, period_in_words, timeline_years
from afstemming_plugin.cartography.sheet import best_scale
from afstemming_plugin.cartography.style import ACCENT, GRAAFRUST_COLOURS, partner_colours, readable_on
from afstemming_plugin.cartography.typeset import fitted, text_width, wrapped
from afstemming_plugin.export.map_pack import ranked_opportunities, write_map_pack
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.errors import Cancelled, ExportError
from afstemming_plugin.model.house_style import HouseStyle
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.results import Member
from afstemming_plugin.model.words import Share

sys.path.append(str(Path(__file__).resolve().parent.parent / "cartography"))
from cartography_sample import STREETS, sample_content

pytestmark = pytest.mark.qgis
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")


@pytest.fixture(autouse=True)
def nothing_of_qgis_left_over() -> Iterator[None]:
    yield
    gc.collect()


def make(path: Path, content: Content, **options: object) -> Path:
    write_map_pack(path, Path("lindehoven.gpkg"), content, **options)  # type: ignore[arg-type]
    return path


def text_of(pdf: Path, page: int | None = None) -> str:
    pages = ["-f", str(page), "-l", str(page)] if page else []
    done = subprocess.run(["pdftotext", "-layout", *pages, str(pdf), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def picture_of(pdf: Path, page: int):  # type: ignore[no-untyped-def]
    from qgis.PyQt.QtGui import QImage

    target = pdf.with_suffix("")
    subprocess.run(
        [
            "pdftoppm",
            "-r",
            "50",
            "-png",
            "-f",
            str(page),
            "-l",
            str(page),
            "-singlefile",
            str(pdf),
            str(target),
        ],
        check=True,
    )
    return QImage(str(target.with_suffix(".png")))


@needs_poppler
def test_an_overview_and_a_page_per_opportunity_best_first(tmp_path: Path) -> None:
    content = sample_content()
    assert content.analysis is not None
    content.analysis.opportunities.reverse()
    result = write_map_pack(tmp_path / "pack.pdf", Path("lindehoven.gpkg"), content)
    assert (result.pages, result.path) == (7, tmp_path / "pack.pdf")
    info = subprocess.run(["pdfinfo", str(result.path)], capture_output=True, check=True).stdout.decode()
    assert re.search(r"Pages:\s+7\b", info)
    width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups())  # type: ignore[union-attr]
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (420, 297)
    assert re.search(r"Title:.*Lindehoven", info)
    for page in range(2, 7):
        text = text_of(result.path, page)
        assert f"K-{page - 1:03d}" in text and STREETS[page - 2] in text
        assert "K-006" not in text
    last = text_of(result.path, 7)
    assert "K-006" in last and "Coordination point" in last and "of 100" not in last


@needs_poppler
def test_a_page_tells_all_that_its_opportunity_holds(tmp_path: Path) -> None:
    content = sample_content()
    text = text_of(make(tmp_path / "pack.pdf", content, limit=1), 2)
    works = content.works_by_id()
    assert content.analysis is not None
    best = content.analysis.opportunities[0]
    names = {p.code: p.name for p in content.collaboration.partners}
    for member in best.members:
        work = works[member.work]
        for told in (
            names[work.partner],
            str(work.discipline),
            work.title,
            period_in_table(work.period),
            period_in_table(member.execution),
        ):
            assert told in text
    for told in (
        period_in_words(best.period),
        "90",
        "31-12-2033",
        "31-12-2028",
        "1-10-2026",
        "lindehoven.gpkg",
        "1-9-2026",
    ):
        assert told in text


@needs_poppler
def test_limit_and_no_opportunities_at_all(tmp_path: Path) -> None:
    content = sample_content()
    assert content.analysis is not None
    assert write_map_pack(tmp_path / "two.pdf", Path("d.gpkg"), content, limit=2).pages == 3
    bare = replace(content, works=[], zones=[], streets=[], events=[], deliveries=[], analysis=None)
    assert write_map_pack(tmp_path / "bare.pdf", Path("d.gpkg"), bare).pages == 1
    assert "Lindehoven" in text_of(tmp_path / "bare.pdf")


@needs_poppler
def test_the_map_shows_members_graafrust_and_joint_area_in_their_colours(tmp_path: Path) -> None:
    content = sample_content()
    colours = partner_colours(content.collaboration)
    image = picture_of(make(tmp_path / "pack.pdf", content, limit=2), 3)
    inside = [
        image.pixelColor(x, y)
        for x in range(int(image.width() * 0.04), int(image.width() * 0.62))
        for y in range(int(image.height() * 0.13), int(image.height() * 0.75))
    ]

    def near(colour: str) -> int:
        from qgis.PyQt.QtGui import QColor

        wanted = QColor(colour)
        return sum(
            abs(p.red() - wanted.red()) + abs(p.green() - wanted.green()) + abs(p.blue() - wanted.blue()) < 60
            for p in inside
        )

    assert content.analysis is not None
    works = content.works_by_id()
    partners = {works[m.work].partner for m in content.analysis.opportunities[1].members}
    # the partners, the joint area and the hatch of the graafrust in the Kerkstraat
    for colour in (*(colours[code] for code in partners), ACCENT, GRAAFRUST_COLOURS[2]):
        assert near(colour) > 20, colour
    assert near("#ffffff") > len(inside) / 2


@needs_poppler
def test_fonts_are_embedded(tmp_path: Path) -> None:
    pdf = make(tmp_path / "pack.pdf", sample_content(), limit=1)
    lines = (
        subprocess.run(["pdffonts", str(pdf)], capture_output=True, check=True)
        .stdout.decode()
        .splitlines()[2:]
    )
    assert lines and all(line.split()[-5] == "yes" for line in lines)


@needs_poppler
def test_the_house_style_is_on_every_page(tmp_path: Path) -> None:
    from qgis.PyQt.QtGui import QColor, QImage

    logo = tmp_path / "logo.png"
    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    image.save(str(logo))
    pdf = make(
        tmp_path / "pack.pdf", sample_content(), limit=1, house=HouseStyle("#1144cc", "DejaVu Sans", logo)
    )
    for page in (1, 2):
        shown = picture_of(pdf, page)
        colours = {
            shown.pixelColor(x, y).name()
            for x in range(shown.width())
            for y in (*range(shown.height() // 8), *range(shown.height() * 9 // 10, shown.height()))
        }
        assert "#1144cc" in colours and colours & {"#00ff00", "#00fe00"}
    listed = subprocess.run(["pdffonts", str(pdf)], capture_output=True, check=True).stdout.decode()
    assert "DejaVu" in listed and "OpenSans" not in listed


@needs_poppler
def test_maps_are_drawn_as_lines_not_as_pictures(tmp_path: Path) -> None:
    pdf = make(tmp_path / "pack.pdf", sample_content(), limit=2)
    listed = subprocess.run(["pdfimages", "-list", str(pdf)], capture_output=True, check=True).stdout.decode()
    assert len(listed.splitlines()) == 2  # the heading only
    drawn = subprocess.run(
        ["pdftoppm", "-r", "20", "-png", str(pdf), str(tmp_path / "page")], capture_output=True, check=True
    )
    assert drawn.stderr == b""  # poppler complains of a path that is not right


@needs_poppler
def test_what_a_partner_keeps_for_itself_is_not_in_it(tmp_path: Path) -> None:
    content = sample_content()
    secret = next(w for w in content.works if w.street == STREETS[0])
    secret.share, secret.title = Share.OWN, "geheim tracé"
    pdf = make(tmp_path / "pack.pdf", content)
    assert "geheim" not in text_of(pdf)
    assert "K-001" not in text_of(pdf)  # it rests on the secret work


@needs_poppler
def test_many_members_and_long_words_stay_on_the_page(tmp_path: Path) -> None:
    content = sample_content()
    assert content.analysis is not None
    first = content.works[0]
    first.title = "Vervanging van het gemengde riool " * 12
    extra = [replace(first, id=f"x{i:02d}", title=f"werk {i}") for i in range(40)]
    content.works += extra
    best = content.analysis.opportunities[0]
    best.name = "Burgemeester van der Meerlaan en omgeving " * 5
    best.members += [Member(w.id, Period.year(2028), 0, 0.0, False) for w in extra]
    pdf = make(tmp_path / "pack.pdf", content, limit=1)
    first, second = text_of(pdf, 2), text_of(pdf, 3)
    listed = [set(re.findall(r"werk (\d+)\b", text)) for text in (first, second)]
    assert len(listed[0]) > 10 and not listed[0] & listed[1]
    assert listed[0] | listed[1] == {str(i) for i in range(40)}
    assert "…" in first and "page 2 of 3" in first and "page 3 of 3" in second


class Stop(Progress):
    def __init__(self, after: int) -> None:
        self.after, self.steps = after, []  # type: ignore[var-annotated]

    def report(self, fraction: float, text: str = "") -> None:
        self.steps.append(fraction)

    def cancelled(self) -> bool:
        return len(self.steps) >= self.after


def test_stopping_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    path.write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        make(path, sample_content(), progress=Stop(3))
    assert path.read_bytes() == b"earlier"
    assert [f.name for f in tmp_path.iterdir()] == ["pack.pdf"]


def test_progress_runs_up_to_one(tmp_path: Path) -> None:
    progress = Stop(999)
    make(tmp_path / "pack.pdf", sample_content(), progress=progress)
    assert progress.steps == sorted(progress.steps) and progress.steps[-1] == 1.0
    assert len(progress.steps) == 8


@needs_poppler
def test_fifty_pages_in_one_go(tmp_path: Path) -> None:
    content = sample_content()
    assert content.analysis is not None
    best = content.analysis.opportunities[0]
    content.analysis.opportunities = [
        replace(best, id=f"{best.id}{at}", number=f"K-{at:03d}") for at in range(1, 50)
    ]
    progress = Stop(999)
    result = write_map_pack(tmp_path / "pack.pdf", Path("lindehoven.gpkg"), content, progress=progress)
    assert result.pages == 50 and list(result.page_of.values()) == list(range(2, 51))
    assert len(progress.steps) == 51 and progress.steps == sorted(progress.steps)
    pages = text_of(result.path).split("\f")[:-1]
    assert len(pages) == 50
    assert all(f"K-{at:03d}" in page for at, page in enumerate(pages[1:], 1))


@needs_poppler
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb is not installed")
def test_the_same_on_screen_and_without_one_with_no_network_and_no_printer(tmp_path: Path) -> None:
    aside = [sys.executable, str(Path(__file__).with_name("draw_aside.py"))]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment["CUPS_SERVER"] = "localhost:1"  # where nothing answers: no printer, also where there is one
    made = {}
    for platform, before in (("offscreen", []), ("xcb", ["xvfb-run", "-a"])):
        target = tmp_path / f"{platform}.pdf"
        environment["QT_QPA_PLATFORM"] = platform
        done = subprocess.run(
            [*before, *aside, str(target)], capture_output=True, text=True, env=environment, timeout=300
        )
        assert done.returncode == 0, done.stderr
        used = json.loads(done.stdout.splitlines()[-1])
        assert used == {"pages": 7, "platform": platform, "network": [], "printers": []}
        made[platform] = target
    assert text_of(made["offscreen"]) == text_of(made["xcb"])
    for page in (1, 2):
        assert picture_of(made["offscreen"], page) == picture_of(made["xcb"], page)


def test_a_full_disk_says_so_and_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    path.write_bytes(b"earlier")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(ExportError) as caught:
            make(path, sample_content())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert "pack.pdf" in str(caught.value) and caught.value.remedy
    assert path.read_bytes() == b"earlier"
    assert [f.name for f in tmp_path.iterdir()] == ["pack.pdf"]


def test_a_place_where_nothing_can_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ExportError) as caught:
        make(tmp_path / "file" / "pack.pdf", sample_content(), limit=0)
    assert "pack.pdf" in str(caught.value) and caught.value.remedy


def test_ranking_is_by_score_then_number() -> None:
    content = sample_content()
    assert content.analysis is not None
    for opportunity in content.analysis.opportunities:
        opportunity.score = 50
    content.analysis.opportunities[3].score = 60
    assert [o.number for o in ranked_opportunities(content)] == ["K-004", "K-001", "K-002", "K-003", "K-005"]


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1, 1, 500), (100, 10, 500), (101, 10, 750), (400, 300, 2500), (4000, 300, 20000)],
)
def test_the_scale_is_the_largest_of_the_list_that_fits(width: float, height: float, scale: int) -> None:
    assert best_scale(QgsRectangle(0, 0, width, height), 260, 180) == scale


def test_text_is_cut_to_its_width_and_no_more() -> None:
    text = "Burgemeester van der Meerlaan 12 tot en met 48"
    assert fitted(text, text_width(text, 9) + 0.1, 9) == text
    cut = fitted(text, 40, 9)
    assert cut.endswith("…") and text_width(cut, 9) <= 40 and len(cut) > 15
    lines = wrapped(text, 30, 9)
    assert " ".join(lines) == text and all(text_width(line, 9) <= 30 for line in lines)
    assert len(wrapped(text * 9, 30, 9, lines=2)) == 2


def test_letters_do_not_lie_on_each_other() -> None:
    content = sample_content()
    works = [w for w in content.works if w.street == STREETS[0]]
    colours = {p.code: "#000000" for p in content.collaboration.partners}
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    view = QgsRectangle(120000, 479900, 120500, 480200)
    layer, *_ = marks.letter_marks(
        project, works, [letter_of(i) for i in range(len(works))], colours, view, 2000
    )
    spots = [f.geometry().asPoint() for f in layer.getFeatures()]
    assert len(spots) == len(works)
    assert all(view.contains(spot) for spot in spots)
    # 5.2 mm discs at 1:2,000
    assert min(a.distance(b) for i, a in enumerate(spots) for b in spots[:i]) >= 0.0052 * 2000


def test_words_for_letters_shifts_and_years() -> None:
    assert [letter_of(i) for i in (0, 25, 26, 27)] == ["A", "Z", "A2", "B2"]
    year = Period.year(2028)
    labels = [
        shift_label(Member("w", year, days, 0, fixed))
        for days, fixed in ((0, False), (0, True), (61, False), (-61, False), (3, False))
    ]
    assert len(set(labels)) == 5 and "2" in labels[2] and "3" in labels[4]
    assert timeline_years(year, [Period(date(2026, 5, 1), date(2029, 1, 1))]) == (2026, 2029)
    first, last = timeline_years(year, [Period(date(1990, 1, 1), date(2060, 1, 1))])
    assert last - first == 11 and first <= 2028 <= last


@pytest.mark.parametrize(
    ("colour", "text"), [("#0072b2", "#ffffff"), ("#f0e442", "#1f2328"), ("#000000", "#ffffff")]
)
def test_letters_are_readable_on_their_colour(colour: str, text: str) -> None:
    assert readable_on(colour) == text


@pytest.mark.parametrize(
    ("start", "end", "precision", "shown"),
    [
        (date(2029, 7, 1), date(2029, 12, 31), Precision.QUARTER, "Q3 – Q4 2029"),
        (date(2029, 7, 1), date(2030, 3, 31), Precision.QUARTER, "Q3 2029 – Q1 2030"),
        (date(2029, 7, 1), date(2029, 9, 30), Precision.QUARTER, "Q3 2029"),
        (date(2028, 1, 1), date(2028, 12, 31), Precision.HALF, "H1 – H2 2028"),
        (date(2027, 6, 1), date(2027, 9, 30), Precision.MONTH, "Jun – Sep 2027"),
        (date(2027, 1, 1), date(2029, 12, 31), Precision.YEAR, "2027 – 2029"),
        (date(2027, 1, 4), date(2027, 1, 4), Precision.DAY, "4-1-2027"),
    ],
)
def test_periods_in_tables_say_what_is_shared_once(
    start: date, end: date, precision: Precision, shown: str
) -> None:
    assert period_in_table(Period(start, end, precision)) == shown


def test_numbers_on_the_overview_do_not_lie_on_each_other() -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    content = sample_content()
    assert content.analysis is not None
    best = content.analysis.opportunities[0]
    crowd = [replace(best, id=f"c{i}", number=f"K-{i + 1:03d}") for i in range(40)]
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    view = QgsRectangle(118000, 478000, 122000, 482000)
    numbers, ties = marks.number_marks(project, crowd, view, 20000)
    spots = {f["mark"]: f.geometry().asPoint() for f in numbers.getFeatures()}
    assert set(spots) == {str(i + 1) for i in range(40)} and ties.featureCount() == 40
    # Boxes are 4.4 mm high and at least as wide: clear when apart by that much in x or in y, at 1:20,000.
    pairs = [(a, b) for i, a in enumerate(spots.values()) for b in list(spots.values())[:i]]
    assert all(max(abs(a.x() - b.x()), abs(a.y() - b.y())) >= 0.0039 * 20000 for a, b in pairs)
    assert all(view.contains(spot) for spot in spots.values())
