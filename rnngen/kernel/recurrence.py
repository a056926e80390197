"""What a channel carries from step to step, proved affine in the statements that work it out.

`passes.linear` proves it of the equations; here it is proved of what is left of them in a time loop, forward
or backward: whatever passes have moved, saved or shared, what is scanned is what the loop computes.
Several carried values of a channel may read each other (the two parts of a complex number, a delay): each is
then a sum over some of them, its `sources`. One whose next value reads nothing carried (a delayed input) is
known from the step before alone: it has no sources, and may go through anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rnngen.kernel.cse import renumbered
from rnngen.kernel.index import span
from rnngen.kernel.ir import Access, Apply, Expr, Group, Load
from rnngen.passes.linear import AFFINE

__all__ = ["Recurrence", "Refused", "carried_loads", "live_for", "merged", "proved", "stored_next"]

Sources = tuple[int, ...]
# there are no registers for more; a long delay carries a value for each of its steps
_MOST_CARRIED = 32


class Refused(Exception):
    """A way to run a loop that does not fit it; says why."""


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A step of a channel as one group. `carried[c]` is read of the step before, and becomes expression
    `nexts[c]`: a sum of `sources[c]`, and of what no carried value enters.

    `live` are the expressions that a next value needs; `moving` has those of them that depend on carried
    values, and on which.
    """

    group: Group
    carried: tuple[Access, ...]
    nexts: tuple[int, ...]
    sources: tuple[Sources, ...]
    live: frozenset[int]
    moving: dict[int, Sources]

    def number(self, k: int) -> int | None:
        """Which carried value expression k reads, if it does."""
        e = self.group.exprs[k]
        plain = isinstance(e, Load) and e.index is None and e.access in self.carried
        return self.carried.index(e.access) if plain and isinstance(e, Load) else None

    def parts(self) -> list[tuple[int, int | None]]:
        """The numbers that say what some steps do: for each carried value its rest and its factors."""
        return [(c, j) for c, found in enumerate(self.sources) for j in (None, *found)]


# one group -------------------------------------------------------------------------------------------------


def merged(groups: Sequence[Group]) -> Group:
    """Groups of the same extents as one: what one stores, later ones take from it and not from memory."""
    exprs: list[Expr] = []
    whole = replace(groups[0], exprs=(), stores=(), locs=())
    places: list[object] = []
    loads: dict[Expr, int] = {}
    stored: dict[Access, int] = {}
    for s in groups:
        if s.guard:
            raise Refused("a step runs only where a state was not given")
        names: list[int] = []
        for k, e in enumerate(s.exprs):
            moved = renumbered(e, names)
            known = loads.get(moved)
            if isinstance(moved, Load) and moved.index is None:
                known = stored.get(moved.access, known)
            if known is None:
                known = len(exprs)
                exprs.append(moved)
                places.append(s.locs[k] if k < len(s.locs) else None)
                if isinstance(moved, Load):
                    loads[moved] = known
            names.append(known)
        stores = tuple(replace(w, value=names[w.value]) for w in s.stores)
        stored |= {w.access: w.value for w in stores}
        whole = replace(whole, stores=whole.stores + stores)
    return replace(whole, exprs=tuple(exprs), locs=tuple(places))  # type: ignore[arg-type]


def carried_loads(groups: Sequence[Group], down: bool) -> list[Access]:
    """Loads whose value the step before has stored, each once."""
    stored = {stored_next(w.access, down) for s in groups for w in s.stores}
    loads = [e.access for s in groups for e in s.exprs if isinstance(e, Load) and e.index is None]
    return [a for a in dict.fromkeys(loads) if a in stored]


def stored_next(stored: Access, down: bool) -> Access:
    """How the next step reads what this one stored."""
    return Access(stored.buffer, stored.offset, stored.strides, stored.shift + (1 if down else -1))


# the proof -------------------------------------------------------------------------------------------------


def proved(groups: Sequence[Group], down: bool) -> Recurrence:
    """The step as a recurrence that can be scanned. Raises Refused where it is not proved affine."""
    group = merged(groups)
    carried = carried_loads([group], down)
    if len(carried) > _MOST_CARRIED:
        raise Refused(f"{len(carried)} values are carried from one step to the next")
    _check_memory(group, carried)
    stored = {stored_next(w.access, down): w.value for w in group.stores}
    nexts = tuple(stored[a] for a in carried)
    bare = Recurrence(group, tuple(carried), nexts, (), live_for(group, nexts), {})
    known = [all(bare.number(k) is None for k in live_for(group, [end])) for end in nexts]
    sources: tuple[Sources, ...] = tuple(() if known[c] else (c,) for c in range(len(carried)))
    while True:
        moving = _moving(bare, sources)
        grown = tuple(
            tuple(sorted({*old, *moving.get(k, ())})) for old, k in zip(sources, nexts, strict=True)
        )
        if grown == sources:
            return replace(bare, sources=sources, moving=moving)
        sources = grown


def _check_memory(group: Group, carried: Sequence[Access]) -> None:
    """What a step stores is read by no other, but for what is carried: they run at once."""
    written = [(w.access.buffer, *span(w.access, group.extents)) for w in group.stores]
    for e in group.exprs:
        if isinstance(e, Load) and (e.index is not None or e.access not in carried):
            further = e.scale * (e.bound - 1) if e.index is not None else 0
            low, high = span(e.access, group.extents, further)
            if any(k == e.access.buffer and start <= high and low <= end for k, start, end in written):
                raise Refused("a step reads what others store, and not only the one before it")


def live_for(group: Group, values: Sequence[int]) -> frozenset[int]:
    """The expressions that these values need, themselves included."""
    found = set(values)
    for k in reversed(range(len(group.exprs))):
        e = group.exprs[k]
        if k in found and isinstance(e, Apply):
            found |= set(e.args)
        if k in found and isinstance(e, Load) and e.index is not None:
            found.add(e.index)
    return frozenset(found)


def _moving(r: Recurrence, sources: Sequence[Sources]) -> dict[int, Sources]:
    """The live expressions that depend on carried values, and on which."""
    out: dict[int, Sources] = {}
    for k in sorted(r.live):
        e = r.group.exprs[k]
        if (c := r.number(k)) is not None:
            out |= {k: sources[c]} if sources[c] else {}
        elif isinstance(e, Load) and e.index in out:
            raise Refused(f"what is carried chooses an entry{_line(r.group, k)}")
        elif isinstance(e, Apply) and (movers := [i for i, a in enumerate(e.args) if a in out]):
            if not _keeps(e, movers):
                raise Refused(f"'{e.op}' of what is carried{_line(r.group, k)}")
            out[k] = tuple(sorted({j for a in e.args for j in out.get(a, ())}))
    return out


def _keeps(e: Apply, movers: Sequence[int]) -> bool:
    """Whether an operator of affine arguments is affine."""
    return set(movers) <= AFFINE.get(e.op, frozenset()) and not (e.op == "mul" and len(movers) > 1)


def _line(group: Group, k: int) -> str:
    loc = group.locs[k] if k < len(group.locs) else None
    return "" if loc is None else f", line {loc.line}"
