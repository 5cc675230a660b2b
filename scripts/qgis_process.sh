#!/bin/bash
# qgis_process with the built plugin, for example:
#   scripts/qgis_process.sh list
#   scripts/qgis_process.sh run afstemming:wholejob --FOLDER=… --OUTPUT_FOLDER=…
# Relative paths are relative to the top of the checkout. See profile.sh for the environment it heeds.
set -euo pipefail
source "$(dirname "$0")/common.sh"
source scripts/profile.sh
export QT_QPA_PLATFORM=offscreen
# Debian 12's wrapper passes an option that qgis_process refuses; the binary beside it works.
program=/usr/bin/qgis_process.bin
[ -x "$program" ] || program=qgis_process
"$program" "$@"
