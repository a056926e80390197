"""Derives a step: splits off what does not change over time, then differentiates what is left."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count

from rnngen.cell.model import Cell
from rnngen.grad.model import Step
from rnngen.grad.names import barred
from rnngen.grad.reverse import gradients, include
from rnngen.ops.build import Builder
from rnngen.ops.node import VIEWS, Key, Node, Program

__all__ = ["derive_step"]


def derive_step(cell: Cell, wrt: Iterable[str] | None = None) -> Step:
    """The step of a cell; `wrt` limits which params, inputs and states get gradients (default: those that the
    cell was built for)."""
    names = cell.wanting(wrt).wrt
    prepare, forward = _split(cell.program, cell.declared)
    backward = _backward(cell, forward, prepare, names)
    after = _prepare_backward(prepare, backward, names)
    return Step(cell, names, prepare, forward, backward, after).check()


# before the loop -----------------------------------------------------------------------------------


def _split(program: Program, taken: Collection[str]) -> tuple[Program, Program]:
    """(what is worked out once, what runs every step): the second reads `prepared` leaves, whose names are
    none of `taken`, but for those that the user gave them."""
    varies: list[bool] = []
    for node in program.nodes:
        varies.append(node.varies or any(varies[a] for a in node.args))
    stepping = [(k, i) for k, i in program.outputs if k[0] != "initial"]
    needed = program.live(i for _, i in stepping)
    # a state that steps only set keeps its name in them: what is prepared is the same at every step
    lasting = tuple((n, i) for n, i in program.names if not n.endswith("]"))
    once = _Once(replace(program, names=lasting), varies, taken)
    b = Builder()
    new: dict[int, int] = {}
    for i in sorted(needed):
        if varies[i]:
            node = program.nodes[i]
            args = [new[a] if varies[a] else once.within(b, a) for a in node.args]
            b.loc = node.loc
            new[i] = b.copy(node, args)
    b.loc = None
    outputs = [(k, new[i] if varies[i] else once.within(b, i)) for k, i in stepping]
    b.names = [(n, new[i]) for n, i in program.names if i in new]
    forward = b.program(outputs).pruned()
    used = {str(n.attr("name")) for _, n in forward.leaves("prepared")}
    kept: list[tuple[Key, int]] = [(("prepared", n), i) for n, i in once.found.items() if n in used]
    kept += [(k, i) for k, i in program.outputs if k[0] == "initial"]
    return Program(program.nodes, lasting, tuple(kept)).pruned(), forward


class _Once:
    """Constants in time as the step sees them: leaves and their views as they are, the rest prepared."""

    def __init__(self, program: Program, varies: list[bool], taken: Collection[str]) -> None:
        self.program, self.varies, self.names = program, varies, program.name_of()
        self.found: dict[str, int] = {}
        self.seen: dict[int, int] = {}
        self.taken, self.numbered = {*taken, *(n for n, _ in program.names)}, count()
        self.numbers: list[bool] = []
        for node in program.nodes:
            self.numbers.append(self._is_number(node))

    def within(self, b: Builder, i: int) -> int:
        """The value in the step's program, which is always the same; what it is made of comes first."""
        pending = [i]
        while pending:
            k = pending[-1]
            node = self.program.nodes[k]
            there = node.is_leaf or node.op in VIEWS or self.numbers[k]
            if k in self.seen:
                pending.pop()
            elif missing := [a for a in node.args if there and a not in self.seen]:
                pending += reversed(missing)
            elif there:
                b.loc = node.loc
                self.seen[k] = b.copy(node, [self.seen[a] for a in node.args])
            else:
                name = self.names.get(k) or self._free()
                self.found[name] = k
                self.seen[k] = b.leaf("prepared", name, node.shape, node.batched)
        return self.seen[i]

    def _free(self) -> str:
        """A name that the user has not taken."""
        return next(n for k in self.numbered if (n := f"p{k}") not in self.taken)

    def _is_number(self, node: Node) -> bool:
        """A scalar of nothing but numbers: cheaper where it is used than in memory."""
        if node.shape or node.batched or node.op in ("param", "draw"):
            return False
        return node.op in ("const", "clock") or (bool(node.args) and all(self.numbers[a] for a in node.args))


# the derivative --------------------------------------------------------------------------------------


