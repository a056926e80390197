"""Sums over time of outer products: target(i, j) = Σ_r left[r, i] · right[r, j], over all rows of all steps.

Sums that share the left operand (the gradients of a gate's matrices) are formed in one go. Both operands are
copied into panels first, a block of rows at a time: rows of a matrix lie a power of two apart as often as
not, and then a column of them falls into one set of the cache. As many columns of the right operands as there
is room for in the second-level cache are copied once, and meet one block of the left one's columns after the
other, which stays there, too; a tile of it and the accumulators stay in the first level and in registers.
Each block's sums are added to the target, so the error grows with the block and not with T·B; a call may ask
that they be added to what an earlier one left there. Where products read bfloat16 pairs, a pair is two rows
that follow each other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial, reduce

from rnngen.backends.llvm.builder import Function, Module, Value, byte_size, vector
from rnngen.backends.llvm.frame import ADD, Frame, Row, Shape, portion
from rnngen.backends.llvm.outer_tiles import Fast, Nest, TileNest, tile_scratch
from rnngen.backends.llvm.pairs import add_products, pair, rounded
from rnngen.kernel.ir import Access, Outer, RowsOf
from rnngen.kernel.tiles import tallest

__all__ = ["emit_outers", "outer_scratch", "outer_shape", "shares_left"]

# elements of the packed operands: rows, or pairs of rows
_DEPTH = 384
_UNITS = 4
_MAX_HEIGHT = 6
# tiles of the left operand in a block: 32 · 6 columns of 384 rows are 288 KiB of float32; columns of the
# right ones: 768 KiB
_TILES, _COLUMNS = 32, 512
# elements of the targets below which vectors are faster than matrix tiles of three parts a number
SMALL = 1 << 12


def _height(shape: Shape) -> int:
    return min(_MAX_HEIGHT, tallest(_UNITS, shape.registers))


def outer_scratch(sums: Sequence[Outer], shape: Shape) -> int:
    """Elements that each part needs for its copies of both operands of some sums, formed in one go or not."""
    slow, shape = max(_sides(s)[0][1] for s in sums), outer_shape(sums, shape)
    if shape.matrix:
        small = [s for s in sums if not outer_shape([s], shape).matrix]
        room = outer_scratch(small, shape.numbers) if small else 0
        return max(room, tile_scratch(shape, slow, [_sides(s)[1][1] for s in sums]))
    height = _height(shape)
    tiles = min(_TILES, -(-slow // height))
    right = min(_COLUMNS, sum(_padded(_sides(s)[1][1], shape) for s in sums))
    return tiles * _tile_size(shape) + _DEPTH * right + _line_size(tiles * height, shape)


def outer_shape(sums: Sequence[Outer], shape: Shape) -> Shape:
    """How code is made for sums that are formed in one go: small targets are left to vectors."""
    elements = sum(s.left_size * s.right_size for s in sums)
    return shape.numbers if shape.parts > 1 and elements < SMALL else shape


def _padded(columns: int, shape: Shape) -> int:
    """So many columns in whole vectors."""
    return -(-columns // shape.lanes) * shape.lanes


def _tile_size(shape: Shape) -> int:
    """Elements of a tile of the left operand, to an odd number of cache lines: a row is copied into all tiles
    of a block, and a power of two apart they would share few sets of the cache. Copies reach past the end."""
    line = 64 // byte_size(shape.elem)
    return ((_height(shape) * _DEPTH // line + 1) | 1) * line


def _line_size(columns: int, shape: Shape) -> int:
    """Elements for one row of a block of the left operand, in pairs or rounded, in whole vectors."""
    return _padded(columns, shape) if shape.pack > 1 else 0


def shares_left(a: Outer, b: Outer) -> bool:
    """Whether two sums have the operand in common that is copied in tiles: they are formed in one go then."""
    return (_sides(a)[0], a.lead) == (_sides(b)[0], b.lead)


def _sides(s: Outer) -> tuple[tuple[Access, int], tuple[Access, int]]:
    """The operand whose columns are the target's rows, and that of its columns, each with its size."""
    left, right = (s.left, s.left_size), (s.right, s.right_size)
    return (right, left) if s.transposed else (left, right)


