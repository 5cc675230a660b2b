"""The ways to open a dossier, and what is done with one that is shared on a server."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from ..cycle.offline import BroughtBack, bring_back, take_along
from ..cycle.server import make_room_for, move_to
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from . import messages, remember
from .server_dialog import ServerDialog
from .session import Session

MOST_LINES = 12
"""Of what was not brought back; all of it when there is more is in the details."""


class SharedMenu(QMenu):
    """`open_file` asks for a dossier in a file; `opened` is called when another dossier was opened here."""

    def __init__(
        self, session: Session, open_file: Callable[[], object], opened: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session, self._opened = session, opened
        self.addAction(tr("Open a dossier…"), open_file)
        self.addAction(tr("Open a shared dossier…"), self.choose).setObjectName("open_shared")
        self.addSeparator()
        self._move = self.addAction(tr("Put this dossier on a server…"), self.put_on_server)
        self._move.setObjectName("put_on_server")
        self.addSeparator()
        self._take = self.addAction(tr("Take a copy along…"), self.take_along)
        self._take.setObjectName("take_along")
        self._bring = self.addAction(tr("Bring a copy back…"), self.bring_back)
        self._bring.setObjectName("bring_back")
        self.aboutToShow.connect(self._offer)

    def choose(self) -> None:
        dialog = ServerDialog(self._window(), tr("Open a shared dossier"), tr("Open"))
        if dialog.exec() and self.session.open(dialog.address()):
            self._opened()

    def put_on_server(self) -> None:
        """The dossier that is open, in a schema on a server; from then on that one is open."""
        title = tr("Put this dossier on a server")
        dialog = ServerDialog(self._window(), title, tr("Put it there"), may_set_up=True)
        if not dialog.exec():
            return
        target, is_new = dialog.address(), dialog.is_to_be_set_up()

        def move(dossier: Dossier, progress: Progress) -> object:
            if is_new:
                make_room_for(dossier, target)
            return move_to(dossier, target, progress)

        def done(_moved: object) -> None:
            if self.session.open(target):
                self._opened()

        self.session.run(tr("Putting the dossier on the server"), move, done)

    def take_along(self) -> None:
        """The shared dossier as a file, for where there is no network."""
        if self.session.dossier is None:
            return
        proposed = remember.export_folder() / f"{self.session.dossier.path.stem}.gpkg"
        title, kind = tr("Take a copy along…"), tr("Dossier") + " (*.gpkg)"
        chosen, _ = QFileDialog.getSaveFileName(self._window(), title, str(proposed), kind)
        if chosen:
            file = Path(chosen)
            self.session.run(
                tr("Taking a copy along"),
                lambda dossier, _progress: take_along(dossier, file),
                lambda _none: messages.show_done(self.session.iface, tr("{file} is made.", file=file.name)),
            )

    def bring_back(self) -> None:
        """What was said in a copy that was taken along; what was changed on both sides is told and left as it is."""
        title, kind = tr("Bring a copy back…"), tr("Dossier") + " (*.gpkg)"
        chosen, _ = QFileDialog.getOpenFileName(self._window(), title, str(remember.export_folder()), kind)
        if chosen:
            self.session.run(
                tr("Bringing back what was said"),
                lambda dossier, _progress: bring_back(Path(chosen), dossier),
                self._tell_brought_back,
            )

    def _offer(self) -> None:
        dossier = self.session.dossier
        is_free = dossier is not None and not self.session.busy
        is_shared = dossier is not None and dossier.shared
        self._move.setEnabled(is_free and not is_shared)
        self._take.setEnabled(is_free and is_shared)
        self._bring.setEnabled(is_free and is_shared)

    def _tell_brought_back(self, done: BroughtBack) -> None:
        text = tr("Brought back from the copy: {count}.", count=done.changes + done.deliveries)
        if not done.conflicts and not done.plans:
            messages.show_done(self.session.iface, text)
            return
        box = QMessageBox(
            QMessageBox.Icon.Warning, tr("Brought back from the copy"), text, parent=self._window()
        )
        box.setObjectName("brought_back")
        parts = [
            (
                tr("Changed on the server as well, so left there as it is:"),
                [c.told() for c in done.conflicts],
            ),
            (tr("Not brought back; do this on the server itself:"), done.plans),
        ]
        lines = [line for title, told in parts if told for line in (title, *(f"• {one}" for one in told))]
        box.setInformativeText("\n".join(lines[:MOST_LINES]))
        if len(lines) > MOST_LINES:
            box.setDetailedText("\n".join(lines))
        box.open()

    def _window(self) -> QWidget:
        return self.session.iface.mainWindow()
