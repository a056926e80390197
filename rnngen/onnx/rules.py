"""How each primitive is said in ONNX: one rule a primitive, in the table `RULES` at the end.

A rule takes the writer, the node, the nodes of its arguments and the names of their values, and gives the
name of its own value. As everywhere, a batched value carries the batch axis in front of the written axes.
https://onnx.ai/onnx/operators has the operators.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from onnx import TensorProto

from rnngen.onnx.writer import INDEX, Writer
from rnngen.ops.node import Node

__all__ = ["RULES", "Rule"]

Rule = Callable[[Writer, Node, Sequence[Node], Sequence[str]], str]
_TO_THE_START = -(1 << 31)

# scalar operators ------------------------------------------------------------------------------------


def _aligned(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> list[str]:
    """Axes of 1 behind the batch axis, where the written axes are fewer."""
    return [
        w.op("Unsqueeze", a, w.ints(*range(1, 1 + node.rank - n.rank)))
        if n.batched and n.rank < node.rank
        else a
        for a, n in zip(args, inner, strict=True)
    ]


def _same(kind: str) -> Rule:
    """One operator of ONNX that means the same."""

    def rule(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
        return w.op(kind, *_aligned(w, node, inner, args))

    return rule


def _compared(kind: str, negated: bool = False) -> Rule:
    """A comparison as 0 or 1."""

    def rule(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
        found = w.op(kind, *_aligned(w, node, inner, args))
        return w.cast(w.op("Not", found) if negated else found)

    return rule


def _where(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    chosen, *choices = _aligned(w, node, inner, args)
    return w.op("Where", w.cast(chosen, TensorProto.BOOL), *choices)


def _heaviside(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    found = w.cast(w.op("GreaterOrEqual", args[0], w.number(0)))
    return w.op("Where", w.op("Equal", args[0], args[0]), found, args[0])


def _expm1(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    """exp(a) - 1 = tanh(a/2) · (exp(a) + 1), exact to rounding near 0."""
    half = w.op("Tanh", w.op("Mul", args[0], w.number(0.5)))
    return w.op("Mul", half, w.op("Add", w.op("Exp", args[0]), w.number(1)))


def _mod(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    """C's fmod has the sign of a; what has not that of b is one b away."""
    a, b = _aligned(w, node, inner, args)
    rest = w.op("Mod", a, b, fmod=1)
    other = w.op("Less", w.op("Mul", w.op("Sign", rest), b), w.number(0))
    return w.op("Where", other, w.op("Add", rest, b), rest)


