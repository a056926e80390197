"""What of CUDA is there: the compiler, the driver, the library of products. `rnngen doctor` prints it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from rnngen.backends.cuda.cublas import library_path
from rnngen.backends.cuda.nvrtc import INSTALL, nvrtc_version, supported_archs
from rnngen.errors import BackendUnavailable

__all__ = ["Part", "parts"]


class Part(NamedTuple):
    """One thing: whether it is there, what it is, and what to do if it is not."""

    name: str
    found: bool
    value: str
    advice: str = ""


def parts() -> Iterator[Part]:
    """NVRTC, the driver, the devices, cuBLAS."""
    yield _compiler()
    yield from _driver()
    yield _products()


def _compiler() -> Part:
    try:
        version, archs = ".".join(map(str, nvrtc_version())), supported_archs()
    except BackendUnavailable:
        return Part("NVRTC", False, "for compiling CUDA kernels", INSTALL)
    return Part("NVRTC", True, f"{version}, for {' '.join(archs)}")


def _driver() -> Iterator[Part]:
    wanted = "for running CUDA kernels; compiling them works without"
    try:
        from cuda.bindings import driver
    except ImportError:
        yield Part("CUDA driver", False, wanted, INSTALL)
        return
    try:
        (status,) = driver.cuInit(0)
    except RuntimeError:  # no libcuda
        yield Part("CUDA driver", False, wanted, "install NVIDIA's driver, on a machine with its GPU")
        return
    if status:
        yield Part("CUDA driver", False, f"it answers {status.name}", "look at what nvidia-smi says")
        return
    version = int(driver.cuDriverGetVersion()[1])
    yield Part("CUDA driver", True, f"for CUDA {version // 1000}.{version % 1000 // 10}")
    for number in range(int(driver.cuDeviceGetCount()[1])):
        yield Part(f"CUDA device {number}", True, _device(driver, number))


def _device(driver: Any, number: int) -> str:
    """Name, architecture, multiprocessors, memory."""
    device = driver.cuDeviceGet(number)[1]
    which = driver.CUdevice_attribute

    def attribute(name: str) -> int:
        return int(driver.cuDeviceGetAttribute(getattr(which, f"CU_DEVICE_ATTRIBUTE_{name}"), device)[1])

    name = driver.cuDeviceGetName(100, device)[1].partition(b"\0")[0].decode()  # what is behind it is spaces
    arch = 10 * attribute("COMPUTE_CAPABILITY_MAJOR") + attribute("COMPUTE_CAPABILITY_MINOR")
    count, memory = attribute("MULTIPROCESSOR_COUNT"), int(driver.cuDeviceTotalMem(device)[1])
    return f"{name}, sm_{arch}, {count} multiprocessors, {memory / 2**30:.0f} GiB"


def _products() -> Part:
    if (path := library_path()) is None:
        return Part("cuBLAS", False, "for matrix products over all steps", "pip install nvidia-cublas")
    return Part("cuBLAS", True, path)
