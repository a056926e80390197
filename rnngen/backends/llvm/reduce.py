"""Reductions: over inner axes, over all rows, or over time; those of one domain in one loop nest.

Vectors run along the last outer axis, a lane a result, or along the last inner one, where lanes are combined
in the end. What lies apart along the first and side by side along the second (a matrix that is read across)
is turned in registers, a square at a time. Light terms are worked out for several vectors side by side, so
that no sum waits for the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from math import prod

from rnngen.backends.llvm.builder import Value
from rnngen.backends.llvm.frame import Frame, Row
from rnngen.backends.llvm.groups import (
    START,
    beside,
    combine,
    friendly,
    lengthened,
    nest,
    rows_of,
    shared_nest,
)
from rnngen.backends.llvm.squares import Squares, apart
from rnngen.backends.llvm.together import Reduction, joined, weight
from rnngen.backends.llvm.values import Chunk, Emission
from rnngen.kernel.ir import Reduce, RowsOf

__all__ = ["emit_reduces", "reduction_kind"]

_ROW_BLOCK = 128
# vectors side by side: their accumulators, and what their terms may cost together
_SIDE, _ACCUMULATORS, _LIGHT = 4, 16, 48

_Sums = Sequence[Value]
_Body = Callable[[Row, dict[int, Value], _Sums], _Sums]


def emit_reduces(frame: Frame, sums: Sequence[Reduce], step: Value | None, places: Sequence[Value]) -> None:
    """Reductions of one domain (`together.together`); where there are `places`, results are added to them."""
    r = joined([s if s.extents else _with_axis(s) for s in sums])
    if places:
        _added(frame, r, step, places)
        return
    emitters = {"outer": _outer, "turned": _turned, "inner": _inner, "scalar": _scalar}
    emitters[_kind(r, frame.shape.lanes)](frame, r, step)


def reduction_kind(sums: Sequence[Reduce], lanes: int) -> str:
    """What vectors run along: an "outer" axis (with what lies apart "turned"), an "inner" one, or nothing
    ("scalar")."""
    return _kind(joined([s if s.extents else _with_axis(s) for s in sums]), lanes)


def _kind(r: Reduction, lanes: int) -> str:
    outer, inner = r.outer - 1, len(r.extents) - 1 if r.inner else -1
    lined = outer >= 0 and all(t.strides[outer] in (0, 1) for t in r.targets)
    along_inner = inner >= 0 and friendly(r.exprs, inner)
    if lined and friendly(r.exprs, outer) and (r.over or not along_inner):
        return "outer"
    if along_inner:
        return "inner"
    squares = lined and inner >= 0 and min(r.extents[outer], r.extents[inner]) >= lanes > 1
    return "turned" if squares and apart(r.exprs, outer, inner) else "scalar"


def _with_axis(s: Reduce) -> Reduce:
    """A reduction of scalars, given one inner axis of length 1."""
    exprs = tuple(lengthened(e) for e in s.exprs)
    target = replace(s.target, strides=(*s.target.strides, 0))
    return replace(s, extents=(*s.extents, 1), exprs=exprs, target=target)


def _side(r: Reduction) -> int:
    """How many vectors are worked out side by side."""
    light = _LIGHT // max(1, sum(map(weight, r.exprs)))
    return max(1, min(_SIDE, light, _ACCUMULATORS // len(r.values)))


# loops ----------------------------------------------------------------------------------------------


@contextmanager
def _results(
    frame: Frame, r: Reduction, step: Value | None, axes: Sequence[int], all_parts: bool = False
) -> Iterator[tuple[Row, list[Value]]]:
    """Loops over rows with results of their own, and over outer axes. Where all rows are one's, parts share
    out the first axis, unless `all_parts` share out what is inside."""
    extents = [r.extents[k] for k in axes]
    if r.over == "rows" and all_parts:
        yield Row(RowsOf.NONE, None, step), []
        return
    if r.over == "rows":
        with shared_nest(frame, extents) as counters:
            yield Row(RowsOf.NONE, None, step), counters
        return
    with rows_of(frame, r.rows, step) as row, nest(frame, extents) as counters:
        yield row, counters


def _walk(
    frame: Frame, r: Reduction, row: Row, axes: Sequence[int], initial: _Sums, body: _Body
) -> tuple[Value, ...]:
    """Loops over reduced rows or steps, then over inner axes, carrying accumulators."""
    fn = frame.fn

    def inner(at: Row, left: Sequence[int], counters: dict[int, Value], acc: _Sums) -> _Sums:
        if not left:
            return body(at, counters, acc)
        axis, *rest = left
        with fn.carry_loop(frame.i64(0), frame.i64(r.extents[axis]), 1, acc) as loop:
            loop.next(*inner(at, rest, {**counters, axis: loop.index}, loop.carried))
        return loop.results

    if r.over == "rows":
        return tuple(_blocked(frame, r, initial, lambda at, acc: inner(at, axes, {}, acc)))
    if r.over == "time":
        with fn.carry_loop(frame.i64(0), frame.steps, 1, initial) as loop:
            loop.next(*inner(Row(row.kind, row.number, loop.index), axes, {}, loop.carried))
        return loop.results
    return tuple(inner(row, axes, {}, initial))


def _blocked(frame: Frame, r: Reduction, initial: _Sums, body: Callable[[Row, _Sums], _Sums]) -> _Sums:
    """Rows in blocks with sums of their own: the error grows with the block, not with T·B."""
    fn = frame.fn
    total, size = frame.count(r.rows), frame.i64(_ROW_BLOCK)
    with fn.carry_loop(frame.i64(0), total, _ROW_BLOCK, initial) as blocks:
        end = fn.iadd(blocks.index, size)
        end = fn.select(fn.icmp("slt", end, total), end, total)
        with fn.carry_loop(blocks.index, end, 1, initial) as loop:
            loop.next(*body(Row(r.rows, loop.index, None), loop.carried))
        blocks.next(*_combined(frame, r, blocks.carried, loop.results))
    return blocks.results


# values -----------------------------------------------------------------------------------------------


def _combined(frame: Frame, r: Reduction, a: _Sums, b: _Sums) -> list[Value]:
    """Accumulators, those of one vector after those of another, taken together pair by pair."""
    count = len(r.kinds)
    return [combine(frame, r.kinds[k % count], x, y) for k, (x, y) in enumerate(zip(a, b, strict=True))]


def _starts(frame: Frame, r: Reduction, kind: str) -> list[Value]:
    return [frame.fn.const(kind, START[k], saturate=True) for k in r.kinds]


def _at(frame: Frame, r: Reduction, counters: dict[int, Value]) -> list[Value]:
    return [counters.get(k, frame.i64(0)) for k in range(len(r.extents))]


def _terms(
    frame: Frame,
    r: Reduction,
    row: Row,
    counters: dict[int, Value],
    axis: int,
    chunk: Chunk,
    ready: dict[int, Value] | None = None,
) -> list[Value]:
    """What is reduced, at one place; expressions in `ready` are known."""
    e = Emission(frame, r.exprs, row, _at(frame, r, counters), axis, chunk, ready=dict(ready or {}))
    e.uniform()
    e.all()
    return [e.vector(k) for k in r.values]


def _side_by_side(
    frame: Frame,
    r: Reduction,
    row: Row,
    counters: dict[int, Value],
    axis: int,
    starts: list[Value],
    chunks: list[Chunk],
) -> list[Value]:
    """The terms of several vectors, those of one after those of another."""
    terms = []
    for at, chunk in zip(starts, chunks, strict=True):
        terms += _terms(frame, r, row, {**counters, axis: at}, axis, chunk)
    return terms


def _put(
    frame: Frame, r: Reduction, row: Row, counters: dict[int, Value], axis: int, chunk: Chunk, sums: _Sums
) -> None:
    e = Emission(frame, (), row, _at(frame, r, counters), axis, chunk)
    for target, value in zip(r.targets, sums, strict=True):
        pointer = frame.element(e.start(target), e.position(target))
        e.put(pointer, value, target.strides[axis] if axis >= 0 else 1)


# schedules --------------------------------------------------------------------------------------------


def _outer(frame: Frame, r: Reduction, step: Value | None) -> None:
    """Vectors along the last outer axis: one accumulator lane a result."""
    axis, count = r.outer - 1, len(r.values)
    width = frame.shape.lanes if r.extents[axis] > 1 else 1
    shared = r.over == "rows" and axis == 0
    with _results(frame, r, step, range(axis), shared) as (row, counters):
        fixed = dict(enumerate(counters))

        def body(starts: list[Value], chunks: list[Chunk]) -> None:
            def add(here: Row, inner: dict[int, Value], acc: _Sums) -> _Sums:
                terms = _side_by_side(frame, r, here, {**fixed, **inner}, axis, starts, chunks)
                return _combined(frame, r, acc, terms)

            kind = frame.shape.vector if width > 1 else frame.shape.elem
            totals = _walk(frame, r, row, r.inner, _starts(frame, r, kind) * len(starts), add)
            for k, (at, chunk) in enumerate(zip(starts, chunks, strict=True)):
                mine = totals[k * count : (k + 1) * count]
                _put(frame, r, row, {**fixed, axis: at}, axis, chunk, mine)

        beside(frame, r.extents[axis], width, _side(r), body, shared)


def _added(frame: Frame, r: Reduction, step: Value | None, places: Sequence[Value]) -> None:
    """Sums over this part's rows of a step, a lane a result, added to what is at `places` in C order."""
    axis, count, fn = r.outer - 1, len(r.values), frame.fn
    width = frame.shape.lanes if r.extents[axis] > 1 else 1
    kind = frame.shape.vector if width > 1 else frame.shape.elem
    strides = [prod(r.extents[k + 1 : r.outer]) for k in range(r.outer)] + [0] * len(r.inner)
    inner = replace(r, over="")
    with nest(frame, r.extents[:axis]) as counters:
        fixed = dict(enumerate(counters))

        def body(starts: list[Value], chunks: list[Chunk]) -> None:
            def add(here: Row, more: dict[int, Value], acc: _Sums) -> _Sums:
                terms = _side_by_side(frame, r, here, {**fixed, **more}, axis, starts, chunks)
                return _combined(frame, r, acc, terms)

            with fn.carry_loop(*frame.share(r.rows), 1, _starts(frame, r, kind) * len(starts)) as loop:
                row = Row(r.rows, loop.index, step)
                loop.next(*_walk(frame, inner, row, r.inner, loop.carried, add))
            for k, (at, chunk) in enumerate(zip(starts, chunks, strict=True)):
                indices = _at(frame, r, {**fixed, axis: at})
                e = Emission(frame, (), Row(RowsOf.NONE, None, None), indices, axis, chunk)
                for place, value in zip(places, loop.results[k * count : (k + 1) * count], strict=True):
                    pointer = frame.element(place, e.affine(0, strides))
                    e.put(pointer, fn.fadd(e.adjacent(pointer), value), 1)

        beside(frame, r.extents[axis], width, _side(r), body)


