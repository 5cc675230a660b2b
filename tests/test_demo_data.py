"""The shipped demo, read with other readers than our own, and made anew from its seed."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import defaultdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "resources" / "demo"
gdal.UseExceptions()
ogr.UseExceptions()


def generator() -> Any:
    sys.path.insert(0, str(ROOT / "scripts"))
    import make_demo_data

    return make_demo_data


def layer_rows(path: Path, layer: str = "") -> list[tuple[dict[str, Any], Any]]:
    """(attributes, geometry) per feature, in the order of the file."""
    data = ogr.Open(str(path))
    source = data.GetLayerByName(layer) if layer else data.GetLayer(0)
    return [
        (f.items(), f.GetGeometryRef().Clone() if f.GetGeometryRef() is not None else None) for f in source
    ]


def sheet_rows(path: Path, sheet: str) -> list[list[Any]]:
    return [[c.value for c in row] for row in openpyxl.load_workbook(path)[sheet].iter_rows()]


def csv_rows(path: Path) -> list[list[str]]:
    with path.open(encoding="cp1252", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def described() -> dict[str, Any]:
    return json.loads((DEMO / "collaboration.json").read_text(encoding="utf-8"))


def planted() -> list[dict[str, Any]]:
    """The table of the README."""
    text = (DEMO / "README.md").read_text(encoding="utf-8").split("## Met opzet geplante fouten")[1]
    rows = [
        [cell.strip(" ") for cell in ln.strip("|").split("|")]
        for ln in text.splitlines()
        if ln.startswith("|")
    ]
    names = ("file", "layer", "row", "kind", "value", "expected")
    return [{**dict(zip(names, r)), "row": int(r[2]), "value": r[4].strip("`")} for r in rows[2:]]


def works_in(delivery: dict[str, str]) -> int:
    """Rows with a reference or a place: what a person would count as works."""
    path, layer = DEMO / delivery["file"], delivery.get("layer", "")
    if path.suffix == ".csv":
        return len(csv_rows(path)) - 1
    if path.suffix == ".xlsx":
        pattern = re.compile(r"^(RIO|WEG|GRN)-\d{4}$")
        return sum(1 for row in sheet_rows(path, layer) if pattern.match(str(row[0])))
    return len(layer_rows(path, layer))


def content(path: Path) -> Any:
    """What a file holds, free of its container's time stamps."""
    if path.suffix == ".xlsx":
        return {s: sheet_rows(path, s) for s in openpyxl.load_workbook(path).sheetnames}
    if path.suffix in (".gpkg", ".shp"):
        data = ogr.Open(str(path))
        found = {}
        for index in range(data.GetLayerCount()):
            name = data.GetLayer(index).GetName()
            found[name] = [(a, g and bytes(g.ExportToWkb())) for a, g in layer_rows(path, name)]
        return found
    return path.read_bytes()


def test_the_seed_makes_exactly_the_shipped_files(tmp_path: Path) -> None:
    generator().make(tmp_path, seed=2026, scale=1)
    names = sorted(p.name for p in DEMO.iterdir())
    assert sorted(p.name for p in tmp_path.iterdir()) == names
    read_through_shp = {".dbf", ".shx", ".cpg", ".prj"}
    for name in names:
        if Path(name).suffix not in read_through_shp:
            assert content(tmp_path / name) == content(DEMO / name), name


def test_another_seed_and_scale_make_other_towns_with_twice_the_works(tmp_path: Path) -> None:
    generator().make(tmp_path, seed=7, scale=2)
    one, two = (len(layer_rows(d / "netbeheer_werken.shp")) for d in (DEMO, tmp_path))
    assert 1.6 * one < two < 2.5 * one
    places = defaultdict(set)
    for attributes, line in layer_rows(tmp_path / "straten.gpkg"):
        places[attributes["woonplaats"]].add(bytes(line.ExportToWkb()))
    assert {"Elzevoort", "Elzevoort-Noord"} <= set(places)
    shipped = {bytes(line.ExportToWkb()) for _, line in layer_rows(DEMO / "straten.gpkg")}
    assert not shipped & places["Elzevoort"]


def test_it_is_small_enough_to_ship() -> None:
    assert sum(p.stat().st_size for p in DEMO.iterdir()) < 3_000_000


def test_more_than_400_works_and_every_partner_has_some() -> None:
    collaboration = described()
    counts: dict[str, int] = defaultdict(int)
    for delivery in collaboration["deliveries"]:
        assert (DEMO / delivery["file"]).is_file()
        if delivery["kind"] == "works":
            counts[delivery["partner"]] += works_in(delivery)
    assert set(counts) == {p["code"] for p in collaboration["partners"]}
    assert len(counts) >= 6
    assert min(counts.values()) >= 8
    assert sum(counts.values()) >= 400


