"""A pytest plugin that keeps what the tests of the desk's engine ask of it, for the engine in the database to be asked the same.

Usage: AFSTEMMING_CASES=file pytest -p engine_recorder tests/analysis/…
Kept are the works and rules of which pairs or verdicts are asked, the zones, and the joint works with their streets.
"""

from __future__ import annotations

import functools
import inspect
import os
import pickle
from pathlib import Path
from typing import Any, Callable

from afstemming_plugin.analysis import graafrust, graafrust_zones, pairs

MOST_OF_ONE_TEST = int(os.environ.get("AFSTEMMING_CASES_OF_ONE_TEST", "1"))
_cases: dict[bytes, tuple[str, str, Any]] = {}
_of_test: dict[str, int] = {}


def _keep(kind: str, what: Any) -> None:
    test = os.environ.get("PYTEST_CURRENT_TEST", "").split(" ")[0]
    base = test.split("[")[0]
    if _of_test.get(base, 0) >= MOST_OF_ONE_TEST:
        return
    key = pickle.dumps((kind, what))
    if key not in _cases:
        _of_test[base] = _of_test.get(base, 0) + 1
        _cases[key] = (kind, test, what)


def _recorded(module: Any, name: str, told: Callable[[dict[str, Any]], tuple[str, Any]]) -> None:
    function = getattr(module, name)
    signature = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*given: Any, **named: Any) -> Any:
        bound = signature.bind(*given, **named)
        bound.apply_defaults()
        _keep(*told(bound.arguments))
        return function(*given, **named)

    setattr(module, name, wrapper)


_recorded(pairs, "near_pairs", lambda a: ("pairs", (list(a["arrays"].works), a["rules"])))
_recorded(
    graafrust, "check",
    lambda a: ("verdicts", (list(a["works"]), list(a["zones"]), a["rules"], a["peildatum"], list(a["opportunities"]))),
)  # fmt: skip
_recorded(
    graafrust_zones, "following_zones",
    lambda a: ("zones", (list(a["opportunities"]), dict(a["works"]), a["rules"], list(a["streets"]))),
)  # fmt: skip


def pytest_sessionfinish() -> None:
    Path(os.environ["AFSTEMMING_CASES"]).write_bytes(pickle.dumps(list(_cases.values())))
