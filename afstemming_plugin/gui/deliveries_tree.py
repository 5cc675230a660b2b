"""Per partner what was delivered, with its counts."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ..model.collaboration import Delivery
from ..model.content import Content
from ..model.language import tr
from ..model.period import day_label
from ..model.words import Severity
from .judged_deliveries import JudgedDeliveries

_NAME, _ACCEPTED, _UNPLACED, _REJECTED, _DATE = range(5)


class DeliveriesTree(QTreeWidget):
    """Partners with their current deliveries below them; the chosen delivery stays chosen on refresh."""

    def __init__(self, judged: JudgedDeliveries) -> None:
        super().__init__()
        self._judged = judged
        self.setObjectName("deliveries")
        self.setAccessibleName(tr("Deliveries"))
        self.setWhatsThis(
            tr("What each partner handed over, with what was taken in; Enter shows the report of a delivery")
        )
        self.setHeaderLabels(
            [tr("Partner / delivery"), tr("Accepted"), tr("No place"), tr("Rejected"), tr("Date")]
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        for column in range(_ACCEPTED, _DATE + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @property
    def chosen(self) -> Optional[Delivery]:
        item = self.currentItem()
        return item.data(_NAME, Qt.ItemDataRole.UserRole) if item else None

    def show_days(self, shown: bool) -> None:
        self.setColumnHidden(_DATE, not shown)

    def show_content(self, content: Optional[Content]) -> None:
        chosen = self.chosen
        self.clear()
        if content is None:
            return
        bold = self.font()
        bold.setBold(True)
        for partner in content.collaboration.partners:
            deliveries = [d for d in content.deliveries if d.partner == partner.code]
            item = self._add(partner.name, deliveries)
            item.setIcon(_NAME, _chip(partner.colour))
            item.setFont(_NAME, bold)
            self._judged.show_freshness(item, partner, _NAME, _DATE)
            if not deliveries:
                item.setToolTip(_NAME, tr("Nothing delivered yet"))
                item.setForeground(_NAME, self.palette().mid())
        others = [d for d in content.deliveries if content.collaboration.partner(d.partner) is None]
        if others:
            self._add(tr("Graafrust, events"), others)
        if content.streets:
            count = len({street.name for street in content.streets})
            self._add(tr("Streets layer: {count} streets", count=count), [])
        self._choose_again(chosen)

    def _add(self, name: str, deliveries: Sequence[Delivery]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, *_counts(deliveries), ""])
        for delivery in deliveries:
            item.addChild(_delivery_item(delivery))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for line in (item, *(item.child(number) for number in range(item.childCount()))):
            for column in (_ACCEPTED, _UNPLACED, _REJECTED):
                line.setTextAlignment(column, right)
        self.addTopLevelItem(item)
        item.setExpanded(True)
        return item

    def _choose_again(self, before: Optional[Delivery]) -> None:
        if before is None:
            return
        key = (before.partner, before.unit, before.file, before.layer)
        for number in range(self.topLevelItemCount()):
            top = self.topLevelItem(number)
            for at in range(top.childCount()):
                delivery = top.child(at).data(_NAME, Qt.ItemDataRole.UserRole)
                if (delivery.partner, delivery.unit, delivery.file, delivery.layer) == key:
                    self.setCurrentItem(top.child(at))
                    return


def gist(delivery: Delivery) -> str:
    """“12 afgekeurd · 3 twijfel · 2 hersteld”: lines of the report, the gravest first."""
    counts = [(Severity.REJECTED, len(delivery.rejected_rows))]
    counts += [(s, sum(r.severity is s for r in delivery.remarks)) for s in list(Severity)[1:]]
    told = " · ".join(f"{count} {severity.value}" for severity, count in counts if count)
    return tr("Report: {counts}", counts=told) if told else tr("Nothing to report of this delivery.")


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
    item.setData(_NAME, Qt.ItemDataRole.UserRole, delivery)
    item.setToolTip(_NAME, tr("{file}, {layer}; profile: {profile}",
                              file=delivery.file, layer=delivery.layer, profile=delivery.profile or "–"))  # fmt: skip
    if delivery.rejected:
        item.setIcon(_REJECTED, QIcon(":/images/themes/default/mIconWarning.svg"))
    return item


def _chip(colour: str) -> QIcon:
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor(colour or "#888888"))
    return QIcon(pixmap)
