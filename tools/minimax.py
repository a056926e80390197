"""Prints `rnngen/backends/llvm/math_tables.py`: the polynomials of the inline vector maths.

    python tools/minimax.py > rnngen/backends/llvm/math_tables.py

Each table is the polynomial p of a given degree for which max |w(x) (p(x) - g(x))| over an interval is least,
found by the Remez exchange (E. Remez 1934; N. Trefethen, Approximation Theory and Practice, chapter 10) in
60-digit arithmetic and then rounded, coefficient by coefficient, to float32 or float64. The weight w turns
the error of p into the relative error of the function that is built from it, so `error` is what the result
loses before rounding. Takes a few seconds.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from mpmath import mp, mpf

Real = Callable[[mpf], mpf]

mp.dps = 60
ZERO = mpf(0)
ROOT_HALF = mp.sqrt(mpf(1) / 2)


@dataclass(frozen=True, slots=True)
class Fit:
    """What to approximate: g on [low, high] with weight w, by `terms` coefficients in x - center."""

    name: str
    meaning: str
    g: Real
    weight: Real
    low: mpf
    high: mpf
    terms: dict[str, int]
    center: mpf = ZERO


def evaluate(coefficients: list[mpf], x: mpf) -> mpf:
    """The polynomial with coefficients in rising order, by Horner's rule."""
    total = mpf(0)
    for c in reversed(coefficients):
        total = total * x + c
    return total


def chebyshev_points(low: mpf, high: mpf, count: int) -> list[mpf]:
    """Extrema of a Chebyshev polynomial on the interval, rising; the ends are moved inwards a little."""
    points = [-mp.cos(mp.pi * k / (count - 1)) * (1 - mpf(10) ** -9) for k in range(count)]
    return [(low + high) / 2 + (high - low) / 2 * p for p in points]


def level(fit: Fit, points: list[mpf]) -> list[mpf]:
    """Coefficients whose weighted error has one size and alternating signs at the points."""
    rows = []
    for i, x in enumerate(points):
        w, t = fit.weight(x), x - fit.center
        rows.append([w * t**k for k in range(len(points) - 1)] + [mpf((-1) ** i)])
    rhs = mp.matrix([fit.weight(x) * fit.g(x) for x in points])
    return list(mp.lu_solve(mp.matrix(rows), rhs))[:-1]


def extrema(grid: list[mpf], errors: list[mpf], count: int) -> list[mpf]:
    """The `count` points of largest error with alternating signs."""
    starts = [0, *(k + 1 for k, (a, b) in enumerate(pairwise(errors)) if a * b < 0), len(errors)]
    peaks = [max(range(a, b), key=lambda k: abs(errors[k])) for a, b in pairwise(starts)]
    while len(peaks) > count:
        peaks.pop(0 if abs(errors[peaks[0]]) < abs(errors[peaks[-1]]) else -1)
    return [grid[k] for k in peaks]


def remez(fit: Fit, terms: int) -> list[mpf]:
    """The minimax coefficients, to within about one part in a thousand of the least error."""
    points = chebyshev_points(fit.low, fit.high, terms + 1)
    grid = chebyshev_points(fit.low, fit.high, 40 * terms + 1)
    wanted = [fit.g(x) for x in grid]
    weights = [fit.weight(x) for x in grid]
    for _ in range(6):
        coefficients = level(fit, points)
        errors = [
            w * (evaluate(coefficients, x - fit.center) - g)
            for x, w, g in zip(grid, weights, wanted, strict=True)
        ]
        found = extrema(grid, errors, terms + 1)
        if len(found) < terms + 1:
            break
        points = found
    return coefficients


def rounded(x: mpf, kind: str) -> float:
    """The nearest float32 or float64."""
    return float(struct.unpack("f", struct.pack("f", float(x)))[0]) if kind == "float" else float(x)


