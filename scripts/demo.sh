#!/bin/bash
# The main job, as a user would run it: partner files in, everything for the meeting out, in build/demo.
# Usage: scripts/demo.sh [folder with partner files]; default the demo collaboration that is shipped.
set -euo pipefail
data=${1:-}
[ -z "$data" ] || data=$(realpath "$data")
source "$(dirname "$0")/common.sh"
: "${data:=$PWD/resources/demo}"
[ -d "$data" ] || fail "There is no folder $data"

out=build/demo
started=$SECONDS
rm -rf "$out" build/profile
mkdir -p "$out"
say "The main job on ${data#"$PWD"/} ($(scripts/qgis_process.sh --version | head -n 1))"
scripts/qgis_process.sh run afstemming:wholejob --FOLDER="$data" --OUTPUT_FOLDER="$PWD/$out" \
    ${PEILDATUM:+--PEILDATUM="$PEILDATUM"} | tee "$out/log.txt"
say "A picture of QGIS with the result open"
scripts/screenshot.sh "$out/schermafdruk.png" "$out/afstemming.qgz"

for name in afstemming.gpkg afstemming.qgz projectvoorstellen.xlsx kaartenpakket.pdf voorstellen.gpkg \
    projectvoorstellen.pdf jaarplan.pdf convenantrapportage.pdf voorstellen.geojson laatste-kansen.ics index.html; do
    [ -s "$out/$name" ] || fail "The job did not make $out/$name"
done
say
say "Made in $((SECONDS - started)) s:"
for file in "$out"/*; do
    printf '  %-36s %8s kB\n' "$file" "$((($(stat -c %s "$file") + 1023) / 1024))"
done
say "Main figures:"
sed -n '/Results/,$s/^\([A-Z_]*\):[[:space:]]*\([0-9][0-9.,]*\)$/  \1: \2/p' "$out/log.txt"
