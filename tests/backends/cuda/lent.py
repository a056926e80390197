"""A caller's arrays on the fake GPU, and what calls give for them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from backends.cuda.fake_gpu import FakeCuda, forget, on_fake
from backends.llvm.agree import built, weights
from runtime.calls import DIMS, RICH, B, T

from rnngen.backends.cuda.array import GpuArray, gpu_array
from rnngen.ops import halves
from rnngen.runtime.kernel import Kernel

__all__ = [
    "CLOCKS", "GROUPS", "LENGTHS", "RESET", "TURNS", "Brain", "Change", "Lent", "OnlyDlpack", "Tracked", "Unnamed",
    "collected", "gradients", "half", "memory", "numbers", "rich_kernel", "same", "there",
]  # fmt: skip

CLOCKS = ("1 t", "1 _draw")
GROUPS = ("inputs", "params", "initial_state")
Change = dict[str, Any]


class Lent:
    """An array of somebody else's on a fake GPU, in the midst of a block; `changes` go into its face."""

    def __init__(self, fake: FakeCuda, source: Any, number: int = 0, **changes: Any) -> None:
        source = np.ascontiguousarray(source)
        with fake.on(number):
            pointer = fake.cuMemAlloc(source.nbytes + 16)[1] + 16
        ctypes.memmove(pointer, source.ctypes.data, source.nbytes)
        face = {"shape": source.shape, "typestr": source.dtype.str, "data": (pointer, False), "version": 3}
        self.source, self.face = source, face | changes

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        return self.face


class OnlyDlpack:
    """An array on the fake GPU whose owner speaks DLPack alone."""

    def __init__(self, fake: FakeCuda, source: Any) -> None:
        self.seen = memory(gpu_array(Lent(fake, source)))

    def __dlpack_device__(self) -> tuple[int, int]:
        return 2, 0

    def __dlpack__(self, *, stream: int) -> Any:
        assert stream == 1
        return self.seen.__dlpack__()


class Tracked(Lent):
    """As a tensor that requires grad, which is only handed over detached."""

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        raise RuntimeError

    def __dlpack_device__(self) -> tuple[int, int]:
        return 2, 0

    def detach(self) -> Any:
        return GpuArray(self.face["data"][0], self.source.shape, self.source.dtype)


def memory(array: Any) -> Any:
    """A result, by its interface alone; or what it is on the host."""
    if isinstance(array, np.ndarray):
        return array
    face = array.__cuda_array_interface__
    assert face["version"] == 3
    assert face["stream"] == 1
    dtype = np.dtype(face["typestr"])
    size = int(np.prod(face["shape"])) * dtype.itemsize
    raw = (ctypes.c_char * size).from_address(face["data"][0]) if size else b""
    return np.frombuffer(raw, dtype).reshape(face["shape"])


def there(fake: FakeCuda, given: Change) -> Change:
    """The arguments of a call on the fake GPU, all of them."""
    return {group: {n: Lent(fake, a) for n, a in arrays.items()} for group, arrays in given.items()}


def collected(k: Kernel, given: Change, grads: Any, **call: Any) -> dict[str, Any]:
    """Every array that a forward and a backward call give, where it lies."""
    run = k.forward(**given, **call)
    back = k.backward(run, *grads)
    groups = (run.outputs, run.final_state, back.params, back.inputs, back.initial_state)
    return {f"{i} {n}": a for i, group in enumerate(groups) for n, a in group.items()}


def same(got: dict[str, Any], want: dict[str, Any], host: tuple[str, ...] = ()) -> None:
    """The same bits, on the GPU but for clocks."""
    assert got.keys() == want.keys()
    for n, a in got.items():
        assert isinstance(a, np.ndarray if n in host else GpuArray), n
        np.testing.assert_array_equal(memory(a), want[n], err_msg=n)


def rich_kernel(count: int = 1) -> Iterator[tuple[Kernel, FakeCuda]]:
    """A kernel with every kind of argument, on so many GPUs."""
    with pytest.MonkeyPatch.context() as patch:
        k, fakes = on_fake(patch, built(RICH), DIMS, "float64", count)
        k.engine()
        yield k, fakes[0]
        forget()


def gradients(k: Kernel, given: Change, dtype: str = "float64") -> tuple[Change, Change]:
    steps, rows = given["inputs"]["x"].shape[:2]
    outputs, final = weights(k.cell, steps, rows)
    return tuple({n: a.astype(dtype) for n, a in g.items()} for g in (outputs, final))  # type: ignore[return-value]


LENGTHS = np.array([T, 0, 3])
RESET = np.random.default_rng(4).random((T, B)) < 0.3
TURNS: dict[str, dict[str, Any]] = {
    "reverse": {"reverse": True},
    "lengths": {"lengths": LENGTHS},
    "both": {"lengths": LENGTHS, "reverse": True, "reset": RESET},
    "nothing": {"lengths": np.zeros(B, int), "reverse": True},
}


class Brain(Lent):
    """A bfloat16 array as a library has it that calls it `typestr` in the interface: its dtype tells."""

    dtype = "somebodys.bfloat16"

    def __init__(self, fake: FakeCuda, source: Any, typestr: str = "<V2") -> None:
        super().__init__(fake, halves.narrowed(source, "bfloat16"), typestr=typestr)


class Unnamed(Brain):
    """The same of a library that has no interface for it, but DLPack."""

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        raise RuntimeError("not supported for bfloat16 buffers")

    def __dlpack_device__(self) -> tuple[int, int]:
        return 2, 0

    def __dlpack__(self, *, stream: int) -> Any:
        array = GpuArray(self.face["data"][0], self.source.shape, "bfloat16", self, number=0)
        return array.__dlpack__(stream=stream)


def half(fake: FakeCuda, source: Any, dtype: str) -> Any:
    """A caller's array in 16 bits, as some library hands it over."""
    if dtype == "float16":
        return Lent(fake, source.astype(np.float16))
    return Unnamed(fake, source) if source.ndim == 1 else Brain(fake, source)


def numbers(array: Any) -> Any:
    """A result as the float32 numbers that it holds."""
    if not isinstance(array, GpuArray) or array.dtype.itemsize > 2:
        return memory(array)
    raw = memory(array.view(np.uint16))
    return halves.widened(raw, array.kind)
