"""Classes of QGIS that are not there: modules that name them load, and a test that makes one stops with the reason."""

from __future__ import annotations

from typing import Any


class NeedsQgis(Exception):
    """Something of QGIS itself was used, which Qt 6 alone does not give."""


class Absent(type):
    """Makes stand-ins: any name below one (an enum and its values) is one again; none can be made or called."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return absent(f"{cls.__name__}.{name}")

    def __call__(cls, *arguments: Any, **named: Any) -> Any:
        raise NeedsQgis(f"{cls.__name__} of QGIS")

    def __or__(cls, other: Any) -> Any:
        return cls

    __ror__ = __and__ = __or__


def absent(name: str) -> Any:
    return Absent(name, (), {})
