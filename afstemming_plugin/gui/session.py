"""The dossier that is open in this window, and the one long work that may run on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, pyqtSignal

from ..cycle import filtering, news, see
from ..cycle.agreed_content import AREAS
from ..cycle.store import Address, Dossier, copies_of, restore
from ..model.content import Content
from ..model.errors import Cancelled, DamagedDossier, DossierError
from ..model.filter import Facts, Filter, Passing, passing
from ..model.language import tr
from ..model.progress import Progress
from . import messages
from .at_hand import AtHandSoon
from .live import Live
from .task import CoreTask

HEARTBEAT_MS = 60_000


class Session(QObject):
    """`changed`: other content, or no dossier any more; `filtered`: another filter;
    `spoken`: something was said at the meeting; `heard`: what others changed, in words; `working`: long work started
    or ended."""

    changed = pyqtSignal()
    filtered = pyqtSignal()
    spoken = pyqtSignal()
    heard = pyqtSignal(str)
    working = pyqtSignal(bool)
    progressed = pyqtSignal(float)
    told = pyqtSignal(str)

    def __init__(self, iface: Any, parent: QObject) -> None:
        super().__init__(parent)
        self.iface = iface
        self.dossier: Optional[Dossier] = None
        self.content: Optional[Content] = None
        self.peildatum = date.today()
        self.filter = Filter()
        self.map_is_lent = False
        """The meeting shows its item on the map, in the time of that item: the filter does not follow."""
        self.areas: Optional[dict[str, frozenset[str]]] = None
        self._facts: tuple[Any, Facts] = (None, Facts())
        self._passing: tuple[Any, Optional[Passing]] = (None, None)
        self.at_hand = AtHandSoon(self)
        self._task: Optional[CoreTask] = None
        self._stop = False
        self._is_drawing = False
        self.live = Live(self)
        self.live.due.connect(self._catch_up)
        self.live.lost.connect(self._tell_lost)
        self._take_warning_away: Callable[[], None] = lambda: None
        self.live.found.connect(self._tell_found)
        self._heart = QTimer(self)
        self._heart.setInterval(HEARTBEAT_MS)
        self._heart.timeout.connect(self._beat)

    # -- the dossier --------------------------------------------------------------------------

    def open(self, path: Address) -> bool:
        """Show this dossier; the earlier one is closed. False (and a message) when it cannot be opened."""
        return self._adopt(lambda: Dossier.open(path), path)

    def create(self, make: Callable[[], Dossier]) -> bool:
        """As `open`, for a dossier that `make` makes."""
        return self._adopt(make)

    def put_back(self, path: Path) -> None:
        """The latest automatic copy of this dossier in its place, open and on the map; a message tells."""
        if self.busy:
            return
        if self.dossier is not None and self.dossier.path == path:
            self.close()
        see.take_off_map(QgsProject.instance(), path)  # where files in use are locked they cannot be replaced
        try:
            done = restore(path)
        except Exception as error:
            messages.show_error(self.iface, error)
            return
        if self.open(path) and self.content is not None:
            see.show_on_map(QgsProject.instance(), path, self.content)
            moment = done.copy.made_at.strftime("%d-%m-%Y %H:%M")
            text = tr("The copy of {moment} was put back.", moment=moment)
            if done.set_aside:
                text += " " + tr("The damaged file is kept as {name}.", name=done.set_aside.name)
            messages.show_done(self.iface, text)

    def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._heart.stop()
        self.live.follow(None)
        self._take_warning_away()
        if self.dossier is not None:
            try:
                self.dossier.close()
            except Exception as error:  # the file may be gone with its share; the window must go on
                messages.show_error(self.iface, error)
        self.dossier = self.content = self.areas = None
        self.filter = Filter()
        self.changed.emit()

    def refresh(self) -> None:
        """Read again what this desk changed."""
        if self.dossier is not None and self.content is not None:
            self.content = self.dossier.again(self.content)
            self.changed.emit()

    def change(self, action: Callable[[Dossier], object]) -> bool:
        """A short change, at once; False (and a message) when it could not be made."""
        if self.dossier is None:
            return False
        try:
            action(self.dossier)
            self.refresh()
        except Exception as error:
            self._show_error(error)
            return False
        self._tell_of_trouble()
        return True

    def record(self, action: Callable[[Dossier], Any]) -> bool:
        """As `change`, for what is said at a meeting: only that is read again, and `spoken` tells it."""
        if self.dossier is None or self.content is None:
            return False
        try:
            action(self.dossier)
            content = replace(self.content)
            self.dossier.read_meetings(content)
        except Exception as error:
            self._show_error(error)
            return False
        self._tell_of_trouble()
        self.content = content
        self.spoken.emit()
        return True

    def _adopt(self, make: Callable[[], Dossier], path: Optional[Address] = None) -> bool:
        try:
            dossier = make()
            try:
                content = dossier.content()
            except BaseException:
                dossier.close()
                raise
        except Exception as error:
            self._show_error(error, path)
            return False
        self.close()
        self.dossier, self.content = dossier, content
        self.peildatum = content.analysis.peildatum if content.analysis else date.today()
        self._heart.start()
        self.changed.emit()
        try:
            self.live.follow(dossier)
        except Exception as error:
            messages.show_error(self.iface, error)
        if dossier.read_only_reason:
            messages.show_warning(self.iface, dossier.read_only_reason)
        return True

    def _catch_up(self) -> None:
        """Read and show what others changed."""
        dossier, before = self.dossier, self.content
        if dossier is None or before is None or self.live.is_lost:
            return
        if self.busy or self._is_drawing:
            self.live.later()
            return
        try:
            self.content = dossier.again(before)
        except Exception as error:
            messages.show_error(self.iface, error)
            return
        said = news.in_one_line(dossier.news)
        dossier.news.clear()
        (self.spoken if news.only_said(before, self.content) else self.changed).emit()
        try:
            see.refresh(QgsProject.instance(), dossier.path, self.content)
        except Exception as error:
            messages.show_error(self.iface, error)
        if said:
            self.heard.emit(said)
        self._tell_of_trouble()

    def _tell_lost(self, error: DossierError) -> None:
        self._take_warning_away()
        more = tr("What you see may be older. It is tried again by itself.")
        self._take_warning_away = messages.show_standing(self.iface, f"{error.what} {more}")
        self.heard.emit(tr("No connection with the server"))

    def _tell_found(self) -> None:
        self._take_warning_away()
        messages.show_done(self.iface, tr("The connection with the server is there again."))
        self.heard.emit("")

    def _show_error(self, error: BaseException, path: Optional[Address] = None) -> None:
        """With an automatic copy to put back when the file of the dossier is damaged or gone."""
        path = path or (self.dossier.path if self.dossier is not None else None)
        offer = None
        if isinstance(path, Path) and isinstance(error, DossierError):
            damaged = isinstance(error, DamagedDossier) or not path.exists()
            copies = copies_of(path) if damaged else []
            if copies:
                moment = copies[0].made_at.strftime("%d-%m-%Y %H:%M")
                offer = messages.Offer(
                    tr("Put back the copy of {moment}", moment=moment), lambda: self.put_back(path)
                )
        messages.show_error(self.iface, error, offer)
        if self.dossier is not None and self.dossier.shared:
            self.live.later()  # what others stored meanwhile may be why

    def _tell_of_trouble(self) -> None:
        """Once: that there is no new automatic copy, and why; or what became of a change on which a line broke."""
        if self.dossier is not None and self.dossier.reserve_trouble:
            messages.show_warning(self.iface, self.dossier.reserve_trouble)
            self.dossier.reserve_trouble = ""

    def _beat(self) -> None:
        try:
            if self.dossier is not None:
                self.dossier.heartbeat()
        except Exception as error:
            self._heart.stop()
            messages.show_error(self.iface, error)

    @property
    def kept(self) -> dict[str, Any]:
        """What is at hand while this dossier is open (`Dossier.kept`)."""
        return self.dossier.kept if self.dossier is not None else {}

    # -- the filter, one for map, list and timeline -------------------------------------------

    def set_filter(self, wanted: Filter) -> None:
        if wanted != self.filter:
            self.filter = wanted
            self.filtered.emit()

    def set_areas(self, areas: Optional[dict[str, frozenset[str]]]) -> None:
        """Neighbourhood → ids of the works in it; None: a work's town is its area."""
        self.areas = areas
        if self.dossier is not None:
            self.dossier.kept[AREAS] = areas  # for the documents
        self.filter = replace(self.filter, areas=frozenset())
        self.filtered.emit()

    @property
    def facts(self) -> Facts:
        """What the filter must know of the content, counted once."""
        of = (self.content, self.areas)
        if self._facts[0] is None or any(a is not b for a, b in zip(self._facts[0], of)):
            self._facts = (of, filtering.facts(self.content, self.areas) if self.content else Facts())
        return self._facts[1]

    @property
    def passing(self) -> Optional[Passing]:
        """The works and opportunities that the filter lets through; None without a dossier."""
        if self.content is None:
            return None
        of = (self.content, self.facts, self.filter)
        if self._passing[0] is None or any(a is not b for a, b in zip(self._passing[0], of)):
            self._passing = (of, passing(self.filter, self.content, self.facts))
        return self._passing[1]

    # -- long work ----------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        return self._task is not None

    def run(
        self,
        description: str,
        work: Callable[[Dossier, Progress], Any],
        done: Callable[[Any], None] = lambda result: None,
    ) -> None:
        """Do `work` in the background on a connection of its own; then `done(result)` here."""
        if self.dossier is None or self.busy:
            return
        path, kept = self.dossier.path, self.dossier.kept

        def in_thread(progress: Progress) -> Any:
            with Dossier.open(path) as dossier:
                dossier.kept = kept
                result = work(dossier, progress)
                if dossier.reserve_trouble:
                    progress.warn(dossier.reserve_trouble)
                return result, dossier.content()

        def ended(result: Any, error: Optional[BaseException], warnings: list[str]) -> None:
            if sip.isdeleted(self):  # the plugin was unloaded meanwhile
                return
            self._task = None
            self.working.emit(False)
            if error is not None:
                self._show_error(error, path)
                return
            if self.dossier is None or self.dossier.path != path:
                return
            outcome, self.content = result
            self.changed.emit()
            for warning in warnings:
                messages.show_warning(self.iface, warning)
            done(outcome)

        self._task = CoreTask(description, in_thread, ended)
        self._task.progressChanged.connect(self.progressed)
        self._task.told.connect(self.told)
        self.working.emit(True)
        self.told.emit(description)
        QgsApplication.taskManager().addTask(self._task)

    def run_here(self, description: str, work: Callable[[Dossier, Progress], Any]) -> Any:
        """Do `work` in the main thread (drawing layouts), with the window alive in between.

        Returns None, after a message, when it failed or was stopped.
        """
        if self.dossier is None or self.busy:
            return None
        self._stop = False
        self._is_drawing = True
        self.working.emit(True)
        self.told.emit(description)
        try:
            return work(self.dossier, _HereProgress(self))
        except Exception as error:
            self._show_error(error)
            return None
        finally:
            self._is_drawing = False
            self.working.emit(False)

    def stop(self) -> None:
        self._stop = True
        if self._task is not None:
            self._task.cancel()


class _HereProgress(Progress):
    def __init__(self, session: Session) -> None:
        self._session = session

    def report(self, fraction: float, text: str = "") -> None:
        self._session.progressed.emit(100 * fraction)
        if text:
            self._session.told.emit(text)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def cancelled(self) -> bool:
        return self._session._stop

    def step(self, fraction: float, text: str = "") -> None:
        self.report(fraction, text)
        if self.cancelled():
            raise Cancelled
