"""Layers that QGIS can open – of the project, drawn by hand, or of a configured connection – as raw tables."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Optional

from osgeo import ogr
from qgis.core import (
    NULL,
    QgsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsOwsConnection,
    QgsProject,
    QgsProviderRegistry,
    QgsSettings,
    QgsValueRelationFieldFormatter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import (
    QByteArray,
    QCoreApplication,
    QDate,
    QDateTime,
    QObject,
    QThread,
    QTime,
    pyqtSignal,
    pyqtSlot,
)

from ..intake.reading.grid import unique_names
from ..intake.reading.limits import check_column_count
from ..intake.reading.vector import plain_wkb
from ..intake.services import ARCGIS, MAX_FEATURES, OGCAPI, WFS
from ..intake.table import RawTable
from ..model.collaboration import Remark
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import Severity

SELECTED = "|selected"
"""Ends the address of a layer of which only the selected features are meant."""

LayerReader = Callable[[Progress], RawTable]


def table_of_layer(
    layer: QgsVectorLayer,
    *,
    selected_only: bool = False,
    progress: Progress = Progress(),  # noqa: B008 (says nothing and holds nothing)
    most: int = MAX_FEATURES,
) -> RawTable:
    """A layer as it is in QGIS now: with unsaved edits, its filter, joins and calculated fields.

    Columns are called by their alias; value maps and relations are given as the text that QGIS shows.
    Geometry is 2D WKB, straight-edged, in the layer's CRS. Row numbers are feature ids where these are
    positive. Raises IntakeError when the layer is not usable, too large or empty; Cancelled.
    """
    return reader_of_layer(layer, selected_only=selected_only, most=most)(progress)


def reader_of_layer(
    layer: QgsVectorLayer, *, selected_only: bool = False, most: int = MAX_FEATURES
) -> LayerReader:
    """Call this in the main thread; what it returns reads the layer in any thread, as it is now."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        raise IntakeError(
            tr("The layer cannot be read: its source is missing, or it is no vector layer."),
            remedy=tr("Repair its source in QGIS first."),
            file=layer.name() if layer is not None else "",
        )
    count = layer.selectedFeatureCount() if selected_only else layer.featureCount()
    request = QgsFeatureRequest()
    if selected_only:
        request.setFilterFids(layer.selectedFeatureIds())
    fields = layer.fields()
    check_column_count(fields.count(), layer.name(), "")
    table = RawTable(
        layer.name(),
        "",
        "layer",
        unique_names([layer.attributeDisplayName(index) for index in range(fields.count())]),
        [],
        [],
        crs=_crs_of(layer),
    )
    shown = [_shown_values(layer, index) for index in range(fields.count())]
    snapshot = _Snapshot(table, QgsVectorLayerFeatureSource(layer), request, shown, count, most)
    snapshot.refuse_too_many(count)
    return snapshot.read


@dataclass
class _Snapshot:
    table: RawTable
    source: QgsVectorLayerFeatureSource
    request: QgsFeatureRequest
    shown: list[Optional[Callable[[Any], Any]]]
    count: int
    most: int

    def read(self, progress: Progress) -> RawTable:
        table = self.table
        found: list[tuple[int, list[Any], Optional[bytes]]] = []
        for number, feature in enumerate(self.source.getFeatures(self.request), start=1):
            row = [
                _plain(show(value) if show and value != NULL else value)
                for value, show in zip(feature.attributes(), self.shown)
            ]
            found.append((feature.id(), row, _geometry(feature)))
            if number % 1_000 == 0:
                self.refuse_too_many(number)
                progress.step(min(0.99, number / self.count) if self.count > 0 else 0.5)
        if not found:
            raise IntakeError(
                tr("The layer holds no features."),
                remedy=tr("Check its filter, and whether features were selected."),
                file=table.file,
            )
        # In the order of ids, as sources give them in any order; unsaved ones count down from -1, and come last.
        found.sort(key=lambda item: (item[0] < 0, abs(item[0])))
        ids = [item[0] for item in found]
        table.rows = [item[1] for item in found]
        table.geometries = [item[2] for item in found]
        whole = all(number > 0 for number in ids)
        table.row_numbers = ids if whole else list(range(1, len(ids) + 1))
        if not any(table.geometries):
            table.geometries, table.crs = [], ""
        if len(ids) < self.count:
            table.remarks.append(
                Remark(
                    Severity.DOUBTFUL,
                    tr("The layer says it has {total} features, but gave {count}.",
                       total=self.count, count=len(ids)),
                    remedy=tr("Look in QGIS whether its source gives all of them."),
                    file=table.file,
                )
            )  # fmt: skip
        progress.step(1.0)
        return table

    def refuse_too_many(self, count: int) -> None:
        if count > self.most:
            raise IntakeError(
                tr("The layer holds {count} features; at most {most} are taken in.",
                   count=count, most=self.most),
                remedy=tr("Set a filter on the layer, or select the works."),
                file=self.table.file,
            )  # fmt: skip


