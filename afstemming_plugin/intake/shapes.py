"""Points and lines of a whole table judged at once, out of their WKB; what is anything else goes one by one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_POINT, _LINE = b"\x01\x01\x00\x00\x00", b"\x01\x02\x00\x00\x00"  # little-endian, 2D
_POINT_SIZE, _LINE_HEAD, _XY_SIZE = 21, 9, 16


def sound_points_and_lines(wkbs: Sequence[bytes]) -> tuple[np.ndarray, np.ndarray]:
    """Which of `wkbs` are surely valid points or lines (n × bool), and their xmin, xmax, ymin, ymax (n × 4).

    Of a 2D line GEOS asks no more than finite coordinates and two different points. False says nothing yet:
    such a geometry is of another kind or written otherwise, or something is wrong; its box is not filled.
    """
    sound, boxes = np.zeros(len(wkbs), dtype=bool), np.zeros((len(wkbs), 4))
    lengths = np.fromiter(map(len, wkbs), dtype=np.int64, count=len(wkbs))
    for length in map(int, np.unique(lengths)):
        line = length >= _LINE_HEAD + 2 * _XY_SIZE and (length - _LINE_HEAD) % _XY_SIZE == 0
        if not line and length != _POINT_SIZE:
            continue
        count = (length - _LINE_HEAD) // _XY_SIZE
        head = _LINE + count.to_bytes(4, "little") if line else _POINT
        rows = np.flatnonzero(lengths == length)
        block = np.frombuffer(b"".join([wkbs[row] for row in rows]), dtype=np.uint8).reshape(-1, length)
        points = block[:, len(head) :].copy().view("<f8").reshape(len(rows), -1, 2)
        known = (block[:, : len(head)] == np.frombuffer(head, dtype=np.uint8)).all(axis=1)
        known &= np.isfinite(points).all(axis=(1, 2))
        if line:
            known &= (points != points[:, :1]).any(axis=(1, 2))
        sound[rows] = known
        low, high = points.min(axis=1), points.max(axis=1)
        boxes[rows] = np.column_stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]])
    return sound, boxes
