"""A GPU as a device: memory, modules, launches through cuda-bindings; products through cuBLAS.

Work goes to the legacy default stream, as that of frameworks does, so that arrays can be handed over without
events; within `on`, to the stream that it names. It waits for any other stream that a caller's array names.
Time loops of many launches are recorded as a graph for each T, B, stream and set of arrays.

Sources: CUDA driver API (cuLaunchKernel, cuLaunchCooperativeKernel, cuFuncSetAttribute, stream capture), and
the CUDA array interface, version 3. Written from them; no GPU was at hand to run it on.
"""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from heapq import heappop, heappush
from math import prod
from typing import Any

import numpy as np

from rnngen.backends.cuda.array import GpuArray, element
from rnngen.backends.cuda.cublas import Cublas
from rnngen.backends.cuda.device import CallInfo, Matrix
from rnngen.backends.cuda.driver import (
    LEGACY_STREAM,
    UNTIMED,
    attribute,
    context,
    done,
    driver,
    follow,
    loaded,
    turn,
)
from rnngen.backends.cuda.model import CudaProgram, Entry
from rnngen.errors import BackendUnavailable

__all__ = ["Gpu"]

Array = Any
_STATIC_SHARED = 48 * 1024
_RECORDINGS = 16
# what NVIDIA advises to give cuBLAS to work in: from Hopper on, and before
_WORKSPACE, _SMALL_WORKSPACE = 32 << 20, 4 << 20
_OUT_OF_MEMORY, _NOT_READY = 2, 600


# by GPU: memory that nobody holds, by its size too; callers' arrays that work reads, and the event after it
_free: dict[tuple[int, int], list[int]] = {}
_lent: dict[int, deque[tuple[Any, list[GpuArray]]]] = {}


