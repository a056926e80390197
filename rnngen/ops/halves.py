"""16-bit numbers in NumPy, which has no bfloat16: their bits, or the float32 numbers that equal them."""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["HOST", "narrowed", "rounded", "widened"]

Array = Any
# what the caller's arrays are, where a backend stores or multiplies in 16 bits
HOST = {"bfloat16": "float32", "float16": "float32"}


def rounded(a: Array, dtype: str) -> Array:
    """Every number as the nearest that a 16-bit `dtype` has, in the dtype of `a`; integers as they are."""
    a = np.asarray(a)
    return widened(narrowed(a, dtype), dtype).astype(a.dtype) if a.dtype.kind == "f" else a


def narrowed(a: Array, dtype: str) -> Array:
    """Float32 numbers as the 16 bits of `dtype`, rounded to nearest even."""
    a = np.asarray(a, np.float32, order="C")
    if dtype == "float16":
        with np.errstate(over="ignore"):
            return a.astype(np.float16).view(np.uint16)
    bits = a.view(np.uint32)
    rounded = ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)
    return np.where(np.isnan(a), np.uint16(0x7FC0), rounded)


def widened(a: Array, dtype: str) -> Array:
    """The 16 bits of `dtype` as float32."""
    if dtype == "float16":
        return a.view(np.float16).astype(np.float32)
    return (a.astype(np.uint32) << 16).view(np.float32)
