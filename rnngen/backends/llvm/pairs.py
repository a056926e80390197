"""Operands of matrix products: numbers as they are, or pairs of bfloat16 numbers, one pair a 32-bit lane.

The low half of a lane is the number of an even depth, the high half that of the next one. float32 becomes
bfloat16 by rounding to the nearest, ties to even; infinities stay, a NaN becomes a quiet one, and numbers
below 2^-126 become 0, as the instructions of AVX-512-BF16 have it. Sums are float32.
"""

from __future__ import annotations

from collections.abc import Callable

from rnngen.backends.llvm.builder import Function, Value, lanes, vector
from rnngen.backends.llvm.frame import Shape

__all__ = ["adjacent_pairs", "operand", "pair", "pairs_of", "times"]

Parts = tuple[Value, ...]
_NATIVE = "llvm.x86.avx512bf16."


def pairs_of(
    fn: Function, shape: Shape, a: Value, b: Value, join: Callable[[Function, Shape, Value, Value], Value]
) -> list[Value]:
    """Two float32 vectors, each part of their numbers joined by `pair` or `adjacent_pairs`."""
    return [join(fn, shape, x, y) for x, y in zip(*(_parts(fn, shape, v) for v in (a, b)), strict=True)]


def _parts(fn: Function, shape: Shape, a: Value) -> tuple[Value, ...]:
    """The bfloat16 numbers, as float32 ones, of which those of a vector are the sums: 8 bits each of 24.

    The first is cut off, so that no finite number has an infinite part; the second is rounded to the nearest,
    so that the products that are left out do not lean to one side. An infinite number has a part that is
    not a number, which then is what its products are.
    """
    if shape.parts == 1:
        return (a,)
    kind = vector("i32", lanes(a.type))

    def upper(bits: Value) -> Value:
        return fn.bitcast(fn.and_(bits, fn.const(kind, 0xFFFF0000)), a.type)

    high = upper(fn.bitcast(a, kind))
    rest = fn.fsub(a, high)
    middle = upper(fn.iadd(fn.bitcast(rest, kind), fn.const(kind, 0x8000)))
    return high, middle, fn.fsub(rest, middle)


def pair(fn: Function, shape: Shape, even: Value, odd: Value) -> Value:
    """Two float32 vectors as one of pairs, lane by lane."""
    if _native(shape, even):
        count = lanes(even.type)
        halves = fn.shuffle(
            _narrowed(fn, even, odd), None, [k + h * count for k in range(count) for h in (0, 1)]
        )
        return fn.bitcast(halves, vector("i32", count))
    low, high = _rounded(fn, even), _rounded(fn, odd)
    kind = low.type
    return fn.or_(fn.lshr(low, fn.const(kind, 16)), fn.and_(high, fn.const(kind, 0xFFFF0000)))


def adjacent_pairs(fn: Function, shape: Shape, low: Value, high: Value) -> Value:
    """Two vectors that follow each other as one vector of pairs of neighbours."""
    count = lanes(low.type)
    if _native(shape, low):
        return fn.bitcast(_narrowed(fn, low, high), vector("i32", count))
    even, odd = (fn.shuffle(low, high, range(start, 2 * count, 2)) for start in (0, 1))
    return pair(fn, shape, even, odd)


def _native(shape: Shape, a: Value) -> bool:
    return shape.dot and lanes(a.type) == 16


def _narrowed(fn: Function, low: Value, high: Value) -> Value:
    """32 bfloat16 numbers: those of `low`, then those of `high`."""
    return fn.call(f"{_NATIVE}cvtne2ps2bf16.512", [high, low], "<32 x bfloat>", pure=True)


def _rounded(fn: Function, a: Value) -> Value:
    """The bits of float32 numbers; the upper half of each is the bfloat16 number."""
    kind = vector("i32", lanes(a.type))
    bits = fn.bitcast(a, kind)
    last = fn.and_(fn.lshr(bits, fn.const(kind, 16)), fn.const(kind, 1))
    nearest = fn.iadd(bits, fn.iadd(last, fn.const(kind, 0x7FFF)))
    quiet = fn.or_(bits, fn.const(kind, 0x00400000))
    nearest = fn.select(fn.fcmp("uno", a, a), quiet, nearest)
    exponent = fn.and_(bits, fn.const(kind, 0x7F800000))
    none = fn.icmp("eq", exponent, fn.zero(kind))
    return fn.select(none, fn.and_(bits, fn.const(kind, 0x80000000)), nearest)


def operand(fn: Function, shape: Shape, a: Value) -> Parts:
    """What `times` takes, of a vector of a panel or of an element of a row in every lane."""
    if shape.pack == 1:
        return (a,)
    if shape.dot:
        return (fn.bitcast(a, f"<{2 * lanes(a.type)} x bfloat>"),)
    odd = fn.and_(a, fn.const(a.type, 0xFFFF0000))
    even = fn.shl(a, fn.const(a.type, 16))
    return tuple(fn.bitcast(half, shape.vector) for half in (odd, even))


def times(fn: Function, shape: Shape, a: Parts, b: Parts, total: Value) -> Value:
    """a · b + total; of pairs the odd product is added first."""
    if shape.dot:
        return fn.call(f"{_NATIVE}dpbf16ps.512", [total, a[0], b[0]], total.type, pure=True)
    for x, y in zip(a, b, strict=True):
        total = fn.mad(x, y, total)
    return total
