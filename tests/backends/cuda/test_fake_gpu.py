"""The GPU device on a driver that is not one: memory, launches, products, recordings, and its refusals."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from dataclasses import replace
from threading import Thread
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from backends.cuda import bound
from backends.cuda.agreement import sizes
from backends.cuda.fake_gpu import FakeCuda, Status, forget, installed, on_fake
from backends.cuda.on_shim import oracle
from backends.llvm.agree import arguments, collected

import rnngen
from rnngen import compiler
from rnngen.backends.cuda import cublas, gpu, probe
from rnngen.backends.cuda import driver as cuda
from rnngen.backends.cuda.array import GpuArray
from rnngen.backends.cuda.device import CallInfo, Matrix
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.gpu import Gpu
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.model import CudaProgram, Entry, KernelClass, Launch, Loop
from rnngen.errors import BackendUnavailable, InternalError

SOURCE = """
struct Call { int steps, rows, save; unsigned given[1]; };
extern "C" __global__ void __launch_bounds__(32) add(CONST_BUFFER(float) x, BUFFER(float) y, const Call call, const int step) {
  if (threadIdx.x < 6) y[threadIdx.x] += x[threadIdx.x] * step + call.rows + call.given[0];
}
extern "C" __global__ void __launch_bounds__(32) wide(BUFFER(float) y, const Call call, const int step) {}
"""
ENTRIES = (Entry("add", (0, 1), (1,), 32), Entry("wide", (0,), (0,), 32, True, 100_000))
CALL = CallInfo(5, 3, True, (3,))


def program(entries: Any, source: str = SOURCE, dtype: str = "float32") -> CudaProgram:
    return CudaProgram("small", dtype, source, (), tuple(entries), (), None, (), (), ())


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCuda]:
    made = FakeCuda(SOURCE, ENTRIES)
    installed(monkeypatch, made)
    yield made
    forget()


@pytest.fixture
def device(fake: FakeCuda) -> Gpu:
    return Gpu(program(ENTRIES), [b""])


# the device ----------------------------------------------------------------------------------------------


def test_memory_goes_there_and_back(fake: FakeCuda, device: Gpu) -> None:
    x = np.arange(24, dtype=np.float64).reshape(4, 3, 2)
    there = device.empty((4, 3, 2), np.float64)
    device.put(there, x)
    assert np.array_equal(device.host(there), x)
    assert np.array_equal(device.host(there[1]), x[1])
    assert np.array_equal(device.host(there[1:3][1].reshape((2, 3))), x[2].reshape(2, 3))
    device.put(there[2], there[0])
    device.put(there[3], np.float32(7))
    x[2], x[3] = x[0], 7
    assert np.array_equal(device.host(there), x)
    assert not device.host(device.zeros((3, 2), np.uint32)).any()
    assert there.__cuda_array_interface__["shape"] == (4, 3, 2)


def test_memory_is_handed_out_again(fake: FakeCuda, device: Gpu) -> None:
    first = device.empty((100,), np.float32)
    part, address = first[10:], first.pointer
    del first
    gc.collect()
    assert device.empty((100,), np.float32).pointer != address  # the part is still there
    del part
    gc.collect()
    again = [device.empty((100,), np.float32), device.empty((90,), np.float32)]
    assert address in [a.pointer for a in again]
    assert sorted(a.pointer for a in again) == [a.pointer for a in again]  # the lowest first


def test_sequences_of_many_lengths_leave_memory_of_few_sizes() -> None:
    sizes = range(1, 1 << 16, 37)
    rooms = [gpu._room(n) for n in sizes]
    assert all(
        n <= room <= max(n + n // 8 + 1, 512 * (n // 512 + 1)) for n, room in zip(sizes, rooms, strict=True)
    )
    assert all(room % 512 == 0 for room in rooms)
    assert len({r for r in rooms if r > 1 << 15}) == 8


def test_full_memory_is_given_back_before_it_is_an_error(fake: FakeCuda, device: Gpu) -> None:
    fake.most = 4096
    for size in (512, 1024, 2048, 4096):
        del_me = device.empty((size,), np.uint8)
        del del_me
        gc.collect()
    with pytest.raises(MemoryError, match="the GPU has no room for another 4608 bytes"):
        device.empty((4500,), np.uint8)


def test_a_launch_gets_its_parameters(fake: FakeCuda, device: Gpu) -> None:
    x, y = device.empty((6,), np.float32), device.zeros((6,), np.float32)
    device.put(x, np.arange(6))
    device.launch(ENTRIES[0], (1, 1), [x, y], CALL, 2)
    assert np.array_equal(device.host(y), 2 * np.arange(6) + 3 + 3)


def squared(device: Gpu, x: Any, y: Any) -> None:
    """y [2, 2] = x · x."""
    a, c = (Matrix(m, 0, 2, 1) for m in (x, y))
    device.product((2, 2, 2), a, a, c, False)


def test_work_goes_to_the_stream_that_is_named(fake: FakeCuda, device: Gpu) -> None:
    x, y = device.empty((6,), np.float32), device.zeros((6,), np.float32)
    lent = device.at(y.pointer, (6,), np.float32)
    device.put(x, np.ones(6))
    spaces = []

    def body() -> None:
        squared(device, x, device.empty((4,), np.float32))
        spaces.append(fake.blas.space)
        device.launch(ENTRIES[0], (1, 1), [x, lent], CALL, 1)

    with device.on(55):
        body()
        assert fake.blas.stream == 55
        with device.on(0):
            squared(device, x, device.empty((4,), np.float32))
            assert fake.blas.stream == 0
        for _ in range(2):
            device.recorded("within", [x, lent], body)
        assert fake.blas.stream == 77
        assert device.stream == device.order == 55
    assert device.stream == device.order == 0
    assert fake.streams == {55, 77}
    assert np.array_equal(device.host(y), np.full(6, 3 * 7))
    # what is recorded is played on that stream: the library works in the same memory, of which others have another
    squared(device, x, device.empty((4,), np.float32))
    assert len(set(spaces)) == 1 != fake.blas.space


def test_a_recording_is_of_one_stream(fake: FakeCuda, device: Gpu) -> None:
    x = device.zeros((6,), np.float32)
    for stream in (55, 0, 55):
        with device.on(stream):
            device.recorded("same", [x], lambda: device.clear(x))
    assert (fake.recorded, fake.played) == (1, 1)


def test_what_somebody_else_records(fake: FakeCuda, device: Gpu) -> None:
    """All launches are part of that, and memory may be found meanwhile."""
    x = device.zeros((6,), np.float32)
    fake.captured = {55}
    with device.on(55):
        for _ in range(3):
            device.recorded("same", [x], lambda: squared(device, x, device.empty((4, 1000), np.float32)))
    assert (fake.recorded, fake.blas.products) == (0, 3)
    assert fake.thread.mode == 0


def test_one_handle_for_all_programs(fake: FakeCuda, device: Gpu) -> None:
    for _ in range(3):
        other, x = Gpu(program(ENTRIES), [b""]), device.zeros((6,), np.float32)
        squared(other, x, other.empty((4,), np.float32))
    assert fake.blas.handles == 1


def test_a_cooperative_launch_that_does_not_fit(fake: FakeCuda, device: Gpu) -> None:
    device.launch(ENTRIES[1], (132, 1), [device.empty((6,), np.float32)], CALL, 0)
    with pytest.raises(BackendUnavailable, match="wants 133 blocks at once and this device holds 132"):
        device.launch(ENTRIES[1], (133, 1), [device.empty((6,), np.float32)], CALL, 0)


def test_code_goes_by_what_the_device_says_of_itself(fake: FakeCuda, monkeypatch: pytest.MonkeyPatch) -> None:
    """An H100 with PCIe has 114 multiprocessors, and a part of one fewer: all blocks of class C have to fit."""
    asked: list[Machine] = []

    def program_for(lowered: Any, dtype: str, chosen: Any, machine: Machine, tf32: bool) -> Any:
        asked.append(machine)
        made = cuda_program(lowered, dtype, chosen, machine, tf32)
        for unit in made.units:
            found = {n: replace(fake.modules[b""]["add"], entry=made.entry(n)) for n in unit.entries}
            fake.modules[unit.name.encode()] = found
        return made

    monkeypatch.setattr("rnngen.backends.cuda.emit.cuda_program", program_for)
    monkeypatch.setattr(
        "rnngen.runtime.cubins.kept_units",
        lambda made, *_, **__: [SimpleNamespace(code=u.name.encode()) for u in made.units],
    )
    for processors, most in ((114, 227 * 1024), (58, 99 * 1024)):
        fake.attributes |= {16: processors, 97: most}
        cuda.attribute.cache_clear()
        kernel = rnngen.compile("lstm", {"I": 64, "H": 1024}, backend="cuda")
        assert (asked[-1].processors, asked[-1].shared) == (processors, most)
        made = kernel.engine().at().program  # type: ignore[attr-defined]
        plan = [step for step in made.forward if isinstance(step, Launch)]
        grids = [step.grid.of(5, 3) for step in plan if made.entry(step.entry).cooperative]
        assert all(n <= processors for n in grids)
        assert bool(grids) == (processors == 114)
        assert all(e.shared <= most for e in made.entries)


def test_a_driver_that_is_older_than_the_compiler(fake: FakeCuda) -> None:
    fake.refuses, fake.version = Status.CUDA_ERROR_NO_BINARY_FOR_GPU, 12080
    with pytest.raises(
        BackendUnavailable,
        match=r"CUDA_ERROR_NO_BINARY_FOR_GPU to what NVRTC made; it is one for CUDA 12\.8: .*\[cuda12\]",
    ):
        Gpu(program(ENTRIES), [b""])


def test_what_comes_twice_is_recorded_and_then_played(fake: FakeCuda, device: Gpu) -> None:
    x, y = device.empty((6,), np.float32), device.zeros((6,), np.float32)
    device.put(x, np.ones(6))

    def body() -> None:
        device.launch(ENTRIES[0], (1, 1), [x, y], CALL, 1)

    for _ in range(4):
        device.recorded("same", [x, y], body)
    assert np.array_equal(device.host(y), np.full(6, 4 * 7))
    assert (fake.recorded, fake.played, fake.launches) == (1, 3, 2)
    device.recorded("other", [x, y], body)
    device.recorded("same", [y, x], body)
    assert (fake.recorded, fake.played, fake.launches) == (1, 3, 4)
    for k in range(40):
        device.recorded(k, [x], body)
    assert len(device.recordings) == 16


def test_other_threads_never_see_the_stream_of_a_recording(fake: FakeCuda, device: Gpu) -> None:
    x = device.empty((6,), np.float32)
    theirs = GpuArray(x.pointer, (6,), np.float32, x, stream=99, number=0)
    threads: list[Thread] = []

    def visit() -> None:
        with device.hosting([theirs]):
            pass

    def body() -> None:
        threads.append(Thread(target=visit))
        threads[-1].start()
        threads[-1].join(0.2)  # it has to wait until this is recorded

    for _ in range(2):  # as it is, recorded
        device.recorded("same", [x], body)
        threads[-1].join()
    assert fake.waits == [(0, 99), (99, 0)] * 2


# products ------------------------------------------------------------------------------------------------


def test_strides_that_no_library_takes() -> None:
    with pytest.raises(InternalError, match=r"without adjacent elements: steps \(2, 14\)"):
        cublas.column_major(5, 3, (2, 14))


@pytest.mark.parametrize("add", [False, True])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_products_of_every_layout(device: Gpu, add: bool, dtype: Any) -> None:
    """Of sums of nothing, too, which are zeros and not the library's."""
    draw = np.random.default_rng(0)
    for *lay, some in np.ndindex(2, 2, 2, 2):
        m, n, k = (int(s) for s in draw.choice([1, 2, 5, 7], 3) * (1, 1, some))
        held = []
        for (rows, columns), turned in zip(((m, k), (k, n), (m, n)), lay, strict=True):
            whole = draw.standard_normal((columns + 2, rows + 3) if turned else (rows + 3, columns + 2))
            there = device.empty(whole.shape, dtype)
            device.put(there, whole)
            width = whole.shape[1]
            strides = (1, width) if turned else (width, 1)
            seen = whole.T if turned else whole
            start = strides[0] * 2 + strides[1]
            held.append((Matrix(there, start, *strides), seen.astype(dtype)[2 : 2 + rows, 1 : 1 + columns]))
        (a, x), (b, y), (c, z) = held
        device.product((m, n, k), a, b, c, add)
        flat = device.host(c.array).reshape(-1)
        got = np.lib.stride_tricks.as_strided(
            flat[c.start :], (m, n), (c.row * flat.itemsize, c.column * flat.itemsize)
        )
        assert np.allclose(got, x @ y + (z if add else 0), rtol=1e-5, atol=1e-5)


