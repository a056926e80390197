"""Sizes of axes: integer polynomials over dimensions, in a normal form, so that `==` decides equality.

A dimension is an unknown positive integer; two dimensions never match each other. What `//` does not divide
exactly is kept as an atom of its own. A size without atoms is a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import prod

__all__ = [
    "MAX_ENTRIES",
    "MAX_LENGTH",
    "FloorDiv",
    "Shape",
    "ShapeMismatch",
    "Size",
    "broadcast_shapes",
    "ints",
    "last_entry",
    "shape_str",
    "uneven",
    "unlike",
]

MAX_LENGTH = 1 << 24  # of an axis: what a dimension may be, or a number that is written for one
MAX_ENTRIES = 1 << 32  # of an array whose axes are written as numbers


@dataclass(frozen=True, slots=True)
class FloorDiv:
    """An atom `a // b` that is not exact."""

    top: Size
    bottom: Size

    def __str__(self) -> str:
        top = str(self.top) if len(self.top.terms) == 1 else f"({self.top})"
        bottom = str(self.bottom) if len(self.bottom.terms) == 1 else f"({self.bottom})"
        return f"({top}//{bottom})"


Atom = str | FloorDiv
Monomial = tuple[Atom, ...]


def _normal(terms: Mapping[Monomial, int]) -> Size:
    kept = [(m, c) for m, c in terms.items() if c]
    return Size(tuple(sorted(kept, key=lambda mc: (-len(mc[0]), [str(a) for a in mc[0]]))))


def _least(atom: Atom) -> int:
    """What an atom is at least: a dimension is 1 or more."""
    return 0 if isinstance(atom, FloorDiv) else 1


@dataclass(frozen=True, slots=True)
class Size:
    """Σ coefficient · Π atoms, terms sorted; build with `Size.of` and arithmetic."""

    terms: tuple[tuple[Monomial, int], ...]

    @staticmethod
    def of(value: int | str | Size) -> Size:
        """A size from a number, a dimension's name, or itself."""
        if isinstance(value, Size):
            return value
        if isinstance(value, str):
            return Size((((value,), 1),))
        return Size((((), int(value)),)) if value else Size(())

    @property
    def number(self) -> int | None:
        """The size as a number, or None while it depends on a dimension."""
        if not self.terms:
            return 0
        (mono, coefficient), *rest = self.terms
        return coefficient if not mono and not rest else None

    def __int__(self) -> int:
        if (n := self.number) is None:
            raise TypeError(f"size {self} has no value yet")
        return n

    def __add__(self, other: int | Size) -> Size:
        total = dict(self.terms)
        for m, c in Size.of(other).terms:
            total[m] = total.get(m, 0) + c
        return _normal(total)

    def __neg__(self) -> Size:
        return Size(tuple((m, -c) for m, c in self.terms))

    def __sub__(self, other: int | Size) -> Size:
        return self + -Size.of(other)

    def __mul__(self, other: int | Size) -> Size:
        total: dict[Monomial, int] = {}
        for m1, c1 in self.terms:
            for m2, c2 in Size.of(other).terms:
                m = tuple(sorted(m1 + m2, key=str))
                total[m] = total.get(m, 0) + c1 * c2
        return _normal(total)

    def __floordiv__(self, other: int | Size) -> Size:
        other = Size.of(other)
        if self.number is not None and other.number is not None:
            return Size.of(self.number // other.number)
        if (exact := self._divide(other)) is not None:
            return exact
        # what is a multiple of a number comes out: (3*H + 1)//2 is H + (H + 1)//2
        n = max(other.number or 0, 0)
        whole = _normal({m: c // n if c > 0 else -(-c // n) for m, c in self.terms} if n else {})
        rest = self - whole * n
        if n and rest.number is not None:
            return whole + rest.number // n
        return whole + Size((((FloorDiv(rest, other),), 1),))

    def _divide(self, other: Size) -> Size | None:
        """The quotient if `other` is a single term that divides every term."""
        if len(other.terms) != 1:
            return Size.of(1) if self == other else None
        (mono, coefficient) = other.terms[0]
        out: dict[Monomial, int] = {}
        for m, c in self.terms:
            left = list(m)
            for atom in mono:
                if atom not in left:
                    return None
                left.remove(atom)
            if c % coefficient:
                return None
            out[tuple(left)] = c // coefficient
        return _normal(out)

    def divisible(self, other: int | Size) -> bool:
        """Whether `self // other` is known to be exact."""
        other = Size.of(other)
        return (self // other) * other == self

    def nonnegative(self) -> bool | None:
        """Whether the size is ≥ 0 for all dims ≥ 1: True, False, or None if that depends on them."""
        if self.number is not None:
            return self.number >= 0
        divisions = [a for m, _ in self.terms for a in m if isinstance(a, FloorDiv)]
        if not all(a.top.nonnegative() and (a.bottom - 1).nonnegative() for a in divisions):
            return None
        low = sum(c * prod(_least(a) for a in m) for m, c in self.terms)
        if all(c > 0 for m, c in self.terms if m) and low >= 0:
            return True
        if all(c < 0 for m, c in self.terms if m) and low < 0:
            return False
        return None

    @property
    def written(self) -> int:
        """The largest number in it: that of `3*H + 70` is 70."""
        return max((abs(c) for _, c in self.terms), default=0)

    @property
    def from_end(self) -> bool:
        """Whether the size, as an index, counts from the end: it is below 0, `-(H - 1)` too, which is 0 for
        H = 1 alone."""
        return self.number < 0 if self.number is not None else bool((-self).nonnegative())

    def at(self, dims: Mapping[str, int]) -> int:
        """The number for these dims."""
        total = 0
        for m, c in self.terms:
            product = c
            for atom in m:
                product *= dims[atom] if isinstance(atom, str) else atom.top.at(dims) // atom.bottom.at(dims)
            total += product
        return total

    def __str__(self) -> str:
        if not self.terms:
            return "0"
        out = ""
        for m, c in self.terms:
            atoms = "*".join(str(a) for a in m)
            body = atoms if m and abs(c) == 1 else f"{abs(c)}*{atoms}" if m else str(abs(c))
            out += (" - " if c < 0 else " + ") + body if out else ("-" if c < 0 else "") + body
        return out


Shape = tuple[Size, ...]


def ints(shape: Iterable[Size]) -> tuple[int, ...]:
    """The lengths as numbers. Raises TypeError while one of them depends on a dimension."""
    return tuple(int(size) for size in shape)


def shape_str(shape: Shape) -> str:
    """`[4*H, I]`."""
    return "[" + ", ".join(str(s) for s in shape) + "]"


class ShapeMismatch(Exception):
    """Operands that do not fit; the caller adds the place."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


def broadcast_shapes(shapes: Sequence[Shape]) -> Shape:
    """NumPy's broadcasting over the written axes, on symbolic sizes."""
    rank = max((len(s) for s in shapes), default=0)
    one = Size.of(1)
    out = []
    for axis in range(-rank, 0):
        sizes = dict.fromkeys(s[axis] for s in shapes if len(s) >= -axis and s[axis] != one)
        first, *others = sizes or (one,)
        if others:
            told = " and ".join(shape_str(s) for s in shapes) + " do not broadcast"
            raise ShapeMismatch(told, uneven(*shapes) or unlike(first, others[0]))
        out.append(first)
    return tuple(out)


def uneven(*shapes: Shape) -> str:
    """A hint where a size is a part of another: parts make up the whole for some sizes alone."""
    if not any("//" in str(s) for shape in shapes for s in shape):
        return ""
    return (
        "`//` drops a remainder, so parts need not make up the whole; name the part as a dim and write the "
        "whole as a multiple of it, such as [2*K]"
    )


def unlike(one: Size, other: Size) -> str:
    """A hint where two axes should be equal and are not: sizes with names of their own stay apart."""
    if str(one).isidentifier() and str(other).isidentifier():
        return (
            f"{one} and {other} are different sizes, even where their numbers are the same; a matrix A "
            f"[{other}, {one}] makes one of the other, `A @ v`"
        )
    return "axes must be equal, or one of them 1"


def last_entry(count: int, width: int) -> int:
    """The last of `count` entries that a float of `width` bytes, 4 or 8, can name: it is not rounded up."""
    top = max(count - 1, 0)
    lost = max(0, top.bit_length() - (24 if width == 4 else 53))
    return top >> lost << lost
