"""The kernel a user holds: checks every argument, then lets an engine walk the steps.

One cell compiles into a few engines that differ in three flags (ragged, resets, training); each is made when
it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import numpy as np

from rnngen.cell import build_cell
from rnngen.cell.model import Cell, InputSlot
from rnngen.errors import ArgumentError, nearest
from rnngen.kernel.cost import Cost, cost_of
from rnngen.kernel.ir import Program
from rnngen.ops.call import Call, Engine, RawGradients
from rnngen.ops.size import Size
from rnngen.runtime.arguments import (
    as_array,
    check_names,
    checked_indices,
    expect_shape,
    index_array,
    integer_rows,
    real_array,
    switch,
    whole_number,
)
from rnngen.runtime.initial import init_params
from rnngen.runtime.results import Gradients, Run
from rnngen.runtime.timeline import Timeline

if TYPE_CHECKING:
    from rnngen.oracle.tangent import TangentOracle

__all__ = ["Flags", "Kernel", "Makers"]

Array = Any
Flags = tuple[bool, bool, bool]


@dataclass(frozen=True, slots=True)
class Makers:
    """What a kernel asks of the corridor: an engine for some flags, its program, itself from its recipe."""

    engine: Callable[[Flags], Engine]
    program: Callable[[], Program]
    rebuild: Callable[[Mapping[str, Any]], Kernel]


class Kernel:
    """A compiled cell. T and B are free at every call; safe to call from several threads."""

    def __init__(self, cell: Cell, dtype: str, backend: str, make: Makers, recipe: Mapping[str, Any]) -> None:
        self.cell, self.backend = cell, backend
        self.dtype = np.dtype(dtype)
        self._make, self._recipe = make, dict(recipe)
        self._engines: dict[Flags, Engine] = {}
        self._program: Program | None = None
        self._id = uuid4().hex
        self._pushers: dict[Flags, TangentOracle] = {}
        self._inputs = {s.name: s for s in cell.inputs}
        self._slots = {s.name: s for s in cell.states}
        self._indices = {i.name for i in cell.inputs if i.dtype == "index"}
        clocks = {str(n.attr("name")) for _, n in cell.program.leaves("clock") if n.batched}
        self._clocks = tuple(sorted(clocks | ({"_draw"} if cell.random else set())))

    # what it is --------------------------------------------------------------------------------------

    @property
    def dims(self) -> Mapping[str, int]:
        """The sizes it was compiled for."""
        return self.cell.dims

    def __repr__(self) -> str:
        sizes = ", ".join(f"{k}={v}" for k, v in self.dims.items())
        return f"<rnngen kernel {self.cell.title}({sizes}) {self.dtype} on {self.backend}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return self._make.rebuild, (self._recipe,)

    def engine(self, flags: Flags = (False, False, False)) -> Engine:
        """The engine for (ragged, resets, training), made when first needed."""
        flags = (flags[0], flags[1], flags[2] and self._uses_training)
        if flags not in self._engines:
            self._engines[flags] = self._make.engine(flags)
        return self._engines[flags]

    @property
    def _uses_training(self) -> bool:
        return bool(self._recipe.get("uses_training", True))

    def init_params(self, seed: int = 0) -> dict[str, Array]:
        """Fresh params by the spec's `init`: the same seed gives the same arrays on every platform."""
        return init_params(self.cell, whole_number(seed, "seed", 0, (1 << 64) - 1), self.dtype)

    def cost(self, T: int, B: int) -> Cost:
        """Floating-point operations, bytes moved, and workspace bytes for T steps of B rows."""
        steps, rows = whole_number(T, "T", 0, 1 << 40), whole_number(B, "B", 0, 1 << 40)
        if self._program is None:
            self._program = self._make.program()
        return cost_of(self._program, steps, rows, self.dtype.itemsize)

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
        a reset returns them there. `steps` is T for a cell without per-step inputs. `backward` reads the
        arrays again: leave them as they are until then. Raises ArgumentError before anything is read or
        written.
        """
        call, timeline, clocks = self._call(
            inputs, params, initial_state, lengths, reset, reverse, seed, steps
        )
        flags = (lengths is not None, reset is not None, bool(training))
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
        """
        if not isinstance(run, Run) or run.tape is None or run.timeline is None:
            raise ArgumentError("run: nothing was kept for a backward pass; call forward with save=True")
        if run.owner != self._id:
            raise ArgumentError("run: it was made by another kernel")
        timeline = run.timeline
        outputs = self._grad_outputs(grad_outputs, timeline)
        final = self._grad_final(grad_final_state, timeline.rows)
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
        call, timeline, _ = self._call(inputs, params, initial_state, lengths, reset, reverse, seed, steps)
        flags = (lengths is not None, reset is not None, bool(training))
        moved = self._tangents(flags).jvp(call, self._directions(tangents, "tangents", timeline))
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
        call, timeline, _ = self._call(inputs, params, initial_state, lengths, reset, reverse, seed, steps)
        flags = (lengths is not None, reset is not None, bool(training))
        directions = self._directions(vector, "vector", timeline)
        outputs = self._grad_outputs(grad_outputs, timeline)
        final = self._grad_final(grad_final_state, timeline.rows)
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
        lifted = {
            n: as_array(a, f"inputs['{n}']")[None] if self._inputs[n].per == "step" else a
            for n, a in inputs.items()
        }
        state = {} if state is None else state
        check_names(state, [*self._slots, *self._clocks, *self.cell.outputs], "state")
        known = {**state}
        for name in self.cell.outputs:
            if name not in self._slots:
                known.pop(name, None)
        run = self.forward(lifted, params, known, training=training, seed=seed, save=False, steps=1)
        return {**run.final_state, **{n: a[0] for n, a in run.outputs.items()}}

    # checks ------------------------------------------------------------------------------------------

    def _call(
        self,
        inputs: Any,
        params: Any,
        initial: Any,
        lengths: Any,
        reset: Any,
        reverse: bool,
        seed: int,
        given_steps: int | None,
    ) -> tuple[Call, Timeline, dict[str, Array]]:
        check_names(inputs, self._inputs, "inputs", self._inputs)
        initial = {} if initial is None else initial
        allowed = [*self._slots, *self._clocks]
        check_names(initial, allowed, "initial_state")
        arrays = {n: self._input(s, inputs[n]) for n, s in self._inputs.items()}
        asked = None if given_steps is None else whole_number(given_steps, "steps", 0, 1 << 40)
        steps, rows = self._extent(arrays, initial, asked)
        self._check_extent(arrays, steps, rows)
        known = self._params(params)
        state = {n: self._state(n, initial[n], rows) for n in self._slots if n in initial}
        seed = whole_number(seed, "seed", 0, (1 << 64) - 1)
        timeline = Timeline(
            steps,
            rows,
            None if lengths is None else integer_rows(lengths, "lengths", rows, 0, steps),
            None if reset is None else switch(reset, "reset", steps, rows),
            bool(reverse),
        )
        for name, slot in self._inputs.items():
            if slot.dtype == "index":
                valid = timeline.valid if slot.per == "step" else None
                what = f"inputs['{name}']"
                arrays[name] = checked_indices(arrays[name], what, self.dtype, slot.bound, valid)
        clocks, after = self._clock_arrays(initial, timeline)
        return self._assembled(arrays, known, state, timeline, clocks, int(seed)), timeline, after

    def _assembled(
        self,
        arrays: Mapping[str, Array],
        params: Mapping[str, Array],
        state: Mapping[str, Array],
        timeline: Timeline,
        clocks: Mapping[str, Array],
        seed: int,
    ) -> Call:
        per_step = {n: timeline.held(a) for n, a in arrays.items() if self._inputs[n].per == "step"}
        if timeline.valid is not None:
            per_step["_valid"] = timeline.valid.astype(self.dtype)
        walked_reset = timeline.walked_reset()
        if walked_reset is not None:
            per_step["_reset"] = walked_reset.astype(self.dtype)
        sequence = {n: a for n, a in arrays.items() if self._inputs[n].per == "sequence"}
        return Call(timeline.steps, timeline.rows, per_step, sequence, params, state, clocks, seed)

    def _input(self, slot: InputSlot, value: Any) -> Array:
        what = f"inputs['{slot.name}']"
        if slot.dtype == "index":
            return index_array(value, what)
        return real_array(value, what, self.dtype)

    def _extent(
        self, arrays: Mapping[str, Array], initial: Mapping[str, Any], given: int | None
    ) -> tuple[int, int]:
        """T and B, read off the first array that has them."""
        given_states = [as_array(a, f"initial_state['{n}']", "fiubc") for n, a in initial.items()]
        rows = [a.shape[0] for a in given_states if a.ndim]
        for name, slot in self._inputs.items():
            if slot.per == "step":
                if arrays[name].ndim < 2:
                    names = ", ".join(["T, B", *self._symbolic(name)])
                    want = [None, None, *[int(s) for s in slot.shape]]
                    expect_shape(arrays[name], f"inputs['{name}']", f"[{names}]", want)
                found = arrays[name].shape
                if given not in (None, found[0]):
                    raise ArgumentError(
                        f"steps: expected T = {found[0]} as inputs['{name}'] has it, got {given}"
                    )
                return int(found[0]), int(found[1])
            rows.insert(0, arrays[name].shape[0] if arrays[name].ndim else 1)
        if given is None:
            raise ArgumentError(
                f"steps: {self.cell.title} has no per-step input to read T from; give steps=T"
            )
        return given, int(rows[0]) if rows else 1

    def _check_extent(self, arrays: Mapping[str, Array], steps: int, rows: int) -> None:
        for name, slot in self._inputs.items():
            lead = ("T, B", (steps, rows)) if slot.per == "step" else ("B", (rows,))
            names = ", ".join([lead[0], *[str(s) for s in self._symbolic(name)]])
            want = (*lead[1], *[int(s) for s in slot.shape])
            expect_shape(arrays[name], f"inputs['{name}']", f"[{names}]", want)

    def _symbolic(self, name: str) -> Sequence[str]:
        return list(self._recipe["symbolic"].get(name, ()))

    def _params(self, params: Any) -> dict[str, Array]:
        slots = {p.name: p for p in self.cell.params}
        check_names(params, slots, "params", slots)
        out = {}
        for name, slot in slots.items():
            out[name] = real_array(params[name], f"params['{name}']", self.dtype)
            names = f"[{', '.join(self._symbolic(name))}]"
            expect_shape(out[name], f"params['{name}']", names, [int(s) for s in slot.shape])
        return out

    def _state(self, name: str, value: Any, rows: int) -> Array:
        what = f"initial_state['{name}']"
        found = real_array(value, what, self.dtype)
        names = ", ".join(["B", *self._symbolic(name)])
        expect_shape(found, what, f"[{names}]", (rows, *[int(s) for s in self._slots[name].shape]))
        return found

    def _clock_arrays(
        self, initial: Mapping[str, Any], timeline: Timeline
    ) -> tuple[dict[str, Array], dict[str, Array]]:
        clocks, after = {}, {}
        for name in self._clocks:
            start = np.zeros(timeline.rows, np.int64)
            if name in initial:
                start = integer_rows(initial[name], f"initial_state['{name}']", timeline.rows, 0, 1 << 62)
            numbers = timeline.step_numbers(start) if name == "t" else timeline.counters(start)
            clocks[name] = numbers.astype(self.dtype) if name == "t" else numbers
            after[name] = timeline.next_number(numbers, start)
        return clocks, after

    def _grad_outputs(self, given: Any, timeline: Timeline) -> dict[str, Array]:
        check_names(given, self.cell.outputs, "grad_outputs")
        out = {}
        for name, value in given.items():
            what = f"grad_outputs['{name}']"
            found = real_array(value, what, self.dtype)
            shape = self.cell.program.nodes[self.cell.program.output("output", name)].ints
            expect_shape(found, what, "the output's", (timeline.steps, timeline.rows, *shape))
            out[name] = timeline.walked(found)
        return out

    def _directions(self, given: Any, what: str, timeline: Timeline) -> dict[str, Array]:
        """What moves and how far, by name, in the order of the walk."""
        moving: dict[str, tuple[tuple[int, ...], Sequence[Size]]] = {
            p.name: ((), p.shape) for p in self.cell.params
        }
        for i in self.cell.inputs:
            if i.dtype != "index":
                steps = (timeline.steps,) if i.per == "step" else ()
                moving[i.name] = ((*steps, timeline.rows), i.shape)
        moving |= {s.name: ((timeline.rows,), s.shape) for s in self.cell.states if s.of not in self._indices}
        check_names(given, moving, what)
        out = {}
        for name, value in given.items():
            lead, shape = moving[name]
            out[name] = real_array(value, f"{what}['{name}']", self.dtype)
            expect_shape(out[name], f"{what}['{name}']", f"that of '{name}'", (*lead, *_ints(shape)))
            if len(lead) == 2:
                out[name] = timeline.walked(out[name])
        return out

    def _grad_final(self, given: Any, rows: int) -> dict[str, Array]:
        given = {} if given is None else given
        check_names(given, self._slots, "grad_final_state")
        out = {}
        for name, value in given.items():
            what = f"grad_final_state['{name}']"
            out[name] = real_array(value, what, self.dtype)
            shape = (rows, *[int(s) for s in self._slots[name].shape])
            expect_shape(out[name], what, "the state's", shape)
        return out

    def _selected(self, raw: RawGradients, timeline: Timeline, wrt: Sequence[str] | None) -> Gradients:
        possible = [p.name for p in self.cell.params if p.trainable]
        possible += [i.name for i in self.cell.inputs if i.dtype != "index"]
        possible += [s.name for s in self.cell.states if s.of not in self._indices]
        if isinstance(wrt, str):
            raise ArgumentError(f"wrt: expected a list of names, got the text '{wrt}'")
        for name in wrt or ():
            if name not in possible:
                raise ArgumentError(f"wrt: '{name}' has no gradient; {nearest(name, possible)}")
        wanted = set(possible if wrt is None else wrt)
        params = {
            p.name: raw.params.get(p.name, np.zeros(_ints(p.shape), self.dtype))
            for p in self.cell.params
            if p.trainable and p.name in wanted
        }
        inputs = {}
        for slot in self.cell.inputs:
            if slot.dtype != "index" and slot.name in wanted:
                lead = (timeline.steps, timeline.rows) if slot.per == "step" else (timeline.rows,)
                found = raw.inputs if slot.per == "step" else raw.sequence
                value = found.get(slot.name, np.zeros((*lead, *_ints(slot.shape)), self.dtype))
                inputs[slot.name] = timeline.unwalked(value) if slot.per == "step" else value
        state = {n: a for n, a in raw.state.items() if n in wanted}
        return Gradients(params, inputs, state)


def _ints(shape: Sequence[Size]) -> tuple[int, ...]:
    return tuple(int(s) for s in shape)
