"""Results of the GPU as DLPack capsules: what stands in them, who keeps the memory, which stream waits.

The memory is this machine's and says that it is a GPU's, as everything of the fake GPU is. torch reads the
same capsules once the device's type in them is changed to the CPU's: that is the only lie.
"""

from __future__ import annotations

import ctypes
import gc
import weakref
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from backends.cuda.fake_gpu import FakeCuda, forget, installed

from rnngen.backends.cuda.array import GpuArray, gpu_array
from rnngen.ops import halves

NAMES = {None: b"dltensor", (0, 8): b"dltensor", (1, 0): b"dltensor_versioned", (1, 3): b"dltensor_versioned"}
api = ctypes.pythonapi
pointer_of = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", api)
)
rename = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.c_char_p)(("PyCapsule_SetName", api))
name_of = ctypes.PYFUNCTYPE(ctypes.c_char_p, ctypes.py_object)(("PyCapsule_GetName", api))


class Tensor(ctypes.Structure):
    """`DLTensor`, written from the header a second time."""

    _fields_ = [
        ("data", ctypes.c_void_p),
        ("device", ctypes.c_int32 * 2),
        ("ndim", ctypes.c_int32),
        ("code", ctypes.c_uint8),
        ("bits", ctypes.c_uint8),
        ("lanes", ctypes.c_uint16),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("byte_offset", ctypes.c_uint64),
    ]


Deleter = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class Managed(ctypes.Structure):
    _fields_ = [("tensor", Tensor), ("context", ctypes.c_void_p), ("deleter", Deleter)]


class Versioned(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_uint32 * 2),
        ("context", ctypes.c_void_p),
        ("deleter", Deleter),
        ("flags", ctypes.c_uint64),
        ("tensor", Tensor),
    ]


def managed(capsule: Any) -> Any:
    name = name_of(capsule)
    kind = Versioned if name == b"dltensor_versioned" else Managed
    return kind.from_address(pointer_of(capsule, name))


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCuda]:
    made = FakeCuda("", ())
    made.count = 4
    installed(monkeypatch, made)
    yield made
    forget()


def held(numbers: Any, dtype: Any, number: int = 3) -> tuple[GpuArray, weakref.ref[Any]]:
    """An array whose owner's life can be watched."""
    owner = np.array(numbers)
    array = GpuArray(owner.ctypes.data, owner.shape, dtype, owner, number=number)
    return array, weakref.ref(owner)


@pytest.mark.parametrize("version", NAMES)
@pytest.mark.parametrize(
    ("dtype", "code", "bits"),
    [("float32", 2, 32), ("float64", 2, 64), ("float16", 2, 16), ("bfloat16", 4, 16)],
)
def test_what_stands_in_a_capsule(version: Any, dtype: str, code: int, bits: int) -> None:
    array, _ = held(np.zeros((2, 3, 5), f"u{bits // 8}"), dtype)
    assert array.__dlpack_device__() == (2, 3)
    capsule = array.__dlpack__(max_version=version)
    assert name_of(capsule) == NAMES[version]
    found = managed(capsule)
    told = found.tensor
    assert (told.data, list(told.device), told.byte_offset) == (array.pointer, [2, 3], 0)
    assert (told.code, told.bits, told.lanes) == (code, bits, 1)
    assert (told.shape[: told.ndim], told.strides[: told.ndim]) == ([2, 3, 5], [15, 5, 1])
    if version and version >= (1, 0):
        assert (found.version[0], found.flags) == (1, 0)


@pytest.mark.parametrize("version", [None, (1, 0)])
def test_a_capsule_that_is_taken_keeps_the_memory_until_its_deleter_is_called(version: Any) -> None:
    array, owner = held(np.zeros((2, 3), np.float32), np.float32)
    capsule = array[1].__dlpack__(max_version=version)
    found = managed(capsule)
    assert rename(capsule, b"used_" + name_of(capsule)) == 0
    del array, capsule
    gc.collect()
    assert owner() is not None
    found.deleter(ctypes.addressof(found))
    gc.collect()
    assert owner() is None


@pytest.mark.parametrize("version", [None, (1, 0)])
def test_a_capsule_that_nobody_takes_lets_go_of_the_memory(version: Any) -> None:
    array, owner = held(np.zeros((2, 3), np.float32), "float32")
    capsule = array.__dlpack__(max_version=version)
    del array
    gc.collect()
    assert owner() is not None
    del capsule
    assert owner() is None

    def refuse(capsule: Any) -> None:
        raise KeyError("a consumer that does not want it")

    array, owner = held(np.zeros((2, 3), np.float32), "float32")
    with pytest.raises(KeyError):
        refuse(array.__dlpack__(max_version=version))
    del array
    gc.collect()
    assert owner() is None


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16", "bfloat16"])
def test_torch_reads_it(dtype: str) -> None:
    torch = pytest.importorskip("torch")
    numbers = np.random.default_rng(0).standard_normal((2, 3, 4)).astype(np.float32)
    stored = halves.narrowed(numbers, dtype) if dtype in halves.HOST else numbers.astype(dtype)
    array, owner = held(stored, dtype)
    capsule = array[1:].__dlpack__(stream=1, max_version=(1, 0))
    managed(capsule).tensor.device[:] = (1, 0)
    tensor = torch.from_dlpack(capsule)
    del array, capsule
    gc.collect()
    assert tensor.dtype == getattr(torch, dtype)
    assert torch.equal(tensor, torch.from_numpy(numbers[1:]).to(tensor.dtype))
    assert owner() is not None
    del tensor
    gc.collect()
    assert owner() is None


