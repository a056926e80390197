"""Systems of equations: elimination above and below, with partial pivoting, in vectors along the columns.

The matrices of filters are not always symmetric to the last bit, nor positive where they are trained, which
is why this is not Cholesky's method. An unknown takes all rows once: for each vector of columns the pivot's
row is divided, its multiples are taken off every row, and then it is put back, so that no row is told from
the others.

Source: Golub & Van Loan (2013), Matrix Computations, sections 3.2 and 3.4.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.frame import Frame, Row, Shape
from rnngen.backends.llvm.groups import rows_of
from rnngen.kernel.ir import Access, Solve

__all__ = ["emit_solve"]


def emit_solve(frame: Frame, s: Solve, step: Value | None) -> None:
    """Both sides are copied beside each other: once the matrix is the identity, the other is the solution."""
    n, m, fn = s.size, s.columns, frame.fn
    stride = s.work.strides[0]
    beside = replace(s.work, offset=s.work.offset + n)
    with rows_of(frame, s.rows, step) as row:
        work = frame.element(frame.row_start(s.work, row), frame.i64(s.work.offset))
        fn.clear(work, frame.shape.elem, frame.i64(n * stride))
        _copy(frame, row, s.left, s.work, (n, n))
        _copy(frame, row, s.right, beside, (n, m))
        fn.call(_elimination(fn.module, frame.shape), [work, frame.i64(n), frame.i64(stride)])
        _copy(frame, row, beside, s.target, (n, m))


# copies -------------------------------------------------------------------------------------------------


def _copy(frame: Frame, row: Row, source: Access, target: Access, extents: tuple[int, int]) -> None:
    fn, (rows, columns) = frame.fn, extents
    places = [frame.element(frame.row_start(a, row), frame.i64(a.offset)) for a in (source, target)]
    adjacent = columns > 1 and source.strides[1] == target.strides[1] == 1
    steps = [frame.i64(n) for a in (source, target) for n in a.strides]
    name = (_copy_vectors if adjacent else _copy_entries)(fn.module, frame.shape)
    fn.call(name, [*places, *steps, frame.i64(rows), frame.i64(columns)])


_COPY = [("ptr", "source"), ("ptr", "target"), ("i64", "down"), ("i64", "along")]
_COPY += [("i64", "into_down"), ("i64", "into_along"), ("i64", "rows"), ("i64", "columns")]


def _copy_vectors(module: Module, shape: Shape) -> str:
    """Rows of adjacent entries on both sides."""
    if module.defines(name := "copy_matrix"):
        return name
    fn = Function(module, name, _COPY, internal=True)
    zero, columns = fn.const("i64", 0), fn.param("columns")
    whole = fn.and_(columns, fn.const("i64", -shape.lanes))
    mask = fn.tail_mask(fn.isub(columns, whole), shape.vector)
    with fn.loop(zero, fn.param("rows"), 1) as i:
        source = fn.gep(fn.param("source"), shape.elem, fn.imul(i, fn.param("down")))
        target = fn.gep(fn.param("target"), shape.elem, fn.imul(i, fn.param("into_down")))
        with fn.loop(zero, whole, shape.lanes) as j:
            fn.store(fn.load(shape.vector, fn.gep(source, shape.elem, j)), fn.gep(target, shape.elem, j))
        with fn.if_(fn.icmp("slt", whole, columns)):
            rest = fn.masked_load(shape.vector, fn.gep(source, shape.elem, whole), mask)
            fn.masked_store(rest, fn.gep(target, shape.elem, whole), mask)
    return name


def _copy_entries(module: Module, shape: Shape) -> str:
    """One entry after the other."""
    if module.defines(name := "copy_entries"):
        return name
    fn = Function(module, name, _COPY, internal=True)
    zero, p = fn.const("i64", 0), fn.param
    with fn.loop(zero, p("rows"), 1) as i, fn.loop(zero, p("columns"), 1) as j:
        at = fn.iadd(fn.imul(i, p("down")), fn.imul(j, p("along")))
        into = fn.iadd(fn.imul(i, p("into_down")), fn.imul(j, p("into_along")))
        fn.store(
            fn.load(shape.elem, fn.gep(p("source"), shape.elem, at)), fn.gep(p("target"), shape.elem, into)
        )
    return name


# elimination ----------------------------------------------------------------------------------------------


def _elimination(module: Module, shape: Shape) -> str:
    """work [n, stride]: the first n columns become the identity, but for those that nobody reads again.

    Vectors are walked from the last to the one with the pivot's column: the factors are in it.
    """
    if module.defines(name := "eliminate"):
        return name
    fn = Function(module, name, [("ptr", "work"), ("i64", "n"), ("i64", "stride")], internal=True)
    zero, n, stride = fn.const("i64", 0), fn.param("n"), fn.param("stride")
    lanes, down = fn.const("i64", shape.lanes), fn.const("i64", -shape.lanes)

    def at(i: Value, j: Value) -> Value:
        return fn.gep(fn.param("work"), shape.elem, fn.iadd(fn.imul(i, stride), j))

    with fn.loop(zero, n, 1) as k:
        place = _pivot(fn, shape, k, at)
        with fn.if_(fn.icmp("ne", place, k)), fn.loop(fn.and_(k, down), stride, lanes) as j:
            upper, lower = (fn.load(shape.vector, at(i, j)) for i in (k, place))
            fn.store(lower, at(k, j))
            fn.store(upper, at(place, j))
        pivot = fn.splat(fn.load(shape.elem, at(k, k)), shape.lanes)
        first = fn.and_(fn.iadd(k, fn.const("i64", 1)), down)
        with fn.loop(first, stride, lanes) as back:
            j = fn.isub(fn.isub(stride, lanes), fn.isub(back, first))
            scaled = fn.fdiv(fn.load(shape.vector, at(k, j)), pivot)
            less = fn.fneg(scaled)
            with fn.loop(zero, n, 1) as i:
                factor = fn.splat(fn.load(shape.elem, at(i, k)), shape.lanes)
                fn.store(fn.mad(factor, less, fn.load(shape.vector, at(i, j))), at(i, j))
            fn.store(scaled, at(k, j))
    return name


def _pivot(fn: Function, shape: Shape, k: Value, at: Callable[[Value, Value], Value]) -> Value:
    """The first of the rows from k on whose entry in column k is the largest."""
    with fn.carry_loop(k, fn.param("n"), 1, [fn.const(shape.elem, -1.0), k]) as search:
        largest, place = search.carried
        size = fn.intrinsic("fabs", fn.load(shape.elem, at(search.index, k)))
        more = fn.fcmp("ogt", size, largest)
        search.next(fn.select(more, size, largest), fn.select(more, search.index, place))
    return search.results[1]
