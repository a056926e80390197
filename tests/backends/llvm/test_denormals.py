"""Numbers below the smallest normal float32 are zero inside of kernels, and nowhere else."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import built
from backends.llvm.kernel_spec import spec

from rnngen.backends.llvm import emit
from rnngen.compiler import compile_cell

DECAY = spec("  h[t] = 0.5 * h[t-1] + W @ x[t]", params="{W: [H, I]}")
STEPS = 140  # 2**-140 is denormal in float32
TINY = np.float32(1e-40)


def decayed(dtype: str, threads: int = 1) -> tuple[Any, Any]:
    """The state after so many halvings of 1, and its gradient with respect to the start."""
    kernel = compile_cell(built(DECAY), {"I": 5, "H": 4, "K": 3, "V": 6}, dtype, threads=threads, cache=False)
    x, start = np.zeros((STEPS, 9, 5)), np.ones((9, 4))
    run = kernel.forward({"x": x}, {"W": np.ones((4, 5))}, {"h": start})
    back = kernel.backward(run, {}, {"h": np.ones((9, 4))})
    return run.final_state["h"], back.initial_state["h"]


@pytest.mark.parametrize(("dtype", "worth"), [("float64", 2.0**-STEPS), ("float32", 0.0), ("bfloat16", 0.0)])
def test_what_decays_becomes_zero_in_float32(dtype: str, worth: float) -> None:
    for found in decayed(dtype):
        np.testing.assert_array_equal(found, worth)


@pytest.mark.parametrize("threads", [1, 2])
def test_the_callers_numbers_stay(threads: int) -> None:
    decayed("float32", threads)
    assert TINY * np.float32(0.5) != 0


def test_a_kernel_that_does_not_set_it_back_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(emit, "restore", lambda fn, before: None)
    decayed("float32")
    try:
        assert TINY * np.float32(0.5) == 0
    finally:
        monkeypatch.undo()
        _normal()
    assert TINY * np.float32(0.5) != 0


def _normal() -> None:
    """The processor as processes find it: a kernel that sets it back to what the system gave."""
    import ctypes

    libm = ctypes.CDLL("libm.so.6")
    assert libm.fesetenv(ctypes.c_void_p(-1)) == 0  # FE_DFL_ENV
