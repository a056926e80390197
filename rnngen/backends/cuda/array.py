"""Arrays of a GPU: what a caller's array is there, and what a call gives back.

Sources: the CUDA array interface, version 3; DLPack's `dlpack.h`, versions 0.8 (`DLManagedTensor`) and 1.0
(`DLManagedTensorVersioned`), and its Python specification (`__dlpack__`, streams of CUDA).
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Sequence
from math import prod
from typing import Any

import numpy as np

from rnngen.backends.cuda.driver import LEGACY_STREAM, follow, place_of

__all__ = ["GpuArray", "element", "gpu_array", "lies_on_gpu"]

_HOST = (np.ndarray, np.generic, list, tuple, int, float)
_CUDA, _CUDA_MANAGED = 2, 13
_VERSIONED = (1, 0)
# that type's codes: 4, bfloat16, is what NumPy has no dtype for
_DLPACK_KINDS = {0: "i", 1: "u", 2: "f", 4: "bfloat", 5: "c", 6: "b"}
_BFLOAT = "bfloat16"
# an address for arrays without elements, as far as NumPy is concerned
_SOMEWHERE = 256
# as torch and ml_dtypes write it: two bytes that NumPy does not know
_UNKNOWN = np.dtype("V2")


def element(dtype: Any) -> np.dtype[Any]:
    """What NumPy calls the elements of a dtype; of `bfloat16`, two bytes."""
    return _UNKNOWN if isinstance(dtype, str) and dtype == _BFLOAT else np.dtype(dtype)


class GpuArray:
    """C-contiguous memory of a GPU. It speaks DLPack, and the CUDA array interface but for bfloat16, so that
    torch, CuPy and JAX can take it without a copy.

    `owner` keeps the memory that a part of an array lies in; `stream` is the one that fills it. `lent`: its
    producer takes the memory back when nobody holds it, whatever still runs.
    """

    def __init__(
        self,
        pointer: int,
        shape: tuple[int, ...],
        dtype: Any,
        owner: Any = None,
        stream: int | None = LEGACY_STREAM,
        number: int | None = None,
        lent: bool = False,
    ) -> None:
        self.pointer, self.shape, self.dtype = pointer, shape, element(dtype)
        self.owner, self.stream, self._number, self.lent = owner, stream, number, lent

    def __repr__(self) -> str:
        return f"GpuArray({list(self.shape)}, {self.kind})"

    @property
    def kind(self) -> str:
        """The dtype's name: `float32`, `bfloat16`, …"""
        return _BFLOAT if self.dtype == _UNKNOWN else str(self.dtype)

    @property
    def nbytes(self) -> int:
        """Bytes."""
        return prod(self.shape) * int(self.dtype.itemsize)

    @property
    def ndim(self) -> int:
        """How many axes there are."""
        return len(self.shape)

    @property
    def number(self) -> int | None:
        """The GPU that it lies on; None for an array without elements that nobody has said it of."""
        if self._number is None and self.nbytes:
            self._number = place_of(self.pointer)
        return self._number

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        if self.dtype == _UNKNOWN:
            raise AttributeError(
                "the CUDA array interface has no bfloat16: torch.from_dlpack(array) takes it, or jax.dlpack"
            )
        return {
            "shape": self.shape,
            "typestr": self.dtype.str,
            "data": (self.pointer if self.nbytes else 0, False),
            "version": 3,
            "stream": LEGACY_STREAM,
        }

    def __dlpack_device__(self) -> tuple[int, int]:
        """CUDA, and the GPU's number."""
        return _CUDA, self.number or 0

    def __dlpack__(
        self,
        *,
        stream: int | None = None,
        max_version: tuple[int, int] | None = None,
        dl_device: tuple[int, int] | None = None,
        copy: bool | None = None,
    ) -> Any:
        """A capsule over the same memory, which it keeps. The consumer's `stream` waits for what fills it: 1
        and None are the legacy default stream, 2 is that of the thread, -1 waits for nothing.

        Raises BufferError for a copy or for another device.
        """
        if copy:
            raise BufferError("this array is handed over as it is; copy it there, as x.clone() of torch does")
        if dl_device is not None and tuple(map(int, dl_device)) != self.__dlpack_device__():
            raise BufferError(f"the array lies on GPU {self.number or 0}; copy it from there")
        if stream is not None and (isinstance(stream, bool) or not isinstance(stream, int) or stream < -1):
            raise TypeError(f"stream: expected a stream's number, -1 or None, got {stream!r}")
        if stream == 0:
            raise ValueError("stream: 0 may be one of two; 1 is the legacy default stream, 2 the thread's")
        if stream not in (None, -1, LEGACY_STREAM, self.stream) and self.nbytes:
            follow(self.number or 0, int(stream or 0), self.stream or LEGACY_STREAM)
        return self._capsule(max_version is not None and tuple(max_version) >= _VERSIONED)

    def _capsule(self, versioned: bool) -> Any:
        """NumPy's capsule, with its deleter and destructor, for an array over these addresses, which nobody
        reads; then it is told that they are a GPU's."""
        seen = np.asarray(_Addresses(self))
        capsule = seen.__dlpack__(max_version=_VERSIONED if versioned else None)
        told = _tensor_of(capsule, versioned)
        told.data = self.pointer if self.nbytes else None
        told.device_type, told.device_id = self.__dlpack_device__()
        if self.dtype == _UNKNOWN:
            told.kind = next(code for code, kind in _DLPACK_KINDS.items() if kind == "bfloat")
        return capsule

    def __array__(self, *_: Any, **__: Any) -> Any:
        raise TypeError(
            "the array lies on a GPU: torch.from_dlpack(array) and cupy.from_dlpack(array) take it as it is"
        )

    def __len__(self) -> int:
        """The length of the first axis."""
        if not self.shape:
            raise TypeError("an array without axes has no length")
        return self.shape[0]

    def __getitem__(self, k: int | slice) -> GpuArray:
        """Along the first axis, a step or a range of them: the same memory. Raises IndexError past its end,
        and for anything else."""
        row, count = prod(self.shape[1:]) * self.dtype.itemsize, len(self)
        if isinstance(k, slice) and k.step in (None, 1):
            first, last, _ = k.indices(count)
            return self._part(self.pointer + first * row, (max(last - first, 0), *self.shape[1:]))
        if not hasattr(k, "__index__") or not -count <= int(k) < count:
            raise IndexError(
                f"expected a whole number in {-count} … {count - 1} or a range of them, got {k!r}; "
                "torch.from_dlpack(array) has all other ways to take parts"
            )
        return self._part(self.pointer + int(k) % count * row, self.shape[1:])

    def reshape(self, shape: tuple[int, ...]) -> GpuArray:
        """The same memory with other axes."""
        return self._part(self.pointer, shape)

    def view(self, dtype: Any) -> GpuArray:
        """The same memory as elements of another dtype of the same size."""
        made = self._part(self.pointer, self.shape)
        made.dtype = element(dtype)
        return made

    def _part(self, pointer: int, shape: tuple[int, ...]) -> GpuArray:
        return GpuArray(pointer, shape, self.dtype, self, self.stream, self._number, self.lent)


