#!/bin/bash
# The long tests: a week of actions in any order, kills at every write, disks and shares that fail, desks that meet, and the
# real window killed in meetings, beside another window, and reloaded. The figures go into docs/quality.md.
# Usage: scripts/soak.sh [part…]; by default all of: week kill faults desks memory meeting windows reloads.
#   MINUTES=60 (week)  KILLS=50 (meeting)  RELOADS=100 (reloads)
# Needs the built plugin (make build). Parts that this machine does not permit are skipped and say why.
set -uo pipefail
source "$(dirname "$0")/common.sh"
minutes=${MINUTES:-60} kills=${KILLS:-50} reloads=${RELOADS:-100}

in_python() { # the tests of one file, at length
    env QT_QPA_PLATFORM=offscreen PYTHONPATH="$PWD/build/pylib" AFSTEMMING_SOAK="$minutes" AFSTEMMING_SEED="$RANDOM" \
        .venv/bin/python -m pytest -q "tests/soak/test_soak_$1.py"
}
in_window() ( # a script that starts QGIS, on a screen of its own
    set -euo pipefail
    export AFSTEMMING_PROFILE="${AFSTEMMING_PROFILE:-$PWD/build/soak_profile}"
    source scripts/profile.sh
    # QGIS starts quicker without its own plugins.
    printf '[PythonPlugins]\nafstemming_plugin=true\nprocessing=false\ndb_manager=false\nMetaSearch=false\ngrassprovider=false\n' |
        cat - <(grep -v -e PythonPlugins -e '^afstemming_plugin=' "$settings/QGIS3.ini") >"$scratch/ini"
    cp "$scratch/ini" "$settings/QGIS3.ini"
    cp "$scratch/ini" "$settings/QGIS4.ini"
    export LIBGL_ALWAYS_SOFTWARE=1
    unset QT_QPA_PLATFORM WAYLAND_DISPLAY
    nice xvfb-run -a -s '-screen 0 1280x800x24' "$PYTHON" "tests/soak/$1" "${@:2}"
)

rc=0
for part in ${*:-week kill faults desks memory meeting windows reloads}; do
    say "== $part"
    case $part in
        week | kill | faults | desks | memory) in_python "$part" || rc=1 ;;
        meeting) in_window kill_meeting.py "$kills" || rc=1 ;;
        windows) in_window two_windows.py || rc=1 ;;
        reloads) in_window reloads.py "$reloads" || rc=1 ;;
        *) fail "no such part: $part" ;;
    esac
done
[ -d build/quality ] && "$PYTHON" scripts/quality.py
exit $rc
