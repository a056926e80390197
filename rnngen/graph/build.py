"""Puts a step's four programs into one node space; equal nodes meet, and sums over time become `total`s."""

from __future__ import annotations

from rnngen.grad.model import SUMMED, Step
from rnngen.grad.names import BAR
from rnngen.grad.reverse import include
from rnngen.graph.model import Graph
from rnngen.ops.build import Builder
from rnngen.ops.node import Key, Program
from rnngen.ops.size import Shape

__all__ = ["build_graph"]


def build_graph(step: Step) -> Graph:
    """The graph of a step, forward and backward."""
    b = Builder()
    once = include(b, step.prepare)
    prepared = {name: once[i] for (k, name), i in step.prepare.outputs if k == "prepared"}
    outputs: list[tuple[Key, int]] = [(k, once[i]) for k, i in step.prepare.outputs if k[0] == "initial"]
    forward = include(b, step.forward, _given(step.forward, prepared))
    outputs += [(k, forward[i]) for k, i in step.forward.outputs]
    names = [(n, forward[i]) for n, i in step.forward.names]
    back = include(b, step.backward, _given(step.backward, prepared))
    names += [(n, back[i]) for n, i in step.backward.names if BAR in n]
    outputs += [(k, back[i]) for k, i in step.backward.outputs if k[0] not in SUMMED]
    outputs += _ended_carries(b, step)
    outputs += _ends(b, step, prepared, {k: back[i] for k, i in step.backward.outputs if k[0] in SUMMED})
    b.names = names
    return Graph(step, b.program(outputs).pruned()).check()


def _ended_carries(b: Builder, step: Step) -> list[tuple[Key, int]]:
    """Zero for the gradient of a state that arrives but goes no further back."""
    onward = step.backward.keyed("grad_state")
    out: list[tuple[Key, int]] = []
    for _, node in step.backward.leaves("adjoint"):
        kind, _, name = node.text("name").partition(":")
        if kind == "state" and name not in onward:
            out.append((("grad_state", name), b.broadcast(b.const(0.0), node.shape, True)))
    return out


def _given(program: Program, prepared: dict[str, int]) -> dict[int, int]:
    return {i: prepared[str(n.attr("name"))] for i, n in program.leaves("prepared")}


def _ends(b: Builder, step: Step, prepared: dict[str, int], summed: dict[Key, int]) -> list[tuple[Key, int]]:
    totals = {key: b.tensor("total", (node,)) for key, node in summed.items()}
    given: dict[int, int] = {}
    for i, node in step.prepare_backward.leaves("adjoint"):
        kind, _, name = str(node.attr("name")).partition(":")
        if kind == "prepared":
            given[i] = totals["grad_prepared", name]
        else:
            slot = next(s for s in step.cell.states if s.name == name)
            start = b.leaf("start", name, slot.shape, True)
            given[i] = _collapsed(b, start, node.shape, node.batched)
    after = include(b, step.prepare_backward, given)
    found: dict[Key, int] = {k: i for k, i in totals.items() if k[0] != "grad_prepared"}
    for key, i in step.prepare_backward.outputs:
        found[key] = b.scalar("add", found[key], after[i]) if key in found else after[i]
    return list(found.items())


def _collapsed(b: Builder, start: int, shape: Shape, batched: bool) -> int:
    """Summed down to the shape of an initial value that was broadcast."""
    node = b.nodes[start]
    extra = node.rank - len(shape)
    axes = [k for k, s in enumerate(node.shape) if k < extra or shape[k - extra] != s]
    return b.reshape(b.reduce("sum", start, axes, batch=not batched), shape)
