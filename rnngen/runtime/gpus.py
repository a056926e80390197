"""A cell's kernels on every GPU of the machine: a call runs on the one that its arrays lie on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rnngen.backends.cuda.driver import current
from rnngen.ops.call import Call, RawGradients, Tape
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.gpu_arrays import arrays_of, common_place

__all__ = ["Gpus"]

Array = Any


class Gpus:
    """An engine for each GPU, made when it is first needed. Calls with arrays of the host alone run on the
    GPU that the calling thread works with, as frameworks set it."""

    def __init__(self, make: Callable[[int], CudaEngine]) -> None:
        self._make = make
        self._made: dict[int, CudaEngine] = {}

    def at(self, number: int | None = None) -> CudaEngine:
        """The engine of a GPU, by default of the one that this thread works with. Raises BackendUnavailable
        where there is no such GPU."""
        number = current() if number is None else number
        if number not in self._made:
            self._made[number] = self._make(number)
        return self._made[number]

    def forward(self, call: Call, save: bool) -> Tape:
        """All steps; with `save` every tape is whole."""
        number = common_place(arrays_of(call))
        number = current() if number is None else number
        tape = self.at(number).forward(call, save)
        return Tape(call, tape.outputs, tape.final, (number, tape) if save else None)

    def backward(self, tape: Tape, outputs: Mapping[str, Array], final: Mapping[str, Array]) -> RawGradients:
        """All steps back, on the GPU of the forward run."""
        number, inner = tape.saved
        common_place({"grad_outputs": outputs, "grad_final_state": final}, number)
        return self.at(number).backward(inner, outputs, final)
