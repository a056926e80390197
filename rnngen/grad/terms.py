"""Expressions as they are written: what text, LaTeX and Markdown print, built by constructors that tidy up.

    Term = name | number | sum | product | neg | power | matmul | transposed | call | compare | slice | part

A `sum` has any number of terms; a `product` has factors and, after the first `over` of them, divisors;
a `part` is a piece of an axis with zeros around it, and parts that tile an axis become a `concat`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rnngen.ops.size import Shape, ShapeMismatch, Size, broadcast_shapes

__all__ = [
    "Term",
    "behind_ones",
    "call",
    "common_shape",
    "full",
    "listed",
    "name",
    "negated",
    "number",
    "power",
    "product",
    "quotient",
    "tidied",
    "total",
    "transposed",
]

MOST_FACTORED = 3
_ONE = Size.of(1)


@dataclass(frozen=True, slots=True)
class Term:
    """One expression. `rank` counts its axes longer than 1; `weight` its names and numbers; `bare` tells of a
    column that it is written as a vector. `shape` is that of the text as it is read, which may still have to
    be broadcast to that of the value it stands for; None where it is not known."""

    head: str
    args: tuple[Term, ...] = ()
    text: str = ""
    rank: int = 0
    over: int = 0
    sizes: tuple[Size, ...] = ()
    bare: bool = False
    shape: Shape | None = field(default=None, compare=False)
    weight: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        own = 1 if self.head in ("name", "number") else 0
        object.__setattr__(self, "weight", own + sum(a.weight for a in self.args))
        if self.shape is None:
            object.__setattr__(self, "shape", _shape_of(self))


def _shape_of(term: Term) -> Shape | None:
    """The shape that follows from those of the arguments."""
    shapes = [a.shape for a in term.args if a.shape is not None]
    if len(shapes) != len(term.args):
        return None
    if term.head in ("number", "sum", "product", "neg", "power", "compare", "remainder"):
        return common_shape(term.args)
    if term.head == "transposed":
        return shapes[0][::-1]
    if term.head == "matmul":
        left, right = shapes
        return left[:-1] + (right[:-2] + right[-1:] if len(right) > 1 else ())
    return term.sizes[2:] if term.head == "part" else None


def common_shape(terms: Sequence[Term]) -> Shape | None:
    """The shape of what combines the terms entry by entry; None if it is not known."""
    shapes = [t.shape for t in terms if t.shape is not None]
    try:
        return broadcast_shapes(shapes) if len(shapes) == len(terms) else None
    except ShapeMismatch:
        return None


def name(text: str, rank: int = 0, shape: Shape | None = None) -> Term:
    """A name."""
    return Term("name", text=text, rank=rank, shape=shape)


def number(value: float | Size) -> Term:
    """A number, or a size that is one once the dims are known."""
    if isinstance(value, Size):
        return Term("number", text=str(value), sizes=(value,))
    whole = float(value).is_integer() and abs(value) < 1e15
    return Term("number", text=str(int(value)) if whole else repr(value))


def call(
    function: str, *args: Term, rank: int = 0, sizes: tuple[Size, ...] = (), shape: Shape | None = None
) -> Term:
    """A function of the language."""
    return Term("call", args, function, rank, sizes=sizes, shape=shape)


def value_of(term: Term) -> float | None:
    """The value of a plain number."""
    return float(term.text) if term.head == "number" and not term.sizes else None


def behind_ones(shape: Shape) -> Shape:
    """A shape without the axes of length 1 in front."""
    first = next((k for k, n in enumerate(shape) if n != _ONE), len(shape))
    return shape[first:]


def full(term: Term, shape: Shape) -> Term:
    """The term with all axes of a shape that it broadcasts to: what it is repeated along is written."""
    if term.shape is None or term.shape == shape:
        return term
    rank, value = sum(s != _ONE for s in shape), value_of(term)
    if value in (0, 1):
        return call("ones" if value else "zeros", listed(shape), rank=rank, shape=shape)
    if term.bare or behind_ones(term.shape) == behind_ones(shape):
        return call("reshape", term, listed(shape), rank=rank, shape=shape)
    return product([term, call("ones", listed(shape), rank=rank, shape=shape)], rank)


# sums ------------------------------------------------------------------------------------------------


def negated(term: Term) -> Term:
    """-term."""
    if term.head == "neg":
        return term.args[0]
    if term.head == "sum":
        return Term("sum", tuple(negated(a) for a in term.args), rank=term.rank)
    return Term("neg", (term,), rank=term.rank)


def total(terms: Sequence[Term], rank: int) -> Term:
    """A sum; sums within it are opened, positive terms come first if the first one is negative."""
    flat: list[Term] = []
    for term in terms:
        flat += term.args if term.head == "sum" else (term,)
    flat = _collected(flat, rank)
    if flat[0].head == "neg":
        flat.sort(key=lambda t: t.head == "neg")
    return flat[0] if len(flat) == 1 else Term("sum", tuple(flat), rank=rank)


def _collected(terms: Sequence[Term], rank: int) -> list[Term]:
    """Equal terms counted: a + a as 2 * a."""
    counts: dict[Term, int] = {}
    for term in terms:
        counts[term] = counts.get(term, 0) + 1
    return [
        t if n == 1 or t.head == "part" else product([number(float(n)), t], rank) for t, n in counts.items()
    ]


def tidied(term: Term) -> Term:
    """The term once it is complete: parts that tile an axis joined, a common factor taken out."""
    if term.head == "part":
        return _joined([term])[0]
    if term.head != "sum":
        return term
    parts = [a for a in term.args if a.head == "part"]
    others = [a for a in term.args if a.head != "part"]
    return _factored(total([*others, *(_joined(parts) if parts else ())], term.rank))


def _factored(term: Term) -> Term:
    """`a * b - a * c` as `a * (b - c)`, in sums of a few terms."""
    if term.head != "sum" or len(term.args) > MOST_FACTORED:
        return term
    for factor in _factors(term.args[0]):
        sharing = [a for a in term.args if factor in _factors(a)]
        alone = all(_factors(a) == (factor,) for a in sharing)  # `a - a` tells where a is finite
        if factor.head == "name" and factor.rank == term.rank and len(sharing) > 1 and not alone:
            rest = tidied(total([_without(a, factor) for a in sharing], term.rank))
            others = [a for a in term.args if a not in sharing]
            return total([product([factor, rest], term.rank), *others], term.rank)
    return term


def _factors(term: Term) -> tuple[Term, ...]:
    if term.head == "neg":
        return _factors(term.args[0])
    if term.head == "product":
        return term.args[: term.over]
    return (term,)


def transposed(term: Term) -> Term:
    """term.T"""
    if term.head == "neg":
        return negated(transposed(term.args[0]))
    return term.args[0] if term.head == "transposed" else Term("transposed", (term,), rank=term.rank)


def _without(term: Term, factor: Term) -> Term:
    if term.head == "neg":
        return negated(_without(term.args[0], factor))
    if term.head != "product":
        return number(1.0)
    args = list(term.args)
    args.remove(factor)
    return _made(args[: term.over - 1], args[term.over - 1 :], term.rank)


# products --------------------------------------------------------------------------------------------


def product(terms: Sequence[Term], rank: int) -> Term:
    """A product: numbers first, products and quotients within it opened, signs in front."""
    top: list[Term] = []
    bottom: list[Term] = []
    sign = False
    for term in terms:
        sign ^= term.head == "neg"
        plain = term.args[0] if term.head == "neg" else term
        top += plain.args[: plain.over] if plain.head == "product" else (plain,)
        bottom += plain.args[plain.over :] if plain.head == "product" else ()
    out = _made(top, bottom, rank)
    return negated(out) if sign else out


def quotient(a: Term, b: Term, rank: int) -> Term:
    """a / b."""
    if a.head == "neg":
        return negated(quotient(a.args[0], b, rank))
    top, bottom = ([*a.args[: a.over]], [*a.args[a.over :]]) if a.head == "product" else ([a], [])
    return _made(top, [*bottom, b], rank)


def _made(top: list[Term], bottom: list[Term], rank: int) -> Term:
    """Factors over divisors: numbers multiplied out, equal factors as powers, sums over sizes as means."""
    factor, top = _number_of(top)
    divisor, bottom = _number_of(bottom)
    if factor < 1 and divisor == 1 and bottom and (1 / factor).is_integer():
        factor, divisor = 1.0, 1 / factor
    top, bottom = _means(top, bottom)
    top.sort(key=lambda t: t.head != "name" or t.rank > 0)
    numbers = [number(factor)] if factor != 1 or not top else []
    top, bottom = [*numbers, *_powers(top)], [*([number(divisor)] if divisor != 1 else []), *_powers(bottom)]
    if len(top) == 1 and not bottom:
        return top[0]
    return Term("product", (*top, *bottom), rank=rank, over=len(top))


def _number_of(terms: Sequence[Term]) -> tuple[float, list[Term]]:
    value, rest = 1.0, []
    for term in terms:
        if (v := value_of(term)) is None or v == 0:
            rest.append(term)
        else:
            value *= v
    return value, rest


def _means(top: list[Term], bottom: list[Term]) -> tuple[list[Term], list[Term]]:
    for k, term in enumerate(top):
        if term.head == "call" and term.text == "sum" and term.sizes:
            match = next((b for b in bottom if b.head == "number" and b.sizes == term.sizes), None)
            if match is not None:
                mean = call("mean", *term.args, rank=term.rank, shape=term.shape)
                return [*top[:k], mean, *top[k + 1 :]], [b for b in bottom if b is not match]
    return top, bottom


def power(base: Term, exponent: Term, rank: int) -> Term:
    """base ** exponent."""
    return Term("power", (base, exponent), rank=rank)


def _powers(terms: Sequence[Term]) -> list[Term]:
    """Equal factors as one power, at the place of the first."""
    counts: dict[Term, int] = {}
    for term in terms:
        base, n = (term.args[0], value_of(term.args[1])) if term.head == "power" else (term, 1.0)
        if n is None or not n.is_integer():
            base, n = term, 1.0
        counts[base] = counts.get(base, 0) + int(n)
    return [base if n == 1 else power(base, number(float(n)), base.rank) for base, n in counts.items()]


# pieces of an axis -----------------------------------------------------------------------------------


def part(value: Term, axis: int, start: Size, length: Size, shape: Sequence[Size]) -> Term:
    """A value of this length at `start` of an axis of an array of a shape, zeros around it."""
    return Term("part", (value,), rank=value.rank, over=axis, sizes=(start, length, *shape))


def _joined(parts: Sequence[Term]) -> list[Term]:
    """Concatenations of parts of one axis, as few as there can be; gaps are zeros."""
    rows: list[list[Term]] = []
    for term in parts:
        row = next((r for r in rows if all(_apart(term, other) for other in r)), None)
        if row is None:
            rows.append([term])
        else:
            row.append(term)
    return [_row(row) for row in rows]


def _apart(a: Term, b: Term) -> bool:
    return a.over == b.over and a.sizes[2:] == b.sizes[2:] and (_before(a, b) or _before(b, a))


def _before(a: Term, b: Term) -> bool:
    return (b.sizes[0] - a.sizes[0] - a.sizes[1]).nonnegative() is True


def _row(row: list[Term]) -> Term:
    ordered = sorted(row, key=lambda t: sum(_before(other, t) for other in row))
    pieces: list[Term] = []
    axis, shape = row[0].over, row[0].sizes[2:]
    at = Size.of(0)
    for term in ordered:
        start, length = term.sizes[:2]
        pieces += [_gap(start - at, axis, shape)] if start != at else []
        pieces.append(_piece(term, length))
        at = start + length
    pieces += [_gap(shape[axis] - at, axis, shape)] if shape[axis] != at else []
    word = (Term("keyword", text=f"axis={axis}"),) if len(shape) > 1 else ()
    return call("concat", *pieces, *word, rank=row[0].rank or 1, shape=tuple(shape))


def _piece(term: Term, length: Size) -> Term:
    """A part's value with all of its axes: a row of a matrix is no vector there."""
    axis, shape = term.over, term.sizes[2:]
    return full(tidied(term.args[0]), (*shape[:axis], length, *shape[axis + 1 :]))


def _gap(length: Size, axis: int, shape: Sequence[Size]) -> Term:
    own = (*shape[:axis], length, *shape[axis + 1 :])
    return call("zeros", number(length) if len(own) == 1 else listed(own), rank=1, shape=own)


def listed(shape: Sequence[Size]) -> Term:
    """A shape as an argument."""
    return Term("keyword", text="[" + ", ".join(str(s) for s in shape) + "]")
