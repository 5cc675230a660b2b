"""A collaboration as a readable file: who takes part, and which files they handed over."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from pathlib import Path, PureWindowsPath
from typing import Any, Callable, Optional

from ..export.atomic import written_in_full
from ..intake.services import SERVICES, shown
from ..intake.table import RawTable
from ..model.collaboration import Collaboration, Contact, Partner, Unit
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.progress import Progress
from ..model.rules import Rules
from ..model.words import Discipline, Level
from ..paths import resource

FILE_NAME = "collaboration.json"
WORKS, GRAAFRUST, STREETS, EVENTS = KINDS = ("works", "graafrust", "streets", "events")

PALETTE = (
    "#0072B2",
    "#D55E00",
    "#009E73",
    "#CC79A7",
    "#56B4E9",
    "#E69F00",
    "#7B5AA6",
    "#8C564B",
    "#117733",
    "#882255",
)
"""Distinct for colour-blind readers (Okabe & Ito 2008, extended with Tol's muted tones)."""

_KIND_WORDS = {
    STREETS: ("straten", "streets", "wegvak", "nwb", "straatnamen"),
    GRAAFRUST: ("graafrust", "moratorium", "section58", "section_58"),
    EVENTS: ("evenement", "event", "blokkade"),
}
_READABLE = {
    ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt", ".gpkg", ".shp", ".geojson", ".json", ".gml", ".kml", ".zip",
    ".xml", ".gz", ".gdb", ".dxf", ".tab", ".mif", ".kmz", ".fgb",
}  # fmt: skip


@dataclass
class PlannedDelivery:
    """What to take in: of which partner and unit ("" when the file itself tells), of which kind.

    `sources` picks organisations out of a feed that holds many; empty: all. `address` goes before `file`:
    "arcgis:https://…/FeatureServer/0", "wfs:https://…?typename=…", "ogcapi:https://…/collections/…",
    "layer:" + id or name in the open project, or "postgres:connection|schema.table". `authcfg` is the id
    of an authentication configuration of QGIS. `reader` goes before both: it gives the tables itself.
    `partner_assumed`: the partner is only read off the name of the file, so a column of partners goes before it.
    """

    file: Path = Path()
    kind: str = WORKS
    partner: str = ""
    unit: str = ""
    layer: str = ""
    delivered_on: Optional[date] = None
    profile: str = ""
    sources: tuple[str, ...] = ()
    address: str = ""
    authcfg: str = ""
    reader: Optional[Callable[[Progress], list[RawTable]]] = None
    partner_assumed: bool = False

    @property
    def name(self) -> str:
        """What a user reads: the name of the file, or the address without anything secret."""
        if not self.address:
            return self.file.name
        kind, _, place = self.address.partition(":")
        return shown(place) if kind in SERVICES else place


@dataclass
class Agreements:
    """What a folder of partner files holds; `rules` are those that it names, by name, and no others."""

    collaboration: Collaboration
    deliveries: list[PlannedDelivery] = field(default_factory=list)
    peildatum: Optional[date] = None
    rules: dict[str, Any] = field(default_factory=dict)
    note: str = ""

    def rules_over(self, stored: Rules) -> Rules:
        """The rules `stored` in a dossier, with those that are agreed here in their place."""
        return Rules.from_json(json.dumps({**json.loads(stored.to_json()), **self.rules}))


def shipped_collaborations() -> list[Path]:
    """Known collaborations to begin from: organisations only, to be completed and corrected."""
    return sorted(resource("collaborations").glob("*.json"))


def read_folder(folder: Path, *, crs: str = "EPSG:28992") -> Agreements:
    """The folder's `collaboration.json`; without one, every readable file is a delivery of its own partner.

    A file called after streets, graafrust or events is taken as such; all else as works. Works are of a partner
    called after the file, graafrust and events of the one municipality among these, else likewise. Raises IntakeError when the folder is missing, empty, or its description is faulty.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise IntakeError(
            tr("The folder does not exist."), remedy=tr("Check the name of the folder."), file=str(folder)
        )
    description = folder / FILE_NAME
    agreements = (
        read_agreements(description)
        if description.is_file()
        else _from_file_names(folder, Collaboration(folder.name, crs))
    )
    if not agreements.deliveries:
        raise IntakeError(
            tr("There is no file to take in."),
            remedy=tr("Put the partners' files in this folder."),
            file=str(folder),
        )
    return agreements


def read_agreements(path: Path) -> Agreements:
    """A `collaboration.json`. Raises IntakeError naming the file and the faulty part."""
    try:
        given = json.loads(path.read_text(encoding="utf-8-sig"))
        agreements = Agreements(
            collaboration=_collaboration(given),
            deliveries=[_delivery(path.parent, item) for item in given.get("deliveries", ())],
            peildatum=date.fromisoformat(given["peildatum"]) if given.get("peildatum") else None,
            rules=dict(given.get("rules") or {}),
            note=given.get("note", ""),
        )
        _check_rules(agreements)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        reason = str(error)
        if isinstance(error, json.JSONDecodeError):
            reason = tr("it is no JSON at line {line}, character {character}",
                        line=error.lineno, character=error.colno)  # fmt: skip
        elif isinstance(error, KeyError):
            reason = tr("“{name}” is missing", name=error.args[0])
        raise IntakeError(
            tr("The description of the collaboration is faulty: {reason}.", reason=reason),
            remedy=tr("Compare it with the one in the demo folder."),
            file=str(path),
        ) from error
    give_colours(agreements.collaboration)
    return agreements


def save_agreements(path: Path, collaboration: Collaboration, rules: Optional[Rules] = None) -> None:
    """A readable file that `read_agreements` reads back; the deliveries that it describes already stay in it.

    Raises ExportError when it cannot be written, IntakeError when what is there is no such file.
    """
    path = Path(path)
    kept: dict[str, Any] = {}
    if path.exists():
        read_agreements(path)
        kept = json.loads(path.read_text(encoding="utf-8-sig"))
    described = {**kept, **_described(collaboration)}
    if rules is not None:
        described["rules"] = json.loads(rules.to_json())
    with written_in_full(path) as draft:
        draft.write_text(json.dumps(described, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _described(collaboration: Collaboration) -> dict[str, Any]:
    """Words of closed lists as text; fields without a value are left out of partners, units and contacts."""

    def filled(record: Any) -> dict[str, Any]:
        must = ("code", "name", "partner", "role")
        return {
            name: value for name, value in asdict(record).items() if name in must or value not in ("", ())
        }

    return {
        "name": collaboration.name,
        "crs": collaboration.crs,
        "graafrust_text": collaboration.graafrust_text,
        "partners": [filled(partner) for partner in collaboration.partners],
        "units": [filled(unit) for unit in collaboration.units],
        "contacts": [filled(contact) for contact in collaboration.contacts],
    }


def give_colours(collaboration: Collaboration) -> None:
    """Every partner without a colour gets one that no other has."""
    used = {partner.colour.lower() for partner in collaboration.partners}
    free = [colour for colour in PALETTE if colour.lower() not in used]
    for number, partner in enumerate(p for p in collaboration.partners if not p.colour):
        partner.colour = free[number] if number < len(free) else _further_colour(number)


def partner_code(name: str) -> str:
    """A short stable key from a name: “Gemeente 's-Gravenhage” → gemeente-s-gravenhage."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "partner"


def find_partner(collaboration: Collaboration, name: str) -> Optional[Partner]:
    """The partner with this code, name or spelling, without case."""
    wanted = name.strip().lower()
    return next(
        (p for p in collaboration.partners if wanted in map(str.lower, (p.code, p.name, *p.spellings))), None
    )


def kind_of_file(path: Path) -> str:
    name = path.stem.lower()
    return next((kind for kind, words in _KIND_WORDS.items() if any(w in name for w in words)), WORKS)


def _from_file_names(folder: Path, collaboration: Collaboration) -> Agreements:
    deliveries = []
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in _READABLE or path.name.startswith((".", "~$")):
            continue
        delivery = PlannedDelivery(path, kind_of_file(path), partner_assumed=True)
        if delivery.kind == WORKS:
            delivery.partner = partner_code(path.stem)
            if not collaboration.partner(delivery.partner):
                collaboration.partners.append(Partner(delivery.partner, path.stem))
        deliveries.append(delivery)
    municipalities = [p.code for p in collaboration.partners if "gemeente" in p.code]
    for delivery in deliveries:
        if delivery.kind in (GRAAFRUST, EVENTS):
            delivery.partner = municipalities[0] if len(municipalities) == 1 else delivery.file.stem
    give_colours(collaboration)
    return Agreements(collaboration, deliveries)


def _collaboration(given: dict[str, Any]) -> Collaboration:
    return Collaboration(
        name=given["name"],
        crs=given.get("crs", "EPSG:28992"),
        graafrust_text=given.get("graafrust_text", ""),
        partners=[
            Partner(
                code=p["code"],
                name=p["name"],
                colour=p.get("colour", ""),
                disciplines=tuple(Discipline(d) for d in p.get("disciplines", ())),
                spellings=tuple(p.get("spellings", ())),
                system=p.get("system", ""),
            )
            for p in given.get("partners", ())
        ],
        units=[Unit(u["partner"], u["code"], u.get("name", "")) for u in given.get("units", ())],
        contacts=[
            Contact(
                partner=c["partner"],
                role=c["role"],
                name=c.get("name", ""),
                mail=c.get("mail", ""),
                telephone=c.get("telephone", ""),
                level=Level(c.get("level", Level.TACTISCH.value)),
                unit=c.get("unit", ""),
            )
            for c in given.get("contacts", ())
        ],
    )


def _delivery(folder: Path, given: dict[str, Any]) -> PlannedDelivery:
    kind = given.get("kind", WORKS)
    if kind not in KINDS:
        raise ValueError(f"kind “{kind}”")
    address = given.get("address", "")
    return PlannedDelivery(
        file=Path() if address else _named(folder, given["file"]),
        kind=kind,
        partner=given.get("partner", ""),
        unit=given.get("unit", ""),
        layer=given.get("layer", ""),
        delivered_on=date.fromisoformat(given["delivered_on"]) if given.get("delivered_on") else None,
        profile=str(_named(folder, given["profile"])) if given.get("profile") else "",
        sources=tuple(given.get("sources", ())),
        address=address,
        authcfg=given.get("authcfg", ""),
    )


def _named(folder: Path, name: str) -> Path:
    """A file that a description names, written with \\ or in other capitals too, as Windows takes it."""
    exact = folder / name
    if exact.exists():
        return exact
    found = folder
    for part in PureWindowsPath(name).parts:
        there = found / part
        if not there.exists() and found.is_dir():
            there = next((one for one in found.iterdir() if one.name.lower() == part.lower()), there)
        found = there
    return found


def _check_rules(agreements: Agreements) -> None:
    """Raises ValueError for a rule that does not exist, or whose value is none."""
    for name in agreements.rules:
        if name not in {f.name for f in fields(Rules)}:
            raise ValueError(tr("there is no rule “{name}”", name=name))
    agreements.rules_over(Rules())


def _further_colour(number: int) -> str:
    """Past the palette: spread over the spectrum, dark enough for white paper."""
    red, green, blue = ((number * step) % 140 + 40 for step in (83, 137, 59))
    return f"#{red:02x}{green:02x}{blue:02x}"
