"""Products of class C by multiply-adds: a warp forms all products of its unit for a tile of rows.

Weights stay in shared memory for all steps, or in registers where there is no room: lane k has those of
operand elements k, k + 32, …. A step's operand rows are staged in shared memory, a tile of rows at a time;
the lanes' partial sums are exchanged so that lane r ends up with row r's: a lane's sums are of rows 0, 1, …,
each exclusive or the lane's number, so that what it keeps and what it sends have the same names in all lanes.
Where an operand is short, lane r multiplies row r by itself. The other way is `tensor.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from rnngen.backends.cuda.expressions import Memory, Place, affine
from rnngen.backends.cuda.kernels import Unit
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.text import Lines
from rnngen.backends.cuda.weights import WeightTable
from rnngen.kernel.ir import Access, Group, Term
from rnngen.kernel.recurrence import Refused

__all__ = ["WARP", "MultiplyAdds", "multiplied", "unit_of"]

WARP = 32
_ACCUMULATORS = 64
# a tile of 32 rows would take twice the code of 16 and save a sixteenth of the loads
_ROWS = 16
# operands that are not worth unrolling for
_SHORT = 256
# rows that meet weights in registers at a time: more are more code, and wait for the same loads
_HELD_ROWS = 4
# operands that a lane multiplies by itself: that is less than to exchange the lanes' sums
_ALONE = 16

Operands = Sequence[tuple[Access, int]]


@dataclass(frozen=True, slots=True)
class MultiplyAdds:
    """A group's products: `rows` rows a tile, `rounds` units a warp in turn; `registers` are the
    (product, term) whose weights are in registers."""

    group: Group
    number: int
    operands: tuple[tuple[Access, int], ...]
    rows: int
    rounds: int
    warps: int
    itemsize: int
    registers: frozenset[tuple[int, int]] = frozenset()

    @property
    def staged(self) -> int:
        """Bytes of the operands' rows."""
        return self.rows * sum(_padded(d) for _, d in self.operands) * self.itemsize

    # text ------------------------------------------------------------------------------------------------

    def load(self, lines: Lines, memory: Memory, offset: int, table: WeightTable) -> int:
        """The weights into shared memory, by the table, or into registers, once; where the next may lie."""
        for p, j, term in _numbered(self.group):
            name = f"w{self.number}_{p}_{j}"
            if (p, j) in self.registers:
                self._register_weights(lines, memory, name, term)
            else:
                self._shared_weights(lines, memory, (name, term, offset), table)
                offset += _room(self, term)
        return offset

    def _shared_weights(
        self, lines: Lines, memory: Memory, what: tuple[str, Term, int], table: WeightTable
    ) -> None:
        name, term, offset = what
        columns, padded = self.group.extents[-1], _padded(term.depth)
        m, size = term.matrix, self.rounds * self.warps * padded
        lines.put(f"SHARED(real, {name}, {offset}, {size});")
        memory.used.add(m.buffer)
        row = offset // self.itemsize, m.offset, m.step_n, m.step_k, columns, term.depth, padded, size
        table.put(m.buffer, name, row, offset + size * self.itemsize)

    def _register_weights(self, lines: Lines, memory: Memory, name: str, term: Term) -> None:
        columns, slots, rounds = self.group.extents[-1], _padded(term.depth) // WARP, self.rounds
        m = term.matrix
        lines.put(f"real {name}[{rounds * slots}];")
        lines.put("#pragma unroll")
        with lines.block(f"for (int j = 0; j < {rounds * slots}; ++j)"):
            i0 = unit_of(f"j / {slots}", self.warps)
            lines.put(f"const int i0 = {i0}, k = lane + 32 * (j % {slots});")
            lines.put(f"const int n = i0 < {columns} ? i0 : {columns - 1};  // past them, nothing is stored")
            value = memory.read(m.buffer, affine(m.offset, (m.step_n, m.step_k), ("n", "k")))
            lines.put(f"{name}[j] = k < {term.depth} ? {value} : (real)0;")

    def stage(self, lines: Lines, memory: Memory, place: Place) -> None:
        """The tile's operand rows into shared memory; rows and elements past the last are zero."""
        offset = 0
        for j, (access, depth) in enumerate(self.operands):
            padded = _padded(depth)
            size, b = self.rows * padded, memory.buffers[access.buffer]
            how = "stage_short" if depth <= _ALONE else "stage"
            lines.put(f"SHARED(real, x{j}, {offset}, {size});")
            offset += size * self.itemsize
            memory.used.add(b.id)
            start = place.moved(access, str(access.offset))
            row = f"b{b.id}, {start}, {b.size if b.batched else 0}"
            lines.put(f"{how}(x{j}, {row}, {self.rows}, row1 - base, {depth}, {padded});")

    def sums(self, lines: Lines) -> None:
        """Every product for every row of the tile, then each row's to its lane: `p0`, `p1`, …."""
        terms = _numbered(self.group)
        shared = sorted({p for p, _, t in terms if t.depth > _ALONE})
        own = sorted({p for p, _, t in terms if t.depth <= _ALONE})
        if shared:
            lines.put(f"real {', '.join(f'a{p}[{self.rows}]' for p in shared)};")
            zero = " = ".join([*[f"a{p}[r]" for p in shared], "0"])
            lines.put("#pragma unroll", f"for (int r = 0; r < {self.rows}; ++r) {zero};")
        if own:
            lines.put(f"real {', '.join(f'p{p} = 0' for p in own)};")
        for j, (access, depth) in enumerate(self.operands):
            (self._walk_alone if depth <= _ALONE else self._walk)(lines, j, access, depth)
        for p in shared:
            lines.put(f"{f'p{p} +=' if p in own else f'const real p{p} ='} warp_rows<{self.rows}>(a{p});")

    def _walk_alone(self, lines: Lines, operand: int, access: Access, depth: int) -> None:
        """The sums of the terms that multiply a short operand: of this lane's row."""
        padded = _padded(depth)
        terms = [(p, n) for p, n, t in _numbered(self.group) if (t.row, t.depth) == (access, depth)]
        row = "lane" if self.rows == WARP else f"(lane & {self.rows - 1})"
        unit = f"(turn * {self.warps} + warp)" if self.rounds > 1 else "warp"
        lines.put(f"#pragma unroll {4 if len(terms) <= 4 else 2}")
        with lines.block(f"for (int k = 0; k < {depth}; ++k)"):
            lines.put(f"const real x = x{operand}[{row} * {padded} + k];")
            for p, n in terms:
                lines.put(f"p{p} += x * w{self.number}_{p}_{n}[{unit} * {padded} + k];")

    def _walk(self, lines: Lines, operand: int, access: Access, depth: int) -> None:
        """The sums of the terms that multiply one operand."""
        padded = _padded(depth)
        terms = [(p, n) for p, n, t in _numbered(self.group) if (t.row, t.depth) == (access, depth)]
        held = self.registers & set(terms)
        if not held:
            lines.put(f"#pragma unroll {1 if padded <= _SHORT else 2}")
            self._steps(lines, operand, terms, padded, "r")
            return
        # registers have no addresses: the walk is unrolled, so it takes a few rows at a time
        count = min(self.rows, _HELD_ROWS if len(held) == len(terms) else 2 * _HELD_ROWS)
        if count == self.rows:
            lines.put("#pragma unroll")
            self._steps(lines, operand, terms, padded, "r")
            return
        with lines.block(f"LOOP (int q = 0; q < {self.rows}; q += {count})"):
            lines.put("#pragma unroll")
            self._steps(lines, operand, terms, padded, "(q + r)", count)
            for p in sorted({p for p, _ in terms}):
                lines.put(f"next_rows<{self.rows}, {count}>(a{p});")

    def _steps(
        self,
        lines: Lines,
        operand: int,
        terms: Sequence[tuple[int, int]],
        padded: int,
        row: str,
        count: int = 0,
    ) -> None:
        """The lanes' steps along the depth, for `count` rows or all."""
        with lines.block(f"for (int j = 0; j < {padded // WARP}; ++j)"):
            lines.put("const int k = lane + 32 * j;")
            turns = self.rounds > 1
            slot = f"turn * {padded // WARP} + j" if turns else "j"
            start = f"(turn * {self.warps} + warp) * {padded} + k" if turns else f"warp * {padded} + k"
            for p, n in terms:
                at = slot if (p, n) in self.registers else start
                lines.put(f"const real v{p}_{n} = w{self.number}_{p}_{n}[{at}];")
            lines.put("#pragma unroll")
            with lines.block(f"for (int r = 0; r < {count or self.rows}; ++r)"):
                lines.put(f"const real x = x{operand}[{row} * {padded} + k];")
                for p, n in terms:
                    lines.put(f"a{p}[r] += x * v{p}_{n};")