def _turned(frame: Frame, r: Reduction, step: Value | None) -> None:
    """The same, with squares of what lies apart along that axis turned along the last inner one."""
    fn, lanes = frame.fn, frame.shape.lanes
    axis, across = r.outer - 1, len(r.extents) - 1
    squares = Squares(frame, r.exprs, axis, across)
    whole = r.extents[across] // lanes * lanes
    with _results(frame, r, step, range(axis)) as (row, counters):
        fixed = dict(enumerate(counters))

        def body(starts: list[Value], chunks: list[Chunk]) -> None:
            (at,), (chunk,) = starts, chunks
            place = {**fixed, axis: at}

            def plain(here: Row, inner: dict[int, Value], acc: _Sums) -> _Sums:
                return _combined(frame, r, acc, _terms(frame, r, here, {**place, **inner}, axis, chunk))

            def turned(here: Row, inner: dict[int, Value], acc: _Sums) -> _Sums:
                with fn.carry_loop(frame.i64(0), frame.i64(whole), lanes, acc) as blocks:
                    squares.turn(here, _at(frame, r, {**place, **inner, across: blocks.index}))
                    with fn.carry_loop(frame.i64(0), frame.i64(lanes), 1, blocks.carried) as loop:
                        k = fn.iadd(blocks.index, loop.index)
                        ready = squares.read(loop.index)
                        terms = _terms(frame, r, here, {**place, **inner, across: k}, axis, chunk, ready)
                        loop.next(*_combined(frame, r, loop.carried, terms))
                    blocks.next(*loop.results)
                if whole == r.extents[across]:
                    return blocks.results
                end = frame.i64(r.extents[across])
                with fn.carry_loop(frame.i64(whole), end, 1, blocks.results) as loop:
                    loop.next(*plain(here, {**inner, across: loop.index}, loop.carried))
                return loop.results

            initial = _starts(frame, r, frame.shape.vector)
            add, axes = (turned, r.inner[:-1]) if chunk.mask is None else (plain, r.inner)
            _put(frame, r, row, place, axis, chunk, _walk(frame, r, row, axes, initial, add))

        beside(frame, r.extents[axis], lanes, 1, body)


