"""views: moves slices towards the values they cut, and joins what was cut.

    slice(f(a, b))            → f(slice(a), slice(b))        f elementwise
    slice(concat(a, b))       → the part it lies in
    pad(a) + pad(b) + …       → concat(a, b, …)              where they tile an axis
    pad(a)                    → concat(0, a, 0)
    W @ concat(x, h)          → W[:, :I] @ x + W[:, I:] @ h   so that the x part can leave the loop
    slice(pad(a)) · b, …      → 0                             in gradients, where the slice misses a

After it a slice stands only on a leaf, a product, a reduction, a scan or another value that memory holds,
and there is no `pad`.
"""

from __future__ import annotations

from collections.abc import Sequence

from rnngen.graph.model import Graph
from rnngen.ops.build import Builder
from rnngen.ops.node import Node
from rnngen.ops.scalars import PRIMITIVES
from rnngen.ops.size import Size
from rnngen.passes.rewrite import depends, rebuilt, worked_out

__all__ = ["is_zero", "mixed", "views"]

# what gives 0 where one argument is 0, and where all are
_ANY_ZERO = frozenset({"mul", "contract"})
_ALL_ZERO = frozenset({"neg", "add", "sub", "reshape", "permute", "slice", "pad", "concat", "broadcast"})


def views(graph: Graph) -> Graph:
    """Graph → Graph, see the module."""
    joined = rebuilt(graph, _join)
    nodes = joined.program.nodes
    back = {id(nodes[i]) for i in joined.backward_nodes()}

    def rule(b: Builder, node: Node, args: list[int]) -> int | None:
        if id(node) in back and (found := _without_zeros(b, node, args)) is not None:
            return found
        return _rule(b, node, args)

    return rebuilt(joined, rule)


def _join(b: Builder, node: Node, args: list[int]) -> int | None:
    if node.op == "add":
        return _tiled(b, node, args)
    return None


def _rule(b: Builder, node: Node, args: list[int]) -> int | None:
    if node.op == "slice":
        cut = _slice(b, args[0], node.sizes("starts"), node.axes("steps"), node.sizes("lengths"))
        # the part that it lies in may be the same for all rows where the whole is not
        return b.broadcast(cut, node.shape, node.batched)
    if node.op == "pad":
        return _pad(b, node, args[0])
    if node.op == "contract":
        return _contract(b, node, args)
    return None


# zeros ----------------------------------------------------------------------------------------------


def is_zero(b: Builder, i: int) -> bool:
    """Whether a value is 0 and nothing else."""
    while b.nodes[i].op == "broadcast":
        i = b.nodes[i].args[0]
    return b.value(i) == 0.0


def _without_zeros(b: Builder, node: Node, args: list[int]) -> int | None:
    """A part of a gradient as 0, or as what is added to 0: no gradient comes from what nobody reads. It may
    depend on no incoming gradient any more, and would have to be worked out and kept on the way forward."""
    zeros = [is_zero(b, a) for a in args]
    if not any(zeros):
        return None
    some = {
        "where": all(zeros[1:]),
        "solve": zeros[-1],
        **dict.fromkeys(("div", "scatter", "take"), zeros[0]),
    }
    total = node.op == "total" or (node.op == "reduce" and node.text("kind") == "sum")
    if node.op in _ANY_ZERO or some.get(node.op) or (all(zeros) and (total or node.op in _ALL_ZERO)):
        return b.broadcast(b.const(0.0), node.shape, node.batched)
    if node.op in ("add", "sub") and zeros[1] and b.covers(*args):
        return args[0]
    if node.op == "add" and zeros[0] and b.covers(args[1], args[0]):
        return args[1]
    return None


# slices ---------------------------------------------------------------------------------------------


# a value, and the starts, steps and lengths of a part of it
Cut = tuple[int, tuple[Size, ...], tuple[int, ...], tuple[Size, ...]]


def _slice(b: Builder, x: int, starts: Sequence[Size], steps: Sequence[int], lengths: Sequence[Size]) -> int:
    return worked_out(b, (x, tuple(starts), tuple(steps), tuple(lengths)), _below, _cut)


