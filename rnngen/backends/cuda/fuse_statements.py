"""Statements of a phase that share out the same items, together: they take them in one loop, and what several
of them read or work out stands once.

In a phase no thread waits for another. What one statement leaves for the next is therefore at the item's own
element, and the two share out the same items; so a statement may join an earlier loop unless it matters
whether it comes before one in between.

A sum that works out, element by element, most of what a statement stores may store that as well. Who takes
the sum then makes what was each thread's own: so nothing else of the phase may touch it, and barriers have to
stand around the phase.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace

from rnngen.backends.cuda.statements import item_extents
from rnngen.backends.cuda.sums import Sums, by_team, by_warps
from rnngen.backends.cuda.sync import Buffers, Touch, meet, touches
from rnngen.errors import Location
from rnngen.kernel.collapse import collapsed, without_units
from rnngen.kernel.cse import Once
from rnngen.kernel.ir import Expr, Group, Reduce, Statement

__all__ = ["Part", "merged_sums", "space", "together"]

Part = Statement | Sums
"""What a loop over items does with each; a statement that has no such loop is alone."""

_Key = Callable[[Statement], Hashable | None]


def space(s: Statement, team: int = 0) -> Hashable | None:
    """What a statement's items are, and who works on each (`team`: the threads of a row's); None if it has
    its own way with them."""
    if isinstance(s, Group) and not s.products and not s.guard:
        return s.rows, item_extents(s), False, False
    if isinstance(s, Reduce) and s.over != "rows":
        return s.rows, item_extents(s), by_warps(s), by_team(s, team)
    return None


def together(
    statements: Sequence[Statement], buffers: Buffers, of: _Key = space, fenced: bool = False
) -> list[list[Part]]:
    """The statements of one phase, by the loop over items that takes them; `of` says which items a statement
    has. Groups and sums over the same axes are one where neither reads what the other writes; where barriers
    have the phase `fenced`, sums also store what groups over their axes would work out again."""
    seen = [(s, tuple(touches(s, buffers))) for s in statements]
    alike: list[list[_Loop]] = []
    for loop in _joined(seen, buffers, of, dependent=True):
        entries = list(zip(loop.body, loop.found, strict=True))
        alike.append(_joined(entries, buffers, _axes, dependent=False))
    out = [[_merged(some.body) for some in loop] for loop in alike]
    return _along(alike, out, buffers) if fenced else out


def _along(alike: Sequence[Sequence[_Loop]], out: list[list[Part]], buffers: Buffers) -> list[list[Part]]:
    """Lets sums store what groups do that nothing else meets, if half of such a group is there already."""
    every = [some for loop in alike for some in loop]
    for loop, parts in zip(alike, out, strict=True):
        for some, part in list(zip(loop, parts, strict=True)):
            whole = some.body[0] if len(some.body) == 1 else part
            if not isinstance(whole, Group) or whole.products or whole.guard:
                continue
            if any(other is not some and some.meets(other, buffers) for other in every):
                continue
            if _stored(without_units(whole), out):
                parts[:] = [p for p in parts if p is not part]
    return [parts for parts in out if parts]


def _stored(group: Group, out: Sequence[list[Part]]) -> bool:
    """Whether a sum now stores what the group does."""
    for parts in out:
        for j, s in enumerate(parts):
            if not isinstance(s, Sums) or s.over or (s.rows, s.extents) != (group.rows, group.extents):
                continue
            exprs, (_, at), _ = _once([(s.exprs, ()), (group.exprs, ())])
            if 2 * (len(exprs) - len(s.exprs)) <= len(group.exprs):
                stores = tuple(replace(w, value=at[w.value]) for w in group.stores)
                parts[j] = replace(s, exprs=exprs, stores=s.stores + stores)
                return True
    return False


@dataclass
class _Loop:
    """Statements that are in one loop, and what each touches."""

    key: Hashable | None
    body: list[Statement] = field(default_factory=list)
    found: list[tuple[Touch, ...]] = field(default_factory=list)

    def before(self, found: tuple[Touch, ...], buffers: Buffers) -> bool:
        """Whether it has to be before what touches `found`."""
        return any(meet(buffers, old, found) for old in self.found)

    def meets(self, other: _Loop, buffers: Buffers) -> bool:
        """Whether it matters which of two loops is first."""
        return any(self.before(found, buffers) for found in other.found)


def _joined(
    entries: Sequence[tuple[Statement, tuple[Touch, ...]]],
    buffers: Buffers,
    of: _Key,
    dependent: bool,
) -> list[_Loop]:
    """Each statement in the last loop of its kind that it can join: if `dependent`, one that it needs."""
    loops: list[_Loop] = []
    for s, found in entries:
        key = of(s)
        mine = _Loop(key)
        for loop in reversed(loops):
            if key is None:
                break
            tied = loop.before(found, buffers)
            if loop.key == key and (dependent or not tied):
                mine = loop
            if loop.key == key or tied:
                break
        if not mine.body:
            loops.append(mine)
        mine.body.append(s)
        mine.found.append(found)
    return loops


def _axes(s: Statement) -> Hashable | None:
    """What is alike in groups, or in sums, that can be worked out as one."""
    if isinstance(s, Group) and not s.products:
        return "group", collapsed(s).extents, s.guard, s.again
    if isinstance(s, Reduce):
        return "sums", s.extents, s.outer, s.over
    return None


def _merged(body: Sequence[Statement]) -> Part:
    sums = [s for s in body if isinstance(s, Reduce)]
    if sums:
        return merged_sums(sums)
    groups = [collapsed(s) for s in body if isinstance(s, Group) and not s.products]
    return _merged_groups(groups) if len(groups) > 1 else body[0]


def _merged_groups(groups: Sequence[Group]) -> Group:
    exprs, places, locs = _once([(s.exprs, s.locs) for s in groups])
    stores = tuple(
        replace(w, value=at[w.value]) for s, at in zip(groups, places, strict=True) for w in s.stores
    )
    return replace(groups[0], exprs=exprs, stores=stores, locs=locs)


def merged_sums(sums: Sequence[Reduce]) -> Sums:
    """Sums over the same axes as one statement."""
    exprs, places, _ = _once([(s.exprs, ()) for s in sums])
    totals = tuple((s.kind, at[s.value], s.target) for s, at in zip(sums, places, strict=True))
    first = sums[0]
    return Sums(first.rows, first.extents, first.outer, exprs, totals, first.over)


def _once(
    lists: Sequence[tuple[Sequence[Expr], Sequence[Location | None]]],
) -> tuple[tuple[Expr, ...], list[list[int]], tuple[Location | None, ...]]:
    """Every expression of several lists once; where each list's are; and the lines they come from."""
    once = Once()
    lines: list[Location | None] = []
    places: list[list[int]] = []
    for given, locs in lists:
        at = once.add(given)
        for k, number in enumerate(at):
            if number == len(lines):
                lines.append(locs[k] if k < len(locs) else None)
        places.append(at)
    return tuple(once.exprs), places, tuple(lines)
