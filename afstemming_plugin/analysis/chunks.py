"""Work on long columns piece by piece: a cancel is heard between the pieces, and all cores take part where they can."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from typing import Callable, Optional, Sequence, TypeVar

from ..model.progress import Progress
from .kernel import Kernel

T = TypeVar("T")
HEAVIEST = 100_000
"""Bytes of geometry in one piece: a motorway has so many corners that a hundred of them would take seconds."""

WAIT = 0.1
"""Seconds between two looks whether somebody stops."""


def slices_of(count: int, size: int, weights: Optional[Sequence[float]] = None) -> list[slice]:
    """Slices of at most `size` of `count` rows and, but for single rows, of at most `HEAVIEST` in weight together."""
    if weights is None:
        return [slice(begin, min(begin + size, count)) for begin in range(0, count, size)]
    result, begin, together = [], 0, 0.0
    for row, weight in enumerate(weights):
        if row > begin and (row - begin >= size or together + weight > HEAVIEST):
            result.append(slice(begin, row))
            begin, together = row, 0.0
        together += weight
    return [*result, slice(begin, count)] if count else []


def in_chunks(
    function: Callable[[slice], T],
    count: int,
    size: int,
    kernel: Kernel,
    progress: Progress,
    weights: Optional[Sequence[float]] = None,
) -> list[T]:
    """What `function` gives for each slice of `size` rows of `count`, in order. Raises Cancelled.

    `weights`: bytes of geometry per row, where some rows are much heavier than others (see `slices_of`). Several
    slices are done at the same time where the kernel lets other threads run while it computes.
    """
    slices = slices_of(count, size, weights)
    cores = os.cpu_count() or 1
    if not kernel.threaded or cores < 2 or len(slices) < 2:
        result = []
        for done, some in enumerate(slices):
            progress.step(done / len(slices))
            result.append(function(some))
        return result
    with ThreadPoolExecutor(cores) as pool:
        running = [pool.submit(function, some) for some in slices]
        try:
            result = []
            for done, future in enumerate(running):
                while True:
                    progress.step(done / len(slices))
                    try:
                        result.append(future.result(timeout=WAIT))
                    except NotYet:
                        continue
                    break
            return result
        finally:
            for future in running:
                future.cancel()
