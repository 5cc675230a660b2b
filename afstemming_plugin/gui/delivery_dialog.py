"""Asks of whom files are and what they hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Optional, Sequence, Union

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..cycle.agreements import KINDS, STREETS, PlannedDelivery, kind_of_file
from ..cycle.location import location_service_address, location_service_host, use_location_service
from ..model.collaboration import Collaboration, Delivery, Partner
from ..model.language import tr
from . import help
from .choice import Choice

_NEVER_TYPED = 0


class DeliveryDialog(QDialog):
    """One form for one file, a line per file for several. `planned()` gives what was answered."""

    def __init__(
        self,
        given: Sequence[Union[Path, PlannedDelivery]],
        collaboration: Collaboration,
        parent: QWidget,
        deliveries: Sequence[Delivery] = (),
    ) -> None:
        """`given` are files, or addresses as far as they are planned. `deliveries` are earlier ones: what
        has the same name is taken to be of the same partner and unit."""
        super().__init__(parent)
        self.setObjectName("delivery_dialog")
        self.setWindowTitle(tr("Take in a delivery") if len(given) == 1 else tr("Take in deliveries"))
        self._files = [_File(one, collaboration, deliveries) for one in given]
        self._day = QDateEdit(QDate.currentDate())
        self._day.setObjectName("delivered_on")
        self._day.setToolTip(tr("The day on which the partner handed it over"))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("d-M-yyyy")
        self._always = QCheckBox(tr("Show columns and words also when there is nothing to ask"))
        self._always.setObjectName("always")
        self._always.setToolTip(tr("To look at how the columns are read, also when all is clear"))
        self._locate = QCheckBox(tr("Ask {host} for places that the streets layer does not give",
                                    host=location_service_host()))  # fmt: skip
        self._locate.setObjectName("location_service")
        self._locate.setToolTip(
            tr("Of works without a place the street, house numbers and town are sent to {host}, nothing else; of works "
               "that a partner keeps as its own, nothing. This choice is kept for you.", host=location_service_host())
        )  # fmt: skip
        self._locate.setChecked(bool(location_service_address()))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Next"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        if len(self._files) == 1:
            form = self._form(self._files[0])
            layout.addLayout(form)
            self.setMinimumWidth(460)
        else:
            form = QFormLayout()
            layout.addWidget(self._grid(), 1)
            layout.addLayout(form)
            self.resize(900, min(220 + 36 * len(self._files), 560))
        form.addRow(tr("Delivered on"), self._day)
        layout.addWidget(self._locate)
        layout.addWidget(self._always)
        layout.addWidget(buttons)
        help.offer(self)

    def _form(self, file: _File) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        name = QLabel(file.source.name)
        name.setWordWrap(True)
        form.addRow(tr("File"), name)
        form.addRow(tr("Holds"), file.kind)
        form.addRow(tr("Partner"), file.partner)
        form.addRow(tr("Unit"), file.unit)
        form.addRow(tr("Layer or sheet"), file.layer)
        return form

    def _grid(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        for at, title in enumerate((tr("File"), tr("Holds"), tr("Partner"), tr("Unit"))):
            grid.addWidget(QLabel(title), 0, at)
        for row, file in enumerate(self._files, 1):
            name = QLabel(file.source.name)
            name.setToolTip(file.source.address or str(file.source.file))
            name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            grid.addWidget(name, row, 0)
            for box in (file.kind, file.unit):
                box.setMinimumContentsLength(6)
            for at, widget in enumerate((file.kind, file.partner, file.unit), 1):
                grid.addWidget(widget, row, at)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(self._files) + 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area

    def accept(self) -> None:
        use_location_service(self._locate.isChecked())
        super().accept()

    def planned(self) -> list[PlannedDelivery]:
        """One per file; `partner` is a name or code typed or chosen, "" when a column of the file tells."""
        return [file.planned(self._day.date().toPyDate()) for file in self._files]

    def always(self) -> bool:
        """Whether the mapping step must be shown even when there is nothing to ask."""
        return self._always.isChecked()


class _File:
    """The questions about one file."""

    def __init__(
        self,
        given: Union[Path, PlannedDelivery],
        collaboration: Collaboration,
        deliveries: Sequence[Delivery],
    ) -> None:
        self.source = given if isinstance(given, PlannedDelivery) else PlannedDelivery(given)
        path = Path(self.source.name)
        earlier = [d for d in deliveries if d.file == self.source.name]
        partners, units = {d.partner for d in earlier}, {d.unit for d in earlier}
        self.kind = Choice(
            zip((tr("works"), tr("graafrust"), tr("streets"), tr("events and blockades")), KINDS, ("",) * 4)
        )
        self.kind.setObjectName("kind")
        self.kind.setToolTip(tr("What the file holds"))
        kind = earlier[0].kind if earlier else ""
        self.kind.choose(kind if kind in KINDS else kind_of_file(path))
        self.partner = _editable("partner")
        self.partner.addItem(tr("(a column of the file tells)"))
        self.partner.addItems([partner.name for partner in collaboration.partners])
        self.partner.setToolTip(tr("Choose a partner, or type the name of a new one"))
        self.unit = _editable("unit")
        self.unit.addItems(["", *dict.fromkeys(unit.code for unit in collaboration.units)])
        self.unit.setToolTip(
            tr("Part of the partner with plans of its own, such as riool or wegen; may stay empty")
        )
        self.layer = QLineEdit()
        self.layer.setObjectName("layer")
        self.layer.setToolTip(tr("Sheet or layer of the file; empty: all of them"))
        self.layer.setPlaceholderText(tr("all"))
        self.layer.setEnabled(not self.source.address)
        # A file of several partners tells itself whose is what.
        found = _named_in(path, collaboration) if not earlier else None
        if len(partners) == 1:
            found = collaboration.partner(earlier[0].partner)
        if found is not None:
            self.partner.setCurrentText(found.name)
        if len(partners) == len(units) == 1:
            self.unit.setCurrentText(earlier[0].unit)
        self.partner.lineEdit().setCursorPosition(0)  # the beginning of a long name is what tells
        self.kind.currentIndexChanged.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        for widget in (self.partner, self.unit):
            widget.setEnabled(self.kind.currentData() != STREETS)

    def planned(self, delivered_on: date) -> PlannedDelivery:
        kind = self.kind.currentData()
        partner = self.partner.currentText().strip()
        if partner == self.partner.itemText(_NEVER_TYPED) or kind == STREETS:
            partner = ""
        return replace(
            self.source,
            kind=kind,
            partner=partner,
            unit=self.unit.currentText().strip(),
            layer=self.layer.text().strip(),
            delivered_on=delivered_on,
        )


def _editable(name: str) -> QComboBox:
    box = Choice()
    box.setObjectName(name)
    box.setEditable(True)
    return box


def _named_in(path: Path, collaboration: Collaboration) -> Optional[Partner]:
    """The partner whose code, name or spelling stands in the file's name."""
    stem = path.stem.lower()
    return next(
        (
            partner
            for partner in collaboration.partners
            if any(
                len(name) > 2 and name.lower() in stem
                for name in (partner.code, partner.name, *partner.spellings)
            )
        ),
        None,
    )
