"""Loops whose channels may each run all of their steps in a row, what they carry in registers.

Step after step, a loop over channels finds what it carries in memory. With few channels, finding it is
most of the loop's time. Where the update is proved affine in what is carried (`kernel/recurrence.py`), a step
has to wait for no more than a product and a sum: all else of a block of steps is worked out beside it. Any
other update would wait for all of its operators, channel after channel.
"""

from __future__ import annotations

from rnngen.kernel.collapse import collapsed, settled
from rnngen.kernel.ir import Group, RowsOf, Section
from rnngen.kernel.recurrence import Recurrence, Refused, proved

__all__ = ["walk_of"]


def walk_of(section: Section) -> Recurrence | None:
    """The step of a time loop as one group of channels, proved affine; None where it is not."""
    groups = [settled(collapsed(s)) for s in section.body if isinstance(s, Group)]
    alike = {(s.extents, s.rows) for s in groups}
    if not section.loop or len(groups) < len(section.body) or len(alike) != 1:
        return None
    if any(s.products or s.guard or s.rows is not RowsOf.BATCH for s in groups):
        return None
    try:
        found = proved(groups, section.loop == "down")
    except Refused:
        return None
    return found if found.carried else None
