"""Text files: encodings, separators, line numbers, decimal commas."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.words import Severity

HEADER = ["Projectnaam", "Straat", "Startdatum", "Einddatum"]


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_encoding_and_separator_are_found_out(tmp_path: Path, encoding: str, separator: str) -> None:
    rows = [
        HEADER,
        ["Riool é", "Eérste straat", "1-2-2027", "1-3-2027"],
        ["Gas", "Zuiderweg", "2028", "2029"],
    ]
    path = write(tmp_path / "w.csv", "\r\n".join(separator.join(row) for row in rows), encoding)
    (table,) = read_tables(path)
    assert table.columns == HEADER
    assert table.rows == rows[1:]
    assert any(r.severity is Severity.ASSUMED for r in table.remarks) == (encoding == "cp1252")


def test_decimal_commas_do_not_pass_for_separators(tmp_path: Path) -> None:
    text = "Projectnaam;Straat;Lengte;X;Y\n" + "\n".join(
        f"Werk {i};Weg {i};12,5;155000,25;463000,75" for i in range(5)
    )
    (table,) = read_tables(write(tmp_path / "w.csv", text))
    assert table.rows[0] == ["Werk 0", "Weg 0", "12,5", "155000,25", "463000,75"]


def test_row_numbers_are_lines_also_behind_a_cell_of_two_lines(tmp_path: Path) -> None:
    text = 'sep=;\nProjectnaam;Straat;Startdatum\n"twee\nregels";Weg;2027\n\nGas;Laan;2028\n'
    (table,) = read_tables(write(tmp_path / "w.csv", text))
    assert table.row_numbers == [3, 6]
    assert table.rows[0][0] == "twee\nregels"


def test_totals_and_repeated_headers_are_skipped_and_told(tmp_path: Path) -> None:
    lines = ["Projectnaam;Straat;Startdatum;Lengte", "Riool;Weg;2027;10", "Projectnaam;Straat;Startdatum;Lengte",
             "Gas;Laan;2028;20", "Totaal;;;30"]  # fmt: skip
    (table,) = read_tables(write(tmp_path / "w.csv", "\n".join(lines)))
    assert [row[0] for row in table.rows] == ["Riool", "Gas"]
    assert {remark.row for remark in table.remarks} == {3, 5}


def test_a_work_whose_title_begins_with_totaal_is_kept(tmp_path: Path) -> None:
    text = "Projectnaam;Straat;Startdatum;Lengte\nTotaal onderhoud;Weg;2027;10\n"
    assert len(read_tables(write(tmp_path / "w.csv", text))[0]) == 1


def test_unclosed_quote_that_swallows_the_file_is_one_clear_error(tmp_path: Path) -> None:
    text = 'Projectnaam;Straat;Startdatum\n"Riool;Weg;2027\n' + "Gas;Laan;2028\n" * 400
    with pytest.raises(IntakeError) as caught:
        read_tables(write(tmp_path / "w.csv", text))
    assert caught.value.row == 2 and caught.value.remedy and caught.value.file == "w.csv"


cells = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=("Cs", "Cc")), max_size=12
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=8),
    separator=st.sampled_from(";,\t"),
)
def test_what_was_written_is_read_back(tmp_path: Path, rows: list[list[str]], separator: str) -> None:
    # Each row is filled, so that none counts as blank, and none looks like a total or the header.
    rows = [[f"w{i}", *row] for i, row in enumerate(rows)]
    stream = io.StringIO()
    csv.writer(stream, delimiter=separator, quoting=csv.QUOTE_ALL).writerows([HEADER, *rows])
    (table,) = read_tables(write(tmp_path / "w.csv", stream.getvalue()))
    assert table.rows == [[cell.strip() or None for cell in row] for row in rows]
