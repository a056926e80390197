"""What changes the growth of gradients: gates that start more open, matrices that start larger.

A gate is a sigmoid. Its bias is moved in the program itself: a number is added to what the sigmoid is of,
which is what another initial value of its bias would do, whether it has one or not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rnngen.analyze.growth import growth
from rnngen.analyze.trajectory import Trajectory
from rnngen.cell.model import Cell
from rnngen.grad import derive_step
from rnngen.ops.build import Builder
from rnngen.ops.node import Node, Program

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


def variations(cell: Cell, steps: int, seed: int) -> Iterator[Variation]:
    """The cell as it is, every gate, then every matrix that multiplies what a step has from the last."""
    found, matrices = gates(cell.program), _matrices(cell)
    if found or matrices:
        yield Variation("none", "", 0.0, _rate(cell, steps, seed))
    for gate in found:
        for amount in SHIFTS:
            yield Variation("gate", gate.name, amount, _rate(_shifted(cell, gate, amount), steps, seed))
    for name in matrices:
        for amount in SCALES:
            yield Variation("param", name, amount, _rate(cell, steps, seed, {name: amount}))


def _rate(cell: Cell, steps: int, seed: int, scaled: dict[str, float] | None = None) -> float:
    return growth(Trajectory(derive_step(cell), steps, 1, seed, scaled), details=False).rate


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


def _shifted(cell: Cell, gate: Gate, amount: float) -> Cell:
    """The cell with `amount` added to what the gate's sigmoid is of."""
    program, b = cell.program, Builder()
    new: list[int] = []
    for node in program.nodes:
        b.loc = node.loc
        args = [new[a] for a in node.args]
        if node.op == "sigmoid" and node.args[0] == gate.argument:
            args = [b.scalar("add", args[0], _shift(b, b.nodes[args[0]], gate, amount))]
        new.append(b.copy(node, args))
    b.names = [(n, new[i]) for n, i in program.names]
    b.loc = None
    return replace(cell, program=b.program((k, new[i]) for k, i in program.outputs).pruned())


def _shift(b: Builder, of: Node, gate: Gate, amount: float) -> int:
    number = b.const(amount)
    if gate.part is None:
        return number
    part = gate.part
    filled = b.broadcast(number, part.shape)
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
