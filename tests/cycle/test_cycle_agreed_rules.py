"""The rules that a collaboration.json names come into the dossier, and leave the others as they are there."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from afstemming_plugin.cycle.agreements import Agreements, read_agreements
from afstemming_plugin.cycle.whole_job import prepare
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Kind


def described(folder: Path, rules: object) -> Agreements:
    file = folder / "collaboration.json"
    file.write_text(json.dumps({"name": "Proef", "rules": rules}), encoding="utf-8")
    return read_agreements(file)


def test_they_come_into_the_dossier_and_stay_there(tmp_path: Path) -> None:
    agreements = described(tmp_path, {"graafrust_years": 4, "graafrust_years_by_kind": {"aanleg": 7}})
    with Dossier.create(tmp_path / "d.gpkg", Collaboration("Proef")) as dossier:
        dossier.save_rules(Rules(distance=20))
        prepare(dossier, agreements)
        expected = Rules(distance=20, graafrust_years=4, graafrust_years_by_kind={Kind.AANLEG: 7})
        assert dossier.rules() == expected
        prepare(dossier, described(tmp_path, {}))
        assert dossier.rules() == expected
        prepare(dossier, described(tmp_path, {"graafrust_years": 3}))
        assert dossier.rules() == replace(expected, graafrust_years=3)


@pytest.mark.parametrize(
    ("rules", "said"), [({"graafrust_jaren": 4}, "graafrust_jaren"), ({"room": {"ooit": 1}}, "ooit")]
)
def test_what_is_no_rule_is_named(tmp_path: Path, rules: dict[str, object], said: str) -> None:
    with pytest.raises(IntakeError) as error:
        described(tmp_path, rules)
    assert said in error.value.message()
