"""What `lengths`, `reset`, `reverse` and carried state mean for the arrays of one call.

The engines only ever walk from the first step to the last. A reversed call is turned around here, each
sequence about its own end; steps past a sequence's end are marked not `valid`: gradients and masks are zero
there, inputs keep their last value.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from rnngen.backends.cuda.array import GpuArray

__all__ = ["Timeline"]

Array = Any


@dataclass(slots=True)  # frozen, it would take longer to make, at every call
class Timeline:
    """T steps of B rows, with `lengths` [B] and `reset` [T, B] or None, and the direction."""

    steps: int
    rows: int
    lengths: Array | None
    reset: Array | None
    reverse: bool

    @property
    def moves(self) -> bool:
        """Whether what a caller gives or gets lies elsewhere than in the order of the walk."""
        return self.reverse or self.lengths is not None

    @property
    def valid(self) -> Array | None:
        """1 while a sequence lasts: [T, B] bool."""
        if self.lengths is None:
            return None
        return np.arange(self.steps)[:, None] < self.lengths[None, :]

    def walked(self, array: Array) -> Array:
        """A per-step array [T, B, …] in the order of the walk, zero past each sequence's end."""
        if isinstance(array, GpuArray):
            return self._there(array, self._walked_rows)
        if self.reverse:
            array = self._turned(array)
        if self.lengths is None or not array.size:
            return array
        mask = self.valid
        assert mask is not None
        return np.where(mask.reshape(mask.shape + (1,) * (array.ndim - 2)), array, array.dtype.type(0))

    def held(self, array: Array) -> Array:
        """An input [T, B, …] in the order of the walk; past a sequence's end its last value stays.

        Not zero: an equation such as a logarithm would be infinite there, and though nothing of it is
        kept, its gradient would be 0 · ∞. A sequence without any steps is given those of the longest.
        """
        if isinstance(array, GpuArray):
            return self._there(array, self._held_rows)
        if self.reverse:
            array = self._turned(array)
        if self.lengths is None or not array.size:
            return array
        place = self._last_held(self.lengths)
        return np.zeros_like(array) if place is None else np.ascontiguousarray(array[place])

    def _last_held(self, lengths: Array) -> tuple[Array, Array] | None:
        """(t, b) of the value that stands in for each; None where no sequence has any."""
        longest = int(np.argmax(lengths))
        if not lengths[longest]:
            return None
        rows = np.where(lengths > 0, np.arange(self.rows), longest)
        return np.minimum(np.arange(self.steps)[:, None], lengths[rows][None, :] - 1), rows[None, :]

    def unwalked(self, array: Array) -> Array:
        """A per-step result back in the caller's order."""
        if isinstance(array, GpuArray):
            return self._there(array, self._turned_rows) if self.reverse else array
        return self._turned(array) if self.reverse else array

    def _there(self, array: GpuArray, rows: Callable[[], Array]) -> GpuArray:
        """An array of a GPU with these of its T·B rows; as it is where nothing changes."""
        if not self.moves:
            return array
        from rnngen.runtime.gpu_work import taken

        return taken(array, rows())

    def _turned_rows(self) -> Array:
        rows = np.arange(self.steps * self.rows, dtype=np.int32).reshape(self.steps, self.rows)
        return self._turned(rows) if self.reverse else rows

    def _walked_rows(self) -> Array:
        rows, valid = self._turned_rows(), self.valid
        return rows if valid is None else np.where(valid, rows, -1)

    def _held_rows(self) -> Array:
        rows = self._turned_rows()
        if self.lengths is None or not rows.size:
            return rows
        place = self._last_held(self.lengths)
        return np.full_like(rows, -1) if place is None else rows[place]

    def _turned(self, array: Array) -> Array:
        """Each row turned about its own end; an involution."""
        if self.lengths is None:
            return np.ascontiguousarray(array[::-1])
        k = np.arange(self.steps)[:, None]
        source = np.where(k < self.lengths[None, :], self.lengths[None, :] - 1 - k, k)
        return np.ascontiguousarray(array[source, np.arange(self.rows)[None, :]])

    def walked_reset(self) -> Array | None:
        """Resets in the order of the walk: before which step of the walk the states start anew."""
        return None if self.reset is None else self.walked(self.reset)

    def step_numbers(self, start: Array, dtype: Any) -> tuple[Array, Array]:
        """`t` for every step, [T, B] of `dtype`: counted on from `start` [B], from 0 again after a reset; and
        the number after a row's last step, [B] int64. They are counted where `reset` lies."""
        k = np.arange(self.steps)[:, None]
        reset = self.walked_reset()
        if isinstance(reset, GpuArray):
            from rnngen.runtime.gpu_work import step_numbers

            return step_numbers(reset, start, self.taken())
        numbers = start[None, :] + k
        if reset is not None:
            last = np.maximum.accumulate(np.where(reset, k, -1), axis=0)
            numbers = np.where(last < 0, numbers, k - last)
        return numbers.astype(dtype), self._next_number(numbers, start)

    def counters(self, start: Array) -> tuple[Array, Array]:
        """The clock of random draws, like `t` but never set back: [T, B] int64; and [B] after the last."""
        numbers = start[None, :] + np.arange(self.steps)[:, None]
        return numbers, self._next_number(numbers, start)

    def taken(self) -> Array:
        """How many steps each row took: [B]."""
        return np.full(self.rows, self.steps, np.int64) if self.lengths is None else self.lengths

    def _next_number(self, numbers: Array, start: Array) -> Array:
        """The step number after a row's last step: [B]."""
        if not self.steps:
            return start
        taken = self.taken()
        last = numbers[np.maximum(taken, 1) - 1, np.arange(self.rows)] + 1
        return np.where(taken > 0, last, start)
