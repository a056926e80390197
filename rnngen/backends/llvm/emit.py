"""Kernel program → LLVM IR: one exported function per direction, sections in order.

Between sections that hand values across rows all parts wait for each other; inside a time loop no part reads
another's rows, so the loop needs no waiting.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import replace
from functools import reduce

from rnngen.backends.llvm.accumulate import LATER_BELOW, Sums, later
from rnngen.backends.llvm.barrier import wait_until
from rnngen.backends.llvm.builder import Function, Module, Value, byte_size
from rnngen.backends.llvm.denormals import flush, restore
from rnngen.backends.llvm.frame import BARRIER, BLOCK, REUSE, Frame, Pairs, Place, Shape, guard_slot
from rnngen.backends.llvm.fuse_statements import together
from rnngen.backends.llvm.groups import emit_group, emit_pool, emit_scan, emit_scatter
from rnngen.backends.llvm.host import Target
from rnngen.backends.llvm.matrix import configure, release
from rnngen.backends.llvm.outer import emit_outers, outer_scratch, outer_shape
from rnngen.backends.llvm.packing import emit_pack
from rnngen.backends.llvm.panels import contents
from rnngen.backends.llvm.products import Room, emit_early, emit_product_group, emit_rows
from rnngen.backends.llvm.reduce import emit_reduces
from rnngen.backends.llvm.solve import emit_solve
from rnngen.backends.llvm.walks import emit_walk, most_rows
from rnngen.errors import InternalError
from rnngen.kernel.blocks import block_of, early_groups
from rnngen.kernel.check import writes
from rnngen.kernel.ir import Function as KernelFunction
from rnngen.kernel.ir import (
    Group,
    Outer,
    Pool,
    Program,
    Reduce,
    Rows,
    RowsOf,
    Scan,
    Scatter,
    Section,
    Solve,
    Statement,
    terms_of,
)
from rnngen.kernel.near import rows_together
from rnngen.kernel.sums import running_sums
from rnngen.kernel.tiles import MATRIX, Tiling, tiling
from rnngen.kernel.walks import walk_of

__all__ = ["emit_module", "in_tiles", "many_rows", "panel_sizes", "shape_for", "tilings"]

# a row for so many bytes of panels, within limits: see decision 24
_PANELS_A_ROW, _ROWS_OF_VECTORS = 1 << 17, (4, 20)
# bytes of panels that stay in the second-level cache of a CPU with matrix tiles; from how many rows on tiles
# are worth panels that come from afar, three parts a number
_NEAR, _ROWS_AFAR = 7 << 18, 28
_PARAMS = [("ptr", "buffers"), ("ptr", "info"), ("i64", "part"), ("i64", "parts")]


def shape_for(target: Target, dtype: str, threads: bool) -> Shape:
    """How code for a target is made."""
    elem = {"float32": "float", "float64": "double", "bfloat16": "float"}[dtype]
    lanes = target.lanes(4 if elem == "float" else 8)
    many = target.vector_bytes == 64 or target.triple.startswith(("aarch64", "arm64"))
    pairs = Pairs.NONE
    if dtype == "bfloat16":
        pairs = Pairs.TILES if target.matrix else Pairs.DOT if target.dots else Pairs.WIDEN
    elif dtype == "float32" and target.matrix:
        pairs = Pairs.SUMS
    return Shape(elem, lanes, 32 if many else 16, threads, pairs, target.rounds)


def panel_sizes(program: Program, shape: Shape) -> dict[str, tuple[int, int]]:
    """Elements of packed panels that each function needs, and those that each of its parts needs for itself:
    together its last buffer."""
    return {f.name: (_shared_panels(f, shape), _own_panels(f, shape)) for f in program.functions()}


def many_rows(program: Program, shape: Shape) -> int:
    """From how many rows of a step and a part on the forward loop forms early terms: panels that stay in a
    near cache from one step to the next are worth reading for a few rows, those that come from afar each time
    for more, and matrix tiles take as long for one row as for a whole tile."""
    panels, matrix = _shared_panels(program.forward, shape) * byte_size(shape.elem), in_tiles(program, shape)
    if matrix and shape.parts > 1:
        return MATRIX if panels <= _NEAR else 3 * MATRIX
    least, most = (MATRIX, 2 * MATRIX) if matrix else _ROWS_OF_VECTORS
    return max(least, min(most, panels // _PANELS_A_ROW))


def in_tiles(program: Program, shape: Shape) -> bool:
    """Whether products of the forward pass are those of matrix tiles."""
    return any(t.matrix for _, _, t in tilings(program.forward, shape))


def _shared_panels(function: KernelFunction, shape: Shape) -> int:
    return _places(function, shape)[1]


def _places(function: KernelFunction, shape: Shape) -> tuple[dict[int, int], int]:
    """Where each statement's panels begin, by its id, and what all panels take; those of a section that hold
    the same are the same, unless the section itself makes their matrices."""
    places, known, taken = dict[int, int](), dict[Hashable, int](), 0
    late = {id(s) for section in function.sections for s in _late(section, section.body)}
    for section, s, t in tilings(function, shape):
        key = id(s) if id(s) in late else (section.name, contents(s, t))
        places[id(s)] = known.setdefault(key, taken)
        taken += t.size if places[id(s)] == taken else 0
    return places, taken


def _own_panels(function: KernelFunction, shape: Shape) -> int:
    copies = [t.scratch for _, _, t in tilings(function, shape)]
    room = (*(outer_scratch(sums, shape) for sums in _outers(function)), *copies)
    return max(room, default=0) + Sums(function, shape).room


def _outers(function: KernelFunction) -> list[list[Outer]]:
    """The sums of outer products, those of a section together."""
    found = [[s for s in section.body if isinstance(s, Outer)] for section in function.sections]
    return [sums for sums in found if sums]


def tilings(function: KernelFunction, shape: Shape) -> list[tuple[Section, Group | Rows, Tiling]]:
    """A function's statements with products: the section each is in, and how it is cut."""
    found: list[tuple[Section, Group | Rows, Tiling]] = []
    for section in function.sections:
        products = [s for s in section.body if isinstance(s, Rows) or (isinstance(s, Group) and s.products)]
        cut = [tiling(s, shape.lanes, shape.registers, shape.format) for s in products]
        if section.loop and shape.format.least and sum(t.late for t in cut) * byte_size(shape.elem) > _NEAR:
            afar = replace(shape.format, least=_ROWS_AFAR)
            cut = [tiling(s, shape.lanes, shape.registers, afar) for s in products]
        found += [(section, s, t) for s, t in zip(products, cut, strict=True)]
    return found


