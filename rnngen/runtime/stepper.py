"""Streaming: one time step after the other on arrays that stay where they are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from ctypes import memmove
from dataclasses import replace
from typing import Any

from rnngen.ops.call import Call, Engine
from rnngen.runtime.arguments import check_names, is_plain
from rnngen.runtime.llvm_engine import Bound, CompiledEngine
from rnngen.runtime.segments import SegmentedEngine

__all__ = ["Check", "Stepper"]

Array = Any
Check = Callable[[str, Any, int], Array]


class Stepper:
    """A kernel bound to params and to a number of rows: each step allocates nothing.

    `inputs[name]` [B, …] are the arrays that a step reads: fill them, or give new values in the call.
    `outputs[name]` [B, …] and `state[name]` [B, …] are what it leaves; the next step overwrites them. Writing
    into `state` sets the state. Index inputs are checked when they are given in the call, and not when they
    are filled in. A stepper is for one thread at a time.
    """

    def __init__(self, engine: Engine, call: Call, check: Check, indices: Collection[str] = ()) -> None:
        self._engine, self._call, self._check, self._indices = engine, call, check, indices
        self.inputs: Mapping[str, Array] = {n: a[0] for n, a in call.inputs.items()}
        self._afresh = True
        self._bound: Bound | None = None
        self._bind()

    def _bind(self) -> None:
        call = self._call
        engine = self._engine.engine if isinstance(self._engine, SegmentedEngine) else self._engine
        if isinstance(engine, CompiledEngine):
            self._bound = engine.bind(call)
            self.outputs, states = self._bound.outputs, self._bound.states
            self._moves = self._bound.moves
            self._ticks = list(self._bound.clocks.values())
        else:
            tape = self._engine.forward(call, False)
            self.outputs = {n: a[0].copy() for n, a in tape.outputs.items()}
            states = {n: a.copy() for n, a in call.state.items()}
            self._ticks = [a[0] for a in call.clocks.values()]
        self.state: Mapping[str, Array] = states
        for name, start in call.state.items():
            if name in self.state:
                self.state[name][...] = start

    def __call__(self, inputs: Mapping[str, Any] | None = None) -> Mapping[str, Array]:
        """One step, on new values of the inputs named (arrays [B, …] or numbers); gives `outputs`.

        Raises ArgumentError for a name or an array that does not fit.
        """
        if inputs is not None:
            check_names(inputs, self.inputs, "inputs")
            for name, value in inputs.items():
                target = self.inputs[name]
                plain = is_plain(value, target.dtype) and value.shape == target.shape
                fits = plain and name not in self._indices
                target[...] = value if fits else self._check(name, value, self._call.rows)
        if self._bound is None:
            self._interpreted()
        else:
            self._bound.run(self._afresh)
            self._afresh = False
            for to, source, size in self._moves:
                memmove(to, source, size)  # a queue's slots overlap: NumPy would copy them first
        for number in self._ticks:
            number[...] += 1
        return self.outputs

    def refresh(self) -> None:
        """After a change of the params, or of an input that is one for the whole sequence."""
        self._afresh = True

    def _interpreted(self) -> None:
        tape = self._engine.forward(replace(self._call, state=dict(self.state)), False)
        for name, a in tape.outputs.items():
            self.outputs[name][...] = a[0]
        for name, a in tape.final.items():
            self.state[name][...] = a
