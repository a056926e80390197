"""Runs compiled code: gives it its buffers, calls it on every thread, and takes the results out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from rnngen.ops.call import Call, RawGradients, Tape
from rnngen.runtime.manifest import BufferInfo, Manifest
from rnngen.runtime.threads import run_parts, single_threaded_blas

__all__ = ["CompiledEngine"]

Array = Any
_WHOLE = -1


class CompiledEngine:
    """An engine over loaded functions `forward` and `backward`."""

    def __init__(self, manifest: Manifest, functions: Mapping[str, Any], keep: Any, threads: int) -> None:
        self.manifest, self.functions, self.keep, self.threads = manifest, functions, keep, threads
        self.dtype = np.dtype(manifest.dtype)
        self.panels = dict(manifest.panels)
        self.roles = {(b.role, b.name): k for k, b in enumerate(manifest.buffers)}

    # forward -----------------------------------------------------------------------------------------

    def forward(self, call: Call, save: bool) -> Tape:
        """All steps; with `save` every tape is whole, else as short as the outputs allow."""
        outputs = {k for _, k, _ in self.manifest.outputs}
        arrays: list[Array | None] = []
        masks: list[int] = []
        for k, buffer in enumerate(self.manifest.buffers):
            given = self._given(buffer, call)
            full = save or buffer.whole or k in outputs or given is not None
            arrays.append(given if given is not None else self._made(buffer, call, full))
            masks.append(_WHOLE if full else 1 if buffer.time == "states" else 0)
        for name, start in call.state.items():
            if ("state", name) in self.roles:
                arrays[self.roles["state", name]][0] = start  # type: ignore[index]
        self._run("forward", call, arrays, masks)
        tape = Tape(call, self._outputs(call, arrays), self._final(call, arrays, masks))
        tape.saved = arrays if save else None
        if save:
            for a in tape.outputs.values():
                a.flags.writeable = False
        return tape

    def _given(self, buffer: BufferInfo, call: Call) -> Array | None:
        """The caller's array behind a buffer."""
        match buffer.role:
            case "input":
                return call.inputs[buffer.name]
            case "sequence":
                return call.sequence[buffer.name]
            case "param":
                return call.params[buffer.name]
            case "clock" if buffer.name == "T":
                return np.full(1, call.steps, self.dtype)
            case "clock" if buffer.name == "_draw":
                # a counter, as an integer of the element's size
                whole = np.int32 if self.dtype.itemsize == 4 else np.int64
                return np.ascontiguousarray(call.clocks["_draw"] & 0xFFFFFFFF).astype(whole).view(self.dtype)
            case "clock":
                return np.ascontiguousarray(call.clocks[buffer.name], dtype=self.dtype)
        return None

    def _made(self, buffer: BufferInfo, call: Call, full: bool) -> Array | None:
        """Memory for what the forward pass makes; nothing yet for the backward pass."""
        if buffer.role not in ("state", "output", "saved"):
            return None
        slots: tuple[int, ...] = ()
        if buffer.time == "states":
            slots = (call.steps + 1,) if full else (2,)
        elif buffer.time == "tape":
            slots = (call.steps,) if full else (1,)
        rows = (call.rows,) if buffer.batched else ()
        return np.empty((*slots, *rows, *buffer.shape), self.dtype)

    def _outputs(self, call: Call, arrays: list[Array | None]) -> dict[str, Array]:
        out = {}
        for name, k, shift in self.manifest.outputs:
            array = arrays[k]
            assert array is not None
            out[name] = array[shift : shift + call.steps].view()
        return out

    def _final(self, call: Call, arrays: list[Array | None], masks: list[int]) -> dict[str, Array]:
        out = {}
        for name in self.manifest.states:
            k = self.roles["state", name]
            array = arrays[k]
            assert array is not None
            out[name] = array[call.steps if masks[k] == _WHOLE else call.steps & 1].copy()
        return out

    # backward ----------------------------------------------------------------------------------------

    def backward(self, tape: Tape, outputs: Mapping[str, Array], final: Mapping[str, Array]) -> RawGradients:
        """All steps back."""
        call = tape.call
        arrays = [
            a if a is not None else self._gradient_buffer(b, call, outputs, final)
            for a, b in zip(tape.saved, self.manifest.buffers, strict=True)
        ]
        if "backward" in self.functions:
            self._run("backward", call, arrays, [_WHOLE] * len(arrays))
        raw = RawGradients()
        for buffer, array in zip(self.manifest.buffers, arrays, strict=True):
            target = {"grad_param": raw.params, "grad_sequence": raw.sequence, "grad_input": raw.inputs}.get(
                buffer.role
            )
            if target is not None:
                target[buffer.name] = array
            elif buffer.role == "grad_state":
                raw.state[buffer.name] = array[0]
        self._delay_slots(raw, call, final)
        return raw

    def _gradient_buffer(
        self, buffer: BufferInfo, call: Call, outputs: Mapping[str, Array], final: Mapping[str, Array]
    ) -> Array:
        rows = (call.rows,) if buffer.batched else ()
        shape = (*rows, *buffer.shape)
        match buffer.role:
            case "adjoint":
                return outputs.get(buffer.name, np.zeros((call.steps, *shape), self.dtype))
            case "grad_state":
                ring = buffer.time == "ring"
                carried = np.zeros((2 if ring else call.steps + 1, *shape), self.dtype)
                if buffer.name in final:
                    carried[call.steps & 1 if ring else call.steps] = final[buffer.name]
                return carried
            case "start":
                return np.zeros(shape, self.dtype)
        slots = (call.steps,) if buffer.time == "tape" else ()
        return np.empty((*slots, *shape), self.dtype)

    def _delay_slots(self, raw: RawGradients, call: Call, final: Mapping[str, Array]) -> None:
        """A delay slot that the caller left out started as its state did."""
        for name in self.manifest.states:
            base = name.partition("[")[0]
            grad = raw.state.get(name)
            if name not in raw.state:
                grad = raw.state[name] = np.zeros(self._state_shape(name, call), self.dtype)
                if not call.steps and name in final:
                    raw.state[name] = final[name].copy()
            if base != name and name not in call.state:
                if base in raw.state:
                    raw.state[base] = raw.state[base] + grad
                del raw.state[name]

    def _state_shape(self, name: str, call: Call) -> tuple[int, ...]:
        return (call.rows, *self.manifest.buffers[self.roles["state", name]].shape)

    # calling -----------------------------------------------------------------------------------------

    def _run(self, name: str, call: Call, arrays: Sequence[Array | None], masks: list[int]) -> None:
        """Calls a function; a buffer that only the other direction uses is None."""
        nothing = np.empty(0, self.dtype)
        panels = np.empty(self.panels[name] + 16, self.dtype)
        pointers = np.array(
            [a.ctypes.data for a in (*[nothing if a is None else a for a in arrays], panels)], np.uintp
        )
        given = [int(s in call.state) for s in self.manifest.states]
        seed = call.seed - (1 << 64) if call.seed >= 1 << 63 else call.seed
        info = np.array([call.steps, call.rows, seed, 0, *masks, *given], np.int64)
        parts = max(1, min(self.threads, call.rows))
        with single_threaded_blas(self.manifest.blas):
            run_parts(self.functions[name], pointers.ctypes.data, info.ctypes.data, parts)
