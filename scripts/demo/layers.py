"""The map files: shapefile, GeoPackages and GeoJSON, each as its partner would hand it over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterable, List, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr, osr

from .faults import DOUBT, REJECT, REPAIR, Fault, Faults
from .habits import KIND_ENGLISH, STATE_ENGLISH, month, network_state, one_end, quarter
from .lines import Line, length, strip
from .town import Town
from .works import Work, Zone

for _module in (gdal, ogr, osr):
    _module.UseExceptions()

NETWORK = "netbeheer_werken.shp"
WATER, WATER_LAYER = "waterbedrijf.gpkg", "leidingwerken"
HEAT = "warmtenet_plans.geojson"
AREAS, AREAS_LAYER = "telecom_uitrol.gpkg", "zoekgebieden"
PROJECTS, PROJECTS_LAYER = "gemeente_projecten.gpkg", "projecten"
BOARD = "waterschap.geojson"
REST, REST_LAYER = "graafrust.gpkg", "graafrust"
STREETS, STREETS_LAYER = "straten.gpkg", "wegvakken"
EVENTS, EVENTS_LAYER = "evenementen.gpkg", "evenementen"
GROUND = "ondergrond.gpkg"

# RD with its published shift to WGS84 written out, so that no grid file of a machine changes the result.
RD_WITH_SHIFT = (
    "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel"
    " +towgs84=565.4171,50.3319,465.5524,-0.398957388,0.343987817,-1.877401640,4.0725 +units=m +no_defs"
)

Fields = Sequence[Tuple[str, int]]
TEXT, WHOLE, REAL, DAY = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDate


def rd() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(28992)
    return reference


def _geometry(shape: Line, form: str) -> ogr.Geometry:
    if form == "point":
        made = ogr.Geometry(ogr.wkbPoint)
        made.AddPoint_2D(float(shape[0, 0]), float(shape[0, 1]))
        return made
    made = ogr.Geometry(ogr.wkbLineString if form == "line" else ogr.wkbLinearRing)
    for x, y in shape:
        made.AddPoint_2D(float(x), float(y))
    if form == "line":
        return made
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(made)
    return polygon


def _write(data: Any, name: str, kind: int, fields: Fields, features: Iterable[Tuple[Any, Sequence[Any]]],
           options: Sequence[str] = ()) -> None:  # fmt: skip
    """One layer; a feature is (geometry or None, values in the order of `fields`)."""
    layer = data.CreateLayer(name, rd(), kind, list(options))
    for field, field_type in fields:
        layer.CreateField(ogr.FieldDefn(field, field_type))
    layer.StartTransaction()
    for geometry, values in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        for (field, field_type), value in zip(fields, values):
            if value is None:
                continue
            if field_type == DAY:
                feature.SetField(field, value.year, value.month, value.day, 0, 0, 0, 0)
            else:
                feature.SetField(field, value)
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _create(path: Path, driver: str) -> Any:
    if path.exists():
        ogr.GetDriverByName(driver).DeleteDataSource(str(path))
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-10-01T09:00:00.000Z")
    return ogr.GetDriverByName(driver).CreateDataSource(str(path))


def network(folder: Path, works: List[Work], planted: List[Fault]) -> None:
    """Strips of ground along the street, in a shapefile with its ten-character names."""
    faults = Faults(NETWORK, "", planted)
    fields = [("WERKNR", TEXT), ("NETTYPE", TEXT), ("STRAATNAAM", TEXT), ("PLAATS", TEXT), ("OMSCHRIJV", TEXT), ("AARDWERK", TEXT),
              ("DAT_START", DAY), ("DAT_EIND", DAY), ("STATUS", TEXT), ("LENGTE_M", REAL), ("DAT_GEREED", DAY)]  # fmt: skip
    features: List[List[Any]] = []
    for w in works:
        medium = "Middenspanning" in w.title or "transformator" in w.title
        net = "Gas LD" if w.discipline == "gas" else "Elektra MS" if medium else "Elektra LS"
        values = [
            w.reference,
            net,
            w.street,
            w.town,
            w.title,
            w.kind.capitalize(),
            w.start,
            w.end,
            network_state(w.hardness),
            float(w.size),
            w.done_on,
        ]
        features.append([_geometry(np.round(strip(w.shape, 1.2), 2), "area"), values])
    long_ones = [k for k, w in enumerate(works) if w.size > 150 and 10 < k < 60]
    crossed = long_ones[0]
    features[crossed][0] = _bow_tie(works[crossed].shape)
    faults.add(crossed + 1, "vlak kruist zichzelf", features[crossed][1][0], REPAIR)
    by_street, nowhere, backwards = long_ones[3], long_ones[6], long_ones[9]
    features[by_street][0] = None
    faults.add(by_street + 1, "geen geometrie, wel een straat", features[by_street][1][2], DOUBT)
    features[nowhere][0] = None
    features[nowhere][1][2] = None
    faults.add(nowhere + 1, "geen geometrie en geen straat", features[nowhere][1][0], REJECT)
    values = features[backwards][1]
    values[6], values[7] = values[7], values[6]
    faults.add(backwards + 1, "einde voor begin", f"{values[6]} - {values[7]}", REJECT)
    data = _create(folder / NETWORK, "ESRI Shapefile")
    _write(
        data, Path(NETWORK).stem, ogr.wkbPolygon, fields, [(g, v) for g, v in features], ["ENCODING=UTF-8"]
    )


def _bow_tie(ln: Line) -> ogr.Geometry:
    """A strip whose two sides were joined in the wrong order halfway."""
    ring = strip(ln, 1.2)[:-1]
    half = len(ring) // 2
    left, right = ring[:half], ring[half:][::-1]
    middle = half // 2
    crossed = np.vstack([left[:middle], right[middle:], left[middle:][::-1], right[:middle][::-1]])
    return _geometry(np.round(np.vstack([crossed, crossed[:1]]), 2), "area")


def water(folder: Path, works: List[Work], planted: List[Fault]) -> None:
    """Lines with months in words; twice the same project code."""
    faults = Faults(WATER, WATER_LAYER, planted)
    fields = [("projectcode", TEXT), ("straat", TEXT), ("plaats", TEXT), ("omschrijving", TEXT), ("soort_werk", TEXT),
              ("start", TEXT), ("eind", TEXT), ("fase", TEXT), ("lengte_m", WHOLE), ("gereed_op", TEXT)]  # fmt: skip
    rows: List[List[Any]] = [
        [w.reference, w.street, w.town, w.title, w.kind, month(w.start), month(w.end), w.hardness, int(w.size),
         w.done_on.strftime("%d-%m-%Y") if w.done_on else None]
        for w in works
    ]  # fmt: skip
    shapes = [w.shape for w in works]
    rows[22][0] = rows[21][0]
    faults.add(23, "dubbele projectcode, ander werk", rows[22][0], DOUBT)
    rows[40:40], shapes[40:40] = [list(rows[39])], [shapes[39]]
    faults.add(41, "zelfde rij tweemaal", rows[40][0], REJECT)
    rows[50][5] = "13-2029"
    faults.add(51, "maand bestaat niet", "13-2029", REJECT)
    data = _create(folder / WATER, "GPKG")
    _write(
        data,
        WATER_LAYER,
        ogr.wkbLineString,
        fields,
        [(_geometry(s, "line"), r) for s, r in zip(shapes, rows)],
    )


def projects(folder: Path, works: List[Work], areas: List[Work]) -> None:
    """Works of the municipality that are being prepared, and the search areas of the fibre roll-out."""
    fields = [("projectnummer", TEXT), ("projectnaam", TEXT), ("discipline", TEXT), ("straatnaam", TEXT), ("woonplaats", TEXT),
              ("aard", TEXT), ("startdatum", TEXT), ("einddatum", TEXT), ("projecthardheid", TEXT), ("lengte", WHOLE),
              ("breedte", REAL), ("opgeleverd", DAY)]  # fmt: skip
    data = _create(folder / PROJECTS, "GPKG")
    _write(data, PROJECTS_LAYER, ogr.wkbLineString, fields, [
        (_geometry(w.shape, "line"),
         [w.reference, f"{w.title} {w.street}", w.discipline, w.street, w.town, w.kind, one_end(w.start, w.precision),
          one_end(w.end, w.precision), w.hardness, int(w.size), 6.0 if w.discipline == "riool" else 9.0, w.done_on])
        for w in works
    ])  # fmt: skip
    data = _create(folder / AREAS, "GPKG")
    fields = [
        ("gebied", TEXT),
        ("plaats", TEXT),
        ("omschrijving", TEXT),
        ("begin", TEXT),
        ("einde", TEXT),
        ("fase", TEXT),
    ]
    _write(data, AREAS_LAYER, ogr.wkbPolygon, fields, [
        (_geometry(w.shape, "area"),
         [w.quarter, w.town, w.title, one_end(w.start, w.precision), one_end(w.end, w.precision), w.hardness])
        for w in areas
    ])  # fmt: skip


def _json(path: Path, features: List[Dict[str, Any]], extra: Dict[str, Any]) -> None:
    lines = ",\n".join(json.dumps(f, ensure_ascii=False) for f in features)
    head = json.dumps({"type": "FeatureCollection", **extra}, ensure_ascii=False)[:-1]
    path.write_text(f'{head}, "features": [\n{lines}\n]}}\n', encoding="utf-8", newline="\n")


def _feature(coordinates: Any, properties: Dict[str, Any]) -> Dict[str, Any]:
    geometry = {"type": "LineString", "coordinates": coordinates} if coordinates else None
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def heat(folder: Path, works: List[Work], planted: List[Fault]) -> None:
    """An English engineering firm's export: WGS84, quarters as 2027-Q3."""
    faults = Faults(HEAT, "", planted)
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromProj4(RD_WITH_SHIFT)
    target.ImportFromEPSG(4326)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turn = osr.CoordinateTransformation(source, target)
    features = []
    for w in works:
        points = [[round(p[0], 7), round(p[1], 7)] for p in turn.TransformPoints(w.shape.tolist())]
        features.append(_feature(points, {
            "project_id": w.reference, "name": f"{w.title} {w.street}", "street": w.street, "city": w.town,
            "work_type": KIND_ENGLISH.get(w.kind, w.kind), "planned_start": quarter(w.start), "planned_end": quarter(w.end),
            "status": STATE_ENGLISH[w.hardness], "trench_length_m": w.size,
            "completed_on": w.done_on.isoformat() if w.done_on else None,
        }))  # fmt: skip
    features[9]["geometry"] = None
    faults.add(10, "geen geometrie, wel een straat", features[9]["properties"]["street"], DOUBT)
    properties = features[16]["properties"]
    properties["planned_start"], properties["planned_end"] = "2030-Q4", "2030-Q1"
    faults.add(17, "einde voor begin", "2030-Q4 - 2030-Q1", REJECT)
    swapped = features[24]["geometry"]
    swapped["coordinates"] = [[y, x] for x, y in swapped["coordinates"]]
    faults.add(25, "lengte- en breedtegraad verwisseld", features[24]["properties"]["project_id"], DOUBT)
    _json(folder / HEAT, features, {"name": "heat_network_plans"})


