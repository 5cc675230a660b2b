"""Fields of the meeting: words that are stored as they come, a day or a period as planners write it."""

from __future__ import annotations

from datetime import date
from typing import Callable, Generic, Optional, Sequence, TypeVar

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit

from ..cycle.meeting_words import day_of, period_of
from ..model.errors import AfstemmingError
from ..model.language import tr
from ..model.period import Period, day_label

Value = TypeVar("Value")


PAUSE_MS = 1500
"""Whoever stops typing so long has said something; it is stored then, before the field is left."""


class WordsEdit(QLineEdit):
    """`given` tells that the field was left, or that typing paused, with other words in it than were shown."""

    given = pyqtSignal()

    def __init__(self, name: str, placeholder: str, tip: str, proposed: Sequence[str] = ()) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self._shown = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._take)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.editingFinished.connect(self._take)
        if proposed:
            completer = QCompleter(list(proposed), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)

    def words(self) -> str:
        return self.text().strip()

    def show_words(self, words: str) -> None:
        """Unless somebody is typing in it."""
        self._shown = words
        if self.words() != words and not (self.isModified() and (self.hasFocus() or self._pause.isActive())):
            self.setText(words)

    def _take(self) -> None:
        self._pause.stop()
        if self.words() != self._shown:
            self._shown = self.words()
            self.given.emit()


class _TypedEdit(QLineEdit, Generic[Value]):
    """`given` tells that a readable value was typed and left; what cannot be read stays, and is marked."""

    given = pyqtSignal()

    def __init__(self, read: Callable[[str], Optional[Value]], write: Callable[[Value], str]) -> None:
        super().__init__()
        self._read, self._write = read, write
        self._value: Optional[Value] = None
        self._tip = ""
        self.editingFinished.connect(self._take)
        self.textEdited.connect(lambda _text: self._mark(""))

    def value(self) -> Optional[Value]:
        """The last that could be read."""
        return self._value

    def show_value(self, value: Optional[Value], *, anew: bool = False) -> None:
        """Unless somebody is typing in it; `anew`: it is about something else now."""
        if self.isModified() and not anew:
            return
        self._value = value
        self._mark("")
        self.setText("" if value is None else self._write(value))

    def set_tip(self, tip: str) -> None:
        self._tip = tip
        self.setToolTip(tip)

    def _take(self) -> None:
        text = self.text().strip()
        if text == ("" if self._value is None else self._write(self._value)):
            return
        try:
            value = self._read(text) if text else None
        except AfstemmingError as error:
            self._mark(error.message())
            return
        self.setModified(False)
        self.show_value(value)
        self.given.emit()

    def _mark(self, problem: str) -> None:
        self.setProperty("problem", bool(problem))
        self.setStyleSheet("QLineEdit { border: 2px solid #c0392b; }" if problem else "")
        self.setToolTip(problem or self._tip)


class DayEdit(_TypedEdit[date]):
    """1-12-2026, 1-12 (the coming one), 2026-12-01."""

    def __init__(self, name: str, tip: str, today: Callable[[], date]) -> None:
        super().__init__(lambda text: day_of(text, today()), day_label)
        self.setObjectName(name)
        self.setAccessibleName(tip)
        self.set_tip(tip)
        self.setPlaceholderText(tr("d-m-yyyy"))


class PeriodEdit(_TypedEdit[Period]):
    """2028, Q3 2027, 2e helft 2028 …"""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__(period_of, lambda period: period.label())
        self.setObjectName(name)
        self.setAccessibleName(tip)
        self.set_tip(tip)
