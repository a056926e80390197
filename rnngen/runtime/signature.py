"""What a cell's arrays have to be: names, shapes and kinds, all checked before anything is touched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from rnngen.cell.model import Cell, InputSlot
from rnngen.errors import ArgumentError
from rnngen.ops.call import Call
from rnngen.ops.size import Size, ints
from rnngen.runtime.arguments import (
    as_array,
    check_names,
    checked_indices,
    expect_shape,
    index_array,
    integer_rows,
    is_plain,
    real_array,
    switch,
    whole_number,
    yes_or_no,
)
from rnngen.runtime.gpu_arrays import GpuArray, gpu_real, on_gpu
from rnngen.runtime.timeline import Timeline

__all__ = ["Signature"]

Array = Any


class Signature:
    """The arrays of a cell's calls in `dtype`; `symbols` tell how the spec writes each shape, `gpu` in which
    dtype float arrays may lie on a GPU; states lie there in `dtype`."""

    def __init__(self, cell: Cell, dtype: Any, symbols: Mapping[str, Sequence[str]], gpu: str = "") -> None:
        self.cell, self.dtype, self._symbols, self._gpu = cell, dtype, symbols, gpu
        self._inputs = {s.name: s for s in cell.inputs}
        self._slots = {s.name: s for s in cell.states}
        self._params_by_name = {p.name: p for p in cell.params}
        self._shapes = {n: ints(s.shape) for n, s in self._inputs.items()}
        self._shapes |= {n: ints(s.shape) for n, s in self._slots.items()}
        self._shapes |= {n: ints(s.shape) for n, s in self._params_by_name.items()}
        self._outputs = {n: cell.program.nodes[i].ints for n, i in cell.program.keyed("output").items()}
        clocks = {str(n.attr("name")) for _, n in cell.program.leaves("clock") if n.batched}
        self.clocks = tuple(sorted(clocks | ({"_draw"} if cell.random else set())))
        self._starts = dict.fromkeys((*self._slots, *self.clocks))
        self._sequence = [s.name for s in cell.inputs if s.per == "sequence"]
        self._timed = [s.name for s in cell.inputs if s.per == "step"]
        self._indexed = any(s.dtype == "index" for s in cell.inputs)

    def call(
        self,
        inputs: Any,
        params: Any,
        initial: Any,
        lengths: Any,
        reset: Any,
        reverse: bool,
        seed: int,
        given: tuple[int | None, int | None],
    ) -> tuple[Call, Timeline, dict[str, Array]]:
        """A call, the time that it spans, and the clocks after it; arguments as of `Kernel.forward`.

        `given` is T and B where the caller knows them: a cell without inputs has no array to tell them by.
        """
        check_names(inputs, self._inputs, "inputs", self._inputs)
        initial = {} if initial is None else initial
        check_names(initial, self._starts, "initial_state")
        arrays = {n: self._input(s, inputs[n]) for n, s in self._inputs.items()}
        asked = None if given[0] is None else whole_number(given[0], "steps", 0, 1 << 40)
        steps, rows = self._extent(arrays, initial, (asked, given[1]), (lengths, reset))
        self._check_extent(arrays, steps, rows)
        known = self._params(params)
        state = {n: self._state(n, initial[n], rows) for n in self._slots if n in initial}
        seed = whole_number(seed, "seed", 0, (1 << 64) - 1)
        timeline = Timeline(
            steps,
            rows,
            None if lengths is None else self._whole_rows(lengths, "lengths", rows, steps),
            None if reset is None else self._switch(reset, steps, rows),
            yes_or_no(reverse, "reverse"),
        )
        if self._indexed or timeline.moves:
            arrays = {n: self._walked(self._inputs[n], a, timeline) for n, a in arrays.items()}
        clocks, after = self._clock_arrays(initial, timeline)
        return self._assembled(arrays, known, state, timeline, clocks, seed), timeline, after

    def _whole_rows(self, value: Any, what: str, rows: int, high: int) -> Array:
        """One integer a row, on the host: from a GPU they are brought."""
        if self._gpu and (found := on_gpu(value, what)) is not None:
            from rnngen.runtime.gpu_work import fetched

            expect_shape(found, what, "[B]", (rows,))
            value = fetched(found)
        return integer_rows(value, what, rows, 0, high)

    def _switch(self, value: Any, steps: int, rows: int) -> Array:
        if self._gpu and (found := on_gpu(value, "reset")) is not None:
            from rnngen.runtime.gpu_work import switches

            expect_shape(found, "reset", "[T, B]", (steps, rows))
            return switches(found, "reset", self.dtype)
        return switch(value, "reset", steps, rows)

    def _walked(self, slot: InputSlot, array: Array, timeline: Timeline) -> Array:
        """An input as the engines walk it, in the kernel's dtype: a step's values held, indices checked."""
        per_step, what = slot.per == "step", f"inputs['{slot.name}']"
        if slot.dtype == "index" and not isinstance(array, GpuArray):
            array = checked_indices(array, what, self.dtype, slot.bound, timeline.valid if per_step else None)
        array = timeline.held(array) if per_step else array
        if slot.dtype == "index" and isinstance(array, GpuArray):
            from rnngen.runtime.gpu_work import indices

            array = indices(array, what, self.dtype, slot.bound)
        return array

    def _assembled(
        self,
        arrays: Mapping[str, Array],
        params: Mapping[str, Array],
        state: Mapping[str, Array],
        timeline: Timeline,
        clocks: Mapping[str, Array],
        seed: int,
    ) -> Call:
        per_step, sequence = dict(arrays), {n: arrays[n] for n in self._sequence}
        for name in sequence:
            del per_step[name]
        if timeline.valid is not None:
            per_step["_valid"] = timeline.valid.astype(self.dtype)
        walked_reset = timeline.walked_reset()
        if walked_reset is not None:
            there = isinstance(walked_reset, GpuArray)
            per_step["_reset"] = walked_reset if there else walked_reset.astype(self.dtype)
        return Call(timeline.steps, timeline.rows, per_step, sequence, params, state, clocks, seed)

    def _input(self, slot: InputSlot, value: Any) -> Array:
        if slot.dtype == "index":
            what = f"inputs['{slot.name}']"
            found = on_gpu(value, what) if self._gpu else None
            if found is not None and found.dtype.kind not in "iu":
                raise ArgumentError(f"{what}: expected integers, got an array of {found.kind}")
            return index_array(value, what) if found is None else found
        if is_plain(value, self.dtype):
            return value
        return self._real(value, f"inputs['{slot.name}']")

    def _real(self, value: Any, what: str, state: bool = False) -> Array:
        """A float array, of a state or another, of the host, or of a GPU where the kernel takes these."""
        if self._gpu:
            carried = self.dtype.name
            why = f"a state of a {self._gpu} kernel is {carried}" if state and carried != self._gpu else ""
            if (found := gpu_real(value, what, carried if state else self._gpu, why)) is not None:
                return found
        return real_array(value, what, self.dtype)

    def _seen(self, value: Any, what: str, kinds: str = "fiub") -> Array:
        """An array of either place, for its shape."""
        found = on_gpu(value, what) if self._gpu else None
        return as_array(value, what, kinds) if found is None else found

    def blank(self, steps: int, rows: int) -> dict[str, Array]:
        """Zeros for every input that has a value a step: [T, B, …]."""
        kinds = {n: np.int64 if s.dtype == "index" else self.dtype for n, s in self._inputs.items()}
        return {
            n: np.zeros((steps, rows, *self._shapes[n]), kinds[n])
            for n, s in self._inputs.items()
            if s.per == "step"
        }

    def one_step(self, name: str, value: Any) -> Any:
        """An input of one step, [B, …], as a sequence of one step; what is one for a sequence stays."""
        slot, what = self._inputs[name], f"inputs['{name}']"
        if slot.per != "step":
            return value
        found, want = self._seen(value, what), self._shapes[name]
        if not found.ndim or found.shape[1:] != want:
            names = ", ".join(["B", *self._symbolic(name)])
            expect_shape(found, what, f"[{names}]", (None, *want))
        return found.reshape((1, *found.shape))

    def step_input(self, name: str, value: Any, rows: int) -> Array:
        """One input of one step, [B, …], or a number for all of it."""
        check_names({name: value}, [n for n, s in self._inputs.items() if s.per == "step"], "inputs")
        slot, what = self._inputs[name], f"inputs['{name}']"
        found = self._input(slot, value)
        if found.ndim:
            names = ", ".join(["B", *self._symbolic(name)])
            expect_shape(found, what, f"[{names}]", (rows, *self._shapes[name]))
        if slot.dtype != "index":
            return found
        if isinstance(found, GpuArray):
            from rnngen.runtime.gpu_work import indices

            return indices(found, what, self.dtype, slot.bound)
        return checked_indices(found, what, self.dtype, slot.bound, None)

    def step_input_of_host(self, name: str, value: Any, rows: int) -> Array:
        """The same for a stepper whose arrays lie on the host, though the kernel takes those of a GPU."""
        if on_gpu(value, f"inputs['{name}']") is not None:
            raise ArgumentError(
                f"inputs['{name}']: lies on a GPU, and the stepper's arrays on the host, as what it was made "
                "with; put params on the GPU before kernel.stepper(params, …): then all its arrays lie there"
            )
        return self.step_input(name, value, rows)

    def _extent(
        self,
        arrays: Mapping[str, Array],
        initial: Mapping[str, Any],
        known: tuple[int | None, int | None],
        timing: tuple[Any, Any],
    ) -> tuple[int, int]:
        """T and B, read off the first array that has them, of inputs, states and `timing`, which is `lengths`
        [B] and `reset` [T, B]; `known` of the two stand, but for those of an input at every step."""
        given, given_rows = known
        if self._timed:
            name = self._timed[0]
            found, shape = arrays[name].shape, self._shapes[name]
            if len(found) != 2 + len(shape):
                names = ", ".join(["T, B", *self._symbolic(name)])
                expect_shape(arrays[name], f"inputs['{name}']", f"[{names}]", [None, None, *shape])
            if given not in (None, found[0]):
                raise ArgumentError(f"steps: expected T = {found[0]} as inputs['{name}'] has it, got {given}")
            return found[0], found[1]
        given_states = [self._seen(a, f"initial_state['{n}']", "fiubc") for n, a in initial.items()]
        whole = [(arrays[name], 1 + len(self._shapes[name])) for name in self._sequence]
        rows = [a.shape[0] for a, rank in whole if a.ndim == rank]
        rows += [a.shape[0] for a in given_states if a.ndim]
        if given is None:
            raise ArgumentError(
                f"steps: {self.cell.title} has no per-step input to read T from; give steps=T"
            )
        if given_rows is not None:
            return given, given_rows
        return given, int(rows[0]) if rows else self._rows_of(*timing)

    def _rows_of(self, lengths: Any, reset: Any) -> int:
        """B of a call whose inputs and states do not tell; 1 if nothing does."""
        for value, what, axis in ((lengths, "lengths", 0), (reset, "reset", 1)):
            if value is not None:
                shape = self._seen(value, what).shape
                if len(shape) == axis + 1:
                    return int(shape[axis])
        return 1

    def _check_extent(self, arrays: Mapping[str, Array], steps: int, rows: int) -> None:
        for name, slot in self._inputs.items():
            lead = (steps, rows) if slot.per == "step" else (rows,)
            want = lead + self._shapes[name]
            if arrays[name].shape != want:
                names = ", ".join(["T, B" if slot.per == "step" else "B", *self._symbolic(name)])
                first = self._timed[0] if self._timed else name
                why = "" if first == name else f"; T and B are those of inputs['{first}']"
                expect_shape(arrays[name], f"inputs['{name}']", f"[{names}]", want, why)

    def _symbolic(self, name: str) -> Sequence[str]:
        return self._symbols.get(name, ())

    def _params(self, params: Any) -> dict[str, Array]:
        check_names(params, self._params_by_name, "params", self._params_by_name)
        out, dtype = {}, self.dtype
        for name in self._params_by_name:
            value, want = params[name], self._shapes[name]
            if not (is_plain(value, dtype) and value.shape == want):
                value = self._real(value, f"params['{name}']")
                expect_shape(value, f"params['{name}']", f"[{', '.join(self._symbolic(name))}]", want)
            out[name] = value
        return out

    def _state(self, name: str, value: Any, rows: int) -> Array:
        want = (rows, *self._shapes[name])
        if is_plain(value, self.dtype) and value.shape == want:
            return value
        what = f"initial_state['{name}']"
        found = self._real(value, what, True)
        expect_shape(found, what, f"[{', '.join(['B', *self._symbolic(name)])}]", want)
        return found

    def _clock_arrays(
        self, initial: Mapping[str, Any], timeline: Timeline
    ) -> tuple[dict[str, Array], dict[str, Array]]:
        clocks: dict[str, Array] = {}
        after: dict[str, Array] = {}
        for name in self.clocks:
            start = np.zeros(timeline.rows, np.int64)
            if name in initial:
                start = self._whole_rows(initial[name], f"initial_state['{name}']", timeline.rows, 1 << 62)
            if name == "t":
                clocks[name], after[name] = timeline.step_numbers(start, self.dtype)
            else:
                clocks[name], after[name] = timeline.counters(start)
        return clocks, after

    def grad_outputs(self, given: Any, timeline: Timeline) -> dict[str, Array]:
        """Gradients of outputs, [T, B, …], in the order of the walk."""
        check_names(given, self._outputs, "grad_outputs")
        out = {}
        for name, value in given.items():
            want, found = (timeline.steps, timeline.rows, *self._outputs[name]), value
            if not (is_plain(value, self.dtype) and value.shape == want):
                what = f"grad_outputs['{name}']"
                found = self._real(value, what)
                expect_shape(found, what, "[T, B, …]", want)
            out[name] = timeline.walked(found)
        return out

    def directions(self, given: Any, what: str, timeline: Timeline) -> dict[str, Array]:
        """What moves and how far, by name, in the order of the walk."""
        moving: dict[str, tuple[tuple[int, ...], Sequence[Size]]] = {
            p.name: ((), p.shape) for p in self.cell.params
        }
        for i in self.cell.inputs:
            steps = (timeline.steps,) if i.per == "step" else ()
            moving[i.name] = ((*steps, timeline.rows), i.shape)
        moving |= {s.name: ((timeline.rows,), s.shape) for s in self.cell.states}
        for name in self.cell.indices:
            del moving[name]
        check_names(given, moving, what)
        out = {}
        for name, value in given.items():
            lead, shape = moving[name]
            out[name] = real_array(value, f"{what}['{name}']", self.dtype)
            expect_shape(out[name], f"{what}['{name}']", f"that of '{name}'", (*lead, *ints(shape)))
            if len(lead) == 2:
                out[name] = timeline.walked(out[name])
        return out

    def grad_final(self, given: Any, timeline: Timeline) -> dict[str, Array]:
        """Gradients of final states, [B, …]."""
        given = {} if given is None else given
        check_names(given, self._slots, "grad_final_state")
        out = {}
        for name, value in given.items():
            what = f"grad_final_state['{name}']"
            out[name] = self._real(value, what, True)
            shape = (timeline.rows, *ints(self._slots[name].shape))
            expect_shape(out[name], what, f"[{', '.join(['B', *self._symbolic(name)])}]", shape)
        return out
