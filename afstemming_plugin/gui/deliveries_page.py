"""Leveringen: drop files in, see per partner what came and what was wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence, Union

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QDragEnterEvent, QDropEvent, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle.agreements import PlannedDelivery, read_folder
from ..cycle.store import Dossier, partner_named
from ..cycle.take_in import TakenIn, take_in
from ..cycle.whole_job import Outcome, prepare
from ..model.collaboration import Delivery
from ..model.errors import AfstemmingError
from ..model.language import tr
from ..model.period import day_label
from ..model.progress import Progress
from . import messages
from .address_dialog import AddressDialog
from .delivery_dialog import DeliveryDialog
from .page import Page
from .session import Session


class DeliveriesPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setAcceptDrops(True)
        self._hint = QLabel(
            tr("Drag the partners' files here, or choose them. Take in the streets layer first.")
        )
        self._hint.setWordWrap(True)
        add = QPushButton(tr("Add files…"))
        add.setObjectName("add_files")
        add.clicked.connect(self._choose_files)
        folder = QPushButton(tr("Add a folder…"))
        folder.setToolTip(tr("Takes in every file of a folder and determines the opportunities at once"))
        folder.clicked.connect(self._choose_folder)
        service = QPushButton(tr("From a service or layer…"))
        service.setObjectName("add_address")
        service.setToolTip(tr("ArcGIS, WFS, OGC API – Features, PostgreSQL, or a layer of this project"))
        service.clicked.connect(self._choose_address)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(folder)
        buttons.addWidget(service)
        buttons.addStretch(1)
        self._tree = QTreeWidget()
        self._tree.setObjectName("deliveries")
        self._tree.setHeaderLabels(
            [tr("Partner / delivery"), tr("Works"), tr("No place"), tr("Rejected"), tr("Date")]
        )
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setStretchLastSection(False)
        for column in range(1, 5):
            self._tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.currentItemChanged.connect(self._show_report)
        self._report = QTreeWidget()
        self._report.setObjectName("report")
        self._report.setHeaderLabels([tr("Row"), tr("What"), tr("Column"), tr("Value")])
        self._report.setRootIsDecorated(False)
        self._report.setWordWrap(True)
        self._report.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._report.header().setStretchLastSection(False)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._tree)
        split.addWidget(_titled(tr("Report of the chosen delivery"), self._report))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._hint)
        layout.addLayout(buttons)
        layout.addWidget(split, 1)

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._tree.clear()
        self._report.clear()
        content = self.session.content
        if content is None:
            return
        bold = self.font()
        bold.setBold(True)
        for partner in content.collaboration.partners:
            deliveries = [d for d in content.deliveries if d.partner == partner.code]
            item = QTreeWidgetItem([partner.name, *_counts(deliveries), ""])
            item.setIcon(0, _chip(partner.colour))
            item.setFont(0, bold)
            for delivery in deliveries:
                item.addChild(_delivery_item(delivery))
            if not deliveries:
                item.setToolTip(0, tr("Nothing delivered yet"))
                item.setForeground(0, self.palette().mid())
            self._add(item)
        others = [d for d in content.deliveries if content.collaboration.partner(d.partner) is None]
        if others:
            item = QTreeWidgetItem([tr("Graafrust, events"), *_counts(others), ""])
            for delivery in others:
                item.addChild(_delivery_item(delivery))
            self._add(item)
        if content.streets:
            count = len({street.name for street in content.streets})
            self._add(QTreeWidgetItem([tr("Streets layer: {count} streets", count=count)]))

    def _add(self, item: QTreeWidgetItem) -> None:
        for column in (1, 2, 3):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for child in range(item.childCount()):
                item.child(child).setTextAlignment(
                    column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
        self._tree.addTopLevelItem(item)
        item.setExpanded(True)

    def _show_report(self, item: QTreeWidgetItem) -> None:
        self._report.clear()
        delivery = item.data(0, Qt.ItemDataRole.UserRole) if item else None
        if delivery is None:
            return
        for row in delivery.rejected_rows:
            shown = " · ".join(value for value in row.values.values() if value)
            line = QTreeWidgetItem([str(row.row), tr("Rejected: {reason}", reason=row.reason), "", shown])
            line.setIcon(1, QIcon(":/images/themes/default/mIconWarning.svg"))
            line.setToolTip(3, shown)
            self._report.addTopLevelItem(line)
        for remark in delivery.remarks:
            text = f"{str(remark.severity).capitalize()}: {remark.message} {remark.remedy}".strip()
            line = QTreeWidgetItem([str(remark.row or ""), text, remark.column, remark.value])
            line.setToolTip(1, text)
            self._report.addTopLevelItem(line)

    # -- taking in ----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.session.content is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].is_dir():
            self.take_in_folder(paths[0])
        elif paths:
            self.ask_and_take_in(paths)

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Add files…"))
        if names:
            self.ask_and_take_in([Path(name) for name in names])

    def _choose_address(self) -> None:
        dialog = AddressDialog(self)
        if self.session.content is not None and dialog.exec():
            self.ask_and_take_in([dialog.planned()])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Add a folder…"))
        if name:
            self.take_in_folder(Path(name))

    def ask_and_take_in(self, given: Sequence[Union[Path, PlannedDelivery]]) -> None:
        if self.session.content is None:
            return
        content = self.session.content
        dialog = DeliveryDialog(given, content.collaboration, self, content.deliveries)
        if dialog.exec():
            self.take_in(dialog.planned())

    def take_in(self, planned: Sequence[PlannedDelivery]) -> None:
        peildatum = self.session.peildatum

        def work(dossier: Dossier, progress: Progress) -> list[TakenIn]:
            taken_before: set[str] = set()
            taken = []
            for number, delivery in enumerate(planned):
                if delivery.partner:
                    delivery.partner = partner_named(dossier, delivery.partner)
                part = progress.part(number / len(planned), (number + 1) / len(planned))
                taken.append(
                    take_in(dossier, delivery, peildatum=peildatum, taken_before=taken_before, progress=part)
                )
            return taken

        def done(taken: list[TakenIn]) -> None:
            streets = sum(t.streets for t in taken)
            if streets:
                messages.show_done(self.session.iface, tr("{count} street segments taken in", count=streets))
                return
            messages.show_done(
                self.session.iface,
                tr("{accepted} accepted, of which {unplaced} without a place; {rejected} rejected",
                   accepted=sum(t.accepted for t in taken), unplaced=sum(t.unplaced for t in taken),
                   rejected=sum(t.rejected for t in taken)),
            )  # fmt: skip

        self.session.run(tr("Taking in"), work, done)

    def take_in_folder(self, folder: Path) -> None:
        try:
            agreements = read_folder(folder)
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)
            return
        peildatum = self.session.peildatum

        def work(dossier: Dossier, progress: Progress) -> Outcome:
            collaboration = dossier.content().collaboration
            known = {partner.code for partner in collaboration.partners}
            collaboration.partners += [p for p in agreements.collaboration.partners if p.code not in known]
            dossier.save_collaboration(collaboration)
            return prepare(dossier, agreements, peildatum=peildatum, progress=progress)

        def done(outcome: Outcome) -> None:
            messages.show_done(
                self.session.iface,
                tr("{works} works, {opportunities} opportunities",
                   works=outcome.figures.works, opportunities=outcome.figures.opportunities),
            )  # fmt: skip

        self.session.run(tr("Taking in"), work, done)


def _counts(deliveries: Sequence[Delivery]) -> list[str]:
    if not deliveries:
        return ["", "", ""]
    return [
        str(sum(d.accepted for d in deliveries)),
        str(sum(d.unplaced for d in deliveries) or ""),
        str(sum(d.rejected for d in deliveries) or ""),
    ]


def _delivery_item(delivery: Delivery) -> QTreeWidgetItem:
    name = " · ".join(part for part in (delivery.file, delivery.unit) if part)
    item = QTreeWidgetItem([name, *_counts([delivery]), day_label(delivery.delivered_on)])
    item.setData(0, Qt.ItemDataRole.UserRole, delivery)
    item.setToolTip(0, tr("{file}, {layer}; profile: {profile}",
                          file=delivery.file, layer=delivery.layer, profile=delivery.profile or "–"))  # fmt: skip
    if delivery.rejected:
        item.setIcon(3, QIcon(":/images/themes/default/mIconWarning.svg"))
    return item


def _chip(colour: str) -> QIcon:
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor(colour or "#888888"))
    return QIcon(pixmap)


def _titled(title: str, widget: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(QLabel(title))
    layout.addWidget(widget, 1)
    return box
