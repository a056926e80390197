"""Groups without products, and reductions: loop nests around `values.Emission`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from rnngen.backends.llvm.builder import Value
from rnngen.backends.llvm.frame import Frame, Row
from rnngen.backends.llvm.values import Chunk, Emission
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Draw, Expr, Group, Index, Load, Pool, Reduce, RowsOf, Scan, Scatter

__all__ = [
    "emit_group",
    "emit_reduce",
    "emit_scan",
    "emit_scatter",
    "nest",
    "reduction_kind",
    "rows_of",
]

_ROW_BLOCK = 128


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


# groups ---------------------------------------------------------------------------------------------


def emit_group(frame: Frame, s: Group, step: Value | None) -> None:
    """Elementwise work without products."""
    s = collapsed(s)
    with rows_of(frame, s.rows, step) as row:
        _group_row(frame, s, row)


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


# reductions -----------------------------------------------------------------------------------------

_START = {"sum": 0.0, "prod": 1.0, "max": float("-inf"), "min": float("inf")}


def _combine(frame: Frame, kind: str, a: Value, b: Value) -> Value:
    fn = frame.fn
    if kind == "sum":
        return fn.fadd(a, b)
    if kind == "prod":
        return fn.fmul(a, b)
    return fn.intrinsic("maximum" if kind == "max" else "minimum", a, b)


def _horizontal(frame: Frame, kind: str, a: Value) -> Value:
    fn = frame.fn
    return {"sum": fn.reduce_fadd, "prod": fn.reduce_fmul, "max": fn.reduce_fmax, "min": fn.reduce_fmin}[
        kind
    ](a)


def _strides(e: Expr) -> tuple[int, ...] | None:
    match e:
        case Load():
            return e.access.strides
        case Index() | Draw():
            return e.strides
    return None


def _friendly(exprs: Sequence[Expr], axis: int) -> bool:
    """Whether every load is adjacent or constant along the axis."""
    strides = [s for e in exprs if isinstance(e, Load) and (s := _strides(e)) is not None]
    return all(s[axis] in (0, 1) for s in strides)


def emit_reduce(frame: Frame, s: Reduce, step: Value | None) -> None:
    """A reduction over inner axes, over all rows, or over time."""
    emitters = {"outer": _reduce_outer, "inner": _reduce_inner, "scalar": _reduce_scalar}
    emitters[reduction_kind(s)](frame, s if s.extents else _with_axis(s), step)


def reduction_kind(s: Reduce) -> str:
    """What vectors run along: an "outer" axis, an "inner" one, or nothing ("scalar")."""
    if not s.extents:
        s = _with_axis(s)
    inner = len(s.extents) - 1 if len(s.extents) > s.outer else -1
    outer = s.outer - 1
    if (
        outer >= 0
        and s.target.strides[outer] in (0, 1)
        and _friendly(s.exprs, outer)
        and (s.over or inner < 0 or not _friendly(s.exprs, inner))
    ):
        return "outer"
    return "inner" if inner >= 0 and _friendly(s.exprs, inner) else "scalar"


def _with_axis(s: Reduce) -> Reduce:
    """A reduction of scalars, given one inner axis of length 1."""
    exprs = tuple(_lengthened(e) for e in s.exprs)
    target = replace(s.target, strides=(*s.target.strides, 0))
    return replace(s, extents=(*s.extents, 1), exprs=exprs, target=target)


def _lengthened(e: Expr) -> Expr:
    if isinstance(e, Load):
        return replace(e, access=replace(e.access, strides=(*e.access.strides, 0)))
    if isinstance(e, Index | Draw):
        return replace(e, strides=(*e.strides, 0))
    return e


@contextmanager
def _targets(frame: Frame, s: Reduce, step: Value | None) -> Iterator[Row]:
    """The rows that have a result of their own."""
    with rows_of(frame, RowsOf.NONE if s.over == "rows" else s.rows, step) as row:
        yield row


def _walk(
    frame: Frame,
    s: Reduce,
    row: Row,
    axes: Sequence[int],
    initial: Sequence[Value],
    body: Callable[[Row, dict[int, Value], Sequence[Value]], Sequence[Value]],
) -> tuple[Value, ...]:
    """Loops over reduced rows or steps, then over inner axes, carrying accumulators."""
    fn = frame.fn

    def inner(
        at: Row, left: Sequence[int], counters: dict[int, Value], acc: Sequence[Value]
    ) -> Sequence[Value]:
        if not left:
            return body(at, counters, acc)
        axis, *rest = left
        with fn.carry_loop(frame.i64(0), frame.i64(s.extents[axis]), 1, acc) as loop:
            loop.next(*inner(at, rest, {**counters, axis: loop.index}, loop.carried))
        return loop.results

    if s.over == "rows":
        return tuple(_blocked(frame, s, axes, initial, inner))
    if s.over == "time":
        with fn.carry_loop(frame.i64(0), frame.steps, 1, initial) as loop:
            loop.next(*inner(Row(row.kind, row.number, loop.index), axes, {}, loop.carried))
        return loop.results
    return tuple(inner(row, axes, {}, initial))


def _blocked(
    frame: Frame,
    s: Reduce,
    axes: Sequence[int],
    initial: Sequence[Value],
    inner: Callable[[Row, Sequence[int], dict[int, Value], Sequence[Value]], Sequence[Value]],
) -> Sequence[Value]:
    """Rows in blocks with sums of their own: the error grows with the block, not with T·B."""
    fn = frame.fn
    total, size = frame.count(s.rows), frame.i64(_ROW_BLOCK)
    with fn.carry_loop(frame.i64(0), total, _ROW_BLOCK, initial) as blocks:
        end = fn.iadd(blocks.index, size)
        end = fn.select(fn.icmp("slt", end, total), end, total)
        with fn.carry_loop(blocks.index, end, 1, initial) as loop:
            loop.next(*inner(Row(s.rows, loop.index, None), axes, {}, loop.carried))
        blocks.next(
            *[_combine(frame, s.kind, a, b) for a, b in zip(blocks.carried, loop.results, strict=True)]
        )
    return blocks.results


def _at(frame: Frame, s: Reduce, counters: dict[int, Value]) -> list[Value]:
    return [counters.get(k, frame.i64(0)) for k in range(len(s.extents))]


def _reduce_outer(frame: Frame, s: Reduce, step: Value | None) -> None:
    """Vectors along the last outer axis: one accumulator lane a result."""
    axis, fn = s.outer - 1, frame.fn
    with _targets(frame, s, step) as row, nest(frame, s.extents[:axis]) as counters:
        fixed = dict(enumerate(counters))

        def body(at: Value, chunk: Chunk) -> None:
            def add(here: Row, inner: dict[int, Value], acc: Sequence[Value]) -> Sequence[Value]:
                e = Emission(frame, s.exprs, here, _at(frame, s, {**fixed, axis: at, **inner}), axis, chunk)
                e.uniform()
                e.all()
                return [_combine(frame, s.kind, acc[0], e.vector(s.value))]

            kind = frame.shape.vector if chunk.width > 1 else frame.shape.elem
            start = [fn.const(kind, _START[s.kind], saturate=True)]
            (total,) = _walk(frame, s, row, range(s.outer, len(s.extents)), start, add)
            e = Emission(frame, (), row, _at(frame, s, {**fixed, axis: at}), axis, chunk)
            e.put(frame.element(e.start(s.target), e.position(s.target)), total, s.target.strides[axis])

        along(frame, s.extents[axis], frame.shape.lanes if s.extents[axis] > 1 else 1, body)


def _reduce_inner(frame: Frame, s: Reduce, step: Value | None) -> None:
    """Vectors along the last inner axis, combined across lanes at the end."""
    axis, fn, width = len(s.extents) - 1, frame.fn, frame.shape.lanes
    n = s.extents[axis]
    width = width if n >= width else 1
    full = n // width * width
    with _targets(frame, s, step) as row, nest(frame, s.extents[: s.outer]) as counters:
        fixed = dict(enumerate(counters))

        def value(here: Row, inner: dict[int, Value], at: Value, w: int) -> Value:
            e = Emission(frame, s.exprs, here, _at(frame, s, {**fixed, **inner, axis: at}), axis, Chunk(w))
            e.uniform()
            e.all()
            return e.vector(s.value)

        def add(here: Row, inner: dict[int, Value], acc: Sequence[Value]) -> Sequence[Value]:
            wide, narrow = acc
            with fn.carry_loop(frame.i64(0), frame.i64(full), width, [wide]) as loop:
                loop.next(_combine(frame, s.kind, loop.carried[0], value(here, inner, loop.index, width)))
            if full < n:
                with fn.carry_loop(frame.i64(full), frame.i64(n), 1, [narrow]) as tail:
                    tail.next(_combine(frame, s.kind, tail.carried[0], value(here, inner, tail.index, 1)))
                narrow = tail.results[0]
            return [loop.results[0], narrow]

        kinds = (frame.shape.vector if width > 1 else frame.shape.elem, frame.shape.elem)
        start = [fn.const(k, _START[s.kind], saturate=True) for k in kinds]
        wide, narrow = _walk(frame, s, row, range(s.outer, axis), start, add)
        total = _combine(frame, s.kind, _horizontal(frame, s.kind, wide), narrow)
        e = Emission(frame, (), row, _at(frame, s, fixed), -1, Chunk(1))
        fn.store(total, frame.element(e.start(s.target), e.position(s.target)))


def _reduce_scalar(frame: Frame, s: Reduce, step: Value | None) -> None:
    """One element at a time: strides that fit no vector."""
    fn = frame.fn
    with _targets(frame, s, step) as row, nest(frame, s.extents[: s.outer]) as counters:
        fixed = dict(enumerate(counters))

        def add(here: Row, inner: dict[int, Value], acc: Sequence[Value]) -> Sequence[Value]:
            e = Emission(frame, s.exprs, here, _at(frame, s, {**fixed, **inner}), 0, Chunk(1))
            e.uniform()
            e.all()
            return [_combine(frame, s.kind, acc[0], e.ready[s.value])]

        start = [fn.const(frame.shape.elem, _START[s.kind], saturate=True)]
        (total,) = _walk(frame, s, row, range(s.outer, len(s.extents)), start, add)
        e = Emission(frame, (), row, _at(frame, s, fixed), -1, Chunk(1))
        fn.store(total, frame.element(e.start(s.target), e.position(s.target)))


# along an axis, and by index ----------------------------------------------------------------------------


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
    exprs = tuple(_lengthened(e) for e in s.exprs)
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
    wide = last > 1 and _friendly(s.exprs, axis) and s.target.strides[axis] == 1
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


def emit_scan(frame: Frame, s: Scan, step: Value | None) -> None:
    """A running value along the last axis, one element after the other."""
    fn, axis = frame.fn, len(s.extents) - 1
    n = s.extents[axis]
    with rows_of(frame, s.rows, step) as row, nest(frame, s.extents[:axis]) as counters:
        start = fn.const(frame.shape.elem, 0.0 if s.kind == "linear" else _START[s.kind], saturate=True)
        with fn.carry_loop(frame.i64(0), frame.i64(n), 1, [start]) as loop:
            at = fn.isub(frame.i64(n - 1), loop.index) if s.reverse else loop.index
            e = Emission(frame, s.exprs, row, [*counters, at], axis, Chunk(1))
            e.uniform()
            e.all()
            first = e.ready[s.values[0]]
            if s.kind == "linear":
                value = fn.fadd(first, fn.fmul(e.ready[s.values[1]], loop.carried[0]))
            else:
                value = _combine(frame, s.kind, loop.carried[0], first)
            fn.store(value, frame.element(e.start(s.target), e.position(s.target)))
            loop.next(value)


def emit_scatter(frame: Frame, s: Scatter, step: Value | None) -> None:
    """Entries added up at their index, in row order."""
    fn = frame.fn
    if s.over == "rows":
        with only_first(frame):
            base = frame.row_start(s.target, Row(RowsOf.NONE, None, step))
            frame.fn.clear(base, frame.shape.elem, frame.i64(s.size))
            with fn.loop(frame.i64(0), frame.count(s.rows), 1) as number:
                _scatter_row(frame, s, Row(s.rows, number, step), base)
        return
    with rows_of(frame, s.rows, step) as row:
        base = frame.row_start(s.target, row)
        frame.fn.clear(base, frame.shape.elem, frame.i64(s.size))
        _scatter_row(frame, s, row, base)


def _scatter_row(frame: Frame, s: Scatter, row: Row, base: Value) -> None:
    fn = frame.fn
    with nest(frame, s.extents) as counters:
        e = Emission(frame, s.exprs, row, counters, len(counters) - 1, Chunk(1))
        e.uniform()
        e.all()
        index = fn.fptosi(e.ready[s.index], "i64")
        low, high = frame.i64(0), frame.i64(s.bound - 1)
        index = fn.select(fn.icmp("slt", index, low), low, index)
        index = fn.select(fn.icmp("sgt", index, high), high, index)
        at = fn.iadd(e.position(s.target), fn.imul(index, frame.i64(s.scale)))
        pointer = frame.element(base, at)
        fn.store(fn.fadd(fn.load(frame.shape.elem, pointer), e.ready[s.value]), pointer)
