"""Reductions: over inner axes, over all rows, or over time; those of one domain in one loop nest.

Vectors run along the last outer axis, a lane a result, or along the last inner one, where lanes are combined
in the end. What lies apart along the first and side by side along the second (a matrix that is read across)
is turned in registers, a square at a time. Light terms are worked out for several vectors side by side, so
that no sum waits for the one before, and, where they share what they read (a product of two matrices), for
several places of another outer axis.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from math import isqrt, prod

from rnngen.backends.llvm.builder import Value
from rnngen.backends.llvm.frame import Frame, Row
from rnngen.backends.llvm.fuse_statements import Reduction, joined, weight
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
from rnngen.backends.llvm.values import Chunk, Emission
from rnngen.kernel.ir import Apply, Load, Reduce, RowsOf

__all__ = ["emit_reduces", "reduction_kind"]

_ROW_BLOCK = 128
# vectors side by side: their accumulators, and what their terms may cost together
_SIDE, _ACCUMULATORS, _LIGHT = 4, 16, 48
# and places of another outer axis, at most
_PLACES = 6

_Sums = Sequence[Value]
# what is reduced: a value, or two whose product is, so that it is formed and added in one
_Term = Value | tuple[Value, Value]
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


def _combined(frame: Frame, r: Reduction, acc: _Sums, terms: Sequence[_Term]) -> list[Value]:
    """Accumulators, those of one vector after those of another, each with its term."""
    made = []
    for k, (a, b) in enumerate(zip(acc, terms, strict=True)):
        if isinstance(b, Value):
            made.append(combine(frame, r.kinds[k % len(r.kinds)], a, b))
        else:
            made.append(frame.fn.mad(*b, a))
    return made


def _factors(r: Reduction) -> dict[int, tuple[int, int]]:
    """The last expressions, as far as each is a product that is summed and nothing else: its factors."""
    found: dict[int, tuple[int, int]] = {}
    for k in range(len(r.exprs) - 1, -1, -1):
        e, kinds = r.exprs[k], [kind for v, kind in zip(r.values, r.kinds, strict=True) if v == k]
        read = any(k in pair for pair in found.values())
        if not isinstance(e, Apply) or e.op != "mul" or kinds != ["sum"] or read:
            break
        found[k] = e.args[0], e.args[1]
    return found


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
) -> list[_Term]:
    """What is reduced, at one place; expressions in `ready` are known."""
    factors = _factors(r)
    exprs = r.exprs[: len(r.exprs) - len(factors)]
    e = Emission(frame, exprs, row, _at(frame, r, counters), axis, chunk, ready=dict(ready or {}))
    e.uniform()
    e.all()

    def term(k: int) -> _Term:
        if k not in factors:
            return e.vector(k)
        a, b = factors[k]
        return e.vector(a), e.vector(b)

    return [term(k) for k in r.values]


def _side_by_side(
    frame: Frame,
    r: Reduction,
    row: Row,
    counters: dict[int, Value],
    axis: int,
    starts: list[Value],
    chunks: list[Chunk],
) -> list[_Term]:
    """The terms of several vectors, those of one after those of another."""
    terms: list[_Term] = []
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
    kind = frame.shape.vector if width > 1 else frame.shape.elem
    several = _several(frame, r, axis, min(_side(r), -(-r.extents[axis] // width)))

    def some(row: Row, places: list[dict[int, Value]]) -> None:
        def body(starts: list[Value], chunks: list[Chunk]) -> None:
            def add(here: Row, inner: dict[int, Value], acc: _Sums) -> _Sums:
                terms: list[_Term] = []
                for place in places:
                    terms += _side_by_side(frame, r, here, {**place, **inner}, axis, starts, chunks)
                return _combined(frame, r, acc, terms)

            vectors = [(p, at, c) for p in places for at, c in zip(starts, chunks, strict=True)]
            totals = _walk(frame, r, row, r.inner, _starts(frame, r, kind) * len(vectors), add)
            for k, (place, at, chunk) in enumerate(vectors):
                mine = totals[k * count : (k + 1) * count]
                _put(frame, r, row, {**place, axis: at}, axis, chunk, mine)

        beside(frame, r.extents[axis], width, _side(r), body, shared)

    _at_places(frame, r, step, range(axis), several, some, shared)


def _at_places(
    frame: Frame,
    r: Reduction,
    step: Value | None,
    axes: Sequence[int],
    several: Mapping[int, int],
    some: Callable[[Row, list[dict[int, Value]]], None],
    all_parts: bool = False,
) -> None:
    """Loops over rows and outer axes (see `_results`), those of `several` so many places at once: `some`
    works on a row and the counters of each place."""
    fn, others = frame.fn, [k for k in axes if k not in several]

    def loops(row: Row, left: Sequence[tuple[int, int]], places: list[dict[int, Value]]) -> None:
        if not left:
            some(row, places)
            return
        (axis, many), *rest = left
        n = r.extents[axis]

        def at(first: Value, count: int) -> None:
            counters = [fn.iadd(first, frame.i64(k)) for k in range(count)]
            loops(row, rest, [{**p, axis: c} for p in places for c in counters])

        with fn.loop(frame.i64(0), frame.i64(n // many * many), many) as first:
            at(first, many)
        if n % many:
            at(frame.i64(n // many * many), n % many)

    with _results(frame, r, step, others, all_parts) as (row, counters):
        loops(row, [*several.items()], [dict(zip(others, counters, strict=True))])


def _several(frame: Frame, r: Reduction, axis: int, side: int) -> dict[int, int]:
    """An outer axis along which most of the vectors that are read stay the same, and how many of its places
    to walk at once, each with `side` vectors; nothing if nothing is won."""
    stay = _staying(r, axis)
    across = max(stay, key=lambda o: stay[o], default=-1)
    if r.over or _side(r) < _SIDE // 2 or not stay.get(across):
        return {}
    return {across: _even(r.extents[across], _room(frame, r, side))}


def _staying(r: Reduction, axis: int) -> dict[int, int]:
    """Outer axis → how many of the vectors along `axis` that are read anew for each term stay the same."""
    reads = [e.access.strides for e in r.exprs if isinstance(e, Load)]
    vectors = [s for s in reads if s[axis] and any(s[k] for k in r.inner)]
    return {o: sum(not s[o] for s in vectors) for o in range(r.outer) if o != axis and r.extents[o] > 1}


def _room(frame: Frame, r: Reduction, side: int) -> int:
    """For how many places there are registers, each with `side` vectors of every result."""
    return (frame.shape.registers - 1 - side) // (side * len(r.values))


def _even(n: int, most: int) -> int:
    """So many of n at once that, if it can be, none is left over."""
    most = max(1, min(_PLACES, n, most))
    return next((k for k in range(most, most // 2, -1) if n % k == 0), most)


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
    fn, lanes, count = frame.fn, frame.shape.lanes, len(r.values)
    axis, across = r.outer - 1, len(r.extents) - 1
    squares = Squares(frame, r.exprs, axis, across)
    whole = r.extents[across] // lanes * lanes
    several = {k: many for k, many in _several(frame, r, axis, 1).items() if squares.stay(k)}

    def some(row: Row, places: list[dict[int, Value]]) -> None:
        def body(starts: list[Value], chunks: list[Chunk]) -> None:
            (at,), (chunk,) = starts, chunks
            here_at = [{**p, axis: at} for p in places]

            def terms(
                here: Row, inner: dict[int, Value], acc: _Sums, ready: dict[int, Value] | None = None
            ) -> _Sums:
                made: list[_Term] = []
                for place in here_at:
                    made += _terms(frame, r, here, {**place, **inner}, axis, chunk, ready)
                return _combined(frame, r, acc, made)

            def turned(here: Row, inner: dict[int, Value], acc: _Sums) -> _Sums:
                with fn.carry_loop(frame.i64(0), frame.i64(whole), lanes, acc) as blocks:
                    squares.turn(here, _at(frame, r, {**here_at[0], **inner, across: blocks.index}))
                    with fn.carry_loop(frame.i64(0), frame.i64(lanes), 1, blocks.carried) as loop:
                        k = fn.iadd(blocks.index, loop.index)
                        ready = squares.read(loop.index)
                        loop.next(*terms(here, {**inner, across: k}, loop.carried, ready))
                    blocks.next(*loop.results)
                if whole == r.extents[across]:
                    return blocks.results
                end = frame.i64(r.extents[across])
                with fn.carry_loop(frame.i64(whole), end, 1, blocks.results) as loop:
                    loop.next(*terms(here, {**inner, across: loop.index}, loop.carried))
                return loop.results

            initial = _starts(frame, r, frame.shape.vector) * len(places)
            add, axes = (turned, r.inner[:-1]) if chunk.mask is None else (terms, r.inner)
            totals = _walk(frame, r, row, axes, initial, add)
            for k, place in enumerate(here_at):
                _put(frame, r, row, place, axis, chunk, totals[k * count : (k + 1) * count])

        beside(frame, r.extents[axis], lanes, 1, body)

    _at_places(frame, r, step, range(axis), several, some)


def _inner(frame: Frame, r: Reduction, step: Value | None) -> None:
    """Vectors along the last inner axis, combined across lanes at the end."""
    axis, fn, count = len(r.extents) - 1, frame.fn, len(r.values)
    n = r.extents[axis]
    width = frame.shape.lanes if n >= frame.shape.lanes else 1
    several = _pairs(frame, r, axis)
    side = min(max(1, _side(r) // prod(several.values())), n // width)
    ends = n // (side * width) * side * width, n // width * width, n

    def some(row: Row, places: list[dict[int, Value]]) -> None:
        all_ = count * len(places)

        def terms(here: Row, inner: dict[int, Value], at: Value, width: int) -> list[_Term]:
            made: list[_Term] = []
            for place in places:
                made += _terms(frame, r, here, {**place, **inner, axis: at}, axis, Chunk(width))
            return made

        def run(here: Row, inner: dict[int, Value], acc: _Sums, start: int, end: int, step: int) -> _Sums:
            """Elements from `start` on, `step` at a time, each vector with accumulators of its own."""
            if start == end:
                return acc
            with fn.carry_loop(frame.i64(start), frame.i64(end), step, acc) as loop:
                made: list[_Term] = []
                lanes = min(step, width)
                for k in range(step // lanes):
                    made += terms(here, inner, fn.iadd(loop.index, frame.i64(k * lanes)), lanes)
                loop.next(*_combined(frame, r, loop.carried, made))
            return loop.results

        def add(here: Row, inner: dict[int, Value], acc: _Sums) -> _Sums:
            wide, narrow = acc[: side * all_], acc[side * all_ :]
            wide = run(here, inner, wide, 0, ends[0], side * width)
            first = run(here, inner, wide[:all_], ends[0], ends[1], width)
            narrow = run(here, inner, narrow, ends[1], ends[2], 1)
            return [*first, *wide[all_:], *narrow]

        kind = frame.shape.vector if width > 1 else frame.shape.elem
        starts = len(places)
        initial = _starts(frame, r, kind) * (side * starts) + _starts(frame, r, frame.shape.elem) * starts
        found = _walk(frame, r, row, r.inner[:-1], initial, add)
        wide, narrow = list(found[:all_]), found[side * all_ :]
        for k in range(1, side):
            wide = _combined(frame, r, wide, found[k * all_ : (k + 1) * all_])
        kinds = [*r.kinds] * starts
        flat = [_horizontal(frame, kind, v) for kind, v in zip(kinds, wide, strict=True)]
        sums = _combined(frame, r, flat, narrow)
        for k, place in enumerate(places):
            _put(frame, r, row, place, -1, Chunk(1), sums[k * count : (k + 1) * count])

    _at_places(frame, r, step, range(r.outer), several, some)


def _pairs(frame: Frame, r: Reduction, axis: int) -> dict[int, int]:
    """Two outer axes, each of which some of the vectors that are read do not move along, and how many places
    of each to walk at once; nothing if there are no two, or nothing is won."""
    stay = {o: same for o, same in _staying(r, axis).items() if same}
    if r.over or len(stay) < 2 or _side(r) < _SIDE // 2:
        return {}
    chosen = sorted(stay, key=lambda o: (-stay[o], -r.extents[o]))[:2]
    most = isqrt(_room(frame, r, 1))
    return {o: _even(r.extents[o], most) for o in sorted(chosen)}


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
