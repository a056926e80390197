"""The structural functions of the language, which need static arguments such as an axis or a count: one short
builder each, by name."""

from __future__ import annotations

from collections.abc import Callable

from rnngen.cell.arguments import Args
from rnngen.cell.expr import Evaluator
from rnngen.cell.scope import Mistake, Number, Ref, Several, Value, check_index
from rnngen.ops.names import INTERNAL, STRUCTURAL
from rnngen.ops.size import Size, shape_str, uneven
from rnngen.spec.model import Call, ListExpr

__all__ = ["structural"]

Handler = Callable[[Args], Value]


# reductions and scans ------------------------------------------------------------------------------


def _reduction(kind: str) -> Handler:
    def run(a: Args) -> Value:
        if kind in ("max", "min") and len(a.expr.args) > 1:
            hint = f"{kind}imum(a, b) compares two values; an axis is written {kind}(v, axis=0)"
            raise Mistake(a.loc, "E044", f"{kind} takes one array", hint)
        x = a.node("v")
        axes = a.axes(a.b.nodes[x].rank)
        kept = tuple(Size.of(1) if k in axes else s for k, s in enumerate(a.b.nodes[x].shape))
        for axis in [axes] if kind != "prod" else [(k,) for k in reversed(axes)]:
            x = a.b.reduce(kind, x, axis)
        return Ref(a.b.reshape(x, kept) if a.yes("keepdims") else x)

    return run


def _batch_sum(a: Args) -> Value:
    """Over the rows of the batch at this step; those past the end of their sequence do not count."""
    return Ref(a.b.pool(a.e.binder.counted(a.node("v"))))


def _running(kind: str) -> Handler:
    def run(a: Args) -> Value:
        x = a.node("v")
        return Ref(a.b.scan(kind, a.axis(a.b.nodes[x].rank), False, x))

    return run


# shape ----------------------------------------------------------------------------------------------


def _split(a: Args) -> Value:
    x = a.node("v")
    axis = a.axis(a.b.nodes[x].rank)
    parts, length = a.size("n").number, a.b.nodes[x].shape[axis]
    if parts is None:
        raise Mistake(
            a.given["n"].loc,
            "E046",
            "split's n must be a plain number here, not a dimension",
            "it is how many names are written; what a dimension counts stands along an axis: shape [N, D]",
        )
    if parts < 1 or (length.number is not None and length.number % parts):
        raise Mistake(a.loc, "E053", f"an axis of length {length} cannot be split into {parts} equal parts")
    each = length // parts
    return Several(tuple(Ref(a.b.slice_axis(x, axis, each * k, each)) for k in range(parts)))


def _arrays(a: Args) -> list[int]:
    given = a.given["arrays"]
    return [a.e.tensor(item) for item in given.items] if isinstance(given, ListExpr) else []


def _concat(a: Args) -> Value:
    arrays = _arrays(a)
    if not arrays or a.b.nodes[arrays[0]].rank == 0:
        raise Mistake(a.loc, "E053", "concat joins arrays with at least one axis", "stack joins scalars")
    return Ref(a.b.concat(arrays, a.axis(a.b.nodes[arrays[0]].rank)))


def _stack(a: Args) -> Value:
    arrays = _arrays(a)
    if not arrays:
        raise Mistake(a.loc, "E053", "stack joins arrays, and none is given", "stack(a, b, …, axis=0)")
    rank = a.b.nodes[arrays[0]].rank + 1
    axis = a.axis(rank, 0)
    one = Size.of(1)
    shapes = [a.b.nodes[x].shape for x in arrays]
    if other := next((s for s in shapes if s != shapes[0]), None):
        what = f"stack of {shape_str(shapes[0])} and {shape_str(other)}: all must have one shape"
        raise Mistake(a.loc, "E050", what, "concat joins along an axis that is there")
    raised = [a.b.reshape(x, s[:axis] + (one,) + s[axis:]) for x, s in zip(arrays, shapes, strict=True)]
    return Ref(a.b.concat(raised, axis))


