"""The fake GPU behind the real cuda.bindings and behind ctypes: a libcuda and a libcublas whose every call ends there.

So what rnngen gives to the bindings, how they take it, and what they make of the answers are the real thing. It has
to be a process of its own: bindings look for the driver once. `test_bindings.py` starts one.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import tempfile
import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["WANTED", "bind"]

WANTED = "RNNGEN_BOUND"
SOURCE = Path(__file__).resolve().parent / "library.c"
Words = Any
# what handles stand for: those of an earlier fake, too
_things: list[Any] = [None]
_ANSWER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p, ctypes.POINTER(ctypes.c_ulonglong))


@cache
def _library() -> ctypes.CDLL:
    """Loaded under the driver's name, so that whoever opens libcuda.so.1 finds this."""
    with tempfile.TemporaryDirectory(prefix="rnngen-bound-") as folder:
        path = os.path.join(folder, "libcuda.so.1")
        flags = "-x c -shared -fPIC -w -Wl,-soname,libcuda.so.1".split()
        subprocess.run(["g++", *flags, "-o", path, str(SOURCE)], check=True)
        return ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)


def bind(fake: Any, blas: Any) -> Any:
    """Calls of the driver go to this fake from now on; gives the library of products whose calls go to `blas`."""
    library = _library()
    bound = _Bound(fake, blas)
    library.kept = _ANSWER(bound.answer)
    library.rnngen_answers(library.kept)
    return library


