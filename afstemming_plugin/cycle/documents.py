"""Voorstel: what leaves the meeting room, made from the dossier."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Optional, Union

from ..cartography.project import save_project
from ..dossier import Dossier
from ..export.audience import Audience, shared_view
from ..export.delivery_places import write_delivery_places
from ..export.delivery_report import DeliveryReport, judge, write_delivery_report
from ..export.geopackage import write_geopackage
from ..export.map_pack import write_map_pack
from ..export.report import Again
from ..export.workbook import MapPages, write_workbook
from ..model.collaboration import Delivery
from ..model.content import Content
from ..model.errors import ExportError
from ..model.language import tr
from ..model.progress import Progress
from ..model.work import GraafrustZone, Work
from .agreed_content import analysed_content
from .decide import reconsider_in_words, to_reconsider
from .house_style import house_style_for
from .quality import quality_of_dossier

WORKBOOK, MAP_PACK, GEOPACKAGE, PROJECT = (
    "projectvoorstellen.xlsx", "kaartenpakket.pdf", "voorstellen.gpkg", "afstemming.qgz",
)  # fmt: skip


def make_workbook(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    map_pages: Optional[MapPages] = None,
    progress: Optional[Progress] = None,
) -> None:
    """The proposal workbook, with the page of each proposal in the map pack beside it when `map_pages` tells them.

    Raises ExportError; a file that was there before is then unchanged.
    """
    content = analysed_content(dossier)
    write_workbook(
        Path(path),
        content,
        audience=audience,
        dossier=dossier.id,
        to_reconsider=decisions_to_take_again(content, audience),
        map_pages=map_pages,
        house=house_style_for(dossier.path),
        progress=progress or Progress(),
    )


def decisions_to_take_again(content: Content, audience: Audience, partner: str = "") -> list[Again]:
    """What is *te herbeoordelen* in as far as `audience` (or the one `partner`) may see it, the best proposals first."""
    seen = shared_view(content, audience, partner=partner)
    score = {o.id: o.score for o in seen.analysis.opportunities} if seen.analysis else {}
    found = [
        Again(item.opportunity, item.decided_on, decision, tuple(reconsider_in_words(item, seen)))
        for item in to_reconsider(seen)
        for decision in item.decisions.values()
    ]
    return sorted(found, key=lambda a: (-score.get(a.opportunity, 0.0), a.opportunity, a.decision.partner))


def make_map_pack(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    limit: Optional[int] = None,
    progress: Optional[Progress] = None,
) -> int:
    """The map pack (PDF); returns its number of pages. Main thread only, since it draws layouts."""
    result = write_map_pack(
        Path(path), dossier.path, analysed_content(dossier), audience=audience, limit=limit,
        house=house_style_for(dossier.path), progress=progress,
    )  # fmt: skip
    return result.pages


def make_geopackage(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> None:
    write_geopackage(
        Path(path), analysed_content(dossier), audience=audience, progress=progress or Progress()
    )


def make_project(dossier: Dossier, path: Path) -> None:
    """A QGIS project in which the dossier opens with everything styled."""
    save_project(Path(path), dossier.path, dossier.content(), house_style_for(dossier.path))


def make_delivery_report(
    dossier: Dossier,
    delivery: str,
    path: Path,
    *,
    peildatum: Optional[date] = None,
    progress: Optional[Progress] = None,
) -> DeliveryReport:
    """The report of the delivery with this id, as a workbook for its partner in the partner's own columns.

    What can be said of its works as of `peildatum` (default: of the last analysis, else today) stands in it
    too. Doubtful and rejected places go as points into a GeoPackage of the same name beside it, if there are
    any. Raises ExportError when there is no such delivery, or the file cannot be written.
    """
    content = dossier.content()
    found = next((d for d in content.deliveries if d.id == delivery), None)
    rows = dossier.delivered_rows(delivery)
    if found is None or not rows:
        raise ExportError(
            tr("Of this delivery the rows are not kept."),
            remedy=tr("Take the partner's file in again."),
            file=found.file if found else str(dossier.path),
        )
    day = peildatum or (content.analysis.peildatum if content.analysis else date.today())
    everything: list[Union[Work, GraafrustZone]] = [*content.works, *content.zones]
    items = [item for item in everything if item.delivery == delivery]
    now = quality_of_dossier(content, day).get(delivery, [])
    report = judge(found, rows, items, [*found.remarks, *now])
    path = Path(path)
    write_delivery_report(path, report, content.collaboration, peildatum=day, progress=progress)
    write_delivery_places(path.with_suffix(".gpkg"), report, content.collaboration.crs)
    return report


def delivery_named(dossier: Dossier, name: str) -> str:
    """The id of the current delivery with this id, file name, or partner code or name. Raises ExportError when
    there is none, or more than one."""
    content = dossier.content()
    wanted = name.strip().lower()

    def names(delivery: Delivery) -> set[str]:
        partner = content.collaboration.partner(delivery.partner)
        known = {delivery.id, delivery.file, delivery.partner, partner.name if partner else ""}
        known |= {f"{delivery.file} › {delivery.layer}", f"{delivery.partner} {delivery.unit}"}
        return {text.lower() for text in known if text}

    found = [delivery for delivery in content.deliveries if wanted in names(delivery)]
    if len(found) == 1:
        return found[0].id
    known = "; ".join(f"{d.file} › {d.layer}" for d in found or content.deliveries)
    raise ExportError(
        tr("More than one delivery is called so.") if found else tr("No delivery is called so."),
        remedy=tr("Choose one of: {deliveries}.", deliveries=known),
        value=name,
    )
