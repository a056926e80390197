"""The tensor primitives: one row each, with shape rule, meaning in NumPy and gradient rule.

A shape rule takes the argument nodes and the attributes and gives `(shape, batched)`; a user's mistake is
a `ShapeMismatch`. A meaning takes the node and arrays that carry the batch axis in front where
the argument does. A gradient rule takes the builder, the node's position and the incoming gradient, and gives
one gradient (or None) per argument, built from the same primitives, so that it can be derived again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from rnngen.ops.node import Attr, Node
from rnngen.ops.size import Shape, ShapeMismatch, Size, last_entry, shape_str

if TYPE_CHECKING:
    from rnngen.ops.build import Builder

__all__ = ["TENSORS", "Tensor"]

Array = Any
Attrs = dict[str, Attr]
Gradients = Sequence[int | None]


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor primitive."""

    name: str
    shape: Callable[[Sequence[Node], Attrs], tuple[Shape, bool]]
    numpy: Callable[..., Array]
    grad: Callable[[Builder, int, int], Gradients]


def _shift(node: Node) -> int:
    """How many axes a batched value has in front of the written ones."""
    return 1 if node.batched else 0


def _int_axes(attrs: Attrs, name: str = "axes") -> tuple[int, ...]:
    value = attrs[name]
    assert isinstance(value, tuple)
    return tuple(int(v) for v in value if isinstance(v, int | Size))


# contract: Σ over the labels that are not in `out` -------------------------------------------------


def _labels(attrs: Attrs) -> tuple[str, str, str]:
    return str(attrs["a"]), str(attrs["b"]), str(attrs["out"])


def _contract_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    a, b, out = _labels(attrs)
    sizes: dict[str, Size] = {}
    for labels, node in zip((a, b), args, strict=True):
        for label, size in zip(labels, node.shape, strict=True):
            if sizes.setdefault(label, size) != size:
                first, second = (shape_str(n.shape) for n in args)
                raise ShapeMismatch(f"the product of {first} and {second}: {sizes[label]} meets {size}")
    batched = any(n.batched for n in args) and not attrs["batch_sum"]
    return tuple(sizes[label] for label in out), batched


def _contract_numpy(node: Node, a: Array, b: Array, batched: tuple[bool, bool]) -> Array:
    la, lb, lo = node.text("a"), node.text("b"), node.text("out")
    la, lb = ("Z" + la if batched[0] else la), ("Z" + lb if batched[1] else lb)
    lo = "Z" + lo if node.batched else lo
    return np.einsum(f"{la},{lb}->{lo}", a, b, optimize=False)


def _contract_grad(b: Builder, i: int, g: int) -> Gradients:
    node = b.nodes[i]
    x, y = node.args
    la, lb, lo = node.text("a"), node.text("b"), node.text("out")
    return (
        b.contract(g, y, lo, lb, la, batched=b.nodes[x].batched),
        b.contract(g, x, lo, la, lb, batched=b.nodes[y].batched),
    )


# reduce: over written axes, and over the batch where `batch` says so ---------------------------------


def _reduce_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    axes = _int_axes(attrs)
    shape = tuple(s for k, s in enumerate(args[0].shape) if k not in axes)
    return shape, args[0].batched and not attrs["batch"]


def _extreme(a: Array, axes: tuple[int, ...], largest: bool) -> Array:
    if not np.iscomplexobj(a):
        return np.max(a, axis=axes) if largest else np.min(a, axis=axes)
    real = np.real(a)
    top = np.max(real, axis=axes, keepdims=True) if largest else np.min(real, axis=axes, keepdims=True)
    hit = real == top
    return np.sum(np.where(hit, a, 0), axis=axes) / np.sum(hit, axis=axes)


def _reduce_numpy(node: Node, a: Array, batched: tuple[bool, ...]) -> Array:
    lead = 1 if batched[0] else 0
    axes = tuple(k + lead for k in node.axes())
    if node.attr("batch"):
        axes = (0, *axes)
    kind = node.text("kind")
    if kind == "sum":
        return np.sum(a, axis=axes)
    if kind == "prod":
        return np.prod(a, axis=axes)
    return _extreme(a, axes, kind == "max")


