#!/bin/bash
# The widgets that draw with Qt alone, under Qt 6: PyQt6 from PyPI in build/qt6-venv, and no QGIS. Every module of the
# plugin is loaded too, with stand-ins for the classes of QGIS. Skips, and says so, where PyQt6 cannot be had.
set -euo pipefail
source "$(dirname "$0")/common.sh"
venv=build/qt6-venv
if ! $venv/bin/python -c 'import PyQt6.QtWidgets' 2>/dev/null; then
    rm -rf $venv
    "$PYTHON" -m venv --system-site-packages $venv
    # Qt's own libraries for drawing without a screen; most desktops have them.
    if ! { $venv/bin/pip install --quiet --disable-pip-version-check 'PyQt6>=6.6,<7' 'pytest>=7.2,<10' &&
        $venv/bin/python -c 'import PyQt6.QtWidgets'; } 2>build/qt6.log; then
        rm -rf $venv
        say "Skipped, nothing was tested: PyQt6 cannot be had here (build/qt6.log)."
        exit 0
    fi
fi
export QT_QPA_PLATFORM=offscreen
export PYTHONPATH="tests/qt6:$PWD/build/pylib"
set -o pipefail
timeout --kill-after=10 600 $venv/bin/python -X faulthandler -m pytest -q -p needs_qgis -p no:cacheprovider \
    tests/qt6 tests/gui/test_gui_timeline.py tests/gui/test_gui_timeline_layout.py tests/gui/test_gui_programme.py \
    tests/gui/test_gui_collaboration.py "$@" | tee build/test-qt6.log
