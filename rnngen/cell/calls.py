"""A call of any function of the language: one of the file, a scalar one of `ops.scalars`, a composed one of
`ops.library`, a structural one of `cell.structural`, or `iterate`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rnngen.cell.arguments import Args
from rnngen.cell.expr import Evaluator
from rnngen.cell.scope import Mistake, Number, Ref, Several, Value, Word, check_index, follows
from rnngen.cell.structural import structural
from rnngen.errors import Location, counted, nearest
from rnngen.ops.library import LIBRARY, Definition
from rnngen.ops.names import INTERNAL, STRUCTURAL
from rnngen.ops.scalars import SCALARS
from rnngen.ops.size import Size, broadcast_shapes, shape_str
from rnngen.spec.expressions import parse_block, parse_expression
from rnngen.spec.model import Block, Call, Equation, Expr, Function, Name, Unread

__all__ = ["call"]


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
    if name in STRUCTURAL or (e.internal and name in INTERNAL):
        return structural(e, expr)
    raise e.binder.no_function(expr)


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
        if all(isinstance(v, Number) for v in (result, *values.values())) and function.derivative is None:
            return result
        return _elementwise(inner, function, values, result, loc)


def _elementwise(
    inner: Evaluator, function: Function, values: dict[str, Value], result: Value, loc: Location
) -> Value:
    """The value of a function of one line: an entry for each of its arguments', even where the body does not
    read them. What a body with operators of arrays gives stays as it is."""
    whole = inner.binder.of_arrays(function)
    if whole and function.derivative is None:
        return result
    nodes, y = inner.b.nodes, inner.node(result, loc)
    args = [inner.node(values[n], loc) for n in function.args]
    shape = broadcast_shapes([nodes[n].shape for n in (y, *args)])
    if function.derivative is None:
        return result if shape == nodes[y].shape else Ref(inner.b.broadcast(y, shape, nodes[y].batched))
    if whole and shape != nodes[y].shape:
        told = f"{function.name} has a stated derivative, and turns {shape_str(shape)} into "
        hint = f"leave the derivative out, or write {whole} where {function.name} is called"
        raise Mistake(loc, "E050", told + shape_str(nodes[y].shape), hint)
    stated = [inner.tensor(d) for d in function.derivative]
    for d, expr in zip(stated, function.derivative, strict=True):
        if broadcast_shapes([shape, nodes[d].shape]) != shape:
            told = f"{function.name} gives {shape_str(shape)} here, and its derivative "
            hint = "a derivative has an entry for each entry of the value"
            raise Mistake(expr.loc, "E050", told + shape_str(nodes[d].shape), hint)
    y = inner.b.broadcast(y, shape, any(nodes[n].batched for n in (y, *args, *stated)))
    pairs = [n for pair in zip(args, stated, strict=True) for n in pair]
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
        if name == "per" and not e.internal:
            a.per()
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
    p = values.get("p")
    if isinstance(p, Several):
        raise Mistake(loc, "E044", f"{name}'s p is a probability, not a shape", a.usage)
    if name == "one_hot":
        index, length = values["i"], values["n"]
        if all(isinstance(v, Number) and isinstance(v.value, Size) for v in (index, length)):
            check_index(a.size("i"), a.size("n"), a.given["i"].loc)
        e.binder.note_index(e.node(index, loc), (), loc)
    if name in ("dropout", "bernoulli") and isinstance(p, Number):
        number = p.value.number if isinstance(p.value, Size) else p.value
        if number is not None and not 0 <= number <= 1:
            raise Mistake(loc, "E054", f"{name}'s p is a probability, 0 to 1, not {number:g}")


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
            f"iterate({', '.join([function.name, 'K', *function.args])})",
        )
    count = e.binder.count(e.size(count_expr, "iterate's count"), count_expr.loc)
    values = [e.eval(a) for a in rest]
    start = e.b.nodes[e.node(values[0], expr.loc)].shape
    for _ in range(count):
        e.binder.count_call(expr.loc)
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
