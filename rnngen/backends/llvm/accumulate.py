"""What a loop adds up over its steps (`kernel.near.adds_up`): each part's sums lie in memory of its own.

A step adds the sum over its rows. Every so many steps what came together is carried to a second sum, so that
the error grows with their number and not with T; in the end all parts' sums are taken together, in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

from rnngen.backends.llvm.builder import Function, Value
from rnngen.backends.llvm.frame import Frame, Row, Shape
from rnngen.backends.llvm.groups import along, shared_nest
from rnngen.backends.llvm.values import Chunk, Emission
from rnngen.kernel.ir import Function as KernelFunction
from rnngen.kernel.ir import Program, Reduce, RowsOf, Section, Statement
from rnngen.kernel.near import adds_up, also_after

__all__ = ["LATER_BELOW", "Sums", "later"]

# with fewer rows, sums that can be taken after the loop are: a step's own would be hardly more than its start
LATER_BELOW = 4

# steps between two carries: a power of two
_STEPS = 128


def later(program: Program, section: Section, statements: Sequence[Statement]) -> list[Reduce]:
    """The sums of a loop behind statements that are emitted as one, if they can be taken after it as well."""
    sums = [s for s in statements if isinstance(s, Reduce) and adds_up(section, s) and also_after(program, s)]
    return sums if len(sums) == len(statements) else []


class Sums:
    """The sums of one function: `room` elements of each part hold them."""

    def __init__(self, function: KernelFunction, shape: Shape) -> None:
        self.at: dict[int, int] = {}
        self.size = 0
        for section in function.sections:
            for s in self.of(section):
                self.at[id(s)] = self.size
                self.size += -(-prod(s.extents[: s.outer]) // shape.lanes) * shape.lanes
        self.room = 2 * self.size

    def of(self, section: Section) -> list[Reduce]:
        """Those of a loop."""
        return [s for s in section.body if isinstance(s, Reduce) and adds_up(section, s)]

    def places(self, frame: Frame, sums: Sequence[Reduce], own: Value) -> list[Value]:
        """Where the steps add what they make; nothing where sums are not added up."""
        return [frame.element(own, frame.i64(self.at[id(s)])) for s in sums if id(s) in self.at]

    def clear(self, frame: Frame, own: Value) -> None:
        """Zeros before the first step."""
        with frame.fn.loop(frame.i64(0), frame.i64(self.room), frame.shape.lanes) as at:
            frame.fn.store(frame.fn.zero(frame.shape.vector), frame.element(own, at))

    def due(self, fn: Function, number: Value) -> Value:
        """Whether the step is the last of so many."""
        last = fn.const("i64", _STEPS - 1)
        return fn.icmp("eq", fn.and_(number, last), last)

    def carry(self, frame: Frame, own: Value) -> None:
        """What came together goes to the second sums."""
        fn, kind = frame.fn, frame.shape.vector
        with fn.loop(frame.i64(0), frame.i64(self.size), frame.shape.lanes) as at:
            new = frame.element(own, at)
            old = frame.element(own, fn.iadd(at, frame.i64(self.size)))
            fn.store(fn.fadd(fn.load(kind, old), fn.load(kind, new)), old)
            fn.store(fn.zero(kind), new)

    def put(self, frame: Frame, sums: Sequence[Reduce], first: Value, apart: int) -> None:
        """The sums of all parts, the first of which has its own at `first`, those of each so far `apart`."""
        for s in sums:
            self._put(frame, s, frame.element(first, frame.i64(self.at[id(s)])), apart)

    def _put(self, frame: Frame, s: Reduce, first: Value, apart: int) -> None:
        *outer, last = extents = s.extents[: s.outer]
        strides = [prod(extents[k + 1 :]) for k in range(len(extents))]
        target = s.target.strides[: s.outer]
        with shared_nest(frame, outer) as counters:

            def body(at: Value, chunk: Chunk) -> None:
                e = Emission(frame, (), Row(RowsOf.NONE, None, None), [*counters, at], len(outer), chunk)
                total = self._total(frame, e, frame.element(first, e.affine(0, strides)), apart)
                into = frame.element(e.start(s.target), e.affine(s.target.offset, target))
                e.put(into, total, target[-1])

            along(frame, last, frame.shape.lanes if last > 1 else 1, body)

    def _total(self, frame: Frame, e: Emission, place: Value, apart: int) -> Value:
        """Both sums of every part at a place."""
        fn = frame.fn
        zero = fn.zero(frame.shape.vector if e.chunk.width > 1 else frame.shape.elem)
        with fn.carry_loop(frame.i64(0), frame.parts, 1, [zero]) as loop:
            start = frame.element(place, fn.imul(loop.index, frame.i64(apart)))
            both = [e.adjacent(start), e.adjacent(frame.element(start, frame.i64(self.size)))]
            loop.next(fn.fadd(fn.fadd(loop.carried[0], both[1]), both[0]))
        return loop.results[0]