def emit_module(program: Program, target: Target, shape: Shape, internal: bool = False) -> Module:
    """The module with `forward` and, if there is one, `backward`; `internal` hides them from linkers."""
    module = Module(target.triple, vector_bits=target.vector_bytes * 8)
    for function in program.functions():
        _Function(module, program, function, shape, internal).emit()
    return module


def _late(section: Section, statements: Sequence[Statement]) -> list[Statement]:
    """Those of some statements whose products have matrices that their own section makes."""
    made = {a.buffer for s in section.body for a in writes(s)}
    return [s for s in statements if any(t.matrix.buffer in made for t in terms_of(s))]


class _Function:
    """One direction being emitted: a function that calls a function for each statement.

    LLVM's time grows faster than a function does, and registers are given out better in short ones.
    """

    def __init__(
        self, module: Module, program: Program, function: KernelFunction, shape: Shape, internal: bool
    ) -> None:
        self.program, self.function, self.shape = program, function, shape
        self.fn = Function(module, function.name, _PARAMS, internal=internal)
        self.frame = Frame(self.fn, program, shape)
        self.waits = self.fn.alloca("i64")
        self.fn.store(self.frame.i64(0), self.waits)
        self.tilings = {id(s): t for _, s, t in tilings(function, shape)}
        # of the whole function: each statement asks for them
        self.panels, self.shared = _places(function, shape)
        self.own = _own_panels(function, shape)
        self.many = many_rows(program, shape)
        self.running = running_sums(program)
        outers = (outer_shape(sums, shape).matrix for sums in _outers(function))
        self.matrix = any(t.matrix for t in self.tilings.values()) or any(outers)
        # statements whose panels wait until their section has made the matrices
        self.late = {id(s) for section in function.sections for s in _late(section, section.body)}
        self.pieces, self.blocks = 0, False
        self.sums = Sums(function, shape)
        self.place = self.fn.alloca("i64", Place.SIZE)
        self._put(Place.FIRST, self.frame.i64(0), self.frame.steps)
        self._stand()

    def emit(self) -> None:
        block = block_of(self.function)
        before = flush(self.fn, self.shape)
        if self.matrix:
            configure(self.fn)
        for section in self.function.sections:
            if block is not None and section is block[1]:
                self._blocks(*block)
            elif section.body and not (block is not None and section is block[0]):
                self._packed(section)
                self._section(section)
        if self.matrix:
            release(self.fn)
        restore(self.fn, before)
        self.fn.ret()

    def _blocks(self, before: Section | None, loop: Section) -> None:
        """The loop, and a section before it, a block of steps at a time."""
        fn, frame = self.fn, self.frame
        if before is not None:
            self._packed(before)
        self._packed(loop)
        groups = early_groups(loop)
        length = frame.read_info(BLOCK)
        with fn.loop(frame.i64(0), frame.steps, length) as first:
            end = fn.iadd(first, length)
            end = fn.select(fn.icmp("slt", end, frame.steps), end, frame.steps)
            count = fn.isub(end, first)
            self._put(Place.FIRST, first, count)
            with frame.block(first, count):
                self._stand(RowsOf.FLAT)
            self.blocks = True
            if before is not None:
                self._section(before)
            if groups:
                with fn.if_(frame.rows_a_part("slt", self.many)):
                    made = {s.ahead for s in groups if s.ahead is not None}
                    self._piece(lambda f: self._early(f, groups), made)
                    self._wait()
            self._loop(loop, first, end)
            self._wait()
            self.blocks = False
        self._put(Place.FIRST, frame.i64(0), frame.steps)
        self._stand(RowsOf.FLAT)

    def _early(self, frame: Frame, groups: Sequence[Group]) -> None:
        """Sums of the early terms of a loop's groups."""
        for s in groups:
            emit_early(frame, s, self.tilings[id(s)], self._product_room(frame, s))

    def _stand(self, *kinds: RowsOf) -> None:
        """Notes which rows are this part's."""
        for kind in kinds or Place.ROWS:
            self._put(Place.ROWS[kind], *self.frame.share(kind))

    def _put(self, slot: int, *numbers: Value) -> None:
        for k, number in enumerate(numbers):
            self.fn.store(number, self.fn.gep(self.place, "i64", self.frame.i64(slot + k)))

    def _packed(self, section: Section) -> None:
        """Panels of a section's products, made once a call: here, unless the section makes their matrices."""
        products = {self.panels[id(s)]: s for s in reversed(section.body) if id(s) in self.panels}
        if there := [s for s in reversed(products.values()) if id(s) not in self.late]:
            with self._afresh():
                self._pack(there)
            self._wait()

    def _section(self, section: Section) -> None:
        if section.loop:
            self._loop(section, self.frame.i64(0), self.frame.steps)
            self._wait()
            return
        careful = section.name in ("once", "end")
        for statements in together(section.body):
            if late := [s for s in statements if id(s) in self.late]:
                self._wait()
                with self._once(section):
                    self._pack(late)
                self._wait()
            with self._once(section):
                self._guarded(statements)
            if careful:
                self._wait()
        if not careful:
            self._wait()

    def _afresh(self) -> AbstractContextManager[None]:
        """What is left out where an earlier call's workspace is used again."""
        return self.fn.if_(self.fn.icmp("eq", self.frame.read_info(REUSE), self.frame.i64(0)))

    def _once(self, section: Section) -> AbstractContextManager[None]:
        """The same for what belongs to one section."""
        return self._afresh() if section.name == "once" else nullcontext()

    def _loop(self, section: Section, first: Value, end: Value) -> None:
        """The steps from `first` to before `end`, channel by channel where that is faster."""
        walk, fn = walk_of(section), self.fn
        most = most_rows(walk, self.shape) if walk else 0
        if walk is None or not most:
            self._in_turn(section, first, end)
            return
        limit = self.frame.i64(most)
        with fn.if_(fn.icmp("sle", self.frame.rows, limit)):
            written = {store.access.buffer for store in walk.group.stores}
            self._piece(lambda frame: emit_walk(frame, walk, section.loop == "down"), written)
        with fn.if_(fn.icmp("sgt", self.frame.rows, limit)):
            self._in_turn(section, first, end)

    def _in_turn(self, section: Section, first: Value, end: Value) -> None:
        """Step after step, each for all rows and channels, or for some rows after the others."""
        fn, frame = self.fn, self.frame
        adds = self.sums.of(section)
        if adds:
            self._piece(lambda frame: self.sums.clear(frame, self._own(frame)), ())
        with ExitStack() as stack:
            few = rows_together(self.program, section, frame.bytes())
            if few:
                mine = frame.share(RowsOf.BATCH)
                at = stack.enter_context(fn.loop(*mine, few))
                past = fn.iadd(at, frame.i64(few))
                last = fn.select(fn.icmp("slt", past, mine[1]), past, mine[1])
                self._put(Place.ROWS[RowsOf.BATCH], at, last)
            with fn.loop(first, end, 1) as k:
                t = k
                if section.loop == "down":
                    t = fn.isub(fn.isub(end, frame.i64(1)), fn.isub(k, first))
                self._put(Place.STEP, t)
                for statements in together(section.body):
                    rows = later(self.program, section, statements)
                    with self.frame.if_rows("sge", LATER_BELOW) if rows else nullcontext():
                        self._statement(statements, looped=True)
                if adds:
                    with fn.if_(self.sums.due(fn, fn.isub(k, first))):
                        self._piece(lambda frame: self.sums.carry(frame, self._own(frame)), ())
        if few:
            self._stand(RowsOf.BATCH)
        if adds:
            self._wait()
            self._summed(section, adds)

    def _summed(self, section: Section, adds: Sequence[Reduce]) -> None:
        """What a loop's sums came to, or those of few rows from what the steps left."""
        late = [s for group in together(section.body) for s in later(self.program, section, group)]
        self._total([s for s in adds if all(s is not other for other in late)])
        if not late:
            return
        with self.frame.if_rows("sge", LATER_BELOW):
            self._total(late)
        with self.frame.if_rows("slt", LATER_BELOW):
            for statements in together([replace(s, rows=RowsOf.FLAT) for s in late]):
                self._statement(statements)

    def _total(self, sums: Sequence[Reduce]) -> None:
        """The sums of all parts."""

        def put(frame: Frame) -> None:
            self.sums.put(frame, sums, *self._owns(frame))

        if sums:
            self._piece(put, {s.target.buffer for s in sums})

    def _pack(self, products: Sequence[Statement]) -> None:
        """Panels of some statements' products."""

        def emit(frame: Frame) -> None:
            for s in products:
                assert isinstance(s, Group | Rows)
                lead = frame.parted(s.lead, ()) if isinstance(s, Rows) else frame
                panels = self._room(frame, self.panels[id(s)])
                emit_pack(lead, s, self.tilings[id(s)], panels, self.many)

        self._piece(emit, ())

    def _room(self, frame: Frame, at: int | Value) -> Value:
        """A place in the last buffer: panels that all parts share, then what each part has for itself."""
        return frame.element(
            frame.pointer(len(self.program.buffers)), at if isinstance(at, Value) else frame.i64(at)
        )

    def _own(self, frame: Frame) -> Value:
        """Where this part's own elements begin."""
        start, size = self._owns(frame)
        return frame.element(start, frame.fn.imul(frame.part, frame.i64(size)))

    def _scratch(self, frame: Frame) -> Value:
        """Where those begin that any statement may use."""
        return frame.element(self._own(frame), frame.i64(self.sums.room))

    def _product_room(self, frame: Frame, s: Group | Rows) -> Room:
        """A product's panels, and memory for it to use."""
        return Room(self._room(frame, self.panels[id(s)]), self._scratch(frame), self.many)

    def _owns(self, frame: Frame) -> tuple[Value, int]:
        """Where the first part's own elements begin, and how many each has; sums of the loop come first."""
        return self._room(frame, self.shared), self.own

    def _guarded(self, statements: Sequence[Statement]) -> None:
        s = statements[0]
        if not isinstance(s, Group) or not s.guard:
            self._statement(statements)
            return
        fn, frame, states = self.fn, self.frame, self.program.states
        first, *others = (guard_slot(self.program, states.index(name)) for name in s.guard)
        given = [frame.read_info(slot) for slot in others]
        if not s.again:
            with fn.if_(fn.icmp("eq", reduce(fn.or_, given, frame.read_info(first)), frame.i64(0))):
                self._statement(statements)
            return
        with fn.loop(frame.i64(0), frame.i64(1 + len(s.again)), 1) as behind:
            flag = fn.load("i64", fn.gep(frame.info, "i64", fn.iadd(behind, frame.i64(first))))
            with fn.if_(fn.icmp("eq", reduce(fn.or_, given, flag), frame.i64(0))):
                self._put(Place.STEP, behind)
                self._statement(statements)

    def _statement(self, statements: Sequence[Statement], looped: bool = False) -> None:
        """One statement, or several that are emitted as one."""
        pool = isinstance(statements[0], Pool)
        if pool:
            self._wait()
        written = {a.buffer for s in statements for a in writes(s)}

        def emit(frame: Frame) -> None:
            self._emitted(frame, statements, frame.read_place(Place.STEP) if looped else None)

        self._piece(emit, written)
        if pool:
            self._wait()

    def _piece(self, emit: Callable[[Frame], None], written: Collection[int]) -> None:
        """What `emit` appends, in a function of its own, which is called here."""
        name = f"{self.function.name}_{self.pieces}"
        self.pieces += 1
        fn = Function(self.fn.module, name, [*_PARAMS, ("ptr", "place")], internal=True)
        fn.module.pieces.append(name)
        whole = self.function.name == "backward"
        frame = Frame(fn, self.program, self.shape, written, whole, fn.param("place"))
        with ExitStack() as stack:
            if self.blocks:
                limits = frame.read_place(Place.FIRST), frame.read_place(Place.COUNT)
                stack.enter_context(frame.block(*limits))
            emit(frame)
        fn.ret()
        self.fn.call(name, [*(self.fn.param(key) for _, key in _PARAMS), self.place])

    def _emitted(self, frame: Frame, statements: Sequence[Statement], step: Value | None) -> None:
        match s := statements[0]:
            case Group() if s.products:
                room = self._product_room(frame, s)
                emit_product_group(frame, s, self.tilings[id(s)], room, step)
            case Group() if s.again:
                with frame.further_back(frame.read_place(Place.STEP)):
                    emit_group(frame, s, step)
            case Group():
                emit_group(frame, s, step)
            case Reduce():
                sums = [r for r in statements if isinstance(r, Reduce)]
                emit_reduces(frame, sums, step, self.sums.places(frame, sums, self._own(frame)))
            case Rows():
                emit_rows(frame, s, self.tilings[id(s)], self._product_room(frame, s), step)
            case Outer():
                outers = [o for o in statements if isinstance(o, Outer)]
                emit_outers(frame, outers, self._scratch(frame), self.running)
            case Pool():
                emit_pool(frame, s, step)
            case Scan():
                emit_scan(frame, s, step)
            case Scatter():
                emit_scatter(frame, s, step)
            case Solve():
                emit_solve(frame, s, step)
            case _:
                raise InternalError("backends.llvm", f"no emitter for {type(s).__name__}")

    # waiting -----------------------------------------------------------------------------------------

    def _wait(self) -> None:
        """All parts meet: a counter that only grows, so that no reset can be missed."""
        if not self.shape.threads:
            return
        fn, frame = self.fn, self.frame
        with fn.if_(fn.icmp("sgt", frame.parts, frame.i64(1))):
            counter = fn.gep(frame.info, "i64", frame.i64(BARRIER))
            fn.value("i64", f"atomicrmw add {counter}, i64 1 acq_rel")
            waits = fn.iadd(fn.load("i64", self.waits), frame.i64(1))
            fn.store(waits, self.waits)
            goal = fn.imul(frame.parts, waits)
            wait_until(fn, counter, goal)
