"""Squares of a buffer turned in registers: rows that lie apart along the vectors' axis, read along another.

A gather takes an element at a time. A square has as many vectors as a vector has lanes: they are read along
the axis on which they are side by side, turned, and left in memory of the function's own, in the first-level
cache, where the statement finds them along its own axis.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from rnngen.backends.llvm.builder import Function, Value
from rnngen.backends.llvm.frame import Frame, Row
from rnngen.backends.llvm.values import Chunk, Emission
from rnngen.kernel.ir import Expr, Load

__all__ = ["Squares", "apart", "turn_parts", "turned"]


def apart(exprs: Sequence[Expr], axis: int, across: int) -> tuple[int, ...]:
    """The loads that lie apart along `axis`; none at all where one of them could not be turned, since it does
    not lie side by side along `across` either."""
    found = [
        (k, e) for k, e in enumerate(exprs) if isinstance(e, Load) and e.access.strides[axis] not in (0, 1)
    ]
    if any(e.index is not None or e.access.strides[across] != 1 for _, e in found):
        return ()
    return tuple(k for k, _ in found)


@dataclass
class Squares:
    """The squares of one statement's expressions."""

    frame: Frame
    exprs: tuple[Expr, ...]
    axis: int
    across: int
    rooms: dict[int, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        lanes, fn = self.frame.shape.lanes, self.frame.fn
        for k in apart(self.exprs, self.axis, self.across):
            self.rooms[k] = fn.alloca(self.frame.shape.vector, lanes)

    def stay(self, axis: int) -> bool:
        """Whether all squares are the same along another axis."""
        loads = (self.exprs[k] for k in self.rooms)
        return all(isinstance(e, Load) and not e.access.strides[axis] for e in loads)

    def turn(self, row: Row, indices: list[Value]) -> None:
        """Fills the squares whose first elements are at `indices`."""
        fn, lanes = self.frame.fn, self.frame.shape.lanes
        e = Emission(self.frame, (), row, indices, self.across, Chunk(lanes))
        for k, room in self.rooms.items():
            load = self.exprs[k]
            assert isinstance(load, Load)
            first = self.frame.element(e.start(load.access), e.position(load.access))
            stride = load.access.strides[self.axis]
            rows = [
                fn.load(self.frame.shape.vector, self.frame.element(first, self.frame.i64(i * stride)))
                for i in range(lanes)
            ]
            for i, value in enumerate(turned(fn, rows)):
                fn.store(value, fn.gep(room, self.frame.shape.vector, self.frame.i64(i)))

    def read(self, number: Value) -> dict[int, Value]:
        """The loads' vectors at element `number` of the square along the other axis."""
        fn, kind = self.frame.fn, self.frame.shape.vector
        return {k: fn.load(kind, fn.gep(room, kind, number)) for k, room in self.rooms.items()}


def turned(fn: Function, rows: list[Value]) -> list[Value]:
    """The transpose of a square of vectors: one exchange of halves for each bit of the lane's number."""
    step = len(rows) // 2
    while step:
        lanes = range(len(rows))
        low = [j if not j & step else j - step + len(rows) for j in lanes]
        high = [j + step if not j & step else j + len(rows) for j in lanes]
        for i in lanes:
            if not i & step:
                a, b = rows[i], rows[i + step]
                rows[i], rows[i + step] = fn.shuffle(a, b, low), fn.shuffle(a, b, high)
        step //= 2
    return rows


def turn_parts(
    fn: Function, rows: Iterable[Sequence[Value]], put: Callable[[Value, int, Value], None]
) -> None:
    """Squares of the parts of numbers, turned: `put` takes a part's number, a row's and its vector. Several
    parts wait in memory, so that one transpose is all the code there is."""
    zero, given = fn.const("i64", 0), [list(row) for row in rows]
    count, kind = len(given[0]), given[0][0].type
    if count == 1:
        for n, value in enumerate(turned(fn, [row[0] for row in given])):
            put(zero, n, value)
        return
    side = len(given)
    room = fn.alloca(kind, count * side)
    for n, row in enumerate(given):
        for k, value in enumerate(row):
            fn.store(value, fn.gep(room, kind, fn.const("i64", k * side + n)))
    with fn.loop(zero, fn.const("i64", count), 1, rolled=True) as part:
        start = fn.gep(room, kind, fn.imul(part, fn.const("i64", side)))
        square = [fn.load(kind, fn.gep(start, kind, fn.const("i64", n))) for n in range(side)]
        for n, value in enumerate(turned(fn, square)):
            put(part, n, value)
