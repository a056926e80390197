"""expand: products that no matrix kernel fits become a broadcast product and a sum.

After it every `contract` is one of
    product    matrix [n, k] · rows [B, k]                      → [B, n]     (or matrix [k, n])
    rows       matrix [n, k] · rows [B, m…, k]                  → [B, m…, n]
    deferred   under `total`: Σ_t Σ_b rows [m…, i] · rows [m…, j] → [i, j]
with the matrix a value without batch axis; one with more axes is walked as a matrix, its axes that stay
as one and those that are summed as one; a few heads with a matrix each are a product for each. A weight
gradient in a few blocks n, Σ_t Σ_b rows [n, i] · rows [n, j] → [n, i, j], becomes a deferred product for
each; rows [i, m…] are put in order first. All else is `reduce(a * b)`, fused like any reduction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import prod

from rnngen.graph.model import Graph
from rnngen.ops.build import Builder
from rnngen.ops.node import Node
from rnngen.ops.size import Size
from rnngen.passes.rewrite import rebuilt

__all__ = ["expand", "is_deferred", "is_rows"]

_MOST_BLOCKS, _WORTH_A_PRODUCT, _WORTH_A_HEAD = 16, 64, 16


def expand(graph: Graph) -> Graph:
    """Graph → Graph, see the module."""
    summed = {n.args[0] for n in graph.program.nodes if n.op == "total"}
    uses = Counter(a for n in graph.program.nodes for a in n.args)
    deferred = {id(graph.program.nodes[i]) for i in summed if is_deferred(graph, i)}
    once = {i for i in summed if uses[i] == 1}
    blocks = {id(graph.program.nodes[i]) for i in once if _block_label(graph.program.nodes, i)}
    turned = {id(graph.program.nodes[i]) for i in once if _in_order(graph.program.nodes, i)} - deferred

    def rule(b: Builder, node: Node, args: list[int]) -> int | None:
        summed = id(graph.program.nodes[node.args[0]]) if node.op == "total" else 0
        if summed in blocks:
            return _in_blocks(b, args[0])
        if summed in turned:
            return _turned(b, args[0])
        if node.op != "contract" or id(node) in deferred | blocks | turned or is_rows(graph, node):
            return None
        if (order := _walked(graph, node)) is not None:
            return _as_rows(b, (node.text("a"), node.text("b"), node.text("out")), args, *order)
        if label := _head_label(graph, node):
            return _by_heads(b, node, args, label)
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


def _walked(graph: Graph, node: Node) -> tuple[str, str, str] | None:
    """(lead, kept, inner): the labels of the rows alone, of the matrix alone and of both, where a product is
    one of a matrix of more than two axes with batched rows that lie as they are read."""
    labels = node.text("a"), node.text("b"), node.text("out")
    return _parted(labels, _sizes(graph.program.nodes, node)) if _constant(graph, node) else None


def _sizes(nodes: Sequence[Node], node: Node) -> dict[str, int]:
    """The size of each label of a product."""
    x, y = (nodes[a] for a in node.args)
    return dict(zip(node.text("a") + node.text("b"), x.ints + y.ints, strict=True))


def _constant(graph: Graph, node: Node) -> bool:
    """Whether a product is one of something that does not change with time, and rows."""
    x, y = (graph.program.nodes[a] for a in node.args)
    return not x.batched and y.batched and node.batched and _is_memory(graph, node.args[0])


def _parted(labels: tuple[str, str, str], sizes: Mapping[str, int]) -> tuple[str, str, str] | None:
    a, c, out = labels
    inner = "".join(k for k in c if k in a)
    kept, lead = ("".join(k for k in out if k in own and k not in inner) for own in (a, c))
    # axes of one element may stand anywhere
    lies = [k for k in c if sizes[k] > 1] == [k for k in lead + inner if sizes[k] > 1]
    whole = len(inner + kept) == len(a) and lies and not set(inner) & set(out)
    return (lead, kept, inner) if whole and inner and kept else None


def _head_label(graph: Graph, node: Node) -> str:
    """The label of a few heads, each with a matrix of its own that is worth a product, else ""."""
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    shared = [k for k in a if k in c and k in out]
    if len(shared) != 1 or not _constant(graph, node):
        return ""
    sizes = _sizes(graph.program.nodes, node)
    parts = _parted((a.replace(shared[0], ""), c.replace(shared[0], ""), out.replace(shared[0], "")), sizes)
    if parts is None or not 1 < sizes[shared[0]] <= _MOST_BLOCKS:
        return ""
    return shared[0] if all(prod(sizes[k] for k in own) >= _WORTH_A_HEAD for own in parts[1:]) else ""


def _by_heads(b: Builder, node: Node, args: list[int], label: str) -> int:
    """A product for each head, and the results side by side."""
    texts = [node.text(key) for key in ("a", "b", "out")]
    a, c, out = (text.replace(label, "") for text in texts)
    at, parts, pieces = (
        texts[2].index(label),
        _parted((a, c, out), _sizes(b.nodes, replace(node, args=tuple(args)))),
        [],
    )
    assert parts is not None
    for n in range(int(b.nodes[args[0]].shape[texts[0].index(label)])):
        cut = []
        for x, own in zip(args, texts[:2], strict=True):
            one = b.slice_axis(x, own.index(label), Size.of(n), Size.of(1))
            shape = b.nodes[one].shape
            cut.append(b.reshape(one, shape[: own.index(label)] + shape[own.index(label) + 1 :]))
        piece = _as_rows(b, (a, c, out), cut, *parts)
        shape = b.nodes[piece].shape
        pieces.append(b.reshape(piece, (*shape[:at], Size.of(1), *shape[at:])))
    return b.concat(pieces, at)


def _as_rows(
    b: Builder, labels: tuple[str, str, str], args: list[int], lead: str, kept: str, inner: str
) -> int:
    a, c, out = labels
    sizes = dict(zip(a + c, b.nodes[args[0]].shape + b.nodes[args[1]].shape, strict=True))

    def shape(*groups: str) -> tuple[Size, ...]:
        return tuple(Size.of(prod(int(sizes[k]) for k in group)) for group in groups)

    groups = (inner, kept) if a == inner + kept else (kept, inner)
    matrix = b.reshape(_ordered(b, args[0], a, "".join(groups)), shape(*groups))
    # a single row is no axis: such a product may have an epilogue
    several = "".join(k for k in lead if int(sizes[k]) > 1)
    rows = b.reshape(args[1], shape(*several, inner))
    n, k = kept[0], inner[0]
    product = b.contract(matrix, rows, k + n if groups[0] == inner else n + k, several + k, several + n, True)
    return _ordered(b, b.reshape(product, shape(*lead, *kept)), lead + kept, out)


def _ordered(b: Builder, x: int, labels: str, wanted: str) -> int:
    return x if labels == wanted else b.permute(x, [labels.index(k) for k in wanted])


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


def _in_order(nodes: Sequence[Node], i: int) -> tuple[str, str, str] | None:
    """(shared, left, right) of a summed contract of rows that would be a deferred one if the axes that both
    have, and none of the result has, were the first; None where it is no such, or a small one."""
    node = nodes[i]
    if node.op != "contract" or node.batched:
        return None
    x, y = (nodes[a] for a in node.args)
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    shared = "".join(k for k in a if k in c)
    left, right = ("".join(k for k in own if k not in shared) for own in (a, c))
    sizes = dict(zip(a + c, x.ints + y.ints, strict=True))
    if not (x.batched and y.batched and left and right and set(left + right) == set(out)):
        return None
    return (shared, left, right) if prod(sizes[k] for k in out) >= _WORTH_A_PRODUCT else None


def _turned(b: Builder, i: int) -> int:
    """The sum over time of such a contract, its rows put in order."""
    node, order = b.nodes[i], _in_order(b.nodes, i)
    assert order is not None
    shared, left, right = order
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    x, y = _ordered(b, node.args[0], a, shared + left), _ordered(b, node.args[1], c, shared + right)
    product = b.contract(x, y, shared + left, shared + right, left + right, False)
    return _ordered(b, b.tensor("total", (product,)), left + right, out)


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
    order = _woven(out, c)
    order += "".join(dict.fromkeys(k for k in a + c if k not in order))
    inner = [k for k in order if k not in out]
    product = b.mul(_spread(b, args[0], a, order), _spread(b, args[1], c, order))
    axes = tuple(order.index(k) for k in inner)
    shape = b.nodes[product].shape
    if not node.attr("batch_sum") and all(shape[k] == Size.of(1) for k in axes):
        # an outer product: nothing is summed
        return b.reshape(product, tuple(n for k, n in enumerate(shape) if k not in axes))
    return b.reduce("sum", product, axes, batch=bool(node.attr("batch_sum")))


def _woven(out: str, rows: str) -> str:
    """The labels of a result and those of rows that are summed, in an order that turns neither around; the
    result's alone if there is none."""
    woven, left = "", out
    for k in rows:
        if k in woven:
            return out
        before, _, after = left.partition(k)
        woven, left = (woven + before + k, after) if k in left else (woven + k, left)
    return woven + left if sorted(woven + left) != sorted(out) else out


def _spread(b: Builder, x: int, labels: str, order: str) -> int:
    """Axes in `order`, with 1 for each that the operand lacks."""
    own = [k for k in order if k in labels]
    x = b.permute(x, [labels.index(k) for k in own])
    shape = dict(zip(own, b.nodes[x].shape, strict=True))
    return b.reshape(x, tuple(shape.get(k, Size.of(1)) for k in order))
