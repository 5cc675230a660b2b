"""What the one filter of map, list and timeline must know of a dossier."""

from __future__ import annotations

from typing import Optional

from ..model.content import Content
from ..model.filter import Facts, facts_of
from .decide import to_reconsider


def facts(content: Content, areas: Optional[dict[str, frozenset[str]]] = None) -> Facts:
    """The status of each opportunity; `areas`: neighbourhood → ids of the works in it (None: by town)."""
    return facts_of(content, reconsider={found.opportunity for found in to_reconsider(content)}, areas=areas)
