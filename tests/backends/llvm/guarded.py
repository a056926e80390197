"""Arrays with an unreadable page on either side, filled with NaN where nobody has filled them.

Generated code checks no bounds: what reads or writes past the end of such an array is stopped by the
processor, and what reads memory that nothing was written to gives NaN.
"""

from __future__ import annotations

import ctypes
import math
import mmap
import weakref
from typing import Any

import numpy as np
import pytest

from rnngen.runtime import llvm_engine, manifest

__all__ = ["GuardedPool", "Guarding", "guard", "guarded"]

_PAGE = mmap.PAGESIZE
_READ_WRITE, _NOTHING, _PRIVATE_ANONYMOUS = 3, 0, 0x22
_libc = ctypes.CDLL(None, use_errno=True)
_libc.mmap.restype = ctypes.c_void_p
_libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
_libc.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
_libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]


def guarded(shape: Any, dtype: Any = float) -> Any:
    """An array of NaN that ends where a page ends, the next one being closed."""
    shape = (shape,) if isinstance(shape, int) else tuple(shape)
    size = math.prod(shape) * np.dtype(dtype).itemsize
    room = -(-max(size, 1) // _PAGE) * _PAGE
    base = _libc.mmap(None, room + 2 * _PAGE, _READ_WRITE, _PRIVATE_ANONYMOUS, -1, 0)
    _libc.mprotect(base, _PAGE, _NOTHING)
    _libc.mprotect(base + _PAGE + room, _PAGE, _NOTHING)
    memory = (ctypes.c_char * max(size, 1)).from_address(base + _PAGE + room - size)
    weakref.finalize(memory, _libc.munmap, base, room + 2 * _PAGE)
    if size:
        ctypes.memset(memory, 0xFF, size)
    return np.ndarray(shape, dtype, memory)


class GuardedPool:
    """Workspaces whose every region is a guarded array of its own."""

    def lease(self, regions: Any) -> GuardedLease:
        return GuardedLease([guarded(n, np.uint8) for n in regions.sizes])


class GuardedLease:
    def __init__(self, regions: list[Any]) -> None:
        self.regions = regions
        self.addresses = [a.__array_interface__["data"][0] for a in regions]

    def view(self, region: int, shape: Any, dtype: Any) -> Any:
        return np.ndarray(shape, dtype, self.regions[region])


def guard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every array that the engine makes has a closed page on either side; blocks of steps are short."""
    monkeypatch.setattr(manifest, "_BLOCK_BYTES", 64)
    monkeypatch.setattr(manifest, "_BLOCK_ROWS", 5)
    monkeypatch.setattr(manifest, "_TILE_ROWS", 5)
    monkeypatch.setattr(llvm_engine, "np", Guarding())
    monkeypatch.setattr(llvm_engine, "Pool", GuardedPool)


class Guarding:
    """NumPy, but with guarded arrays where it makes new ones: what takes the place of `np` in a module."""

    def __getattr__(self, name: str) -> Any:
        return getattr(np, name)

    def empty(self, shape: Any, dtype: Any = float) -> Any:
        return guarded(shape, dtype)

    def zeros(self, shape: Any, dtype: Any = float) -> Any:
        return self.full(shape, 0, dtype)

    def full(self, shape: Any, value: Any, dtype: Any = float) -> Any:
        made = guarded(shape, dtype)
        made[...] = value
        return made
