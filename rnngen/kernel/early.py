"""Products with inputs, inside the loop where rows are many, and ahead of it where they are few.

A product over all rows of all steps reads its matrix for many rows at once, but its sums go through memory:
they are written before the loop, and the loop's groups wait for them. Where a step has rows enough for the
rate of products, its sums start with those of the inputs, in the same tile, and nothing is written:

    before:  v = x · W                      loop:  p0 = early x · W + h · R
    loop:    p0 = h · R, … add(v, p0) …            … p0 …

With fewer rows the sums of `early` terms are made for a block of steps ahead, and the tiles start from them:
kernels look at the number of rows. Sums of both kinds go on where those of the inputs ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from rnngen.kernel.check import reads, writes
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

__all__ = ["early", "early_products", "many_rows"]

# Panels that stay in a near cache from one step to the next are worth reading for a few rows of a step, those
# that come from afar each time for more: a row for so many bytes of them, within limits; matrix tiles take as
# long for one row as for 16.
_BYTES_A_ROW, _VECTORS, _TILES = 1 << 17, (4, 20), (16, 32)
# the widest tile: what a row of sums takes is a multiple of it
_WIDTH = 64


def many_rows(panels: int, tiles: bool) -> int:
    """From how many rows of a step on early terms are worth forming in the loop: the function's panels take
    so many bytes, and are multiplied by vectors or as matrix `tiles`."""
    least, most = _TILES if tiles else _VECTORS
    return max(least, min(most, panels // _BYTES_A_ROW))


def early_products(s: Statement) -> list[int]:
    """A statement's products that have early terms: where sums are made ahead, they lie in this order."""
    return [k for k, terms in enumerate(getattr(s, "products", ())) if any(t.early for t in terms)]


def early(program: Program) -> Program:
    """The program with products moved into the forward loop, where all that reads their sums there are groups
    with products of their own."""
    while (found := next(_candidates(program), None)) is not None:
        program = _moved(program, found)
    return program.check()


def _candidates(program: Program) -> Iterator[_Found]:
    for s in _around(program)[0].body:
        if (found := _found(program, s)) is not None:
            yield found


def _around(program: Program) -> tuple[Section, Section]:
    """The forward loop, and what is before it."""
    sections = {s.name: s for s in program.forward.sections}
    return sections["before"], sections["loop"]


Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Found:
    """A product made before the loop, and those of the parts that the loop's groups read of its sums of which
    others read something, too."""

    made: Group
    target: int
    kept: tuple[Span, ...]


def _found(program: Program, s: Statement) -> _Found | None:
    """What can be said of a statement before the loop, if it is a product that can move."""
    before, loop = _around(program)
    if not isinstance(s, Group) or s.rows is not RowsOf.FLAT or len(s.extents) != 1 or len(s.products) != 1:
        return None
    if len(s.stores) != 1 or s.exprs[s.stores[0].value] != Tile(0) or s.stores[0].access.offset:
        return None
    target = program.buffers[s.stores[0].access.buffer]
    shown = {k for _, k, _ in program.outputs}
    if target.role != "saved" or target.id in shown or target.size != s.extents[0]:
        return None
    readers = [r for r in loop.body if any(a.buffer == target.id for a in reads(r))]
    if not readers or not all(_joins(r, target.id) for r in readers):
        return None
    spans = sorted(span for r in readers for span in _spans(r, target.id))
    # a column that two groups read would be formed twice
    if any(p[1] > q[0] for p, q in pairwise(spans)):
        return None
    if any(a.buffer == target.id for o in before.body for a in reads(o)):
        return None
    others = [o for o in _statements(program) if o is not s and all(o is not r for r in readers)]
    elsewhere = [span for o in others for span in _reach(o, target)]
    if any(sum(_common(span, part) for part in spans) < span[1] - span[0] for span in elsewhere):
        return None
    kept = tuple(span for span in spans if any(_common(span, other) for other in elsewhere))
    return _Found(s, target.id, kept)


def _common(a: Span, b: Span) -> int:
    """How many columns are in both."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _statements(program: Program) -> Iterator[Statement]:
    for function in program.functions():
        for section in function.sections:
            yield from section.body


def _joins(s: Statement, buffer: int) -> bool:
    """Whether a statement of the loop is a group whose tiles can start with the product's sums: it reads
    these along its columns, a step's at that step."""
    if not isinstance(s, Group) or not s.products or len(s.extents) != 1 or s.early is not None:
        return False
    loads = [e for e in s.exprs if isinstance(e, Load) and e.access.buffer == buffer]
    plain = all(e.index is None and e.access.strides == (1,) and not e.access.shift for e in loads)
    return plain and not any(buffer in (t.row.buffer, t.matrix.buffer) for t in terms_of(s))


