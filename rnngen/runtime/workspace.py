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

__all__ = ["ALIGNMENT", "Lease", "Pool", "Regions"]

Array = Any
ALIGNMENT = 64


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
    """Memory that arrays are made over. A view of such an array holds the array: were this a plain array,
    NumPy would let the view hold this alone, and the memory would come back too early."""


class Pool:
    """Blocks that are free at the moment, at most `kept` of them and `most` bytes."""

    def __init__(self, kept: int = 2, most: int | None = None) -> None:
        self._free: list[Array] = []
        self._kept, self._most = kept, most

    def lease(self, regions: Regions) -> Lease:
        """Memory for regions; what is in it is left over from other calls."""
        return Lease(self, self._block(regions.total + ALIGNMENT), regions.offsets)

    def array(self, shape: Sequence[int], dtype: Any) -> Array:
        """An array, aligned, with anything in it, whose memory comes back here when nothing holds it."""
        size = prod(shape) * np.dtype(dtype).itemsize
        block = self._block(size + ALIGNMENT)
        made: Array = np.ndarray(shape, dtype, block, _skip(block))
        finalize(made, self.give, block).atexit = False
        return made

    def _block(self, size: int) -> Array:
        """The block given last of those that fit; one far too large would keep memory that nobody needs."""
        others = []
        try:
            while True:
                block = self._free.pop()
                if size <= len(block) <= 4 * size + (1 << 16):
                    return block
                others.append(block)
        except IndexError:
            return _Block((size,), np.uint8)
        finally:
            self._free[:0] = reversed(others)

    def give(self, block: Array) -> None:
        """A block that nobody uses any more: memory follows what calls need now."""
        self._free.append(block)
        del self._free[: -self._kept]
        if self._most is not None:
            while sum(map(len, self._free)) > self._most:
                del self._free[:1]


def _skip(block: Array) -> int:
    """Bytes to the first aligned address."""
    return -int(block.__array_interface__["data"][0]) % ALIGNMENT


class Lease:
    """A block for as long as this object lives: `addresses` of its regions."""

    __slots__ = ("_block", "_offsets", "_pool", "addresses")

    def __init__(self, pool: Pool, block: Array, offsets: Sequence[int]) -> None:
        self._pool, self._block = pool, block
        start = block.__array_interface__["data"][0]
        skip = _skip(block)
        self._offsets = [skip + n for n in offsets]
        self.addresses = [start + n for n in self._offsets]

    def view(self, region: int, shape: Sequence[int], dtype: Any) -> Array:
        """The head of a region as an array; it must not outlive the lease."""
        return np.ndarray(shape, dtype, self._block, self._offsets[region])

    def __del__(self) -> None:
        self._pool.give(self._block)
