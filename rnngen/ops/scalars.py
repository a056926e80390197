"""The scalar operators: one row each, applied elementwise.

A row with `define` is composed from other operators and never reaches a backend. A primitive row has its
meaning in NumPy (real or complex: branches look at the real part, so that the complex step passes
through), and either `grads`, its gradient rules in the spec language over the incoming gradient `g`, the
arguments `a b c` and the result `y`, or `sympy`, the function that SymPy differentiates in `grad/`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

__all__ = ["COMPARISONS", "PRIMITIVES", "SCALARS", "Scalar"]

Array = Any


@dataclass(frozen=True, slots=True)
class Scalar:
    """One scalar operator. `args` are `(name, default)`; a default of None means required."""

    name: str
    args: tuple[tuple[str, float | None], ...]
    numpy: Callable[..., Array] | None = None
    define: str | None = None
    grads: tuple[str, ...] | None = None
    sympy: str | None = None
    symbol: str | None = None
    cost: int = 1

    @property
    def arity(self) -> int:
        """The number of arguments."""
        return len(self.args)


def _real(a: Array) -> Array:
    return np.real(a)


def _pick(cond: Array, a: Array, b: Array) -> Array:
    return np.where(cond, a, b)


def _tied(a: Array, b: Array, first: Array) -> Array:
    """`a` where `first`, else `b`; equal values share their imaginary parts, as their gradient."""
    out = np.array(_pick(first, a, b), dtype=np.result_type(a, b))
    out.imag = np.where(_real(a) == _real(b), 0.5 * (np.imag(a) + np.imag(b)), out.imag)
    return out


def _maximum(a: Array, b: Array) -> Array:
    if not (np.iscomplexobj(a) or np.iscomplexobj(b)):
        return np.maximum(a, b)
    return _tied(a, b, (_real(a) >= _real(b)) | np.isnan(_real(a)))


def _minimum(a: Array, b: Array) -> Array:
    if not (np.iscomplexobj(a) or np.iscomplexobj(b)):
        return np.minimum(a, b)
    return _tied(a, b, (_real(a) <= _real(b)) | np.isnan(_real(a)))


def _abs(a: Array) -> Array:
    if not np.iscomplexobj(a):
        return np.abs(a)
    return _pick(_real(a) == 0, _real(a), _pick(_real(a) < 0, -a, a))


def _branch_abs(a: Array) -> Array:
    """|a| with a derivative of 1 at 0: for forms whose own derivative has no kink there."""
    return _pick(_real(a) < 0, -a, a) if np.iscomplexobj(a) else np.abs(a)


def _sign(a: Array) -> Array:
    return np.sign(_real(a))


def _floor(a: Array) -> Array:
    return np.floor(_real(a))


def _heaviside(a: Array) -> Array:
    return np.heaviside(_real(a), np.ones((), dtype=_real(a).dtype))


def _mod(a: Array, b: Array) -> Array:
    rest = np.mod(_real(a), _real(b))
    if not (np.iscomplexobj(a) or np.iscomplexobj(b)):
        return rest
    return rest + 1j * (np.imag(a) - np.round((_real(a) - rest) / _real(b)) * np.imag(b))


def _sigmoid(a: Array) -> Array:
    with np.errstate(over="ignore"):
        e = np.exp(-_branch_abs(a))
    return _pick(_real(a) < 0, e, 1.0) / (1.0 + e)


def _softplus(a: Array) -> Array:
    zero = np.zeros((), dtype=np.asarray(a).dtype)
    return _maximum(a, zero) + np.log1p(np.exp(-_abs(a)))


def _erf(a: Array) -> Array:
    from scipy.special import erf

    return erf(a)


def _pow(a: Array, b: Array) -> Array:
    b = np.asarray(b)
    if b.ndim == 0 and not np.iscomplexobj(b) and float(b).is_integer() and np.iscomplexobj(a):
        return np.power(a, int(b))
    return np.power(a, b)


def _compare(test: Callable[[Array, Array], Array]) -> Callable[[Array, Array], Array]:
    def run(a: Array, b: Array) -> Array:
        kind = np.result_type(_real(a), _real(b))
        return test(_real(a), _real(b)).astype(kind if kind.kind == "f" else np.float64)

    return run


def _where(c: Array, a: Array, b: Array) -> Array:
    return _pick(_real(c) != 0, a, b)


def _row(name: str, args: str, **fields: Any) -> Scalar:
    """A row; `args` is written like a signature: `"a slope=0.01"`."""
    split = [part.partition("=") for part in args.split()]
    return Scalar(name, tuple((n, float(d) if eq else None) for n, eq, d in split), **fields)


_ROWS = (
    # primitives: arithmetic
    _row("add", "a b", numpy=np.add, grads=("g", "g"), symbol="+"),
    _row("sub", "a b", numpy=np.subtract, grads=("g", "-g"), symbol="-"),
    _row("mul", "a b", numpy=np.multiply, grads=("g * b", "g * a"), symbol="*"),
    _row("div", "a b", numpy=np.divide, grads=("g / b", "-g * y / b"), symbol="/", cost=4),
    _row("neg", "a", numpy=np.negative, grads=("-g",), symbol="-"),
    # at b = 0 the power is constant, whatever a is; 0 ** b is constant from b = 0 on, and the logarithm of 0
    # is not wanted there
    _row(
        "pow",
        "a b",
        numpy=_pow,
        grads=(
            "where(b == 0, 0, g * b * where(b == 0, 1, a) ** (b - 1))",
            "g * where(where(b >= 0, a == 0, 0), 0, y * log(where(where(b >= 0, a == 0, 0), 1, a)))",
        ),
        symbol="**",
        cost=16,
    ),
    # equal values share the gradient, beside NaN both have it, as torch.maximum does
    _row(
        "minimum",
        "a b",
        numpy=_minimum,
        grads=(
            "where(a > b, 0, where(a == b, 0.5 * g, g))",
            "where(b > a, 0, where(a == b, 0.5 * g, g))",
        ),
    ),
    _row(
        "maximum",
        "a b",
        numpy=_maximum,
        grads=(
            "where(a < b, 0, where(a == b, 0.5 * g, g))",
            "where(b < a, 0, where(a == b, 0.5 * g, g))",
        ),
    ),
    _row("where", "c a b", numpy=_where, grads=("0", "where(c, g, 0)", "where(c, 0, g)")),
    # primitives: functions
    _row("exp", "a", numpy=np.exp, sympy="exp", cost=8),
    _row("expm1", "a", numpy=np.expm1, grads=("g * exp(a)",), cost=8),
    _row("log", "a", numpy=np.log, sympy="log", cost=8),
    _row("log1p", "a", numpy=np.log1p, grads=("g / (1 + a)",), cost=8),
    _row("sqrt", "a", numpy=np.sqrt, grads=("0.5 * g / y",), cost=4),
    _row("sin", "a", numpy=np.sin, sympy="sin", cost=16),
    _row("cos", "a", numpy=np.cos, sympy="cos", cost=16),
    _row("tan", "a", numpy=np.tan, sympy="tan", cost=16),
    _row("atan", "a", numpy=np.arctan, sympy="atan", cost=16),
    _row("tanh", "a", numpy=np.tanh, sympy="tanh", cost=10),
    _row("sigmoid", "a", numpy=_sigmoid, grads=("g * y * (1 - y)",), cost=10),
    _row("softplus", "a", numpy=_softplus, grads=("g * sigmoid(a)",), cost=14),
    _row("erf", "a", numpy=_erf, sympy="erf", cost=16),
    _row("abs", "a", numpy=_abs, grads=("g * sign(a)",)),
    _row("sign", "a", numpy=_sign, grads=("0",)),
    _row("floor", "a", numpy=_floor, grads=("0",)),
    _row("heaviside", "a", numpy=_heaviside, grads=("0",)),
    # primitives: comparisons give 0 or 1
    _row("lt", "a b", numpy=_compare(np.less), grads=("0", "0"), symbol="<"),
    _row("le", "a b", numpy=_compare(np.less_equal), grads=("0", "0"), symbol="<="),
    _row("gt", "a b", numpy=_compare(np.greater), grads=("0", "0"), symbol=">"),
    _row("ge", "a b", numpy=_compare(np.greater_equal), grads=("0", "0"), symbol=">="),
    _row("eq", "a b", numpy=_compare(np.equal), grads=("0", "0"), symbol="=="),
    _row("ne", "a b", numpy=_compare(np.not_equal), grads=("0", "0"), symbol="!="),
    # a - n * b, n whole; the product is not rounded, as in NumPy: near multiples of b its error would be all
    _row("mod", "a b", numpy=_mod, grads=("g", "-g * floor((a - y) / b + 0.5)"), symbol="%", cost=12),
    # composed: the definition is the stable form, and the derivative follows from it
    _row("rsqrt", "a", define="1 / sqrt(a)"),
    _row("square", "a", define="a * a"),
    _row("reciprocal", "a", define="1 / a"),
    _row("relu", "a", define="where(a <= 0, 0, a)"),
    _row("leaky_relu", "a slope=0.01", define="where(a > 0, a, slope * a)"),
    # asked so that NaN goes the way of `a`: its derivative is that of torch, and expm1's is not asked of it
    _row("elu", "a alpha=1", define="where(a <= 0, alpha * expm1(where(a <= 0, a, 0)), a)"),
    _row(
        "selu",
        "a",
        define="1.0507009873554805 * where(a <= 0, 1.6732632423543772 * expm1(where(a <= 0, a, 0)), a)",
    ),
    _row("gelu", "a", define="0.5 * a * (1 + erf(a * 0.7071067811865476))"),
    _row("silu", "a", define="a * sigmoid(a)"),
    _row("softsign", "a", define="a / (1 + abs(a))"),
    _row("mish", "a", define="a * tanh(softplus(a))"),
    _row("hard_sigmoid", "a", define="where(a <= -3, 0, where(a >= 3, 1, a / 6 + 0.5))"),
    _row("hard_tanh", "a", define="where(a <= -1, -1, where(a >= 1, 1, a))"),
    # bounds the wrong way round give `high` everywhere, as NumPy's and torch's do, and NaN is no bound
    _row(
        "clip",
        "a low high",
        define="where(low != low, low, where(high != high, high, "
        "where(a < low, where(low > high, high, low), where(a > high, high, a))))",
    ),
    # equal infinities have no difference: their gap counts as 0
    _row(
        "logaddexp", "a b", define="maximum(a, b) + softplus(-abs(where(a == b, 0, a) - where(a == b, 0, b)))"
    ),
)

SCALARS = {row.name: row for row in _ROWS}
PRIMITIVES = {row.name: row for row in _ROWS if row.define is None}
COMPARISONS = frozenset({"lt", "le", "gt", "ge", "eq", "ne"})