def _spans(s: Statement, buffer: int) -> Iterator[Span]:
    """The columns of a buffer that a group of the loop reads, each access once."""
    assert isinstance(s, Group)
    for access in dict.fromkeys(a for a in reads(s) if a.buffer == buffer):
        yield access.offset, access.offset + s.extents[0]


def _reach(s: Statement, buffer: Buffer) -> Iterator[Span]:
    """The columns of a buffer that any statement touches, or more: all of them, where it does not tell."""
    touched = [a for a in (*reads(s), *writes(s)) if a.buffer == buffer.id]
    loads = [e.access for e in getattr(s, "exprs", ()) if isinstance(e, Load) and e.index is None]
    loads = [a for a in loads if a.buffer == buffer.id]
    if len(touched) > len(loads):
        yield 0, buffer.size
        return
    for a in loads:
        steps = [n * (size - 1) for n, size in zip(a.strides, getattr(s, "extents", ()), strict=True)]
        yield a.offset + sum(min(0, n) for n in steps), a.offset + sum(max(0, n) for n in steps) + 1


def _moved(program: Program, found: _Found) -> Program:
    """The product's terms in the groups that read it, and a buffer for the sums of each of these groups."""
    before, loop = _around(program)
    buffers = list(program.buffers)
    free = [] if found.kept else [found.target]

    def moved(s: Statement) -> Statement:
        if not isinstance(s, Group) or all(a.buffer != found.target for a in reads(s)):
            return s
        made = _joined(s, found)
        size = len(early_products(made)) * -(-made.extents[0] // _WIDTH) * _WIDTH
        number = free.pop() if free else len(buffers)
        name = f"{program.buffers[found.target].name}_{number}"
        buffers[number : number + 1] = [Buffer(number, "early", name, size, True, Time.BLOCK)]
        return replace(made, early=number)

    body = tuple(map(moved, loop.body))
    rest = tuple(s for s in before.body if s is not found.made)
    new = {"before": replace(before, body=rest), "loop": replace(loop, body=body)}
    sections = tuple(new.get(s.name, s) for s in program.forward.sections)
    program = replace(program, buffers=tuple(buffers), forward=Function("forward", sections))
    return _narrowed(program, found) if found.kept else program


def _narrowed(program: Program, found: _Found) -> Program:
    """The program that keeps no more columns of the sums than are read."""
    start, end = min(a for a, _ in found.kept), max(b for _, b in found.kept)
    b = program.buffers[found.target]
    if (start, end) == (0, b.size):
        return program

    def access(a: Access) -> Access:
        return replace(a, offset=a.offset - start) if a.buffer == b.id else a

    def statement(s: Statement) -> Statement:
        if not any(a.buffer == b.id for a in (*reads(s), *writes(s))):
            return s
        assert isinstance(s, Group | Reduce | Scan | Scatter | Pool)
        exprs = tuple(replace(e, access=access(e.access)) if isinstance(e, Load) else e for e in s.exprs)
        if isinstance(s, Group):
            s = replace(s, stores=tuple(replace(w, access=access(w.access)) for w in s.stores))
        return replace(s, exprs=exprs)

    def function(f: Function) -> Function:
        return replace(f, sections=tuple(replace(s, body=tuple(map(statement, s.body))) for s in f.sections))

    buffers = tuple(replace(o, size=end - start) if o is b else o for o in program.buffers)
    back = None if program.backward is None else function(program.backward)
    return replace(program, buffers=buffers, forward=function(program.forward), backward=back)


def _joined(s: Group, found: _Found) -> Group:
    """A group with products in place of what it loads of the sums."""
    exprs, products, stores = list(s.exprs), list(s.products), list(s.stores)
    at: dict[Access, int] = {}
    for k, e in enumerate(exprs):
        if isinstance(e, Load) and e.access.buffer == found.target:
            start = e.access.offset
            if e.access not in at:
                at[e.access] = len(products)
                products.append(tuple(_part(t, start) for t in found.made.products[0]))
                stores += [Store(e.access, k)] if (start, start + s.extents[0]) in found.kept else []
            exprs[k] = Tile(at[e.access])
    group = replace(s, exprs=tuple(exprs), products=tuple(products), stores=tuple(stores))
    return joined(group, len(s.products))


def _part(t: Term, start: int) -> Term:
    """A term for the columns from `start` on."""
    m = t.matrix
    return replace(t, matrix=Matrix(m.buffer, m.offset + start * m.step_n, m.step_n, m.step_k), early=True)
