"""What all statements of a function share: its arguments, and where a row of a buffer begins.

    forward(ptr buffers, ptr info, i64 part, i64 parts)

`buffers[k]` points to buffer k; `info` holds T, B, the seed, a barrier counter, whether to use again what an
earlier call with the same params, sequence inputs and B left in the workspace, the steps of a block, whether
sums over time are added to what is in their place, for how many parts and steps the call was planned, whether
later calls may use its workspace again, then a slot mask for each buffer and a "given" flag for each state.
Part p of n takes its share of the rows; where other calls have the threads there may be fewer parts than were
planned, and calls that use a workspace again may have fewer steps.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from copy import copy
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar

from rnngen.backends.llvm.builder import Function, Value, byte_size, vector
from rnngen.kernel.ir import ALL_BITS, Access, Buffer, Program, RowsOf, Time
from rnngen.kernel.tiles import NUMBERS, Format

__all__ = [
    "ADD",
    "BARRIER",
    "BLOCK",
    "HEADER",
    "KEPT",
    "LONGEST",
    "PARTS",
    "REUSE",
    "ROWS",
    "SEED",
    "STEPS",
    "Frame",
    "Pairs",
    "Place",
    "Row",
    "Shape",
    "guard_slot",
    "mask_slot",
    "portion",
]

# float32 numbers are sums of so many bfloat16 numbers; for fewer rows of a step, or of all steps, or fewer
# depths a product, products of vectors are faster
SUMMED, FEW, FEW_OF_ALL, SHALLOW = 3, 10, 128, 56
# what a call that keeps nothing for a backward pass has one or two slots of
_SHORT = frozenset({"state", "output", "saved"})
STEPS, ROWS, SEED, BARRIER, REUSE, BLOCK, ADD, PARTS, LONGEST, KEPT, HEADER = range(11)


def mask_slot(buffer: int) -> int:
    """Where `info` keeps a buffer's slot mask: -1 for whole tapes, 1 for two slots, 0 for one."""
    return HEADER + buffer


def guard_slot(program: Program, state: int) -> int:
    """Where `info` keeps whether the caller gave a state."""
    return HEADER + len(program.buffers) + state


class Pairs(StrEnum):
    """What matrix products read: numbers of the element's type, or pairs of bfloat16 numbers that one
    instruction multiplies and adds, in vectors or in whole matrix tiles (AMX), or that are widened to
    float32 first, in panels alone: rows are float32 then; or float32 numbers as sums of three of bfloat16,
    whose products are summed in matrix tiles."""

    NONE = ""
    DOT = "vdpbf16ps"
    TILES = "tdpbf16ps in matrix tiles"
    WIDEN = "widened to float32"
    SUMS = "three a number, tdpbf16ps in matrix tiles"


@dataclass(frozen=True, slots=True)
class Shape:
    """How code is made: element type, lanes of a full vector, vector registers, whether parts exist, what
    products read, and whether an instruction rounds full vectors to bfloat16."""

    elem: str
    lanes: int
    registers: int
    threads: bool
    pairs: Pairs = Pairs.NONE
    rounds: bool = False

    @property
    def vector(self) -> str:
        """The full vector type."""
        return vector(self.elem, self.lanes)

    @property
    def format(self) -> Format:
        """What products read."""
        match self.pairs:
            case Pairs.NONE:
                return NUMBERS
            case Pairs.SUMS:
                return Format(2, SUMMED, True, FEW, FEW_OF_ALL, SHALLOW)
        return Format(2, matrix=self.matrix, widened=self.pairs is Pairs.WIDEN)

    @property
    def pack(self) -> int:
        """Depths of a product that one element of its panels holds."""
        return self.format.pack

    @property
    def beside(self) -> int:
        """Depths that one element of a copied row holds, and of both operands of a sum over all steps."""
        return self.format.beside

    @property
    def parts(self) -> int:
        """Of how many bfloat16 numbers a number in packed operands is the sum."""
        return self.format.parts

    @property
    def dot(self) -> bool:
        """Whether one instruction multiplies vectors of pairs and adds them."""
        return self.pairs in (Pairs.DOT, Pairs.TILES, Pairs.SUMS)

    @property
    def matrix(self) -> bool:
        """Whether one instruction multiplies matrix tiles of pairs."""
        return self.pairs in (Pairs.TILES, Pairs.SUMS)

    @property
    def numbers(self) -> Shape:
        """The same for products that read numbers as they are."""
        return replace(self, pairs=Pairs.NONE)

    @property
    def packed(self) -> str:
        """The type of an element of panels; it is as large as `elem`."""
        return self.elem if self.pairs is Pairs.NONE else "i32"

    @property
    def copied(self) -> str:
        """The type of an element of copied rows, and of both operands of a sum over all steps."""
        return self.elem if self.beside == 1 else "i32"

    @property
    def packed_vector(self) -> str:
        """A full vector of them."""
        return vector(self.packed, self.lanes)


