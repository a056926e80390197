"""Products formed inside a group: register tiles over packed panels, and the group as their epilogue.

For each tile of columns: the rows in chunks of the tile's height; for each chunk, sweeps fill a small block
of memory that stays in the first-level cache, and the group's expressions read it there. The micro-kernels
are functions of their own, one per height, shared by all groups with the same tile; where the CPU multiplies
matrix tiles, one serves up to 16 rows, and another up to 32.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from rnngen.backends.llvm.builder import Function, Module, Value, byte_size
from rnngen.backends.llvm.frame import Frame, Row, Shape
from rnngen.backends.llvm.matrix import multiply_tiles
from rnngen.backends.llvm.packing import Operand, emit_copies
from rnngen.backends.llvm.pairs import operand, times
from rnngen.backends.llvm.values import Chunk, Emission
from rnngen.kernel.check import early_products
from rnngen.kernel.ir import Access, Group, Rows, RowsOf, Store, Tile
from rnngen.kernel.tiles import MATRIX, Sweep, Tiling

__all__ = ["Room", "emit_early", "emit_product_group", "emit_rows"]

# micro-kernels ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Micro:
    """What tells one micro-kernel from another: its vectors of columns, where in a block's row they go, and
    whether each of them starts a sum or adds to what is there.

    Vectors a constant gap apart find the gap among their arguments, so that many tilings share a kernel;
    `places` are those of others.
    """

    vectors: int
    places: tuple[int, ...]
    first: tuple[bool, ...]

    def name(self, height: int | str) -> str:
        """The function for so many rows."""
        places = "".join(f"_{p}" for p in self.places)
        more = "" if all(self.first) else "_more"
        if any(self.first) and more:
            more += "".join(str(int(not first)) for first in self.first)
        return f"tile_{height}x{self.vectors}{places}{more}"

    def place(self, fn: Function, shape: Shape, row: int, n: int) -> Value:
        """Where vector n of a row of the block lies."""
        start = fn.imul(fn.param("block_stride"), fn.const("i64", row))
        if self.places:
            at = fn.const("i64", self.places[n] * shape.lanes)
        else:
            at = fn.imul(fn.param("gap"), fn.const("i64", n))
        return fn.gep(fn.param("block"), shape.elem, fn.iadd(start, at))


def _micro(t: Tiling, sweep: Sweep, units: int) -> tuple[_Micro, int]:
    """The micro-kernel of a sweep, and the gap between the vectors that it writes."""
    places = [p * t.units + unit for p in sweep.products for unit in range(units)]
    start, gap = places[0], places[1] - places[0] if len(places) > 1 else 0
    regular = places == [start + gap * n for n in range(len(places))]
    apart = () if regular else tuple(p - start for p in places)
    first = tuple(f for f in sweep.first for _ in range(units))
    return _Micro(len(places), apart, first), gap


_PARAMS = [("ptr", "rows"), ("i64", "row_stride"), ("ptr", "panel"), ("i64", "depth")]
_PARAMS += [("ptr", "block"), ("i64", "block_stride"), ("i64", "gap"), ("ptr", "ahead")]
# Bytes of a line of the cache; from how many rows on a micro-kernel has time to ask for lines, and how many
# steps of the depth before it reads them: where rows are fewer, loads are all it does.
_LINE, _PATIENT, _STEPS_BEFORE = 64, 3, 8


def _matrix_kernel(module: Module, shape: Shape, micro: _Micro, tiles: int) -> str:
    """The same for up to 16 rows, or two times 16, from rows and panels with zeros up to whole tiles."""
    name = micro.name(f"matrix_{tiles}")
    if not module.defines(name):
        fn = Function(module, name, _PARAMS, internal=True)
        places = [[micro.place(fn, shape, r * MATRIX, n) for n in range(micro.vectors)] for r in range(tiles)]
        multiply_tiles(fn, shape, places, micro.first)
    return name


def _micro_kernel(module: Module, shape: Shape, micro: _Micro, height: int) -> str:
    """block[row][place] (+)= Σ_k row[k] · panel[k][vector], for `height` rows.

    Lines of the panel come into the first-level cache some steps before they are read, and a line a step of
    the panel that follows, which begins `ahead`, into the second.
    """
    name = micro.name(height)
    if module.defines(name):
        return name
    fn = Function(module, name, _PARAMS, internal=True)
    vectors = micro.vectors
    split = max(1, min(4, 16 // (height * vectors)))
    zeros = [fn.const(shape.vector, 0.0)] * (height * vectors * split)
    depth = fn.param("depth")
    whole = fn.imul(fn.sdiv(depth, fn.const("i64", split)), fn.const("i64", split))
    with fn.carry_loop(fn.const("i64", 0), whole, split, zeros) as loop:
        acc = list(loop.carried)
        for lane in range(split):
            k = fn.iadd(loop.index, fn.const("i64", lane)) if lane else loop.index
            if height >= _PATIENT:
                _prefetch(fn, shape, vectors, k)
            _multiply(fn, shape, (height, vectors), acc, lane * height * vectors, k)
        loop.next(*acc)
    acc = list(loop.results)
    count = height * vectors
    sums = acc[:count]
    for lane in range(1, split):
        sums = [fn.fadd(a, b) for a, b in zip(sums, acc[lane * count : (lane + 1) * count], strict=True)]
    if split > 1:
        with fn.carry_loop(whole, depth, 1, sums) as tail:
            rest = list(tail.carried)
            _multiply(fn, shape, (height, vectors), rest, 0, tail.index)
            tail.next(*rest)
        sums = list(tail.results)
    _put_block(fn, shape, micro, height, sums)
    return name


def _prefetch(fn: Function, shape: Shape, vectors: int, k: Value) -> None:
    """The lines that a step of the depth asks for."""
    line = _LINE // byte_size(shape.elem)
    fn.prefetch(fn.gep(fn.param("ahead"), shape.elem, fn.imul(k, fn.const("i64", line))), 2)
    width = vectors * shape.lanes
    at = fn.gep(fn.param("panel"), shape.elem, fn.imul(k, fn.const("i64", width)))
    for n in range(0, width, line):
        fn.prefetch(fn.gep(at, shape.elem, fn.const("i64", _STEPS_BEFORE * width + n)), 1)


def _multiply(
    fn: Function, shape: Shape, size: tuple[int, int], acc: list[Value], base: int, k: Value
) -> None:
    """One step of the depth: a vector of each column group times one element of each row."""
    height, vectors = size
    at = fn.imul(k, fn.const("i64", vectors * shape.lanes))
    panel = fn.gep(fn.param("panel"), shape.elem, at)
    columns = [
        operand(
            fn,
            shape,
            fn.load(shape.packed_vector, fn.gep(panel, shape.elem, fn.const("i64", v * shape.lanes))),
        )
        for v in range(vectors)
    ]
    for row in range(height):
        start = fn.imul(fn.param("row_stride"), fn.const("i64", row))
        pointer = fn.gep(fn.param("rows"), shape.elem, fn.iadd(start, k))
        a = operand(fn, shape, fn.splat(fn.load(shape.packed, pointer), shape.lanes))
        for v in range(vectors):
            n = base + row * vectors + v
            acc[n] = times(fn, shape, a, columns[v], acc[n])


def _put_block(fn: Function, shape: Shape, micro: _Micro, height: int, sums: list[Value]) -> None:
    for row in range(height):
        for n in range(micro.vectors):
            pointer = micro.place(fn, shape, row, n)
            value = sums[row * micro.vectors + n]
            if not micro.first[n]:
                value = fn.fadd(fn.load(shape.vector, pointer), value)
            fn.store(value, pointer)


# the statements -----------------------------------------------------------------------------------------


def emit_rows(frame: Frame, s: Rows, t: Tiling, room: Room, step: Value | None) -> None:
    """A product of `lead` rows a row: as many rows, each of a part of the row's elements."""
    frame = frame.parted(s.lead, {s.term.row.buffer, s.target.buffer})
    group = Group(s.rows, (s.columns,), (Tile(0),), (Store(replace(s.target, strides=(1,)), 0),), s.products)
    emit_product_group(frame, group, t, room, step)


