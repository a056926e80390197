"""Where a kernel that stands alone keeps what is not the caller's: one block of memory, cut into regions.

Both calls cut it alike from T and B, so that the backward call finds what the forward call kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from rnngen.backends.llvm.builder import Function, Value, byte_size
from rnngen.kernel.ir import ALIGNMENT, WORKSPACE, Buffer, Program, Time

__all__ = ["PANELS", "ZEROS", "Extent", "Layout", "regions"]

PANELS, ZEROS = -1, -2


@dataclass(frozen=True, slots=True)
class Extent:
    """Elements as `flat`·T·B + `steps`·T + `rows`·B + `fixed`."""

    flat: int = 0
    steps: int = 0
    rows: int = 0
    fixed: int = 0

    def count(self, fn: Function, steps: Value, rows: Value) -> Value:
        """The number, worked out in the kernel."""
        total = fn.const("i64", self.fixed)
        for factor, unit in ((self.flat, fn.imul(steps, rows)), (self.steps, steps), (self.rows, rows)):
            if factor:
                total = fn.iadd(total, fn.imul(unit, fn.const("i64", factor)))
        return total


def extent(buffer: Buffer) -> Extent:
    """What a buffer takes."""
    n, batched, ahead = buffer.size, buffer.batched, buffer.size * (1 + buffer.past)
    match buffer.time:
        case Time.TAPE | Time.BLOCK | Time.AHEAD:
            return Extent(flat=n) if batched else Extent(steps=n)
        case Time.STATES:
            return Extent(flat=n, rows=ahead) if batched else Extent(steps=n, fixed=ahead)
        case Time.RING:
            return Extent(rows=buffer.ring * n) if batched else Extent(fixed=buffer.ring * n)
    return Extent(rows=n) if batched else Extent(fixed=n)


def regions(program: Program, panels: int) -> dict[int, Extent]:
    """Buffer number → extent, for all that live in the workspace; panels, and zeros to read, at the end."""
    found = {b.id: extent(b) for b in program.buffers if b.role in WORKSPACE}
    found[PANELS] = Extent(fixed=panels)
    found[ZEROS] = Extent(flat=max((b.size for b in program.buffers if b.role == "adjoint"), default=0))
    return found


class Layout:
    """Offsets of all regions in bytes, and their sum, for the T and B of one call."""

    def __init__(self, fn: Function, found: dict[int, Extent], elem: str, steps: Value, rows: Value) -> None:
        self.offsets: dict[int, Value] = {}
        self.total = fn.const("i64", 0)
        for key, size in found.items():
            self.offsets[key] = self.total
            taken = fn.imul(size.count(fn, steps, rows), fn.const("i64", byte_size(elem)))
            rounded = fn.and_(fn.iadd(taken, fn.const("i64", ALIGNMENT - 1)), fn.const("i64", -ALIGNMENT))
            self.total = fn.iadd(self.total, rounded)
