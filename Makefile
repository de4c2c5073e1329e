# Everything a newcomer needs. `make demo` and `make test` prepare .venv by themselves.
PYTHON ?= $(shell scripts/choose_python)
BIN := .venv/bin
# The export must read the same wherever it is made: no index address, no machine path.
LOCK := pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --quiet

# A shell that forbids byte code would have every process compile everything anew; empty means allowed.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help install demo test quick search lint bench screens lock clean

help:  ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

install: .venv/.installed  ## prepare .venv (uv when it is on PATH, plain pip otherwise)

.venv/.installed: requirements-dev.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed, and none is on PATH."; exit 1; }
	@rm -rf .venv  # what another interpreter left there does not fit this one
	@if command -v uv >/dev/null 2>&1; then \
		uv venv --quiet --python "$$(command -v $(PYTHON))" .venv && \
		uv pip install --quiet --python .venv/bin/python --require-hashes -r requirements-dev.txt; \
	else \
		$(PYTHON) -m venv .venv && \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt; \
	fi
	@touch $@

demo: install  ## a local Telegram, the bot and a sample county; prints one address
	@$(BIN)/python bot.py demo

test: install  ## every test, on SQLite and on PostgreSQL
	@$(BIN)/python -m pytest

quick: install  ## the same, but on PostgreSQL only what nothing else tells of it
	@DIAODU_TEST_QUICK=1 $(BIN)/python -m pytest

search: install  ## look for new examples that break what always holds
	@$(BIN)/python -m pytest --hypothesis-profile=search $$(grep -rl hypothesis tests --include='test_*.py')

lint: install  ## ruff, mypy, import contracts, locales, migrations
	@scripts/check

bench: install  ## the benchmarks; results and how to read them are in benchmarks/README.md
	@$(BIN)/python -m benchmarks

screens: install  ## play the demo's month in a Chromium and take the README's pictures
	@if command -v uv >/dev/null 2>&1; then \
		uv pip install --quiet --python .venv/bin/python --require-hashes -r requirements-screens.txt; \
	else \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-screens.txt; \
	fi
	@$(BIN)/python -m scripts.play_month

lock:  ## export the hashed requirements again (needs uv)
	uv $(LOCK) --output-file requirements.txt
	uv $(LOCK) --group dev --output-file requirements-dev.txt
	uv $(subst pyproject.toml,requirements-screens.in,$(LOCK)) --output-file requirements-screens.txt

clean:  ## remove .venv, the demo's data and caches
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
