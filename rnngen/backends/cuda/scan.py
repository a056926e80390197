"""Class A′: the steps of an affine recurrence, cut into chunks that run at once.

    compose   every chunk but the last, from a start that is left open: each carried value at its end is
              rest + Σ factor · (a carried value at its start)
    walk      every chunk: first through what the chunks before it come to, which is its true start; then
              its steps, as class A takes them, and only now anything is stored

How many chunks there are is worked out at the call; with one, `compose` is not started and `walk` is class A.
The order of all sums depends on nothing but T, B and the machine compiled for: the same call gives the same
bits. No number is divided by a factor, so that a factor of 0 (a reset) forgets what was before it, exactly.

Source: Blelloch (1990), Prefix sums and their applications, section 1.4 (recurrences as scans); Martin and
Cundy (2018), Parallelizing Linear Recurrent Neural Nets Over Sequence Length.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from math import prod

from rnngen.backends.cuda.expressions import Memory, Place
from rnngen.backends.cuda.fused import channel_groups
from rnngen.backends.cuda.items import items
from rnngen.backends.cuda.kernels import Unit, entry_of
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.model import Chunks, CudaBuffer, Element, Extent, Grid, Launch
from rnngen.backends.cuda.text import Lines
from rnngen.kernel.ir import Apply, Buffer, RowsOf, Section, Time
from rnngen.kernel.recurrence import Recurrence, Refused, live_for, proved

__all__ = ["scan_loop"]

# two warps: a processor holds 32 blocks, and channels are few
THREADS = 64
# below, two walks and the way through the chunks cost about what one walk does
_LEAST = 8

# 0 · ∞ is 0 here: a start of 0, or a step that forgets, after factors that left the numbers' range
_TIMES = """DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}
"""


def scan_loop(
    unit: Unit, direction: str, section: Section, buffers: Sequence[Buffer], machine: Machine, asked: bool
) -> list[Launch]:
    """The loop in chunks; `asked` for, also in fewer than are worth it. Raises Refused."""
    down = section.loop == "down"
    found = [proved(groups, down) for groups in channel_groups(section, buffers)]
    if not any(r.carried for r in found):
        raise Refused("nothing is carried from step to step")
    if _TIMES not in unit.shared:
        unit.shared.append(_TIMES)
    out = []
    for r in found:
        chunks = Chunks(Extent(RowsOf.BATCH, prod(r.group.extents)), machine.busy, 2 if asked else _LEAST)
        carry = _carry(unit, down, r, chunks) if r.carried else -1
        if r.carried:
            out.append(_Scan(unit, direction, down, r, carry).compose(chunks))
        out.append(_Scan(unit, direction, down, r, carry).walk(chunks))
    return out


def _carry(unit: Unit, down: bool, r: Recurrence, chunks: Chunks) -> int:
    """Memory for what the chunks come to: parts, then channels, of every chunk."""
    number, size = len(unit.buffers), len(r.parts()) * chunks.channels.count
    # memory for the backward pass alone is `scratch`
    role, name = "scratch" if down else "carry", f"n{number}"
    unit.buffers.append(CudaBuffer(number, role, name, size, True, Time.ONCE, Element.REAL, True, chunks))
    return number


@dataclass(frozen=True, slots=True)
class _Affine:
    """The names of a value's rest and factors in C; None is a rest of zero."""

    rest: str | None
    factors: dict[int, str]