def _crs_of(layer: QgsVectorLayer) -> str:
    crs = layer.crs()
    if not crs.isValid() or not layer.isSpatial():
        return ""
    code = crs.authid()
    return str(code) if code and not code.startswith("USER:") else str(crs.toWkt())


def _geometry(feature: QgsFeature) -> Optional[bytes]:
    if not feature.hasGeometry() or feature.geometry().isEmpty():
        return None
    shape = ogr.CreateGeometryFromWkb(bytes(feature.geometry().asWkb()))
    return plain_wkb(shape) if shape is not None else None


def _shown_values(layer: QgsVectorLayer, index: int) -> Optional[Callable[[Any], Any]]:
    """How QGIS shows the values of a field with a list behind it; None for a plain field."""
    setup = layer.editorWidgetSetup(index)
    config = setup.config()
    if setup.type() == "ValueMap":
        return _by_list(_value_map(config.get("map")))
    if setup.type() == "ValueRelation":
        words = _words_of_value_relation(config)
        if config.get("AllowMulti"):
            return lambda value: "; ".join(
                words.get(key, key) for key in QgsValueRelationFieldFormatter.valueToStringList(value)
            )
        return _by_list(words)
    if setup.type() == "RelationReference":
        relation = QgsProject.instance().relationManager().relation(config.get("Relation") or "")
        related = relation.referencedLayer()
        if related is not None:
            key = relation.resolveReferencedField(layer.fields().at(index).name())
            return _by_list(_words(related, key, related.displayExpression(), QgsFeatureRequest()))
    return None


def _words_of_value_relation(config: dict[str, Any]) -> dict[str, str]:
    """Key → text as `createCache` of QGIS lists them.

    Not by that call: to ask its items for a `key` that is a plain value in Python (a text, a number) writes
    in memory that sip does not own; seen to end QGIS 3.40.
    """
    related = QgsValueRelationFieldFormatter.resolveLayer(config, QgsProject.instance())
    if related is None:
        return {}
    request = QgsFeatureRequest()
    only = config.get("FilterExpression") or ""
    if only and not QgsValueRelationFieldFormatter.expressionRequiresFormScope(only):
        request.setFilterExpression(only)
        request.setExpressionContext(_context(related))
    text = QgsExpression.quotedColumnRef(config.get("Value") or "")
    return _words(related, config.get("Key") or "", text, request)


def _words(related: QgsVectorLayer, key: str, expression: str, request: QgsFeatureRequest) -> dict[str, str]:
    """Without keys that have no text: those are shown as they are, so that nothing is lost."""
    place = related.fields().lookupField(key)
    if place < 0:
        return {}
    text = QgsExpression(f"to_string({expression})")
    context = _context(related)
    text.prepare(context)
    words: dict[str, str] = {}
    for feature in related.getFeatures(request):
        context.setFeature(feature)
        shown = text.evaluate(context)
        if isinstance(shown, str) and shown:
            words.setdefault(str(feature.attribute(place)), shown)
    return words


def _context(layer: QgsVectorLayer) -> QgsExpressionContext:
    return QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))


def _value_map(given: Any) -> dict[str, str]:
    """Value → text; older projects keep one mapping text → value, newer ones a list of small ones."""
    pairs = [pair for part in (given if isinstance(given, list) else [given or {}]) for pair in part.items()]
    return {str(value): str(text) for text, value in pairs}


def _by_list(words: dict[str, str]) -> Callable[[Any], Any]:
    return lambda value: words.get(str(value), value)


def _plain(value: Any) -> Any:
    """A value of QGIS as the readers of files give it."""
    if value is None or value == NULL:
        return None
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, QDate):
        return date(value.year(), value.month(), value.day()) if value.isValid() else None
    if isinstance(value, QDateTime):
        return _moment(value) if value.isValid() else None
    if isinstance(value, QTime):
        return value.toString("HH:mm") if value.isValid() else None
    if isinstance(value, (QByteArray, bytes)):
        return None
    if isinstance(value, list):
        return "; ".join(str(item) for item in value if item is not None and item != NULL) or None
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return value


def _moment(value: QDateTime) -> Any:
    day, clock = value.date(), value.time()
    if (clock.hour(), clock.minute(), clock.second()) == (0, 0, 0):
        return date(day.year(), day.month(), day.day())
    return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute(), clock.second())


# -- by address ---------------------------------------------------------------------------------


def read_project_layer(place: str, progress: Progress, *, most: int = MAX_FEATURES) -> RawTable:
    """The layer of the open project with this id or name, from any thread. Raises IntakeError."""
    name, selected = (place[: -len(SELECTED)], True) if place.endswith(SELECTED) else (place, False)

    def reader() -> LayerReader:
        return reader_of_layer(_layer_of_project(name), selected_only=selected, most=most)

    return _in_main_thread(reader, progress)(progress)


