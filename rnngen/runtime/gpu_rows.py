"""Rows of a caller's array on a GPU in another order, worked out there."""

from __future__ import annotations

from functools import cache
from math import prod
from typing import Any

import numpy as np

from rnngen.backends.cuda.array import GpuArray
from rnngen.backends.cuda.device import CallInfo
from rnngen.backends.cuda.driver import architecture
from rnngen.backends.cuda.gpu import Gpu
from rnngen.backends.cuda.rows import BLOCKS, THREADS, rows_entry, rows_program
from rnngen.runtime.cubins import kept_source

__all__ = ["taken"]

Array = Any


def taken(array: GpuArray, rows: Array) -> GpuArray:
    """An array [T, B, …] whose row at (t, b) is row `rows[t, b]` of all T·B of `array`, or zeros for -1."""
    if not array.nbytes:
        return array
    device = _device(array.number or 0)
    device.welcome(array)
    made = device.empty((*rows.shape, *array.shape[2:]), array.dtype)
    order = device.empty(rows.shape, np.int32)
    device.put(order, rows)
    info = CallInfo(rows.size, prod(array.shape[2:]), False, 0, 0)
    blocks = min(-(-info.steps * info.rows // THREADS), BLOCKS)
    device.launch(rows_entry(array.dtype.itemsize), (blocks, 1), [array, order, made], info, 0)
    return made


@cache
def _device(number: int) -> Gpu:
    program = rows_program()
    return Gpu(program, kept_source(program.source, architecture(number)).code, number)
