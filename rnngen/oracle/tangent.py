"""Forward mode over a sequence: Jacobian-vector products, and Hessian-vector products as the tangent of the
backward programs. The tangent programs are derived from the step's own by `grad.reverse.tangent`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from rnngen.grad.model import Step
from rnngen.grad.reverse import tangent
from rnngen.ops.call import Call, RawGradients
from rnngen.ops.node import Key, Program
from rnngen.ops.size import ints
from rnngen.oracle.sequence import Oracle, collapsed, initial_gradient

__all__ = ["TangentOracle", "Tangents"]

Array = Any
Arrays = dict[Key, Array]
_MOVING = ("state", "input", "param", "sequence", "prepared", "adjoint")


@dataclass(slots=True)
class Tangents:
    """How outputs [T, B, …] and final state [B, …] move along the given directions."""

    outputs: dict[str, Array]
    final: dict[str, Array]


class TangentOracle:
    """Pushes directions through a step. `directions` names inputs, params and states."""

    def __init__(self, step: Step, dtype: Any) -> None:
        self.oracle, self.step = Oracle(step, dtype), step
        self.dtype = np.dtype(dtype)
        self.prepare = _pushed(step.prepare)
        self.forward = _pushed(step.forward)
        self.backward: tuple[Program, Program] | None = None

    def jvp(self, call: Call, directions: Mapping[str, Array]) -> Tangents:
        """The tangent of a forward run."""
        _, rows, final = self._walk(call, directions)
        names = self.step.cell.outputs
        outputs = {n: self.oracle._stacked(n, [r["output", n] for r in rows], call) for n in names}
        return Tangents(outputs, final)

    def _walk(
        self, call: Call, directions: Mapping[str, Array]
    ) -> tuple[Any, list[Arrays], dict[str, Array]]:
        """(what each step saw and how it moved, what each step gave, the final state's tangent)."""
        constant, state = self.oracle.prepared(call)
        moving = self._constant(call, directions)
        pushed = self._run(self.prepare, self.oracle.constant(call) | moving, self.step.prepare, call)
        moving |= {("adjoint", f"move:prepared:{n}"): a for (k, n), a in pushed.items() if k == "prepared"}
        motion = {s.name: self._start(s.name, pushed, directions, call) for s in self.step.cell.states}
        seen, rows = [], []
        for k in range(call.steps):
            leaves = constant | self.oracle.at(call, k)
            leaves |= {("state", n): a for n, a in state.items()}
            leaves |= moving | self._at(call, directions, k) | _motions("state", motion)
            seen.append(leaves)
            found = self.oracle.run(self.step.forward, leaves, call)
            moved = self._run(self.forward, leaves, self.step.forward, call)
            state = {n: found["state", n] for n in state}
            motion = {n: moved["state", n] for n in state}
            rows.append(moved)
        return (seen, moving), rows, motion

    def hvp(
        self,
        call: Call,
        directions: Mapping[str, Array],
        outputs: Mapping[str, Array],
        final: Mapping[str, Array],
    ) -> RawGradients:
        """The tangent of the gradients: H·v, for the loss that `outputs` and `final` weight linearly."""
        step = self.step
        if self.backward is None:
            self.backward = _pushed(step.backward), _pushed(step.prepare_backward)
        backward, after = self.backward
        (seen, moving), _, _ = self._walk(call, directions)
        carried = self.oracle._seeds(call, final)
        motion = {n: np.zeros_like(a) for n, a in carried.items()}
        totals: dict[Key, Array] = {}
        moved_totals: dict[Key, Array] = {}
        per_step: dict[str, list[Array]] = {}
        for k in reversed(range(call.steps)):
            leaves = dict(seen[k])
            leaves |= {("adjoint", f"state:{n}"): a for n, a in carried.items()}
            leaves |= _motions("adjoint", {f"state:{n}": a for n, a in motion.items()})
            for n in step.cell.outputs:
                g = self.oracle._grad(n, outputs, call, k)
                leaves["adjoint", f"output:{n}"] = g
                leaves["adjoint", f"move:adjoint:output:{n}"] = np.zeros_like(g)
            found = self.oracle.run(step.backward, leaves, call)
            moved = self._run(backward, leaves, step.backward, call)
            carried = {n: found.get(("grad_state", n), np.zeros_like(a)) for n, a in carried.items()}
            motion = {n: moved.get(("grad_state", n), np.zeros_like(a)) for n, a in carried.items()}
            _gather(found, totals, {})
            _gather(moved, moved_totals, per_step)
        raw = RawGradients(inputs={n: np.stack(v) for n, v in per_step.items()})
        self._finish(raw, after, call, (carried, motion), (totals, moved_totals), moving)
        return raw

    def _finish(
        self,
        raw: RawGradients,
        after: Program,
        call: Call,
        ends: tuple[Any, Any],
        sums: tuple[Any, Any],
        moving: Arrays,
    ) -> None:
        constant, _ = self.oracle.prepared(call)
        leaves = constant | moving
        for _, node in self.step.prepare_backward.leaves("adjoint"):
            name = str(node.attr("name"))
            kind, _, what = name.partition(":")
            for prefix, carried, totals in (("", ends[0], sums[0]), ("move:adjoint:", ends[1], sums[1])):
                value = totals.get(("grad_prepared", what)) if kind == "prepared" else None
                if kind == "initial" and what not in call.state:
                    value = initial_gradient(self.step.cell, carried, call, what)
                    value = value if node.batched else value.sum(axis=0)
                shape = ((call.rows,) if node.batched else ()) + node.ints
                full = np.zeros(shape, self.dtype) if value is None else value
                leaves["adjoint", prefix + name] = collapsed(full, node.ints, node.batched)
        totals = dict(sums[1])
        for key, value in self._run(after, leaves, self.step.prepare_backward, call).items():
            totals[key] = totals.get(key, 0) + value
        raw.params = {n: v for (k, n), v in totals.items() if k == "grad_param"}
        raw.sequence = {n: v for (k, n), v in totals.items() if k == "grad_sequence"}
        raw.state = {
            s.name: initial_gradient(self.step.cell, ends[1], call, s.name)
            for s in self.step.cell.states
            if s.declared or s.name in call.state
        }

    # leaves --------------------------------------------------------------------------------------------

    def _constant(self, call: Call, directions: Mapping[str, Array]) -> Arrays:
        out: Arrays = {}
        for kind, arrays in (("param", call.params), ("sequence", call.sequence)):
            for n, a in arrays.items():
                out["adjoint", f"move:{kind}:{n}"] = directions.get(n, np.zeros_like(a))
        return out

    def _at(self, call: Call, directions: Mapping[str, Array], k: int) -> Arrays:
        return {
            ("adjoint", f"move:input:{n}"): directions[n][k] if n in directions else np.zeros_like(a[k])
            for n, a in call.inputs.items()
        }

    def _start(self, name: str, pushed: Arrays, directions: Mapping[str, Array], call: Call) -> Array:
        """How a slot's start moves: with its `init` where it is not given, and by its own direction."""
        slots = {s.name: s for s in self.step.cell.states}
        total = np.zeros((call.rows, *ints(slots[name].shape)), self.dtype)
        if name not in call.state:
            of = slots[name].of
            total = total + pushed.get(("initial", name), np.zeros((), self.dtype))
            if of in slots:
                total = total + self._start(of, pushed, directions, call)
        return total + directions[name] if name in directions else total

    def _run(self, program: Program, leaves: Arrays, of: Program, call: Call) -> Arrays:
        """A tangent program's outputs, zeros where nothing moves."""
        found = self.oracle.run(program, leaves, call)
        for key, i in of.outputs:
            if key not in found:
                node = of.nodes[i]
                found[key] = np.zeros(((call.rows,) if node.batched else ()) + node.ints, self.dtype)
        return found


def _pushed(program: Program) -> Program:
    moving = {i: (f"{n.op}:{n.attr('name')}") for i, n in program.leaves(*_MOVING)}
    return tangent(program, moving, "move")


def _motions(kind: str, arrays: Mapping[str, Array]) -> Arrays:
    return {("adjoint", f"move:{kind}:{n}"): a for n, a in arrays.items()}


def _gather(found: Arrays, totals: dict[Key, Array], per_step: dict[str, list[Array]]) -> None:
    for (kind, name), value in found.items():
        if kind == "grad_input":
            per_step.setdefault(name, []).insert(0, value)
        elif kind != "grad_state":
            totals[kind, name] = totals.get((kind, name), 0) + value
