"""What every kind of service shares: addresses, answers that are not what was asked, and paging."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn, Optional
from urllib.parse import parse_qsl, urljoin, urlsplit, urlunsplit
from xml.etree import ElementTree

from ...model.collaboration import Remark
from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ...model.words import Severity
from ..reading.grid import unique_names
from ..reading.limits import check_column_count
from ..table import RawTable


class ServiceReport(IntakeError):
    """The service answered with an error of its own, in words."""


Fetch = Callable[[str, Mapping[str, str]], bytes]
"""(address, query parameters) → body of the answer. Raises IntakeError when there is no good answer."""

MAX_FEATURES = 500_000
PAGE = 1_000
_SHOWN_OF_MESSAGE = 300
_SECRETS = {
    "token", "key", "apikey", "api_key", "api-key", "authkey", "access_token", "password", "passwd", "pwd",
    "pass", "secret", "sig", "signature", "subscription-key",
}  # fmt: skip


@dataclass(frozen=True)
class ServiceLayer:
    """A layer that a service offers: its name in the service and what a user reads."""

    name: str
    title: str


def shown(url: str) -> str:
    """The address without what may be secret: no user, password or query; "" when it is no address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path.rstrip("/"), "", ""))


def checked_url(url: str) -> str:
    """The address itself. Raises IntakeError when it is no web address or holds a password or token."""
    url = url.strip()
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme.lower() not in ("http", "https") or not host:
        raise IntakeError(
            tr("This is not the web address of a service."),
            remedy=tr("Give an address that begins with https://."),
            value=url[:_SHOWN_OF_MESSAGE] if "@" not in url and "?" not in url else None,
        )
    secret = [name for name, value in parse_qsl(parts.query) if name.lower() in _SECRETS and value]
    if "@" in parts.netloc or secret:
        raise IntakeError(
            tr("The address holds a password or token, which would be stored and shown with it."),
            remedy=tr(
                "Put it in an authentication configuration of QGIS, choose that, and leave it out here."
            ),
            file=shown(url),
        )
    return url


def without_query(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), "", ""))


def on_same_host(base: str, link: str) -> str:
    """The link as an absolute address; raises IntakeError when it leads to another host.

    A service behind a proxy often writes http in its links where it is reached by https: its own host
    is then asked by https all the same.
    """
    try:
        target, origin = urlsplit(urljoin(base, link)), urlsplit(base)
        same = target.scheme in ("http", "https") and target.hostname == origin.hostname
        downgraded = (origin.scheme, target.scheme) == ("https", "http")
        same = same and (downgraded or (target.scheme, target.port) == (origin.scheme, origin.port))
    except ValueError:
        same = False
    if not same:
        raise IntakeError(
            tr("The service refers to another host for its data; that is not followed."),
            remedy=tr("Take it in from that address itself, if you trust it."),
            file=shown(base),
            value=shown(link),
        )
    return urlunsplit((origin.scheme, origin.netloc, target.path, target.query, ""))


def json_answer(body: bytes, url: str) -> dict[str, Any]:
    """The JSON object that a service answered. Raises IntakeError for anything else, saying what it is."""
    start = body[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"<"):
        if b"<html" in start or b"<!doctype" in start:
            raise _web_page(url)
        raise IntakeError(exception_text(body) or tr("The service answered with XML where JSON was asked."),
                          remedy=_check_address(), file=shown(url))  # fmt: skip
    try:
        document = json.loads(body.decode("utf-8-sig", errors="replace"))
    except (ValueError, RecursionError) as error:
        raise IntakeError(
            tr("The answer of the service is cut off or damaged."),
            remedy=tr("Try again; when it stays so, tell the manager of the service."),
            file=shown(url),
        ) from error
    if not isinstance(document, dict):
        raise IntakeError(
            tr("The service answered something else than was asked."),
            remedy=_check_address(),
            file=shown(url),
        )
    return document


def xml_answer(body: bytes, url: str) -> ElementTree.Element:
    """The root of the XML that a service answered. Raises IntakeError, also for an exception report."""
    start = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<html" in start[:1024] or start.startswith(b"<!doctype html"):
        raise _web_page(url)
    if b"<!doctype" in start or b"<!entity" in body.lower():
        # An old style of exception report has a DTD; all the rest that has one is not to be trusted.
        raise IntakeError(
            exception_text(body) or tr("The answer of the service carries a document type declaration."),
            remedy=_check_address(),
            file=shown(url),
        )
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        raise IntakeError(
            tr("The answer of the service is cut off or damaged."),
            remedy=tr("Try again; when it stays so, tell the manager of the service."),
            file=shown(url),
        ) from error
    if "exception" in local(root).lower():
        raise ServiceReport(
            exception_text(body) or tr("The service reports an error without saying which."),
            remedy=_check_address(),
            file=shown(url),
        )
    return root


def exception_text(body: bytes) -> str:
    """What an OGC exception report says; "" when it is none."""
    if b"<!entity" in body.lower() or b"xception" not in body[:2048]:
        return ""
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError:
        return ""
    texts = [
        " ".join((element.text or "").split())
        for element in root.iter()
        if local(element) in ("ExceptionText", "ServiceException")
    ]
    said = "; ".join(text for text in texts if text)
    return tr("The service reports: {message}", message=said[:_SHOWN_OF_MESSAGE]) if said else ""


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects of a JSON list; none when it is no list. What a service sends need not be what it should."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def said_by_service(message: object) -> str:
    """A message of the service itself, short enough to read."""
    return tr("The service reports: {message}", message=" ".join(str(message).split())[:_SHOWN_OF_MESSAGE])


