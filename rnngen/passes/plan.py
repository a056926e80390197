"""plan: memory is used again when the value in it has been read for the last time.

A stored value may move into the memory of one of the same size that no later stage reads. Results, states
and what a caller keeps are left alone, and the backward pass takes nothing of the forward pass: a run may be
given to several backward calls, at the same time even.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace

from rnngen.graph.model import Graph, Stage
from rnngen.ops.node import LEAVES
from rnngen.passes.view_sources import owner, part_of

__all__ = ["plan"]

Kind = tuple[bool, bool, bool, int]


def plan(graph: Graph) -> Graph:
    """Graph → Graph with `shared` filled in."""
    born, last = _lifetimes(graph)
    at, taped = _stage_of(graph), frozenset(graph.taped)
    free: dict[Kind, list[tuple[int, int]]] = {}
    shared: list[tuple[int, int]] = []
    for i in sorted(_movable(graph), key=lambda k: (born[k], k)):
        kind = _kind(graph, i, at, taped)
        waiting = free.setdefault(kind, [])
        host = next(((end, h) for end, h in waiting if end < born[i]), None)
        if host is not None:
            waiting.remove(host)
            shared.append((i, host[1]))
        waiting.append((last[i], host[1] if host else i))
    return replace(graph, shared=tuple(shared)).check()


def _stage_of(graph: Graph) -> dict[int, int]:
    return {i: k for k, s in enumerate(graph.stages) for i in s.nodes}


def _lifetimes(graph: Graph) -> tuple[dict[int, int], dict[int, int]]:
    """The stage that first writes each stored value, and the last that reads it."""
    at = _stage_of(graph)
    nodes = graph.program.nodes
    born = dict(at)
    for i in at:
        if nodes[i].op == "concat":
            born[i] = min([at[i], *[at[p] for p in _parts(graph, i, at) if p in at]])
    last = dict(at)
    joined: dict[int, list[int]] = {}
    for i in at:
        for part in _parts(graph, i, at):
            joined.setdefault(part, []).append(i)
    for k, stage in enumerate(graph.stages):
        reads = _reads(graph, stage, at)
        # a part lives inside what it is joined to, so reading it keeps the whole alive
        for i in reads.union(*[joined.get(j, ()) for j in reads]):
            # a caller may go back twice over one forward run: what that reads is never overwritten
            kept = stage.region.backward and not graph.stages[at[i]].region.backward
            last[i] = len(graph.stages) if kept else max(last[i], k)
    for _, i in graph.program.outputs:  # a result that is such a part may be copied from it at any time
        last |= dict.fromkeys(joined.get(part_of(nodes, owner(nodes, i), at), ()), len(graph.stages))
    return born, last


def _parts(graph: Graph, i: int, at: Container[int]) -> list[int]:
    """What a concat joins, as stored; nothing of any other node."""
    nodes = graph.program.nodes
    return [part_of(nodes, p, at) for p in nodes[i].args] if nodes[i].op == "concat" else []


def _reads(graph: Graph, stage: Stage, at: dict[int, int]) -> set[int]:
    """Stored values that a stage loads: down from its nodes to what has memory."""
    nodes = graph.program.nodes
    found: set[int] = set()
    stack = [a for i in (*stage.nodes, *stage.products) for a in nodes[i].args]
    seen: set[int] = set()
    while stack:
        i = stack.pop()
        if i in seen:
            continue
        seen.add(i)
        if i in at and i not in stage.products:
            found.add(i)
        if i not in at or i in stage.nodes:
            stack.extend(nodes[i].args)
    return found


def _movable(graph: Graph) -> list[int]:
    """Values with memory of their own: no results, no parts of a joined value, nothing read across calls."""
    nodes = graph.program.nodes
    results = {i for _, i in graph.program.outputs}
    at = _stage_of(graph)
    joined = {p for i in at for p in _parts(graph, i, at)}
    views = {owner(nodes, i) for i in results}
    return [
        i for i in at if nodes[i].op not in LEAVES and i not in results and i not in joined and i not in views
    ]


def _kind(graph: Graph, i: int, at: Mapping[int, int], taped: Container[int]) -> Kind:
    """What memory has to be like: of which pass, per step or not, per row or not, and how large."""
    node = graph.program.nodes[i]
    size = 1
    for n in node.ints:
        size *= n
    region = graph.stages[at[i]].region
    kept = i in taped or any(p in taped for p in _parts(graph, i, at))
    every = region.per_step and (not region.in_loop or kept)  # a slot of its own for every step
    return region.backward, every, node.batched, size if region.per_step else -size
