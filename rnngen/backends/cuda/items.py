"""Loops over the items of a statement, shared out over a team of threads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import prod

from rnngen.backends.cuda.text import Lines
from rnngen.kernel.ir import RowsOf

__all__ = ["WARP", "indices_of", "items", "nest", "quotient"]

WARP = 32


@contextmanager
def items(  # type: ignore[no-untyped-def]
    lines: Lines, rows: RowsOf, extents: Sequence[int], warps: bool = False, team: int = 0
):
    """A loop over this thread's (or warp's) items; yields the row's name and the indices' names.

    There is no loop where the `team` of a single row has a thread for each of them.
    """
    count = prod(extents)
    if team and rows is RowsOf.BATCH:
        with _own_items(lines, count, warps, team):
            yield "row0", indices_of(lines, extents, "(int)item")
        return
    # the engine sees to it that no buffer has more elements than 31 bits count
    total = {
        RowsOf.NONE: f"{count}u",
        RowsOf.BATCH: f"(unsigned)(row1 - row0) * {count}u",
        RowsOf.FLAT: f"(unsigned)call.steps * (unsigned)call.rows * {count}u",
    }[rows]
    start, stride = ("first / 32", "stride / 32") if warps else ("first", "stride")
    with lines.block(f"LOOP (unsigned item = {start}; item < {total}; item += {stride})"):
        row = "0"
        if rows is not RowsOf.NONE:
            row = "row"
            zero = "row0 + " if rows is RowsOf.BATCH else ""
            lines.put(f"const int row = {zero}(int)({quotient('item', count)});")
        yield (
            row,
            indices_of(lines, extents, f"(int)(item % {count}u)" if rows is not RowsOf.NONE else "(int)item"),
        )


@contextmanager
def _own_items(lines: Lines, count: int, warps: bool, team: int) -> Iterator[None]:
    """The items of one row, among the threads (or warps) of its team."""
    start, stride = ("first / 32", "stride / 32") if warps else ("first", "stride")
    if count * (WARP if warps else 1) > team:
        with lines.block(f"LOOP (unsigned item = {start}; item < {count}u; item += {stride})"):
            yield
    else:
        with lines.block(f"if ({start} < {count}u)"):
            lines.put(f"const unsigned item = {start};", "(void)item;")
            yield


def quotient(name: str, count: int) -> str:
    """A quotient of two numbers, the second known."""
    return name if count == 1 else f"{name} / {count}u"


def indices_of(lines: Lines, extents: Sequence[int], at: str) -> list[str]:
    """Declares `i0`, `i1`, …: an item's number taken apart. Axes of length 1 are `0`."""
    axes = [k for k, n in enumerate(extents) if n > 1]
    names = ["0"] * len(extents)
    if len(axes) > 1:
        lines.put(f"const int at = {at};")
        at = "at"
    inner = 1
    for k in reversed(axes):
        here = quotient(at, inner)
        lines.put(f"const int i{k} = {here if k == axes[0] else f'{here} % {extents[k]}'};")
        names[k] = f"i{k}"
        inner *= extents[k]
    return names


@contextmanager
def nest(lines: Lines, extents: Sequence[int], first: int):  # type: ignore[no-untyped-def]
    """Serial loops over axes `first`, `first + 1`, …; yields their names."""
    if not extents:
        yield []
        return
    n, *rest = extents
    if n == 1:
        with nest(lines, rest, first + 1) as names:
            yield ["0", *names]
        return
    with (
        lines.block(f"LOOP (int i{first} = 0; i{first} < {n}; ++i{first})"),
        nest(lines, rest, first + 1) as names,
    ):
        yield [f"i{first}", *names]
