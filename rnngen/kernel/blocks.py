"""Time in blocks: what is worked out for all steps before the loop, and only read by the loop, is made for a
block of steps at a time.

The products of all steps at once are large enough for their rate with some hundred rows; what they make
for a few steps stays in the cache until the loop reads it, where the whole sequence would go through memory.
So do sums of early terms of the loop's own products, where they are made ahead (`kernel/early.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from rnngen.kernel.check import reads, writes
from rnngen.kernel.ir import (
    Function,
    Group,
    Program,
    Reduce,
    Rows,
    RowsOf,
    Scan,
    Scatter,
    Section,
    Solve,
    Statement,
    Time,
)

__all__ = ["block_of", "blocked", "early_groups"]


def blocked(program: Program) -> Program:
    """The program, with the buffers that a block of steps is enough for marked as such: always, or where
    nothing is kept for a backward call."""
    before, loop = block_of(program.forward) or (None, None)
    if before is None:
        return program
    made = {a.buffer for s in before.body for a in writes(s)} - {k for _, k, _ in program.outputs}
    made -= _used(section for section in program.forward.sections if section not in (before, loop))
    late = _used(program.backward.sections) if program.backward else set()
    buffers = tuple(
        replace(b, time=Time.AHEAD if b.id in late else Time.BLOCK)
        if b.id in made and b.time is Time.TAPE and b.batched and b.role == "saved"
        else b
        for b in program.buffers
    )
    return replace(program, buffers=buffers)


def _used(sections: Iterable[Section]) -> set[int]:
    """The buffers that sections read or write."""
    return {a.buffer for section in sections for s in section.body for a in (*reads(s), *writes(s))}


def block_of(function: Function) -> tuple[Section | None, Section] | None:
    """The sections that run a block of steps at a time: one for all rows, and the loop that follows it; or
    the loop alone, if it has early terms."""
    for before, loop in pairwise(function.sections):
        if before.name != "before" or loop.loop != "up" or not loop.body:
            continue
        if before.body and _by_row(before.body):
            return before, loop
        if early_groups(loop):
            return None, loop
    return None


def early_groups(loop: Section) -> list[Group]:
    """The groups of a loop whose products have sums that can be made ahead."""
    return [s for s in loop.body if isinstance(s, Group) and s.ahead is not None]


def _by_row(body: Sequence[Statement]) -> bool:
    """Whether each statement makes its rows one by one."""
    return all(
        isinstance(s, Group | Reduce | Rows | Scan | Scatter | Solve)
        and s.rows is RowsOf.FLAT
        and not (getattr(s, "guard", "") or getattr(s, "over", ""))
        for s in body
    )
