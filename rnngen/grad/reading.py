"""A node of a program as a term, given the terms of its arguments: one small reading per operator.

Views that only repeat a value or sum over the batch are not written; an operator without a reading of
its own is written as a call with its attributes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import chain, count

from rnngen.grad.names import barred, of_state
from rnngen.grad.terms import (
    Term,
    call,
    listed,
    name,
    negated,
    number,
    part,
    power,
    product,
    quotient,
    tidied,
    total,
    transposed,
)
from rnngen.ops.node import Node, Program
from rnngen.ops.scalars import COMPARISONS, PRIMITIVES
from rnngen.ops.size import Shape, Size

__all__ = ["TRANSPARENT", "arriving_stem", "leaf_term", "rank_of", "read"]

# What is written as its argument, or taken apart where it is used: such a node never gets a name by itself.
TRANSPARENT = frozenset({"broadcast", "reshape", "pad", "surrogate", "total"})
_ONE, _ZERO = Size.of(1), Size.of(0)
# what the numbers of rows compared with those of columns make
_OF_NUMBERS = {"eq": "eye", "ge": "tril"}
_SUFFIX = {"prod": "cumprod", "sum": "cumsum", "max": "cummax", "linear": "linear_scan"}

Args = Sequence[Term]


def rank_of(shape: Shape) -> int:
    """The number of axes longer than 1."""
    return sum(s != _ONE for s in shape)


def read(node: Node, args: Args, arg_shapes: Sequence[Shape]) -> Term:
    """The term of a node."""
    rank = rank_of(node.shape)
    if node.op in _READINGS:
        return _READINGS[node.op](node, args, arg_shapes)
    args = [tidied(a) for a in args]
    if node.op in COMPARISONS:
        return _comparison(node, args, rank)
    return call(node.op, *args, rank=rank)


# leaves ----------------------------------------------------------------------------------------------


def arriving_stem(program: Program, taken: Collection[str]) -> str:
    """What the gradient that arrives at an output is called after, such that no name of the cell, `y_h`, has
    a gradient of the same name."""
    names = [n.text("name").partition(":")[2] for _, n in program.leaves("adjoint")]
    stems = chain(("y",), (f"y{k}" for k in count(1)))
    return next(s for s in stems if not any(f"{s}_{n}" in taken for n in names))


def leaf_term(node: Node, arriving: str = "y") -> Term:
    """A leaf by the user's name for it."""
    rank = rank_of(node.shape)
    if node.op == "const":
        label, value = node.attr("label"), node.attr("value")
        assert isinstance(value, float | Size)
        return name(str(label)) if label and label != "-0" else number(value)
    if node.op == "iota":
        return call("arange", number(node.shape[0]), rank=1)
    text = str(node.attr("name"))
    if node.op == "state":
        text = of_state(text, before=True)
    elif text.startswith("_"):  # `lengths`, `reset` and the clock of draws: the compiler's own
        text = text.removeprefix("_")
    elif node.op == "input":
        text += "[t]"
    elif node.op == "start":
        text = barred(text) + "[-1]"
    elif node.op == "adjoint":
        text = _incoming(text, arriving)
    return name(text, rank)


def _incoming(adjoint: str, arriving: str) -> str:
    kind, _, text = adjoint.partition(":")
    if kind == "output":
        return f"{barred(arriving)}_{text}[t]"
    if kind == "state":
        return barred(of_state(text))
    return barred(text) + ("[-1]" if kind == "initial" else "")


# arithmetic ------------------------------------------------------------------------------------------


