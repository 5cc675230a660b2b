"""A QGIS project of a dossier that opens with everything styled, on any desk."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsMapThemeCollection, QgsProject, QgsReferencedRectangle

from ..model.content import Content
from ..model.errors import ExportError
from ..model.language import tr
from .layers import KEY, add_dossier, works_extent
from .temporal import set_horizon


def theme_keys() -> dict[str, tuple[str, ...]]:
    """Theme → keys of the layers it shows (see `layers.layer_specs`)."""
    return {
        tr("Plans"): ("work", "event", "street"),
        tr("Opportunities"): ("opportunity", "coordination", "work", "street"),
        tr("Graafrust"): ("conflict", "graafrust", "street"),
    }


def save_project(path: Path, dossier: Path, content: Content) -> Path:
    """Write a .qgz beside (or near) the dossier with relative paths, themes and the works in view.

    Raises ExportError when the file cannot be written; DossierError when the dossier cannot be read.
    """
    project = QgsProject()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setTitle(tr("Afstemming – {name}", name=content.collaboration.name))
    # The file name comes first: relative paths are reckoned from it.
    project.setFileName(str(path))
    add_dossier(project, dossier, content)
    set_horizon(project, content)
    extent = works_extent(content)
    if not extent.isEmpty():
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    add_themes(project)
    if not project.write():
        raise ExportError(
            tr("The QGIS project cannot be written: {reason}", reason=project.error()),
            remedy=tr("Close the project in QGIS and check that there is room and that you may write here."),
            file=str(path),
        )
    return path


def add_themes(project: QgsProject) -> None:
    """The themes of `theme_keys`; layers that are not ours stay as they are."""
    for name, keys in theme_keys().items():
        record = QgsMapThemeCollection.MapThemeRecord()
        for node in project.layerTreeRoot().findLayers():
            layer = node.layer()
            if layer is None:
                continue
            key = str(layer.customProperty(KEY) or "")
            if key.split("/")[0] in keys or (not key and node.isVisible()):
                shown = QgsMapThemeCollection.MapThemeLayerRecord(layer)
                shown.isVisible = True
                shown.usingCurrentStyle = True
                shown.currentStyle = layer.styleManager().currentStyle()
                record.addLayerRecord(shown)
        project.mapThemeCollection().insert(name, record)
