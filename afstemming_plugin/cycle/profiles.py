"""Which column profile a table is read with, and what differs from the partner's last delivery."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Iterable, Optional, Sequence

from ..dossier import Dossier, KeptProfile
from ..intake.exchange import exchange_profile
from ..intake.headers import Proposal, header_words, map_columns
from ..intake.profile import Profile, best_match, propose, shipped_profiles
from ..intake.table import RawTable
from ..model.collaboration import Collaboration
from ..model.errors import IntakeError
from ..model.language import tr
from .agreements import EVENTS, GRAAFRUST, WORKS, PlannedDelivery

_ALIKE = 0.5  # of the columns: then a table is taken for a later form of the same list
_RESEMBLES = 0.7  # likeness of two column names from which one may be the other, renamed


class Origin(Enum):
    """Where a profile comes from; the surest first."""

    CHOSEN = "chosen"
    EXCHANGE = "exchange"
    OWN = "own"
    CHANGED = "changed"
    SHARED = "shared"
    SHIPPED = "shipped"
    PROPOSED = "proposed"


@dataclass(frozen=True)
class Changes:
    """How a table's columns differ from those of the partner's last one. `renamed`: (old, new)."""

    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.gone or self.renamed)


@dataclass(frozen=True)
class Known:
    """A profile for a table, where it comes from, the proposals behind it and what changed since last time."""

    profile: Profile
    origin: Origin
    proposals: dict[str, Proposal] = field(default_factory=dict)
    changes: Changes = Changes()


class ProfileBook:
    """The profiles that may serve one delivery, in their order of precedence."""

    def __init__(
        self,
        kept: Iterable[KeptProfile],
        planned: PlannedDelivery,
        chosen: Optional[dict[str, Profile]] = None,
    ) -> None:
        """`chosen`: layer → profile that a user confirmed just now. Raises IntakeError for a faulty kept one."""
        self._planned = planned
        self._chosen = chosen or {}
        self._kept = list(kept)
        read = [(k, Profile.from_json(k.content, k.name)) for k in self._kept]
        whose = (planned.partner, planned.unit)
        self._own = [p for k, p in read if planned.partner and (k.partner, k.unit) == whose]
        self._shared = [p for k, p in read if not k.partner]
        self._named = {p.name: p for _, p in read}
        works = planned.kind == WORKS
        self._kinds = (WORKS, GRAAFRUST, EVENTS) if works else (planned.kind,)

    @classmethod
    def of(
        cls, dossier: Dossier, planned: PlannedDelivery, chosen: Optional[dict[str, Profile]] = None
    ) -> ProfileBook:
        return cls(dossier.kept_profiles(), planned, chosen)

    def profile(self, table: RawTable) -> Profile:
        """What `known` finds, without looking for what changed in a table that no profile fits."""
        return self.known(table).profile

    def known(self, table: RawTable) -> Known:
        """The confirmed or named profile, the uitwisselformaat, the partner's own, a shared or shipped one,
        the partner's own of a list that changed, else a proposal.

        A file given as works that only a profile of graafrust or events knows is taken as such.
        Raises IntakeError when the named profile is not there.
        """
        if table.layer in self._chosen:
            return Known(self._chosen[table.layer], Origin.CHOSEN)
        if self._planned.profile:
            named = self._named.get(self._planned.profile)
            return Known(named or Profile.load(Path(self._planned.profile)), Origin.CHOSEN)
        exchanged = exchange_profile(table)
        if exchanged:
            return Known(exchanged, Origin.EXCHANGE)
        own = self._best(table, self._own)
        if own:
            return self._later_form(table, own, Origin.OWN)
        for origin, profiles in ((Origin.SHARED, self._shared), (Origin.SHIPPED, shipped_profiles())):
            found = self._best(table, profiles)
            if found:
                return Known(found, origin)
        last = self.last(table)
        if last:
            return self._later_form(table, last, Origin.CHANGED)
        profile = propose(table, kind=self._planned.kind)
        return Known(profile, Origin.PROPOSED, _by_field(map_columns(table, self._planned.kind)))

    def last(self, table: RawTable) -> Optional[Profile]:
        """The partner's own profile that is most like this table, when at least half of its columns are there."""
        there = {header_words(column) for column in table.columns}

        def alike(profile: Profile) -> float:
            header = {header_words(column) for column in profile.header}
            return len(header & there) / max(len(header | there), 1)

        of_kind = [profile for profile in self._own if profile.kind in self._kinds]
        best = max(of_kind, key=alike, default=None)
        return best if best is not None and alike(best) >= _ALIKE else None

    def names(self) -> set[str]:
        """Of the kept profiles."""
        return set(self._named)

    def free_name(self, collaboration: Collaboration, profile: Profile, taken: Iterable[str] = ()) -> str:
        """A name for a new profile of this partner, unit and kind."""
        partner = collaboration.partner(self._planned.partner)
        parts = [partner.name if partner else self._planned.partner, self._planned.unit]
        if profile.kind != WORKS:
            parts.append(profile.kind)
        wanted = " · ".join(part for part in parts if part) or profile.name
        used = {kept.name for kept in self._kept} | set(taken)
        name, number = wanted, 2
        while name in used:
            name, number = f"{wanted} ({number})", number + 1
        return name

    def _best(self, table: RawTable, profiles: Sequence[Profile]) -> Optional[Profile]:
        for kind in self._kinds:
            profile = best_match(table, (p for p in profiles if p.kind == kind))
            if profile:
                return profile
        return None

    def _later_form(self, table: RawTable, last: Profile, origin: Origin) -> Known:
        proposals = _by_field(map_columns(table, last.kind))
        changes = compare(last, table, proposals)
        if not changes:
            return Known(last, origin, proposals)
        return Known(carried_over(last, table, changes, proposals), origin, proposals, changes)


