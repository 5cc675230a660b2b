#!/bin/bash
# Links this checkout into the QGIS profile of the user, so that QGIS runs the code as it is being written.
# A folder of links, since QGIS wants metadata.txt inside the package. Run it again after adding a room.
set -euo pipefail
source "$(dirname "$0")/common.sh"
folder="${XDG_DATA_HOME:-$HOME/.local/share}/QGIS"
version=QGIS3
[ -d "$folder/QGIS4" ] && version=QGIS4
plugin="$folder/$version/profiles/default/python/plugins/afstemming_plugin"
if [ -e "$plugin" ] && [ ! -L "$plugin/metadata.txt" ]; then
    fail "$plugin is an installed plugin; remove that in QGIS first."
fi
PYTHONPATH=scripts "$PYTHON" -B -c 'import package as p; p.compile_translations(p.ROOT / "i18n", p.ROOT / "i18n")'
rm -rf "$plugin"
mkdir -p "$plugin"
ln -s "$PWD"/afstemming_plugin/*[!_] "$PWD/metadata.txt" "$PWD/resources" "$plugin/"
say "Linked as $plugin. Restart QGIS, or use the Plugin Reloader."
