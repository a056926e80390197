"""Operands of products copied into the order, and the numbers, in which the micro-kernels read them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import nullcontext
from itertools import groupby
from operator import itemgetter

from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.cuts import Cut, most_used, sweep_cut, unpacked
from rnngen.backends.llvm.frame import Frame, Row, Shape
from rnngen.backends.llvm.pairs import adjacent_pairs, pair, pairs_of, rounded
from rnngen.backends.llvm.squares import turn_parts
from rnngen.kernel.ir import Access, Group, Rows, RowsOf, Term
from rnngen.kernel.tiles import MATRIX, Sweep, Tiling

__all__ = ["Operand", "emit_copies", "emit_pack"]

Operand = tuple[Access, int]


# matrices ---------------------------------------------------------------------------------------------


def emit_pack(frame: Frame, s: Group | Rows, t: Tiling, panels: Value, many: int) -> None:
    """Copies the matrices into panels: [tile][sweep][k][product][unit][lane], zeros past the last column; for
    matrix tiles 16 depths of a unit lie together, those of each part of the numbers after those of the one
    before: [tile][sweep][k / 16][part][product][unit][k % 16][lane]. From `many` rows a part on the loop
    forms early terms. Nothing is copied of what is read as it lies."""
    fn = frame.fn
    cuts = [sweep_cut(frame, t, s.rows, sweep, many) for sweep in t.sweeps]
    uses = [most_used(frame.shape, t, s.rows, sweep) for sweep in t.sweeps]
    first, last = frame.portion(frame.i64(t.tiles))
    full = t.tiles if t.last_units == t.units else t.tiles - 1
    end = fn.select(fn.icmp("slt", last, frame.i64(full)), last, frame.i64(full))
    with fn.loop(first, end, 1) as tile:
        _pack_tile(cuts, uses, panels, tile, t.units)
    if full < t.tiles:
        with fn.if_(fn.icmp("eq", last, frame.i64(t.tiles))):
            _pack_tile(cuts, uses, panels, frame.i64(full), t.last_units)


def _pack_tile(cuts: Sequence[Cut], uses: Sequence[int], panels: Value, tile: Value, units: int) -> None:
    frame, t = cuts[0].frame, cuts[0].tiling
    fn = frame.fn
    at = fn.imul(tile, frame.i64(t.tile_size(t.units)))
    column, places = fn.imul(tile, frame.i64(t.width)), []
    for sweep in t.sweeps:
        places.append(at)
        at = fn.iadd(at, frame.i64(t.panel_size(sweep, units)))
    for most, alike in groupby(zip(uses, t.sweeps, cuts, places, strict=True), itemgetter(0)):
        lies = unpacked(frame, most)
        with nullcontext() if lies is None else fn.if_(fn.icmp("eq", lies, fn.const("i1", 0))):
            for _, sweep, cut, place in alike:
                for way in cut.ways():
                    _pack_sweep(frame, way, sweep, frame.element(panels, place), column, units)


def _pack_sweep(frame: Frame, t: Tiling, sweep: Sweep, panel: Value, column: Value, units: int) -> None:
    fn = frame.fn
    stride, apart = len(sweep.products) * units * t.lanes, t.lanes * (MATRIX if t.matrix else 1)
    for p, term in enumerate(sweep.terms):
        for unit in range(units):
            pointer = frame.element(panel, frame.i64((p * units + unit) * apart))
            _pack_unit(frame, t, term, pointer, fn.iadd(column, frame.i64(unit * t.lanes)), stride)
            _fill(frame, t, pointer, (t.steps(sweep), t.room(sweep)), stride)


def _fill(frame: Frame, t: Tiling, into: Value, rows: tuple[int, int], stride: int) -> None:
    """Zeros in place of the depths from the first to before the second."""
    fn, (first, last) = frame.fn, rows
    if first == last:
        return
    with fn.loop(frame.i64(first), frame.i64(last), 1) as k:
        for part in range(t.format.parts):
            place = _depth(fn, _shape(frame, t), k, frame.i64(stride), frame.i64(part))
            fn.store(fn.zero(frame.shape.packed_vector), frame.element(into, place))


def _shape(frame: Frame, t: Tiling) -> Shape:
    """How code for panels of this kind is made."""
    return frame.shape if t.matrix == frame.shape.matrix else frame.shape.numbers


def _depth(fn: Function, shape: Shape, k: Value, stride: Value, part: Value) -> Value:
    """How far a part of element k of a panel's depth is from the first."""
    if not shape.matrix:
        return fn.imul(k, stride)
    inside = fn.and_(k, fn.const("i64", MATRIX - 1))
    before = fn.imul(fn.isub(k, inside), fn.imul(stride, fn.const("i64", shape.parts)))
    place = fn.iadd(before, fn.imul(inside, fn.const("i64", shape.lanes)))
    return fn.iadd(place, fn.imul(fn.imul(stride, part), fn.const("i64", MATRIX)))


