"""Products formed inside a group: packed panels, register tiles, and the group as their epilogue.

For each tile of columns: the rows in chunks of the tile's height; for each chunk, sweeps fill a small block
of memory that stays in the first-level cache, and the group's expressions read it there. The micro-kernels
are functions of their own, one per height, shared by all groups with the same tile.
"""

from __future__ import annotations

from dataclasses import dataclass

from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.frame import Frame, Row, Shape
from rnngen.backends.llvm.values import Chunk, Emission
from rnngen.kernel.ir import Group, Term
from rnngen.kernel.tiles import Sweep, Tiling

__all__ = ["emit_pack", "emit_product_group"]


_ROW_BLOCK = 96

# packing ----------------------------------------------------------------------------------------------


def emit_pack(frame: Frame, t: Tiling, panels: Value) -> None:
    """Copies the matrices into panels: [tile][sweep][k][product][unit][lane], zeros past the last column."""
    fn = frame.fn
    first, last = frame.portion(frame.i64(t.tiles))
    full = t.tiles if t.last_units == t.units else t.tiles - 1
    end = fn.select(fn.icmp("slt", last, frame.i64(full)), last, frame.i64(full))
    with fn.loop(first, end, 1) as tile:
        _pack_tile(frame, t, panels, tile, t.units)
    if full < t.tiles:
        with fn.if_(fn.icmp("eq", last, frame.i64(t.tiles))):
            _pack_tile(frame, t, panels, frame.i64(full), t.last_units)


def _pack_tile(frame: Frame, t: Tiling, panels: Value, tile: Value, units: int) -> None:
    fn = frame.fn
    at = fn.imul(tile, frame.i64(t.tile_size(t.units)))
    column = fn.imul(tile, frame.i64(t.width))
    for sweep in t.sweeps:
        stride = len(sweep.products) * units * t.lanes
        for p, term in enumerate(sweep.terms):
            for unit in range(units):
                into = fn.iadd(at, frame.i64((p * units + unit) * t.lanes))
                n = fn.iadd(column, frame.i64(unit * t.lanes))
                _pack_unit(frame, t, term, frame.element(panels, into), n, stride)
        at = fn.iadd(at, frame.i64(t.panel_size(sweep, units)))


def _pack_unit(frame: Frame, t: Tiling, term: Term, into: Value, n: Value, stride: int) -> None:
    """A vector of columns from column `n` on, its depths `stride` elements apart."""
    fn, m, zero = frame.fn, term.matrix, frame.i64(0)
    left = fn.isub(frame.i64(t.columns), n)
    left = fn.select(fn.icmp("slt", left, zero), zero, left)
    start = fn.iadd(frame.i64(m.offset), fn.imul(n, frame.i64(m.step_n)))
    source = frame.element(frame.pointer(m.buffer), start)
    turns = m.step_k == 1 and m.step_n != 1 and t.lanes > 1 and term.depth >= t.lanes
    name = _pack_kernel(fn.module, frame.shape, m.step_n == 1, turns)
    sizes = [frame.i64(k) for k in (m.step_n, m.step_k, term.depth)]
    fn.call(name, [source, *sizes, left, into, frame.i64(stride)])


def _pack_kernel(module: Module, shape: Shape, adjacent: bool, turns: bool) -> str:
    """into[k][lane] = source[k * step_k + lane * step_n], zeros from lane `left` on.

    `adjacent`: step_n is 1. `turns`: step_k is 1, and rows of adjacent elements are turned in registers, a
    square at a time.
    """
    name = "pack_turned" if turns else "pack_rows" if adjacent else "pack"
    if module.defines(name):
        return name
    params = [("ptr", "source"), ("i64", "step_n"), ("i64", "step_k"), ("i64", "depth"), ("i64", "left")]
    fn = Function(module, name, [*params, ("ptr", "into"), ("i64", "stride")], internal=True)
    zero, lanes = fn.const("i64", 0), fn.const("i64", shape.lanes)
    left, depth = fn.param("left"), fn.param("depth")

    def columns(first: Value) -> None:
        mask = fn.tail_mask(left, shape.vector) if shape.lanes > 1 else None
        with fn.loop(first, depth, 1) as k:
            pointer = fn.gep(fn.param("source"), shape.elem, fn.imul(k, fn.param("step_k")))
            value = _column(fn, shape, pointer, adjacent, mask)
            fn.store(value, fn.gep(fn.param("into"), shape.elem, fn.imul(k, fn.param("stride"))))

    if not turns:
        columns(zero)
        return name
    whole = fn.imul(fn.sdiv(depth, lanes), lanes)
    whole = fn.select(fn.icmp("sge", left, lanes), whole, zero)
    with fn.loop(zero, whole, shape.lanes) as k:
        starts = [fn.iadd(k, fn.imul(fn.param("step_n"), fn.const("i64", i))) for i in range(shape.lanes)]
        square = [fn.load(shape.vector, fn.gep(fn.param("source"), shape.elem, at)) for at in starts]
        for i, value in enumerate(_turned(fn, square)):
            at = fn.imul(fn.iadd(k, fn.const("i64", i)), fn.param("stride"))
            fn.store(value, fn.gep(fn.param("into"), shape.elem, at))
    columns(whole)
    return name


