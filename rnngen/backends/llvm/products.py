"""Products formed inside a group: register tiles over packed panels, and the group as their epilogue.

For each tile of columns: the rows in chunks of the tile's height; for each chunk, sweeps fill a small block
of memory that stays in the first-level cache, and the group's expressions read it there. What fills it are
micro-kernels (`micro.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from itertools import groupby

from rnngen.backends.llvm.builder import Function, Value, byte_size
from rnngen.backends.llvm.cuts import Cut, cut_for, most_used, unpacked
from rnngen.backends.llvm.frame import Frame, Row
from rnngen.backends.llvm.matrix import LINES
from rnngen.backends.llvm.micro import LINE, gap, kernels, starts
from rnngen.backends.llvm.packing import Operand, emit_copies
from rnngen.backends.llvm.unpacked import unpacked_kernel
from rnngen.backends.llvm.values import Chunk, Emission
from rnngen.kernel.check import early_products
from rnngen.kernel.ir import Access, Group, Rows, RowsOf, Store, Tile
from rnngen.kernel.tiles import Sweep, Tiling

__all__ = ["Room", "emit_early", "emit_product_group", "emit_rows"]

# the statements -----------------------------------------------------------------------------------------


def emit_rows(frame: Frame, s: Rows, t: Tiling, room: Room, step: Value | None) -> None:
    """A product of `lead` rows a row: as many rows, each of a part of the row's elements."""
    frame = frame.parted(s.lead, {s.term.row.buffer, s.target.buffer})
    group = Group(s.rows, (s.columns,), (Tile(0),), (Store(replace(s.target, strides=(1,)), 0),), s.products)
    emit_product_group(frame, group, t, room, step)


def emit_product_group(frame: Frame, s: Group, t: Tiling, room: Room, step: Value | None) -> None:
    """Tiles of products, each followed by the group's expressions on it; where rows are few, sums of early
    terms are there (`emit_early`)."""
    fn, cut = frame.fn, cut_for(frame, t, s.rows)
    late = _operands(t, early=False)

    def copy(block: tuple[Value, Value]) -> None:
        emit_copies(cut, s.rows, late, room.scratch, block, step)
        if s.ahead is not None and t.copies:
            with fn.if_(frame.rows_a_part("sge", room.many)):
                emit_copies(cut, s.rows, _operands(t, early=True), room.scratch, block, step)

    def fetch(block: Value, buffer: Value, mask: Value | None) -> None:
        fn.store(fn.masked_load(frame.shape.vector, buffer, mask), block)

    def form(at: _Position) -> None:
        if s.ahead is not None:
            with fn.if_(frame.rows_a_part("slt", room.many)):
                _each_early(frame, s, t, at, step, fetch)
            with fn.if_(frame.rows_a_part("sge", room.many)):
                _sweeps(cut, s, room, at, step, early=True)
        _sweeps(cut, s, room, at, step, early=False)
        with fn.loop(at.start, fn.iadd(at.start, at.height), 1) as number:
            row = Row(s.rows, number, step)
            _epilogue(frame, s, t, at.tile, row, at.block, fn.isub(number, at.start))

    _over_tiles(cut, s.rows, room, step, copy, form)


def emit_early(frame: Frame, s: Group, t: Tiling, room: Room) -> None:
    """Sums of a loop group's early terms, for all rows of the steps at hand, into the buffer that it has for
    them."""
    ahead, cut = replace(s, rows=RowsOf.FLAT), cut_for(frame, t, RowsOf.FLAT)

    def copy(block: tuple[Value, Value]) -> None:
        emit_copies(cut, ahead.rows, _operands(t, early=True), room.scratch, block, None)

    def leave(block: Value, buffer: Value, mask: Value | None) -> None:
        frame.fn.masked_store(frame.fn.load(frame.shape.vector, block), buffer, mask)

    def form(at: _Position) -> None:
        _sweeps(cut, ahead, room, at, None, early=True)
        _each_early(frame, ahead, t, at, None, leave)

    _over_tiles(cut, ahead.rows, room, None, copy, form)


