#!/bin/bash
# The whole meeting cycle in the real QGIS window, by mouse and keyboard, with a picture of every step in build/tour:
# the example town in a small light window and a large dark one, and Toulouse (real data, where there is any).
# Usage: scripts/tour.sh [name…]; default: all of klein groot toulouse toulouse-groot.
set -euo pipefail
source "$(dirname "$0")/common.sh"
source scripts/toulouse.sh

tour() {
    local name=$1 width=$2 height=$3 theme=$4 folder=$5 documents=$6 out="$PWD/build/tour/$1"
    rm -rf "$out"
    mkdir -p "$out/dossier/tmp"
    say "== tour $name: ${width} × $height, $theme"
    # The example opens its dossier in the folder for temporary files.
    TMPDIR="$out/dossier/tmp" AFSTEMMING_SCREEN="${width}x$height" AFSTEMMING_TOO_LONG=1500 AFSTEMMING_TOUR="{\"pictures\": \"$out\", \"work\": \"$out/dossier\",
        \"width\": $width, \"height\": $height, \"theme\": \"$theme\", \"folder\": \"$folder\", \"documents\": [$documents]}" \
        tests/window/tour.sh cycle_tour.py &&
        "$PYTHON" tests/window/let_go.py "$out/dossier"
}

rc=0
names=${*:-klein groot toulouse toulouse-groot}
for name in $names; do
    case $name in
        klein) tour klein 1280 800 default "" '"workbook", "minutes", "map", "year_plan"' || rc=1 ;;
        groot) tour groot 2560 1440 "Night Mapping" "" '"workbook"' || rc=1 ;;
        toulouse*)
            [ -f "$toulouse_data" ] || { say "== tour $name: skipped, there is no $toulouse_data" && continue; }
            folder="$PWD/build/tour/levering-toulouse"
            toulouse_folder "$folder"
            if [ "$name" = toulouse ]; then
                tour toulouse 1280 800 "Night Mapping" "$folder" '"workbook"' || rc=1
            else
                tour "$name" 2560 1440 default "$folder" '"workbook", "map"' || rc=1
            fi
            ;;
        *) fail "no such tour: $name" ;;
    esac
done
exit $rc
