"""One action of a user in a process of its own, to be killed or starved while it writes.

Usage: act_inside.py <action> <dossier> <folder>, or act_inside.py --serve. Between two calls that a tracer can recognise
(`MARKS`) nothing but the action itself happens; “begun” and “done” are printed there.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import traceback
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Callable

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "soak")]
MARKS = ("/afstemming-soak-begin", "/afstemming-soak-end")

from soak_town import PEILDATUM, full_list, write_list  # noqa: E402

from afstemming_plugin.cycle.agreements import PlannedDelivery  # noqa: E402
from afstemming_plugin.cycle.document_list import Making, document_list  # noqa: E402
from afstemming_plugin.cycle.documents import make_project  # noqa: E402
from afstemming_plugin.cycle.handover import copy_for  # noqa: E402
from afstemming_plugin.cycle.match import determine  # noqa: E402
from afstemming_plugin.cycle.meeting import close_meeting, open_meeting, say  # noqa: E402
from afstemming_plugin.cycle.meeting_pack import make_meeting_pack  # noqa: E402
from afstemming_plugin.cycle.store import restore  # noqa: E402
from afstemming_plugin.cycle.take_in import take_in  # noqa: E402
from afstemming_plugin.dossier import Dossier  # noqa: E402
from afstemming_plugin.model.decision import PartnerDecision  # noqa: E402
from afstemming_plugin.model.words import Decision  # noqa: E402


def deliver(dossier: Dossier, folder: Path) -> None:
    """The list of `net` a second time, with other years."""
    take_in(dossier, PlannedDelivery(folder / "net-again.csv", partner="net"), peildatum=PEILDATUM)


def determine_anew(dossier: Dossier, folder: Path) -> None:
    determine(dossier, peildatum=PEILDATUM, rules=replace(dossier.rules(), distance=40.0))


def decide(dossier: Dossier, folder: Path) -> None:
    content = dossier.content()
    opportunity = content.analysis.opportunities[0].id
    meeting = open_meeting(content)
    said = PartnerDecision(
        opportunity, "net", Decision.AGREED, PEILDATUM, "zoals besproken", action_by="planner",
        due=date(2027, 1, 1), meeting=meeting.id,
    )  # fmt: skip
    assert say(dossier, content, said, "plan sturen")


def close(dossier: Dossier, folder: Path) -> None:
    close_meeting(dossier, open_meeting(dossier.content()), datetime(2026, 11, 2, 17))


CHANGES: dict[str, Callable[[Dossier, Path], Any]] = {
    "take in": deliver,
    "determine": determine_anew,
    "decide": decide,
    "close the meeting": close,
}
"""What is done in an open dossier."""
ON_FILES: dict[str, Callable[[Path], Any]] = {
    "migrate": lambda path: Dossier.open(path).close(),
    "put back": lambda path: restore(path),
}
"""What is done with the file of a dossier."""


def _document(name: str) -> Callable[[Dossier, Path], Any]:
    (document,) = [d for d in document_list() if d.name == name]
    return lambda dossier, path: document.make(dossier, path, Making())


EXPORTS: dict[str, tuple[str, Callable[[Dossier, Path], Any]]] = {
    **{d.name: (d.file, _document(d.name)) for d in document_list()},
    "meeting pack": (
        "overlegpakket.zip",
        lambda d, path: make_meeting_pack(d, path, only=["workbook", "geojson"]),
    ),
    "copy": ("kopie.gpkg", copy_for),
    "project": ("afstemming.qgz", make_project),
}
"""Name → file, and what makes it."""


def prepare(folder: Path) -> None:
    write_list(folder / "net-again.csv", "net", full_list(shift=1)[:10])


def act(action: str, path: Path, folder: Path, ready: Callable[[], None] = lambda: None) -> None:
    """In a process that ends with it; `ready` comes just before."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    if action in ON_FILES:
        _between_marks(ready, lambda: ON_FILES[action](path))
    elif action in CHANGES:
        with Dossier.open(path) as dossier:
            _between_marks(ready, lambda: CHANGES[action](dossier, folder))
    else:
        file, make = EXPORTS[action]
        with Dossier.open(path) as dossier:
            _between_marks(ready, lambda: make(dossier, folder / file))
    sys.stdout.flush()
    os._exit(0)  # a QgsApplication that is taken apart by Python may take the process along


def _between_marks(ready: Callable[[], None], action: Callable[[], Any]) -> None:
    ready()
    _mark(0)
    action()
    _mark(1)


def _mark(which: int) -> None:
    with contextlib.suppress(OSError):
        os.unlink(MARKS[which])  # noqa: PTH108 (a bare call for the tracer to see)
    print(("begun", "done")[which], flush=True)


def serve() -> None:
    """Each action asked for on stdin (action, dossier and folder with tabs between) in a child that has all code loaded.

    Said for each: “child” and its number; what it says itself; “ended” and its exit code. The child stops itself just
    before the action, for a tracer to come along and let it go on.
    """
    for line in sys.stdin:
        action, path, folder = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            _as_child(action, Path(path), Path(folder))
        print("child", child, flush=True)
        _, status = os.waitpid(child, 0)
        print("ended", os.waitstatus_to_exitcode(status), flush=True)


def _as_child(action: str, path: Path, folder: Path) -> None:
    any_tracer, by_whom = -1, 0x59616D61  # PR_SET_PTRACER, where only a parent may trace
    ctypes.CDLL(None).prctl(by_whom, any_tracer, 0, 0, 0)
    try:
        act(action, path, folder, lambda: os.kill(os.getpid(), signal.SIGSTOP))
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    os._exit(1)


if __name__ == "__main__":
    if sys.argv[1:] == ["--serve"]:
        serve()
    else:
        act(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
