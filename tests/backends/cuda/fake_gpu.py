"""A GPU that is not one: the calls of the driver and of cuBLAS over this machine's memory, kernels on the shim.

It answers as cuda.bindings does, with a status first, and it is as strict as the real one about what it is
given: addresses of parameters, sizes, strides, types, the distance of columns, shared memory that was not asked for,
contexts of threads, what may be recorded and where it goes, the library's memory. How the bindings take arguments is
their own: with RNNGEN_BOUND they are the real ones, and this is behind them (`bound`).
"""

from __future__ import annotations

import ctypes
import gc
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import IntEnum
from types import SimpleNamespace
from typing import Any

import numpy as np
from backends.cuda import bound
from backends.cuda.fake_blas import FakeBlas
from backends.cuda.on_shim import kernel_over
from backends.cuda.shim import ShimDevice, call_of

from rnngen.backends.cuda import cublas, driver, gpu
from rnngen.backends.cuda.callers import callers_program
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.model import KernelClass
from rnngen.cell import build_cell
from rnngen.compiler import kernel_program, specialised
from rnngen.runtime import gpu_work
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.gpus import Gpus
from rnngen.runtime.kernel import Kernel
from rnngen.runtime.manifest import manifest_of

__all__ = ["FakeBlas", "FakeCuda", "forget", "installed", "on_fake"]


class Status(IntEnum):
    CUDA_SUCCESS = 0
    CUDA_ERROR_INVALID_VALUE = 1
    CUDA_ERROR_OUT_OF_MEMORY = 2
    CUDA_ERROR_NOT_INITIALIZED = 3
    CUDA_ERROR_INVALID_CONTEXT = 201
    CUDA_ERROR_NO_BINARY_FOR_GPU = 209
    CUDA_ERROR_NOT_READY = 600
    CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE = 720
    CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED = 900


OK = Status.CUDA_SUCCESS
# bytes of shared memory for a block: what it has without asking, and the most it may ask for
_UNASKED, _MOST_SHARED = 48 * 1024, 227 * 1024
_GLOBAL, _RELAXED = 0, 2


@dataclass(eq=False)
class Function:
    """A kernel of a module that was loaded, and the bytes of shared memory that a block of it may have."""

    entry: Any
    device: ShimDevice
    shared: int = _UNASKED


class _Thread(threading.local):
    """The context of a thread (a GPU's is its number and one more; 0 is none), and what it may do meanwhile."""

    bound = 0
    mode = _GLOBAL


