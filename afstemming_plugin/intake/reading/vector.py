"""Map layers through OGR: GeoPackage, shapefile, GeoJSON, GML, KML, file geodatabase, Esri JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal, ogr

from ...model.collaboration import Remark
from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ...model.words import Severity
from ..table import RawTable
from .dbf import shapefile_encoding
from .grid import unique_names
from .limits import check_column_count
from .plain_wkb import plain_wkb
from .vector_columns import read_by_columns

# Only drivers that read files given to them: none that follow links to services or other places.
_DRIVERS = ["GPKG", "ESRI Shapefile", "GeoJSON", "ESRIJSON", "TopoJSON", "GeoJSONSeq", "GML", "LIBKML", "KML",
            "OpenFileGDB", "FlatGeobuf", "DXF", "MapInfo File"]  # fmt: skip
_SETTINGS = {
    # Without this one geometry that cannot be parsed ends the reading of a whole GML file.
    "GML_SKIP_CORRUPTED_FEATURES": "YES",
    # A GeoJSON may name an address to fetch its coordinate system from. No partner's file makes us call
    # anybody: requests go to a proxy that does not exist.
    "GDAL_HTTP_PROXY": "http://0.0.0.0:1",
    "GDAL_HTTP_TIMEOUT": "1",
}


def read_vector(path: Path, layer: Optional[str], progress: Progress) -> list[RawTable]:
    """One table per layer with rows; geometry is 2D WKB, straight-edged, in the layer's own CRS.

    Field aliases name the columns. Row numbers are the fid in a GeoPackage, else the place in the file.
    Raises IntakeError when the file is damaged or no layer holds a row.
    """
    with _gdal_settings(**_SETTINGS):
        return _read_layers(path, layer, progress)


def _read_layers(path: Path, layer: Optional[str], progress: Progress) -> list[RawTable]:
    remarks: list[Remark] = []
    dataset = _open(path, remarks)
    names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
    if layer is not None and layer not in names:
        raise IntakeError(
            tr("There is no sheet or layer of this name; there are: {names}.", names=", ".join(names)),
            remedy=tr("Choose one of these."),
            file=path.name,
            layer=layer,
        )
    chosen = [layer] if layer is not None else names
    tables = []
    for index, name in enumerate(chosen):
        part = progress.part(index / len(chosen), (index + 1) / len(chosen))
        table = _read_layer(dataset, dataset.GetLayerByName(name), path, part)
        if table.rows:
            tables.append(table)
    if not tables:
        raise IntakeError(
            tr("No layer holds a row."),
            remedy=tr("Check whether the export was made from the right selection."),
            file=path.name,
            layer=chosen[0] if len(chosen) == 1 else "",
        )
    tables[0].remarks[:0] = remarks
    return tables


# Of this thread only, so that the rest of QGIS reads on undisturbed; GDAL before 3.5 cannot do that.
_get_setting = getattr(gdal, "GetThreadLocalConfigOption", gdal.GetConfigOption)
_change_setting = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)


@contextmanager
def _gdal_settings(**settings: str) -> Iterator[None]:
    before = {key: _get_setting(key) for key in settings}
    for key, value in settings.items():
        _change_setting(key, value)
    try:
        yield
    finally:
        for key, old in before.items():
            _change_setting(key, old)


@contextmanager
def quiet_gdal() -> Iterator[list[str]]:
    """Collects GDAL's warnings and errors instead of printing them."""
    messages: list[str] = []

    def collect(_level: int, _number: int, message: str) -> None:
        messages.append(" ".join(message.split()))

    gdal.PushErrorHandler(collect)
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()


def open_dataset(path: Path, drivers: list[str], options: list[str]) -> tuple[Optional[Any], str]:
    """The dataset or None, and GDAL's last message; the same whether GDAL's exceptions are on or off."""
    with quiet_gdal() as messages:
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=drivers, open_options=options)
        except RuntimeError as error:
            return None, str(error)
    return dataset, messages[-1] if messages else ""


def _open(path: Path, remarks: list[Remark]) -> Any:
    options = _open_options(path, remarks)
    dataset, message = open_dataset(path, _DRIVERS, options)
    if dataset is not None and dataset.GetDriver().ShortName == "KML" and b"<Data " in path.read_bytes():
        # GDAL's plainer driver, the only one in Debian testing, passes over these values without a word.
        dataset, message = None, "KML with ExtendedData; this GDAL has no LIBKML"
    if dataset is None:
        raise IntakeError(
            tr("The map file cannot be opened ({reason}).", reason=message or tr("unknown content")),
            remedy=tr("Open it in QGIS to check, and export it again (GeoPackage is safest)."),
            file=path.name,
        )
    return dataset