def test_rnngen_reads_it() -> None:
    array, _ = held(np.zeros((2, 3), np.uint16), "bfloat16")

    class Foreign:
        def __dlpack_device__(self) -> tuple[int, int]:
            return array.__dlpack_device__()

        def __dlpack__(self, *, stream: int) -> Any:
            return array.__dlpack__(stream=stream)

    found = gpu_array(Foreign())
    assert found is not None
    assert (found.pointer, found.shape, found.kind, found.number) == (array.pointer, (2, 3), "bfloat16", 3)


def test_arrays_without_elements() -> None:
    for shape in ((0, 3), (2, 0)):
        array = GpuArray(0, shape, "bfloat16")
        capsule = array.__dlpack__(stream=5)
        told = managed(capsule).tensor
        assert (told.data, told.shape[: told.ndim], list(told.device)) == (None, list(shape), [2, 0])


# streams -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stream", "waits"),
    [(None, []), (1, []), (-1, []), (2, [(2, 1)]), (0x7F00, [(0x7F00, 1)])],
)
def test_the_stream_of_the_consumer_waits(fake: FakeCuda, stream: int | None, waits: Any) -> None:
    array, _ = held(np.zeros(3, np.float32), np.float32)
    array.__dlpack__(stream=stream)
    assert fake.waits == waits
    assert fake.bound == 0  # the thread works with the GPU that it worked with


def test_what_cannot_be_had_is_refused(fake: FakeCuda) -> None:
    array, _ = held(np.zeros(3, np.float32), np.float32)
    with pytest.raises(ValueError, match="stream: 0 may be one of two; 1 is"):
        array.__dlpack__(stream=0)
    for odd in (-2, True, "1"):
        with pytest.raises(TypeError, match="stream: expected a stream's number"):
            array.__dlpack__(stream=odd)  # type: ignore[arg-type]
    with pytest.raises(BufferError, match="handed over as it is"):
        array.__dlpack__(copy=True)
    for elsewhere in ((1, 0), (2, 0)):
        with pytest.raises(BufferError, match="lies on GPU 3; copy it from there"):
            array.__dlpack__(dl_device=elsewhere)
    assert array.__dlpack__(dl_device=(2, 3), copy=False) is not None


def test_bfloat16_has_no_cuda_array_interface() -> None:
    array, _ = held(np.zeros(3, np.uint16), "bfloat16")
    assert not hasattr(array, "__cuda_array_interface__")
    with pytest.raises(AttributeError, match=r"no bfloat16: torch.from_dlpack\(array\) takes it"):
        array.__cuda_array_interface__  # noqa: B018
    array, _ = held(np.zeros(3, np.uint16), "float16")
    assert array.__cuda_array_interface__["typestr"] == "<f2"


# the array itself ----------------------------------------------------------------------------------------


def test_parts_of_an_array() -> None:
    array = GpuArray(4096, (3, 2, 5), "bfloat16")
    assert len(array) == 3
    assert [a.pointer for a in array] == [4096, 4116, 4136]
    assert [(array[k].pointer, array[k].shape) for k in (-1, -3)] == [(4136, (2, 5)), (4096, (2, 5))]
    assert [(array[k].pointer, array[k].shape) for k in (slice(1, None), slice(2, 1))] == [
        (4116, (2, 2, 5)),
        (4136, (0, 2, 5)),
    ]
    for k in (3, -4, (0, 1), slice(0, 3, 2), "h"):
        with pytest.raises(IndexError, match="expected a whole number in -3 … 2 or a range of them"):
            array[k]  # type: ignore[index]
    with pytest.raises(TypeError, match="an array without axes has no length"):
        GpuArray(4096, (), "float32")[0]


def test_the_array_says_where_it_lies() -> None:
    array = GpuArray(4096, (2, 3), np.float32)
    assert repr(array) == "GpuArray([2, 3], float32)"
    assert repr(GpuArray(4096, (2, 3), "bfloat16")) == "GpuArray([2, 3], bfloat16)"
    with pytest.raises(TypeError, match=r"lies on a GPU: torch.from_dlpack\(array\) and cupy"):
        np.asarray(array)
