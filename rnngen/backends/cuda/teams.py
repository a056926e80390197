"""Statements of a step that are rows' own, as code of a block that has the row: its threads meet.

A number of the row, such as a sum over it and what is worked out of that alone, every thread works out for
itself and keeps for the statements that follow: through memory it would take them as long as the sum.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from math import prod

from rnngen.backends.cuda.expressions import Memory, Place
from rnngen.backends.cuda.fuse_statements import Part, space, together
from rnngen.backends.cuda.kernels import THREADS, Unit, emit_parts, entry_of
from rnngen.backends.cuda.model import Element, Extent, Grid, Launch
from rnngen.backends.cuda.statements import item_extents
from rnngen.backends.cuda.sums import Sums, by_team, by_warps, meeting_room, summed
from rnngen.backends.cuda.sync import Touch, touches, waits
from rnngen.backends.cuda.text import Lines
from rnngen.kernel.check import writes
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Access, Group, Load, Reduce, RowsOf, Scan, Scatter, Statement, Store

__all__ = ["emit_rows", "write_rows"]


def emit_rows(unit: Unit, lines: Lines, memory: Memory, statements: Sequence[Statement]) -> None:
    """The statements of a phase for row `row0`, by the memory's team."""
    row = _Row(unit, lines, memory)
    for k, part in enumerate(row.parts(statements)):
        if k:
            lines.put("block_barrier();")
        for same in together(part, unit.buffers, partial(space, team=memory.team)):
            row.emit(same)
    memory.known.clear()


def write_rows(unit: Unit, direction: str, statements: Sequence[Statement]) -> Launch:
    """One kernel for statements of a step that are rows' own: a block a row."""
    memory, lines = Memory(unit.buffers, unit.real, team=THREADS), Lines(1)
    lines.put(
        "const unsigned first = threadIdx.x, stride = blockDim.x;",
        "const int row0 = blockIdx.x, t = step;",
        "(void)first, (void)stride, (void)t;",
        "if (row0 >= call.rows) return;",
    )
    emit_rows(unit, lines, memory, statements)
    entry, text = entry_of(unit, unit.name(direction), memory, THREADS, lines)
    entry = replace(entry, shared=meeting_room(statements, THREADS, unit.itemsize))
    unit.written.append((direction, entry, text))
    return Launch(entry.name, Grid(Extent(RowsOf.BATCH, 1), 1))


class _Row:
    """A row's statements being written; `count` numbers have names so far."""

    def __init__(self, unit: Unit, lines: Lines, memory: Memory) -> None:
        self.unit, self.lines, self.memory = unit, lines, memory
        self.count = 0

    def parts(self, statements: Sequence[Statement]) -> list[list[Statement]]:
        """The statements, cut where threads have to wait: not for numbers that they have themselves."""
        parts: list[list[Statement]] = [[]]
        pending: list[Touch] = []
        numbers: set[tuple[int, int, int]] = set()
        for s in statements:
            found = list(self._touches(s, numbers))
            stored = {(a.buffer, a.shift, a.offset) for a in writes(s)}
            stale = set() if self._number(s) else {n for n in numbers if n[0] in {b for b, _, _ in stored}}
            if stale or waits(self.unit.buffers, pending, found):
                parts.append([])
                pending = []
            parts[-1].append(s)
            pending += found
            numbers = numbers | stored if self._number(s) else numbers - stale
        return parts

    def _touches(self, s: Statement, numbers: Collection[tuple[int, int, int]]) -> Iterator[Touch]:
        """What it touches in memory; numbers are stored by one thread, the same for all of them, and every
        thread reads what they are made of."""
        looked_up = {
            e.access.buffer for e in getattr(s, "exprs", ()) if isinstance(e, Load) and e.index is not None
        }
        plain, number = isinstance(s, Group | Reduce | Scan | Scatter), self._number(s)
        for t in touches(s, self.unit.buffers):
            known = plain and t.low == t.high and (t.buffer, t.shift, t.low) in numbers
            if t.write or not known or t.buffer in looked_up:
                yield replace(t, own=("one thread",) if t.write else None) if number else t

    def _number(self, s: Part) -> bool:
        """Whether it works out numbers of a row, one of each, as every thread can."""
        if isinstance(s, Group):
            alone = not s.products and not s.guard
            stored = [w.access for w in s.stores]
        elif isinstance(s, Reduce | Sums):
            alone = not s.over and (by_team(s, self.memory.team) or not by_warps(s))
            stored = [s.target] if isinstance(s, Reduce) else [target for _, _, target in s.totals]
        else:
            return False
        wide = all(self.unit.buffers[a.buffer].element is Element.REAL for a in stored)
        return alone and wide and prod(item_extents(s)) == 1

    def emit(self, parts: Sequence[Part]) -> None:
        """Statements that share out the same items."""
        if all(map(self._number, parts)):
            for s in parts:
                self._by_every_thread(s)
            return
        emit_parts(self.unit, self.lines, self.memory, parts, "t")
        over = {a.buffer for s in parts for a in _stored(s)}
        for key in [k for k in self.memory.known if k[0] in over]:
            del self.memory.known[key]

    def _by_every_thread(self, s: Part) -> None:
        lines, memory = self.lines, self.memory
        stores = _stores(s)
        kept = [f"n{self.count + k}" for k in range(len(stores))]
        self.count += len(stores)
        lines.put(f"real {', '.join(kept)};")
        with lines.block(""):
            place = Place(memory, RowsOf.BATCH, "row0", "t", lines)
            if isinstance(s, Sums):
                indices = ["0"] * len(s.extents)
                names = summed(lines, memory, s, "t", ("row0", indices[: s.outer]))
            else:
                assert isinstance(s, Group)
                same = collapsed(s)
                stores, indices = same.stores, ["0"] * len(same.extents)
                names = place.evaluate(same.exprs, indices, None, same.locs)
            lines.put(*[f"{n} = {names[w.value]};" for n, w in zip(kept, stores, strict=True)])
            loaded = {e.access.buffer for e in s.exprs if isinstance(e, Load)}
            if loaded & {w.access.buffer for w in stores}:
                lines.put("block_barrier();")  # all threads have read what one of them writes over
            with lines.block("if (threadIdx.x == 0)"):
                place.store(stores, names, indices)
        for n, w in zip(kept, stores, strict=True):
            memory.known[w.access.buffer, w.access.shift, str(w.access.offset)] = n


def _stores(s: Part) -> tuple[Store, ...]:
    """What a group or sums leave."""
    return s.results if isinstance(s, Sums) else s.stores if isinstance(s, Group) else ()


def _stored(s: Part) -> Iterator[Access]:
    """All that is written."""
    if isinstance(s, Sums):
        yield from (w.access for w in (*s.results, *s.stores))
    else:
        yield from writes(s)
