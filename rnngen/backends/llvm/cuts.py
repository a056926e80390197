"""How a call cuts a statement with products: one way, or another where its rows are few.

Which of two it takes is the same for all parts, for panels and for what reads them, also where a later call
uses them again: it depends on the rows of a step, and on the steps and parts that were planned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from rnngen.backends.llvm.builder import Value
from rnngen.backends.llvm.frame import KEPT, LONGEST, PARTS, Frame, Shape
from rnngen.backends.llvm.unpacked import most_uses
from rnngen.kernel.ir import RowsOf
from rnngen.kernel.tiles import Sweep, Tiling

__all__ = ["Cut", "cut_for", "most_used", "sweep_cut", "unpacked"]


@dataclass(frozen=True, slots=True)
class Cut:
    """A statement's tilings in one function, and whether its rows are enough for the first (None: there is
    no other)."""

    frame: Frame
    tiling: Tiling
    many: Value | None

    def ways(self) -> Iterator[Tiling]:
        """Each tiling, to emit what happens where a call takes it."""
        fn, few = self.frame.fn, self.tiling.few
        if few is None or self.many is None:
            yield self.tiling
            return
        with fn.if_(self.many):
            yield self.tiling
        with fn.if_(fn.icmp("eq", self.many, fn.const("i1", 0))):
            yield few

    def pick(self, of: Callable[[Tiling], Value | int]) -> Value:
        """A number or a pointer, from the tiling that a call takes."""
        first, few = self._value(of(self.tiling)), self.tiling.few
        if few is None or self.many is None:
            return first
        return self.frame.fn.select(self.many, first, self._value(of(few)))

    def _value(self, n: Value | int) -> Value:
        return n if isinstance(n, Value) else self.frame.i64(n)


def cut_for(frame: Frame, t: Tiling, rows: RowsOf) -> Cut:
    """How rows of a step, or of all steps, are cut."""
    return Cut(frame, t, _many(frame, t, rows) if t.few else None)


def sweep_cut(frame: Frame, t: Tiling, rows: RowsOf, sweep: Sweep, many: int) -> Cut:
    """How the rows that a sweep reads are cut: those of early terms are rows of all steps, unless there are
    so many of a step that the loop forms them."""
    cut = cut_for(frame, t, rows)
    if cut.many is None or not sweep.early:
        return cut
    inside = frame.rows_a_part("sge", many)
    return Cut(frame, t, frame.fn.select(inside, cut.many, _many(frame, t, RowsOf.FLAT)))


def _many(frame: Frame, t: Tiling, rows: RowsOf) -> Value:
    """Whether each part has rows enough for matrix tiles."""
    fn = frame.fn
    if rows is RowsOf.FLAT:
        least = fn.imul(frame.i64(t.limit(rows)), frame.read_info(PARTS))
        return fn.icmp("sge", fn.imul(frame.read_info(LONGEST), frame.rows), least)
    if rows is RowsOf.NONE:
        return fn.const("i1", int(t.limit(rows) <= 1))
    return frame.rows_a_part("sge", t.limit(rows))


def most_used(shape: Shape, t: Tiling, rows: RowsOf, sweep: Sweep) -> int:
    """For how many rows of all steps a sweep reads its matrices as they lie."""
    plain = (t.few or t).format.pack == 1 and t.lanes > 1 and rows is not RowsOf.NONE
    return min(most_uses(shape, term.matrix) for term in sweep.terms) if plain else 0


def unpacked(frame: Frame, most: int) -> Value | None:
    """Whether a sweep that `most` rows use (`most_used`) reads its matrices as they lie: where a call has no
    more of all steps, and no later one uses its panels again. None where it never does."""
    if not most or frame.lead > 1:
        return None
    fn = frame.fn
    few = fn.icmp("sle", fn.imul(frame.read_info(LONGEST), frame.rows), frame.i64(most))
    return fn.and_(few, fn.icmp("eq", frame.read_info(KEPT), frame.i64(0)))
