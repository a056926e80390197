"""Builds programs node by node: shapes inferred by the operator's row, equal nodes shared, constants folded.

Only rewrites that hold for every IEEE value (up to the sign of zero) are made here, so that NaN and Inf
behave as the equations say.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np

from rnngen.errors import InternalError, Location
from rnngen.ops.node import Attr, Key, Node, Program
from rnngen.ops.scalars import COMPARISONS, PRIMITIVES
from rnngen.ops.size import Shape, Size, broadcast_shapes
from rnngen.ops.tensors import TENSORS

__all__ = ["Builder"]


class Builder:
    """A program under construction. Every method gives the position of a node."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.names: list[tuple[str, int]] = []
        self.loc: Location | None = None
        self.known: dict[
            object, int
        ] = {}  # what rewriting rules made of nodes that are there (`passes.rewrite`)
        self.marks: dict[object, list[bool]] = {}
        self._seen: dict[tuple[object, ...], int] = {}

    def program(self, outputs: Iterable[tuple[Key, int]]) -> Program:
        """The finished program."""
        return Program(tuple(self.nodes), tuple(self.names), tuple(outputs)).check()

    # adding nodes --------------------------------------------------------------------------------

    def add(
        self, op: str, args: Sequence[int], attrs: tuple[tuple[str, Attr], ...], shape: Shape, batched: bool
    ) -> int:
        """A node, or the equal node that is there already."""
        key = (op, tuple(args), attrs, shape, batched)
        if key not in self._seen:
            self._seen[key] = len(self.nodes)
            self.nodes.append(Node(op, tuple(args), attrs, shape, batched, self.loc))
        return self._seen[key]

    def leaf(self, op: str, name: str, shape: Shape, batched: bool, **attrs: Attr) -> int:
        """A value from outside."""
        return self.add(op, (), (("name", name), *attrs.items()), shape, batched)

    def tensor(self, op: str, args: Sequence[int], **attrs: Attr) -> int:
        """A tensor primitive; raises `ShapeMismatch`."""
        shape, batched = TENSORS[op].shape([self.nodes[a] for a in args], attrs)
        return self.add(op, args, tuple(attrs.items()), shape, batched)

    def copy(self, node: Node, args: Sequence[int]) -> int:
        """The node of another program with new arguments of the same shapes."""
        if node.op in PRIMITIVES:
            return self.scalar(node.op, *args)
        if node.is_leaf:
            return self.add(node.op, args, node.attrs, node.shape, node.batched)
        return self.tensor(node.op, args, **dict(node.attrs))

    def const(self, value: float | Size, label: str = "") -> int:
        """A number; a labelled one prints as its name, and for that is not folded."""
        if isinstance(value, Size) and value.number is not None:
            value = value.number
        kept = value if isinstance(value, Size) else float(value)
        sign = isinstance(kept, float) and math.copysign(1.0, kept) < 0 and kept == 0
        attrs: tuple[tuple[str, Attr], ...] = (("value", kept), ("label", label or ("-0" if sign else "")))
        return self.add("const", (), attrs, (), False)

    def value(self, i: int) -> float | None:
        """The number behind a constant node that has no label, or None."""
        node = self.nodes[i]
        if node.op != "const" or node.attr("label"):
            return None
        value = node.attr("value")
        return value if isinstance(value, float) else None

    def iota(self, n: Size) -> int:
        """0 … n-1."""
        return self.add("iota", (), (), (n,), False)

    # scalar operators ----------------------------------------------------------------------------

    def scalar(self, op: str, *args: int) -> int:
        """A primitive scalar operator, broadcast over its arguments."""
        if (folded := self._fold(op, args)) is not None:
            return folded
        nodes = [self.nodes[a] for a in args]
        shape = broadcast_shapes([n.shape for n in nodes])
        return self.add(op, args, (), shape, any(n.batched for n in nodes))

    def _fold(self, op: str, args: Sequence[int]) -> int | None:
        values = [self.value(a) for a in args]
        if op in COMPARISONS:  # its result is 0 or 1 and bears no name
            values = [v if v is not None else self._named(a) for v, a in zip(values, args, strict=True)]
        if all(v is not None for v in values):
            return self._evaluate(op, [v for v in values if v is not None])
        return _IDENTITIES[op](self, args, values) if op in _IDENTITIES else None

    def _named(self, i: int) -> float | None:
        """The number behind a labelled constant, or None."""
        value = self.nodes[i].attr("value") if self.nodes[i].op == "const" else None
        return value if isinstance(value, float) else None

    def _evaluate(self, op: str, values: list[float]) -> int | None:
        meaning = PRIMITIVES[op].numpy
        if meaning is None:
            raise InternalError("build", f"{op} has no meaning")
        with np.errstate(all="ignore"):
            return self.const(float(meaning(*[np.float64(v) for v in values])))

    def mul(self, a: int, b: int) -> int:
        """a · b."""
        return self.scalar("mul", a, b)

    def sum_of(self, terms: Sequence[int]) -> int | None:
        """The sum, left to right; None of nothing."""
        total: int | None = None
        for term in terms:
            total = term if total is None else self.scalar("add", total, term)
        return total

    def covers(self, a: int, b: int) -> bool:
        """Whether `a` already has the shape and batch of `a` broadcast with `b`."""
        na, nb = self.nodes[a], self.nodes[b]
        return (na.batched or not nb.batched) and broadcast_shapes([na.shape, nb.shape]) == na.shape

    # tensor operators ----------------------------------------------------------------------------

    def contract(self, x: int, y: int, a: str, b: str, out: str, batched: bool | None = None) -> int:
        """Σ over the labels not in `out`; `batched=False` sums over the batch as well."""
        a, b, out = _canonical(a, b, out)
        any_batched = self.nodes[x].batched or self.nodes[y].batched
        batch_sum = any_batched and batched is False
        if batched is True and not any_batched:
            raise InternalError("build", "a product of unbatched values cannot be batched")
        return self.tensor("contract", (x, y), a=a, b=b, out=out, batch_sum=batch_sum)

    def reduce(self, kind: str, x: int, axes: Sequence[int], batch: bool = False) -> int:
        """A reduction over written axes; `batch` sums over the batch as well."""
        if not axes and not batch:
            return x
        return self.tensor("reduce", (x,), kind=kind, axes=tuple(axes), batch=batch)

    def pool(self, x: int) -> int:
        """The sum over the batch's rows, in every row."""
        return self.tensor("pool", (self.broadcast(x, self.nodes[x].shape, True),))

    def scan(self, kind: str, axis: int, reverse: bool, *args: int) -> int:
        """A running sum, prod, max, or y[k] = a[k] + b[k] y[k-1] (`linear`) along an axis."""
        return self.tensor("scan", args, kind=kind, axis=axis, reverse=reverse)

    def take(self, table: int, index: int) -> int:
        """Entries of `table` along its first axis."""
        return self.tensor("take", (table, index))

    def scatter(self, value: int, index: int, size: Size, batched: bool) -> int:
        """The transpose of `take`: entries added up at their index."""
        return self.tensor("scatter", (value, index), size=size, batched=batched)

    def reshape(self, x: int, shape: Shape) -> int:
        """The same entries in C order."""
        if self.nodes[x].shape == shape:
            return x
        if self.nodes[x].op == "reshape":
            x = self.nodes[x].args[0]
            return self.reshape(x, shape)
        return self.tensor("reshape", (x,), shape=shape)

    def permute(self, x: int, axes: Sequence[int]) -> int:
        """Axes in another order."""
        if tuple(axes) == tuple(range(len(axes))):
            return x
        if self.nodes[x].op == "permute":
            inner = self.nodes[x].axes()
            return self.permute(self.nodes[x].args[0], tuple(inner[k] for k in axes))
        return self.tensor("permute", (x,), axes=tuple(axes))

    def slice(self, x: int, starts: Sequence[Size], steps: Sequence[int], lengths: Sequence[Size]) -> int:
        """`length` entries from `start` in steps, on every axis."""
        whole = tuple(lengths) == self.nodes[x].shape
        if whole and all(s == Size.of(0) for s in starts) and all(s == 1 for s in steps):
            return x
        return self.tensor("slice", (x,), starts=tuple(starts), steps=tuple(steps), lengths=tuple(lengths))

    def slice_axis(self, x: int, axis: int, start: Size, length: Size, step: int = 1) -> int:
        """A slice of one axis."""
        shape = self.nodes[x].shape
        starts = [Size.of(0)] * len(shape)
        steps, lengths = [1] * len(shape), list(shape)
        starts[axis], steps[axis], lengths[axis] = start, step, length
        return self.slice(x, starts, steps, lengths)

    def pad(
        self, x: int, shape: Shape, starts: Sequence[Size], steps: Sequence[int], lengths: Sequence[Size]
    ) -> int:
        """The transpose of `slice`: zeros everywhere else."""
        return self.tensor(
            "pad", (x,), shape=shape, starts=tuple(starts), steps=tuple(steps), lengths=tuple(lengths)
        )

    def concat(self, args: Sequence[int], axis: int) -> int:
        """One after the other along an axis."""
        return args[0] if len(args) == 1 else self.tensor("concat", args, axis=axis)

    def broadcast(self, x: int, shape: Shape, batched: bool = False) -> int:
        """The value repeated to a shape (and over the batch)."""
        node = self.nodes[x]
        if node.shape == shape and (node.batched or not batched):
            return x
        return self.tensor("broadcast", (x,), shape=shape, batched=batched)

    # what gradients need -------------------------------------------------------------------------

    def expand_like(self, g: int, x: int, axes: Sequence[int]) -> int:
        """A reduced value spread again over the `axes` of `x` (views only)."""
        shape = self.nodes[x].shape
        kept = tuple(Size.of(1) if k in axes else s for k, s in enumerate(shape))
        return self.broadcast(self.reshape(g, kept), shape, self.nodes[x].batched)

    def unbroadcast(self, g: int, x: int) -> int:
        """The gradient of a broadcast value: summed over the axes (and the batch) it was repeated on."""
        node, target = self.nodes[g], self.nodes[x]
        extra = node.rank - target.rank
        axes = [k for k, s in enumerate(node.shape) if k < extra or (target.shape[k - extra] != s)]
        out = self.reduce("sum", g, axes, batch=node.batched and not target.batched)
        return self.broadcast(self.reshape(out, target.shape), target.shape, target.batched)

    def delayed(self, x: int, axis: int, by: int, fill: float) -> int:
        """Entries moved `by` (1 or -1) along an axis, with `fill` coming in."""
        shape = self.nodes[x].shape
        one = Size.of(1)
        length = shape[axis] - 1
        kept = self.slice_axis(x, axis, Size.of(0) if by > 0 else one, length)
        edge = self.broadcast(self.const(fill), shape[:axis] + (one,) + shape[axis + 1 :])
        return self.concat([edge, kept] if by > 0 else [kept, edge], axis)

    def product_of_others(self, x: int, axis: int) -> int:
        """Π over the axis of every other entry: exact at zeros."""
        left = self.delayed(self.scan("prod", axis, False, x), axis, 1, 1.0)
        right = self.delayed(self.scan("prod", axis, True, x), axis, -1, 1.0)
        return self.mul(left, right)

    def flat(self, x: int) -> int:
        """All written axes as one."""
        total = Size.of(1)
        for s in self.nodes[x].shape:
            total = total * s
        return self.reshape(x, (total,))