def emit_product_group(frame: Frame, s: Group, t: Tiling, room: Room, step: Value | None) -> None:
    """Tiles of products, each followed by the group's expressions on it; where rows are few, sums of early
    terms are there (`emit_early`)."""
    fn = frame.fn
    late = _operands(t, early=False)

    def copy(block: tuple[Value, Value]) -> None:
        emit_copies(frame, s.rows, t, late, room.scratch, block, step)
        if s.ahead is not None and t.copies:
            with frame.if_rows("sge", room.many):
                emit_copies(frame, s.rows, t, _operands(t, early=True), room.scratch, block, step)

    def fetch(block: Value, buffer: Value, mask: Value | None) -> None:
        fn.store(fn.masked_load(frame.shape.vector, buffer, mask), block)

    def form(at: _Position) -> None:
        if s.ahead is not None:
            with frame.if_rows("slt", room.many):
                _each_early(frame, s, t, at, step, fetch)
            with frame.if_rows("sge", room.many):
                _sweeps(frame, s, t, room, at, step, early=True)
        _sweeps(frame, s, t, room, at, step, early=False)
        with fn.loop(at.start, fn.iadd(at.start, at.height), 1) as number:
            row = Row(s.rows, number, step)
            _epilogue(frame, s, t, at.tile, row, at.block, fn.isub(number, at.start))

    _over_tiles(frame, s.rows, t, room, step, copy, form)