def emit_outers(frame: Frame, sums: Sequence[Outer], scratch: Value, running: Collection[int]) -> None:
    """Statements that share their left operand; parts share out the rows of the targets. `scratch` is this
    part's alone; `running` are the targets that a call may add to."""
    fn, i64 = frame.fn, frame.i64
    slow, lead = _sides(sums[0])[0], sums[0].lead
    given = [*_operand(frame, *slow, lead), fn.imul(frame.flat, i64(lead)), scratch, frame.part, frame.parts]
    for s in sums:
        target = frame.element(frame.pointer(s.target.buffer), i64(s.target.offset))
        add = frame.read_info(ADD) if s.target.buffer in running else i64(0)
        given += [*_operand(frame, *_sides(s)[1], lead), target, i64(s.target.step_n), add]
    fn.call(_nest(fn.module, outer_shape(sums, frame.shape), slow[1], [_sides(s)[1][1] for s in sums]), given)


def _operand(frame: Frame, access: Access, size: int, lead: int) -> tuple[Value, Value, Value]:
    """Where an operand's first row begins, how far its rows are apart, and its columns."""
    start = frame.row_start(access, Row(RowsOf.FLAT, frame.i64(0), None))
    stride = frame.program.buffers[access.buffer].size if lead == 1 else size
    return frame.element(start, frame.i64(access.offset)), frame.i64(stride), frame.i64(size)


_SLOW = [
    ("ptr", "slow"), ("i64", "slow_stride"), ("i64", "slow_size"), ("i64", "depth"), ("ptr", "scratch"),
    ("i64", "part"), ("i64", "parts"),
]  # fmt: skip
_FAST = [
    ("ptr", "fast"), ("i64", "stride"), ("i64", "size"), ("ptr", "target"), ("i64", "step"), ("i64", "add"),
]  # fmt: skip


def _nest(module: Module, shape: Shape, slow: int, fast: Sequence[int]) -> str:
    """The function for operands of so many columns; what is left of them after whole tiles tells it apart."""
    if shape.matrix:
        return _tile_nest(module, shape, len(fast))
    high, wide = slow % _height(shape), [n % (_UNITS * shape.lanes) for n in fast]
    joined = sum(_padded(n, shape) for n in fast) <= _COLUMNS
    name = "_".join(["outer", *["one"] * joined, str(high), *map(str, wide)])
    if not module.defines(name):
        fn = Function(module, name, _params(len(wide)), internal=True)
        _Nest(fn, shape, high, wide, joined).emit()
    return name


def _tile_nest(module: Module, shape: Shape, count: int) -> str:
    """The function of matrix tiles, for operands of any size."""
    if not module.defines(name := f"outer_{count}"):
        fn = Function(module, name, _params(count), internal=True)
        fasts = _fasts(fn, count)
        nest = TileNest(fn, shape, fasts)
        _clear(fn, shape, fasts, (nest.first, nest.last))
        nest.emit()
    return name


def _params(count: int) -> list[tuple[str, str]]:
    return _SLOW + [(kind, f"{key}{k}") for k in range(count) for kind, key in _FAST]


def _fasts(fn: Function, count: int) -> list[Fast]:
    return [Fast(*(fn.param(f"{key}{k}") for _, key in _FAST)) for k in range(count)]