def test_the_readme_counts_what_is_there() -> None:
    text = (DEMO / "README.md").read_text(encoding="utf-8")
    extra = {"Riolering": 2, "Wegen": 2, "leidingwerken": 1}
    for delivery in described()["deliveries"]:
        layer = delivery.get("layer", "")
        name = delivery["file"] + (f" › {layer}" if layer in ("Riolering", "Wegen") else "")
        told = int(next(ln for ln in text.splitlines() if ln.startswith(f"| {name} |")).split("|")[-2])
        assert works_in(delivery) == told + extra.get(layer, 0), name


def test_works_span_fifteen_years() -> None:
    years = {int(a["start"][-4:]) for a, _ in layer_rows(DEMO / "waterbedrijf.gpkg")}
    listed = {int(y) for row in sheet_rows(DEMO / "gemeente_meerjarenprogramma.xlsx", "Riolering")[4:]
              for y in re.findall(r"20\d\d", str(row[6]))}  # fmt: skip
    assert min(years | listed) == 2026
    assert max(years | listed) == 2040


def test_partners_have_distinct_colours_and_contacts_are_roles_only() -> None:
    collaboration = described()
    colours = [p["colour"] for p in collaboration["partners"]]
    assert len(set(colours)) == len(colours)
    for contact in collaboration["contacts"]:
        assert set(contact) == {"partner", "role", "level", "unit"}
        assert contact["role"][0].islower()


def test_no_mail_address_or_telephone_number_anywhere() -> None:
    for path in DEMO.iterdir():
        text = (
            str(content(path))
            if path.suffix in (".xlsx", ".shp", ".gpkg")
            else path.read_bytes().decode("cp1252", "replace")
        )
        assert not re.search(r"[\w.]+@[\w.]+\.\w+", text), path.name
        assert not re.search(r"\b0\d{1,3}[- ]\d{6,8}\b|\+31", text), path.name


@pytest.fixture(scope="module")
def segments() -> list[tuple[dict[str, Any], Any]]:
    return layer_rows(DEMO / "straten.gpkg", "wegvakken")


def groups(lines: list[Any]) -> int:
    """In how many connected pieces the lines fall, joined where they end."""
    leader = list(range(len(lines)))

    def root(k: int) -> int:
        while leader[k] != k:
            k = leader[k]
        return k

    at: dict[tuple[float, float], int] = {}
    for k, ln in enumerate(lines):
        for point in (ln.GetPoint_2D(0), ln.GetPoint_2D(ln.GetPointCount() - 1)):
            key = (round(point[0], 1), round(point[1], 1))
            leader[root(k)] = root(at.setdefault(key, k))
    return len({root(k) for k in range(len(lines))})


def test_a_street_name_is_one_street_in_one_place(segments: list[tuple[dict[str, Any], Any]]) -> None:
    by_name: dict[str, list[Any]] = defaultdict(list)
    places: dict[str, set[str]] = defaultdict(set)
    for attributes, line in segments:
        by_name[attributes["straatnaam"]].append(line)
        places[attributes["straatnaam"]].add(attributes["woonplaats"])
    assert 150 <= len(by_name) <= 320
    assert {name for name, towns in places.items() if len(towns) > 1} == set()
    assert {name for name, lines in by_name.items() if groups(lines) > 1} == set()
    assert {"Kerkstraat", "Stationsweg", "Molenweg", "Markt"} <= set(by_name)


def test_the_streets_hang_together_and_lie_in_rd(segments: list[tuple[dict[str, Any], Any]]) -> None:
    lines = [line for _, line in segments]
    assert groups(lines) == 1
    for line in lines:
        west, east, south, north = line.GetEnvelope()
        assert 210_000 < west <= east < 235_000
        assert 450_000 < south <= north < 465_000
    total = sum(line.Length() for line in lines)
    assert 80_000 < total < 160_000, "a town of 20,000 to 25,000 has about 5 m of street per head"


def test_only_the_planted_geometry_is_broken() -> None:
    broken = []
    for path in sorted(DEMO.glob("*.*")):
        if path.suffix not in (".gpkg", ".shp", ".geojson"):
            continue
        data = ogr.Open(str(path))
        for index in range(data.GetLayerCount()):
            name = data.GetLayer(index).GetName()
            for row, (_, geometry) in enumerate(layer_rows(path, name), start=1):
                gdal.PushErrorHandler("CPLQuietErrorHandler")
                if geometry is None or not geometry.IsValid():
                    broken.append((path.name, row))
                gdal.PopErrorHandler()
    told = {"vlak kruist zichzelf", "geen geometrie, wel een straat", "geen geometrie en geen straat"}
    assert broken == sorted((f["file"], f["row"]) for f in planted() if f["kind"] in told)


