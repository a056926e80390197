"""eliminate: every `solve` becomes elimination with partial pivoting, a step for each unknown.

After it no graph has a `solve`, so that every backend has one; all views it makes are of values in memory.
Each step brings the row with the largest entry of its first column to the front, takes its multiples off all
others, drops the column and puts the row at the end; what is left after all steps is X, in order. The
matrices of filters are not always symmetric to the last bit, nor positive where they are trained, which is
why this is not Cholesky's method. The work is of the order n^2 (n + m); the code grows with n, so this is for
small systems.

Source: Golub & Van Loan (2013), Matrix Computations, sections 3.2 and 3.4.
"""

from __future__ import annotations

from rnngen.graph.model import Graph
from rnngen.ops.build import Builder
from rnngen.ops.node import Node
from rnngen.ops.size import Size
from rnngen.passes.rewrite import rebuilt

__all__ = ["eliminate"]

_ZERO, _ONE = Size.of(0), Size.of(1)


def eliminate(graph: Graph) -> Graph:
    """Graph → Graph, see the module."""

    def rule(b: Builder, node: Node, args: list[int]) -> int | None:
        return _solved(b, *args) if node.op == "solve" else None

    return rebuilt(graph, rule) if any(n.op == "solve" for n in graph.program.nodes) else graph


def _solved(b: Builder, matrix: int, right: int) -> int:
    n = int(b.nodes[matrix].shape[0])
    rows = b.concat([matrix, right], 1)
    for k in range(n):
        rows = _step(b, rows, n, n - k)
    return rows


def _step(b: Builder, rows: int, n: int, open_rows: int) -> int:
    """One unknown less: `rows` [n, w] → [n, w - 1]; the first `open_rows` have not been pivots yet."""
    width = b.nodes[rows].shape[1]
    place = _pivot(b, rows, n, open_rows)
    chosen = b.scalar("eq", _column_of(b, b.iota(Size.of(n))), place)
    pivot = b.reduce("sum", b.scalar("where", chosen, rows, b.const(0.0)), (0,))
    scaled = b.scalar("div", b.slice_axis(pivot, 0, _ONE, width - 1), b.slice_axis(pivot, 0, _ZERO, _ONE))
    if n == 1:
        # a sum of one term, so that the result is a value in memory as it is for all other sizes
        return b.reduce("sum", b.reshape(scaled, (_ONE, _ONE, width - 1)), (0,))
    last = b.reshape(scaled, (_ONE, width - 1))
    # where the pivot stood, the first row takes its place
    moved = b.scalar("eq", _column_of(b, b.scalar("add", b.iota(Size.of(n - 1)), b.const(1.0))), place)
    factor, others = (_others(b, rows, moved, start, length) for start, length in ((0, 1), (1, width - 1)))
    return b.concat([b.scalar("sub", others, b.mul(factor, last)), last], 0)


def _others(b: Builder, rows: int, moved: int, start: int, length: int | Size) -> int:
    """Some columns of all rows but the first, which stands where the pivot was taken from."""
    part = b.slice_axis(rows, 1, Size.of(start), Size.of(length))
    low = b.slice_axis(part, 0, _ONE, b.nodes[rows].shape[0] - 1)
    return b.scalar("where", moved, b.slice_axis(part, 0, _ZERO, _ONE), low)


def _pivot(b: Builder, rows: int, n: int, open_rows: int) -> int:
    """The first of the rows whose first entry is the largest; n where that is NaN."""
    i = b.iota(Size.of(n))
    column = b.reshape(b.slice_axis(rows, 1, _ZERO, _ONE), (Size.of(n),))
    free = b.scalar("lt", i, b.const(float(open_rows)))
    size = b.scalar("where", free, b.scalar("abs", column), b.const(-1.0))
    largest = b.scalar("eq", size, b.reduce("max", size, (0,)))
    return b.reduce("min", b.scalar("where", largest, i, b.const(float(n))), (0,))


def _column_of(b: Builder, v: int) -> int:
    return b.reshape(v, (*b.nodes[v].shape, _ONE))
