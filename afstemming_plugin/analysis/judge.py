"""What the division of vertices in groups must know of groups: which are valid, what they cost, what excludes what."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Callable, Optional, Sequence

import numpy as np

Group = frozenset[int]
Value = tuple[float, int]
"""Cost and start of a valid group."""
Total = tuple[int, float, int, tuple[tuple[int, ...], ...]]
"""− vertices saved, cost, sum of starts, groups: less is better."""
Valued = Callable[[Group], Optional[Value]]


class Judge(ABC):
    """Tells which groups are valid and what they cost.

    What is known of a group that grows (`begun`, `grown`) and the values of many groups at once may be given in a
    quicker way than one by one; they must say the same.
    """

    @abstractmethod
    def value(self, group: Group) -> Optional[Value]:
        """The value of a group, None when it is not valid."""

    def may_grow(self, group: Group) -> bool:
        """False only where the group and all larger ones around it are invalid."""
        return True

    def values(self, groups: Sequence[tuple[int, ...]]) -> Sequence[Optional[Value]]:
        """The value of each group, given as its sorted vertices."""
        return [self.value(frozenset(group)) for group in groups]

    def excluding(self, vertices: Sequence[int]) -> np.ndarray:
        """(n, n) bools, symmetric: True only where no valid group holds both vertices."""
        return np.zeros((len(vertices), len(vertices)), dtype=bool)

    def begun(self, vertex: int) -> Any:
        """What is known of a group of one."""
        return frozenset((vertex,))

    def grown(self, known: Any, vertex: int) -> Any:
        """What is known of the group with one vertex more; None where that may not grow (`may_grow`)."""
        larger = known | {vertex}
        return larger if self.may_grow(larger) else None
