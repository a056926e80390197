"""A GPU: launches on tensors' memory, in torch's current stream."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from math import prod

import torch

from rnngen.backends.cuda.device import CallInfo, words_of
from rnngen.backends.cuda.model import Element
from rnngen.runtime.cuda_engine import CudaEngine, used_forward
from rnngen.runtime.manifest import BufferInfo, Manifest
from rnngen.torch.recipe import dtype_of
from rnngen.torch.runner import Layout, Runner
from rnngen.torch.timeline import Walk

__all__ = ["GpuRunner"]


class GpuRunner(Runner):
    """An engine's plans for both directions."""

    def __init__(self, recipe: str, engine: CudaEngine, device: torch.device) -> None:
        layer = dtype_of(recipe)
        self.ids, seen = _seen(engine)
        elements = [engine.program.buffers[k].element for k in self.ids]
        kinds = [getattr(torch, layer if e is Element.STORE else str(engine.real)) for e in elements]
        super().__init__(recipe, seen, device, kinds)
        self.engine = engine

    def run(self, name: str, pointers: list[int], layout: Layout, walk: Walk, seed: int, given: bool) -> None:
        """As the base class says."""
        engine, program = self.engine, self.engine.program
        plan = program.forward if name == "forward" else program.backward
        if plan is None:
            return
        engine.check_size(walk.steps, walk.rows, layout.save)
        # memory is let go when everything is started: torch gives it only to what comes later in the stream
        places, total = layout.work[name]
        held = [self.empty(total)]
        for k, offset in places:
            pointers[k] = held[0].data_ptr() + offset * self.dtype.itemsize
        known, memory = dict(zip(self.ids, pointers, strict=True)), []
        for b in program.buffers:
            shape, dtype = b.shape(walk.steps, walk.rows, layout.save), engine.dtype_of(b)
            if b.id not in known and (name == "backward" or used_forward(b)):
                held.append(self.empty(prod(shape) * dtype.itemsize, torch.uint8))
                known[b.id] = held[-1].data_ptr()
            where = known.get(b.id)
            memory.append(engine.device.at(where, shape, dtype) if where else None)
        words = words_of([given] * len(self.states))
        info = CallInfo(walk.steps, walk.rows, layout.save, words)
        with self._current():
            engine.run(plan, info, seed, memory)

    @contextmanager
    def _current(self) -> Iterator[None]:
        """Work goes to the device and the stream that torch's own would go to."""
        if self.device.type != "cuda":
            yield
            return
        stream = torch.cuda.current_stream(self.device).cuda_stream
        with torch.cuda.device(self.device), self.engine.device.on(stream):
            yield


def _seen(engine: CudaEngine) -> tuple[tuple[int, ...], Manifest]:
    """The buffers that a caller has to do with, by the program's numbers, and what is known of them: those of
    the manifest, then those that outputs alone lie in, rounded to 16 bits once all steps are done."""
    known, made = engine.manifest, engine.program
    count = len(known.buffers)
    rounded = tuple(dict.fromkeys(k for _, k, _ in made.outputs if k >= count))
    ids = (*range(count), *rounded)
    buffers = [replace(b, whole=made.buffers[k].whole) for k, b in enumerate(known.buffers)]
    for b in (made.buffers[k] for k in rounded):
        buffers.append(
            BufferInfo(b.role, b.name, b.size, True, str(b.time), engine.shapes[b.id], True, False)
        )
    outputs = tuple((name, ids.index(k), shift) for name, k, shift in made.outputs)
    return ids, replace(known, dtype=str(engine.real), buffers=tuple(buffers), outputs=outputs)