def _pack_unit(frame: Frame, t: Tiling, term: Term, into: Value, n: Value, stride: int) -> None:
    """A vector of columns from column `n` on, its depths `stride` elements apart."""
    fn, m, zero = frame.fn, term.matrix, frame.i64(0)
    left = fn.isub(frame.i64(t.columns), n)
    left = fn.select(fn.icmp("slt", left, zero), zero, left)
    start = fn.iadd(frame.i64(m.offset), fn.imul(n, frame.i64(m.step_n)))
    source = frame.element(frame.pointer(m.buffer), start)
    turns = m.step_k == 1 and m.step_n != 1 and t.lanes > 1 and term.depth >= t.lanes * t.format.pack
    name = _pack_kernel(fn.module, _shape(frame, t), m.step_n == 1, turns)
    sizes = [frame.i64(k) for k in (m.step_n, m.step_k, term.depth)]
    fn.call(name, [source, *sizes, left, into, frame.i64(stride)])


def _pack_kernel(module: Module, shape: Shape, adjacent: bool, turns: bool) -> str:
    """into[k][lane] = source[k * step_k + lane * step_n], zeros from lane `left` on; pairs of depths where
    panels hold those, 0 beside the last of an odd number.

    `adjacent`: step_n is 1. `turns`: step_k is 1, and rows of adjacent elements are turned in registers, a
    square at a time.
    """
    name = "pack_turned" if turns else "pack_rows" if adjacent else "pack"
    name += "" if shape.pack == 1 else "_pairs"
    if module.defines(name):
        return name
    params = [("ptr", "source"), ("i64", "step_n"), ("i64", "step_k"), ("i64", "depth"), ("i64", "left")]
    fn = Function(module, name, [*params, ("ptr", "into"), ("i64", "stride")], internal=True)
    zero, lanes = fn.const("i64", 0), fn.const("i64", shape.lanes)
    left, depth = fn.param("left"), fn.param("depth")

    def column(k: Value, mask: Value | None) -> Value:
        pointer = fn.gep(fn.param("source"), shape.elem, fn.imul(k, fn.param("step_k")))
        return _column(fn, shape, pointer, adjacent, mask)

    def put(value: Value, k: Value, part: Value) -> None:
        place = _depth(fn, shape, k, fn.param("stride"), part)
        fn.store(value, fn.gep(fn.param("into"), shape.elem, place))

    def columns(first: Value) -> None:
        mask = fn.tail_mask(left, shape.vector) if shape.lanes > 1 else None
        with fn.loop(first, depth, shape.pack) as k:
            if shape.pack == 1:
                put(column(k, mask), k, zero)
            else:
                odd = _beside(fn, k, depth, lambda at: column(at, mask))
                for part, both in enumerate(pairs_of(fn, shape, column(k, mask), odd, pair)):
                    put(both, fn.ashr(k, fn.const("i64", 1)), fn.const("i64", part))

    if not turns:
        columns(zero)
        return name
    side = fn.const("i64", shape.lanes * shape.pack)
    whole = fn.imul(fn.sdiv(depth, side), side)
    whole = fn.select(fn.icmp("sge", left, lanes), whole, zero)
    with fn.loop(zero, whole, shape.lanes * shape.pack) as k:
        starts = [fn.iadd(k, fn.imul(fn.param("step_n"), fn.const("i64", i))) for i in range(shape.lanes)]
        square = [_loaded(fn, shape, fn.gep(fn.param("source"), shape.elem, at), shape.pack) for at in starts]
        row = k if shape.pack == 1 else fn.ashr(k, fn.const("i64", 1))
        turn_parts(fn, square, lambda part, i, v: put(v, fn.iadd(row, fn.const("i64", i)), part))
    columns(whole)
    return name


