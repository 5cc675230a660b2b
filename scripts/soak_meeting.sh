#!/bin/bash
# Kills QGIS in a meeting so many times (default 50) and looks whether anything that was said is lost.
# Usage: scripts/soak_meeting.sh [rounds] [first seed]; needs the built plugin (make build).
set -euo pipefail
source "$(dirname "$0")/common.sh"
export AFSTEMMING_PROFILE="${AFSTEMMING_PROFILE:-$PWD/build/soak_profile}"
source scripts/profile.sh
# QGIS starts quicker without its own plugins.
printf '[PythonPlugins]\nafstemming_plugin=true\nprocessing=false\ndb_manager=false\nMetaSearch=false\ngrassprovider=false\n' |
    cat - <(grep -v -e PythonPlugins -e '^afstemming_plugin=' "$settings/QGIS3.ini") >"$scratch/ini"
cp "$scratch/ini" "$settings/QGIS3.ini"
cp "$scratch/ini" "$settings/QGIS4.ini"
export LIBGL_ALWAYS_SOFTWARE=1
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
# One screen for all rounds; the script itself works without one.
nice xvfb-run -a -s '-screen 0 1280x800x24' "$PYTHON" tests/soak/kill_meeting.py "$@"
