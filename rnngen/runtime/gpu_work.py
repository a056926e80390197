"""Work on a caller's arrays of a GPU, done there: rows moved, indices and switches checked, steps counted.

What is checked is told to the host, which waits for it: an index is refused before anything is read with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from math import prod
from typing import Any

import numpy as np

from rnngen.backends.cuda.array import GpuArray
from rnngen.backends.cuda.callers import (
    BLOCKS,
    CHECKED,
    THREADS,
    callers_program,
    checked,
    clock,
    rows,
    sum_of,
)
from rnngen.backends.cuda.device import CallInfo
from rnngen.backends.cuda.driver import architecture
from rnngen.backends.cuda.gpu import Gpu
from rnngen.backends.cuda.model import Entry
from rnngen.errors import ArgumentError
from rnngen.runtime.arguments import refused_index
from rnngen.runtime.cubins import kept_units

__all__ = ["add", "fetched", "indices", "step_numbers", "switches", "taken"]

Array = Any
# threads that say what they have seen: the host reads as many numbers
_SEEING = 32 * THREADS


def taken(array: GpuArray, order: Array) -> GpuArray:
    """An array [T, B, …] whose row at (t, b) is row `order[t, b]` of all T·B of `array`, or zeros for -1."""
    if not array.nbytes:
        return array
    with _device(array) as device:
        made = device.empty((*order.shape, *array.shape[2:]), array.dtype)
        places = device.empty(order.shape, np.int32)
        device.put(places, order)
        entry = rows(array.dtype.itemsize)
        _start(device, entry, [array, places, made], order.size, prod(array.shape[2:]))
    return made


def indices(array: GpuArray, what: str, dtype: Any, bound: int | None) -> GpuArray:
    """Integers in the kernel's dtype; raises ArgumentError for what lies outside of the axis."""
    made, low, high, _ = _checked(array, dtype)
    refused_index(low, high, what, dtype, bound)
    return made


def switches(array: GpuArray, what: str, dtype: Any) -> GpuArray:
    """0 and 1 in the kernel's dtype; raises ArgumentError for other numbers."""
    if array.kind not in CHECKED:
        raise ArgumentError(f"{what}: expected 0 or 1 as bool, integers or float32, got {array.kind}")
    made, low, high, odd = _checked(array, dtype)
    if odd:
        raise ArgumentError(f"{what}: expected 0 or 1 everywhere, found {low:g} … {high:g}")
    return made


def _checked(array: GpuArray, dtype: Any) -> tuple[GpuArray, float, float, float]:
    """The array in another dtype, its least and its greatest number, and how many are neither 0 nor 1."""
    with _device(array) as device:
        made = device.empty(array.shape, dtype)
        if not array.nbytes:
            return made, 0, 0, 0
        blocks = _blocks(prod(array.shape), _SEEING)
        seen = device.empty((3, blocks * THREADS), np.float64)
        entry = checked(array.dtype.name, np.dtype(dtype).name)
        _start(device, entry, [array, made, seen], array.shape[0], prod(array.shape[1:]), _SEEING)
        low, high, odd = device.host(seen)
    return made, float(low.min()), float(high.max()), float(odd.sum())


def step_numbers(reset: GpuArray, start: Array, lasting: Array) -> tuple[GpuArray, Array]:
    """`t` [T, B] for every step, counted on from `start` [B] of the host, from 0 again where `reset` [T, B]
    is 1, and, on the host, the number after as many steps as each row lasts [B]."""
    if not reset.nbytes:
        return reset, start
    with _device(reset) as device:
        first, count = device.empty(start.shape, np.int64), device.empty(start.shape, np.int32)
        device.put(first, start)
        device.put(count, lasting)
        made, after = device.empty(reset.shape, reset.dtype), device.empty(start.shape, np.int64)
        entry = clock(reset.dtype.name)
        blocks = _blocks(reset.shape[1], THREADS * BLOCKS)
        info = CallInfo(reset.shape[0], reset.shape[1], False, (0,))
        device.launch(entry, (blocks, 1), [reset, first, count, made, after], info, 0)
        return made, device.host(after)


def add(target: GpuArray, more: GpuArray) -> None:
    """target += more, float arrays of one shape."""
    if target.nbytes:
        with _device(target) as device:
            _start(device, sum_of(target.dtype.name), [target, more], target.shape[0], prod(target.shape[1:]))


def fetched(array: GpuArray) -> Array:
    """A NumPy copy, which the host waits for."""
    with _device(array) as device:
        return device.host(array)


def _start(
    device: Gpu,
    entry: Entry,
    arrays: Sequence[GpuArray],
    count: int,
    width: int,
    most: int = THREADS * BLOCKS,
) -> None:
    device.launch(entry, (_blocks(count * width, most), 1), arrays, CallInfo(count, width, False, (0,)), 0)


def _blocks(count: int, most: int) -> int:
    return -(-min(count, most) // THREADS)


@contextmanager
def _device(array: GpuArray) -> Iterator[Gpu]:
    """The GPU that an array lies on; work within comes after what fills it, and before what becomes of it."""
    device = _loaded(array.number or 0)
    with device.hosting([array]):
        yield device


@cache
def _loaded(number: int) -> Gpu:
    program = callers_program()
    return Gpu(program, [c.code for c in kept_units(program, architecture(number))], number)
