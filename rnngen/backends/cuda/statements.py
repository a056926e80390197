"""Statements as C, for a team of threads.

A kernel declares its team: threads `first`, `first + stride`, … take the items of a statement in turn, an
item being a row of [row0, row1) (or of all T·B) and an element. Sums over many elements are a warp's.
Nothing here waits: between statements that exchange values, the kernel puts a barrier.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from math import prod

from rnngen.backends.cuda.expressions import Memory, Place, affine
from rnngen.backends.cuda.text import Lines, number
from rnngen.errors import InternalError
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Group, Pool, Reduce, Rows, RowsOf, Scan, Scatter, Statement

__all__ = [
    "START",
    "Tiles",
    "accumulate",
    "by_warps",
    "combined",
    "emit_statement",
    "indices_of",
    "item_extents",
    "items",
    "nest",
]

WARP = 32
START = {"sum": 0.0, "prod": 1.0, "max": float("-inf"), "min": float("inf")}

Tiles = Callable[[Place, Group, Sequence[str]], Callable[[int], str]]
"""Given the place, the group and its indices, declares what its products come to; returns their names."""


def by_warps(s: Statement) -> bool:
    """Whether a warp works on each result of a reduction."""
    return isinstance(s, Reduce) and s.over == "" and prod(s.extents[s.outer :]) >= WARP


def item_extents(s: Statement) -> tuple[int, ...]:
    """The axes that items are counted over."""
    match s:
        case Group():
            return (s if s.products else collapsed(s)).extents
        case Pool():
            return s.extents
        case Reduce():
            return s.extents[: s.outer]
        case Scan():
            return s.extents[:-1]
        case Scatter():
            return tuple(s.extents[k] for k in _kept_axes(s))
        case Rows():
            return (s.lead, s.columns)
    raise InternalError("backends.cuda", f"{type(s).__name__} is a product of its own")


def emit_statement(lines: Lines, memory: Memory, s: Statement, step: str | None, tiles: Tiles) -> None:
    """A statement, its items shared out over the team."""
    match s:
        case Group():
            _group(lines, memory, s, step, tiles)
        case Reduce():
            _reduce(lines, memory, s, step)
        case Pool():
            _pool(lines, memory, s, step)
        case Scan():
            _scan(lines, memory, s, step)
        case Scatter():
            _scatter(lines, memory, s, step)
        case Rows():
            _rows(lines, memory, s, step)
        case _:
            raise InternalError("backends.cuda", f"no kernel for {type(s).__name__}")


# items ------------------------------------------------------------------------------------------------


@contextmanager
def items(  # type: ignore[no-untyped-def]
    lines: Lines, rows: RowsOf, extents: Sequence[int], warps: bool = False, team: int = 0
):
    """A loop over this thread's (or warp's) items; yields the row's name and the indices' names.

    There is no loop where the `team` of a single row has a thread for each of them.
    """
    count = prod(extents)
    if team and rows is RowsOf.BATCH:
        with _own_items(lines, count, warps, team):
            yield "row0", indices_of(lines, extents, "(int)item")
        return
    # the engine sees to it that no buffer has more elements than 31 bits count
    total = {
        RowsOf.NONE: f"{count}u",
        RowsOf.BATCH: f"(unsigned)(row1 - row0) * {count}u",
        RowsOf.FLAT: f"(unsigned)call.steps * (unsigned)call.rows * {count}u",
    }[rows]
    start, stride = ("first / 32", "stride / 32") if warps else ("first", "stride")
    with lines.block(f"LOOP (unsigned item = {start}; item < {total}; item += {stride})"):
        row = "0"
        if rows is not RowsOf.NONE:
            row = "row"
            zero = "row0 + " if rows is RowsOf.BATCH else ""
            lines.put(f"const int row = {zero}(int)({_quotient('item', count)});")
        yield (
            row,
            indices_of(lines, extents, f"(int)(item % {count}u)" if rows is not RowsOf.NONE else "(int)item"),
        )


@contextmanager
def _own_items(lines: Lines, count: int, warps: bool, team: int) -> Iterator[None]:
    """The items of one row, among the threads (or warps) of its team."""
    start, stride = ("first / 32", "stride / 32") if warps else ("first", "stride")
    if count * (WARP if warps else 1) > team:
        with lines.block(f"LOOP (unsigned item = {start}; item < {count}u; item += {stride})"):
            yield
    else:
        with lines.block(f"if ({start} < {count}u)"):
            lines.put(f"const unsigned item = {start};", "(void)item;")
            yield


def _quotient(name: str, count: int) -> str:
    return name if count == 1 else f"{name} / {count}u"


def indices_of(lines: Lines, extents: Sequence[int], at: str) -> list[str]:
    """Declares `i0`, `i1`, …: an item's number taken apart. Axes of length 1 are `0`."""
    axes = [k for k, n in enumerate(extents) if n > 1]
    names = ["0"] * len(extents)
    if len(axes) > 1:
        lines.put(f"const int at = {at};")
        at = "at"
    inner = 1
    for k in reversed(axes):
        here = _quotient(at, inner)
        lines.put(f"const int i{k} = {here if k == axes[0] else f'{here} % {extents[k]}'};")
        names[k] = f"i{k}"
        inner *= extents[k]
    return names


