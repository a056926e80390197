"""The LLVM engine against the NumPy oracle, one small cell for each part of the kernel language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import agree, arguments, forward_and_back, kernel
from backends.llvm.kernel_cells import CELLS, DIMS, NOISY

STEPS, ROWS = 7, 3
USUAL = tuple(DIMS.items())
LENGTHS = np.array([STEPS, 0, 4])
RESET = np.random.default_rng(5).random((STEPS, ROWS)) < 0.3
# Whole vectors, one more, one less, and none; what has sizes of its own in it is left out.
SIZES = {
    "ones": {"I": 1, "H": 1, "K": 1, "V": 1},
    "vectors": {"I": 8, "H": 16, "K": 8, "V": 32},
    "one more": {"I": 9, "H": 17, "K": 5, "V": 33},
    "tails": {"I": 3, "H": 31, "K": 7, "V": 2},
}
ANY_SIZE = (
    "elman four_gates state_matrix_times_vector states_times_states attention param_times_state_matrix packed_matrices "
    "joined_operand readout_after_the_loop embedding several_indices layers norms_only running_only softmax_only delays"
).split()


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("name", CELLS)
def test_forward_and_every_gradient(name: str, dtype: str) -> None:
    agree(CELLS[name], USUAL, dtype, STEPS, ROWS)


@pytest.mark.parametrize("name", NOISY)
def test_training_draws_what_the_oracle_draws(name: str) -> None:
    for dtype in ("float64", "float32"):
        agree(CELLS[name], USUAL, dtype, STEPS, ROWS, training=True, seed=2**64 - 3)


@pytest.mark.parametrize("name", CELLS)
def test_lengths_reset_and_reverse_together(name: str) -> None:
    call: dict[str, Any] = {"lengths": LENGTHS, "reset": RESET, "training": name in NOISY}
    for reverse in (False, True):
        for given in (False, True):
            agree(CELLS[name], USUAL, "float64", STEPS, ROWS, given=given, reverse=reverse, **call)


@pytest.mark.parametrize("call", [{"lengths": LENGTHS}, {"reset": RESET}], ids=["lengths", "reset"])
@pytest.mark.parametrize("name", ["four_gates", "delays", "clocks", "attention", "take_from_state", "learned_start"])
def test_lengths_or_reset_alone(name: str, call: Mapping[str, Any]) -> None:
    for reverse in (False, True):
        agree(CELLS[name], USUAL, "float64", STEPS, ROWS, reverse=reverse, **call)


@pytest.mark.parametrize("name", CELLS)
def test_few_steps_and_rows(name: str) -> None:
    alone = not CELLS[name].count("inputs:")  # nothing but the states says how many rows there are
    for steps, rows in ((1, ROWS), (STEPS, 1), (1, 1), (0, ROWS), (STEPS, 0), (0, 0), (2, 5)):
        agree(CELLS[name], USUAL, "float64", steps, rows)
        agree(CELLS[name], USUAL, "float64", steps, 1 if alone else rows, given=False)
    agree(CELLS[name], USUAL, "float64", STEPS, ROWS if not alone else 1, given=False, reverse=True)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [n for n in ANY_SIZE if n in CELLS])
def test_sizes_that_are_no_multiple_of_a_vector(name: str, size: str) -> None:
    dims = tuple(SIZES[size].items())
    agree(CELLS[name], dims, "float64", 4, 5)
    agree(CELLS[name], dims, "float32", 2, 9)


@pytest.mark.parametrize("name", CELLS)
def test_going_back_twice_gives_the_same_bits(name: str) -> None:
    k = kernel(CELLS[name], USUAL)
    arrays, keywords = arguments(k.cell, STEPS, ROWS)
    run = k.forward(*arrays, **keywords)
    kept = {n: a.copy() for n, a in run.outputs.items()}
    weights = {n: np.ones_like(a) for n, a in run.outputs.items()}
    first, second = k.backward(run, weights), k.backward(run, weights)
    for n, a in {**first.params, **first.inputs, **first.initial_state}.items():
        np.testing.assert_array_equal(a, {**second.params, **second.inputs, **second.initial_state}[n])
    for n, a in run.outputs.items():
        np.testing.assert_array_equal(a, kept[n])


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("name", ["four_gates", "attention", "norms", "powers", "delays", "matrix_input"])
def test_padding_is_never_looked_at(name: str, reverse: bool) -> None:
    """NaN past a sequence's end, in what goes in and in the gradients that come in."""
    k = kernel(CELLS[name], USUAL)
    (inputs, params, state), _ = arguments(k.cell, STEPS, ROWS)
    past = np.arange(STEPS)[:, None] >= LENGTHS
    per_step = {i.name for i in k.cell.inputs if i.per == "step"}
    dirty = {n: a.copy() for n, a in inputs.items()}
    for n in per_step:
        dirty[n][past] = np.nan
    outs = []
    for given in (inputs, dirty):
        run = k.forward(given, params, state, lengths=LENGTHS, reverse=reverse)
        weights = {n: np.ones_like(a) for n, a in run.outputs.items()}
        if given is dirty:
            for w in weights.values():
                w[past] = np.nan
        grads = k.backward(run, weights)
        outs.append({**run.outputs, **run.final_state, **grads.params, **{"in" + n: a for n, a in grads.inputs.items()}})
    for n, a in outs[0].items():
        np.testing.assert_array_equal(outs[1][n], a, err_msg=n)