def multiplied(
    groups: Sequence[tuple[Group, Operands, int]], unit: Unit, warps: int, machine: Machine
) -> list[MultiplyAdds]:
    """A plan for each of a loop's groups with products (its operands; the units of a warp): operand rows,
    then weights in shared memory as long as there is room. Raises Refused."""
    itemsize = unit.itemsize
    plans = [
        MultiplyAdds(s, k, tuple(x), _tile_rows(s, x, itemsize, machine), rounds, warps, itemsize)
        for k, (s, x, rounds) in enumerate(groups)
    ]
    alone = sum(_room(p, t) for p in plans for _, _, t in _numbered(p.group) if t.depth <= _ALONE)
    shared = max((p.staged for p in plans), default=0) + alone
    if shared > machine.shared:
        raise Refused("a row of what it multiplies does not fit into shared memory")
    count = 0
    for k, plan in enumerate(plans):
        registers = set()
        for p, j, term in _numbered(plan.group):
            room = _room(plan, term)
            if term.depth <= _ALONE:
                continue
            if shared + room <= machine.shared:
                shared += room
            else:
                registers.add((p, j))
                count += plan.rounds * _padded(term.depth) // WARP * (itemsize // 4)
        if count > machine.weights:
            raise Refused(f"its weights do not fit: {count} registers a thread beside shared memory")
        plans[k] = replace(plan, registers=frozenset(registers))
    return plans