def _reshape(a: Args) -> Value:
    x = a.node("v")
    shape = list(a.e.shape(a.given["shape"], rest=True))
    total, known = Size.of(1), Size.of(1)
    for s in a.b.nodes[x].shape:
        total = total * s
    for s in shape:
        known = known * s if s != Size.of(-1) else known
    if shape.count(Size.of(-1)) == 1:
        shape[shape.index(Size.of(-1))] = total // known
        known = known * (total // known)
    if known != total:
        have, wish = a.b.nodes[x].shape, tuple(shape)
        what = f"{shape_str(have)} does not reshape to {shape_str(wish)}"
        raise Mistake(a.loc, "E050", what, uneven(have, wish) or f"{total} entries do not become {known}")
    return Ref(a.b.reshape(x, tuple(shape)))


def _transpose(a: Args) -> Value:
    x = a.node("M")
    return Ref(a.b.permute(x, tuple(reversed(range(a.b.nodes[x].rank)))))


def _outer(a: Args) -> Value:
    x, y = a.b.flat(a.node("a")), a.b.flat(a.node("b"))
    (n,), (m,) = a.b.nodes[x].shape, a.b.nodes[y].shape
    one = Size.of(1)
    return Ref(a.b.mul(a.b.reshape(x, (n, one)), a.b.reshape(y, (one, m))))


def _solve(a: Args) -> Value:
    """A vector on the right is a matrix of one column."""
    matrix, right = a.node("A"), a.node("b")
    shape = a.b.nodes[right].shape
    columns = right if len(shape) != 1 else a.b.reshape(right, (*shape, Size.of(1)))
    return Ref(a.b.reshape(a.b.tensor("solve", (matrix, columns)), shape))


def _diag(a: Args) -> Value:
    x = a.node("v")
    shape = a.b.nodes[x].shape
    if len(shape) not in (1, 2) or shape[0] != shape[-1]:
        raise Mistake(a.loc, "E053", f"diag takes a vector or a square matrix, not {shape_str(shape)}")
    i = a.b.iota(shape[0])
    same = a.b.scalar("eq", a.b.reshape(i, (shape[0], Size.of(1))), i)
    picked = a.b.scalar("where", same, x, a.b.const(0.0))
    return Ref(picked if len(shape) == 1 else a.b.reduce("sum", picked, (1,)))


def _repeat(a: Args) -> Value:
    x, n = a.node("v"), a.e.length(a.size("n"), a.given["n"].loc, 1)
    if "axis" not in a.given:
        x = a.b.flat(x)
    shape = a.b.nodes[x].shape
    axis = a.axis(len(shape), 0)
    split = shape[: axis + 1] + (Size.of(1),) + shape[axis + 1 :]
    wide = shape[: axis + 1] + (n,) + shape[axis + 1 :]
    joined = shape[:axis] + (shape[axis] * n,) + shape[axis + 1 :]
    return Ref(a.b.reshape(a.b.broadcast(a.b.reshape(x, split), wide), joined))


def _flip(a: Args) -> Value:
    x = a.node("v")
    axis = a.axis(a.b.nodes[x].rank)
    length = a.b.nodes[x].shape[axis]
    return Ref(a.b.slice_axis(x, axis, length - 1, length, -1))


def _roll(a: Args) -> Value:
    x = a.node("v")
    axis = a.axis(a.b.nodes[x].rank)
    length, k = a.b.nodes[x].shape[axis], a.size("k")
    if length.number is not None and k.number is not None:
        k = Size.of(k.number % length.number)
    elif k.from_end:
        k = k + length
    if k == Size.of(0):
        return Ref(x)
    end = a.b.slice_axis(x, axis, length - k, k)
    return Ref(a.b.concat([end, a.b.slice_axis(x, axis, Size.of(0), length - k)], axis))


def _shift(a: Args) -> Value:
    x = a.node("v")
    axis = a.axis(a.b.nodes[x].rank)
    shape, k = a.b.nodes[x].shape, a.size("k")
    length, back = shape[axis], k.from_end
    by = -k if back else k
    if (by - length).nonnegative():
        by = length
    fill = a.node("fill") if "fill" in a.given else a.b.const(0.0)
    edge = a.b.broadcast(fill, shape[:axis] + (by,) + shape[axis + 1 :])
    if by == length:
        return Ref(edge)
    if k == Size.of(0):
        return Ref(x)
    kept = a.b.slice_axis(x, axis, by if back else Size.of(0), length - by)
    return Ref(a.b.concat([kept, edge] if back else [edge, kept], axis))


def _take(a: Args) -> Value:
    table, index = a.node("E"), a.node("i")
    if not a.b.nodes[table].shape:
        raise Mistake(a.loc, "E053", "take needs an array with at least one axis, not a scalar")
    if isinstance(a.e.eval(a.given["i"]), Number):
        check_index(a.size("i"), a.b.nodes[table].shape[0], a.given["i"].loc)
    a.e.binder.note_index(index, a.b.nodes[table].shape[:1], a.loc)
    return Ref(a.b.take(table, index))


# constants, randomness, gradient -------------------------------------------------------------------


def _filled(value: float) -> Handler:
    def run(a: Args) -> Value:
        return Ref(a.b.broadcast(a.b.const(value), a.e.shape(a.given["shape"])))

    return run


def _arange(a: Args) -> Value:
    return Ref(a.b.iota(a.e.length(a.size("n"), a.given["n"].loc)))


def _uniform(a: Args) -> Value:
    per = a.per()  # before the shape: of `uniform(-1, 1)` it tells more
    return Ref(a.e.binder.draw(a.e.shape(a.given["shape"]), per))


def _uniform_like(a: Args) -> Value:
    return Ref(a.e.binder.draw(a.b.nodes[a.node("v")].shape, a.per()))


def _stop_gradient(a: Args) -> Value:
    return Ref(a.b.tensor("stop", (a.node("v"),)))


# what the library's definitions use ------------------------------------------------------------------


def _size_of(a: Args) -> Value:
    shape = a.b.nodes[a.node("v")].shape
    total = Size.of(1)
    for k in a.axes(len(shape)):
        total = total * shape[k]
    return Number(total)


def _length_of(a: Args) -> Value:
    shape = a.b.nodes[a.node("v")].shape
    if len(shape) != 1:
        said = "sort, argsort and rank order the entries of a vector"
        raise Mistake(a.loc, "E053", f"{said}, not of {shape_str(shape)}", "one row at a time: sort(M[0])")
    return Number(shape[0])


def _squeeze(a: Args) -> Value:
    x = a.node("v")
    if a.yes("keepdims"):
        return Ref(x)
    shape = a.b.nodes[x].shape
    axes = a.axes(len(shape))
    return Ref(a.b.reshape(x, tuple(s for k, s in enumerate(shape) if k not in axes)))


def _expand_last(a: Args) -> Value:
    x = a.node("v")
    return Ref(a.b.reshape(x, (*a.b.nodes[x].shape, Size.of(1))))


def _wrapped(a: Args) -> Value:
    """`k % n` for a k above -m: where m is at most n, one n is added at most."""
    k, n = a.node("k"), a.size("n")
    if not (n - a.size("m")).nonnegative():
        return a.e.scalar("mod", k, a.node("n"))
    negative = a.b.scalar("lt", k, a.b.const(0.0))
    return a.e.scalar("where", negative, a.b.scalar("add", k, a.node("n")), k)


def _weighted(a: Args) -> Value:
    """out[i] = Σ_j w[j] s[k[i, j]] along an axis, the others being alike."""
    w, s, index = a.node("w"), a.node("s"), a.node("k")
    ours, theirs = a.b.nodes[w].shape, a.b.nodes[s].shape
    axis = a.axis(len(theirs))
    beside = [(*shape[:axis], *shape[axis + 1 :]) for shape in (ours, theirs)]
    if len(ours) != len(theirs) or beside[0] != beside[1]:
        what = f"circular_convolve's w has shape {shape_str(ours)} and its s {shape_str(theirs)}"
        raise Mistake(a.loc, "E050", what, "they are alike but along the axis")
    if len(theirs) == 1:
        return Ref(a.e.matmul(a.b.take(s, index), w, a.loc))
    front = (axis, *(k for k in range(len(theirs)) if k != axis))
    terms = a.b.scalar("mul", a.b.take(a.b.permute(s, front), index), a.b.permute(w, front))
    return Ref(a.b.permute(a.b.reduce("sum", terms, (1,)), tuple(front.index(k) for k in range(len(front)))))


_HANDLERS: dict[str, Handler] = {
    **{name: _reduction(name) for name in ("sum", "prod", "max", "min")},
    "batch_sum": _batch_sum,
    "cumsum": _running("sum"),
    "cumprod": _running("prod"),
    "cummax": _running("max"),
    "split": _split,
    "concat": _concat,
    "stack": _stack,
    "reshape": _reshape,
    "transpose": _transpose,
    "outer": _outer,
    "solve": _solve,
    "diag": _diag,
    "repeat": _repeat,
    "flip": _flip,
    "roll": _roll,
    "shift": _shift,
    "take": _take,
    "zeros": _filled(0.0),
    "ones": _filled(1.0),
    "arange": _arange,
    "uniform": _uniform,
    "stop_gradient": _stop_gradient,
    "uniform_like": _uniform_like,
    "size_of": _size_of,
    "length_of": _length_of,
    "squeeze": _squeeze,
    "expand_last": _expand_last,
    "weighted": _weighted,
    "wrapped": _wrapped,
}


def structural(e: Evaluator, expr: Call) -> Value:
    """The value of a call of a structural function."""
    names, required = (STRUCTURAL | INTERNAL)[expr.function]
    given = _gathered(expr) if names.startswith("arrays") else expr
    return _HANDLERS[expr.function](Args(e, given, names.split(), required))


def _gathered(expr: Call) -> Call:
    """`concat(a, b, axis=0)` with its arrays as one list."""
    if len(expr.args) == 1 and isinstance(expr.args[0], ListExpr):
        return expr
    return Call(expr.function, (ListExpr(expr.args, expr.loc),), expr.keywords, expr.loc)