def _seed(b: Builder, kind: str, name: str, root: int) -> int:
    node = b.nodes[root]
    return b.leaf("adjoint", f"{kind}:{name}", node.shape, node.batched)


def _named_gradients(
    b: Builder, seeds: Mapping[int, Sequence[int]], wanted: Collection[int], named: Mapping[int, str]
) -> dict[int, int]:
    """Gradients; those of named values on the way get the name with a bar."""
    found = gradients(b, {r: b.sum_of(s) or s[0] for r, s in seeds.items()}, wanted, named)
    b.names += [(barred(n), found[i]) for i, n in named.items() if i in found]
    return found


def _backward(cell: Cell, forward: Program, prepare: Program, wrt: Collection[str]) -> Program:
    b = Builder()
    new = include(b, forward)
    b.names = [(n, new[i]) for n, i in forward.names]
    states = {s.name for s in cell.states}
    differentiable = _carrying(forward, prepare, wrt, states)
    seeds: dict[int, list[int]] = {}
    for (kind, name), i in forward.outputs:
        if kind == "output" or name in differentiable:
            seeds.setdefault(new[i], []).append(_seed(b, kind, name, new[i]))
    wanted: dict[int, Key] = {}
    for i, node in forward.leaves("state", "input", "param", "sequence", "prepared"):
        name = str(node.attr("name"))
        if node.op == "prepared" or name in wrt or (node.op == "state" and name in differentiable):
            wanted[new[i]] = (f"grad_{node.op}", name)
    found = _named_gradients(b, seeds, wanted, {new[i]: n for i, n in forward.name_of().items()})
    outputs = [(key, found[i]) for i, key in wanted.items() if i in found]
    outputs = [
        (k, b.broadcast(i, b.nodes[i].shape, k[0] in ("grad_state", "grad_input"))) for k, i in outputs
    ]
    return b.program(outputs).pruned()


def _carrying(forward: Program, prepare: Program, wrt: Collection[str], states: Collection[str]) -> set[str]:
    """The states that a gradient has to travel through to reach what is wanted."""
    roots = [i for i, n in forward.leaves("param", "input", "sequence") if str(n.attr("name")) in wrt]
    moving = _moving_prepared(prepare, wrt)
    roots += [i for i, n in forward.leaves("prepared") if str(n.attr("name")) in moving]
    carrying = {s for s in states if s in wrt} | _moving_initial(prepare, wrt)
    nexts = forward.keyed("state")
    while True:
        reads = [i for i, n in forward.leaves("state") if str(n.attr("name")) in carrying]
        reached = forward.dependents([*roots, *reads])
        more = {s for s, i in nexts.items() if i in reached} - carrying
        if not more:
            return carrying
        carrying |= more


def _moving(prepare: Program, wrt: Collection[str], kind: str) -> set[str]:
    roots = [i for i, n in prepare.leaves("param", "sequence") if str(n.attr("name")) in wrt]
    reached = prepare.dependents(roots)
    return {name for (k, name), i in prepare.outputs if k == kind and i in reached}


def _moving_prepared(prepare: Program, wrt: Collection[str]) -> set[str]:
    return _moving(prepare, wrt, "prepared")


def _moving_initial(prepare: Program, wrt: Collection[str]) -> set[str]:
    return _moving(prepare, wrt, "initial")


def _prepare_backward(prepare: Program, backward: Program, wrt: Collection[str]) -> Program:
    b = Builder()
    new = include(b, prepare)
    b.names = [(n, new[i]) for n, i in prepare.names]
    arriving = backward.keyed("grad_prepared")
    seeds: dict[int, list[int]] = {}
    for (kind, name), i in prepare.outputs:
        if kind == "initial" or name in arriving:
            seeds.setdefault(new[i], []).append(_seed(b, kind, name, new[i]))
    wanted: dict[int, Key] = {}
    for i, node in prepare.leaves("param", "sequence"):
        if str(node.attr("name")) in wrt:
            wanted[new[i]] = (f"grad_{node.op}", str(node.attr("name")))
    found = _named_gradients(b, seeds, wanted, {new[i]: n for i, n in prepare.name_of().items()})
    return b.program([(key, found[i]) for i, key in wanted.items() if i in found]).pruned()