def _open_options(path: Path, remarks: list[Remark]) -> list[str]:
    suffix = path.suffix.lower()
    if suffix == ".shp":
        return _shapefile_options(path, remarks)
    if suffix in (".json", ".geojson"):
        # Dates stay text: GDAL takes "30-11-25" for the year 1930.
        return ["FLATTEN_NESTED_ATTRIBUTES=YES", "NESTED_ATTRIBUTE_SEPARATOR=.", "DATE_AS_STRING=YES"]
    if suffix in (".gml", ".xml"):
        return ["WRITE_GFS=NO", "DOWNLOAD_SCHEMA=NO", "EXPOSE_GML_ID=NO", "FORCE_SRS_DETECTION=YES"]
    if suffix == ".gpkg" and not path.with_name(path.name + "-wal").exists():
        return ["IMMUTABLE=YES"]  # leaves no -shm and -wal beside the partner's file
    return []


def _shapefile_options(path: Path, remarks: list[Remark]) -> list[str]:
    beside = {file.name.lower(): file for file in path.parent.iterdir()}
    stem = path.stem.lower()
    missing = [suffix for suffix in (".shx", ".dbf") if stem + suffix not in beside]
    if missing:
        raise IntakeError(
            tr("Parts of the shapefile are missing: {parts}.", parts=", ".join(missing)),
            remedy=tr("Put them beside the .shp; a shapefile is .shp, .shx, .dbf and .prj together."),
            file=path.name,
        )
    stated = beside[stem + ".cpg"].read_bytes() if stem + ".cpg" in beside else None
    encoding, remark = shapefile_encoding(beside[stem + ".dbf"], stated)
    if remark:
        remark.file = path.name
        remarks.append(remark)
    return [f"ENCODING={encoding}"] if encoding else []


def _read_layer(dataset: Any, layer: Any, path: Path, progress: Progress) -> RawTable:
    definition, driver = layer.GetLayerDefn(), dataset.GetDriver().ShortName
    count = definition.GetFieldCount()
    check_column_count(count, path.name, layer.GetName())
    fields = [definition.GetFieldDefn(index) for index in range(count)]
    columns = unique_names([field.GetAlternativeName() or field.GetName() for field in fields])
    table = RawTable(path.name, layer.GetName(), driver, columns, [], [], crs=_crs_of(layer))
    with quiet_gdal() as messages:
        if driver != "GPKG" or not read_by_columns(dataset, layer, table, progress):
            _read_by_rows(layer, table, progress)
    if driver == "DXF":
        _drop_texts(table)
    if not any(table.geometries):
        table.geometries, table.crs = [], ""
    table.remarks += _remarks(table, messages, definition)
    progress.step(1.0)
    return table


def _read_by_rows(layer: Any, table: RawTable, progress: Progress) -> None:
    definition = layer.GetLayerDefn()
    getters = [_getter(definition.GetFieldDefn(index)) for index in range(definition.GetFieldCount())]
    spatial = definition.GetGeomFieldCount() > 0
    total = max(layer.GetFeatureCount(), 1)
    for number, feature in enumerate(_features(layer), start=1):
        table.rows.append(
            [get(feature, i) if feature.IsFieldSetAndNotNull(i) else None for i, get in enumerate(getters)]
        )
        table.row_numbers.append(_row_number(feature, number, table.kind))
        if spatial:
            table.geometries.append(_geometry(feature))
        if number % 2_000 == 0:
            progress.step(min(0.99, number / total))


def _drop_texts(table: RawTable) -> None:
    """A drawing has labels and symbols besides its lines; they are no works."""
    lines = [at for at, wkb in enumerate(table.geometries) if wkb and not _is_point(wkb)]
    if not lines or len(lines) == len(table):
        return
    table.remarks.append(
        Remark(
            Severity.NOTE,
            tr("{count} texts and points of the drawing are not read.", count=len(table) - len(lines)),
            file=table.file,
            layer=table.layer,
        )
    )
    table.rows = [table.rows[at] for at in lines]
    table.row_numbers = [table.row_numbers[at] for at in lines]
    table.geometries = [table.geometries[at] for at in lines]


def _is_point(wkb: bytes) -> bool:
    return wkb[1] in (1, 4)  # of little-endian 2D WKB


def _features(layer: Any) -> Iterator[Any]:
    try:
        yield from layer
    except RuntimeError as error:  # GDAL's exceptions may be switched on by another plugin
        gdal.Error(gdal.CE_Failure, gdal.CPLE_AppDefined, str(error))


def _remarks(table: RawTable, messages: list[str], definition: Any) -> list[Remark]:
    remarks = [
        Remark(
            Severity.DOUBTFUL,
            tr("While reading: {message}", message=message),
            file=table.file,
            layer=table.layer,
        )
        for message in dict.fromkeys(messages)
    ]
    if table.geometries and not table.crs:
        remarks.append(
            Remark(
                Severity.DOUBTFUL,
                tr("The layer does not state its coordinate system."),
                remedy=tr("Ask for the .prj file; until then the values of the coordinates decide."),
                file=table.file,
                layer=table.layer,
            )
        )
    if definition.GetGeomFieldCount() > 1:
        remarks.append(
            Remark(
                Severity.NOTE,
                tr("The layer has {count} geometries per row; the first one is used.",
                   count=definition.GetGeomFieldCount()),
                file=table.file,
                layer=table.layer,
            )
        )  # fmt: skip
    return remarks