def board(folder: Path, works: List[Work], planted: List[Fault]) -> None:
    """GeoJSON against the book: RD metres, with the old `crs` member."""
    faults = Faults(BOARD, "", planted)
    features = [
        _feature(w.shape.tolist(), {
            "code": w.reference, "omschrijving": f"{w.title} {w.street}", "discipline": w.discipline, "locatie": w.street,
            "aard": w.kind, "jaar": w.start.year, "status": w.hardness,
        })
        for w in works
    ]  # fmt: skip
    features[5]["properties"]["jaar"] = None
    faults.add(6, "geen periode", "", REJECT)
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    _json(folder / BOARD, features, {"crs": crs})


def rest(folder: Path, zones: List[Zone]) -> None:
    fields = [
        ("straatnaam", TEXT),
        ("woonplaats", TEXT),
        ("van", DAY),
        ("tot", DAY),
        ("reden", TEXT),
        ("toestemming", TEXT),
    ]
    _write(_create(folder / REST, "GPKG"), REST_LAYER, ogr.wkbPolygon, fields, [
        (_geometry(z.ring, "area"), [z.street, z.town, z.start, z.end, z.reason, "ja" if z.consent else "nee"]) for z in zones
    ])  # fmt: skip


def streets(folder: Path, towns: List[Town]) -> None:
    fields = [("wegvak_id", WHOLE), ("straatnaam", TEXT), ("woonplaats", TEXT), ("wegklasse", TEXT)]
    segments = [segment for town in towns for segment in town.segments]
    _write(_create(folder / STREETS, "GPKG"), STREETS_LAYER, ogr.wkbLineString, fields, [
        (_geometry(ln, "line"), [100001 + k, street.name, street.town, street.street_class])
        for k, (street, ln) in enumerate(segments)
    ])  # fmt: skip


