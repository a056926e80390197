"""Training within a budget of memory: checkpoints in time.

A call is cut into segments of steps. The forward pass keeps the states at their borders and all of the last
segment; the backward pass goes back over that, and then runs each of the others forward again from its
checkpoint, last one first, and back. That costs one more forward pass of all segments but one; memory is that
of one segment and the checkpoints.
(Griewank & Walther 2000, Algorithm 799, with one level.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
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


class _Checkpoints:
    """Steps a segment, and the state before each of them (before the first, what the caller gave)."""

    def __init__(self, length: int, states: Sequence[States], kept: Kept, last: Tape) -> None:
        self.length, self.states = length, tuple(states)
        self._last = [(kept, last)]

    def take_last(self) -> tuple[Kept, Tape | None]:
        """A workspace for segments, and the last segment in it, ready to go back.

        It goes to whoever asks first: a second backward pass over the same run, perhaps in another thread,
        gets an empty one and starts with the last segment's steps.
        """
        try:
            return self._last.pop()  # one operation: of two threads, one gets it
        except IndexError:
            return Kept(self.length), None


class SegmentedEngine:
    """An engine that trains within `budget` bytes, or with about the least there can be ("min")."""

    def __init__(self, engine: CompiledEngine, budget: int | str) -> None:
        self.engine, self.budget = engine, budget
        buffers = engine.manifest.buffers
        self._state_bytes = engine.dtype.itemsize * sum(
            b.size * (1 + b.past) for b in buffers if b.role == "state"
        )
        self._sums = [b for b in buffers if b.role in ("grad_param", "grad_sequence") and not b.running]
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
            tape = self.engine.forward(_part(call, low, high, states[-1]), True, kept)
            for name, a in tape.outputs.items():
                whole = outputs.setdefault(name, np.empty((call.steps, *a.shape[1:]), a.dtype))
                whole[low:high] = a
            states.append(tape.final)
        for a in outputs.values():
            a.flags.writeable = False
        return Tape(call, outputs, dict(states.pop()), _Checkpoints(length, states, kept, tape))

    def backward(self, tape: Tape, outputs: Mapping[str, Array], final: Mapping[str, Array]) -> RawGradients:
        """All steps back, a segment at a time."""
        saved, call = tape.saved, tape.call
        if not isinstance(saved, _Checkpoints):
            return self.engine.backward(tape, outputs, final)
        kept, ready = saved.take_last()
        total, carried = RawGradients(), final
        cuts = list(_cuts(call.steps, saved.length))
        for (low, high), state in zip(reversed(cuts), reversed(saved.states), strict=True):
            again = ready or self.engine.forward(_part(call, low, high, state), True, kept)
            ready = None
            part = {n: a[low:high] for n, a in outputs.items()}
            raw = self.engine.backward(again, part, carried, kept, total.params)
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
    """The first is the one that may be shorter: the last is not run again."""
    for high in range((steps - 1) % length + 1, steps + 1, length):
        yield max(high - length, 0), high


def _part(call: Call, low: int, high: int, state: States) -> Call:
    """The call for some of its steps, from a state."""
    inputs = {n: a[low:high] for n, a in call.inputs.items()}
    clocks = {n: a[low:high] for n, a in call.clocks.items()}
    return replace(call, steps=high - low, inputs=inputs, clocks=clocks, state=state, whole=call.length)


def _add(totals: dict[str, Array], found: Mapping[str, Array]) -> None:
    for name, a in found.items():
        if name not in totals:
            totals[name] = a
        elif totals[name] is not a:
            totals[name] += a
