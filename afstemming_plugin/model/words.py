"""Closed lists of words (glossary of the field). The values are the Dutch words as stored and shown."""

from __future__ import annotations

from enum import Enum


class Word(str, Enum):
    """A word from a closed list; its value is what is stored and what a Dutch user reads."""

    def __str__(self) -> str:
        return str(self.value)


class Discipline(Word):
    """In the depth order in which works in one street are naturally carried out, then the rest."""

    RIOOL = "riool"
    WATER = "water"
    GAS = "gas"
    WARMTE = "warmte"
    ELEKTRA = "elektra"
    TELECOM = "telecom"
    VERLICHTING = "openbare verlichting"
    WEG = "weg"
    GROEN = "groen"
    RUIMTE = "ruimtelijke ontwikkeling"
    OVERIG = "overig"


class Kind(Word):
    AANLEG = "aanleg"
    VERVANGING = "vervanging"
    RENOVATIE = "renovatie"
    ONDERHOUD = "onderhoud"
    SANERING = "sanering"
    STORING = "storing"
    HUISAANSLUITING = "huisaansluiting"
    OVERIG = "overig"


class Hardness(Word):
    """Projecthardheid, from soft to hard; `VERVALLEN` (cancelled) stands outside the order."""

    IDEE = "idee"
    VOORNEMEN = "voornemen"
    GEPLAND = "gepland"
    VASTGESTELD = "vastgesteld"
    IN_UITVOERING = "in uitvoering"
    GEREED = "gereed"
    VERVALLEN = "vervallen"

    @property
    def rank(self) -> int:
        """0 (idee) … 5 (gereed); vervallen is -1."""
        return _RANKS[self]


_RANKS = {hardness: rank for rank, hardness in enumerate(Hardness)}
_RANKS[Hardness.VERVALLEN] = -1


class PlacePrecision(Word):
    EXACT = "exact"
    HOUSE_NUMBERS = "huisnummers"
    STREET = "straat"
    AREA = "zoekgebied"
    NONE = "geen plaats"


class Share(Word):
    """Who may see a work: every partner, only footprint/period/contact, or only its own desk."""

    PARTNERS = "partners"
    RESTRICTED = "beperkt"
    OWN = "eigen"


class Level(Word):
    STRATEGISCH = "strategisch"
    TACTISCH = "tactisch"
    OPERATIONEEL = "operationeel"


class Nearness(Word):
    """What a near pair is in place (rule *Distance*)."""

    OVERLAP = "overlap"
    TOUCH = "raakt alleen"
    POSSIBLE = "mogelijk"


class Simultaneity(Word):
    """What a near pair is in time (rule *Time*)."""

    CERTAIN = "gelijktijdig"
    POSSIBLE = "mogelijk gelijktijdig"
    SHIFTABLE = "schuifbaar"


class OpportunityKind(Word):
    OPPORTUNITY = "koppelkans"
    COORDINATION = "coördinatiepunt"


class ZoneOrigin(Word):
    DELIVERED = "levering"
    MANUAL = "handmatig"
    JOINT_WORK = "gezamenlijk werk"


class Verdict(Word):
    """Outcome of a work in a graafrust zone, in the order of precedence."""

    EXEMPT = "uitgezonderd"
    LAPSES = "vervalt"
    NOT_ENFORCEABLE = "beperkt afdwingbaar"
    CONSENT = "met toestemming"
    AVOIDABLE = "te vermijden"
    CONFLICT = "strijdig"


class Decision(Word):
    AGREED = "akkoord"
    NOT_AGREED = "geen akkoord"
    TO_DISCUSS = "nader overleg"
    WITHDRAWN = "ingetrokken"
    NOT_APPLICABLE = "n.v.t."


class Answer(Word):
    """What a partner says of its own work in a written round (rule *Still relevant*)."""

    RELEVANT = "nog relevant"
    MOVED = "verschoven"
    LAPSED = "vervallen"
    UNKNOWN = "nog niet bekend"


class Cooperation(Word):
    """How the partners carry out a joint project, from loose to one contract."""

    ALIGN = "afstemmen"
    OWN_CONTRACTORS = "gelijktijdig, eigen aannemers"
    JOINT_TENDER = "gezamenlijke aanbesteding"
    ONE_CONTRACTOR = "één aannemer"


class ActionStatus(Word):
    """What came of a promise."""

    OPEN = "open"
    KEPT = "nagekomen"
    MOVED = "verschoven"
    BROKEN = "niet nagekomen"


class Severity(Word):
    """Of a remark in the intake report."""

    REJECTED = "afgekeurd"
    DOUBTFUL = "twijfel"
    REPAIRED = "hersteld"
    ASSUMED = "aanname"
    NOTE = "opmerking"