def emit_early(frame: Frame, s: Group, t: Tiling, room: Room) -> None:
    """Sums of a loop group's early terms, for all rows of the steps at hand, into the buffer that it has for
    them."""
    ahead = replace(s, rows=RowsOf.FLAT)

    def copy(block: tuple[Value, Value]) -> None:
        emit_copies(frame, ahead.rows, t, _operands(t, early=True), room.scratch, block, None)

    def leave(block: Value, buffer: Value, mask: Value | None) -> None:
        frame.fn.masked_store(frame.fn.load(frame.shape.vector, block), buffer, mask)

    def form(at: _Position) -> None:
        _sweeps(frame, ahead, t, room, at, None, early=True)
        _each_early(frame, ahead, t, at, None, leave)

    _over_tiles(frame, ahead.rows, t, room, None, copy, form)


@dataclass(frozen=True, slots=True)
class Room:
    """Where a statement's panels lie, memory of this part alone, for copies of operands, and from how many
    rows on early terms are formed in the loop."""

    panels: Value
    scratch: Value
    many: int


@dataclass(frozen=True, slots=True)
class _Position:
    """Where the nest stands: `chunk` of `chunks`, `height` rows from `start` on, in the block of rows that
    begins at `first`; `tile` and the one `following` it; `block`, the memory for their sums."""

    first: Value
    start: Value
    height: Value
    chunk: Value
    chunks: Value
    tile: Value
    following: Value
    block: Value


