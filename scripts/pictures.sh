#!/bin/bash
# Makes the pictures of the README and the help anew, in Dutch, from two tours of the example town: make pictures.
set -euo pipefail
source "$(dirname "$0")/common.sh"
out="$PWD/build/tour"
to_image() { # a picture of a tour → its name in docs/images
    cp "$out"/$1 "docs/images/$2.png"
}

scripts/tour.sh klein
for name in kaart-kansen kansen-1 vergadermodus resultaat voorstel; do
    to_image "klein/[0-9][0-9]-$name.png" "$name"
done
to_image "klein/[0-9][0-9]-leveringen.png" leveringen
to_image "klein/[0-9][0-9]-kaart-graafrust.png" graafrust
to_image "klein/[0-9][0-9]-overleg-besluit.png" overleg

rm -rf "$out/kolommen"
mkdir -p "$out/kolommen/dossier"
list="$out/kolommen/rioolplan.csv" # a first list of a partner, with words of its own
printf '%s\n' 'Projectnummer;Straatnaam;Werk;Fase;Startdatum;Einddatum;X;Y' >"$list"
row=0
for street in Kerkstraat Dorpsstraat Molenweg Havenkade Lindelaan Schoolstraat Brinkweg Parkzicht; do
    row=$((row + 1))
    phase=$([ $((row % 3)) = 0 ] && printf 'Fase B' || printf 'Gepland')
    printf 'R-%s;%s;Vervangen riool;%s;%s-4-2027;%s-9-2027;%s;463000\n' \
        "$((100 + row))" "$street" "$phase" "$row" "$row" "$((155000 + 40 * row))" >>"$list"
done
AFSTEMMING_SCREEN=1280x800 AFSTEMMING_TOUR="{\"pictures\": \"$out/kolommen\", \"work\": \"$out/kolommen/dossier\",
    \"files\": [{\"file\": \"$list\", \"crs\": \"EPSG:28992\", \"partner\": \"Gemeente\", \"name\": \"Voorbeeld\"}]}" \
    tests/window/tour.sh mapping_tour.py
to_image "kolommen/1-3-kolommen.png" kolommen

scripts/demo.sh ""
cp build/demo/schermafdruk.png docs/images/afstemming.png
say "The pictures are in docs/images."
