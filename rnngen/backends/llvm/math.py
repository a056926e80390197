"""Scalar operators as inline vector instructions: `emit(fn, op, args)` for every primitive operator.

Every operator takes float32 or float64 in any number of lanes. exp, expm1, log, log1p, tanh, sigmoid,
softplus, atan and erf are inline polynomials, branch-free and without target intrinsics, so one text serves
AVX-512, AVX2, SSE2, NEON and wasm; AVX-512 alone has instructions of its own for 2^n and for the tanh of
float32, which is looked up. sin, cos, tan and the general pow call the C library lane by lane; the
symbols they need are in `module.externals`. (floor alone may become a library call on plain SSE2.)

NaN gives NaN, infinities give the limits, and denormal results are right, but that those of sigmoid may be
0 in float32. The promise is 4 ulp. Measured: the worst error in ulp with fused multiply-adds (float32: every
value of the range that matters, 2.6 for tanh where it is not looked up; float64: 400,000 points), and ns an
element from L1 on one core of a Xeon with AVX-512:

              exp    expm1  log    log1p  tanh   sigmoid  softplus  atan   erf
    float32   0.93   1.61   0.89   1.48   1.13   2.48     1.83      2.09   1.20
    float64   0.92   1.98   0.86   1.44   2.43   2.25     1.67      2.12   1.00
    ns, f32   0.19   0.24   0.37   0.40   0.23   0.26     0.46      0.30   0.53
    ns, f64   0.50   0.61   1.08   1.12   0.70   0.69     1.55      0.79   2.15

They rise with their argument to within 2 ulp, not strictly; tanh, atan and erf are odd to the last bit.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from rnngen.backends.llvm import math_exp, math_log, math_other
from rnngen.backends.llvm.builder import Function, Value, element, lanes
from rnngen.backends.llvm.math_num import Num, mask
from rnngen.errors import InternalError

__all__ = ["OPS", "emit", "emit_pow_const"]


def _sign(x: Num) -> Num:
    """-1, 0 or 1; adding zero makes 0 of -0 and keeps NaN."""
    return (x > 0.0).pick(1.0, (x < 0.0).pick(-1.0, x + 0.0))


def _heaviside(x: Num) -> Num:
    """1 from 0 on, 0 below; NaN stays NaN."""
    return x.compare("oge", 0.0).pick(1.0, (x < 0.0).pick(0.0, x))


def _floor(x: Num) -> Num:
    return Num(x.fn, x.fn.intrinsic("floor", x.value))


def _mod(a: Num, b: Num) -> Num:
    """a - n b of the sign of b: n b is not rounded. The second round takes what the first quotient, itself
    rounded, left over; from quotients of 2^48 (float64: 2^106) on there is more."""
    rest, zero = a, Num(a.fn, a.lift(0.0))
    for again in (False, True):
        n = _floor(rest / b)
        less = Num(a.fn, a.fn.fma((-n).value, b.value, rest.value))
        less = n.compare("oeq", zero).pick(rest, less)  # b may be infinite
        rest = rest.compare("oeq", b).pick(rest, less) if again else less  # what was rounded to b stays there
    return rest + (rest > 0.0).pick(_smaller(b, zero), (rest < 0.0).pick(_larger(b, zero), zero))


def _smaller(a: Num, b: Num) -> Num:
    """NaN if either is NaN; of two zeros the second."""
    return a.compare("uno", a).pick(a, (a < b).pick(a, b))


def _larger(a: Num, b: Num) -> Num:
    return a.compare("uno", a).pick(a, (a > b).pick(a, b))


def _compared(predicate: str) -> Callable[[Num, Num], Num]:
    def emitter(a: Num, b: Num) -> Num:
        return a.compare(predicate, b).pick(1.0, Num(a.fn, a.lift(0.0)))

    return emitter


def _where(cond: Num, a: Num, b: Num) -> Num:
    return mask(cond).pick(a, b)


def _library(name: str) -> Callable[..., Num]:
    """The C library's function, lane by lane: `name` for float64, `name`f for float32."""

    def emitter(*args: Num) -> Num:
        fn, kind = args[0].fn, args[0].value.type
        symbol = name + ("f" if element(kind) == "float" else "")
        results = [
            fn.call(symbol, [fn.extract(a.value, lane) for a in args], element(kind), pure=True)
            for lane in range(lanes(kind))
        ]
        total = results[0] if lanes(kind) == 1 else Value(kind, "poison")
        for lane, result in enumerate(results):
            total = fn.insert(total, result, lane)
        return Num(fn, total)

    return emitter