def _log1p(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    return _log_of_one_more(w, args[0])


def _log_of_one_more(w: Writer, a: str) -> str:
    """log(u) · a / (u - 1) with u = 1 + a, as rounded (Goldberg, ACM Computing Surveys 23, 1991, theorem 4).

    Where u is 1 it is a; where u is a (or infinite) there is nothing to correct.
    """
    u = w.op("Add", a, w.number(1))
    log, gap = w.op("Log", u), w.op("Sub", u, w.number(1))
    near, far = w.op("Equal", u, w.number(1)), w.op("Equal", u, a)
    fine = w.op("Mul", log, w.op("Div", a, w.op("Where", near, w.number(1), gap)))
    return w.op("Where", near, a, w.op("Where", far, log, fine))


def _softplus(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    """max(a, 0) + log1p(exp(-|a|)): ONNX's own loses its digits at negative arguments."""
    tail = _log_of_one_more(w, w.op("Exp", w.op("Neg", w.op("Abs", args[0]))))
    return w.op("Add", w.op("Max", args[0], w.number(0)), tail)


# contractions and reductions -------------------------------------------------------------------------


def _contract(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    a, b, out = node.text("a"), node.text("b"), node.text("out")
    if (a, b, out) == ("ij", "j", "i") and inner[1].batched and not inner[0].batched and node.batched:
        return w.op("Gemm", args[1], args[0], transB=1)
    left, right = ("Z" * n.batched + labels for n, labels in zip(inner, (a, b), strict=True))
    return w.op("Einsum", *args, equation=f"{left},{right}->{'Z' * node.batched}{out}")


_REDUCED = {"sum": "ReduceSum", "prod": "ReduceProd", "max": "ReduceMax", "min": "ReduceMin"}


def _reduce(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    axes = [k + inner[0].batched for k in node.axes()]
    batch = [0] * bool(node.attr("batch"))
    return w.op(_REDUCED[node.text("kind")], args[0], w.ints(*batch, *axes), keepdims=0)


def _pool(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    total = w.op("ReduceSum", args[0], w.ints(0), keepdims=1)
    return w.op("Expand", total, w.shape(*node.ints))


# along an axis ---------------------------------------------------------------------------------------

_STEP = {"prod": ("Mul", 1.0), "max": ("Max", -np.inf)}


def _scan(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    """A running sum is an operator; each of the others is a loop along the axis, which goes to the front."""
    kind, back = node.text("kind"), int(bool(node.attr("reverse")))
    axis, rank = node.number("axis") + node.batched, node.rank + node.batched
    if kind == "sum":
        return w.op("CumSum", args[0], w.whole(axis), reverse=back)
    operator, first = _STEP[kind]
    entry = node.ints[: node.number("axis")] + node.ints[node.number("axis") + 1 :]
    start = w.op("Expand", w.number(first), w.shape(*entry) if node.batched else w.ints(*entry))
    before, here = w.name("before"), w.name("entry")
    body: list[object] = []
    with w.into(body):
        after = w.op(operator, before, here)
    front = [axis, *(k for k in range(rank) if k != axis)]
    along = [(w.op("Transpose", args[0], perm=front), here)]
    how = {"scan_input_directions": [back], "scan_output_directions": [back]}
    _, rows = w.scan([(start, before)], along, [after], [after], body, f"running_{kind}", **how)
    return w.op("Transpose", rows, perm=[front.index(k) for k in range(rank)])


def _solve(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    """Elimination with partial pivoting down to the identity, column by column in a loop.

    Rows stay where they are: a pivot row is marked by a 1 in a vector of zeros, and those vectors, put
    together, say in the end which row has which unknown.
    """
    n, columns = node.ints
    full = [a if i.batched else w.op("Expand", a, w.shape(*i.ints)) for a, i in zip(args, inner, strict=True)]
    free = w.op("Expand", w.number(1), w.shape(n))
    eye = w.array(np.eye(n, dtype=w.dtype), "columns")
    matrix, left, column = w.name("rows"), w.name("free"), w.name("column")
    body: list[object] = []
    with w.into(body):
        entries = w.op(
            "Einsum", w.op("Slice", matrix, w.ints(0), w.ints(n), w.ints(2)), column, equation="Zij,j->Zi"
        )
        # a row that was a pivot before counts as -1, less than any free one
        size = w.op("Where", w.cast(left, TensorProto.BOOL), w.op("Abs", entries), w.number(-1))
        best = w.op("ArgMax", size, axis=1, keepdims=0)
        pivot = w.cast(w.op("Equal", w.op("Unsqueeze", best, w.ints(1)), w.ints(*range(n))))
        row = w.op("Einsum", pivot, matrix, equation="Zi,Zij->Zj")
        value = w.op("Einsum", pivot, entries, equation="Zi,Zi->Z")
        scaled = w.op("Div", row, w.op("Unsqueeze", value, w.ints(1)))
        outer = w.op("Einsum", w.op("Sub", entries, pivot), scaled, equation="Zi,Zj->Zij")
        after, others = w.op("Sub", matrix, outer), w.op("Sub", left, pivot)
    starts = [(w.op("Concat", *full, axis=2), matrix), (free, left)]
    done, _, pivots = w.scan(starts, [(eye, column)], [after, others], [pivot], body, "elimination")
    right = w.op("Slice", done, w.ints(n), w.ints(n + columns), w.ints(2))
    found = w.op("Einsum", pivots, right, equation="kZi,Zim->Zkm")
    return (
        found
        if node.batched
        else w.op("Squeeze", w.op("Slice", found, w.ints(0), w.ints(1), w.ints(0)), w.ints(0))
    )


def _take(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    index = w.cast(args[1], INDEX)
    if not all(n.batched for n in inner):
        return w.op("Gather", args[0], index, axis=int(inner[0].batched))
    return w.op("GatherND", args[0], w.op("Unsqueeze", index, w.ints(-1)), batch_dims=1)


# views -----------------------------------------------------------------------------------------------


def _reshape(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    # a 0 keeps the axis: it is that of the batch
    return w.op("Reshape", args[0], w.ints(*[0] * node.batched, *node.ints))


def _permute(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    lead = inner[0].batched
    return w.op("Transpose", args[0], perm=[*range(lead), *(k + lead for k in node.axes())])


def _slice(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    windows = zip(node.sizes("starts"), node.sizes("lengths"), node.axes("steps"), inner[0].ints, strict=True)
    cut = []
    for axis, (start, length, step, whole) in enumerate(windows):
        if (int(start), int(length), step) != (0, whole, 1):
            end = int(start) + step * int(length)
            cut.append((int(start), end if end >= 0 else _TO_THE_START, axis + inner[0].batched, step))
    return w.op("Slice", args[0], *(w.ints(*column) for column in zip(*cut, strict=True))) if cut else args[0]


def _concat(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    full = [
        w.op("Expand", a, w.shape(*n.ints)) if node.batched and not n.batched else a
        for a, n in zip(args, inner, strict=True)
    ]
    return w.op("Concat", *full, axis=node.number("axis") + node.batched)


def _broadcast(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    (value,) = _aligned(w, node, inner, args)
    return w.op("Expand", value, w.shape(*node.ints) if node.batched else w.ints(*node.ints))


def _first(w: Writer, node: Node, inner: Sequence[Node], args: Sequence[str]) -> str:
    """What only changes a gradient is its first argument."""
    return args[0]


RULES: dict[str, Rule] = {
    # scalar operators
    "add": _same("Add"),
    "sub": _same("Sub"),
    "mul": _same("Mul"),
    "div": _same("Div"),
    "neg": _same("Neg"),
    "pow": _same("Pow"),
    "minimum": _same("Min"),
    "maximum": _same("Max"),
    "where": _where,
    "exp": _same("Exp"),
    "expm1": _expm1,
    "log": _same("Log"),
    "log1p": _log1p,
    "sqrt": _same("Sqrt"),
    "sin": _same("Sin"),
    "cos": _same("Cos"),
    "tan": _same("Tan"),
    "atan": _same("Atan"),
    "tanh": _same("Tanh"),
    "sigmoid": _same("Sigmoid"),
    "softplus": _softplus,
    "erf": _same("Erf"),
    "abs": _same("Abs"),
    "sign": _same("Sign"),
    "floor": _same("Floor"),
    "heaviside": _heaviside,
    "mod": _mod,
    "lt": _compared("Less"),
    "le": _compared("LessOrEqual"),
    "gt": _compared("Greater"),
    "ge": _compared("GreaterOrEqual"),
    "eq": _compared("Equal"),
    "ne": _compared("Equal", negated=True),
    # tensor operators
    "contract": _contract,
    "reduce": _reduce,
    "pool": _pool,
    "scan": _scan,
    "take": _take,
    "solve": _solve,
    "reshape": _reshape,
    "permute": _permute,
    "slice": _slice,
    "concat": _concat,
    "broadcast": _broadcast,
    "stop": _first,
    "surrogate": _first,
}
