"""A cell run over random inputs from its initial values, and the Jacobian of every step on the way.

The Jacobians come from the derived backward program: with the unit vectors as the gradients that arrive from
the next step, what it hands to the step before is ∂s[t]/∂s[t-1], one row a unit vector. The state s is all
that carries a gradient from step to step, delayed values of states included, as one vector.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from math import prod
from typing import Any

import numpy as np

from rnngen.cell.model import Cell, StateSlot
from rnngen.grad.model import Step
from rnngen.ops.call import Call, RawGradients
from rnngen.ops.node import Key, Program
from rnngen.ops.size import ints
from rnngen.oracle import Oracle
from rnngen.oracle.interpret import evaluate, node_values
from rnngen.runtime.initial import init_params

__all__ = ["Trajectory", "carrying", "size_of", "state_size"]

Array = Any
MOST_COPIES = 1024
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


def _repeated(call: Call, rows: int, given: Mapping[str, Array]) -> Call:
    """A call of one row as one of several that differ in what is given."""
    inputs, clocks = (
        {n: np.repeat(a, rows, axis=1) for n, a in part.items()} for part in (call.inputs, call.clocks)
    )
    sequence = {n: np.repeat(a, rows, axis=0) for n, a in call.sequence.items()} | dict(given)
    return replace(call, rows=rows, inputs=inputs, sequence=sequence, clocks=clocks)


@dataclass(frozen=True, slots=True)
class _Given:
    """What the steps saw: leaves for the whole call, and the state before each step."""

    constant: Arrays
    before: tuple[dict[str, Array], ...]


class Trajectory:
    """`rows` sequences of `steps` steps of a cell with sizes; `scaled` multiplies some params.

    With `given`, numbers [rows] for some inputs of the whole sequence, all rows have the inputs of the first.
    """

    def __init__(
        self,
        step: Step,
        steps: int,
        rows: int,
        seed: int = 0,
        scaled: Mapping[str, float] | None = None,
        given: Mapping[str, Array] | None = None,
    ) -> None:
        self.step, self.cell = step, step.cell
        self.oracle = Oracle(step, np.float64)
        self.call = call_of(self.cell, steps, 1 if given else rows, seed, scaled or {})
        if given:
            self.call = _repeated(self.call, rows, given)
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
        """∂s after step k / ∂s before it: [seen, size, size]."""
        if self.separate:
            return self.pulled(k, np.broadcast_to(np.eye(self.size), (self.call.rows, self.size, self.size)))
        return np.stack([self._one_by_one(k, i) for i in range(self.size)], axis=1)

    def pulled(self, k: int, arriving: Array) -> Array:
        """Gradients of s after step k, several for each sequence, as gradients of s before it:
        [seen, several, size]."""
        if not self.separate:
            return arriving @ self.jacobian(k)
        at_once = max(1, MOST_COPIES // max(arriving.shape[1], 1))
        parts = [
            self._by_copies(k, first, arriving[first : first + at_once])
            for first in range(0, self.call.rows, at_once)
        ]
        return np.concatenate(parts)

    @cached_property
    def separate(self) -> bool:
        """Whether a sequence's gradients are the same whatever stands beside it, and wherever it stands."""
        return not self.coupled and not self.cell.random

    @cached_property
    def coupled(self) -> bool:
        """Whether the sequences of a batch have a part in one another, as where it is normalised."""
        return any(n.op == "pool" for n in self.step.forward.nodes)

    @property
    def seen(self) -> int:
        """How many sequences there are Jacobians of: where they are coupled, of the first by itself."""
        return 1 if self.coupled else self.call.rows

    def _by_copies(self, k: int, first: int, arriving: Array) -> Array:
        """Some sequences, each as many times as there are gradients of it."""
        (rows, copies, size), nodes = arriving.shape, self.program.nodes
        n, at = rows * copies, k * self.call.rows + first
        known: dict[int, Array] = dict.fromkeys(set(range(len(nodes))) - self.moving)
        for i, value in self.still.items():
            known[i] = value
            if nodes[i].batched:
                own = value[at : at + rows, None]
                known[i] = np.broadcast_to(own, (rows, copies, *own.shape[2:])).reshape(n, *own.shape[2:])
        values = node_values(self.program, self._seeds(arriving.reshape(n, size)), n, np.float64, known=known)
        found = {key: values[i] for key, i in self.program.outputs}
        return self._joined(found, n).reshape(rows, copies, size)

    @cached_property
    def program(self) -> Program:
        """Of the backward step what makes the gradients of the state before it."""
        back, wanted = self.step.backward, {s.name for s in self.slots}
        outputs = [(key, i) for key, i in back.outputs if key[0] == "grad_state" and key[1] in wanted]
        return Program(back.nodes, (), tuple(outputs)).pruned()

    @cached_property
    def moving(self) -> frozenset[int]:
        """What of it the gradients that arrive have a part in."""
        return self.program.dependents(i for i, _ in self.program.leaves("adjoint"))

    @cached_property
    def still(self) -> dict[int, Array]:
        """The other values that these read: [steps · rows, …] where they are batched."""
        program, steps, rows, before = self.program, self.call.steps, self.call.rows, self.given.before
        leaves: Arrays = {("state", n): np.stack([b[n] for b in before]) for n in before[0]}
        leaves |= {("input", n): a for n, a in self.call.inputs.items()}
        leaves |= {("clock", n): a for n, a in self.call.clocks.items()}
        for _, node in _read(program):
            key = (node.op, node.text("name"))
            found = leaves[key] if key in leaves else self.given.constant[key]
            if node.batched:
                found = found if key in leaves else np.broadcast_to(found, (steps, *found.shape))
                found = found.reshape(steps * rows, *found.shape[2:])
            leaves[key] = found
        leaves = self.given.constant | leaves
        values = node_values(program, leaves, steps * rows, np.float64, known=dict.fromkeys(self.moving))
        read = {a for i in self.moving for a in program.nodes[i].args} | {i for _, i in program.outputs}
        return {i: values[i] for i in sorted(read - self.moving)}

    def _one_by_one(self, k: int, i: int) -> Array:
        unit = np.zeros((self.call.rows, self.size))
        unit[: self.seen, i] = 1
        return self._found(self._leaves(k) | self._seeds(unit), self.call.rows)[: self.seen]

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
        return self._joined(evaluate(self.step.backward, leaves, rows, np.float64, self.call.seed), rows)

    def _joined(self, found: Arrays, rows: int) -> Array:
        """The gradients of all slots side by side: [rows, size]."""
        parts = [
            np.reshape(found.get(("grad_state", s.name), np.zeros((rows, size_of(s)))), (rows, size_of(s)))
            for s in self.slots
        ]
        return np.concatenate(parts, axis=1) if parts else np.zeros((rows, 0))


def _read(program: Program) -> Any:
    return program.leaves("input", "state", "sequence", "prepared", "clock")
