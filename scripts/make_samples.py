"""All documents of a dossier, for both audiences, as after a meeting: see scripts/samples.sh.

The meeting is played by the script, always alike: the six best opportunities are put before it, three are agreed on
(one in another period, one with another trekker), one is refused, one is put to the level above, one asked after.
"""

from __future__ import annotations

import argparse
import os
import sys
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

AFTER = timedelta(days=20)
MAPS = (
    ("koppelkansen", "A4", "pdf"), ("koppelkansen", "A3", "pdf"), ("koppelkansen", "A1", "pdf"),
    ("koppelkansen", "A3", "png"), ("koppelkansen", "A3", "svg"), ("plannen", "A3", "pdf"),
    ("voorstellen naar status", "A3", "pdf"), ("graafrust", "A3", "pdf"), ("atlas per voorstel", "A4", "pdf"),
)  # fmt: skip
"""Theme, size and kind of file."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dossier", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--plugin", type=Path, required=True, help="the folder that holds afstemming_plugin")
    parser.add_argument(
        "--neighbourhoods", default="", help="a layer of areas with their name, as QGIS opens it"
    )
    asked = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(asked.plugin))
    from afstemming_plugin import localisation
    from afstemming_plugin.cycle import papers
    from afstemming_plugin.cycle.agreed_content import AREAS
    from afstemming_plugin.cycle.consultation_form import make_consultations
    from afstemming_plugin.cycle.document_list import document_list
    from afstemming_plugin.cycle.filtering import areas_from
    from afstemming_plugin.cycle.meeting_pack import MEETING_PACK, make_meeting_pack
    from afstemming_plugin.cycle.store import Dossier
    from afstemming_plugin.export.audience import Audience

    localisation.install()
    with Dossier.open(asked.dossier) as dossier:
        if asked.neighbourhoods:
            layer = QgsVectorLayer(asked.neighbourhoods, "", "ogr")
            if not layer.isValid():
                sys.exit(f"There is no layer {asked.neighbourhoods}")
            dossier.kept[AREAS] = areas_from(layer, dossier.content(), QgsProject.instance())
        if not dossier.content().meetings:
            hold_meeting(dossier)
        for audience in Audience:
            folder = asked.output / str(audience)
            folder.mkdir(parents=True, exist_ok=True)
            made = make_meeting_pack(dossier, folder / MEETING_PACK, audience=audience)
            missing = [document.file for document in document_list() if document.file not in made]
            if missing:
                sys.exit(f"Not every document was made; these are not: {', '.join(missing)}")
            with zipfile.ZipFile(folder / MEETING_PACK) as pack:
                pack.extractall(folder)
            papers.make_minutes(dossier, folder / "verslag.odt", audience=audience)
            if audience is Audience.PARTNERS:
                (folder / "raadpleging").mkdir(exist_ok=True)
                make_consultations(dossier, folder / "raadpleging")
            maps = folder / "kaarten"
            maps.mkdir(exist_ok=True)
            for theme, size, kind in MAPS:
                path = maps / f"{theme.replace(' ', '-')}-{size}.{kind}"
                papers.make_map(dossier, path, theme=papers.Theme(theme), size=size, audience=audience)
    # QGIS does not always end well from a script.
    sys.stdout.flush()
    os._exit(0)


def hold_meeting(dossier) -> None:  # type: ignore[no-untyped-def]
    """Twenty days after the peildatum, with everybody there but one in four."""
    from afstemming_plugin.cycle import consult, meeting
    from afstemming_plugin.cycle.decide import partners_to_ask
    from afstemming_plugin.model.decision import Action, PartnerDecision
    from afstemming_plugin.model.period import Period, Precision
    from afstemming_plugin.model.words import Cooperation, Decision, Level, OpportunityKind

    content = dossier.content()
    peildatum = content.analysis.peildatum
    held = peildatum + AFTER
    opened = meeting.begin_meeting(dossier, content, held, title="Afstemoverleg", peildatum=peildatum)
    there = meeting.attendance_of(dossier.content(), opened)
    if there:
        meeting.save_attendance(
            dossier, opened, [replace(a, present=at % 4 != 3) for at, a in enumerate(there)]
        )
    ranked = sorted(content.analysis.opportunities, key=lambda o: (-o.score, o.number))
    best = [o for o in ranked if o.kind is OpportunityKind.OPPORTUNITY][:6]
    first = date(peildatum.year + 2, 3, 1)
    for at, opportunity in enumerate(best):
        asked = partners_to_ask(opportunity, dossier.content())
        proposal = meeting.proposal_of(dossier.content(), opportunity.id, held)
        agreements: dict[int, dict[str, Any]] = {
            0: {"form": Cooperation.JOINT_TENDER, "lead": asked[0], "digs": asked[0], "restores": asked[-1],
                "residents": True, "remark": "Samen aanbesteden; bewonersbrief voor de zomer."},
            1: {"form": Cooperation.OWN_CONTRACTORS, "lead": asked[-1], "pilot": True},
            2: {"form": Cooperation.ONE_CONTRACTOR,
                "period": Period(first, date(first.year, 9, 30), Precision.MONTH)},
            5: {"form": Cooperation.ALIGN, "lead": asked[0]},
        }  # fmt: skip
        meeting.agree(dossier, dossier.content(), replace(proposal, **agreements.get(at, {})), opened.id)
        for number, partner in enumerate(asked):
            said = PartnerDecision(opportunity.id, partner, Decision.AGREED, held, meeting=opened.id)
            promise = ""
            if at == 3 and number == 0:
                said = replace(
                    said, decision=Decision.NOT_AGREED, reason="De vergunning is nog niet verleend."
                )
            elif at == 3 and number == 1:
                said = replace(said, decision=Decision.TO_DISCUSS, action_by="programmeur", due=held + AFTER)
                promise = "Nagaan of de tweede fase een jaar later kan"
            elif at == 4 and number == 0:
                said = replace(said, decision=Decision.NOT_AGREED, reason="Te weinig tijd voor het ontwerp",
                               escalated_level=Level.STRATEGISCH, escalated_to="directie", escalated_on=held)  # fmt: skip
            elif at == 4 and number == 1:
                continue
            elif number == 0:
                said = replace(said, action_by="programmeur", due=held + AFTER)
                promise = "Bestek en planning uitwisselen" if at == 0 else ""
            meeting.say(dossier, dossier.content(), said, promise)
    code = content.collaboration.partners[0].code
    action = Action("", opened.id, code, "Lijst van actuele contactpersonen rondsturen", due=held + AFTER / 2)
    meeting.set_action(dossier, action, held, opened.id)
    meeting.close_meeting(dossier, opened)
    consult.start_round(dossier, held + 2 * AFTER, title="Raadpleging", asked_on=held + timedelta(days=1))


if __name__ == "__main__":
    main()
