"""16-bit kernels on the shim: storage in 16 bits, arithmetic and states in 32, in every class."""

from __future__ import annotations

import numpy as np
import pytest
from backends.cuda.agreement import LENGTHS, RESET, agree
from backends.cuda.on_shim import kernel
from backends.llvm.agree import built
from backends.llvm.kernel_cells import spec

from rnngen import compiler
from rnngen.backends.cuda.model import KernelClass


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("lstm", KernelClass.D),
        ("lstm", KernelClass.C),
        ("gru@reset_before", KernelClass.B),
        ("layernorm_lstm", None),
        ("mut1", KernelClass.D),
    ],
)
def test_cells(name: str, kind: KernelClass | None, dtype: str) -> None:
    agree(compiler.load(name), dtype, kind)


# in class C it is every cell: test_tensor.py
@pytest.mark.parametrize("name", list(compiler.zoo())[::3])
def test_every_third_cell_in_the_class_that_is_chosen(name: str) -> None:
    agree(compiler.load(name), "bfloat16")


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_indices_keep_all_their_digits(dtype: str) -> None:
    """bfloat16 counts to 256, float16 to 2048: a row of a table further down is still that row."""
    table = spec(
        "h[t] = 0.5 * h[t-1] + take(E, w[t]) + one_hot(w[t], 4) + take(E, m)",
        inputs="{w: {shape: [], dtype: index}, m: {shape: [], dtype: index, per: sequence}}",
        states="{h: [4]}",
        params="{E: [3000, 4]}",
        outputs="[h]",
    )
    found = kernel(built(table), (("I", 1), ("H", 1), ("K", 1), ("V", 1)), dtype)
    E = (np.arange(3000)[:, None] % 64 * np.ones(4)).astype(np.float32)
    w, m = np.array([[777, 3], [2999, 2049]]), np.array([301, 2051])
    run = found.forward({"w": w, "m": m}, {"E": E})
    shown = np.arange(4) == w[..., None]
    want = E[w] + E[m] + shown
    want[1] += 0.5 * want[0]
    np.testing.assert_array_equal(run.outputs["h"], want)
    back = found.backward(run, {"h": np.ones((2, 2, 4), np.float32)})
    assert sorted(np.flatnonzero(back.params["E"][:, 0])) == sorted({*w.flat, *m})


def test_lengths_and_resets() -> None:
    agree(compiler.load("gru"), "bfloat16", lengths=LENGTHS, reset=RESET)
