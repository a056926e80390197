"""Delays as queues: a state that is what another one was a step ago lies in that one's memory, a slot behind.

`h[t-3]` takes states for the steps between, each a copy of the one before it. A chain of such copies is one
buffer with more slots in front: what was slot `t` of the k-th state behind the first is slot `t - k` of that
one, and nothing is copied. It need not be a delay: any state that only keeps another's old value joins.
Carried gradients queue in the same order: what reaches a state k steps late is added where it has lain since.

A loop that is proved affine keeps its states apart: its channels carry them in registers (`kernel.walks`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from math import prod
from typing import Any

from rnngen.errors import Location
from rnngen.kernel.check import reads, writes
from rnngen.kernel.collapse import settled
from rnngen.kernel.cse import renumbered
from rnngen.kernel.ir import (
    Access,
    Buffer,
    Expr,
    Function,
    Group,
    Load,
    Program,
    Section,
    Statement,
    Store,
    Time,
)
from rnngen.kernel.recurrence import live_for
from rnngen.kernel.walks import affine

__all__ = ["queued"]

# a chain: numbers of buffers, the one in front first
Chain = tuple[int, ...]
Shapes = Mapping[str, tuple[int, ...]]
# fields of statements that are the number of a buffer, if any
_NUMBERS = ("buffer", "ahead")


def queued(program: Program, shapes: Shapes) -> Program:
    """The program with chains of copies as queues; `shapes` are those of the states, by name."""
    chains = tuple(_chains(program, shapes))
    return _moved(program, (*chains, *_chains_back(program, chains))).check() if chains else program


class _Loop:
    """A time loop that is not proved affine: its statements, equal accesses alike, and where they read and
    write each buffer."""

    def __init__(self, section: Section) -> None:
        self.body = tuple(settled(s) if isinstance(s, Group) else s for s in section.body)
        self.read, self.written = (self._places(accesses) for accesses in (reads, writes))

    def _places(
        self, accesses: Callable[[Statement], Iterator[Access]]
    ) -> dict[int, list[tuple[int, Access]]]:
        found: dict[int, list[tuple[int, Access]]] = {}
        for k, s in enumerate(self.body):
            for a in accesses(s):
                found.setdefault(a.buffer, []).append((k, a))
        return found

    @staticmethod
    def of(function: Function) -> _Loop | None:
        """A function's, if it has one."""
        section = next((s for s in function.sections if s.loop), None)
        return _Loop(section) if section is not None and not affine(section) else None


# states ---------------------------------------------------------------------------------------------------


def _chains(program: Program, shapes: Shapes) -> Iterator[Chain]:
    """States that others copy, and their copies in order. Copies that go round have no front."""
    loop = _Loop.of(program.forward)
    copied: dict[int, int] = {}
    for target, source in _copies(program, loop, shapes) if loop is not None else ():
        copied.setdefault(source, target)  # of two that keep the same value, one is copied on
    behind = set(copied.values())
    for front in [k for k in copied if k not in behind]:
        chain = [front]
        while chain[-1] in copied:
            chain.append(copied[chain[-1]])
        yield tuple(chain)


def _copies(program: Program, loop: _Loop, shapes: Shapes) -> Iterator[tuple[int, int]]:
    """(target, source) of states whose next value is another's value now, and nothing else is written.

    A reshape is a copy in memory, but callers are handed the slots of a queue in one shape.
    """
    for s in (s for s in loop.body if isinstance(s, Group) and not s.guard):
        for store in s.stores:
            target = program.buffers[store.access.buffer]
            load = s.exprs[store.value]
            if target.role != "state" or not isinstance(load, Load) or load.index is not None:
                continue
            source = program.buffers[load.access.buffer]
            if source.role != target.role or source.time is not target.time:
                continue
            alike = shapes[source.name] == shapes[target.name]
            same = load.access == replace(store.access, buffer=source.id, shift=store.access.shift - 1)
            alone = len(loop.written[target.id]) == 1
            if alike and same and alone and _whole(s, store.access, target):
                yield target.id, source.id


def _whole(s: Group, a: Access, b: Buffer) -> bool:
    """Whether a group walks all of a row in order."""
    steps = [prod(s.extents[k + 1 :]) for k in range(len(s.extents))]
    plain = all(n == 1 or have == want for n, have, want in zip(s.extents, a.strides, steps, strict=True))
    return plain and a.offset == 0 and prod(s.extents) == b.size


# carried gradients ----------------------------------------------------------------------------------------


