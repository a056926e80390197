"""atan and erf, inline, for any float type and any number of lanes; `tools/minimax.py` derives the tables."""

from __future__ import annotations

import math

from rnngen.backends.llvm.math_exp import exp_of_negative
from rnngen.backends.llvm.math_num import Num, polynomial
from rnngen.backends.llvm.math_tables import ERF_CENTER

__all__ = ["atan", "erf"]


def atan(x: Num) -> Num:
    """The arc tangent: |x| is turned by pi/4 or pi/2 to t with |t| <= tan(pi/8), by one division."""
    f = x.format
    a = abs(x)
    zero, one = Num(x.fn, x.lift(0.0)), Num(x.fn, x.lift(1.0))
    middle, large = a > math.tan(math.pi / 8), a > math.tan(3 * math.pi / 8)
    above = large.pick(-1.0, middle.pick(a - 1.0, a))
    below = large.pick(a, middle.pick(a + 1.0, one))
    high, low = (large.pick(part, middle.pick(part / 2, zero)) for part in f.half_pi)
    t = above / below
    u = t * t
    turned = (t * u).mad(polynomial(u, f.atan), t)
    return ((turned + low) + high).signed_as(x)


def erf(x: Num) -> Num:
    """The error function: x + x S(x^2) for |x| <= 1, else 1 - exp(P(|x|)) with P the logarithm of erfc."""
    f = x.format
    a = abs(x).at_most(f.erf_one)
    inner = a.mad(polynomial(a * a, f.erf), a)
    outer = -exp_of_negative(polynomial(a - ERF_CENTER, f.erf_tail)) + 1.0
    return (a > 1.0).pick(outer, inner).signed_as(x)
