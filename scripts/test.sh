#!/bin/bash
# All tests, in tiers, each a process of its own: core (no QGIS application), qgis (offscreen), gui (the dock, with a
# canvas that no other test has drawn on), outside (qgis_process and the real window).
# Usage: scripts/test.sh [tier…]; default all. Fails when any tier fails.
set -euo pipefail
source "$(dirname "$0")/common.sh"
tiers=${*:-core qgis gui outside}

export QT_QPA_PLATFORM=offscreen
export PYTHONPATH="$PWD/build/pylib"  # Shapely 2 where Debian has an older one: both kernels are tested
pytest="timeout --kill-after=10 1500 .venv/bin/python -m pytest -q"
rc=0
run() {
    local tier=$1 started=$SECONDS status=0
    shift
    say "== $tier"
    $pytest "$@" || status=$?
    say "== $tier: $((SECONDS - started)) s"
    [ "$status" = 5 ] && say "(no test of this tier)" && return
    [ "$status" = 0 ] || rc=1
}
for tier in $tiers; do
    case $tier in
        core) run core -p no:pytest_qgis -m "not qgis and not cli and not window" ;;
        qgis) run qgis --ignore=tests/gui -m "qgis and not cli and not window" ;;
        gui) run gui tests/gui -m "qgis and not window" ;;
        outside) run outside -m "cli or window" ;;
        *) fail "no such tier: $tier" ;;
    esac
done
exit $rc
