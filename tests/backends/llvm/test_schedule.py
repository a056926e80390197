"""What runs each statement is told, and what falls back says why."""

from __future__ import annotations

import pytest
from backends.llvm.agree import built
from backends.llvm.kernel_cells import CELLS, DIMS

from rnngen.backends.llvm.schedule import fallbacks, schedules
from rnngen.compiler import kernel_program, load
from rnngen.compiler.request import plain


def of(name: str) -> list[str]:
    cell = built(CELLS[name])
    dims = {d.name: DIMS[d.name] for d in cell.spec.dims if d.default is None}
    return [str(s) for s in fallbacks(kernel_program(plain(cell, dims)), 16)]


@pytest.mark.parametrize(
    "name", ["lstm", "gru", "gru@reset_before", "indrnn", "mgu", "layernorm_lstm", "fast_weights"]
)
def test_usual_cells_have_no_fallback(name: str) -> None:
    program = kernel_program(plain(load(name), {"I": 5, "H": 4}))
    assert not list(fallbacks(program, 16))
    assert any("register tiles" in str(s) for s in schedules(program, 16))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("running", "each needs the one before"),
        ("take_from_state", "gathered by an index"),
        ("views_of_params", "elements lie 3 apart and are gathered"),
        ("flip_roll_shift", "elements lie -1 apart and are gathered"),
        ("param_times_state_matrix", "a library call a step"),
    ],
)
def test_a_fallback_says_why(name: str, reason: str) -> None:
    found = of(name)
    assert any(reason in s for s in found), found
