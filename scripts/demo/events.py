"""Days on which a street had better stay as it is."""

from __future__ import annotations

from datetime import date
from typing import Any, List, Tuple

import numpy as np

from .lines import Line, part, strip
from .town import Town

CALENDAR = [
    ("Zomerkermis", "kermis", "Markt", date(2027, 6, 24), date(2027, 7, 4), "Opbouw vanaf de eerste dag"),
    ("Zomerkermis", "kermis", "Markt", date(2028, 6, 22), date(2028, 7, 2), "Opbouw vanaf de eerste dag"),
    ("Avondmarkten", "markt", "Langestraat", date(2027, 7, 5), date(2027, 8, 20), "Wekelijks, bevoorrading via de Hoogstraat"),
    ("Wintermarkt", "markt", "Kerkstraat", date(2027, 12, 11), date(2027, 12, 24), ""),
    ("Havendagen", "evenement", "Loskade", date(2028, 5, 19), date(2028, 5, 21), ""),
    ("Omleidingsroute brug Zuiderweg", "omleiding", "Nieuwe Brugweg", date(2028, 3, 1), date(2028, 9, 30), "Geen afsluitingen op de omleidingsroute"),
    ("Omleidingsroute brug Zuiderweg", "omleiding", "Beethovenlaan", date(2028, 3, 1), date(2028, 9, 30), "Geen afsluitingen op de omleidingsroute"),
    ("Start schooljaar", "school", "Schoolstraat", date(2027, 8, 30), date(2027, 9, 10), "Bereikbaarheid scholen"),
]  # fmt: skip


def calendar(town: Town) -> List[Tuple[Line, List[Any]]]:
    items = []
    for name, kind, street, start, end, remark in CALENDAR:
        ring = np.round(strip(part(town.street(street).main, 0.5, 400.0), 9.0), 2)
        items.append((ring, [name, kind, start, end, remark or None]))
    return items
