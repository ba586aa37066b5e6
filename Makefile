# GNU make 3.81 or later, Linux and macOS. `make` alone lists the targets.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
PORT   ?= 8000

.DEFAULT_GOAL := help
.PHONY: help book pdf test lab serve tables weights notebooks clean lock

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

book: $(STAMP) ## build the whole book into _build/html, every notebook executed
	@$(BIN)/python book/_ext/dossier_book/freshness.py || $(MAKE) tables
	@# From a clean folder: Sphinx repeats no warning of a page that it does not read again.
	rm -rf _build
	$(BIN)/jupyter-book build . --toc book/_toc.yml -W --keep-going

pdf: $(STAMP) _build/html/index.html ## print the built book into _build/pdf, and offer it in the book
	PYTHONPATH=book/_ext $(BIN)/python -m book_print --offer

test: $(STAMP) ## pass all tests: library, tables, notebooks, built book
	$(BIN)/python -m pytest tests notebooks --nbval

lab: $(STAMP) ## open the notebooks in JupyterLab
	$(BIN)/jupyter lab notebooks

serve: _build/html/index.html ## serve the built book on http://localhost:8000 (PORT=…)
	$(BIN)/python -m http.server $(PORT) --bind 127.0.0.1 --directory _build/html

tables: $(STAMP) ## extract data/tables afresh from data/raw, catalogue, codebook and coding
	cd notebooks && ../$(BIN)/python -m dossier extract ../data/raw --out ../data/tables

weights: $(STAMP) ## learn data/codebook/learned.json afresh from the development articles
	cd notebooks && ../$(BIN)/python -m dossier learn ../tests/articles/dev --out ../data/codebook/learned.json

notebooks: $(STAMP) ## execute the notebooks in place and store their outputs
	@# Timings and interpreter versions would differ from one machine to the next.
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace \
	  --ExecutePreprocessor.record_timing=False \
	  --ExecutePreprocessor.timeout=300 \
	  --ClearMetadataPreprocessor.enabled=True \
	  --ClearMetadataPreprocessor.clear_cell_metadata=False \
	  --ClearMetadataPreprocessor.preserve_nb_metadata_mask=kernelspec \
	  notebooks/*.ipynb

clean: ## remove what is built; the environment stays
	rm -rf _build .build .pytest_cache

lock: .build/lock/bin/uv ## write requirements.txt anew from pyproject.toml
	.build/lock/bin/uv pip compile pyproject.toml --all-extras --universal --generate-hashes --upgrade \
	  --no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	  --quiet --output-file requirements.txt

_build/html/index.html:
	$(MAKE) book

$(STAMP): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "Python 3.11 or later is needed; name one with: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	@touch $(STAMP)

.build/lock/bin/uv:
	$(PYTHON) -m venv .build/lock
	.build/lock/bin/python -m pip install --quiet uv