# whole cells ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "dtype", "tolerance", "shape"),
    [
        ("lstm", "float32", 1e-5, (4, 3)),
        ("gru@reset_before", "float64", 1e-12, (4, 3)),
        ("layernorm_lstm", "bfloat16", 3e-2, (4, 3)),
        ("lru", "float32", 1e-5, (70, 1)),
    ],
)
def test_cells(
    name: str, dtype: str, tolerance: float, shape: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = compiler.load(name)
    dims = sizes(cell)
    kernel, fakes = on_fake(monkeypatch, cell, dims, dtype)
    arrays, keywords = arguments(oracle(cell, dims).cell, *shape, True)
    want = collected(oracle(cell, dims), arrays, keywords)
    for _ in range(3):  # once as it is, once to record, once to play
        got = collected(kernel, arrays, keywords)
        for key, value in want.items():
            scale = np.abs(value).max() if value.size else 0
            assert np.abs(got[key] - value).max() <= tolerance * (scale + 0.1), key
    forget()
    assert fakes[0].played >= 2 or not any(
        isinstance(step, Loop) for step in kernel.engine().at().program.forward
    )  # type: ignore[attr-defined]


def test_recordings_are_for_any_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    cell = compiler.load("zoneout_lstm")
    dims = sizes(cell)
    kernel, fakes = on_fake(monkeypatch, cell, dims, "float32", chosen=KernelClass.D)
    arrays, keywords = arguments(oracle(cell, dims).cell, 4, 3)
    for seed in (3, 1 << 63, 5 << 40, 7):  # in memory that is handed out again, as it is, recorded, played
        call = {**keywords, "training": True, "seed": seed}
        want, got = collected(oracle(cell, dims), arrays, call), collected(kernel, arrays, call)
        for key, value in want.items():
            assert np.abs(got[key] - value).max() <= 1e-5 * (np.abs(value).max() + 0.1), (key, seed)
    forget()
    assert fakes[0].played >= 4


def test_a_process_that_was_forked(fake: FakeCuda, device: Gpu, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fake, "cuMemsetD8Async", lambda *_: (Status.CUDA_ERROR_NOT_INITIALIZED,))
    with pytest.raises(
        BackendUnavailable, match="CUDA does not survive a fork; start processes with 'spawn'"
    ):
        device.zeros((3,), np.float32)


@pytest.mark.skipif(bound.WANTED not in os.environ, reason="the driver's own bindings: test_bindings.py")
def test_the_doctor_sees_it(fake: FakeCuda) -> None:
    found = {part.name: part.value for part in probe.parts()}
    assert found["CUDA driver"] == "for CUDA 13.0"
    assert found["CUDA device 0"] == "Fake GPU, sm_90, 132 multiprocessors, 80 GiB"


@pytest.mark.skipif(bound.WANTED in os.environ, reason="bindings that have found a driver")
def test_without_a_driver_the_error_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from cuda.bindings import driver

    def missing(flags: int) -> None:
        raise RuntimeError('Failure finding "libcuda.so"')

    monkeypatch.setattr(driver, "cuInit", missing)
    cuda.driver.cache_clear()
    with pytest.raises(BackendUnavailable, match="no CUDA driver here; compiling works without one"):
        rnngen.compile("lstm", {"I": 5, "H": 4}, backend="cuda")
    cuda.driver.cache_clear()
