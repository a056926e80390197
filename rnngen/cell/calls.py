"""The functions of the language: one short builder each, by name.

Scalar functions come from `ops.scalars`, composed array functions from `ops.library`; what is left here are
the structural ones, which need static arguments such as an axis or a count.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from rnngen.cell.arguments import Args
from rnngen.cell.expr import Evaluator
from rnngen.cell.scope import Mistake, Number, Ref, Several, Value, Word, follows
from rnngen.errors import Location, counted, nearest
from rnngen.ops.library import LIBRARY, Definition
from rnngen.ops.scalars import SCALARS
from rnngen.ops.size import Size, shape_str, uneven
from rnngen.spec.expressions import parse_block, parse_expression
from rnngen.spec.model import Block, Call, Equation, Expr, Function, ListExpr, Name, Unread

__all__ = ["HANDLED", "arguments", "call"]

Handler = Callable[["Args"], Value]


def call(e: Evaluator, expr: Call) -> Value:
    """The value of a call, whatever kind of function it names."""
    name = expr.function
    if (user := e.binder.function(name)) is not None and not e.internal:
        return _user(e, expr, user)
    if name == "iterate":
        return _iterate(e, expr)
    if name in SCALARS:
        return _scalar(e, expr)
    if name in LIBRARY:
        return _library(e, expr, LIBRARY[name])
    if name in _HANDLERS and (e.internal or name not in _INTERNAL):
        handler, names, required = _HANDLERS[name]
        if handler is _concat or handler is _stack:
            return handler(Args(e, _gathered(expr), names, required))
        return handler(Args(e, expr, names, required))
    raise e.binder.no_function(expr)


def _gathered(expr: Call) -> Call:
    """`concat(a, b, axis=0)` with its arrays as one list."""
    if len(expr.args) == 1 and isinstance(expr.args[0], ListExpr):
        return expr
    return Call(expr.function, (ListExpr(expr.args, expr.loc),), expr.keywords, expr.loc)


def _scalar(e: Evaluator, expr: Call) -> Value:
    row = SCALARS[expr.function]
    names = [n for n, _ in row.args]
    if expr.function in ("minimum", "maximum") and len(expr.args) == 1:
        raise Mistake(
            expr.loc, "E044", f"{expr.function} compares two values", f"for one array: {expr.function[:3]}(v)"
        )
    a = Args(e, expr, names, sum(d is None for _, d in row.args))
    nodes = [a.node(n) if n in a.given else e.b.const(float(d or 0)) for n, d in row.args]
    return e.scalar(row.name, *nodes)


# functions with a body -----------------------------------------------------------------------------


def _user(e: Evaluator, expr: Call, function: Function | Block) -> Value:
    a = Args(e, expr, function.args, len(function.args))
    values = {n: e.eval(a.given[n]) for n in function.args}
    return _apply(e, function, values, expr.loc)


def _apply(e: Evaluator, function: Function | Block, values: dict[str, Value], loc: Location) -> Value:
    with e.binder.entered(function.name, loc):
        inner = Evaluator(e.binder, values)
        if isinstance(function, Block):
            _run_body(inner, function.body)
            return inner.eval(function.result)
        result = inner.eval(function.body)
        if function.derivative is None:
            return result
        return _with_derivative(inner, function, values, result, loc)


def _with_derivative(
    inner: Evaluator, function: Function, values: dict[str, Value], result: Value, loc: Location
) -> Value:
    y = inner.node(result, loc)
    args = [inner.node(values[n], loc) for n in function.args]
    shape = inner.b.nodes[y].shape
    batched = any(inner.b.nodes[a].batched for a in args)
    y = inner.b.broadcast(y, shape, batched)
    pairs: list[int] = []
    for a, d in zip(args, function.derivative or (), strict=True):
        pairs += [a, inner.tensor(d)]
    return Ref(inner.b.tensor("surrogate", (y, *pairs)))


def _run_body(inner: Evaluator, body: Sequence[Equation]) -> None:
    for equation in body:
        value = inner.eval(equation.value)
        names = [t.id for t in equation.targets]
        parts = inner.binder.unpack(value, len(names), equation.loc)
        inner.local.update(zip(names, parts, strict=True))


@cache
def _definition(name: str) -> Block:
    d = LIBRARY[name]
    return parse_block(name, d.args, d.body)


@cache
def _default(text: str) -> Expr:
    return parse_expression(text, f"default {text}")


def _library(e: Evaluator, expr: Call, d: Definition) -> Value:
    a = Args(e, expr, d.args, len(d.args) - len(d.defaults))
    values: dict[str, Value] = {}
    for name, text in d.defaults:
        if name not in a.given:
            values[name] = Word(text) if text.isalpha() else Evaluator(e.binder).eval(_default(text))
    for name, given in a.given.items():
        word = a.e_word(given)
        values[name] = Word(word) if word else e.eval(given)
    if not e.internal:
        _check_arguments(e, d, values, a)
    inner = Evaluator(e.binder, values, internal=True)
    block = _definition(d.name)
    try:
        _run_body(inner, block.body)
        return inner.eval(block.result)
    except Mistake as mistake:
        inside = mistake.loc.file == expr.loc.file
        loc = mistake.loc if inside or not mistake.message else expr.loc
        raise Mistake(loc, mistake.code, mistake.message, mistake.hint) from None


def _check_arguments(e: Evaluator, d: Definition, values: dict[str, Value], a: Args) -> None:
    """What would otherwise be said of a definition's inside."""
    name, loc = d.name, a.loc
    if "per" in values and values["per"] not in (Word("step"), Word("sequence")):
        raise a.wrong_per()
    p = values.get("p")
    if isinstance(p, Several):
        raise Mistake(loc, "E044", f"{name}'s p is a probability, not a shape", a.usage)
    if name == "one_hot":
        e.binder.note_index(e.node(values["i"], loc), (), loc)
    if name in ("dropout", "bernoulli") and isinstance(p, Number):
        number = p.value.number if isinstance(p.value, Size) else p.value
        if number is not None and not 0 <= number <= 1:
            raise Mistake(loc, "E054", f"{name}'s p is a probability, 0 to 1, not {number:g}")
        if name == "dropout" and number == 1:
            raise Mistake(loc, "E054", "dropout's p is below 1: at 1 nothing is kept", "write 0 * v")


