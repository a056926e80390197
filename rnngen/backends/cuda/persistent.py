"""Class C: all steps in one kernel of blocks that are all resident, each of which owns some units.

A unit is an index of the last axis: all products of it (an LSTM's four gates) are formed by one warp, which
keeps their weights in registers for all steps, lane k those of operand elements k, k + 32, …. A step's
operand rows are staged in shared memory, a tile of rows at a time; the lanes' partial sums are exchanged so that
lane r ends up with row r's, and works out what follows for its row and its warp's unit. Blocks meet at a
counter in global memory that only grows; what others wrote is read past the first-level cache.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from rnngen.backends.cuda.expressions import Memory, Place, affine
from rnngen.backends.cuda.fused import Refused, step_head, terms_of
from rnngen.backends.cuda.kernels import Unit, entry_text
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.model import Clear, CudaBuffer, Element, Entry, Extent, Flat, Grid, Launch
from rnngen.backends.cuda.statements import emit_statement
from rnngen.backends.cuda.sync import phases, touches
from rnngen.backends.cuda.text import Lines
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Access, Buffer, Group, Outer, RowsOf, Section, Statement, Term, Time

__all__ = ["grid_loop"]

WARP = 32
_ACCUMULATORS = 64


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a group with products is cut: `rows` rows a tile, `rounds` units a warp in turn."""

    group: Group
    number: int
    rows: int
    rounds: int


def grid_loop(
    unit: Unit, direction: str, section: Section, buffers: Sequence[Buffer], machine: Machine
) -> list[Flat]:
    """The loop as one cooperative launch. Raises Refused."""
    _check(section)
    return _Grid(unit, direction, section, buffers, machine).write()


def _check(section: Section) -> None:
    for s in section.body:
        if isinstance(s, Outer) or getattr(s, "over", None):
            raise Refused("a step has sums over all rows")
        if isinstance(s, Group) and s.products and len(s.extents) != 1:
            raise Refused("a product stands in a loop of several axes")


def by_units(s: Statement) -> bool:
    """Whether a warp owns an index of the statement's axis, and a lane a row."""
    if not isinstance(s, Group) or s.rows is not RowsOf.BATCH:
        return False
    return bool(s.products) or len(collapsed(s).extents) == 1


