"""Operands of matrix products: numbers as they are, or pairs of bfloat16 numbers, one pair a 32-bit lane.

The low half of a lane is the number of an even depth, the high half that of the next one. float32 becomes
bfloat16 by rounding to the nearest, ties to even; infinities stay, a NaN becomes a quiet one, and numbers
below 2^-126 become 0, as the instructions of AVX-512-BF16 have it. Sums are float32.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rnngen.backends.llvm.builder import Function, Value, lanes, vector
from rnngen.backends.llvm.frame import Shape

__all__ = ["add_products", "adjacent_pairs", "factor", "pair", "pairs_of", "rounded"]

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
    return shape.rounds and lanes(a.type) == 16


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


def rounded(fn: Function, shape: Shape, a: Value) -> Value:
    """A float32 vector whose numbers are bfloat16 ones."""
    kind = vector("i32", lanes(a.type))
    if _native(shape, a):
        halves = fn.call(f"{_NATIVE}cvtneps2bf16.512", [a], "<16 x bfloat>", pure=True)
        bits = fn.zext(fn.bitcast(halves, "<16 x i16>"), kind)
        return fn.bitcast(fn.shl(bits, fn.const(kind, 16)), a.type)
    return fn.bitcast(fn.and_(_rounded(fn, a), fn.const(kind, 0xFFFF0000)), a.type)


def factor(fn: Function, shape: Shape, place: Value, depth: int) -> Value:
    """What is multiplied by elements of rows, of a vector of a panel: it as it is, or the numbers of its
    even depths (`depth` 0) or of its odd ones (1).

    Both read it: together they would take more registers than there are beside a tile's sums.
    """
    a = fn.load(shape.packed_vector, place, again=depth < shape.pack // shape.beside - 1)
    if not shape.format.widened:
        return a
    if depth:
        return fn.bitcast(fn.and_(a, fn.const(a.type, 0xFFFF0000)), shape.vector)
    return fn.bitcast(fn.shl(a, fn.const(a.type, 16)), shape.vector)


def add_products(
    fn: Function,
    shape: Shape,
    rows: tuple[int, Callable[[int], Value]],
    columns: tuple[int, Callable[[int], Value]],
    sums: Sequence[Value],
) -> list[Value]:
    """sums[row][column] + rows · columns; there are so many of each, and they are read as they are asked for.
    The operands that there are fewer of stay in registers, the others pass by."""
    out, wide = list(sums), columns[0]
    held_rows = rows[0] < wide
    (few, hold), (many, read) = (rows, columns) if held_rows else (columns, rows)
    held = [hold(k) for k in range(few)]
    for n in range(many):
        passing = read(n)
        for k in range(few):
            (a, b), at = (
                ((held[k], passing), k * wide + n) if held_rows else ((passing, held[k]), n * wide + k)
            )
            out[at] = _times(fn, shape, a, b, out[at])
    return out


def _times(fn: Function, shape: Shape, a: Value, b: Value, total: Value) -> Value:
    """a · b + total; of pairs the odd product is added first."""
    if not shape.dot:
        return fn.mad(a, b, total)
    both = [fn.bitcast(x, f"<{2 * lanes(x.type)} x bfloat>") for x in (a, b)]
    return fn.call(f"{_NATIVE}dpbf16ps.512", [total, *both], total.type, pure=True)
