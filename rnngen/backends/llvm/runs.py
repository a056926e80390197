"""Fields of the C face that lie behind each other: the states of a delay, which one loop serves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rnngen.backends.llvm.face import Argument, Face
from rnngen.kernel.ir import Program

__all__ = ["Run", "flags", "places", "runs"]

Places = Mapping[str, tuple[int, int]]
"""Where names lie: in what, and at which place there."""


@dataclass(frozen=True, slots=True)
class Run:
    """Fields that follow each other, whose names lie each at the place before that of the one ahead."""

    arguments: tuple[Argument, ...]

    @property
    def first(self) -> Argument:
        """The field that all others are counted from."""
        return self.arguments[0]


def places(program: Program, role: str) -> Places:
    """The buffers of a role by what is in them, and where that is before the first step."""
    return {name: (b.id, at) for b in program.buffers if b.role == role for name, at in b.places()}


def flags(program: Program) -> Places:
    """Where states have their flags, counted backwards, as slots behind a state are."""
    return {name: (0, -k) for k, name in enumerate(program.states)}


def runs(face: Face, role: str, at: Places) -> Iterator[Run]:
    """The fields of a role in order, as few runs; what lies nowhere is in no run with what lies somewhere."""
    found: list[Argument] = []
    for a in face.of_role(role):
        if found and not _follows(face, found[-1], a, at):
            yield Run(tuple(found))
            found = []
        found.append(a)
    yield from [Run(tuple(found))] if found else []


def _follows(face: Face, before: Argument, a: Argument, at: Places) -> bool:
    kept = face.keeps[a.number]
    if a.number != before.number + 1 or a.shape != before.shape or kept is None:
        return False
    source, number, step = kept
    if face.keeps[before.number] != (source, number, step + 1):
        return False
    here, there = at.get(a.of), at.get(before.of)
    if here is None or there is None:
        return here is there
    return here == (there[0], there[1] - 1)
