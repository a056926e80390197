"""Kernels for use without rnngen: `rnngen_forward` and `rnngen_backward` around the compiled functions.

    int64_t rnngen_workspace_bytes(int64_t T, int64_t B)
    int     rnngen_forward(const rnngen_args *)
    int     rnngen_backward(const rnngen_args *)

They cut the caller's workspace into buffers, point the kernel at them, and carry states and gradients in
and out. They allocate nothing and keep nothing between calls but what lies in the workspace.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.emit import emit_module, panel_sizes, shape_for
from rnngen.backends.llvm.face import NUMBERS, Argument, Face
from rnngen.backends.llvm.frame import HEADER, Shape, guard_slot, mask_slot
from rnngen.backends.llvm.host import Target, data_layout
from rnngen.backends.llvm.memory import Memory
from rnngen.backends.llvm.runs import Run, flags, places, runs
from rnngen.backends.llvm.workspace import PANELS, ZEROS, Extent, Layout, regions
from rnngen.errors import InternalError
from rnngen.kernel.ir import ALL_BITS, Buffer, Program

__all__ = ["standalone_module"]

_INPUTS = {"input": "input", "sequence": "input", "param": "param", "output": "output"}
_GRADIENTS = {"grad_input": "grad_input", "grad_sequence": "grad_input", "grad_param": "grad_param"}
_OF_STATES = ("initial", "final", "grad_final", "grad_initial")
_POINTERS = {**_INPUTS, **_GRADIENTS, "adjoint": "grad_output"}


@dataclass(frozen=True, slots=True)
class _Plan:
    """What both calls are made from."""

    module: Module
    program: Program
    face: Face
    shape: Shape
    regions: dict[int, Extent]

    def buffer(self, *roles: str, name: str) -> Buffer | None:
        """The program's buffer of one of these roles."""
        return next((b for b in self.program.buffers if b.role in roles and name in dict(b.places())), None)


def standalone_module(program: Program, face: Face, target: Target) -> Module:
    """A module that exports the three functions and nothing else."""
    # a process has to ask Linux before it uses matrix tiles, and the caller's may not have
    shape = shape_for(target.without("amx-tile"), face.dtype, threads=False)
    module = emit_module(program, target, shape, internal=True)
    module.datalayout = data_layout(target)
    panels = max(shared + own for shared, own in panel_sizes(program, shape).values())
    plan = _Plan(module, program, face, shape, regions(program, panels))
    _workspace_bytes(plan)
    _Forward(plan).emit()
    _Backward(plan).emit()
    return module


def _workspace_bytes(plan: _Plan) -> None:
    fn = Function(plan.module, f"{plan.face.prefix}_workspace_bytes", [("i64", "T"), ("i64", "B")], "i64")
    steps, rows, zero = fn.param("T"), fn.param("B"), fn.const("i64", 0)
    total = Layout(fn, plan.regions, plan.shape.elem, steps, rows).total
    negative = fn.or_(fn.icmp("slt", steps, zero), fn.icmp("slt", rows, zero))
    fn.ret(fn.select(negative, fn.const("i64", -1), total))


@dataclass(frozen=True, slots=True)
class _State:
    """A field for a state: the caller's pointer, and where the state is before the first step; in the loop
    over a delay, `behind` the first of them."""

    argument: Argument
    pointer: Value
    behind: Value
    buffer: Buffer | None
    place: int