class Place:
    """Where a statement's function stands, as numbers in memory: the step, the first step of a block and how
    many it has, then the first and one past the last of this part's rows, of the batch and of all steps."""

    STEP, FIRST, COUNT, SIZE = 0, 1, 2, 7
    ROWS: ClassVar = {RowsOf.BATCH: 3, RowsOf.FLAT: 5}


@dataclass(frozen=True, slots=True)
class Row:
    """A row being worked on: which rows are walked, the row's number, and the step (None outside loops)."""

    kind: RowsOf
    number: Value | None
    step: Value | None


class Frame:
    """One function's arguments and addresses.

    `written` are the buffers that the function writes; `whole` tells that every buffer has all of its slots;
    `place` points to where in time the function stands, and which rows are its own (see `Place`); None where
    that is worked out.
    """

    def __init__(
        self,
        fn: Function,
        program: Program,
        shape: Shape,
        written: Collection[int] = (),
        whole: bool = False,
        place: Value | None = None,
    ) -> None:
        self.fn, self.program, self.shape = fn, program, shape
        self.written, self.whole, self.place = written, whole, place
        self.lead = 1
        self.part, self.parts = fn.param("part"), fn.param("parts")
        self.info = fn.param("info")
        self._first: Value | None = None
        self._count: Value | None = None
        self._behind: Value | None = None

    def parted(self, lead: int, buffers: Collection[int]) -> Frame:
        """The same function, with each row taken for `lead` rows that share its elements in some buffers."""
        cut = (replace(b, size=b.size // lead) if b.id in buffers else b for b in self.program.buffers)
        found = copy(self)
        found.program, found.lead = replace(self.program, buffers=tuple(cut)), self.lead * lead
        return found

    def i64(self, n: int) -> Value:
        """A 64-bit number."""
        return self.fn.const("i64", n)

    def if_rows(self, relation: str, number: int) -> AbstractContextManager[None]:
        """What runs only where a step has fewer rows than a number (`slt`), or as many and more (`sge`)."""
        return self.fn.if_(self.fn.icmp(relation, self.rows, self.i64(number)))

    def rows_a_part(self, relation: str, number: int) -> Value:
        """Whether each part that was planned has fewer rows of a step than a number, or as many and more."""
        return self.fn.icmp(relation, self.rows, self.fn.imul(self.i64(number), self.read_info(PARTS)))

    def read_info(self, slot: int) -> Value:
        """An entry of `info`."""
        return self._number(self.info, slot)

    def read_place(self, slot: int) -> Value:
        """An entry of `place`."""
        assert self.place is not None
        return self._number(self.place, slot)

    def _number(self, where: Value, slot: int) -> Value:
        """Read on entry: a load inside a loop could not be moved past the loop's stores."""
        with self.fn.at_entry():
            return self.fn.load("i64", self.fn.gep(where, "i64", self.i64(slot)), fixed=True)

    @property
    def steps(self) -> Value:
        """T."""
        return self.read_info(STEPS)

    @property
    def rows(self) -> Value:
        """B, times the rows that each is taken for."""
        return self._parts_of(self.read_info(ROWS))

    def _parts_of(self, rows: Value) -> Value:
        return rows if self.lead == 1 else self.fn.imul(rows, self.i64(self.lead))

    @property
    def flat(self) -> Value:
        """The rows of all steps, or of those of a block."""
        return self.fn.imul(self.steps if self._count is None else self._count, self.rows)

    def pointer(self, buffer: int) -> Value:
        """Where a buffer begins; the last one holds the panels."""
        with self.fn.at_entry():
            at = self.fn.gep(self.fn.param("buffers"), "ptr", self.i64(buffer))
            return self.fn.load("ptr", at, fixed=True)

    def seed(self) -> Value:
        """The seed of random draws."""
        return self.read_info(SEED)

    @contextmanager
    def block(self, first: Value, steps: Value) -> Iterator[None]:
        """Only some steps, from `first` on: rows of all steps are those of these."""
        self._first, self._count = first, steps
        yield
        self._first, self._count = None, None

    @contextmanager
    def further_back(self, slots: Value) -> Iterator[None]:
        """What reaches back reaches so many slots further."""
        self._behind = slots
        yield
        self._behind = None

    # addresses -------------------------------------------------------------------------------------

    def slot(self, access: Access, step: Value | None) -> Value:
        """The time slot that an access means at a step."""
        fn, buffer = self.fn, self.program.buffers[access.buffer]
        late = self.i64(access.shift + buffer.past)
        if self._behind is not None and access.shift < 0:
            late = fn.isub(late, self._behind)
        at = late if step is None else fn.iadd(step, late)
        if buffer.time is Time.RING:
            return fn.and_(at, self.i64(buffer.mask(True)))
        if buffer.time in (Time.BLOCK, Time.AHEAD):
            return at if self._first is None else fn.isub(at, self._skipped(buffer, self._first))
        if self.whole or buffer.role not in _SHORT:
            return at
        return fn.and_(at, self.read_info(mask_slot(access.buffer)))

    def _skipped(self, buffer: Buffer, first: Value) -> Value:
        """The step of a buffer's first slot, in a block that begins with step `first`."""
        if buffer.time is Time.BLOCK:
            return first
        fn = self.fn
        return fn.and_(first, fn.xor(self.read_info(mask_slot(buffer.id)), self.i64(ALL_BITS)))

    def row_start(self, access: Access, row: Row) -> Value:
        """A pointer to the first element of the row that an access means (its offset left out)."""
        fn, buffer = self.fn, self.program.buffers[access.buffer]
        base = self.pointer(access.buffer)
        if not buffer.batched:
            if buffer.time in (Time.ONCE, Time.STEP):
                return base
            return fn.gep(base, self.shape.elem, fn.imul(self.slot(access, row.step), self.i64(buffer.size)))
        before, number = self._row_number(access, row)
        # what all rows of a step share comes first: the rest is the same for all buffers of a size
        start = fn.gep(base, self.shape.elem, fn.imul(before, self.i64(buffer.size)))
        return fn.gep(start, self.shape.elem, fn.imul(number, self.i64(buffer.size)))

    def _row_number(self, access: Access, row: Row) -> tuple[Value, Value]:
        """How many rows of the buffer lie before those of the step, and which row it is from there on."""
        fn, buffer, none = self.fn, self.program.buffers[access.buffer], self.i64(0)
        number = row.number if row.number is not None else none
        if row.kind is RowsOf.FLAT:
            if buffer.time in (Time.ONCE, Time.STEP):
                return none, self.batch_row(row)
            if buffer.time in (Time.BLOCK, Time.AHEAD) and self._first is not None:
                return none, fn.isub(number, fn.imul(self._skipped(buffer, self._first), self.rows))
            return fn.imul(self.i64(access.shift + buffer.past), self.rows), number
        if buffer.time in (Time.ONCE, Time.STEP):
            return none, number
        return fn.imul(self.slot(access, row.step), self.rows), number

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
        if self.place is not None and rows in Place.ROWS:
            slot = Place.ROWS[rows]
            return self._parts_of(self.read_place(slot)), self._parts_of(self.read_place(slot + 1))
        first, last = self.portion(self.count(rows))
        if rows is not RowsOf.FLAT or self._first is None:
            return first, last
        skipped = self.fn.imul(self._first, self.rows)
        return self.fn.iadd(first, skipped), self.fn.iadd(last, skipped)

    def portion(self, total: Value, unit: int = 1) -> tuple[Value, Value]:
        """This part's share of `total` things, cut at multiples of `unit`."""
        return portion(self.fn, self.shape, total, unit)

    def bytes(self) -> int:
        """The size of an element."""
        return byte_size(self.shape.elem)


def portion(fn: Function, shape: Shape, total: Value, unit: int = 1) -> tuple[Value, Value]:
    """The share of `total` things, cut at multiples of `unit`, that param `part` of `parts` names."""
    one, units = fn.const("i64", 1), fn.const("i64", unit)
    if not shape.threads:
        return fn.const("i64", 0), total
    count = fn.sdiv(fn.iadd(total, fn.isub(units, one)), units)
    cuts = []
    for p in (fn.param("part"), fn.iadd(fn.param("part"), one)):
        cut = fn.imul(fn.sdiv(fn.imul(count, p), fn.param("parts")), units)
        cuts.append(fn.select(fn.icmp("slt", cut, total), cut, total))
    return cuts[0], cuts[1]
