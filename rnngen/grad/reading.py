"""A node of a program as a term, given the terms of its arguments: one small reading per operator.

Views that only repeat a value are not written where its text broadcasts, as NumPy has it, to what they make
of it, nor are sums over the batch; every term knows the shape of its text, and what asks for all axes gets
them (`full`). An operator without a reading of its own is written as a call with its attributes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import chain, count

from rnngen.grad.names import barred, of_state
from rnngen.grad.terms import (
    Term,
    behind_ones,
    call,
    common_shape,
    full,
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
    args = [_fitting(a, s) for a, s in zip(args, arg_shapes, strict=True)]
    if node.op in _READINGS:
        made = _READINGS[node.op](node, args, arg_shapes)
        return made if made.shape is not None else replace(made, shape=node.shape)
    args = [tidied(a) for a in args]
    if node.op in COMPARISONS:
        return _comparison(node, args, rank)
    if node.op in PRIMITIVES:
        return call(node.op, *args, rank=rank, shape=common_shape(args))
    args = [full(a, s) for a, s in zip(args, arg_shapes, strict=True)]
    return call(node.op, *args, rank=rank, shape=node.shape)


def _fitting(term: Term, shape: Shape) -> Term:
    """The term such that it broadcasts to a shape: a column that is written as a vector does not."""
    own = term.shape
    if own is None or (
        len(own) <= len(shape)
        and all(n in (m, _ONE) for n, m in zip(reversed(own), reversed(shape), strict=False))
    ):
        return term
    return call("reshape", tidied(term), listed(shape), rank=rank_of(shape), shape=shape)


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
        return name(str(label), shape=()) if label and label != "-0" else number(value)
    if node.op == "iota":
        return call("arange", number(node.shape[0]), rank=1, shape=node.shape)
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
    return name(text, rank, node.shape)


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
    if rank == node.rank == 2:
        for column, row in ((a, b), (b, a)):
            flat = row.shape is not None and len(behind_ones(row.shape)) == 1 and not _is_column(row)
            if flat and _is_column(column):
                return call("outer", _vector(column), _vector(row), rank=2, shape=node.shape)
    return product([a, b], rank)


def _is_column(term: Term) -> bool:
    """Whether it is written as a matrix of one column."""
    return term.shape is not None and len(term.shape) == 2 and term.shape[1] == _ONE != term.shape[0]


def _vector(term: Term) -> Term:
    """A matrix of one row or column as a vector."""
    if term.shape is None or len(term.shape) == 1:
        return term
    (length,) = (n for n in term.shape if n != _ONE)
    return _reshaped(term, term.shape, (length,))


def _bare(term: Term) -> Term:
    """A row or column as the vector that it was made of."""
    made = term.head == "call" and term.text == "reshape" and term.rank == 1
    return term.args[0] if made and term.args[0].rank == 1 else term


def _quotient(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return quotient(tidied(args[0]), tidied(args[1]), rank_of(node.shape))


def _negative(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return negated(tidied(args[0]))


def _power(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return power(tidied(args[0]), tidied(args[1]), rank_of(node.shape))


def _comparison(node: Node, args: Args, rank: int) -> Term:
    left, right = args
    if node.op in _OF_NUMBERS and right.text == "arange" and left != right == _bare(left):
        return call(_OF_NUMBERS[node.op], *right.args, rank=rank, shape=node.shape)
    return Term("compare", (left, right), PRIMITIVES[node.op].symbol or node.op, rank)


def _remainder(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return Term("remainder", tuple(tidied(a) for a in args), rank=rank_of(node.shape))


# products of matrices --------------------------------------------------------------------------------


def _contract(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    a, b, out = node.text("a"), node.text("b"), node.text("out")
    x, y = (tidied(t) for t in args)
    rank = rank_of(node.shape)
    if not a or not b:
        return product([x, y], rank)
    if all(len(s) == 2 and s[1] == _ONE != s[0] for s in shapes) and a[1] == b[1] not in out:
        a, b, shapes = a[0], b[0], [s[:1] for s in shapes]  # what columns were made of reads better
        x, y = _vector(x), _vector(y)
    x, y = (full(t, s) for t, s in zip((x, y), shapes, strict=True))
    if not set(a) & set(b) and out in (a + b, b + a):
        first, second = (x, y) if out == a + b else (y, x)
        flat = [_entries(t.shape) for t in (first, second)]
        made = call("outer", first, second, rank=2, shape=tuple(flat))
        return _reshaped(made, tuple(flat), node.shape)
    for left, right, first, second in ((a, b, x, y), (b, a, y, x)):
        if (found := _matrix_product(left, right, out, first, second, rank)) is not None:
            return found
    spelt = Term("keyword", text=f"'{a},{b}->{out}'")
    return call("einsum", spelt, x, y, rank=rank, shape=node.shape)


def _entries(shape: Shape | None) -> Size:
    """How many entries an array of this shape has."""
    count = _ONE
    for n in shape or ():
        count = count * n
    return count


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
    count = _entries(tuple(shape[k] for k in axes))
    if count == _ONE:
        return _reshaped(summed, shape, node.shape)
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
    return product([*scalars, Term("matmul", (left, _vector(vectors[0])), rank=1)], 1)


def _axis(axes: Sequence[int], shape: Shape) -> tuple[Term, ...]:
    if all(k in axes or s == _ONE for k, s in enumerate(shape)):
        return ()
    text = str(axes[0]) if len(axes) == 1 else str(tuple(axes))
    return (Term("keyword", text=f"axis={text}"),)


def _scan(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    extra = [f"axis={node.number('axis')}"] if node.rank > 1 else []
    extra += ["reverse=1"] if node.attr("reverse") else []
    words = [Term("keyword", text=w) for w in extra]
    values = [full(tidied(a), s) for a, s in zip(args, shapes, strict=True)]
    return call(_SUFFIX[node.text("kind")], *values, *words, rank=rank_of(node.shape), shape=node.shape)


# views -----------------------------------------------------------------------------------------------


def _same(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return args[0]


def _reshape(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    return _reshaped(tidied(args[0]), shapes[0], node.shape)


def _reshaped(value: Term, old: Shape, new: Shape) -> Term:
    """A value of shape `old` as one of shape `new`. Axes of length 1 in front are not written: what is
    broadcast has them by itself."""
    own = old if value.shape is None else value.shape
    if value.head == "slice" and value.sizes and own == old and new == tuple(s for s in old if s != _ONE):
        return _entry(value, old)
    if own == () or (behind_ones(own) == behind_ones(new) and len(own) <= len(new)):
        return value
    if (repeated := _repeated(value, own, old, new)) is not None:
        return repeated
    if behind_ones(own) != behind_ones(old):
        value, own = full(value, old), old
    if own[len(own) - len(new) :] == new and len(own) > len(new):
        return Term("slice", (value,), ", ".join(["0"] * (len(own) - len(new))), rank_of(new), shape=new)
    if (made_of := _made_of(value, behind_ones(new))) is not None:
        return made_of
    return call("reshape", value, listed(new), rank=rank_of(new), shape=new)


def _made_of(value: Term, shape: Shape) -> Term | None:
    """What a reshaped array was made of, if that has this shape; so with all terms of a sum."""
    if value.head == "neg":
        inner = _made_of(value.args[0], shape)
        return None if inner is None else negated(inner)
    if value.head == "sum":
        parts = [p for a in value.args if (p := _made_of(a, shape)) is not None]
        return total(parts, rank_of(shape)) if len(parts) == len(value.args) else None
    made = value.head == "call" and value.text == "reshape" and value.args[0].shape == shape
    return value.args[0] if made else None


def _repeated(value: Term, own: Shape, old: Shape, new: Shape) -> Term | None:
    """`repeat(v, n)`: each entry along an axis n times, which views write as an axis of its own behind it."""
    spread = [k for k, n in enumerate(old) if len(own) == len(old) and own[k] == _ONE != n]
    if len(spread) != 1 or spread[0] == 0 or len(new) != len(old) - 1:
        return None
    (k,) = spread
    inner = own[:k] + own[k + 1 :]
    if own != old[:k] + (_ONE,) + old[k + 1 :] or new != (*old[: k - 1], old[k - 1] * old[k], *old[k + 1 :]):
        return None
    words = [Term("keyword", text=f"axis={k - 1}")] if len(new) > 1 else []
    return call("repeat", _reshaped(value, own, inner), number(old[k]), *words, rank=rank_of(new), shape=new)


def _permute(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    value = tidied(args[0])
    if value.shape == ():
        return value
    if node.rank == 2 and rank_of(node.shape) < 2:
        return _reshaped(value, shapes[0], node.shape)
    value = full(value, shapes[0])
    if node.rank == 2:
        return transposed(value)
    axes = Term("keyword", text="axes=" + str(list(node.axes())))
    return call("permute", value, axes, rank=rank_of(node.shape), shape=node.shape)


def _slice(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    value, shape = tidied(args[0]), shapes[0]
    if value.shape == ():
        return value
    value = full(value, shape)
    bounds = zip(node.sizes("starts"), node.axes("steps"), node.sizes("lengths"), shape, strict=True)
    items = [_window(*b) for b in bounds]
    flipped = [
        k
        for k, (step, n) in enumerate(zip(node.axes("steps"), node.sizes("lengths"), strict=True))
        if step == -1 and n == shape[k]
    ]
    if len(flipped) == 1 and all(i == ":" for k, i in enumerate(items) if k not in flipped):
        return call("flip", value, *_along(flipped[0], shape), rank=value.rank, shape=shape)
    while items and items[-1] == ":":
        items.pop()
    if all(i == ":" for i in items):
        return value
    return Term(
        "slice", (value,), ", ".join(items), rank_of(node.shape), sizes=node.sizes("starts"), shape=node.shape
    )


def _entry(term: Term, shape: Shape) -> Term:
    """A slice without its axes of length 1: `M[0]`, not `M[:1]`."""
    items = term.text.split(", ")
    items += [":"] * (len(shape) - len(items))
    places = zip(items, term.sizes, shape, strict=True)
    chosen = [str(start) if n == _ONE else item for item, start, n in places]
    while chosen[-1] == ":":
        chosen.pop()
    left = tuple(s for s in shape if s != _ONE)
    return Term("slice", term.args, ", ".join(chosen), rank_of(shape), sizes=term.sizes, shape=left)


def _along(axis: int, shape: Shape) -> tuple[Term, ...]:
    """The word for an axis that is not the last."""
    return (Term("keyword", text=f"axis={axis}"),) if axis < len(shape) - 1 else ()


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
    value = full(tidied(args[0]), shapes[0])
    if len(moved) == 1 and steps[moved[0]] == -1 and lengths[moved[0]] == node.shape[moved[0]]:
        return call("flip", value, *_along(moved[0], node.shape), rank=value.rank, shape=node.shape)
    where = ", ".join(_window(*w) for w in zip(starts, steps, lengths, node.shape, strict=True))
    shape = "[" + ", ".join(str(s) for s in node.shape) + "]"
    words = [Term("keyword", text=f"at=[{where}]"), Term("keyword", text=f"in={shape}")]
    return call("pad", value, *words, rank=rank_of(node.shape), shape=node.shape)


def _concat(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    axis, values = node.number("axis"), [tidied(a) for a in args]
    words = [Term("keyword", text=f"axis={axis}")] if node.rank > 1 else []
    if all(s[axis] == _ONE for s in shapes) and any(
        v.shape != s for v, s in zip(values, shapes, strict=True)
    ):
        entries = node.shape[:axis] + node.shape[axis + 1 :]
        singles = [_reshaped(v, s, entries) for v, s in zip(values, shapes, strict=True)]
        if all(v.shape == entries for v in singles):
            words = words if axis else []
            return call("stack", *singles, *words, rank=rank_of(node.shape), shape=node.shape)
    values = [full(v, s) for v, s in zip(values, shapes, strict=True)]
    return call("concat", *values, *words, rank=rank_of(node.shape), shape=node.shape)


# the rest --------------------------------------------------------------------------------------------


def _stop(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    value = tidied(args[0])
    return call("stop_gradient", value, rank=rank_of(node.shape), shape=value.shape)


def _solve(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    matrix, right = (full(tidied(a), s) for a, s in zip(args, shapes, strict=True))
    vector = _bare(right)
    made = call("solve", matrix, vector, rank=rank_of(node.shape), shape=vector.shape)
    return made if vector is right else replace(made, bare=True)


def _draw(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    shape = listed(node.shape)
    per = () if args else (Term("keyword", text="per='sequence'"),)
    return call("uniform", shape, *per, rank=rank_of(node.shape), shape=node.shape)


def _scatter(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    value, index = (full(tidied(a), s) for a, s in zip(args, shapes, strict=True))
    return call("scatter", value, index, number(node.shape[0]), rank=rank_of(node.shape), shape=node.shape)


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
