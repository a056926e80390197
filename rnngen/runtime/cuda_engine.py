"""Runs a CUDA program on a device: gives every buffer its memory, walks the plan, and takes the results out.

The device is a GPU, or anything else that launches entries: what is here has been run on the tests' shim.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import prod
from typing import Any

import numpy as np

from rnngen.backends.cuda.array import GpuArray
from rnngen.backends.cuda.device import CallInfo, Device, Matrix, words_of
from rnngen.backends.cuda.model import (
    Clear,
    CudaBuffer,
    CudaProgram,
    Element,
    Flat,
    Launch,
    Loop,
    Operand,
    Product,
)
from rnngen.errors import ArgumentError
from rnngen.kernel.ir import RowsOf, Time
from rnngen.ops.call import Call, RawGradients, Tape
from rnngen.ops.halves import narrowed, widened
from rnngen.runtime.gpu_arrays import arrays_of
from rnngen.runtime.gpu_work import add
from rnngen.runtime.manifest import Manifest

__all__ = ["CudaEngine", "used_forward"]

Array = Any
_GIVEN = ("input", "sequence", "param", "clock")
# launches beyond which a loop is not recorded: a graph takes one to two kilobytes for each
_MOST_RECORDED = 1 << 17
_GRADIENTS = ("adjoint", "grad_state", "grad_input", "grad_param", "grad_sequence", "start", "scratch")


class CudaEngine:
    """An engine over a CUDA program and a device that has loaded its entries."""

    def __init__(self, program: CudaProgram, manifest: Manifest, device: Device) -> None:
        self.program, self.manifest, self.device = program, manifest, device
        self.entries = {e.name: e for e in program.entries}
        self.real = np.dtype(np.float64 if program.dtype == "float64" else np.float32)
        self.kind = program.dtype
        self.stored = self.real if program.dtype in ("float32", "float64") else np.dtype(np.uint16)
        self.roles = {(b.role, b.name): b.id for b in program.buffers}
        self.states = manifest.placed("state")
        self.delays = dict(manifest.delays)
        self.shapes = {b.id: m.shape for b, m in zip(program.buffers, manifest.buffers, strict=False)}
        # an output that is a state may be handed out of a buffer of its own, rounded
        lent = {name: k for name, k, _ in manifest.outputs}
        self.shapes |= {k: self.shapes[lent[name]] for name, k, _ in program.outputs}

    # forward -----------------------------------------------------------------------------------------

    def forward(self, call: Call, save: bool) -> Tape:
        """All steps; with `save` every tape is whole. Raises ArgumentError for what 31 bits cannot count."""
        self.check_size(call.steps, call.rows, save)
        lying = self._lying(arrays_of(call))
        take = self.part if lying else self._read
        with self.device.hosting(lying):
            arrays = self.prepared(call, save)
            self.run(self.program.forward, self.info(call, save), call.seed, arrays)
        outputs = {n: take(arrays[k], k, shift, shift + call.steps) for n, k, shift in self.program.outputs}
        tape = Tape(call, outputs, self._final(call, save, arrays, take))
        tape.saved = arrays if save else None
        if save:
            for a in outputs.values():
                if isinstance(a, np.ndarray):
                    a.flags.writeable = False
        return tape

    def check_size(self, steps: int, rows: int, save: bool) -> None:
        """Raises ArgumentError for arrays with more elements than kernels count to."""
        shapes = [b.shape(steps, rows, save) for b in self.program.buffers]
        largest = max(shapes, key=prod, default=())
        if prod(largest) >= 1 << 31:
            raise ArgumentError(
                f"backend 'cuda': {steps} steps of {rows} rows take an array of shape {largest}, "
                "and kernels count to 2**31; take fewer rows, or fewer steps at a time and carry the state"
            )

    def prepared(self, call: Call, save: bool) -> list[Array | None]:
        """Memory for a forward pass, the caller's arrays in it; None for buffers that it has no use for."""
        arrays: list[Array | None] = [self._forward_buffer(b, call, save) for b in self.program.buffers]
        for name, k, at in self.states:
            if name in call.state:
                self.put(arrays[k][at], self.program.buffers[k], call.state[name])  # type: ignore[index]
        return arrays

    def _forward_buffer(self, b: CudaBuffer, call: Call, save: bool) -> Array | None:
        if b.role in _GIVEN:
            return self._given(b, call)
        if not used_forward(b):
            return None
        return self.device.empty(b.shape(call.steps, call.rows, save), self.dtype_of(b))

    def _given(self, b: CudaBuffer, call: Call) -> Array:
        """The caller's array behind a buffer, in the device's memory."""
        source: Array
        if b.role == "clock" and b.name == "T":
            source = np.full(1, call.length, self.real)
        elif b.role == "clock":
            source = self.clock_values(b.name, call.clocks[b.name])
        else:
            role = {"input": call.inputs, "sequence": call.sequence, "param": call.params}[b.role]
            source = role[b.name]
        shape = b.shape(call.steps, call.rows, True)
        if (own := self.device.adopt(source, shape, self.dtype_of(b))) is not None:
            return own
        target = self.device.empty(shape, self.dtype_of(b))
        self.put(target, b, source)
        return target

    def clock_values(self, name: str, numbers: Array) -> Array:
        """`t` or the counter of draws as kernels read it."""
        if isinstance(numbers, GpuArray):
            return numbers
        if name == "_draw":  # an integer of the element's size
            whole = np.int32 if self.real.itemsize == 4 else np.int64
            return np.ascontiguousarray(numbers & 0xFFFFFFFF).astype(whole).view(self.real)
        return np.ascontiguousarray(numbers, dtype=self.real)

    def _final(
        self, call: Call, save: bool, arrays: Sequence[Array | None], take: Callable[..., Array]
    ) -> dict[str, Array]:
        out = {}
        for name, k, at in self.states:
            b = self.program.buffers[k]
            last = (call.steps + at) & b.mask(save or b.whole)
            out[name] = take(arrays[k], k, last, last + 1)[0]
        return out

    # backward ----------------------------------------------------------------------------------------

    def backward(self, tape: Tape, outputs: Mapping[str, Array], final: Mapping[str, Array]) -> RawGradients:
        """All steps back."""
        call = tape.call
        lying = self._lying({"grad_outputs": outputs, "grad_final_state": final})
        known = self._lying(arrays_of(call))
        there = bool(lying or known)
        take = self.part if there else self._read
        with self.device.hosting(lying, known):
            arrays = self.prepared_back(tape, outputs, final)
            if self.program.backward is not None:
                self.run(self.program.backward, self.info(call, True), call.seed, arrays)
        raw = RawGradients(zeros=self.device.zeros, stored=self.kind) if there else RawGradients()
        for b, array in zip(self.program.buffers, arrays, strict=True):
            target = {"grad_param": raw.params, "grad_sequence": raw.sequence, "grad_input": raw.inputs}.get(
                b.role
            )
            if target is not None:
                target[b.name] = take(array, b.id, None, None)
            elif b.role == "grad_state":
                raw.state |= {name: take(array, b.id, at, at + 1)[0] for name, at in b.places()}
        self._delay_slots(raw, call, final, there)
        return raw

    def prepared_back(
        self, tape: Tape, outputs: Mapping[str, Array], final: Mapping[str, Array]
    ) -> list[Array | None]:
        """Memory for a backward pass: that of the forward pass, and the gradients."""
        return [
            a if a is not None else self._gradient_buffer(b, tape.call, outputs, final)
            for a, b in zip(tape.saved, self.program.buffers, strict=True)
        ]

    def _gradient_buffer(
        self, b: CudaBuffer, call: Call, outputs: Mapping[str, Array], final: Mapping[str, Array]
    ) -> Array:
        shape = b.shape(call.steps, call.rows, True)
        made: Array
        if b.role == "adjoint":
            if b.name not in outputs:
                return self.device.zeros(shape, self.dtype_of(b))
            made = self.device.empty(shape, self.dtype_of(b))
            self.put(made, b, outputs[b.name])
            return made
        if b.role in ("grad_state", "start"):
            made = self.device.zeros(shape, self.dtype_of(b))
            for name, at in b.places() if b.role == "grad_state" else ():
                if name in final:
                    self.put(made[(call.steps + at) & b.mask(True)], b, final[name])
            return made
        return self.device.empty(shape, self.dtype_of(b))

    def _delay_slots(self, raw: RawGradients, call: Call, final: Mapping[str, Array], there: bool) -> None:
        """A delay slot that the caller left out started as its state did. `there`: on the device."""
        own: dict[str, Array] = {}
        for name, k, _ in self.states:
            grad = raw.state.get(name)
            if grad is None:
                shape = (call.rows, *self.shapes[k])
                grad = raw.state[name] = raw.zeros(shape, self.real)
                if not call.steps and name in final and there:
                    self.device.put(grad, final[name])
                elif not call.steps and name in final:
                    grad[...] = final[name]
            base = self.delays.get(name)
            if base is not None and name not in call.state:
                if base in raw.state and there:
                    if base not in own:  # it may lie beside the slot's, in memory that is not the caller's
                        own[base] = self.device.empty(grad.shape, grad.dtype)
                        self.device.put(own[base], raw.state[base])
                        raw.state[base] = own[base]
                    add(own[base], grad)
                elif base in raw.state:
                    raw.state[base] = raw.state[base] + grad
                del raw.state[name]

    # memory ------------------------------------------------------------------------------------------

    def dtype_of(self, b: CudaBuffer) -> np.dtype[Any]:
        """What NumPy calls the buffer's elements; 16-bit floats are `uint16`."""
        return {Element.REAL: self.real, Element.STORE: self.stored, Element.WORD: np.dtype(np.uint32)}[
            b.element
        ]

    def put(self, target: Array, b: CudaBuffer, source: Array) -> None:
        """Copies a caller's array; 16-bit numbers are rounded to nearest even."""
        if self.dtype_of(b) == np.uint16 and not isinstance(source, GpuArray):
            source = narrowed(np.asarray(source), self.program.dtype)
        self.device.put(target, source.reshape(target.shape))

    def _read(self, array: Array, k: int, first: int | None, last: int | None) -> Array:
        """A buffer's values (some slots of them) in the shape of the spec."""
        found = self.device.host(array if first is None else array[first:last])
        if found.dtype == np.uint16:
            found = widened(found, self.program.dtype)
        return found.reshape((*found.shape[:-1], *self.shapes[k]))

    def part(self, array: Array, k: int, first: int | None, last: int | None) -> Array:
        """As `_read`, where it lies: no copy."""
        found = array if first is None else array[first:last]
        found = found.reshape((*found.shape[:-1], *self.shapes[k]))
        return found.view(self.kind) if found.dtype == np.uint16 else found

    def _lying(self, groups: Mapping[str, Mapping[str, Array]]) -> list[GpuArray]:
        """The caller's arrays that lie on the device: if there are any, the results stay there."""
        return [a for arrays in groups.values() for a in arrays.values() if isinstance(a, GpuArray)]

    # calling -----------------------------------------------------------------------------------------

    def info(self, call: Call, save: bool) -> CallInfo:
        """What entries are told of a call."""
        given = words_of([s in call.state for s in self.manifest.states])
        return CallInfo(call.steps, call.rows, save, given)

    def run(
        self, plan: Sequence[Flat | Loop], info: CallInfo, seed: int, arrays: Sequence[Array | None]
    ) -> None:
        """Walks a plan on this memory, by buffer; it returns when everything is started."""
        nothing = self.device.empty((0,), self.real)
        memory = [nothing if a is None else a for a in arrays]
        for b in self.program.buffers:
            if b.role == "seed":  # not among what kernels are told: recordings are for any seed
                self.device.write(memory[b.id], (seed & 0xFFFFFFFF, seed >> 32))
        for step in plan:
            if isinstance(step, Loop):
                self._loop(step, info, memory)
            else:
                self._step(step, info, memory, 0)

    def _loop(self, loop: Loop, info: CallInfo, memory: Sequence[Array]) -> None:
        def body() -> None:
            order = range(info.steps)
            for t in reversed(order) if loop.down else order:
                for inner in loop.body:
                    self._step(inner, info, memory, t)

        launches = info.steps * len(loop.body)
        if launches > _MOST_RECORDED:
            body()
        elif launches:
            self.device.recorded((id(loop), info), memory, body)

    def _step(self, step: Flat, info: CallInfo, memory: Sequence[Array], t: int) -> None:
        match step:
            case Launch():
                entry = self.entries[step.entry]
                grid = (step.grid.of(info.steps, info.rows), step.grid.layers(info.steps, info.rows))
                if grid[1]:
                    self.device.launch(entry, grid, [memory[k] for k in entry.buffers], info, t)
            case Product():
                self._product(step, info, memory, t)
            case Clear():
                self.device.clear(memory[step.buffer])

    def _product(self, p: Product, info: CallInfo, memory: Sequence[Array], t: int) -> None:
        m, n, k = (e.of(info.steps, info.rows) for e in (p.m, p.n, p.k))
        flat = RowsOf.FLAT in (p.m.rows, p.k.rows)
        a, b, c = (self._matrix(o, info, memory, None if flat else t) for o in (p.a, p.b, p.c))
        if m and n:
            self.device.product((m, n, k), a, b, c, p.add)

    def _matrix(self, o: Operand, info: CallInfo, memory: Sequence[Array], t: int | None) -> Matrix:
        """Where an operand begins: at its slot, unless all slots are walked."""
        b = self.program.buffers[o.buffer]
        slot = 0
        if b.time not in (Time.ONCE, Time.STEP):
            slot = (o.shift + b.past + (0 if t is None else t)) & b.mask(info.save or b.whole)
        size = b.size * (info.rows if b.batched else 1)
        return Matrix(memory[o.buffer], slot * size + o.offset, o.row, o.column)


def used_forward(b: CudaBuffer) -> bool:
    """Whether the forward pass has a use for a buffer; the backward pass has one for each."""
    return b.role not in _GRADIENTS and (b.role != "tile" or b.batched)
