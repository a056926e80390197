"""Kernel program → CUDA program: buffers, source text, and the plan of launches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rnngen.backends.cuda.fused import block_loop, channel_loop
from rnngen.backends.cuda.header import header
from rnngen.backends.cuda.kernels import Unit, write_entry
from rnngen.backends.cuda.machine import MACHINES, Machine
from rnngen.backends.cuda.model import (
    CudaBuffer,
    CudaProgram,
    Element,
    Flat,
    KernelClass,
    Loop,
    Operand,
    Plan,
    Product,
    TranslationUnit,
)
from rnngen.backends.cuda.persistent import grid_loop
from rnngen.backends.cuda.prelude import REALS, prelude
from rnngen.backends.cuda.products import (
    TileBuffers,
    adjacent,
    matrices_of,
    outer_product,
    rows_product,
)
from rnngen.backends.cuda.row_sums import write_row_sums
from rnngen.backends.cuda.rows import row_by_row
from rnngen.backends.cuda.scan import scan_loop
from rnngen.backends.cuda.sync import Owner, Owners, phases
from rnngen.backends.cuda.teams import write_rows
from rnngen.backends.cuda.text import finished
from rnngen.kernel.check import writes
from rnngen.kernel.ir import (
    Access,
    Draw,
    Function,
    Group,
    Load,
    Matrix,
    Outer,
    Pool,
    Program,
    Reduce,
    Rows,
    RowsOf,
    Section,
    Statement,
    Store,
    Tile,
    Time,
    terms_of,
)
from rnngen.kernel.recurrence import Refused
from rnngen.ops.halves import HOST

__all__ = ["DTYPES", "cuda_program"]

DTYPES = tuple(REALS)
_CLASSES = {
    KernelClass.SCAN: "a thread a channel of a chunk of steps, one chunk if channels are many or steps few",
    KernelClass.A: "a thread a channel, all steps",
    KernelClass.B: "a block a row, all steps, matrices in shared memory",
    KernelClass.C: "all blocks share every step, weights stay on the chip",
    KernelClass.D: "every step by kernels and library products of its own",
}
# what a 16-bit kernel keeps in 32 bits: states, what is summed up, counters, indices; and what one stage
# hands to another, for a maximum and the numbers that it is of must be rounded alike, but for matrices and
# for gradients that are multiplied (those of gates, say): the product would round them
_WIDE = frozenset({"state", "grad_state", "start", "clock", "grad_param", "grad_sequence"})
_INNER = frozenset({"saved", "scratch"})
_SWITCHES = frozenset({"_valid", "_reset"})


def cuda_program(
    program: Program,
    dtype: str,
    chosen: KernelClass | None = None,
    machine: Machine = MACHINES["sm_90"],
    tf32: bool = False,
) -> CudaProgram:
    """The CUDA program of a kernel program for a kind of machine.

    `chosen` asks for a class; a loop that it does not fit gets the next one that does, and `why` says so.
    `tf32` lets products of float32 be rounded to tf32 where that is faster: class C, the library's.
    """
    unit = Unit(dtype, REALS[dtype], _buffers(program, dtype), program.states, tf32=tf32)
    made = [_Direction(unit, program, f, chosen, machine) for f in program.functions()]
    plans = [m.plan() for m in made]
    outputs, last = _handed_out(unit, program)
    plans[0] += last
    rows = [(m.function.name, m.chosen, m.why, plan) for m, plan in zip(made, plans, strict=True)]
    spoken = f"{dtype} with products in tf32" if tf32 else dtype
    words = f"#define STATE_WORDS {unit.words}\n" if unit.words > 1 else ""
    head = [header(program, spoken, unit.buffers, rows) + words + prelude(dtype, tf32), *unit.shared]

    def made_of(name: str, *directions: str) -> TranslationUnit:
        found = [(entry.name, text) for direction, entry, text in unit.written if direction in directions]
        text = "\n".join([*head, *(text for _, text in found)])
        return TranslationUnit(name, finished(text, f"{name}.cu"), tuple(name for name, _ in found))

    names = [f.name for f in program.functions()]
    return CudaProgram(
        program.title,
        dtype,
        made_of("kernel", *names).source,
        tuple(unit.buffers),
        tuple(entry for _, entry, _ in unit.written),
        plans[0],
        plans[1] if len(plans) > 1 else None,
        outputs,
        tuple(m.chosen for m in made),
        tuple(m.why for m in made),
        tf32,
        tuple(made_of(name, name) for name in names),
    )


def _buffers(program: Program, dtype: str) -> list[CudaBuffer]:
    whole = program.whole() | {b for _, b, _ in program.outputs}
    matrices = {m.buffer for m in _matrices(program)} | _multiplied_gradients(program)
    given = {"input", "clock", "adjoint"}
    out = []
    for b in program.buffers:
        wide = b.role in _WIDE or (b.role in _INNER and b.id not in matrices)
        wide = wide or b.name in program.indices or b.name in _SWITCHES
        element = Element.REAL if wide or dtype in ("float32", "float64") else Element.STORE
        kept = b.id in whole or b.role in given or b.role not in ("state", "output", "saved")
        out.append(CudaBuffer(b.id, b.role, b.name, b.size, b.batched, b.time, element, kept, queue=b.queue))
    if _draws(program):
        out.append(CudaBuffer(len(out), "seed", "seed", 2, False, Time.ONCE, Element.WORD, True))
    return out


def _draws(program: Program) -> bool:
    """Whether anything in it is random."""
    return any(
        isinstance(e, Draw)
        for function in program.functions()
        for section in function.sections
        for s in section.body
        for e in getattr(s, "exprs", ())
    )


def _multiplied_gradients(program: Program) -> set[int]:
    """What the backward pass keeps of every step to multiply it."""
    if program.backward is None:
        return set()
    rows = {a.buffer for section in program.backward.sections for s in section.body for a in _rows_of(s)}
    rows -= {a.buffer for section in program.forward.sections for s in section.body for a in writes(s)}
    return {k for k in rows if program.buffers[k].role == "scratch" and program.buffers[k].time is Time.TAPE}


def _rows_of(s: Statement) -> list[Access]:
    """The rows that a statement's products multiply."""
    if isinstance(s, Outer):
        return [s.left, s.right]
    return [t.row for t in terms_of(s)]


