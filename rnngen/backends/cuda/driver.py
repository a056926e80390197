"""The CUDA driver through cuda-bindings: the GPUs, which one a thread works with, which stream waits.

Sources: CUDA driver API (primary contexts, cuCtxSetCurrent, cuPointerGetAttribute, events). Written from
them; no GPU was at hand to run it on.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from typing import Any

from rnngen.backends.cuda.machine import Machine, machine_for
from rnngen.errors import BackendUnavailable, InternalError

__all__ = [
    "LEGACY_STREAM",
    "UNTIMED",
    "architecture",
    "attribute",
    "context",
    "current",
    "done",
    "driver",
    "follow",
    "loaded",
    "machine",
    "place_of",
    "turn",
]

# the legacy default stream of the GPU that a thread works with, as array interfaces and the driver write it
LEGACY_STREAM = 1
# what an event is made with that nobody asks for the time
UNTIMED = 2
_NOT_INITIALIZED, _NO_CONTEXT = 3, 201
# CUDA_ERROR_INVALID_IMAGE, NO_BINARY_FOR_GPU, UNSUPPORTED_PTX_VERSION, INVALID_SOURCE
_UNFIT = (200, 209, 222, 300)
# one thread at a time starts work: a recording takes in all that is started meanwhile; memory may be let go
# in the midst of it, on the same thread
turn = threading.RLock()


@cache
def driver() -> Any:
    """cuda.bindings.driver, initialised. Raises BackendUnavailable where there is none."""
    try:
        from cuda.bindings import driver
    except ImportError:
        raise BackendUnavailable(
            "backend 'cuda': the package cuda-bindings is missing: pip install 'rnngen[cuda]'"
        ) from None
    try:
        (status,) = driver.cuInit(0)
    except RuntimeError:  # no libcuda
        raise BackendUnavailable(
            "backend 'cuda': there is no CUDA driver here; compiling works without one (rnngen compile "
            "--backend cuda), running needs NVIDIA's driver and a GPU; use backend 'llvm' on this machine"
        ) from None
    if status:
        raise BackendUnavailable(
            f"backend 'cuda': the CUDA driver answers {status.name}: is there a GPU? nvidia-smi tells; "
            "use backend 'llvm' on this machine"
        )
    return driver


@cache
def primary(number: int) -> Any:
    """The device's primary context, which frameworks use too."""
    count = int(done(driver().cuDeviceGetCount()))
    if number >= count:
        raise BackendUnavailable(f"backend 'cuda': there is no device {number}: the driver finds {count}")
    return done(driver().cuDevicePrimaryCtxRetain(done(driver().cuDeviceGet(number))))


@contextmanager
def context(number: int) -> Iterator[None]:
    """Within it this thread works with that GPU, and no other thread starts anything; then with the one
    before, on which frameworks go on to allocate."""
    wanted = primary(number)
    with turn:
        before = done(driver().cuCtxGetCurrent())
        if int(before) == int(wanted):
            yield
            return
        done(driver().cuCtxSetCurrent(wanted))
        try:
            yield
        finally:
            done(driver().cuCtxSetCurrent(before))


def current() -> int:
    """The GPU that this thread works with, as frameworks have set it; the first one where none has."""
    if not int(done(driver().cuCtxGetCurrent())):
        return 0
    return int(done(driver().cuCtxGetDevice()))


@cache
def attribute(number: int, name: str) -> int:
    """A device's attribute by its name in the driver, without CU_DEVICE_ATTRIBUTE."""
    which = getattr(driver().CUdevice_attribute, f"CU_DEVICE_ATTRIBUTE_{name}")
    return int(done(driver().cuDeviceGetAttribute(which, done(driver().cuDeviceGet(number)))))


def architecture(number: int = 0) -> str:
    """`sm_90`, of the device that is there. Raises BackendUnavailable without one."""
    primary(number)
    major, minor = (attribute(number, f"COMPUTE_CAPABILITY_{part}") for part in ("MAJOR", "MINOR"))
    return f"sm_{major}{minor}"


def machine(number: int = 0) -> Machine:
    """What code for the device that is there may count on: those of one architecture differ in their number
    of multiprocessors, and a part of one (MIG) has fewer."""
    return replace(
        machine_for(architecture(number)),
        processors=attribute(number, "MULTIPROCESSOR_COUNT"),
        shared=attribute(number, "MAX_SHARED_MEMORY_PER_BLOCK_OPTIN"),
    )


def loaded(code: bytes) -> Any:
    """The module of machine code, on the GPU that the thread works with. Raises BackendUnavailable where the
    driver does not take it, as one that is older than the compiler does not."""
    answer = driver().cuModuleLoadData(code)
    if int(answer[0]) not in _UNFIT:
        return done(answer)
    version = int(done(driver().cuDriverGetVersion()))
    raise BackendUnavailable(
        f"backend 'cuda': the driver answers {answer[0].name} to what NVRTC made; it is one for CUDA "
        f"{version // 1000}.{version % 1000 // 10}: code of CUDA 13 needs NVIDIA's driver 580 or newer; for "
        "older ones, pip install 'rnngen[cuda12]' in an environment without CUDA 13"
    )


def place_of(pointer: int) -> int:
    """The GPU that memory lies on."""
    where = driver().CUpointer_attribute.CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL
    answer = driver().cuPointerGetAttribute(where, pointer)
    if int(answer[0]) == _NO_CONTEXT:
        with context(0):
            answer = driver().cuPointerGetAttribute(where, pointer)
    return int(done(answer))


def follow(number: int, stream: int, other: int) -> None:
    """Work of a stream of a GPU from now on comes after all that the `other` was given until now."""
    with context(number):
        event = done(driver().cuEventCreate(UNTIMED))
        done(driver().cuEventRecord(event, other))
        done(driver().cuStreamWaitEvent(stream, event, 0))
        done(driver().cuEventDestroy(event))


def done(answer: Any) -> Any:
    """The value of an answer of the driver. Raises InternalError, with its name, for anything but success,
    and BackendUnavailable in a process that was forked."""
    status, *values = answer if isinstance(answer, tuple) else (answer,)
    if int(status) == _NOT_INITIALIZED:  # it was, before the fork
        raise BackendUnavailable(
            "backend 'cuda': CUDA does not survive a fork; start processes with 'spawn' "
            "(multiprocessing.get_context), or use the GPU in the child alone"
        )
    if int(status):
        raise InternalError("backends.cuda", f"the CUDA driver answers {status.name}")
    return values[0] if values else None