def unit_of(turn: str, warps: int) -> str:
    """The unit that a warp has in a round: neighbouring warps have neighbouring units."""
    block = f"({turn}) * gridDim.x + blockIdx.x" if turn != "0" else "blockIdx.x"
    return f"({block}) * {warps} + warp"


def _tile_rows(s: Group, operands: Operands, itemsize: int, machine: Machine) -> int:
    """Rows of a tile, a power of two: as many as there are registers for, and half of shared memory; one for
    every lane where each multiplies its own."""
    depth = sum(_padded(d) for _, d in operands)
    exchanged = len({p for p, _, t in _numbered(s) if t.depth > _ALONE})
    most = min(_ROWS, _ACCUMULATORS * 4 // (exchanged * itemsize)) if exchanged else WARP
    rows = 1
    while rows * 2 <= most and rows * 2 * depth * itemsize <= machine.shared // 2:
        rows *= 2
    return rows


def _room(plan: MultiplyAdds, term: Term) -> int:
    """Bytes of a term's weights in shared memory."""
    return plan.rounds * plan.warps * _padded(term.depth) * plan.itemsize


def _padded(depth: int) -> int:
    """A depth in whole warps; an odd one where lanes have a row each, so that no two meet in a bank."""
    return depth | 1 if depth <= _ALONE else ceil(depth / WARP) * WARP


def _numbered(s: Group) -> list[tuple[int, int, Term]]:
    """(product, term, what) for every term."""
    return [(p, j, t) for p, terms in enumerate(s.products) for j, t in enumerate(terms)]
