"""What a kernel program costs for T steps of B rows: operations, bytes moved, workspace.

An operation is one addition, multiplication or comparison; a function counts as the `cost` of its row in the
operator table. Bytes are those of every load and store as written, caches left out of account.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from rnngen.kernel.ir import (
    WORKSPACE,
    Access,
    Apply,
    Buffer,
    Function,
    Group,
    Load,
    Outer,
    Pool,
    Program,
    Reduce,
    Rows,
    RowsOf,
    Scan,
    Scatter,
    Solve,
    Statement,
)
from rnngen.ops.scalars import PRIMITIVES

__all__ = ["Cost", "Work", "cost_of"]


@dataclass(frozen=True, slots=True)
class Work:
    """One direction: `flops` operations, of them those of matrix `products`, and `bytes` moved."""

    flops: int
    products: int
    bytes: int

    @property
    def intensity(self) -> float:
        """Operations a byte."""
        return self.flops / self.bytes if self.bytes else 0.0


@dataclass(frozen=True, slots=True)
class Cost:
    """Both directions, and the bytes of memory that a training call takes besides the arrays that the caller
    gives or gets."""

    forward: Work
    backward: Work
    workspace: int


def cost_of(program: Program, steps: int, rows: int, itemsize: int) -> Cost:
    """The cost for T = `steps` and B = `rows` with numbers of `itemsize` bytes."""
    works = [_function(f, program, steps, rows, itemsize) for f in program.functions()]
    handed_out = {k for _, k, _ in program.outputs}
    own = (b for b in program.buffers if b.role in WORKSPACE and b.id not in handed_out)
    memory = sum(_elements(b, steps, rows) for b in own)
    return Cost(works[0], works[1] if len(works) > 1 else Work(0, 0, 0), memory * itemsize)


def _elements(b: Buffer, steps: int, rows: int) -> int:
    return b.size * b.slots(steps, True) * (rows if b.batched else 1)


def _function(f: Function, program: Program, steps: int, rows: int, itemsize: int) -> Work:
    flops = products = moved = 0
    for section in f.sections:
        times = steps if section.loop else 1
        for s in section.body:
            count = _count(s, steps, rows)
            ops, elements = _statement(s)
            flops += times * count * ops
            products += times * count * _products(s)
            moved += times * count * elements
    return Work(flops, products, moved * itemsize)


def _count(s: Statement, steps: int, rows: int) -> int:
    """How many rows a statement walks."""
    if isinstance(s, Outer):
        return steps * rows
    count = {RowsOf.NONE: 1, RowsOf.BATCH: rows, RowsOf.FLAT: steps * rows}[s.rows]
    return count * steps if getattr(s, "over", "") == "time" else count


def _products(s: Statement) -> int:
    """Operations of matrix products for one row."""
    match s:
        case Rows():
            return 2 * s.lead * s.term.depth * s.columns
        case Outer():
            return 2 * s.lead * s.left_size * s.right_size
        case Group():
            return sum(2 * t.depth * s.extents[-1] for terms in s.products for t in terms)
    return 0


def _statement(s: Statement) -> tuple[int, int]:
    """(operations, elements moved) for one row."""
    match s:
        case Rows():
            return _products(s), s.lead * (s.term.depth + s.columns)
        case Outer():
            return _products(s), s.lead * (s.left_size + s.right_size)
        case Solve():
            n, m = s.size, s.columns
            return n * n * (n + 2 * m), n * (2 * n + 4 * m)
        case Group():
            ops, moved = _body(s)
            moved += sum(t.depth for terms in s.products for t in terms)
            return ops + _products(s), moved
    return _body(s)


def _body(s: Group | Reduce | Scan | Scatter | Pool) -> tuple[int, int]:
    size = prod(s.extents)
    ops = sum(PRIMITIVES[e.op].cost for e in s.exprs if isinstance(e, Apply))
    ops += 0 if isinstance(s, Group) else 1
    return ops * size, sum(_touched(a, s.extents) for a in _accesses(s))


def _accesses(s: Group | Reduce | Scan | Scatter | Pool) -> Iterator[Access]:
    for e in s.exprs:
        if isinstance(e, Load):
            yield e.access
    if isinstance(s, Group):
        yield from (w.access for w in s.stores)
    else:
        yield s.target


def _touched(access: Access, extents: tuple[int, ...]) -> int:
    """Different elements that an access meets."""
    return prod(n for n, stride in zip(extents, access.strides, strict=False) if stride)
