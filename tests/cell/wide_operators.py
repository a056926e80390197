"""What a line of a random cell may do: each function writes one, or nothing where no values fit."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product as pairs_of

from cell.wide import ONCE, ONE, Shape, Value, Writer, broadcast, shown

__all__ = ["OPERATORS"]

# bounded ones first
_CALM = (
    "tanh({0}) sigmoid({0}) sin({0}) cos({0}) softsign({0}) erf({0}) hard_tanh({0}) hard_sigmoid({0}) atan({0})*0.5"
    " exp(-square({0})) exp(-abs({0})) clip({0},-0.5,0.7) heaviside({0}) sign({0}) reciprocal(1+square({0}))"
    " rsqrt(1+square({0})) ({0}<0.2) ({0}!=0) tan(0.4*sin({0})) spike({0}) expm1(-abs({0}))"
).split()
_GROWING = (
    "relu({0}) leaky_relu({0}) leaky_relu({0},0.3) elu({0}) elu({0},0.5) selu({0}) gelu({0}) silu({0}) mish({0})"
    " softplus({0}) abs({0}) -{0} sqrt(0.1+square({0})) log(0.3+square({0})) log1p(abs({0})) floor({0}) {0}%0.7 {0}//2"
    " {0}%-1.5 +{0} exp(0.3*tanh({0})) square(tanh({0})) tanh({0})**3 {0}**1 (0.5+abs({0}))**-1 (1+abs({0}))**0.4"
    " {0}**0+{0} tanh({0})**2 2**tanh({0}) stop_gradient({0}) 0.1*{0}**3 {0}*alpha/(1+alpha) cube({0}) 1-{0} {0}/3"
    " maximum({0},0.1) minimum({0},-0.1) {0}*(2>1) where(1,{0},3) "
).split() + ["{0} if alpha > 0 else -{0}", "-{0} if 1 > 2 else {0}"]
_BINARY = (
    "{0}+{1} {0}-{1} {1}-2*{0} {0}*tanh({1}) tanh({0})*tanh({1}) {0}/(1+square({1})) maximum({0},{1}) minimum({0},{1})"
    " logaddexp({0},{1}) where({0}>{1},{0},tanh({1})) where({0}<={1},{1},0.5) "
    " (0.4+abs({0}))**tanh({1}) {0}%(1.2+tanh({1})) ({0}=={1})+({0}<{1}) gate({0},{1}) ramp({0},{1})"
    " keep({0},{1}) same({0})*{1} {0}*{0}+{1}*{1}"
    " where({0},{1},1) {0}*({1}>0) clip({0},{1}-1,{1}+1) ({0}+{1})*sigmoid({0}-{1})"
).split() + ["{0} if {1} >= 0 else 0.2 * {0}"]
# what a text that is met in a line needs
_NAMED = {
    "spike(": "spike(v) = heaviside(v)  with derivative 1 / (1 + square(2*v))",
    "cube(": "cube(v) = v * square(tanh(v)) + alpha",
    "gate(": "gate(a, b) = sigmoid(a) * b",
    # bodies that leave an argument out
    "keep(": "keep(a, b) = tanh(a)  with derivative 1 / (1 + a*a), sigmoid(b)",
    "same(": "same(a) = 0.7  with derivative tanh(a)",
    "ramp(": "ramp(a, b) = a * (b > 0) + floor(b)  with derivative sigmoid(b), a / (1 + a*a)",
}


def _named(w: Writer, text: str) -> str:
    for call, definition in _NAMED.items():
        if call in text:
            w.functions[call] = definition
    if "alpha" in text or "cube(" in text:
        w.declared["constants"]["alpha"] = "0.7"
    return text


def unary(w: Writer) -> bool:
    v = w.some()
    if v is None:
        return False
    template = w.pick(_CALM + _GROWING)
    w.line(_named(w, template.format(v.text)), v.shape, calm=template in _CALM)
    return True


def binary(w: Writer) -> bool:
    a = w.some()
    b = a and w.some(lambda v: broadcast(v.shape, a.shape) is not None)
    if a is None or b is None or (shape := broadcast(a.shape, b.shape)) is None:
        return False
    w.line(_named(w, w.pick(_BINARY).format(a.text, b.text)), shape)
    return True


def choice(w: Writer) -> bool:
    """By a condition of a shape of its own."""
    a = w.some()
    b = a and w.like(a.shape)
    c = a and w.some(lambda v: v.rank <= a.rank and broadcast(v.shape, a.shape) == a.shape)
    if a is None or b is None or c is None:
        return False
    text = w.pick(
        (
            "where({2} > 0, {0}, {1})",
            "{0} if {2} < 0.1 else {1}",
            "where({2} * {2} > 0.1, {0}, stop_gradient({1}))",
        )
    )
    w.line(text.format(a.text, b.text, c.text), a.shape)
    return True


# products ---------------------------------------------------------------------------------------------


def times(a: Shape, b: Shape) -> Shape | None:
    """The shape of `a @ b`; None where there is none."""
    if not a or not b or a[-1] != (b[-2] if len(b) > 1 else b[0]):
        return None
    lead = broadcast(a[:-2], b[:-2])
    return None if lead is None else lead + a[-2:-1] + (b[-1:] if len(b) > 1 else ())


def product(w: Writer) -> bool:
    """Of values that are there."""
    known = [v for v in w.values if v.stage <= w.stage]
    found = [(a, b) for a, b in pairs_of(known, known) if times(a.shape, b.shape) is not None]
    recent = {v.text for v in known[-6:]}
    found = [p for p in found if p[0].text in recent or p[1].text in recent] or found
    if not found:
        return False
    a, b = w.pick(found)
    shape = times(a.shape, b.shape)
    if shape is None or len(shape) > 3:
        return False
    w.line(f"{a.text} @ {w.calm(b)}", shape)
    return True


def weighted(w: Writer) -> bool:
    """By a param, left or right, as it is or transposed."""
    v = w.some(lambda v: v.rank in (1, 2))
    if v is None:
        return False
    inner, other = v.shape[-1], w.dim()
    left = w.param((other, inner) if w.chance(2) or v.rank == 2 else (inner, other))
    if left is None:
        return False
    if v.rank == 2:
        text, shape = f"{v.text} @ {left.text}.T", (v.shape[0], other)
    elif left.shape[-1] == inner:
        text, shape = f"{left.text} @ {v.text}", (left.shape[0],)
    else:
        text, shape = w.pick((f"{v.text} @ {left.text}", f"{left.text}.T @ {v.text}")), (other,)
    bias = w.some(lambda b: b.shape == shape)
    w.line(f"{text} + {bias.text}" if bias is not None and w.chance(2) else text, shape)
    return True


def gates(w: Writer) -> bool:
    """Several parts of one product."""
    v, n = w.some(lambda v: v.rank == 1), w.dim()
    count = w.pick((2, 3))
    weight = v and w.param((sum((n,) * (count - 1), n), v.shape[0]))
    if v is None or weight is None:
        return False
    w.line(f"split({weight.text} @ {v.text}, {count})", *[(n,)] * count)
    return True


def attention(w: Writer) -> bool:
    """Over the first axis of a matrix, perhaps with some entries left out."""
    m = w.some(lambda v: v.rank == 2)
    q = m and w.like((m.shape[1],))
    if m is None or q is None:
        return False
    scores = f"{w.calm(m)} @ {q.text}"
    if w.chance(2):
        scores = f"where(arange({m.shape[0]}) <= {w.pick(('t', '1', 't % 3'))}, {scores}, -1e9)"
    w.line(f"softmax({scores}) @ {m.text}", (m.shape[1],))
    return True


def outer(w: Writer) -> bool:
    a, b = w.some(lambda v: v.rank == 1), w.some(lambda v: v.rank == 1)
    if a is None or b is None:
        return False
    w.line(f"outer({a.text}, {w.calm(b)})", (a.shape[0], b.shape[0]))
    return True


def solve(w: Writer) -> bool:
    b = w.some(lambda v: v.rank in (1, 2))
    a = b and w.like((b.shape[0],) * 2)
    if a is None or b is None or w.size(b.shape[0]) > 9:
        return False
    n = b.shape[0]
    w.line(f"solve(2 * eye({n}) + tanh({a.text}) / ({n}), {b.text})", b.shape)
    return True


# along axes ---------------------------------------------------------------------------------------------


def _axis(w: Writer, v: Value) -> tuple[int, str]:
    """One of its axes, counted from either end as it is written; nothing for the last."""
    k = w.pick(range(v.rank))
    named = k if w.chance(2) else k - v.rank
    return k, "" if k == v.rank - 1 and w.chance(2) else f", axis={named}"


def reduction(w: Writer) -> bool:
    v = w.some(lambda v: v.rank > 0)
    if v is None:
        return False
    kind = w.pick("sum mean max min prod var logsumexp norm".split())
    inner = f"1 + 0.3 * {w.calm(v)}" if kind == "prod" else v.text
    axes = w.pick(
        [
            None,
            *[(k,) for k in range(v.rank)],
            *([(0, 1)] if v.rank > 1 else []),
            *([(2, 0)] if v.rank > 2 else []),
        ]
    )
    over = range(v.rank) if axes is None else axes
    named = (
        ""
        if axes is None
        else f", axis={axes[0] - (v.rank if w.chance(2) else 0)}"
        if len(axes) == 1
        else f", axis={list(axes)}"
    )
    if w.chance(3):
        named, shape = (
            named + ", keepdims=True",
            tuple(ONE if k in over else n for k, n in enumerate(v.shape)),
        )
    else:
        shape = tuple(n for k, n in enumerate(v.shape) if k not in over)
    w.line(f"{kind}({inner}{named})", shape)
    return True


def inner_product(w: Writer) -> bool:
    a = w.some(lambda v: v.rank > 0)
    b = a and w.some(lambda v: broadcast(v.shape, a.shape) == a.shape)
    if a is None or b is None:
        return False
    axes = w.pick([None, *range(a.rank)])
    w.line(
        f"dot({a.text}, {w.calm(b)}{'' if axes is None else f', axis={axes}'})",
        () if axes is None else a.shape[:axes] + a.shape[axes + 1 :],
    )
    return True


def normaliser(w: Writer) -> bool:
    v = w.some(lambda v: v.rank > 0)
    if v is None:
        return False
    k, named = _axis(w, v)
    kind = w.pick("softmax log_softmax layer_norm rms_norm".split())
    along = (v.shape[k],) + (ONE,) * (v.rank - 1 - k)
    gain, bias = w.like(w.pick((along, ()))), w.like(along)
    if gain is None or bias is None:
        return False
    if kind == "layer_norm":
        named = f", {gain.text}, {bias.text}" + w.pick(("", ", eps=0.1")) + named
    elif kind == "rms_norm" and w.chance(2):
        named = f", {gain.text}" + w.pick(("", ", 0.01")) + named
    w.line(f"{kind}({v.text}{named})", v.shape, calm=kind == "softmax")
    return True


def running(w: Writer) -> bool:
    v = w.some(lambda v: v.rank > 0)
    if v is None:
        return False
    k, named = _axis(w, v)
    n = v.shape[k]
    texts = (
        f"cumsum({v.text}{named})", f"cumprod(0.6 + 0.5 * {w.calm(v)}{named})", f"cummax({v.text}{named})",
        f"flip({v.text}{named})", f"roll({v.text}, 1{named})", f"roll({v.text}, -2{named})", f"shift({v.text}, 1{named})",
        f"shift({v.text}, -1, 0.3{named})", f"shift({v.text}, 2, fill=-0.1{named})", f"roll({v.text}, {n}-1{named})",
        f"flip(cumsum(flip({v.text}{named}){named}){named})", f"shift({v.text}, {n}{named}) + {v.text}",
    )  # fmt: skip
    w.line(w.pick(texts), v.shape)
    return True


def convolution(w: Writer) -> bool:
    a, b = w.some(lambda v: v.rank == 1), w.some(lambda v: v.rank == 1)
    if a is None or b is None:
        return False
    w.line(f"circular_convolve({w.pick(('softmax', 'tanh'))}({a.text}), {b.text})", b.shape)
    return True


def order(w: Writer) -> bool:
    v = w.some(lambda v: v.rank == 1 and w.size(v.shape[0]) < 20)
    if v is None:
        return False
    m = w.like(v.shape) if w.chance(2) else w.some(lambda m: m.shape[:1] == v.shape) or v
    texts = [f"sort({v.text})", f"0.1 * rank({v.text})", f"0.1 * argsort({v.text})"]
    if m is not None and not w.chance(2):
        w.line(f"take({m.text}, {w.pick(('argsort', 'rank'))}({v.text}))", m.shape)
    else:
        w.line(w.pick(texts), v.shape)
    return True


# draws, the batch, the clock ----------------------------------------------------------------------------


def drawn(w: Writer) -> bool:
    v = w.some()
    if v is None:
        return False
    per, shape = w.pick(("", ', per="sequence"', ', per="step"')), shown(v.shape)
    texts = (
        f"dropout({v.text}, 0.3{per})", f"{v.text} * bernoulli(0.6, {shape}{per})", f"{v.text} + 0.1 * normal({shape}{per})",
        f"{v.text} - uniform({shape}{per})", f"where(training, {v.text} * uniform([]{per}), 0.5 * {v.text})",
    )  # fmt: skip
    w.line(w.pick(texts), v.shape)
    return True


def over_the_batch(w: Writer) -> bool:
    """Not of params, which do not vary: what is divided by their deviation is rounding."""
    v = w.some(lambda v: v.stage > ONCE)
    if v is None:
        return False
    w.line(
        w.pick(("0.2 * batch_sum({})", "batch_mean({})", "{0} - batch_mean({0})", "batch_norm({})")).format(
            v.text
        ),
        v.shape,
    )
    return True


def timed(w: Writer) -> bool:
    v = w.some()
    if v is None:
        return False
    texts = (
        "{0} * sin(t)",
        "{0} if t % 2 == 0 else 0.5 * {0}",
        "{0} * (t / T)",
        "{0} + where(t > 1, 0.3, 0)",
        "{0} * (1 + training)",
    )
    w.line(w.pick(texts).format(v.text), v.shape)
    return True


# functions with a body -----------------------------------------------------------------------------------


def iterated(w: Writer) -> bool:
    """Steps within a step; the body reads a param or another value of the cell."""
    v = w.some(lambda v: v.rank > 0 and w.size(v.shape[-1]) < 20)
    if v is None:
        return False
    n, name = v.shape[-1], f"inner{len(w.functions)}"
    matrix = w.param((n, n))
    if matrix is None:
        return False
    turn = f"{matrix.text} @ u" if v.rank == 1 else f"u @ {matrix.text}"
    w.functions[name] = f"{name}(u, drive):\n  d = tanh({turn} + drive) - u / 2\n  return u + 0.3 * d"
    count = w.pick(("2", "3", *[d for d in w.sizes if w.sizes[d] < 6]))
    other = w.some(lambda d: broadcast(d.shape, v.shape) == v.shape)
    drive = other.text if other is not None else "0.1"
    w.line(w.pick((f"iterate({name}, {count}, {v.text}, {drive})", f"{name}({v.text}, {drive})")), v.shape)
    return True


def called(w: Writer) -> bool:
    """A body that calls another and has names of its own."""
    v = w.some(lambda v: v.rank > 0)
    if v is None:
        return False
    w.functions["centred"] = "centred(v):\n  m = mean(v, axis=-1, keepdims=1)\n  return v - m"
    w.functions["scaled"] = (
        "scaled(v, s):\n  c = centred(v)\n  a, b = split(concat(c, s * c), 2)\n  return a * tanh(b) + c"
    )
    w.line(w.pick((f"scaled({v.text}, 0.5)", f"centred({v.text})", f"scaled({v.text}, alpha)")), v.shape)
    w.declared["constants"]["alpha"] = "0.7"
    return True


OPERATORS: tuple[Callable[[Writer], bool], ...] = (
    unary, unary, binary, binary, choice, product, product, weighted, weighted, gates, attention, outer, solve, reduction,
    reduction, inner_product, normaliser, running, running, convolution, order, drawn, over_the_batch, timed, iterated, called,
)  # fmt: skip
