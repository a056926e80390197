# Every target sets up what it needs in .venv, prints what it does, and can be run first.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

# Tests and benchmarks compare with torch. Pinned, so that everybody compares with the same one.
TORCH  := torch==2.13.0

# nproc tells OMP_NUM_THREADS where that is set
CORES  := $(shell env -u OMP_NUM_THREADS nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 1)
JOBS   := $(if $(filter-out 1,$(CORES)),-n 2)
PINNED := OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1

SAY = @printf '==> %s: %s\n' '$@'

.DEFAULT_GOAL := help
.PHONY: help venv venv-test demo test lint format bench gpu examples generated soak zoo clean

help: ## list the targets
	@echo 'make TARGET, where TARGET is one of'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-11s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

venv: $(VENV)/core.stamp ## set up .venv with rnngen in it
venv-test: $(VENV)/test.stamp ## set up .venv with rnngen, the test tools, the linters and torch

demo: $(VENV)/core.stamp ## compile a cell, verify it, and train a character model with it
	$(SAY) 'compile a cell, verify it, train a character model on the Python documentation'
	@$(BIN)/python examples/char_lm_numpy.py

test: lint ## lint, types and every test, warnings being errors
	$(SAY) 'every test, warnings being errors$(if $(JOBS), (two workers))'
	@$(PINNED) $(BIN)/python -m pytest -W error $(JOBS) $(ARGS)

lint: $(VENV)/test.stamp ## ruff and mypy --strict
	$(SAY) 'ruff check, ruff format --check, mypy --strict'
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

format: $(VENV)/test.stamp ## rewrite the code in the house's format
	$(SAY) 'sort imports, mend what ruff can mend, format'
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

examples: $(VENV)/examples.stamp ## run every example in full; writes docs/examples.md with their pictures
	$(SAY) 'run every example in full: some minutes each; write docs/examples.md and docs/pictures'
	@$(BIN)/python tools/examples_page.py $(ARGS)

bench: $(VENV)/test.stamp ## speed beside torch and jax, into bench/cpu.md (some minutes on a quiet machine)
	$(SAY) 'kernels beside torch.nn, eager torch and jax.lax.scan, in one run'
	@$(BIN)/python -m pip install --quiet --editable '.[jax,plot]'
	@$(PINNED) $(BIN)/python tools/bench_cpu.py $(ARGS)

# What bench/gpu.md shows: cells, sizes and dtypes of published measurements, and where cuDNN has no fast path.
GPU_CASES := lstm:768:bfloat16 gru:768:bfloat16 lstm_peephole:768:bfloat16 layernorm_lstm:768:bfloat16 \
             mgu:768:bfloat16 lstm:256:float32 lstm:768:float32 lstm:1024:float32 gru:512:float32 \
             lstm:512:tf32 lstm:768:tf32

# The interpreter for it: .venv, set up first, or where nothing can be fetched one that has all of it (docs/cuda.md).
# Its packages have versions of their own there, so that what they warn of fails nothing.
GPU_PYTHON ?=
GPU_RUN    := PYTHONPATH=$(CURDIR)$(if $(PYTHONPATH),:$(PYTHONPATH)) $(PINNED) $(or $(GPU_PYTHON),$(BIN)/python)
GPU_JOBS   := -n $(shell test $(CORES) -gt 8 && echo 8 || echo $(CORES))
# What to run there, in this order: where time on a GPU is short, a part at a time. Each runs whatever the others found.
# All of it takes more than ten minutes on some machines: where a call has a limit, one call for each.
GPU_PARTS  ?= tests bench sanitizer
PART        = $(if $(filter $(1),$(GPU_PARTS)),$(2) || failed="$$failed $(1)";)

gpu: ## on an NVIDIA GPU: tests, speed, compute-sanitizer (fails where one of them cannot run); GPU_PARTS=bench for one
	$(SAY) 'the tests marked gpu, the benchmark into bench/gpu.md, and compute-sanitizer: $(GPU_PARTS)'
	@nvidia-smi -L 2>/dev/null | grep GPU || \
	  { echo 'gpu: no NVIDIA GPU found on this machine: NOTHING WAS RUN' >&2; exit 1; }
ifeq ($(GPU_PYTHON),)
	@$(MAKE) --no-print-directory venv-test
	@$(BIN)/python -m pip install --quiet --editable '.[cuda]' '$(TORCH)' 'jax[cuda13]>=0.7.2' nvidia-cuda-sanitizer-api
endif
	@$(GPU_RUN) tools/gpu_needs.py
	@failed=; \
	  $(call PART,tests,RNNGEN_GPU=1 $(GPU_RUN) -m pytest -v --timeout 90 -W default $(GPU_JOBS) -m gpu $$(grep -rl --include='test_*.py' 'mark\.gpu' tests) $(ARGS)) \
	  $(call PART,bench,$(GPU_RUN) -m rnngen.bench.gpu $(GPU_CASES) --seconds 240 -o bench/gpu.md) \
	  $(call PART,sanitizer,$(GPU_RUN) tools/gpu_sanitizer.py) \
	  if [ "$$failed" ]; then echo "gpu: these parts failed:$$failed" >&2; exit 1; fi

soak: $(VENV)/test.stamp ## random cells against the oracle, and it against NumPy, new ones every time (SOAK=1000 of each, half an hour)
	$(SAY) 'random cells, new ones'
	@SOAK=$(or $(SOAK),1000) $(PINNED) $(BIN)/python -m pytest -n 0 --timeout 0 $(addsuffix /test_random_cells.py,tests/oracle tests/grad tests/backends/llvm tests/backends/cuda) $(ARGS)

zoo: $(VENV)/test.stamp ## measure the cells that have no figures, and rewrite docs/zoo.md
	$(SAY) 'errors and speeds of the built-in cells into bench/zoo.json and docs/zoo.md (a minute or so a cell)'
	@$(PINNED) $(BIN)/python -m rnngen.pages.measure $(ARGS)

generated: $(VENV)/core.stamp ## rewrite generated/ and pages of docs/ from specs/
	$(SAY) 'rewrite generated/ and pages of docs/ from specs/'
	@$(BIN)/python -m rnngen.generated

clean: ## remove .venv, caches and build results
	$(SAY) 'remove .venv, caches and build results'
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || \
	  { echo "rnngen needs Python 3.11 or newer and found no '$(PYTHON)': make PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; v = "%d.%d" % sys.version_info[:2]; sys.exit(sys.version_info < (3, 11) and \
	  "rnngen needs Python 3.11 or newer; $(PYTHON) is " + v + ": make PYTHON=/path/to/python")'
	@echo '==> create $(VENV)'
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/core.stamp: pyproject.toml | $(BIN)/python
	@echo '==> install rnngen into $(VENV) (a minute or so the first time)'
	@$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1' # the first that knows --group
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/examples.stamp: $(VENV)/core.stamp
	@echo '==> install what the examples need and $(TORCH) into $(VENV) (a few minutes the first time)'
	@$(BIN)/python -m pip install --quiet --editable '.[examples]' '$(TORCH)'
	@touch $@

$(VENV)/test.stamp: $(VENV)/core.stamp
	@echo '==> install the test tools, the linters and $(TORCH) into $(VENV) (a few minutes the first time)'
	@$(BIN)/python -m pip install --quiet --editable '.[examples]' --group test --group lint '$(TORCH)'
	@touch $@
