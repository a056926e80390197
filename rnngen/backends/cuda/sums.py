"""Sums over a row's elements, and what else is put together so: by a thread, by a warp, and, where a team has
a row to itself and sums are few, by all of its threads, which then wait for each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from math import prod

from rnngen.backends.cuda.expressions import Memory, Place
from rnngen.backends.cuda.items import WARP, nest, quotient
from rnngen.backends.cuda.text import Lines, number
from rnngen.kernel.ir import Access, Expr, Reduce, RowsOf, Solve, Statement, Store

__all__ = [
    "START",
    "Sums",
    "accumulate",
    "by_team",
    "by_warps",
    "combined",
    "emit_sums",
    "meeting_room",
    "summed",
]

START = {"sum": 0.0, "prod": 1.0, "max": float("-inf"), "min": float("inf")}
# expressions of a team's sum that stand side by side, so that several loads are under way
_UNROLLED = 24


@dataclass(frozen=True, slots=True)
class Sums:
    """Reductions of the same rows over the same axes, as `kernel.ir.Reduce`: `totals` are the kind, the
    expression and the target of each; `stores` keep some of what is worked out on the way."""

    rows: RowsOf
    extents: tuple[int, ...]
    outer: int
    exprs: tuple[Expr, ...]
    totals: tuple[tuple[str, int, Access], ...]
    over: str = ""
    stores: tuple[Store, ...] = ()

    @property
    def results(self) -> tuple[Store, ...]:
        """Where each total goes, by its number."""
        return tuple(Store(target, k) for k, (_, _, target) in enumerate(self.totals))


def by_warps(s: Statement | Sums) -> bool:
    """Whether a warp works on each item: on a result of a reduction, on a row's equations."""
    if isinstance(s, Solve):
        return True
    return isinstance(s, Reduce | Sums) and s.over == "" and prod(s.extents[s.outer :]) >= WARP


def by_team(s: Statement | Sums, team: int) -> bool:
    """Whether all threads of a row's team work on each item: warps would be idle, and all have a part."""
    if not team or not isinstance(s, Reduce | Sums) or not by_warps(s):
        return False
    return 2 * WARP * prod(s.extents[: s.outer]) <= team and prod(s.extents[s.outer :]) >= 2 * WARP


def meeting_room(statements: Iterable[Statement], team: int, itemsize: int) -> int:
    """Bytes of shared memory in which a team's sums, if any, are put together: a number of each warp."""
    return -(-team // WARP * itemsize // 16) * 16 if any(by_team(s, team) for s in statements) else 0


def combined(kind: str, a: str, b: str) -> str:
    """One step of a reduction."""
    if kind in ("sum", "prod"):
        return f"{a} {'+' if kind == 'sum' else '*'} {b}"
    return f"op_{kind}imum({a}, {b})"


def emit_sums(lines: Lines, memory: Memory, s: Sums, step: str | None, at: tuple[str, Sequence[str]]) -> None:
    """An item's sums, stored."""
    row, indices = at
    names = summed(lines, memory, s, step, at)
    one = "threadIdx.x == 0" if by_team(s, memory.team) else "(threadIdx.x & 31) == 0"
    with lines.block(f"if ({one})") if by_warps(s) else nullcontext():
        place = Place(memory, s.rows, row, step, lines)
        place.store(s.results, names, [*indices, *["0"] * len(s.extents[s.outer :])])


def summed(
    lines: Lines, memory: Memory, s: Sums, step: str | None, at: tuple[str, Sequence[str]]
) -> list[str]:
    """What an item's sums are called; a warp's lanes, or a team's threads, take what is added in turn, and
    then exchange what they have."""
    row, indices = at
    inner = s.extents[s.outer :]
    names = ["sum"] if len(s.totals) == 1 else [f"sum{k}" for k in range(len(s.totals))]
    starts = [number(START[kind], memory.real) for kind, _, _ in s.totals]
    lines.put(f"real {', '.join(f'{n} = {v}' for n, v in zip(names, starts, strict=True))};")
    if by_warps(s):
        whole = by_team(s, memory.team)
        start, stride = ("threadIdx.x", memory.team) if whole else ("threadIdx.x & 31", WARP)
        loop = "for" if whole else "LOOP"
        if whole:
            lines.put(f"#pragma unroll {max(1, min(8, _UNROLLED // len(s.exprs)))}")
        with lines.block(f"{loop} (int at = {start}; at < {prod(inner)}; at += {stride})"):
            axes = _shifted(lines, inner, s.outer)
            accumulate(lines, memory, s, (row, step), [*indices, *axes], names)
        if whole:
            lines.put(f"SHARED(real, part, {memory.meeting}, {memory.team // WARP});")
        for n, (kind, _, _) in zip(names, s.totals, strict=True):
            lines.put(f"{n} = {f'team_{kind}({n}, part)' if whole else f'warp_{kind}({n})'};")
    elif s.over == "time":
        with lines.block("LOOP (int t = 0; t < call.steps; ++t)"), nest(lines, inner, s.outer) as axes:
            accumulate(lines, memory, s, (row, "t"), [*indices, *axes], names)
    else:
        with nest(lines, inner, s.outer) as axes:
            accumulate(lines, memory, s, (row, step), [*indices, *axes], names)
    return names


def _shifted(lines: Lines, extents: Sequence[int], first: int) -> list[str]:
    """As `_indices` of `at`, the axes numbered from `first`."""
    names, inner = ["0"] * len(extents), 1
    axes = [k for k, n in enumerate(extents) if n > 1]
    for k in reversed(axes):
        here = quotient("at", inner)
        text = here if k == axes[0] else f"{here} % {extents[k]}"
        lines.put(f"const int i{first + k} = {text};")
        names[k] = f"i{first + k}"
        inner *= extents[k]
    return names


def accumulate(
    lines: Lines,
    memory: Memory,
    s: Sums,
    at: tuple[str, str | None],
    indices: Sequence[str],
    totals: Sequence[str],
) -> None:
    """One more value into each of the `totals`, of the row and the step `at`; and what is stored with it."""
    place = Place(memory, s.rows, *at, lines)
    names = place.evaluate(s.exprs, indices)
    for total, (kind, value, _) in zip(totals, s.totals, strict=True):
        lines.put(f"{total} = {combined(kind, total, names[value])};")
    place.store(s.stores, names, indices)
