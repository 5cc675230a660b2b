"""An integer programme solved by SciPy's HiGHS: here when that is quick, else in a program of its own.

The solver hears no cancel and lets nothing else of Python run; apart from us it can be ended at any moment.
Run as a script, this file reads a task from standard input and writes what it found to standard output.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, TypedDict

if TYPE_CHECKING:
    from ..model.progress import Progress

HERE_SECONDS = 0.3
"""Longest that a cancel waits for the solver in this program."""

POLL_SECONDS = 0.2


class Task(TypedDict):
    """Minimise `objective` · x over x of 0 and 1; in each row Σ factor · x[column] ≤ upper."""

    objective: list[float]
    rows: list[list[tuple[int, float]]]
    upper: list[float]


class Answer(TypedDict):
    """`ones`: the columns that are 1 (None: nothing found in time); `bound`: no x gives less (None: not known)."""

    ones: Optional[list[int]]
    bound: Optional[float]
    best: bool


def solve(task: Task, seconds: float, progress: Progress) -> Answer:
    """The best found within `seconds`. Raises Cancelled within a second after the user asks."""
    from .. import compat

    progress.step(0.0)
    answer = solve_here(task, min(seconds, HERE_SECONDS))
    python = compat.python_program()
    if answer["best"] or seconds <= HERE_SECONDS or python is None:
        return answer
    child = subprocess.Popen(
        [str(python), str(Path(__file__).resolve()), str(seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    given: Optional[str] = json.dumps(task)
    try:
        while True:
            try:
                said, _ = child.communicate(given, timeout=POLL_SECONDS)
                break
            except subprocess.TimeoutExpired:
                given = None
                progress.step(0.5)
    finally:
        if child.poll() is None:
            child.kill()
            child.communicate()
    found: Answer = json.loads(said) if child.returncode == 0 else answer
    return found if found["ones"] is not None or answer["ones"] is None else answer


def solve_here(task: Task, seconds: float) -> Answer:
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_matrix

    count = len(task["objective"])
    entries = [(row, column, factor) for row, some in enumerate(task["rows"]) for column, factor in some]
    rows, columns, factors = zip(*entries)
    matrix = csr_matrix((factors, (rows, columns)), shape=(len(task["rows"]), count))
    given: dict[str, Any] = {
        "bounds": Bounds(0, 1),
        "constraints": LinearConstraint(matrix, -np.inf, np.array(task["upper"])),
    }
    options = {"time_limit": seconds, "mip_rel_gap": 0.0}
    result = milp(np.array(task["objective"]), integrality=np.ones(count), options=options, **given)
    bound = result.fun if result.status == 0 else getattr(result, "mip_dual_bound", None)
    if bound is None:
        relaxed = milp(np.array(task["objective"]), options={"time_limit": seconds}, **given)
        bound = relaxed.fun if relaxed.status == 0 else None
    ones = None if result.x is None else np.flatnonzero(result.x > 0.5).tolist()
    return {"ones": ones, "bound": None if bound is None else float(bound), "best": result.status == 0}


if __name__ == "__main__":
    json.dump(solve_here(json.load(sys.stdin), float(sys.argv[1])), sys.stdout)