@dataclass(frozen=True, slots=True)
class Room:
    """Where a statement's panels lie, memory of this part alone, for copies of operands, and from how many
    rows a part on early terms are formed in the loop."""

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
    cut: Cut,
    rows: RowsOf,
    room: Room,
    step: Value | None,
    copy: Callable[[tuple[Value, Value]], None],
    form: Callable[[_Position], None],
) -> None:
    """Rows in blocks, so that a block's operands stay in the second-level cache for all tiles: `copy` them;
    then for each tile of columns, and each chunk of rows, `form` it."""
    frame, t = cut.frame, cut.tiling
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
        chunks = _chunks(cut, low, high)
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
    """Rows from `first` to before `last` in so many chunks of `height` rows, the first `higher` of them with
    one more, the last with what is left."""

    first: Value
    last: Value
    count: Value
    height: Value
    higher: Value

    def place(self, fn: Function, chunk: Value) -> tuple[Value, Value]:
        """The first row of a chunk, and how many it has."""
        more = fn.icmp("slt", chunk, self.higher)
        skipped = fn.iadd(fn.imul(chunk, self.height), fn.select(more, chunk, self.higher))
        start, height = fn.iadd(self.first, skipped), fn.iadd(self.height, fn.zext(more, "i64"))
        left = fn.isub(self.last, start)
        return start, fn.select(fn.icmp("slt", left, height), left, height)


def _chunks(cut: Cut, first: Value, last: Value) -> _Chunks:
    """A block of rows in as few chunks as there can be: those of nearly the same height waste least, and
    whole ones where matrix tiles take as long for one row as for 16."""
    frame = cut.frame
    fn, zero, one, most = frame.fn, frame.i64(0), frame.i64(1), cut.pick(lambda t: t.height)
    rows = fn.isub(last, first)
    count = fn.sdiv(fn.iadd(rows, fn.isub(most, one)), most)
    even = fn.sdiv(rows, fn.select(fn.icmp("slt", count, one), one, count))
    height = cut.pick(lambda t: t.height if t.matrix else even)
    higher = cut.pick(lambda t: zero if t.matrix else fn.isub(rows, fn.imul(even, count)))
    return _Chunks(first, last, count, height, higher)


def _operands(t: Tiling, early: bool) -> set[Operand]:
    """The operands of sweeps that are early, or those of the others."""
    return {(sweep.row, sweep.depth) for sweep in t.sweeps if sweep.early is early}


def _sweeps(cut: Cut, s: Group, room: Room, at: _Position, step: Value | None, early: bool) -> None:
    """The sweeps of one tile for a chunk of rows, early ones or the others; the panels of the tile that
    follows come near meanwhile."""
    frame, t = cut.frame, cut.tiling
    fn = frame.fn
    mine = [placed for placed in _placed(cut, at) if placed[0].early is early]
    for most, alike in groupby(mine, lambda placed: most_used(frame.shape, t, s.rows, placed[0])):
        sweeps, lies = list(alike), unpacked(frame, most)
        with nullcontext() if lies is None else fn.if_(fn.icmp("eq", lies, fn.const("i1", 0))):
            for sweep, panel, ahead in sweeps:
                part, asked = _portion(cut, sweep, (at.chunk, at.chunks))
                ask = frame.element(room.panels, fn.iadd(ahead, part)), asked
                source = _row_source(cut, s, sweep, (at.start, at.first), room.scratch, step)
                _sweep(cut, sweep, at, (*source, frame.element(room.panels, panel)), ask)
        if lies is not None:
            with fn.if_(lies):
                for sweep, _, _ in sweeps:
                    _unpacked(frame, s, t, sweep, at, step)


def _placed(cut: Cut, at: _Position) -> list[tuple[Sweep, Value, Value]]:
    """Each sweep, with where its panel of the tile begins, and that of the tile that follows."""
    frame, t, tiles = cut.frame, cut.tiling, (at.tile, at.following)
    fn, size = frame.fn, frame.i64(t.tile_size(t.units))
    panel, ahead = (fn.imul(n, size) for n in tiles)
    found = []
    for sweep in t.sweeps:
        found.append((sweep, panel, ahead))
        sizes = [frame.i64(t.panel_size(sweep, units)) for units in (t.units, t.last_units)]
        past = [_of_tile(frame, t, n, *sizes) for n in tiles]
        panel, ahead = (fn.iadd(place, size) for place, size in zip((panel, ahead), past, strict=True))
    return found


def _unpacked(frame: Frame, s: Group, t: Tiling, sweep: Sweep, at: _Position, step: Value | None) -> None:
    """The same of one sweep, from its matrices as they lie."""
    fn, i64 = frame.fn, frame.i64
    units = _of_tile(frame, t, at.tile, i64(t.units), i64(t.last_units))
    rows = frame.element(frame.row_start(sweep.row, Row(s.rows, at.start, step)), i64(sweep.row.offset))
    apart, stride = i64(frame.program.buffers[sweep.row.buffer].size), i64(t.row_vectors * t.lanes)
    column = fn.imul(at.tile, i64(t.units * t.lanes))
    left = fn.isub(i64(t.columns), column)
    for p, term, first in zip(sweep.products, sweep.terms, sweep.first, strict=True):
        m = term.matrix
        place = fn.iadd(i64(m.offset), fn.imul(column, i64(m.step_n)))
        source = frame.element(frame.pointer(m.buffer), place)
        into = frame.element(at.block, i64(p * t.units * t.lanes))
        step_ = i64(m.step_n if m.step_k == 1 else m.step_k)
        name = unpacked_kernel(fn.module, frame.shape.numbers, m.step_k == 1)
        sizes = step_, i64(term.depth), units, left, into, stride, at.height
        fn.call(name, [rows, apart, source, *sizes, fn.const("i1", int(not first))])


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


