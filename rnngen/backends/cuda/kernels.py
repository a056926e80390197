"""Entry points of statements that need no barrier between them: a grid of threads takes all items."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field
from math import prod

from rnngen.backends.cuda.device import FLAGS
from rnngen.backends.cuda.expressions import Memory, Place, affine
from rnngen.backends.cuda.fuse_statements import Part, space, together
from rnngen.backends.cuda.model import CudaBuffer, Entry, Extent, Grid, Launch
from rnngen.backends.cuda.products import Columns
from rnngen.backends.cuda.statements import Tiles, emit_statement, emit_together, item_extents
from rnngen.backends.cuda.sums import Sums, by_warps
from rnngen.backends.cuda.text import Lines, multiply_add
from rnngen.kernel.ir import Access, Group, Pool, RowsOf, Statement

__all__ = ["BLOCKS", "THREADS", "Unit", "emit_parts", "entry_of", "library_tiles", "write_entry"]

THREADS = 256
BLOCKS = 2048
_ORDER = (RowsOf.NONE, RowsOf.BATCH, RowsOf.FLAT)


@dataclass
class Unit:
    """A source being written: buffers, `written` entry points (direction, entry, text), and functions that
    these have in common, `shared`; `states` in the order of their "given" bits; `notes` are what the header
    adds to the class of a direction; `tf32` lets float32 be rounded where it is multiplied."""

    dtype: str
    real: str
    buffers: list[CudaBuffer]
    states: Sequence[str]
    tiles: dict[int, list[Columns]] = field(default_factory=dict)
    written: list[tuple[str, Entry, str]] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    tf32: bool = False

    @property
    def itemsize(self) -> int:
        """Bytes of a number that is computed with."""
        return 8 if self.real == "double" else 4

    @property
    def words(self) -> int:
        """Words of flags, as a call has them."""
        return max(1, -(-len(self.states) // FLAGS))

    def flag(self, state: str) -> tuple[int, int]:
        """The word and the bit that say whether a state was given."""
        return divmod(self.states.index(state), FLAGS)

    def name(self, direction: str) -> str:
        """A new entry's name."""
        number = self.counts.get(direction, 0)
        self.counts[direction] = number + 1
        return f"{direction}_{number}"


def entry_of(unit: Unit, name: str, memory: Memory, threads: int, body: Lines) -> tuple[Entry, str]:
    """An entry and its text."""
    used = tuple(sorted(memory.used))
    parameters = []
    for k in used:
        kind = "BUFFER" if k in memory.written else "CONST_BUFFER"
        parameters.append(f"{kind}({unit.buffers[k].element}) b{k}")
    # one block a processor: without that the assembler spills to be able to fit in more
    head = f'extern "C" __global__ void __launch_bounds__({threads}, 1) {name}('
    rows = [", ".join(parameters[i : i + 6]) for i in range(0, len(parameters), 6)]
    rows.append("const Call call, const int step")
    text = "\n".join([head, ",\n".join("    " + r for r in rows) + ") {", *body.lines, "}"]) + "\n"
    return Entry(name, used, tuple(sorted(memory.written)), threads), text


def write_entry(
    unit: Unit, direction: str, statements: Sequence[Statement], loops: bool, note: str = ""
) -> Launch:
    """One kernel for statements that do not wait for each other."""
    memory, lines = Memory(unit.buffers, unit.real), Lines(1)
    lines.put(
        "const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;",
        "const unsigned stride = gridDim.x * blockDim.x;",
        "const int row0 = 0, row1 = call.rows;",
        "(void)first, (void)stride, (void)row0, (void)row1, (void)step;",
    )
    if loops:
        lines.put("const int t = step;")
    for parts in together(statements, unit.buffers):
        emit_parts(unit, lines, memory, parts, "t" if loops else None)
    entry, text = entry_of(unit, unit.name(direction), memory, THREADS, lines)
    unit.written.append((direction, entry, note + text))
    return Launch(entry.name, _grid(statements))


def _grid(statements: Sequence[Statement]) -> Grid:
    """Enough blocks for the widest of the statements."""
    widest = Extent(RowsOf.NONE, 1)
    for s in statements:
        rows: RowsOf = getattr(s, "rows", RowsOf.NONE)
        rows = RowsOf.NONE if getattr(s, "over", "") == "rows" or isinstance(s, Pool) else rows
        found = Extent(rows, prod(item_extents(s)) * (32 if by_warps(s) else 1))
        if (_ORDER.index(found.rows), found.count) > (_ORDER.index(widest.rows), widest.count):
            widest = found
    return Grid(widest, THREADS, BLOCKS)


def emit_parts(
    unit: Unit,
    lines: Lines,
    memory: Memory,
    parts: Sequence[Part],
    step: str | None,
    tiles: Callable[[Unit, Statement], Tiles] | None = None,
) -> None:
    """Statements that share out the same items, or one; one with a guard only where the caller gave no value
    for those states."""
    shared = [s for s in parts if isinstance(s, Sums) or (isinstance(s, Group) and space(s) is not None)]
    if shared:
        emit_together(lines, memory, shared, step)
        return
    for s in parts:
        if isinstance(s, Sums):
            continue
        with _guarded(unit, lines, s) if isinstance(s, Group) and s.guard else nullcontext():
            emit_statement(lines, memory, s, step, (tiles or library_tiles)(unit, s))


@contextmanager
def _guarded(unit: Unit, lines: Lines, s: Group) -> Iterator[None]:
    """What runs only where states were not given, and again for other states."""
    given = [f"call.given[{word}] >> {bit} & 1u" for word, bit in map(unit.flag, s.guard)]
    with ExitStack() as stack:
        if s.again:
            loop = f"LOOP (int behind = 0; behind <= {len(s.again)}; ++behind)"
            stack.enter_context(lines.block(loop))
            lines.put(f"const int flag = {unit.states.index(s.guard[0])} + behind;")
            given[0] = f"call.given[flag / {FLAGS}] >> flag % {FLAGS} & 1u"
        stack.enter_context(lines.block(f"if (!({' || '.join(given)}))"))
        yield


def library_tiles(unit: Unit, s: Statement) -> Tiles:
    """Products that the library has formed are read from where it left them; others are formed here."""
    if id(s) not in unit.tiles:
        return _formed

    def declare(place: Place, group: Group, indices: Sequence[str]) -> Callable[[int], str]:
        columns = unit.tiles[id(s)]
        axes = len(group.extents)
        for p in range(len(group.products)):
            access = Access(columns[p].buffer, columns[p].offset, (0,) * (axes - 1) + (1,))
            value = place.memory.read(access.buffer, place.at(access, indices))
            place.lines.put(f"const real p{p} = {value};")
        return lambda p: f"p{p}"

    return declare


def _formed(place: Place, s: Group, indices: Sequence[str]) -> Callable[[int], str]:
    """Products as plain sums: for matrices that a library cannot take."""
    for p, terms in enumerate(s.products):
        place.lines.put(f"real p{p} = 0;")
        for term in terms:
            m, row = term.matrix, place.moved(term.row, affine(term.row.offset, (1,), ("k",)))
            at = affine(m.offset, (m.step_n, m.step_k), (indices[-1], "k"))
            x, y = place.memory.read(term.row.buffer, row), place.memory.read(m.buffer, at)
            place.lines.put(f"LOOP (int k = 0; k < {term.depth}; ++k) {multiply_add(f'p{p}', x, y)}")
    return lambda p: f"p{p}"
