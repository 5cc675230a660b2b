#!/bin/bash
# Runs a tour (a Python file beside this one) in the real QGIS window on a screen of its own.
# Usage: AFSTEMMING_TOUR='{json}' tests/window/tour.sh mapping_tour.py; see the tour for what the JSON holds.
# AFSTEMMING_SCREEN=2560x1440 gives a larger screen than 1400x900; AFSTEMMING_TOO_LONG=seconds more time than 600.
set -euo pipefail
here=$(realpath "$(dirname "$0")")
source "$here/../../scripts/common.sh"
cd "$here/../.."
source scripts/profile.sh
export AFSTEMMING_TOUR_CODE="$here"
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
status=0
LIBGL_ALWAYS_SOFTWARE=1 timeout --kill-after=10 "${AFSTEMMING_TOO_LONG:-600}" \
    xvfb-run -a -s "-screen 0 ${AFSTEMMING_SCREEN:-1400x900}x24" \
    qgis --nologo --noversioncheck --profiles-path "$QGIS_CUSTOM_CONFIG_PATH" --code "$here/$1" \
    >"$scratch/log" 2>&1 </dev/null || status=$?
grep '^tour: ' "$scratch/log" || true
if [ "$status" -ne 0 ] || ! grep -q '^tour: done' "$scratch/log" || grep -q '^Traceback' "$scratch/log"; then
    tail -n 40 "$scratch/log" >&2
    fail "The tour was not completed (exit code $status)."
fi
