"""What changes the growth of gradients: gates that start more open, matrices that start larger.

A gate is a sigmoid. Its bias is moved in the program itself: a number is added to what the sigmoid is of,
which is what another initial value of its bias would do, whether it has one or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from rnngen.analyze.growth import rates
from rnngen.analyze.trajectory import Trajectory
from rnngen.cell.model import Cell, InputSlot
from rnngen.grad import derive_step
from rnngen.grad.model import Step
from rnngen.ops.build import Builder
from rnngen.ops.node import Node, Program
from rnngen.ops.size import Size

__all__ = ["SCALES", "SHIFTS", "Variation", "gates", "variations"]

SHIFTS = (-2.0, -1.0, 1.0, 2.0)
SCALES = (0.5, 2.0)


@dataclass(frozen=True, slots=True)
class Variation:
    """The factor a step of the typical length (as `Growth.rate`) when one thing is changed.

    `what` is "gate" (its bias plus `amount`), "param" (times `amount`) or "none" (the cell as it is). All are
    of one sequence, where `Growth.rate` is of several: compare them with each other.
    """

    what: str
    name: str
    amount: float
    rate: float


@dataclass(frozen=True, slots=True)
class Gate:
    """A sigmoid, or a named slice of one: `argument` is the node it is of, `part` the slice or None."""

    name: str
    argument: int
    part: Node | None


def variations(step: Step, steps: int, seed: int) -> Iterator[Variation]:
    """The cell as it is, every gate, then every matrix that multiplies what a step has from the last."""
    found, matrices = gates(step.cell.program), _matrices(step.cell)
    alone = Trajectory(step, steps, 1, seed)
    if alone.coupled:
        return  # a sequence alone in its batch is not the cell as it is used
    if found or matrices:
        yield Variation("none", "", 0.0, rates(alone)[0])
    tried = [(gate.name, amount) for gate in found for amount in SHIFTS]
    for (name, amount), rate in zip(tried, _shifted_rates(step.cell, found, steps, seed), strict=True):
        yield Variation("gate", name, amount, rate)
    for name in matrices:
        for amount in SCALES:
            path = Trajectory(step, steps, 1, seed, {name: amount})
            yield Variation("param", name, amount, rates(path)[0])


def _shifted_rates(cell: Cell, found: Sequence[Gate], steps: int, seed: int) -> tuple[float, ...]:
    """With every gate shifted by every amount, one at a time: each is a sequence of one batch."""
    if not found:
        return ()
    step, count = derive_step(_shifted(cell, found)), len(found) * len(SHIFTS)
    shifts = np.zeros((len(found), count))
    for k in range(len(found)):
        shifts[k, k * len(SHIFTS) : (k + 1) * len(SHIFTS)] = SHIFTS

    def path(rows: slice) -> Trajectory:
        given = {_leaf(k): own[rows] for k, own in enumerate(shifts)}
        return Trajectory(step, steps, len(shifts[0, rows]), seed, given=given)

    if (together := path(slice(0, count))).separate:
        return rates(together)
    return tuple(rates(path(slice(k, k + 1)))[0] for k in range(count))


def gates(program: Program) -> tuple[Gate, ...]:
    """The sigmoids on the way to the next states, by their names in the spec or those of their arguments."""
    names = program.name_of()
    live = program.live(program.keyed("state").values())
    moving = program.dependents(i for i, _ in program.leaves("state", "input"))
    out: list[Gate] = []
    for i, node in enumerate(program.nodes):
        if node.op != "sigmoid" or i not in live or i not in moving:
            continue
        parts = [j for j, n in enumerate(program.nodes) if n.op == "slice" and n.args == (i,) and j in names]
        if parts and i not in names:
            out += [Gate(names[j], node.args[0], program.nodes[j]) for j in parts]
        else:
            line = f"sigmoid in line {node.loc.line}" if node.loc else "sigmoid"
            out.append(Gate(names.get(i) or names.get(node.args[0]) or line, node.args[0], None))
    return tuple({g.name: g for g in out}.values())


def _leaf(k: int) -> str:
    return f"_shift{k}"


def _shifted(cell: Cell, found: Sequence[Gate]) -> Cell:
    """The cell with a number that each sequence is given added to what each gate's sigmoid is of."""
    program, b = cell.program, Builder()
    new: list[int] = []
    for node in program.nodes:
        b.loc = node.loc
        args = [new[a] for a in node.args]
        for k, gate in enumerate(found if node.op == "sigmoid" else ()):
            if node.args[0] == gate.argument:
                args = [b.scalar("add", args[0], _shift(b, b.nodes[new[gate.argument]], gate, k))]
        new.append(b.copy(node, args))
    b.names = [(n, new[i]) for n, i in program.names]
    b.loc = None
    slots = (InputSlot(_leaf(k), (), "sequence", "real", None) for k in range(len(found)))
    changed = b.program((k, new[i]) for k, i in program.outputs).pruned()
    return replace(cell, program=changed, inputs=(*cell.inputs, *slots))


def _shift(b: Builder, of: Node, gate: Gate, k: int) -> int:
    number = b.leaf("sequence", _leaf(k), (), True)
    part = gate.part
    if part is None:
        return b.reshape(number, (Size.of(1),) * of.rank)
    filled = b.broadcast(b.reshape(number, (Size.of(1),) * part.rank), part.shape)
    return b.pad(filled, of.shape, part.sizes("starts"), part.axes("steps"), part.sizes("lengths"))


def _matrices(cell: Cell) -> list[str]:
    """Params of two axes or more that what depends on a state is multiplied by."""
    program = cell.program
    moved = program.dependents(i for i, _ in program.leaves("state"))
    on_the_way = program.live(program.keyed("state").values())
    factors = {
        a
        for i in on_the_way & moved
        for a in program.nodes[i].args
        if program.nodes[i].op in ("contract", "mul") and a not in moved
    }
    behind = program.live(factors)
    leaves = {n.text("name"): i for i, n in program.leaves("param")}
    return [p.name for p in cell.params if len(p.shape) >= 2 and leaves.get(p.name) in behind]
