"""eliminate: a `solve` of any size, pivots, singular matrices, on the kernels' side of the pass."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import rnngen
from rnngen.compiler import specialised
from rnngen.compiler.corridor import kernel_program

SPEC = """cell: small_system
dims: {N: unknowns, M: columns}
inputs: {a: [N, N], c: [N, M]}
states: {s: [N, M]}
equations: |
  s[t] = s[t-1] + solve(a[t], c[t])
"""


@pytest.fixture(scope="module")
def cell(tmp_path_factory: pytest.TempPathFactory) -> rnngen.Cell:
    path = Path(tmp_path_factory.mktemp("eliminate")) / "small_system.yaml"
    path.write_text(SPEC, encoding="utf-8")
    return rnngen.load(path)


def kernel(cell: rnngen.Cell, n: int, backend: str) -> rnngen.Kernel:
    return rnngen.compile(cell, dims={"N": n, "M": 2}, dtype="float64", backend=backend)


@pytest.mark.parametrize("n", [1, 2, 5])
def test_kernel_solves_systems_that_need_pivots(cell: rnngen.Cell, n: int) -> None:
    random = np.random.default_rng(n)
    a = random.standard_normal((2, 3, n, n))
    a[..., 0, 0] = 0 if n > 1 else 1.0
    c = random.standard_normal((2, 3, n, 2))
    found = []
    for backend in ("numpy", "llvm"):
        made = kernel(cell, n, backend)
        run = made.forward({"a": a, "c": c}, {})
        grads = made.backward(run, {"s": np.ones((2, 3, n, 2))})
        np.testing.assert_allclose(run.final_state["s"], np.linalg.solve(a, c).sum(0), rtol=1e-11)
        found.append(grads.inputs)
    for name, want in found[0].items():
        np.testing.assert_allclose(found[1][name], want, rtol=1e-10, atol=1e-12)


def test_singular_row_leaves_the_others_alone(cell: rnngen.Cell) -> None:
    a = np.stack([np.eye(2), np.zeros((2, 2)), 2 * np.eye(2)])[None]
    for backend in ("numpy", "llvm"):
        s = kernel(cell, 2, backend).forward({"a": a, "c": np.ones((1, 3, 2, 2))}, {}).final_state["s"]
        np.testing.assert_array_equal(s[[0, 2]], [np.ones((2, 2)), np.full((2, 2), 0.5)])
        assert not np.isfinite(s[1]).any()


def test_code_grows_with_the_size_and_no_faster(cell: rnngen.Cell) -> None:
    small, large = (len(str(kernel_program(specialised(cell, {"N": n, "M": 2})))) for n in (4, 8))
    assert large < 2.5 * small
