"""Products with inputs, inside the loop where rows are many, and ahead of it where they are few.

A product over all rows of all steps reads its matrix for many rows at once, but its sums go through memory:
they are written before the loop, and the loop's groups wait for them. Where a step has rows enough for the
rate of products, its sums start with those of the inputs, in the same tile, and nothing is written:

    before:  v = x · W                      loop:  p0 = early x · W + h · R
    loop:    p0 = h · R, … add(v, p0) …            … p0 …

With fewer rows the sums of `early` terms are made for a block of steps ahead, into a buffer that the group
has for them, a product's columns after another's, and the tiles start from those. Code looks at the number of
rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from rnngen.kernel.check import early_products, overwrites, reads, writes
from rnngen.kernel.ir import (
    Access,
    Buffer,
    Function,
    Group,
    Load,
    Matrix,
    Pool,
    Program,
    Reduce,
    RowsOf,
    Scan,
    Scatter,
    Section,
    Statement,
    Store,
    Term,
    Tile,
    Time,
    terms_of,
)
from rnngen.kernel.terms import joined

__all__ = ["early"]

# the first column, and the one past the last
Span = tuple[int, int]


def early(program: Program) -> Program:
    """The program with products moved into the forward loop, where all that reads their sums there are groups
    with products of their own."""
    while (found := next(_movable(program), None)) is not None:
        program = _moved(program, found)
    return program.check()


def _around(program: Program) -> tuple[Section, Section]:
    """The forward loop, and what is before it."""
    sections = {s.name: s for s in program.forward.sections}
    return sections["before"], sections["loop"]


# which products can move ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Product:
    """A product before the loop, the buffer of its sums, and the spans of these that the loop's groups read
    and others read something of, too."""

    made: Group
    target: int
    kept: tuple[Span, ...]


def _movable(program: Program) -> Iterator[_Product]:
    before, loop = _around(program)
    for k, s in enumerate(before.body):
        target = _sums(program, s)
        if target is None or any(_touches(o, target) for o in before.body if o is not s):
            continue
        assert isinstance(s, Group)
        # memory of what nobody reads any more has been given to others (`passes.plan`)
        if any(overwrites(o, t) for o in (*before.body[k + 1 :], *loop.body) for t in terms_of(s)):
            continue
        readers = [r for r in loop.body if _touches(r, target)]
        if not readers or not all(_takes(r, target) for r in readers):
            continue
        spans = sorted(span for r in readers for span in _spans(r, target))
        others = (o for o in _statements(program) if o is not s and all(o is not r for r in readers))
        elsewhere = [span for o in others for span in _reach(o, target)]
        if _apart(spans) and all(_covered(span, spans) for span in elsewhere):
            kept = tuple(span for span in spans if any(_common(span, other) for other in elsewhere))
            yield _Product(s, target.id, kept)


def _sums(program: Program, s: Statement) -> Buffer | None:
    """The buffer that a statement fills with the sums of one product and nothing else, seen by nobody
    outside; None if it does another thing."""
    if not isinstance(s, Group) or s.rows is not RowsOf.FLAT or len(s.extents) != 1:
        return None
    if len(s.products) != 1 or len(s.stores) != 1 or s.exprs[s.stores[0].value] != Tile(0):
        return None
    target = program.buffers[s.stores[0].access.buffer]
    shown = any(k == target.id for _, k, _ in program.outputs)
    return target if target.role == "saved" and target.size == s.extents[0] and not shown else None


def _touches(s: Statement, buffer: Buffer) -> bool:
    return any(a.buffer == buffer.id for a in (*reads(s), *writes(s)))


def _takes(s: Statement, buffer: Buffer) -> bool:
    """Whether a statement of the loop is a group whose tiles can start with the sums: it reads them along its
    columns, a step's at that step, and as nothing but numbers."""
    if not isinstance(s, Group) or not s.products or len(s.extents) != 1 or s.ahead is not None:
        return False
    loads = [e for e in s.exprs if isinstance(e, Load) and e.access.buffer == buffer.id]
    plain = all(e.index is None and e.access.strides == (1,) and not e.access.shift for e in loads)
    alone = not any(a.buffer == buffer.id for a in writes(s))
    return plain and alone and not any(buffer.id in (t.row.buffer, t.matrix.buffer) for t in terms_of(s))


def _spans(s: Statement, buffer: Buffer) -> Iterator[Span]:
    """The columns of the sums that a group of the loop reads, each access once."""
    assert isinstance(s, Group)
    for access in dict.fromkeys(a for a in reads(s) if a.buffer == buffer.id):
        yield access.offset, access.offset + s.extents[0]


