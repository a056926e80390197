"""expand: products that no matrix kernel fits become a broadcast product and a sum.

After it every `contract` is one of
    product    matrix [n, k] · rows [B, k]                      → [B, n]     (or matrix [k, n])
    rows       matrix [n, k] · rows [B, m…, k]                  → [B, m…, n]
    deferred   under `total`: Σ_t Σ_b rows [m…, i] · rows [m…, j] → [i, j]
with the matrix a value without batch axis. A weight gradient in a few blocks n,
Σ_t Σ_b rows [n, i] · rows [n, j] → [n, i, j], becomes a deferred product for each. All else is
`reduce(a * b)`, fused like any reduction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import prod

from rnngen.graph.model import Graph
from rnngen.ops.build import Builder
from rnngen.ops.node import Node
from rnngen.ops.size import Size
from rnngen.passes.rewrite import rebuilt

__all__ = ["expand", "is_deferred", "is_rows"]

_MOST_BLOCKS, _WORTH_A_PRODUCT = 16, 64


def expand(graph: Graph) -> Graph:
    """Graph → Graph, see the module."""
    summed = {n.args[0] for n in graph.program.nodes if n.op == "total"}
    uses = Counter(a for n in graph.program.nodes for a in n.args)
    deferred = {id(graph.program.nodes[i]) for i in summed if is_deferred(graph, i)}
    blocks = {
        id(graph.program.nodes[i]) for i in summed if uses[i] == 1 and _block_label(graph.program.nodes, i)
    }

    def rule(b: Builder, node: Node, args: list[int]) -> int | None:
        if node.op == "total" and id(graph.program.nodes[node.args[0]]) in blocks:
            return _in_blocks(b, args[0])
        if node.op != "contract" or id(node) in deferred | blocks or is_rows(graph, node):
            return None
        return _general(b, node, args)

    return rebuilt(graph, rule)


def is_rows(graph: Graph, node: Node) -> bool:
    """Whether a contract is a matrix without batch axis times batched rows."""
    x, y = (graph.program.nodes[a] for a in node.args)
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    if x.batched or not y.batched or not node.batched or len(a) != 2 or not c:
        return False
    inner = [k for k in a if k not in out]
    kept = [k for k in a if k in out]
    return (
        len(inner) == len(kept) == 1
        and c == out[:-1] + inner[0]
        and out[-1] == kept[0]
        and kept[0] not in c
        and _is_memory(graph, node.args[0])
    )


def _is_memory(graph: Graph, i: int) -> bool:
    """Whether the matrix is (a slice of) a param or a prepared value: it does not change with time."""
    return not graph.regions or graph.regions[i].value in ("once", "end")


def is_deferred(graph: Graph, i: int) -> bool:
    """Whether a summed contract is an outer product of rows."""
    node = graph.program.nodes[i]
    if node.op != "contract" or node.batched:
        return False
    x, y = (graph.program.nodes[a] for a in node.args)
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    shared = "".join(k for k in a if k in c)
    left, right = a[len(shared) :], c[len(shared) :]
    return (
        x.batched
        and y.batched
        and a.startswith(shared)
        and c.startswith(shared)
        and not set(shared) & set(out)
        and bool(left)
        and bool(right)
        and out in (left + right, right + left)
    )


def _block_label(nodes: Sequence[Node], i: int) -> str:
    """The label n of a summed contract rows [n, i…] · rows [n, j…] → [n, i…, j…] of a few blocks, else ""."""
    node = nodes[i]
    if node.op != "contract" or node.batched:
        return ""
    x, y = (nodes[a] for a in node.args)
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    sizes = dict(zip(a + c, x.ints + y.ints, strict=True))
    both = [k for k in a if k in c]
    kept = [k for k in both if k in out]
    left, right = [k for k in a if k not in c], [k for k in c if k not in a]
    if not (x.batched and y.batched and len(kept) == 1 and 1 < sizes[kept[0]] <= _MOST_BLOCKS):
        return ""
    summed = [k for k in both if k not in out]
    if any(sizes[k] > 1 for k in summed) or not left or not right or not set(left + right) <= set(out):
        return ""
    return kept[0] if prod(sizes[k] for k in left + right) >= _WORTH_A_PRODUCT else ""


def _in_blocks(b: Builder, i: int) -> int:
    """The sum over time of such a contract, a product for each block."""
    node = b.nodes[i]
    label = _block_label(b.nodes, i)
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    left, right = (("".join(k for k in one if k not in other)) for one, other in ((a, c), (c, a)))
    order = [(left + right).index(k) for k in out if k != label]
    at, blocks = out.index(label), b.nodes[node.args[0]].shape[a.index(label)]

    def block(x: int, labels: str, own: str, n: int) -> int:
        cut = b.slice_axis(x, labels.index(label), Size.of(n), Size.of(1))
        return b.reshape(cut, tuple(b.nodes[x].shape[labels.index(k)] for k in own))

    pieces = []
    for n in range(int(blocks)):
        x, y = block(node.args[0], a, left, n), block(node.args[1], c, right, n)
        piece = b.permute(b.tensor("total", (b.contract(x, y, left, right, left + right, False),)), order)
        shape = b.nodes[piece].shape
        pieces.append(b.reshape(piece, (*shape[:at], Size.of(1), *shape[at:])))
    return b.concat(pieces, at)


def _general(b: Builder, node: Node, args: list[int]) -> int:
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    inner = "".join(dict.fromkeys(k for k in a + c if k not in out))
    order = out + inner
    product = b.mul(_spread(b, args[0], a, order), _spread(b, args[1], c, order))
    axes = tuple(range(len(out), len(order)))
    shape = b.nodes[product].shape
    if not node.attr("batch_sum") and all(shape[k] == Size.of(1) for k in axes):
        return b.reshape(product, shape[: len(out)])  # an outer product: nothing is summed
    return b.reduce("sum", product, axes, batch=bool(node.attr("batch_sum")))


def _spread(b: Builder, x: int, labels: str, order: str) -> int:
    """Axes in `order`, with 1 for each that the operand lacks."""
    own = [k for k in order if k in labels]
    x = b.permute(x, [labels.index(k) for k in own])
    shape = dict(zip(own, b.nodes[x].shape, strict=True))
    return b.reshape(x, tuple(shape.get(k, Size.of(1)) for k in order))
