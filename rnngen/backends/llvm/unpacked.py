"""Products of few rows from matrices as they lie: to copy a matrix into panels takes longer than to read it
a few times.

Where a column's depths are adjacent, a product is a dot product: as many sums as a vector has lanes are
formed side by side, along the depth, and then added up across their lanes. Where columns are adjacent, an
element of a row is multiplied with a vector of them. Some rows at a time share what is read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rnngen.backends.llvm.builder import Function, Module, Value, byte_size
from rnngen.backends.llvm.frame import Shape
from rnngen.backends.llvm.micro import LINE
from rnngen.kernel.ir import Matrix

__all__ = ["added_across", "most_uses", "unpacked_kernel"]

# rows of all steps together, up to which panels are not worth their making: of dot products, and of others,
# which read a matrix in pieces of a vector, where these are lines of a cache, and where they are parts of one
_DOTS, _COLUMNS, _PARTS = 8, 4, 1
# rows that share what is read of the matrix
_TOGETHER = 4
_PARAMS = [("ptr", "rows"), ("i64", "row_stride"), ("ptr", "source"), ("i64", "step"), ("i64", "depth")]
_PARAMS += [("i64", "units"), ("i64", "left"), ("ptr", "block"), ("i64", "block_stride"), ("i64", "height")]
_PARAMS += [("i1", "add")]


def most_uses(shape: Shape, matrix: Matrix) -> int:
    """For how many rows of all steps a matrix is better read as it lies; none if nothing is adjacent."""
    if matrix.step_k == 1:
        return _DOTS
    lines = shape.lanes * byte_size(shape.elem) >= LINE
    return 0 if matrix.step_n != 1 else _COLUMNS if lines else _PARTS


def unpacked_kernel(module: Module, shape: Shape, dots: bool) -> str:
    """block[row][column] = Σ_k rows[row][k] · matrix(k, column), or added (`add`) to what is there; for
    `height` rows and `units` vectors of columns, of which `left` columns are there. Depths are adjacent
    (`dots`), or columns are; `step` is how far elements are apart along the other axis."""
    name = "dots" if dots else "columns"
    if module.defines(name):
        return name
    fn = Function(module, name, _PARAMS, internal=True)
    step, lanes = fn.param("step"), fn.const("i64", shape.lanes)
    with fn.loop(fn.const("i64", 0), fn.param("units"), 1, rolled=True) as unit:
        column = fn.imul(unit, lanes)
        source = fn.gep(fn.param("source"), shape.elem, fn.imul(column, step) if dots else column)
        block = fn.gep(fn.param("block"), shape.elem, column)
        _over_rows(_Columns(fn, shape, source, fn.isub(fn.param("left"), column), block), dots)
    return name


@dataclass(frozen=True, slots=True)
class _Columns:
    """A vector of columns of which `left` are there: where they begin, and the sums of the first row."""

    fn: Function
    shape: Shape
    source: Value
    left: Value
    block: Value


def _over_rows(at: _Columns, dots: bool) -> None:
    """Some rows at a time, then those that are left."""
    fn, form = at.fn, _dots if dots else _columns
    most = _TOGETHER if at.shape.lanes >= 2 * _TOGETHER else 1
    height, done = fn.param("height"), fn.const("i64", 0)
    if most > 1:
        whole = fn.imul(fn.sdiv(height, fn.const("i64", most)), fn.const("i64", most))
        with fn.loop(done, whole, most, rolled=True) as row:
            form(_Rows(at, row, most))
        done = whole
    with fn.loop(done, height, 1, rolled=True) as row:
        form(_Rows(at, row, 1))


class _Rows:
    """`count` rows from `row` on."""

    def __init__(self, at: _Columns, row: Value, count: int) -> None:
        self.at, self.row, self.count = at, row, count
        self.fn, self.shape = at.fn, at.shape

    def start(self, number: int) -> Value:
        """Where a row's elements begin."""
        return self._place(self.fn.param("rows"), "row_stride", number)

    def put(self, number: int, lane: Value, value: Value) -> None:
        """Lanes of a row's results from `lane` on."""
        fn = self.fn
        to = fn.gep(self._place(self.at.block, "block_stride", number), self.shape.elem, lane)
        more = fn.fadd(fn.load(value.type, to), value)
        fn.store(fn.select(fn.param("add"), more, value), to)

    def _place(self, start: Value, stride: str, number: int) -> Value:
        fn = self.fn
        row = fn.iadd(self.row, fn.const("i64", number))
        return fn.gep(start, self.shape.elem, fn.imul(row, fn.param(stride)))


