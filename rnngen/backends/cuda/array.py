"""Arrays of a GPU: what a caller's array is there, and what a call gives back.

Sources: the CUDA array interface, version 3; DLPack's `dlpack.h`, version 0.8 (`DLManagedTensor`).
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from math import prod
from typing import Any

import numpy as np

__all__ = ["LEGACY_STREAM", "GpuArray", "gpu_array", "lies_on_gpu"]

LEGACY_STREAM = 1
_HOST = (np.ndarray, np.generic, list, tuple, int, float)
# kDLCUDA and kDLCUDAManaged
_DLPACK_GPU = (2, 13)
_pointer_of = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", ctypes.pythonapi)
)
_DLPACK_KINDS = {0: "i", 1: "u", 2: "f", 5: "c", 6: "b"}


class GpuArray:
    """C-contiguous memory of a GPU; speaks the CUDA array interface, so torch and CuPy can wrap it.

    `owner` keeps the memory that a part of an array lies in; `stream` is the one that fills it.
    """

    def __init__(
        self,
        pointer: int,
        shape: tuple[int, ...],
        dtype: Any,
        owner: Any = None,
        stream: int | None = LEGACY_STREAM,
    ) -> None:
        self.pointer, self.shape, self.dtype = pointer, shape, np.dtype(dtype)
        self.owner, self.stream = owner, stream

    def __repr__(self) -> str:
        return f"GpuArray({list(self.shape)}, {self.dtype})"

    @property
    def nbytes(self) -> int:
        """Bytes."""
        return prod(self.shape) * int(self.dtype.itemsize)

    @property
    def ndim(self) -> int:
        """How many axes there are."""
        return len(self.shape)

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        pointer = self.pointer if self.nbytes else 0
        return {
            "shape": self.shape,
            "typestr": self.dtype.str,
            "data": (pointer, False),
            "version": 3,
            "stream": LEGACY_STREAM,
        }

    def __array__(self, *_: Any, **__: Any) -> Any:
        raise TypeError(
            "the array lies on a GPU: torch.as_tensor(array, device='cuda') and cupy.asarray(array) wrap it"
        )

    def __getitem__(self, k: int | slice) -> GpuArray:
        """Along the first axis."""
        row = prod(self.shape[1:]) * self.dtype.itemsize
        if isinstance(k, slice):
            first, last, _ = k.indices(self.shape[0])
            shape = (max(last - first, 0), *self.shape[1:])
            return GpuArray(self.pointer + first * row, shape, self.dtype, self)
        return GpuArray(self.pointer + k * row, self.shape[1:], self.dtype, self)

    def reshape(self, shape: tuple[int, ...]) -> GpuArray:
        """The same memory with other axes."""
        return GpuArray(self.pointer, shape, self.dtype, self, self.stream)


def lies_on_gpu(value: Any) -> bool:
    """Whether an array is one of a GPU."""
    if isinstance(value, _HOST):
        return False
    if hasattr(value, "__dlpack_device__"):
        return value.__dlpack_device__()[0] in _DLPACK_GPU
    return hasattr(value, "__cuda_array_interface__")


def gpu_array(value: Any) -> GpuArray | None:
    """A caller's array of a GPU without a copy; None for one of the host.

    Raises ValueError, which says what it is, for one that is not C-contiguous, or masked.
    """
    if isinstance(value, GpuArray) or not lies_on_gpu(value):
        return value if isinstance(value, GpuArray) else None
    value = value.detach() if hasattr(value, "detach") else value
    face = getattr(value, "__cuda_array_interface__", None)
    if face is None:
        return _of_dlpack(value)
    shape, dtype = tuple(face["shape"]), np.dtype(face["typestr"])
    _expect_contiguous(shape, face.get("strides"), dtype.itemsize)
    if face.get("mask") is not None:
        raise ValueError("a masked array")
    return GpuArray(int(face["data"][0] or 0), shape, dtype, value, face.get("stream"))


def _expect_contiguous(shape: tuple[int, ...], strides: Sequence[int] | None, unit: int) -> None:
    """`strides` in some unit of which an element has so many; None for those of C order."""
    want = unit
    for size, stride in zip(reversed(shape), reversed(strides or ()), strict=False):
        if size > 1 and stride != want and 0 not in shape:
            raise ValueError(f"one with strides {list(strides or ())}")
        want *= size


class _Tensor(ctypes.Structure):
    """`DLTensor`, at the beginning of a `DLManagedTensor`."""

    _fields_ = [
        ("data", ctypes.c_void_p),
        ("device_type", ctypes.c_int32),
        ("device_id", ctypes.c_int32),
        ("ndim", ctypes.c_int32),
        ("kind", ctypes.c_uint8),
        ("bits", ctypes.c_uint8),
        ("lanes", ctypes.c_uint16),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("offset", ctypes.c_uint64),
    ]


def _of_dlpack(value: Any) -> GpuArray:
    """From a producer that only speaks DLPack: its capsule, never marked as used, keeps the memory."""
    capsule = value.__dlpack__(stream=LEGACY_STREAM)
    found = _Tensor.from_address(_pointer_of(capsule, b"dltensor"))
    shape = tuple(found.shape[: found.ndim])
    _expect_contiguous(shape, found.strides[: found.ndim] if found.strides else None, 1)
    # what NumPy has no name for is so many bytes
    dtype = np.dtype(f"{_DLPACK_KINDS.get(found.kind, 'V')}{found.bits * found.lanes // 8}")
    return GpuArray((found.data or 0) + found.offset, shape, dtype, capsule)