class _Call:
    """One exported call: the struct read, the workspace cut, the kernel called."""

    name = ""

    def __init__(self, plan: _Plan) -> None:
        self.plan, self.face, self.elem = plan, plan.face, plan.shape.elem
        self.fn = Function(plan.module, f"{plan.face.prefix}_{self.name}", [("ptr", "args")], "i32")
        self.memory = Memory(self.fn, self.elem)
        numbers = [self.fn.load("i64", self._field(k)) for k in range(len(NUMBERS))]
        self.steps, self.rows, self.seed, self.first = numbers
        self.flat = self.fn.imul(self.steps, self.rows)
        self.fields = {(a.role, a.number): len(NUMBERS) + k for k, a in enumerate(self.face.arguments)}
        own = [a for a in self.face.arguments if a.role not in _OF_STATES]
        self.given = {a: self.pointer(a.role, a.number) for a in own}
        self.named = {(a.role, a.of): a for a in own}
        self.base = self.fn.load("ptr", self._field(self.face.workspace))

    def emit(self) -> None:
        """The whole function."""
        fn = self.fn
        with fn.if_(self._refused()):
            fn.ret(fn.const("i32", 1))
        self.layout = Layout(fn, self.plan.regions, self.elem, self.steps, self.rows)
        self.at = {b.id: self._pointer(b) for b in self.plan.program.buffers}
        self.before()
        if self.plan.module.defines(self.name):
            one, zero = fn.const("i64", 1), fn.const("i64", 0)
            fn.call(self.name, [self._buffers(), self._info(), zero, one])
        self.after()
        fn.ret(fn.const("i32", 0))

    def before(self) -> None:
        """Fills what the kernel reads."""

    def after(self) -> None:
        """Takes out what the caller wants."""

    # the struct --------------------------------------------------------------------------------------

    def _field(self, k: int) -> Value:
        kinds = ["i64"] * len(NUMBERS) + ["ptr"] * (len(self.face.arguments) + 1)
        struct, args = f"{{ {', '.join(kinds)} }}", self.fn.param("args")
        return self.fn.value("ptr", f"getelementptr inbounds {struct}, {args}, i32 0, i32 {k}")

    def pointer(self, role: str, number: int, behind: Value | None = None) -> Value:
        """What the caller points to; for a state of a delay, so many fields behind."""
        field = self._field(self.fields[role, number])
        return self.fn.load("ptr", field if behind is None else self.fn.gep(field, "ptr", behind))

    def _refused(self) -> Value:
        """Whether T or B is negative, or a pointer that this call needs is NULL."""
        fn, zero = self.fn, self.fn.const("i64", 0)
        bad = fn.or_(fn.icmp("slt", self.steps, zero), fn.icmp("slt", self.rows, zero))
        later = self.name == "backward"
        needed = [p for a, p in self.given.items() if not a.optional and (later or not a.backward)]
        for pointer in (*needed, self.base):
            bad = fn.or_(bad, self.null(pointer))
        return bad

    def null(self, pointer: Value) -> Value:
        """Whether a pointer is NULL."""
        return self.fn.icmp("eq", pointer, self.fn.zero("ptr"))

    def there(self, pointer: Value) -> Value:
        """Whether a pointer is not NULL."""
        return self.fn.icmp("ne", pointer, self.fn.zero("ptr"))

    def states(self, role: str, kind: str, delays: bool = False) -> Iterator[_State]:
        """The fields of a role and where their states lie in buffers of a kind, the states of a delay in one
        loop; `delays` alone, of states."""
        at = places(self.plan.program, kind)
        for run in runs(self.face, role, at):
            if not delays or self.face.state_kept(run.first.number) is not None:
                with self._each(run) as behind:
                    found = at.get(run.first.of)
                    buffer = self.plan.program.buffers[found[0]] if found else None
                    pointer = self.pointer(role, run.first.number, behind)
                    yield _State(run.first, pointer, behind, buffer, found[1] if found else 0)

    @contextmanager
    def _each(self, run: Run) -> Iterator[Value]:
        zero, count = self.fn.const("i64", 0), len(run.arguments)
        if count == 1:
            yield zero
            return
        with self.fn.loop(zero, self.fn.const("i64", count), 1) as behind:
            yield behind

    # buffers -----------------------------------------------------------------------------------------

    def _pointer(self, buffer: Buffer) -> Value:
        role = _POINTERS.get(buffer.role)
        if role is None:
            return self.region(buffer.id)
        argument = self.named.get((role, buffer.name))
        if argument is None:
            raise InternalError("backends.llvm", f"no field of the C face is for {buffer}")
        pointer = self.given[argument]
        if buffer.role != "adjoint":
            return pointer
        return self.fn.select(self.null(pointer), self.region(ZEROS), pointer)

    def region(self, key: int) -> Value:
        """Where a region of the workspace begins."""
        return self.fn.gep(self.base, "i8", self.layout.offsets[key])

    def slot(self, buffer: Buffer, number: Value) -> Value:
        """Where a time slot of a batched buffer begins."""
        size = self.fn.imul(self.rows, self.fn.const("i64", buffer.size))
        return self.fn.gep(self.at[buffer.id], self.elem, self.fn.imul(number, size))

    def start_of(self, buffer: Buffer, s: _State) -> Value:
        """Where a state, or a carried gradient, is before the first step."""
        return self.slot(buffer, self.fn.isub(self.fn.const("i64", s.place), s.behind))

    def end_of(self, buffer: Buffer, s: _State) -> Value:
        """Where it is after the last step."""
        fn = self.fn
        number = fn.isub(fn.iadd(self.steps, fn.const("i64", s.place)), s.behind)
        kept = buffer.mask(True)
        return self.slot(buffer, number if kept == ALL_BITS else fn.and_(number, fn.const("i64", kept)))

    def elements(self, argument: Argument) -> Value:
        """How many numbers a field points to."""
        lead = {(): self.fn.const("i64", 1), ("B",): self.rows, ("T", "B"): self.flat}[argument.lead]
        return self.fn.imul(lead, self.fn.const("i64", argument.size))

    def _buffers(self) -> Value:
        fn, buffers = self.fn, self.plan.program.buffers
        table = fn.alloca("ptr", len(buffers) + 1)
        for k, pointer in enumerate([*self.at.values(), self.region(PANELS)]):
            fn.store(pointer, fn.gep(table, "ptr", fn.const("i64", k)))
        return table

    def _info(self) -> Value:
        """T, B, the seed, no barrier, nothing to use again, one block, no sums to go on from, one part and T
        steps planned, no later calls, whole tapes, the states given."""
        fn, program = self.fn, self.plan.program
        zero = fn.const("i64", 0)
        table = fn.alloca("i64", HEADER + len(program.buffers) + len(program.states))
        one, head = fn.const("i64", 1), (self.steps, self.rows, self.seed, zero, zero, self.steps, zero)
        entries = dict(enumerate((*head, one, self.steps, zero)))
        entries |= {mask_slot(b.id): fn.const("i64", -1) for b in program.buffers}
        for k, value in entries.items():
            fn.store(value, fn.gep(table, "i64", fn.const("i64", k)))
        known = flags(program)
        for run in runs(self.face, "initial", known):
            if run.first.of in known:
                flag = fn.const("i64", guard_slot(program, -known[run.first.of][1]))
                with self._each(run) as behind:
                    given = fn.zext(self.there(self.pointer("initial", run.first.number, behind)), "i64")
                    fn.store(given, fn.gep(table, "i64", fn.iadd(behind, flag)))
        return table