def _portion(cut: Cut, sweep: Sweep, chunk: tuple[Value, Value]) -> tuple[Value, Value]:
    """Where the part of a panel begins that a chunk of rows, of so many, asks for: a line for each step of
    the depth; and how many lines matrix tiles ask for at a time, 0 where one chunk would ask for all of them:
    it waits for its own."""
    frame = cut.frame
    fn, (number, count) = frame.fn, chunk
    asked = _lines_asked(frame, number, count) if cut.tiling.matrix else frame.i64(0)

    def start(t: Tiling) -> Value:
        if t.matrix:
            return fn.imul(fn.imul(number, asked), frame.i64(t.panel_size(sweep, t.units) // LINES))
        line = LINE // byte_size(frame.shape.elem)
        parts = max(1, t.panel_size(sweep, t.units) // (t.steps(sweep) * line))
        part = fn.sdiv(fn.imul(number, frame.i64(parts)), count)
        return fn.imul(part, frame.i64(t.steps(sweep) * line))

    return cut.pick(start), asked


def _lines_asked(frame: Frame, number: Value, count: Value) -> Value:
    """Up to four chunks share the lines between them; two do where there are fewer."""
    fn, few = frame.fn, frame.fn.icmp("slt", count, frame.i64(4))
    shares, lines = (
        fn.select(few, frame.i64(a), frame.i64(b)) for a, b in ((2, 4), (LINES // 2, LINES // 4))
    )
    asks = fn.and_(fn.icmp("sgt", count, frame.i64(1)), fn.icmp("slt", number, shares))
    return fn.select(asks, lines, frame.i64(0))


def _row_source(
    cut: Cut, s: Group, sweep: Sweep, rows: tuple[Value, Value], scratch: Value, step: Value | None
) -> tuple[Value, Value]:
    """Where a sweep's operand of row `start` lies, and how far rows are apart; `first` begins the block."""
    (start, first), frame = rows, cut.frame
    fn = frame.fn

    def place(t: Tiling) -> Value:
        if t.format.pack == 1:
            row = frame.row_start(sweep.row, Row(s.rows, start, step))
            return frame.element(row, frame.i64(sweep.row.offset))
        at, stride = t.copies[sweep.row, sweep.depth]
        number = fn.imul(fn.isub(start, first), frame.i64(stride))
        return frame.element(scratch, fn.iadd(number, frame.i64(at)))

    def apart(t: Tiling) -> int:
        if t.format.pack == 1:
            return frame.program.buffers[sweep.row.buffer].size
        return t.copies[sweep.row, sweep.depth][1]

    return cut.pick(place), cut.pick(apart)


def _sweep(
    cut: Cut, sweep: Sweep, at: _Position, operands: tuple[Value, Value, Value], ask: tuple[Value, Value]
) -> None:
    """Calls the micro-kernel for the number of rows at hand; `operands` are where the rows begin, how far
    they are apart, and the panel; `ask` is what is to come near, and how much of it."""
    frame, t = cut.frame, cut.tiling
    fn, wide = frame.fn, (t.units, t.last_units)
    table = _of_tile(frame, t, at.tile, *(_table(cut, sweep, n) for n in wide))
    between = _of_tile(frame, t, at.tile, *(frame.i64(gap(t, sweep, n)) for n in wide))
    begins = _of_tile(frame, t, at.tile, *(frame.i64(starts(t, sweep, n)) for n in wide))
    callee = fn.load("ptr", fn.gep(table, "ptr", fn.isub(at.height, frame.i64(1))))
    into = frame.element(at.block, frame.i64(sweep.products[0] * t.units * t.lanes))
    steps, stride = cut.pick(lambda u: u.steps(sweep)), frame.i64(t.row_vectors * t.lanes)
    with fn.if_(fn.icmp("sgt", at.height, frame.i64(0))):
        fn.call_pointer(callee, [*operands, steps, into, stride, between, begins, *ask])


def _table(cut: Cut, sweep: Sweep, units: int) -> Value:
    """The micro-kernels of a sweep."""
    module, shape = cut.frame.fn.module, cut.frame.shape
    return cut.pick(lambda t: kernels(module, shape, t, sweep, units))


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
