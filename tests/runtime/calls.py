"""Kernels and good arguments for tests of the runtime."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from backends.llvm.agree import built
from backends.llvm.kernel_cells import spec

from rnngen.compiler import compile_cell
from rnngen.runtime.kernel import Kernel

__all__ = ["RICH", "T", "arguments", "everything", "kernel", "same_bits"]

T, B, I, H, K, V = 7, 3, 5, 4, 3, 6
DIMS = {"I": I, "H": H, "K": K, "V": V}
# every kind of argument: step and sequence inputs, indices, two states, a delay, a clock
RICH = spec(
    """
    h[t] = tanh(W @ x[t] + take(E, w[t]) + R @ h[t-1] + m * h[t-2] + 0.1 * x[t-1][0] + c[t-1] * t / 8)
    c[t] = 0.5 * c[t-1] + mean(h[t])
    y = dropout(h[t], 0.25)
    """,
    inputs="{x: [I], w: {shape: [], dtype: index}, m: {shape: [H], per: sequence}}",
    states="{h: [H], c: []}",
    params="{W: [H, I], E: [V, H], R: [H, H]}",
    outputs="[h, y]",
)


@cache
def kernel(backend: str = "llvm", dtype: str = "float64", threads: int = 1, text: str = RICH) -> Kernel:
    """A kernel that leaves the cache on disk alone."""
    cell = built(text)
    dims = {d.name: DIMS[d.name] for d in cell.spec.dims}
    return compile_cell(cell, dims, dtype, backend, threads=threads, cache=False)


def arguments(steps: int = T, rows: int = B, dtype: Any = np.float64, seed: int = 0) -> dict[str, Any]:
    """Good arguments for `RICH`: inputs, params, initial_state."""
    r = np.random.default_rng(seed)

    def normal(*shape: int) -> Any:
        return (0.5 * r.standard_normal(shape)).astype(dtype)

    return {
        "inputs": {"x": normal(steps, rows, I), "w": r.integers(0, V, (steps, rows)), "m": normal(rows, H)},
        "params": {"W": normal(H, I), "E": normal(V, H), "R": normal(H, H)},
        "initial_state": {"h": normal(rows, H), "c": normal(rows)},
    }


def everything(k: Kernel, given: dict[str, Any], **call: Any) -> dict[str, Any]:
    """All arrays of a forward and a backward call."""
    run = k.forward(**given, **call)
    weights = {n: np.cos(np.arange(a.size, dtype=a.dtype)).reshape(a.shape) for n, a in run.outputs.items()}
    grads = k.backward(run, weights, {"h": np.ones_like(run.final_state["h"])})
    out = {f"output {n}": np.array(a) for n, a in run.outputs.items()}
    out |= {f"final {n}": np.array(a) for n, a in run.final_state.items()}
    for group in (grads.params, grads.inputs, grads.initial_state):
        out |= {f"gradient {n}": np.array(a) for n, a in group.items()}
    return out


def same_bits(a: dict[str, Any], b: dict[str, Any]) -> None:
    """The same names, and every array the same to the last bit."""
    assert a.keys() == b.keys()
    for n, value in a.items():
        np.testing.assert_array_equal(value, b[n], err_msg=n)
