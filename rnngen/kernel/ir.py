"""The kernel language: what is left of a graph when everything has a place and an order.

    Program    buffers, and two functions: forward and backward
    Function   sections in order; each runs its statements; a section marked `loop` runs them once a step
    Statement  Group | Reduce | Rows | Outer | Scan | Scatter | Solve | Pool
    Expr       Const | Load | Index | Apply | Draw | Tile

An `Access` is affine in the loop axes of its statement: element `offset + Σ strides[k] · i[k]` of the
row (or of the whole buffer, where it has no rows). What the language leaves out: pointers, calls, conditions
other than `where`, and strings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rnngen.errors import Location

__all__ = [
    "ALIGNMENT",
    "ALL_BITS",
    "WORKSPACE",
    "Access",
    "Apply",
    "Buffer",
    "Const",
    "Draw",
    "Expr",
    "Function",
    "Group",
    "Index",
    "Load",
    "Matrix",
    "Outer",
    "Pool",
    "Program",
    "Queued",
    "Reduce",
    "Rows",
    "RowsOf",
    "Scan",
    "Scatter",
    "Section",
    "Solve",
    "Statement",
    "Store",
    "Term",
    "Tile",
    "Time",
    "terms_of",
]


# bytes: where a kernel's own memory begins, and each part of it: a cache line, a vector of AVX-512
ALIGNMENT = 64
# roles of buffers that are a kernel's own: no caller gives them, or gets them as they lie
WORKSPACE = frozenset({"state", "saved", "early", "scratch", "grad_state", "start", "clock"})
# a mask that leaves a number as it is
ALL_BITS = -1


class Time(StrEnum):
    """How a buffer lies in time.

    ONCE no time axis; STEP one step's worth, used again by each step; TAPE a slot a step; STATES a slot a
    step and one before the first; RING two slots taken in turn; BLOCK a slot for each step of a block; AHEAD
    a TAPE where steps are kept, else a BLOCK.
    Behind a queue STATES has more before the first, and RING a power of two that is enough (`Buffer.queue`).
    """

    ONCE = "once"
    STEP = "step"
    TAPE = "tape"
    STATES = "states"
    RING = "ring"
    BLOCK = "block"
    AHEAD = "ahead"


class RowsOf(StrEnum):
    """The rows that a statement walks: NONE, the B rows of a step or sequence, or all T·B."""

    NONE = "none"
    BATCH = "batch"
    FLAT = "flat"


class Queued:
    """Slots along time with a `queue`: its k-th name is what `name` was k steps ago, and lies k slots behind
    (`kernel.queue`)."""

    __slots__ = ()
    name: str
    time: str
    queue: tuple[str, ...]

    @property
    def past(self) -> int:
        """Slots before the one that `name` has at the first step."""
        return len(self.queue)

    @property
    def ring(self) -> int:
        """Slots that are taken in turn where no step is kept: a step's own, the next one's and those behind;
        a power of two of them, so that a step's number finds its slot by its last bits."""
        return 1 << (self.past + 1).bit_length()

    def slots(self, steps: int, kept: bool) -> int:
        """Slots along time, all steps `kept` or only what one needs; one where there is no time axis."""
        match self.time:
            case Time.TAPE:
                return steps if kept else 1
            case Time.STATES:
                return steps + 1 + self.past if kept else self.ring
            case Time.RING:
                return self.ring
        return steps if self.time in (Time.BLOCK, Time.AHEAD) else 1

    def mask(self, kept: bool) -> int:
        """What remains of a slot's number (what a step adds up to from the first slot): all of it, its last
        bits where slots are taken in turn, or nothing where there is one."""
        if self.time == Time.RING or (self.time == Time.STATES and not kept):
            return self.ring - 1
        return ALL_BITS if self.time == Time.STATES or (self.time in (Time.TAPE, Time.AHEAD) and kept) else 0

    def places(self) -> Iterator[tuple[str, int]]:
        """Each name that lies there, and the slot that it has before the first step."""
        for behind, name in enumerate((self.name, *self.queue)):
            yield name, self.past - behind

    def moved(self, slot: int) -> int:
        """Where what is in a slot lies once all slots have gone to the one behind; the newest stays, too. The
        oldest is lost: no output lies there, for a step's own is one slot ahead."""
        return slot - 1 if 0 < slot <= self.past else slot


