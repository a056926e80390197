"""Products of two matrices a row, and of params of three axes: what is shared is read once, whatever the sizes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import agree, differences, kernel, results
from backends.llvm.kernel_spec import spec

from rnngen.backends.llvm import reduce

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


def wrong(text: str, monkeypatch: pytest.MonkeyPatch, name: str, fault: Any) -> list[str]:
    dims = (("I", 5), ("H", 19), ("K", 3), ("V", 6))
    want = results(kernel(text, dims, "float64", "numpy"), 7, 3)
    monkeypatch.setattr(reduce, name, fault)
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
