"""log, log1p and softplus, inline, for any float type and any number of lanes.

All reduce to k ln 2 + log(1+f) with sqrt(1/2) <= 1+f <= sqrt(2), where log(1+f) = f - f^2/2 + f^3 R(f);
`tools/minimax.py` derives R. Branch-free.
"""

from __future__ import annotations

import math

from rnngen.backends.llvm.math_exp import exp_of_negative
from rnngen.backends.llvm.math_num import Format, Num, polynomial

__all__ = ["log", "log1p", "softplus"]

ROOT_HALF = math.sqrt(0.5)


def _sum(f: Num, high: Num, low: Num) -> Num:
    """high + low + log(1+f), the small parts first."""
    w = f.mad(polynomial(f, f.format.log), -0.5)
    return ((f * f).mad(w, low) + f) + high


def _offset(f: Format) -> int:
    """What is taken from a bit pattern so that the exponent field of the rest is k + bias + 1."""
    return f.bits(ROOT_HALF) - ((f.bias + 1) << f.mantissa)


def _as_float(k: Num, f: Format, offset: Num | float) -> Num:
    """A small non-negative integer less `offset`, as a float: exact, and without a conversion instruction."""
    if isinstance(offset, Num):
        return (k + f.bits(f.magic)).floats() - offset
    return (k + f.bits(f.magic)).floats() - (f.magic + offset)


def log(x: Num) -> Num:
    """The natural logarithm: -inf at 0, NaN below. Denormal arguments are scaled into the normal range."""
    f = x.format
    small = x < f.smallest_normal
    shifted = small.pick(x * 2.0**f.mantissa, x).bits() - _offset(f)
    normal = Num(x.fn, x.lift(f.magic + f.bias + 1))
    k = _as_float(shifted >> f.mantissa, f, small.pick(f.magic + f.bias + 1 + f.mantissa, normal))
    low_bits = x.fn.and_(shifted.value, shifted.lift((1 << f.mantissa) - 1))
    m = (Num(x.fn, low_bits) + f.bits(ROOT_HALF)).floats()
    y = _sum(m - 1.0, k * f.ln2[0], k * f.ln2[1])
    return _limits(x, y, zero=0.0)


def _limits(x: Num, y: Num, zero: float) -> Num:
    """The values of a logarithm with its pole at `zero` where the formula does not hold."""
    y = x.compare("oeq", math.inf).pick(math.inf, y)
    y = x.compare("oeq", zero).pick(-math.inf, y)
    return x.compare("ult", zero).pick(math.nan, y)


def log1p(x: Num) -> Num:
    """log(1+x): k is that of the rounded 1+x, f = 2^-k x + (2^-k - 1) is taken from x itself."""
    f = x.format
    field = ((x + 1.0).bits() - _offset(f)) >> f.mantissa
    k = _as_float(field, f, f.bias + 1)
    # 2^(2-k): with k up to bias + 1, 2^-k itself may be denormal.
    scale = (Num(x.fn, field.lift(2 * f.bias + 3)) - field << f.mantissa).floats()
    reduced = scale.mad(x * 0.25, scale.mad(0.25, -1.0))
    y = _sum(reduced, k * f.ln2[0], k * f.ln2[1])
    return (abs(x) < f.tiny).pick(x, _limits(x, y, zero=-1.0))


def softplus(x: Num) -> Num:
    """log(1 + e^x) as max(x, 0) + log1p(e^-|x|), where k is 0 or 1."""
    f = x.format
    e = exp_of_negative(-abs(x))
    large = e > math.sqrt(2.0) - 1.0
    zero = Num(x.fn, x.lift(0.0))
    reduced = large.pick(e.mad(0.5, -0.5), e)
    log1p_e = _sum(reduced, large.pick(f.ln2[0], zero), large.pick(f.ln2[1], zero))
    return (x > 0.0).pick(x, zero) + log1p_e