def _sum(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    second = negated(tidied(args[1])) if node.op == "sub" else args[1]
    return total([args[0], second], rank_of(node.shape))


def _product(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    rank, (a, b) = rank_of(node.shape), [tidied(x) for x in args]
    if rank == 2 and a.rank == b.rank == 1:
        column = {s[-1] == _ONE: t for s, t in zip(shapes, (a, b), strict=True) if len(s) == 2}
        if len(column) == 2:
            return call("outer", _bare(column[True]), _bare(column[False]), rank=2)
    return product([a, b], rank)


def _bare(term: Term) -> Term:
    """A row or column as the vector that it was made of."""
    return term.args[0] if term.head == "call" and term.text == "reshape" and term.args[0].rank == 1 else term


def _quotient(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return quotient(tidied(args[0]), tidied(args[1]), rank_of(node.shape))


def _negative(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return negated(tidied(args[0]))


def _power(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return power(tidied(args[0]), tidied(args[1]), rank_of(node.shape))


def _comparison(node: Node, args: Args, rank: int) -> Term:
    left, right = args
    if node.op in _OF_NUMBERS and right.text == "arange" and left != right == _bare(left):
        return call(_OF_NUMBERS[node.op], *right.args, rank=rank)
    return Term("compare", (left, right), PRIMITIVES[node.op].symbol or node.op, rank)


def _remainder(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return Term("remainder", tuple(tidied(a) for a in args), rank=rank_of(node.shape))


# products of matrices --------------------------------------------------------------------------------


def _contract(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    a, b, out = node.text("a"), node.text("b"), node.text("out")
    x, y = (tidied(t) for t in args)
    rank = rank_of(node.shape)
    if all(len(s) == 2 and s[1] == _ONE for s in shapes) and a[1] == b[1] not in out:
        a, b, x, y = a[0], b[0], _bare(x), _bare(y)  # two columns: what they were made of reads better
    if not set(a) & set(b) and out in (a + b, b + a):
        return call("outer", *((x, y) if out == a + b else (y, x)), rank=rank)
    for left, right, first, second in ((a, b, x, y), (b, a, y, x)):
        if (found := _matrix_product(left, right, out, first, second, rank)) is not None:
            return found
    spelt = Term("keyword", text=f"'{a},{b}->{out}'")
    return call("einsum", spelt, x, y, rank=rank)


def _matrix_product(a: str, b: str, out: str, x: Term, y: Term, rank: int) -> Term | None:
    """`x @ y`, either of them transposed if need be: one shared label, and the others in order."""
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
    return Term("matmul", (left, right), rank=rank)


def _reduce(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    axes, kind, (shape,) = node.axes(), node.text("kind"), shapes
    if not axes:
        return args[0]
    rank, summed = rank_of(node.shape), tidied(args[0])
    count = _ONE
    for k in axes:
        count = count * shape[k]
    if count == _ONE:
        return summed
    if kind == "sum":
        return _plain_sum(summed, axes, shape, rank, count)
    return call(kind, summed, *_axis(axes, shape), rank=rank)


def _plain_sum(summed: Term, axes: Sequence[int], shape: Shape, rank: int, count: Size) -> Term:
    if summed.head == "neg":
        return negated(_plain_sum(summed.args[0], axes, shape, rank, count))
    flat = summed.head == "product" and len(shape) == 2 and len(axes) == 1
    if flat and (found := _weighted(summed, axes[0])) is not None:
        return found
    return call("sum", summed, *_axis(axes, shape), rank=rank, sizes=(count,))


def _weighted(term: Term, axis: int) -> Term | None:
    """Σ over an axis of matrix times vector, as the product that it is: `M @ v` or `M.T @ v`."""
    factors = term.args[: term.over]
    matrices = [f for f in factors if f.rank == 2]
    columns = [_bare(f) for f in factors if f.rank == 1 and _bare(f) is not f]
    rows = [f for f in factors if f.rank == 1 and _bare(f) is f]
    vectors = rows if axis == 1 else columns
    if (
        len(matrices) != 1
        or len(vectors) != 1
        or len(rows) + len(columns) != 1
        or term.over != len(term.args)
    ):
        return None
    left = matrices[0] if axis == 1 else transposed(matrices[0])
    return product([f for f in factors if f.rank == 0] + [Term("matmul", (left, vectors[0]), rank=1)], 1)


def _axis(axes: Sequence[int], shape: Shape) -> tuple[Term, ...]:
    if all(k in axes or s == _ONE for k, s in enumerate(shape)):
        return ()
    text = str(axes[0]) if len(axes) == 1 else str(tuple(axes))
    return (Term("keyword", text=f"axis={text}"),)


def _scan(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    extra = [f"axis={node.number('axis')}"] if node.rank > 1 else []
    extra += ["reverse=1"] if node.attr("reverse") else []
    words = [Term("keyword", text=w) for w in extra]
    return call(_SUFFIX[node.text("kind")], *[tidied(a) for a in args], *words, rank=rank_of(node.shape))


# views -----------------------------------------------------------------------------------------------


def _same(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return args[0]


def _reshape(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    """Axes of length 1 in front are not written: what is broadcast has them by itself."""
    value = tidied(args[0])
    if value.head == "slice" and node.shape == tuple(s for s in shapes[0] if s != _ONE):
        return _entry(value, shapes[0])
    if _behind_ones(shapes[0]) == _behind_ones(node.shape) or (value.bare and node.rank == 1):
        return value
    if node.rank == 1 and (vector := _bare(value)) is not value:
        return vector
    return call("reshape", value, listed(node.shape), rank=rank_of(node.shape))


def _behind_ones(shape: Shape) -> Shape:
    first = next((k for k, n in enumerate(shape) if n != _ONE), len(shape))
    return shape[first:]


def _permute(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    value = tidied(args[0])
    if node.rank == 2:
        return transposed(value)
    axes = Term("keyword", text="axes=" + str(list(node.axes())))
    return call("permute", value, axes, rank=rank_of(node.shape))


def _slice(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    value, shape = tidied(args[0]), shapes[0]
    bounds = zip(node.sizes("starts"), node.axes("steps"), node.sizes("lengths"), shape, strict=True)
    items = [_window(*b) for b in bounds]
    flipped = [
        k
        for k, (step, n) in enumerate(zip(node.axes("steps"), node.sizes("lengths"), strict=True))
        if step == -1 and n == shape[k]
    ]
    if len(flipped) == 1 and all(i == ":" for k, i in enumerate(items) if k not in flipped):
        return call("flip", value, *_axis(flipped, shape), rank=value.rank)
    while items and items[-1] == ":":
        items.pop()
    if all(i == ":" for i in items):
        return value
    return Term("slice", (value,), ", ".join(items), rank_of(node.shape), sizes=node.sizes("starts"))


def _entry(term: Term, shape: Shape) -> Term:
    """A slice without its axes of length 1: `M[0]`, not `M[:1]`."""
    items = term.text.split(", ")
    items += [":"] * (len(shape) - len(items))
    places = zip(items, term.sizes, shape, strict=True)
    chosen = [str(start) if n == _ONE else item for item, start, n in places]
    while chosen[-1] == ":":
        chosen.pop()
    return Term("slice", term.args, ", ".join(chosen), rank_of(shape), sizes=term.sizes)


def _window(start: Size, step: int, length: Size, whole: Size) -> str:
    if step == 1 and length == whole:
        return ":"
    stop = start + length * step
    if step == 1:
        return f"{start if start != _ZERO else ''}:{stop if stop != whole else ''}"
    open_end = stop.nonnegative() is False
    return f"{start}:{'' if open_end else stop}:{step}"


def _pad(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    starts, steps, lengths = node.sizes("starts"), node.axes("steps"), node.sizes("lengths")
    moved = [k for k, n in enumerate(lengths) if n != node.shape[k] or steps[k] != 1]
    if len(moved) == 1 and steps[moved[0]] == 1:
        axis = moved[0]
        return part(args[0], axis, starts[axis], lengths[axis], node.shape)
    value = tidied(args[0])
    if len(moved) == 1 and steps[moved[0]] == -1 and lengths[moved[0]] == node.shape[moved[0]]:
        return call("flip", value, *_axis(moved, node.shape), rank=value.rank)
    where = ", ".join(_window(*w) for w in zip(starts, steps, lengths, node.shape, strict=True))
    shape = "[" + ", ".join(str(s) for s in node.shape) + "]"
    words = [Term("keyword", text=f"at=[{where}]"), Term("keyword", text=f"in={shape}")]
    return call("pad", value, *words, rank=rank_of(node.shape))


def _concat(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    axis = [Term("keyword", text=f"axis={node.number('axis')}")] if node.rank > 1 else []
    return call("concat", *[tidied(a) for a in args], *axis, rank=rank_of(node.shape))


# the rest --------------------------------------------------------------------------------------------


def _stop(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return call("stop_gradient", tidied(args[0]), rank=rank_of(node.shape))


def _solve(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    matrix, right = (tidied(a) for a in args)
    vector = _bare(right)
    made = call("solve", matrix, vector, rank=rank_of(node.shape))
    return made if vector is right else replace(made, bare=True)


def _draw(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    shape = listed(node.shape)
    per = () if args else (Term("keyword", text="per='sequence'"),)
    return call("uniform", shape, *per, rank=rank_of(node.shape))


def _scatter(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    value, index = (tidied(a) for a in args)
    return call("scatter", value, index, number(node.shape[0]), rank=rank_of(node.shape))


_READINGS: dict[str, Callable[[Node, Args, Sequence[Shape]], Term]] = {
    "add": _sum,
    "sub": _sum,
    "mul": _product,
    "div": _quotient,
    "neg": _negative,
    "pow": _power,
    "mod": _remainder,
    "contract": _contract,
    "reduce": _reduce,
    "scan": _scan,
    "broadcast": _same,
    "surrogate": _same,
    "total": _same,
    "reshape": _reshape,
    "permute": _permute,
    "slice": _slice,
    "pad": _pad,
    "concat": _concat,
    "stop": _stop,
    "solve": _solve,
    "draw": _draw,
    "scatter": _scatter,
}