def events(folder: Path, items: List[Tuple[Line, List[Any]]]) -> None:
    fields = [("naam", TEXT), ("soort", TEXT), ("van", DAY), ("tot", DAY), ("toelichting", TEXT)]
    _write(_create(folder / EVENTS, "GPKG"), EVENTS_LAYER, ogr.wkbPolygon, fields,
           [(_geometry(ring, "area"), values) for ring, values in items])  # fmt: skip


def ground(folder: Path, towns: List[Town]) -> None:
    """The backdrop of the map: neighbourhoods, water, railway and buildings."""
    data = _create(folder / GROUND, "GPKG")
    _write(data, "buurten", ogr.wkbPolygon, [("buurtnaam", TEXT), ("woonplaats", TEXT), ("bouwperiode", TEXT)],
           [(_geometry(n.ring, "area"), [n.name, t.name, n.built]) for t in towns for n in t.neighbourhoods])  # fmt: skip
    _write(data, "water", ogr.wkbPolygon, [("naam", TEXT)], [
        (_geometry(np.round(strip(ln, wide), 2), "area"), [name])
        for t in towns for ln, wide, name in ((t.canal, 11.0, "Elzerkanaal"), (t.moat[: len(t.moat) - 1], 6.0, "Singelgracht"))
    ])  # fmt: skip
    _write(data, "spoor", ogr.wkbLineString, [("lengte_m", REAL)],
           [(_geometry(t.railway, "line"), [round(length(t.railway), 1)]) for t in towns])  # fmt: skip
    _write(
        data,
        "bebouwing",
        ogr.wkbPolygon,
        [],
        [(_geometry(b, "area"), []) for t in towns for b in t.buildings],
    )
