"""Products with inputs formed in the loop, or ahead of it, by the number of rows: beside the NumPy oracle."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import Sizes, agree, built, differences, forward_and_back, kernel, results
from backends.llvm.guarded import guard
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.kernel_spec import spec

from rnngen import compiler
from rnngen.backends.llvm import micro, products
from rnngen.backends.llvm.emit import many_rows, shape_for
from rnngen.backends.llvm.frame import Pairs
from rnngen.backends.llvm.host import host_target
from rnngen.cell import build_cell
from rnngen.cell.model import Options
from rnngen.compiler import compile_cell, cpu_program

USUAL = tuple(DIMS.items())
LEAST = 4
# a group of four gates and one of a single product, each with terms of two inputs, and one that is read back
GATES = spec(
    """
    r = sigmoid(W @ x[t] + P @ u[t] + R @ h[t-1] + b)
    z = sigmoid(P @ u[t] + R @ c[t-1] + b)
    n = W @ x[t]
    c[t] = z * c[t-1] + (1 - z) * n * n + r
    h[t] = tanh(U @ (r * h[t-1]) + P @ u[t] * 2 + W @ tanh(Q @ x[t]))
    """,
    inputs="{x: [I], u: [K]}",
    states="{h: [H], c: [H]}",
    params="{W: [H, I], P: [H, K], R: [H, H], U: [H, H], Q: [I, I], b: [H]}",
)
BUILT_IN = ("lstm", "gru", "gru@reset_before", "cho_decoder", "linear_state_space", "dnc", "mut1", "lem")


@pytest.fixture(autouse=True)
def _guarded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    guard(monkeypatch)


@pytest.mark.parametrize("name", CELLS)
def test_every_part_of_the_language_with_many_rows(name: str) -> None:
    agree(CELLS[name], USUAL, "float64", 5, LEAST + 3)


@pytest.mark.parametrize("rows", [1, LEAST - 1, LEAST, 2 * LEAST + 1, 101])
@pytest.mark.parametrize("size", [4, 17, 33])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_rows_and_columns(rows: int, size: int, dtype: str) -> None:
    agree(GATES, (("I", 5), ("H", size), ("K", 3), ("V", 6)), dtype, 7, rows)


@pytest.mark.parametrize("rows", [1, 2, LEAST + 1])
def test_more_steps_than_a_block_has(rows: int) -> None:
    agree(GATES, USUAL, "float64", 131, rows)


@pytest.mark.parametrize("rows", [2, LEAST + 5])
@pytest.mark.parametrize("name", BUILT_IN)
def test_built_in_cells(name: str, rows: int) -> None:
    cell = compiler.load(name)
    dims = {d.name: d.default or 3 + k for k, d in enumerate(cell.spec.dims)}
    want, got = (
        forward_and_back(compile_cell(cell, dims, "float64", backend, threads=1, cache=False), 7, rows)
        for backend in ("numpy", "llvm")
    )
    assert not differences(got, want, "float64")


@pytest.mark.parametrize("rows", [3, LEAST + 5])
def test_lengths_resets_and_inference(rows: int) -> None:
    lengths = np.arange(rows) % 8
    reset = np.random.default_rng(3).random((7, rows)) < 0.3
    agree(GATES, USUAL, "float64", 7, rows, lengths=lengths, reset=reset, reverse=True)


@pytest.mark.parametrize("rows", [3, LEAST + 5, 33])
def test_on_two_threads(rows: int) -> None:
    cell = built(GATES)
    dims = {d.name: DIMS[d.name] for d in cell.spec.dims}
    want = forward_and_back(kernel(GATES, USUAL, "float64", "numpy"), 40, rows)
    two = compile_cell(cell, dims, "float64", threads=2, cache=False)
    assert not differences(forward_and_back(two, 40, rows), want, "float64")


# a sum that two others read, with early terms of both kinds around it
SHARED = spec(
    """
    e, f = split(P @ x[t], 2)
    n = R @ h[t-1]
    m = S @ c[t-1]
    v = n + m
    h[t] = tanh(v + f + n + e)
    c[t] = v
    """,
    states="{h: [H], c: [H]}",
    params="{P: [2*H, I], R: [H, H], S: [H, H]}",
)


@pytest.mark.parametrize("rows", [2, LEAST + 1])
def test_sums_that_others_read(rows: int) -> None:
    agree(SHARED, USUAL, "float64", 3, rows)


@pytest.mark.parametrize(
    ("size", "dtype", "features", "rows"),
    [
        (4, "float32", "", LEAST),
        (128, "float32", "", 4),
        (256, "float32", "", 16),
        (512, "float32", "", 20),
        (4, "bfloat16", "amx-tile", 16),
        (512, "bfloat16", "amx-tile", 32),
    ],
)
def test_larger_panels_ask_for_more_rows(size: int, dtype: str, features: str, rows: int) -> None:
    cell = build_cell(compiler.load("lstm").spec, Options((("I", size), ("H", size))))
    shape = replace(
        shape_for(host_target(), dtype, True),
        lanes=16,
        registers=32,
        pairs=Pairs.TILES if features else Pairs.NONE,
    )
    assert many_rows(cpu_program(cell), shape) == rows


@pytest.mark.parametrize("dtype", ["float64", "float32", "bfloat16"])
def test_sums_made_ahead_take_memory_only_where_rows_are_few(dtype: str) -> None:
    made = compile_cell(compiler.load("lstm"), {"I": 5, "H": 4}, dtype, threads=1, cache=False)
    manifest: Any = made.engine((False, False, True))
    manifest = manifest.manifest
    (early,) = (k for k, b in enumerate(manifest.buffers) if b.role == "early")
    for parts in (1, 2):
        limit = parts * manifest.many
        few, many = (manifest.slots(7, rows, True, parts).counts[early] for rows in (limit - 1, limit))
        assert few == manifest.block(7, limit - 1, True, parts) > 0
        assert many == 0


@pytest.mark.parametrize(("inputs", "size"), [(530, 37), (37, 530), (600, 520), (300, 200), (1030, 3)])
def test_weight_gradients_of_many_columns(inputs: int, size: int) -> None:
    """More columns of right operands than there is room for at once, in one operand or in all, and more rows
    of all steps than a block has."""
    dims: Sizes = (("I", inputs), ("H", size), ("K", 3), ("V", 6))
    calm = spec("  h[t] = tanh(0.02 * (W @ x[t]) + 0.02 * (R @ h[t-1]) + b)")
    agree(calm, dims, "float64", 57, 7)


def wrong(monkeypatch: pytest.MonkeyPatch, room: Any, name: str, fault: Any, rows: int) -> list[str]:
    """What the comparison says of a kernel made with a fault."""
    want = results(kernel(GATES, USUAL, "float64", "numpy"), 7, rows)
    monkeypatch.setattr(room, name, fault)
    dims = {d.name: DIMS[d.name] for d in built(GATES).spec.dims}
    made = compile_cell(built(GATES), dims, "float64", threads=1, cache=False)
    return differences(results(made, 7, rows), want, "float64")


def test_sums_that_are_not_fetched_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    right = products._each_early

    def left_alone(frame: Any, s: Any, t: Any, at: Any, step: Any, move: Any) -> None:
        right(frame, s, t, at, step, move if step is None else lambda *_: None)

    assert wrong(monkeypatch, products, "_each_early", left_alone, LEAST - 1)


def test_sums_that_start_again_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A product's second sweep forgets what the first made."""
    right = micro._micro

    def first(t: Any, sweep: Any, units: int) -> Any:
        found, gap = right(t, sweep, units)
        return micro.Micro(found.vectors, found.places, (True,) * found.vectors), gap

    assert wrong(monkeypatch, micro, "_micro", first, LEAST + 1)
