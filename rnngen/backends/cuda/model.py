"""What the CUDA backend makes: source text, and a plan of launches and matrix products that a device runs.

    CudaProgram   buffers, entry points, source; a plan for each direction
    Plan          steps in order: Flat | Loop
    Flat          Launch | Product | Clear
    Loop          flat steps that run once a time step

Nothing here depends on T or B: a grid is worked out from them at every call.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil, isqrt, prod

from rnngen.kernel.ir import Queued, RowsOf, Time

__all__ = [
    "Chunks",
    "Clear",
    "CudaBuffer",
    "CudaProgram",
    "Element",
    "Entry",
    "Extent",
    "Grid",
    "KernelClass",
    "Launch",
    "Loop",
    "Operand",
    "Plan",
    "Product",
    "TranslationUnit",
]


class KernelClass(StrEnum):
    """How a time loop is run.

    A: a thread a channel, all steps in one kernel; SCAN (A′): an affine recurrence as a parallel scan, its
    steps cut into chunks where there are too few channels for the machine; B: a block owns a slice of the
    batch, all steps in one kernel; C: all blocks share every step, each owns some units and keeps their
    weights; D: kernels and library products for every step.
    """

    A = "A"
    SCAN = "A'"
    B = "B"
    C = "C"
    D = "D"


class Element(StrEnum):
    """What a buffer holds: numbers as they are computed with, as they are stored, or words of barriers
    and seeds."""

    REAL = "real"
    STORE = "store"
    WORD = "unsigned"


@dataclass(frozen=True, slots=True)
class Extent:
    """A size that may walk rows: `count` times 1, B or T·B."""

    rows: RowsOf
    count: int

    def of(self, steps: int, rows: int) -> int:
        """The size of one call."""
        return self.count * {RowsOf.NONE: 1, RowsOf.BATCH: rows, RowsOf.FLAT: steps * rows}[self.rows]


@dataclass(frozen=True, slots=True)
class Chunks:
    """The pieces that a call's steps are cut into: as many as give `threads` threads a channel of a piece
    each, and at most √T, so that going through the pieces takes no longer than a piece; one where fewer
    than `least` would be had."""

    channels: Extent
    threads: int
    least: int

    def of(self, steps: int, rows: int) -> int:
        """The number of pieces of one call."""
        found = min(self.threads // max(1, self.channels.of(steps, rows)), isqrt(steps))
        return found if found >= self.least else 1


@dataclass(frozen=True, slots=True)
class CudaBuffer(Queued):
    """Memory on the device, as `kernel.ir.Buffer` has it; `whole` ones keep every slot also in inference.
    One with `chunks` has a slot for each of them, and none where there is only one."""

    id: int
    role: str
    name: str
    size: int
    batched: bool
    time: Time
    element: Element
    whole: bool
    chunks: Chunks | None = None
    queue: tuple[str, ...] = ()

    def shape(self, steps: int, rows: int, save: bool) -> tuple[int, ...]:
        """[slots, B, size], the axes that it has; [chunks, B, size]."""
        if self.chunks is not None:
            count = self.chunks.of(steps, rows)
            return (count if count > 1 else 0, rows, self.size)
        slots = (self.slots(steps, save or self.whole),) if self.time not in (Time.ONCE, Time.STEP) else ()
        return (*slots, *((rows,) if self.batched else ()), self.size)


@dataclass(frozen=True, slots=True)
class Grid:
    """Blocks for a call: enough for `items` by `per` things each, at most `limit` (0: any number); as many
    again for every one of the `chunks`, `spared` of them left out."""

    items: Extent
    per: int
    limit: int = 0
    chunks: Chunks | None = None
    spared: int = 0

    def layers(self, steps: int, rows: int) -> int:
        """How many times these blocks are wanted: the grid's second axis; 0 where there is nothing to do."""
        return 1 if self.chunks is None else self.chunks.of(steps, rows) - self.spared

    def of(self, steps: int, rows: int) -> int:
        """The number of blocks."""
        wanted = max(1, ceil(self.items.of(steps, rows) / self.per))
        return min(wanted, self.limit) if self.limit else wanted


