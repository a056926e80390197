"""Large states near by: what reads much of what a loop reads or makes is worked out in the loop.

After a loop, a statement for all rows of all steps finds what the loop made in memory, and the loop has to
keep all of it. For a vector a row that is a good price: long walks are fast. A matrix a row is better read
where it was just made, while the cache has it; if nobody else reads it then, one step's worth is enough. A
sum over all rows of all steps becomes one over the rows of a step, added to those of the steps before
(`adds_up`); where others keep what it reads anyway (`also_after`), it can be taken after the loop as well,
which is better for few rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from rnngen.kernel.check import reads, writes
from rnngen.kernel.ir import (
    WORKSPACE,
    Access,
    Buffer,
    Function,
    Group,
    Load,
    Outer,
    Pool,
    Program,
    Reduce,
    Rows,
    RowsOf,
    Scan,
    Section,
    Statement,
    Time,
)

__all__ = ["adds_up", "also_after", "near", "rows_together"]

# elements of a row that a statement reads of what the loop makes: 4 KiB of float32, times T·B
_LARGE = 1 << 10
# the same of a sum over all rows, where others read what it reads after the loop
_SUMMED = 1 << 7
# what a step of some rows may touch to be found in the second-level cache at the next one
_NEAR_BYTES = 1 << 19
# the roles of buffers that the caller never sees
_OWN = WORKSPACE - {"state", "start", "clock"}
_SHORT = {Time.STATES: Time.RING, Time.TAPE: Time.STEP}


def near(program: Program) -> Program:
    """The program with such statements at the end of their loops, and shorter buffers."""
    forward = _drawn_in(program, program.forward)
    backward = _drawn_in(program, program.backward) if program.backward else None
    if (forward, backward) == (program.forward, program.backward):
        return program
    made = replace(program, forward=forward, backward=backward)
    return _shortened(made).check()


def adds_up(section: Section, s: Statement) -> bool:
    """Whether a statement of a loop adds what its rows make to what earlier steps made."""
    return bool(section.loop) and isinstance(s, Reduce) and s.over == "rows"


def also_after(program: Program, s: Reduce) -> bool:
    """Whether a sum that `adds_up` can be taken after the loop as well: all that it reads is still there."""
    read = (program.buffers[a.buffer] for a in reads(s))
    return all(b.time not in (Time.RING, Time.STEP) or not b.batched for b in read)


def _drawn_in(program: Program, function: Function) -> Function:
    names = [s.name for s in function.sections]
    if "loop" not in names:
        return function
    sections = list(function.sections)
    k = names.index("loop")
    move = _Move(program, sections[k], sections[k + 1 :])
    later = [replace(s, body=tuple(move.past(s))) for s in sections[k + 1 :]]
    loop = replace(sections[k], body=(*sections[k].body, *move.went))
    return replace(function, sections=(*sections[:k], loop, *later))


class _Move:
    """Statements after a loop that are as well at its end: which of them go there, and which stay."""

    def __init__(self, program: Program, loop: Section, later: Sequence[Section]) -> None:
        self.program, self.loop = program, loop
        self.products = any(_multiplies(s) for s in loop.body)
        staying = [s for section in later for s in section.body if _multiplies(s)]
        self.kept = {a.buffer for s in staying for a in reads(s)}
        self.went: list[Statement] = []
        self.inside, self.behind = _Touched(), _Touched()
        for s in loop.body:
            self.inside.add(s)

    def past(self, section: Section) -> list[Statement]:
        """What stays of a later section."""
        stayed = []
        for s in section.body:
            if (self._large(s) or self._summed(s)) and self._each(s) and self._in_order(s):
                assert isinstance(s, Group | Reduce | Scan)
                self.went.append(replace(s, rows=RowsOf.BATCH))
                self.inside.add(s)
            else:
                stayed.append(s)
                self.behind.add(s)
        return stayed

    def _large(self, s: Statement) -> bool:
        """Whether it reads much of what the loop reads or makes."""
        return sum(b.size for b in self._read(s)) >= _LARGE

    def _summed(self, s: Statement) -> bool:
        """Whether it is a sum that finds much in the cache at each step of products, and nothing is kept for
        it alone."""
        if not self.products or not isinstance(s, Reduce) or s.over != "rows":
            return False
        read = self._read(s)
        mine = any(b.role in _OWN and b.id not in self.kept for b in read)
        return not mine and sum(b.size for b in read) >= _SUMMED

    def _read(self, s: Statement) -> set[Buffer]:
        """What it reads of what the loop reads or makes, a value a row."""
        read = {self.program.buffers[a.buffer] for a in reads(s) if self.inside.has(a.buffer)}
        return {b for b in read if b.batched and b.time is not Time.ONCE}

    def _each(self, s: Statement) -> bool:
        """Whether it does the same for every row of every step, or adds up what it does for them."""
        if not isinstance(s, Group | Reduce | Scan) or s.rows is not RowsOf.FLAT:
            return False
        if isinstance(s, Group):
            return not s.products and not s.guard
        if not isinstance(s, Reduce) or not s.over:
            return True
        alone = not self.inside.has(s.target.buffer) and not self.behind.has(s.target.buffer)
        return s.over == "rows" and s.kind == "sum" and _lined(s) and alone

    def _in_order(self, s: Statement) -> bool:
        """Whether all that it reads is there at its step, and all that it overwrites has been read."""
        read, written = list(reads(s)), list(writes(s))
        if any(a.buffer in self.behind.written for a in (*read, *written)):
            return False
        if any(a.buffer in self.behind.read for a in written):
            return False
        made = [(w, a) for a in (*read, *written) for w in self.inside.written.get(a.buffer, ())]
        lost = [(r, a) for a in written for r in self.inside.read.get(a.buffer, ())]
        return all(self._settled(step, mine) for step, mine in (*made, *lost))

    def _settled(self, step: Access, mine: Access) -> bool:
        """Whether no later step's access `step` to the same buffer meets the slot that `mine` means now."""
        return mine.shift <= step.shift if self.loop.loop == "up" else mine.shift >= step.shift


