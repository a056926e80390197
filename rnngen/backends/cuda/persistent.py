"""Class C: all steps in one kernel of blocks that are all resident, each of which owns some units.

A unit is an index of the last axis: all products of it (the gates of a cell) are formed by one warp, whose
weights stay on the chip for all steps: `multiply.py`, or by tensor cores, `tensor.py`. The units of a short
axis are shared out among all blocks too: then some of a block's warps have none. Statements for which blocks
would meet often are done row by row, each row's by one block (`rows.py`). A step's operand rows are staged in
shared memory, a tile of rows at a time; lane r ends up with row r's sums, and works out what follows for its
row and its warp's unit. Blocks meet at a counter in global memory that only grows; between arriving and
waiting they fetch what the next phase reads of the sequence's inputs. What others wrote is read past the
first-level cache.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial
from math import ceil

from rnngen.backends.cuda.expressions import Memory, Place
from rnngen.backends.cuda.fuse_statements import Part, space, together
from rnngen.backends.cuda.fused import slots, step_head, terms_of
from rnngen.backends.cuda.kernels import Unit, emit_parts, entry_of
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.model import Clear, CudaBuffer, Element, Extent, Flat, Grid, Launch
from rnngen.backends.cuda.multiply import WARP, MultiplyAdds, multiplied, unit_of
from rnngen.backends.cuda.rows import row_by_row
from rnngen.backends.cuda.sums import Sums, meeting_room
from rnngen.backends.cuda.sync import Buffers, Owner, Owners, Phases, phases, touches
from rnngen.backends.cuda.teams import emit_rows
from rnngen.backends.cuda.tensor import Tensor, fitting
from rnngen.backends.cuda.text import Lines
from rnngen.backends.cuda.weights import WeightTable
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Access, Buffer, Group, Load, Outer, RowsOf, Section, Statement, Time
from rnngen.kernel.recurrence import Refused

__all__ = ["grid_loop"]


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a group with products is cut: `rounds` units a warp in turn; `early` are the loads that are fetched
    before the barrier; `products` are how they are formed."""

    group: Group
    number: int
    rounds: int
    early: tuple[int, ...]
    products: Tensor | MultiplyAdds

    @property
    def rows(self) -> int:
        """Rows of a tile."""
        return self.products.rows


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


def by_units(s: Statement, lengths: Collection[int] = ()) -> bool:
    """Whether a warp owns an index of the statement's axis, and a lane a row; but axes of these
    `lengths`, where no product is formed, are shared out item by item, as those of other statements are."""
    if not isinstance(s, Group) or s.rows is not RowsOf.BATCH:
        return False
    if s.products:
        return True
    extents = collapsed(s).extents
    return len(extents) == 1 and extents[0] not in lengths


def _owner(s: Statement, lengths: Collection[int] = (), rows: Collection[int] = ()) -> Owner:
    """Whose a statement is; `rows` are the ids of those that are rows' own, `lengths` as in `by_units`."""
    if id(s) in rows:
        return Owner.ROWS
    return Owner.UNITS if by_units(s, lengths) else Owner.ITEMS


def _owners(section: Section, buffers: Buffers, machine: Machine) -> Owners:
    """Whose the statements are, so that few barriers are needed: some axes are not shared out by units, for
    what one thread sums up, the same thread may go on with; some statements are rows' own."""
    lengths = {collapsed(s).extents[0] for s in section.body if isinstance(s, Group) and by_units(s)}

    def barriers(owners: Owners) -> int:
        return phases(section, buffers, owners=owners).barriers

    found: frozenset[int] = frozenset()
    least = barriers(_owner)
    for n in sorted(lengths):
        fewer = barriers(partial(_owner, lengths=found | {n}))
        if fewer < least:
            found, least = found | {n}, fewer
    items: Owners = partial(_owner, lengths=found)
    whole = [row_by_row(section, buffers, owners, machine) for owners in (_owner, items)]
    rows: list[Owners] = [partial(_owner, lengths=n, rows=r) for n, r in zip(((), found), whole, strict=True)]
    return min((items, *rows), key=barriers)


