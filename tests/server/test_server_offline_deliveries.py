"""Deliveries taken in in a copy that was taken along come back as deliveries on the server."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from afstemming_plugin.cycle.agreements import EVENTS, GRAAFRUST, WORKS, PlannedDelivery
from afstemming_plugin.cycle.doubts import Unattended
from afstemming_plugin.cycle.offline import bring_back, take_along
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.change import IDENTITY
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.decision import Action
from afstemming_plugin.model.words import Kind, Share

pytestmark = [pytest.mark.server, pytest.mark.qgis]
DAY = date(2026, 11, 24)
HEAD = "kenmerk;titel;discipline;straat;geometrie;start;eind;raming_euro;deelbaarheid\n"


def planned(path: Path, partner: str, *rows: str) -> PlannedDelivery:
    """`rows`: reference, title, start, estimate and shareability."""
    lines = []
    for place, row in enumerate(rows):
        reference, title, start, estimate, share = row.split(";")
        line = f"LINESTRING (155000 46300{place}, 155100 46300{place})"
        lines.append(f"{reference};{title};water;Dorpsstraat;{line};{start};2029-12-31;{estimate};{share}")
    path.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    return PlannedDelivery(path, kind=WORKS, partner=partner)


@pytest.fixture
def dossier(people: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """Of two partners that delivered; water keeps its estimates to itself."""
    water = Partner("water", "Waterbedrijf", field_shares={"estimate": Share.OWN})
    collaboration = Collaboration("Stad", partners=[Partner("gem", "Gemeente"), water])
    with Dossier.create(people["coordinator"], collaboration) as dossier:
        first = planned(
            tmp_path / "water1.csv",
            "water",
            "W1;Leiding;2028-01-01;;partners",
            "W2;Buis;2028-01-01;;partners",
        )
        take_in(dossier, first, peildatum=DAY)
        take_in(dossier, planned(tmp_path / "gem1.csv", "gem", "G1;Weg;2028-01-01;5;partners"), peildatum=DAY)
    return people


def second_of_water(folder: Path) -> PlannedDelivery:
    rows = (
        "W1;Leiding;2028-06-01;987654;partners",
        "W3;Nieuw;2028-01-01;987654;beperkt",
        "W4;Geheim;2028-01-01;1;eigen",
    )
    return planned(folder / "water2.csv", "water", *rows)


def test_a_delivery_of_a_partner_comes_back_as_one(dossier: dict[str, str], tmp_path: Path) -> None:
    copy = tmp_path / "mee.gpkg"
    with Dossier.open(dossier["water"]) as there:
        take_along(there, copy)
        known = {w.reference: w.id for w in there.content().works}
        with Dossier.open(copy) as offline:
            taken = take_in(offline, second_of_water(tmp_path), peildatum=DAY, desk="water")
            assert taken.accepted == 3
            offline.save_action(Action("a1", "m1", "water", "bellen", DAY))
            in_copy = {w.reference: w for w in offline.content().works if w.partner == "water"}
            profile = taken.deliveries[0].profile
            offline.save_profile(profile, '{"columns": {}}', partner="water")
        there.add_correction(known["W1"], "kind", "overig", "vervanging")
        with Dossier.open(dossier["gem"]) as other:  # meanwhile another partner delivers
            take_in(
                other, planned(tmp_path / "gem2.csv", "gem", "G2;Plein;2028-01-01;5;partners"), peildatum=DAY
            )

        done = bring_back(copy, there)
        assert (done.deliveries, done.conflicts) == (1, []) and done.changes == 1 and done.plans == []
        content = there.content()
        works = {w.reference: w for w in content.works if w.partner == "water"}
        assert set(works) == {"W1", "W3"}
        assert works["W1"].id == known["W1"] and works["W1"].version == 2
        assert works["W1"].period.start == date(2028, 6, 1)
        assert works["W1"].kind is Kind.VERVANGING and works["W1"].corrected == ("kind",)
        assert works["W3"] == replace(in_copy["W3"], estimate=None, delivered=works["W3"].delivered)
        (delivery,) = [d for d in content.deliveries if d.partner == "water"]
        assert delivery.file == "water2.csv" and delivery.accepted == 2
        assert len(there.delivered_rows(delivery.id)) == 2 and profile in there.profiles()
        assert {w.reference for w in content.works if w.partner == "gem"} == {"G2"}
        assert [a.text for a in content.actions] == ["bellen"]

        again = bring_back(copy, there)
        assert (again.deliveries, again.changes, again.conflicts, again.plans) == (0, 0, [], [])
    for who in ("coordinator", "gem", "water"):
        with Dossier.open(dossier[who]) as there:
            names = [name for name in there.home.tables() if name not in ("lock", "log")]
            everything = "".join(str(there.plain_rows(name, ["*"])) for name in names)
            assert "987654" not in everything and "Geheim" not in everything and "W4" not in everything


def test_what_was_delivered_on_the_server_meanwhile_stays_and_is_named(
    dossier: dict[str, str], tmp_path: Path
) -> None:
    copy = tmp_path / "mee.gpkg"
    with Dossier.open(dossier["water"]) as there:
        take_along(there, copy)
        with Dossier.open(copy) as offline:
            take_in(offline, second_of_water(tmp_path), peildatum=DAY, desk="water")
            offline.save_action(Action("a1", "m1", "water", "bellen", DAY))
        at_home = planned(tmp_path / "thuis.csv", "water", "W9;Thuis;2028-01-01;;partners")
        take_in(there, at_home, peildatum=DAY)
        for changes in (1, 0):
            done = bring_back(copy, there)
            assert done.deliveries == 0 and done.changes == changes
            (conflict,) = done.conflicts
            assert "Waterbedrijf" in conflict.told()
            assert (
                "in the copy water2.csv" in conflict.told() and "on the server thuis.csv" in conflict.told()
            )
        assert [w.reference for w in there.content().works if w.partner == "water"] == ["W9"]


def test_only_ones_own_is_delivered(dossier: dict[str, str], tmp_path: Path) -> None:
    """A partner brings nothing of another; the coordinator brings all, of new partners, graafrust and events too."""
    copies = {who: tmp_path / f"{who}.gpkg" for who in ("water", "coordinator")}
    for who, copy in copies.items():
        with Dossier.open(dossier[who]) as there:
            take_along(there, copy)
        with Dossier.open(copy) as offline:
            take_in(
                offline,
                planned(tmp_path / f"{who}.csv", "gem", "G2;Plein;2028-01-01;5;partners"),
                peildatum=DAY,
            )
            if who == "coordinator":
                zone = tmp_path / "graafrust.csv"
                ring = "POLYGON ((155000 463000, 155100 463000, 155100 463100, 155000 463000))"
                zone.write_text(
                    f"geometrie;start;eind;reden\n{ring};2026-01-01;2031-01-01;nieuw\n", encoding="utf-8"
                )
                take_in(offline, PlannedDelivery(zone, kind=GRAAFRUST, partner="Rust BV"), peildatum=DAY)
                fair = tmp_path / "markt.csv"
                fair.write_text(
                    f"naam;geometrie;start;eind\nMarkt;{ring};2028-01-01;2028-01-02\n", encoding="utf-8"
                )
                take_in(offline, PlannedDelivery(fair, kind=EVENTS, partner="gem"), peildatum=DAY)
    with Dossier.open(dossier["water"]) as there:
        done = bring_back(copies["water"], there)
        assert done.deliveries == 0 and [p for p in done.plans if "Gemeente: water.csv" in p]
        assert {w.reference for w in there.content().works} == {"W1", "W2", "G1"}
    with Dossier.open(dossier["coordinator"]) as there:
        done = bring_back(copies["coordinator"], there)
        assert done.deliveries == 3 and done.conflicts == []
        content = there.content()
        assert {w.reference for w in content.works} == {"W1", "W2", "G2"}
        assert [z.reason for z in content.zones] == ["nieuw"] and [e.name for e in content.events] == [
            "Markt"
        ]
        assert content.zones[0].partner in {p.code for p in content.collaboration.partners}


class Answering(Unattended):
    """A person who says that it is another work."""

    remembers = True


def test_a_partner_answers_a_doubt_of_a_new_work(dossier: dict[str, str], tmp_path: Path) -> None:
    """The answer is kept on the server with a work that is stored in the same change."""
    with Dossier.open(dossier["gem"]) as there:
        for name, row in (
            ("gem3", ";Vervangen riool;2028-03-01;;partners"),
            ("gem4", ";Relinen;2029-10-01;;partners"),
        ):
            take_in(there, planned(tmp_path / f"{name}.csv", "gem", row), peildatum=DAY, taker=Answering())
        works = [w for w in there.content().works if w.partner == "gem"]
        answers = [c for c in there.corrections() if c.field == IDENTITY]
    assert len(works) == 1 and works[0].id in {a.work for a in answers}