def loss(fit: Fit, coefficients: list[float]) -> float:
    """log2 of the largest weighted error of the rounded coefficients."""
    exact = [mpf(c) for c in coefficients]
    grid = chebyshev_points(fit.low, fit.high, 1001)
    worst = max(abs(fit.weight(x) * (evaluate(exact, x - fit.center) - fit.g(x))) for x in grid)
    return float(mp.log(worst, 2))


def _atan_ratio(u: mpf) -> mpf:
    root = mp.sqrt(u)
    return mp.atan(root) / root


def _erf_ratio(u: mpf) -> mpf:
    root = mp.sqrt(u)
    return mp.erf(root) / root


def _erf_tail(name: str, terms: int, kind: str, high: float) -> Fit:
    return Fit(
        name,
        f"log(erfc(x)) in x - ERF_CENTER on [1, {high:g}]",
        lambda x: mp.log(mp.erfc(x)),
        lambda x: mp.erfc(x) / mp.erf(x),
        mpf(1),
        mpf(high),
        {kind: terms},
        ERF_CENTER,
    )


ERF_CENTER = mpf(1)
TANH_SHIFT, TANH_END = mpf(5) / 8, mpf(75) / 8 - mpf(2) ** -7
SLACK = 1 + mpf(2) ** -10  # arguments may round a little past the ends
FITS = (
    Fit(
        "EXP",
        "(exp(r) - 1 - r) / r^2 on |r| <= ln(2)/2; the error is that of expm1",
        lambda r: mp.hyp1f1(1, 3, r) / 2,
        lambda r: abs(r**2 / mp.expm1(r)) if r else mpf(0),
        -mp.ln2 / 2 * SLACK,
        mp.ln2 / 2 * SLACK,
        {"float": 5, "double": 10},
    ),
    Fit(
        "LOG",
        "(log(1+f) - f + f^2/2) / f^3 on sqrt(1/2) <= 1+f <= sqrt(2)",
        lambda f: (mp.log1p(f) - f + f**2 / 2) / f**3,
        lambda f: f**3 / mp.log1p(f),
        ROOT_HALF / SLACK - 1,
        SLACK / ROOT_HALF - 1,
        {"float": 8, "double": 19},
    ),
    Fit(
        "ATAN",
        "(atan(t)/t - 1) / u, where u = t^2, on 0 <= t <= tan(pi/8)",
        lambda u: (_atan_ratio(u) - 1) / u,
        lambda u: u / _atan_ratio(u),
        mpf(0),
        mp.tan(mp.pi / 8) ** 2 * SLACK,
        {"float": 5, "double": 11},
    ),
    Fit(
        "ERF",
        "erf(x)/x - 1, where u = x^2, on 0 <= x <= 1",
        lambda u: _erf_ratio(u) - 1,
        lambda u: 1 / _erf_ratio(u),
        mpf(0),
        mpf(1) * SLACK,
        {"float": 7, "double": 13},
    ),
    _erf_tail("ERF_TAIL", 10, "float", 4),
    _erf_tail("ERF_TAIL", 26, "double", 6),
)


