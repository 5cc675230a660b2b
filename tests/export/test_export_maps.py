"""Maps on their own: size, place on earth, legend, template of the house, atlas; nothing in them that may not be seen."""

from __future__ import annotations

import gc
import getpass
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Iterator

import pytest
from content_for_tests import SECRET_OWN, SECRET_RESTRICTED, X, Y, empty_content, rich_content
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsLayoutItemLabel,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QFile
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument

from afstemming_plugin.cartography.legend import firmness_keys
from afstemming_plugin.cartography.map_layout import SIZES, map_sheet, scale_for
from afstemming_plugin.cartography.print_layers import works_in_colour
from afstemming_plugin.cartography.project_layouts import add_layouts
from afstemming_plugin.cartography.sheet import PRINT_SCALES
from afstemming_plugin.cartography.style import SOFT_PERIOD
from afstemming_plugin.export.audience import Audience
from afstemming_plugin.export.maps import Theme, write_map, write_map_template
from afstemming_plugin.model.errors import ExportError
from afstemming_plugin.model.house_style import OURS, HouseStyle
from afstemming_plugin.model.period import Period, Precision

pytestmark = [
    pytest.mark.qgis,
    pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed"),
]
DOSSIER = Path("dossier.gpkg")


@pytest.fixture(autouse=True)
def nothing_of_qgis_left_over() -> Iterator[None]:
    yield
    gc.collect()


def text_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def test_a_picture_has_the_size_of_its_paper_at_300_dots_per_inch(tmp_path: Path) -> None:
    write_map(tmp_path / "k.png", DOSSIER, rich_content(), Theme.PLANS, size="A4")
    image = QImage(str(tmp_path / "k.png"))
    assert (image.width(), image.height()) == (3508, 2480)
    assert round(image.dotsPerMeterX() * 0.0254) == 300
    assert sorted(f.name for f in tmp_path.iterdir()) == ["k.pgw", "k.png"]
    placed = gdal.Open(str(tmp_path / "k.png"))  # reads the world file
    left, pixel, _, top, _, _ = placed.GetGeoTransform()
    assert left < X + 150 < left + pixel * placed.RasterXSize
    assert top - pixel * placed.RasterYSize < Y + 75 < top


@pytest.mark.parametrize("theme", [theme for theme in Theme if theme is not Theme.ATLAS])
def test_a_pdf_knows_its_place_on_earth_and_what_shows(theme: Theme, tmp_path: Path) -> None:
    write_map(tmp_path / "k.pdf", DOSSIER, rich_content(), theme, size="A3", audience=Audience.PUBLIC)
    text = text_of(tmp_path / "k.pdf")
    assert "Samen & Straat Voorbeeldstad" in text and "15-1-2027" in text and "1:" in text
    assert SECRET_OWN not in text and SECRET_RESTRICTED not in text
    if theme in (Theme.PLANS, Theme.OPPORTUNITIES):
        assert "Waterbedrijf Voorbeeld" in text
    placed = gdal.Open(str(tmp_path / "k.pdf"))
    left, pixel, _, top, _, _ = placed.GetGeoTransform()
    assert "Amersfoort" in placed.GetProjection()
    # The middle of the works lies on the sheet.
    assert left < X + 150 < left + pixel * placed.RasterXSize
    assert top - pixel * placed.RasterYSize < Y + 75 < top


def test_the_layers_of_a_pdf_can_be_switched_off_and_tell_nothing_of_who_made_it(tmp_path: Path) -> None:
    driver = gdal.GetDriverByName("PDF")
    if not any(driver.GetMetadataItem(f"HAVE_{name}") == "YES" for name in ("POPPLER", "PDFIUM", "PODOFO")):
        pytest.skip("this GDAL does not read PDF, and then QGIS writes no layers")
    write_map(tmp_path / "k.pdf", DOSSIER, rich_content(), Theme.OPPORTUNITIES, size="A4")
    layers = gdal.Open(str(tmp_path / "k.pdf")).GetMetadata("LAYERS").values()
    for name in ("Works", "Streets", "Opportunities"):
        assert any(layer.split("/")[-1].startswith(name) for layer in layers), list(layers)
    told = subprocess.run(["pdfinfo", str(tmp_path / "k.pdf")], capture_output=True, text=True).stdout
    assert "koppelkansen" in told.lower() and getpass.getuser() not in told


