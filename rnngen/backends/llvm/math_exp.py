"""exp, expm1, tanh and sigmoid, inline, for any float type and any number of lanes.

All four reduce x = n ln 2 + r with |r| <= ln(2)/2 (ln 2 in two parts, the first so short that its product
with n is exact) and evaluate exp(r) - 1 = r + r^2 q(r); `tools/minimax.py` derives q. Branch-free.
"""

from __future__ import annotations

from rnngen.backends.llvm.math_num import Num, polynomial
from rnngen.backends.llvm.math_tables import LOG2E

__all__ = ["exp", "exp_of_negative", "expm1", "sigmoid", "tanh"]


def _reduced(x: Num) -> tuple[Num, Num, Num]:
    """n, n in the low bits of an integer (above them, those of the magic number), and exp(r) - 1."""
    f = x.format
    shifted = x.mad(LOG2E, f.magic)
    n = shifted - f.magic
    r = n.mad(-f.ln2[1], n.mad(-f.ln2[0], x))
    return n, shifted.bits(), (r * r).mad(polynomial(r, f.exp), r)


def _power(shifted: Num, x: Num, less: int = 0) -> Num:
    """2^(n - less), for n whose power is a normal number: the shift drops the magic number's bits."""
    f = x.format
    return ((shifted << f.mantissa) + ((f.bias - less) << f.mantissa)).floats()


def _exp_clamped(x: Num) -> Num:
    """exp for x between exp_low and exp_high. Where no instruction scales by 2^n, two exact powers of two do:
    a denormal result rounds once."""
    f = x.format
    n, shifted, less_one = _reduced(x)
    if x.scales:
        return (less_one + 1.0).scaled(n)
    twice = shifted - (f.bits(f.magic) - 2 * f.bias)  # n + 2 bias, positive
    half = twice >> 1
    first, second = ((part << f.mantissa).floats() for part in (half, twice - half))
    return (less_one + 1.0) * first * second


def exp(x: Num) -> Num:
    """e^x. Denormal results are right; exp(-inf) is 0 and exp(inf) is inf."""
    return _exp_clamped(x.at_least(x.format.exp_low).at_most(x.format.exp_high))


def exp_of_negative(x: Num) -> Num:
    """e^x for x <= 0."""
    return _exp_clamped(x.at_least(x.format.exp_low))


def expm1(x: Num) -> Num:
    """e^x - 1 as 2 (2^(n-1) (exp(r) - 1) + (2^(n-1) - 1/2)): only the doubling can overflow."""
    f = x.format
    _, shifted, less_one = _reduced(x.at_least(-2 * f.ones).at_most(f.exp_high))
    scale = _power(shifted, x, less=1)
    half = scale.mad(less_one, scale - 0.5)
    return (abs(x) < f.tiny).pick(x, half + half)


def tanh(x: Num) -> Num:
    """E / (E + 2) with E = expm1(2|x|), with the sign of x: odd, and at most 1 as rounding is monotone."""
    f = x.format
    a = abs(x).at_most(f.ones)
    _, shifted, less_one = _reduced(a + a)
    scale = _power(shifted, x)
    e = scale.mad(less_one, scale - 1.0)
    return (e / (e + 2.0)).signed_as(x)


def sigmoid(x: Num) -> Num:
    """1 / (1 + e^-x) from e = e^-|x|, which cannot overflow: e/(1+e) for negative x, 1/(1+e) for others."""
    e = exp_of_negative(-abs(x))
    one = Num(x.fn, x.lift(1.0))
    return (x < 0.0).pick(e, one) / (e + 1.0)