# LLVM's names for comparisons: on NaN all are false but `ne`
_PREDICATES = {"lt": "olt", "le": "ole", "gt": "ogt", "ge": "oge", "eq": "oeq", "ne": "une"}
_COMPARISONS: dict[str, Callable[..., Num]] = {name: _compared(p) for name, p in _PREDICATES.items()}

OPS: dict[str, Callable[..., Num]] = {
    **_COMPARISONS,
    "neg": lambda x: -x,
    "abs": abs,
    "sign": _sign,
    "sqrt": Num.sqrt,
    "exp": math_exp.exp,
    "expm1": math_exp.expm1,
    "log": math_log.log,
    "log1p": math_log.log1p,
    "tanh": math_exp.tanh,
    "sigmoid": math_exp.sigmoid,
    "softplus": math_log.softplus,
    "sin": _library("sin"),
    "cos": _library("cos"),
    "tan": _library("tan"),
    "atan": math_other.atan,
    "erf": math_other.erf,
    "floor": _floor,
    "heaviside": _heaviside,
    "mod": _mod,
    "minimum": _smaller,
    "maximum": _larger,
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "pow": _library("pow"),
    "where": _where,
}
"""Every operator; the comparisons give 1 or 0 in the float type, `where` takes any nonzero as true."""


def emit(fn: Function, op: str, args: Sequence[Value]) -> Value:
    """Append an operator. Arguments have one type: "float", "double" or vectors of them."""
    if op not in OPS:
        raise InternalError("llvm.math", f"no operator {op!r}")
    kinds = {a.type for a in args}
    if len(kinds) != 1 or element(min(kinds)) not in ("float", "double"):
        raise InternalError("llvm.math", f"{op} of {[a.type for a in args]}")
    return OPS[op](*(Num(fn, a) for a in args)).value


def _integer_power(x: Num, n: int) -> Num:
    """x^n for n >= 1, by squaring: at most n - 1 roundings."""
    if n == 1:
        return x
    half = _integer_power(x, n // 2)
    return half * half * x if n % 2 else half * half


def _rooted(x: Num) -> Num:
    """What `pow` takes a root of: inf for -inf, and 0 for -0."""
    return x.compare("oeq", -math.inf).pick(math.inf, x + 0.0)


def emit_pow_const(fn: Function, a: Value, exponent: float) -> Value:
    """a ** exponent for a known exponent: products for -2 to 5, roots for +-1/2 and 3/2, else the library.

    Longer products would lose more than 4 ulp. A negative power is that of the reciprocal, not the reciprocal
    of the power: that one could overflow where the result does not.
    """
    x = Num(fn, a)
    one = Num(fn, x.lift(1.0))
    if exponent == 0:
        return one.value
    if exponent in range(1, 6):
        return _integer_power(x, int(exponent)).value
    if exponent in range(-2, 0):
        return _integer_power(one / x, -int(exponent)).value
    if abs(exponent) == 0.5:
        return (x.sqrt() if exponent > 0 else one / _rooted(x).sqrt()).value
    if exponent == 1.5:
        return (_rooted(x) * _rooted(x).sqrt()).value
    return emit(fn, "pow", [a, fn.const(a.type, exponent, saturate=True)])
