"""Training within a budget of memory: checkpoints in time.

A call is cut into segments of steps. The forward pass keeps the states at their borders and nothing else; the
backward pass runs each segment forward again from its checkpoint, last one first, and then back. That costs
one more forward pass whatever the number of segments; memory is that of one segment and the checkpoints.
(Griewank & Walther 2000, Algorithm 799, with one level.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from rnngen.errors import ArgumentError
from rnngen.ops.call import Call, RawGradients, Tape
from rnngen.runtime.llvm_engine import CompiledEngine, Kept

__all__ = ["SegmentedEngine"]

Array = Any
# Very short segments cost time: "min" takes the longest that need at most so many times the least.
_SLACK = 1.06
States = Mapping[str, Array]


@dataclass(slots=True)
class _Checkpoints:
    """Steps a segment, and the state before each of them (before the first, what the caller gave)."""

    length: int
    states: list[States]


class SegmentedEngine:
    """An engine that trains within `budget` bytes, or with about the least there can be ("min")."""

    def __init__(self, engine: CompiledEngine, budget: int | str) -> None:
        self.engine, self.budget = engine, budget
        buffers = engine.manifest.buffers
        self._state_bytes = engine.dtype.itemsize * sum(b.size for b in buffers if b.role == "state")
        self._sums = [b for b in buffers if b.role in ("grad_param", "grad_sequence")]
        self._lengths: dict[tuple[int, int], int] = {}

    def workspace(self, steps: int, rows: int) -> int:
        """Bytes of memory that a training call takes besides the arrays that the caller gives or gets."""
        return self._needed(steps, rows, self._length(steps, rows))

    def _needed(self, steps: int, rows: int, length: int) -> int:
        """One segment's own memory; with several, also the checkpoints and gradients that are added up."""
        own = self.engine.workspace(min(length, steps), rows)
        if length >= steps:
            return own
        kept = -(-steps // length) - 1
        return own + kept * rows * self._state_bytes + self._summed(rows)

    def _summed(self, rows: int) -> int:
        sizes = [b.size if b.role == "grad_param" else rows * b.size for b in self._sums]
        return self.engine.dtype.itemsize * sum(sizes)

    def _length(self, steps: int, rows: int) -> int:
        """Steps of a segment: as many as fit, or those that need least in all."""
        found = self._lengths.get((steps, rows))
        if found is None:
            self._lengths.clear()
            found = self._lengths[steps, rows] = self._chosen(steps, rows)
        return found

    def _chosen(self, steps: int, rows: int) -> int:
        needs = {n: self._needed(steps, rows, n) for n in _candidates(steps)}
        least = min(needs.values())
        budget = least * _SLACK if isinstance(self.budget, str) else self.budget
        fits = [n for n, need in needs.items() if need <= budget]
        if not fits:
            raise ArgumentError(
                f"memory: {steps} steps of {rows} rows need {least} bytes at the least, and the kernel was "
                f"compiled for {self.budget}; 'min' takes as little as can be"
            )
        return max(fits)

    # the two passes ----------------------------------------------------------------------------------

    def forward(self, call: Call, save: bool) -> Tape:
        """All steps; with `save`, the states between segments are kept."""
        if not save:
            return self.engine.forward(call, False)
        length = self._length(call.steps, call.rows)
        if length >= call.steps:
            return self.engine.forward(call, True)
        outputs: dict[str, Array] = {}
        states: list[States] = [call.state]
        kept = Kept(length)
        for low, high in _cuts(call.steps, length):
            tape = self.engine.forward(_part(call, low, high, states[-1]), False, kept)
            for name, a in tape.outputs.items():
                whole = outputs.setdefault(name, np.empty((call.steps, *a.shape[1:]), a.dtype))
                whole[low:high] = a
            states.append(tape.final)
        for a in outputs.values():
            a.flags.writeable = False
        return Tape(call, outputs, dict(states.pop()), _Checkpoints(length, states))

    def backward(self, tape: Tape, outputs: Mapping[str, Array], final: Mapping[str, Array]) -> RawGradients:
        """All steps back, a segment at a time."""
        saved, call = tape.saved, tape.call
        if not isinstance(saved, _Checkpoints):
            return self.engine.backward(tape, outputs, final)
        total, carried = RawGradients(), final
        cuts, kept = list(_cuts(call.steps, saved.length)), Kept(saved.length)
        for (low, high), state in zip(reversed(cuts), reversed(saved.states), strict=True):
            again = self.engine.forward(_part(call, low, high, state), True, kept)
            part = {n: a[low:high] for n, a in outputs.items()}
            raw = self.engine.backward(again, part, carried, kept)
            _add(total.params, raw.params)
            _add(total.sequence, raw.sequence)
            for name, a in raw.inputs.items():
                whole = total.inputs.setdefault(name, np.empty((call.steps, *a.shape[1:]), a.dtype))
                whole[low:high] = a
            carried = raw.state
        total.state = dict(carried)
        return total


def _candidates(steps: int) -> Iterator[int]:
    """Lengths of segments worth a look: a few for each power of two."""
    n = 1
    while n < steps:
        yield n
        n = max(n + 1, n * 5 // 4)
    yield max(steps, 1)


def _cuts(steps: int, length: int) -> Iterator[tuple[int, int]]:
    for low in range(0, steps, length):
        yield low, min(low + length, steps)


def _part(call: Call, low: int, high: int, state: States) -> Call:
    """The call for some of its steps, from a state."""
    inputs = {n: a[low:high] for n, a in call.inputs.items()}
    clocks = {n: a[low:high] for n, a in call.clocks.items()}
    return replace(call, steps=high - low, inputs=inputs, clocks=clocks, state=state, whole=call.length)


def _add(totals: dict[str, Array], found: Mapping[str, Array]) -> None:
    for name, a in found.items():
        if name in totals:
            totals[name] += a
        else:
            totals[name] = a
