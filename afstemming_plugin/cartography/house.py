"""The house style in which pages are drawn now; our own outside `drawn_in`."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Iterator

from ..model.house_style import HouseStyle

OUR_COLOUR = "#8e0152"

_current: ContextVar[HouseStyle] = ContextVar("house style", default=HouseStyle())  # noqa: B039 (it is frozen)


@contextmanager
def drawn_in(style: HouseStyle) -> Iterator[None]:
    """Everything drawn within the block is in this style."""
    token = _current.set(style)
    try:
        yield
    finally:
        _current.reset(token)


def current() -> HouseStyle:
    return _current.get()


def accent() -> str:
    """The colour of headings and rules, #rrggbb; what maps mean by a colour never depends on the house style."""
    return current().colour or OUR_COLOUR