def local(element: ElementTree.Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def log_in_error(url: str) -> IntakeError:
    return IntakeError(
        tr("The service wants you to log in, or does not let you see this."),
        remedy=tr("Choose an authentication configuration of QGIS for it, or renew its password or token."),
        file=shown(url),
    )


def _web_page(url: str) -> IntakeError:
    return IntakeError(
        tr("The service answered with a web page instead of data."),
        remedy=tr(
            "Open the address in a browser: perhaps it wants you to log in, or it is a page about the service."
        ),
        file=shown(url),
    )


def _check_address() -> str:
    return tr("Check the address and the chosen layer.")


def choose(layers: Sequence[ServiceLayer], wanted: str, url: str) -> ServiceLayer:
    """The wanted layer by name or title, or the only one. Raises IntakeError naming what there is."""
    names = ", ".join(layer.title or layer.name for layer in layers[:20]) + (" …" if len(layers) > 20 else "")
    if not layers:
        raise IntakeError(tr("The service offers no layer."), remedy=_check_address(), file=shown(url))
    if not wanted:
        if len(layers) == 1:
            return layers[0]
        raise IntakeError(
            tr("The service offers {count} layers: {names}.", count=len(layers), names=names),
            remedy=tr("Choose one of these."),
            file=shown(url),
        )
    key = wanted.casefold()
    for of in (
        lambda layer: layer.name.casefold(),
        lambda layer: layer.name.casefold().rpartition(":")[2],
        lambda layer: layer.title.casefold(),
    ):
        found = [layer for layer in layers if of(layer) == key]
        if len(found) == 1:
            return found[0]
    raise IntakeError(
        tr("There is no sheet or layer of this name; there are: {names}.", names=names),
        remedy=tr("Choose one of these."),
        file=shown(url),
        layer=wanted,
    )


def refuse_too_many(count: int, most: int, url: str, layer: str) -> None:
    if count > most:
        raise IntakeError(
            tr("The layer holds {count} features; at most {most} are taken in.", count=count, most=most),
            remedy=tr("Ask for a view or layer with only the works, or choose a smaller area."),
            file=shown(url),
            layer=layer,
        )


@dataclass
class Gathering:
    """Pages of a layer becoming one table: columns in the order of first sight, every feature once."""

    url: str
    layer: str
    kind: str
    progress: Progress
    most: int = MAX_FEATURES
    expected: Optional[int] = None
    crs: str = ""
    remarks: list[Remark] = field(default_factory=list)
    twice: int = 0
    _rows: list[dict[str, Any]] = field(default_factory=list)
    _numbers: list[int] = field(default_factory=list)
    _geometries: list[Optional[bytes]] = field(default_factory=list)
    _columns: dict[str, None] = field(default_factory=dict)
    _seen: set[object] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self._rows)

    def expect(self, count: Optional[int]) -> None:
        """How many features the service says there are (None: it does not say). Raises when too many."""
        if count is not None:
            refuse_too_many(count, self.most, self.url, self.layer)
        self.expected = count

    def columns(self, names: Iterable[str]) -> None:
        self._columns.update(dict.fromkeys(names))
        check_column_count(len(self._columns), shown(self.url), self.layer)

    def add(
        self,
        row: dict[str, Any],
        geometry: Optional[bytes],
        *,
        key: object = None,
        number: Optional[int] = None,
    ) -> bool:
        """False when this feature (by its `key`, when it has one) was here before."""
        if isinstance(key, (str, int)):
            if key in self._seen:
                self.twice += 1
                return False
            self._seen.add(key)
        self._rows.append(row)
        self._geometries.append(geometry)
        self._numbers.append(len(self._rows) if number is None else number)
        return True

    def start_over(self) -> None:
        """Forget the features so far: they come again, in another way."""
        for part in (self._rows, self._numbers, self._geometries, self._seen):
            part.clear()
        self.twice = 0

    def page_done(self) -> None:
        """Tells how far it is; raises Cancelled when stopped, IntakeError past the largest size."""
        refuse_too_many(len(self), self.most, self.url, self.layer)
        self.columns(name for row in self._rows[-PAGE * 2 :] for name in row)
        fraction = len(self) / self.expected if self.expected else 0.5
        text = (
            tr("{count} of {total} features read", count=len(self), total=self.expected)
            if self.expected
            else tr("{count} features read", count=len(self))
        )
        self.progress.step(min(0.99, fraction), text)

    def incomplete(self) -> NoReturn:
        raise IntakeError(
            tr("The service gave {count} of the {total} features it says it has.",
               count=len(self), total=self.expected),
            remedy=tr("Nothing was taken in. Try again; when it stays so, tell the manager of the service."),
            file=shown(self.url),
            layer=self.layer,
        )  # fmt: skip

    def table(self) -> RawTable:
        """The finished table. Raises IntakeError when features are missing or there is none."""
        if self.expected is not None and len(self) < self.expected:
            self.incomplete()
        if not self._rows:
            raise IntakeError(
                tr("The layer holds no features."),
                remedy=tr("Check the chosen layer, and whether you may see its content."),
                file=shown(self.url),
                layer=self.layer,
            )
        if self.twice:
            self.note(
                Severity.NOTE,
                tr("The service gave {count} features twice; each is read once.", count=self.twice),
            )
        names = list(self._columns)
        located = any(self._geometries)
        self.progress.step(1.0)
        return RawTable(
            shown(self.url),
            self.layer,
            self.kind,
            unique_names(names),
            [[row.get(name) for name in names] for row in self._rows],
            self._numbers,
            self._geometries if located else [],
            self.crs if located else "",
            self.remarks,
        )

    def note(self, severity: Severity, message: str, remedy: str = "", column: str = "") -> None:
        self.remarks.append(
            Remark(severity, message, column=column, remedy=remedy, file=shown(self.url), layer=self.layer)
        )
