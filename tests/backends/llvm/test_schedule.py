"""What runs each statement is told, and what falls back says why."""

from __future__ import annotations

import pytest
from backends.llvm.agree import built
from backends.llvm.kernel_cells import CELLS, DIMS

from rnngen.backends.llvm.compile import tiles_text
from rnngen.backends.llvm.host import named_target
from rnngen.backends.llvm.schedule import fallbacks, schedules
from rnngen.compiler import cpu_program, kernel_program, load
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


def test_several_rows_a_row_have_tiles_too() -> None:
    cell = plain(built(CELLS["param_times_state_matrix"]), DIMS)
    runs = [str(s) for s in schedules(kernel_program(cell), 16)]
    assert "forward loop: a product of 4 rows a row in register tiles" in runs


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("running", "each needs the one before"),
        ("take_from_state", "gathered by an index"),
        ("views_of_params", "elements lie 3 apart and are gathered"),
        ("flip_roll_shift", "elements lie -1 apart and are gathered"),
    ],
)
def test_a_fallback_says_why(name: str, reason: str) -> None:
    found = of(name)
    assert any(reason in s for s in found), found


def test_rows_that_go_through_all_steps_before_others_are_told() -> None:
    target = named_target("x86-64-v3")
    large = cpu_program(plain(load("linear_attention"), {"I": 5, "K": 64, "V": 64}))
    assert "rows:\n  forward loop: 7 at a time go through all steps" in tiles_text(large, target, "float32")
    small = cpu_program(plain(load("lstm"), {"I": 5, "H": 64}))
    assert "rows:" not in tiles_text(small, target, "float32")