def test_rows_do_not_know_of_each_other() -> None:
    """NaN in one row of the batch leaves every other row's outputs and input gradients as they are."""
    k = kernel(CELLS["four_gates"], USUAL)
    (inputs, params, state), _ = arguments(k.cell, STEPS, ROWS)
    dirty = {"x": inputs["x"].copy()}
    dirty["x"][:, 1] = np.nan
    clean, spoilt = k.forward(inputs, params, state), k.forward(dirty, params, state)
    assert np.isnan(spoilt.outputs["h"][:, 1]).all()
    for run in (clean, spoilt):
        assert np.isfinite(run.outputs["h"][:, [0, 2]]).all()
    np.testing.assert_array_equal(clean.outputs["h"][:, [0, 2]], spoilt.outputs["h"][:, [0, 2]])
    g = {"h": np.ones((STEPS, ROWS, DIMS["H"]))}
    a, b = (k.backward(run, g).inputs["x"][:, [0, 2]] for run in (clean, spoilt))
    np.testing.assert_array_equal(a, b)


def test_permuted_rows_give_permuted_results() -> None:
    k = kernel(CELLS["four_gates"], USUAL)
    (inputs, params, state), _ = arguments(k.cell, STEPS, ROWS)
    order = [2, 0, 1]
    moved = {"x": np.ascontiguousarray(inputs["x"][:, order])}
    a = k.forward(inputs, params, state).outputs["h"]
    b = k.forward(moved, params, {n: v[order] for n, v in state.items()}).outputs["h"]
    np.testing.assert_array_equal(a[:, order], b)


def test_gradients_are_linear_in_what_comes_in() -> None:
    """Exactly so for a power of two."""
    k = kernel(CELLS["four_gates"], USUAL)
    arrays, _ = arguments(k.cell, STEPS, ROWS)
    run = k.forward(*arrays)
    g = np.random.default_rng(0).standard_normal((STEPS, ROWS, DIMS["H"]))
    once, twice = k.backward(run, {"h": g}), k.backward(run, {"h": 2 * g})
    for n, a in once.params.items():
        np.testing.assert_array_equal(2 * a, twice.params[n])


def test_no_gradient_in_gives_none_out() -> None:
    k = kernel(CELLS["attention"], USUAL)
    arrays, _ = arguments(k.cell, STEPS, ROWS)
    run = k.forward(*arrays)
    for outputs in ({}, {"h": np.zeros_like(run.outputs["h"])}):
        grads = k.backward(run, outputs)
        for n, a in {**grads.params, **grads.inputs, **grads.initial_state}.items():
            assert not a.any(), n


def test_long_sequences_do_not_drift() -> None:
    for dtype in ("float64", "float32"):
        agree(CELLS["four_gates"], USUAL, dtype, 1000, 2)


def test_results_are_bitwise_the_same_every_time() -> None:
    k = kernel(CELLS["two_layers"], USUAL)
    first = forward_and_back(k, STEPS, ROWS)
    for _ in range(5):
        again = forward_and_back(k, STEPS, ROWS)
        for n, a in first.items():
            np.testing.assert_array_equal(a, again[n])
