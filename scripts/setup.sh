#!/bin/bash
# Installs what a target needs and the machine lacks. Usage: scripts/setup.sh [run|develop]
# run: what `make demo` needs; develop (default): that, and a virtual environment with the tools for testing.
# Quick when nothing changed since the last time, and then needs no network.
set -euo pipefail
source "$(dirname "$0")/common.sh"
kind=${1:-develop}

stamp=build/setup-$kind.stamp
key=$(cat scripts/setup.sh requirements-*.txt /etc/debian_version | sha256sum)
present() { [ -x /usr/bin/qgis ] && { [ "$kind" = run ] || [ -x .venv/bin/ruff ]; }; }
if [ "$(cat "$stamp" 2>/dev/null)" = "$key" ] && present; then exit 0; fi

packages="python3-numpy python3-pandas python3-openpyxl python3-shapely python3-venv qttools5-dev-tools qttranslations5-l10n
    python3-sphinx python3-myst-parser xvfb xauth poppler-utils fonts-dejavu-core fonts-open-sans"
[ "$kind" = run ] || packages="$packages hunspell hunspell-nl hunspell-en-gb"
# A QGIS that is no Debian package, as in the containers of QGIS, is used as it is.
if dpkg-query -W python3-qgis >/dev/null 2>&1 || ! "$PYTHON" -c 'import qgis.core' 2>/dev/null; then
    packages="qgis python3-qgis qgis-providers $packages"
fi
missing=""
for package in $packages; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
    say "Set-up: installing Debian packages:$missing"
    sudo=""
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "Set-up needs root or sudo. As root: apt-get install$missing"
        sudo="sudo"
    fi
    mkdir -p build
    if ! { $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
        # shellcheck disable=SC2086  # the list must fall apart into words
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } \
        >build/apt.log 2>&1 </dev/null; then
        tail -n 20 build/apt.log >&2
        fail "Set-up: the Debian packages could not be installed (whole log: build/apt.log)."
    fi
fi

mkdir -p build
if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    rm -rf .venv
    "$PYTHON" -m venv --system-site-packages .venv
fi
pip="env PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/bin/python -m pip --quiet"

# Shapely 2 is much faster than the GEOS path, which gives the same results.
# Known by what it can do, as in compat.py.
shapely_2='import sys, shapely; sys.exit(not (hasattr(shapely, "from_wkb") and hasattr(shapely, "prepare")))'
if ! "$PYTHON" -c "$shapely_2" && ! PYTHONPATH=build/pylib "$PYTHON" -c "$shapely_2" 2>/dev/null; then
    say "Set-up: Shapely 2 into build/pylib (Debian's is older)"
    if ! $pip install --no-deps --upgrade --target build/pylib 'shapely>=2,<3' 2>build/pip.log; then
        say "Set-up: Shapely 2 cannot be had here (build/pip.log); the slower GEOS path of QGIS is used."
    fi
fi

# The plugin carries its own openpyxl for machines without one; scripts/package.py puts it in.
if ! ls build/wheels/openpyxl-*.whl >/dev/null 2>&1; then
    if ! $pip download --no-deps --require-hashes --only-binary :all: --dest build/wheels \
        --requirement requirements-bundled.txt 2>build/pip.log; then
        say "Set-up: openpyxl's wheel cannot be had here (build/pip.log); Debian's openpyxl goes into the plugin."
    fi
fi

if [ "$kind" = develop ]; then
    say "Set-up: test tools into .venv"
    # Debian's Sphinx is run by the system's Python, which does not see this environment: no conflict.
    $pip install --no-warn-conflicts --requirement requirements-dev.txt
fi
printf '%s\n' "$key" >"$stamp"
