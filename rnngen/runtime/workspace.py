"""Memory of a call that the caller never sees: one block a direction, cut into regions, used again.

A fresh block of some megabytes costs a page fault for each of its pages, at every call: the block of a tape
that is gone goes to the next call of the same engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import prod
from typing import Any
from weakref import finalize

import numpy as np

from rnngen.kernel.ir import ALIGNMENT

__all__ = ["Lease", "Pool", "Regions", "fresh"]

Array = Any


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


class _Block(np.ndarray):
    """Memory that arrays are made over, aligned from byte `skip` on, which is at address `start`.

    A view of such an array holds the array: were this a plain array, NumPy would let the view hold this
    alone, and the memory would come back too early.
    """

    start: int
    skip: int

    @staticmethod
    def of(size: int) -> _Block:
        """So many bytes and what alignment takes."""
        block = _Block((size + ALIGNMENT,), np.uint8)
        first = int(block.__array_interface__["data"][0])
        block.skip = -first % ALIGNMENT
        block.start = first + block.skip
        return block


class Pool:
    """Blocks that are free at the moment, at most `kept` of them and `most` bytes."""

    def __init__(self, kept: int = 2, most: int | None = None) -> None:
        self._free: list[_Block] = []
        self._kept, self._most = kept, most

    def lease(self, regions: Regions) -> Lease:
        """Memory for regions; what is in it is left over from other calls."""
        return Lease(self, self._block(regions.total), regions.offsets)

    def array(self, shape: Sequence[int], dtype: Any) -> Array:
        """An array, aligned, with anything in it, whose memory comes back here when nothing holds it."""
        size = prod(shape) * np.dtype(dtype).itemsize
        block = self._block(size)
        made: Array = np.ndarray(shape, dtype, block, block.skip)
        finalize(made, self.give, block).atexit = False
        return made

    def _block(self, size: int) -> _Block:
        """The block given last of those that fit; one far too large would keep memory that nobody needs."""
        others = []
        try:
            while not size <= len(block := self._free.pop()) - ALIGNMENT <= 4 * size + (1 << 16):
                others.append(block)
        except IndexError:
            block = _Block.of(size)
        if others:
            self._free[:0] = reversed(others)
        return block

    def give(self, block: _Block) -> None:
        """A block that nobody uses any more: memory follows what calls need now."""
        self._free.append(block)
        del self._free[: -self._kept]
        if self._most is not None:
            while sum(map(len, self._free)) > self._most:
                del self._free[:1]


class Lease:
    """A block for as long as this object lives: `addresses` of its regions."""

    __slots__ = ("_block", "_offsets", "_pool", "addresses")

    def __init__(self, pool: Pool, block: _Block, offsets: Sequence[int]) -> None:
        self._pool, self._block, self._offsets = pool, block, offsets
        start = block.start
        self.addresses = [start + n for n in offsets]

    def view(self, region: int, shape: Sequence[int], dtype: Any) -> Array:
        """The head of a region as an array; it must not outlive the lease."""
        return np.ndarray(shape, dtype, self._block, self._block.skip + self._offsets[region])

    def __del__(self) -> None:
        self._pool.give(self._block)


# What is smaller comes back from the heap without a page fault. The memory is that of all kernels together.
_LARGE, _RESULTS = 1 << 20, Pool(16, 1 << 30)


def fresh(shape: Sequence[int], dtype: Any) -> Array:
    """An array for a caller, with anything in it; large memory is used again once nobody holds it."""
    if prod(shape) * np.dtype(dtype).itemsize < _LARGE:
        return np.empty(shape, dtype)
    return _RESULTS.array(shape, dtype)
