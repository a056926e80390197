"""Class C: all steps in one kernel of blocks that are all resident, each of which owns some units.

A unit is an index of the last axis: all products of it (the gates of a cell) are formed by one warp, whose
weights stay in shared memory for all steps, or in registers where there is no room: lane k has those of
operand elements k, k + 32, …. Weights of 16 bits are multiplied by tensor cores (`tensor.py`). A step's
operand rows are staged in shared memory, a tile of rows at a time; the lanes' partial sums are exchanged so
that lane r ends up with row r's, and works out what follows for its row and its warp's unit. Blocks meet at a
counter in global memory that only grows; between arriving and waiting they fetch what the next phase reads of
the sequence's inputs. What others wrote is read past the first-level cache.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from rnngen.backends.cuda.expressions import Memory, Place, affine
from rnngen.backends.cuda.fused import step_head, terms_of
from rnngen.backends.cuda.kernels import Unit, entry_text
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.model import Clear, CudaBuffer, Element, Entry, Extent, Flat, Grid, Launch
from rnngen.backends.cuda.statements import emit_statement
from rnngen.backends.cuda.sync import Phases, phases, touches
from rnngen.backends.cuda.tensor import ROWS, Tensor, fitting
from rnngen.backends.cuda.text import Lines
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Access, Buffer, Group, Load, Outer, RowsOf, Section, Statement, Term, Time
from rnngen.kernel.recurrence import Refused

__all__ = ["grid_loop"]

WARP = 32
_ACCUMULATORS = 64
# a tile of 32 rows would take twice the code of 16 and save a sixteenth of the loads
_ROWS = 16
# operands that are not worth unrolling for
_SHORT = 256


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a group with products is cut: `rows` rows a tile, `rounds` units a warp in turn; `offset` is where
    its operand rows are staged; `registers` are the (product, term) whose weights are in registers; `early`
    are the loads that are fetched before the barrier; `tensor` says how tensor cores form the products."""

    group: Group
    number: int
    rows: int
    rounds: int
    offset: int
    registers: frozenset[tuple[int, int]]
    early: tuple[int, ...]
    tensor: Tensor | None = None


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
            "const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;",
            "const unsigned stride = gridDim.x * blockDim.x;",
            "const int row0 = 0, row1 = call.rows;",
            "const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;",
            "(void)first, (void)stride, (void)row0, (void)row1, (void)step;",
        )
        self._cut()
        lines.put("unsigned goal = 0;")
        parts = phases(self.section, self.buffers, units=True)
        counter = len(self.unit.buffers)
        first = self._early(parts.parts[0])
        down = self.section.loop == "down"
        with lines.block("if (call.steps > 0)" if first else ""):
            self._fetch(first, "call.steps - 1" if down else "0")
            self._steps(parts, counter, first)
        if parts.barriers:
            self.unit.buffers.append(
                CudaBuffer(counter, "barrier", f"n{counter}", 1, False, Time.ONCE, Element.COUNTER, True)
            )
            self.memory.used.add(counter)
            self.memory.written.add(counter)
        return self._finished(counter if parts.barriers else None)

    def _steps(self, parts: Phases, counter: int, first: Sequence[_Plan]) -> None:
        """The loop over steps: phases, and between them arrival, fetching, waiting."""
        lines = self.body
        arrive = f"goal += gridDim.x, grid_arrive(b{counter}, 0);"
        wait = f"grid_wait(b{counter}, 0, goal);"
        head, declared = step_head(self.section)
        with lines.block(head):
            lines.put(declared)
            for k, part in enumerate(parts.parts):
                if k:
                    lines.put(arrive)
                    self._fetch(self._early(part), "t")
                    lines.put(wait)
                for s in part:
                    self._statement(s)
            if parts.wraps:
                lines.put(arrive)
            if first:
                with lines.block("if (n + 1 < call.steps)"):
                    self._fetch(first, "t - 1" if self.section.loop == "down" else "t + 1")
            if parts.wraps:
                lines.put(wait)

    def _finished(self, counter: int | None) -> list[Flat]:
        name, threads = self.unit.name(self.direction), WARP * self.warps
        used, text = entry_text(self.unit, name, self.memory, threads, self.body)
        self.unit.text.append(text)
        written = tuple(sorted(self.memory.written))
        self.unit.entries.append(Entry(name, used, written, threads, True, self.shared))
        launch = Launch(name, Grid(Extent(RowsOf.NONE, self.blocks), 1))
        return [launch] if counter is None else [Clear(counter), launch]

    # weights -----------------------------------------------------------------------------------------------

    def _cut(self) -> None:
        """Gives every group with products its place: operand rows, then weights as long as there is room."""
        groups = [s for s in self.section.body if isinstance(s, Group) and s.products]
        if self._cut_for_tensor_cores(groups):
            return
        tiles = [self._tile_rows(s) for s in groups]
        staged = [
            r * sum(_padded(d) for _, d in self._operands(s)) for r, s in zip(tiles, groups, strict=True)
        ]
        self.shared = max(staged, default=0) * self.itemsize
        if self.shared > self.machine.shared:
            raise Refused("a row of what it multiplies does not fit into shared memory")
        count = 0
        for number, (s, rows) in enumerate(zip(groups, tiles, strict=True)):
            registers = set()
            for p, j, term in _numbered(s):
                name, size = f"w{number}_{p}_{j}", self._rounds(s) * _padded(term.depth)
                room = size * self.warps * self.itemsize
                if self.shared + room <= self.machine.shared:
                    self._shared_weights(s, name, term)
                    self.shared += room
                else:
                    registers.add((p, j))
                    count += size // WARP * (self.itemsize // 4)
                    self._register_weights(s, name, term)
            if count > self.machine.weights:
                raise Refused(f"its weights do not fit: {count} registers a thread beside shared memory")
            self._planned(s, number, rows, frozenset(registers), None)
        self.body.put("block_barrier();")

    def _planned(
        self,
        s: Group,
        number: int,
        rows: int,
        registers: frozenset[tuple[int, int]],
        tensor: Tensor | None,
    ) -> None:
        early = tuple(self._early_loads(s))
        self.plans[id(s)] = _Plan(s, number, rows, self._rounds(s), 0, registers, early, tensor)
        for k in early:
            self.body.put(f"real f{number}_{k} = 0;")

    def _cut_for_tensor_cores(self, groups: Sequence[Group]) -> bool:
        """The places of all groups if tensor cores can take their products: weights in shared memory."""
        wanted = [(s, self._operands(s), self._rounds(s)) for s in groups]
        found = fitting(wanted, self.unit, self.warps, self.machine)
        if not found:
            return False
        self.shared = max(t.staged for t in found)
        for number, (s, tensor) in enumerate(zip(groups, found, strict=True)):
            self.shared = tensor.load(self.body, self.memory, self.shared)
            self._planned(s, number, ROWS, frozenset(), tensor)
        self.body.put("block_barrier();")
        exact = "in two parts" if any(2 in t.parts for t in found) else "rounded"
        self.unit.notes[self.direction] = f"products on tensor cores ({found[0].kind}, rows {exact})"
        return True

    def _tile_rows(self, s: Group) -> int:
        """Rows of a tile, a power of two: as many as there are registers for, and half of shared memory."""
        depth = sum(_padded(d) for _, d in self._operands(s))
        most = min(_ROWS, _ACCUMULATORS * 4 // (len(s.products) * self.itemsize))
        rows = 1
        while rows * 2 <= most and rows * 2 * depth * self.itemsize <= self.machine.shared // 2:
            rows *= 2
        return rows

    def _shared_weights(self, s: Group, name: str, term: Term) -> None:
        columns, padded, rounds = s.extents[-1], _padded(term.depth), self._rounds(s)
        m, lines = term.matrix, self.body
        lines.put(f"SHARED(real, {name}, {self.shared}, {rounds * self.warps * padded});")
        self.memory.used.add(m.buffer)
        matrix = f"b{m.buffer}, {m.offset}, {m.step_n}, {m.step_k}, {columns}, {term.depth}"
        lines.put(f"unit_weights({name}, {matrix}, {padded}, {self.warps}, {rounds * self.warps * padded});")

    def _register_weights(self, s: Group, name: str, term: Term) -> None:
        columns, slots, rounds = s.extents[-1], _padded(term.depth) // WARP, self._rounds(s)
        m, lines = term.matrix, self.body
        lines.put(f"real {name}[{rounds * slots}];")
        lines.put("#pragma unroll")
        with lines.block(f"for (int j = 0; j < {rounds * slots}; ++j)"):
            lines.put(f"const int i0 = {self._unit(f'j / {slots}')}, k = lane + 32 * (j % {slots});")
            value = self.memory.read(m.buffer, affine(m.offset, (m.step_n, m.step_k), ("i0", "k")))
            lines.put(f"{name}[j] = i0 < {columns} && k < {term.depth} ? {value} : (real)0;")

    # what is fetched early ---------------------------------------------------------------------------------

    def _early_loads(self, s: Group) -> list[int]:
        """Loads of what no step of this launch writes and every step has anew."""
        return [
            k
            for k, e in enumerate(s.exprs)
            if isinstance(e, Load)
            and e.index is None
            and e.access.buffer not in self.memory.shared_reads
            and self.buffers[e.access.buffer].time is Time.TAPE
        ]

    def _early(self, part: Sequence[Statement]) -> list[_Plan]:
        return [self.plans[id(s)] for s in part if id(s) in self.plans and self.plans[id(s)].early]

    def _fetch(self, plans: Sequence[_Plan], step: str) -> None:
        """Every group's early loads, for the first tile of rows and the warp's first unit."""
        lines = self.body
        for plan in plans:
            s = plan.group
            with lines.block(""):
                lines.put(f"const int i0 = {self._unit('0')}, row = row0 + lane, late = {step};")
                with lines.block(f"if (lane < {plan.rows} && row < row1 && i0 < {s.extents[0]})"):
                    place = Place(self.memory, RowsOf.BATCH, "row", "late", lines)
                    for k in plan.early:
                        e = s.exprs[k]
                        if isinstance(e, Load):
                            value = self.memory.read(e.access.buffer, place.at(e.access, ["i0"]))
                            lines.put(f"f{plan.number}_{k} = {value};")

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
        with lines.block(f"LOOP (int turn = 0; turn < {rounds}; ++turn)" if rounds > 1 else ""):
            lines.put(f"const int i0 = {self._unit('turn' if rounds > 1 else '0')};")
            head = f"if (i0 < {s.extents[0]}) LOOP (int row = row0 + lane; row < row1; row += 32)"
            with lines.block(head):
                place = Place(self.memory, RowsOf.BATCH, "row", "t", lines)
                names = place.evaluate(s.exprs, ["i0"], None, s.locs)
                place.store(s.stores, names, ["i0"])

    def _product_group(self, s: Group) -> None:
        plan, lines = self.plans[id(s)], self.body
        with lines.block(f"LOOP (int base = row0; base < row1; base += {plan.rows})"):
            self._stage(plan)
            loop = f"for (int turn = 0; turn < {plan.rounds}; ++turn)"
            if plan.rounds > 1:
                lines.put("#pragma unroll")
            with lines.block(loop if plan.rounds > 1 else ""):
                if plan.tensor:
                    plan.tensor.sums(lines)
                else:
                    self._sums(plan)
                turn = "turn" if plan.rounds > 1 else "0"
                lines.put(f"const int i0 = {self._unit(turn)}, row = base + lane;")
                with lines.block(f"if (lane < {plan.rows} && row < row1 && i0 < {s.extents[0]})"):
                    place = Place(self.memory, RowsOf.BATCH, "row", "t", lines)
                    known = self._fetched(plan, place)
                    names = place.evaluate(s.exprs, ["i0"], lambda p: f"p{p}", s.locs, known)
                    place.store(s.stores, names, ["i0"])
                if plan.tensor and plan.rounds > 1:
                    lines.put("block_barrier();")  # before the next turn leaves its sums
            lines.put("block_barrier();")

    def _fetched(self, plan: _Plan, place: Place) -> dict[int, str]:
        """Early loads by name: as fetched in the first tile and round, else read now."""
        if not plan.early:
            return {}
        first = "base == row0" + (" && turn == 0" if plan.rounds > 1 else "")
        place.lines.put(f"const bool fetched = {first};")
        for k in plan.early:
            e = plan.group.exprs[k]
            if isinstance(e, Load):
                value = self.memory.read(e.access.buffer, place.at(e.access, ["i0"]))
                place.lines.put(f"const real e{k} = fetched ? f{plan.number}_{k} : {value};")
        return {k: f"e{k}" for k in plan.early}

    def _stage(self, plan: _Plan) -> None:
        """The tile's operand rows into shared memory; rows and elements past the last are zero."""
        lines, offset = self.body, plan.offset
        place = Place(self.memory, RowsOf.BATCH, "base", "t", lines)
        if plan.tensor:
            plan.tensor.stage(lines, self.memory, place)
            lines.put("block_barrier();")
            return
        for j, (access, depth) in enumerate(self._operands(plan.group)):
            padded = _padded(depth)
            size, b = plan.rows * padded, self.unit.buffers[access.buffer]
            lines.put(f"SHARED(real, x{j}, {offset}, {size});")
            offset += size * self.itemsize
            self.memory.used.add(b.id)
            start = place.moved(access, str(access.offset))
            row = f"b{b.id}, {start}, {b.size if b.batched else 0}"
            lines.put(f"stage(x{j}, {row}, {plan.rows}, row1 - base, {depth}, {padded});")
        lines.put("block_barrier();")

    def _sums(self, plan: _Plan) -> None:
        """Every product for every row of the tile, then each row's to its lane: `p0`, `p1`, …."""
        lines, s = self.body, plan.group
        count = len(s.products)
        lines.put(f"real {', '.join(f'a{p}[{plan.rows}]' for p in range(count))};")
        zero = " = ".join([*[f"a{p}[r]" for p in range(count)], "0"])
        lines.put("#pragma unroll", f"for (int r = 0; r < {plan.rows}; ++r) {zero};")
        for j, (access, depth) in enumerate(self._operands(s)):
            self._walk(plan, j, access, depth)
        for p in range(count):
            lines.put(f"const real p{p} = warp_rows<{plan.rows}>(a{p});")

    def _walk(self, plan: _Plan, operand: int, access: Access, depth: int) -> None:
        """The sums of the terms that multiply one operand."""
        lines, padded = self.body, _padded(depth)
        terms = [(p, n) for p, n, t in _numbered(plan.group) if (t.row, t.depth) == (access, depth)]
        # registers have no addresses: their loop has to be unrolled
        few = 1 if padded <= _SHORT else 2
        lines.put("#pragma unroll" if plan.registers & set(terms) else f"#pragma unroll {few}")
        with lines.block(f"for (int j = 0; j < {padded // WARP}; ++j)"):
            lines.put("const int k = lane + 32 * j;")
            for p, n in terms:
                name = f"w{plan.number}_{p}_{n}"
                turn = "turn * " if plan.rounds > 1 else "0 * "
                slot = f"{turn}{padded // WARP} + j" if plan.rounds > 1 else "j"
                start = (
                    f"({turn}{self.warps} + warp) * {padded} + k"
                    if plan.rounds > 1
                    else f"warp * {padded} + k"
                )
                lines.put(f"const real v{p}_{n} = {name}[{slot if (p, n) in plan.registers else start}];")
            lines.put("#pragma unroll")
            with lines.block(f"for (int r = 0; r < {plan.rows}; ++r)"):
                lines.put(f"const real x = x{operand}[r * {padded} + k];")
                for p, n in terms:
                    lines.put(f"a{p}[r] += x * v{p}_{n};")


def _padded(depth: int) -> int:
    """A depth in whole warps."""
    return ceil(depth / WARP) * WARP


def _numbered(s: Group) -> list[tuple[int, int, Term]]:
    """(product, term, what) for every term."""
    return [(p, j, t) for p, terms in enumerate(s.products) for j, t in enumerate(terms)]