@dataclass(frozen=True, slots=True)
class Buffer(Queued):
    """Memory: `size` elements a row if `batched`, else in all. `role` and `name` say what it holds for the
    caller: input, sequence, param, clock, state, output, saved, early, scratch, adjoint, grad_…."""

    id: int
    role: str
    name: str
    size: int
    batched: bool
    time: Time
    queue: tuple[str, ...] = ()

    def __str__(self) -> str:
        slots = {
            Time.TAPE: "T·B·",
            Time.STATES: f"(T+{1 + self.past})·B·",
            Time.RING: f"{self.ring}·B·",
            Time.BLOCK: "block·B·",
            Time.AHEAD: "T·B·",
        }
        names = self.name if not self.queue else f"{self.name} … {self.queue[-1]}"
        rows = slots.get(self.time, "B·") if self.batched else ""
        return f"#{self.id} {self.role} {names}: {rows}{self.size} ({self.time})"


@dataclass(frozen=True, slots=True)
class Access:
    """An element of a buffer, affine in the statement's axes; `shift` counts time slots."""

    buffer: int
    offset: int
    strides: tuple[int, ...]
    shift: int = 0

    def __str__(self) -> str:
        axes = "".join(f" + {s}*i{k}" for k, s in enumerate(self.strides) if s)
        late = f" @t{self.shift:+}" if self.shift else ""
        return f"#{self.buffer}[{self.offset}{axes}]{late}"


@dataclass(frozen=True, slots=True)
class Const:
    """A number."""

    value: float


@dataclass(frozen=True, slots=True)
class Load:
    """An element; with `index` (an expression), `scale` elements further for each unit of it, clamped to
    `bound` entries."""

    access: Access
    index: int | None = None
    scale: int = 0
    bound: int = 0


@dataclass(frozen=True, slots=True)
class Index:
    """The number `offset + Σ strides · i`."""

    offset: int
    strides: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Apply:
    """A scalar operator of the table on earlier expressions."""

    op: str
    args: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Draw:
    """A uniform number of a site; its element counter is affine, its row the batch row."""

    site: int
    offset: int
    strides: tuple[int, ...]
    clock: Access | None


@dataclass(frozen=True, slots=True)
class Tile:
    """An element of the statement's product number `product`, at the column of the last axis."""

    product: int


Expr = Const | Load | Index | Apply | Draw | Tile


@dataclass(frozen=True, slots=True)
class Store:
    """Where expression `value` goes."""

    access: Access
    value: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """A matrix in a buffer without rows: element (n, k) is at `offset + n·step_n + k·step_k`."""

    buffer: int
    offset: int
    step_n: int
    step_k: int


@dataclass(frozen=True, slots=True)
class Term:
    """A product of rows with a matrix: Σ_k row[k] · matrix(n, k); the row's elements are adjacent.

    `early`: the row is there before the loop (`kernel.early`).
    """

    row: Access
    matrix: Matrix
    depth: int
    early: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """For every row and every index: the expressions, then the stores. `products[p]` are sums of terms that
    tiles read; they run along the last axis. `guard` names states: the group runs only where the caller gave
    no value for any of them. It runs again for each of the states `again`, in order, which take the place of
    the guard's first and have the flags behind its flag: each time what reaches back does so by a slot more
    (`kernel.starts`). `ahead` is the buffer for sums of early terms, for where rows are few."""

    rows: RowsOf
    extents: tuple[int, ...]
    exprs: tuple[Expr, ...]
    stores: tuple[Store, ...]
    products: tuple[tuple[Term, ...], ...] = ()
    locs: tuple[Location | None, ...] = ()
    guard: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Reduce:
    """`target[outer] = kind over inner (and over rows, or over time) of value`.

    `extents` are outer then inner axes; `outer` counts the outer ones. `over` is "" (one result a row),
    "rows" (all rows of all steps into one; in a loop, each step adds its own) or "time" (all steps of a row
    into one).
    """

    rows: RowsOf
    extents: tuple[int, ...]
    outer: int
    exprs: tuple[Expr, ...]
    value: int
    kind: str
    target: Access
    over: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """`target[r, n] = Σ_k row[r, k] · matrix(n, k)` for `lead` sub-rows of every row: one matrix product."""

    rows: RowsOf
    term: Term
    columns: int
    lead: int
    target: Access

    @property
    def products(self) -> tuple[tuple[Term, ...], ...]:
        """As a group's."""
        return ((self.term,),)