class _Addresses:
    """An array's addresses as NumPy takes them; an array over them keeps this, and so the memory."""

    def __init__(self, array: GpuArray) -> None:
        self.array = array
        stand_in = np.dtype(np.uint16) if array.dtype == _UNKNOWN else array.dtype
        self.__array_interface__ = {
            "shape": array.shape,
            "typestr": stand_in.str,
            "data": (array.pointer or _SOMEWHERE, False),
            "version": 3,
        }


def lies_on_gpu(value: Any) -> bool:
    """Whether an array is one of a GPU."""
    if isinstance(value, _HOST):
        return False
    if hasattr(value, "__dlpack_device__"):
        return value.__dlpack_device__()[0] in (_CUDA, _CUDA_MANAGED)
    return hasattr(value, "__cuda_array_interface__")


def gpu_array(value: Any) -> GpuArray | None:
    """A caller's array of a GPU without a copy; None for one of the host.

    Raises ValueError, which says what it is, for one that is not C-contiguous, or masked.
    """
    if isinstance(value, GpuArray) or not lies_on_gpu(value):
        return value if isinstance(value, GpuArray) else None
    value = value.detach() if hasattr(value, "detach") else value
    face = _face(value)
    silent = face is not None and "stream" not in face  # as JAX's: it does not say what fills the array
    if face is None or (silent and not _is_tensor(value) and hasattr(value, "__dlpack__")):
        return _of_dlpack(value)
    # the array itself says what two bytes are: interfaces have no name for bfloat16, and some call it float16
    brain = str(getattr(value, "dtype", "")).endswith(_BFLOAT)
    shape, dtype = tuple(face["shape"]), element(_BFLOAT if brain else face["typestr"])
    _expect_contiguous(shape, face.get("strides"), dtype.itemsize)
    if face.get("mask") is not None:
        raise ValueError("a masked array")
    stream = face["stream"] if "stream" in face else _torch_stream(value)
    return GpuArray(int(face["data"][0] or 0), shape, dtype, value, stream)


