"""A row exactly as a partner wrote it, so that nothing delivered is lost and a report can show it again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Optional, Union

Cell = Union[None, str, bool, int, float, date, datetime]


@dataclass(frozen=True)
class DeliveredRow:
    """`cells` stand in the order of the delivery's columns, `row` is the file's own row number (1-based).

    `geometry` is WKB in the file's coordinate system; kept where no work holds it as it was delivered: of
    rejected rows and of shapes that were repaired. `joined_to` is the row number of the work that this row was
    joined into together with others (points of one route); None for a row that stands alone.
    """

    row: int
    cells: tuple[Cell, ...]
    geometry: Optional[bytes] = None
    joined_to: Optional[int] = None

    @property
    def work_row(self) -> int:
        """The number under which works, rejected rows and remarks know this row."""
        return self.row if self.joined_to is None else self.joined_to

    def cells_json(self) -> str:
        """As stored: JSON in which days and moments are told from text."""
        return json.dumps(self.cells, ensure_ascii=False, default=_day_or_moment)

    @staticmethod
    def of_json(
        row: int, cells: str, geometry: Optional[bytes] = None, joined_to: Optional[int] = None
    ) -> DeliveredRow:
        return DeliveredRow(row, tuple(map(_cell, json.loads(cells))), geometry, joined_to)


def _day_or_moment(value: Any) -> Union[dict[str, str], str]:
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return str(value)


def _cell(value: Any) -> Cell:
    if isinstance(value, dict):
        if "moment" in value:
            return datetime.fromisoformat(value["moment"])
        return date.fromisoformat(value["day"])
    return value