def _loaded(
    fn: Function, shape: Shape, pointer: Value, depths: int, rest: Value | None = None
) -> list[Value]:
    """A vector of elements of so many adjacent depths each, one for each part of their numbers; zeros past
    the first `rest` depths (None: all are there)."""
    vectors = []
    for at in range(0, depths * shape.lanes, shape.lanes):
        mask = None
        if rest is not None:
            left = fn.isub(rest, fn.const("i64", at))
            left = fn.select(fn.icmp("slt", left, fn.const("i64", 0)), fn.const("i64", 0), left)
            mask = fn.tail_mask(left, shape.vector)
        start = fn.gep(pointer, shape.elem, fn.const("i64", at))
        vectors.append(fn.masked_load(shape.vector, start, mask))
    if depths > 1:
        return pairs_of(fn, shape, vectors[0], vectors[1], adjacent_pairs)
    return [rounded(fn, shape, vectors[0])] if shape.pack > 1 else vectors


def _beside(fn: Function, k: Value, depth: Value, read: Callable[[Value], Value]) -> Value:
    """What is read at depth k + 1; zeros past the last."""
    after = fn.iadd(k, fn.const("i64", 1))
    inside = fn.icmp("slt", after, depth)
    found = read(fn.select(inside, after, k))
    return fn.select(inside, found, fn.zero(found.type))


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


# rows -------------------------------------------------------------------------------------------------


def emit_copies(
    cut: Cut,
    rows: RowsOf,
    wanted: Collection[Operand],
    scratch: Value,
    block: tuple[Value, Value],
    step: Value | None,
) -> None:
    """Copies a block's rows in pairs, or rounded, each wanted operand (an access and its depth) once,
    with zeros up to a whole vector; nothing where rows are read as they lie."""
    frame, (low, high) = cut.frame, block
    fn = frame.fn
    for t in cut.ways() if cut.tiling.copies else ():
        for (access, depth), (at, stride) in t.copies.items():
            if (access, depth) not in wanted:
                continue
            row = frame.row_start(access, Row(rows, low, step))
            apart = frame.i64(frame.program.buffers[access.buffer].size)
            source = frame.element(row, frame.i64(access.offset))
            into = frame.element(scratch, frame.i64(at))
            sizes = [frame.i64(depth), fn.isub(high, low)]
            fn.call(_copy_kernel(fn.module, frame.shape), [source, apart, *sizes, into, frame.i64(stride)])


def _copy_kernel(module: Module, shape: Shape) -> str:
    """into[row][k / lanes][part][k % lanes] = the pair of source[row] at 2k, for `count` rows; 0 beside the
    last of an odd depth. Or into[row][k] = source[row][k], rounded, and zeros up to a whole vector."""
    if module.defines(name := "copy_rows"):
        return name
    params = [("ptr", "source"), ("i64", "apart"), ("i64", "depth"), ("i64", "count")]
    fn = Function(module, name, [*params, ("ptr", "into"), ("i64", "stride")], internal=True)
    zero, wide = fn.const("i64", 0), shape.beside * shape.lanes
    whole = fn.imul(fn.sdiv(fn.param("depth"), fn.const("i64", wide)), fn.const("i64", wide))
    rest = fn.isub(fn.param("depth"), whole)
    with fn.loop(zero, fn.param("count"), 1) as row:
        source = fn.gep(fn.param("source"), shape.elem, fn.imul(row, fn.param("apart")))
        into = fn.gep(fn.param("into"), shape.elem, fn.imul(row, fn.param("stride")))

        def put(values: Sequence[Value], k: Value) -> None:
            start = fn.ashr(fn.imul(k, fn.const("i64", shape.parts)), fn.const("i64", shape.beside - 1))
            for part, value in enumerate(values):
                at = fn.iadd(start, fn.const("i64", part * shape.lanes))
                fn.store(value, fn.gep(into, shape.elem, at))

        with fn.loop(zero, whole, wide) as k:
            put(_loaded(fn, shape, fn.gep(source, shape.elem, k), shape.beside), k)
        with fn.if_(fn.icmp("sgt", rest, zero)):
            put(_loaded(fn, shape, fn.gep(source, shape.elem, whole), shape.beside, rest), whole)
    return name