def _is_tensor(value: Any) -> bool:
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(value, torch.Tensor)


def _torch_stream(value: Any) -> int | None:
    """The stream that fills a tensor of torch, whose interface has no word for it: the current one. None for
    other arrays. Torch is told that the legacy default stream reads the tensor too, so that its memory is not
    given away in the meantime."""
    if not _is_tensor(value):
        return None
    torch = sys.modules["torch"]
    stream = int(torch.cuda.current_stream(value.device).cuda_stream)
    if stream and value.numel():
        value.record_stream(torch.cuda.default_stream(value.device))
    return stream


def _face(value: Any) -> Any:
    """The CUDA array interface; None where its owner has none for this array and speaks DLPack."""
    try:
        return getattr(value, "__cuda_array_interface__", None)
    except Exception:  # each library has its own for a dtype that the interface does not name
        if hasattr(value, "__dlpack__"):
            return None
        raise


def _expect_contiguous(shape: tuple[int, ...], strides: Sequence[int] | None, unit: int) -> None:
    """`strides` in some unit of which an element has so many; None for those of C order."""
    want = unit
    for size, stride in zip(reversed(shape), reversed(strides or ()), strict=False):
        if size > 1 and stride != want and 0 not in shape:
            raise ValueError(f"one with strides {list(strides or ())}")
        want *= size


class _Tensor(ctypes.Structure):
    """`DLTensor`."""

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


# what stands before it in a `DLManagedTensorVersioned`: the version, a context, the deleter, flags
_BEFORE = 4 * ctypes.sizeof(ctypes.c_uint64)
_pointer_of = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", ctypes.pythonapi)
)


def _tensor_of(capsule: Any, versioned: bool = False) -> _Tensor:
    """What a capsule that nobody has taken yet tells of its array."""
    if versioned:
        return _Tensor.from_address(_pointer_of(capsule, b"dltensor_versioned") + _BEFORE)
    return _Tensor.from_address(_pointer_of(capsule, b"dltensor"))


def _of_dlpack(value: Any) -> GpuArray:
    """From a producer that only speaks DLPack: its capsule, never marked as used, keeps the memory."""
    capsule = value.__dlpack__(stream=LEGACY_STREAM)
    found = _tensor_of(capsule)
    shape = tuple(found.shape[: found.ndim])
    _expect_contiguous(shape, found.strides[: found.ndim] if found.strides else None, 1)
    kind, bits = _DLPACK_KINDS.get(found.kind), found.bits * found.lanes
    if kind is None:
        raise TypeError(f"elements of {bits} bits, type code {found.kind} of DLPack")
    dtype = element(f"{kind}{bits}" if kind == "bfloat" else f"{kind}{bits // 8}")
    start, number = (found.data or 0) + found.offset, int(found.device_id)
    return GpuArray(start, shape, dtype, capsule, number=number, lent=True)
