"""The page of the mapping step on which the words of a partner get ours."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ..cycle.mapping import TablePreview
from ..cycle.mapping_values import Certainty, FieldValues, ValueReading
from ..model.field_labels import field_label
from ..model.language import tr
from .choice import Choice

_SHOWN = 100
_WARNING = ":/images/themes/default/mIconWarning.svg"


class ValuesPage(QWidget):
    """Per field the values found, how often, and a drop-down with what each means. `read_as`: (field, value, word)."""

    read_as = pyqtSignal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._tree = QTreeWidget()
        self._tree.setObjectName("values")
        self._tree.setAccessibleName(tr("Words of the partner"))
        self._tree.setWhatsThis(tr("Per word of the partner what it means here"))
        self._tree.setHeaderLabels([tr("Value in the file"), tr("Rows"), tr("Means"), tr("Sure?")])
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at, width in ((1, 70), (2, 210), (3, 110)):
            self._tree.header().resizeSection(at, width)
        layout = QVBoxLayout(self)
        layout.addWidget(self._told)
        layout.addWidget(self._tree, 1)

    def show_table(self, table: TablePreview) -> None:
        if table.values:
            self._told.setText(
                tr("What the partner's words mean. What you choose is remembered for this partner.")
            )
        else:
            self._told.setText(
                tr("No column holds words of a list (discipline, kind, hardness, level, who may see it).")
            )
        place = self._tree.verticalScrollBar().value()
        open_before = {
            self._tree.topLevelItem(at).data(0, Qt.ItemDataRole.UserRole): self._tree.topLevelItem(
                at
            ).isExpanded()
            for at in range(self._tree.topLevelItemCount())
        }
        self._tree.clear()
        for found in table.values:
            self._add(found, open_before.get(found.field))
        self._tree.verticalScrollBar().setValue(place)

    def show_states(self, table: TablePreview) -> None:
        """What is sure now, with every drop-down left where it is."""
        found = {values.field: values for values in table.values}
        for number in range(self._tree.topLevelItemCount()):
            top = self._tree.topLevelItem(number)
            values = found.get(top.data(0, Qt.ItemDataRole.UserRole))
            if values is None:
                continue
            top.setText(3, _state_of_all(values))
            readings = {value.text: value for value in values.values}
            for at in range(top.childCount()):
                item = top.child(at)
                if item.text(0) in readings:
                    _show_state(item, values.field, readings[item.text(0)])

    def _add(self, found: FieldValues, opened: object) -> None:
        asked = [v for v in found.values if v.certainty is not Certainty.SURE]
        sure = [v for v in found.values if v.certainty is Certainty.SURE]
        title = tr("{field}, column “{column}”", field=field_label(found.field), column=found.column)
        top = QTreeWidgetItem([title, str(sum(v.count for v in found.values)), "", _state_of_all(found)])
        top.setData(0, Qt.ItemDataRole.UserRole, found.field)
        bold = self.font()
        bold.setBold(True)
        top.setFont(0, bold)
        if found.free_text:
            top.setToolTip(0, tr("Nearly every row says something else: it is read word by word."))
        self._tree.addTopLevelItem(top)
        for value in (asked + sure)[:_SHOWN]:
            self._add_value(top, found, value)
        if len(found.values) > _SHOWN:
            more = len(found.values) - _SHOWN
            top.addChild(QTreeWidgetItem([tr("… and {count} other values", count=more)]))
        top.setExpanded(bool(asked) and not found.free_text if opened is None else bool(opened))

    def _add_value(self, top: QTreeWidgetItem, found: FieldValues, value: ValueReading) -> None:
        item = QTreeWidgetItem([value.text, str(value.count)])
        item.setToolTip(0, value.text)
        _show_state(item, found.field, value)
        top.addChild(item)
        items = [] if found.field == "partner" else [(tr("(unknown)"), "", "")]
        likely = [(tr("{name} (resembles it)", name=name), name, "") for name in value.likely]
        rest = [word for word in found.options if word not in value.likely]
        choice = Choice([*items, *likely, *((word, word, "") for word in rest)])
        choice.choose(value.word)
        choice.setAccessibleName(tr("What {value} means", value=value.text))
        choice.setToolTip(choice.accessibleName())
        choice.currentIndexChanged.connect(
            lambda _, text=value.text, box=choice: self.read_as.emit(found.field, text, box.currentData())
        )
        self._tree.setItemWidget(item, 2, choice)


def _state_of_all(found: FieldValues) -> str:
    if found.free_text:
        return tr("running text")
    asked = sum(value.certainty is not Certainty.SURE for value in found.values)
    return tr("{count} to choose", count=asked) if asked else tr("all sure")


def _show_state(item: QTreeWidgetItem, field: str, value: ValueReading) -> None:
    state = {
        Certainty.SURE: tr("sure") if value.word else tr("left open"),
        Certainty.UNSURE: tr("new") if field == "partner" else tr("doubtful"),
        Certainty.UNKNOWN: tr("unknown"),
    }[value.certainty]
    item.setText(3, state)
    item.setIcon(3, QIcon() if value.certainty is Certainty.SURE else QIcon(_WARNING))
