"""Sums over time of outer products: target(i, j) = Σ_r left[r, i] · right[r, j], over all rows of all steps.

Both operands are copied into panels first, a block at a time: rows of a matrix lie a power of two apart as
often as not, and then a column of them falls into one set of the cache. The block of the left operand stays
in the second-level cache, a tile of it and the accumulators in the first and in registers. Each block's
sums are added to the target, so the error grows with the block and not with T·B. Where products read
bfloat16 pairs, a pair is two rows that follow each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from rnngen.backends.llvm.builder import Function, Module, Value, vector
from rnngen.backends.llvm.frame import Frame, Row, Shape
from rnngen.backends.llvm.pairs import operand, pair, times
from rnngen.kernel.ir import Access, Outer, RowsOf

__all__ = ["emit_outer", "outer_scratch"]

# elements of the packed operands: rows, or pairs of rows
_DEPTH = 384
_UNITS = 4
_MAX_HEIGHT = 6
# tiles of the left operand in a block: 32 · 6 columns of 384 rows are 288 KiB of float32
_TILES = 32


@dataclass(frozen=True, slots=True)
class _Side:
    """An operand: where its first row begins, how far rows are apart, and its columns."""

    start: Value
    stride: int
    size: int


def _height(shape: Shape) -> int:
    return max(1, min(_MAX_HEIGHT, (shape.registers - 1 - _UNITS) // _UNITS))


def outer_scratch(s: Outer, shape: Shape) -> int:
    """Elements that each part needs for its copies of both operands."""
    height, width = _height(shape), _UNITS * shape.lanes
    slow = s.right_size if s.transposed else s.left_size
    tiles = min(_TILES, -(-slow // height))
    return _DEPTH * (tiles * height + width) + _line_size(tiles * height, shape)


def _line_size(columns: int, shape: Shape) -> int:
    """Elements for one row of a block of the left operand in pairs, in whole vectors."""
    return -(-columns // shape.lanes) * shape.lanes if shape.pack > 1 else 0


def emit_outer(frame: Frame, s: Outer, scratch: Value) -> None:
    """The statement; parts share out the rows of the target. `scratch` is this part's alone."""
    sides = [(s.left, s.left_size), (s.right, s.right_size)]
    slow, fast = (_operand(frame, a, n, s.lead) for a, n in (sides[::-1] if s.transposed else sides))
    _Emitter(frame, s, slow, fast, scratch).emit()


def _operand(frame: Frame, access: Access, size: int, lead: int) -> _Side:
    start = frame.row_start(access, Row(RowsOf.FLAT, frame.i64(0), None))
    stride = frame.program.buffers[access.buffer].size if lead == 1 else size
    return _Side(frame.element(start, frame.i64(access.offset)), stride, size)