def _chains_back(program: Program, states: Sequence[Chain]) -> Iterator[Chain]:
    """Chains of the gradients that the chains of states have, cut where one cannot be added in place."""
    loop = _Loop.of(program.backward) if program.backward is not None else None
    if loop is None:
        return
    place = {b.name: b.id for b in program.buffers if b.role == "grad_state"}
    for chain in states:
        run: list[int] = []
        for number in map(place.get, (program.buffers[k].name for k in chain)):
            if run and (number is None or not _adds(program, loop, run[-1], number)):
                yield from (tuple(run),) if len(run) > 1 else ()
                run = []
            run += [] if number is None else [number]
        yield from (tuple(run),) if len(run) > 1 else ()


def _adds(program: Program, loop: _Loop, ahead: int, behind: int) -> bool:
    """Whether a step is done with what has reached the one behind when it writes what reaches the one ahead,
    which is to take its place: nobody reads it later, or but element by element where that is written."""
    pair = [program.buffers[k] for k in (ahead, behind)]
    if any(b.time is not Time.RING or len(loop.written.get(b.id, ())) != 1 for b in pair):
        return False
    ((at, mine),) = loop.written[ahead]
    s = loop.body[at]
    if not isinstance(s, Group) or s.guard or mine.shift or not _whole(s, mine, pair[0]):
        return False
    late = replace(mine, buffer=behind, shift=1)
    return all(k < at or (k == at and a == late) for k, a in loop.read.get(behind, ()) if a.shift)


# moving them ----------------------------------------------------------------------------------------------


def _moved(program: Program, chains: Sequence[Chain]) -> Program:
    """The program with the buffers of each chain in its first."""
    at = {k: (chain[0], n) for chain in chains for n, k in enumerate(chain) if n}
    kept = [b.id for b in program.buffers if b.id not in at]
    number = {k: n for n, k in enumerate(kept)}
    names = {c[0]: tuple(program.buffers[k].name for k in c[1:]) for c in chains}

    def place(buffer: int, shift: int) -> tuple[int, int]:
        front, behind = at.get(buffer, (buffer, 0))
        return number[front], shift - behind

    def access(a: Access) -> Access:
        buffer, shift = place(a.buffer, a.shift)
        return replace(a, buffer=buffer, shift=shift)

    def function(f: Function) -> Function:
        sections = (replace(s, body=tuple(_without_moves(s.body, access, number))) for s in f.sections)
        return replace(f, sections=tuple(sections))

    buffers = (replace(program.buffers[k], id=number[k], queue=names.get(k, ())) for k in kept)
    outputs = tuple((name, *place(k, shift)) for name, k, shift in program.outputs)
    back = None if program.backward is None else function(program.backward)
    return replace(
        program, buffers=tuple(buffers), forward=function(program.forward), backward=back, outputs=outputs
    )


def _without_moves(
    body: Sequence[Statement], access: Callable[[Access], Access], number: Mapping[int, int]
) -> Iterator[Statement]:
    """Statements with their accesses elsewhere, but for what would be stored where it was loaded."""
    for s in body:
        made: Statement = _elsewhere(s, access, number)
        if isinstance(made, Group):
            plain = settled(made)
            moves = (plain.exprs[w.value] == Load(w.access) for w in plain.stores)
            stores = tuple(w for w, there in zip(made.stores, moves, strict=True) if not there)
            if not stores:
                continue
            made = _pruned(made, stores) if len(stores) < len(made.stores) else made
        yield made


def _elsewhere(value: Any, access: Callable[[Access], Access], number: Mapping[int, int]) -> Any:
    """A part of a program with other accesses and numbers of buffers."""
    if isinstance(value, Access):
        return access(value)
    if isinstance(value, tuple):
        return tuple(_elsewhere(v, access, number) for v in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    names = [f.name for f in fields(value)]
    found = {
        n: number.get(getattr(value, n)) if n in _NUMBERS else _elsewhere(getattr(value, n), access, number)
        for n in names
    }
    return replace(value, **found)


def _pruned(s: Group, stores: Sequence[Store]) -> Group:
    """The group with these stores alone, and what they need."""
    live = live_for(s, [w.value for w in stores])
    names: list[int] = []
    exprs: list[Expr] = []
    places: list[Location | None] = []
    for k, e in enumerate(s.exprs):
        names.append(len(exprs))
        if k in live:
            exprs.append(renumbered(e, names))
            places.append(s.locs[k] if k < len(s.locs) else None)
    found = tuple(replace(w, value=names[w.value]) for w in stores)
    return replace(s, exprs=tuple(exprs), stores=found, locs=tuple(places))