def _below(b: Builder, cut: Cut) -> list[Cut]:
    """The slices that a slice is made of."""
    x, starts, steps, lengths = cut
    node = b.nodes[x]
    if _is_whole(b, cut):
        return []
    if node.op in PRIMITIVES or node.op == "broadcast":
        return [_narrower(b, a, cut) for a in node.args]
    if node.op == "slice":
        inner = zip(node.sizes("starts"), node.axes("steps"), starts, steps, strict=True)
        merged = [(s0 + s1 * p0, p0 * p1) for s0, p0, s1, p1 in inner]
        return [(node.args[0], tuple(m[0] for m in merged), tuple(m[1] for m in merged), lengths)]
    if node.op == "concat":
        return _pieces(b, cut)
    if node.op == "permute":
        axes = node.axes()
        order = [axes.index(k) for k in range(len(axes))]
        parts = [tuple(p[k] for k in order) for p in (starts, lengths)]
        return [(node.args[0], parts[0], tuple(steps[k] for k in order), parts[1])]
    return []


def _cut(b: Builder, cut: Cut) -> int:
    x, starts, steps, lengths = cut
    node, parts = b.nodes[x], [b.known[c] for c in _below(b, cut)]
    if _is_whole(b, cut):
        return x
    if not parts:
        return b.slice(x, starts, steps, lengths)
    if node.op in PRIMITIVES:
        return b.scalar(node.op, *parts)
    if node.op == "broadcast":
        return b.broadcast(parts[0], lengths, node.batched)
    if node.op == "concat":
        return b.concat(parts, node.number("axis"))
    return b.permute(parts[0], node.axes()) if node.op == "permute" else parts[0]


def _is_whole(b: Builder, cut: Cut) -> bool:
    x, starts, steps, lengths = cut
    return lengths == b.nodes[x].shape and set(steps) <= {1} and all(s == Size.of(0) for s in starts)


def _narrower(b: Builder, a: int, cut: Cut) -> Cut:
    """The slice of an operand that broadcasts: axes it lacks, or has once, are left alone."""
    _, starts, steps, lengths = cut
    shape = b.nodes[a].shape
    skip = len(lengths) - len(shape)
    s, p, n = list(starts[skip:]), list(steps[skip:]), list(lengths[skip:])
    for k, size in enumerate(shape):
        if size == Size.of(1):
            s[k], p[k], n[k] = Size.of(0), 1, Size.of(1)
    return a, tuple(s), tuple(p), tuple(n)


def _pieces(b: Builder, cut: Cut) -> list[Cut]:
    """The piece of each part of a concat that a slice in steps of 1 reaches."""
    x, starts, steps, lengths = cut
    node = b.nodes[x]
    axis = node.number("axis")
    if steps[axis] != 1:
        return []
    low, high = int(starts[axis]), int(starts[axis]) + int(lengths[axis])
    pieces, at = [], 0
    for part in node.args:
        size = b.nodes[part].ints[axis]
        first, last = max(low, at), min(high, at + size)
        if first < last:
            s, n = list(starts), list(lengths)
            s[axis], n[axis] = Size.of(first - at), Size.of(last - first)
            pieces.append((part, tuple(s), steps, tuple(n)))
        at += size
    return pieces


# pads -----------------------------------------------------------------------------------------------


def _terms(b: Builder, args: list[int]) -> list[int]:
    """What a sum adds up. A sum that is added twice is taken apart once: its terms double with every time."""
    out: list[int] = []
    pending, seen = args[::-1], set()
    while pending:
        i = pending.pop()
        node = b.nodes[i]
        if node.op == "add" and i not in seen and all(b.nodes[a].shape == node.shape for a in node.args):
            seen.add(i)
            pending += node.args[::-1]
        else:
            out.append(i)
    return out


def _span(b: Builder, i: int) -> tuple[int, int, int] | None:
    """(axis, start, length) of a pad along one axis in steps of 1."""
    node = b.nodes[i]
    if node.op != "pad" or any(s != 1 for s in node.axes("steps")):
        return None
    inner = b.nodes[node.args[0]].shape
    axes = [k for k, (m, n) in enumerate(zip(inner, node.shape, strict=True)) if m != n]
    if len(axes) != 1:
        return None
    return axes[0], int(node.sizes("starts")[axes[0]]), int(inner[axes[0]])