def _reduce_grad(b: Builder, i: int, g: int) -> Gradients:
    node = b.nodes[i]
    x = node.args[0]
    spread = b.expand_like(g, x, node.axes())
    kind = node.text("kind")
    if kind == "sum":
        return (spread,)
    if kind == "prod":
        return (b.mul(spread, b.product_of_others(x, node.axes()[0])),)
    # ties share the gradient evenly, as torch.amax has it
    hit = b.scalar("eq", x, b.expand_like(i, x, node.axes()))
    count = b.expand_like(b.reduce("sum", hit, node.axes()), x, node.axes())
    return (b.mul(spread, b.scalar("div", hit, count)),)


# scan: along one axis; `linear` is y[k] = a[k] + b[k] * y[k-1] ---------------------------------------


def _scan_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    return args[0].shape, any(n.batched for n in args)


def _scan_numpy(node: Node, a: Array, *rest: Array, batched: tuple[bool, ...]) -> Array:
    kind, axis, back = node.text("kind"), node.number("axis"), bool(node.attr("reverse"))
    parts = [np.moveaxis(v, axis + (1 if m else 0), 0) for v, m in zip((a, *rest), batched, strict=True)]
    if back:
        parts = [p[::-1] for p in parts]
    if kind == "linear" and batched[0] != batched[1]:
        parts = [p if m else p[:, None] for p, m in zip(parts, batched, strict=True)]
    out = _scan_first(kind, parts)
    if back:
        out = out[::-1]
    return np.moveaxis(out, 0, axis + (1 if node.batched else 0))


def _scan_first(kind: str, parts: list[Array]) -> Array:
    if kind == "sum":
        return np.cumsum(parts[0], axis=0)
    if kind == "prod":
        return np.cumprod(parts[0], axis=0)
    rows = [parts[0][0]]
    for k in range(1, len(parts[0])):
        row = parts[0][k]
        if kind == "linear":
            rows.append(row + parts[1][k] * rows[-1])
        else:
            higher = (np.real(row) >= np.real(rows[-1])) | np.isnan(np.real(row))
            rows.append(np.where(higher & ~np.isnan(np.real(rows[-1])), row, rows[-1]))
    return np.stack(np.broadcast_arrays(*rows))


def _scan_grad(b: Builder, i: int, g: int) -> Gradients:
    node = b.nodes[i]
    kind, axis, back = node.text("kind"), node.number("axis"), bool(node.attr("reverse"))
    x = node.args[0]
    if kind == "sum":
        return (b.scan("sum", axis, not back, g),)
    before = b.delayed(i, axis, 1 if not back else -1, 0.0 if kind != "max" else -np.inf)
    if kind == "linear":
        factor = node.args[1]
        r = b.scan("linear", axis, not back, g, b.delayed(factor, axis, -1 if not back else 1, 0.0))
        return (b.unbroadcast(r, x), b.unbroadcast(b.mul(r, before), factor))
    if kind == "prod":
        before = b.delayed(i, axis, 1 if not back else -1, 1.0)
        r = b.scan("linear", axis, not back, g, b.delayed(x, axis, -1 if not back else 1, 0.0))
        return (b.mul(before, r),)
    # a running maximum: the gradient of a stretch belongs to the entry that set it
    new = b.scalar("maximum", b.scalar("ge", x, before), b.scalar("ne", x, x))  # NaN is more than any
    keep = b.scalar("sub", b.const(1.0), new)
    r = b.scan("linear", axis, not back, g, b.delayed(keep, axis, -1 if not back else 1, 0.0))
    return (b.mul(new, r),)


# take and its transpose -------------------------------------------------------------------------


def _take_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    table, index = args
    if not table.shape:
        raise ShapeMismatch("take needs a value with at least one axis")
    return index.shape + table.shape[1:], table.batched or index.batched