def _reach(s: Statement, buffer: Buffer) -> Iterator[Span]:
    """The columns of a buffer that any statement touches: all of them, unless it only loads them."""
    loads = [e.access for e in getattr(s, "exprs", ()) if isinstance(e, Load) and e.index is None]
    loads = [a for a in loads if a.buffer == buffer.id]
    if sum(a.buffer == buffer.id for a in (*reads(s), *writes(s))) > len(loads):
        yield 0, buffer.size
        return
    for a in loads:
        steps = [n * (size - 1) for n, size in zip(a.strides, getattr(s, "extents", ()), strict=True)]
        yield a.offset + sum(min(0, n) for n in steps), a.offset + sum(max(0, n) for n in steps) + 1


def _apart(spans: list[Span]) -> bool:
    """Whether no column is in two of the spans: it would be formed twice."""
    return all(a[1] <= b[0] for a, b in pairwise(spans))


def _covered(span: Span, spans: list[Span]) -> bool:
    """Whether each column is in one of some spans, which are apart."""
    return sum(_common(span, other) for other in spans) == span[1] - span[0]


def _common(a: Span, b: Span) -> int:
    """How many columns are in both."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _statements(program: Program) -> Iterator[Statement]:
    for function in program.functions():
        for section in function.sections:
            yield from section.body


# moving them ------------------------------------------------------------------------------------------------


def _moved(program: Program, product: _Product) -> Program:
    """The product's terms in the groups that read it, and a buffer for the sums of each of these groups."""
    before, loop = _around(program)
    target, buffers = program.buffers[product.target], list(program.buffers)
    unused = not product.kept

    def moved(s: Statement) -> Statement:
        nonlocal unused
        if not isinstance(s, Group) or not _touches(s, target):
            return s
        made = _joined(s, product)
        number = target.id if unused else len(buffers)
        size = len(early_products(made)) * made.extents[0]
        sums = Buffer(number, "early", f"{target.name}_{number}", size, True, Time.BLOCK)
        if unused:
            buffers[number], unused = sums, False
        else:
            buffers.append(sums)
        return replace(made, ahead=number)

    body = tuple(map(moved, loop.body))
    rest = tuple(s for s in before.body if s is not product.made)
    new = {"before": replace(before, body=rest), "loop": replace(loop, body=body)}
    sections = tuple(new.get(s.name, s) for s in program.forward.sections)
    program = replace(program, buffers=tuple(buffers), forward=Function("forward", sections))
    return _narrowed(program, product) if product.kept else program


def _joined(s: Group, product: _Product) -> Group:
    """A group with products in place of what it loads of the sums."""
    exprs, products, stores = list(s.exprs), list(s.products), list(s.stores)
    at: dict[Access, int] = {}
    for k, e in enumerate(exprs):
        if isinstance(e, Load) and e.access.buffer == product.target:
            start = e.access.offset
            if e.access not in at:
                at[e.access] = len(products)
                products.append(tuple(_part(t, start) for t in product.made.products[0]))
                stores += [Store(e.access, k)] if (start, start + s.extents[0]) in product.kept else []
            exprs[k] = Tile(at[e.access])
    group = replace(s, exprs=tuple(exprs), products=tuple(products), stores=tuple(stores))
    return joined(group, len(s.products))


def _part(t: Term, start: int) -> Term:
    """A term for the columns from `start` on."""
    m = t.matrix
    return replace(t, matrix=Matrix(m.buffer, m.offset + start * m.step_n, m.step_n, m.step_k), early=True)


def _narrowed(program: Program, product: _Product) -> Program:
    """The program that keeps no more columns of the sums than are read."""
    start, end = min(a for a, _ in product.kept), max(b for _, b in product.kept)
    target = program.buffers[product.target]

    def access(a: Access) -> Access:
        return replace(a, offset=a.offset - start) if a.buffer == target.id else a

    def statement(s: Statement) -> Statement:
        if not _touches(s, target):
            return s
        assert isinstance(s, Group | Reduce | Scan | Scatter | Pool)
        exprs = tuple(replace(e, access=access(e.access)) if isinstance(e, Load) else e for e in s.exprs)
        if isinstance(s, Group):
            s = replace(s, stores=tuple(replace(w, access=access(w.access)) for w in s.stores))
        return replace(s, exprs=exprs)

    def function(f: Function) -> Function:
        return replace(f, sections=tuple(replace(s, body=tuple(map(statement, s.body))) for s in f.sections))

    if (start, end) == (0, target.size):
        return program
    buffers = tuple(replace(b, size=end - start) if b is target else b for b in program.buffers)
    back = None if program.backward is None else function(program.backward)
    return replace(program, buffers=buffers, forward=function(program.forward), backward=back)
