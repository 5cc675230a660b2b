#!/bin/bash
# Links this checkout into the QGIS profile of the user, so that QGIS runs the code as it is being written.
set -euo pipefail
source "$(dirname "$0")/common.sh"
folder="${XDG_DATA_HOME:-$HOME/.local/share}/QGIS"
version=QGIS3
[ -d "$folder/QGIS4" ] && version=QGIS4
plugins="$folder/$version/profiles/default/python/plugins"
mkdir -p "$plugins"
if [ -e "$plugins/afstemming_plugin" ] && [ ! -L "$plugins/afstemming_plugin" ]; then
    fail "$plugins/afstemming_plugin is an installed plugin; remove that in QGIS first."
fi
ln -sfn "$PWD/afstemming_plugin" "$plugins/afstemming_plugin"
say "Linked. Restart QGIS, or use the Plugin Reloader."