class _Grid:
    """One loop being written."""

    def __init__(
        self, unit: Unit, direction: str, section: Section, buffers: Sequence[Buffer], machine: Machine
    ) -> None:
        self.unit, self.direction, self.section, self.buffers = unit, direction, section, buffers
        widest = max((s.extents[-1] for s in section.body if by_units(s) and isinstance(s, Group)), default=0)
        if not widest:
            raise Refused("no axis to share out among blocks")
        self.widest, self.warps = widest, min(machine.warps, widest)
        self.blocks = ceil(widest / (self.warps * self._turns(machine.processors)))
        self.shared = 0
        self.spread = False
        written = {t.buffer for s in section.body for t in touches(s, buffers) if t.write}
        self.memory = Memory(unit.buffers, unit.real, frozenset(written), slots={})
        self.owners = _owners(section, unit.buffers, machine)
        shared = (s for s in section.body if self.owners(s) is not Owner.ROWS)
        self.others = frozenset(t.buffer for s in shared for t in touches(s, buffers) if t.write)
        self.team = WARP * self.warps
        whole = (s for s in section.body if self.owners(s) is Owner.ROWS)
        self.meeting = meeting_room(whole, self.team, unit.itemsize)
        self.machine = replace(machine, shared=machine.shared - self.meeting)
        self.plans: dict[int, _Plan] = {}
        self.name = self.constants = ""
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
        parts = phases(self.section, self.unit.buffers, owners=self.owners)
        counter = len(self.unit.buffers)
        first = self._early(parts.parts[0])
        down = self.section.loop == "down"
        with lines.block("if (call.steps > 0)" if first else ""):
            self._fetch(first, "call.steps - 1" if down else "0")
            self._steps(parts, counter, first)
        if parts.barriers:
            self.unit.buffers.append(
                CudaBuffer(counter, "barrier", f"n{counter}", 1, False, Time.ONCE, Element.WORD, True)
            )
            self.memory.used.add(counter)
            self.memory.written.add(counter)
        return self._finished(counter if parts.barriers else None)

    def _steps(self, parts: Phases, counter: int, first: Sequence[_Plan]) -> None:
        """The loop over steps: phases, and between them arrival, fetching, waiting."""
        lines = self.body
        arrive = f"goal += gridDim.x, grid_arrive(b{counter}, 0);"
        wait = f"grid_wait(b{counter}, 0, goal);"
        meet = f"goal += gridDim.x, grid_barrier(b{counter}, 0, goal);"
        head, declared = step_head(self.section)
        with lines.block(head), slots(lines, self.memory, declared):
            for k, part in enumerate(parts.parts):
                if k and (early := self._early(part)):
                    lines.put(arrive)
                    self._fetch(early, "t")
                    lines.put(wait)
                elif k:
                    lines.put(meet)
                fenced = parts.wraps or 0 < k < len(parts.parts) - 1
                rows = [s for s in part if self.owners(s) is Owner.ROWS]
                rest = [s for s in part if self.owners(s) is not Owner.ROWS]
                for same in together(rest, self.buffers, self._space, fenced):
                    self._together(same)
                if rows:
                    self._row_by_row(rows)
            if parts.wraps:
                lines.put(arrive if first else meet)
            if first:
                with lines.block("if (n + 1 < call.steps)"):
                    self._fetch(first, "t - 1" if self.section.loop == "down" else "t + 1")
            if parts.wraps and first:
                lines.put(wait)

    def _finished(self, counter: int | None) -> list[Flat]:
        entry, text = entry_of(self.unit, self.name, self.memory, WARP * self.warps, self.body)
        entry = replace(entry, cooperative=True, shared=self.shared)
        self.unit.written.append((self.direction, entry, self.constants + text))
        launch = Launch(entry.name, Grid(Extent(RowsOf.NONE, self.blocks), 1))
        return [launch] if counter is None else [Clear(counter), launch]

    # weights -----------------------------------------------------------------------------------------------

    def _cut(self) -> None:
        """Gives every group with products its place: operand rows, then weights."""
        groups = [s for s in self.section.body if isinstance(s, Group) and s.products]
        wanted = [(s, self._operands(s), self._rounds(s)) for s in groups]
        found, why = fitting(wanted, self.unit, self.warps, self.machine)
        if why:
            self.unit.notes[self.direction] = why
        made: Sequence[Tensor | MultiplyAdds] = found or self._multiplied(groups)
        table = WeightTable(8 if self.unit.real == "double" else 4)
        self.shared = max(self.meeting, *(p.staged for p in made), 0)
        for number, (s, products) in enumerate(zip(groups, made, strict=True)):
            self.shared = products.load(self.body, self.memory, self.shared, table)
            early = tuple(self._early_loads(s))
            self.plans[id(s)] = _Plan(s, number, self._rounds(s), early, products)
            for k in early:
                self.body.put(f"real f{number}_{k} = 0;")
        self.name = self.unit.name(self.direction)
        table.calls(self.body, self.name)
        self.constants = table.text(self.name)
        self.body.put("block_barrier();")

    def _multiplied(self, groups: Sequence[Group]) -> list[MultiplyAdds]:
        """Plans without tensor cores: units for all warps of a block, or, where weights were left over for
        registers then, for as many blocks as there can be."""
        self.spread = True
        turns = self._turns(self.machine.processors)
        most = ceil(self.widest / (turns * ceil(self.widest / (turns * self.machine.processors))))
        for last, blocks in enumerate((self.blocks, most)):
            self.blocks = blocks
            sided = [(s, self._operands(s), self._rounds(s), self._side(s.extents[-1])) for s in groups]
            try:
                made = multiplied(sided, self.unit, self.machine)
            except Refused:
                if last:
                    raise
                continue
            if not any(plan.held for plan in made):
                break
        return made

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
                n = s.extents[0]
                lines.put(f"const int i0 = {unit_of('0', self._side(n))}, row = row0 + lane, late = {step};")
                with lines.block(f"if (lane < {plan.rows} && row < row1 && {self._has(n)})"):
                    place = Place(self.memory, RowsOf.BATCH, "row", "late", lines)
                    for k in plan.early:
                        e = s.exprs[k]
                        if isinstance(e, Load):
                            value = self.memory.read(e.access.buffer, place.at(e.access, ["i0"]))
                            lines.put(f"f{plan.number}_{k} = {value};")

    def _turns(self, blocks: int) -> int:
        """Units of the widest axis that a warp has in turn, if there are so many blocks."""
        return ceil(self.widest / (self.warps * blocks))

    def _rounds(self, s: Group) -> int:
        return ceil(s.extents[-1] / (self.warps * self.blocks))

    def _side(self, n: int) -> int:
        """The warps of a block that have units of an axis of n: so many that all blocks have some."""
        each = max(1, ceil(n / self.blocks))  # an axis may be empty
        return ceil(each / ceil(each / self.warps)) if self.spread else self.warps

    def _has(self, n: int) -> str:
        """Whether a warp has unit `i0` of an axis of n."""
        side = self._side(n)
        return f"warp < {side} && i0 < {n}" if side < self.warps else f"i0 < {n}"

    @staticmethod
    def _operands(s: Group) -> list[tuple[Access, int]]:
        """The different rows that a group's products multiply, and their lengths."""
        return list(dict.fromkeys((t.row, t.depth) for t, _ in terms_of(s)))

    # statements --------------------------------------------------------------------------------------------

    def _space(self, s: Statement) -> Hashable | None:
        """What a statement's items are: the rows of a tile that is staged, the units of a warp, or any."""
        if isinstance(s, Group) and s.products:
            products = self.plans[id(s)].products
            return (products.operands, products.rows) if isinstance(products, MultiplyAdds) else None
        if self.owners(s) is Owner.UNITS and isinstance(s, Group):
            return self._rounds(collapsed(s)), self._side(collapsed(s).extents[-1])
        return space(s)

    def _together(self, parts: Sequence[Part]) -> None:
        first = parts[0]
        if isinstance(first, Group) and first.products:
            self._product_groups([self.plans[id(s)] for s in parts])
        elif not isinstance(first, Sums) and self.owners(first) is Owner.UNITS:
            self._unit_groups([collapsed(s) for s in parts if isinstance(s, Group)])
        else:
            emit_parts(self.unit, self.body, self.memory, parts, "t")

    def _row_by_row(self, statements: Sequence[Statement]) -> None:
        """Statements of a phase that are rows' own: each row's by a block."""
        lines = self.body
        with lines.block("LOOP (int row0 = blockIdx.x; row0 < call.rows; row0 += gridDim.x)"):
            lines.put(
                "const unsigned first = threadIdx.x, stride = blockDim.x;", "(void)first, (void)stride;"
            )
            others, self.memory.team = self.memory.shared_reads, self.team
            self.memory.shared_reads = self.others
            emit_rows(self.unit, lines, self.memory, statements)
            self.memory.shared_reads, self.memory.team = others, 0
            lines.put("block_barrier();")  # before others use the memory in which sums were put together

    def _unit_groups(self, groups: Sequence[Group]) -> None:
        lines = self.body
        rounds, widest = self._rounds(groups[0]), max(s.extents[0] for s in groups)
        with lines.block(f"LOOP (int turn = 0; turn < {rounds}; ++turn)" if rounds > 1 else ""):
            lines.put(f"const int i0 = {unit_of('turn' if rounds > 1 else '0', self._side(widest))};")
            head = f"if ({self._has(widest)}) LOOP (int row = row0 + lane; row < row1; row += 32)"
            with lines.block(head):
                for s in groups:
                    some = f"if (i0 < {s.extents[0]})" if s.extents[0] < widest else ""
                    with lines.block(some) if len(groups) > 1 else nullcontext():
                        place = Place(self.memory, RowsOf.BATCH, "row", "t", lines)
                        names = place.evaluate(s.exprs, ["i0"], None, s.locs)
                        place.store(s.stores, names, ["i0"])

    def _product_groups(self, plans: Sequence[_Plan]) -> None:
        """Groups whose products have the same operands: a tile of their rows is staged once."""
        lines, first = self.body, plans[0]
        with lines.block(f"LOOP (int base = row0; base < row1; base += {first.rows})"):
            first.products.stage(lines, self.memory, Place(self.memory, RowsOf.BATCH, "base", "t", lines))
            lines.put("block_barrier();")
            for plan in plans:
                self._product_group(plan)
            lines.put("block_barrier();")

    def _product_group(self, plan: _Plan) -> None:
        """What follows from a tile's rows for the warp's units."""
        s, lines = plan.group, self.body
        held = isinstance(plan.products, MultiplyAdds) and plan.products.held
        if plan.rounds > 1 and held:  # registers have no addresses
            lines.put("#pragma unroll")
        loop = f"{'for' if held else 'LOOP'} (int turn = 0; turn < {plan.rounds}; ++turn)"
        with lines.block(loop if plan.rounds > 1 else ""):
            turn = "turn" if plan.rounds > 1 else "0"
            side = self._side(s.extents[0])
            lines.put(f"const int i0 = {unit_of(turn, side)}, row = base + lane;")
            mine, idle = self._has(s.extents[0]), side < self.warps
            plan.products.sums(lines, mine if idle else "")
            with lines.block(f"if (lane < {plan.rows} && row < row1 && {mine})"):
                place = Place(self.memory, RowsOf.BATCH, "row", "t", lines)
                known = self._fetched(plan, place)
                names = place.evaluate(s.exprs, ["i0"], lambda p: f"p{p}", s.locs, known)
                place.store(s.stores, names, ["i0"])
            if isinstance(plan.products, Tensor) and plan.rounds > 1:
                lines.put("block_barrier();")  # before the next turn leaves its sums

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
