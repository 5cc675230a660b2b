"""Leveringen: drop files in, answer what only a person can tell, see per partner what came."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence, Union

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTabWidget,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle import mapping
from ..cycle.agreements import KINDS, STREETS, WORKS, PlannedDelivery, read_folder
from ..cycle.documents import make_delivery_report
from ..cycle.exchange import TEMPLATE, make_template
from ..cycle.mapping import Preview
from ..cycle.reading import planned_again
from ..cycle.store import Dossier
from ..cycle.take_in import TakenIn, take_in
from ..cycle.whole_job import Outcome, prepare
from ..model.collaboration import Delivery
from ..model.errors import AfstemmingError, IntakeError
from ..model.file_names import file_name
from ..model.language import tr
from ..model.progress import Progress
from . import help, messages
from .address_dialog import AddressDialog
from .deliveries_tree import DeliveriesTree, gist
from .delivery_dialog import DeliveryDialog
from .doubts_dialog import Asker, AskingTaker
from .judged_deliveries import JudgedDeliveries
from .list_export import add_export
from .mapping_wizard import MappingWizard
from .page import Page
from .profiles_dialog import ProfilesDialog
from .report_view import ReportView
from .session import Session
from .unplaced_panel import UnplacedPanel

_FOLDER = "afstemming/last_folder"
_WIDE_ENOUGH_FOR_DATES = 480
Ready = Union[PlannedDelivery, Preview]
"""What is ready to be taken in: streets as planned, all else as previewed."""


class DeliveriesPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setAcceptDrops(True)
        self._wizard: Optional[MappingWizard] = None
        self._judged = JudgedDeliveries(session)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(self._buttons())
        self._tabs = QTabWidget()
        self._tabs.setObjectName("delivery_tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._deliveries(), tr("Deliveries"))
        self._report = ReportView(self._choose_report_file, session)
        self._tabs.addTab(self._report, tr("Report"))
        self._unplaced = UnplacedPanel(session)
        self._tabs.addTab(self._unplaced, tr("Places"))
        self._asker = Asker(self, session)
        layout.addWidget(self._tabs, 1)
        help.offer(self)

    # -- building -----------------------------------------------------------------------------

    def _buttons(self) -> QHBoxLayout:
        add = QPushButton(tr("Files…"))
        add.setToolTip(tr("Take in files of partners, several at once"))
        add.setObjectName("add_files")
        add.clicked.connect(self._choose_files)
        folder = QPushButton(tr("Folder…"))
        folder.setObjectName("add_folder")
        folder.setToolTip(tr("Takes in every file of a folder and determines the opportunities at once"))
        folder.clicked.connect(self._choose_folder)
        self._more = QToolButton()
        self._more.setObjectName("more")
        self._more.setAccessibleName(tr("More"))
        self._more.setText("⋯")
        self._more.setToolTip(tr("More"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(self._more)
        menu.setObjectName("more_menu")
        self._again = menu.addAction(tr("Take in this delivery again…"), self._take_in_again)
        self._again.setObjectName("again")
        profiles = menu.addAction(tr("Profiles…"), self.show_profiles)
        profiles.setObjectName("profiles")
        template = menu.addAction(tr("Make a template for partners…"), self._make_template)
        template.setObjectName("template")
        menu.aboutToShow.connect(lambda: self._again.setEnabled(self.chosen is not None))
        self._more.setMenu(menu)
        service = QPushButton(tr("Service or layer…"))
        service.setObjectName("add_address")
        service.setToolTip(tr("ArcGIS, WFS, OGC API – Features, PostgreSQL, or a layer of this project"))
        service.clicked.connect(self._choose_address)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(folder)
        buttons.addWidget(service)
        buttons.addStretch(1)
        buttons.addWidget(self._more)
        return buttons

    def _deliveries(self) -> QWidget:
        self._empty = QLabel(
            tr(
                "<h3>No deliveries yet</h3><p>Drag the partners' files here: workbooks, CSV, shapefiles, "
                "GeoPackages, GeoJSON.</p><p>Begin with the streets layer: then works with only a street name get a "
                "place.</p>"
            )
        )
        self._empty.setObjectName("no_deliveries")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(12)
        self._tree = DeliveriesTree(self._judged)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._show_menu)
        self._more.menu().addAction(add_export(self.session, self._tree, tr("Deliveries")))
        self._tree.currentItemChanged.connect(self._show_report)
        self._tree.itemActivated.connect(self._open_report)
        self._gist = QPushButton()
        self._gist.setObjectName("to_report")
        self._gist.setFlat(True)
        self._gist.setToolTip(tr("Shows the report of this delivery"))
        self._gist.clicked.connect(lambda: self._tabs.setCurrentWidget(self._report))
        shown = QWidget()
        below = QVBoxLayout(shown)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._tree, 1)
        below.addWidget(self._gist)
        page = QWidget()
        self._stack = QStackedLayout(page)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        return page

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        content = self.session.content
        self._tree.show_content(content)
        self._show_report(None)
        self._unplaced.refresh()
        if content is not None:
            self._stack.setCurrentIndex(0 if content.deliveries or content.streets else 1)

    @property
    def chosen(self) -> Optional[Delivery]:
        """The delivery that is current in the list."""
        return self._tree.chosen

    def _show_report(self, _item: Optional[QTreeWidgetItem]) -> None:
        delivery = self.chosen
        if delivery is None:
            self._report.clear()
            self._gist.setText(tr("Choose a delivery to read its report."))
            self._gist.setEnabled(False)
            self._tabs.setTabText(1, tr("Report"))
            return
        remarks = self._judged.remarks(delivery)
        self._report.show_report(delivery.rejected_rows, remarks)
        lines = len(delivery.rejected_rows) + len(remarks)
        self._tabs.setTabText(1, tr("Report ({count})", count=lines) if lines else tr("Report"))
        self._gist.setText(gist(delivery))
        self._gist.setEnabled(True)

    def _choose_report_file(self) -> None:
        delivery = self.chosen
        if delivery is None:
            return
        name = str(
            Path(_last_folder())
            / tr("report {name}.xlsx", name=file_name(Path(delivery.file).stem, delivery.partner))
        )
        path, _ = QFileDialog.getSaveFileName(self, tr("Report as workbook…"), name, "Excel (*.xlsx)")
        if path:
            self.export_report(delivery, Path(path))

    def export_report(self, delivery: Delivery, path: Path) -> None:
        """The report of a delivery as a workbook for its partner."""
        peildatum = self.session.peildatum

        def work(dossier: Dossier, progress: Progress) -> None:
            make_delivery_report(dossier, delivery.id, path, peildatum=peildatum, progress=progress)

        def done(_result: object) -> None:
            messages.show_done(self.session.iface, tr("Report written: {file}", file=path.name))

        self.session.run(tr("Making the report"), work, done)

    def _open_report(self, item: QTreeWidgetItem) -> None:
        if item.data(0, Qt.ItemDataRole.UserRole) is not None:
            self._tabs.setCurrentWidget(self._report)

    def _show_menu(self, place: QPoint) -> None:
        if self.chosen is not None:
            self._more.menu().aboutToShow.emit()
            self._more.menu().popup(self._tree.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow dock shows the counts rather than the days."""
        super().resizeEvent(event)
        self._tree.show_days(self.width() >= _WIDE_ENOUGH_FOR_DATES)

    # -- choosing files -----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.session.content is not None and not self.session.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].is_dir() and paths[0].suffix.lower() != ".gdb":
            self.take_in_folder(paths[0])
        elif paths:
            self.ask_and_take_in(paths)

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Files of partners"), _last_folder())
        if names:
            self.ask_and_take_in([Path(name) for name in names])

    def _choose_address(self) -> None:
        dialog = AddressDialog(self)
        if self.session.content is not None and dialog.exec():
            self.ask_and_take_in([dialog.planned()])

    def _make_template(self) -> None:
        content = self.session.content
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Make a template for partners…"), TEMPLATE, "Excel (*.xlsx);;GeoPackage (*.gpkg)"
        )
        if not name or content is None:
            return
        try:
            make_template(Path(name), content.collaboration)
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)
            return
        messages.show_done(self.session.iface, tr("The template was made: {file}", file=Path(name).name))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder with files of partners"), _last_folder())
        if name:
            self.take_in_folder(Path(name))

    def show_profiles(self) -> None:
        ProfilesDialog(self.session, self).exec()

    def _take_in_again(self) -> None:
        """The chosen delivery from its file as it is now; the earlier one is replaced."""
        delivery = self.chosen
        if delivery is None:
            return
        again = planned_again(delivery)
        if again is not None:
            self.prepare([again])
            return
        path = Path(_last_folder()) / delivery.file
        if not path.is_file():
            name, _ = QFileDialog.getOpenFileName(
                self, tr("Where is {file}?", file=delivery.file), _last_folder()
            )
            if not name:
                return
            path = Path(name)
        kind = delivery.kind if delivery.kind in KINDS else WORKS
        content = self.session.content
        same_file = [d for d in content.deliveries if d.file == delivery.file] if content else []
        alone = (
            content
            and content.collaboration.partner(delivery.partner)
            and len({d.partner for d in same_file}) == 1
        )
        unit = delivery.unit if len({d.unit for d in same_file}) == 1 else ""
        self.prepare([PlannedDelivery(path, kind, delivery.partner if alone else "", unit)])

    # -- taking in ----------------------------------------------------------------------------

    def ask_and_take_in(self, given: Sequence[Union[Path, PlannedDelivery]]) -> None:
        """Of whom the files (or addresses) are, then what only a person can tell of them, then take them in."""
        content = self.session.content
        if content is None or self.session.busy:
            return
        if isinstance(given[0], Path):
            QgsSettings().setValue(_FOLDER, str(given[0].parent))
        dialog = DeliveryDialog(given, content.collaboration, self, content.deliveries)
        if dialog.exec():
            self.prepare(dialog.planned(), always=dialog.always())

    def prepare(self, planned: Sequence[PlannedDelivery], *, always: bool = False) -> None:
        """Try the files; those that leave a question (or, with `always`, all) are shown, one after another."""
        peildatum = self.session.peildatum

        def work(dossier: Dossier, progress: Progress) -> tuple[list[Ready], list[IntakeError]]:
            content = dossier.content()
            ready: list[Ready] = []
            errors: list[IntakeError] = []
            for number, delivery in enumerate(planned):
                if delivery.kind == STREETS:
                    ready.append(delivery)
                    continue
                part = progress.part(number / len(planned), (number + 1) / len(planned))
                try:
                    made = mapping.preview(
                        dossier, delivery, peildatum=peildatum, content=content, progress=part
                    )
                except IntakeError as error:
                    errors.append(error)
                else:
                    ready.append(made)
            return ready, errors

        def done(result: tuple[list[Ready], list[IntakeError]]) -> None:
            ready, errors = result
            for error in errors:
                messages.show_error(self.session.iface, error)
            self._ask(ready, [], always)

        self.session.run(tr("Looking at the files"), work, done)

    def _ask(self, left: list[Ready], ready: list[Ready], always: bool) -> None:
        """Show the next preview that leaves a question; when there is none left, take in what is ready."""
        while left:
            first = left.pop(0)
            if isinstance(first, PlannedDelivery) or not (always or first.questions or not first.usable):
                ready.append(first)
                continue
            wizard = self._wizard = MappingWizard(first, self, self.session)

            def ended(result: int, made: Ready = first) -> None:
                self._wizard = None
                if result == QDialog.DialogCode.Accepted:
                    ready.append(made)
                self._ask(left, ready, always)

            wizard.finished.connect(ended)
            wizard.finished.connect(wizard.deleteLater)
            wizard.open()
            return
        if ready:
            self._store(ready)

    def take_in(self, planned: Sequence[PlannedDelivery]) -> None:
        """Without any question: what is not certain is taken as it reads."""
        self._store(list(planned))

    def _store(self, ready: Sequence[Ready]) -> None:
        peildatum = self.session.peildatum

        def work(dossier: Dossier, progress: Progress) -> list[TakenIn]:
            taken_before: set[str] = set()
            taken = []
            for number, item in enumerate(ready):
                part = progress.part(number / len(ready), (number + 1) / len(ready))
                taker = AskingTaker(self._asker, part)
                if isinstance(item, Preview):
                    taken.append(
                        mapping.choose(dossier, item, taken_before=taken_before, taker=taker, progress=part)
                    )
                else:
                    taken.append(
                        take_in(
                            dossier,
                            item,
                            peildatum=peildatum,
                            taken_before=taken_before,
                            taker=taker,
                            progress=part,
                        )
                    )
            return taken

        asked = any(isinstance(item, Preview) and item.questions for item in ready)
        previewed = any(isinstance(item, Preview) for item in ready)
        self.session.run(tr("Taking in"), work, lambda taken: self._tell(taken, previewed and not asked))

    def _tell(self, taken: Sequence[TakenIn], nothing_asked: bool) -> None:
        parts = []
        streets = sum(t.streets for t in taken)
        if streets:
            parts.append(tr("{count} street segments taken in", count=streets))
        if any(t.deliveries for t in taken):
            parts.append(
                tr("{accepted} accepted, of which {unplaced} without a place; {rejected} rejected",
                   accepted=sum(t.accepted for t in taken), unplaced=sum(t.unplaced for t in taken),
                   rejected=sum(t.rejected for t in taken))
            )  # fmt: skip
            if nothing_asked:
                parts.append(tr("Nothing to ask."))
        messages.show_done(self.session.iface, ". ".join(parts))

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
            taker = AskingTaker(self._asker, progress)
            return prepare(dossier, agreements, peildatum=peildatum, taker=taker, progress=progress)

        def done(outcome: Outcome) -> None:
            messages.show_done(
                self.session.iface,
                tr("{works} works, {opportunities} opportunities",
                   works=outcome.figures.works, opportunities=outcome.figures.opportunities),
            )  # fmt: skip

        self.session.run(tr("Taking in"), work, done)

    def leave(self) -> None:
        self._unplaced.stop_drawing()
        if self._wizard is not None:
            self._wizard.reject()


def _last_folder() -> str:
    return str(QgsSettings().value(_FOLDER, ""))
