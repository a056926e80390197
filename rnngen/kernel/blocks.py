"""Time in blocks: what is worked out for all steps before the loop, and only read by the loop, is made for a
block of steps at a time.

The products of all steps at once are large enough for their rate with some hundred rows; what they make
for a few steps stays in the cache until the loop reads it, where the whole sequence would go through memory.
So do sums of early terms of the loop's own products, where they are made ahead (`kernel/early.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from rnngen.kernel.check import reads, writes
from rnngen.kernel.ir import Function, Group, Program, Rows, RowsOf, Section, Statement, Time

__all__ = ["block_of", "blocked", "early_groups"]


def blocked(program: Program) -> Program:
    """The program, with the buffers that a block of steps is enough for marked as such."""
    before, loop = block_of(program.forward) or (None, None)
    if before is None:
        return program
    made = {a.buffer for s in before.body for a in writes(s)}
    elsewhere = {
        a.buffer
        for f in program.functions()
        for section in f.sections
        if section not in (before, loop)
        for s in section.body
        for a in (*reads(s), *writes(s))
    }
    shown = {k for _, k, _ in program.outputs}
    buffers = tuple(
        replace(b, time=Time.BLOCK)
        if b.id in made - elsewhere - shown and b.time is Time.TAPE and b.batched and b.role == "saved"
        else b
        for b in program.buffers
    )
    return replace(program, buffers=buffers)


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
        isinstance(s, Group | Rows) and s.rows is RowsOf.FLAT and not getattr(s, "guard", "") for s in body
    )
