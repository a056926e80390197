"""Sums over all rows, of all steps: the gradients of params that are no matrices, many of them in one kernel.

A block has 32 neighbouring results of each sum; its 8 warps take rows in turn, then add up. The order of the
sums depends on nothing but T and B, so results are the same bits every time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import prod

from rnngen.backends.cuda.expressions import Memory, Place
from rnngen.backends.cuda.fuse_statements import merged_sums
from rnngen.backends.cuda.items import indices_of, nest
from rnngen.backends.cuda.kernels import BLOCKS, Unit, entry_of
from rnngen.backends.cuda.model import Extent, Grid, Launch
from rnngen.backends.cuda.sums import START, accumulate, combined
from rnngen.backends.cuda.text import Lines, number
from rnngen.kernel.ir import Reduce, RowsOf

__all__ = ["write_row_sums"]

WARP, WARPS = 32, 8
# sums that walk the rows together: what they read is on its way at the same time
_TOGETHER = 8
_ROWS = {RowsOf.BATCH: "call.rows", RowsOf.FLAT: "call.steps * call.rows"}


def write_row_sums(unit: Unit, direction: str, sums: Sequence[Reduce], loops: bool) -> Launch:
    """One kernel for sums over all rows that do not read each other."""
    memory, lines = Memory(unit.buffers, unit.real), Lines(1)
    groups = list(_alike(sums))
    lines.put(
        "const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;",
        f"const int t = {'step' if loops else '0'};",
        "(void)t;",
        f"SHARED(real, part, 0, {max(map(len, groups)) * WARP * WARPS});",
    )
    for group in groups:
        count = prod(_outer(group[0]))
        with lines.block(f"LOOP (int base = blockIdx.x * 32; base < {count}; base += gridDim.x * 32)"):
            lines.put("const int item = base + lane;")
            _walk(lines, memory, group, count)
            _finish(lines, memory, group, count)
    entry, text = entry_of(unit, unit.name(direction), memory, WARP * WARPS, lines)
    shared = max(map(len, groups)) * entry.threads * unit.itemsize
    unit.written.append((direction, replace(entry, shared=shared), text))
    return Launch(
        entry.name, Grid(Extent(RowsOf.NONE, max(prod(_outer(g[0])) for g in groups)), WARP, BLOCKS)
    )


def _outer(s: Reduce) -> tuple[int, ...]:
    return s.extents[: s.outer]


def _alike(sums: Sequence[Reduce]) -> Iterator[list[Reduce]]:
    """Sums over the same axes, a few at a time."""
    found: dict[tuple[object, ...], list[Reduce]] = {}
    for s in sums:
        found.setdefault((s.rows, s.extents, s.outer), []).append(s)
    for group in found.values():
        yield from (group[k : k + _TOGETHER] for k in range(0, len(group), _TOGETHER))


def _walk(lines: Lines, memory: Memory, group: Sequence[Reduce], count: int) -> None:
    """A warp's rows, for each sum of a group."""
    s = group[0]
    starts = [f"s{k} = {number(START[r.kind], memory.real)}" for k, r in enumerate(group)]
    lines.put(f"real {', '.join(starts)};")
    with lines.block(f"if (item < {count})"):
        indices = indices_of(lines, _outer(s), "item")
        lines.put(f"#pragma unroll {max(1, 4 // len(group))}")
        with (
            lines.block(f"for (int row = warp; row < {_ROWS[s.rows]}; row += {WARPS})"),
            nest(lines, s.extents[s.outer :], s.outer) as inner,
        ):
            names = [f"s{k}" for k in range(len(group))]
            accumulate(lines, memory, merged_sums(group), ("row", "t"), [*indices, *inner], names)


def _finish(lines: Lines, memory: Memory, group: Sequence[Reduce], count: int) -> None:
    """What the warps have, added up: each sum by a warp."""
    threads, inner = WARP * WARPS, ["0"] * (len(group[0].extents) - group[0].outer)
    lines.put(*[f"part[{k * threads} + threadIdx.x] = s{k};" for k in range(len(group))], "block_barrier();")
    for k, r in enumerate(group):
        with lines.block(f"if (warp == {k % WARPS} && item < {count})"):
            lines.put(f"real sum = part[{k * threads} + lane];")
            added = combined(r.kind, "sum", f"part[{k * threads} + w * 32 + lane]")
            lines.put(f"LOOP (int w = 1; w < {WARPS}; ++w) sum = {added};")
            indices = indices_of(lines, _outer(r), "item")
            place = Place(memory, RowsOf.NONE, "0", "t", lines)
            lines.put(memory.write(r.target.buffer, place.at(r.target, [*indices, *inner]), "sum"))
    lines.put("block_barrier();")