def _turned(fn: Function, rows: list[Value]) -> list[Value]:
    """The transpose of a square of vectors: one exchange of halves for each bit of the lane's number."""
    step = len(rows) // 2
    while step:
        lanes = range(len(rows))
        low = [j if not j & step else j - step + len(rows) for j in lanes]
        high = [j + step if not j & step else j + len(rows) for j in lanes]
        for i in lanes:
            if not i & step:
                a, b = rows[i], rows[i + step]
                rows[i], rows[i + step] = fn.shuffle(a, b, low), fn.shuffle(a, b, high)
        step //= 2
    return rows


def _column(fn: Function, shape: Shape, pointer: Value, adjacent: bool, mask: Value | None) -> Value:
    """`lanes` elements of a matrix column, zeros where the mask is off."""
    if mask is None:
        inside = fn.icmp("sgt", fn.param("left"), fn.const("i64", 0))
        safe = fn.select(inside, pointer, fn.param("into"))
        return fn.select(inside, fn.load(shape.elem, safe), fn.const(shape.elem, 0.0))
    if adjacent:
        return fn.masked_load(shape.vector, pointer, mask, fn.zero(shape.vector))
    lanes = fn.const_lanes(f"<{shape.lanes} x i64>", list(range(shape.lanes)))
    offsets = fn.imul(lanes, fn.splat(fn.param("step_n"), shape.lanes))
    where = fn.value(f"<{shape.lanes} x ptr>", f"getelementptr {shape.elem}, {pointer}, {offsets}")
    return fn.gather(shape.vector, where, mask, fn.zero(shape.vector))


# micro-kernels ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Micro:
    """What tells one micro-kernel from another: its vectors of columns, and where in a block's row they go.

    Vectors a constant gap apart find the gap among their arguments, so that many tilings share a kernel;
    `places` are those of others.
    """

    vectors: int
    places: tuple[int, ...]
    first: bool

    def name(self, height: int) -> str:
        """The function for so many rows."""
        places = "".join(f"_{p}" for p in self.places)
        return f"tile_{height}x{self.vectors}{places}{'' if self.first else '_more'}"


def _micro(t: Tiling, sweep: Sweep, units: int) -> tuple[_Micro, int]:
    """The micro-kernel of a sweep, and the gap between the vectors that it writes."""
    places = [p * t.units + unit for p in sweep.products for unit in range(units)]
    start, gap = places[0], places[1] - places[0] if len(places) > 1 else 0
    regular = places == [start + gap * n for n in range(len(places))]
    apart = () if regular else tuple(p - start for p in places)
    return _Micro(len(places), apart, sweep.first), gap