def _room(wanted: int) -> int:
    """So many bytes, or up to an eighth more: sequences of many lengths leave memory of few sizes behind."""
    unit = max(512, 1 << max(wanted.bit_length() - 4, 0))
    return max(unit, -(-wanted // unit) * unit)


class _Owned:
    """Memory that the next array of its size (`_room`) takes over when nobody holds it any more.

    All work goes to one stream, so whoever takes it over writes after everybody has read. The lowest address
    goes first: the same call finds the same addresses again, which is what recordings are found by.
    """

    def __init__(self, number: int, wanted: int) -> None:
        self.key = number, _room(wanted)
        with turn:
            waiting = _free.setdefault(self.key, [])
            self.pointer = heappop(waiting) if waiting else _allocated(*self.key)

    def __del__(self) -> None:
        if hasattr(self, "pointer"):
            with turn:
                heappush(_free[self.key], self.pointer)


@contextmanager
def _beside_recordings() -> Iterator[None]:
    """Within it a thread may take memory and ask for events: a framework that records its launches forbids
    both in the meantime, unless it is told that they have nothing to do with them."""
    relaxed = driver().CUstreamCaptureMode.CU_STREAM_CAPTURE_MODE_RELAXED
    before = done(driver().cuThreadExchangeStreamCaptureMode(relaxed))
    try:
        yield
    finally:
        done(driver().cuThreadExchangeStreamCaptureMode(before))


def _allocated(number: int, size: int) -> int:
    """Fresh memory; what waits for its next holder goes back to the device first if there is none."""
    with _beside_recordings():
        status, pointer = driver().cuMemAlloc(size)
        if int(status) == _OUT_OF_MEMORY:
            for (where, _), waiting in _free.items():
                while where == number and waiting:
                    done(driver().cuMemFree(waiting.pop()))
            status, pointer = driver().cuMemAlloc(size)
    if int(status) == _OUT_OF_MEMORY:
        raise MemoryError(f"the GPU has no room for another {size} bytes")
    return int(done((status, pointer)))


def _hold(number: int, stream: int, arrays: list[GpuArray]) -> None:
    """Keeps arrays until a stream has done what it was given until now, and lets go of those before whose
    work is done."""
    waiting, gone = _lent.setdefault(number, deque()), []
    if not (arrays or waiting):
        return
    with context(number), _beside_recordings():
        if arrays:
            event = done(driver().cuEventCreate(UNTIMED))
            done(driver().cuEventRecord(event, stream))
            waiting.append((event, arrays))
        while waiting and int(driver().cuEventQuery(waiting[0][0])[0]) != _NOT_READY:
            event, unused = waiting.popleft()
            gone.append(unused)  # their owners' code runs when no lock is held
            done(driver().cuEventDestroy(event))


class _Products:
    """The library of products on a GPU: one handle for all programs, memory to work in for each stream."""

    def __init__(self, number: int) -> None:
        self.number, self._handle = number, Cublas()
        self._size = _WORKSPACE if attribute(number, "COMPUTE_CAPABILITY_MAJOR") >= 9 else _SMALL_WORKSPACE
        self._spaces: dict[int, int] = {}

    def on(self, stream: int, order: int) -> Cublas:
        """The handle, for work that is given to a stream and runs in the order of another: what is recorded
        on the one is played on the other."""
        if order not in self._spaces:
            self._spaces[order] = _allocated(self.number, self._size)
        self._handle.use(stream, self._spaces[order], self._size)
        return self._handle


@cache
def _products(number: int) -> _Products:
    """Within that GPU's context."""
    return _Products(number)


@cache
def _call_of(words: int) -> type[ctypes.Structure]:
    """`struct Call` of the prelude."""
    kinds = {"steps": ctypes.c_int, "rows": ctypes.c_int, "save": ctypes.c_int}
    fields = [*kinds.items(), ("given", ctypes.c_uint * words)]
    return type("Call", (ctypes.Structure,), {"_fields_": fields})


class Gpu:
    """One GPU with a program's entries loaded, `codes` of its translation units. Raises BackendUnavailable
    where there is none."""

    def __init__(self, program: CudaProgram, codes: Sequence[bytes], number: int = 0) -> None:
        self.driver = driver()
        self.number = number
        self.half = program.dtype if program.dtype in ("bfloat16", "float16") else ""
        self.stream = 0
        self.order = 0  # the stream that what is given to `stream` runs in the order of
        with context(number):
            self.modules = [loaded(code) for code in codes]
            self.functions = {
                name: self._function(module, program.entry(name))
                for module, unit in zip(self.modules, program.units, strict=True)
                for name in unit.entries
            }
            if program.multiplies:
                _products(number)  # what is missing is said here, not at the first call
        self.tf32 = program.tf32
        self.recordings: dict[object, Any] = {}

    def _function(self, module: Any, entry: Entry) -> Any:
        found = done(self.driver.cuModuleGetFunction(module, entry.name.encode()))
        if entry.shared > _STATIC_SHARED:
            most = self.driver.CUfunction_attribute.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
            done(self.driver.cuFuncSetAttribute(found, most, entry.shared))
        return found

    # memory ------------------------------------------------------------------------------------------------

    def empty(self, shape: tuple[int, ...], dtype: Any) -> GpuArray:
        """Memory with anything in it."""
        with context(self.number):
            owned = _Owned(self.number, prod(shape) * element(dtype).itemsize)
        return GpuArray(owned.pointer, tuple(shape), dtype, owned, number=self.number)

    def zeros(self, shape: tuple[int, ...], dtype: Any) -> GpuArray:
        """Memory with zeros in it."""
        made = self.empty(shape, dtype)
        self.clear(made)
        return made

    def at(self, pointer: int, shape: tuple[int, ...], dtype: Any) -> GpuArray:
        """Memory of the GPU that somebody else holds."""
        return GpuArray(pointer, shape, dtype, number=self.number)

    @contextmanager
    def on(self, stream: int) -> Iterator[None]:
        """Within it, work goes to this stream, and no other thread starts any."""
        with turn:
            before = self.stream, self.order
            self.stream = self.order = stream
            try:
                yield
            finally:
                self.stream, self.order = before

    def adopt(self, source: Any, shape: tuple[int, ...], dtype: Any) -> GpuArray | None:
        """A caller's array on this GPU without a copy: of this size and dtype, not empty."""
        if not isinstance(source, GpuArray) or not prod(shape) or prod(source.shape) != prod(shape):
            return None
        half = np.dtype(dtype) == np.uint16 and source.dtype.itemsize == 2
        if source.dtype != dtype and not half:
            return None
        return GpuArray(source.pointer, shape, dtype, source, number=self.number)

    @contextmanager
    def hosting(self, arrays: Sequence[GpuArray], known: Sequence[GpuArray] = ()) -> Iterator[None]:
        """Work within it comes after what fills callers' arrays, on the streams that they name; what these
        are given later comes after it. The streams of `known` arrays, of earlier calls, may be gone: these
        arrays are held until the work is done, as those of all that are lent."""
        with turn:  # a thread that records has put another one there for a while
            here = self.stream
        own = None, 0, LEGACY_STREAM, here
        others = [s for s in dict.fromkeys(a.stream for a in arrays if a.nbytes) if s not in own]
        for other in others:
            follow(self.number, here, other)
        try:
            yield
        finally:
            for other in others:
                follow(self.number, other, here)
            held = [a for a in arrays if a.lent] + [a for a in known if a.lent or a.stream not in own]
            _hold(self.number, here, held)

    def put(self, target: GpuArray, source: Any) -> None:
        """Copies from the host, or from an array of this GPU."""
        if not target.nbytes:
            return
        with context(self.number):
            if isinstance(source, GpuArray):
                done(
                    self.driver.cuMemcpyDtoDAsync(target.pointer, source.pointer, target.nbytes, self.stream)
                )
                return
            host = np.ascontiguousarray(np.broadcast_to(source, target.shape), target.dtype)
            done(self.driver.cuMemcpyHtoD(target.pointer, host.ctypes.data, target.nbytes))

    def host(self, array: GpuArray) -> Any:
        """A NumPy copy, once everything before it is done."""
        out = np.empty(array.shape, array.dtype)
        with context(self.number):
            if out.nbytes:
                done(self.driver.cuMemcpyDtoH(out.ctypes.data, array.pointer, out.nbytes))
        return out

    def clear(self, array: GpuArray) -> None:
        """Sets memory to zero, in the order of the stream."""
        with context(self.number):
            if array.nbytes:
                done(self.driver.cuMemsetD8Async(array.pointer, 0, array.nbytes, self.stream))

    def write(self, array: GpuArray, words: Sequence[int]) -> None:
        """Sets `unsigned` elements, in the order of the stream; in a recording they stay as they are now."""
        with context(self.number):
            for k, word in enumerate(words):
                done(self.driver.cuMemsetD32Async(array.pointer + 4 * k, word, 1, self.stream))

    # work --------------------------------------------------------------------------------------------------

    def launch(
        self, entry: Entry, grid: tuple[int, int], buffers: Sequence[GpuArray], call: CallInfo, step: int
    ) -> None:
        """Starts an entry; a cooperative one only if all of its blocks can be resident."""
        pointers = [ctypes.c_void_p(a.pointer) for a in buffers]
        numbers = _call_of(len(call.given))(call.steps, call.rows, call.save, call.given)
        arguments = [*pointers, numbers, ctypes.c_int(step)]
        addresses = (ctypes.c_void_p * len(arguments))(*[ctypes.addressof(a) for a in arguments])
        function = self.functions[entry.name]
        with context(self.number):
            where = (*grid, 1, entry.threads, 1, 1, entry.shared, self.stream, ctypes.addressof(addresses))
            if not entry.cooperative:
                done(self.driver.cuLaunchKernel(function, *where, 0))
                return
            self._check_resident(entry, grid)
            done(self.driver.cuLaunchCooperativeKernel(function, *where))

    def _check_resident(self, entry: Entry, grid: tuple[int, int]) -> None:
        function = self.functions[entry.name]
        each = int(
            done(
                self.driver.cuOccupancyMaxActiveBlocksPerMultiprocessor(function, entry.threads, entry.shared)
            )
        )
        room = each * attribute(self.number, "MULTIPROCESSOR_COUNT")
        if grid[0] * grid[1] > room:
            raise BackendUnavailable(
                f"backend 'cuda': the kernel wants {grid[0] * grid[1]} blocks at once and this device holds "
                f"{room}; compile with kernel_class='D'"
            )

    def product(self, sizes: tuple[int, int, int], a: Matrix, b: Matrix, c: Matrix, add: bool) -> None:
        """A product by cuBLAS; a sum of nothing is not its business."""
        operands = [self._operand(m) for m in (a, b, c)]
        with context(self.number):
            if not sizes[2]:
                if not add:
                    self._nothing(sizes, c)
                return
            library = _products(self.number).on(self.stream, self.order)
            library.product(sizes, operands[0], operands[1], operands[2], add, self.tf32)

    def _nothing(self, sizes: tuple[int, int, int], c: Matrix) -> None:
        """Zeros for an m × n matrix."""
        (count, width), size = sizes[:2], c.array.dtype.itemsize
        step = c.row
        if c.column != 1 and width > 1:  # neighbours are below one another
            count, width, step = width, count, c.column
        place = c.array.pointer + c.start * size
        pitch = max(step, width) * size
        done(self.driver.cuMemsetD2D8Async(place, pitch, 0, width * size, count, self.stream))

    def _operand(self, m: Matrix) -> tuple[int, tuple[int, int], str]:
        kind = self.half if m.array.dtype == np.uint16 else m.array.dtype.name
        return m.array.pointer + m.start * m.array.dtype.itemsize, (m.row, m.column), kind

    # graphs ------------------------------------------------------------------------------------------------

    def recorded(self, key: object, arrays: Sequence[GpuArray], body: Callable[[], None]) -> None:
        """Runs a time loop: the first time as it is, from the second on as a graph.

        The first run lets the library settle on its algorithms and take its memory, neither of which may
        happen while launches are recorded.
        """
        with context(self.number):
            if self._watched():
                body()
                return
            place = (key, self.stream, tuple(a.pointer for a in arrays))
            if place not in self.recordings:
                self._forget()
                self.recordings[place] = None
                body()
                return
            recording = self.recordings.pop(place) or self._recording(body)
            self.recordings[place] = recording
            done(self.driver.cuGraphLaunch(recording, self.stream))

    def _watched(self) -> bool:
        """Whether somebody else records what this stream is given: then that is all launches."""
        return self.stream > LEGACY_STREAM and bool(int(done(self.driver.cuStreamIsCapturing(self.stream))))

    def _forget(self) -> None:
        """Makes room: the recording that was used longest ago goes first."""
        while len(self.recordings) >= _RECORDINGS:
            oldest = self.recordings.pop(next(iter(self.recordings)))
            if oldest is not None:
                self.driver.cuGraphExecDestroy(oldest)

    def _recording(self, body: Callable[[], None]) -> Any:
        """What `body` starts, recorded instead of run; ready to run any number of times."""
        mode = self.driver.CUstreamCaptureMode.CU_STREAM_CAPTURE_MODE_RELAXED
        # 1: one that waits for nothing; the legacy default stream cannot be recorded
        played_on, self.stream = self.stream, int(done(self.driver.cuStreamCreate(1)))
        try:
            done(self.driver.cuStreamBeginCapture(self.stream, mode))
            try:
                body()
            finally:
                graph = done(self.driver.cuStreamEndCapture(self.stream))
        finally:
            recorded_on, self.stream = self.stream, played_on
            self.driver.cuStreamDestroy(recorded_on)
        made = done(self.driver.cuGraphInstantiate(graph, 0))
        self.driver.cuGraphDestroy(graph)
        return made
