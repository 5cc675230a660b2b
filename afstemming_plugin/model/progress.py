"""How long work tells how far it is, and hears that it must stop."""

from __future__ import annotations

from .errors import Cancelled


class Progress:
    """Default: says nothing, never stops. Faces (QgsTask, Processing) give their own."""

    def report(self, fraction: float, text: str = "") -> None:
        """`fraction` runs from 0 to 1 over the whole work."""

    def cancelled(self) -> bool:
        return False

    def warn(self, text: str) -> None:
        """Something was skipped or assumed that the user must know."""

    def step(self, fraction: float, text: str = "") -> None:
        """Report, and raise `Cancelled` when the user asked to stop."""
        if self.cancelled():
            raise Cancelled
        self.report(fraction, text)

    def part(self, begin: float, end: float) -> Progress:
        """A progress of which 0..1 is `begin`..`end` of this one."""
        return _Part(self, begin, end)


class _Part(Progress):
    def __init__(self, whole: Progress, begin: float, end: float) -> None:
        self._whole, self._begin, self._end = whole, begin, end

    def report(self, fraction: float, text: str = "") -> None:
        self._whole.report(self._begin + (self._end - self._begin) * fraction, text)

    def cancelled(self) -> bool:
        return self._whole.cancelled()

    def warn(self, text: str) -> None:
        self._whole.warn(text)
