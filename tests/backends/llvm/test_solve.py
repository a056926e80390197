"""Systems of equations: any size, pivots, singular matrices, views, one matrix for all rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import agree, built, differences, kernel, results
from backends.llvm.kernel_spec import spec

import rnngen
from rnngen.backends.llvm import solve
from rnngen.compiler import compile_cell, specialised
from rnngen.compiler.corridor import kernel_program

GIVEN = spec(
    "s[t] = s[t-1] + solve(a[t], c[t])",
    inputs="{a: [H, H], c: [H, K]}",
    states="{s: [H, K]}",
    params="{}",
    outputs="[s]",
)
UNUSED = (("I", 1), ("V", 1))
# a matrix of the step's states, transposed, a slice of another; one of params for all rows, forward and turned; a
# vector and a matrix on the right, strided both; one that is made once, and one for all steps at once
SYSTEMS = spec(
    """
    A = eye(H) + (R + outer(h[t-1], h[t-1])) / (2 * H)
    z = solve(A, W @ x[t] + h[t-1])
    Q[t] = tanh(solve(A.T, Q[t-1] / 2 + outer(z, g)) + solve(eye(H) + R.T / (2 * H), B[:, 1:1+K]))
    once = solve(eye(H) + R / (2 * H), outer(b, g))
    h[t] = tanh(z + solve((eye(2 * H) + D / H)[H:, H:], b) + Q[t] @ g + (once @ g) * mean(solve(X[t], Q[t].T[1])))
    """,
    inputs="{x: [I], X: [H, H]}",
    states="{h: [H], Q: [H, K]}",
    params="{W: [H, I], R: [H, H], b: [H], g: [K], B: [H, K+2], D: [2*H, 2*H]}",
    outputs="[h, Q]",
)


@pytest.fixture(autouse=True)
def _apart() -> Iterator[None]:
    kernel.cache_clear()
    yield
    kernel.cache_clear()


@pytest.mark.parametrize("size", [1, 2, 5, 15, 16, 17, 33])
def test_systems_in_a_step(size: int) -> None:
    agree(SYSTEMS, (("I", 5), ("H", size), ("K", 3), ("V", 1)), "float64", 4, 3)


@pytest.mark.parametrize("size", [2, 17])
def test_systems_in_float32(size: int) -> None:
    agree(SYSTEMS, (("I", 5), ("H", size), ("K", 3), ("V", 1)), "float32", 3, 2)


def test_systems_on_threads() -> None:
    dims = {"I": 5, "H": 6, "K": 3, "V": 1}
    want = results(kernel(SYSTEMS, tuple(dims.items()), "float64", "numpy"), 4, 7)
    threads = compile_cell(built(SYSTEMS), dims, "float64", "llvm", threads=2, cache=False)
    assert not differences(results(threads, 4, 7), want, "float64")


def given(n: int) -> tuple[rnngen.Kernel, np.ndarray, np.ndarray]:
    """A kernel, matrices that need pivots (the first entry of each is 0), right sides."""
    random = np.random.default_rng(n)
    a = random.standard_normal((2, 3, n, n))
    a[..., 0, 0] = 0 if n > 1 else 1.0
    return kernel(GIVEN, (*UNUSED, ("H", n), ("K", 2))), a, random.standard_normal((2, 3, n, 2))


@pytest.mark.parametrize("n", [1, 2, 5, 19])
def test_pivots(n: int) -> None:
    made, a, c = given(n)
    run = made.forward({"a": a, "c": c}, {})
    np.testing.assert_allclose(run.final_state["s"], np.linalg.solve(a, c).sum(0), rtol=1e-10)
    grads = made.backward(run, {"s": np.ones((2, 3, n, 2))})
    weights = np.arange(2, 0, -1).reshape(2, 1, 1, 1)
    back = np.linalg.solve(a.swapaxes(-1, -2), np.broadcast_to(weights, c.shape))
    np.testing.assert_allclose(grads.inputs["c"], back, rtol=1e-10)


def test_singular_row_leaves_the_others_alone() -> None:
    a = np.stack([np.eye(2), np.zeros((2, 2)), 2 * np.eye(2)])[None]
    for backend in ("numpy", "llvm"):
        made = kernel(GIVEN, (*UNUSED, ("H", 2), ("K", 2)), "float64", backend)
        s = made.forward({"a": a, "c": np.ones((1, 3, 2, 2))}, {}).final_state["s"]
        np.testing.assert_array_equal(s[[0, 2]], [np.ones((2, 2)), np.full((2, 2), 0.5)])
        assert not np.isfinite(s[1]).any()


def test_code_does_not_grow_with_the_size() -> None:
    sizes = [
        len(str(kernel_program(specialised(built(GIVEN), dict(UNUSED) | {"H": n, "K": 2})))) for n in (14, 90)
    ]
    assert sizes[1] < 1.1 * sizes[0]


def test_a_pivot_that_is_not_looked_for_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solve, "_pivot", lambda fn, shape, k, at: k)
    made, a, c = given(5)
    assert not np.isfinite(made.forward({"a": a, "c": c}, {}).final_state["s"]).all()


def test_room_that_is_too_small_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows of work that are one vector long meet the next ones."""
    right = solve._copy

    def narrow(frame: Any, row: Any, source: Any, target: Any, extents: tuple[int, int]) -> None:
        right(frame, row, source, target, (extents[0], min(16, extents[1])))

    monkeypatch.setattr(solve, "_copy", narrow)
    dims = (("I", 5), ("H", 17), ("K", 3), ("V", 1))
    want = results(kernel(SYSTEMS, dims, "float64", "numpy"), 3, 2)
    assert differences(results(kernel(SYSTEMS, dims), 3, 2), want, "float64")