def compare(last: Profile, table: RawTable, proposals: dict[str, Proposal]) -> Changes:
    """Columns compared without case, accents and signs. One column is another renamed when it is proposed for
    the same field, or when their names are much alike."""
    there = {header_words(column): column for column in columns_of(table)}
    before = {header_words(column): column for column in last.header or last.columns.values()}
    gone = [column for words, column in before.items() if words not in there]
    new = [column for words, column in there.items() if words not in before]
    field_of = {header_words(column): name for name, column in last.columns.items()}
    renamed = []
    for old in list(gone):
        proposal = proposals.get(field_of.get(header_words(old), ""))
        alike = difflib.get_close_matches(header_words(old), [header_words(n) for n in new], 1, _RESEMBLES)
        found = proposal.column if proposal and proposal.column in new else there[alike[0]] if alike else ""
        if found:
            renamed.append((old, found))
            gone.remove(old)
            new.remove(found)
    return Changes(tuple(new), tuple(gone), tuple(renamed))


def carried_over(last: Profile, table: RawTable, changes: Changes, proposals: dict[str, Proposal]) -> Profile:
    """The last profile on a table whose columns changed: all that was said stays, renamed columns follow, and
    a new column is proposed for a field that has none."""
    renamed = {header_words(old): new for old, new in changes.renamed}
    there = {header_words(column): column for column in table.columns}
    columns = {}
    for name, column in last.columns.items():
        words = header_words(column)
        found = there.get(words) or renamed.get(words)
        if found:
            columns[name] = found
    for name, proposal in proposals.items():
        if name not in columns and proposal.column in changes.new:
            columns[name] = proposal.column
    filled = tuple(name for name in last.fill_down if name in columns)
    return replace(last, columns=columns, header=columns_of(table), fill_down=filled)


def columns_of(table: RawTable) -> tuple[str, ...]:
    """The columns as delivered, without those that a reader added."""
    added = table.added
    return tuple(column for column in table.columns if column not in added)


def _by_field(proposals: Iterable[Proposal]) -> dict[str, Proposal]:
    return {proposal.field: proposal for proposal in proposals}


# Keeping and sharing -----------------------------------------------------------------------------


def import_profile(dossier: Dossier, path: Path, *, partner: str = "", unit: str = "") -> Profile:
    """Keep a profile file in the dossier, for one partner or (without one) for all. Raises IntakeError when it is
    no profile or when another of the same name is kept."""
    profile = Profile.load(path)
    if profile.name in {kept.name for kept in dossier.kept_profiles()}:
        raise IntakeError(
            tr("There is a column profile “{name}” already.", name=profile.name),
            remedy=tr("Delete that one first, or change the name in the file."),
            file=path.name,
        )
    dossier.save_profile(profile.name, profile.to_json(), partner=partner, unit=unit, kind=profile.kind)
    return profile


def export_profile(dossier: Dossier, name: str, path: Path) -> None:
    """Write a kept profile as a readable file. It names columns and words, no works and no persons.

    Raises IntakeError when there is none of that name or the file cannot be written.
    """
    kept = next((k for k in dossier.kept_profiles() if k.name == name), None)
    if kept is None:
        raise IntakeError(tr("There is no column profile “{name}”.", name=name))
    try:
        path.write_text(kept.content, encoding="utf-8")
    except OSError as error:
        raise IntakeError(
            tr("The column profile cannot be written ({error}).", error=error),
            remedy=tr("Choose another folder."),
            file=path.name,
        ) from error
