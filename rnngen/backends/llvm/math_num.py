"""Formulas over vectors: `Num` reads as arithmetic and appends instructions; `Format` describes a float type.

Constants are rounded to the type of the other operand. `mad` is a multiply-add that may round once or twice:
no formula here depends on which, so the same text is right with and without FMA hardware.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from rnngen.backends.llvm import math_tables as tables
from rnngen.backends.llvm.builder import Function, Value, byte_size, element, int_type, lanes, vector

__all__ = ["DOUBLE", "FLOAT", "Format", "Num", "mask", "polynomial"]


@dataclass(frozen=True, slots=True)
class Format:
    """One float type: its bits, the ends of its ranges, its polynomials.

    Adding `magic` = 1.5 * 2^mantissa leaves the nearest integer in the low bits. `exp_low` and `exp_high` are
    past the arguments where exp is 0 and infinite, `tiny` is below where x + x^2 rounds to x, from `ones` on
    tanh is 1 and below -2 `ones` expm1 is -1, at `erf_one` erf is 1.
    """

    type: str
    code: str
    mantissa: int
    bias: int
    exp_low: float
    exp_high: float
    ones: float
    erf_one: float
    ln2: tuple[float, float]
    half_pi: tuple[float, float]
    exp: tuple[float, ...]
    tanh: tuple[tuple[float, ...], ...]
    log: tuple[float, ...]
    atan: tuple[float, ...]
    erf: tuple[float, ...]
    erf_tail: tuple[float, ...]

    @property
    def magic(self) -> float:
        """The number whose addition rounds to an integer, for results below 2^(mantissa-1)."""
        return 1.5 * 2.0**self.mantissa

    @property
    def tiny(self) -> float:
        """Below this x + x^2 is x to the last bit."""
        return float(2.0 ** -(self.mantissa + 2))

    @property
    def smallest_normal(self) -> float:
        """Below this numbers are denormal."""
        return float(2.0 ** (1 - self.bias))

    def bits(self, number: float) -> int:
        """The bit pattern of a number, as a signed integer."""
        integer = {"f": "i", "d": "q"}[self.code]
        return int(struct.unpack(integer, struct.pack(self.code, number))[0])


FLOAT = Format(
    type="float",
    code="f",
    mantissa=23,
    bias=127,
    exp_low=-105.0,
    exp_high=89.0,
    ones=9.5,
    erf_one=4.0,
    ln2=tables.LN2_FLOAT,
    half_pi=tables.HALF_PI_FLOAT,
    exp=tables.EXP_FLOAT,
    tanh=tables.TANH_FLOAT,
    log=tables.LOG_FLOAT,
    atan=tables.ATAN_FLOAT,
    erf=tables.ERF_FLOAT,
    erf_tail=tables.ERF_TAIL_FLOAT,
)
DOUBLE = Format(
    type="double",
    code="d",
    mantissa=52,
    bias=1023,
    exp_low=-746.0,
    exp_high=710.0,
    ones=20.0,
    erf_one=6.0,
    ln2=tables.LN2_DOUBLE,
    half_pi=tables.HALF_PI_DOUBLE,
    exp=tables.EXP_DOUBLE,
    tanh=(),
    log=tables.LOG_DOUBLE,
    atan=tables.ATAN_DOUBLE,
    erf=tables.ERF_DOUBLE,
    erf_tail=tables.ERF_TAIL_DOUBLE,
)
_ENTRIES = 16
_FORMATS = {"float": FLOAT, "double": DOUBLE}


@dataclass(frozen=True, slots=True)
class Num:
    """A value in a formula. Operators work lane by lane; the other operand may be a Python number."""

    fn: Function
    value: Value

    @property
    def format(self) -> Format:
        """The float type of the lanes."""
        return _FORMATS[element(self.value.type)]

    def lift(self, other: Num | float) -> Value:
        """The other operand as a value of this type."""
        return other.value if isinstance(other, Num) else self.fn.const(self.value.type, other)

    def _wrap(self, value: Value) -> Num:
        return Num(self.fn, value)

    def _is_float(self) -> bool:
        return element(self.value.type) in _FORMATS

    def __add__(self, other: Num | float) -> Num:
        add = self.fn.fadd if self._is_float() else self.fn.iadd
        return self._wrap(add(self.value, self.lift(other)))

    def __sub__(self, other: Num | float) -> Num:
        sub = self.fn.fsub if self._is_float() else self.fn.isub
        return self._wrap(sub(self.value, self.lift(other)))

    def __mul__(self, other: Num | float) -> Num:
        return self._wrap(self.fn.fmul(self.value, self.lift(other)))

    def __truediv__(self, other: Num | float) -> Num:
        return self._wrap(self.fn.fdiv(self.value, self.lift(other)))

    def __neg__(self) -> Num:
        return self._wrap(self.fn.fneg(self.value))

    def mad(self, factor: Num | float, term: Num | float) -> Num:
        """self * factor + term."""
        return self._wrap(self.fn.mad(self.value, self.lift(factor), self.lift(term)))

    def __abs__(self) -> Num:
        return self._wrap(self.fn.intrinsic("fabs", self.value))

    def sqrt(self) -> Num:
        """The correctly rounded square root."""
        return self._wrap(self.fn.intrinsic("sqrt", self.value))

    @property
    def _in_avx512(self) -> bool:
        module = self.fn.module
        return module.vector_bits == 512 and module.triple.startswith("x86_64")

    @property
    def scales(self) -> bool:
        """Whether there is an instruction for `scaled`: AVX-512's, for a full vector."""
        return self._in_avx512 and byte_size(self.value.type) * lanes(self.value.type) == 64

    @property
    def looks_up(self) -> bool:
        """Whether there is an instruction for `entry`: AVX-512's, for float32. Fewer lanes take it, too,
        `widened`, so that they have the same bits; no kernel has vectors of more."""
        return self._in_avx512 and element(self.value.type) == "float" and lanes(self.value.type) <= _ENTRIES

    def widened(self) -> Num:
        """A full vector that begins with these lanes."""
        count, fn = lanes(self.value.type), self.fn
        if count == _ENTRIES:
            return self
        if count == 1:
            return self._wrap(fn.splat(self.value, _ENTRIES))
        return self._wrap(fn.shuffle(self.value, None, [min(n, count - 1) for n in range(_ENTRIES)]))

    def narrowed(self, like: Num) -> Num:
        """The first lanes, as many as `like` has."""
        count, fn = lanes(like.value.type), self.fn
        if count == _ENTRIES:
            return self
        first = fn.extract(self.value, 0) if count == 1 else fn.shuffle(self.value, None, range(count))
        return self._wrap(first)

    def entry(self, table: Sequence[float]) -> Num:
        """For indices: the numbers of a table of 16 that their lowest four bits tell."""
        kind = vector("float", _ENTRIES)
        given = [self.fn.const_lanes(kind, table), self.value]
        return self._wrap(self.fn.call("llvm.x86.avx512.permvar.sf.512", given, kind, pure=True))

    def scaled(self, n: Num) -> Num:
        """self * 2^n for a whole n, rounded once."""
        count, code = lanes(self.value.type), "s" if element(self.value.type) == "float" else "d"
        every = self.fn.const(f"i{count}", -1)
        nearest = self.fn.const("i32", 4)  # rounded as all else is
        name = f"llvm.x86.avx512.mask.scalef.p{code}.512"
        given = [self.value, n.value, self.value, every, nearest]
        return self._wrap(self.fn.call(name, given, self.value.type, pure=True))

    def signed_as(self, other: Num) -> Num:
        """This magnitude with the sign of `other`."""
        return self._wrap(self.fn.intrinsic("copysign", self.value, other.value))

    def compare(self, predicate: str, other: Num | float) -> Num:
        """A mask, by LLVM's name for the comparison ("olt" is false on NaN, "ult" true)."""
        return self._wrap(self.fn.fcmp(predicate, self.value, self.lift(other)))

    def __lt__(self, other: Num | float) -> Num:
        return self.compare("olt", other)

    def __gt__(self, other: Num | float) -> Num:
        return self.compare("ogt", other)

    def pick(self, then: Num | float, other: Num) -> Num:
        """For a mask: `then` where it is true, else `other`."""
        return self._wrap(self.fn.select(self.value, other.lift(then), other.value))

    def at_least(self, low: float) -> Num:
        """The larger of the two; NaN stays NaN."""
        return (self < low).pick(low, self)

    def at_most(self, high: float) -> Num:
        """The smaller of the two; NaN stays NaN."""
        return (self > high).pick(high, self)

    def bits(self) -> Num:
        """The bit pattern, as integers."""
        return self._wrap(self.fn.bitcast(self.value, int_type(self.value.type)))

    def floats(self) -> Num:
        """The floats that have these bit patterns."""
        kind = "float" if element(self.value.type) == "i32" else "double"
        return self._wrap(self.fn.bitcast(self.value, vector(kind, lanes(self.value.type))))

    def __lshift__(self, count: int) -> Num:
        return self._wrap(self.fn.shl(self.value, self.lift(count)))

    def __rshift__(self, count: int) -> Num:
        return self._wrap(self.fn.lshr(self.value, self.lift(count)))


def mask(x: Num) -> Num:
    """Where x is not zero; NaN counts as true, as in NumPy."""
    return x.compare("une", 0.0)


def polynomial(x: Num, coefficients: Sequence[float]) -> Num:
    """Coefficients in rising order. Long ones are two Horner chains, even and odd, that run side by side."""
    if len(coefficients) < 6:
        return _horner(x, coefficients)
    square = x * x
    return x.mad(_horner(square, coefficients[1::2]), _horner(square, coefficients[0::2]))


def _horner(x: Num, coefficients: Sequence[float]) -> Num:
    total = Num(x.fn, x.lift(coefficients[-1]))
    for c in reversed(coefficients[:-1]):
        total = total.mad(x, c)
    return total
