"""How long the fuzzing goes on: briefly in `make test`; `make test-fuzz` or AFSTEMMING_FUZZ=n gives each test n examples."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "fuzz",
    max_examples=int(os.environ.get("AFSTEMMING_FUZZ", "40")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
