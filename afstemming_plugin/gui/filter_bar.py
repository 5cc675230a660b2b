"""The one filter of map, list and timeline as a bar of buttons; every bar shows and sets the filter of the session."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import QgsMapLayerType, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QLabel,
    QLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ..cycle.filtering import areas_from
from ..model.errors import AfstemmingError
from ..model.filter import CRITERIA, Filter, choices
from ..model.language import tr
from . import messages
from .session import Session

_VALUE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 14


def criterion_names() -> dict[str, str]:
    return {
        "partners": tr("Partner"),
        "disciplines": tr("Discipline"),
        "hardnesses": tr("Hardness"),
        "levels": tr("Level"),
        "areas": tr("Place"),
        "statuses": tr("Status"),
    }


class FilterBar(QWidget):
    """Shares `session.filter` with every other bar."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("filter_bar")
        self._of: Any = None
        self._old = True
        self._lists: dict[str, QListWidget] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._filling = False
        buttons = FlowLayout(4)
        for criterion in CRITERIA:
            buttons.addWidget(self._button(criterion))
        self._period = self._chip("filter_period", tr("Show all years again"))
        self._period.clicked.connect(
            lambda: self.session.set_filter(replace(self.session.filter, period=None))
        )
        self._clear = self._chip("filter_clear", tr("Show everything again"))
        self._clear.setText(tr("Clear filter"))
        self._clear.clicked.connect(lambda: self.session.set_filter(Filter()))
        buttons.addWidget(self._period)
        buttons.addWidget(self._clear)
        self._told = QLabel()
        self._told.setObjectName("filter_told")
        self._told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(buttons)
        column.addWidget(self._told)
        session.filtered.connect(self.refresh)
        session.changed.connect(self.refresh)
        session.spoken.connect(self.refresh)
        self.refresh()

    def _chip(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _button(self, criterion: str) -> QToolButton:
        button = self._chip(f"filter_{criterion}", tr("Show only what you tick; nothing ticked: all"))
        button.setAccessibleName(criterion_names()[criterion])
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setObjectName(f"menu_{criterion}")
        shown = QListWidget(menu)
        shown.setObjectName(f"list_{criterion}")
        shown.setAccessibleName(criterion_names()[criterion])
        shown.setToolTip(tr("Show only what you tick; nothing ticked: all"))
        shown.itemChanged.connect(lambda _item, name=criterion: self._take(name))
        held = QWidgetAction(menu)
        held.setDefaultWidget(shown)
        menu.addAction(held)
        menu.aboutToShow.connect(shown.setFocus)
        if criterion == "areas":
            menu.addSeparator()
            self._layers = menu.addMenu(tr("Neighbourhoods of a map layer"))
            self._layers.aboutToShow.connect(self._offer_layers)
            menu.addAction(tr("By town"), lambda: self.session.set_areas(None))
        button.setMenu(menu)
        self._lists[criterion], self._buttons[criterion] = shown, button
        return button

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Bars that are not seen wait until they are."""
        self._old = not self.isVisible()
        if not self._old:
            self._show_filter()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._old:
            self.refresh()

    def _show_filter(self) -> None:
        content, wanted = self.session.content, self.session.filter
        self.setEnabled(content is not None)
        of = (content, self.session.areas)
        self._filling = True
        if self._of is None or any(a is not b for a, b in zip(self._of, of)):
            self._of = of
            self._fill()
        for criterion, shown in self._lists.items():
            chosen = getattr(wanted, criterion)
            for row in range(shown.count()):
                item = shown.item(row)
                state = Qt.CheckState.Checked if item.data(_VALUE) in chosen else Qt.CheckState.Unchecked
                if item.checkState() != state:
                    item.setCheckState(state)
            name = criterion_names()[criterion]
            button = self._buttons[criterion]
            button.setText(f"{name}: {len(chosen)}" if chosen else name)
            font = button.font()
            font.setBold(bool(chosen))
            button.setFont(font)
            button.setVisible(shown.count() > 1 or bool(chosen) or criterion == "areas")
        self._filling = False
        self._period.setVisible(wanted.period is not None)
        if wanted.period is not None:
            self._period.setText(wanted.period.label() + "  ✕")
        self._clear.setVisible(bool(wanted))
        self._told.setVisible(bool(wanted))
        self._told.setText(self._count())

    def _fill(self) -> None:
        content = self.session.content
        found = choices(content, self.session.facts) if content is not None else {}
        names = {p.code: p.name for p in content.collaboration.partners} if content is not None else {}
        for criterion, shown in self._lists.items():
            shown.clear()
            for value, count in found.get(criterion, {}).items():
                text = names.get(value, value) if criterion == "partners" else value or tr("not delivered")
                item = QListWidgetItem(f"{text} ({count})", shown)
                item.setData(_VALUE, str(value))
                item.setFlags(
                    Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                )
                item.setCheckState(Qt.CheckState.Unchecked)
            rows = min(max(shown.count(), 1), _MOST_ROWS)
            shown.setFixedHeight(rows * max(shown.sizeHintForRow(0), 1) + 6)
            shown.setMinimumWidth(shown.sizeHintForColumn(0) + 40)

    def _count(self) -> str:
        passed = self.session.passing if self.session.filter else None
        if passed is None:
            return ""
        return tr(
            "{works} of {all_works} works and {opportunities} of {all_opportunities} opportunities",
            works=len(passed.works), all_works=passed.all_works,
            opportunities=len(passed.opportunities), all_opportunities=passed.all_opportunities,
        )  # fmt: skip

    # -- choosing -----------------------------------------------------------------------------

    def _take(self, criterion: str) -> None:
        if self._filling:
            return
        shown = self._lists[criterion]
        items = (shown.item(row) for row in range(shown.count()))
        chosen = frozenset(i.data(_VALUE) for i in items if i.checkState() == Qt.CheckState.Checked)
        changed: Any = {criterion: chosen}
        self.session.set_filter(replace(self.session.filter, **changed))

    def _offer_layers(self) -> None:
        self._layers.clear()
        for layer in QgsProject.instance().mapLayers().values():
            if (
                layer.type() == QgsMapLayerType.VectorLayer
                and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
                and not layer.customProperty("afstemming/key")
            ):
                self._layers.addAction(layer.name(), lambda chosen=layer: self._take_areas(chosen))
        if self._layers.isEmpty():
            nothing = self._layers.addAction(
                tr("Add a layer with the areas of neighbourhoods to the project first")
            )
            nothing.setEnabled(False)

    def _take_areas(self, layer: QgsVectorLayer) -> None:
        if self.session.content is None:
            return
        try:
            self.session.set_areas(areas_from(layer, self.session.content, QgsProject.instance()))
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)


class FlowLayout(QLayout):
    """Items side by side, and on a next row where there is no room."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[Any] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: Any) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> Any:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Any:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, row = x + size.width() + self.spacing(), max(row, size.height())
        return y + row - rect.y()