class FakeCuda:
    """`cuda.bindings.driver`, as much of it as is called."""

    CUdevice_attribute = SimpleNamespace(
        CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT=16,
        CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR=75,
        CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR=76,
        CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN=97,
    )
    CUpointer_attribute = SimpleNamespace(CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL=9)
    CUfunction_attribute = SimpleNamespace(CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES=8)
    CUstreamCaptureMode = SimpleNamespace(CU_STREAM_CAPTURE_MODE_RELAXED=2)

    def __init__(self, source: str, entries: Sequence[Any], most: int = 1 << 40) -> None:
        self.modules: dict[bytes, dict[str, Function]] = {}
        self.load(b"", source, entries)
        self.blocks: dict[int, Any] = {}
        self.most, self.used = most, 0
        self.attributes = {16: 132, 75: 9, 76: 0, 97: _MOST_SHARED}
        self.version = 13000
        self.refuses: Status | None = None  # what the driver says of any code
        self.thread = _Thread()
        self.recording: list[Callable[[], None]] | None = None
        self.recorded_on = 0
        self.captured: set[int] = set()  # streams that a framework records
        self.played = self.recorded = self.launches = 0
        self.streams: set[Any] = set()
        self.count = 1  # of GPUs
        self.homes: dict[int, int] = {}  # of blocks
        self.used_on: list[int] = []  # the GPU of each launch
        self.copied = {"HtoD": 0, "DtoH": 0, "DtoD": 0}
        self.events: list[tuple[Any, int]] = []
        self.waits: list[tuple[int, int]] = []
        self.busy = False  # whether what events stand behind is still at work
        self.blas: Any = None

    @property
    def bound(self) -> int:
        return self.thread.bound

    @bound.setter
    def bound(self, context: int) -> None:
        self.thread.bound = context

    def load(self, code: bytes, source: str, entries: Sequence[Any]) -> None:
        """Kernels that this code stands for."""
        device = ShimDevice(source, entries)
        self.modules[code] = {e.name: Function(e, device) for e in entries}

    def take(self, program: Any, tag: str = "") -> list[bytes]:
        """Code that stands for each of the program's translation units."""
        device = ShimDevice(program.source, program.entries)
        codes = {u: f"{tag}{u.name}".encode() for u in program.units}
        for unit, code in codes.items():
            self.modules[code] = {n: Function(program.entry(n), device) for n in unit.entries}
        return [*codes.values()]

    # the device
    def cuInit(self, flags: int) -> tuple[Any, ...]:
        return (OK,)

    def cuDeviceGetCount(self) -> tuple[Any, ...]:
        return OK, self.count

    def cuDeviceGet(self, number: int) -> tuple[Any, ...]:
        return OK, number

    def cuDevicePrimaryCtxRetain(self, device: int) -> tuple[Any, ...]:
        return OK, device + 1

    def cuCtxSetCurrent(self, context: Any) -> tuple[Any, ...]:
        self.bound = context
        return (OK,)

    def cuCtxGetCurrent(self) -> tuple[Any, ...]:
        return OK, self.bound

    def cuCtxSynchronize(self) -> tuple[Any, ...]:
        return (OK,)

    def cuCtxGetDevice(self) -> tuple[Any, ...]:
        return OK, self.bound - 1

    def cuStreamCreate(self, flags: int) -> tuple[Any, ...]:
        return OK, 77

    def cuDeviceGetAttribute(self, which: int, device: int) -> tuple[Any, ...]:
        return OK, self.attributes[which]

    def cuDriverGetVersion(self) -> tuple[Any, ...]:
        return OK, self.version

    def cuDeviceTotalMem(self, device: int) -> tuple[Any, ...]:
        return OK, 80 << 30

    def cuDeviceGetName(self, room: int, device: int) -> tuple[Any, ...]:
        return OK, b"Fake GPU\0\0"

    @contextmanager
    def on(self, number: int) -> Iterator[None]:
        """The thread works with this GPU, as a framework sets it."""
        before, self.bound = self.bound, number + 1
        yield
        self.bound = before

    # memory
    def cuMemAlloc(self, size: int) -> tuple[Any, ...]:
        if not size:
            return Status.CUDA_ERROR_INVALID_VALUE, None
        if self.captured and self.thread.mode != _RELAXED:
            return Status.CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, None
        if self.used + size > self.most:
            return Status.CUDA_ERROR_OUT_OF_MEMORY, None
        block = np.full(size + 512, 0xFF, np.uint8)
        block = block[-block.ctypes.data % 512 :][:size]
        self.blocks[block.ctypes.data] = block
        assert self.bound, "no context"
        self.homes[block.ctypes.data] = self.bound - 1
        self.used += size
        return OK, block.ctypes.data

    def cuMemFree(self, pointer: int) -> tuple[Any, ...]:
        self.used -= self.blocks.pop(pointer).size
        return (OK,)

    def cuPointerGetAttribute(self, which: int, pointer: int) -> tuple[Any, ...]:
        assert which == 9
        if not self.bound:
            return Status.CUDA_ERROR_INVALID_CONTEXT, None
        return OK, self.homes[self.block(pointer, 1)]

    # events
    def cuEventCreate(self, flags: int) -> tuple[Any, ...]:
        assert flags == 2
        return OK, object()

    def cuEventRecord(self, event: Any, stream: int) -> tuple[Any, ...]:
        self.events.append((event, stream))
        return (OK,)

    def cuStreamWaitEvent(self, stream: int, event: Any, flags: int) -> tuple[Any, ...]:
        assert self.events[-1][0] is event
        self.waits.append((stream, self.events[-1][1]))
        return (OK,)

    def cuEventQuery(self, event: Any) -> tuple[Any, ...]:
        if self.captured and self.thread.mode != _RELAXED:
            return (Status.CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED,)
        return (Status.CUDA_ERROR_NOT_READY if self.busy else OK,)

    def cuEventDestroy(self, event: Any) -> tuple[Any, ...]:
        return (OK,)

    def block(self, pointer: int, size: int) -> int:
        """Where the block begins that has these bytes."""
        for start, b in self.blocks.items():
            if start <= pointer and pointer + size <= start + b.size:
                return start
        raise AssertionError("a wild pointer")

    def inside(self, pointer: int, size: int) -> None:
        """These bytes are memory of the GPU whose context is the thread's."""
        assert self.homes[self.block(pointer, size)] == self.bound - 1, "memory of another GPU"

    def do(self, work: Callable[[], None], stream: int) -> tuple[Any, ...]:
        if self.recording is not None:
            assert stream == self.recorded_on, "work beside a recording"
            self.recording.append(work)
        else:
            work()
        return (OK,)

    def cuMemsetD8Async(self, pointer: int, value: int, size: int, stream: int) -> tuple[Any, ...]:
        self.inside(pointer, size)
        return self.do(lambda: ctypes.memset(pointer, value, size) and None, stream)

    def cuMemsetD32Async(self, pointer: int, value: int, count: int, stream: int) -> tuple[Any, ...]:
        assert 0 <= value < 1 << 32
        assert pointer % 4 == 0
        self.inside(pointer, 4 * count)
        words = (ctypes.c_uint * count)(*[value] * count)
        return self.do(lambda: ctypes.memmove(pointer, words, 4 * count) and None, stream)

    def cuMemsetD2D8Async(
        self, pointer: int, pitch: int, value: int, width: int, height: int, stream: int
    ) -> tuple[Any, ...]:
        assert 0 < width <= pitch
        assert height > 0
        self.inside(pointer, pitch * (height - 1) + width)

        def work() -> None:
            for k in range(height):
                ctypes.memset(pointer + k * pitch, value, width)

        return self.do(work, stream)

    def cuMemcpyHtoDAsync(self, pointer: int, source: int, size: int, stream: Any) -> tuple[Any, ...]:
        assert self.recording is None, "the host's memory in a recording"
        self.inside(pointer, size)
        self.copied["HtoD"] += size
        ctypes.memmove(pointer, source, size)
        return (OK,)

    def cuMemcpyDtoHAsync(self, target: int, pointer: int, size: int, stream: Any) -> tuple[Any, ...]:
        assert self.recording is None, "the host's memory in a recording"
        self.inside(pointer, size)
        self.copied["DtoH"] += size
        ctypes.memmove(target, pointer, size)
        return (OK,)

    def cuMemcpyDtoDAsync(self, target: int, source: int, size: int, stream: Any) -> tuple[Any, ...]:
        self.inside(source, size)
        self.inside(target, size)
        self.copied["DtoD"] += size
        return self.do(lambda: ctypes.memmove(target, source, size) and None, stream)

    def cuMemcpyHtoD(self, pointer: int, source: int, size: int) -> tuple[Any, ...]:
        return self.cuMemcpyHtoDAsync(pointer, source, size, 0)

    def cuMemcpyDtoH(self, target: int, pointer: int, size: int) -> tuple[Any, ...]:
        return self.cuMemcpyDtoHAsync(target, pointer, size, 0)

    def cuStreamIsCapturing(self, stream: int) -> tuple[Any, ...]:
        assert stream > 1, "no question for the default stream: others may be recorded"
        return OK, int(stream in self.captured)

    def cuThreadExchangeStreamCaptureMode(self, mode: int) -> tuple[Any, ...]:
        before, self.thread.mode = self.thread.mode, mode
        return OK, before

    def cuStreamDestroy(self, stream: Any) -> tuple[Any, ...]:
        assert stream == 77
        return (OK,)

    # kernels
    def cuModuleLoadData(self, code: bytes) -> tuple[Any, ...]:
        """A program's own module, or one whose code is the text of the kernels for callers' arrays."""
        if self.refuses is not None:
            return self.refuses, None
        if code not in self.modules:
            self.load(code, code.decode(), callers_program().entries)
        return OK, code

    def cuModuleGetFunction(self, module: Any, name: bytes) -> tuple[Any, ...]:
        return OK, self.modules[module][name.decode()]

    def cuFuncSetAttribute(self, function: Any, which: int, value: int) -> tuple[Any, ...]:
        assert which == 8
        if value > self.attributes[97]:
            return (Status.CUDA_ERROR_INVALID_VALUE,)
        function.shared = value
        return (OK,)

    def cuOccupancyMaxActiveBlocksPerMultiprocessor(
        self, f: Any, threads: int, shared: int
    ) -> tuple[Any, ...]:
        return OK, int(shared <= f.shared)

    def cuLaunchKernel(self, f: Any, *place: Any) -> tuple[Any, ...]:
        assert place[-1] == 0, "extra"
        if place[6] > f.shared or not all(place[:6]) or max(place[1:3]) > 65535:
            return (Status.CUDA_ERROR_INVALID_VALUE,)
        return self.do(self._launch(f, *place[:-1]), place[7])

    def cuLaunchCooperativeKernel(self, f: Any, *place: Any) -> tuple[Any, ...]:
        if place[6] > f.shared or not all(place[:6]):
            return (Status.CUDA_ERROR_INVALID_VALUE,)
        if place[0] * place[1] > self.attributes[16]:
            return (Status.CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE,)
        return self.do(self._launch(f, *place), place[7])

    def _launch(
        self, f: Any, x: int, y: int, z: int, threads: int, one: int, other: int, shared: int, *last: Any
    ) -> Any:
        entry = f.entry
        assert (z, one, other, threads, shared) == (1, 1, 1, entry.threads, entry.shared)
        count = len(entry.buffers)
        self.streams.add(last[0])
        addresses = (ctypes.c_void_p * (count + 2)).from_address(last[1])
        pointers = [ctypes.c_ulonglong.from_address(a).value for a in addresses[:count]]
        numbers = call_of(f.device.words).from_address(addresses[count])
        now = {n: getattr(numbers, n) for n, _ in numbers._fields_}
        call = SimpleNamespace(**now | {"given": tuple(now["given"])})
        step = ctypes.c_int.from_address(addresses[count + 1]).value
        self.launches += 1
        blocks = [self._from(p) for p in pointers]
        self.used_on.append(self.bound - 1)
        return lambda: f.device.launch(entry, (x, y), blocks, call, step)

    def _from(self, pointer: int) -> Any:
        """The memory from an address to its block's end."""
        start = self.block(pointer, 1)
        assert self.homes[start] == self.bound - 1, "memory of another GPU"
        return self.blocks[start][pointer - start :]

    # recordings
    def cuStreamBeginCapture(self, stream: Any, mode: int) -> tuple[Any, ...]:
        assert stream > 1, "the default stream cannot be recorded"
        assert self.recording is None
        self.recording, self.recorded_on = [], stream
        return (OK,)

    def cuStreamEndCapture(self, stream: Any) -> tuple[Any, ...]:
        assert stream == self.recorded_on
        made, self.recording = self.recording, None
        self.recorded += 1
        return OK, made

    def cuGraphInstantiate(self, graph: Any, flags: int) -> tuple[Any, ...]:
        return OK, tuple(graph)

    def cuGraphDestroy(self, graph: Any) -> tuple[Any, ...]:
        return (OK,)

    cuGraphExecDestroy = cuGraphDestroy

    def cuGraphLaunch(self, graph: Any, stream: Any) -> tuple[Any, ...]:
        assert self.recording is None
        assert stream not in self.captured
        self.played += 1
        for work in graph:
            work()
        return (OK,)


