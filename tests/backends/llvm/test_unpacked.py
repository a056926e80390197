"""Products of few rows from matrices as they lie, beside the NumPy oracle, in guarded memory."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import agree, differences, kernel, results
from backends.llvm.guarded import guard
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.kernel_spec import spec

from rnngen import compiler
from rnngen.backends.llvm import host, packing, unpacked
from rnngen.backends.llvm.builder import Function, Value

USUAL = tuple(DIMS.items())
# products by rows and by columns of a matrix, of one matrix and of several terms
GATES = spec(
    """
    r = sigmoid(W @ x[t] + R @ h[t-1] + b)
    n = R.T @ (r * h[t-1]) + x[t] @ Q
    h[t] = r * h[t-1] + tanh(n) * (R @ tanh(W @ x[t]))
    """,
    inputs="{x: [I]}",
    states="{h: [H]}",
    params="{W: [H, I], Q: [I, H], R: [H, H], b: [H]}",
)
# steps and rows: at most four, at most eight, and more rows of all steps than are read so
FEW = [(1, 1), (1, 3), (4, 1), (1, 4), (2, 3), (1, 8), (8, 1), (1, 9), (3, 4)]


@pytest.fixture(autouse=True)
def _guarded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    guard(monkeypatch)


@pytest.mark.parametrize("size", [(5, 4), (3, 16), (17, 33), (40, 7)])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_rows_and_columns(dtype: str, size: tuple[int, int]) -> None:
    dims = (("I", size[0]), ("H", size[1]), ("K", 3), ("V", 6))
    for steps, rows in FEW:
        agree(GATES, dims, dtype, steps, rows)


@pytest.mark.parametrize("name", CELLS)
def test_every_part_of_the_language(name: str) -> None:
    for steps, rows in ((1, 3), (2, 4)):
        agree(CELLS[name], USUAL, "float64", steps, rows)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_machines_of_16_registers(dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not host.host_target().has("fma"):
        pytest.skip("no AVX2 here")
    monkeypatch.setattr(host, "host_target", lambda: host.named_target("x86-64-v3"))
    dims = (("I", 17), ("H", 21), ("K", 3), ("V", 6))
    for steps, rows in FEW:
        want = results(kernel(GATES, dims, "float64", "numpy"), steps, rows)
        got = results(kernel.__wrapped__(GATES, dims, dtype), steps, rows)
        assert not (wrong := differences(got, want, dtype)), "\n".join(["", *wrong])


def wrong(steps: int, rows: int) -> list[str]:
    """What is wrong with a kernel that is made now."""
    want = results(kernel(GATES, USUAL, "float64", "numpy"), steps, rows)
    return differences(results(kernel.__wrapped__(GATES, USUAL, "float64"), steps, rows), want, "float64")


def test_what_is_read_so_is_not_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "_pack_sweep", lambda *_: None)
    assert not wrong(1, 4)
    assert wrong(5, 2)


def test_a_wrong_total_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def backwards(fn: Function, sums: Any) -> Value:
        return found(fn, [sums[1], sums[0], *sums[2:]])

    found = unpacked.added_across
    monkeypatch.setattr(unpacked, "added_across", backwards)
    assert wrong(1, 4)
    assert not wrong(5, 2)


def test_a_stepper_copies_once() -> None:
    """Its panels serve all steps: they are made though each of its calls has few rows."""
    k = kernel(GATES, USUAL)
    params, rows = k.init_params(0), 3
    x = np.random.default_rng(1).standard_normal((6, rows, k.dims["I"]))
    step = k.stepper(params, rows)
    found = [step({"x": a})["h"].copy() for a in x]
    np.testing.assert_allclose(found, k.forward({"x": x}, params).outputs["h"], rtol=0, atol=1e-14)


def test_show_says_so() -> None:
    text = compiler.stage(compiler.load("gru"), {"I": 5, "H": 4}, "kernel")
    assert "matrices as they lie for up to 8 rows of all steps" in text
    assert "matrices as they lie for up to 4 rows of all steps" in text
