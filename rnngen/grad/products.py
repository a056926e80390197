"""Products of arrays and sums along axes as terms: `@` where it says it, else what `*` and `sum` make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rnngen.grad.shaped import entries, permuted, rank_of, reshaped, vector
from rnngen.grad.terms import Term, behind_ones, call, full, negated, product, tidied, transposed
from rnngen.ops.node import Node
from rnngen.ops.size import Shape, Size

__all__ = ["contracted", "reduced"]

_ONE = Size.of(1)
Args = Sequence[Term]


def contracted(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    """A product of two arrays, summed over the labels that the result has not."""
    a, b, out = node.text("a"), node.text("b"), node.text("out")
    x, y = (tidied(t) for t in args)
    rank = rank_of(node.shape)
    if not a or not b:
        return product([x, y], rank)
    if all(len(s) == 2 and s[1] == _ONE != s[0] for s in shapes) and a[1] == b[1] not in out:
        a, b, shapes = a[0], b[0], [s[:1] for s in shapes]  # what columns were made of reads better
        x, y = vector(x), vector(y)
    x, y = (full(t, s) for t, s in zip((x, y), shapes, strict=True))
    if not set(a) & set(b) and out in (a + b, b + a):
        first, second = (x, y) if out == a + b else (y, x)
        flat = [entries(t.shape) for t in (first, second)]
        made = call("outer", first, second, rank=2, shape=tuple(flat))
        return reshaped(made, tuple(flat), node.shape)
    for how in (_matrix_product, _flat_product):
        for left, right, first, second in ((a, b, x, y), (b, a, y, x)):
            if (found := how(left, right, out, first, second, node.shape)) is not None:
                return found
    return _summed_product(
        (a, b, out), (x, y), dict(zip(a + b, shapes[0] + shapes[1], strict=True)), node.shape
    )


def _matrix_product(a: str, b: str, out: str, x: Term, y: Term, shape: Shape) -> Term | None:
    """`x @ y`, either of them transposed if need be: one shared label, and the others in order; or matrices
    along the same axes, or along more of them in one of the two."""
    stacks = sorted((a[:-2], b[:-2]), key=len)
    of_matrices = min(len(a), len(b)) > 2 and a[-1] == b[-2] and stacks[1].endswith(stacks[0])
    if of_matrices and out == stacks[1] + a[-2] + b[-1]:
        return Term("matmul", (x, y), rank=rank_of(shape), shape=shape)
    shared = set(a) & set(b)
    if len(shared) != 1 or len(b) > 2 or (len(a) > 2 and a[-1] not in shared):
        return None
    label = shared.pop()
    if len(a) == 1 and len(b) == 2:
        return None
    rest = a.replace(label, "") + b.replace(label, "")
    if rest != out:
        return None
    left = x if a[-1] == label else transposed(x)
    right = y if b[0] == label else transposed(y)
    return Term("matmul", (left, right), rank=rank_of(shape))


def _flat_product(a: str, b: str, out: str, x: Term, y: Term, shape: Shape) -> Term | None:
    """`x @ y` of matrices whose axes are several of x or y, side by side there."""
    shared = "".join(k for k in a if k in b)
    left, right = a.replace(shared, ""), b.replace(shared, "")
    if not shared or shared not in b or left + right != out or (not left and right):
        return None
    if a not in (left + shared, shared + left) or b not in (right + shared, shared + right):
        return None
    size = dict(zip(a + b, (*_shape(x), *_shape(y)), strict=True))
    if any(size[k] == _ONE for k in size):
        return None
    rows = _flat(x, a, (left, shared) if a.endswith(shared) else (shared, left), size)
    columns = _flat(y, b, (shared, right) if b.startswith(shared) else (right, shared), size)
    made = Term(
        "matmul",
        (
            rows if a.endswith(shared) else transposed(rows),
            columns if b.startswith(shared) else transposed(columns),
        ),
    )
    flat = tuple(entries(tuple(size[k] for k in part)) for part in (left, right) if part)
    return reshaped(Term("matmul", made.args, rank=rank_of(flat), shape=flat), flat, shape)


def _shape(term: Term) -> Shape:
    """The shape of a term that has all of its axes."""
    assert term.shape is not None
    return term.shape


def _flat(term: Term, labels: str, parts: tuple[str, str], size: Mapping[str, Size]) -> Term:
    """The term with an axis for each part of its labels that is not empty."""
    new = tuple(entries(tuple(size[k] for k in part)) for part in parts if part)
    return reshaped(term, tuple(size[k] for k in labels), new)


def _summed_product(
    labels: tuple[str, str, str], terms: tuple[Term, Term], size: Mapping[str, Size], shape: Shape
) -> Term:
    """`sum(x * y, axis=…)`: axes of length 1 in either where it lacks a label."""
    a, b, out = ("".join(k for k in part if size[k] != _ONE) for part in labels)
    order = _merged((a, b, out))
    if order is None:
        order = _merged((a, out)) or a
        order += "".join(k for k in b if k not in order)
    factors = []
    for own, term, all_labels in zip((a, b), terms, labels, strict=False):
        flat = reshaped(term, tuple(size[k] for k in all_labels), tuple(size[k] for k in own))
        sorted_ = "".join(k for k in order if k in own)
        flat = permuted(flat, [own.index(k) for k in sorted_])
        spread = behind_ones(tuple(size[k] if k in own else _ONE for k in order))
        factors.append(reshaped(flat, tuple(size[k] for k in sorted_), spread))
    whole = tuple(size[k] for k in order)
    made = product(factors, rank_of(whole))
    left = "".join(k for k in order if k in out)
    axes = [at for at, k in enumerate(order) if k not in out]
    kept = tuple(size[k] for k in left)
    if axes:
        made = _plain_sum(made, axes, whole, kept, entries(tuple(whole[k] for k in axes)))
    made = permuted(full(made, kept), [left.index(k) for k in out])
    return reshaped(made, tuple(size[k] for k in out), shape)


def _merged(parts: Sequence[str]) -> str | None:
    """All labels in an order that each of the parts has them in; None if there is no such order."""
    rest, order = list(parts), ""
    while any(rest):
        first = next((p[0] for p in rest if p and all(p[0] not in q[1:] for q in rest)), None)
        if first is None:
            return None
        order += first
        rest = [p.removeprefix(first) for p in rest]
    return order


# sums along axes -------------------------------------------------------------------------------------


def reduced(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    """A sum, product, maximum or minimum along axes; sums of products are `@` where they are."""
    axes, kind, (shape,) = node.axes(), node.text("kind"), shapes
    if not axes:
        return args[0]
    rank, summed = rank_of(node.shape), tidied(args[0])
    count = entries(tuple(shape[k] for k in axes))
    if count == _ONE:
        return reshaped(summed, shape, node.shape)
    if kind == "sum":
        return _plain_sum(summed, axes, shape, node.shape, count)
    words = _axis(axes, shape)
    return call(kind, _counted(summed, shape, words), *words, rank=rank, shape=node.shape if words else ())


def _plain_sum(summed: Term, axes: Sequence[int], shape: Shape, out: Shape, count: Size) -> Term:
    if summed.head == "neg":
        return negated(_plain_sum(summed.args[0], axes, shape, out, count))
    flat = summed.head == "product" and len(shape) == 2 and len(axes) == 1
    if flat and (found := _weighted(summed, axes[0], shape)) is not None:
        return found
    words, rank = _axis(axes, shape), rank_of(out)
    summed = _counted(summed, shape, words)
    return call("sum", summed, *words, rank=rank, sizes=(count,), shape=out if words else ())


def _counted(term: Term, shape: Shape, words: Sequence[Term]) -> Term:
    """What a reduction is over: every entry is there; without a word of the axis those in front may miss."""
    same = not words and term.shape is not None and behind_ones(term.shape) == behind_ones(shape)
    return term if same else full(term, shape)


def _weighted(term: Term, axis: int, shape: Shape) -> Term | None:
    """Σ over an axis of matrix times vector, as the product that it is: `M @ v` or `M.T @ v`."""
    factors = term.args[: term.over]
    matrices = [f for f in factors if f.shape == shape and f.rank == 2]
    columns = [f for f in factors if f.shape == (shape[0], _ONE) != shape]
    rows = [f for f in factors if f.shape == shape[1:] != (_ONE,)]
    scalars = [f for f in factors if f.shape == ()]
    vectors = rows if axis == 1 else columns
    if len(matrices) != 1 or len(vectors) != 1 or len(rows) + len(columns) != 1:
        return None
    if term.over != len(term.args) or len(scalars) != len(factors) - 2:
        return None
    left = matrices[0] if axis == 1 else transposed(matrices[0])
    return product([*scalars, Term("matmul", (left, vector(vectors[0])), rank=1)], 1)


def _axis(axes: Sequence[int], shape: Shape) -> tuple[Term, ...]:
    if all(k in axes or s == _ONE for k, s in enumerate(shape)):
        return ()
    text = str(axes[0]) if len(axes) == 1 else str(tuple(axes))
    return (Term("keyword", text=f"axis={text}"),)