def test_only_works_of_which_no_more_than_the_half_year_is_known_are_hollow() -> None:
    content = rich_content()
    year = Period.year(2028)
    content.works = [
        replace(content.works[0], id=word, period=replace(year, precision=word)) for word in Precision
    ]
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    (layer,) = works_in_colour(project, content)
    context, scope = QgsExpressionContext(), QgsExpressionContextScope()
    scope.setVariable("map_scale", 2000)
    context.appendScope(scope)
    hollow = set()
    for feature in layer.getFeatures():
        context.setFeature(feature)
        if QgsExpression(SOFT_PERIOD).evaluate(context):
            hollow.add(feature["period_precision"])
    assert hollow == {"halfjaar", "jaar", "meerjarig"}
    shown = [(work, "LineString") for work in content.works]
    told = [text for _, text in firmness_keys(shown, 2000)]
    assert [text for text in told if text.startswith("hollow")] and "planned" in told
    exact = [(work, name) for work, name in shown if work.period.precision is Precision.DAY]
    assert not [text for _, text in firmness_keys(exact, 2000) if text.startswith("hollow")]


def test_without_a_gdal_that_can_a_pdf_is_plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gdal, "GetDriverByName", lambda name: None)
    monkeypatch.setattr(gdal, "OpenEx", lambda *given: None)
    write_map(tmp_path / "k.pdf", DOSSIER, rich_content(), Theme.PLANS, size="A4")
    assert "Waterbedrijf Voorbeeld" in text_of(tmp_path / "k.pdf")


def test_an_svg_keeps_its_words(tmp_path: Path) -> None:
    write_map(tmp_path / "k.svg", DOSSIER, rich_content(), Theme.STATUS, size="A4")
    root = ET.parse(tmp_path / "k.svg").getroot()
    assert root.tag.endswith("svg") and round(float(root.get("width", "0mm")[:-2])) == 297
    words = " ".join(element.text or "" for element in root.iter() if element.tag.endswith("text"))
    assert "Proposals by status" in words and SECRET_OWN not in words


def test_only_what_plays_in_the_year(tmp_path: Path) -> None:
    content = rich_content()
    write_map(tmp_path / "k.pdf", DOSSIER, content, Theme.PLANS, year=2030)
    text = text_of(tmp_path / "k.pdf")
    begun = {w.partner for w in content.works if w.period.start.year <= 2030 <= w.period.end.year}
    names = {p.code: p.name for p in content.collaboration.partners}
    legend = text.split("Legend")[1].split("Peildatum 15-1")[0]
    assert "2030" in text
    assert {code for code, name in names.items() if name in legend} == begun


def test_an_atlas_is_one_pdf_or_a_picture_for_each(tmp_path: Path) -> None:
    content = rich_content()
    assert write_map(tmp_path / "a.pdf", DOSSIER, content, Theme.ATLAS, size="A4") == [tmp_path / "a.pdf"]
    text = text_of(tmp_path / "a.pdf")
    assert text.count("\f") == 3 and all(number in text for number in ("K-001", "K-002", "C-001"))
    assert "K-003" not in text and SECRET_RESTRICTED not in text
    assert len({gdal.Open(f"PDF:{page}:{tmp_path / 'a.pdf'}").GetGeoTransform() for page in (1, 2, 3)}) > 1
    assert "Amersfoort" in gdal.Open(f"PDF:3:{tmp_path / 'a.pdf'}").GetProjection()
    files = write_map(tmp_path / "a.svg", DOSSIER, content, Theme.ATLAS, size="A4")
    assert {f.name for f in files} == {"a_K-001.svg", "a_K-002.svg", "a_C-001.svg"} and all(
        f.is_file() for f in files
    )


