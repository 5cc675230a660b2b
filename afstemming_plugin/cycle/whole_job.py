"""The main job in one go: a folder of partner files in, dossier, project and documents out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Optional

from ..dossier import Dossier
from ..model.errors import AfstemmingError, IntakeError, MissingPackage
from ..model.figures import Figures, figures_of
from ..model.language import tr
from ..model.progress import Progress
from . import documents
from .agreements import STREETS, Agreements, PlannedDelivery, read_folder
from .doubts import Taker
from .match import determine
from .meeting_pack import make_documents
from .take_in import TakenIn, take_in

DOSSIER = "afstemming.gpkg"


@dataclass
class Outcome:
    """The files that were made, the figures, and the files that could not be taken in with their message."""

    figures: Figures
    peildatum: date
    files: list[Path] = field(default_factory=list)
    taken_in: dict[str, TakenIn] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    pages: int = 0


def whole_job(
    folder: Path,
    output: Path,
    *,
    peildatum: Optional[date] = None,
    crs: str = "EPSG:28992",
    taker: Optional[Taker] = None,
    progress: Optional[Progress] = None,
) -> Outcome:
    """Take in all files of `folder`, determine, and make everything in `output`.

    A file that cannot be taken in is named in the outcome and the rest goes on; when none can, the
    first message is raised. The peildatum is the given one, else that of the folder, else today. An
    existing dossier in `output` is brought up to date: deliveries replace those of their source.
    """
    progress = progress or Progress()
    agreements = read_folder(folder, crs=crs)
    output = Path(output)
    with open_for(output / DOSSIER, agreements) as dossier:
        outcome = prepare(
            dossier, agreements, peildatum=peildatum, taker=taker, progress=progress.part(0.0, 0.55)
        )
        progress.step(0.56, tr("Making the project"))
        documents.make_project(dossier, output / documents.PROJECT)
        made = make_documents(dossier, output, progress=progress.part(0.58, 1.0))
    outcome.pages = made.pages(documents.MAP_PACK)
    outcome.files = [output / name for name in (DOSSIER, documents.PROJECT, *made.files)]
    for error in made.failed.values():  # told at the end, so that the other documents are there
        if not isinstance(error, MissingPackage):  # which is told as a warning, once for each document
            raise error
    return outcome


def prepare(
    dossier: Dossier,
    agreements: Agreements,
    *,
    peildatum: Optional[date] = None,
    taker: Optional[Taker] = None,
    progress: Optional[Progress] = None,
) -> Outcome:
    """Take in every planned delivery and determine; the outcome holds no documents yet.

    `taker` answers what is doubtful; what it was never asked is in the reports.
    """
    progress = progress or Progress()
    peildatum = peildatum or agreements.peildatum or date.today()
    outcome = Outcome(figures_of(dossier.content()), peildatum)
    _take_in_all(dossier, agreements.deliveries, outcome, taker, progress.part(0.0, 0.6))
    rules = agreements.rules_over(dossier.rules())
    determine(dossier, peildatum=peildatum, rules=rules, progress=progress.part(0.6, 1.0))
    outcome.figures = figures_of(dossier.content())
    return outcome


def open_for(path: Path, agreements: Agreements) -> Dossier:
    """The dossier at `path` with these agreements; partners that only the dossier knows stay."""
    if not path.exists():
        return Dossier.create(path, agreements.collaboration)
    dossier = Dossier.open(path)
    try:
        given, stored = agreements.collaboration, dossier.collaboration()
        given.partners += [partner for partner in stored.partners if not given.partner(partner.code)]
        dossier.save_collaboration(given)
    except BaseException:
        dossier.close()
        raise
    return dossier


def _take_in_all(
    dossier: Dossier,
    deliveries: list[PlannedDelivery],
    outcome: Outcome,
    taker: Optional[Taker],
    progress: Progress,
) -> None:
    """Streets first, since works are placed by them."""
    taken_before: set[str] = set()
    refusals: list[AfstemmingError] = []
    ordered = sorted(deliveries, key=lambda planned: planned.kind != STREETS)
    for number, planned in enumerate(ordered):
        part = progress.part(number / len(ordered), (number + 1) / len(ordered))
        try:
            taken = take_in(
                dossier,
                planned,
                peildatum=outcome.peildatum,
                taken_before=taken_before,
                taker=taker,
                progress=part,
            )
        except IntakeError as error:
            refusals.append(error)
            outcome.refused[planned.name] = error.message()
            progress.warn(error.message())
            continue
        outcome.taken_in[f"{planned.name} {planned.layer} {planned.unit}".strip()] = taken
    if refusals and not any(taken.accepted for taken in outcome.taken_in.values()):
        raise refusals[0]
