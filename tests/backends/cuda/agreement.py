"""The shim beside the oracle: sizes, arrays and tolerances that all tests of this folder share."""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np
from backends.cuda.on_shim import kernel, oracle
from backends.llvm.agree import arguments, collected

from rnngen import compiler
from rnngen.cell import Cell
from rnngen.ops import halves
from rnngen.verify.compare import distance, largest

__all__ = [
    "LENGTHS",
    "RESET",
    "ROWS",
    "STEPS",
    "agree",
    "cells",
    "differences",
    "rounded",
    "sizes",
    "unfused",
]

STEPS, ROWS = 4, 3
LENGTHS = np.array([STEPS, 0, 2])
RESET = np.random.default_rng(5).random((STEPS, ROWS)) < 0.4
TOLERANCE = {"float32": 1e-5, "float64": 1e-12, "tf32": 2e-3, "bfloat16": 2e-2, "float16": 4e-3}


def cells() -> list[str]:
    """Every built-in cell and every variant."""
    out = []
    for name in compiler.zoo():
        out += [name, *[f"{name}@{v}" for v in compiler.load(name).spec.variants]]
    return out


def sizes(cell: Cell) -> tuple[tuple[str, int], ...]:
    """Small sizes that are all different, or the spec's own."""
    small = iter((5, 4, 6, 3, 7, 2, 8))
    return tuple((d.name, d.default or next(small)) for d in cell.spec.dims)


def agree(
    cell: Cell,
    dtype: str = "float32",
    chosen: Any = None,
    *,
    dims: Any = None,
    shape: tuple[int, int] = (STEPS, ROWS),
    given: bool = True,
    tf32: bool = False,
    **call: Any,
) -> None:
    """Fails with a line for each result that is further off than the tolerance, normwise."""
    dims = dims or sizes(cell)
    reference, tested = oracle(cell, dims), kernel(cell, dims, dtype, chosen, tf32)
    arrays, keywords = arguments(reference.cell, *shape, given)
    arrays = (*(rounded(a, dtype) for a in arrays[:2]), arrays[2])
    want = collected(reference, arrays, keywords | call)
    got = collected(tested, arrays, keywords | call)
    inference = tested.forward(*arrays, **keywords | call, save=False)
    got |= {f"unsaved {n}": np.asarray(a) for n, a in inference.outputs.items()}
    want |= {f"unsaved {n}": want[f"output {n}"] for n in inference.outputs}
    got |= {f"unsaved final {n}": np.asarray(a) for n, a in inference.final_state.items()}
    want |= {f"unsaved final {n}": want[f"final {n}"] for n in inference.final_state}
    within = "tf32" if tf32 else dtype
    wrong = differences(got, want, within, lambda: unfused(cell, dims, arrays, keywords | call))
    assert not wrong, "\n".join(["", *wrong])


def rounded(arrays: dict[str, Any], dtype: str) -> dict[str, Any]:
    """Inputs or params as a 16-bit kernel stores them: the oracle gets the same numbers."""
    if dtype not in halves.HOST:
        return arrays
    return {n: halves.rounded(a, dtype) for n, a in arrays.items()}


def unfused(cell: Cell, dims: Any, arrays: Any, call: Any) -> dict[str, Any]:
    """What plain float32 makes of the same call."""
    return collected(compiler.compile_cell(cell, dict(dims), "float32", "numpy"), arrays, call)


def differences(got: dict[str, Any], want: dict[str, Any], dtype: str, plain: Any) -> list[str]:
    """A line for each that is further off than the tolerance; what cancellation leaves of the largest array is
    allowed a tenth of it. Ill-conditioned draws: 4 times what plain float32, `plain()`, is off.
    """
    floor = {n: 0.1 * largest(want.values()) + largest([a]) for n, a in want.items()}
    far = {n: distance(got[n], want[n], floor[n]) if n in got and n in want else inf for n in {**got, **want}}
    far = {n: gap for n, gap in far.items() if not gap <= TOLERANCE[dtype]}
    if far and dtype == "float32":
        usual = plain()
        far = {
            n: g
            for n, g in far.items()
            if n not in usual or not g <= 4 * distance(usual[n], want[n], floor[n])
        }
    return [f"{n}: {gap:.2e} off" for n, gap in far.items()]