def _canonical(a: str, b: str, out: str) -> tuple[str, str, str]:
    """Labels renamed i, j, k … in the order of their appearance, so that equal products are equal nodes."""
    names: dict[str, str] = {}
    for label in a + b + out:
        names.setdefault(label, chr(ord("i") + len(names)) if len(names) < 17 else chr(48 + len(names)))
    move = str.maketrans(names)
    return a.translate(move), b.translate(move), out.translate(move)


Values = Sequence[float | None]


def _add(b: Builder, args: Sequence[int], v: Values) -> int | None:
    x, y = args
    if v[0] == 0 and b.covers(y, x):
        return y
    if v[1] == 0 and b.covers(x, y):
        return x
    if b.nodes[y].op == "neg":
        return b.scalar("sub", x, b.nodes[y].args[0])
    if b.nodes[x].op == "neg":
        return b.scalar("sub", y, b.nodes[x].args[0])
    return None


def _sub(b: Builder, args: Sequence[int], v: Values) -> int | None:
    x, y = args
    if v[1] == 0:
        return x
    if b.nodes[y].op == "neg":
        return b.scalar("add", x, b.nodes[y].args[0])
    return None


def _mul(b: Builder, args: Sequence[int], v: Values) -> int | None:
    x, y = args
    for one, other, value in ((x, y, v[0]), (y, x, v[1])):
        if value == 1 and b.covers(other, one):
            return other
        if value == -1 and b.covers(other, one):
            return b.scalar("neg", other)
    for one, other in ((x, y), (y, x)):
        if b.nodes[one].op == "neg":
            return b.scalar("neg", b.mul(b.nodes[one].args[0], other))
    return None


