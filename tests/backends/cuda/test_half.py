"""16-bit kernels on the shim: storage in 16 bits, arithmetic and states in 32, in every class."""

from __future__ import annotations

import pytest
from backends.cuda.agreement import LENGTHS, RESET, agree
from backends.cuda.shim import available

from rnngen import compiler
from rnngen.backends.cuda.model import KernelClass

pytestmark = pytest.mark.skipif(not available(), reason="no C++ compiler 'g++'")


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


def test_lengths_and_resets() -> None:
    agree(compiler.load("gru"), "bfloat16", lengths=LENGTHS, reset=RESET)
