"""Asks where works stand that are no file: a layer of the project, a service, or a table of a database."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.gui import QgsAuthConfigSelect, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..cycle.agreements import PlannedDelivery
from ..cycle.layers import SELECTED, Connection, connections, postgres_tables
from ..cycle.network import fetcher
from ..cycle.reading import LAYER, POSTGRES
from ..intake.services import ARCGIS, OGCAPI, WFS, ServiceLayer, layer_address, service_layers
from ..model.errors import AfstemmingError, Cancelled
from ..model.language import tr
from ..model.progress import Progress
from . import help
from .task import CoreTask

_TIMEOUT_MS = 20_000
_LINES_SAID = 4  # a message and its remedy, at the narrowest


class AddressDialog(QDialog):
    """`planned()` holds the address and what to log in with, nothing else yet."""

    def __init__(self, parent: Optional[QWidget]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("From a service or layer"))
        self.setMinimumWidth(560)
        self._kind = QComboBox()
        self._kind.setObjectName("kind_of_address")
        self._kind.setToolTip(tr("Where the data come from"))
        self._parts: list[_Part] = [
            _LayerPart(),
            _ServicePart(ARCGIS, "https://…/arcgis/rest/services/…/FeatureServer"),
            _ServicePart(WFS, "https://…/wfs"),
            _ServicePart(OGCAPI, "https://…/ogc/features"),
            _DatabasePart(),
        ]
        stack = QStackedWidget()
        names = (tr("Layer of this project"), "ArcGIS", "WFS", "OGC API – Features", "PostgreSQL")
        for name, part in zip(names, self._parts):
            self._kind.addItem(name)
            stack.addWidget(part)
            part.changed.connect(self._check)
        self._kind.currentIndexChanged.connect(stack.setCurrentIndex)
        self._kind.currentIndexChanged.connect(self._check)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Next"))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        kind = QFormLayout()
        kind.addRow(tr("Kind"), self._kind)
        layout = QVBoxLayout(self)
        layout.addLayout(kind)
        layout.addWidget(stack, 1)
        layout.addWidget(self._buttons)
        self._check()
        help.offer(self)

    def planned(self) -> PlannedDelivery:
        part = self._part()
        return PlannedDelivery(address=part.address(), authcfg=part.authcfg())

    def done(self, result: int) -> None:
        for part in self._parts:
            part.stop()
        super().done(result)

    def _part(self) -> _Part:
        return self._parts[self._kind.currentIndex()]

    def _check(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self._part().address()))


class _Part(QWidget):
    """The questions of one kind of address."""

    changed = pyqtSignal()

    @abstractmethod
    def address(self) -> str:
        """ "" as long as it is not complete."""

    def authcfg(self) -> str:
        return ""

    def stop(self) -> None:
        """The dialog closes: what is still being asked is not waited for."""


class _LayerPart(_Part):
    def __init__(self) -> None:
        super().__init__()
        self._layer = QgsMapLayerComboBox()
        self._layer.setObjectName("project_layer")
        self._layer.setToolTip(tr("A vector layer of this project"))
        self._layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self._selected = QCheckBox(tr("Only the selected features"))
        self._selected.setToolTip(tr("Takes in what is selected in the layer, nothing else"))
        note = QLabel(
            tr("Works can also be drawn by hand in such a layer; edits that are not saved count as well.")
        )
        note.setWordWrap(True)
        note.setEnabled(False)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Layer"), self._layer)
        form.addRow("", self._selected)
        form.addRow("", note)
        self._layer.layerChanged.connect(self._show_selection)
        self._show_selection()

    def address(self) -> str:
        layer = self._layer.currentLayer()
        if layer is None:
            return ""
        return f"{LAYER}:{layer.id()}{SELECTED if self._selected.isChecked() else ''}"

    def _show_selection(self) -> None:
        layer = self._layer.currentLayer()
        selected = layer is not None and layer.selectedFeatureCount() > 0
        self._selected.setEnabled(selected)
        self._selected.setChecked(selected)
        self.changed.emit()


class _AskingPart(_Part):
    """A part that asks elsewhere what there is to choose from, without freezing the window."""

    def __init__(self) -> None:
        super().__init__()
        self._task: Optional[CoreTask] = None
        self._ask = QPushButton(tr("Show the layers"))
        self._ask.setObjectName("show_layers")
        self._ask.clicked.connect(self._start)
        self._layer = QComboBox()
        self._layer.setObjectName("offered_layer")
        self._layer.setAccessibleName(tr("Layer"))
        self._layer.setToolTip(tr("First ask which layers there are, with the button beside it"))
        self._layer.currentIndexChanged.connect(self.changed)
        self._said = QLabel()
        self._said.setObjectName("said")
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._said.setMinimumHeight(_LINES_SAID * self._said.fontMetrics().lineSpacing())

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None

    @abstractmethod
    def _question(self) -> Callable[[], list[ServiceLayer]]:
        """What to ask, as it stands in the form now; called in another thread."""

    def _start(self) -> None:
        self.stop()
        question = self._question()
        self._layer.clear()
        self._ask.setEnabled(False)
        self._said.setText(tr("Asking…"))

        def work(_progress: Progress) -> list[ServiceLayer]:
            return question()

        def ended(found: Any, error: Optional[BaseException], _warnings: list[str]) -> None:
            if self._task is not task:
                return  # the dialog is closed, or something else was asked since
            self._task = None
            self._ask.setEnabled(True)
            self._show(found or [], error)

        task = CoreTask(tr("Asking the service for its layers"), work, ended)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def _show(self, found: list[ServiceLayer], error: Optional[BaseException]) -> None:
        if error is None:
            for layer in sorted(found, key=lambda layer: layer.title.casefold()):
                self._layer.addItem(layer.title or layer.name, layer.name)
            self._said.setText(tr("{count} layers", count=len(found)))
        elif isinstance(error, AfstemmingError):
            self._said.setText(f"{error.what} {error.remedy}".strip())
        elif not isinstance(error, Cancelled):
            self._said.setText(tr("This should not happen: {error}. See the log “Afstemming”.", error=error))
        self.changed.emit()

    def _chosen_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._layer, 1)
        row.addWidget(self._ask)
        return row

    def _forget(self) -> None:
        """Another address: what was offered at the earlier one no longer counts."""
        self.stop()
        self._ask.setEnabled(True)
        self._layer.clear()
        self._said.clear()
        self.changed.emit()


class _ServicePart(_AskingPart):
    def __init__(self, kind: str, example: str) -> None:
        super().__init__()
        self._kind = kind
        self._known = connections(kind)
        self._connection = _connection_box(self._known, tr("(an address of your own)"))
        self._url = QLineEdit()
        self._url.setObjectName(f"url_{kind}")
        self._url.setToolTip(tr("The address of the service, as its owner gives it"))
        self._url.setPlaceholderText(example)
        self._auth = QgsAuthConfigSelect()
        self._auth.setToolTip(tr("Name and password as QGIS keeps them; for most services not needed"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        if self._known:
            form.addRow(tr("Connection in QGIS"), self._connection)
        form.addRow(tr("Address"), self._url)
        form.addRow(tr("Authentication"), self._auth)
        form.addRow(tr("Layer"), self._chosen_row())
        form.addRow("", self._said)
        self._connection.currentIndexChanged.connect(self._fill_in)
        self._url.textChanged.connect(self._forget)
        self._auth.selectedConfigIdChanged.connect(self._forget)

    def address(self) -> str:
        url = self._url.text().strip()
        layer = self._layer.currentData()
        if layer and url:
            return layer_address(self._kind, url, layer)
        return f"{self._kind}:{url}" if url else ""

    def authcfg(self) -> str:
        return str(self._auth.configId())

    def _fill_in(self) -> None:
        connection = self._connection.currentData()
        if connection is not None:
            self._url.setText(connection.url)
            self._auth.setConfigId(connection.authcfg)

    def _question(self) -> Callable[[], list[ServiceLayer]]:
        kind, url, authcfg = self._kind, self._url.text().strip(), self.authcfg()
        return lambda: service_layers(kind, url, fetcher(authcfg, _TIMEOUT_MS))


class _DatabasePart(_AskingPart):
    def __init__(self) -> None:
        super().__init__()
        self._known = connections(POSTGRES)
        self._connection = _connection_box(self._known, "")
        self._ask.setText(tr("Show the tables"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Connection in QGIS"), self._connection)
        form.addRow(tr("Table"), self._chosen_row())
        form.addRow("", self._said)
        if not self._known:
            self._said.setText(tr("Make a connection in Layer › Data Source Manager › PostgreSQL first."))
        self._ask.setEnabled(bool(self._known))
        self._connection.currentIndexChanged.connect(self._forget)

    def address(self) -> str:
        connection, table = self._connection.currentData(), self._layer.currentData()
        return f"{POSTGRES}:{connection.name}|{table}" if connection and table else ""

    def _question(self) -> Callable[[], list[ServiceLayer]]:
        name = self._connection.currentData().name
        return lambda: [ServiceLayer(table, table) for table in postgres_tables(name)]


def _connection_box(known: list[Connection], first: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName("connection")
    box.setToolTip(tr("A connection that QGIS knows already"))
    if first:
        box.addItem(first, None)
    for connection in known:
        box.addItem(connection.name, connection)
    return box