def _layer_of_project(name: str) -> QgsVectorLayer:
    project = QgsProject.instance()
    found = project.mapLayer(name)
    if found is not None:
        return found
    called = project.mapLayersByName(name)
    if len(called) == 1:
        return called[0]
    raise IntakeError(
        tr("The project has {count} layers called “{name}”.", count=len(called), name=name),
        remedy=tr("Choose a layer of the project that is open now."),
    )


def read_postgres(place: str, progress: Progress, *, most: int = MAX_FEATURES) -> RawTable:
    """A table by connection|schema.table, through a connection configured in QGIS. Raises IntakeError."""
    name, _, table = place.partition("|")
    schema, _, table = table.rpartition(".")
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    if metadata is None or name not in metadata.connections(False):
        raise IntakeError(
            tr("QGIS knows no PostgreSQL connection called “{name}”.", name=name),
            remedy=tr("Make it in Layer › Data Source Manager › PostgreSQL."),
        )
    shown = f"postgres:{name}"
    try:
        uri = metadata.findConnection(name).tableUri(schema or "public", table)
    except QgsException:
        # Its text holds how the connection was made, password and all: it goes no further.
        raise _no_table(shown, table) from None
    layer = QgsVectorLayer(uri, table, "postgres")
    if not layer.isValid():
        raise _no_table(shown, table)
    read = reader_of_layer(layer, most=most)(progress)
    read.file, read.layer, read.kind = shown, f"{schema or 'public'}.{table}", "postgres"
    return read


def _no_table(connection: str, table: str) -> IntakeError:
    return IntakeError(
        tr("The table cannot be opened."),
        remedy=tr("Open it in QGIS's browser: check the connection, the name, and what you may see."),
        file=connection,
        layer=table,
    )


class _Errand(QObject):
    """Something to be done in the thread that this object lives in."""

    asked = pyqtSignal(object, object)

    @pyqtSlot(object, object)
    def run(self, function: Callable[[], Any], outcome: Future[Any]) -> None:
        try:
            outcome.set_result(function())
        except Exception as error:
            outcome.set_exception(error)


def _in_main_thread(function: Callable[[], Any], progress: Progress) -> Any:
    """Layers of the project live in the main thread; while it is busy, the user can stop waiting."""
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() == application.thread():
        return function()
    outcome: Future[Any] = Future()
    errand = _Errand()
    errand.moveToThread(application.thread())
    errand.asked.connect(errand.run)
    errand.asked.emit(function, outcome)
    while True:
        try:
            return outcome.result(timeout=0.2)
        except NotYet:
            progress.step(0.0)


# -- what is configured in QGIS -----------------------------------------------------------------


@dataclass(frozen=True)
class Connection:
    """A connection that a user made in QGIS: `kind` as in an address, `url` "" for a database."""

    kind: str
    name: str
    url: str = ""
    authcfg: str = ""


def connections(kind: str) -> list[Connection]:
    """Connections of one kind (arcgis, wfs, ogcapi, postgres), by name."""
    if kind == "postgres":
        return _postgres_connections()
    if kind == ARCGIS:
        return sorted({c.name: c for c in (*_ows(ARCGIS), *_arcgis_of_newer_qgis())}.values(), key=_by_name)
    return sorted((c for c in _ows(WFS) if c.kind == kind), key=_by_name)


def _by_name(connection: Connection) -> str:
    return connection.name.casefold()


def _ows(kind: str) -> list[Connection]:
    """QGIS keeps OGC API – Features among its WFS connections, told apart by the version."""
    service = "WFS" if kind == WFS else "ARCGISFEATURESERVER"
    found = []
    for name in QgsOwsConnection.connectionList(service):
        uri = QgsOwsConnection(service, name).uri()
        api = uri.param("version") == "OGC_API_FEATURES"
        found.append(Connection(OGCAPI if api else kind, name, uri.param("url"), uri.authConfigId()))
    return [connection for connection in found if connection.url]


def _arcgis_of_newer_qgis() -> list[Connection]:
    """QGIS moved these settings after 3.22; both places are looked at, as settings are carried along."""
    settings = QgsSettings()
    settings.beginGroup("connections/arcgisfeatureserver/items")
    return [
        Connection(ARCGIS, name, settings.value(f"{name}/url"), settings.value(f"{name}/authcfg") or "")
        for name in settings.childGroups()
        if settings.value(f"{name}/url")
    ]


def _postgres_connections() -> list[Connection]:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    names = metadata.connections(False) if metadata is not None else {}
    return [Connection("postgres", name) for name in sorted(names)]


def postgres_tables(connection: str) -> list[str]:
    """schema.table of all tables and views. Raises IntakeError when the database does not answer."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    try:
        tables = metadata.findConnection(connection).tables()
    except QgsException:
        raise _no_table(f"postgres:{connection}", "") from None
    return sorted({f"{table.schema()}.{table.tableName()}" for table in tables})