class _Grid:
    """One loop being written."""

    def __init__(
        self, unit: Unit, direction: str, section: Section, buffers: Sequence[Buffer], machine: Machine
    ) -> None:
        self.unit, self.direction, self.section, self.buffers = unit, direction, section, buffers
        self.itemsize = 8 if unit.real == "double" else 4
        widest = max((s.extents[-1] for s in section.body if by_units(s) and isinstance(s, Group)), default=0)
        if not widest:
            raise Refused("no axis to share out among blocks")
        self.warps = min(machine.warps, widest)
        self.rounds = ceil(widest / (self.warps * machine.processors))
        self.blocks = ceil(widest / (self.warps * self.rounds))
        self.machine = machine
        self.shared = 0
        written = {t.buffer for s in section.body for t in touches(s, buffers) if t.write}
        self.memory = Memory(unit.buffers, unit.real, frozenset(written))
        self.plans: dict[int, _Plan] = {}
        self.body = Lines(1)

    def write(self) -> list[Flat]:
        lines = self.body
        lines.put(
            "const long long first = blockIdx.x * (long long)blockDim.x + threadIdx.x;",
            "const long long stride = (long long)gridDim.x * blockDim.x;",
            "const int row0 = 0, row1 = call.rows;",
            "const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;",
            "(void)first, (void)stride, (void)row0, (void)row1, (void)step;",
        )
        for s in self.section.body:
            if isinstance(s, Group) and s.products:
                self._weights(s)
        lines.put("unsigned goal = 0;")
        parts = phases(self.section, self.buffers, units=True)
        counter = len(self.unit.buffers)
        wait = f"goal += gridDim.x, grid_barrier(b{counter}, 0, goal);"
        head, declared = step_head(self.section)
        with lines.block(head):
            lines.put(declared)
            for k, part in enumerate(parts.parts):
                if k:
                    lines.put(wait)
                for s in part:
                    self._statement(s)
            if parts.wraps:
                lines.put(wait)
        if parts.barriers:
            self.unit.buffers.append(
                CudaBuffer(counter, "barrier", f"n{counter}", 1, False, Time.ONCE, Element.COUNTER, True)
            )
            self.memory.used.add(counter)
            self.memory.written.add(counter)
        return self._finished(counter if parts.barriers else None)

    def _finished(self, counter: int | None) -> list[Flat]:
        name, threads = self.unit.name(self.direction), WARP * self.warps
        used, text = entry_text(self.unit, name, self.memory, threads, self.body, resident=True)
        self.unit.text.append(text)
        written = tuple(sorted(self.memory.written))
        self.unit.entries.append(Entry(name, used, written, threads, True, self.shared))
        launch = Launch(name, Grid(Extent(RowsOf.NONE, self.blocks), 1))
        return [launch] if counter is None else [Clear(counter), launch]

    # weights -----------------------------------------------------------------------------------------------

    def _weights(self, s: Group) -> None:
        """Loads a group's weights into registers, once for all steps."""
        count = sum(ceil(t.depth / WARP) for t, _ in terms_of(s)) * self._rounds(s)
        if count * self.itemsize // 4 > self.machine.weights:
            raise Refused(f"its weights take {count} registers a thread")
        rows = 1
        depth = sum(d for _, d in self._operands(s))
        most = min(WARP, _ACCUMULATORS // len(s.products) * 4 // self.itemsize)
        while rows * 2 <= most and rows * 2 * depth * self.itemsize <= self.machine.shared:
            rows *= 2
        if rows * depth * self.itemsize > self.machine.shared:
            raise Refused("a row of what it multiplies does not fit into shared memory")
        self.shared = max(self.shared, rows * depth * self.itemsize)
        plan = _Plan(s, len(self.plans), rows, self._rounds(s))
        self.plans[id(s)] = plan
        for p, j, term in _numbered(s):
            self._load_weights(plan, f"w{plan.number}_{p}_{j}", term)

    def _load_weights(self, plan: _Plan, name: str, term: Term) -> None:
        columns, slots = plan.group.extents[-1], ceil(term.depth / WARP)
        m, lines = term.matrix, self.body
        lines.put(f"real {name}[{plan.rounds * slots}];")
        lines.put("#pragma unroll")
        with lines.block(f"for (int j = 0; j < {plan.rounds * slots}; ++j)"):
            lines.put(f"const int i0 = {self._unit(f'j / {slots}')}, k = lane + 32 * (j % {slots});")
            value = self.memory.read(m.buffer, affine(m.offset, (m.step_n, m.step_k), ("i0", "k")))
            lines.put(f"{name}[j] = i0 < {columns} && k < {term.depth} ? {value} : (real)0;")

    def _rounds(self, s: Group) -> int:
        return ceil(s.extents[-1] / (self.warps * self.blocks))

    def _unit(self, turn: str) -> str:
        """The unit that a warp has in a round: neighbouring warps have neighbouring units."""
        block = f"({turn}) * gridDim.x + blockIdx.x" if turn != "0" else "blockIdx.x"
        return f"({block}) * {self.warps} + warp"

    @staticmethod
    def _operands(s: Group) -> list[tuple[Access, int]]:
        """The different rows that a group's products multiply, and their lengths."""
        return list(dict.fromkeys((t.row, t.depth) for t, _ in terms_of(s)))

    # statements --------------------------------------------------------------------------------------------

    def _statement(self, s: Statement) -> None:
        if isinstance(s, Group) and s.products:
            self._product_group(s)
        elif by_units(s) and isinstance(s, Group):
            self._unit_group(collapsed(s))
        else:
            emit_statement(self.body, self.memory, s, "t", lambda *_: lambda p: f"p{p}")

    def _unit_group(self, s: Group) -> None:
        lines = self.body
        rounds = self._rounds(s)
        with lines.block(f"for (int turn = 0; turn < {rounds}; ++turn)" if rounds > 1 else ""):
            lines.put(f"const int i0 = {self._unit('turn' if rounds > 1 else '0')};")
            head = f"if (i0 < {s.extents[0]}) for (int row = row0 + lane; row < row1; row += 32)"
            with lines.block(head):
                place = Place(self.memory, RowsOf.BATCH, "row", "t", lines)
                names = place.evaluate(s.exprs, ["i0"], None, s.locs)
                place.store(s.stores, names, ["i0"])

    def _product_group(self, s: Group) -> None:
        plan, lines = self.plans[id(s)], self.body
        with lines.block(f"for (int base = row0; base < row1; base += {plan.rows})"):
            self._stage(plan)
            loop = f"for (int turn = 0; turn < {plan.rounds}; ++turn)"
            if plan.rounds > 1:
                lines.put("#pragma unroll")
            with lines.block(loop if plan.rounds > 1 else ""):
                self._sums(plan)
                turn = "turn" if plan.rounds > 1 else "0"
                lines.put(f"const int i0 = {self._unit(turn)}, row = base + lane;")
                with lines.block(f"if (lane < {plan.rows} && row < row1 && i0 < {s.extents[0]})"):
                    place = Place(self.memory, RowsOf.BATCH, "row", "t", lines)
                    names = place.evaluate(s.exprs, ["i0"], lambda p: f"p{p}", s.locs)
                    place.store(s.stores, names, ["i0"])
            lines.put("block_barrier();")

    def _stage(self, plan: _Plan) -> None:
        """The tile's operand rows into shared memory; rows past the last are zero."""
        lines, offset = self.body, 0
        for j, (access, depth) in enumerate(self._operands(plan.group)):
            size = plan.rows * depth
            lines.put(f"SHARED(real, x{j}, {offset}, {size});")
            offset += size * self.itemsize
            with lines.block(f"for (int i = threadIdx.x; i < {size}; i += blockDim.x)"):
                lines.put(f"const int row = base + i / {depth};")
                with lines.block("if (row < row1)"):
                    place = Place(self.memory, RowsOf.BATCH, "row", "t", lines)
                    at = place.moved(access, affine(access.offset, (1,), (f"(i % {depth})",)))
                    lines.put(f"x{j}[i] = {self.memory.read(access.buffer, at)};")
                lines.put(f"else x{j}[i] = 0;")
        lines.put("block_barrier();")

    def _sums(self, plan: _Plan) -> None:
        """Every product for every row of the tile, then each row's to its lane: `p0`, `p1`, …."""
        lines, s = self.body, plan.group
        count = len(s.products)
        lines.put(f"real {', '.join(f'a{p}[{plan.rows}]' for p in range(count))};")
        lines.put("#pragma unroll")
        zero = " = ".join([*[f"a{p}[r]" for p in range(count)], "0"])
        lines.put(f"for (int r = 0; r < {plan.rows}; ++r) {zero};")
        for j, (access, depth) in enumerate(self._operands(s)):
            slots = ceil(depth / WARP)
            first = "turn * " + str(slots) + " + " if plan.rounds > 1 else ""
            lines.put("#pragma unroll")
            with lines.block(f"for (int j = 0; j < {slots}; ++j)"):
                lines.put("const int k = lane + 32 * j;")
                lines.put("#pragma unroll")
                with lines.block(f"for (int r = 0; r < {plan.rows}; ++r)"):
                    guard = f"k < {depth} ? " if depth % WARP else ""
                    other = " : (real)0" if guard else ""
                    lines.put(f"const real x = {guard}x{j}[r * {depth} + k]{other};")
                    for p, n, term in _numbered(s):
                        if (term.row, term.depth) == (access, depth):
                            lines.put(f"a{p}[r] += x * w{plan.number}_{p}_{n}[{first}j];")
        for p in range(count):
            lines.put(f"const real p{p} = warp_rows<{plan.rows}>(a{p});")


def _numbered(s: Group) -> list[tuple[int, int, Term]]:
    """(product, term, what) for every term."""
    return [(p, j, t) for p, terms in enumerate(s.products) for j, t in enumerate(terms)]
