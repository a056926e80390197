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
from rnngen.grad.products import contracted, reduced
from rnngen.grad.shaped import along, is_column, permuted, placed, rank_of, reshaped, vector, window
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
)
from rnngen.ops.node import Node, Program
from rnngen.ops.scalars import COMPARISONS, PRIMITIVES
from rnngen.ops.size import Shape, Size

__all__ = ["TRANSPARENT", "arriving_stem", "leaf_term", "read"]

# What is written as its argument, or taken apart where it is used: such a node never gets a name by itself.
TRANSPARENT = frozenset({"broadcast", "reshape", "pad", "surrogate", "total"})
_ONE, _ZERO = Size.of(1), Size.of(0)
# what the numbers of rows compared with those of columns make
_OF_NUMBERS = {"eq": "eye", "ge": "tril"}
_SUFFIX = {"prod": "cumprod", "sum": "cumsum", "max": "cummax", "linear": "linear_scan"}

Args = Sequence[Term]


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
            flat = row.shape is not None and len(behind_ones(row.shape)) == 1 and not is_column(row)
            if flat and is_column(column):
                return call("outer", vector(column), vector(row), rank=2, shape=node.shape)
    return product([a, b], rank)


def _bare(term: Term) -> Term:
    """A row or column as the vector that it was made of."""
    made = term.head == "call" and term.text == "reshape" and term.rank == 1
    return vector(term.args[0]) if made and term.args[0].rank == 1 else term


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


# along an axis --------------------------------------------------------------------------------------


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
    return reshaped(tidied(args[0]), shapes[0], node.shape)


def _permute(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    value = tidied(args[0])
    if value.shape == ():
        return value
    if node.rank == 2 and rank_of(node.shape) < 2:
        return reshaped(value, shapes[0], node.shape)
    return permuted(full(value, shapes[0]), node.axes())


def _slice(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    value, shape = tidied(args[0]), shapes[0]
    if value.shape == ():
        return value
    value = full(value, shape)
    bounds = zip(node.sizes("starts"), node.axes("steps"), node.sizes("lengths"), shape, strict=True)
    items = [window(*b) for b in bounds]
    flipped = [
        k
        for k, (step, n) in enumerate(zip(node.axes("steps"), node.sizes("lengths"), strict=True))
        if step == -1 and n == shape[k]
    ]
    if len(flipped) == 1 and all(i == ":" for k, i in enumerate(items) if k not in flipped):
        return call("flip", value, *along(flipped[0], shape), rank=value.rank, shape=shape)
    while items and items[-1] == ":":
        items.pop()
    if all(i == ":" for i in items):
        return value
    return Term(
        "slice", (value,), ", ".join(items), rank_of(node.shape), sizes=node.sizes("starts"), shape=node.shape
    )


def _pad(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    starts, steps, lengths = node.sizes("starts"), node.axes("steps"), node.sizes("lengths")
    moved = [k for k, n in enumerate(lengths) if n != node.shape[k] or (steps[k] != 1 and n != _ONE)]
    if len(moved) == 1 and (steps[moved[0]] == 1 or lengths[moved[0]] == _ONE):
        axis = moved[0]
        return part(args[0], axis, starts[axis], lengths[axis], node.shape)
    value, shape = full(tidied(args[0]), shapes[0]), shapes[0]
    for k in moved:
        shape = (*shape[:k], node.shape[k], *shape[k + 1 :])
        value = placed(value, k, (starts[k], steps[k], lengths[k]), shape)
    return value


def _concat(node: Node, args: Args, shapes: Sequence[Shape]) -> Term:
    axis, values = node.number("axis"), [tidied(a) for a in args]
    words = [Term("keyword", text=f"axis={axis}")] if node.rank > 1 else []
    if all(s[axis] == _ONE for s in shapes) and any(
        v.shape != s for v, s in zip(values, shapes, strict=True)
    ):
        single = node.shape[:axis] + node.shape[axis + 1 :]
        singles = [reshaped(v, s, single) for v, s in zip(values, shapes, strict=True)]
        if all(v.shape == single for v in singles):
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
    column = _bare(right)
    made = call("solve", matrix, column, rank=rank_of(node.shape), shape=column.shape)
    return made if column is right else replace(made, bare=True)


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
    "contract": contracted,
    "reduce": reduced,
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
