"""Time loops in one kernel without a grid barrier: a thread a channel (A), a block a row of the batch (B)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial

from rnngen.backends.cuda.expressions import Memory, Place
from rnngen.backends.cuda.fuse_statements import space, together
from rnngen.backends.cuda.items import items
from rnngen.backends.cuda.kernels import Unit, emit_parts, entry_of
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.model import Extent, Grid, Launch
from rnngen.backends.cuda.statements import item_extents
from rnngen.backends.cuda.sums import by_warps, meeting_room
from rnngen.backends.cuda.sync import phases
from rnngen.backends.cuda.text import Lines, multiply_add
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Access, Buffer, Group, Load, Matrix, Outer, RowsOf, Section, Statement, Term
from rnngen.kernel.recurrence import Refused, carried_loads, stored_next

__all__ = [
    "block_loop",
    "channel_groups",
    "channel_loop",
    "slots",
    "step_head",
    "terms_of",
]

CHANNEL_THREADS = 128


def step_head(section: Section) -> tuple[str, str]:
    """The loop over steps, and the declaration of the step."""
    step = "call.steps - 1 - n" if section.loop == "down" else "n"
    return "for (int n = 0; n < call.steps; ++n)", f"const int t = {step};"


@contextmanager
def slots(lines: Lines, memory: Memory, declared: str) -> Iterator[None]:
    """The body of a step: its declaration, and those of the time slots that turn out to be used."""
    lines.put(declared)
    start, depth = len(lines.lines), lines.depth
    yield
    found = (memory.slots or {}).items()
    lines.lines[start:start] = ["    " * depth + f"const int {name} = {text};" for text, name in found]


# A: a thread a channel ---------------------------------------------------------------------------------


def channel_groups(section: Section, buffers: Sequence[Buffer]) -> list[list[Group]]:
    """The groups of a step by their channels, if no channel reads another. Raises Refused."""
    found = phases(section, buffers)
    if found.barriers:
        raise Refused("channels read one another")
    groups: dict[tuple[int, ...], list[Group]] = {}
    for s in section.body:
        if not isinstance(s, Group) or s.products or s.rows is not RowsOf.BATCH:
            raise Refused("a step has more than elementwise operators")
        flat = collapsed(s)
        groups.setdefault(flat.extents, []).append(flat)
    return list(groups.values())


def channel_loop(unit: Unit, direction: str, section: Section, buffers: Sequence[Buffer]) -> list[Launch]:
    """Every channel's steps by one thread, what it carries in registers. Raises Refused."""
    return [_channels(unit, direction, section, same) for same in channel_groups(section, buffers)]


def _channels(unit: Unit, direction: str, section: Section, groups: Sequence[Group]) -> Launch:
    memory, lines = Memory(unit.buffers, unit.real), Lines(1)
    lines.put(
        "const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;",
        "const unsigned stride = gridDim.x * blockDim.x;",
        "const int row0 = 0, row1 = call.rows;",
        "(void)step;",
    )
    carried = carried_loads(groups, section.loop == "down")
    with items(lines, RowsOf.BATCH, groups[0].extents) as (row, indices):
        start = "call.steps - 1" if section.loop == "down" else "0"
        with lines.block("if (call.steps > 0)"):
            lines.put(f"const int start = {start};")
            place = Place(memory, RowsOf.BATCH, row, "start", lines)
            for k, access in enumerate(carried):
                lines.put(f"real c{k} = {memory.read(access.buffer, place.at(access, indices))};")
            head, declared = step_head(section)
            with lines.block(head):
                lines.put(declared)
                if carried:
                    lines.put(f"real {', '.join(f'n{k}' for k in range(len(carried)))};")
                for s in groups:
                    _channel_step(lines, memory, s, (row, indices), carried, section.loop == "down")
                lines.put(*[f"c{k} = n{k};" for k in range(len(carried))])
    entry, text = entry_of(unit, unit.name(direction), memory, CHANNEL_THREADS, lines)
    unit.written.append((direction, entry, text))
    count = 1
    for n in groups[0].extents:
        count *= n
    return Launch(entry.name, Grid(Extent(RowsOf.BATCH, count), CHANNEL_THREADS, 1 << 16))


def _channel_step(
    lines: Lines,
    memory: Memory,
    s: Group,
    at: tuple[str, list[str]],
    carried: Sequence[Access],
    down: bool,
) -> None:
    row, indices = at
    with lines.block(""):
        place = Place(memory, RowsOf.BATCH, row, "t", lines)
        known = {
            k: f"c{carried.index(e.access)}"
            for k, e in enumerate(s.exprs)
            if isinstance(e, Load) and e.index is None and e.access in carried
        }
        names = place.evaluate(s.exprs, indices, None, s.locs, known)
        place.store(s.stores, names, indices)
        for w in s.stores:
            if (a := stored_next(w.access, down)) in carried:
                lines.put(f"n{carried.index(a)} = {names[w.value]};")


