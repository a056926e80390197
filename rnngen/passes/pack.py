"""pack: products that share an operand become one; products that are added share their sums.

W @ x, V @ x (outside the loop)         → slices of concat(W, V) @ x
s + A @ u + t + B @ v                   → (s + t) + (A @ u + B @ v)
"""

from __future__ import annotations

from dataclasses import replace

from rnngen.errors import InternalError
from rnngen.graph.model import Graph, Region
from rnngen.ops.build import Builder
from rnngen.ops.node import Node, Program
from rnngen.ops.size import Size
from rnngen.passes.expand import is_rows

__all__ = ["pack"]

_FLAT = (Region.BEFORE, Region.AFTER, Region.BACK_BEFORE, Region.BACK_AFTER)


def pack(graph: Graph) -> Graph:
    """Graph → Graph, see the module. Needs `regions`; the result has none."""
    b = Builder()
    groups = _groups(graph)
    uses = _uses(graph.program)
    new: dict[int, int] = {}
    made: dict[int, int] = {}
    for i, node in enumerate(graph.program.nodes):
        b.loc = node.loc
        if i in groups:
            new[i] = _member(b, graph, groups[i], i, new, made)
        elif node.op == "add":
            new[i] = _added(b, graph, i, new, uses)
        else:
            new[i] = b.copy(node, [new[a] for a in node.args])
    b.names = [(n, new[i]) for n, i in graph.program.names]
    b.loc = None
    program = b.program((k, new[i]) for k, i in graph.program.outputs).pruned()
    return replace(graph, program=program, regions=(), saved=(), stages=(), taped=(), shared=())


def _uses(program: Program) -> dict[int, int]:
    count: dict[int, int] = {}
    for node in program.nodes:
        for a in node.args:
            count[a] = count.get(a, 0) + 1
    for _, i in program.outputs:
        count[i] = count.get(i, 0) + 1
    return count


# shared operands -----------------------------------------------------------------------------------


def _groups(graph: Graph) -> dict[int, tuple[int, ...]]:
    """Node → the members of its group, for groups of two or more."""
    by_key: dict[tuple[object, ...], list[int]] = {}
    for i, node in enumerate(graph.program.nodes):
        if node.op != "contract" or not graph.regions:
            continue
        if graph.regions[i] in _FLAT and is_rows(graph, node):
            labels = (node.text("a"), node.text("b"), node.text("out"))
            by_key.setdefault(("rows", graph.regions[i], node.args[1], labels), []).append(i)
    out: dict[int, tuple[int, ...]] = {}
    for members in by_key.values():
        if len(members) > 1 and _independent(graph, members):
            out |= dict.fromkeys(members, tuple(members))
    return out


def _independent(graph: Graph, members: list[int]) -> bool:
    """Whether every matrix is there before the first product."""
    first = members[0]
    return all(graph.program.nodes[m].args[0] < first or _once(graph, m) for m in members)


def _once(graph: Graph, member: int) -> bool:
    return graph.regions[graph.program.nodes[member].args[0]] is Region.ONCE


def _member(
    b: Builder, graph: Graph, members: tuple[int, ...], i: int, new: dict[int, int], made: dict[int, int]
) -> int:
    nodes = graph.program.nodes
    node = nodes[i]
    axis = node.text("a").index(node.text("out")[-1])
    if members[0] not in made:
        matrices = [_copied(b, graph, nodes[m].args[0], new) for m in members]
        joined = b.concat(matrices, axis)
        made[members[0]] = b.contract(
            joined, new[node.args[1]], node.text("a"), node.text("b"), node.text("out"), True
        )
    start = Size.of(0)
    for m in members:
        length = nodes[m].shape[-1]
        if m == i:
            return b.slice_axis(made[members[0]], node.rank - 1, start, length)
        start = start + length
    raise InternalError("passes.pack", f"%{i} is not one of the products {members}")


def _copied(b: Builder, graph: Graph, i: int, new: dict[int, int]) -> int:
    """A matrix that may stand later in the program: it and what it is made of, copied now."""
    pending = [i]
    while pending:
        k = pending[-1]
        node = graph.program.nodes[k]
        if k in new:
            pending.pop()
        elif missing := [a for a in node.args if a not in new]:
            pending += reversed(missing)
        else:
            new[k] = b.copy(node, [new[a] for a in node.args])
    return new[i]


# sums -----------------------------------------------------------------------------------------------


def _added(b: Builder, graph: Graph, i: int, new: dict[int, int], uses: dict[int, int]) -> int:
    nodes = graph.program.nodes
    terms = _terms(nodes, i, uses)
    products = [t for t in terms if nodes[t].op == "contract" and is_rows(graph, nodes[t])]
    if len(products) < 2 or len(terms) < 3 or len({nodes[p].shape for p in products}) > 1:
        return b.copy(nodes[i], [new[a] for a in nodes[i].args])
    rest = b.sum_of([new[t] for t in terms if t not in products])
    joined = b.sum_of([new[p] for p in products])
    assert joined is not None
    return joined if rest is None else b.scalar("add", rest, joined)


def _terms(nodes: tuple[Node, ...], i: int, uses: dict[int, int]) -> list[int]:
    out: list[int] = []
    pending = [*reversed(nodes[i].args)]
    while pending:
        a = pending.pop()
        inner = nodes[a].op == "add" and uses.get(a) == 1 and nodes[a].shape == nodes[i].shape
        pending += reversed(nodes[a].args) if inner else ()
        out += () if inner else (a,)
    return out
