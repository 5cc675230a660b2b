"""Making very many objects without Python's search for cyclic garbage among them."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import Iterator


@contextmanager
def without_collector() -> Iterator[None]:
    """The search would go through all works again and again, and there is no garbage among them."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