class _Emitter:
    """The loop nest: blocks of depth, blocks of target rows, tiles of its columns, tiles of its rows."""

    def __init__(self, frame: Frame, s: Outer, slow: _Side, fast: _Side, scratch: Value) -> None:
        self.frame, self.fn, self.s = frame, frame.fn, s
        self.slow, self.fast = slow, fast
        self.pairs = frame.shape.pack > 1
        self.height, self.width = _height(frame.shape), _UNITS * frame.shape.lanes
        self.right = scratch
        self.left = frame.element(scratch, frame.i64(_DEPTH * self.width))
        tiles = min(_TILES, -(-slow.size // self.height))
        self.line = frame.element(self.left, frame.i64(_DEPTH * tiles * self.height)) if self.pairs else None
        self.first, self.last = frame.portion(frame.i64(slow.size), self.height)
        self.target = frame.element(frame.pointer(s.target.buffer), frame.i64(s.target.offset))

    def emit(self) -> None:
        fn, frame = self.fn, self.frame
        self._clear()
        depth = fn.imul(frame.flat, frame.i64(self.s.lead))
        rows = _DEPTH * frame.shape.pack
        with fn.loop(frame.i64(0), depth, rows) as low:
            count = self._least(fn.isub(depth, low), rows)
            with fn.loop(self.first, self.last, _TILES * self.height) as i:
                columns = self._least(fn.isub(self.last, i), _TILES * self.height)
                self._pack_left(low, count, i, columns)
                whole = self.fast.size // self.width * self.width
                with fn.loop(frame.i64(0), frame.i64(whole), self.width) as j:
                    self._column_tile(low, count, i, columns, j, self.width)
                if self.fast.size > whole:
                    self._column_tile(low, count, i, columns, frame.i64(whole), self.fast.size - whole)

    def _least(self, value: Value, most: int) -> Value:
        limit = self.frame.i64(most)
        return self.fn.select(self.fn.icmp("slt", value, limit), value, limit)

    def _clear(self) -> None:
        fn, frame = self.fn, self.frame
        with fn.loop(self.first, self.last, 1) as i:
            row = frame.element(self.target, fn.imul(i, frame.i64(self.s.target.step_n)))
            with fn.loop(frame.i64(0), frame.i64(self.fast.size), 1) as j:
                fn.store(fn.const(frame.shape.elem, 0.0), frame.element(row, j))

    # copies ------------------------------------------------------------------------------------------

    def _pack_left(self, low: Value, count: Value, i: Value, columns: Value) -> None:
        """[tile][row][column of the tile]; a last, narrow tile takes as much room as a full one."""
        fn, frame, h = self.fn, self.frame, self.height
        tiles = fn.sdiv(columns, frame.i64(h))
        rest = fn.isub(columns, fn.imul(tiles, frame.i64(h)))
        start = frame.element(self.slow.start, fn.iadd(fn.imul(low, frame.i64(self.slow.stride)), i))
        with fn.loop(frame.i64(0), self._elements(count), 1) as r:
            source = self._left_row(start, r, count, columns)
            into = frame.element(self.left, fn.imul(r, frame.i64(h)))
            with fn.loop(frame.i64(0), tiles, 1) as tile:
                a = frame.element(source, fn.imul(tile, frame.i64(h)))
                b = frame.element(into, fn.imul(tile, frame.i64(h * _DEPTH)))
                self._copy(a, b)
            a = frame.element(source, fn.imul(tiles, frame.i64(h)))
            b = frame.element(into, fn.imul(tiles, frame.i64(h * _DEPTH)))
            with fn.loop(frame.i64(0), rest, 1, rolled=True) as k:
                fn.store(fn.load(frame.shape.packed, frame.element(a, k)), frame.element(b, k))

    def _elements(self, rows: Value) -> Value:
        """Elements along a depth of so many rows."""
        fn, one = self.fn, self.frame.i64(1)
        return fn.ashr(fn.iadd(rows, one), one) if self.pairs else rows

    def _left_row(self, start: Value, r: Value, count: Value, columns: Value) -> Value:
        """Where element r of each of the left operand's columns lies: in its row, or in the line of pairs."""
        fn, frame, kind = self.fn, self.frame, self.frame.shape.vector
        if self.line is None:
            return frame.element(start, fn.imul(r, frame.i64(self.slow.stride)))
        lanes = frame.shape.lanes
        rows, inside = self._two_rows(start, r, count, self.slow.stride)
        with fn.loop(frame.i64(0), columns, lanes) as k:
            mask = fn.tail_mask(fn.isub(columns, k), kind)
            even, odd = (fn.masked_load(kind, frame.element(row, k), mask) for row in rows)
            value = pair(fn, frame.shape, even, fn.select(inside, odd, fn.zero(kind)))
            fn.store(value, frame.element(self.line, k))
        return self.line

    def _two_rows(
        self, start: Value, r: Value, count: Value, stride: int
    ) -> tuple[tuple[Value, Value], Value]:
        """The rows of pair r, and whether the second is one; if not, it is the first again."""
        fn, frame = self.fn, self.frame
        even = fn.imul(r, frame.i64(2))
        odd = fn.iadd(even, frame.i64(1))
        inside = fn.icmp("slt", odd, count)
        places = (even, fn.select(inside, odd, even))
        first, second = (frame.element(start, fn.imul(at, frame.i64(stride))) for at in places)
        return (first, second), inside

    def _copy(self, source: Value, target: Value) -> None:
        """A tile's columns of one row, in the widest pieces that fit."""
        fn, frame, at = self.fn, self.frame, 0
        while at < self.height:
            piece = 1 << ((self.height - at).bit_length() - 1)
            piece = min(piece, frame.shape.lanes)
            value = fn.load(vector(frame.shape.packed, piece), frame.element(source, frame.i64(at)))
            fn.store(value, frame.element(target, frame.i64(at)))
            at += piece

    def _pack_right(self, low: Value, count: Value, j: Value, columns: int) -> None:
        """[row][column], zeros past the last column up to a full vector."""
        fn, frame, lanes = self.fn, self.frame, self.frame.shape.lanes
        units = -(-columns // lanes)
        start = frame.element(self.fast.start, fn.iadd(fn.imul(low, frame.i64(self.fast.stride)), j))
        with fn.loop(frame.i64(0), self._elements(count), 1) as r:
            if not self.pairs:
                rows: tuple[Value, ...] = (frame.element(start, fn.imul(r, frame.i64(self.fast.stride))),)
            else:
                rows, inside = self._two_rows(start, r, count, self.fast.stride)
            into = frame.element(self.right, fn.imul(r, frame.i64(units * lanes)))
            for u in range(units):
                value, *odd = [self._columns(row, u * lanes, columns) for row in rows]
                if odd:
                    value = pair(
                        fn, frame.shape, value, fn.select(inside, odd[0], fn.zero(frame.shape.vector))
                    )
                fn.store(value, frame.element(into, frame.i64(u * lanes)))

    def _columns(self, row: Value, at: int, columns: int) -> Value:
        """A vector of a row's columns from `at` on, zeros past the last."""
        fn, frame, kind = self.fn, self.frame, self.frame.shape.vector
        pointer = frame.element(row, frame.i64(at))
        if columns - at >= frame.shape.lanes:
            return fn.load(kind, pointer)
        return fn.masked_load(kind, pointer, fn.tail_mask(frame.i64(columns - at), kind), fn.zero(kind))

    # products ----------------------------------------------------------------------------------------

    def _column_tile(self, low: Value, count: Value, i: Value, columns: Value, j: Value, width: int) -> None:
        """All tiles of rows of the target against one tile of its columns."""
        fn, frame, h = self.fn, self.frame, self.height
        self._pack_right(low, count, j, width)
        depth = self._elements(count)
        tiles = fn.sdiv(columns, frame.i64(h))
        step = frame.i64(self.s.target.step_n)

        def call(tile: Value, rows: int) -> None:
            row = fn.iadd(i, fn.imul(tile, frame.i64(h)))
            a = frame.element(self.left, fn.imul(tile, frame.i64(h * _DEPTH)))
            c = frame.element(self.target, fn.iadd(fn.imul(row, step), j))
            fn.call(_micro_kernel(fn.module, frame.shape, rows, width), [a, self.right, depth, c, step])

        with fn.loop(frame.i64(0), tiles, 1) as tile:
            call(tile, h)
        if self.slow.size % h:
            with fn.if_(fn.icmp("slt", fn.imul(tiles, frame.i64(h)), columns)):
                call(tiles, self.slow.size % h)


_PARAMS = [("ptr", "a"), ("ptr", "b"), ("i64", "depth"), ("ptr", "c"), ("i64", "ldc")]


def _micro_kernel(module: Module, shape: Shape, height: int, width: int) -> str:
    """c[i, j] += Σ_r a[r, i] b[r, j] for `height` rows of the target and `width` columns."""
    name = f"outer_{height}x{width}"
    if module.defines(name):
        return name
    fn = Function(module, name, _PARAMS, internal=True)
    units, whole = -(-width // shape.lanes), width % shape.lanes == 0
    zeros = [fn.const(shape.vector, 0.0)] * (height * units)
    with fn.carry_loop(fn.const("i64", 0), fn.param("depth"), 1, zeros) as loop:
        loop.next(*_multiplied(fn, shape, (height, units), list(loop.carried), loop.index))
    mask = None if whole else fn.tail_mask(fn.const("i64", width % shape.lanes), shape.vector)
    for row in range(height):
        start = fn.gep(fn.param("c"), shape.elem, fn.imul(fn.param("ldc"), fn.const("i64", row)))
        for u in range(units):
            pointer = fn.gep(start, shape.elem, fn.const("i64", u * shape.lanes))
            _add(fn, shape, pointer, loop.results[row * units + u], mask if u == units - 1 else None)
    return name


def _multiplied(fn: Function, shape: Shape, size: tuple[int, int], acc: list[Value], r: Value) -> list[Value]:
    height, units = size
    row = fn.gep(fn.param("b"), shape.elem, fn.imul(r, fn.const("i64", units * shape.lanes)))
    left = fn.gep(fn.param("a"), shape.elem, fn.imul(r, fn.const("i64", _height(shape))))
    places = (fn.gep(row, shape.elem, fn.const("i64", u * shape.lanes)) for u in range(units))
    columns = [operand(fn, shape, fn.load(shape.packed_vector, place)) for place in places]
    out = []
    for i in range(height):
        a = fn.splat(fn.load(shape.packed, fn.gep(left, shape.elem, fn.const("i64", i))), shape.lanes)
        factor = operand(fn, shape, a)
        out += [times(fn, shape, factor, columns[u], acc[i * units + u]) for u in range(units)]
    return out


def _add(fn: Function, shape: Shape, pointer: Value, value: Value, mask: Value | None) -> None:
    kind = shape.vector
    if mask is None:
        fn.store(fn.fadd(fn.load(kind, pointer), value), pointer)
    else:
        fn.masked_store(fn.fadd(fn.masked_load(kind, pointer, mask, fn.zero(kind)), value), pointer, mask)
