"""Statements as C, for a team of threads.

A kernel declares its team: threads `first`, `first + stride`, … take the items of a statement in turn, an
item being a row of [row0, row1) (or of all T·B) and an element. Sums over many elements are a warp's, or all
of a row's team's (`sums.py`), whose threads then wait for each other. Nothing else here waits: between
statements that exchange values, the kernel puts a barrier.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import contextmanager, nullcontext
from math import prod

from rnngen.backends.cuda.expressions import Memory, Place, affine, entry_of
from rnngen.backends.cuda.items import WARP, indices_of, items
from rnngen.backends.cuda.sums import START, Sums, by_team, by_warps, combined, emit_sums
from rnngen.backends.cuda.text import Lines, multiply_add, number
from rnngen.errors import InternalError
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import (
    Access,
    Group,
    Pool,
    Reduce,
    Rows,
    RowsOf,
    Scan,
    Scatter,
    Solve,
    Statement,
)

__all__ = ["Tiles", "emit_statement", "emit_together", "item_extents"]

Tiles = Callable[[Place, Group, Sequence[str]], Callable[[int], str]]
"""Given the place, the group and its indices, declares what its products come to; returns their names."""


def item_extents(s: Statement | Sums) -> tuple[int, ...]:
    """The axes that items are counted over."""
    match s:
        case Group():
            return (s if s.products else collapsed(s)).extents
        case Pool():
            return s.extents
        case Reduce() | Sums():
            return s.extents[: s.outer]
        case Scan():
            return s.extents[:-1]
        case Scatter():
            return tuple(s.extents[k] for k in _kept_axes(s))
        case Rows():
            return (s.lead, s.columns)
        case Solve():
            return ()
    raise InternalError("backends.cuda", f"{type(s).__name__} is a product of its own")


def emit_statement(lines: Lines, memory: Memory, s: Statement, step: str | None, tiles: Tiles) -> None:
    """A statement, its items shared out over the team."""
    match s:
        case Group():
            _group(lines, memory, s, step, tiles)
        case Pool():
            _pool(lines, memory, s, step)
        case Scan():
            _scan(lines, memory, s, step)
        case Scatter():
            _scatter(lines, memory, s, step)
        case Rows():
            _rows(lines, memory, s, step)
        case Solve():
            _solve(lines, memory, s, step)
        case _:
            raise InternalError("backends.cuda", f"no kernel for {type(s).__name__}")


def emit_together(lines: Lines, memory: Memory, parts: Sequence[Group | Sums], step: str | None) -> None:
    """Groups without products, and sums, in one loop over the items that they share."""
    with _shared_items(lines, memory, parts[0]) as (row, indices):
        for s in parts:
            with lines.block("") if len(parts) > 1 else nullcontext():
                if isinstance(s, Sums):
                    emit_sums(lines, memory, s, step, (row, indices))
                else:
                    same = collapsed(s)
                    place = Place(memory, s.rows, row, step, lines)
                    names = place.evaluate(same.exprs, indices, None, s.locs)
                    place.store(same.stores, names, indices)


@contextmanager
def _shared_items(  # type: ignore[no-untyped-def]
    lines: Lines, memory: Memory, s: Group | Sums
):
    """As `items`; those that the whole team works on come one after the other."""
    extents = item_extents(s)
    if not by_team(s, memory.team):
        with items(lines, s.rows, extents, by_warps(s), memory.team) as found:
            yield found
        return
    count = prod(extents)
    with lines.block(f"LOOP (int item = 0; item < {count}; ++item)" if count > 1 else ""):
        yield "row0", indices_of(lines, extents, "item")


# groups and reductions -------------------------------------------------------------------------------------


def _group(lines: Lines, memory: Memory, s: Group, step: str | None, tiles: Tiles) -> None:
    s = s if s.products else collapsed(s)
    with items(lines, s.rows, s.extents, team=memory.team) as (row, indices):
        place = Place(memory, s.rows, row, step, lines, behind="behind" if s.again else "")
        found = tiles(place, s, indices) if s.products else None
        names = place.evaluate(s.exprs, indices, found, s.locs)
        place.store(s.stores, names, indices)


def _pool(lines: Lines, memory: Memory, s: Pool, step: str | None) -> None:
    """The sum of a step's rows into each of them: a thread takes a column, and adds in the rows' order."""
    flat = s.rows is RowsOf.FLAT
    with (
        items(lines, RowsOf.NONE, s.extents) as (_, indices),
        lines.block(f"LOOP (int k = 0; k < {'call.steps' if flat else 1}; ++k)"),
    ):
        lines.put("const int row_first = k * call.rows, row_last = row_first + call.rows;")
        lines.put(f"real sum = {number(0.0, memory.real)};")
        with lines.block("LOOP (int row = row_first; row < row_last; ++row)"):
            names = Place(memory, s.rows, "row", step, lines).evaluate(s.exprs, indices)
            lines.put(f"sum = {combined('sum', 'sum', names[s.value])};")
        with lines.block("LOOP (int row = row_first; row < row_last; ++row)"):
            at = Place(memory, s.rows, "row", step, lines).at(s.target, indices)
            lines.put(memory.write(s.target.buffer, at, "sum"))


# along an axis, and by index ----------------------------------------------------------------------------


def _scan(lines: Lines, memory: Memory, s: Scan, step: str | None) -> None:
    """A running value along the last axis, one element after the other."""
    axis, n = len(s.extents) - 1, s.extents[-1]
    with items(lines, s.rows, s.extents[:-1], team=memory.team) as (row, indices):
        start = 0.0 if s.kind == "linear" else START[s.kind]
        lines.put(f"real run = {number(start, memory.real)};")
        with lines.block(f"LOOP (int k = 0; k < {n}; ++k)"):
            lines.put(f"const int i{axis} = {f'{n - 1} - k' if s.reverse else 'k'};")
            here = [*indices, f"i{axis}"]
            place = Place(memory, s.rows, row, step, lines)
            names = place.evaluate(s.exprs, here)
            value = names[s.values[0]]
            if s.kind == "linear":
                lines.put(f"run = {value} + {names[s.values[1]]} * run;")
            else:
                lines.put(f"run = {combined(s.kind, 'run', value)};")
            lines.put(memory.write(s.target.buffer, place.at(s.target, here), "run"))


def _kept_axes(s: Scatter) -> list[int]:
    """Axes along which the target is walked: a thread owns one such column, so that none meet."""
    return [k for k, stride in enumerate(s.target.strides) if stride]


def _scatter(lines: Lines, memory: Memory, s: Scatter, step: str | None) -> None:
    """Entries added up at their index, in row order: no atomics, the same bits every time."""
    kept = _kept_axes(s)
    summed = [k for k in range(len(s.extents)) if k not in kept]
    rows = RowsOf.NONE if s.over == "rows" else s.rows
    with items(lines, rows, [s.extents[k] for k in kept], team=memory.team) as (row, found):
        indices = ["0"] * len(s.extents)
        for k, name in zip(kept, found, strict=True):
            indices[k] = name
        owner = Place(memory, rows, row, step, lines)
        base = owner.at(s.target, indices)
        lines.put(f"const int base = {base};")
        clear = memory.write(s.target.buffer, f"base + k * {s.scale}", "(real)0")
        lines.put(f"LOOP (int k = 0; k < {s.bound}; ++k) {clear}")
        if s.over == "rows" and s.rows is not RowsOf.NONE:
            total = "call.rows" if s.rows is RowsOf.BATCH else "call.steps * call.rows"
            with lines.block(f"LOOP (int row = 0; row < {total}; ++row)"):
                _scatter_row(lines, memory, s, "row", step, (summed, indices))
        else:
            with lines.block(""):
                _scatter_row(lines, memory, s, row, step, (summed, indices))


def _scatter_row(
    lines: Lines,
    memory: Memory,
    s: Scatter,
    row: str,
    step: str | None,
    axes: tuple[list[int], list[str]],
) -> None:
    summed, fixed = axes
    indices = list(fixed)
    depth = 0
    for k in summed:
        if s.extents[k] > 1:
            lines.put(f"LOOP (int j{k} = 0; j{k} < {s.extents[k]}; ++j{k}) {{")
            lines.depth += 1
            depth += 1
            indices[k] = f"j{k}"
    place = Place(memory, s.rows, row, step, lines)
    names = place.evaluate(s.exprs, indices)
    entry = entry_of(names[s.index], s.bound, memory.real)
    lines.put(f"const int goal = base + {s.scale} * {entry};")
    old = memory.read(s.target.buffer, "goal")
    lines.put(memory.write(s.target.buffer, "goal", f"{old} + {names[s.value]}"))
    for _ in range(depth):
        lines.depth -= 1
        lines.put("}")


def _rows(lines: Lines, memory: Memory, s: Rows, step: str | None) -> None:
    """A product of rows that is formed here and not by the library."""
    with items(lines, s.rows, (s.lead, s.columns), team=memory.team) as (row, (lead, column)):
        place = Place(memory, s.rows, row, step, lines)
        m, depth = s.term.matrix, s.term.depth
        x = place.moved(s.term.row, affine(s.term.row.offset, (depth, 1), (lead, "k")))
        w = affine(m.offset, (m.step_n, m.step_k), (column, "k"))
        target = place.moved(s.target, affine(s.target.offset, (s.columns, 1), (lead, column)))
        lines.put("real sum = 0;")
        added = multiply_add("sum", memory.read(s.term.row.buffer, x), memory.read(m.buffer, w))
        lines.put(f"LOOP (int k = 0; k < {depth}; ++k) {added}")
        lines.put(memory.write(s.target.buffer, target, "sum"))


def _solve(lines: Lines, memory: Memory, s: Solve, step: str | None) -> None:
    """Elimination above and below with partial pivoting, by a warp: its lanes look for pivots, then each has
    columns of its own."""
    n, m, width = s.size, s.columns, s.size + s.columns

    def each(count: int, start: str = "lane") -> str:
        return f"LOOP (int at = {start}; at < {count}; at += {WARP})"

    with items(lines, s.rows, (), warps=True, team=memory.team) as (row, _):
        place = Place(memory, s.rows, row, step, lines)
        lines.put("const int lane = threadIdx.x & 31;")
        for access in (s.left, s.right, s.work, s.target):
            place.start(access)  # here, for all of the blocks below

        def entry(access: Access, i: str, j: str) -> str:
            return place.moved(access, affine(access.offset, access.strides, (i, j)))

        def work(i: str, j: str) -> str:
            return memory.read(s.work.buffer, entry(s.work, i, j))

        def put(i: str, j: str, value: str) -> str:
            return memory.write(s.work.buffer, entry(s.work, i, j), value)

        with lines.block(each(n * width)):
            lines.put(f"const int i = at / {width}, j = at % {width};")
            left = memory.read(s.left.buffer, entry(s.left, "i", "j"))
            right = memory.read(s.right.buffer, entry(s.right, "i", f"(j - {n})"))
            lines.put(put("i", "j", f"j < {n} ? {left} : {right}"))
        lines.put("warp_barrier();")
        with lines.block(f"LOOP (int k = 0; k < {n}; ++k)"):
            lines.put("real largest = -1, found = k;")
            with lines.block(each(n, "k + lane")):
                lines.put(f"const real size = F(fabs)({work('at', 'k')});")
                lines.put("if (size > largest) { largest = size; found = at; }")
            with lines.block("LOOP (int reach = 16; reach; reach >>= 1)"):
                lines.put("const real size = shuffle_xor(largest, reach), other = shuffle_xor(found, reach);")
                first = "size > largest || (size == largest && other < found)"
                lines.put(f"if ({first}) {{ largest = size; found = other; }}")
            lines.put("const int pivot = (int)found;", "warp_barrier();")
            with lines.block(f"if (pivot != k) {each(width, 'k + lane')}"):
                lines.put(f"const real upper = {work('k', 'at')};")
                lines.put(put("k", "at", work("pivot", "at")), put("pivot", "at", "upper"))
            lines.put("warp_barrier();")
            with lines.block(each(width, "k + 1 + lane")):
                lines.put(f"const real scaled = {work('k', 'at')} / {work('k', 'k')};")
                less = f"{work('i', 'at')} - {work('i', 'k')} * scaled"
                lines.put(f"LOOP (int i = 0; i < {n}; ++i) {put('i', 'at', less)}")
                lines.put(put("k", "at", "scaled"))
            lines.put("warp_barrier();")
        with lines.block(each(n * m)):
            lines.put(f"const int i = at / {m}, j = at % {m};")
            lines.put(memory.write(s.target.buffer, entry(s.target, "i", "j"), work("i", f"({n} + j)")))
