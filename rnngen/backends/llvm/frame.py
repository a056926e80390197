"""What all statements of a function share: its arguments, and where a row of a buffer begins.

    forward(ptr buffers, ptr info, i64 part, i64 parts)

`buffers[k]` points to buffer k; `info` holds T, B, the seed, a barrier counter, whether to use again what an
earlier call with the same params, sequence inputs and B left in the workspace, the steps of a block, then a
slot mask for each buffer and a "given" flag for each state. Part p of n takes its share of the rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from rnngen.backends.llvm.builder import Function, Value, byte_size, vector
from rnngen.kernel.ir import Access, Program, RowsOf, Time

__all__ = [
    "BARRIER",
    "BLOCK",
    "HEADER",
    "REUSE",
    "ROWS",
    "SEED",
    "STEPS",
    "Frame",
    "Pairs",
    "Row",
    "Shape",
    "guard_slot",
    "mask_slot",
]

STEPS, ROWS, SEED, BARRIER, REUSE, BLOCK, HEADER = 0, 1, 2, 3, 4, 5, 6


def mask_slot(buffer: int) -> int:
    """Where `info` keeps a buffer's slot mask: -1 for whole tapes, 1 for two slots, 0 for one."""
    return HEADER + buffer


def guard_slot(program: Program, state: int) -> int:
    """Where `info` keeps whether the caller gave a state."""
    return HEADER + len(program.buffers) + state


class Pairs(StrEnum):
    """What matrix products read: numbers of the element's type, or pairs of bfloat16 numbers that one
    instruction multiplies and adds, or that are widened to float32 first."""

    NONE = ""
    DOT = "vdpbf16ps"
    WIDEN = "widened to float32"


@dataclass(frozen=True, slots=True)
class Shape:
    """How code is made: element type, lanes of a full vector, vector registers, whether parts exist, and what
    products read."""

    elem: str
    lanes: int
    registers: int
    threads: bool
    blas: bool
    pairs: Pairs = Pairs.NONE

    @property
    def vector(self) -> str:
        """The full vector type."""
        return vector(self.elem, self.lanes)

    @property
    def pack(self) -> int:
        """Depths of a product that one element of its packed operands holds."""
        return 1 if self.pairs is Pairs.NONE else 2

    @property
    def packed(self) -> str:
        """The type of an element of packed operands; it is as large as `elem`."""
        return self.elem if self.pairs is Pairs.NONE else "i32"

    @property
    def packed_vector(self) -> str:
        """A full vector of them."""
        return vector(self.packed, self.lanes)


@dataclass(frozen=True, slots=True)
class Row:
    """A row being worked on: which rows are walked, the row's number, and the step (None outside loops)."""

    kind: RowsOf
    number: Value | None
    step: Value | None