def _over_tiles(
    frame: Frame,
    rows: RowsOf,
    t: Tiling,
    room: Room,
    step: Value | None,
    copy: Callable[[tuple[Value, Value]], None],
    form: Callable[[_Position], None],
) -> None:
    """Rows in blocks, so that a block's operands stay in the second-level cache for all tiles: `copy` them;
    then for each tile of columns, and each chunk of rows, `form` it."""
    fn = frame.fn
    if t.matrix:
        block = frame.element(room.scratch, frame.i64(t.copied))
    else:
        block = fn.alloca(frame.shape.elem, t.height * t.row_vectors * t.lanes)
    first, last = frame.share(rows)
    with fn.loop(first, last, t.row_block) as low:
        high = fn.iadd(low, frame.i64(t.row_block))
        high = fn.select(fn.icmp("slt", high, last), high, last)
        copy((low, high))
        chunks = _chunks(frame, t, low, high)
        with fn.loop(frame.i64(0), frame.i64(t.tiles), 1) as number:
            next_ = fn.iadd(number, frame.i64(1))
            next_ = fn.select(fn.icmp("slt", next_, frame.i64(t.tiles)), next_, number)
            tile, following = (_there_and_back(frame, t, n, step) for n in (number, next_))
            with fn.loop(frame.i64(0), chunks.count, 1) as chunk:
                start, height = chunks.place(fn, chunk)
                form(_Position(low, start, height, chunk, chunks.count, tile, following, block))


def _there_and_back(frame: Frame, t: Tiling, number: Value, step: Value | None) -> Value:
    """The tile to take next: odd steps of a loop go from the last to the first, and find the panels that the
    step before read last still in a cache near by."""
    if step is None or t.tiles == 1:
        return number
    fn, one = frame.fn, frame.i64(1)
    odd = fn.icmp("eq", fn.and_(step, one), one)
    return fn.select(odd, fn.isub(frame.i64(t.tiles - 1), number), number)


@dataclass(frozen=True, slots=True)
class _Chunks:
    """Rows from `first` on in so many chunks of `height` rows, the first `higher` of them with one more; or
    in as many whole chunks as there are, and what is left up to `last`."""

    first: Value
    last: Value
    count: Value
    height: Value
    higher: Value | None

    def place(self, fn: Function, chunk: Value) -> tuple[Value, Value]:
        """The first row of a chunk, and how many it has."""
        if self.higher is None:
            start = fn.iadd(self.first, fn.imul(chunk, self.height))
            left = fn.isub(self.last, start)
            return start, fn.select(fn.icmp("slt", left, self.height), left, self.height)
        more = fn.icmp("slt", chunk, self.higher)
        skipped = fn.iadd(fn.imul(chunk, self.height), fn.select(more, chunk, self.higher))
        return fn.iadd(self.first, skipped), fn.iadd(self.height, fn.zext(more, "i64"))


def _chunks(frame: Frame, t: Tiling, first: Value, last: Value) -> _Chunks:
    """A block of rows in as few chunks as there can be: those of nearly the same height waste least, and
    whole ones where matrix tiles take as long for one row as for 16."""
    fn, one, most = frame.fn, frame.i64(1), frame.i64(t.height)
    rows = fn.isub(last, first)
    count = fn.sdiv(fn.iadd(rows, fn.isub(most, one)), most)
    if t.matrix:
        return _Chunks(first, last, count, most, None)
    count = fn.select(fn.icmp("slt", count, one), one, count)
    height = fn.sdiv(rows, count)
    return _Chunks(first, last, count, height, fn.isub(rows, fn.imul(height, count)))


def _operands(t: Tiling, early: bool) -> set[Operand]:
    """The operands of sweeps that are early, or those of the others."""
    return {(sweep.row, sweep.depth) for sweep in t.sweeps if sweep.early is early}


def _sweeps(
    frame: Frame, s: Group, t: Tiling, room: Room, at: _Position, step: Value | None, early: bool
) -> None:
    """The sweeps of one tile for a chunk of rows, early ones or the others; the panels of the tile that
    follows come near meanwhile."""
    fn, tiles = frame.fn, (at.tile, at.following)
    panel, ahead = (fn.imul(n, frame.i64(t.tile_size(t.units))) for n in tiles)
    for sweep in t.sweeps:
        if sweep.early is early:
            ask = fn.iadd(ahead, _portion(frame, t, sweep, (at.chunk, at.chunks)))
            places = frame.element(room.panels, panel), frame.element(room.panels, ask)
            source = _row_source(frame, s, t, sweep, (at.start, at.first), room.scratch, step)
            _sweep(frame, t, sweep, source, (*places, at.tile), at.height, at.block)
        sizes = [frame.i64(t.panel_size(sweep, units)) for units in (t.units, t.last_units)]
        past = [_of_tile(frame, t, n, *sizes) for n in tiles]
        panel, ahead = (fn.iadd(place, size) for place, size in zip((panel, ahead), past, strict=True))