def tanh_interval(bits: int) -> tuple[mpf, mpf]:
    """Where |x| + TANH_SHIFT, as a float, has these four bits: the last two of its exponent and the first two
    of its mantissa. Small numbers leave those free that large ones need."""
    octave, quarter = 126 + (bits // 4 - 126) % 4, bits % 4
    octave += 4 if bits == 8 else 0
    return tuple(mpf(2) ** (octave - 127) * (1 + mpf(k) / 4) - TANH_SHIFT for k in (quarter, quarter + 1))


def _tanh_piece(low: mpf, high: mpf) -> list[float]:
    """The middle of an interval, and six coefficients of tanh about it; those of the first about 0."""
    slack = mpf(2) ** -20  # the sum that tells the interval is rounded
    if low == 0:
        fit = Fit("", "", lambda x: mp.tanh(x) / x, lambda x: x / mp.tanh(x), low, high + slack, {"float": 5})
        return [0.0, 0.0, *(rounded(c, "float") for c in remez(fit, 5))]

    def about(middle: mpf) -> list[mpf]:
        return remez(Fit("", "", mp.tanh, lambda x: 1 / mp.tanh(x), low - slack, high + slack, {}, middle), 6)

    middle = (low + high) / 2
    middle = _nearly_exact(middle, about(middle)[0] - mp.tanh(middle))
    return [float(middle), *(rounded(c, "float") for c in about(middle))]


def _nearly_exact(x: mpf, off: mpf) -> mpf:
    """A float32 near x whose tanh, so far off, is nearly one, too: its rounding costs nothing then."""
    unit = mpf(2) ** (math.floor(mp.log(x, 2)) - 23)
    near = [mp.nint(x / unit + k) * unit for k in range(-300, 300)]
    return min(near, key=lambda m: abs(mp.tanh(m) + off - rounded(mp.tanh(m) + off, "float")))


def _piece_loss(piece: list[float], low: mpf, high: mpf) -> float:
    """log2 of the largest relative error of a piece, before anything is rounded."""
    middle, *coefficients = map(mpf, piece)
    grid = [x for x in chebyshev_points(low, high, 401) if x > 0]
    return float(max(mp.log(abs(evaluate(coefficients, x - middle) / mp.tanh(x) - 1), 2) for x in grid))


def tanh_table() -> str:
    """Middles, and coefficients, of the pieces of tanh, by their four bits."""
    intervals = [tanh_interval(bits) for bits in range(16)]
    pieces = [_tanh_piece(low, high) for low, high in intervals]
    worst = max(_piece_loss(p, low, high) for p, (low, high) in zip(pieces, intervals, strict=True))
    note = f"# middles, and coefficients of tanh about them, by bits of |x| + TANH_SHIFT; error 2^{worst:.1f}"
    columns = [["    (", *(f"        {v!r}," for v in c), "    ),"] for c in zip(*pieces, strict=True)]
    return "\n".join([note, "TANH_FLOAT = (", *(line for lines in columns for line in lines), ")"])


def table(name: str, values: list[float]) -> str:
    """One tuple, a number to a line."""
    return "\n".join([f"{name} = (", *(f"    {v!r}," for v in values), ")"])


def fitted() -> list[str]:
    """Every polynomial, with what it is and what it loses in comments."""
    parts = []
    for fit in FITS:
        for kind, terms in fit.terms.items():
            values = [rounded(c, kind) for c in remez(fit, terms)]
            note = f"# {fit.meaning}; error 2^{loss(fit, values):.1f}"
            parts.append(f"{note}\n{table(f'{fit.name}_{kind.upper()}', values)}")
    return parts


def split(name: str, value: mpf, bits: int, kind: str) -> str:
    """A constant as high + low, the high part with `bits` significant bits."""
    ulp = mpf(2) ** (math.floor(mp.log(value, 2)) + 1 - bits)
    high = mp.nint(value / ulp) * ulp
    return f"{name}_{kind.upper()} = ({float(high)!r}, {rounded(value - high, kind)!r})"


def constants() -> list[str]:
    """Constants in two parts: n * LN2[0] is exact for every exponent n."""
    return [
        "\n".join(
            split(name, value, bits, kind)
            for name, value, bits, kind in (
                ("LN2", mp.ln2, 15, "float"),
                ("LN2", mp.ln2, 41, "double"),
                ("HALF_PI", mp.pi / 2, 24, "float"),
                ("HALF_PI", mp.pi / 2, 53, "double"),
            )
        ),
        f"LOG2E = {float(1 / mp.ln2)!r}\nERF_CENTER = {float(ERF_CENTER)!r}",
        f"TANH_SHIFT = {float(TANH_SHIFT)!r}\nTANH_END = {float(TANH_END)!r}",
    ]


HEADER = '"""Coefficients in rising order, made by `tools/minimax.py`: do not edit. Errors are relative."""'

if __name__ == "__main__":
    print("\n\n".join([HEADER, *constants(), *fitted(), tanh_table()]))