@dataclass(frozen=True, slots=True)
class Entry:
    """A `__global__` function: its parameters are these buffers, `call` and `step`.

    `written` are the buffers it may write. `threads` is the block size; a `cooperative` one needs all of
    its blocks resident. `shared` are bytes of dynamic shared memory.
    """

    name: str
    buffers: tuple[int, ...]
    written: tuple[int, ...]
    threads: int
    cooperative: bool = False
    shared: int = 0


@dataclass(frozen=True, slots=True)
class Launch:
    """One launch of an entry."""

    entry: str
    grid: Grid


@dataclass(frozen=True, slots=True)
class Operand:
    """A matrix in a buffer: element (i, j) is at `offset + i·row + j·column` of slot step + `shift`; all
    slots one after the other where rows of all steps are walked."""

    buffer: int
    offset: int
    shift: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Product:
    """c[m, n] = Σ_k a[m, k] · b[k, n], added to what is there if `add`: a library's matrix product."""

    m: Extent
    n: Extent
    k: Extent
    a: Operand
    b: Operand
    c: Operand
    add: bool = False

    def __str__(self) -> str:
        def size(e: Extent) -> str:
            rows = {RowsOf.NONE: "", RowsOf.BATCH: "B·", RowsOf.FLAT: "T·B·"}[e.rows]
            return f"{rows}{e.count}"

        sign = "+=" if self.add else "="
        m, n, k = size(self.m), size(self.n), size(self.k)
        return f"b{self.c.buffer}[{m}, {n}] {sign} b{self.a.buffer}[{m}, {k}] · b{self.b.buffer}[{k}, {n}]"


@dataclass(frozen=True, slots=True)
class Clear:
    """Sets a buffer to zero: barrier counters before a launch."""

    buffer: int


Flat = Launch | Product | Clear


@dataclass(frozen=True, slots=True)
class Loop:
    """Once for every step, `down`wards or upwards."""

    down: bool
    body: tuple[Flat, ...]


Plan = tuple[Flat | Loop, ...]


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """Source that compiles by itself, and the names of the entries in it."""

    name: str
    source: str
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CudaProgram:
    """A kernel for the CUDA backend.

    `source` is all of it, to be read; `directions` are the forward and the backward pass by themselves.
    `classes` say how the forward and the backward time loop run, `why` gives the reasons in a sentence each.
    `tf32`: the library's products of float32 may be rounded so, as the source's are.
    """

    title: str
    dtype: str
    source: str
    buffers: tuple[CudaBuffer, ...]
    entries: tuple[Entry, ...]
    forward: Plan
    backward: Plan | None
    outputs: tuple[tuple[str, int, int], ...]
    classes: tuple[KernelClass, ...]
    why: tuple[str, ...]
    tf32: bool = False
    directions: tuple[TranslationUnit, ...] = ()

    @property
    def units(self) -> tuple[TranslationUnit, ...]:
        """What to compile, side by side: between them they hold all entries."""
        return self.directions or (
            TranslationUnit("kernel", self.source, tuple(e.name for e in self.entries)),
        )

    @property
    def multiplies(self) -> bool:
        """Whether a library's products are part of it."""
        plan = (*self.forward, *(self.backward or ()))
        steps = [inner for step in plan for inner in (step.body if isinstance(step, Loop) else (step,))]
        return any(isinstance(step, Product) for step in steps)

    def entry(self, name: str) -> Entry:
        """An entry by its name."""
        return next(e for e in self.entries if e.name == name)

    def elements(self, steps: int, rows: int, save: bool) -> int:
        """Elements of all buffers together."""
        return sum(prod(b.shape(steps, rows, save)) for b in self.buffers)