def _each_early(
    frame: Frame,
    s: Group,
    t: Tiling,
    at: _Position,
    step: Value | None,
    move: Callable[[Value, Value, Value | None], None],
) -> None:
    """`move` for each vector of the sums of early terms of a chunk's rows: where it lies in the tile's memory
    and in the buffer for them, and which lanes are real (None: all)."""
    assert s.ahead is not None
    fn, ahead, mine = frame.fn, Access(s.ahead, 0, ()), early_products(s)
    with fn.loop(frame.i64(0), at.height, 1) as k:
        row = frame.row_start(ahead, Row(s.rows, fn.iadd(at.start, k), step))
        block = frame.element(at.block, fn.imul(k, frame.i64(t.row_vectors * t.lanes)))

        def vector_at(column: Value, unit: Value, mask: Value | None) -> None:
            for n, p in enumerate(mine):
                vectors = fn.iadd(frame.i64(p * t.units), unit)
                here = frame.element(block, fn.imul(vectors, frame.i64(t.lanes)))
                move(here, frame.element(row, fn.iadd(frame.i64(n * t.columns), column)), mask)

        _each_vector(frame, t, at.tile, vector_at)


def _portion(frame: Frame, t: Tiling, sweep: Sweep, chunk: tuple[Value, Value]) -> Value:
    """Where the part of a panel begins that a chunk of rows, of so many, asks for: a line for each step of
    the depth."""
    fn, line = frame.fn, _LINE // byte_size(frame.shape.elem)
    parts = max(1, t.panel_size(sweep, t.units) // (t.steps(sweep) * line))
    part = fn.sdiv(fn.imul(chunk[0], frame.i64(parts)), chunk[1])
    return fn.imul(part, frame.i64(t.steps(sweep) * line))


def _row_source(
    frame: Frame,
    s: Group,
    t: Tiling,
    sweep: Sweep,
    rows: tuple[Value, Value],
    scratch: Value,
    step: Value | None,
) -> tuple[Value, int]:
    """Where a sweep's operand of row `start` lies, and how far rows are apart; `first` begins the block."""
    (start, first), fn = rows, frame.fn
    if t.pack == 1:
        row = frame.row_start(sweep.row, Row(s.rows, start, step))
        row = frame.element(row, frame.i64(sweep.row.offset))
        return row, frame.program.buffers[sweep.row.buffer].size
    at, stride = t.copies[sweep.row, sweep.depth]
    number = fn.imul(fn.isub(start, first), frame.i64(stride))
    return frame.element(scratch, fn.iadd(number, frame.i64(at))), stride


def _sweep(
    frame: Frame,
    t: Tiling,
    sweep: Sweep,
    source: tuple[Value, int],
    place: tuple[Value, Value, Value],
    count: Value,
    block: Value,
) -> None:
    """Calls the micro-kernel for the number of rows at hand; `place` is the panel, what is to come near, and
    the tile's number."""
    fn = frame.fn
    panel, ahead, tile = place
    tables, gaps = zip(*(_table(frame, t, sweep, units) for units in (t.units, t.last_units)), strict=True)
    table, gap = _of_tile(frame, t, tile, *tables), _of_tile(frame, t, tile, *gaps)
    callee = fn.load("ptr", fn.gep(table, "ptr", fn.isub(count, frame.i64(1))))
    row, stride = source[0], frame.i64(source[1])
    into = frame.element(block, frame.i64(sweep.products[0] * t.units * t.lanes))
    args = [row, stride, panel, frame.i64(t.steps(sweep)), into, frame.i64(t.row_vectors * t.lanes), gap]
    args.append(ahead)
    with fn.if_(fn.icmp("sgt", count, frame.i64(0))):
        fn.call_pointer(callee, args)


def _table(frame: Frame, t: Tiling, sweep: Sweep, units: int) -> tuple[Value, Value]:
    """The micro-kernels for 1 … `height` rows, and the gap between the vectors that they are to write."""
    module, (micro, gap) = frame.fn.module, _micro(t, sweep, units)
    if t.matrix:
        names = [_matrix_kernel(module, frame.shape, micro, 1 + h // MATRIX) for h in range(t.height)]
    else:
        names = [_micro_kernel(module, frame.shape, micro, h + 1) for h in range(t.height)]
    table = module.constant(f"table_{micro.name(t.height)}", [Value("ptr", f"@{n}") for n in names])
    return table, frame.i64(gap * t.lanes)


def _of_tile(frame: Frame, t: Tiling, tile: Value, full: Value, last: Value) -> Value:
    """`last` for the last tile, if that is a narrow one, else `full`."""
    if t.last_units == t.units:
        return full
    return frame.fn.select(frame.fn.icmp("eq", tile, frame.i64(t.tiles - 1)), last, full)


def _epilogue(frame: Frame, s: Group, t: Tiling, tile: Value, row: Row, block: Value, at: Value) -> None:
    """The expressions on one row of a tile."""
    fn = frame.fn
    base = fn.gep(block, frame.shape.elem, fn.imul(at, frame.i64(t.row_vectors * t.lanes)))
    shared = Emission(frame, s.exprs, row, [frame.i64(0)], 0, Chunk(1))
    shared.uniform()
    for store in s.stores:
        shared.start(store.access)

    def vector_at(column: Value, unit: Value, mask: Value | None) -> None:
        tiles = [
            fn.load(
                frame.shape.vector,
                fn.gep(
                    base, frame.shape.elem, fn.imul(fn.iadd(frame.i64(p * t.units), unit), frame.i64(t.lanes))
                ),
            )
            for p in range(t.products)
        ]
        e = shared.inner([column], Chunk(t.lanes, mask), tiles)
        e.all()
        for store in s.stores:
            e.write(store.access, store.value)

    _each_vector(frame, t, tile, vector_at)


VectorAt = Callable[[Value, Value, Value | None], None]


def _each_vector(frame: Frame, t: Tiling, tile: Value, vector_at: VectorAt) -> None:
    """What `vector_at` does for each vector of a tile's columns: the first of them, the vector's number in
    the tile, and which lanes are real (None: all)."""
    fn = frame.fn
    units = _of_tile(frame, t, tile, frame.i64(t.units), frame.i64(t.last_units))
    with fn.loop(frame.i64(0), units, 1) as unit:
        column = fn.imul(fn.iadd(fn.imul(tile, frame.i64(t.units)), unit), frame.i64(t.lanes))
        _full_or_tail(frame, t, column, unit, vector_at)


def _full_or_tail(frame: Frame, t: Tiling, column: Value, unit: Value, vector_at: VectorAt) -> None:
    fn = frame.fn
    whole = t.columns // t.lanes * t.lanes
    if whole == t.columns:
        vector_at(column, unit, None)
        return
    if whole:
        with fn.if_(fn.icmp("slt", column, frame.i64(whole))):
            vector_at(column, unit, None)
    with fn.if_(fn.icmp("eq", column, frame.i64(whole))):
        if t.lanes == 1:
            vector_at(column, unit, None)
        else:
            vector_at(column, unit, fn.tail_mask(frame.i64(t.columns - whole), frame.shape.vector))