def test_graafrust_lies_where_works_are_planned() -> None:
    """A line of at least 40 m of water, or of a project, that starts in a year before the zone ends."""
    zones = layer_rows(DEMO / "graafrust.gpkg")
    assert len(zones) >= 12
    planned = [(a["start"], g) for a, g in layer_rows(DEMO / "waterbedrijf.gpkg")]
    planned += [(a["startdatum"], g) for a, g in layer_rows(DEMO / "gemeente_projecten.gpkg")]
    planned += [
        (a["DAT_START"][:4], g and g.Boundary()) for a, g in layer_rows(DEMO / "netbeheer_werken.shp")
    ]
    clashes = [
        zone["straatnaam"]
        for zone, area in zones
        for start, line in planned
        if line is not None
        and int(start[-4:]) < int(zone["tot"][:4])
        and line.Intersection(area).Length() > 40
    ]
    assert len(set(clashes)) >= 4


class Row:
    """One planted row as it stands in its file."""

    def __init__(self, fault: dict[str, Any]) -> None:
        path, layer, number = DEMO / fault["file"], fault["layer"], fault["row"]
        self.geometry = self.previous = None
        if path.suffix == ".xlsx":
            self.values = sheet_rows(path, layer)[number - 1]
        elif path.suffix == ".csv":
            self.values = csv_rows(path)[number - 1]
        else:
            rows = layer_rows(path, layer)
            self.values, self.geometry = list(rows[number - 1][0].values()), rows[number - 1][1]
            self.previous = rows[number - 2]
        self.text = [str(v) for v in self.values if v is not None]


def _streets() -> set[str]:
    return {a["straatnaam"] for a, _ in layer_rows(DEMO / "straten.gpkg")}


CHECKS = {
    "straatnaam: afgekort": lambda r, v: v in r.text and v not in _streets() and v.replace("str.", "straat") in _streets(),
    "straatnaam: hoofdletters en spaties": lambda r, v: r.values[1].strip().lower() in {s.lower() for s in _streets()} and r.values[1] not in _streets(),
    "straatnaam: huisnummers erbij": lambda r, v: v in r.text and v.split(" 2 t/m")[0] in _streets(),
    "straatnaam: typefout": lambda r, v: v in r.text and v not in _streets() and v.replace("staat", "straat") in _streets(),
    "straat bestaat niet": lambda r, v: v in r.text and v not in _streets(),
    "lege rij": lambda r, v: not r.text,
    "geen periode": lambda r, v: (v in r.text) if v else None in r.values,
    "totaalrij": lambda r, v: v in r.text and any(t.startswith("=SUM") for t in r.text),
    "einde voor begin": lambda r, v: all(part in " ".join(r.text).replace("/", "-") for part in v.split(" - ")) and v.split(" - ")[0] > v.split(" - ")[1],
    "geen straat": lambda r, v: (v in r.text and v not in _streets()) if v else r.values[1] is None,
    "datum bestaat niet": lambda r, v: v in r.text,
    "datum uit 1900": lambda r, v: any(isinstance(x, (date, datetime)) and x.year == 1900 for x in r.values),
    "datum als tekst": lambda r, v: v in r.values and isinstance(datetime.strptime(v, "%d-%m-%Y"), datetime),
    "vlak kruist zichzelf": lambda r, v: v in r.text and r.geometry is not None,
    "geen geometrie, wel een straat": lambda r, v: r.geometry is None and v in r.text and v in _streets(),
    "geen geometrie en geen straat": lambda r, v: r.geometry is None and not set(r.text) & _streets(),
    "dubbele projectcode, ander werk": lambda r, v: v in r.text and r.previous[0]["projectcode"] == v and not r.geometry.Equals(r.previous[1]),
    "zelfde rij tweemaal": lambda r, v: v in r.text and list(r.previous[0].values()) == r.values and r.geometry.Equals(r.previous[1]),
    "maand bestaat niet": lambda r, v: v in r.text,
    "lengte- en breedtegraad verwisseld": lambda r, v: v in r.text and r.geometry.GetX(0) > 50 and r.geometry.GetY(0) < 8,
    "x en y verwisseld": lambda r, v: float(r.values[5].replace(",", ".")) > 400_000 > 300_000 > float(r.values[6].replace(",", ".")),
    "ver buiten het gebied": lambda r, v: float(r.values[6].replace(",", ".")) < 300_000 and float(r.values[5].replace(",", ".")) < 300_000,
    "week bestaat niet": lambda r, v: v in r.text,
    "geen coördinaten, wel een straat": lambda r, v: r.values[5] == r.values[6] == "" and v in _streets(),
}  # fmt: skip


@pytest.mark.parametrize("fault", planted(), ids=lambda f: f"{f['file']}-{f['row']}")
def test_the_planted_fault_is_in_its_row(fault: dict[str, Any]) -> None:
    assert CHECKS[fault["kind"]](Row(fault), fault["value"]), fault


def test_every_kind_of_delivery_has_faults_and_every_expectation_occurs() -> None:
    faults = planted()
    assert len({f["file"] for f in faults}) >= 7
    assert {f["expected"] for f in faults} == {
        "afkeuren",
        "niet plaatsen",
        "herstellen",
        "melden",
        "overslaan",
    }
