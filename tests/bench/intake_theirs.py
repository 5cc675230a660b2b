"""One round of the usual way: read with geopandas or pandas and map the same columns; no checks, no places."""

import json
import resource
import sys
import time

import pandas

FIELDS = {
    "projectnr": "reference", "projectnaam": "title", "straatnaam": "street", "discipline": "discipline",
    "soort_werk": "kind", "status": "hardness", "startdatum": "start", "einddatum": "end", "lengte": "size",
    "omschrijving": "description",
}  # fmt: skip
WORDS = {
    "discipline": {
        "riool": "riool",
        "water": "water",
        "gas": "gas",
        "elektra": "elektra",
        "telecom": "telecom",
    },
    "kind": {"vervanging": "vervanging"},
    "hardness": {"gepland": "gepland", "idee": "idee", "vastgesteld": "vastgesteld"},
}


def mapped(frame):
    frame = frame.rename(columns=FIELDS)
    for name, words in WORDS.items():
        frame[name] = frame[name].map(words)
    for name in ("start", "end"):
        frame[name] = pandas.to_datetime(frame[name])
    return frame


def main(what, path):
    started = time.perf_counter()
    if what == "geopandas":
        import geopandas

        started = time.perf_counter()
        frame = mapped(geopandas.read_file(path))
    else:
        frame = pandas.read_excel(path)
        if what == "pandas+map":
            frame = mapped(frame)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "peak": peak, "rows": len(frame)}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