def _handed_out(unit: Unit, program: Program) -> tuple[tuple[tuple[str, int, int], ...], tuple[Flat, ...]]:
    """The outputs, and the kernel that rounds to 16 bits those that are states, once all steps are done."""
    outputs: list[tuple[str, int, int]] = []
    copies: list[Statement] = []
    for name, k, shift in program.outputs:
        b = unit.buffers[k]
        if unit.dtype not in HOST or b.element is Element.STORE:
            outputs.append((name, k, shift + b.past))
            continue
        rounded = CudaBuffer(len(unit.buffers), "output", name, b.size, True, Time.TAPE, Element.STORE, True)
        unit.buffers.append(rounded)
        load, store = Load(Access(k, 0, (1,), shift)), Store(Access(rounded.id, 0, (1,)), 0)
        copies.append(Group(RowsOf.FLAT, (b.size,), (load,), (store,)))
        outputs.append((name, rounded.id, 0))
    return tuple(outputs), (write_entry(unit, "forward", copies, False),) if copies else ()


def _matrices(program: Program) -> Iterator[Matrix]:
    """All that a row is multiplied with."""
    for function in program.functions():
        for s in (s for section in function.sections for s in section.body):
            if isinstance(s, Group):
                yield from (term.matrix for terms in s.products for term in terms)
            elif isinstance(s, Rows):
                yield s.term.matrix


