"""NaN, infinities, zeros, ends of the range and ties in the generated CUDA-C: as in tests/ops/test_special_values.py."""

from __future__ import annotations

import pytest
from backends.cuda.on_shim import kernel
from ops.special import (
    CANCELLING,
    PAIRS,
    ROWS,
    SINGLE,
    Table,
    cell_of,
    check_indices,
    compare,
    index_cell,
    numbers,
    row_numbers,
    wanted,
)

NEAR = {"float64": (1e-13, 1e-300), "float32": (6e-6, 1e-37)}
CANCELS = {"float64": 2e-14, "float32": 4e-6}


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize(("table", "n"), [(SINGLE, 0), (PAIRS, 0), (ROWS, 19), (ROWS, 40)])
def test_operators_are_numpys(table: Table, n: int, dtype: str) -> None:
    arrays = [row_numbers(dtype, n)] if n else [a[None] for a in numbers(dtype, table is PAIRS)]
    names, texts = "ab"[: len(arrays)], [text for text in table if text != "a % b"]
    made = kernel(cell_of(texts, arrays[0].shape[1], names), (("N", arrays[0].shape[1]),), dtype)
    given = {f"{name}{k}": a[None] for name, a in zip(names, arrays, strict=True) for k in range(len(texts))}
    found = made.forward(given, {}).outputs
    rtol, atol = NEAR[dtype]
    for k, want in enumerate(wanted({text: table[text] for text in texts}, arrays)):
        compare(
            texts[k],
            found[f"y{k}"][0],
            want,
            arrays,
            rtol,
            CANCELS[dtype] if texts[k] in CANCELLING else atol,
        )


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_an_index_worked_out_is_the_nearest_entry(dtype: str) -> None:
    check_indices(kernel(index_cell(), (("N", 15), ("K", 5)), dtype))
