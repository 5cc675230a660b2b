# What the shell scripts share; sourced, from any folder.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
PYTHON=/usr/bin/python3 # Debian's own, the only one that sees QGIS; a pyenv on PATH does not
export LC_ALL=C.UTF-8   # a bare machine has no locale, and then Qt cannot open a file named é
export TERM="${TERM:-dumb}"

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}