def _micro_kernel(module: Module, shape: Shape, micro: _Micro, height: int) -> str:
    """block[row][place] (+)= Σ_k row[k] · panel[k][vector], for `height` rows."""
    name = micro.name(height)
    if module.defines(name):
        return name
    params = [("ptr", "rows"), ("i64", "row_stride"), ("ptr", "panel"), ("i64", "depth")]
    params += [("ptr", "block"), ("i64", "block_stride"), ("i64", "gap")]
    fn = Function(module, name, params, internal=True)
    vectors = micro.vectors
    split = max(1, min(4, 16 // (height * vectors)))
    zeros = [fn.const(shape.vector, 0.0)] * (height * vectors * split)
    depth = fn.param("depth")
    whole = fn.imul(fn.sdiv(depth, fn.const("i64", split)), fn.const("i64", split))
    with fn.carry_loop(fn.const("i64", 0), whole, split, zeros) as loop:
        acc = list(loop.carried)
        for lane in range(split):
            k = fn.iadd(loop.index, fn.const("i64", lane)) if lane else loop.index
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


def _multiply(
    fn: Function, shape: Shape, size: tuple[int, int], acc: list[Value], base: int, k: Value
) -> None:
    """One step of the depth: a vector of each column group times one element of each row."""
    height, vectors = size
    at = fn.imul(k, fn.const("i64", vectors * shape.lanes))
    panel = fn.gep(fn.param("panel"), shape.elem, at)
    columns = [
        fn.load(shape.vector, fn.gep(panel, shape.elem, fn.const("i64", v * shape.lanes)))
        for v in range(vectors)
    ]
    for row in range(height):
        start = fn.imul(fn.param("row_stride"), fn.const("i64", row))
        pointer = fn.gep(fn.param("rows"), shape.elem, fn.iadd(start, k))
        a = fn.splat(fn.load(shape.elem, pointer), shape.lanes)
        for v in range(vectors):
            n = base + row * vectors + v
            acc[n] = fn.mad(a, columns[v], acc[n])


def _put_block(fn: Function, shape: Shape, micro: _Micro, height: int, sums: list[Value]) -> None:
    lanes = shape.lanes
    for row in range(height):
        start = fn.imul(fn.param("block_stride"), fn.const("i64", row))
        for n in range(micro.vectors):
            if micro.places:
                at = fn.const("i64", micro.places[n] * lanes)
            else:
                at = fn.imul(fn.param("gap"), fn.const("i64", n))
            pointer = fn.gep(fn.param("block"), shape.elem, fn.iadd(start, at))
            value = sums[row * micro.vectors + n]
            if not micro.first:
                value = fn.fadd(fn.load(shape.vector, pointer), value)
            fn.store(value, pointer)


# the group ----------------------------------------------------------------------------------------------


def emit_product_group(frame: Frame, s: Group, t: Tiling, panels: Value, step: Value | None) -> None:
    """Tiles of products, each followed by the group's expressions on it.

    Rows are walked in blocks, so that a block's operands stay in the second-level cache for all tiles.
    """
    fn = frame.fn
    block = fn.alloca(frame.shape.elem, t.height * t.row_vectors * t.lanes)
    first, last = frame.share(s.rows)
    with fn.loop(first, last, _ROW_BLOCK) as low:
        high = fn.iadd(low, frame.i64(_ROW_BLOCK))
        high = fn.select(fn.icmp("slt", high, last), high, last)
        with fn.loop(frame.i64(0), frame.i64(t.tiles), 1) as tile:
            _tile(frame, s, t, panels, step, (low, high), tile, block)


def _tile(
    frame: Frame,
    s: Group,
    t: Tiling,
    panels: Value,
    step: Value | None,
    rows: tuple[Value, Value],
    tile: Value,
    block: Value,
) -> None:
    """One tile of columns for a block of rows; chunks of nearly the same height waste least."""
    fn = frame.fn
    first, last = rows
    count, height = fn.isub(last, first), frame.i64(t.height)
    chunks = fn.sdiv(fn.iadd(count, fn.isub(height, frame.i64(1))), height)
    with fn.loop(frame.i64(0), chunks, 1) as chunk:
        start = fn.iadd(first, fn.sdiv(fn.imul(count, chunk), chunks))
        end = fn.iadd(first, fn.sdiv(fn.imul(count, fn.iadd(chunk, frame.i64(1))), chunks))
        panel = fn.imul(tile, frame.i64(t.tile_size(t.units)))
        for sweep in t.sweeps:
            here = frame.element(panels, panel)
            _sweep(frame, s, t, sweep, (here, tile), (start, fn.isub(end, start)), block, step)
            sizes = [frame.i64(t.panel_size(sweep, units)) for units in (t.units, t.last_units)]
            panel = fn.iadd(panel, _of_tile(frame, t, tile, *sizes))
        with fn.loop(start, end, 1) as number:
            _epilogue(frame, s, t, tile, Row(s.rows, number, step), block, fn.isub(number, start))


def _sweep(
    frame: Frame,
    s: Group,
    t: Tiling,
    sweep: Sweep,
    place: tuple[Value, Value],
    rows: tuple[Value, Value],
    block: Value,
    step: Value | None,
) -> None:
    """Calls the micro-kernel for the number of rows at hand; `place` is the panel and the tile's number."""
    fn = frame.fn
    start, count = rows
    row = frame.row_start(sweep.row, Row(s.rows, start, step))
    row = frame.element(row, frame.i64(sweep.row.offset))
    panel, tile = place
    tables, gaps = zip(*(_table(frame, t, sweep, units) for units in (t.units, t.last_units)), strict=True)
    table, gap = _of_tile(frame, t, tile, *tables), _of_tile(frame, t, tile, *gaps)
    callee = fn.load("ptr", fn.gep(table, "ptr", fn.isub(count, frame.i64(1))))
    stride = frame.i64(frame.program.buffers[sweep.row.buffer].size)
    into = frame.element(block, frame.i64(sweep.products[0] * t.units * t.lanes))
    args = [row, stride, panel, frame.i64(sweep.depth), into, frame.i64(t.row_vectors * t.lanes), gap]
    with fn.if_(fn.icmp("sgt", count, frame.i64(0))):
        fn.call_pointer(callee, args)


def _table(frame: Frame, t: Tiling, sweep: Sweep, units: int) -> tuple[Value, Value]:
    """The micro-kernels for 1 … `height` rows, and the gap between the vectors that they are to write."""
    module, (micro, gap) = frame.fn.module, _micro(t, sweep, units)
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

    units = _of_tile(frame, t, tile, frame.i64(t.units), frame.i64(t.last_units))
    with fn.loop(frame.i64(0), units, 1) as unit:
        column = fn.imul(fn.iadd(fn.imul(tile, frame.i64(t.units)), unit), frame.i64(t.lanes))
        _full_or_tail(frame, t, column, unit, vector_at)


def _full_or_tail(frame: Frame, t: Tiling, column: Value, unit: Value, vector_at) -> None:  # type: ignore[no-untyped-def]
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
