"""save: which forward values the backward pass loads, and which it works out again.

A minimum cut on the graph: on one side what is at hand anyway (inputs, params, states, products made before
the loop), on the other what the backward equations read. Cutting through a value costs its bytes; only
elementwise work may stand behind the cut, because it is worked out again there. Among equal cuts the latest
wins, which leaves the least to redo.
"""

from __future__ import annotations

from dataclasses import replace
from math import prod

import networkx as nx

from rnngen.graph.model import Graph, Region
from rnngen.ops.node import LEAVES, Node
from rnngen.ops.scalars import PRIMITIVES

__all__ = ["HEAVY", "save"]

HEAVY = frozenset({"contract", "reduce", "pool", "scan", "scatter", "solve", "concat", "total"})
_LATER = 1e-5


def save(graph: Graph) -> Graph:
    """Graph → Graph with `saved` filled in."""
    forward = [i for i, r in enumerate(graph.regions) if not r.backward and r.per_step]
    needed = _needed(graph)
    if not needed:
        return graph
    flow = nx.DiGraph()
    free = _free(graph)
    depth = _depths(graph)
    for i in forward:
        weight = 0.0 if i in free else _elements(graph.program.nodes[i]) * (1 - _LATER * depth[i])
        flow.add_edge((i, 0), (i, 1), capacity=weight)
        if i in free or _fixed(graph.program.nodes[i]):
            flow.add_edge("at hand", (i, 0))
        for a in graph.program.nodes[i].args:
            if not graph.regions[a].backward and graph.regions[a].per_step:
                flow.add_edge((a, 1), (i, 0))
    for i in needed:
        flow.add_edge((i, 1), "backward")
    if "at hand" not in flow:
        return graph
    _, (near, _) = nx.minimum_cut(flow, "at hand", "backward")
    cut = [i for i in forward if (i, 0) in near and (i, 1) not in near]
    saved = tuple(i for i in cut if not _is_leaf(graph.program.nodes[i]))
    return replace(graph, saved=saved).check()


def _is_leaf(node: Node) -> bool:
    return node.op in LEAVES


def _needed(graph: Graph) -> set[int]:
    """Forward values that the backward nodes name."""
    out = set()
    for i, node in enumerate(graph.program.nodes):
        if graph.regions[i].backward:
            out |= {a for a in node.args if not graph.regions[a].backward and graph.regions[a].per_step}
    return out


def _free(graph: Graph) -> set[int]:
    """What costs no more memory: leaves, next states (their tape is kept), and products before the loop."""
    free = {i for (k, _), i in graph.program.outputs if k == "state"}
    for i, node in enumerate(graph.program.nodes):
        if _is_leaf(node) or (graph.regions[i] is Region.BEFORE and node.op in HEAVY):
            free.add(i)
    return free


def _fixed(node: Node) -> bool:
    """What is never worked out again: everything that is not elementwise."""
    return node.op in HEAVY or node.op == "take"


def _elements(node: Node) -> float:
    """The cost of keeping a value. Views of all of a value cost a bit more than itself where they may be read
    as it lies in memory: they would be copies."""
    return prod(node.ints) * (1 + _LATER / 2 if node.op in ("reshape", "slice") else 1.0)


def _depths(graph: Graph) -> dict[int, int]:
    depth: dict[int, int] = {}
    for i, node in enumerate(graph.program.nodes):
        work = 1 if node.op in PRIMITIVES else 0
        depth[i] = work + max((depth[a] for a in node.args), default=0)
    most = max(depth.values(), default=1) or 1
    return {i: round(1000 * d / most) for i, d in depth.items()}
