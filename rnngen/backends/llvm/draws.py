"""Philox 4x32-10 in vectors: the same numbers as `ops.draws`, which says where it comes from."""

from __future__ import annotations

from rnngen.backends.llvm.builder import Function, Value, lanes, vector
from rnngen.ops.draws import KEY_STEPS, MULTIPLIERS, ROUNDS

__all__ = ["draw"]


def draw(fn: Function, elem: str, element: Value, row: Value, clock: Value, site: int, seed: Value) -> Value:
    """Uniform numbers in [0, 1): `element` in i32 lanes, `row` and `clock` i32, `seed` i64."""
    width = lanes(element.type)
    kind = element.type
    c = [element, fn.splat(row, width), fn.splat(clock, width), fn.const(kind, _signed(site))]
    key = [fn.trunc(seed, "i32"), fn.trunc(fn.lshr(seed, fn.const("i64", 32)), "i32")]
    for _ in range(ROUNDS):
        high_a, low_a = _wide(fn, c[0], MULTIPLIERS[0])
        high_b, low_b = _wide(fn, c[2], MULTIPLIERS[1])
        keys = [fn.splat(k, width) for k in key]
        c = [
            fn.xor(fn.xor(high_b, c[1]), keys[0]),
            low_b,
            fn.xor(fn.xor(high_a, c[3]), keys[1]),
            low_a,
        ]
        key = [fn.iadd(k, fn.const("i32", _signed(s))) for k, s in zip(key, KEY_STEPS, strict=True)]
    bits = fn.lshr(c[0], fn.const(kind, 8))
    # 24 bits fit a signed 32-bit integer, whose conversion is one instruction
    return fn.fmul(fn.sitofp(bits, vector(elem, width)), fn.const(vector(elem, width), 2.0**-24))


def _wide(fn: Function, a: Value, factor: int) -> tuple[Value, Value]:
    """The high and low halves of a 32 by 32 bit product."""
    wide = vector("i64", lanes(a.type))
    product = fn.imul(fn.zext(a, wide), fn.const(wide, factor))
    high = fn.trunc(fn.lshr(product, fn.const(wide, 32)), a.type)
    return high, fn.trunc(product, a.type)


def _signed(n: int) -> int:
    """A 32-bit pattern as LLVM spells it."""
    n &= 0xFFFFFFFF
    return n - (1 << 32) if n >= 1 << 31 else n
