"""What a kernel is tried on: cases (which steps count, what is given) and arrays drawn for them.

Arrays are drawn in float64 from a seed and rounded to float32, so that every dtype computes with the very
same numbers. A draw on which the cell is not finite is replaced by a tamer one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from zlib import crc32

import numpy as np

from rnngen.cell.model import Cell, StateSlot
from rnngen.compiler import compile_cell
from rnngen.ops.halves import rounded
from rnngen.ops.size import ints
from rnngen.runtime.kernel import Kernel
from rnngen.runtime.results import Gradients, Run
from rnngen.verify.compare import distance, largest

__all__ = ["BASE", "Case", "Data", "cases", "draw", "run_back", "run_forward", "run_tangent", "shaken"]

Array = Any
Arrays = Mapping[str, Array]
# the square of what a kernel is given must still be a float32
LARGEST = 1e18
DIGITS = 1e-3
TAMENESS = ("as drawn", "positive", "near the start")


@dataclass(frozen=True, slots=True)
class Case:
    """One way to call a kernel. `given`: every state and delay slot is; else the cell starts by itself."""

    name: str
    steps: int = 7
    rows: int = 3
    given: bool = True
    ragged: bool = False
    resets: bool = False
    reverse: bool = False
    training: bool = False


BASE = Case("")


def cases(cell: Cell) -> tuple[Case, ...]:
    """Every kind of call once, and all of it together."""
    noisy = cell.random or any(n.attr("name") == "training" for _, n in cell.program.leaves("clock"))
    found = [
        BASE,
        replace(BASE, name="own start", given=False),
        replace(BASE, name="lengths, reverse", ragged=True, reverse=True),
        replace(BASE, name="reset", resets=True),
        *([replace(BASE, name="training", training=True)] if noisy else []),
        Case("lengths, reset, reverse", given=False, ragged=True, resets=True, reverse=True, training=noisy),
    ]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Data:
    """The arrays of a call, and weights for its outputs and final state that make a loss of them."""

    inputs: Arrays
    params: Arrays
    state: Arrays
    grad_outputs: Arrays
    grad_final: Arrays
    keywords: Mapping[str, Any] = field(default_factory=dict)


def run_forward(kernel: Kernel, data: Data, save: bool = True) -> Run:
    """A forward run."""
    return kernel.forward(data.inputs, data.params, data.state, save=save, **data.keywords)


def run_back(kernel: Kernel, data: Data) -> tuple[Run, Gradients]:
    """A forward run and the gradients of its loss."""
    run = run_forward(kernel, data)
    return run, kernel.backward(run, data.grad_outputs, data.grad_final)


def run_tangent(kernel: Kernel, data: Data, tangents: Arrays) -> Run:
    """How outputs and final state move."""
    return kernel.jvp(data.inputs, data.params, tangents, data.state, **data.keywords)


def draw(cell: Cell, dims: Mapping[str, int], case: Case, seed: int = 0) -> Data:
    """Arrays for a case, as wild as the cell allows."""
    kernel = compile_cell(cell, dims, "float64", "numpy")
    if not (cell.inputs or case.given):
        case = replace(case, rows=1)  # nothing else says how many rows there are
    for tameness in TAMENESS:
        data = _Drawing(kernel, case, seed, tameness).data()
        if _calm(kernel, data):
            break
    return data


def shaken(data: Data, cell: Cell, k: int, dtype: str = "float32") -> Data:
    """The `k`th neighbour of these arrays: numbers of the same dtype that differ in their last digits.

    Whole numbers and fixed params are what they are for a reason, and stay.
    """
    fixed = {p.name for p in cell.params if not p.trainable}
    unit = float(np.finfo(np.float32).eps) if dtype == "float32" else 2.0**-7

    def moved(name: str, a: Array) -> Array:
        if name in fixed or a.dtype.kind != "f":
            return a
        random = np.random.default_rng([k, crc32(name.encode())])
        near = a * (1 + unit * random.integers(-2, 3, a.shape))
        near = _rounded(near) if dtype == "float32" else rounded(near, dtype)
        return np.where(a == np.rint(a), a, near)

    groups = ("inputs", "params", "state", "grad_outputs", "grad_final")
    return replace(data, **{g: {n: moved(n, a) for n, a in getattr(data, g).items()} for g in groups})


def _calm(kernel: Kernel, data: Data) -> bool:
    """Whether values and gradients are finite and float32 keeps three digits of them: a draw that it loses
    tells nothing of a kernel."""
    exact = _everything(kernel, data)
    if not all(bool((np.abs(a) < LARGEST).all()) for a in exact):
        return False
    plain = compile_cell(kernel.cell, kernel.dims, "float32", "numpy")
    scale = largest(exact)
    pairs = zip(_everything(plain, data), exact, strict=True)
    return all(distance(got, want, DIGITS * scale) <= DIGITS for got, want in pairs)


def _everything(kernel: Kernel, data: Data) -> list[Array]:
    with np.errstate(all="ignore"):
        run, grads = run_back(kernel, data)
    groups = (run.outputs, run.final_state, grads.params, grads.inputs, grads.initial_state)
    return [np.asarray(a) for group in groups for a in group.values()]


class _Drawing:
    """One draw; every array has a random stream of its own."""

    def __init__(self, kernel: Kernel, case: Case, seed: int, tameness: str) -> None:
        self.kernel, self.cell, self.case = kernel, kernel.cell, case
        self.seed, self.tameness = seed, tameness

    def random(self, what: str) -> np.random.Generator:
        return np.random.default_rng([self.seed, crc32(what.encode())])

    def normal(self, what: str, shape: tuple[int, ...], scale: float = 1.0) -> Array:
        values = scale * self.random(what).standard_normal(shape)
        return _rounded(np.abs(values) if self.tameness == "positive" else values)

    def data(self) -> Data:
        case, lead = self.case, (self.case.steps, self.case.rows)
        inputs = {s.name: self._input(s) for s in self.cell.inputs}
        params = self._params()
        keywords = self._keywords()
        program = self.cell.program
        shapes = {n: program.nodes[i].ints for n, i in program.keyed("output").items()}
        outputs = {n: self.normal(f"d {n}", (*lead, *shape)) for n, shape in shapes.items()}
        final = {s.name: self.normal(f"d final {s.name}", self._rows(s)) for s in self.cell.states}
        start = self.kernel.forward(*self._nothing(inputs), params, steps=0).final_state if case.given else {}
        state = {s.name: self._state(s, start[s.name]) for s in self.cell.states if case.given}
        return Data(inputs, params, state, outputs, final, keywords)

    def _nothing(self, inputs: Arrays) -> tuple[Arrays]:
        per = {s.name: s.per for s in self.cell.inputs}
        return ({n: a[:0] if per[n] == "step" else a for n, a in inputs.items()},)

    def _rows(self, slot: StateSlot) -> tuple[int, ...]:
        return (self.case.rows, *ints(slot.shape))

    def _input(self, slot: Any) -> Array:
        lead = (self.case.steps, self.case.rows) if slot.per == "step" else (self.case.rows,)
        shape = (*lead, *ints(slot.shape))
        if slot.dtype == "index":
            return self.random(slot.name).integers(0, slot.bound or 2, shape)
        return self.normal(slot.name, shape, 0.8)

    def _params(self) -> dict[str, Array]:
        """Initial values, shaken where they are trained: a bias of zeros would hide what it does."""
        out = {}
        initial = self.kernel.init_params(self.seed)
        for slot in self.cell.params:
            value = initial[slot.name]
            if slot.trainable:
                shake = 0.05 if self.tameness == "near the start" else 0.3
                value = value + shake * self.normal(slot.name, value.shape)
            out[slot.name] = _rounded(value)
        return out

    def _state(self, slot: StateSlot, start: Array) -> Array:
        if slot.name in self.cell.indices:
            bound = next(i.bound for i in self.cell.inputs if i.name == slot.of)
            return self.random(slot.name).integers(0, bound or 2, self._rows(slot)).astype(np.float64)
        scale = 0.05 if self.tameness == "near the start" else 0.5
        return _rounded(start + self.normal(f"state {slot.name}", self._rows(slot), scale))

    def _keywords(self) -> dict[str, Any]:
        case, random = self.case, self.random("steps")
        steps, rows = case.steps, case.rows
        out: dict[str, Any] = {"reverse": case.reverse, "training": case.training, "seed": self.seed + 7}
        if case.ragged:
            lengths = random.integers(0, steps + 1, rows)
            lengths[:3] = [steps, steps // 2, min(1, steps)][: len(lengths)]
            out["lengths"] = lengths
        if case.resets:
            out["reset"] = random.random((steps, rows)) < 0.3
        if all(i.per == "sequence" for i in self.cell.inputs):
            out["steps"] = steps
        return out


def _rounded(a: Array) -> Array:
    """To the nearest float32, as float64."""
    return np.asarray(a, dtype=np.float32).astype(np.float64)
