"""Everything in the language on the shim: a small cell for each part of it, with lengths, resets, reverse, draws."""

from __future__ import annotations

from typing import Any

import pytest
from backends.cuda.agreement import LENGTHS, RESET, agree
from backends.llvm.agree import built
from backends.llvm.kernel_cells import CELLS, DIMS, NOISY

from rnngen.backends.cuda.model import KernelClass

USUAL = tuple(DIMS.items())
CLASSES = (KernelClass.B, KernelClass.C, KernelClass.D)


@pytest.mark.parametrize("chosen", CLASSES)
@pytest.mark.parametrize("name", CELLS)
def test_forward_and_every_gradient(name: str, chosen: KernelClass) -> None:
    cell = built(CELLS[name])
    call: dict[str, Any] = {"lengths": LENGTHS, "reset": RESET, "training": name in NOISY}
    call["reverse"] = "inputs:" in CELLS[name]
    call["seed"] = 2**64 - 3
    agree(cell, chosen=chosen, dims=USUAL, **call)