@contextmanager
def nest(lines: Lines, extents: Sequence[int], first: int):  # type: ignore[no-untyped-def]
    """Serial loops over axes `first`, `first + 1`, …; yields their names."""
    if not extents:
        yield []
        return
    n, *rest = extents
    if n == 1:
        with nest(lines, rest, first + 1) as names:
            yield ["0", *names]
        return
    with (
        lines.block(f"LOOP (int i{first} = 0; i{first} < {n}; ++i{first})"),
        nest(lines, rest, first + 1) as names,
    ):
        yield [f"i{first}", *names]


# groups and reductions -------------------------------------------------------------------------------------


def _group(lines: Lines, memory: Memory, s: Group, step: str | None, tiles: Tiles) -> None:
    s = s if s.products else collapsed(s)
    with items(lines, s.rows, s.extents, team=memory.team) as (row, indices):
        place = Place(memory, s.rows, row, step, lines)
        found = tiles(place, s, indices) if s.products else None
        names = place.evaluate(s.exprs, indices, found, s.locs)
        place.store(s.stores, names, indices)


def combined(kind: str, a: str, b: str) -> str:
    """One step of a reduction."""
    if kind in ("sum", "prod"):
        return f"{a} {'+' if kind == 'sum' else '*'} {b}"
    return f"op_{kind}imum({a}, {b})"


def _reduce(lines: Lines, memory: Memory, s: Reduce, step: str | None) -> None:
    outer, inner = s.extents[: s.outer], s.extents[s.outer :]
    warps = by_warps(s)
    with items(lines, s.rows, outer, warps, memory.team) as (row, indices):
        lines.put(f"real sum = {number(START[s.kind], memory.real)};")
        if warps:
            head = f"LOOP (int at = threadIdx.x & 31; at < {prod(inner)}; at += 32)"
            with lines.block(head):
                names = _shifted(lines, inner, s.outer)
                accumulate(lines, memory, s, row, step, [*indices, *names])
            reach = f"sum = {combined(s.kind, 'sum', 'shuffle_xor(sum, reach)')};"
            lines.put(f"LOOP (int reach = 16; reach; reach >>= 1) {reach}")
        elif s.over == "time":
            head = "LOOP (int t = 0; t < call.steps; ++t)"
            with lines.block(head), nest(lines, inner, s.outer) as names:
                accumulate(lines, memory, s, row, "t", [*indices, *names])
        else:
            with nest(lines, inner, s.outer) as names:
                accumulate(lines, memory, s, row, step, [*indices, *names])
        place = Place(memory, s.rows, row, step, lines)
        at = place.at(s.target, [*indices, *["0"] * len(inner)])
        stored = memory.write(s.target.buffer, at, "sum")
        lines.put(f"if ((threadIdx.x & 31) == 0) {stored}" if warps else stored)


def _shifted(lines: Lines, extents: Sequence[int], first: int) -> list[str]:
    """As `_indices` of `at`, the axes numbered from `first`."""
    names, inner = ["0"] * len(extents), 1
    axes = [k for k, n in enumerate(extents) if n > 1]
    for k in reversed(axes):
        here = _quotient("at", inner)
        text = here if k == axes[0] else f"{here} % {extents[k]}"
        lines.put(f"const int i{first + k} = {text};")
        names[k] = f"i{first + k}"
        inner *= extents[k]
    return names


def accumulate(
    lines: Lines,
    memory: Memory,
    s: Reduce,
    row: str,
    step: str | None,
    indices: Sequence[str],
    total: str = "sum",
) -> None:
    """One more value into a reduction's `total`."""
    names = Place(memory, s.rows, row, step, lines).evaluate(s.exprs, indices)
    lines.put(f"{total} = {combined(s.kind, total, names[s.value])};")


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
    entry = f"(int)op_clamp({names[s.index]}, {max(s.bound - 1, 0)})"
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
        product = f"{memory.read(s.term.row.buffer, x)} * {memory.read(m.buffer, w)}"
        lines.put(f"LOOP (int k = 0; k < {depth}; ++k) sum += {product};")
        lines.put(memory.write(s.target.buffer, target, "sum"))
