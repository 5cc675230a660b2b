#!/bin/bash
# Opens a project in a real QGIS window, with the plugin's dock, and makes a picture of the whole window.
# Usage: scripts/screenshot.sh picture.png [project.qgz]; without a screen it brings its own (Xvfb).
set -euo pipefail
picture=$(realpath -m "$1")
project=${2:+$(realpath "$2")}
source "$(dirname "$0")/common.sh"
source scripts/profile.sh
[ -z "${project}" ] || [ -f "$project" ] || fail "There is no project $project"

rm -f "$picture"
mkdir -p "$(dirname "$picture")"
export AFSTEMMING_PICTURE="$picture" AFSTEMMING_PROJECT="$project"
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
log="$scratch/log"
status=0
# Software rendering: a machine without a graphics card has no other.
LIBGL_ALWAYS_SOFTWARE=1 timeout --kill-after=10 240 xvfb-run -a -s '-screen 0 1600x1000x24' \
    qgis --nologo --noversioncheck --profiles-path "$QGIS_CUSTOM_CONFIG_PATH" --code scripts/screenshot.py \
    >"$log" 2>&1 </dev/null || status=$?
grep '^screenshot: ' "$log" || true
if [ ! -s "$picture" ]; then
    tail -n 30 "$log" >&2
    fail "No picture was made of the QGIS window (exit code $status)."
fi
