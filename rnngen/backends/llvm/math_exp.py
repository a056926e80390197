"""exp, expm1, tanh and sigmoid, inline, for any float type and any number of lanes.

All but the tanh of a table reduce x = n ln 2 + r with |r| <= ln(2)/2 (ln 2 in two parts, the first so short
that its product with n is exact) and evaluate exp(r) - 1 = r + r^2 q(r); `tools/minimax.py` derives q.
Branch-free. Where 2^n is a factor of its own, its bits are those of a sum that rounds to n + bias, shifted.
"""

from __future__ import annotations

from rnngen.backends.llvm.math_num import FLOAT, Num, polynomial
from rnngen.backends.llvm.math_tables import LOG2E, TANH_END, TANH_SHIFT

__all__ = ["exp", "exp_of_negative", "expm1", "sigmoid", "tanh"]

# by so many powers of two sums are smaller whose terms might be infinite
_DOWN = 64


def _whole(x: Num, per: float, more: int | Num) -> tuple[Num, Num]:
    """The whole number n nearest to per x, and 2^m with m = n + more - bias, for m of normal numbers; one
    less gives 0, one more infinity."""
    f = x.format
    magic = more + f.magic
    shifted = x.mad(per, magic)
    return shifted - magic, (shifted.bits() << f.mantissa).floats()


def _rest(x: Num, n: Num) -> Num:
    """x - n ln 2."""
    high, low = x.format.ln2
    return n.mad(-low, n.mad(-high, x))


def _exp_of_rest(r: Num) -> Num:
    return r.mad(r.mad(polynomial(r, r.format.exp), 1.0), 1.0)


def _expm1_of_rest(r: Num) -> Num:
    return (r * r).mad(polynomial(r, r.format.exp), r)


def _exp_clamped(x: Num) -> Num:
    """exp for x between exp_low and exp_high. Where no instruction scales by 2^n, two exact powers of two do:
    a denormal result rounds once."""
    f = x.format
    shifted = x.mad(LOG2E, f.magic)
    n = shifted - f.magic
    value = _exp_of_rest(_rest(x, n))
    if x.scales:
        return value.scaled(n)
    twice = shifted.bits() - (f.bits(f.magic) - 2 * f.bias)  # n + 2 bias, positive
    half = twice >> 1
    first, second = ((part << f.mantissa).floats() for part in (half, twice - half))
    return value * first * second


def exp(x: Num) -> Num:
    """e^x. Denormal results are right; exp(-inf) is 0 and exp(inf) is inf."""
    return _exp_clamped(x.at_least(x.format.exp_low).at_most(x.format.exp_high))


def exp_of_negative(x: Num) -> Num:
    """e^x for x <= 0."""
    return _exp_clamped(x.at_least(x.format.exp_low))


def expm1(x: Num) -> Num:
    """e^x - 1 as 2 (2^(n-1) (exp(r) - 1) + (2^(n-1) - 1/2)): only the doubling can overflow."""
    f = x.format
    clamped = x.at_least(-2 * f.ones).at_most(f.exp_high)
    n, scale = _whole(clamped, LOG2E, f.bias - 1)
    half = scale.mad(_expm1_of_rest(_rest(clamped, n)), scale - 0.5)
    return (abs(x) < f.tiny).pick(x, half + half)


def tanh(x: Num) -> Num:
    """E / (E + 2) with E = expm1(2|x|), with the sign of x: odd, and at most 1 as rounding is monotone; or
    what a table says."""
    f = x.format
    if x.looks_up:
        return _tanh_of_table(x.widened()).narrowed(x)
    a = abs(x).at_most(f.ones)
    n, scale = _whole(a, 2 * LOG2E, f.bias)
    # n is small, and where it is not 0, one part of ln 2 is enough
    e = scale.mad(_expm1_of_rest(n.mad(-sum(f.ln2), a + a)), scale - 1.0)
    return (e / (e + 2.0)).signed_as(x)


def _tanh_of_table(x: Num) -> Num:
    """A polynomial about the middle of one of 16 intervals, which four bits of a sum tell: no division, and
    half the latency."""
    a = abs(x).at_most(TANH_END)
    index = (a + TANH_SHIFT).bits() >> (x.format.mantissa - 2)
    middle, *coefficients = (index.entry(column) for column in x.format.tanh)
    t = a - middle
    total = coefficients.pop()
    while coefficients:
        total = t.mad(total, coefficients.pop())
    return total.signed_as(x)


def sigmoid(x: Num) -> Num:
    """1 / (1 + e^-x). Of float64 both sides are 2^-64 times as large where e^-x might be infinite: denormal
    results are right. Of float32 it may be infinite, and they may be 0."""
    f, one = x.format, Num(x.fn, x.lift(1.0))
    if f is FLOAT:
        y = x.at_least(-f.exp_high).at_most(f.exp_high - 1.0)
        n, scale = _whole(y, -LOG2E, f.bias)
    else:
        y = x.at_least(f.exp_low).at_most(f.exp_high - 1.0)
        far = x < 1.0 - f.exp_high
        one = far.pick(2.0**-_DOWN, one)
        n, scale = _whole(y, -LOG2E, far.pick(f.bias - _DOWN, Num(x.fn, x.lift(f.bias))))
    return one / scale.mad(_exp_of_rest(_rest(-y, n)), one)
