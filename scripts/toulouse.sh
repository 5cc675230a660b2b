# Toulouse (real data, where it is beside the checkout) as a folder that a partner hands over; sourced after common.sh.
toulouse_data=../shared/data/toulouse/works.json

toulouse_folder() { # toulouse_folder FOLDER
    mkdir -p "$1"
    cp -f "$toulouse_data" "$1/works.json"
    cp -f tests/data/toulouse_profile.json "$1/profile.json"
    printf '%s\n' '{"name": "Toulouse 2013", "crs": "EPSG:2154", "peildatum": "2013-01-01",' \
        ' "deliveries": [{"file": "works.json", "profile": "profile.json"}]}' >"$1/collaboration.json"
}