def _entries(index: Array, count: int) -> Array:
    """Whole numbers, the nearest that there are, as kernels take it; the first for NaN."""
    return np.clip(np.nan_to_num(np.real(index)), 0, last_entry(count, np.real(index).itemsize)).astype(int)


def _take_numpy(node: Node, table: Array, index: Array, batched: tuple[bool, bool]) -> Array:
    index = _entries(index, table.shape[1 if batched[0] else 0])
    if not batched[0]:
        return table[index]
    if not batched[1]:
        return table[:, index]
    rows = np.arange(len(table)).reshape((-1,) + (1,) * (index.ndim - 1))
    return table[rows, index]


def _take_grad(b: Builder, i: int, g: int) -> Gradients:
    table, index = b.nodes[i].args
    return (b.scatter(g, index, b.nodes[table].shape[0], b.nodes[table].batched), None)


def _scatter_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    value, index = args
    size = attrs["size"]
    assert isinstance(size, Size)
    rest = value.shape[len(index.shape) :]
    return (size, *rest), bool(attrs["batched"])


def _scatter_numpy(node: Node, value: Array, index: Array, batched: tuple[bool, bool]) -> Array:
    index = _entries(index, node.ints[0])
    rows = len(value) if batched[0] else len(index) if batched[1] else 1
    value = np.broadcast_to(value, (rows, *value.shape[1:])) if batched[0] else np.stack([value] * rows)
    index = index if batched[1] else np.broadcast_to(index, (rows, *index.shape))
    out = np.zeros((rows, *node.ints), dtype=value.dtype)
    flat = value.reshape((rows, int(np.prod(index.shape[1:], dtype=int)), *node.ints[1:]))
    for row in range(rows):
        np.add.at(out[row], index[row].reshape(-1), flat[row])
    return out if node.batched else out.sum(axis=0)


def _scatter_grad(b: Builder, i: int, g: int) -> Gradients:
    value, index = b.nodes[i].args
    return (b.unbroadcast(b.take(g, index), value), None)


# solve: A [n, n] X = B [n, m] -----------------------------------------------------------------------


def _solve_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    a, c = (n.shape for n in args)
    if len(a) != 2 or a[0] != a[1]:
        raise ShapeMismatch(f"the first argument of solve is a square matrix, not {shape_str(a)}")
    if len(c) != 2 or c[0] != a[0]:
        found = c[0] if len(c) == 2 else shape_str(c)
        raise ShapeMismatch(f"the second argument of solve has {a[0]} rows as the first, not {found}")
    return c, any(n.batched for n in args)


def _solve_numpy(node: Node, a: Array, c: Array, batched: tuple[bool, bool]) -> Array:
    try:
        return np.linalg.solve(a, c)
    except np.linalg.LinAlgError:  # a singular matrix is the business of its own row
        if not node.batched:
            return np.full(node.ints, np.nan, dtype=c.dtype)
        one, rows = (
            replace(node, batched=False),
            max(len(v) for v, m in zip((a, c), batched, strict=True) if m),
        )
        left, right = ([v[k] if m else v for k in range(rows)] for v, m in zip((a, c), batched, strict=True))
        return np.stack([_solve_numpy(one, left[k], right[k], (False, False)) for k in range(rows)])


def _solve_grad(b: Builder, i: int, g: int) -> Gradients:
    a, c = b.nodes[i].args
    back = b.tensor("solve", (b.permute(a, (1, 0)), g))
    outer = b.contract(back, i, "im", "jm", "ij", batched=b.nodes[a].batched)
    return (b.scalar("neg", outer), b.unbroadcast(back, c))


# views ------------------------------------------------------------------------------------------


def _stated_shape(attrs: Attrs) -> Shape:
    shape = attrs["shape"]
    assert isinstance(shape, tuple)
    return tuple(Size.of(s) for s in shape if isinstance(s, int | Size))


def _reshape_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    return _stated_shape(attrs), args[0].batched


