"""Large states near by: what reads much of what a loop makes is worked out in the loop.

After a loop, a statement for all rows of all steps finds what the loop made in memory, and the loop has to
keep all of it. For a vector a row that is a good price: long walks are fast. A matrix a row is better read
where it was just made, while the cache has it; if nobody else reads it then, one step's worth is enough.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from rnngen.kernel.check import reads, writes
from rnngen.kernel.ir import (
    WORKSPACE,
    Access,
    Buffer,
    Function,
    Group,
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

__all__ = ["near", "rows_together"]

# elements of a row that a statement reads of what the loop makes: 4 KiB of float32, times T·B
_LARGE = 1 << 10
# what a step of some rows may touch to be found in the second-level cache at the next one
_NEAR_BYTES = 1 << 19
_SHORT = {Time.STATES: Time.RING, Time.TAPE: Time.STEP}


def near(program: Program) -> Program:
    """The program with such statements at the end of their loops, and shorter buffers."""
    forward = _drawn_in(program, program.forward)
    backward = _drawn_in(program, program.backward) if program.backward else None
    if (forward, backward) == (program.forward, program.backward):
        return program
    made = replace(program, forward=forward, backward=backward)
    return _shortened(made).check()


def _drawn_in(program: Program, function: Function) -> Function:
    names = [s.name for s in function.sections]
    if "loop" not in names or "after" not in names:
        return function
    sections = list(function.sections)
    k = names.index("after")
    loop, after = _Move(program, sections[k - 1]).of(sections[k])
    sections[k - 1 : k + 1] = [loop, after]
    return replace(function, sections=tuple(sections))


@dataclass
class _Move:
    """Statements after a loop that are as well at its end: which of them go there, and which stay."""

    program: Program
    loop: Section
    went: list[Statement] = field(default_factory=list)
    stayed: list[Statement] = field(default_factory=list)

    def of(self, after: Section) -> tuple[Section, Section]:
        """Both sections anew."""
        for s in after.body:
            moved = self._at_a_step(s)
            (self.stayed if moved is None else self.went).append(moved or s)
        return (
            replace(self.loop, body=(*self.loop.body, *self.went)),
            replace(after, body=tuple(self.stayed)),
        )

    def _at_a_step(self, s: Statement) -> Statement | None:
        """The statement for the rows of one step; None where it is to stay."""
        if not isinstance(s, Group | Reduce | Scan) or s.rows is not RowsOf.FLAT:
            return None
        if getattr(s, "products", ()) or getattr(s, "guard", "") or getattr(s, "over", ""):
            return None
        made = {a.buffer for each in (*self.loop.body, *self.went) for a in writes(each)}
        read = {self.program.buffers[a.buffer] for a in reads(s) if a.buffer in made}
        if sum(b.size for b in read if b.batched) < _LARGE or not self._in_order(s):
            return None
        return replace(s, rows=RowsOf.BATCH)

    def _in_order(self, s: Statement) -> bool:
        """Whether all that it reads is there at its step, and all that it overwrites has been read."""
        read, written = list(reads(s)), list(writes(s))
        kept_reads = {a.buffer for each in self.stayed for a in reads(each)}
        kept_writes = {a.buffer for each in self.stayed for a in writes(each)}
        if any(a.buffer in kept_writes for a in (*read, *written)):
            return False
        if any(a.buffer in kept_reads for a in written):
            return False
        body = (*self.loop.body, *self.went)
        made = [(w, a) for each in body for w in writes(each) for a in (*read, *written)]
        lost = [(r, a) for each in body for r in reads(each) for a in written]
        return all(self._settled(step, mine) for step, mine in (*made, *lost))

    def _settled(self, step: Access, mine: Access) -> bool:
        """Whether no later step touches, with the access `step`, the slot that `mine` means at this one."""
        if step.buffer != mine.buffer:
            return True
        return mine.shift <= step.shift if self.loop.loop == "up" else mine.shift >= step.shift


def _shortened(program: Program) -> Program:
    """Buffers that only the steps of one loop touch, each step its own slot, without the other slots."""
    whole = program.whole("forward") | program.whole("backward")
    shown = {k for _, k, _ in program.outputs}

    def short(b: Buffer) -> Buffer:
        mine = b.role in WORKSPACE - {"state", "start", "clock"} and b.id not in whole | shown
        if not mine or b.time not in _SHORT or (b.time is Time.TAPE and _sections(program, b) > 1):
            return b
        return replace(b, time=_SHORT[b.time])

    return replace(program, buffers=tuple(map(short, program.buffers)))


def _sections(program: Program, b: Buffer) -> int:
    """How many sections touch a buffer."""
    return sum(
        any(a.buffer == b.id for s in section.body for a in (*reads(s), *writes(s)))
        for f in program.functions()
        for section in f.sections
    )


def rows_together(program: Program, section: Section, itemsize: int) -> int:
    """How many rows of a loop go through all of its steps before the next ones do, so that what they touch at
    a step is near by at the next one; 0 where all rows do.

    Products are not cut: they read their matrix once for all rows of a step.
    """
    if any(isinstance(s, Pool | Rows) or getattr(s, "products", ()) for s in section.body):
        return 0
    touched = {(a.buffer, a.shift) for s in section.body for a in (*reads(s), *writes(s))}
    row = sum(program.buffers[k].size for k, _ in touched if program.buffers[k].batched)
    return max(1, _NEAR_BYTES // (itemsize * row)) if row >= _LARGE else 0