def _dots(rows: _Rows) -> None:
    """Depths are adjacent: `lanes` sums at a time, of some columns for each row."""
    fn, shape, lanes = rows.fn, rows.shape, rows.shape.lanes
    wide = lanes // rows.count
    with fn.loop(fn.const("i64", 0), fn.const("i64", lanes), wide, rolled=True) as lane:
        columns = [_column(rows.at, fn.iadd(lane, fn.const("i64", c))) for c in range(wide)]

        def term(k: Value, mask: Value | None, sums: Sequence[Value]) -> list[Value]:
            starts = [rows.start(r) for r in range(rows.count)]
            left, right = (
                [fn.masked_load(shape.vector, fn.gep(p, shape.elem, k), mask) for p in some]
                for some in (starts, columns)
            )
            return [fn.mad(a, b, sums[r * wide + c]) for r, a in enumerate(left) for c, b in enumerate(right)]

        found = added_across(fn, _along(fn, shape, lanes, term))
        for r in range(rows.count):
            mine = list(range(r * wide, (r + 1) * wide))
            rows.put(r, lane, found if wide == lanes else fn.shuffle(found, None, mine))


def _column(at: _Columns, number: Value) -> Value:
    """Where a column begins; the last one for those that are not there."""
    fn = at.fn
    last = fn.isub(at.left, fn.const("i64", 1))
    k = fn.select(fn.icmp("slt", number, last), number, last)
    return fn.gep(at.source, at.shape.elem, fn.imul(k, fn.param("step")))


Along = Callable[[Value, Value | None, Sequence[Value]], list[Value]]


def _along(fn: Function, shape: Shape, count: int, term: Along) -> list[Value]:
    """So many sums along the depth, a vector of it at a time, and what is left at last."""
    depth, lanes = fn.param("depth"), fn.const("i64", shape.lanes)
    whole, zeros = fn.imul(fn.sdiv(depth, lanes), lanes), [fn.zero(shape.vector)] * count
    with fn.carry_loop(fn.const("i64", 0), whole, shape.lanes, zeros, rolled=True) as loop:
        loop.next(*term(loop.index, None, loop.carried))
    with fn.carry_loop(whole, depth, shape.lanes, list(loop.results), rolled=True) as tail:
        mask = fn.tail_mask(fn.isub(depth, whole), shape.vector)
        tail.next(*term(tail.index, mask, tail.carried))
    return list(tail.results)


def added_across(fn: Function, sums: Sequence[Value]) -> Value:
    """A vector of the totals of as many vectors as it has lanes: neighbours are interleaved and added, then
    pairs of lanes, and so on."""
    found, size = list(sums), 1
    lanes = len(found)
    while len(found) > 1:
        low = [k if not k & size else k - size + lanes for k in range(lanes)]
        high = [k + size if not k & size else k + lanes for k in range(lanes)]
        pairs = zip(found[::2], found[1::2], strict=True)
        found = [fn.fadd(fn.shuffle(a, b, low), fn.shuffle(a, b, high)) for a, b in pairs]
        size *= 2
    return found[0]


def _columns(rows: _Rows) -> None:
    """Columns are adjacent: a vector of them times one element of each row."""
    fn, shape = rows.fn, rows.shape
    mask = fn.tail_mask(rows.at.left, shape.vector)
    split = 4 if rows.count == 1 else 2  # sums that do not wait for each other
    depth, parts = fn.param("depth"), fn.const("i64", split)
    whole = fn.imul(fn.sdiv(depth, parts), parts)

    def term(k: Value, sums: Sequence[Value]) -> list[Value]:
        from_ = fn.gep(rows.at.source, shape.elem, fn.imul(k, fn.param("step")))
        right = fn.masked_load(shape.vector, from_, mask, fn.zero(shape.vector))
        left = [fn.load(shape.elem, fn.gep(rows.start(r), shape.elem, k)) for r in range(rows.count)]
        return [fn.mad(fn.splat(a, shape.lanes), right, s) for a, s in zip(left, sums, strict=True)]

    zeros = [fn.zero(shape.vector)] * (split * rows.count)
    with fn.carry_loop(fn.const("i64", 0), whole, split, zeros, rolled=True) as loop:
        out: list[Value] = []
        for n in range(split):
            mine = loop.carried[n * rows.count : (n + 1) * rows.count]
            out += term(fn.iadd(loop.index, fn.const("i64", n)), mine)
        loop.next(*out)
    sums = list(loop.results[: rows.count])
    for n in range(1, split):
        more = loop.results[n * rows.count : (n + 1) * rows.count]
        sums = [fn.fadd(a, b) for a, b in zip(sums, more, strict=True)]
    with fn.carry_loop(whole, depth, 1, sums, rolled=True) as tail:
        tail.next(*term(tail.index, tail.carried))
    for r, total in enumerate(tail.results):
        rows.put(r, fn.const("i64", 0), total)
