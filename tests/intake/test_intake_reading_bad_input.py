"""Whatever is wrong with a file: one clear error that names it and says what to do."""

from __future__ import annotations

import gzip
import http.server
import json
import threading
import zipfile
from pathlib import Path

import pytest

from afstemming_plugin.intake.places import Placer
from afstemming_plugin.intake.reading import limits, read_tables
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.errors import Cancelled, IntakeError
from afstemming_plugin.model.progress import Progress


def refused(path: Path, *words: str) -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        read_tables(path)
    error = caught.value
    assert path.name in error.file and error.remedy
    for word in words:
        assert word in error.message()
    return error


def put(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_missing(tmp_path: Path) -> None:
    refused(tmp_path / "weg.xlsx", "does not exist")


def test_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "w.csv", b"a;b\n1;2\n")
    opened = Path.open

    def deny(self: Path, *arguments: object, **more: object) -> object:
        if self == path:
            raise PermissionError(13, "Permission denied")
        return opened(self, *arguments, **more)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr(Path, "open", deny)
    refused(path, "Permission denied", "Close it")


def test_folder_and_lock_file(tmp_path: Path) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    refused(folder, "folder")
    refused(put(tmp_path / "~$w.xlsx", b"x"), "lock file")


@pytest.mark.parametrize("name", ["w.xlsx", "w.csv", "w.json", "w.gpkg", "w.xml.gz"])
def test_empty(tmp_path: Path, name: str) -> None:
    refused(put(tmp_path / name, b""), "empty")


def test_text_called_xlsx(tmp_path: Path) -> None:
    refused(put(tmp_path / "w.xlsx", b"Projectnaam;Straat\nRiool;Weg\n"), "not a spreadsheet")


def test_password(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 1024 + "EncryptedPackage".encode("utf-16-le")
    refused(put(tmp_path / "w.xlsx", ole), "password")


def test_password_on_a_zip(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "w.zip", "w") as archive:
        archive.writestr("w.csv", "a;b;c\n1;2;3\n")
    content = bytearray((tmp_path / "w.zip").read_bytes())
    content[content.find(b"PK\x01\x02") + 8] |= 1
    refused(put(tmp_path / "w.zip", bytes(content)), "password")


@pytest.mark.parametrize("name", ["w.xlsx", "w.zip"])
def test_broken_zip(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "x" * 5000)
    content = (tmp_path / name).read_bytes()
    refused(put(tmp_path / name, content[: len(content) // 2]), "damaged")


def test_workbook_with_broken_insides(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "w.xlsx", "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types>")
        archive.writestr("xl/workbook.xml", "<workbook")
    refused(tmp_path / "w.xlsx", "damaged")


def test_workbook_of_which_one_sheet_is_cut_off(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = "Planning"
    for number in range(20):
        book.active.append(["Projectnaam", "Straat", "Startdatum", number])
    book.save(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as old, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as new:
        for member in old.namelist():
            content = old.read(member)
            new.writestr(member, content[:900] if member.endswith("sheet1.xml") else content)
    assert refused(tmp_path / "b.xlsx", "damaged").layer == "Planning"


@pytest.mark.parametrize("name", ["w.xlsx", "w.zip"])
def test_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as stream:
            for _ in range(130):
                stream.write(b"\x00" * 1024**2)
    assert (tmp_path / name).stat().st_size < 200_000
    refused(tmp_path / name, "bomb")


def test_names_that_climb_out_of_the_archive_stay_inside(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "w.zip", "w") as archive:
        archive.writestr("../../buiten.csv", "Projectnaam;Straat;Startdatum\nRiool;Weg;2027\n")
    (table,) = read_tables(tmp_path / "w.zip")
    assert len(table) == 1
    assert (
        not (tmp_path.parent.parent / "buiten.csv").exists() and not (tmp_path.parent / "buiten.csv").exists()
    )


BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<messageContainer>&b;</messageContainer>"""


@pytest.mark.parametrize("name", ["w.xml", "w.gml", "w.kml"])
def test_entity_bomb(tmp_path: Path, name: str) -> None:
    refused(put(tmp_path / name, BOMB), "document type")


def test_entity_bomb_in_gzip_and_in_a_workbook(tmp_path: Path) -> None:
    refused(put(tmp_path / "w.xml.gz", gzip.compress(BOMB)), "document type")
    import openpyxl

    openpyxl.Workbook().save(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as old, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as new:
        for member in old.namelist():
            new.writestr(member, BOMB if member.endswith("sheet1.xml") else old.read(member))
    refused(tmp_path / "b.xlsx", "document type")


def test_truncated_gzip(tmp_path: Path) -> None:
    body = b"<messageContainer>" + b"".join(b"<a>%d</a>" % i for i in range(20_000))
    whole = gzip.compress(body + b"</messageContainer>")
    refused(put(tmp_path / "w.xml.gz", whole[: len(whole) // 2]), "damaged")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("w.json", b'{"type": "FeatureCollection", "features": ['),
        ("w.json", b"[1, 2, 3]"),
        ("w.json", b'{"type": "FeatureCollection", "features": []}'),
        ("w.gml", b"<gml>"),
        ("w.gpkg", b"SQLite format 3\x00" + b"\x00" * 100),
        ("w.pdf", b"%PDF-1.7 ..."),
        ("w.doc", b"\x01\x02\x03\x04" * 100),
        ("w.dbf", b"\x03\x7a\x01\x01" * 100),
    ],
)
def test_unreadable_or_unknown(tmp_path: Path, name: str, content: bytes) -> None:
    refused(put(tmp_path / name, content))


def test_a_known_name_with_other_bytes_is_not_called_an_unknown_kind(tmp_path: Path) -> None:
    refused(put(tmp_path / "w.gpkg", b"geen geopackage"), "not what its name says")
    refused(put(tmp_path / "w.pdf", b"%PDF-1.7 ..."), "not known")


def test_empty_sheet_is_named(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = "Planning"
    book.save(tmp_path / "w.xlsx")
    assert refused(tmp_path / "w.xlsx", "Planning").layer == "Planning"


def test_more_columns_than_a_sheet_can_hold(tmp_path: Path) -> None:
    line = ";".join(f"k{i}" for i in range(limits.MAX_COLUMNS + 1))
    refused(put(tmp_path / "w.csv", f"{line}\n{line.replace('k', 'v')}\n".encode()), "columns")


def test_stopping_is_heard(tmp_path: Path) -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    path = put(tmp_path / "w.csv", b"Projectnaam;Straat;Startdatum\nRiool;Weg;2027\n")
    with pytest.raises(Cancelled):
        read_tables(path, progress=Stopped())


def test_no_file_makes_us_call_an_address(tmp_path: Path) -> None:
    called: list[str] = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            called.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"EPSG:28992")

    with http.server.HTTPServer(("127.0.0.1", 0), Listener) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/crs"
        for kind, key in (("link", "href"), ("URL", "url"), ("name", "name")):
            document = {
                "type": "FeatureCollection",
                "crs": {"type": kind, "properties": {key: address}},
                "features": [
                    {
                        "type": "Feature",
                        "properties": {"a": 1},
                        "geometry": {"type": "Point", "coordinates": [1, 2]},
                    }
                ],
            }
            (tmp_path / "w.geojson").write_text(json.dumps(document))
            (table,) = read_tables(tmp_path / "w.geojson")
            assert table.crs != "EPSG:28992"
            Placer("EPSG:28992").place(RawTable("w", "", "", ["a"], [[1]], [1], [], address), {})
        server.shutdown()
    assert called == []
