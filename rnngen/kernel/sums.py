"""Gradients of params that several calls can add up in place.

A call's work may be cut in segments of steps. What only products over all rows make (`Outer`), and nothing
else of the function reads, can then be added to where the segments before left off.
"""

from __future__ import annotations

from rnngen.kernel.check import reads, writes
from rnngen.kernel.ir import Outer, Program

__all__ = ["running_sums"]


def running_sums(program: Program) -> frozenset[int]:
    """The buffers of such gradients."""
    made: set[int] = set()
    other: set[int] = set()
    for section in program.backward.sections if program.backward else ():
        for s in section.body:
            other |= {a.buffer for a in reads(s)}
            (made if isinstance(s, Outer) else other).update(a.buffer for a in writes(s))
    return frozenset(k for k in made - other if program.buffers[k].role == "grad_param")