def _row_number(feature: Any, number: int, driver: str) -> int:
    return int(feature.GetFID()) if driver in ("GPKG", "OpenFileGDB") else number


def _geometry(feature: Any) -> Optional[bytes]:
    for index in range(feature.GetGeomFieldCount()):
        geometry = feature.GetGeomFieldRef(index)
        if geometry is not None:
            return plain_wkb(geometry)
    return None


def _crs_of(layer: Any) -> str:
    reference = layer.GetSpatialRef()
    if reference is None:
        return ""
    name, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    if name and code:
        return f"{name}:{code}"
    # A shapefile's .prj carries no code; GDAL may know which one it is.
    clone = reference.Clone()
    with quiet_gdal():
        try:
            found = clone.AutoIdentifyEPSG() == 0
        except RuntimeError:
            found = False
    if found and clone.GetAuthorityCode(None):
        return f"{clone.GetAuthorityName(None)}:{clone.GetAuthorityCode(None)}"
    return str(reference.ExportToWkt())


def _getter(field: Any) -> Callable[[Any, int], Any]:
    kind = field.GetType()
    if kind in (ogr.OFTInteger, ogr.OFTInteger64):
        if field.GetSubType() == ogr.OFSTBoolean:
            return lambda feature, index: bool(feature.GetFieldAsInteger(index))
        return lambda feature, index: feature.GetFieldAsInteger64(index)
    if kind == ogr.OFTReal:
        return lambda feature, index: feature.GetFieldAsDouble(index)
    if kind == ogr.OFTDate:
        return _date
    if kind == ogr.OFTDateTime:
        return _datetime
    if kind in (ogr.OFTStringList, ogr.OFTIntegerList, ogr.OFTInteger64List, ogr.OFTRealList):
        return _list
    if kind == ogr.OFTBinary:
        return lambda feature, index: None
    return _text


def _text(feature: Any, index: int) -> Optional[str]:
    return readable(feature.GetFieldAsString(index)).strip() or None


def readable(text: str) -> str:
    """Bytes that are no UTF-8, which GDAL hands on as halves of characters, read as Windows text."""
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape" if _only_escapes(text) else "replace").decode(
            "cp1252", "replace"
        )
    return text


def _only_escapes(text: str) -> bool:
    return all("\udc80" <= char <= "\udcff" for char in text if "\ud800" <= char <= "\udfff")


def _date(feature: Any, index: int) -> Optional[date]:
    year, month, day = feature.GetFieldAsDateTime(index)[:3]
    try:
        return date(year, month, day)
    except ValueError:  # shapefiles write an empty date as 0000-00-00
        return None


def _datetime(feature: Any, index: int) -> Any:
    year, month, day, hour, minute, second, _zone = feature.GetFieldAsDateTime(index)
    try:
        moment = datetime(year, month, day, hour, minute, min(int(second), 59))
    except ValueError:
        return None
    return moment.date() if (hour, minute, int(second)) == (0, 0, 0) else moment


def _list(feature: Any, index: int) -> Optional[str]:
    value = feature.GetField(index)
    return "; ".join(str(item) for item in value) or None if value else None


def xls_sheets(path: Path) -> list[tuple[str, list[list[Any]]]]:
    """Sheets of an .xls file as grids of text, the header row among them."""
    # The header may stand lower than the first row, and a column with a header is text anyway.
    with _gdal_settings(OGR_XLS_HEADERS="DISABLE", OGR_XLS_FIELD_TYPES="STRING"):
        dataset, message = open_dataset(path, ["XLS"], [])
        if dataset is None:
            raise IntakeError(
                tr("The spreadsheet cannot be opened ({reason}).", reason=message or tr("unknown content")),
                remedy=tr("Save it in Excel or LibreOffice as .xlsx."),
                file=path.name,
            )
        return [_sheet(dataset.GetLayer(number)) for number in range(dataset.GetLayerCount())]


def _sheet(layer: Any) -> tuple[str, list[list[Any]]]:
    definition = layer.GetLayerDefn()
    getters = [_getter(definition.GetFieldDefn(index)) for index in range(definition.GetFieldCount())]
    grid = []
    for feature in layer:
        row = [get(feature, i) if feature.IsFieldSetAndNotNull(i) else None for i, get in enumerate(getters)]
        while row and row[-1] is None:
            row.pop()
        grid.append(row)
    return layer.GetName(), grid