class _Touched:
    """What some statements read and write, by buffer."""

    def __init__(self) -> None:
        self.read: dict[int, set[Access]] = {}
        self.written: dict[int, set[Access]] = {}

    def add(self, s: Statement) -> None:
        """One statement more."""
        for found, accesses in ((self.read, reads(s)), (self.written, writes(s))):
            for a in accesses:
                found.setdefault(a.buffer, set()).add(a)

    def has(self, buffer: int) -> bool:
        """Whether any of them touches a buffer."""
        return buffer in self.read or buffer in self.written


def _multiplies(s: Statement) -> bool:
    """Whether it forms matrix products."""
    return isinstance(s, Outer | Rows) or bool(getattr(s, "products", ()))


def _lined(s: Reduce) -> bool:
    """Whether a vector of results reads vectors, or one number for all of them."""
    axis = s.outer - 1
    loads = [e for e in s.exprs if isinstance(e, Load)]
    return axis >= 0 and s.target.strides[axis] == 1 and all(e.access.strides[axis] in (0, 1) for e in loads)


def _shortened(program: Program) -> Program:
    """Buffers that only the steps of one loop touch, each step its own slot, without the other slots."""
    whole = program.whole("forward") | program.whole("backward")
    shown = {k for _, k, _ in program.outputs}
    count = Counter[int]()  # sections that touch a buffer
    for section in (section for f in program.functions() for section in f.sections):
        count.update({a.buffer for s in section.body for a in (*reads(s), *writes(s))})

    def short(b: Buffer) -> Buffer:
        mine = b.role in _OWN and b.id not in whole | shown
        if not mine or b.time not in _SHORT or (b.time is Time.TAPE and count[b.id] > 1):
            return b
        return replace(b, time=_SHORT[b.time])

    return replace(program, buffers=tuple(map(short, program.buffers)))


def rows_together(program: Program, section: Section, itemsize: int) -> int:
    """How many rows of a loop go through all of its steps before the next ones do, so that what they touch at
    a step is near by at the next one; 0 where all rows do.

    Products are not cut: they read their matrix once for all rows of a step.
    """
    if any(isinstance(s, Pool) or getattr(s, "products", ()) for s in section.body):
        return 0
    touched = {(a.buffer, a.shift) for s in section.body for a in (*reads(s), *writes(s))}
    row = sum(program.buffers[k].size for k, _ in touched if program.buffers[k].batched)
    return max(1, _NEAR_BYTES // (itemsize * row)) if row >= _LARGE else 0
