#!/bin/bash
# All documents anew, for both audiences, as after a meeting: of the demo in build/samples/demo, and of Toulouse (real data,
# where it is beside the checkout) in build/samples/toulouse. Usage: scripts/samples.sh [demo] [toulouse]
set -euo pipefail
source "$(dirname "$0")/common.sh"
source scripts/toulouse.sh

names=${*:-demo toulouse}
for name in $names; do
    out=build/samples/$name
    started=$SECONDS
    areas=
    case $name in
        demo)
            given=$PWD/resources/demo
            areas="$given/ondergrond.gpkg|layername=buurten"
            ;;
        toulouse)
            [ -f "$toulouse_data" ] || { say "Toulouse: left out, there is no $toulouse_data"; continue; }
            given=$PWD/build/samples/levering-toulouse
            toulouse_folder "$given"
            ;;
        *) fail "There are no samples called $name; choose demo or toulouse." ;;
    esac
    rm -rf "$out"
    mkdir -p "$out/dossier"
    AFSTEMMING_PROFILE=$PWD/build/samples/profile scripts/qgis_process.sh run afstemming:wholejob \
        --FOLDER="$given" --OUTPUT_FOLDER="$PWD/$out/dossier" >"$out/log.txt" 2>&1 || fail "$(tail -n 5 "$out/log.txt")"
    (
        export AFSTEMMING_PROFILE=$PWD/build/samples/profile QT_QPA_PLATFORM=offscreen
        source scripts/profile.sh
        "$PYTHON" scripts/make_samples.py "$out/dossier/afstemming.gpkg" "$out" --plugin "$QGIS_PLUGINPATH" ${areas:+--neighbourhoods "$areas"}
    )
    say "$name: $(find "$out" -type f | wc -l) files in $out, in $((SECONDS - started)) s"
done
