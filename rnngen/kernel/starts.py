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
    shape: Group | None = None  # the run's first group without what each has of its own
    for s in body:
        plain = _plain(s)
        if plain is not None and plain == shape and _next(run[0], s, len(run), number):
            run.append(s)  # type: ignore[arg-type]
            continue
        yield from _one(run)
        run, shape = ([s], plain) if plain is not None else ([], None)  # type: ignore[list-item]
        if plain is None:
            yield s
    yield from _one(run)


def _one(run: Sequence[Group]) -> Iterator[Group]:
    if run:
        yield replace(run[0], again=tuple(s.guard[0] for s in run[1:]))


def _plain(s: Statement) -> Group | None:
    """A group that reaches back, without its state and without how far; None for all other statements."""
    if not isinstance(s, Group) or not s.guard or s.products or not any(a.shift < 0 for a in _accesses(s)):
        return None
    return replace(_moved(s, None), guard=s.guard[1:], locs=())


def _next(first: Group, s: Statement, behind: int, number: Mapping[str, int]) -> bool:
    """Whether a group is what the first one is so many states later, and as many slots further back."""
    assert isinstance(s, Group)
    follows = number[s.guard[0]] == number[first.guard[0]] + behind
    return follows and replace(_moved(first, behind), guard=s.guard, locs=s.locs) == s


def _moved(s: Group, behind: int | None) -> Group:
    """A group with what reaches back further back by so many slots, or (None) by one and the same."""

    def access(a: Access) -> Access:
        return a if a.shift >= 0 else replace(a, shift=-1 if behind is None else a.shift - behind)

    exprs = tuple(replace(e, access=access(e.access)) if isinstance(e, Load) else e for e in s.exprs)
    return replace(s, exprs=exprs, stores=tuple(replace(w, access=access(w.access)) for w in s.stores))


def _accesses(s: Group) -> Iterable[Access]:
    yield from (e.access for e in s.exprs if isinstance(e, Load))
    yield from (w.access for w in s.stores)