class _Forward(_Call):
    """Clocks and initial states in; outputs that live among the states, and final states, out."""

    name = "forward"

    def before(self) -> None:
        for buffer in self.plan.program.buffers:
            if buffer.role == "clock" and buffer.name == "T":
                self.fn.store(self.fn.sitofp(self.steps, self.elem), self.at[buffer.id])
            elif buffer.role == "clock":
                self._clock(buffer)
        for s in self.states("initial", "state"):
            if s.buffer is not None:
                with self.fn.if_(self.there(s.pointer)):
                    self.memory.copy(self.start_of(s.buffer, s), s.pointer, self.elements(s.argument))

    def _clock(self, buffer: Buffer) -> None:
        """Step numbers, the same for every row."""
        fn, zero = self.fn, self.fn.const("i64", 0)
        with fn.loop(zero, self.steps, 1) as t:
            step = fn.iadd(self.first, t)
            number = fn.sitofp(step, self.elem)
            if buffer.name == "_draw":
                whole = fn.trunc(step, "i32") if self.elem == "float" else step
                number = fn.bitcast(whole, self.elem)
            self.memory.fill(self.slot(buffer, t), number, self.rows)

    def after(self) -> None:
        fn = self.fn
        for name, k, shift in self.plan.program.outputs:
            buffer, argument = self.plan.program.buffers[k], self.named.get(("output", name))
            if argument is not None and buffer.role != "output":
                source = self.slot(buffer, fn.const("i64", shift + buffer.past))
                self.memory.copy(self.given[argument], source, self.elements(argument))
        for s in self.states("final", "state"):
            if s.buffer is not None:
                with fn.if_(self.there(s.pointer)):
                    self.memory.copy(s.pointer, self.end_of(s.buffer, s), self.elements(s.argument))


class _Backward(_Call):
    """Gradients of outputs and final states in; those of params, inputs and initial states out."""

    name = "backward"

    def before(self) -> None:
        for a in self.face.of_role("grad_output"):
            if self.plan.buffer("adjoint", name=a.of) is not None:
                with self.fn.if_(self.null(self.given[a])):
                    self.memory.zero(self.region(ZEROS), self.elements(a))
        for b in self.plan.program.buffers:
            if b.role in ("grad_state", "start"):
                size = self.plan.regions[b.id].count(self.fn, self.steps, self.rows)
                self.memory.zero(self.at[b.id], size)
        for s in self.states("grad_final", "grad_state"):
            if s.buffer is not None:
                with self.fn.if_(self.there(s.pointer)):
                    self.memory.copy(self.end_of(s.buffer, s), s.pointer, self.elements(s.argument))

    def after(self) -> None:
        for role in ("grad_param", "grad_input"):
            for a in self.face.of_role(role):
                kinds = [kind for kind, field in _GRADIENTS.items() if field == role]
                if self.plan.buffer(*kinds, name=a.of) is None:
                    self.memory.zero(self.given[a], self.elements(a))
        for s in self.states("grad_initial", "grad_state"):
            with self.fn.if_(self.there(s.pointer)):
                self._start(s)
        for s in self.states("grad_initial", "grad_state", delays=True):
            self._delayed(s)

    def _start(self, s: _State) -> None:
        """What reached a state's start; without steps that is what came in."""
        count = self.elements(s.argument)
        if s.buffer is not None:
            self.memory.copy(s.pointer, self.start_of(s.buffer, s), count)
            return
        final = self.pointer("grad_final", s.argument.number, s.behind)
        self.memory.zero(s.pointer, count)
        idle = self.fn.icmp("eq", self.steps, self.fn.const("i64", 0))
        with self.fn.if_(self.fn.and_(idle, self.there(final))):
            self.memory.copy(s.pointer, final, count)

    def _delayed(self, s: _State) -> None:
        """A delay slot that the caller left out started as its state did: its gradient goes there."""
        number, count = s.argument.number, self.elements(s.argument)
        kept = self.face.state_kept(number)
        with self.fn.if_(self.null(self.pointer("initial", number, s.behind))):
            if s.buffer is not None and kept is not None and ("grad_initial", kept) in self.fields:
                state = self.pointer("grad_initial", kept)
                with self.fn.if_(self.there(state)):
                    self.memory.add(state, self.start_of(s.buffer, s), count)
            with self.fn.if_(self.there(s.pointer)):
                self.memory.zero(s.pointer, count)
