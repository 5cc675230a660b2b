"""What can go wrong, each with one clear message: where, what, and what to do about it."""

from __future__ import annotations

from typing import Optional

from .language import tr


class AfstemmingError(Exception):
    """Base of all our own errors.

    `what` and `remedy` are already in the user's language; the place (file, layer, row, column,
    value) is kept apart so that lists and logs can show it in columns.
    """

    def __init__(
        self,
        what: str,
        *,
        remedy: str = "",
        file: str = "",
        layer: str = "",
        row: Optional[int] = None,
        column: str = "",
        value: object = None,
    ) -> None:
        self.what = what
        self.remedy = remedy
        self.file = file
        self.layer = layer
        self.row = row
        self.column = column
        self.value = value
        super().__init__(self.message())

    def place(self) -> str:
        """The place in words: file › sheet › row › column, as far as known."""
        parts = [self.file]
        if self.layer:
            parts.append(tr("layer/sheet “{name}”", name=self.layer))
        if self.row is not None:
            parts.append(tr("row {row}", row=self.row))
        if self.column:
            parts.append(tr("column “{name}”", name=self.column))
        if self.value not in (None, ""):
            parts.append(tr("value “{value}”", value=self.value))
        return " › ".join(part for part in parts if part)

    def message(self) -> str:
        place = self.place()
        text = f"{place}: {self.what}" if place else self.what
        return f"{text} {self.remedy}".strip()


class IntakeError(AfstemmingError):
    """A file or service cannot be taken in at all (missing, locked, no recognisable columns …)."""


class DossierError(AfstemmingError):
    """The dossier cannot be opened or written; what was stored is unchanged."""


class DamagedDossier(DossierError):
    """The file of the dossier is damaged; an automatic copy may be put back."""


class ExportError(AfstemmingError):
    """A document cannot be made; a file that was there before is unchanged."""


class MissingPackage(ExportError):
    """A Python package that this needs is not on this PC; everything else goes on."""


class Cancelled(Exception):
    """The user asked to stop; nothing was changed."""
