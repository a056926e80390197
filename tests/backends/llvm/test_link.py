"""Code and its constants stay within reach of each other, however full the address space is."""

from __future__ import annotations

import subprocess
import sys

import pytest

FULL = """
import ctypes, mmap
import numpy as np
import rnngen

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
taken = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000  # address space, not memory

def take(size):
    return libc.mmap(None, size, 0, taken, -1, 0)

cell = rnngen.load("lstm")
rnngen.compile(cell, dims={"I": 5, "H": 4}, cache=False)  # LLVM has its own memory
# holes of a page 6 GiB apart; what is larger goes far below them
for place in [take(6 << 30) for _ in range(8)]:
    libc.munmap(place + (3 << 30), 4096)
for _ in range(20_000):
    take(32 << 10)
for _ in range(10):
    kernel = rnngen.compile(cell, dims={"I": 5, "H": 4}, cache=False)
    run = kernel.forward({"x": np.ones((7, 3, 5), "f4")}, kernel.init_params(0))
    assert np.isfinite(run.outputs["h"]).all()
print("fine")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="fills the address space as Linux lays it out")
def test_kernels_link_in_a_full_address_space() -> None:
    done = subprocess.run([sys.executable, "-c", FULL], capture_output=True, text=True, check=False)
    assert done.stdout == "fine\n", done.stderr[-500:]
