"""Products of statements as calls of a library: strided matrices, and which of them are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rnngen.backends.cuda.model import CudaBuffer, Element, Extent, Operand, Product
from rnngen.kernel.ir import Group, Matrix, Outer, Rows, RowsOf, Statement, Term, Time

__all__ = ["Columns", "TileBuffers", "adjacent", "matrices_of", "outer_product", "rows_product"]


@dataclass(frozen=True, slots=True)
class Columns:
    """Where a product of a group lies: columns from `offset` on of a buffer's rows."""

    buffer: int
    offset: int


@dataclass
class TileBuffers:
    """Buffers that library products write to and groups read from; they are added after the program's own."""

    buffers: list[CudaBuffer]
    found: dict[tuple[int, bool, Element, int], int] = field(default_factory=dict)

    def take(self, size: int, flat: bool, element: Element, which: int = 0) -> int:
        """A buffer for `size` columns. Groups run one after the other, so one of each size is enough.

        `which` keeps two apart that are wanted at the same time.
        """
        key = (size, flat, element, which)
        if key not in self.found:
            number = len(self.buffers)
            time = Time.TAPE if flat else Time.STEP
            made = CudaBuffer(number, "tile", f"p{number}", size, True, time, element, flat)
            self.buffers.append(made)
            self.found[key] = number
        return self.found[key]

    def group(self, s: Group) -> tuple[list[Product], list[Columns]]:
        """The library products of a group, and where each of its products is found.

        Products of the same rows with matrices that follow one another are one wider product.
        """
        width, count = s.extents[-1], len(s.products)
        target = self.take(width * count, s.rows is RowsOf.FLAT, Element.REAL)
        order = sorted(range(count), key=lambda p: [_place(t) for t in s.products[p]])
        columns = [Columns(target, 0)] * count
        for position, p in enumerate(order):
            columns[p] = Columns(target, position * width)
        calls: list[Product] = []
        for run in _runs(s, order):
            first = columns[run[0]].offset
            for k, term in enumerate(s.products[run[0]]):
                c = Operand(target, first, 0, self.buffers[target].size, 1)
                b = Operand(term.matrix.buffer, term.matrix.offset, 0, term.matrix.step_k, term.matrix.step_n)
                a = _row_operand(term, self.buffers)
                sizes = Extent(RowsOf.NONE, width * len(run)), Extent(RowsOf.NONE, term.depth)
                calls.append(Product(Extent(s.rows, 1), *sizes, a, b, c, add=k > 0))
        return calls, columns


def matrices_of(s: Statement) -> list[tuple[Matrix, int, int]]:
    """The matrices of a statement's products: (matrix, columns, depth)."""
    if isinstance(s, Rows):
        return [(s.term.matrix, s.columns, s.term.depth)]
    if isinstance(s, Group):
        return [(t.matrix, s.extents[-1], t.depth) for terms in s.products for t in terms]
    return []


def adjacent(m: Matrix, n: int, k: int) -> bool:
    """Whether elements of an n × k matrix are neighbours one way or the other, as a library wants them."""
    return m.step_k == 1 or m.step_n == 1 or n == 1 or k == 1


def _place(t: Term) -> tuple[int, ...]:
    return (t.row.buffer, t.row.shift, t.row.offset, t.matrix.buffer, t.matrix.offset)


def _runs(s: Group, order: Sequence[int]) -> list[list[int]]:
    """Products in this order, those that are one wider product together."""
    runs: list[list[int]] = []
    for p in order:
        if runs and _follows(s.products[runs[-1][-1]], s.products[p], s.extents[-1]):
            runs[-1].append(p)
        else:
            runs.append([p])
    return runs


def _follows(before: tuple[Term, ...], after: tuple[Term, ...], width: int) -> bool:
    """Whether every matrix of `after` begins where that of `before` ends."""
    if len(before) != len(after):
        return False
    return all(
        a.row == b.row
        and a.depth == b.depth
        and b.matrix == replace(a.matrix, offset=a.matrix.offset + width * a.matrix.step_n)
        for a, b in zip(before, after, strict=True)
    )


def _row_operand(term: Term, buffers: Sequence[CudaBuffer], lead: int = 1) -> Operand:
    step = buffers[term.row.buffer].size if lead == 1 else term.depth
    return Operand(term.row.buffer, term.row.offset, term.row.shift, step, 1)


def rows_product(s: Rows, buffers: Sequence[CudaBuffer]) -> Product:
    """A product of rows as one library product."""
    m = s.term.matrix
    step = buffers[s.target.buffer].size if s.lead == 1 else s.columns
    return Product(
        Extent(s.rows, s.lead),
        Extent(RowsOf.NONE, s.columns),
        Extent(RowsOf.NONE, s.term.depth),
        _row_operand(s.term, buffers, s.lead),
        Operand(m.buffer, m.offset, 0, m.step_k, m.step_n),
        Operand(s.target.buffer, s.target.offset, s.target.shift, step, 1),
    )


def outer_product(s: Outer, buffers: Sequence[CudaBuffer]) -> Product:
    """A sum over all rows of outer products as one library product."""

    def step(buffer: int, size: int) -> int:
        return buffers[buffer].size if s.lead == 1 else size

    left = Operand(s.left.buffer, s.left.offset, s.left.shift, 1, step(s.left.buffer, s.left_size))
    right = Operand(s.right.buffer, s.right.offset, s.right.shift, step(s.right.buffer, s.right_size), 1)
    m, n = Extent(RowsOf.NONE, s.left_size), Extent(RowsOf.NONE, s.right_size)
    rows, columns = s.target.step_n, s.target.step_k
    if s.transposed:
        rows, columns = columns, rows
    c = Operand(s.target.buffer, s.target.offset, 0, rows, columns)
    return Product(m, n, Extent(RowsOf.FLAT, s.lead), left, right, c)
