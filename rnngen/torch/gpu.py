"""A GPU: launches on tensors' memory, in torch's current stream."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import prod

import torch

from rnngen.backends.cuda.device import CallInfo
from rnngen.runtime.cuda_engine import CudaEngine, used_forward
from rnngen.torch.runner import Layout, Runner
from rnngen.torch.timeline import Walk

__all__ = ["GpuRunner"]


class GpuRunner(Runner):
    """An engine's plans for both directions."""

    def __init__(self, recipe: str, engine: CudaEngine, device: torch.device) -> None:
        super().__init__(recipe, engine.manifest, device)
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
        memory = []
        for b in program.buffers:
            shape, dtype = b.shape(walk.steps, walk.rows, layout.save), engine.dtype_of(b)
            if b.id >= len(pointers) and (name == "backward" or used_forward(b)):
                size = prod(shape) * dtype.itemsize
                held.append(torch.empty(size, dtype=torch.uint8, device=self.device))
                pointers.append(held[-1].data_ptr())
            elif b.id >= len(pointers):
                pointers.append(0)
            memory.append(engine.device.at(pointers[b.id], shape, dtype) if pointers[b.id] else None)
        bits = (1 << len(self.states)) - 1 if given else 0
        info = CallInfo(walk.steps, walk.rows, layout.save, bits, seed)
        with self._current():
            engine.run(plan, info, memory)

    @contextmanager
    def _current(self) -> Iterator[None]:
        """Work goes to the device and the stream that torch's own would go to."""
        if self.device.type != "cuda":
            yield
            return
        stream = torch.cuda.current_stream(self.device).cuda_stream
        with torch.cuda.device(self.device), self.engine.device.on(stream):
            yield
