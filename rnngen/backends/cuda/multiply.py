"""Products of class C by multiply-adds: a warp forms all products of its unit for a tile of rows.

Weights stay in shared memory for all steps, or, as far as there is no room, in registers: lane k has those of
operand elements k, k + 32, …. A matrix that several products multiply with is kept once. A step's operand
rows are staged in shared memory, a tile of rows at a time; the lanes' partial sums are exchanged so that lane
r ends up with row r's: a lane's sums are of rows 0, 1, …, each exclusive or the lane's number, so that what
it keeps and what it sends have the same names in all lanes. Where an operand is short, lane r multiplies row
r by itself. The other way is `tensor.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from math import ceil

from rnngen.backends.cuda.expressions import Memory, Place, affine
from rnngen.backends.cuda.kernels import Unit
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.text import Lines, multiply_add
from rnngen.backends.cuda.weights import WeightTable
from rnngen.kernel.ir import Access, Group, Matrix, Term
from rnngen.kernel.recurrence import Refused

__all__ = ["WARP", "MultiplyAdds", "multiplied", "unit_of"]

WARP = 32
_ACCUMULATORS = 64
# a tile of 32 rows would take twice the code of 16 and save a sixteenth of the loads
_ROWS = 16
# operands that are not worth unrolling for
_SHORT = 256
# multiply-adds in the body of a walk from which on its loads wait for each other no longer
_BODY = 16
# multiply-adds of a loop's walks along weights in registers, which are unrolled: as many as NVRTC should
# have, and from how many on it takes too long
_UNROLLED, _TOO_LONG = 512, 600
# loads in the body of a walk: as many registers
_LOADS = 64
# operands that a lane multiplies by itself: that is less than to exchange the lanes' sums
_ALONE = 16

Operands = Sequence[tuple[Access, int]]
_Key = tuple[Matrix, int, int]


@dataclass(frozen=True, slots=True)
class _Walk:
    """An operand's number, its depth as it lies in memory and as it is; the (product, term)s that multiply
    it, and how many elements of their weights, from the first on, are in shared memory."""

    operand: int
    padded: int
    depth: int
    terms: tuple[tuple[int, int], ...]
    inside: int

    @property
    def alone(self) -> bool:
        """Whether a lane walks its row by itself."""
        return self.depth <= _ALONE

    @property
    def held(self) -> int:
        """Elements of the weights that each lane has in registers."""
        return (self.padded - self.inside) // WARP


@dataclass(frozen=True, slots=True)
class MultiplyAdds:
    """A group's products: `rows` rows a tile, `rounds` units in turn for the first `side` warps of a block;
    for every (product, term) the name of its `weights`, and how many elements of them are `inside` shared
    memory; `loads` are the terms whose weights are no earlier one's. At most `together` rows meet weights in
    registers at a time."""

    group: Group
    number: int
    operands: tuple[tuple[Access, int], ...]
    rows: int
    rounds: int
    side: int
    itemsize: int
    weights: Mapping[tuple[int, int], str] = field(default_factory=dict)
    inside: Mapping[tuple[int, int], int] = field(default_factory=dict)
    loads: frozenset[tuple[int, int]] = frozenset()
    together: int = 4

    def keys(self, operand: int) -> dict[_Key, tuple[int, int]]:
        """What is multiplied with an operand, and the first (product, term) that does."""
        found = [x for x in _numbered(self.group) if (x[2].row, x[2].depth) == self.operands[operand]]
        return {_key(self, t): (p, n) for p, n, t in reversed(found)}

    @property
    def staged(self) -> int:
        """Bytes of the operands' rows."""
        return self.rows * sum(_padded(d) for _, d in self.operands) * self.itemsize

    @property
    def held(self) -> bool:
        """Whether weights are in registers."""
        return any(self.inside[p, n] < _padded(t.depth) for p, n, t in _numbered(self.group))

    @property
    def unrolled(self) -> int:
        """Multiply-adds of walks along weights in registers, as they stand in the text."""
        walks = [w for j in range(len(self.operands)) for w in self._operand_walks(j) if not w.alone]
        return sum(self.rounds * w.held * len(w.terms) * self._held_rows(w) for w in walks if w.held)

    # text ------------------------------------------------------------------------------------------------

    def load(self, lines: Lines, memory: Memory, offset: int, table: WeightTable) -> int:
        """The weights into shared memory, by the table, or into registers, once; where the next may lie."""
        for p, j, term in _numbered(self.group):
            if (p, j) not in self.loads:
                continue
            name, inside = self.weights[p, j], self.inside[p, j]
            if inside:
                self._shared_weights(lines, memory, (name, term, offset, inside), table)
                offset += self.rounds * self.side * inside * self.itemsize
            if inside < _padded(term.depth):
                self._register_weights(lines, memory, (name, term, inside))
        return offset

    def _shared_weights(
        self, lines: Lines, memory: Memory, what: tuple[str, Term, int, int], table: WeightTable
    ) -> None:
        name, term, offset, inside = what
        columns, units = self.group.extents[-1], self.rounds * self.side
        m = term.matrix
        lines.put(f"SHARED(real, {name}, {offset}, {units * inside});")
        memory.used.add(m.buffer)
        matrix = offset // self.itemsize, m.offset, m.step_n, m.step_k, columns, term.depth
        end = offset + units * inside * self.itemsize
        table.put(m.buffer, name, (*matrix, inside, units, self.side), end)

    def _register_weights(self, lines: Lines, memory: Memory, what: tuple[str, Term, int]) -> None:
        name, term, inside = what
        columns, slots, rounds = self.group.extents[-1], (_padded(term.depth) - inside) // WARP, self.rounds
        m = term.matrix
        lines.put(f"real {_held(name)}[{rounds * slots}];")
        lines.put("#pragma unroll")
        with lines.block(f"for (int j = 0; j < {rounds * slots}; ++j)"):
            i0 = unit_of(f"j / {slots}", self.side)
            first = f"{inside} + " if inside else ""
            lines.put(f"const int i0 = {i0}, k = {first}lane + 32 * (j % {slots});")
            lines.put(f"const int n = i0 < {columns} ? i0 : {columns - 1};  // past them, nothing is stored")
            value = memory.read(m.buffer, affine(m.offset, (m.step_n, m.step_k), ("n", "k")))
            lines.put(f"{_held(name)}[j] = k < {term.depth} ? {value} : (real)0;")

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

    def sums(self, lines: Lines, mine: str = "") -> None:
        """Every product for every row of the tile, then each row's to its lane: `p0`, `p1`, …. Where some
        warps have no unit, `mine` says which do."""
        terms = _numbered(self.group)
        shared = sorted({p for p, _, t in terms if t.depth > _ALONE})
        own = sorted({p for p, _, t in terms if t.depth <= _ALONE})
        if shared:
            lines.put(f"real {', '.join(f'a{p}[{self.rows}]' for p in shared)};")
            zero = " = ".join([*[f"a{p}[r]" for p in shared], "0"])
            lines.put("#pragma unroll", f"for (int r = 0; r < {self.rows}; ++r) {zero};")
        if own:
            lines.put(f"real {', '.join(f'p{p} = 0' for p in own)};")
        with lines.block(f"if ({mine})") if mine else nullcontext():
            self._walk_all(lines)
        for p in shared:  # all lanes exchange: where only some warps did, each exchange would wait first
            lines.put(f"{f'p{p} +=' if p in own else f'const real p{p} ='} warp_rows<{self.rows}>(a{p});")

    def _walk_all(self, lines: Lines) -> None:
        walks = [w for j in range(len(self.operands)) for w in self._operand_walks(j)]
        for walk in (w for w in walks if w.alone):
            self._walk_alone(lines, walk)
        for some in self._joined([w for w in walks if w.inside and not w.alone]):
            self._walk(lines, some)
        for walk in (w for w in walks if w.held and not w.alone):
            self._walk_held(lines, walk)

    def _operand_walks(self, operand: int) -> list[_Walk]:
        """An operand's walks: one, if all its terms have as many weights in shared memory."""
        access, depth = self.operands[operand]
        found: dict[int, list[tuple[int, int]]] = {}
        for p, n, t in _numbered(self.group):
            if (t.row, t.depth) == (access, depth):
                found.setdefault(self.inside[p, n], []).append((p, n))
        return [
            _Walk(operand, _padded(depth), depth, tuple(terms), inside) for inside, terms in found.items()
        ]

    def _joined(self, walks: Sequence[_Walk]) -> list[list[_Walk]]:
        """Walks along as many weights in shared memory, in one loop as long as it has registers for its
        loads."""
        out: list[list[_Walk]] = []
        for walk in walks:
            alike = [some for some in out if (some[0].inside, some[0].padded) == (walk.inside, walk.padded)]
            if alike and self._loads([*alike[-1], walk]) <= _LOADS:
                alike[-1].append(walk)
            else:
                out.append([walk])
        return out

    def _loads(self, walks: Sequence[_Walk]) -> int:
        """Loads from shared memory in the body of a loop that walks them together."""
        return sum(self.rows + len(w.terms) for w in walks)

    def _walk_alone(self, lines: Lines, walk: _Walk) -> None:
        """The sums of the terms that multiply a short operand: of this lane's row."""
        row = "lane" if self.rows == WARP else f"(lane & {self.rows - 1})"
        lines.put(f"#pragma unroll {4 if len(walk.terms) <= 4 else 2}")
        with lines.block(f"for (int k = 0; k < {walk.depth}; ++k)"):
            lines.put(f"const real x = x{walk.operand}[{row} * {walk.padded} + k];")
            for p, n in walk.terms:
                weight = f"{self.weights[p, n]}[{self._unit} * {walk.padded} + k]"
                lines.put(multiply_add(f"p{p}", "x", weight))

    @property
    def _unit(self) -> str:
        """The warp's unit among those of its block."""
        return f"(turn * {self.side} + warp)" if self.rounds > 1 else "warp"

    def _walk(self, lines: Lines, walks: Sequence[_Walk]) -> None:
        """The sums of the terms that multiply some operands, along weights in shared memory.

        What the loop takes beside its body is hidden where that waits for shared memory: loads take four
        times as long as multiply-adds, and two warps take turns.
        """
        body, inside = self.rows * sum(len(w.terms) for w in walks), walks[0].inside
        hidden = _BODY <= body < 3 * self._loads(walks)
        lines.put(f"#pragma unroll {1 if hidden or inside <= _SHORT else 2}")
        with lines.block(f"for (int j = 0; j < {inside // WARP}; ++j)"):
            lines.put("const int k = lane + 32 * j;")
            for p, n in (t for walk in walks for t in walk.terms):
                lines.put(f"const real v{p}_{n} = {self.weights[p, n]}[{self._unit} * {inside} + k];")
            self._rows(lines, walks, "r", self.rows)

    def _walk_held(self, lines: Lines, walk: _Walk) -> None:
        """The sums of the terms that multiply an operand, along weights in registers. They have no addresses:
        the walk is unrolled, so it takes a few rows at a time."""
        count = self._held_rows(walk)
        with lines.block(f"LOOP (int q = 0; q < {self.rows}; q += {count})" if count < self.rows else ""):
            lines.put("#pragma unroll")
            with lines.block(f"for (int j = 0; j < {walk.held}; ++j)"):
                lines.put(f"const int k = {f'{walk.inside} + ' if walk.inside else ''}lane + 32 * j;")
                for p, n in walk.terms:
                    slot = f"turn * {walk.held} + j" if self.rounds > 1 else "j"
                    lines.put(f"const real v{p}_{n} = {_held(self.weights[p, n])}[{slot}];")
                self._rows(lines, [walk], "(q + r)" if count < self.rows else "r", count)
            if count < self.rows:
                for p in sorted({p for p, _ in walk.terms}):
                    lines.put(f"next_rows<{self.rows}, {count}>(a{p});")

    def _held_rows(self, walk: _Walk) -> int:
        """Rows that meet weights in registers at a time. More are more code, and wait for the same loads;
        fewer are more moves from one register to another, and less to do while a load or a sum is under way.

        Loads take four times as long as multiply-adds and moves, and two warps take turns. A warp has to
        wait for no sum if the others load 6 elements meanwhile, for no load if they load 64.
        """
        most = min(self.together, self.rows)
        for count in (n for n in (1, 2) if n < most):
            loads, terms = count * walk.held, len(walk.terms)
            hidden = 1 + terms + terms * self.rows / loads <= 4
            if hidden and count * self.side >= 6 and loads * (self.side - 2) >= 64:
                return count
        return most

    def _rows(self, lines: Lines, walks: Sequence[_Walk], row: str, count: int) -> None:
        """An element of the weights, times that of `count` rows."""
        lines.put("#pragma unroll")
        with lines.block(f"for (int r = 0; r < {count}; ++r)"):
            for walk in walks:
                x = "x" if len(walks) == 1 else f"y{walk.operand}"
                lines.put(f"const real {x} = x{walk.operand}[{row} * {walk.padded} + k];")
                lines.put(*[multiply_add(f"a{p}[r]", x, f"v{p}_{n}") for p, n in walk.terms])


