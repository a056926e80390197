"""make zoo: errors and speeds of the built-in cells into bench/zoo.json, then the pages anew.

    python -m rnngen.pages.measure [CELL…] [--all]

Without names: the cells that have no figures, or none of their present equations; `--all`: every cell. Errors
are those of `rnngen verify`, speeds those of `rnngen bench --against eager`, medians of interleaved rounds.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from rnngen.bench import bench_cell, pinned
from rnngen.cell import Cell
from rnngen.compiler import compile_cell, load
from rnngen.errors import RnngenError
from rnngen.pages import write
from rnngen.pages.figures import ROUNDS, Measured, digest, kept
from rnngen.pages.zoo import ROWS, SIZE, STEPS, titles
from rnngen.verify import verify_cell
from rnngen.verify.report import Report

__all__ = ["main", "measured"]

UNITS = 17  # one more than a vector


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line of this module."""
    parser = argparse.ArgumentParser(
        prog="python -m rnngen.pages.measure", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument(
        "cells", nargs="*", metavar="CELL", help="built-in names, such as those of `rnngen list`"
    )
    parser.add_argument("--all", action="store_true", help="measure again what has figures")
    asked = parser.parse_args(arguments)
    known = kept()
    for title in asked.cells or list(titles()):
        cell = load(title)
        if not asked.cells and not asked.all and known.of(title, digest(cell)):
            continue
        print(f"{title} ...", file=sys.stderr, flush=True)
        known = known.with_cell(title, measured(cell), _machine())
        known.write()
    known.without(set(known.cells) - set(titles())).write()
    print(f"{write()} pages changed")


def measured(cell: Cell) -> Measured:
    """Errors and speed of one cell."""
    report = verify_cell(cell, checks=("gradients", "backends"), sizes=(UNITS,))
    exact = [r.error for r in report.rows if not r.check.startswith("backends")]
    return Measured(
        digest(cell),
        max(exact, default=0.0),
        _worst(report, "float64"),
        _worst(report, "float32"),
        _speedup(cell),
        _compile_seconds(cell),
        report.ok,
    )


def _worst(report: Report, dtype: str) -> float:
    """Of the compiled kernels."""
    rows = [r for r in report.rows if r.check.startswith("backends") and r.backend == "llvm"]
    return max((r.error for r in rows if r.dtype == dtype), default=float("nan"))


def _compile_seconds(cell: Cell) -> float:
    """From the equations to functions that can be called; the better of two."""
    sizes = {d.name: d.default or SIZE for d in cell.spec.dims}
    seconds = []
    for _ in range(2):
        start = perf_counter()
        compile_cell(load(cell.title), sizes, cache=False)
        seconds.append(perf_counter() - start)
    return round(min(seconds), 2)


def _speedup(cell: Cell) -> float:
    """How many times as fast as torch op by op; 0 where one of them cannot run the cell."""
    sizes = {d.name: d.default or SIZE for d in cell.spec.dims}
    try:
        with pinned():
            timings = bench_cell(cell, sizes, STEPS, ROWS, ("eager",), ROUNDS).timings
    except RnngenError:
        return 0.0
    if "eager" not in timings or "rnngen" not in timings:
        return 0.0
    return round(min(timings["eager"]["training"].seconds) / min(timings["rnngen"]["training"].seconds), 2)


def _machine() -> str:
    """What tells the machine from others, without a date."""
    name = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return (
        f"{name} ({os.cpu_count()} logical CPUs, other work beside it), "
        f"Python {platform.python_version()}, torch {version('torch').partition('+')[0]}"
    )


if __name__ == "__main__":
    main()
