"""The page of the mapping step on dates and places: how they are read, shown on samples and on a small map."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHideEvent, QIcon
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle.mapping import TablePreview
from ..cycle.mapping_places import PlacePreview
from ..model.language import tr
from .choice import Choice

_WARNING = ":/images/themes/default/mIconWarning.svg"
_WORKS = "#0072B2"
_STREETS = "#9a9a9a"
_LAND, _SEA = "#ffffff", "#dfe9f0"
_KINDS = (
    ("Polygon", QgsWkbTypes.GeometryType.PolygonGeometry),
    ("LineString", QgsWkbTypes.GeometryType.LineGeometry),
    ("Point", QgsWkbTypes.GeometryType.PointGeometry),
)


class DatesPlacesPage(QWidget):
    """`ordered`: True day first, False month first, None as the column settles; `placed_in`: an authority code or ""."""

    ordered = pyqtSignal(object)
    placed_in = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._dates())
        split.addWidget(self._places())
        split.setSizes([450, 480])
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)

    def _dates(self) -> QWidget:
        box = QWidget()
        self._order = Choice()
        self._order.setObjectName("day_order")
        self._order.setToolTip(tr("What comes first in a date such as 3-4-2027"))
        self._order.currentIndexChanged.connect(lambda _: self.ordered.emit(self._order.currentData()))
        self._samples = QTreeWidget()
        self._samples.setObjectName("date_samples")
        self._samples.setAccessibleName(tr("Periods of the file"))
        self._samples.setWhatsThis(tr("Periods as they stand in the file, and how they are read"))
        self._samples.setRootIsDecorated(False)
        self._samples.setHeaderLabels([tr("In the file"), tr("Read as"), tr("Rows")])
        self._samples.header().setStretchLastSection(False)
        self._samples.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._samples.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._samples.header().resizeSection(2, 60)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Day and month"), self._order)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.addLayout(form)
        layout.addWidget(self._samples, 1)
        return box

    def _places(self) -> QWidget:
        box = QWidget()
        self._crs = QgsProjectionSelectionWidget()
        self._crs.setObjectName("crs")
        self._crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self._crs.setNotSetText(tr("as the coordinates say"))
        self._crs.crsChanged.connect(self._tell_crs)
        self._where = QLabel()
        self._where.setObjectName("where")
        self._where.setWordWrap(True)
        self._canvas = QgsMapCanvas()
        self._canvas.setObjectName("places_map")
        self._canvas.setCanvasColor(QColor(_SEA))
        self._canvas.enableAntiAliasing(True)
        self._canvas.setMinimumHeight(160)
        self._pan = QgsMapToolPan(self._canvas)
        self._canvas.setMapTool(self._pan)
        self._layers: list[QgsVectorLayer] = []
        self._world = _world()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Coordinate system"), self._crs)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(6, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self._where)
        layout.addWidget(self._canvas, 1)
        return box

    # -- showing ------------------------------------------------------------------------------

    def show_table(self, table: TablePreview, crs: str) -> None:
        """`crs` is the collaboration's."""
        self._show_dates(table)
        self._crs.blockSignals(True)
        self._crs.setCrs(QgsCoordinateReferenceSystem(table.profile.crs) if table.profile.crs
                         else QgsCoordinateReferenceSystem())  # fmt: skip
        self._crs.blockSignals(False)
        self._where.setText(_place_in_words(table.place))
        self._draw(table.place, crs)

    def leave(self) -> None:
        """Take the layers off the canvas before they go."""
        self._canvas.setLayers([])
        self._layers = []

    def hideEvent(self, event: QHideEvent) -> None:
        """A map that nobody sees need not be drawn."""
        self._canvas.stopRendering()
        super().hideEvent(event)

    def _show_dates(self, table: TablePreview) -> None:
        dates = table.dates
        self._order.blockSignals(True)
        self._order.clear()
        found = tr("day first") if dates.day_first else tr("month first")
        if table.profile.day_first is not None:
            found = tr("as the column says")
        elif dates.ambiguous:
            found = tr("not certain; taken as day first")
        else:
            found = tr("as the column says: {order}", order=found)
        self._order.addItem(found, None)
        self._order.addItem(tr("day first (3-4 is 3 April)"), True)
        self._order.addItem(tr("month first (3-4 is 4 March)"), False)
        self._order.setCurrentIndex({None: 0, True: 1, False: 2}[table.profile.day_first])
        self._order.blockSignals(False)
        self._samples.clear()
        for sample in dates.samples:
            read = sample.problem or sample.label
            if sample.assumed:
                read = tr("{period} (aanname)", period=sample.label)
            item = QTreeWidgetItem([sample.written or tr("(empty)"), read, str(sample.count)])
            if sample.problem:
                item.setIcon(1, QIcon(_WARNING))
            tip = tr("First in row {row}.", row=sample.row)
            item.setToolTip(0, sample.written)
            item.setToolTip(1, f"{read} {sample.note} {tip}".strip())
            self._samples.addTopLevelItem(item)

    def _draw(self, place: PlacePreview, crs: str) -> None:
        self.leave()
        self._canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        self._layers = [
            *_layers(place.geometries, crs, _WORKS, wide=True),
            *_layers(place.streets, crs, _STREETS, wide=False),
        ]
        self._canvas.setLayers([*self._layers, *self._world])
        if place.box:
            box = QgsRectangle(*place.box)
            box.grow(max(box.width(), box.height(), 200) * 0.08)
            self._canvas.setExtent(box)
        self._canvas.refresh()

    def _tell_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        self.placed_in.emit(crs.authid() if crs.isValid() else "")


