#!/bin/bash
# All tests, in tiers: core (no QGIS application), qgis (offscreen), cli (qgis_process), window (Xvfb).
# Usage: scripts/test.sh [tier…]; default all. Fails when any tier fails.
set -euo pipefail
source "$(dirname "$0")/common.sh"
tiers=${*:-core qgis cli window}

export QT_QPA_PLATFORM=offscreen
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
        qgis | cli | window) run "$tier" -m "$tier" ;;
        *) fail "no such tier: $tier" ;;
    esac
done
exit $rc
