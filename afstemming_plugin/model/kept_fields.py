"""Which fields of a work a partner may keep back, and what stands in their place."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any

from .work import Work

SHAREABLE = (
    "title", "reference", "description", "kind", "hardness", "duration", "earliest", "preferred", "latest", "actual_end",
    "priority", "level", "size", "width", "estimate", "contact", "documents", "extra",
)  # fmt: skip
"""Fields that can be kept apart. Partner, place, period and discipline are what overlaps are made of: they are
kept back by the shareability of the whole work."""

GO_WITH = {"size": ("size_unit",)}
"""Field → what tells of it and goes along."""

EMPTY: dict[str, Any] = {
    f.name: f.default_factory() if f.default_factory is not MISSING else f.default
    for f in fields(Work)
    if f.default is not MISSING or f.default_factory is not MISSING
}
"""Field of a work → what it holds when nothing was delivered."""
