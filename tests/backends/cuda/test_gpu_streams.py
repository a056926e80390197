"""Arrays of the GPU that others fill: work waits for their streams, and holds what may be taken back."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from backends.cuda.fake_gpu import FakeCuda
from backends.cuda.lent import (
    Lent,
    memory,
    rich_kernel,
)  # fmt: skip
from runtime.calls import arguments

from rnngen.backends.cuda.array import GpuArray
from rnngen.runtime.kernel import Kernel


@pytest.fixture(scope="module")
def rich() -> Iterator[tuple[Kernel, FakeCuda]]:
    """A kernel with every kind of argument."""
    yield from rich_kernel()


def test_rows_are_moved_after_the_stream_of_the_producer(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    given = arguments()
    given["inputs"]["x"] = Lent(fake, given["inputs"]["x"], stream=99)
    fake.waits.clear()
    k.forward(**given, reverse=True)
    assert fake.waits == [(0, 99), (99, 0)]


def test_work_and_the_stream_of_the_producer_wait_for_each_other(rich: tuple[Kernel, FakeCuda]) -> None:
    """What fills an array comes before work that reads it, and what is done with it next comes after."""
    k, fake = rich
    for stream, waits in ((None, []), (1, []), (2, [(0, 2), (2, 0)]), (99, [(0, 99), (99, 0)])):
        given = arguments()
        given["params"]["W"] = Lent(fake, given["params"]["W"], stream=stream)
        fake.waits.clear()
        k.forward(**given)
        assert fake.waits == waits


def test_who_names_no_stream_is_asked_for_dlpack(rich: tuple[Kernel, FakeCuda]) -> None:
    """As JAX: DLPack's producer is told which stream reads."""
    k, fake = rich
    asked = []

    class Silent(Lent):
        def __dlpack_device__(self) -> tuple[int, int]:
            return 2, 0

        def __dlpack__(self, *, stream: int) -> Any:
            asked.append(stream)
            array = GpuArray(self.face["data"][0], self.source.shape, self.source.dtype, self, number=0)
            return array.__dlpack__(stream=stream)

    given = arguments()
    want = k.forward(**given).outputs
    given["params"]["W"] = Silent(fake, given["params"]["W"], version=2)
    given["params"]["R"] = Silent(fake, given["params"]["R"], version=3, stream=None)
    got = k.forward(**given).outputs
    assert asked == [1]
    for n, a in got.items():
        np.testing.assert_array_equal(memory(a), want[n])


def test_what_dlpack_lends_is_held_until_work_is_done(rich: tuple[Kernel, FakeCuda]) -> None:
    """Its producer has no stream of ours to wait for: it would give the memory away while kernels read it."""
    k, fake = rich

    class Silent(Lent):
        def __dlpack_device__(self) -> tuple[int, int]:
            return 2, 0

        def __dlpack__(self, *, stream: int) -> Any:
            array = GpuArray(self.face["data"][0], self.source.shape, self.source.dtype, self, number=0)
            return array.__dlpack__(stream=stream)

    def lent() -> tuple[dict[str, Any], weakref.ref[Any]]:
        given = arguments()
        given["params"]["W"] = Silent(fake, given["params"]["W"], version=2)
        return given, weakref.ref(given["params"]["W"])

    fake.busy = True
    given, producer = lent()
    run = k.forward(**given)
    grads = {n: np.ones(a.shape) for n, a in run.outputs.items()}
    del given
    k.backward(run, grads)
    del run
    gc.collect()
    assert producer() is not None  # the backward pass may still read it
    fake.busy = False
    given, other = lent()
    run = k.forward(**given)
    gc.collect()
    assert producer() is None
    del given, run
    gc.collect()
    assert other() is None


def test_what_lies_on_other_streams_is_held_by_the_backward_pass(rich: tuple[Kernel, FakeCuda]) -> None:
    """The streams may be gone by then: they cannot be told to wait."""
    k, fake = rich

    def lent() -> tuple[dict[str, Any], weakref.ref[Any]]:
        given = arguments()
        given["params"]["W"] = Lent(fake, given["params"]["W"], version=3, stream=99)
        return given, weakref.ref(given["params"]["W"])

    fake.busy = True
    given, producer = lent()
    run = k.forward(**given)
    del given
    k.backward(run, {n: np.ones(a.shape) for n, a in run.outputs.items()})
    del run
    gc.collect()
    assert producer() is not None
    fake.busy = False
    given, _ = lent()
    k.forward(**given)
    gc.collect()
    assert producer() is None


def test_work_waits_for_torch_s_current_stream(
    rich: tuple[Kernel, FakeCuda], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its interface, of version 2, has no word for it; and torch may not give the memory away meanwhile."""
    k, fake = rich
    told = []

    class Tensor(Lent):
        device = "cuda:0"

        def numel(self) -> int:
            return self.source.size

        def record_stream(self, stream: Any) -> None:
            told.append(stream.cuda_stream)

    current = SimpleNamespace(cuda_stream=0)
    streams = {
        "current_stream": lambda device: current,
        "default_stream": lambda device: SimpleNamespace(cuda_stream=0),
    }
    torch = SimpleNamespace(Tensor=Tensor, cuda=SimpleNamespace(**streams))
    monkeypatch.setitem(sys.modules, "torch", torch)
    for stream, waits in ((0, []), (99, [(0, 99), (99, 0)])):
        current.cuda_stream = stream
        given = arguments()
        given["params"]["W"] = Tensor(fake, given["params"]["W"], version=2)
        given["params"]["R"] = Lent(fake, given["params"]["R"], version=2)
        fake.waits.clear()
        k.forward(**given)
        assert fake.waits == waits
    assert told == [0]
