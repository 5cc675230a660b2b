#!/bin/bash
# All tests, in tiers, each a process of its own: core (no QGIS application), qgis (offscreen), gui (the dock, with a
# canvas that no other test has drawn on), outside (qgis_process and the real window), elsewhere (as on other PCs: packages
# that are absent, names as on Windows, other time zones and languages). By default all, in two lanes at
# the same time; what a tier prints appears when it is done, and stays in build/test-<tier>.log.
# Usage: scripts/test.sh [tier…]. Fails when any tier fails.
set -euo pipefail
source "$(dirname "$0")/common.sh"

export QT_QPA_PLATFORM=offscreen
export PYTHONPATH="$PWD/build/pylib${PYTHONPATH:+:$PYTHONPATH}"  # Shapely 2 where Debian has an older one: both kernels are tested
pytest="timeout --kill-after=10 ${TIER_SECONDS:-1500} .venv/bin/python -m pytest -q"

run() {
    local tier=$1 started=$SECONDS status=0 log="build/test-$1.log"
    case $tier in
        core) set -- --ignore=tests/elsewhere -p no:pytest_qgis -m "not qgis and not cli and not window and not server" ;;
        qgis) set -- --ignore=tests/gui --ignore=tests/elsewhere -m "qgis and not cli and not window and not server" ;;
        gui) set -- tests/gui -m "qgis and not window" ;;
        outside) set -- --ignore=tests/elsewhere -m "(cli or window) and not server" ;;
        elsewhere) set -- -p no:pytest_qgis tests/elsewhere ;;
        server) set -- tests/server -m server ;;
        *) fail "no such tier: $tier" ;;
    esac
    $pytest "$@" >"$log" 2>&1 || status=$?
    printf 'commit %s\n' "$(git -c safe.directory='*' rev-parse --short HEAD 2>/dev/null)" >>"$log"
    say "== $tier"
    cat "$log"
    say "== $tier: $((SECONDS - started)) s"
    [ "$status" = 5 ] && say "(no test of this tier)" && return 0
    return "$status"
}
lane() {
    local rc=0
    for tier in "$@"; do run "$tier" || rc=1; done
    return $rc
}

if [ $# -gt 0 ]; then
    lane "$@"
else
    rc=0
    lane core gui elsewhere &
    lane qgis outside || rc=1
    wait $! || rc=1
    exit $rc
fi
