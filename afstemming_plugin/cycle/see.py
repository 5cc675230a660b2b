"""Kaart: the dossier as layers in the open project; its themes, filter and time."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle

from ..cartography import base_map as base_maps_of
from ..cartography import dossier_source, layer_filter, layers, styling, temporal
from ..cartography import project as projects
from ..dossier import Address
from ..model.content import Content
from ..model.filter import Facts, Filter
from ..model.language import tr
from ..model.period import Period
from ..paths import resource
from .filtering import facts


def show_on_map(project: QgsProject, dossier: Address, content: Content) -> None:
    """Build the layer group, or refresh it without losing what the user changed."""
    layers.add_dossier(project, dossier, content, facts(content).status)
    temporal.set_horizon(project, content)
    projects.add_themes(project)


def refresh(project: QgsProject, dossier: Address, content: Content) -> None:
    """Show again what was changed by others, where it is on the map."""
    if is_on_map(project, dossier):
        layers.add_dossier(project, dossier, content, facts(content).status)


def take_off_map(project: QgsProject, dossier: Address) -> None:
    """Its layers go, which lets the file go."""
    layers.remove_dossier(project, dossier)


def is_on_map(project: QgsProject, dossier: Address) -> bool:
    return layers.dossier_group(project, dossier) is not None


def dossier_of(project: QgsProject) -> Optional[Address]:
    """The dossier whose layers the project holds, if any and if a file of it is there."""
    for layer in project.mapLayers().values():
        if layer.customProperty(layers.KEY) == "opportunity":
            found = dossier_source.dossier_of_layer(layer)
            if found is not None:
                return found
    return None


def extent_of(content: Content) -> QgsRectangle:
    """Around all works, in the collaboration's CRS."""
    return layers.works_extent(content)


def is_ours(layer: Optional[QgsMapLayer]) -> bool:
    """Whether it is a layer that shows a dossier."""
    return layer is not None and bool(layer.customProperty(layers.KEY))


def themes() -> dict[str, str]:
    """Theme → what it is for."""
    told = (
        tr("The works of all partners, and events"),
        tr("Where partners can work together"),
        tr("Streets that must rest, and how long still"),
        tr("Works that fall in a graafrust"),
        tr("What the meeting said of each proposal"),
    )
    return dict(zip(projects.theme_keys(), told))


def apply_theme(project: QgsProject, name: str, model: Any) -> None:
    """Switch the map to a theme. `model` is the QgsLayerTreeModel of the layer tree."""
    projects.apply_theme(project, name, model)


def filter_map(project: QgsProject, dossier: Address, wanted: Filter, known: Facts) -> Iterator[None]:
    """Show only what the filter lets through, a layer at each step; its period is shown by `show_period`."""
    return layer_filter.filter_layers(project, dossier, wanted, known)


def years_of(content: Content) -> Optional[tuple[int, int]]:
    return temporal.horizon(content)


def show_period(canvas: Any, period: Optional[Period]) -> None:
    """Only what plays in this period of whole months (None: all times)."""
    temporal.set_period(canvas, period)


def shown_period(canvas: Any) -> Optional[Period]:
    """What the canvas shows, also when the user stepped the Temporal Controller; None: all times."""
    return temporal.shown_period(canvas)


def named_period(period: Period) -> Period:
    """The same days in the coarsest precision that holds exactly them."""
    return temporal.named(period)


# -- base map and own styles ----------------------------------------------------------------------


def base_maps() -> dict[str, str]:
    """Key → name of the base maps that can be had when there is a network."""
    return base_maps_of.base_maps()


def base_map(project: QgsProject) -> Optional[str]:
    return base_maps_of.base_map(project)


def set_base_map(project: QgsProject, key: Optional[str]) -> None:
    """Under everything, in place of another; None takes it away. Raises DossierError."""
    base_maps_of.set_base_map(project, key)


def trial_address(key: str) -> str:
    """Where one tile of it lies, to try whether the service can be reached."""
    return base_maps_of.trial_address(key)


def keep_style(layer: QgsMapLayer, content: Content) -> Path:
    """The style of one of our layers as an own .qml for every dossier on this desk. Raises DossierError."""
    file = own_styles_folder() / styling.style_file_name(str(layer.customProperty(layers.KEY)))
    return styling.save_style(layer, file, content.collaboration)


def standard_style(project: QgsProject, dossier: Address, content: Content, layer: QgsMapLayer) -> None:
    """The layer as Afstemming draws it; an own .qml of this desk for it is put aside as .qml.bak. Raises DossierError."""
    file = own_styles_folder() / styling.style_file_name(str(layer.customProperty(layers.KEY)))
    if file.exists():
        file.replace(file.with_suffix(".qml.bak"))
    styling.forget_changes(layer)
    layers.add_dossier(project, dossier, content, facts(content).status)


def own_styles_folder() -> Path:
    """The folder of own styles of this desk, made when it is not there; those of Afstemming lie in it to begin from."""
    folder = styling.style_folders(Path())[1]
    example = folder / "voorbeelden"
    if not example.is_dir():
        example.mkdir(parents=True, exist_ok=True)
        for file in resource("styles").glob("*.qml"):
            (example / file.name).write_bytes(file.read_bytes())
    return folder
