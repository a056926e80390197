"""Loops whose channels may each run all of their steps in a row, what they carry in registers.

Step after step, a loop over channels finds what it carries in memory. With few channels, finding it is
most of the loop's time. Where the update is proved affine in what is carried (`kernel/recurrence.py`), a step
has to wait for no more than a product and a sum: all else of a block of steps is worked out beside it. Any
other update would wait for all of its operators, channel after channel.
"""

from __future__ import annotations

from collections.abc import Sequence

from rnngen.kernel.collapse import collapsed, settled
from rnngen.kernel.ir import Group, RowsOf, Section
from rnngen.kernel.recurrence import Recurrence, Refused, proved

__all__ = ["affine", "walk_of"]


def walk_of(section: Section) -> Recurrence | None:
    """The step of a time loop as one group of channels, proved affine; None where it is not."""
    kinds = _channels(section)
    found = _proved(kinds[0], section) if len(kinds) == 1 else None
    return found if found is not None and found.carried else None


def affine(section: Section) -> bool:
    """Whether a time loop is proved affine in what its channels carry, of however many kinds these are."""
    found = [_proved(groups, section) for groups in _channels(section)]
    return None not in found and any(r.carried for r in found if r is not None)


def _channels(section: Section) -> list[list[Group]]:
    """A loop's groups by what their channels are; none where it has statements that are no channel's own."""
    kinds: dict[tuple[int, ...], list[Group]] = {}
    for s in section.body if section.loop else ():
        if not isinstance(s, Group) or s.products or s.guard or s.rows is not RowsOf.BATCH:
            return []
        same = settled(collapsed(s))
        kinds.setdefault(same.extents, []).append(same)
    return list(kinds.values())


def _proved(groups: Sequence[Group], section: Section) -> Recurrence | None:
    try:
        return proved(groups, section.loop == "down")
    except Refused:
        return None