class _Scan:
    """An entry being written."""

    def __init__(self, unit: Unit, direction: str, down: bool, r: Recurrence, carry: int) -> None:
        self.unit, self.direction, self.down, self.r, self.carry = unit, direction, down, r, carry
        self.memory, self.lines = Memory(unit.buffers, unit.real), Lines(1)
        self.parts = r.parts()

    # compose ---------------------------------------------------------------------------------------------

    def compose(self, chunks: Chunks) -> Launch:
        """What every chunk but the last makes of its start."""
        self._head("gridDim.y + 1")
        with items(self.lines, RowsOf.BATCH, self.r.group.extents) as (row, indices):
            starts = [f"{_part(p)} = {int(p[0] == p[1])}" for p in self.parts]
            self.lines.put(f"real {', '.join(starts)};")
            known = [c for c, sources in enumerate(self.r.sources) if not sources]
            with self.lines.block("if (chunk == 0)"):
                for c, value in enumerate(self._given(row, indices)):
                    self._leave("0", (c, None), value)
                    if c in known:
                        self.lines.put(f"r{c} = {value};")
            if known:
                self._before(known, row, indices)
            with self._steps():
                self._composed(row, indices)
            for p in self.parts:
                self._leave("chunk + 1", p, _part(p))
        return self._entry(chunks, spared=1)

    def _before(self, known: Sequence[int], row: str, indices: Sequence[str]) -> None:
        """In later chunks, what is known from the step before alone."""
        r = self.r
        with self.lines.block("if (chunk > 0)"):
            self.lines.put(f"const int t = {'call.steps - begin' if self.down else 'begin - 1'};")
            wanted = live_for(r.group, [r.nexts[c] for c in known])
            skipped = {k: "" for k in range(len(r.group.exprs)) if k not in wanted}
            place = Place(self.memory, RowsOf.BATCH, row, "t", self.lines)
            names = place.evaluate(r.group.exprs, indices, None, r.group.locs, skipped)
            self.lines.put(*[f"r{c} = {names[r.nexts[c]]};" for c in known])

    def _composed(self, row: str, indices: Sequence[str]) -> None:
        """One step more: first what no carried value enters, then the others part by part."""
        r = self.r
        names_of = {k: "" for k in range(len(r.group.exprs)) if k in r.moving or k not in r.live}
        for k in r.live - r.moving.keys():
            if (c := r.number(k)) is not None:
                names_of[k] = _part((c, None))
        place = Place(self.memory, RowsOf.BATCH, row, "t", self.lines)
        names = place.evaluate(r.group.exprs, indices, None, r.group.locs, names_of)
        forms = {k: _Affine(name, {}) for k, name in enumerate(names) if name}
        for k in r.moving:
            forms[k] = self._form(k, forms)
        ends = [forms[k] for k in r.nexts]
        for c, j in self.parts:
            end = ends[c].rest if j is None else ends[c].factors.get(j)
            self.lines.put(f"const real next_{_part((c, j))} = {end or '0'};")
        self.lines.put(*[f"{_part(p)} = next_{_part(p)};" for p in self.parts])

    def _form(self, k: int, forms: dict[int, _Affine]) -> _Affine:
        """The parts of an expression that moves, each declared."""
        if (c := self.r.number(k)) is not None:
            return _Affine(_part((c, None)), {j: _part((c, j)) for j in self.r.sources[c]})
        e = self.r.group.exprs[k]
        assert isinstance(e, Apply)
        args = [forms[a] for a in e.args]
        moves = [a in self.r.moving for a in e.args]
        rest = self._declared(f"e{k}_r", _spelled(e.op, [a.rest for a in args], moves))
        factors = {}
        for j in self.r.moving[k]:
            of = [a.factors.get(j) if m else a.rest for a, m in zip(args, moves, strict=True)]
            if name := self._declared(f"e{k}_f{j}", _spelled(e.op, of, moves, factor=True)):
                factors[j] = name
        return _Affine(rest, factors)

    def _declared(self, name: str, value: str | None) -> str | None:
        if value is not None:
            self.lines.put(f"const real {name} = {value};")
        return value and name

    # walk ------------------------------------------------------------------------------------------------

    def walk(self, chunks: Chunks) -> Launch:
        """Every chunk's steps from its true start."""
        r = self.r
        self._head("gridDim.y")
        known = {k: f"c{c}" for k in range(len(r.group.exprs)) if (c := r.number(k)) is not None}
        with (
            items(self.lines, RowsOf.BATCH, r.group.extents) as (row, indices),
            self.lines.block("if (begin < end)"),
        ):
            if r.carried:
                self._start(row, indices)
            with self._steps():
                place = Place(self.memory, RowsOf.BATCH, row, "t", self.lines)
                names = place.evaluate(r.group.exprs, indices, None, r.group.locs, known)
                self._stored(place, names, indices)
                self.lines.put(*[f"const real n{c} = {names[k]};" for c, k in enumerate(r.nexts)])
                self.lines.put(*[f"c{c} = n{c};" for c in range(len(r.carried))])
        return self._entry(chunks, spared=0)

    def _start(self, row: str, indices: Sequence[str]) -> None:
        """Declares `c0`, `c1`, …: the carried values at the start of the chunk."""
        r = self.r
        self.lines.put(f"real {', '.join(f'c{c}' for c in range(len(r.carried)))};")
        with self.lines.block("if (chunks == 1)"):
            self.lines.put(*[f"c{c} = {v};" for c, v in enumerate(self._given(row, indices))])
        with self.lines.block("else"):
            self.lines.put(*[f"c{c} = {self._left('0', (c, None))};" for c in range(len(r.carried))])
            with self.lines.block("LOOP (int k = 1; k <= chunk; ++k)"):
                for c, sources in enumerate(r.sources):
                    terms = [f"op_carry(c{j}, {self._left('k', (c, j))})" for j in sources]
                    self.lines.put(f"const real n{c} = {' + '.join([self._left('k', (c, None)), *terms])};")
                self.lines.put(*[f"c{c} = n{c};" for c in range(len(r.carried))])

    def _stored(self, place: Place, names: Sequence[str], indices: Sequence[str]) -> None:
        """Stores; where memory has no slot for every step, the last step's alone is kept."""
        for s in self.r.group.stores:
            place.start(s.access)
        for s in self.r.group.stores:
            kept = self.memory.write(s.access.buffer, place.at(s.access, indices), names[s.value])
            self.lines.put(_kept(self.unit.buffers[s.access.buffer]) + kept)

    # both ------------------------------------------------------------------------------------------------

    def _head(self, chunks: str) -> None:
        self.lines.put(
            "const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;",
            "const unsigned stride = gridDim.x * blockDim.x;",
            "const int row0 = 0, row1 = call.rows;",
            f"const int chunk = blockIdx.y, chunks = {chunks};",
            "const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;",
            "const int end = begin + length < call.steps ? begin + length : call.steps;",
            f"const int lanes = call.rows * {prod(self.r.group.extents)};",
            "(void)step, (void)lanes;",
        )

    def _steps(self) -> AbstractContextManager[None]:
        """The loop over a chunk's steps."""
        t = "call.steps - 1 - n" if self.down else "n"
        further = "--t" if self.down else "++t"
        return self.lines.block(f"for (int n = begin, t = {t}; n < end; ++n, {further})")

    def _given(self, row: str, indices: Sequence[str]) -> list[str]:
        """What is carried into the first step, as memory has it."""
        self.lines.put(f"const int start = {'call.steps - 1' if self.down else '0'};")
        place = Place(self.memory, RowsOf.BATCH, row, "start", self.lines)
        return [self.memory.read(a.buffer, place.at(a, indices)) for a in self.r.carried]

    def _left(self, slot: str, part: tuple[int, int | None]) -> str:
        return self.memory.read(self.carry, self._slot(slot, part))

    def _leave(self, slot: str, part: tuple[int, int | None], value: str) -> None:
        self.lines.put(self.memory.write(self.carry, self._slot(slot, part), value))

    def _slot(self, slot: str, part: tuple[int, int | None]) -> str:
        """Where a part of a chunk's composition is: neighbours are the same part of other channels."""
        number, count = self.parts.index(part), len(self.parts)
        if slot == "0":
            return f"{number} * lanes + item" if number else "item"
        return f"(({slot}) * {count} + {number}) * lanes + item"

    def _entry(self, chunks: Chunks, spared: int) -> Launch:
        name = self.unit.name(self.direction)
        entry, text = entry_of(self.unit, name, self.memory, THREADS, self.lines)
        self.unit.written.append((self.direction, entry, text))
        return Launch(name, Grid(chunks.channels, THREADS, 1 << 16, chunks, spared))


