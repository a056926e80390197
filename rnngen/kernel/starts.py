"""Starts of delays: where a delay has a thousand states, each of them starts as its state does, in a group of
its own. Groups in a row that differ in nothing but the state that guards them, and how far back they reach,
are one group that runs again for each of these states. The same holds of the gradients of these starts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rnngen.kernel.ir import Access, Function, Group, Load, Program, Statement

__all__ = ["rolled"]


def rolled(program: Program) -> Program:
    """The program with groups that follow each other along a queue as one."""
    number = {name: k for k, name in enumerate(program.states)}

    def function(f: Function) -> Function:
        sections = (s if s.loop else replace(s, body=tuple(_rolled(s.body, number))) for s in f.sections)
        return replace(f, sections=tuple(sections))

    back = None if program.backward is None else function(program.backward)
    return replace(program, forward=function(program.forward), backward=back)


def _rolled(body: Sequence[Statement], number: Mapping[str, int]) -> Iterator[Statement]:
    run: list[Group] = []
    for s in body:
        if not isinstance(s, Group) or not _reaches_back(s):
            yield from (*_one(run), s)
            run = []
        elif run and _next(run[0], s, len(run), number):
            run.append(s)
        else:
            yield from _one(run)
            run = [s]
    yield from _one(run)


def _one(run: Sequence[Group]) -> Iterator[Group]:
    if run:
        yield replace(run[0], again=tuple(s.guard[0] for s in run[1:]))


def _reaches_back(s: Group) -> bool:
    return bool(s.guard) and not s.products and any(a.shift < 0 for a in _accesses(s))


def _next(first: Group, s: Group, behind: int, number: Mapping[str, int]) -> bool:
    """Whether a group is what the first one is so many states later, and as many slots further back."""
    follows = number[s.guard[0]] == number[first.guard[0]] + behind and s.guard[1:] == first.guard[1:]
    return follows and replace(_further_back(first, behind), guard=s.guard, locs=s.locs) == s


def _further_back(s: Group, slots: int) -> Group:
    """A group that reaches back by more, where it does at all."""

    def access(a: Access) -> Access:
        return replace(a, shift=a.shift - slots) if a.shift < 0 else a

    exprs = tuple(replace(e, access=access(e.access)) if isinstance(e, Load) else e for e in s.exprs)
    return replace(s, exprs=exprs, stores=tuple(replace(w, access=access(w.access)) for w in s.stores))


def _accesses(s: Group) -> Iterable[Access]:
    yield from (e.access for e in s.exprs if isinstance(e, Load))
    yield from (w.access for w in s.stores)
