"""Derived gradients against independent ones.

The complex step runs nothing but the forward equations, with complex numbers: for an analytic f,
∂f/∂p = Im f(p + ih)/h to the last digit, for there is no difference to cancel (Squire & Trapp 1998,
SIAM Review 40:110). At kinks both follow the branch of the real part. Forward mode is checked against the
gradients by ⟨J·u, w⟩ = ⟨u, Jᵀ·w⟩, and Hessian-vector products by the complex step of the backward equations.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from rnngen.cell.model import Cell
from rnngen.compiler import compile_cell
from rnngen.runtime.results import Gradients
from rnngen.verify.case import Case, Data, cases, draw, run_back, run_forward, run_tangent
from rnngen.verify.compare import NOISE, distance, errors, largest
from rnngen.verify.report import Row

__all__ = ["TOLERANCE", "check_derivation", "flattened"]

Array = Any
Arrays = Mapping[str, Array]
STEP = 1e-30
DIRECTIONS = 2
# Each entry of an array is stepped while that takes no more operators than this; else random directions are.
MOST_OPERATORS = 8000
TOLERANCE = {"float64": 1e-11, "float32": 2e-5}


def check_derivation(
    cell: Cell, dims: Mapping[str, int], dtype: str = "float64", backend: str = "numpy", seed: int = 0
) -> Iterator[Row]:
    """Gradients, forward mode and second derivatives of a cell, in every kind of call."""
    checker = _Checker(cell, dims, dtype, backend, seed)
    first, *_, last = every = cases(cell)
    for case in every:
        checker.take(case)
        yield from checker.gradients(columns=case == first)
        yield checker.dot_product()
        if case in (first, last):
            yield from checker.second_order()


def flattened(grads: Gradients) -> dict[str, Array]:
    """All gradients by the name of what they belong to."""
    return {**grads.params, **grads.inputs, **grads.initial_state}


def _per_row(a: Array, axis: int) -> Array:
    """Summed over everything but one axis: [B]."""
    return a.sum(axis=tuple(k for k in range(a.ndim) if k != axis))


class _Checker:
    """One kernel under test, its complex twin, and the arrays of the case at hand."""

    def __init__(self, cell: Cell, dims: Mapping[str, int], dtype: str, backend: str, seed: int) -> None:
        self.cell, self.dims, self.seed = cell, dims, seed
        self.real = compile_cell(cell, dims, dtype, backend)
        self.complex = compile_cell(cell, dims, "complex128", "numpy")
        self.plain = compile_cell(cell, dims, "float64", "numpy")
        self.coupled = any(n.op == "pool" for n in cell.program.nodes)  # a row's loss depends on other rows
        self.tolerance = TOLERANCE[dtype]
        self.eps = float(np.finfo(dtype).eps)

    def take(self, case: Case) -> None:
        """Draws the arrays of a case and works out their gradients."""
        self.case = case if self.cell.inputs or case.given else replace(case, rows=1)
        self.data = draw(self.cell, self.dims, case, self.seed)
        _, grads = run_back(self.real, self.data)
        self.found = flattened(grads)
        self.start = self._start()
        self.floor = NOISE * self.eps / self.tolerance * largest(self.found.values())

    def row(self, check: str, quantity: str, error: float) -> Row:
        """A row of this case."""
        name = f"{check}, {self.case.name}" if self.case.name else check
        dtype = str(self.real.dtype)
        return Row(self.cell.title, name, quantity, self.real.backend, dtype, error, self.tolerance)

    # the complex step ----------------------------------------------------------------------------

    def gradients(self, columns: bool) -> Iterator[Row]:
        """Each gradient against the complex step: entry by entry where that is few runs, else along
        random directions of ±1."""
        for name, got in self.found.items():
            lead = self._lead(name)
            work = got.size // max(lead, 1) * len(self.cell.program.nodes)
            if columns and work <= MOST_OPERATORS:
                error = distance(got, self._columns(name, got, lead), self.floor)
            else:
                error = max(self._along(name, got, k) for k in range(DIRECTIONS))
            yield self.row("gradients", f"∂L/∂{name}", error)

    def _lead(self, name: str) -> int:
        """Rows that can be stepped at once: each has a loss of its own. 1 for what they share."""
        return 1 if name in self.data.params or self.coupled else self.case.rows

    def _columns(self, name: str, got: Array, lead: int) -> Array:
        want = np.zeros(got.shape)
        at = None if self.coupled else next((k for k, a in enumerate(self._axes(name)) if a == "B"), None)
        apart = want if at is None else np.moveaxis(want, at, 0)
        for index in np.ndindex(apart.shape if at is None else apart.shape[1:]):
            direction = np.zeros(got.shape)
            view = direction if at is None else np.moveaxis(direction, at, 0)
            where = index if at is None else (slice(None), *index)
            view[where] = 1.0
            loss = self._stepped(name, direction)
            apart[where] = loss.sum() if at is None else loss
        return want

    def _axes(self, name: str) -> str:
        """`TB`, `B` or nothing: the axes in front of the written ones."""
        if name in self.data.params:
            return ""
        per = {i.name: i.per for i in self.cell.inputs}
        return "TB" if per.get(name) == "step" else "B"

    def _along(self, name: str, got: Array, k: int) -> float:
        random = np.random.default_rng([self.seed, k, got.size])
        direction = np.where(random.random(got.shape) < 0.5, -1.0, 1.0)
        want = float(self._stepped(name, direction).sum())
        size = max(float(np.linalg.norm(got)), self.floor) or 1.0
        return abs(float(np.sum(got * direction)) - want) / size

    def _stepped(self, name: str, direction: Array) -> Array:
        """∂L/∂p along a direction for each row, from a forward run alone."""
        run = run_forward(self.complex, self._moved({name: direction}), save=False)
        total = np.zeros(self.case.rows)
        for n, w in self.data.grad_outputs.items():
            total += _per_row(run.outputs[n].imag * w, 1)
        for n, w in self.data.grad_final.items():
            total += _per_row(run.final_state[n].imag * w, 0)
        return total / STEP

    def _start(self) -> Arrays:
        """The value that each state starts from, given or not."""
        per = {i.name: i.per for i in self.cell.inputs}
        inputs = {n: a[:0] if per[n] == "step" else a for n, a in self.data.inputs.items()}
        run = self.plain.forward(inputs, self.data.params, self.data.state, steps=0)
        return run.final_state

    def _moved(self, directions: Arrays) -> Data:
        """The data with an imaginary step; a state that was not given is where it is to move."""
        d = self.data
        h = {n: 1j * STEP * a for n, a in directions.items()}
        state = dict(d.state)
        state |= {n: self.start[n] for n in directions if n in self.start}
        return replace(
            d,
            inputs={n: a + h[n] if n in h else a for n, a in d.inputs.items()},
            params={n: a + h[n] if n in h else a for n, a in d.params.items()},
            state={n: a + h[n] if n in h else a for n, a in state.items()},
        )

    # forward mode and second derivatives ------------------------------------------------------------

    def _directions(self, given: bool) -> dict[str, Array]:
        names = {n: a for n, a in self.found.items() if given or n not in self.start}
        random = np.random.default_rng([self.seed, 5])
        return {n: random.standard_normal(a.shape) for n, a in names.items()}

    def dot_product(self) -> Row:
        """⟨J·u, w⟩ against ⟨u, Jᵀ·w⟩, everything moving at once."""
        u = self._directions(given=True)
        moved = run_tangent(self.real, self.data, u)
        left = sum(float(np.sum(moved.outputs[n] * w)) for n, w in self.data.grad_outputs.items())
        left += sum(float(np.sum(moved.final_state[n] * w)) for n, w in self.data.grad_final.items())
        right = sum(float(np.sum(u[n] * g)) for n, g in self.found.items())
        size = sum(float(np.sum((u[n] * g) ** 2)) for n, g in self.found.items()) ** 0.5
        return self.row("dot-product test", "⟨Ju, w⟩ = ⟨u, Jᵀw⟩", abs(left - right) / (size or 1.0))

    def second_order(self) -> Iterator[Row]:
        """H·v against the complex step of the gradients. States that start by themselves stand still."""
        d = self.data
        v = self._directions(given=bool(d.state))
        got = flattened(
            self.real.hvp(d.inputs, d.params, v, d.grad_outputs, d.grad_final, d.state, **d.keywords)
        )
        _, grads = run_back(self.complex, self._moved(v))
        want = {n: a.imag / STEP for n, a in flattened(grads).items()}
        scale = largest(self.found.values())
        for name, error in errors(got, want, self.tolerance, self.eps, scale).items():
            yield self.row("second order", f"∂²L/∂{name} v", error)
