"""Services on this machine that answer as ArcGIS, WFS and OGC API – Features do, with faults on demand.

`answer(path, parameters)` works without a network too; `serve()` puts it behind a port. The first part of
a path names the fault: /fine/…, /needs-login/…, /broken/…, /slow/…, /page/…, /cut/…, /short/… and so on.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

COUNT = 57
PAGE = 25  # the most that any of the services gives at once
SLOW_SECONDS = 3.0
_AMSTERDAM = ZoneInfo("Europe/Amsterdam")

Answer = tuple[int, str, bytes]
HTML = b"<!DOCTYPE html><html><head><title>Inloggen</title></head><body>Log in</body></html>"


def work(number: int) -> dict[str, Any]:
    """Work `number` (1 … COUNT): a line of 40 m in RD, in Delft, with a period in 2027 or 2028."""
    start = date(2027, 1, 4) + timedelta(days=7 * number)
    x, y = 84_000.0 + 50 * number, 447_000.0
    return {
        "OBJECTID": 100 + 2 * number,  # ids have gaps, as in life
        "nummer": f"W-{number:03d}",
        "omschrijving": f"Vervangen riool vak {number} & aansluiting",
        "straat": "Oude Delft",
        "start": start,
        "eind": start + timedelta(days=40),
        "hard": 1 + number % 3,
        "line": [[x, y], [x + 40, y]],
    }


WORKS = [work(number) for number in range(1, COUNT + 1)]
HARDNESS = {1: "Idee", 2: "Gepland", 3: "Vastgesteld"}
MIXED_UP = ["needs-login", "broken", "slow", "page", "cut", "missing"]


def answer(
    path: str,
    parameters: Mapping[str, str],
    headers: Optional[Mapping[str, str]] = None,
    host: str = "services.test",
) -> Answer:
    """What the server answers: status, content type, body."""
    fault, _, rest = path.strip("/").partition("/")
    asked = {key.lower(): value for key, value in parameters.items()}
    general = _general_fault(fault, headers or {})
    if general is not None:
        return general
    if rest.startswith("arcgis"):
        status, kind, body = _arcgis(fault, rest, asked)
    elif rest.startswith("wfs"):
        status, kind, body = _wfs(fault, asked)
    elif rest.startswith("pdok"):
        status, kind, body = _pdok(fault, rest, parameters)
    elif rest.startswith("ogc"):
        status, kind, body = _ogcapi(fault, rest, asked, f"http://{host}/{fault}/ogc")
    else:
        return 404, "text/plain", b"nothing here"
    data_asked = any(word in body[:4000] for word in (b"features", b"member", b"docs"))
    if fault == "cut" and data_asked:
        body = body[: len(body) // 2]
    return status, kind, body


def _general_fault(fault: str, headers: Mapping[str, str]) -> Optional[Answer]:
    if fault == "needs-login":
        esri = headers.get("X-Esri-Authorization", "")
        if headers.get("Authorization", "").startswith("Basic ") or esri.startswith("Bearer "):
            return None
        return 401, "text/plain", b"who are you"
    if fault == "forbidden":
        return 403, "text/plain", b"not for you"
    if fault == "broken":
        return 500, "text/html", b"<html>Internal Server Error</html>"
    if fault == "page":
        return 200, "text/html", HTML
    if fault == "slow":
        time.sleep(SLOW_SECONDS)
    return None


def _json(document: Any, status: int = 200) -> Answer:
    return status, "application/json", json.dumps(document).encode()


# -- ArcGIS -------------------------------------------------------------------------------------


def _milliseconds(day: date) -> int:
    """Midnight in Amsterdam, as ArcGIS stores what is typed there: 22:00 or 23:00 UTC the day before."""
    return int(datetime(day.year, day.month, day.day, tzinfo=_AMSTERDAM).timestamp() * 1000)


_LAYER = {
    "id": 0,
    "name": "Werken",
    "type": "Feature Layer",
    "geometryType": "esriGeometryPolyline",
    "objectIdField": "OBJECTID",
    "maxRecordCount": PAGE,
    "capabilities": "Query,Extract",
    "extent": {"spatialReference": {"wkid": 28992, "latestWkid": 28992}},
    "fields": [
        {"name": "OBJECTID", "type": "esriFieldTypeOID", "alias": "OBJECTID"},
        {"name": "nummer", "type": "esriFieldTypeString", "alias": "Projectnummer"},
        {"name": "oms", "type": "esriFieldTypeString", "alias": "Omschrijving"},
        {"name": "straat", "type": "esriFieldTypeString", "alias": "Straat"},
        {"name": "d_start", "type": "esriFieldTypeDate", "alias": "Startdatum"},
        {"name": "d_eind", "type": "esriFieldTypeDate", "alias": "Einddatum"},
        {
            "name": "hard",
            "type": "esriFieldTypeSmallInteger",
            "alias": "Projecthardheid",
            "domain": {
                "type": "codedValue",
                "name": "D_HARD",
                "codedValues": [{"name": name, "code": code} for code, name in HARDNESS.items()],
            },
        },
    ],
}


_ARCGIS_ERRORS = {
    "token": {"code": 499, "message": "Token Required", "details": []},
    "error": {"code": 400, "message": "Cannot perform query. Invalid query parameters."},
}


def _esri_feature(given: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "attributes": {
            "OBJECTID": given["OBJECTID"],
            "nummer": given["nummer"],
            "oms": given["omschrijving"],
            "straat": given["straat"],
            "d_start": _milliseconds(given["start"]),
            "d_eind": _milliseconds(given["eind"]),
            "hard": given["hard"],
        },
        "geometry": {"paths": [given["line"]]},
    }


def _arcgis(fault: str, rest: str, asked: Mapping[str, str]) -> Answer:
    pages = fault != "no-pages"
    if fault in _ARCGIS_ERRORS:
        return _json({"error": _ARCGIS_ERRORS[fault]})
    if rest.endswith("/FeatureServer"):
        return _json({"layers": [{"id": 0, "name": "Werken"}], "tables": []})
    if rest.endswith("/MapServer"):
        group = {"id": 5, "name": "Groep", "subLayerIds": [0, 1]}
        return _json({"layers": [group, {"id": 0, "name": "Werken"}, {"id": 1, "name": "Oude werken"}]})
    if re.search(r"/\d+$", rest):
        return _json({**_LAYER, "advancedQueryCapabilities": {"supportsPagination": pages}})
    if not rest.endswith("/query"):
        return _json({"error": {"code": 404, "message": "Service not found"}})
    if asked.get("returncountonly") == "true":
        return _json({"count": {"wrong-count": COUNT + 9, "too-many": 600_000}.get(fault, COUNT)})
    if asked.get("returnidsonly") == "true":
        return _json({"objectIdFieldName": "OBJECTID", "objectIds": [w["OBJECTID"] for w in reversed(WORKS)]})
    return _json(_arcgis_page(fault, asked, pages))


def _arcgis_page(fault: str, asked: Mapping[str, str], pages: bool) -> dict[str, Any]:
    chosen = WORKS
    between = re.fullmatch(r"OBJECTID >= (\d+) AND OBJECTID <= (\d+)", asked.get("where", ""))
    if between:
        low, high = map(int, between.groups())
        chosen = [w for w in WORKS if low <= w["OBJECTID"] <= high]
    start = int(asked.get("resultoffset", 0)) if pages and fault != "same-page" else 0
    size = min(PAGE, int(asked.get("resultrecordcount", PAGE)))
    if fault == "short" and start:
        size = 7  # pages come back smaller than promised, and not a word about it
    if fault == "twice" and start:
        start -= 3
    part = chosen[start : start + size]
    page = {
        "objectIdFieldName": "OBJECTID",
        "geometryType": "esriGeometryPolyline",
        "spatialReference": {"wkid": 28992, "latestWkid": 28992},
        "features": [_esri_feature(w) for w in part],
    }
    if start + size < len(chosen) and fault != "short":
        page["exceededTransferLimit"] = True
    return page


# -- WFS ----------------------------------------------------------------------------------------

_CAPABILITIES = """<?xml version="1.0"?>
<wfs:WFS_Capabilities version="{version}" xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:ows="http://www.opengis.net/ows/1.1">
<ows:OperationsMetadata><ows:Operation name="GetFeature"><ows:Parameter name="outputFormat"><ows:AllowedValues>
{formats}</ows:AllowedValues></ows:Parameter></ows:Operation>
<ows:Constraint name="CountDefault"><ows:NoValues/><ows:DefaultValue>{page}</ows:DefaultValue></ows:Constraint>
</ows:OperationsMetadata>
<wfs:FeatureTypeList>
<wfs:FeatureType><wfs:Name>stad:werken</wfs:Name><wfs:Title>Werken</wfs:Title><wfs:{crs}>urn:ogc:def:crs:EPSG::28992</wfs:{crs}></wfs:FeatureType>
<wfs:FeatureType><wfs:Name>stad:bomen</wfs:Name><wfs:Title>Bomen</wfs:Title><wfs:{crs}>urn:ogc:def:crs:EPSG::28992</wfs:{crs}></wfs:FeatureType>
</wfs:FeatureTypeList></wfs:WFS_Capabilities>"""
_EXCEPTION = b"""<?xml version="1.0"?><ows:ExceptionReport version="2.0.0" xmlns:ows="http://www.opengis.net/ows/1.1">
<ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>Cannot do natural order without a primary key</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"""


def _wfs(fault: str, asked: Mapping[str, str]) -> Answer:
    version = "1.1.0" if fault == "old" else "2.0.0"
    with_json = fault not in ("old", "gml", "degrees")
    if asked.get("request") == "GetCapabilities":
        formats = ["application/gml+xml; version=3.2", *(["application/json"] if with_json else [])]
        values = "".join(f"<ows:Value>{escape(name)}</ows:Value>" for name in formats)
        crs = "DefaultSRS" if fault == "old" else "DefaultCRS"
        text = _CAPABILITIES.format(version=version, formats=values, page=PAGE, crs=crs)
        if fault == "degrees":
            text = text.replace("EPSG::28992", "EPSG::4326")
        if fault == "bomb":
            text = text.replace(
                '<?xml version="1.0"?>', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>'
            )
        return 200, "text/xml", text.encode()
    assert asked.get("typenames" if version == "2.0.0" else "typename") == "stad:werken", asked
    if fault == "error" or (fault == "no-key" and "startindex" in asked):
        return 400, "text/xml", _EXCEPTION
    total = COUNT + 9 if fault == "wrong-count" else COUNT
    if asked.get("resulttype") == "hits":
        name = "numberOfFeatures" if fault == "old" else "numberMatched"
        text = f'<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" {name}="{total}"/>'
        return 200, "text/xml", text.encode()
    size = int(asked.get("maxfeatures" if fault == "old" else "count", 10_000))
    size = min(size, PAGE) if fault != "no-key" else size
    start = int(asked.get("startindex", 0)) if fault != "same-page" else 0
    part = WORKS[start : start + size]
    if asked.get("outputformat") == "application/json":
        return _json(
            {
                "type": "FeatureCollection",
                "numberMatched": total,
                "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}},
                "features": [_geojson_feature(w) for w in part],
            }
        )
    return 200, "text/xml", _gml(part, version, degrees=fault == "degrees")


def _properties(given: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "nummer": given["nummer"],
        "omschrijving": given["omschrijving"],
        "straat": given["straat"],
        "startdatum": given["start"].isoformat(),
        "einddatum": given["eind"].isoformat(),
        "hardheid": HARDNESS[given["hard"]],
    }


def _geojson_feature(
    given: Mapping[str, Any], coordinates: Optional[list[list[float]]] = None
) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": f"werken.{given['OBJECTID']}",
        "geometry": {"type": "LineString", "coordinates": coordinates or given["line"]},
        "properties": _properties(given),
    }


def _gml(part: list[dict[str, Any]], version: str, *, degrees: bool) -> bytes:
    new = version == "2.0.0"
    wfs = "http://www.opengis.net/wfs/2.0" if new else "http://www.opengis.net/wfs"
    gml = "http://www.opengis.net/gml/3.2" if new else "http://www.opengis.net/gml"
    member = "wfs:member" if new else "gml:featureMember"
    crs = "urn:ogc:def:crs:EPSG::4326" if degrees else "urn:ogc:def:crs:EPSG::28992"
    members = []
    for given in part:
        fields = "".join(f"<s:{k}>{escape(str(v))}</s:{k}>" for k, v in _properties(given).items())
        line = [(y, x) for x, y in as_degrees(given["line"])] if degrees else given["line"]
        places = " ".join(f"{x!r} {y!r}" for x, y in line)
        members.append(
            f'<{member}><s:werken gml:id="werken.{given["OBJECTID"]}">{fields}'
            f'<s:geom><gml:LineString srsName="{crs}" srsDimension="2"><gml:posList>{places}</gml:posList>'
            f"</gml:LineString></s:geom></s:werken></{member}>"
        )
    return (
        f'<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="{wfs}" xmlns:gml="{gml}" '
        'xmlns:s="http://stad.example/s" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="http://stad.example/s http://127.0.0.1:1/schema.xsd">{"".join(members)}</wfs:FeatureCollection>'
    ).encode()


def as_degrees(line: list[list[float]]) -> list[list[float]]:
    """Longitude and latitude, roughly: good to tell axes apart, not to measure."""
    return [[4.36 + (x - 84_500) / 68_000, 52.01 + (y - 447_000) / 111_000] for x, y in line]


# -- OGC API ------------------------------------------------------------------------------------

_RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
_CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"


def _ogcapi(fault: str, rest: str, asked: Mapping[str, str], base: str) -> Answer:
    if fault == "browser" and asked.get("f") != "json":
        return 200, "text/html", HTML
    path = rest.removeprefix("ogc").rstrip("/")
    collection = {
        "id": "werken",
        "title": "Werken",
        "itemType": "feature",
        "links": [
            {"rel": "items", "type": "text/html", "href": f"{base}/collections/werken/items?f=html"},
            {"rel": "items", "type": "application/geo+json", "href": f"{base}/collections/werken/items"},
        ],
        "crs": [_CRS84, _RD],
        **({"storageCrs": _RD} if fault != "degrees" else {}),
    }
    if path == "":
        return _json({"title": "Stad", "links": [{"rel": "data", "href": f"{base}/collections"}]})
    if path == "/collections":
        return _json({"collections": [collection, {"id": "bomen", "title": "Bomen"}]})
    if path == "/collections/werken":
        return _json(collection)
    if path != "/collections/werken/items":
        return _json({"code": "NotFound", "description": "no such collection"}, 404)
    start = int(asked.get("offset", 0))
    part = WORKS[start : start + PAGE]
    in_rd = asked.get("crs") == _RD and fault != "ignores-crs"
    links = []
    if start + PAGE < COUNT and not (fault == "stops" and start):
        onward = f"{base}/collections/werken/items?offset={0 if fault == 'loop' and start else start + PAGE}"
        if fault == "elsewhere":
            onward = f"http://elsewhere.example/items?offset={start + PAGE}"
        if in_rd:
            onward += f"&crs={_RD}"
        links.append({"rel": "next", "type": "application/geo+json", "href": onward})
    return _json(
        {
            "type": "FeatureCollection",
            "numberMatched": COUNT,
            "links": links,
            "features": [_geojson_feature(w, None if in_rd else as_degrees(w["line"])) for w in part],
        }
    )


# -- PDOK's location service -------------------------------------------------------------------


def _place(kind: str, street: str, number: int, town: str, shape: str, **more: Any) -> dict[str, Any]:
    title = f"{street} {number}, 2611AB {town}" if kind == "adres" else f"{street}, {town}"
    place = {
        "type": kind,
        "id": f"{kind[:3]}-{street}-{number}-{town}",
        "weergavenaam": title,
        "straatnaam": street,
    }
    if kind == "adres":
        place["huisnummer"] = number
    return {**place, "woonplaatsnaam": town, "gemeentenaam": town, **more, "shape": shape}


OUDE_DELFT = "LINESTRING(84000 447000,84300 447000)"
PLACES_OF_PDOK = [
    _place("weg", "Oude Delft", 0, "Delft", OUDE_DELFT, centroide_rd="POINT(84150 447000)"),
    *(
        _place("adres", "Oude Delft", number, "Delft", "", centroide_rd=f"POINT({84_000 + 10 * number} 447010)")
        for number in range(1, 30)
    ),
    _place("adres", "Kerkstraat", 5, "Delft", "", centroide_rd="POINT(84500 447500)"),
    _place("adres", "Kerkstraat", 5, "Zwolle", "", centroide_rd="POINT(203000 503000)"),
    _place("weg", "Kerkstraat", 0, "Zwolle", "MULTILINESTRING((203000 503000,203100 503000))"),
    _place("adres", "Verreweg", 3, "Groningen", "", centroide_rd="POINT(233000 582000)"),
]  # fmt: skip
_KNOWN_TO_PDOK = {"q", "fq", "fl", "rows", "id"}  # version 3.1 refuses all that is not in its description


def _pdok(fault: str, rest: str, asked: Mapping[str, str]) -> Answer:
    if fault == "error":
        return _json({"error": {"msg": "undefined field type", "code": 400}})
    if set(asked) - _KNOWN_TO_PDOK:
        return 400, "application/json", b'{"message": "unknown parameter"}'
    if rest == "pdok/lookup":
        docs = [place for place in PLACES_OF_PDOK if place["id"] == asked["id"]]
    elif rest == "pdok/free":
        words = set(re.findall(r"\w+", asked["q"].lower()))
        kind = asked["fq"].partition(":")[2]
        scored = [
            (len(words & set(re.findall(r"\w+", place["weergavenaam"].lower()))), place)
            for place in PLACES_OF_PDOK
            if place["type"] == kind
        ]
        found = sorted((item for item in scored if item[0]), key=lambda item: -item[0])
        docs = [{**place, "score": float(score)} for score, place in found[: int(asked["rows"])]]
    else:
        return 404, "text/plain", b"nothing here"
    fields = asked["fl"].split()
    shapes_by_lookup_only = fault == "lookup" and rest == "pdok/free"
    answers = []
    for place in docs:
        shape = {} if shapes_by_lookup_only or not place["shape"] else {"geometrie_rd": place["shape"]}
        answers.append({name: value for name, value in {**place, **shape}.items() if name in fields})
    return _json({"response": {"numFound": len(answers), "start": 0, "maxScore": 9.9, "docs": answers}})


# -- on a port ----------------------------------------------------------------------------------


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        asked = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.server.asked.append((parts.path, asked, dict(self.headers)))
        status, kind, body = answer(parts.path, asked, self.headers, self.headers.get("Host", ""))
        try:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if status == 401:
                self.send_header("WWW-Authenticate", 'Basic realm="werken"')
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True  # who asked had no more patience

    def log_message(self, *_arguments: object) -> None:
        """Tests stay quiet."""


class ServiceServer(ThreadingHTTPServer):
    daemon_threads = True
    asked: list[tuple[str, dict[str, str], dict[str, str]]]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


@contextmanager
def serve() -> Iterator[ServiceServer]:
    server = ServiceServer(("127.0.0.1", 0), _Handler)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
