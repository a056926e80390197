"""Where threads have to wait for each other: statements of a section cut into phases.

Inside a phase no thread reads what another one writes. Two accesses are the same thread's own if their
statements share out the same items and both are at the item's own element, and the same block's if it has the
row that both are in (its threads then wait for each other). Everything else that overlaps, written on one
side, has to be in different phases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise
from math import gcd

from rnngen.backends.cuda.model import CudaBuffer
from rnngen.backends.cuda.statements import item_extents
from rnngen.backends.cuda.sums import by_warps
from rnngen.kernel.check import reads, writes
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.index import span
from rnngen.kernel.ir import (
    Access,
    Buffer,
    Draw,
    Group,
    Load,
    Outer,
    Pool,
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

__all__ = [
    "Buffers",
    "Owner",
    "Owners",
    "Phases",
    "Touch",
    "is_product",
    "meet",
    "phases",
    "touches",
    "waits",
]

Buffers = Sequence[Buffer | CudaBuffer]


class Owner(Enum):
    """Who does a statement's work: threads take ITEMS in turn; a warp has UNITS of the axis, and its lanes
    rows; a block has ROWS."""

    ITEMS = "items"
    UNITS = "units"
    ROWS = "rows"


Owners = Callable[[Statement], Owner]


@dataclass(frozen=True, slots=True)
class Touch:
    """A stretch of a buffer's row that a statement reads or writes.

    `own` names the element of an item where the access is at the item's own element, else None. `shift`
    counts from the step. Elements are whole multiples of `grain` away from `low`.
    """

    buffer: int
    shift: int
    low: int
    high: int
    write: bool
    own: tuple[object, ...] | None
    grain: int = 1


@dataclass(frozen=True, slots=True)
class Phases:
    """Statements between which a barrier stands; `wraps`: one stands between two steps as well."""

    parts: tuple[tuple[Statement, ...], ...]
    wraps: bool

    @property
    def barriers(self) -> int:
        """Barriers a step."""
        return len(self.parts) - 1 + int(self.wraps)


def phases(section: Section, buffers: Buffers, apart: bool = False, owners: Owners | None = None) -> Phases:
    """The fewest phases that keep the order; with `apart`, products start phases of their own.

    `owners` says whose the statements are; without it, items are shared out. A step is walked twice, so that
    what the next step reads of this one is seen.
    """
    found = [tuple(touches(s, buffers, owners(s) if owners else Owner.ITEMS)) for s in section.body]
    cuts: set[int] = set()
    while True:
        fresh = _missing(section, buffers, found, cuts, apart)
        if fresh is None:
            break
        cuts.add(fresh)
    starts = sorted(cuts - {0})
    edges = [0, *starts, len(section.body)]
    parts = tuple(section.body[a:b] for a, b in pairwise(edges))
    return Phases(parts, 0 in cuts)


def _missing(
    section: Section,
    buffers: Buffers,
    found: Sequence[tuple[Touch, ...]],
    cuts: set[int],
    apart: bool,
) -> int | None:
    """The first statement before which a barrier is missing."""
    times = (0, 1) if section.loop else (0,)
    pending: list[tuple[int, Touch]] = []
    for time in times:
        step = -time if section.loop == "down" else time
        for k, s in enumerate(section.body):
            if k in cuts and (k or time):
                pending = []
            split = apart and k and is_product(s)
            if (split and k not in cuts) or any(
                _meet(buffers, a, b, step) for a in pending for b in found[k]
            ):
                return k
            pending += [(step, touch) for touch in found[k]]
    return None


def is_product(s: Statement) -> bool:
    """Whether a library could form a product of it."""
    return isinstance(s, Rows) or (isinstance(s, Group) and bool(s.products))


def _meet(buffers: Buffers, old: tuple[int, Touch], new: Touch, step: int) -> bool:
    """Whether one thread's access may be at what another's wrote."""
    then, a = old
    if a.buffer != new.buffer or not (a.write or new.write) or a.high < new.low or new.high < a.low:
        return False
    if a.own is not None and a.own == new.own:
        return False
    if (apart := gcd(a.grain, new.grain)) and (a.low - new.low) % apart:
        return False  # as the real and the imaginary parts of what lies in turns
    time = buffers[a.buffer].time
    if a.shift == new.shift and then != step and _kept(buffers[a.buffer]):
        return False  # each step at its own slot
    if time in (Time.STATES, Time.RING) and not buffers[a.buffer].queue:
        # slots of a queue are met again some steps later, and two steps are looked at: taken for the same
        return (then + a.shift) % 2 == (step + new.shift) % 2
    return True


def _kept(b: Buffer | CudaBuffer) -> bool:
    """Whether every step has a slot of its own, always."""
    return isinstance(b, CudaBuffer) and b.whole and b.time is Time.TAPE


def waits(buffers: Buffers, old: Sequence[Touch], new: Sequence[Touch]) -> bool:
    """Whether a barrier has to be between two statements of a step; what they touch is given."""
    return any(_meet(buffers, (0, a), b, 0) for a in old for b in new)


def meet(buffers: Buffers, old: Sequence[Touch], new: Sequence[Touch]) -> bool:
    """Whether it matters which of two statements of a step is first; what they touch is given."""
    return waits(buffers, [replace(a, own=None) for a in old], new)


# what a statement touches ------------------------------------------------------------------------------


def touches(s: Statement, buffers: Buffers, owner: Owner = Owner.ITEMS) -> Iterator[Touch]:
    """Every access of a statement."""
    row: tuple[object, ...] | None = ("row",) if owner is Owner.ROWS else None
    if isinstance(s, Group) and not s.products:
        s = collapsed(s)

    def whole(a: Access, write: bool) -> Touch:
        mine = row if buffers[a.buffer].batched else None
        return Touch(a.buffer, a.shift, 0, buffers[a.buffer].size - 1, write, mine)

    def some(a: Access, write: bool, further: int = 0, looked_up: bool = False) -> Touch:
        if row is not None:
            mine = row if buffers[a.buffer].batched else None
        else:
            mine = None if looked_up else _own(s, a, owner is Owner.UNITS)
        return _touch(s, a, write, further, mine)

    for e in getattr(s, "exprs", ()):
        if isinstance(e, Load):
            further = e.scale * (e.bound - 1) if e.index is not None else 0
            yield some(e.access, False, further, e.index is not None)
        elif isinstance(e, Draw) and e.clock is not None:
            yield Touch(e.clock.buffer, 0, 0, 0, False, None)
    match s:
        case Group():
            for store in s.stores:
                yield some(store.access, True)
            for term in (t for terms in s.products for t in terms):
                low = term.row.offset
                yield Touch(term.row.buffer, term.row.shift, low, low + term.depth - 1, False, None)
                yield Touch(term.matrix.buffer, 0, 0, buffers[term.matrix.buffer].size - 1, False, None)
        case Rows() | Outer() | Solve():
            for found, write in ((reads(s), False), (writes(s), True)):
                for a in found:
                    yield whole(a, write)
        case Scatter():
            yield whole(s.target, True)
        case Reduce() | Scan() | Pool():
            yield some(s.target, True)


def _touch(s: Statement, access: Access, write: bool, further: int, own: tuple[object, ...] | None) -> Touch:
    extents: tuple[int, ...] = getattr(s, "extents", ())
    low, high = span(access, extents, further)
    moves = [s for s, n in zip(access.strides, extents, strict=False) if n > 1]
    return Touch(access.buffer, access.shift, low, high, write, own, gcd(*moves, 1 if further else 0))


def _own(s: Statement, access: Access, by_units: bool) -> tuple[object, ...] | None:
    """What makes two accesses the same thread's: how items are counted, and where in the row they lie."""
    if not isinstance(s, Group | Reduce) or by_warps(s) or s.rows is RowsOf.NONE:
        return None
    if isinstance(s, Reduce) and s.over:
        return None
    extents = item_extents(s)
    if any(access.strides[len(extents) :]):
        return None
    kept = tuple(v if n > 1 else 0 for v, n in zip(access.strides, extents, strict=False))
    return (s.rows, by_units, extents, access.offset, kept)
