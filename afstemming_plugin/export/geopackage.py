"""The proposals as a GeoPackage that opens in any GIS: Dutch columns, no plugin needed."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from numbers import Integral
from pathlib import Path
from typing import Any, Iterable, Iterator, Optional, Sequence

from osgeo import ogr, osr

from ..model.collaboration import Collaboration
from ..model.content import Content
from ..model.decision import Proposal
from ..model.errors import ExportError
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Opportunity, Overlap
from ..model.work import GraafrustZone, Work
from .atomic import written_in_full
from .audience import Audience, shared_view
from .cell_text import clean_text
from .layer_styles import FIELDS as STYLE_FIELDS
from .layer_styles import TABLE as STYLE_TABLE
from .layer_styles import style_rows
from .report import Report, hardness, shown

TEXT, WHOLE, REAL, DAY = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDate
Fields = Sequence[tuple[str, int]]
Row = tuple[Sequence[object], Optional[bytes]]

PROPOSAL_FIELDS: Fields = (
    ("voorstel_id", TEXT), ("nummer", TEXT), ("soort", TEXT), ("naam", TEXT), ("straten", TEXT),
    ("partners", TEXT), ("trekker", TEXT), ("periode", TEXT), ("van", DAY), ("tot_en_met", DAY),
    ("werken", WHOLE), ("opbrekingen_vermeden", WHOLE), ("hinderdagen_vermeden", WHOLE),
    ("gedeelde_m", REAL), ("gedeelde_m2", REAL), ("score", REAL), ("zekerheid", REAL),
    ("graafrust_tot", DAY), ("besluiten", TEXT), ("toelichting", TEXT), ("peildatum", DAY),
    ("voorgelegd_op", DAY), ("samenwerkingsvorm", TEXT), ("gevonden_periode", TEXT), ("gevonden_van", DAY),
    ("gevonden_tot_en_met", DAY), ("gereed_op", DAY),
)  # fmt: skip
WORK_FIELDS: Fields = (
    ("werk_id", TEXT), ("partner", TEXT), ("kenmerk", TEXT), ("titel", TEXT), ("discipline", TEXT),
    ("aard", TEXT), ("projecthardheid", TEXT), ("straat", TEXT), ("periode", TEXT), ("van", DAY),
    ("tot_en_met", DAY), ("omvang", REAL), ("eenheid", TEXT), ("contact", TEXT), ("voorstellen", TEXT),
    ("deelbaarheid", TEXT),
)  # fmt: skip
MEMBER_FIELDS: Fields = (
    ("voorstel_id", TEXT), ("nummer", TEXT), ("werk_id", TEXT), ("partner", TEXT), ("titel", TEXT),
    ("trekker", WHOLE), ("uitvoering", TEXT), ("uitvoering_van", DAY), ("uitvoering_tot_en_met", DAY),
    ("verschuiving_dagen", WHOLE), ("gedeelde_m", REAL), ("aandeel_m_procent", REAL),
    ("aandeel_m2_procent", REAL),
)  # fmt: skip
ZONE_FIELDS: Fields = (
    ("zone_id", TEXT), ("straat", TEXT), ("van", DAY), ("tot_en_met", DAY), ("reden", TEXT),
    ("herkomst", TEXT), ("voorstel", TEXT), ("voorlopig", WHOLE), ("met_toestemming", WHOLE),
    ("oordelen", TEXT),
)  # fmt: skip
OVERLAP_FIELDS: Fields = (
    ("werk_a", TEXT), ("partner_a", TEXT), ("titel_a", TEXT), ("werk_b", TEXT), ("partner_b", TEXT),
    ("titel_b", TEXT), ("plaats", TEXT), ("tijd", TEXT), ("afstand_m", REAL), ("dagen_ertussen", WHOLE),
    ("gedeelde_m", REAL), ("gedeelde_m2", REAL), ("voorstel", TEXT), ("reden", TEXT),
)  # fmt: skip


@dataclass(frozen=True)
class Layer:
    name: str
    title: str
    geometry: int
    fields: Fields
    rows: Iterable[Row]


def write_geopackage(
    path: Path,
    content: Content,
    *,
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> None:
    """Write proposals, works, graafrust and overlaps of `content` as `audience` may see them.

    Geometries are in the collaboration's CRS. Works lie in `werken_lijn`, `werken_vlak` and
    `werken_punt`, unplaced ones in `werken_zonder_plaats`; `voorstel_werken` tells who does what when. QGIS opens them
    in our style, which lies in the table layer_styles.
    Raises ExportError when the file cannot be written or is open in a GIS, Cancelled when
    stopped; a file that was there is then unchanged.
    """
    progress, path = progress or Progress(), Path(path)
    refuse_open_file(path)
    report = Report(shared_view(content, audience, progress), audience)
    layers = layers_of(report)
    with written_in_full(path) as draft, gdal_errors_raised(path):
        _write(draft, report.content.collaboration, layers, progress)
    progress.report(1.0)


def layers_of(report: Report) -> list[Layer]:
    by_dimension: dict[int, list[Work]] = {0: [], 1: [], 2: [], -1: []}
    for work in report.works.values():
        by_dimension[_dimension(work.geometry)].append(work)
    proposals = [*report.proposals, *report.coordination]
    numbers = _numbers_by_work(proposals)
    works = [
        Layer(name, title, kind, WORK_FIELDS, [_work(report, w, numbers) for w in by_dimension[dimension]])
        for name, title, kind, dimension in (
            ("werken_vlak", tr("Works (areas)"), ogr.wkbMultiPolygon, 2),
            ("werken_lijn", tr("Works (lines)"), ogr.wkbMultiLineString, 1),
            ("werken_punt", tr("Works (points)"), ogr.wkbMultiPoint, 0),
            ("werken_zonder_plaats", tr("Works without a place"), ogr.wkbNone, -1),
        )
    ]
    overlaps = report.analysis.overlaps if report.analysis else []
    pairs = [o for o in overlaps if o.a in report.works and o.b in report.works]
    return [
        Layer(
            "voorstellen",
            tr("Proposals"),
            ogr.wkbMultiPolygon,
            PROPOSAL_FIELDS,
            [_proposal(report, o) for o in proposals],
        ),
        Layer(
            "voorstel_werken",
            tr("Works per proposal"),
            ogr.wkbUnknown,
            MEMBER_FIELDS,
            [row for o in proposals for row in _members(report, o)],
        ),
        *works,
        Layer(
            "graafrust",
            tr("Graafrust"),
            ogr.wkbMultiPolygon,
            ZONE_FIELDS,
            [_zone(report, z) for z in report.zones.values()],
        ),
        Layer(
            "overlappen", tr("Overlaps"), ogr.wkbUnknown, OVERLAP_FIELDS, [_overlap(report, o) for o in pairs]
        ),
    ]


def _numbers_by_work(opportunities: Iterable[Opportunity]) -> dict[str, list[str]]:
    numbers: dict[str, list[str]] = {}
    for opportunity in opportunities:
        for member in opportunity.members:
            numbers.setdefault(member.work, []).append(opportunity.number)
    return numbers


def _name(report: Report, code: str) -> str:
    partner = report.content.collaboration.partner(code)
    return partner.name or code if partner else code


def _proposal(report: Report, o: Opportunity) -> Row:
    totals = report.totals_shown(o)
    decisions = report.content.latest_decisions(o.id)
    return (
        o.id, o.number, o.kind, o.name, ", ".join(o.streets),
        ", ".join(_name(report, code) for code in report.partners(o)),
        _name(report, report.lead_partner(o)), o.period.label(), o.period.start, o.period.end,
        len(o.members), o.openings_avoided, o.nuisance_days_avoided if totals else None,
        o.shared_length if totals else None, o.shared_area if totals else None, o.score, o.certainty,
        o.graafrust_until, "; ".join(f"{_name(report, d.partner)}: {d.decision}" for d in decisions.values()),
        o.reason, report.peildatum, *_agreed(o, report.agreed.get(o.id)),
    ), o.geometry  # fmt: skip


def _agreed(o: Opportunity, proposal: Optional[Proposal]) -> tuple[object, ...]:
    """With the period found, where the partners agreed on another."""
    if proposal is None:
        return (None,) * 6
    period = o.found_period
    days = (period.label(), period.start, period.end) if period else (None, None, None)
    return proposal.put_on, proposal.form, *days, proposal.done_on


def _members(report: Report, o: Opportunity) -> Iterator[Row]:
    shares = [report.cost_share(o, "m"), report.cost_share(o, "m²")]
    for member, work in report.members(o):
        percents = [
            next((part.percent for part in share.works if part.work == work.id), None) if share else None
            for share in shares
        ]
        yield (
            o.id, o.number, work.id, _name(report, work.partner), work.title, int(member.lead),
            member.execution.label(), member.execution.start, member.execution.end, member.shift_days,
            member.shared_length, *percents,
        ), member.part or work.geometry  # fmt: skip


def _work(report: Report, work: Work, numbers: dict[str, list[str]]) -> Row:
    return (
        work.id, _name(report, work.partner), shown(work, work.reference), work.title,
        shown(work, work.discipline), shown(work, work.kind), hardness(work), work.street,
        work.period.label(), work.period.start, work.period.end, work.size, work.size_unit,
        work.contact, ", ".join(numbers.get(work.id, [])), work.share,
    ), work.geometry  # fmt: skip


def _zone(report: Report, zone: GraafrustZone) -> Row:
    proposal = report.by_id.get(zone.opportunity)
    verdicts = [
        f"{_name(report, report.works[v.work].partner)} – {report.works[v.work].title}: {v.verdict}"
        for v in (report.analysis.verdicts if report.analysis else [])
        if v.zone == zone.id and v.work in report.works
    ]
    return (
        zone.id, zone.street, zone.period.start, zone.period.end, zone.reason, zone.origin,
        proposal.number if proposal else "", int(zone.provisional), int(zone.consent), "; ".join(verdicts),
    ), zone.geometry  # fmt: skip


def _overlap(report: Report, o: Overlap) -> Row:
    a, b = report.works[o.a], report.works[o.b]
    proposal = report.by_id.get(o.opportunity)
    return (
        a.id, _name(report, a.partner), a.title, b.id, _name(report, b.partner), b.title, o.nearness,
        o.simultaneity or "", o.distance, o.gap_days, o.shared_length, o.shared_area,
        proposal.number if proposal else "", o.reason,
    ), o.geometry  # fmt: skip


def _dimension(geometry: Optional[bytes]) -> int:
    """0 point, 1 line, 2 area; -1 without a place, or with a mixture that fits no layer."""
    if geometry is None:
        return -1
    shape = ogr.CreateGeometryFromWkb(geometry)
    if shape is None or ogr.GT_Flatten(shape.GetGeometryType()) == ogr.wkbGeometryCollection:
        return -1
    return int(shape.GetDimension())


def _write(draft: Path, collaboration: Collaboration, layers: Sequence[Layer], progress: Progress) -> None:
    reference = osr.SpatialReference()
    reference.SetFromUserInput(collaboration.crs)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(draft))
    for index, layer in enumerate(layers):
        progress.step(index / len(layers), layer.title)
        srs = None if layer.geometry == ogr.wkbNone else reference
        made = dataset.CreateLayer(
            layer.name, srs, layer.geometry, [f"IDENTIFIER={layer.title}", "GEOMETRY_NAME=geom"]
        )
        for name, kind in layer.fields:
            made.CreateField(ogr.FieldDefn(name, kind))
        dataset.StartTransaction()
        for values, geometry in layer.rows:
            made.CreateFeature(feature_of(made, layer.geometry, values, geometry))
        dataset.CommitTransaction()
    made = _write_styles(dataset, collaboration)
    dataset.FlushCache()
    del made, dataset  # closes the file


def _write_styles(dataset: Any, collaboration: Collaboration) -> Any:
    """The table as QGIS makes it."""
    table = dataset.CreateLayer(STYLE_TABLE, None, ogr.wkbNone, ["FID=id"])
    kinds = {"useAsDefault": ogr.OFTInteger, "update_time": ogr.OFTDateTime}
    for name in STYLE_FIELDS:
        table.CreateField(ogr.FieldDefn(name, kinds.get(name, TEXT)))
    dataset.StartTransaction()
    for row in style_rows(collaboration):
        feature = ogr.Feature(table.GetLayerDefn())
        for index, value in enumerate(row.values()):
            if isinstance(value, datetime):
                feature.SetField(index, *value.timetuple()[:6], 100)
            else:
                feature.SetField(index, value)
        table.CreateFeature(feature)
    dataset.CommitTransaction()
    return table


def feature_of(made: Any, kind: int, values: Sequence[object], geometry: Optional[bytes]) -> Any:
    """A feature for layer `made` of geometry type `kind`: values in the order of its fields, and a shape (WKB)."""
    feature = ogr.Feature(made.GetLayerDefn())
    for index, value in enumerate(values):
        if value is None or value == "":
            continue
        if isinstance(value, date):
            feature.SetField(index, value.year, value.month, value.day, 0, 0, 0, 0)
        elif isinstance(value, (str, Enum)):
            feature.SetField(index, clean_text(str(value)))
        elif isinstance(value, Integral):  # also those of numpy, which GDAL does not know
            feature.SetField(index, int(value))
        else:
            feature.SetField(index, value)
    if geometry is not None and kind != ogr.wkbNone:
        shape = ogr.CreateGeometryFromWkb(geometry)
        if kind != ogr.wkbUnknown:
            shape = ogr.ForceTo(shape, kind)
        feature.SetGeometryDirectly(shape)
    return feature


def refuse_open_file(path: Path) -> None:
    """A GeoPackage that is open somewhere has companions; replacing it would mix old and new pages."""
    if any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal")):
        raise ExportError(
            tr("This GeoPackage is open in another program."),
            remedy=tr("Remove its layers from the project there, or choose another name."),
            file=str(path),
        )


@contextmanager
def gdal_errors_raised(path: Path) -> Iterator[None]:
    """GDAL's errors as ExportError; its way of telling errors is put back for the others in this process."""
    silent = [module for module in (osr, ogr) if not module.GetUseExceptions()]
    for module in silent:
        module.UseExceptions()
    try:
        yield
    except RuntimeError as error:
        raise ExportError(
            tr("The GeoPackage cannot be written ({reason}).", reason=str(error)),
            remedy=tr("Choose another name or folder; a file that was there is unchanged."),
            file=str(path),
        ) from error
    finally:
        for module in reversed(silent):  # GDAL keeps them on a stack
            module.DontUseExceptions()