def _inner(frame: Frame, r: Reduction, step: Value | None) -> None:
    """Vectors along the last inner axis, combined across lanes at the end."""
    axis, fn, count = len(r.extents) - 1, frame.fn, len(r.values)
    n = r.extents[axis]
    width = frame.shape.lanes if n >= frame.shape.lanes else 1
    side = min(_side(r), n // width)
    ends = n // (side * width) * side * width, n // width * width, n
    with _results(frame, r, step, range(r.outer)) as (row, counters):
        fixed = dict(enumerate(counters))

        def terms(here: Row, inner: dict[int, Value], at: Value, width: int) -> list[Value]:
            return _terms(frame, r, here, {**fixed, **inner, axis: at}, axis, Chunk(width))

        def run(here: Row, inner: dict[int, Value], acc: _Sums, start: int, end: int, step: int) -> _Sums:
            """Elements from `start` on, `step` at a time, each vector with accumulators of its own."""
            if start == end:
                return acc
            with fn.carry_loop(frame.i64(start), frame.i64(end), step, acc) as loop:
                made: list[Value] = []
                lanes = min(step, width)
                for k in range(step // lanes):
                    made += terms(here, inner, fn.iadd(loop.index, frame.i64(k * lanes)), lanes)
                loop.next(*_combined(frame, r, loop.carried, made))
            return loop.results

        def add(here: Row, inner: dict[int, Value], acc: _Sums) -> _Sums:
            wide, narrow = acc[: side * count], acc[side * count :]
            wide = run(here, inner, wide, 0, ends[0], side * width)
            first = run(here, inner, wide[:count], ends[0], ends[1], width)
            narrow = run(here, inner, narrow, ends[1], ends[2], 1)
            return [*first, *wide[count:], *narrow]

        kind = frame.shape.vector if width > 1 else frame.shape.elem
        initial = _starts(frame, r, kind) * side + _starts(frame, r, frame.shape.elem)
        found = _walk(frame, r, row, r.inner[:-1], initial, add)
        wide, narrow = list(found[:count]), found[side * count :]
        for k in range(1, side):
            wide = _combined(frame, r, wide, found[k * count : (k + 1) * count])
        flat = [_horizontal(frame, kind, v) for kind, v in zip(r.kinds, wide, strict=True)]
        _put(frame, r, row, fixed, -1, Chunk(1), _combined(frame, r, flat, narrow))


def _horizontal(frame: Frame, kind: str, a: Value) -> Value:
    fn = frame.fn
    return {"sum": fn.reduce_fadd, "prod": fn.reduce_fmul, "max": fn.reduce_fmax, "min": fn.reduce_fmin}[
        kind
    ](a)


def _scalar(frame: Frame, r: Reduction, step: Value | None) -> None:
    """One element at a time: strides that fit no vector."""
    with _results(frame, r, step, range(r.outer)) as (row, counters):
        fixed = dict(enumerate(counters))

        def add(here: Row, inner: dict[int, Value], acc: _Sums) -> _Sums:
            return _combined(frame, r, acc, _terms(frame, r, here, {**fixed, **inner}, 0, Chunk(1)))

        sums = _walk(frame, r, row, r.inner, _starts(frame, r, frame.shape.elem), add)
        _put(frame, r, row, fixed, -1, Chunk(1), sums)
