"""The oracle with rounded products: only what a product reads, in the dtype of the rest; and rounding otherwise."""

from __future__ import annotations

import numpy as np

import rnngen
from rnngen.compiler import compile_cell
from rnngen.ops.halves import rounded
from rnngen.oracle.interpret import rounding_noise


def test_operands_are_rounded_and_nothing_else() -> None:
    plain, half = (compile_cell("elman", {"I": 3, "H": 4}, d, "numpy") for d in ("float32", "bfloat16"))
    random = np.random.default_rng(0)
    params = plain.init_params(0)
    x = random.standard_normal((1, 2, 3)).astype(np.float32)
    params = {n: (a + 0.1 * random.standard_normal(a.shape)).astype(np.float32) for n, a in params.items()}
    state = {"h": rounded(random.standard_normal((2, 4)).astype(np.float32), "bfloat16")}
    stored = {n: rounded(a, "bfloat16") if a.ndim == 2 else a for n, a in params.items()}
    got = half.forward({"x": x}, params, state).outputs["h"]
    assert got.dtype == np.float32
    np.testing.assert_array_equal(
        got, plain.forward({"x": rounded(x, "bfloat16")}, stored, state).outputs["h"]
    )
    assert (got != plain.forward({"x": x}, params, state).outputs["h"]).any()


def test_rounding_noise_moves_last_digits_and_nothing_more() -> None:
    kernel = rnngen.compile("lstm", {"I": 5, "H": 4}, "float64", "numpy")
    params = kernel.init_params(0)
    x = {"x": np.random.default_rng(0).standard_normal((7, 3, 5))}
    plain = kernel.forward(x, params).outputs["h"]
    with rounding_noise(1):
        first = kernel.forward(x, params).outputs["h"]
    with rounding_noise(1):
        again = kernel.forward(x, params).outputs["h"]
    assert 0 < np.abs(first - plain).max() < 1e-14
    assert np.array_equal(first, again)
    assert np.array_equal(kernel.forward(x, params).outputs["h"], plain)
