"""What a writer that came to a sudden end left beside a document."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from afstemming_plugin.export.atomic import written_in_full
from afstemming_plugin.model.drafts import LENGTH, draft_beside

HOUR = 3600


def test_a_draft_that_was_cut_off_is_gone_after_the_next_document_in_that_folder(tmp_path: Path) -> None:
    def left(name: str, hours: float) -> Path:
        file = tmp_path / name
        file.write_text("half", encoding="utf-8")
        os.utime(file, (time.time() - hours * HOUR,) * 2)
        return file

    stale = draft_beside(tmp_path / "kaart.gpkg")
    left(stale.name, 25)
    left(stale.name + "-journal", 25)
    busy = left(draft_beside(tmp_path / "lijst.xlsx").name, 1)
    of_others = [
        left(n, 1000)
        for n in ("~20240101.xlsx", "~$lijst.xlsx", "~af_plan.xlsx", "af_1a2b3c4d.xlsx", "a.pdf")
    ]
    with written_in_full(tmp_path / "kaart.pdf") as draft:
        draft.write_text("whole", encoding="utf-8")
        assert len(draft.name) <= LENGTH
    assert sorted(tmp_path.iterdir()) == sorted([busy, *of_others, tmp_path / "kaart.pdf"])


def test_a_draft_that_may_not_be_removed_is_not_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stale = draft_beside(tmp_path / "kaart.pdf")
    stale.write_text("half", encoding="utf-8")
    os.utime(stale, (0, 0))
    real = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self == stale:
            raise PermissionError("in use")
        real(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with written_in_full(tmp_path / "kaart.pdf") as draft:
        draft.write_text("whole", encoding="utf-8")
    assert (tmp_path / "kaart.pdf").read_text(encoding="utf-8") == "whole" and stale.exists()
