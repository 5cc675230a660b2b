"""The main job on real data of others: what is counted here is counted independently."""

from __future__ import annotations

import gzip
import json
import math
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.figures import figures_of
from afstemming_plugin.model.words import OpportunityKind

ROAD_AUTHORITIES = ("Gemeente Leiden", "Provincie Zuid-Holland", "Gemeente Delft", "Gemeente 's-Gravenhage")


def run(tmp_path: Path, crs: str, planned: PlannedDelivery, peildatum: date) -> Content:
    with Dossier.create(tmp_path / "echt.gpkg", Collaboration("Echt", crs)) as dossier:
        take_in(dossier, planned, peildatum=peildatum)
        determine(dossier, peildatum=peildatum)
        return dossier.content()


def test_toulouse_gives_many_opportunities(real_data: Path, root: Path, tmp_path: Path) -> None:
    file = real_data / "toulouse" / "works.json"
    profile = root / "tests" / "data" / "toulouse_profile.json"
    content = run(tmp_path, "EPSG:2154", PlannedDelivery(file, profile=str(profile)), date(2013, 1, 1))
    records = json.loads(file.read_text(encoding="utf-8"))
    assert len(content.works) + sum(d.rejected for d in content.deliveries) == len(records)
    assert len(content.works) == len({r["id"] for r in records})
    declarants = Counter(r["declarant"] for r in records)
    works = Counter(w.partner for w in content.works)
    assert works["erdf"] == sum(n for name, n in declarants.items() if re.match("ERDF", name or ""))
    assert works["veolia"] == declarants["VEOLIA"]
    figures = figures_of(content)
    assert figures.opportunities >= 50, figures
    _check_joint_periods(content)


def test_toulouse_pairs_lie_within_the_distance(real_data: Path, root: Path, tmp_path: Path) -> None:
    """Every pair is near by its delivered coordinates (equirectangular, good to centimetres at 15 m)."""
    file = real_data / "toulouse" / "works.json"
    profile = root / "tests" / "data" / "toulouse_profile.json"
    content = run(tmp_path, "EPSG:2154", PlannedDelivery(file, profile=str(profile)), date(2013, 1, 1))
    place = {str(r["id"]): r["LatLng"] for r in json.loads(file.read_text(encoding="utf-8"))}
    reference = {w.id: w.reference for w in content.works}
    assert content.analysis is not None
    for overlap in content.analysis.overlaps:
        a, b = place[reference[overlap.a]], place[reference[overlap.b]]
        north = math.radians(a["lat"] - b["lat"]) * 6371000
        east = math.radians(a["lng"] - b["lng"]) * 6371000 * math.cos(math.radians(a["lat"]))
        assert math.hypot(north, east) <= 15.1
        assert overlap.distance == pytest.approx(math.hypot(north, east), abs=0.1)


def test_four_road_authorities_out_of_the_national_feed(real_data: Path, tmp_path: Path) -> None:
    file = real_data / "ndw" / "ndw-planned.xml.gz"
    content = run(tmp_path, "EPSG:28992", PlannedDelivery(file, sources=ROAD_AUTHORITIES), date(2026, 7, 26))
    text = gzip.decompress(file.read_bytes()).decode("utf-8")
    counted: Counter[str] = Counter()
    for situation in text.split("<sit:situation id=")[1:]:
        works = re.findall(
            r'<sit:situationRecord xsi:type="sit:(?:MaintenanceWorks|ConstructionWorks)".*?</sit:situationRecord>',
            situation, re.S,
        )  # fmt: skip
        source = (
            re.search(r'<com:sourceName>.*?<com:value lang="nl">([^<]*)<', works[0], re.S) if works else None
        )
        if source and source.group(1).replace("&apos;", "'").replace("&#39;", "'") in ROAD_AUTHORITIES:
            counted[source.group(1).replace("&apos;", "'").replace("&#39;", "'")] += 1
    names = {p.code: p.name for p in content.collaboration.partners}
    found = Counter(names[w.partner] for w in content.works)
    for delivery in content.deliveries:
        found[names[delivery.partner]] += delivery.rejected
    assert found == counted
    assert figures_of(content).overlaps > 0
    _check_joint_periods(content)


def _check_joint_periods(content: Content) -> None:
    works = content.works_by_id()
    assert content.analysis is not None
    for opportunity in content.analysis.opportunities:
        if opportunity.kind is not OpportunityKind.OPPORTUNITY:
            continue
        assert len(opportunity.members) >= 2
        assert (
            len(
                {
                    (works[m.work].partner, works[m.work].discipline, works[m.work].unit)
                    for m in opportunity.members
                }
            )
            >= 2
        )
        for member in opportunity.members:
            assert opportunity.period.start <= member.execution.start
            assert member.execution.end <= opportunity.period.end
