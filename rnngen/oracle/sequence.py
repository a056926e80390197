"""Runs a step over a sequence, forward and back, one step at a time; and forward mode through both.

It keeps the state before every step and works everything else out again on the way back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from rnngen.cell.model import Cell
from rnngen.grad.model import Step
from rnngen.ops.call import Call, RawGradients, Tape
from rnngen.ops.node import Key, Program
from rnngen.ops.size import ints
from rnngen.oracle.interpret import evaluate

__all__ = ["Oracle", "collapsed", "initial_gradient"]

Array = Any
Arrays = dict[Key, Array]


class Oracle:
    """An engine over the programs of a step, in `dtype` (real, or complex for the complex step).

    `products` names a 16-bit dtype that the operands of matrix products are rounded to.
    """

    def __init__(self, step: Step, dtype: Any, products: str = "") -> None:
        self.step, self.cell, self.dtype = step, step.cell, np.dtype(dtype)
        self.products = products

    # pieces ------------------------------------------------------------------------------------------

    def run(self, program: Program, leaves: Arrays, call: Call) -> Arrays:
        """One program on the call's rows."""
        return evaluate(program, leaves, call.rows, self.dtype, call.seed, self.products)

    def constant(self, call: Call) -> Arrays:
        """Leaves that hold for the whole call: params, sequence inputs, T."""
        leaves: Arrays = {("param", n): a for n, a in call.params.items()}
        leaves |= {("sequence", n): a for n, a in call.sequence.items()}
        leaves["clock", "T"] = np.asarray(call.length, dtype=self.dtype)
        leaves["clock", "training"] = np.asarray(1.0, dtype=self.dtype)
        return leaves

    def at(self, call: Call, k: int) -> Arrays:
        """Leaves of step k."""
        leaves: Arrays = {("input", n): a[k] for n, a in call.inputs.items()}
        return leaves | {("clock", n): a[k] for n, a in call.clocks.items()}

    def prepared(self, call: Call) -> tuple[Arrays, dict[str, Array]]:
        """(constant leaves with the prepared values, the state before step 0)."""
        constant = self.constant(call)
        found = self.run(self.step.prepare, constant, call)
        constant |= {(k, n): a for (k, n), a in found.items() if k == "prepared"}
        initial = {n: a for (k, n), a in found.items() if k == "initial"}
        return constant, {s.name: self._start(s.name, s.of, initial, call) for s in self.cell.states}

    def _start(self, name: str, of: str, initial: Mapping[str, Array], call: Call) -> Array:
        if name in call.state:
            return call.state[name].astype(self.dtype)
        shape = (call.rows, *next(ints(s.shape) for s in self.cell.states if s.name == name))
        if of in call.state:
            return call.state[of].astype(self.dtype)
        default = initial.get(of or name, np.zeros((), self.dtype))
        return np.broadcast_to(default, shape).astype(self.dtype)

    # forward and backward ----------------------------------------------------------------------------

    def forward(self, call: Call, save: bool) -> Tape:
        """All steps; the tape keeps the state before each."""
        constant, state = self.prepared(call)
        before: list[dict[str, Array]] = []
        rows: dict[str, list[Array]] = {n: [] for n in self.cell.outputs}
        for k in range(call.steps):
            if save:
                before.append(state)
            found = self.run(self.step.forward, constant | self.at(call, k) | _states(state), call)
            # a state may be an input as it is: never the caller's memory
            state = {s.name: found["state", s.name].copy() for s in self.cell.states}
            for name, values in rows.items():
                values.append(found["output", name])
        outputs = {n: self._stacked(n, values, call) for n, values in rows.items()}
        return Tape(call, outputs, state, (constant, before))

    def _stacked(self, name: str, values: list[Array], call: Call) -> Array:
        if values:
            return np.stack(values)
        i = self.step.forward.output("output", name)
        return np.zeros((0, call.rows, *self.step.forward.nodes[i].ints), self.dtype)

    def backward(self, tape: Tape, outputs: Mapping[str, Array], final: Mapping[str, Array]) -> RawGradients:
        """All steps back, then what was prepared."""
        call, (constant, before) = tape.call, tape.saved
        raw = RawGradients()
        carried = self._seeds(call, final)
        totals: dict[Key, Array] = {}
        per_step: dict[str, list[Array]] = {}
        for k in reversed(range(call.steps)):
            leaves = constant | self.at(call, k) | _states(before[k]) | _adjoints("state", carried)
            leaves |= {("adjoint", f"output:{n}"): self._grad(n, outputs, call, k) for n in self.cell.outputs}
            found = self.run(self.step.backward, leaves, call)
            carried = {n: found.get(("grad_state", n), np.zeros_like(a)) for n, a in carried.items()}
            for (kind, name), value in found.items():
                if kind == "grad_input":
                    per_step.setdefault(name, []).insert(0, value)
                elif kind != "grad_state":
                    with np.errstate(all="ignore"):  # as in the step itself
                        totals[kind, name] = totals.get((kind, name), 0) + value
        raw.inputs = {n: np.stack(v) for n, v in per_step.items()}
        self._finish(raw, constant, carried, totals, call)
        return raw

    def _seeds(self, call: Call, final: Mapping[str, Array]) -> dict[str, Array]:
        return {
            s.name: final.get(s.name, np.zeros((call.rows, *ints(s.shape)), self.dtype))
            for s in self.cell.states
        }

    def _grad(self, name: str, outputs: Mapping[str, Array], call: Call, k: int) -> Array:
        if name in outputs:
            return outputs[name][k]
        i = self.step.forward.output("output", name)
        return np.zeros((call.rows, *self.step.forward.nodes[i].ints), self.dtype)

    def _finish(
        self,
        raw: RawGradients,
        constant: Arrays,
        carried: dict[str, Array],
        totals: dict[Key, Array],
        call: Call,
    ) -> None:
        """Gradients of what the caller gave; what he did not give goes on to the initial values."""
        leaves = dict(constant)
        program = self.step.prepare_backward
        for _, node in program.leaves("adjoint"):
            kind, _, name = str(node.attr("name")).partition(":")
            value = totals.get(("grad_prepared", name)) if kind == "prepared" else None
            if kind == "initial" and name not in call.state:
                value = initial_gradient(self.cell, carried, call, name)
                value = value if node.batched else value.sum(axis=0)
            if value is None:
                value = np.zeros(((call.rows,) if node.batched else ()) + node.ints, self.dtype)
            leaves["adjoint", f"{kind}:{name}"] = collapsed(value, node.ints, node.batched)
        for key, value in self.run(program, leaves, call).items():
            totals[key] = totals.get(key, 0) + value
        raw.params = {n: v for (k, n), v in totals.items() if k == "grad_param"}
        raw.sequence = {n: v for (k, n), v in totals.items() if k == "grad_sequence"}
        for slot in self.cell.states:
            if slot.declared or slot.name in call.state:
                raw.state[slot.name] = initial_gradient(self.cell, carried, call, slot.name)


def initial_gradient(cell: Cell, carried: Mapping[str, Array], call: Call, name: str) -> Array:
    """The gradient of a slot's start: a delay slot that the caller left out starts as its state does."""
    total = carried[name]
    for slot in cell.states:
        if slot.of == name and slot.name not in call.state:
            total = total + carried[slot.name]
    return total


def collapsed(value: Array, shape: tuple[int, ...], batched: bool) -> Array:
    """Summed down to the shape of a broadcast initial value."""
    lead = 1 if batched else 0
    while value.ndim > len(shape) + lead:
        value = value.sum(axis=lead)
    for k, n in enumerate(shape):
        if value.shape[k + lead] != n:
            value = value.sum(axis=k + lead, keepdims=True)
    return value


def _states(state: Mapping[str, Array]) -> Arrays:
    return {("state", n): a for n, a in state.items()}


def _adjoints(kind: str, values: Mapping[str, Array]) -> Arrays:
    return {("adjoint", f"{kind}:{n}"): a for n, a in values.items()}
