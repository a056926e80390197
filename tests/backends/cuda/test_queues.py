"""Delays as queues on the shim, without lengths and resets, which take their place; more states than a word has
bits."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from backends.cuda.agreement import agree
from backends.cuda.on_shim import kernel, oracle
from backends.llvm.agree import arguments, built, collected
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.kernel_spec import spec

from rnngen.backends.cuda.model import KernelClass
from rnngen.verify.compare import distance

USUAL = tuple(DIMS.items())
CHANNELS = spec(
    "h[t] = tanh(x[t] + h[t-1] * b - 0.3 * h[t-4] + 0.2 * x[t-2])", inputs="{x: [H]}", params="{b: [H]}"
)
MANY = spec("h[t] = tanh(W @ x[t] + R @ h[t-36] + b * h[t-3])")


@pytest.mark.parametrize("chosen", [KernelClass.B, KernelClass.C, KernelClass.D])
@pytest.mark.parametrize("name", ["delays", "delays_of_many_kinds", "registers_and_rounds"])
@pytest.mark.parametrize("steps", [1, 11])
def test_every_class(name: str, chosen: KernelClass, steps: int) -> None:
    for given in (True, False):
        agree(built(CELLS[name]), chosen=chosen, dims=USUAL, shape=(steps, 3), given=given)


@pytest.mark.parametrize("chosen", [KernelClass.A, KernelClass.D])
def test_a_thread_a_channel(chosen: KernelClass) -> None:
    agree(built(CHANNELS), chosen=chosen, dims=USUAL, shape=(11, 3))


@pytest.mark.parametrize("chosen", [KernelClass.C, KernelClass.D])
@pytest.mark.parametrize("missing", [(), ("h",), ("h[t-2]", "h[t-34]"), ("h[t-1]", "h[t-35]")])
def test_any_of_many_starts_may_be_left_out(missing: tuple[str, ...], chosen: KernelClass) -> None:
    found: list[dict[str, Any]] = []
    for k in (kernel(built(MANY), USUAL, "float64", chosen), oracle(built(MANY), USUAL)):
        arrays, keywords = arguments(k.cell, 40, 2)
        state = {n: a for n, a in arrays[2].items() if n not in missing}
        found.append(collected(k, (*arrays[:2], state), keywords))
    got, want = found
    assert got.keys() == want.keys()
    assert all(distance(got[n], a, 1.0) < 1e-12 for n, a in want.items())
    assert not np.array_equal(want["start gradient h[t-35]"], 0) if "h[t-35]" not in missing else True
