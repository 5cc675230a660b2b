"""Graafrust on its own: judge again without grouping again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Optional

from ..analysis.analyse import judge_graafrust
from ..dossier import Dossier
from ..model.progress import Progress
from ..model.results import Analysis
from .match import partners_of_each


def check_graafrust(dossier: Dossier, *, peildatum: date, progress: Optional[Progress] = None) -> Analysis:
    """Zones that follow from the stored opportunities, and a verdict on every work in any zone; stored."""
    progress = progress or Progress()
    content = dossier.content()
    analysis = content.analysis or Analysis(peildatum, content.rules)
    analysis = judge_graafrust(
        replace(analysis, peildatum=peildatum, rules=content.rules),
        content.works,
        zones=content.zones,
        streets=content.streets,
        progress=progress.part(0.0, 0.9),
    )
    dossier.save_analysis(analysis, partners_of_each(analysis.opportunities, content))
    progress.report(1.0)
    return analysis
