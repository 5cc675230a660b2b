"""The saved project opens elsewhere, styled and in the right place."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from cartography_sample import X, Y, sample_content, write_sample
from qgis.core import QgsPointXY, QgsProject

from afstemming_plugin.cartography.layers import add_dossier, dossier_group, layer_of, layer_specs
from afstemming_plugin.cartography.project import save_project, theme_keys
from afstemming_plugin.model.errors import ExportError

pytestmark = pytest.mark.qgis


def test_a_project_moved_with_its_dossier_still_opens(tmp_path: Path) -> None:
    content = sample_content()
    here = tmp_path / "here"
    here.mkdir()
    dossier = write_sample(here / "dossier.gpkg", content)
    save_project(here / "map.qgz", dossier, content)
    there = tmp_path / "there"
    shutil.move(str(here), str(there))
    project = QgsProject()
    assert project.read(str(there / "map.qgz"))
    layers = project.mapLayers().values()
    assert len(layers) == len(layer_specs())
    assert all(layer.isValid() for layer in layers)
    assert project.title().endswith("Lindehoven")
    view = project.viewSettings().defaultViewExtent()
    assert view.contains(QgsPointXY(X + 200, Y + 400)) and view.width() < 2000
    with zipfile.ZipFile(there / "map.qgz") as archive:
        text = archive.read(next(n for n in archive.namelist() if n.endswith(".qgs"))).decode("utf-8")
    assert "./dossier.gpkg|layername=work" in text
    assert str(tmp_path) not in text
    add_dossier(project, there / "dossier.gpkg", content)
    assert len(project.mapLayers()) == len(layer_specs())
    assert len(project.layerTreeRoot().children()) == 1


def test_themes_show_what_they_say(tmp_path: Path) -> None:
    content = sample_content()
    dossier = write_sample(tmp_path / "dossier.gpkg", content)
    project = QgsProject()
    assert project.read(str(save_project(tmp_path / "map.qgz", dossier, content)))
    themes = project.mapThemeCollection()
    assert set(themes.mapThemes()) == set(theme_keys())
    for name, keys in theme_keys().items():
        shown = {
            layer.customProperty("afstemming/key").split("/")[0]
            for layer in themes.mapThemeVisibleLayers(name)
        }
        assert shown == set(keys)


def test_a_project_that_is_opened_is_refreshed_not_doubled(tmp_path: Path) -> None:
    content = sample_content()
    dossier = write_sample(tmp_path / "dossier.gpkg", content)
    project = QgsProject()
    project.read(str(save_project(tmp_path / "map.qgz", dossier, content)))
    add_dossier(project, dossier, content)
    assert len(project.mapLayers()) == len(layer_specs())
    assert dossier_group(project, dossier) is not None
    assert layer_of(project, dossier, "opportunity") is not None


def test_a_project_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    content = sample_content()
    dossier = write_sample(tmp_path / "dossier.gpkg", content)
    with pytest.raises(ExportError) as caught:
        save_project(tmp_path / "no such folder" / "map.qgz", dossier, content)
    assert "map.qgz" in str(caught.value) and caught.value.remedy