def installed(patch: Any, fake: FakeCuda) -> FakeBlas:
    """Makes a fake the driver and the library of products of `backends.cuda.gpu`."""
    blas = fake.blas = FakeBlas(fake)
    forget()
    if bound.WANTED in os.environ:
        library = bound.bind(fake, blas)
        patch.setattr(cublas, "_library", lambda: library)
    else:
        for module in (driver, gpu):
            patch.setattr(module, "driver", lambda: fake)
        patch.setattr(cublas, "_library", lambda: blas)
    patch.setattr(gpu_work, "kept_units", lambda made, _: [SimpleNamespace(code=made.source.encode())])
    return blas


def forget() -> None:
    """What was found out about a device, and the memory that it left."""
    gc.collect()
    gpu_work._loaded.cache_clear()
    gpu._products.cache_clear()
    driver.primary.cache_clear()
    driver.attribute.cache_clear()
    gpu._lent.clear()
    for pointers in gpu._free.values():
        pointers.clear()


def on_fake(
    patch: Any, cell: Any, dims: Any, dtype: str, count: int = 1, chosen: KernelClass | None = None
) -> tuple[Kernel, list[FakeCuda]]:
    """A kernel on fake GPUs, so many of them, and, once it has an engine, the fake that all of its engines use."""
    fakes: list[FakeCuda] = []
    fixed = specialised(cell, dict(dims))

    def engine(flags: Any) -> Gpus:
        ragged, resets, training = flags
        options = replace(fixed.options, ragged=ragged, resets=resets, training=training)
        built = build_cell(fixed.spec, options)
        lowered = kernel_program(built)
        made = cuda_program(lowered, dtype, chosen)
        if not fakes:
            fakes.append(FakeCuda("", ()))
            fakes[0].count = count
            installed(patch, fakes[0])
        codes = fakes[0].take(made, str(flags))
        manifest = manifest_of(lowered, built, dtype, ())
        made_for = Gpus(lambda number: CudaEngine(made, manifest, gpu.Gpu(made, codes, number)))
        made_for.at(0)
        return made_for

    return kernel_over(fixed, dtype, engine), fakes