@dataclass(frozen=True, slots=True)
class Outer:
    """`target(i, j) = Σ_rows Σ_m left[m, i] · right[m, j]`: one matrix product over all steps; with
    `transposed` the target is (j, i)."""

    left: Access
    right: Access
    lead: int
    left_size: int
    right_size: int
    target: Matrix
    transposed: bool


@dataclass(frozen=True, slots=True)
class Scan:
    """A running `kind` along the last of `extents` (the others are outer axes), forwards or backwards."""

    rows: RowsOf
    extents: tuple[int, ...]
    exprs: tuple[Expr, ...]
    values: tuple[int, ...]
    kind: str
    reverse: bool
    target: Access


@dataclass(frozen=True, slots=True)
class Scatter:
    """`target[index · scale + rest] += value` from zero; `over` as in Reduce."""

    rows: RowsOf
    extents: tuple[int, ...]
    exprs: tuple[Expr, ...]
    value: int
    index: int
    target: Access
    scale: int
    bound: int
    size: int
    over: str = ""


@dataclass(frozen=True, slots=True)
class Pool:
    """`target[r] = Σ value[q]` over all rows q of r's step, for every row r.

    It reads rows that others made: where rows are shared between threads, all meet before it and after.
    """

    rows: RowsOf
    extents: tuple[int, ...]
    exprs: tuple[Expr, ...]
    value: int
    target: Access


@dataclass(frozen=True, slots=True)
class Solve:
    """`target` = X with `left · X = right`: `size` unknowns for each of `columns` right sides, by elimination
    with partial pivoting. Accesses have the strides of (row, column); `work` has rows of whole vectors."""

    rows: RowsOf
    size: int
    columns: int
    left: Access
    right: Access
    work: Access
    target: Access


Statement = Group | Reduce | Rows | Outer | Scan | Scatter | Solve | Pool


@dataclass(frozen=True, slots=True)
class Section:
    """Statements that run in order; `loop` is "" (once), "up" (t = 0 … T-1) or "down"."""

    name: str
    loop: str
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """`forward` or `backward`."""

    name: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """A kernel before any backend: buffers and functions.

    `outputs` are (name, buffer, time shift), `indices` the inputs and states that hold whole numbers,
    `states` the states in the order of their flags (guards name them).
    """

    title: str
    buffers: tuple[Buffer, ...]
    forward: Function
    backward: Function | None
    outputs: tuple[tuple[str, int, int], ...]
    indices: frozenset[str] = frozenset()
    states: tuple[str, ...] = ()

    def whole(self, name: str = "forward") -> frozenset[int]:
        """Buffers that a call walks over all steps at once: even inference keeps every slot of them, but of
        those of which it makes a block at a time."""
        found: set[int] = set()
        sections = [section for f in self.functions() if f.name == name for section in f.sections]
        for section in sections:
            for s in section.body if not section.loop else ():
                flat = getattr(s, "rows", RowsOf.FLAT) is RowsOf.FLAT
                if flat or bool(getattr(s, "over", "")):
                    found |= {a.buffer for a in _accesses(s)}
        return frozenset(k for k in found if self.buffers[k].time is not Time.AHEAD)

    def functions(self) -> Iterator[Function]:
        """Those that are there."""
        yield self.forward
        if self.backward is not None:
            yield self.backward

    def buffer(self, role: str, name: str) -> Buffer | None:
        """A buffer by what it is for, or by what is in its queue."""
        return next((b for b in self.buffers if b.role == role and name in dict(b.places())), None)

    def check(self) -> Program:
        """The program itself, if it is in order: see `kernel.check`."""
        from rnngen.kernel.check import check_program

        check_program(self)
        return self

    def __str__(self) -> str:
        from rnngen.kernel.text import program_text

        return program_text(self)


def terms_of(s: Statement) -> Iterator[Term]:
    """The terms of a statement's products."""
    for terms in getattr(s, "products", ()):
        yield from terms


def _accesses(s: Statement) -> Iterator[Access]:
    """Every access of a statement."""
    for e in getattr(s, "exprs", ()):
        if isinstance(e, Load):
            yield e.access
        elif isinstance(e, Draw) and e.clock is not None:
            yield e.clock
    for store in getattr(s, "stores", ()):
        yield store.access
    for name in ("target", "left", "right", "work"):
        if isinstance(found := getattr(s, name, None), Access):
            yield found
    for term in terms_of(s):
        yield term.row
