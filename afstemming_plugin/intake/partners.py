"""Whose row it is: the spellings of a file merged into the partners of the collaboration."""

from __future__ import annotations

import re
from typing import Optional

from ..model.collaboration import Collaboration, Partner
from .profile import Profile
from .values import plain


class PartnerBook:
    """Finds partners by code, name or spelling, without case and accents; makes a new one for the rest."""

    def __init__(self, collaboration: Collaboration, profile: Profile) -> None:
        self._profile = profile
        self._codes = {partner.code: partner for partner in collaboration.partners}
        self._known: dict[str, Partner] = {}
        for names in (lambda p: (p.code, p.name), lambda p: p.spellings):
            for partner in collaboration.partners:
                for name in names(partner):
                    self._known.setdefault(_closed(name), partner)
        self._found: dict[str, Optional[Partner]] = {}

    def by_code(self, code: str) -> Partner:
        """The partner of that code, else a new one of that name."""
        return self._codes.get(code) or self._named(code, code)

    def find(self, text: str) -> Optional[Partner]:
        """The partner that a cell names; None for an empty cell."""
        if text not in self._found:
            self._found[text] = self._find(text)
        return self._found[text]

    def _find(self, text: str) -> Optional[Partner]:
        if not _closed(text):
            return None
        name = self._profile.partner_of(text)
        if name is not None:
            return self._codes.get(name) or self._named(name)
        return self._named(" ".join(text.split()))

    def _named(self, name: str, code: str = "") -> Partner:
        key = _closed(name)
        if key not in self._known:
            self._known[key] = Partner(code or self._free_code(name), name)
            self._codes[self._known[key].code] = self._known[key]
        return self._known[key]

    def _free_code(self, name: str) -> str:
        code = wanted = re.sub(r"[^a-z0-9]+", "-", plain(name)).strip("-") or "partner"
        number = 1
        while code in self._codes:
            number += 1
            code = f"{wanted}-{number}"
        return code


def _closed(name: str) -> str:
    """“Enexis B.V.”, “ENEXIS BV” → the same."""
    return plain(name).replace(" ", "")
