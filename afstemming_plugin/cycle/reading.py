"""What was planned to be taken in → raw tables, from wherever it stands."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Optional, Sequence

from qgis.core import QgsSettings

from ..intake.reading import read_tables
from ..intake.services import MAX_FEATURES, SERVICES, WFS, read_service
from ..intake.table import RawTable
from ..model.collaboration import Delivery
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.progress import Progress
from .agreements import KINDS, WORKS, PlannedDelivery
from .layers import read_postgres, read_project_layer
from .network import TIMEOUT_MS, fetcher

LAYER, POSTGRES = "layer", "postgres"
ADDRESSES = (*SERVICES, POSTGRES, LAYER)
"""Kinds of address, in the order in which they are offered."""
_SETTING = "afstemming/"


def read_planned(planned: PlannedDelivery, progress: Progress) -> list[RawTable]:
    """All tables of a file, or the one at an address, nothing interpreted yet; in any thread.

    Raises IntakeError (what, where, remedy) when it cannot be had whole; Cancelled when stopped.
    """
    if planned.reader is not None:
        return planned.reader(progress)
    if planned.address:
        return [_at_address(planned, progress)]
    return read_tables(
        planned.file, layer=planned.layer or None, sources=planned.sources or None, progress=progress
    )


def _at_address(planned: PlannedDelivery, progress: Progress) -> RawTable:
    kind, _, place = planned.address.strip().partition(":")
    most = min(MAX_FEATURES, _setting("most_features", MAX_FEATURES))
    if kind in SERVICES:
        fetch = fetcher(planned.authcfg, _setting("timeout_ms", TIMEOUT_MS))
        return read_service(kind, place, fetch, layer=planned.layer, progress=progress, most=most)
    if kind == LAYER:
        return read_project_layer(place, progress, most=most)
    if kind == POSTGRES:
        return read_postgres(place, progress, most=most)
    raise IntakeError(
        tr("It is not known what kind of address this is."),
        remedy=tr("An address begins with one of: {kinds}.", kinds=", ".join(f"{k}:" for k in ADDRESSES)),
    )


def remember_address(planned: PlannedDelivery, deliveries: Sequence[Delivery]) -> None:
    """Keep, for this user, from where these deliveries came, so that the next time is one click.

    An address holds no password or token, and `authcfg` is the id only of where QGIS keeps those.
    """
    if planned.address and planned.reader is None:
        for delivery in deliveries:
            QgsSettings().setValue(_memory_of(delivery), [planned.address, planned.authcfg, planned.layer])


def planned_again(delivery: Delivery) -> Optional[PlannedDelivery]:
    """The same source once more: as remembered for this user, else as far as its name tells; None for files."""
    remembered = QgsSettings().value(_memory_of(delivery))
    if isinstance(remembered, (list, tuple)) and len(remembered) == 3:
        address, authcfg, layer = map(str, remembered)
    elif delivery.kind in ADDRESSES:
        authcfg, layer = "", delivery.layer if delivery.kind == WFS else ""
        address = {
            POSTGRES: f"{delivery.file}|{delivery.layer}",
            LAYER: f"{LAYER}:{delivery.file}",
        }.get(delivery.kind, f"{delivery.kind}:{delivery.file}")
    else:
        return None
    return PlannedDelivery(
        kind=delivery.kind if delivery.kind in KINDS else WORKS,
        partner=delivery.partner,
        unit=delivery.unit,
        layer=layer,
        address=address,
        authcfg=authcfg,
    )


def _memory_of(delivery: Delivery) -> str:
    place = "|".join((delivery.partner, delivery.unit, delivery.file, delivery.layer))
    return f"{_SETTING}addresses/{hashlib.sha256(place.encode()).hexdigest()[:16]}"


def _setting(name: str, default: int) -> int:
    """A number of the user's own settings; the default when it is not set or senseless."""
    value = QgsSettings().value(_SETTING + name, default)
    return int(value) if str(value).isdigit() and int(value) > 0 else default


def checksum_of(planned: PlannedDelivery, tables: Sequence[RawTable]) -> str:
    """SHA-256 of the file, or of the content that was fetched: equal content, equal sum."""
    total = hashlib.sha256()
    if planned.reader is None and not planned.address:
        for part in _files_of(planned.file):
            with part.open("rb") as stream:
                while block := stream.read(1 << 20):
                    total.update(block)
        return total.hexdigest()
    for table in tables:
        total.update(repr((table.columns, table.crs)).encode())
        for row, geometry in zip(table.rows, table.geometries or [None] * len(table)):
            total.update(repr(row).encode())
            total.update(geometry or b"-")
    return total.hexdigest()


def _files_of(path: Path) -> list[Path]:
    """The file itself, or the files of a file geodatabase without its locks."""
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if file.is_file() and file.suffix.lower() != ".lock")