def _reshape_numpy(node: Node, a: Array, batched: tuple[bool, ...]) -> Array:
    return np.reshape(a, ((len(a),) if batched[0] else ()) + node.ints)


def _reshape_grad(b: Builder, i: int, g: int) -> Gradients:
    return (b.reshape(g, b.nodes[b.nodes[i].args[0]].shape),)


def _permute_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    return tuple(args[0].shape[k] for k in _int_axes(attrs)), args[0].batched


def _permute_numpy(node: Node, a: Array, batched: tuple[bool, ...]) -> Array:
    axes = node.axes()
    return np.transpose(a, (0, *(k + 1 for k in axes)) if batched[0] else axes)


def _permute_grad(b: Builder, i: int, g: int) -> Gradients:
    axes = b.nodes[i].axes()
    return (b.permute(g, tuple(axes.index(k) for k in range(len(axes)))),)


def _slice_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    lengths = attrs["lengths"]
    assert isinstance(lengths, tuple)
    return tuple(Size.of(s) for s in lengths if isinstance(s, int | Size)), args[0].batched


def _windows(node: Node, lead: bool) -> tuple[slice, ...]:
    """NumPy slices for `starts`, `steps` and `lengths`; a negative step may run down to index 0."""
    out = [slice(None)] if lead else []
    for start, step, length in zip(
        node.sizes("starts"), node.axes("steps"), node.sizes("lengths"), strict=True
    ):
        stop = int(start) + step * int(length)
        out.append(slice(int(start), None if stop < 0 else stop, step))
    return tuple(out)


def _slice_numpy(node: Node, a: Array, batched: tuple[bool, ...]) -> Array:
    return a[_windows(node, batched[0])]


def _slice_grad(b: Builder, i: int, g: int) -> Gradients:
    node = b.nodes[i]
    return (
        b.pad(
            g, b.nodes[node.args[0]].shape, node.sizes("starts"), node.axes("steps"), node.sizes("lengths")
        ),
    )


def _pad_numpy(node: Node, a: Array, batched: tuple[bool, ...]) -> Array:
    out = np.zeros(((len(a),) if batched[0] else ()) + node.ints, dtype=a.dtype)
    out[_windows(node, batched[0])] = a
    return out


def _pad_grad(b: Builder, i: int, g: int) -> Gradients:
    node = b.nodes[i]
    return (b.slice(g, node.sizes("starts"), node.axes("steps"), node.sizes("lengths")),)


def _concat_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    axis = attrs["axis"]
    assert isinstance(axis, int)
    first = args[0].shape
    total = Size.of(0)
    for node in args:
        if node.rank != len(first) or any(
            a != b for k, (a, b) in enumerate(zip(node.shape, first, strict=True)) if k != axis
        ):
            shapes = ", ".join(shape_str(n.shape) for n in args)
            raise ShapeMismatch(f"concat of {shapes}: all axes but axis {axis} must be equal")
        total = total + node.shape[axis]
    return first[:axis] + (total,) + first[axis + 1 :], any(n.batched for n in args)


def _concat_numpy(node: Node, *arrays: Array, batched: tuple[bool, ...]) -> Array:
    rows = next((len(a) for a, m in zip(arrays, batched, strict=True) if m), 0)
    if not node.batched:
        return np.concatenate(arrays, axis=node.number("axis"))
    full = [a if m else np.broadcast_to(a, (rows, *a.shape)) for a, m in zip(arrays, batched, strict=True)]
    return np.concatenate(full, axis=node.number("axis") + 1)


def _concat_grad(b: Builder, i: int, g: int) -> Gradients:
    node = b.nodes[i]
    axis = node.number("axis")
    out: list[int | None] = []
    start = Size.of(0)
    for arg in node.args:
        length = b.nodes[arg].shape[axis]
        out.append(b.unbroadcast(b.slice_axis(g, axis, start, length), arg))
        start = start + length
    return out


