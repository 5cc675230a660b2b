"""Work on long columns piece by piece: a cancel is heard between the pieces, and all cores take part where they can."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import Callable, TypeVar

from ..model.progress import Progress
from .kernel import Kernel

T = TypeVar("T")


def in_chunks(
    function: Callable[[slice], T], count: int, size: int, kernel: Kernel, progress: Progress
) -> list[T]:
    """What `function` gives for each slice of `size` rows of `count`, in order. Raises Cancelled.

    Several slices are done at the same time where the kernel lets other threads run while it computes.
    """
    slices = [slice(begin, min(begin + size, count)) for begin in range(0, count, size)]
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
                progress.step(done / len(slices))
                result.append(future.result())
            return result
        finally:
            for future in running:
                future.cancel()
