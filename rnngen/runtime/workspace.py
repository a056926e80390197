"""Memory of a call that the caller never sees: one block a direction, cut into regions, used again.

A fresh block of some megabytes costs a page fault for each of its pages, at every call: the block of a tape
that is gone goes to the next call of the same engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import numpy as np

__all__ = ["ALIGNMENT", "Lease", "Pool", "Regions"]

Array = Any
ALIGNMENT = 64
_KEPT = 2


@dataclass(frozen=True, slots=True)
class Regions:
    """Regions of `sizes` bytes: where they begin in a block, each aligned, and what they take together."""

    sizes: tuple[int, ...]
    offsets: tuple[int, ...]
    total: int

    @staticmethod
    def of(sizes: Sequence[int]) -> Regions:
        """Regions of so many bytes, one after the other."""
        ends = accumulate((-(-size // ALIGNMENT) * ALIGNMENT for size in sizes), initial=0)
        *offsets, total = ends
        return Regions(tuple(sizes), tuple(offsets), total)


class Pool:
    """Blocks that are free at the moment, a few at most."""

    def __init__(self) -> None:
        self._free: list[Array] = []

    def lease(self, regions: Regions) -> Lease:
        """Memory for regions; what is in it is left over from other calls."""
        return Lease(self, self._block(regions.total + ALIGNMENT), regions.offsets)

    def _block(self, size: int) -> Array:
        try:
            block = self._free.pop()
        except IndexError:
            return np.empty(size, np.uint8)
        # a block far too large is let go: memory follows what calls need now
        return block if size <= len(block) <= 4 * size + (1 << 16) else np.empty(size, np.uint8)

    def give(self, block: Array) -> None:
        """A block that nobody uses any more."""
        if len(self._free) < _KEPT:
            self._free.append(block)


class Lease:
    """A block for as long as this object lives: `addresses` of its regions."""

    __slots__ = ("_block", "_offsets", "_pool", "addresses")

    def __init__(self, pool: Pool, block: Array, offsets: Sequence[int]) -> None:
        self._pool, self._block = pool, block
        start = block.__array_interface__["data"][0]
        skip = -start % ALIGNMENT
        self._offsets = [skip + n for n in offsets]
        self.addresses = [start + n for n in self._offsets]

    def view(self, region: int, shape: Sequence[int], dtype: Any) -> Array:
        """The head of a region as an array; it must not outlive the lease."""
        return np.ndarray(shape, dtype, self._block, self._offsets[region])

    def __del__(self) -> None:
        self._pool.give(self._block)