def test_the_template_of_the_house_replaces_our_layout(tmp_path: Path) -> None:
    write_map_template(tmp_path / "huis.qpt")
    document, file = QDomDocument(), QFile(str(tmp_path / "huis.qpt"))
    assert document.setContent(file) and 'labelText="Title"' in document.toString()
    # What a user does: change it in QGIS and save it again.
    sheet = map_sheet(QgsProject(), SIZES["A3"], HouseStyle(map_template=tmp_path / "huis.qpt"))
    added = QgsLayoutItemLabel(sheet.layout)
    added.setText("Wethouder van Openbare Ruimte")
    sheet.put(added, 20, 270, 100, 8)
    sheet.layout.removeLayoutItem(sheet.layout.itemById("schaal"))
    assert sheet.layout.saveAsTemplate(str(tmp_path / "eigen.qpt"), QgsReadWriteContext())
    house = HouseStyle(map_template=tmp_path / "eigen.qpt")
    write_map(tmp_path / "k.pdf", DOSSIER, rich_content(), Theme.PLANS, house=house)
    text = text_of(tmp_path / "k.pdf")
    assert (
        "Wethouder van Openbare Ruimte" in text and "Plans" in text and "Legend" in text and "1:" not in text
    )


@pytest.mark.parametrize("content", ["geen sjabloon", "<Layout/>"])
def test_a_template_that_cannot_be_used_says_so(content: str, tmp_path: Path) -> None:
    (tmp_path / "x.qpt").write_text(content)
    with pytest.raises(ExportError) as caught:
        write_map(
            tmp_path / "k.pdf", DOSSIER, rich_content(), house=HouseStyle(map_template=tmp_path / "x.qpt")
        )
    assert "x.qpt" in str(caught.value) and caught.value.remedy
    assert not (tmp_path / "k.pdf").exists()


def test_another_ending_and_an_atlas_of_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"\.pdf"):
        write_map(tmp_path / "k.bmp", DOSSIER, rich_content())
    with pytest.raises(ExportError):
        write_map(tmp_path / "a.pdf", DOSSIER, empty_content(), Theme.ATLAS)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("size", SIZES)
def test_the_scale_is_of_the_list_on_every_paper(size: str) -> None:
    from qgis.core import QgsRectangle

    sheet = map_sheet(QgsProject(), SIZES[size], OURS)
    scale = scale_for(sheet, QgsRectangle(X, Y, X + 4000, Y + 3000))
    assert scale in PRINT_SCALES and 2500 < scale <= 50000


def test_layouts_are_left_in_a_project_once_and_what_the_user_made_of_them_stays() -> None:
    project, content = QgsProject(), rich_content()
    add_layouts(project, content, "dossier.gpkg", OURS)
    layouts = project.layoutManager().printLayouts()
    assert [layout.name() for layout in layouts] == ["Map A3", "Atlas of opportunities A3"]
    label = layouts[0].itemById("titel")
    label.setText("Onze kaart")
    add_layouts(project, replace(content, works=[]), "dossier.gpkg", OURS)
    layouts = project.layoutManager().printLayouts()
    assert len(layouts) == 2 and layouts[0].itemById("titel").text() == "Onze kaart"
    told = "\n".join(
        i.text() for layout in layouts for i in layout.items() if isinstance(i, QgsLayoutItemLabel)
    )
    assert SECRET_OWN not in told
    shown, bar = layouts[1].itemById("kaart"), layouts[1].itemById("schaalbalk")
    for scale in (500, 2500, 25000, 200000):
        shown.setScale(scale)
        right = bar.pagePos().x() + bar.rect().width()
        assert bar.rect().width() > 15 and right < 420 - 10, scale
