"""The kernel a user holds: checks every argument, then lets an engine walk the steps.

One cell compiles into a few engines that differ in three flags (ragged, resets, training); each is made when
it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import numpy as np

from rnngen.cell import build_cell
from rnngen.cell.model import Cell
from rnngen.errors import ArgumentError
from rnngen.kernel.cost import Cost, cost_of
from rnngen.kernel.ir import Program
from rnngen.ops.call import Engine, Planned, RawGradients
from rnngen.ops.halves import HOST
from rnngen.ops.size import ints
from rnngen.runtime.arguments import check_names, renamed, whole_number, yes_or_no
from rnngen.runtime.gpu_arrays import arrays_of, common_place
from rnngen.runtime.initial import init_params
from rnngen.runtime.results import Gradients, Run
from rnngen.runtime.signature import Signature
from rnngen.runtime.stepper import Stepper
from rnngen.runtime.timeline import Timeline

if TYPE_CHECKING:
    from rnngen.oracle.tangent import TangentOracle

__all__ = ["Flags", "Kernel", "Makers"]

Array = Any
Flags = tuple[bool, bool, bool]


@dataclass(frozen=True, slots=True)
class Makers:
    """What a kernel asks of the corridor: an engine for some flags, its program, and what makes it again
    elsewhere: a function, and plain data for it."""

    engine: Callable[[Flags], Engine]
    program: Callable[[], Program]
    again: tuple[Callable[..., Kernel], tuple[Any, ...]]


class Kernel:
    """A compiled cell. T and B are free at every call; safe to call from several threads.

    `dtype` is that of the arrays of the host: float32 where the kernel was asked for in 16 bits.
    """

    def __init__(
        self, cell: Cell, asked: str, backend: str, make: Makers, symbolic: Mapping[str, list[str]]
    ) -> None:
        self.cell, self.backend = cell, backend
        self.dtype = np.dtype(HOST.get(asked, asked))
        self._asked, self._make = asked, make
        self._engines: dict[Flags, Engine] = {}
        self._program: Program | None = None
        self._trains = cell.trains
        self._id = uuid4().hex
        self._pushers: dict[Flags, TangentOracle] = {}
        self._signature = self._calls = Signature(cell, self.dtype, symbolic)
        if backend == "cuda":
            self._calls = Signature(cell, self.dtype, symbolic, asked)
        self._inputs = {s.name: s for s in cell.inputs}
        self._slots = {s.name: s for s in cell.states}

    # what it is --------------------------------------------------------------------------------------

    @property
    def dims(self) -> Mapping[str, int]:
        """The sizes it was compiled for."""
        return self.cell.dims

    def __repr__(self) -> str:
        sizes = ", ".join(f"{k}={v}" for k, v in self.dims.items())
        dtype = self._asked if self._asked == self.dtype else f"{self._asked} (arrays {self.dtype})"
        return f"<rnngen kernel {self.cell.title}({sizes}) {dtype} on {self.backend}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return self._make.again

    def engine(self, flags: Flags = (False, False, False)) -> Engine:
        """The engine for (ragged, resets, training), made when first needed."""
        flags = (flags[0], flags[1], flags[2] and self._trains)
        if flags not in self._engines:
            self._engines[flags] = self._make.engine(flags)
        return self._engines[flags]

    def init_params(self, seed: int = 0) -> dict[str, Array]:
        """Fresh params by the spec's `init`: the same seed gives the same arrays on every platform."""
        return init_params(self.cell, whole_number(seed, "seed", 0, (1 << 64) - 1), self.dtype)

    def cost(self, T: int, B: int) -> Cost:
        """Floating-point operations, bytes moved, and workspace bytes for T steps of B rows.

        The workspace is that of a training call, exact for backend 'llvm'; others need as much or more.
        """
        steps, rows = whole_number(T, "T", 0, 1 << 40), whole_number(B, "B", 0, 1 << 40)
        if self._program is None:
            self._program = self._make.program()
        cost = cost_of(self._program, steps, rows, self.dtype.itemsize)
        engine = self.engine((False, False, True))
        if isinstance(engine, Planned):
            return replace(cost, workspace=engine.workspace(steps, rows))
        return cost

    # calls -------------------------------------------------------------------------------------------

    def forward(
        self,
        inputs: Mapping[str, Any],
        params: Mapping[str, Any],
        initial_state: Mapping[str, Any] | None = None,
        *,
        lengths: Any = None,
        reset: Any = None,
        reverse: bool = False,
        training: bool = False,
        seed: int = 0,
        save: bool = True,
        steps: int | None = None,
    ) -> Run:
        """Runs the sequence.

        Shapes: inputs [T, B, …] (`per: sequence`: [B, …]), params […], initial_state [B, …], lengths [B]
        integers in 0 … T, reset [T, B] of 0/1. States left out of `initial_state` start at their `init`;
        a reset returns them there. `steps` is T for a cell without per-step inputs; its B is that of the
        first of these: a `per: sequence` input, a state, `lengths`, `reset`; 1 where none is given.
        `backward` reads the arrays again: leave them as they are until then. With backend 'cuda', an array of
        a GPU among these has the call run there and keeps all results there. Raises ArgumentError before
        anything is read or written.
        """
        call, timeline, clocks = self._calls.call(
            inputs, params, initial_state, lengths, reset, reverse, seed, (steps, None)
        )
        flags = (lengths is not None, reset is not None, yes_or_no(training, "training"))
        save = yes_or_no(save, "save")
        tape = self.engine(flags).forward(call, save)
        outputs = {n: timeline.unwalked(a) for n, a in tape.outputs.items()}
        final = {**tape.final, **clocks}
        return Run(outputs, final, tape if save else None, timeline, flags, self._id)

    def backward(
        self,
        run: Run,
        grad_outputs: Mapping[str, Any],
        grad_final_state: Mapping[str, Any] | None = None,
        *,
        wrt: Sequence[str] | None = None,
    ) -> Gradients:
        """Gradients of Σ grad_outputs · outputs + Σ grad_final_state · final_state.

        Shapes: grad_outputs [T, B, …], grad_final_state [B, …]; what is left out counts as zero. `wrt` keeps
        only the named gradients. `initial_state` has an entry for each state: the gradient with respect to
        the value it started from; a state that started at a param as its `init` passes it on to that, too.
        With an array of the GPU among these or those of the run, all gradients are arrays of the GPU.
        """
        if not isinstance(run, Run) or run.tape is None or run.timeline is None:
            raise ArgumentError("run: nothing was kept for a backward pass; call forward with save=True")
        if run.owner != self._id:
            raise ArgumentError("run: it was made by another kernel")
        timeline = run.timeline
        outputs = self._calls.grad_outputs(grad_outputs, timeline)
        final = self._calls.grad_final(grad_final_state, timeline)
        raw = self.engine(run.flags).backward(run.tape, outputs, final)
        return self._selected(raw, timeline, wrt)

    def jvp(
        self,
        inputs: Mapping[str, Any],
        params: Mapping[str, Any],
        tangents: Mapping[str, Any],
        initial_state: Mapping[str, Any] | None = None,
        *,
        lengths: Any = None,
        reset: Any = None,
        reverse: bool = False,
        training: bool = False,
        seed: int = 0,
        steps: int | None = None,
    ) -> Run:
        """How outputs and final state move when inputs, params and initial states move: J · tangents.

        `tangents` goes by name and has the shapes of what moves; what is left out stands still. A state
        that is not given moves from where its `init` moves to. The result holds tangents and cannot go
        into `backward`. Works on the NumPy oracle, whatever the backend.
        """
        call, timeline, _ = self._signature.call(
            inputs, params, initial_state, lengths, reset, reverse, seed, (steps, None)
        )
        flags = (lengths is not None, reset is not None, yes_or_no(training, "training"))
        moved = self._tangents(flags).jvp(call, self._signature.directions(tangents, "tangents", timeline))
        return Run({n: timeline.unwalked(a) for n, a in moved.outputs.items()}, moved.final)

    def hvp(
        self,
        inputs: Mapping[str, Any],
        params: Mapping[str, Any],
        vector: Mapping[str, Any],
        grad_outputs: Mapping[str, Any],
        grad_final_state: Mapping[str, Any] | None = None,
        initial_state: Mapping[str, Any] | None = None,
        *,
        lengths: Any = None,
        reset: Any = None,
        reverse: bool = False,
        training: bool = False,
        seed: int = 0,
        steps: int | None = None,
        wrt: Sequence[str] | None = None,
    ) -> Gradients:
        """How the gradients of `backward` move when inputs, params and states move by `vector`: H · v.

        The loss is the same, Σ grad_outputs · outputs + Σ grad_final_state · final_state; `vector` as in
        `jvp`, the result as of `backward`. Works on the NumPy oracle, whatever the backend.
        """
        call, timeline, _ = self._signature.call(
            inputs, params, initial_state, lengths, reset, reverse, seed, (steps, None)
        )
        flags = (lengths is not None, reset is not None, yes_or_no(training, "training"))
        directions = self._signature.directions(vector, "vector", timeline)
        outputs = self._signature.grad_outputs(grad_outputs, timeline)
        final = self._signature.grad_final(grad_final_state, timeline)
        return self._selected(self._tangents(flags).hvp(call, directions, outputs, final), timeline, wrt)

    def _tangents(self, flags: Flags) -> TangentOracle:
        """Forward mode for (ragged, resets, training), made when first needed."""
        if flags not in self._pushers:
            from rnngen.grad import derive_step
            from rnngen.oracle.tangent import TangentOracle

            ragged, resets, training = flags
            options = replace(self.cell.options, ragged=ragged, resets=resets, training=training)
            self._pushers[flags] = TangentOracle(derive_step(build_cell(self.cell.spec, options)), self.dtype)
        return self._pushers[flags]

    def step(
        self,
        inputs: Mapping[str, Any],
        params: Mapping[str, Any],
        state: Mapping[str, Any] | None = None,
        *,
        training: bool = False,
        seed: int = 0,
    ) -> Mapping[str, Array]:
        """One time step for streaming: inputs [B, …] → the state after it, outputs included.

        The result goes into the next call as `state`.
        """
        check_names(inputs, self._inputs, "inputs", self._inputs)
        lifted = {n: self._calls.one_step(n, a) for n, a in inputs.items()}
        state = {} if state is None else state
        may = dict.fromkeys([*self._slots, *self._signature.clocks, *self.cell.outputs])
        check_names(state, may, "state")
        known = {**state}
        for name in self.cell.outputs:
            if name not in self._slots:
                known.pop(name, None)
        with renamed("initial_state", "state"):
            run = self.forward(lifted, params, known, training=training, seed=seed, save=False, steps=1)
        # a state as it is carried, not as it is handed out: 16-bit outputs are rounded
        return {**{n: a[0] for n, a in run.outputs.items()}, **run.final_state}

    def stepper(
        self,
        params: Mapping[str, Any],
        B: int = 1,
        state: Mapping[str, Any] | None = None,
        *,
        inputs: Mapping[str, Any] | None = None,
        training: bool = False,
        seed: int = 0,
    ) -> Stepper:
        """The kernel bound to params and B rows, for streaming: some microseconds a step.

        `state` as `initial_state` of `forward`; `inputs` are those of one value for the whole sequence,
        [B, …]. After a change of params or of these, call `refresh`. With backend 'cuda', an array of a GPU
        among these has the stepper and all of its arrays lie there.
        """
        rows = whole_number(B, "B", 1, 1 << 40)
        given = dict(inputs or {})
        check_names(given, [n for n, s in self._inputs.items() if s.per != "step"], "inputs")
        blank = self._signature.blank
        none = {**blank(0, rows), **given}
        with renamed("initial_state", "state"):
            before, _, clocks = self._calls.call(none, params, state, None, None, False, seed, (0, rows))
        engine: Any = self.engine((False, False, yes_or_no(training, "training")))
        start = {**engine.forward(before, False).final, **clocks}
        one = {**blank(1, rows), **given}
        call, _, _ = self._calls.call(one, params, start, None, None, False, seed, (1, rows))
        owned = replace(call, inputs={n: np.array(a) for n, a in call.inputs.items()})
        if self.backend != "cuda":
            return Stepper(engine, owned, self._signature.step_input, self.cell.indices)
        if (number := common_place(arrays_of(call))) is None:
            return Stepper(engine, owned, self._calls.step_input_of_host, self.cell.indices)
        from rnngen.runtime.gpu_stepper import GpuStepper

        return GpuStepper(engine.at(number), owned, self._calls.step_input)

    # results ----------------------------------------------------------------------------------------

    def _wanted(self, wrt: Sequence[str] | None) -> Collection[str]:
        """The names behind `wrt`, if this kernel has their gradients."""
        possible = self.cell.wrt
        if wrt is None:
            return possible
        wanted = self.cell.checked_wrt(wrt)
        if absent := next((n for n in wanted if n not in possible), None):
            raise ArgumentError(
                f"wrt: the kernel was compiled without the gradient of '{absent}', for those of "
                f"{', '.join(possible) or 'nothing'}; name it in compile(…, wrt=[…]), too"
            )
        return wanted

    def _selected(self, raw: RawGradients, timeline: Timeline, wrt: Sequence[str] | None) -> Gradients:
        wanted = self._wanted(wrt)
        params = {
            p.name: raw.params[p.name] if p.name in raw.params else raw.zeros(ints(p.shape), self.dtype)
            for p in self.cell.params
            if p.name in wanted
        }
        inputs = {}
        for slot in self.cell.inputs:
            if slot.name in wanted:
                lead = (timeline.steps, timeline.rows) if slot.per == "step" else (timeline.rows,)
                found = raw.inputs if slot.per == "step" else raw.sequence
                if (value := found.get(slot.name)) is None:
                    dtype = (raw.stored if slot.per == "step" else None) or self.dtype
                    value = raw.zeros((*lead, *ints(slot.shape)), dtype)
                inputs[slot.name] = timeline.unwalked(value) if slot.per == "step" else value
        state = {n: a for n, a in raw.state.items() if n in wanted}
        return Gradients(params, inputs, state)
