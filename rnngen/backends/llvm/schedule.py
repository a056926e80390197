"""What runs each statement of a program on the CPU, and where that falls back to something slower."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod
from typing import assert_never

from rnngen.backends.llvm.fuse_statements import together
from rnngen.backends.llvm.groups import across_axis
from rnngen.backends.llvm.reduce import reduction_kind
from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Group, Load, Outer, Pool, Program, Reduce, Rows, Scan, Scatter, Solve, Statement

__all__ = ["Schedule", "fallbacks", "schedules"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """Where a statement stands, what runs it, and why that is slower than it might be ("" if it is not)."""

    place: str
    kind: str
    slow: str

    def __str__(self) -> str:
        return f"{self.place}: {self.kind}{f'; slow: {self.slow}' if self.slow else ''}"


def schedules(program: Program, lanes: int) -> list[Schedule]:
    """One for each statement, or for several that are run as one, in order; vectors have so many `lanes`."""
    found = []
    for function in program.functions():
        for section in function.sections:
            for statements in together(section.body):
                kind, slow = _kind(statements, lanes)
                # what runs once a call may take its time
                found.append(Schedule(f"{function.name} {section.name}", kind, slow if section.loop else ""))
    return found


def fallbacks(program: Program, lanes: int) -> Iterator[Schedule]:
    """Those that are slower than they might be."""
    yield from (s for s in schedules(program, lanes) if s.slow)


def _kind(statements: Sequence[Statement], lanes: int) -> tuple[str, str]:
    match s := statements[0]:
        case Group() if s.products:
            count = f"{len(s.products)} product{'s' if len(s.products) > 1 else ''}"
            return f"{count} in register tiles, the rest as their epilogue", ""
        case Group():
            turned = across_axis(collapsed(s), lanes) is not None
            how = ", what lies apart turned in squares" if turned else ""
            return f"vectors over {_axes(s.extents)}{how}", "" if turned else _gathers(s)
        case Reduce():
            return _reduction([r for r in statements if isinstance(r, Reduce)], lanes)
        case Rows():
            return f"a product of {s.lead} row{'s' if s.lead > 1 else ''} a row in register tiles", ""
        case Outer():
            return "a product over all steps in register tiles, from packed panels", ""
        case Pool():
            return "a sum over the batch, a vector of columns at a time", ""
        case Scan():
            return f"a running {s.kind}", "one element after the other: each needs the one before"
        case Solve():
            return f"elimination of {s.size} unknowns, vectors over columns", ""
        case Scatter():
            return "sums at an index", "one element after the other: two may have the same index"
    assert_never(s)


def _axes(extents: tuple[int, ...]) -> str:
    return "×".join(str(n) for n in extents) or "one number"


def _gathers(s: Group) -> str:
    s = collapsed(s)
    if not s.extents or s.extents[-1] == 1:
        return ""
    strides = {e.access.strides[-1] for e in s.exprs if isinstance(e, Load) and e.access.strides}
    apart = sorted(n for n in strides if n not in (0, 1))
    if any(isinstance(e, Load) and e.index is not None for e in s.exprs):
        return "elements are gathered by an index"
    return f"elements lie {apart[0]} apart and are gathered" if apart else ""


def _reduction(sums: Sequence[Reduce], lanes: int) -> tuple[str, str]:
    kind, s = reduction_kind(sums, lanes), sums[0]
    along = {
        "outer": "one lane a result",
        "turned": "one lane a result, what lies apart turned in squares",
        "inner": "lanes added up in the end",
        "scalar": "no vectors",
    }[kind]
    what = (
        s.kind
        if len(sums) == 1
        else f"{len(sums)} results ({', '.join(dict.fromkeys(r.kind for r in sums))})"
    )
    slow = "elements lie apart along every axis" if kind == "scalar" and prod(s.extents) > 1 else ""
    return f"{what} over {_axes(s.extents)}, {along}", slow