def _broadcast_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    shape, _ = _reshape_shape(args, attrs)
    return shape, args[0].batched or bool(attrs["batched"])


def _broadcast_numpy(node: Node, a: Array, batched: tuple[bool, ...], rows: int = 1) -> Array:
    rank = node.rank
    lead = a.shape[:1] if batched[0] else (1,) if node.batched else ()
    body = a.shape[1:] if batched[0] else a.shape
    a = a.reshape(lead + (1,) * (rank - len(body)) + body)
    full = (a.shape[0] if batched[0] else rows,) if node.batched else ()
    return np.broadcast_to(a, full + node.ints)


def _broadcast_grad(b: Builder, i: int, g: int) -> Gradients:
    return (b.unbroadcast(g, b.nodes[i].args[0]),)


# gradient control and randomness -------------------------------------------------------------------


def _same_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    return args[0].shape, args[0].batched


def _stop_numpy(node: Node, a: Array, batched: tuple[bool, ...]) -> Array:
    return np.real(a).astype(a.dtype)


def _stop_grad(b: Builder, i: int, g: int) -> Gradients:
    return (None,)


def _surrogate_numpy(node: Node, y: Array, *rest: Array, batched: tuple[bool, ...]) -> Array:
    """The value is y; along the imaginary axis it moves with the stated derivatives."""
    if not any(np.iscomplexobj(a) for a in rest):
        return y
    out = np.real(y).astype(np.complex128)
    for a, d in zip(rest[::2], rest[1::2], strict=True):
        out = out + 1j * np.real(d) * np.imag(a)
    return out


def _surrogate_grad(b: Builder, i: int, g: int) -> Gradients:
    out: list[int | None] = [None]
    rest = b.nodes[i].args[1:]
    for a, d in zip(rest[::2], rest[1::2], strict=True):
        out += [b.unbroadcast(b.mul(g, d), a), None]
    return out


def _draw_shape(args: Sequence[Node], attrs: Attrs) -> tuple[Shape, bool]:
    return _stated_shape(attrs), True


def _not_here(node: Node, *args: Array, batched: tuple[bool, ...]) -> Array:
    raise NotImplementedError("the interpreter draws, for it knows the seed; the walk sums over time")


def _no_grad(b: Builder, i: int, g: int) -> Gradients:
    return (None,) * len(b.nodes[i].args)


_ROWS = (
    Tensor("contract", _contract_shape, _contract_numpy, _contract_grad),
    Tensor("reduce", _reduce_shape, _reduce_numpy, _reduce_grad),
    Tensor(  # every row gets the sum of all rows; its own transpose
        "pool",
        lambda args, _: (args[0].shape, True),
        lambda n, a, batched: np.broadcast_to(np.sum(a, axis=0), a.shape),
        lambda b, i, g: (b.pool(g),),
    ),
    Tensor("scan", _scan_shape, _scan_numpy, _scan_grad),
    Tensor("take", _take_shape, _take_numpy, _take_grad),
    Tensor("scatter", _scatter_shape, _scatter_numpy, _scatter_grad),
    Tensor("solve", _solve_shape, _solve_numpy, _solve_grad),
    Tensor("reshape", _reshape_shape, _reshape_numpy, _reshape_grad),
    Tensor("permute", _permute_shape, _permute_numpy, _permute_grad),
    Tensor("slice", _slice_shape, _slice_numpy, _slice_grad),
    Tensor("pad", _reshape_shape, _pad_numpy, _pad_grad),
    Tensor("concat", _concat_shape, _concat_numpy, _concat_grad),
    Tensor("broadcast", _broadcast_shape, _broadcast_numpy, _broadcast_grad),
    Tensor("stop", _same_shape, _stop_numpy, _stop_grad),
    Tensor("surrogate", _same_shape, _surrogate_numpy, _surrogate_grad),
    Tensor("draw", _draw_shape, _not_here, _no_grad),
    Tensor("total", _same_shape, _not_here, _no_grad),
)

TENSORS = {row.name: row for row in _ROWS}
