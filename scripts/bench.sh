#!/bin/bash
# The benchmark, into docs/bench.md. Usage: [PART=engine] [ENGINE=5000,50000] scripts/bench.sh [rounds]
set -euo pipefail
source "$(dirname "$0")/common.sh"

venv=build/bench-venv
if ! [ -x $venv/bin/python ] || [ requirements-bench.txt -nt $venv/stamp ]; then
    say "Bench: geopandas and pandas into $venv"
    rm -rf $venv
    "$PYTHON" -m venv $venv
    if PIP_DISABLE_PIP_VERSION_CHECK=1 $venv/bin/python -m pip --quiet install -r requirements-bench.txt 2>build/pip.log; then
        touch $venv/stamp
    else
        say "Bench: they cannot be had here (build/pip.log); only our own side is measured."
        rm -rf $venv
    fi
fi
for part in ${PART:-intake engine database map workbook documents}; do
    case $part in
        intake) "$PYTHON" tests/bench/intake.py --rounds "${1:-5}" --theirs $venv/bin/python ;;
        engine)
            "$PYTHON" tests/bench/engine.py --rounds "${1:-5}" --theirs $venv/bin/python \
                --sizes "${ENGINE:-5000,50000,500000,1000000}"
            ;;
        database) "$PYTHON" tests/bench/database.py --sizes "${DATABASE:-50000,100000,1000000}" ;;
        map) "$PYTHON" tests/bench/render.py --rounds "${1:-5}" ;;
        workbook) "$PYTHON" tests/bench/workbook.py --rounds "${1:-5}" ;;
        documents) "$PYTHON" tests/bench/documents.py --rounds "${1:-5}" ;;
        *) fail "PART is intake, engine, database, map, workbook, documents or several of them, not $part" ;;
    esac
done
