"""Affine loops, a few vectors of channels at a time: all steps of a block in one go, from registers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from rnngen.backends.llvm.builder import Value
from rnngen.backends.llvm.frame import Frame, Place, Row, Shape
from rnngen.backends.llvm.groups import beside, nest, rows_of
from rnngen.backends.llvm.values import Chunk, Emission
from rnngen.kernel.recurrence import Recurrence

__all__ = ["emit_walk", "most_rows", "side_by_side", "walk_text"]

# measured on one core with AVX-512: with up to so many strands, walks were as fast or faster (decision 15)
_STRANDS = 4
_SIDE, _CARRIED, _EXPRS = 8, 16, 256


def most_rows(r: Recurrence, shape: Shape) -> int:
    """How many rows of a batch are still walked; 0 for none.

    A strand is what runs all steps in one go: vectors of channels side by side. Where there are many, the
    steps of one lie far apart in memory, and the many channels of a step wait for nothing anyway.
    """
    *outer, last = r.group.extents or (1,)
    return _STRANDS // (prod(outer) * -(-_vectors(last, shape) // side_by_side(r)))


def side_by_side(r: Recurrence) -> int:
    """How many vectors of channels run together: their carried values fit the registers."""
    return max(1, min(_SIDE, _CARRIED // len(r.carried), _EXPRS // len(r.group.exprs)))


def _vectors(n: int, shape: Shape) -> int:
    return -(-n // shape.lanes)


def walk_text(r: Recurrence, shape: Shape) -> str:
    """How a loop is walked, in words."""
    rows = most_rows(r, shape)
    carried = f"affine in {len(r.carried)} carried value{'s' if len(r.carried) > 1 else ''} (proved)"
    if not rows:
        return f"{carried}; too many channels to walk them: step by step"
    side = min(side_by_side(r), _vectors((r.group.extents or (1,))[-1], shape))
    return (
        f"{carried}; up to {rows} rows: all steps of a block in one go, "
        f"{f'{side} vectors of channels side by side' if side > 1 else 'a vector of channels at a time'}, "
        "what they carry in registers; more rows: step by step"
    )


def emit_walk(frame: Frame, r: Recurrence, down: bool) -> None:
    """All steps of a block."""
    *outer, last = r.group.extents or (1,)
    lanes = frame.shape.lanes if last > 1 else 1
    walk, side = _Walk(frame, r, down), side_by_side(r)
    with rows_of(frame, r.group.rows, None) as row, nest(frame, outer) as counters:

        def body(starts: list[Value], chunks: list[Chunk]) -> None:
            places = [[*counters, at] if r.group.extents else [] for at in starts]
            walk.channels(row, places, chunks)

        beside(frame, last, lanes, side, body)


@dataclass(frozen=True, slots=True)
class _Walk:
    """One recurrence in one function."""

    frame: Frame
    r: Recurrence
    down: bool

    def channels(self, row: Row, places: list[list[Value]], chunks: list[Chunk]) -> None:
        """The steps of some vectors of channels."""
        fn, zero = self.frame.fn, self.frame.i64(0)
        start = self._step(row, zero)
        beside = list(zip(places, chunks, strict=True))
        firsts = [self._emission(start, *here).read(a) for here in beside for a in self.r.carried]
        with fn.carry_loop(zero, self.frame.read_place(Place.COUNT), 1, firsts) as loop:
            now, count = self._step(row, loop.index), len(self.r.carried)
            nexts = []
            for k, here in enumerate(beside):
                carried = loop.carried[k * count : (k + 1) * count]
                nexts += self._stepped(self._emission(now, *here), carried)
            loop.next(*nexts)

    def _stepped(self, e: Emission, carried: Sequence[Value]) -> list[Value]:
        """One step of one vector: what it hands on."""
        for k in range(len(self.r.group.exprs)):
            if (c := self.r.number(k)) is not None:
                e.ready[k] = carried[c]
        e.uniform()
        e.all()
        for store in self.r.group.stores:
            e.write(store.access, store.value)
        return [e.vector(k) for k in self.r.nexts]

    def _step(self, row: Row, k: Value) -> Row:
        """The row at step k of the block, in the order in which steps run."""
        fn, frame = self.frame.fn, self.frame
        first, count = frame.read_place(Place.FIRST), frame.read_place(Place.COUNT)
        if self.down:
            last = fn.isub(fn.iadd(first, count), frame.i64(1))
            return Row(row.kind, row.number, fn.isub(last, k))
        return Row(row.kind, row.number, fn.iadd(first, k))

    def _emission(self, row: Row, indices: list[Value], chunk: Chunk) -> Emission:
        return Emission(self.frame, self.r.group.exprs, row, indices, len(indices) - 1, chunk)