class Frame:
    """One function's arguments and addresses."""

    def __init__(self, fn: Function, program: Program, shape: Shape) -> None:
        self.fn, self.program, self.shape = fn, program, shape
        self.part, self.parts = fn.param("part"), fn.param("parts")
        self.info = fn.param("info")
        self.steps, self.rows = self.read_info(STEPS), self.read_info(ROWS)
        self.flat = fn.imul(self.steps, self.rows)
        self._first: Value | None = None
        self._pointers: dict[int, Value] = {}
        for buffer in program.buffers:
            at = fn.gep(fn.param("buffers"), "ptr", self.i64(buffer.id))
            self._pointers[buffer.id] = fn.load("ptr", at)
        # read once: a load inside a loop could not be moved past the loop's stores
        masked = [b.id for b in program.buffers if b.time in (Time.TAPE, Time.STATES)]
        self._masks = {k: self.read_info(mask_slot(k)) for k in masked}

    def i64(self, n: int) -> Value:
        """A 64-bit number."""
        return self.fn.const("i64", n)

    def read_info(self, slot: int) -> Value:
        """An entry of `info`."""
        return self.fn.load("i64", self.fn.gep(self.info, "i64", self.i64(slot)))

    def pointer(self, buffer: int) -> Value:
        """Where a buffer begins."""
        return self._pointers[buffer]

    def seed(self) -> Value:
        """The seed of random draws."""
        return self.read_info(SEED)

    @contextmanager
    def block(self, first: Value, steps: Value) -> Iterator[None]:
        """Only some steps, from `first` on: rows of all steps are those of these."""
        whole = self.flat
        self._first, self.flat = first, self.fn.imul(steps, self.rows)
        yield
        self._first, self.flat = None, whole

    # addresses -------------------------------------------------------------------------------------

    def slot(self, access: Access, step: Value | None) -> Value:
        """The time slot that an access means at a step."""
        fn, late = self.fn, self.i64(access.shift)
        at = late if step is None else fn.iadd(step, late)
        time = self.program.buffers[access.buffer].time
        if time is Time.RING:
            return fn.and_(at, self.i64(1))
        if time is Time.BLOCK:
            return at if self._first is None else fn.isub(at, self._first)
        return fn.and_(at, self._masks[access.buffer])

    def row_start(self, access: Access, row: Row) -> Value:
        """A pointer to the first element of the row that an access means (its offset left out)."""
        fn, buffer = self.fn, self.program.buffers[access.buffer]
        base = self.pointer(access.buffer)
        if not buffer.batched:
            if buffer.time in (Time.ONCE, Time.STEP):
                return base
            return fn.gep(base, self.shape.elem, fn.imul(self.slot(access, row.step), self.i64(buffer.size)))
        return fn.gep(base, self.shape.elem, fn.imul(self._row_number(access, row), self.i64(buffer.size)))

    def _row_number(self, access: Access, row: Row) -> Value:
        fn, buffer = self.fn, self.program.buffers[access.buffer]
        number = row.number if row.number is not None else self.i64(0)
        if row.kind is RowsOf.FLAT:
            if buffer.time in (Time.ONCE, Time.STEP):
                return self.batch_row(row)
            if buffer.time is Time.BLOCK and self._first is not None:
                return fn.isub(number, fn.imul(self._first, self.rows))
            return fn.iadd(number, fn.imul(self.i64(access.shift), self.rows)) if access.shift else number
        if buffer.time in (Time.ONCE, Time.STEP):
            return number
        return fn.iadd(fn.imul(self.slot(access, row.step), self.rows), number)

    def batch_row(self, row: Row) -> Value:
        """The batch row of a row."""
        number = row.number if row.number is not None else self.i64(0)
        return self.fn.srem(number, self.rows) if row.kind is RowsOf.FLAT else number

    def element(self, start: Value, index: Value) -> Value:
        """An element from a row's start."""
        return self.fn.gep(start, self.shape.elem, index)

    # rows of this part -----------------------------------------------------------------------------

    def count(self, rows: RowsOf) -> Value:
        """How many rows there are."""
        return {RowsOf.BATCH: self.rows, RowsOf.FLAT: self.flat, RowsOf.NONE: self.i64(1)}[rows]

    def share(self, rows: RowsOf) -> tuple[Value, Value]:
        """The first and one past the last row of this part."""
        first, last = self.portion(self.count(rows))
        if rows is not RowsOf.FLAT or self._first is None:
            return first, last
        skipped = self.fn.imul(self._first, self.rows)
        return self.fn.iadd(first, skipped), self.fn.iadd(last, skipped)

    def portion(self, total: Value, unit: int = 1) -> tuple[Value, Value]:
        """This part's share of `total` things, cut at multiples of `unit`."""
        fn = self.fn
        if not self.shape.threads:
            return self.i64(0), total
        units = fn.sdiv(fn.iadd(total, self.i64(unit - 1)), self.i64(unit))
        cuts = []
        for p in (self.part, fn.iadd(self.part, self.i64(1))):
            cut = fn.imul(fn.sdiv(fn.imul(units, p), self.parts), self.i64(unit))
            cuts.append(fn.select(fn.icmp("slt", cut, total), cut, total))
        return cuts[0], cuts[1]

    def bytes(self) -> int:
        """The size of an element."""
        return byte_size(self.shape.elem)
