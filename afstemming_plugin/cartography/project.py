"""A QGIS project of a dossier that opens with everything styled, on any desk."""

from __future__ import annotations

import hashlib
import re
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

from qgis.core import (
    Qgis,
    QgsMapThemeCollection,
    QgsProject,
    QgsReferencedRectangle,
    QgsRuleBasedRenderer,
)

from ..dossier import Address
from ..model.content import Content
from ..model.drafts import draft_beside, forget_drafts
from ..model.errors import ExportError
from ..model.house_style import OURS, HouseStyle
from ..model.language import tr
from .layers import KEY, add_dossier, works_extent
from .project_layouts import add_layouts
from .temporal import set_horizon

SCOPE = "afstemming"


def theme_keys() -> dict[str, tuple[str, ...]]:
    """Theme → keys of the layers it shows (see `layers.layer_specs`)."""
    return {
        tr("Plans"): ("work", "event", "street"),
        tr("Opportunities"): ("opportunity", "coordination", "work", "street"),
        tr("Graafrust"): ("graafrust", "event", "street"),
        tr("Conflicts"): ("conflict", "graafrust", "work", "street"),
        tr("Decisions"): ("decision", "work", "street"),
    }


def save_project(path: Path, dossier: Address, content: Content, house: HouseStyle = OURS) -> Path:
    """Write a .qgz beside (or near) the dossier with relative paths, themes, print layouts and the works in view.

    Raises ExportError when the file cannot be written; DossierError when the dossier cannot be read.
    """
    project = QgsProject()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setTitle(tr("Afstemming – {name}", name=content.collaboration.name))
    with _put_in_place(path) as draft:
        # The file name comes first: relative paths are reckoned from it.
        project.setFileName(str(draft))
        add_dossier(project, dossier, content)
        set_horizon(project, content)
        extent = works_extent(content)
        if not extent.isEmpty():
            project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
        add_themes(project)
        add_layouts(project, content, dossier.name, house)
        if not project.write():
            raise _cannot_write(path, project.error())
    return path


@contextmanager
def _put_in_place(path: Path) -> Iterator[Path]:
    """Gives a name in the same folder to write the project to, which becomes `path` when all went well; QGIS itself
    writes over the file that was there, and on a full disk leaves half a one."""
    draft, kept = draft_beside(path), draft_beside(path)
    forget_drafts(path.parent)
    try:
        yield draft
        _forget_this_machine(draft, kept, path.stem)
        kept.replace(path)
    except OSError as error:
        raise _cannot_write(path, error.strerror or str(error)) from error
    finally:
        for leftover in (draft, kept):
            if leftover.exists():
                leftover.unlink()


def _cannot_write(path: Path, reason: str) -> ExportError:
    return ExportError(
        tr("The QGIS project cannot be written: {reason}", reason=reason),
        remedy=tr("Close the project in QGIS and check that there is room and that you may write here."),
        file=str(path),
    )


def _forget_this_machine(draft: Path, kept: Path, stem: str) -> None:
    """QGIS keeps for an atlas where its layer lies on this machine, beside the layer itself; the layer is enough. What
    lies in the archive is called after the project, as QGIS does."""
    if draft.suffix.lower() != ".qgz":
        draft.replace(kept)
        return
    with zipfile.ZipFile(draft) as written, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in written.namelist():
            content = written.read(name)
            if name.endswith(".qgs"):
                content = re.sub(rb'(coverageLayerSource)="[^"]*"', rb'\1=""', content)
            archive.writestr(name.replace(draft.stem, stem), content)


def add_themes(project: QgsProject) -> None:
    """The themes of `theme_keys`, unless the user made something else of one; layers that are not ours stay as they are."""
    collection = project.mapThemeCollection()
    for number, (name, keys) in enumerate(theme_keys().items()):
        entry = f"/theme{number}"
        ours, _ = project.readEntry(SCOPE, entry)
        if collection.hasMapTheme(name) and ours and ours != _told(collection.mapThemeState(name)):
            continue
        collection.insert(name, _theme(project, keys))
        project.writeEntry(SCOPE, entry, _told(collection.mapThemeState(name)))


def apply_theme(project: QgsProject, name: str, model: Any) -> None:
    """Switch the map to a theme. `model` is the QgsLayerTreeModel of the layer tree."""
    add_themes(project)
    for group in project.layerTreeRoot().findGroups(True):
        if any(node.layer() and node.layer().customProperty(KEY) for node in group.findLayers()):
            group.setItemVisibilityCheckedParentRecursive(True)
    project.mapThemeCollection().applyTheme(name, project.layerTreeRoot(), model)


def _theme(project: QgsProject, keys: tuple[str, ...]) -> QgsMapThemeCollection.MapThemeRecord:
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
            if key and isinstance(layer.renderer(), QgsRuleBasedRenderer):
                # Else a theme switches on every rule, also those that are off.
                shown.usingLegendItems = True
                shown.checkedLegendItems = {
                    rule.ruleKey() for rule in layer.renderer().rootRule().descendants() if rule.active()
                }
            record.addLayerRecord(shown)
    return record


def _told(record: QgsMapThemeCollection.MapThemeRecord) -> str:
    """What a user may change in a theme of our layers, in short."""
    told = sorted(
        (shown.layer().id(), shown.isVisible, shown.currentStyle, sorted(shown.checkedLegendItems))
        for shown in record.layerRecords()
        if shown.layer() and shown.layer().customProperty(KEY)
    )
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]