def _clear(fn: Function, shape: Shape, fasts: Sequence[Fast], rows: tuple[Value, Value]) -> None:
    """What no rows add up to."""
    for fast in fasts:
        with (
            fn.if_(fn.icmp("eq", fn.or_(fn.param("depth"), fast.add), fn.const("i64", 0))),
            fn.loop(*rows, 1) as i,
        ):
            fn.clear(fn.gep(fast.target, shape.elem, fn.imul(i, fast.step)), shape.elem, fast.size)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Columns of a right operand from `first` to before `last`, `wide` of all of which are left after whole
    tiles, and where their panels begin."""

    fast: Fast
    wide: int
    first: Value
    last: Value
    panels: Value


@dataclass(frozen=True, slots=True)
class _Tile:
    """One tile of columns of a right operand: the first of them, how many, and its panel."""

    fast: Fast
    first: Value
    width: int
    panel: Value


class _Nest(Nest):
    """The loop nest: blocks of depth, some columns of right operands, blocks of target rows, tiles of
    columns, tiles of rows.

    `high` rows and `wide` columns of the targets are left after whole tiles; `joined` tells that there is
    room for all right operands at once.
    """

    def __init__(self, fn: Function, shape: Shape, high: int, wide: Sequence[int], joined: bool) -> None:
        self.fn, self.shape, self.high, self.joined = fn, shape, high, joined
        self.height, self.width, self.tile = _height(shape), _UNITS * shape.lanes, _tile_size(shape)
        self.right = fn.param("scratch")
        self.fasts = list(zip(_fasts(fn, len(wide)), wide, strict=True))
        self.left = self._at(self.right, fn.imul(self._i64(_DEPTH), self._room()))
        self.pairs = shape.beside > 1
        self.line = self._line() if shape.pack > 1 else None
        self.first, self.last = portion(fn, shape, fn.param("slow_size"), self.height)

    def emit(self) -> None:
        fn = self.fn
        _clear(fn, self.shape, [fast for fast, _ in self.fasts], (self.first, self.last))
        rows = _DEPTH * self.shape.beside
        with fn.loop(self._i64(0), fn.param("depth"), rows) as low:
            block = low, self._least(fn.isub(fn.param("depth"), low), rows)
            if self.joined:
                self._some(block, self._all())
            for fast, wide in () if self.joined else self.fasts:
                step = self._share(fast.size)
                with fn.loop(self._i64(0), fast.size, step) as first:
                    last = fn.iadd(first, step)
                    last = fn.select(fn.icmp("slt", last, fast.size), last, fast.size)
                    self._some(block, [_Columns(fast, wide, first, last, self.right)])

    # columns of right operands -----------------------------------------------------------------------

    def _room(self) -> Value:
        """Columns that there is room for."""
        total = reduce(self.fn.iadd, (self._padded(fast.size) for fast, _ in self.fasts))
        return self._least(total, _COLUMNS)

    def _padded(self, columns: Value) -> Value:
        """So many columns in whole vectors."""
        fn, lanes = self.fn, self.shape.lanes
        return fn.and_(fn.iadd(columns, self._i64(lanes - 1)), self._i64(-lanes))

    def _all(self) -> list[_Columns]:
        """All columns of all right operands."""
        fn, found, before = self.fn, [], self._i64(0)
        for fast, wide in self.fasts:
            panels = self._at(self.right, fn.imul(before, self._i64(_DEPTH)))
            found.append(_Columns(fast, wide, self._i64(0), fast.size, panels))
            before = fn.iadd(before, self._padded(fast.size))
        return found

    def _share(self, columns: Value) -> Value:
        """How many columns to take at once: whole tiles, so that shares are few and nearly alike."""
        fn = self.fn
        shares = fn.sdiv(fn.iadd(columns, self._i64(_COLUMNS - 1)), self._i64(_COLUMNS))
        unit = fn.imul(shares, self._i64(self.width))
        tiles = fn.sdiv(fn.iadd(columns, fn.isub(unit, self._i64(1))), unit)
        return fn.imul(tiles, self._i64(self.width))

    def _some(self, rows: tuple[Value, Value], columns: Sequence[_Columns]) -> None:
        """Some columns of right operands, over a block of depth, against all rows of the targets."""
        fn = self.fn
        for c in columns:
            self._each_tile(c, partial(self._pack_right, rows))
        with fn.loop(self.first, self.last, _TILES * self.height) as i:
            count = self._least(fn.isub(self.last, i), _TILES * self.height)
            self._pack_left(*rows, i, count)
            for c in columns:
                self._each_tile(c, partial(self._column_tile, rows, (i, count)))

    def _each_tile(self, c: _Columns, form: Callable[[_Tile], None]) -> None:
        """A loop over the tiles of some columns."""
        fn = self.fn

        def tile(first: Value, width: int) -> _Tile:
            before = fn.imul(fn.isub(first, c.first), self._i64(_DEPTH))
            return _Tile(c.fast, first, width, self._at(c.panels, before))

        whole = fn.isub(c.fast.size, self._i64(c.wide))
        end = fn.select(fn.icmp("slt", c.last, whole), c.last, whole)
        with fn.loop(c.first, end, self.width) as j:
            form(tile(j, self.width))
        if c.wide:
            with fn.if_(fn.icmp("eq", c.last, c.fast.size)):
                form(tile(whole, c.wide))

    def _line(self) -> Value:
        """Room for one row of a block of the left operand, in pairs or rounded, behind the block."""
        fn, h = self.fn, self.height
        tiles = fn.sdiv(fn.iadd(fn.param("slow_size"), self._i64(h - 1)), self._i64(h))
        return self._at(self.left, fn.imul(self._least(tiles, _TILES), self._i64(self.tile)))

    # copies ------------------------------------------------------------------------------------------

    def _pack_left(self, low: Value, count: Value, i: Value, columns: Value) -> None:
        """[tile][row][column of the tile]; a last, narrow tile takes as much room as a full one."""
        fn, h, stride = self.fn, self.height, self.fn.param("slow_stride")
        tiles = fn.sdiv(columns, self._i64(h))
        rest = fn.isub(columns, fn.imul(tiles, self._i64(h)))
        start = self._at(fn.param("slow"), fn.iadd(fn.imul(low, stride), i))
        with fn.loop(self._i64(0), self._elements(count), 1) as r:
            source = self._left_row(start, r, count, columns)
            into = self._at(self.left, fn.imul(r, self._i64(h)))
            last = fn.isub(tiles, self._i64(1))
            with fn.loop(self._i64(0), last, 1) as tile:
                self._copy(source, into, tile, self._reach)
            with fn.if_(fn.icmp("sge", last, self._i64(0))):
                self._copy(source, into, last, self.height)
            if self.high:
                a = self._at(source, fn.imul(tiles, self._i64(h)))
                b = self._at(into, fn.imul(tiles, self._i64(self.tile)))
                with fn.loop(self._i64(0), rest, 1, rolled=True) as k:
                    fn.store(fn.load(self.shape.copied, self._at(a, k)), self._at(b, k))

    def _elements(self, rows: Value) -> Value:
        """Elements along a depth of so many rows."""
        fn, one = self.fn, self._i64(1)
        return fn.ashr(fn.iadd(rows, one), one) if self.pairs else rows

    def _left_row(self, start: Value, r: Value, count: Value, columns: Value) -> Value:
        """Where element r of each of the left operand's columns lies: in its row, or in the line of what
        products read."""
        fn, kind, stride = self.fn, self.shape.vector, self.fn.param("slow_stride")
        if self.line is None:
            return self._at(start, fn.imul(r, stride))
        rows = self._rows(start, r, count, stride)
        with fn.loop(self._i64(0), columns, self.shape.lanes) as k:
            mask = fn.tail_mask(fn.isub(columns, k), kind)
            fn.store(rows(lambda row: fn.masked_load(kind, self._at(row, k), mask)), self._at(self.line, k))
        return self.line

    def _rows(
        self, start: Value, r: Value, count: Value, stride: Value
    ) -> Callable[[Callable[[Value], Value]], Value]:
        """What products read of element r, from what is loaded of a row: its one row, rounded or not, or a
        pair of rows, zeros in place of one that is not there."""
        fn, shape = self.fn, self.shape
        if not self.pairs:
            row = self._at(start, fn.imul(r, stride))
            return lambda load: rounded(fn, shape, load(row)) if shape.pack > 1 else load(row)
        even = fn.imul(r, self._i64(2))
        odd = fn.iadd(even, self._i64(1))
        inside = fn.icmp("slt", odd, count)
        places = (even, fn.select(inside, odd, even))
        first, second = (self._at(start, fn.imul(at, stride)) for at in places)

        def both(load: Callable[[Value], Value]) -> Value:
            return pair(fn, shape, load(first), fn.select(inside, load(second), fn.zero(shape.vector)))

        return both

    @property
    def _reach(self) -> int:
        """Columns to copy for a tile that others follow: one piece, whose end the next row overwrites."""
        return max(self.height, min(1 << (self.height - 1).bit_length(), self.shape.lanes))

    def _copy(self, source: Value, into: Value, tile: Value, columns: int) -> None:
        """One row of a tile, so many columns of it, in the widest pieces that fit."""
        fn, at = self.fn, 0
        source = self._at(source, fn.imul(tile, self._i64(self.height)))
        into = self._at(into, fn.imul(tile, self._i64(self.tile)))
        while at < columns:
            piece = min(1 << ((columns - at).bit_length() - 1), self.shape.lanes)
            value = fn.load(vector(self.shape.copied, piece), self._at(source, self._i64(at)))
            fn.store(value, self._at(into, self._i64(at)))
            at += piece

    def _pack_right(self, rows: tuple[Value, Value], t: _Tile) -> None:
        """[row][column], zeros past the last column up to a full vector."""
        fn, lanes, (low, count) = self.fn, self.shape.lanes, rows
        units, stride = -(-t.width // lanes), t.fast.stride
        start = self._at(t.fast.start, fn.iadd(fn.imul(low, stride), t.first))
        with fn.loop(self._i64(0), self._elements(count), 1) as r:
            rows_of = self._rows(start, r, count, stride)
            into = self._at(t.panel, fn.imul(r, self._i64(units * lanes)))
            for u in range(units):
                value = rows_of(partial(self._columns, at=u * lanes, columns=t.width))
                fn.store(value, self._at(into, self._i64(u * lanes)))

    def _columns(self, row: Value, at: int, columns: int) -> Value:
        """A vector of a row's columns from `at` on, zeros past the last."""
        fn, kind, whole = self.fn, self.shape.vector, columns - at >= self.shape.lanes
        mask = None if whole else fn.tail_mask(self._i64(columns - at), kind)
        return fn.masked_load(kind, self._at(row, self._i64(at)), mask)

    # products ----------------------------------------------------------------------------------------

    def _column_tile(self, rows: tuple[Value, Value], block: tuple[Value, Value], t: _Tile) -> None:
        """All tiles of a block of target rows against one tile of its columns, over some rows of depth."""
        fn, h = self.fn, self.height
        (low, count), (i, columns) = rows, block
        depth, add = self._elements(count), fn.or_(low, t.fast.add)
        tiles = fn.sdiv(columns, self._i64(h))

        def call(tile: Value, high: int) -> None:
            row = fn.iadd(i, fn.imul(tile, self._i64(h)))
            a = self._at(self.left, fn.imul(tile, self._i64(self.tile)))
            c = self._at(t.fast.target, fn.iadd(fn.imul(row, t.fast.step), t.first))
            given = [a, t.panel, depth, c, t.fast.step, add]
            fn.call(_micro_kernel(fn.module, self.shape, high, t.width), given)

        with fn.loop(self._i64(0), tiles, 1) as tile:
            call(tile, h)
        if self.high:
            with fn.if_(fn.icmp("slt", fn.imul(tiles, self._i64(h)), columns)):
                call(tiles, self.high)