class _Direction:
    """Forward or backward being written."""

    def __init__(
        self,
        unit: Unit,
        program: Program,
        function: Function,
        asked: KernelClass | None,
        machine: Machine,
    ) -> None:
        self.unit, self.program, self.function = unit, program, function
        self.asked, self.machine = asked, machine
        self.tiles = TileBuffers(unit.buffers)
        self.chosen, self.why = KernelClass.D, "nothing is carried from step to step"

    def plan(self) -> Plan:
        """Sections in order; the loop in the first class that takes it."""
        out: list[Flat | Loop] = []
        for section in self.function.sections:
            if section.body:
                out += self._loop(section) if section.loop else self._steps(section)
        return tuple(out)

    def _loop(self, section: Section) -> list[Flat | Loop]:
        """The class asked for, or else the next one that fits; D takes everything."""
        order = [k for k in _CLASSES if k is not KernelClass.D]
        if self.asked is not None:
            order = order[order.index(self.asked) :] if self.asked in order else []
        refusals: list[tuple[KernelClass, str]] = []
        for kind in order:
            try:
                made = self._fused(kind, section)
            except Refused as no:
                refusals.append((kind, str(no)))
                continue
            self.chosen, self.why = kind, self._reasons(kind, refusals)
            return list(made)
        self.chosen, self.why = KernelClass.D, self._reasons(KernelClass.D, refusals)
        return [Loop(section.loop == "down", tuple(self._steps(section)))]

    def _reasons(self, kind: KernelClass, refusals: Sequence[tuple[KernelClass, str]]) -> str:
        """What the class is, and why none before it; of a scan only where the loop is one of channels."""
        told = self.asked is KernelClass.SCAN or kind is KernelClass.A
        said = [f"not {k}: {no}" for k, no in refusals if told or k is not KernelClass.SCAN]
        note = self.unit.notes.get(self.function.name) if kind is KernelClass.C else None
        return "; ".join([_CLASSES[kind], *([note] if note else []), *said])

    def _fused(self, kind: KernelClass, section: Section) -> Sequence[Flat]:
        name, buffers = self.function.name, self.program.buffers
        if any(isinstance(s, Pool) for s in section.body):
            raise Refused("a sum over the batch needs the rows of every block")
        if kind is KernelClass.SCAN:
            asked = self.asked is kind
            return scan_loop(self.unit, name, section, buffers, self.machine, asked)
        if kind is KernelClass.A:
            return channel_loop(self.unit, name, section, buffers)
        if kind is KernelClass.B:
            return block_loop(self.unit, name, section, buffers, self.machine)
        return grid_loop(self.unit, name, section, buffers, self.machine)

    def _steps(self, section: Section) -> list[Flat]:
        """For every phase its library products, then one kernel for the rest."""
        out: list[Flat] = []
        owners = self._owners(section)
        for part in phases(section, self.program.buffers, True, owners).parts:
            rest: list[Statement] = []
            for s in part:
                rest += self._products(s, out, bool(section.loop))
            rows = [s for s in rest if owners(s) is Owner.ROWS]
            out += self._entries([s for s in rest if owners(s) is Owner.ITEMS], bool(section.loop))
            out += [write_rows(self.unit, self.function.name, rows)] if rows else []
        return out

    def _owners(self, section: Section) -> Owners:
        """Whose statements are: those of a loop are rows' own if that takes fewer kernels."""
        buffers = self.program.buffers

        def items(s: Statement) -> Owner:
            return Owner.ITEMS

        own = row_by_row(section, buffers, items, self.machine, True) if section.loop else ()

        def rows(s: Statement) -> Owner:
            return Owner.ROWS if id(s) in own else Owner.ITEMS

        def kernels(owners: Owners) -> int:
            return sum(len(set(map(owners, part))) for part in phases(section, buffers, True, owners).parts)

        return min((items, rows), key=kernels)

    def _entries(self, statements: Sequence[Statement], loops: bool) -> list[Flat]:
        """Kernels of one phase, so in any order: sums over all rows, sums over a step's, the rest."""
        sums = [s for s in statements if isinstance(s, Reduce) and s.over == "rows"]
        pools = [s for s in statements if isinstance(s, Pool)]
        rest = [s for s in statements if s not in sums and s not in pools]
        name = self.function.name
        out: list[Flat] = [write_row_sums(self.unit, name, sums, loops)] if sums else []
        return [*out, *[write_entry(self.unit, name, batch, loops) for batch in (pools, rest) if batch]]

    def _products(self, s: Statement, out: list[Flat], loops: bool) -> list[Statement]:
        """Adds a statement's library products; what is left of it."""
        buffers = self.unit.buffers
        if isinstance(s, Outer):
            out += self._alike(outer_product(s, buffers), loops)
            return []
        if not all(adjacent(m, n, k) for m, n, k in matrices_of(s)):
            return [s]  # a library wants neighbours: the kernel forms these products itself
        if isinstance(s, Rows):
            out += self._alike(rows_product(s, buffers), loops)
            return []
        if not isinstance(s, Group) or not s.products:
            return [s]
        calls = _direct(s, buffers)
        left: list[Statement] = [] if calls is not None else [s]
        if calls is None:
            calls, self.unit.tiles[id(s)] = self.tiles.group(s)
        for call in calls:
            out += self._alike(call, loops)
        return left

    def _alike(self, p: Product, loops: bool) -> list[Flat]:
        """A product whose operands are stored alike: a state is narrowed before it meets a 16-bit matrix."""
        elements = [self.unit.buffers[o.buffer].element for o in (p.a, p.b, p.c)]
        if Element.STORE not in elements:
            return [p]
        out: list[Flat] = []
        operands = []
        flat = RowsOf.FLAT in (p.m.rows, p.k.rows)
        for which, o in enumerate((p.a, p.b)):
            operands.append(o)
            if elements[which] is Element.REAL and self.unit.buffers[o.buffer].batched:
                copy, launch = self._narrowed(o, flat, loops, which)
                out.append(launch)
                operands[which] = replace(o, buffer=copy, shift=0)
        return [*out, replace(p, a=operands[0], b=operands[1])]

    def _narrowed(self, o: Operand, flat: bool, loops: bool, which: int) -> tuple[int, Flat]:
        """An operand's copy in 16 bits, and the kernel that makes it before the product."""
        size = self.unit.buffers[o.buffer].size
        copy = self.tiles.take(size, flat, Element.STORE, which)
        load, store = Load(Access(o.buffer, 0, (1,), o.shift)), Store(Access(copy, 0, (1,)), 0)
        group = Group(RowsOf.FLAT if flat else RowsOf.BATCH, (size,), (load,), (store,))
        return copy, write_entry(self.unit, self.function.name, [group], loops)


def _direct(s: Group, buffers: Sequence[CudaBuffer]) -> list[Product] | None:
    """A group that only stores one product: the library writes it where it belongs."""
    if len(s.products) != 1 or len(s.stores) != 1 or len(s.extents) != 1:
        return None
    (store,) = s.stores
    target = buffers[store.access.buffer]
    shifted = target.time not in (Time.ONCE, Time.STEP) and not target.batched
    if not isinstance(s.exprs[store.value], Tile) or store.access.strides != (1,) or s.guard or shifted:
        return None
    c = Operand(target.id, store.access.offset, store.access.shift, target.size, 1)
    calls, _ = TileBuffers(list(buffers)).group(s)
    return [replace(call, c=c) for call in calls]
