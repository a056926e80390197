"""Products of two matrices a row, and of params of three axes: what is shared is read once, whatever the sizes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import agree, built, differences, kernel, results
from backends.llvm.kernel_spec import spec

from rnngen.backends.llvm import emit, reduce
from rnngen.backends.llvm.frame import Frame
from rnngen.compiler import compile_cell

# A·B, A·Bᵀ, Aᵀ·B and Aᵀ·Bᵀ, forward and backward; two results of a domain; a term that is no product
MATRICES = spec(
    """
    A[t] = tanh(B[t-1] @ A[t-1] / 4 + A[t-1] @ B[t-1].T / 4 + outer(W @ x[t], g))
    B[t] = tanh(A[t-1].T @ B[t-1] / 4 + B[t-1].T @ A[t-1].T / 4 + P @ B[t-1])
    h[t] = sum(exp(-abs(reshape(A[t], [H, 1, H]) - reshape(B[t], [1, H, H]))), axis=2) @ h[t-1] / H
    """,
    states="{h: [H], A: [H, H], B: [H, H]}",
    params="{W: [H, I], P: [H, H], g: [H]}",
    outputs="[h, A, B]",
)
# W[E, H, K] @ z, its transpose, a slice of it, and rows of more than one axis
EXPERTS = spec(
    """
    z = concat(x[t], h[t-1])
    each = tanh(W @ z + b)
    back = sum(W[:, :, 0:I] * reshape(each, [V, H, 1]), axis=[0, 1])
    h[t] = sum(each * reshape(softmax(G @ x[t]), [V, 1]), axis=0) / V + tanh(R @ back / (V * H))
    y = sum(Q[:, 1:, :] @ h[t], axis=1) + sum(Q @ h[t-1]) * (Q[:, 0, :] @ h[t])
    """,
    states="{h: [H]}",
    params="{W: [V, H, I+H], b: [V, H], G: [V, I], R: [H, I], Q: [V, 1+K, H]}",
    outputs="[h, y]",
)

# several rows a row times one matrix, in all sections: a state's, a whole sequence's, all steps'; in `once` and
# at the end matrices that these sections make themselves
SEVERAL = spec(
    """
    Q = exp(P / 2) + P * P
    M[t] = tanh(M[t-1] @ (R + 1) / H + outer(g, W @ x[t]) + c @ Q)
    N[t] = tanh(N[t-1] / 2 + M[t] @ W)
    h[t] = sum(M[t], axis=0) / V + tanh(X[t] @ W.T) @ g2 + sum(N[t])
    """,
    inputs="{x: [I], X: [H, I], c: {shape: [V, K], per: sequence}}",
    states='{h: [H], M: {shape: [V, H], init: "tanh((2 * c) @ softplus(P))"}, N: [V, I]}',
    params="{W: [H, I], R: [H, H], g: [V], P: [K, H], g2: [H]}",
    outputs="[h, M, N]",
)


@pytest.fixture(autouse=True)
def _apart() -> Iterator[None]:
    kernel.cache_clear()
    yield
    kernel.cache_clear()


@pytest.mark.parametrize("size", [1, 2, 7, 13, 16, 19, 33])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_products_of_two_matrices(size: int, dtype: str) -> None:
    dims = (("I", 5), ("H", size), ("K", 3), ("V", 6))
    agree(MATRICES, dims, dtype, 7, 3)
    agree(MATRICES, dims, dtype, 1, 5)


@pytest.mark.parametrize("size", [1, 4, 17])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_params_of_three_axes(size: int, dtype: str) -> None:
    dims = (("I", 5), ("H", size), ("K", 3), ("V", 6))
    agree(EXPERTS, dims, dtype, 7, 3)
    agree(EXPERTS, dims, dtype, 7, 3, lengths=np.array([7, 0, 4]), given=False)


@pytest.mark.parametrize("rows", [1, 3, 20])
@pytest.mark.parametrize("size", [1, 4, 17])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_products_of_several_rows(rows: int, size: int, dtype: str) -> None:
    dims = (("I", 5), ("H", size), ("K", 3), ("V", 6))
    agree(SEVERAL, dims, dtype, 7, rows, given=rows > 1)


@pytest.mark.parametrize("given", [True, False])
def test_products_of_several_rows_on_threads(given: bool) -> None:
    dims = {"I": 5, "H": 17, "K": 3, "V": 6}
    want = results(kernel(SEVERAL, tuple(dims.items()), "float64", "numpy"), 4, 7, given=given)
    threads = compile_cell(built(SEVERAL), dims, "float64", "llvm", threads=2, cache=False)
    assert not differences(results(threads, 4, 7, given=given), want, "float64")


def wrong(
    text: str, monkeypatch: pytest.MonkeyPatch, name: str, fault: Any, module: Any = reduce
) -> list[str]:
    dims = (("I", 5), ("H", 19), ("K", 3), ("V", 6))
    want = results(kernel(text, dims, "float64", "numpy"), 7, 3)
    monkeypatch.setattr(module, name, fault)
    return differences(results(kernel(text, dims), 7, 3), want, "float64")


def test_a_place_that_is_left_out_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of several places walked at once, all but the first read what the first reads."""
    right = reduce._side_by_side

    def first(frame: Any, r: Any, row: Any, counters: Any, *rest: Any) -> Any:
        found.setdefault(id(r), counters)
        return right(frame, r, row, {**counters, **{k: v for k, v in found[id(r)].items() if k == 0}}, *rest)

    found: dict[int, Any] = {}
    assert wrong(MATRICES, monkeypatch, "_side_by_side", first)


def test_factors_of_another_sum_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    right = reduce._factors
    assert wrong(MATRICES, monkeypatch, "_factors", lambda r: {k: (a, a) for k, (a, _) in right(r).items()})


def test_rows_that_are_not_taken_apart_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    right = Frame.parted
    fault = lambda frame, lead, buffers: right(frame, max(1, lead - 1), buffers)  # noqa: E731
    assert wrong(SEVERAL, monkeypatch, "parted", fault, Frame)


def test_panels_of_a_matrix_that_is_not_made_yet_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wrong(SEVERAL, monkeypatch, "_late", lambda section, statements: [], emit)