def _div(b: Builder, args: Sequence[int], v: Values) -> int | None:
    if v[1] == 1:
        return args[0]
    if b.nodes[args[0]].op == "neg":
        return b.scalar("neg", b.scalar("div", b.nodes[args[0]].args[0], args[1]))
    return None


def _neg(b: Builder, args: Sequence[int], v: Values) -> int | None:
    node = b.nodes[args[0]]
    if node.op == "neg":
        return node.args[0]
    return b.scalar("sub", node.args[1], node.args[0]) if node.op == "sub" else None


def _pow(b: Builder, args: Sequence[int], v: Values) -> int | None:
    if v[1] == 1:
        return args[0]
    if v[1] == 2:
        return b.mul(args[0], args[0])
    if v[1] == 0:
        return b.const(1.0) if not b.nodes[args[0]].shape and not b.nodes[args[0]].batched else None
    return b.scalar("sqrt", args[0]) if v[1] == 0.5 else None


def _where(b: Builder, args: Sequence[int], v: Values) -> int | None:
    cond, yes, no = args
    if v[0] is not None:
        shape = broadcast_shapes([b.nodes[a].shape for a in args])
        return b.broadcast(yes if v[0] != 0 else no, shape, b.nodes[yes].batched or b.nodes[no].batched)
    return yes if yes == no and b.covers(yes, cond) else None


_IDENTITIES = {
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "div": _div,
    "neg": _neg,
    "pow": _pow,
    "where": _where,
}