def _place_in_words(place: PlacePreview) -> str:
    if not place.placed and not place.refused:
        return tr("No row has a place yet.")
    lines = []
    if place.crs:
        if place.guessed:
            lines.append(tr("{crs}: the file states none, the numbers say so.", crs=place.title))
        else:
            lines.append(f"{place.title}.")
    if place.swapped:
        lines.append(tr("x and y are exchanged in the file; that is put right."))
    if place.distance is not None:
        lines.append(
            tr(
                "The middle lies {metres} m from {street}.",
                metres=round(place.distance),
                street=place.street or "–",
            )
        )
    elif place.centre:
        lines.append(tr("The middle lies at {x}, {y}.", x=round(place.centre[0]), y=round(place.centre[1])))
    counts = [tr("{count} placed", count=place.placed)]
    if place.by_street:
        counts.append(tr("{count} of them by street", count=place.by_street))
    if place.without:
        counts.append(tr("{count} without a place", count=place.without))
    if place.refused:
        counts.append(tr("{count} with impossible coordinates", count=place.refused))
    if place.outside:
        counts.append(tr("{count} far outside the streets", count=place.outside))
    lines.append(f"{', '.join(counts)}.")
    return " ".join(lines)


def _world() -> list[QgsVectorLayer]:
    """The countries that come with QGIS, so that a place in the sea or abroad is seen at once; none when absent."""
    file = Path(QgsApplication.pkgDataPath(), "resources", "data", "world_map.gpkg")
    if not file.is_file():
        return []
    layer = QgsVectorLayer(f"{file}|layername=countries", "countries", "ogr")
    if not layer.isValid():
        return []
    symbol = QgsFillSymbol.createSimple(
        {"color": _LAND, "outline_color": _STREETS, "outline_width": "0.2", "style": "solid"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return [layer]


def _layers(geometries: Iterable[bytes], crs: str, colour: str, *, wide: bool) -> list[QgsVectorLayer]:
    """A memory layer per kind of geometry that occurs, points on top."""
    features: dict[str, list[QgsFeature]] = {name: [] for name, _ in _KINDS}
    for wkb in geometries:
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        feature = QgsFeature()
        feature.setGeometry(geometry)
        for name, kind in _KINDS:
            if geometry.type() == kind:
                features[name].append(feature)
    made = []
    for name in ("Point", "LineString", "Polygon"):
        if not features[name]:
            continue
        layer = QgsVectorLayer(f"Multi{name}?crs={crs}", name, "memory")
        layer.dataProvider().addFeatures(features[name])
        layer.updateExtents()
        layer.setRenderer(QgsSingleSymbolRenderer(_symbol(name, colour, wide)))
        made.append(layer)
    return made


def _symbol(name: str, colour: str, wide: bool) -> Optional[QgsSymbol]:
    width = "0.9" if wide else "0.3"
    if name == "Point":
        return QgsMarkerSymbol.createSimple(
            {"color": colour, "size": "2.4", "outline_color": "#ffffff", "outline_width": "0.3"}
        )
    if name == "LineString":
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": width, "capstyle": "round"})
    rgb = QColor(colour)
    fill = f"{rgb.red()},{rgb.green()},{rgb.blue()},{90 if wide else 40}"
    return QgsFillSymbol.createSimple({"color": fill, "outline_color": colour, "outline_width": width})