def _part(part: tuple[int, int | None]) -> str:
    c, j = part
    return f"r{c}" if j is None else f"f{c}_{j}"


def _kept(b: CudaBuffer) -> str:
    """When a step's value is stored."""
    if b.time in (Time.TAPE, Time.STATES):
        return "" if b.whole else "if (call.save || n + 1 == call.steps) "
    return "if (n + 1 == call.steps) "


def _spelled(op: str, args: Sequence[str | None], moves: Sequence[bool], factor: bool = False) -> str | None:
    """An operator on one part of its arguments; None stands for zero. What multiplies, divides or chooses is
    no part: it is there whole."""
    if op in ("mul", "div"):
        if any(a is None for a, m in zip(args, moves, strict=True) if m):
            return None
        if op == "mul" and factor:
            moved, scale = (args[0], args[1]) if moves[0] else (args[1], args[0])
            return f"op_carry({scale}, {moved})"
        return f"{args[0]} {'*' if op == 'mul' else '/'} {args[1]}"
    if op == "where":
        cond, yes, no = [
            a if m or k == 0 or not factor else None for k, (a, m) in enumerate(zip(args, moves, strict=True))
        ]
        return None if yes is None and no is None else f"{cond} != 0 ? {yes or '(real)0'} : {no or '(real)0'}"
    return _added(op, [a if m or not factor else None for a, m in zip(args, moves, strict=True)])


def _added(op: str, args: Sequence[str | None]) -> str | None:
    """`neg`, `add` and `sub`."""
    if op == "neg":
        return None if args[0] is None else f"-{args[0]}"
    left, right = args
    if right is None:
        return left
    if left is None:
        return right if op == "add" else f"-{right}"
    return f"{left} {'+' if op == 'add' else '-'} {right}"
