# `make demo` and `make test` work on a bare Debian 12 or 13; the first run installs what is missing.
SHELL := /bin/bash
VENV := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help setup build demo samples demo-server test-server test test-fuzz test-tour test-soak test-qt6 test-versions quality bench docs pictures styles lint format typecheck scan translate package dev-link clean distclean

help: ## this list
	@grep -E '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: build ## run the main job on the demo data, or on DATA=folder; results in build/demo
	@scripts/demo.sh "$(DATA)"

demo-server: build ## PostgreSQL + PostGIS on this machine, with the demo as a shared dossier (stop: scripts/demo_server.sh stop)
	@scripts/demo_server.sh

samples: build ## all documents of the demo and of Toulouse (where it is), for both audiences, as after a meeting; in build/samples
	@scripts/samples.sh $(SAMPLES)

test: setup build ## all tests: core, QGIS, qgis_process, window (or TIERS="core qgis")
	@scripts/test.sh $(TIERS)

test-fuzz: setup ## the readers fuzzed for long (FUZZ=examples per test)
	@AFSTEMMING_FUZZ=$(or $(FUZZ),2000) $(VENV)/python -m pytest -q -p no:pytest_qgis tests/fuzz

test-server: setup build ## the shared dossier on a real server: rights, desks at once, faults
	@scripts/demo_server.sh packages
	@TIER_SECONDS=$${TIER_SECONDS:-3600} scripts/test.sh server

test-tour: build ## the whole cycle in the real window, on the example and on Toulouse; pictures in build/tour
	@scripts/tour.sh $(TOUR)

test-soak: setup build ## long tests of nothing being lost: a week of actions, kills, disks, desks, memory (SOAK="week kill", MINUTES=60, KILLS=50, RELOADS=100)
	@MINUTES=$(or $(MINUTES),60) KILLS=$(or $(KILLS),50) RELOADS=$(or $(RELOADS),100) scripts/soak.sh $(SOAK)

quality: setup ## the figures of all suites into docs/quality.md
	@/usr/bin/python3 scripts/quality.py --scan

docs: ## the help in Dutch and English, into build/docs
	@scripts/setup.sh run
	@/usr/bin/python3 scripts/build_help.py

pictures: build ## the pictures of README and help, anew
	@scripts/pictures.sh

styles: setup ## the shipped map styles (.qml) out of the code
	@env QT_QPA_PLATFORM=offscreen $(VENV)/python scripts/make_styles.py

test-qt6: ## the widgets under Qt 6 (PyQt6 from PyPI), without QGIS
	@scripts/setup.sh run
	@scripts/test_qt6.sh

test-versions: ## the tests in chroots of the other Debian releases (SUITES="trixie", TARGETS="test test-tour")
	@scripts/test_versions.sh $(SUITES)

bench: ## speed of intake, engine, map and documents beside others, into docs/bench.md (ROUNDS=5, PART=engine ENGINE=5000,50000, PART=database DATABASE=50000)
	@scripts/setup.sh run
	@scripts/bench.sh $(ROUNDS)

lint: setup ## style of the code
	@$(VENV)/ruff check . && $(VENV)/ruff format --check .

format: setup ## put the code in its style
	@$(VENV)/ruff check --fix . ; $(VENV)/ruff format .

typecheck: setup ## types of the code
	@$(VENV)/mypy

scan: setup ## what the plugin repository scans the zip for, and what Qt 6 dropped
	@env QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest -q -p no:pytest_qgis tests/test_scan.py tests/test_package.py -m "not cli"

translate: setup ## gather the sentences of the code into i18n/*.ts
	@/usr/bin/python3 scripts/update_translations.py

package: ## build/afstemming_plugin-<version>.zip, to install in QGIS
	@scripts/setup.sh run
	@/usr/bin/python3 scripts/package.py

build: ## the same, unzipped into build/plugin as a user would have it
	@scripts/setup.sh run
	@/usr/bin/python3 scripts/package.py --unzip build/plugin

dev-link: ## link this checkout into your own QGIS profile
	@scripts/dev_link.sh

setup: # what the other targets need
	@scripts/setup.sh develop

clean: ## remove what was made, keep what was downloaded
	@rm -rf build/demo build/plugin build/profile build/*.zip build/package .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -not -path './.venv/*' -not -path './build/*' -prune -exec rm -rf {} +

distclean: clean ## remove what was downloaded, too
	@rm -rf build .venv
