"""Kaart: the dossier as layers in the open project, and stepping through its years."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsRectangle

from ..cartography import layers, temporal
from ..cartography import project as projects
from ..model.content import Content


def show_on_map(project: QgsProject, dossier: Path, content: Content) -> None:
    """Build the layer group, or refresh it without losing what the user changed."""
    layers.add_dossier(project, dossier, content)
    temporal.set_horizon(project, content)
    projects.add_themes(project)


def dossier_of(project: QgsProject) -> Optional[Path]:
    """The dossier whose layers the project holds, if any and if the file is there."""
    for layer in project.mapLayers().values():
        if layer.customProperty(layers.KEY) == "opportunity":
            path = Path(layer.source().split("|")[0])
            if path.is_file():
                return path
    return None


def extent_of(content: Content) -> QgsRectangle:
    """Around all works, in the collaboration's CRS."""
    return layers.works_extent(content)


def themes() -> list[str]:
    return list(projects.theme_keys())


def years_of(content: Content) -> Optional[tuple[int, int]]:
    return temporal.horizon(content)


def show_year(canvas: Any, year: Optional[int]) -> None:
    """Only what plays in this year (None: all years)."""
    temporal.set_year(canvas, year)
