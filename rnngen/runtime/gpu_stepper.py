"""Streaming on a GPU: one time step after the other on memory that stays there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from rnngen.backends.cuda.array import GpuArray
from rnngen.errors import ArgumentError
from rnngen.ops.call import Call
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.gpu_arrays import arrays_of
from rnngen.runtime.stepper import Check, Stepper

__all__ = ["GpuStepper"]

Array = Any


class GpuStepper(Stepper):
    """A stepper that was given arrays of a GPU: all of its own lie there.

    `inputs`, `outputs` and `state` are `GpuArray`s, which `torch.from_dlpack` and `cupy.from_dlpack` take as
    they are, to be filled and read there. A step reads params and sequence inputs of the GPU where they lie.
    """

    def __init__(self, engine: CudaEngine, call: Call, check: Check) -> None:
        self._on, self._call, self._check = engine, call, check
        groups = arrays_of(call).values()
        self._lying = [a for group in groups for a in group.values() if isinstance(a, GpuArray)]
        self._info = engine.info(call, False)
        with engine.device.hosting(self._lying):
            arrays = self._arrays = engine.prepared(call, False)
        given = {b.name: b for b in engine.program.buffers if b.role == "input"}

        def part(k: int, slot: int) -> Array:
            return engine.part(arrays[k], k, slot, slot + 1)[0]

        self._targets = {n: (b, arrays[b.id][0]) for n, b in given.items()}  # type: ignore[index]
        self.inputs = {n: part(b.id, 0) for n, b in given.items()}
        buffers = engine.program.buffers
        self.outputs = {n: part(k, buffers[k].moved(slot)) for n, k, slot in engine.program.outputs}
        self.state = {n: part(k, at) for n, k, at in engine.states}
        # the oldest first: what is behind it takes its place
        oldest = sorted(engine.states, key=lambda state: state[2])
        self._follows = [(arrays[k][at], arrays[k][at + 1]) for _, k, at in oldest]  # type: ignore[index]
        self._clocks = {n: np.array(a) for n, a in call.clocks.items()}
        known = [n for n in self._clocks if ("clock", n) in engine.roles]
        self._ticking: dict[str, Array] = {n: arrays[engine.roles["clock", n]] for n in known}

    def __call__(self, inputs: Mapping[str, Any] | None = None) -> Mapping[str, Array]:
        """One step, on new values of the inputs named (arrays of the GPU or the host [B, …], or numbers).

        Raises ArgumentError for a name or an array that does not fit.
        """
        for name, value in (inputs or {}).items():
            found = self._check(name, value, self._call.rows)
            if name in self._targets:
                self._fill(name, found)
        engine = self._on
        with engine.device.hosting((), self._lying):
            engine.run(engine.program.forward, self._info, self._call.seed, self._arrays)
        for now, after in self._follows:
            engine.device.put(now, after)
        for name, target in self._ticking.items():
            self._clocks[name] += 1
            engine.device.put(target, engine.clock_values(name, self._clocks[name]).reshape(target.shape))
        return self.outputs

    def _fill(self, name: str, found: Array) -> None:
        engine, (buffer, target) = self._on, self._targets[name]
        if not isinstance(found, GpuArray):
            engine.put(target, buffer, np.broadcast_to(found, self.inputs[name].shape))
            return
        here = self.inputs[name].number
        if found.number not in (here, None):
            raise ArgumentError(
                f"inputs['{name}']: lies on GPU {found.number}, and the stepper's arrays on GPU {here}; copy "
                "it there first"
            )
        with engine.device.hosting([found]):
            engine.put(target, buffer, found)

    def refresh(self) -> None:
        """After a change of params or sequence inputs that lie on the host."""
        for b in self._on.program.buffers:
            source = {"param": self._call.params, "sequence": self._call.sequence}.get(b.role, {}).get(b.name)
            if isinstance(source, np.ndarray):
                self._on.put(self._arrays[b.id], b, source)