class _Bound:
    """C's side of the fakes: words in, words out through addresses; things that are no numbers have handles."""

    def __init__(self, fake: Any, blas: Any) -> None:
        self.fake, self.blas, self.things = fake, blas, _things

    def answer(self, name: bytes, words: Words) -> int:
        try:
            return int(getattr(self, name.decode())(words))
        except BaseException:  # it would be lost in C
            traceback.print_exc()
            os._exit(70)

    # words
    def handle(self, thing: Any) -> int:
        self.things.append(thing)
        return 4096 + len(self.things) - 1

    def thing(self, handle: int) -> Any:
        assert 4096 < handle < 4096 + len(self.things), f"no handle: {handle:#x}"
        return self.things[handle - 4096]

    def gives(self, answer: tuple[Any, ...], at: int, kind: Any = ctypes.c_ulonglong) -> int:
        status, value = answer
        if not status:
            kind.from_address(at).value = value
        return int(status)

    def new(self, answer: tuple[Any, ...], at: int) -> int:
        status, value = answer
        return self.gives((status, None if status else self.handle(value)), at)

    # the device
    def cuInit(self, w: Words) -> int:
        return self.fake.cuInit(_int(w[0]))[0]

    def cuDriverGetVersion(self, w: Words) -> int:
        return self.gives(self.fake.cuDriverGetVersion(), w[0], ctypes.c_int)

    def cuDeviceGetCount(self, w: Words) -> int:
        return self.gives(self.fake.cuDeviceGetCount(), w[0], ctypes.c_int)

    def cuDeviceGet(self, w: Words) -> int:
        return self.gives(self.fake.cuDeviceGet(_int(w[1])), w[0], ctypes.c_int)

    def cuDeviceGetAttribute(self, w: Words) -> int:
        return self.gives(self.fake.cuDeviceGetAttribute(_int(w[1]), _int(w[2])), w[0], ctypes.c_int)

    def cuDeviceGetName(self, w: Words) -> int:
        _, name = self.fake.cuDeviceGetName(_int(w[1]), _int(w[2]))
        ctypes.memmove(w[0], name, len(name))
        return 0

    def cuDeviceTotalMem(self, w: Words) -> int:
        return self.gives(self.fake.cuDeviceTotalMem(_int(w[1])), w[0])

    def cuDevicePrimaryCtxRetain(self, w: Words) -> int:
        return self.gives(self.fake.cuDevicePrimaryCtxRetain(_int(w[1])), w[0])

    def cuCtxSetCurrent(self, w: Words) -> int:
        return self.fake.cuCtxSetCurrent(w[0])[0]

    def cuCtxGetCurrent(self, w: Words) -> int:
        return self.gives(self.fake.cuCtxGetCurrent(), w[0])

    def cuCtxGetDevice(self, w: Words) -> int:
        return self.gives(self.fake.cuCtxGetDevice(), w[0], ctypes.c_int)

    # streams and events
    def cuStreamCreate(self, w: Words) -> int:
        return self.gives(self.fake.cuStreamCreate(_int(w[1])), w[0])

    def cuStreamDestroy(self, w: Words) -> int:
        return self.fake.cuStreamDestroy(w[0])[0]

    def cuStreamIsCapturing(self, w: Words) -> int:
        return self.gives(self.fake.cuStreamIsCapturing(w[0]), w[1], ctypes.c_int)

    def cuStreamWaitEvent(self, w: Words) -> int:
        return self.fake.cuStreamWaitEvent(w[0], self.thing(w[1]), _int(w[2]))[0]

    def cuEventCreate(self, w: Words) -> int:
        return self.new(self.fake.cuEventCreate(_int(w[1])), w[0])

    def cuEventRecord(self, w: Words) -> int:
        return self.fake.cuEventRecord(self.thing(w[0]), w[1])[0]

    def cuEventQuery(self, w: Words) -> int:
        return self.fake.cuEventQuery(self.thing(w[0]))[0]

    def cuEventDestroy(self, w: Words) -> int:
        return self.fake.cuEventDestroy(self.thing(w[0]))[0]

    # memory
    def cuMemAlloc(self, w: Words) -> int:
        return self.gives(self.fake.cuMemAlloc(w[1]), w[0])

    def cuMemFree(self, w: Words) -> int:
        return self.fake.cuMemFree(w[0])[0]

    def cuPointerGetAttribute(self, w: Words) -> int:
        return self.gives(self.fake.cuPointerGetAttribute(_int(w[1]), w[2]), w[0], ctypes.c_int)

    def cuMemsetD8Async(self, w: Words) -> int:
        return self.fake.cuMemsetD8Async(w[0], w[1] & 0xFF, w[2], w[3])[0]

    def cuMemsetD32Async(self, w: Words) -> int:
        return self.fake.cuMemsetD32Async(w[0], w[1] & 0xFFFFFFFF, w[2], w[3])[0]

    def cuMemsetD2D8Async(self, w: Words) -> int:
        return self.fake.cuMemsetD2D8Async(w[0], w[1], w[2] & 0xFF, *w[3:6])[0]

    def cuMemcpyHtoD(self, w: Words) -> int:
        return self.fake.cuMemcpyHtoD(w[0], w[1], w[2])[0]

    def cuMemcpyDtoH(self, w: Words) -> int:
        return self.fake.cuMemcpyDtoH(w[0], w[1], w[2])[0]

    def cuMemcpyDtoDAsync(self, w: Words) -> int:
        return self.fake.cuMemcpyDtoDAsync(w[0], w[1], w[2], w[3])[0]

    def cuThreadExchangeStreamCaptureMode(self, w: Words) -> int:
        mode = ctypes.c_int.from_address(w[0]).value
        return self.gives(self.fake.cuThreadExchangeStreamCaptureMode(mode), w[0], ctypes.c_int)

    # kernels
    def cuModuleLoadData(self, w: Words) -> int:
        return self.new(self.fake.cuModuleLoadData(ctypes.string_at(w[1])), w[0])

    def cuModuleGetFunction(self, w: Words) -> int:
        return self.new(self.fake.cuModuleGetFunction(self.thing(w[1]), ctypes.string_at(w[2])), w[0])

    def cuFuncSetAttribute(self, w: Words) -> int:
        return self.fake.cuFuncSetAttribute(self.thing(w[0]), _int(w[1]), _int(w[2]))[0]

    def cuOccupancyMaxActiveBlocksPerMultiprocessor(self, w: Words) -> int:
        ask = self.fake.cuOccupancyMaxActiveBlocksPerMultiprocessor
        return self.gives(ask(self.thing(w[1]), _int(w[2]), w[3]), w[0], ctypes.c_int)

    def cuLaunchKernel(self, w: Words) -> int:
        return self.fake.cuLaunchKernel(self.thing(w[0]), *map(_int, w[1:8]), *w[8:11])[0]

    def cuLaunchCooperativeKernel(self, w: Words) -> int:
        return self.fake.cuLaunchCooperativeKernel(self.thing(w[0]), *map(_int, w[1:8]), *w[8:10])[0]

    # recordings
    def cuStreamBeginCapture(self, w: Words) -> int:
        return self.fake.cuStreamBeginCapture(w[0], _int(w[1]))[0]

    def cuStreamEndCapture(self, w: Words) -> int:
        return self.new(self.fake.cuStreamEndCapture(w[0]), w[1])

    def cuGraphInstantiateWithFlags(self, w: Words) -> int:
        return self.new(self.fake.cuGraphInstantiate(self.thing(w[1]), w[2]), w[0])

    def cuGraphDestroy(self, w: Words) -> int:
        return self.fake.cuGraphDestroy(self.thing(w[0]))[0]

    def cuGraphExecDestroy(self, w: Words) -> int:
        return self.fake.cuGraphExecDestroy(self.thing(w[0]))[0]

    def cuGraphLaunch(self, w: Words) -> int:
        return self.fake.cuGraphLaunch(self.thing(w[0]), w[1])[0]

    # products
    def cublasCreate_v2(self, w: Words) -> int:
        return self.blas.cublasCreate_v2(_Given(ctypes.c_void_p.from_address(w[0])))

    def cublasSetStream_v2(self, w: Words) -> int:
        return self.blas.cublasSetStream_v2(*map(ctypes.c_void_p, w[:2]))

    def cublasSetWorkspace_v2(self, w: Words) -> int:
        return self.blas.cublasSetWorkspace_v2(*map(ctypes.c_void_p, w[:2]), ctypes.c_size_t(w[2]))

    def cublasSetMathMode(self, w: Words) -> int:
        return self.blas.cublasSetMathMode(ctypes.c_void_p(w[0]), _int(w[1]))

    def cublasGemmEx(self, w: Words) -> int:
        kinds: list[Callable[[int], Any]] = [ctypes.c_void_p, *[_int] * 5, *[ctypes.c_void_p] * 2]
        kinds += [_int, _int, ctypes.c_void_p, _int, _int, *[ctypes.c_void_p] * 2, *[_int] * 4]
        return self.blas.cublasGemmEx(*(kind(n) for kind, n in zip(kinds, w[:19], strict=True)))


class _Given:
    """What `ctypes.byref` makes, as the fake looks at it."""

    def __init__(self, thing: Any) -> None:
        self._obj = thing


def _int(word: int) -> int:
    """A C int: what is above its 32 bits is left over from others."""
    return ctypes.c_int(word & 0xFFFFFFFF).value
