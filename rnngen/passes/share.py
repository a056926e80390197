"""share: forget what only derivation needs, so that equal values are one node.

After it there is no `stop` and no `surrogate` (their value is that of their first argument), no
product of a transposed view (the transposition is in the labels), and equal nodes are one.
"""

from __future__ import annotations

from rnngen.graph.model import Graph
from rnngen.ops.build import Builder
from rnngen.ops.node import Node
from rnngen.passes.rewrite import rebuilt

__all__ = ["share"]


def share(graph: Graph) -> Graph:
    """Graph → Graph, see the module."""
    return rebuilt(graph, _rule)


def _rule(b: Builder, node: Node, args: list[int]) -> int | None:
    if node.op in ("stop", "surrogate"):
        return args[0]
    if node.op == "contract":
        return _contract(b, node, args)
    return None


def _contract(b: Builder, node: Node, args: list[int]) -> int:
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    x, a = _untransposed(b, args[0], a)
    y, c = _untransposed(b, args[1], c)
    # the unbatched operand first: a matrix times a vector
    if b.nodes[x].batched and not b.nodes[y].batched:
        x, y, a, c = y, x, c, a
    return b.contract(x, y, a, c, out, node.batched)


def _untransposed(b: Builder, x: int, labels: str) -> tuple[int, str]:
    node = b.nodes[x]
    if node.op != "permute":
        return x, labels
    axes = node.axes()
    source = [""] * len(axes)
    for k, axis in enumerate(axes):
        source[axis] = labels[k]
    return node.args[0], "".join(source)