_PARAMS = [("ptr", "a"), ("ptr", "b"), ("i64", "depth"), ("ptr", "c"), ("i64", "ldc"), ("i64", "add")]


def _micro_kernel(module: Module, shape: Shape, height: int, width: int) -> str:
    """c[i, j] = Σ_r a[r, i] b[r, j] for `height` rows of the target and `width` columns, added to what is
    there with `add` not 0."""
    name = f"outer_{height}x{width}"
    if module.defines(name):
        return name
    fn = Function(module, name, _PARAMS, internal=True)
    units, whole = -(-width // shape.lanes), width % shape.lanes == 0
    _ask_for_target(fn, shape, height, units)
    zeros = [fn.const(shape.vector, 0.0)] * (height * units)
    # both are walked by addresses of their own: LLVM is not asked to make them of the index (`jit.py`)
    walked = [fn.param("a"), fn.param("b"), *zeros]
    with fn.carry_loop(fn.const("i64", 0), fn.param("depth"), 1, walked) as loop:
        a, b, *sums = loop.carried
        sums = _multiplied(fn, shape, (height, units), (a, b), sums)
        steps = (a, _height(shape)), (b, units * shape.lanes)
        loop.next(*(fn.gep(at, shape.elem, fn.const("i64", n)) for at, n in steps), *sums)
    sums = list(loop.results[2:])
    mask = None if whole else fn.tail_mask(fn.const("i64", width % shape.lanes), shape.vector)
    for relation in ("eq", "ne"):
        with fn.if_(fn.icmp(relation, fn.param("add"), fn.const("i64", 0))):
            for row in range(height):
                start = fn.gep(fn.param("c"), shape.elem, fn.imul(fn.param("ldc"), fn.const("i64", row)))
                for u in range(units):
                    pointer = fn.gep(start, shape.elem, fn.const("i64", u * shape.lanes))
                    value, on = sums[row * units + u], mask if u == units - 1 else None
                    if relation == "ne":
                        value = fn.fadd(fn.masked_load(shape.vector, pointer, on), value)
                    fn.masked_store(value, pointer, on)
    return name


def _ask_for_target(fn: Function, shape: Shape, height: int, units: int) -> None:
    """Lines of the target, which lie far apart and come from afar, while the products are formed."""
    line = 64 // byte_size(shape.elem)
    for row in range(height):
        start = fn.gep(fn.param("c"), shape.elem, fn.imul(fn.param("ldc"), fn.const("i64", row)))
        for at in range(0, units * shape.lanes, line):
            fn.prefetch(fn.gep(start, shape.elem, fn.const("i64", at)), 1)


def _multiplied(
    fn: Function, shape: Shape, size: tuple[int, int], rows: tuple[Value, Value], acc: list[Value]
) -> list[Value]:
    """Products of one row of each operand's panel, added to `acc`."""
    (height, units), (a, b) = size, rows

    def element(i: int) -> Value:
        return fn.splat(fn.load(shape.copied, fn.gep(a, shape.elem, fn.const("i64", i))), shape.lanes)

    def column(u: int) -> Value:
        place = fn.gep(b, shape.elem, fn.const("i64", u * shape.lanes))
        return fn.load(vector(shape.copied, shape.lanes), place)

    return add_products(fn, shape, (height, element), (units, column), acc)
