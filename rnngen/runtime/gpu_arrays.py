"""Checks the arrays of a call that lie on a GPU: they are taken as they are, or refused."""

from __future__ import annotations

from typing import Any

from rnngen.backends.cuda.array import GpuArray, gpu_array
from rnngen.errors import ArgumentError

__all__ = ["GpuArray", "gpu_real", "on_gpu"]


def on_gpu(value: Any, what: str) -> GpuArray | None:
    """A caller's array of a GPU; None for one of the host."""
    try:
        return gpu_array(value)
    except (BufferError, RuntimeError, TypeError) as error:
        raise ArgumentError(f"{what}: its owner does not hand it over ({error})") from None
    except ValueError as error:
        raise ArgumentError(
            f"{what}: expected an array in C order, as those of a GPU are taken as they are, got {error}; "
            "make a contiguous copy first: x.contiguous() of torch, cupy.ascontiguousarray(x)"
        ) from None


def gpu_real(value: Any, what: str, dtype: Any) -> GpuArray | None:
    """A caller's array of a GPU, of `dtype`; None for one of the host."""
    found = on_gpu(value, what)
    if found is not None and found.dtype != dtype:
        raise ArgumentError(
            f"{what}: expected {dtype}, as arrays of a GPU are taken as they are, got {found.dtype}; "
            f"convert it first: x.to(torch.{dtype}) of torch, x.astype('{dtype}') of CuPy"
        )
    return found
