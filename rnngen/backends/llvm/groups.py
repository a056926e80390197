"""Groups without products, and what goes along an axis or by index: loop nests around `values.Emission`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import replace

from rnngen.backends.llvm.builder import Value
from rnngen.backends.llvm.frame import Frame, Row
from rnngen.backends.llvm.squares import Squares, apart
from rnngen.backends.llvm.values import Chunk, Emission, entry_of
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Draw, Expr, Group, Index, Load, Pool, RowsOf, Scan, Scatter

__all__ = [
    "START",
    "across_axis",
    "along",
    "beside",
    "combine",
    "emit_group",
    "emit_pool",
    "emit_scan",
    "emit_scatter",
    "friendly",
    "lengthened",
    "nest",
    "rows_of",
    "shared_nest",
]


@contextmanager
def rows_of(frame: Frame, kind: RowsOf, step: Value | None, alone: bool = False) -> Iterator[Row]:
    """A loop over this part's rows; what has no rows is the first part's."""
    fn = frame.fn
    if kind is RowsOf.NONE or alone:
        with only_first(frame):
            yield Row(kind, None, step)
        return
    first, last = frame.share(kind)
    with fn.loop(first, last, 1) as number:
        yield Row(kind, number, step)


@contextmanager
def only_first(frame: Frame) -> Iterator[None]:
    """Runs in part 0 alone."""
    if not frame.shape.threads:
        yield
        return
    with frame.fn.if_(frame.fn.icmp("eq", frame.part, frame.i64(0))):
        yield


@contextmanager
def nest(frame: Frame, extents: Sequence[int]) -> Iterator[list[Value]]:
    """Loops over axes; yields their counters."""
    with ExitStack() as stack:
        out = []
        for n in extents:
            if n == 1:
                out.append(frame.i64(0))
            else:
                out.append(stack.enter_context(frame.fn.loop(frame.i64(0), frame.i64(n), 1)))
        yield out


@contextmanager
def shared_nest(frame: Frame, extents: Sequence[int]) -> Iterator[list[Value]]:
    """The same for what has no rows; parts share out the first axis."""
    if not extents or not frame.shape.threads:
        with only_first(frame), nest(frame, extents) as counters:
            yield counters
        return
    mine = frame.portion(frame.i64(extents[0]))
    with frame.fn.loop(*mine, 1) as first, nest(frame, extents[1:]) as others:
        yield [first, *others]


def along(frame: Frame, n: int, width: int, body: Callable[[Value, Chunk], None], start: int = 0) -> None:
    """A loop over an axis of n elements in vectors: full ones, then a masked tail."""
    fn = frame.fn
    full = (n - start) // width * width
    if full == width:
        body(frame.i64(start), Chunk(width))
    elif full:
        with fn.loop(frame.i64(start), frame.i64(start + full), width) as at:
            body(at, Chunk(width))
    if start + full < n:
        if width == 1:
            return
        mask = fn.tail_mask(frame.i64(n - start - full), frame.shape.vector)
        body(frame.i64(start + full), Chunk(width, mask))


def beside(
    frame: Frame,
    n: int,
    width: int,
    most: int,
    body: Callable[[list[Value], list[Chunk]], None],
    shared: bool = False,
) -> None:
    """An axis of n elements in vectors, `most` of them at a time: full ones, then what is left; `shared` out
    between the parts."""
    fn, whole = frame.fn, n // (width * most) * width * most
    shared &= frame.shape.threads

    def some(at: Value, count: int, mask: Value | None = None) -> None:
        starts = [fn.iadd(at, frame.i64(k * width)) for k in range(count)]
        body(starts, [Chunk(width, mask if k == count - 1 else None) for k in range(count)])

    if whole == width * most and not shared:
        some(frame.i64(0), most)
    elif whole:
        end = frame.i64(whole)
        with fn.loop(
            *(frame.portion(end, width * most) if shared else (frame.i64(0), end)), width * most
        ) as at:
            some(at, most)
    if whole < n:
        left = -(-(n - whole) // width)
        tail = (n - whole) % width
        mask = fn.tail_mask(frame.i64(tail), frame.shape.vector) if tail else None
        with only_first(frame) if shared else nullcontext():
            some(frame.i64(whole), left, mask)


# groups ---------------------------------------------------------------------------------------------


def emit_group(frame: Frame, s: Group, step: Value | None) -> None:
    """Elementwise work without products."""
    s = collapsed(s)
    across = across_axis(s, frame.shape.lanes)
    with rows_of(frame, s.rows, step) as row:
        if across is None:
            _group_row(frame, s, row)
        else:
            _turned_row(frame, s, row, across)


def _group_row(frame: Frame, s: Group, row: Row) -> None:
    if not s.extents:
        e = Emission(frame, s.exprs, row, [], -1, Chunk(1))
        e.uniform()
        for store in s.stores:
            e.write(store.access, store.value)
        return
    *outer, last = s.extents
    with nest(frame, outer) as counters:
        shared = Emission(frame, s.exprs, row, [*counters, frame.i64(0)], len(outer), Chunk(1))
        shared.uniform()
        for store in s.stores:
            shared.start(store.access)

        def body(at: Value, chunk: Chunk) -> None:
            e = shared.inner([*counters, at], chunk)
            e.all()
            for store in s.stores:
                e.write(store.access, store.value)

        along(frame, last, frame.shape.lanes if last > 1 else 1, body)


def across_axis(s: Group, lanes: int) -> int | None:
    """The axis along which everything lies side by side that lies apart along the last: squares of it are
    turned. None where there is no such thing, or no such axis."""
    last = len(s.extents) - 1
    for axis in range(last):
        if min(s.extents[axis], s.extents[last]) >= lanes > 1 and apart(s.exprs, last, axis):
            return axis
    return None


def _turned_row(frame: Frame, s: Group, row: Row, across: int) -> None:
    """One row, its elements in squares of two axes as far as there are whole ones."""
    fn, lanes, axis = frame.fn, frame.shape.lanes, len(s.extents) - 1
    squares = Squares(frame, s.exprs, axis, across)
    others = [k for k in range(axis) if k != across]
    whole = s.extents[across] // lanes * lanes

    def put(at: dict[int, Value], chunk: Chunk, ready: dict[int, Value]) -> None:
        indices = [at[k] for k in range(len(s.extents))]
        e = Emission(frame, s.exprs, row, indices, axis, chunk, ready=ready)
        e.uniform()
        e.all()
        for store in s.stores:
            e.write(store.access, store.value)

    with nest(frame, [s.extents[k] for k in others]) as counters:
        fixed = dict(zip(others, counters, strict=True))

        def square(first: Value, at: Value, chunk: Chunk) -> None:
            if chunk.mask is None:
                place = {**fixed, across: first, axis: at}
                squares.turn(row, [place[k] for k in range(len(s.extents))])
            with fn.loop(frame.i64(0), frame.i64(lanes), 1) as k:
                ready = squares.read(k) if chunk.mask is None else {}
                put({**fixed, across: fn.iadd(first, k), axis: at}, chunk, ready)

        with fn.loop(frame.i64(0), frame.i64(whole), lanes) as first:
            along(frame, s.extents[axis], lanes, lambda at, chunk: square(first, at, chunk))
        if whole == s.extents[across]:
            return
        with fn.loop(frame.i64(whole), frame.i64(s.extents[across]), 1) as k:
            place = {**fixed, across: k}
            along(frame, s.extents[axis], lanes, lambda at, chunk: put({**place, axis: at}, chunk, {}))


# what scans, pools and reductions share ----------------------------------------------------------------

START = {"sum": 0.0, "prod": 1.0, "max": float("-inf"), "min": float("inf")}


def combine(frame: Frame, kind: str, a: Value, b: Value) -> Value:
    """One step of a reduction."""
    fn = frame.fn
    if kind == "sum":
        return fn.fadd(a, b)
    if kind == "prod":
        return fn.fmul(a, b)
    return fn.intrinsic("maximum" if kind == "max" else "minimum", a, b)


def friendly(exprs: Sequence[Expr], axis: int) -> bool:
    """Whether every load is adjacent or constant along the axis."""
    return all(e.access.strides[axis] in (0, 1) for e in exprs if isinstance(e, Load))


def lengthened(e: Expr) -> Expr:
    """The expression with one more axis, along which it does not change."""
    if isinstance(e, Load):
        return replace(e, access=replace(e.access, strides=(*e.access.strides, 0)))
    if isinstance(e, Index | Draw):
        return replace(e, strides=(*e.strides, 0))
    return e


# sums over the batch ----------------------------------------------------------------------------------


def emit_pool(frame: Frame, s: Pool, step: Value | None) -> None:
    """The sum of a step's rows, into this part's rows; outside the loop a part takes whole steps."""
    if not s.extents:
        s = _pool_with_axis(s)
    if s.rows is RowsOf.FLAT:
        first, last = frame.portion(frame.steps)
        with frame.fn.loop(first, last, 1) as t:
            start = frame.fn.imul(t, frame.rows)
            end = frame.fn.iadd(start, frame.rows)
            _pool(frame, s, None, (start, end), (start, end))
        return
    _pool(frame, s, step, (frame.i64(0), frame.rows), frame.share(RowsOf.BATCH))


def _pool_with_axis(s: Pool) -> Pool:
    exprs = tuple(lengthened(e) for e in s.exprs)
    return replace(s, extents=(1,), exprs=exprs, target=replace(s.target, strides=(0,)))


def _pool(
    frame: Frame,
    s: Pool,
    step: Value | None,
    read: tuple[Value, Value],
    write: tuple[Value, Value],
) -> None:
    """Sums over the rows `read`, a vector of columns at a time, written to each of the rows `write`."""
    fn = frame.fn
    *outer, last = s.extents
    axis = len(outer)
    wide = last > 1 and friendly(s.exprs, axis) and s.target.strides[axis] == 1
    with nest(frame, outer) as counters:

        def body(at: Value, chunk: Chunk) -> None:
            kind = frame.shape.vector if chunk.width > 1 else frame.shape.elem
            with fn.carry_loop(*read, 1, [fn.const(kind, 0.0)]) as loop:
                row = Row(s.rows, loop.index, step)
                e = Emission(frame, s.exprs, row, [*counters, at], axis, chunk)
                e.uniform()
                e.all()
                loop.next(fn.fadd(loop.carried[0], e.vector(s.value)))
            with fn.loop(*write, 1) as number:
                e = Emission(frame, (), Row(s.rows, number, step), [*counters, at], axis, chunk)
                e.put(
                    frame.element(e.start(s.target), e.position(s.target)),
                    loop.results[0],
                    s.target.strides[axis],
                )

        along(frame, last, frame.shape.lanes if wide else 1, body)


# along an axis, and by index ----------------------------------------------------------------------------


def emit_scan(frame: Frame, s: Scan, step: Value | None) -> None:
    """A running value along the last axis, one element after the other."""
    fn, axis = frame.fn, len(s.extents) - 1
    n = s.extents[axis]
    with rows_of(frame, s.rows, step) as row, nest(frame, s.extents[:axis]) as counters:
        start = fn.const(frame.shape.elem, 0.0 if s.kind == "linear" else START[s.kind], saturate=True)
        with fn.carry_loop(frame.i64(0), frame.i64(n), 1, [start]) as loop:
            at = fn.isub(frame.i64(n - 1), loop.index) if s.reverse else loop.index
            e = Emission(frame, s.exprs, row, [*counters, at], axis, Chunk(1))
            e.uniform()
            e.all()
            first = e.ready[s.values[0]]
            if s.kind == "linear":
                value = fn.fadd(first, fn.fmul(e.ready[s.values[1]], loop.carried[0]))
            else:
                value = combine(frame, s.kind, loop.carried[0], first)
            fn.store(value, frame.element(e.start(s.target), e.position(s.target)))
            loop.next(value)


def emit_scatter(frame: Frame, s: Scatter, step: Value | None) -> None:
    """Entries added up at their index, in row order."""
    fn = frame.fn
    if s.over == "rows":
        with only_first(frame):
            base = frame.row_start(s.target, Row(RowsOf.NONE, None, step))
            _cleared(frame, s, base)
            with fn.loop(frame.i64(0), frame.count(s.rows), 1) as number:
                _scatter_row(frame, s, Row(s.rows, number, step), base)
        return
    with rows_of(frame, s.rows, step) as row:
        base = frame.row_start(s.target, row)
        _cleared(frame, s, base)
        _scatter_row(frame, s, row, base)


def _cleared(frame: Frame, s: Scatter, base: Value) -> None:
    """Zeros where the target lies, which may be a part of a whole: what lies beside it is others'."""
    fn, elem = frame.fn, frame.shape.elem
    axes = [(s.bound, s.scale)]
    axes += [(n, step) for n, step in zip(s.extents, s.target.strides, strict=True) if n > 1 and step]
    together, start = 1, frame.element(base, frame.i64(s.target.offset))
    while axes and axes[-1][1] == together:  # neighbours are cleared at once
        together *= axes.pop()[0]
    with nest(frame, [n for n, _ in axes]) as counters:
        for index, (_, step) in zip(counters, axes, strict=True):
            start = frame.element(start, fn.imul(index, frame.i64(step)))
        fn.clear(start, elem, frame.i64(together))


def _scatter_row(frame: Frame, s: Scatter, row: Row, base: Value) -> None:
    fn = frame.fn
    with nest(frame, s.extents) as counters:
        e = Emission(frame, s.exprs, row, counters, len(counters) - 1, Chunk(1))
        e.uniform()
        e.all()
        index = entry_of(fn, e.ready[s.index], s.bound)
        at = fn.iadd(e.position(s.target), fn.imul(index, frame.i64(s.scale)))
        pointer = frame.element(base, at)
        fn.store(fn.fadd(fn.load(frame.shape.elem, pointer), e.ready[s.value]), pointer)
