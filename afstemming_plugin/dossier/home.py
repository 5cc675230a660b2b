"""What every home of a dossier can do; all else of a dossier is the same in a file and on a server."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any, Collection, Iterable, Iterator, Mapping, NamedTuple, Optional, Sequence

from ..model.schema import Table
from .address import Address

Changed = Mapping[str, Optional[set[str]]]
"""Table → ids of the rows that were changed, None: any of them."""


class OtherChange(NamedTuple):
    """What another desk did, in one table: `ids` are of rows that were changed in place, None: any of the table."""

    who: str
    at: datetime
    table: str
    operation: str
    rows: int
    ids: Optional[frozenset[str]] = None


class Listener(ABC):
    """Hears at once, from wherever, that something was changed by another desk."""

    @abstractmethod
    def fileno(self) -> int:
        """The socket to watch (with a QSocketNotifier): when it can be read, ask `heard`."""

    @abstractmethod
    def heard(self) -> list[OtherChange]:
        """What was announced since; never waits. After a broken connection it listens again, and tells of everything
        missed meanwhile as one change of table "". Raises DossierError while there is no connection."""

    @abstractmethod
    def close(self) -> None: ...


class Home(ABC):
    """An open connection with the place where a dossier is kept.

    Statements are plain SQL with ? for a value; tables and columns are named as in `model.schema`, and have a column
    `fid` in the order in which rows were stored. Times and days are ISO text, truths are 0 and 1 or False and True.
    """

    shared = False
    """Several desks change it at the same time, each as who it is."""

    def __init__(self, address: Address) -> None:
        self.address: Any = address
        self.read_only_reason = ""
        """Why it cannot be changed now, in words for the user."""
        self.trouble = ""
        """What went wrong beside the work, in words for the user; whoever tells it empties it."""

    # -- statements ---------------------------------------------------------------------------

    @abstractmethod
    def run(self, sql: str, values: Sequence[Any] = ()) -> None: ...

    @abstractmethod
    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]: ...

    @abstractmethod
    def chunks(
        self, sql: str, values: Sequence[Any], size: int
    ) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
        """Names of the columns and at most `size` rows at a time; at least one, maybe empty."""

    @abstractmethod
    def insert(self, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None: ...

    @abstractmethod
    def change(
        self, sql: str, table: str, where: str, values: Sequence[Any], given: Sequence[Any] = ()
    ) -> None:
        """A DELETE or UPDATE statement, without its condition `where` (with `values`; `given` come before).

        Raises DossierError when there are rows that this user sees but may not change.
        """

    def count_on(self, tables: Iterable[str]) -> None:  # noqa: B027 (SQLite does so by itself)
        """New rows of these tables are to be numbered after those that were put in with their numbers."""

    @abstractmethod
    def tables(self) -> Collection[str]:
        """Those that are there: an older dossier that is only read lacks the newer ones."""

    def seen(self, table: str) -> str:
        """The name, in quotes, of what a user may see of a table."""
        return f'"{table}"'

    # -- places -------------------------------------------------------------------------------

    @abstractmethod
    def stored_places(self, wkb: Sequence[Optional[bytes]], declared: str) -> list[Any]:
        """WKB as it is stored in a column of the declared geometry type."""

    @abstractmethod
    def wkb_of(self, stored: Sequence[Any]) -> list[Optional[bytes]]: ...

    @abstractmethod
    def unless_empty(self, stored: Sequence[Any]) -> list[Any]:
        """None for those with nothing in them."""

    def not_understood(self, error: Exception) -> Exception:
        """What to raise for rows that no version of ours can have stored."""
        return error

    # -- changes ------------------------------------------------------------------------------

    @property
    @abstractmethod
    def who(self) -> str:
        """The user who works here."""

    @property
    @abstractmethod
    def in_transaction(self) -> bool: ...

    @abstractmethod
    def transaction(self, changed: Changed) -> AbstractContextManager[None]:
        """What happens inside happens wholly or not at all. `changed` tells at its end what was changed.

        Raises DossierError when this desk may not change it (any more).
        """

    @abstractmethod
    def reading(self) -> AbstractContextManager[None]:
        """What is read inside is of one moment, as far as the home can promise it."""

    @abstractmethod
    def errors(self) -> AbstractContextManager[None]:
        """What may go wrong here in words that a user can act on: DossierError."""

    def before_change(self) -> None:  # noqa: B027 (most homes need nothing)
        """What is to be done before each change, outside its transaction."""

    def others_changed(self) -> list[OtherChange]:
        """What others changed since this was last asked; ask it inside `reading`, before what is read."""
        return []

    def listener(self) -> Optional[Listener]:
        """None where no others work at the same time. Raises DossierError."""
        return None

    def erased(self) -> None:  # noqa: B027 (most homes need nothing)
        """Persons were erased: they may not live on in copies."""

    # -- being open ---------------------------------------------------------------------------

    def heartbeat(self) -> None:  # noqa: B027 (most homes need nothing)
        """Tell others, or the server, that this desk is still at work."""

    @abstractmethod
    def discard(self) -> None:
        """Take the whole dossier away, and close."""

    @abstractmethod
    def backup(self, target: Path) -> None:
        """A copy as a GeoPackage at `target`, whole or not at all."""

    @abstractmethod
    def close(self) -> None: ...