def multiplied(
    groups: Sequence[tuple[Group, Operands, int, int]], unit: Unit, machine: Machine
) -> list[MultiplyAdds]:
    """A plan for each of a loop's groups with products (its operands; the units of a warp; the warps with
    units): operand rows, then weights in shared memory as long as there is room. Raises Refused."""
    itemsize = unit.itemsize
    plans = [
        MultiplyAdds(s, k, tuple(x), _tile_rows(s, x, itemsize, machine), rounds, side, itemsize)
        for k, (s, x, rounds, side) in enumerate(groups)
    ]
    short = {_key(p, t): _room(p, t) for p in plans for _, _, t in _numbered(p.group) if t.depth <= _ALONE}
    room = machine.shared - max((p.staged for p in plans), default=0) - sum(short.values())
    if room < 0:
        raise Refused("a row of what it multiplies does not fit into shared memory")
    count = 0
    known: dict[_Key, tuple[str, int]] = {}
    for k, plan in enumerate(plans):
        loads: list[tuple[int, int]] = []
        for j, (_, depth) in enumerate(plan.operands):
            fresh = {key: at for key, at in plan.keys(j).items() if key not in known}
            slots, inside = ceil(depth / WARP), _padded(depth)
            if fresh and depth > _ALONE:
                each = len(fresh) * plan.rounds * plan.side * WARP * itemsize
                there = min(slots, room // each)
                room -= there * each
                count += (slots - there) * len(fresh) * plan.rounds * (itemsize // 4)
                inside = there * WARP
            loads += fresh.values()
            known |= {key: (f"w{k}_{p}_{n}", inside) for key, (p, n) in fresh.items()}
        if count > machine.weights:
            raise Refused(f"its weights do not fit: {count} registers a thread beside shared memory")
        at = {(p, n): known[_key(plan, t)] for p, n, t in _numbered(plan.group)}
        names, parts = {t: name for t, (name, _) in at.items()}, {t: inside for t, (_, inside) in at.items()}
        plans[k] = replace(plan, weights=names, inside=parts, loads=frozenset(loads))
    while (unrolled := sum(p.unrolled for p in plans)) > _UNROLLED and plans[0].together > 1:
        plans = [replace(p, together=p.together // 2) for p in plans]
    if unrolled > _TOO_LONG:
        raise Refused(f"its weights in registers would be {unrolled} multiply-adds, unrolled")
    return plans


def unit_of(turn: str, side: int) -> str:
    """The unit that a warp has in a round: `side` neighbouring warps have neighbouring units."""
    block = f"({turn}) * gridDim.x + blockIdx.x" if turn != "0" else "blockIdx.x"
    return f"({block}) * {side} + warp"


def _held(name: str) -> str:
    """What weights are called as far as they are in registers."""
    return name.replace("w", "h")


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


def _key(plan: MultiplyAdds, term: Term) -> _Key:
    """What makes the weights of two terms the same."""
    return term.matrix, plan.group.extents[-1], term.depth


def _room(plan: MultiplyAdds, term: Term) -> int:
    """Bytes of a term's weights in shared memory."""
    return plan.rounds * plan.side * _padded(term.depth) * plan.itemsize


def _padded(depth: int) -> int:
    """A depth in whole warps; an odd one where lanes have a row each, so that no two meet in a bank."""
    return depth | 1 if depth <= _ALONE else ceil(depth / WARP) * WARP


def _numbered(s: Group) -> list[tuple[int, int, Term]]:
    """(product, term, what) for every term."""
    return [(p, j, t) for p, terms in enumerate(s.products) for j, t in enumerate(terms)]
