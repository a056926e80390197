"""What must not change when a call is made in another way: cut in two, padded with NaN, its rows permuted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from rnngen.cell.model import Cell
from rnngen.compiler import compile_cell
from rnngen.runtime.kernel import Kernel
from rnngen.verify.backends import TOLERANCE, results
from rnngen.verify.case import BASE, Data, cases, draw, run_forward
from rnngen.verify.compare import errors
from rnngen.verify.report import Row

__all__ = ["check_invariance"]

Array = Any
STEPS, CUT, ROWS = 10, 4, 3


def check_invariance(
    cell: Cell, dims: Mapping[str, int], dtype: str = "float64", backend: str = "numpy", seed: int = 0
) -> Iterator[Row]:
    """Ten steps are four and then six; padding and other rows have no part in a row's results."""
    tests = _Tests(cell, dims, dtype, backend, seed)
    yield from tests.cut()
    yield from tests.padded()
    yield from tests.permuted()


class _Tests:
    """One kernel and its calls."""

    def __init__(self, cell: Cell, dims: Mapping[str, int], dtype: str, backend: str, seed: int) -> None:
        self.cell, self.dims, self.seed = cell, dims, seed
        self.kernel: Kernel = compile_cell(cell, dims, dtype, backend)
        self.per = {i.name: i.per for i in cell.inputs}
        self.tolerance, self.eps = TOLERANCE[dtype], float(np.finfo(dtype).eps)
        self.noisy = any(c.training for c in cases(cell))

    def rows(self, check: str, got: Mapping[str, Array], want: Mapping[str, Array]) -> Iterator[Row]:
        found = errors(got, want, self.tolerance, self.eps)
        dtype = str(self.kernel.dtype)
        for name, error in found.items():
            yield Row(self.cell.title, check, name, self.kernel.backend, dtype, error, self.tolerance)

    def cut(self) -> Iterator[Row]:
        """`final_state` carries everything on: delays, past inputs, `t` and random draws.

        Not asked of a cell that reads T, which is another number for every call.
        """
        if any(n.attr("name") == "T" for _, n in self.cell.program.leaves("clock")):
            return
        case = replace(BASE, steps=STEPS, training=self.noisy)
        data = draw(self.cell, self.dims, case, self.seed)
        whole = run_forward(self.kernel, data)
        first = run_forward(self.kernel, self._steps(data, slice(0, CUT), data.state))
        second = run_forward(self.kernel, self._steps(data, slice(CUT, STEPS), first.final_state))
        got = {n: np.concatenate([first.outputs[n], second.outputs[n]]) for n in whole.outputs}
        got |= {f"final {n}": a for n, a in second.final_state.items()}
        want = {**whole.outputs, **{f"final {n}": a for n, a in whole.final_state.items()}}
        yield from self.rows(f"{STEPS} steps = {CUT} + {STEPS - CUT}", got, want)

    def _steps(self, data: Data, part: slice, state: Mapping[str, Array]) -> Data:
        inputs = {n: a[part] if self.per[n] == "step" else a for n, a in data.inputs.items()}
        keywords = dict(data.keywords)
        if "steps" in keywords:
            keywords["steps"] = len(range(STEPS)[part])
        return replace(data, inputs=inputs, state=state, keywords=keywords)

    def padded(self) -> Iterator[Row]:
        """What stands in the padding, NaN for one, is not looked at: neither forward nor back."""
        data = draw(self.cell, self.dims, replace(BASE, ragged=True), self.seed)
        past = np.arange(BASE.steps)[:, None] >= np.asarray(data.keywords["lengths"])[None, :]
        real = {i.name for i in self.cell.inputs if i.per == "step"} - self.cell.indices
        inputs = {n: _marked(a, past) if n in real else a for n, a in data.inputs.items()}
        weights = {n: _marked(a, past) for n, a in data.grad_outputs.items()}
        got = results(self.kernel, replace(data, inputs=inputs, grad_outputs=weights))
        yield from self.rows("NaN in the padding", got, results(self.kernel, data))

    def permuted(self) -> Iterator[Row]:
        """Rows in another order give the same in that order (random draws belong to a row's place)."""
        if self.cell.random:
            return
        data = draw(self.cell, self.dims, BASE, self.seed)
        turned = Data(
            {n: np.roll(a, 1, axis=1 if self.per[n] == "step" else 0) for n, a in data.inputs.items()},
            data.params,
            {n: np.roll(a, 1, axis=0) for n, a in data.state.items()},
            {n: np.roll(a, 1, axis=1) for n, a in data.grad_outputs.items()},
            {n: np.roll(a, 1, axis=0) for n, a in data.grad_final.items()},
            data.keywords,
        )
        want = results(self.kernel, data)
        got = {n: self._turned_back(n, a) for n, a in results(self.kernel, turned).items()}
        yield from self.rows("rows in another order", got, want)

    def _turned_back(self, name: str, a: Array) -> Array:
        plain = name.removeprefix("∂L/∂")
        if name.startswith("∂L/∂") and plain in {p.name for p in self.cell.params}:
            return a
        first = name.startswith("final ") or (name.startswith("∂L/∂") and self.per.get(plain) != "step")
        return np.roll(a, -1, axis=0 if first else 1)


def _marked(a: Array, past: Array) -> Array:
    return np.where(past.reshape(past.shape + (1,) * (a.ndim - 2)), np.nan, a)
