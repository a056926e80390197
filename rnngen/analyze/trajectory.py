"""A cell run over random inputs from its initial values, and the Jacobian of every step on the way.

The Jacobians come from the derived backward program: with the unit vectors as the gradients that arrive from
the next step, what it hands to the step before is ∂s[t]/∂s[t-1], one row a unit vector. The state s is all
that carries a gradient from step to step, delayed values of states included, as one vector.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np

from rnngen.cell.model import Cell, StateSlot
from rnngen.grad.model import Step
from rnngen.ops.call import Call, RawGradients
from rnngen.ops.node import Key, Program
from rnngen.ops.size import ints
from rnngen.oracle import Oracle
from rnngen.runtime.initial import init_params

__all__ = ["Trajectory", "carrying", "size_of", "state_size"]

Array = Any
Arrays = dict[Key, Array]


def carrying(cell: Cell) -> tuple[StateSlot, ...]:
    """The slots that make up the state: all but those that keep an input for later."""
    inputs = {i.name for i in cell.inputs}
    return tuple(s for s in cell.states if s.of not in inputs)


def size_of(slot: StateSlot) -> int:
    """How many numbers a slot holds."""
    return prod(int(n) for n in slot.shape)


def state_size(cell: Cell) -> int:
    """How many numbers the state has."""
    return sum(size_of(s) for s in carrying(cell))


def call_of(cell: Cell, steps: int, rows: int, seed: int, scaled: Mapping[str, float]) -> Call:
    """Normal inputs, indices within their bound, params as their `init` says (some `scaled`)."""
    random = np.random.default_rng(seed)
    inputs: dict[str, Array] = {}
    sequence: dict[str, Array] = {}
    for slot in cell.inputs:
        shape = (rows, *ints(slot.shape))
        shape = (steps, *shape) if slot.per == "step" else shape
        index = slot.dtype == "index"
        values = random.integers(0, slot.bound or 1, shape) if index else random.standard_normal(shape)
        (inputs if slot.per == "step" else sequence)[slot.name] = values.astype(np.float64)
    params = {n: a * scaled.get(n, 1.0) for n, a in init_params(cell, seed, np.float64).items()}
    clock = np.repeat(np.arange(steps, dtype=np.float64)[:, None], rows, axis=1)
    return Call(steps, rows, inputs, sequence, params, {}, {"t": clock, "_draw": clock}, seed)


@dataclass(frozen=True, slots=True)
class _Given:
    """What the steps saw: leaves for the whole call, and the state before each step."""

    constant: Arrays
    before: tuple[dict[str, Array], ...]


class Trajectory:
    """`rows` sequences of `steps` steps of a cell with sizes; `scaled` multiplies some params."""

    def __init__(
        self, step: Step, steps: int, rows: int, seed: int = 0, scaled: Mapping[str, float] | None = None
    ) -> None:
        self.step, self.cell = step, step.cell
        self.oracle = Oracle(step, np.float64)
        self.call = call_of(self.cell, steps, rows, seed, scaled or {})
        self.tape = self.oracle.forward(self.call, save=True)
        self.given = _Given(self.tape.saved[0], tuple(self.tape.saved[1]))
        self.slots = carrying(self.cell)
        self.size = state_size(self.cell)

    @property
    def finite(self) -> bool:
        """Whether no state or output is infinite or undefined."""
        arrays = (*self.tape.outputs.values(), *self.tape.final.values())
        return all(bool(np.isfinite(a).all()) for a in arrays)

    def gradients(self) -> RawGradients:
        """The gradients of a random weighting of all outputs and final states."""
        random = np.random.default_rng(1)
        outputs = {n: random.standard_normal(a.shape) for n, a in self.tape.outputs.items()}
        final = {n: random.standard_normal(a.shape) for n, a in self.tape.final.items()}
        return self.oracle.backward(self.tape, outputs, final)

    def jacobian(self, k: int) -> Array:
        """∂s after step k / ∂s before it: [rows, size, size]."""
        separate = not self._coupled and not self.cell.random
        rows = range(self.call.rows)
        if separate:
            return np.stack([self._by_copies(k, row) for row in rows])
        return np.stack([self._one_by_one(k, i) for i in range(self.size)], axis=1)

    @property
    def _coupled(self) -> bool:
        """Whether the sequences of a batch know of one another."""
        nodes = self.step.forward.nodes
        return any(
            not n.batched and any(nodes[a].batched for a in n.args) for n in nodes if n.op not in ("stop",)
        )

    def _by_copies(self, k: int, row: int) -> Array:
        """The same sequence as many times as there are unit vectors."""
        n = self.size
        leaves = self._leaves(k)
        for _, node in _read(self.step.backward):
            key = (node.op, node.text("name"))
            if node.batched and key in leaves:
                leaves[key] = np.broadcast_to(leaves[key][row : row + 1], (n, *leaves[key].shape[1:]))
        leaves |= self._seeds(np.eye(n))
        return self._found(leaves, n)

    def _one_by_one(self, k: int, i: int) -> Array:
        unit = np.zeros((self.call.rows, self.size))
        unit[:, i] = 1
        return self._found(self._leaves(k) | self._seeds(unit), self.call.rows)

    def _leaves(self, k: int) -> Arrays:
        states: Arrays = {("state", n): a for n, a in self.given.before[k].items()}
        return self.given.constant | self.oracle.at(self.call, k) | states

    def _seeds(self, arriving: Array) -> Arrays:
        """The gradients that arrive at a step: [rows, size] for the state, zero for the outputs."""
        out: Arrays = {}
        rows, start = len(arriving), 0
        for slot in self.slots:
            part = arriving[:, start : start + size_of(slot)]
            out["adjoint", f"state:{slot.name}"] = part.reshape(rows, *ints(slot.shape))
            start += size_of(slot)
        for _, node in self.step.backward.leaves("adjoint"):
            key = ("adjoint", node.text("name"))
            out.setdefault(key, np.zeros(((rows,) if node.batched else ()) + node.ints))
        return out

    def _found(self, leaves: Arrays, rows: int) -> Array:
        from rnngen.oracle.interpret import evaluate

        found = evaluate(self.step.backward, leaves, rows, np.float64, self.call.seed)
        parts = [
            np.reshape(found.get(("grad_state", s.name), np.zeros((rows, size_of(s)))), (rows, size_of(s)))
            for s in self.slots
        ]
        return np.concatenate(parts, axis=1) if parts else np.zeros((rows, 0))


def _read(program: Program) -> Any:
    return program.leaves("input", "state", "sequence", "prepared", "clock")