def _iterate(e: Evaluator, expr: Call) -> Value:
    if len(expr.args) < 3 or expr.keywords:
        raise Mistake(
            expr.loc, "E044", "iterate needs a function, a count and a start", "iterate(f, K, v, a, b)"
        )
    first, count_expr, *rest = expr.args
    function = e.binder.function(first.id) if isinstance(first, Name) else None
    if function is None:
        if isinstance(first, Unread) or (isinstance(first, Name) and e.binder.may_be_function(first.id)):
            raise follows(first.loc)
        near = nearest(getattr(first, "id", ""), e.binder.function_names())
        hint = near or "declare it under `functions:`, such as `f(v) = tanh(v)`"
        raise Mistake(first.loc, "E041", "iterate's first argument must be a function of this file", hint)
    if len(rest) != len(function.args):
        raise Mistake(
            expr.loc,
            "E044",
            f"{function.name} takes {counted(len(function.args), 'argument')}, {len(rest)} were given",
        )
    count = e.binder.count(e.size(count_expr, "iterate's count"), count_expr.loc)
    values = [e.eval(a) for a in rest]
    start = e.b.nodes[e.node(values[0], expr.loc)].shape
    for _ in range(count):
        e.binder.count_call(expr.loc, 50_000)
        values[0] = _apply(e, function, dict(zip(function.args, values, strict=True)), expr.loc)
        shape = e.b.nodes[e.node(values[0], expr.loc)].shape
        if shape != start:
            raise Mistake(
                expr.loc,
                "E050",
                f"{function.name} turns shape {shape_str(start)} into {shape_str(shape)}",
                "a function that is iterated keeps its first argument's shape",
            )
    return values[0]


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
        return Ref(a.b.reshape(x, kept) if a.integer("keepdims") else x)

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
        raise Mistake(a.loc, "E050", what, uneven(have, wish))
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
        at, length = a.size("i"), a.b.nodes[table].shape[0]
        if at.nonnegative() is False or (length - at - 1).nonnegative() is False:
            where = a.given["i"].loc
            raise Mistake(where, "E052", f"index {at} is out of range for an axis of length {length}")
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
    if a.integer("keepdims"):
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


_REDUCTIONS = {
    name: (_reduction(name), ("v", "axis", "keepdims"), 1) for name in ("sum", "prod", "max", "min")
}
_HANDLERS: dict[str, tuple[Handler, tuple[str, ...], int]] = {
    **_REDUCTIONS,
    "batch_sum": (_batch_sum, ("v",), 1),
    "cumsum": (_running("sum"), ("v", "axis"), 1),
    "cumprod": (_running("prod"), ("v", "axis"), 1),
    "cummax": (_running("max"), ("v", "axis"), 1),
    "split": (_split, ("v", "n", "axis"), 2),
    "concat": (_concat, ("arrays", "axis"), 1),
    "stack": (_stack, ("arrays", "axis"), 1),
    "reshape": (_reshape, ("v", "shape"), 2),
    "transpose": (_transpose, ("M",), 1),
    "outer": (_outer, ("a", "b"), 2),
    "solve": (_solve, ("A", "b"), 2),
    "diag": (_diag, ("v",), 1),
    "repeat": (_repeat, ("v", "n", "axis"), 2),
    "flip": (_flip, ("v", "axis"), 1),
    "roll": (_roll, ("v", "k", "axis"), 2),
    "shift": (_shift, ("v", "k", "fill", "axis"), 2),
    "take": (_take, ("E", "i"), 2),
    "zeros": (_filled(0.0), ("shape",), 1),
    "ones": (_filled(1.0), ("shape",), 1),
    "arange": (_arange, ("n",), 1),
    "uniform": (_uniform, ("shape", "per"), 1),
    "stop_gradient": (_stop_gradient, ("v",), 1),
    "uniform_like": (_uniform_like, ("v", "per"), 1),
    "size_of": (_size_of, ("v", "axis"), 1),
    "length_of": (_length_of, ("v",), 1),
    "squeeze": (_squeeze, ("v", "axis", "keepdims"), 1),
    "expand_last": (_expand_last, ("v",), 1),
    "weighted": (_weighted, ("w", "s", "k", "axis"), 3),
    "wrapped": (_wrapped, ("k", "n", "m"), 3),
}
_INTERNAL = frozenset("uniform_like size_of length_of squeeze expand_last weighted wrapped".split())
HANDLED = frozenset(_HANDLERS) - _INTERNAL | {"iterate"}


def arguments(name: str) -> tuple[str, ...]:
    """The names of a structural operator's arguments."""
    return _HANDLERS[name][1] if name in _HANDLERS else ("f", "K", "v", "…")
