"""The CPU: compiled functions on tensors' memory, rows shared out over torch's number of threads.

Their buffers all have the dtype that is computed in: of a layer of 16 bits, float32 copies are made.
"""

from __future__ import annotations

from array import array
from math import prod
from typing import Any

import torch
from torch import Tensor

from rnngen.kernel.ir import ALIGNMENT
from rnngen.runtime.manifest import Manifest, info_of
from rnngen.runtime.threads import parts_for, run_parts
from rnngen.runtime.workspace import fresh
from rnngen.torch.runner import Layout, Runner
from rnngen.torch.timeline import Walk

__all__ = ["HostRunner"]

_LARGE = 1 << 20  # bytes; torch finds what is smaller sooner than NumPy does


class HostRunner(Runner):
    """Compiled functions `forward` and `backward`."""

    def __init__(self, recipe: str, engine: Any) -> None:
        manifest: Manifest = engine.manifest
        super().__init__(recipe, manifest, torch.device("cpu"))
        self.engine, self.functions = engine, engine.functions  # the code lives as long as its engine
        self.effort = {name: manifest.effort(name) for name in self.functions}
        self.panels = {name: (shared, own) for name, shared, own in manifest.panels}

    def parts(self, name: str, steps: int, rows: int) -> int:
        """As the base class says; a kernel may have no such function."""
        return parts_for(torch.get_num_threads(), rows, self.effort.get(name, 0) * steps * rows)

    def own(self, shape: int | tuple[int, ...], dtype: torch.dtype | None = None) -> Tensor:
        """Memory that the caller never sees. Large memory is used again, as torch's for the CPU is not: each
        of its pages would be a fault at every call."""
        size = (shape,) if isinstance(shape, int) else shape
        if prod(size) * self.dtype.itemsize < _LARGE:
            return self.empty(shape)
        return torch.from_numpy(fresh(size, self.manifest.dtype))

    def run(self, name: str, pointers: list[int], layout: Layout, walk: Walk, seed: int, given: bool) -> None:
        """As the base class says."""
        if name not in self.functions:
            return
        parts = self.parts(name, walk.steps, walk.rows)
        shared, own = self.panels[name]
        places, total = layout.work[name]
        line = ALIGNMENT // self.dtype.itemsize
        panels = (shared + own * parts) // line * line + 2 * line
        work = self.own(panels + total)
        start, size = work.data_ptr(), self.dtype.itemsize
        for k, offset in places:
            pointers[k] = start + (panels + offset) * size
        buffers = array("Q", [*pointers, start])
        states = (given,) * len(self.states)
        info = array("q", info_of(walk.steps, walk.rows, seed, layout.slots, states))
        run_parts(self.functions[name], buffers.buffer_info()[0], info.buffer_info()[0], parts)
