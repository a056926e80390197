"""Which statements of a step blocks take row by row, in classes C and D, so that blocks meet less often.

Where a sum over a row stands between statements of its elements, as in a layer's norm or a softmax, all
blocks wait for each other twice, and once more for every number that is worked out of it. A block that has
the whole row, sum and all, waits for its own threads alone. It has fewer threads for the row than all blocks
have: what takes them longer than all blocks take to meet stays with all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cache
from math import ceil, prod

from rnngen.backends.cuda.items import WARP
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.statements import item_extents
from rnngen.backends.cuda.sums import by_team, by_warps
from rnngen.backends.cuda.sync import Buffers, Owner, Owners, is_product, touches, waits
from rnngen.kernel.ir import Group, Outer, Pool, Rows, RowsOf, Section, Solve, Statement

__all__ = ["row_by_row"]

# expressions, one after the other in a thread, that take about as long as all blocks take to meet: some 1500
# cycles, of two warps that a scheduler has; and the rows that a batch is taken to have
_MEETING, _BATCH = 256, 16


def row_by_row(
    section: Section, buffers: Buffers, owners: Owners, machine: Machine, apart: bool = False
) -> frozenset[int]:
    """The statements, by `id`, that are to be rows' own. `owners` says whose they are otherwise; with
    `apart`, products start phases of their own.

    A phase goes on for as long as what would wait in it can be rows' own, and what waits for that in turn.
    """
    body = section.body
    able = {k for k, s in enumerate(body) if _able(s, machine)}
    found = [
        [tuple(touches(s, buffers, owner)) for owner in (owners(s), Owner.ROWS)] if k in able
        else [tuple(touches(s, buffers, owners(s)))]
        for k, s in enumerate(body)
    ]  # fmt: skip

    @cache
    def clash(a: int, mine: bool, b: int, its: bool) -> bool:
        return waits(buffers, found[a][mine], found[b][its])

    chosen: set[int] = set()
    start, phase = 0, frozenset[int]()
    for k in range(len(body)):
        cut = apart and is_product(body[k])
        more = None if cut else _settled(range(start, k + 1), phase, able, clash)
        if more is None:
            chosen |= phase
            start, more = k, frozenset()
        phase = more
    return frozenset(id(body[k]) for k in chosen | phase)


def _settled(
    phase: Sequence[int],
    rows: frozenset[int],
    able: Collection[int],
    clash: Callable[[int, bool, int, bool], bool],
) -> frozenset[int] | None:
    """Which of a phase's statements are rows' own, so that none waits for another; None if that cannot be."""
    while True:
        pairs = ((a, b) for b in phase for a in phase if a < b and clash(a, a in rows, b, b in rows))
        bad = next(pairs, None)
        if bad is None:
            return rows
        more = rows.union(bad)
        if more == rows or not all(k in able for k in bad):
            return None
        rows = more


def _able(s: Statement, machine: Machine) -> bool:
    """Whether a block can do a statement for a row, in little more time than all blocks have for it."""
    if isinstance(s, Outer | Pool) or s.rows is not RowsOf.BATCH or getattr(s, "over", None):
        return False
    if isinstance(s, Group) and s.products:
        return False
    block = machine.warps * WARP
    return _effort(s, block, block) - _effort(s, machine.processors * block // _BATCH, 0) <= _MEETING


def _effort(s: Statement, threads: int, team: int) -> int:
    """Expressions that a thread works out one after the other, of so many for a row: a `team`, or any."""
    items = prod(item_extents(s))
    extents = () if isinstance(s, Outer | Rows | Solve) else s.extents
    each = s.term.depth if isinstance(s, Rows) else prod(extents) // max(items, 1)
    lanes = team if by_team(s, team) else WARP if by_warps(s) else 1
    return max(1, len(getattr(s, "exprs", ()))) * ceil(each / lanes) * ceil(items * lanes / threads)