# B: a block a slice of the batch ---------------------------------------------------------------------------


def terms_of(s: Statement) -> list[tuple[Term, int]]:
    """The terms of a group's products, with the number of columns."""
    if isinstance(s, Group):
        return [(t, s.extents[-1]) for terms in s.products for t in terms]
    return []


@dataclass
class _Panels:
    """Matrices in shared memory, element (n, k) at k · columns + n, so that neighbours read neighbours."""

    itemsize: int
    offset: int = 0
    names: dict[tuple[Matrix, int, int], str] = field(default_factory=dict)

    def take(self, lines: Lines, memory: Memory, term: Term, columns: int) -> None:
        key = (term.matrix, columns, term.depth)
        if key in self.names:
            return
        name, size = f"w{len(self.names)}", columns * term.depth
        self.names[key] = name
        lines.put(f"SHARED(real, {name}, {self.offset}, {size});")
        self.offset += size * self.itemsize
        m = term.matrix
        memory.used.add(m.buffer)
        lines.put(f"panel({name}, b{m.buffer}, {m.offset}, {m.step_n}, {m.step_k}, {columns}, {size});")


def block_loop(
    unit: Unit, direction: str, section: Section, buffers: Sequence[Buffer], machine: Machine
) -> list[Launch]:
    """All steps of a row by one block, its matrices in shared memory. Raises Refused."""
    for s in section.body:
        if isinstance(s, Outer) or s.rows is not RowsOf.BATCH or getattr(s, "over", None):
            raise Refused("a step has statements that are no row's own")
    threads = _threads(section.body, machine)
    memory, lines = Memory(unit.buffers, unit.real, team=threads, slots={}), Lines(1)
    lines.put(
        "const unsigned first = threadIdx.x, stride = blockDim.x;",
        "const int row0 = blockIdx.x;",
        "(void)step;",
        "if (row0 >= call.rows) return;",
    )
    panels = _Panels(unit.itemsize)
    for s in section.body:
        for term, columns in terms_of(s):
            panels.take(lines, memory, term, columns)
    memory.meeting = panels.offset
    shared = panels.offset + meeting_room(section.body, threads, unit.itemsize)
    if shared > machine.shared:
        raise Refused(f"its matrices take {panels.offset // 1024} KiB of shared memory")
    lines.put("block_barrier();")
    parts = phases(section, unit.buffers)
    head, declared = step_head(section)
    with lines.block(head), slots(lines, memory, declared):
        for k, part in enumerate(parts.parts):
            if k:
                lines.put("block_barrier();")
            for same in together(part, buffers, partial(space, team=threads)):
                emit_parts(unit, lines, memory, same, "t", lambda *_: _shared_tiles(panels))
        if parts.wraps:
            lines.put("block_barrier();")
    entry, text = entry_of(unit, unit.name(direction), memory, threads, lines)
    unit.written.append((direction, replace(entry, shared=shared), text))
    return [Launch(entry.name, Grid(Extent(RowsOf.BATCH, 1), 1))]


def _threads(body: Sequence[Statement], machine: Machine) -> int:
    """A thread for each item of the widest statement, in whole warps."""
    widest = 1
    for s in body:
        count = 32 if by_warps(s) else 1
        for n in item_extents(s):
            count *= n
        widest = max(widest, count)
    return min(32 * machine.warps, -(-widest // 32) * 32)


def _shared_tiles(panels: _Panels) -> Callable[[Place, Group, Sequence[str]], Callable[[int], str]]:
    """Products of a row with the panels: terms that share a row walk it together."""

    def declare(place: Place, s: Group, indices: Sequence[str]) -> Callable[[int], str]:
        columns, column = s.extents[-1], indices[-1]
        walks: dict[tuple[Access, int], list[tuple[int, Term]]] = {}
        for p, terms in enumerate(s.products):
            for term in terms:
                walks.setdefault((term.row, term.depth), []).append((p, term))
        place.lines.put(f"real {', '.join(f'p{p} = 0' for p in range(len(s.products)))};")
        for (row, depth), entries in walks.items():
            start = place.moved(row, str(row.offset)) if row.offset else place.start(row) or "0"
            place.lines.put("#pragma unroll 4")
            with place.lines.block(f"for (int k = 0; k < {depth}; ++k)"):
                place.lines.put(f"const real x = {place.memory.read(row.buffer, f'{start} + k')};")
                for p, term in entries:
                    panel = panels.names[term.matrix, columns, depth]
                    at = f"k * {columns} + {column}" if columns > 1 else "k"
                    place.lines.put(multiply_add(f"p{p}", "x", f"{panel}[{at}]"))
        return lambda p: f"p{p}"

    return declare