def _tiled(b: Builder, node: Node, args: list[int]) -> int | None:
    """A sum of pads along one axis as a concat, and what is no pad added to it."""
    terms = _terms(b, args)
    spans = {t: _span(b, t) for t in terms}
    pads = [t for t in dict.fromkeys(terms) if spans[t] is not None]
    if len(pads) < 2 or len(pads) != sum(spans[t] is not None for t in terms):
        return None
    axes = {s[0] for s in spans.values() if s is not None}
    ordered = sorted(pads, key=lambda t: (spans[t] or (0, 0, 0))[1])
    at = 0
    for t in ordered:
        _, start, length = spans[t] or (0, 0, 0)
        if start != at:
            return None
        at += length
    axis = axes.pop()
    if axes or at != int(node.shape[axis]):
        return None
    joined = b.concat([b.nodes[t].args[0] for t in ordered], axis)
    return b.sum_of([joined, *[t for t in terms if spans[t] is None]])


def _pad(b: Builder, node: Node, x: int) -> int:
    """A pad, axis by axis: a concat with zeros, a turned slice, or a scatter."""
    steps, starts = node.axes("steps"), node.sizes("starts")
    for axis, (want, start, step) in enumerate(zip(node.shape, starts, steps, strict=True)):
        shape = b.nodes[x].shape
        if shape[axis] == want and step == -1:
            x = _turned(b, x, axis)
        elif step != 1 and shape[axis] != Size.of(1):
            x = _scattered(b, x, axis, want, start, step)
        else:
            zeros = [_zeros(b, shape, axis, start), x, _zeros(b, shape, axis, want - start - shape[axis])]
            x = b.concat([z for z in zeros if z is not None], axis)
    return x


def _turned(b: Builder, x: int, axis: int) -> int:
    shape = b.nodes[x].shape
    starts, steps = [Size.of(0)] * len(shape), [1] * len(shape)
    starts[axis], steps[axis] = shape[axis] - 1, -1
    return _slice(b, x, starts, steps, shape)


def _zeros(b: Builder, shape: tuple[Size, ...], axis: int, length: Size) -> int | None:
    if int(length) == 0:
        return None
    return b.broadcast(b.const(0.0), shape[:axis] + (length,) + shape[axis + 1 :])


def _scattered(b: Builder, x: int, axis: int, want: Size, start: Size, step: int) -> int:
    rank = b.nodes[x].rank
    front = [axis, *[k for k in range(rank) if k != axis]]
    n = b.nodes[x].shape[axis]
    index = b.scalar("add", b.mul(b.iota(n), b.const(float(step))), b.const(float(int(start))))
    spread = b.scatter(b.permute(x, front), index, want, b.nodes[x].batched)
    return b.permute(spread, [front.index(k) for k in range(rank)])


# products -------------------------------------------------------------------------------------------


def _contract(b: Builder, node: Node, args: list[int]) -> int | None:
    """A product over a joined axis, part by part."""
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    joined = b.nodes[args[1]]
    if joined.op != "concat" or b.nodes[args[0]].batched:
        return None
    label = c[joined.number("axis")]
    if label not in a or label in out or not mixed(b, joined.args):
        return None
    if not node.batched and not all(b.nodes[part].batched for part in joined.args):
        return None  # a part without rows would count once, not for each row
    axis, at, terms = a.index(label), Size.of(0), []
    for part in joined.args:
        size = b.nodes[part].shape[joined.number("axis")]
        piece = _slice_of(b, args[0], axis, at, size)
        terms.append(b.contract(piece, part, a, c, out, None if node.batched else False))
        at = at + size
    return b.sum_of(terms)


def _slice_of(b: Builder, x: int, axis: int, start: Size, length: Size) -> int:
    shape = b.nodes[x].shape
    starts = [Size.of(0)] * len(shape)
    lengths = list(shape)
    starts[axis], lengths[axis] = start, length
    return _slice(b, x, starts, [1] * len(shape), lengths)


def mixed(b: Builder, parts: tuple[int, ...]) -> bool:
    """Whether some parts depend on carried state (or carried gradients) and some do not."""
    return len({_carried(b, p) for p in parts}) > 1


def _carried(b: Builder, i: int) -> bool:
    return depends(b, i, _carries)


def _carries(node: Node) -> bool:
    return node.op == "state" or (node.op == "adjoint" and node.text("name").startswith("state:"))
