#!/bin/bash
# Makes the pictures of the README and the help anew, from the tour of the example town: make pictures.
set -euo pipefail
source "$(dirname "$0")/common.sh"
scripts/tour.sh klein
for name in kaart-kansen kansen-1 vergadermodus resultaat; do
    cp build/tour/klein/[0-9][0-9]-"$name".png "docs/images/$name.png"
done
say "The pictures are in docs/images."
