"""The LLVM engine against the NumPy oracle, one small cell for each part of the kernel language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import Arrays, agree, arguments, differences, forward_and_back, kernel, results
from backends.llvm.guarded import guard
from backends.llvm.kernel_cells import CELLS, DIMS, NOISY
from backends.llvm.kernel_spec import spec

from rnngen.backends.llvm import host
from rnngen.kernel import tiles
from rnngen.runtime.results import Gradients

STEPS, ROWS = 7, 3
USUAL = tuple(DIMS.items())
LENGTHS = np.array([STEPS, 0, 4])
RESET = np.random.default_rng(5).random((STEPS, ROWS)) < 0.3
# One more than whole vectors, fewer, and one; cells with sizes of their own in them are left out.
SIZES = {
    "ones": {"I": 1, "H": 1, "K": 1, "V": 1},
    "one more": {"I": 9, "H": 17, "K": 5, "V": 33},
    "tails": {"I": 3, "H": 31, "K": 7, "V": 2},
}
DTYPES = {"ones": "float32", "one more": "float64", "tails": "float32"}
ANY_SIZE = (
    "elman four_gates state_matrix_times_vector states_times_states attention param_times_state_matrix "
    "packed_matrices joined_operand readout_after_the_loop embedding running_params delays reduced_inputs"
).split()
ONE_FLAG = ("four_gates", "delays", "clocks", "attention", "take_from_state", "learned_start")


@pytest.fixture(autouse=True)
def _guarded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every array that the engine makes, and those that tests draw, has a closed page on either side."""
    guard(monkeypatch)


def gradients(g: Gradients) -> Arrays:
    """All of them, by name."""
    out = {f"param {n}": a for n, a in g.params.items()} | {f"input {n}": a for n, a in g.inputs.items()}
    return out | {f"start {n}": a for n, a in g.initial_state.items()}


def same(got: Mapping[str, Any], want: Mapping[str, Any]) -> None:
    """The same names and the same bits."""
    assert got.keys() == want.keys()
    for n, a in want.items():
        np.testing.assert_array_equal(got[n], a, err_msg=n)


def spoilt(a: Any, past: Any, filler: float) -> Any:
    """A copy with a number of no meaning where sequences are over."""
    out = a.copy()
    out[past] = filler
    return out


def takes_rows(name: str) -> bool:
    """Whether something other than the states says how many rows there are."""
    return "inputs:" in CELLS[name]


@pytest.mark.parametrize("name", CELLS)
def test_forward_and_every_gradient(name: str) -> None:
    agree(CELLS[name], USUAL, "float64", STEPS, ROWS)
    if takes_rows(name):
        agree(CELLS[name], USUAL, "float64", STEPS, ROWS, given=False, reverse=True)


@pytest.mark.parametrize("name", CELLS)
def test_float32_with_lengths_reset_and_reverse(name: str) -> None:
    call: dict[str, Any] = {"lengths": LENGTHS, "reset": RESET, "training": name in NOISY}
    agree(CELLS[name], USUAL, "float32", STEPS, ROWS, **call)
    if takes_rows(name):
        agree(CELLS[name], USUAL, "float32", STEPS, ROWS, given=False, reverse=True, **call)


@pytest.mark.parametrize("name", NOISY)
def test_training_draws_what_the_oracle_draws(name: str) -> None:
    for dtype in ("float64", "float32"):
        agree(CELLS[name], USUAL, dtype, STEPS, ROWS, training=True, seed=2**64 - 3)


@pytest.mark.parametrize(
    "call", [{"lengths": LENGTHS}, {"reset": RESET}, {}], ids=["lengths", "reset", "neither"]
)
@pytest.mark.parametrize("name", ONE_FLAG)
def test_lengths_or_reset_alone(name: str, call: Mapping[str, Any]) -> None:
    for reverse in (False, True):
        agree(CELLS[name], USUAL, "float64", STEPS, ROWS, reverse=reverse, **call)


@pytest.mark.parametrize("name", CELLS)
def test_few_steps_and_rows(name: str) -> None:
    for steps, rows in ((1, ROWS), (STEPS, 1), (1, 1), (0, ROWS), (STEPS, 0), (0, 0), (2, 5)):
        agree(CELLS[name], USUAL, "float64", steps, rows)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ANY_SIZE)
def test_sizes_that_are_no_multiple_of_a_vector(name: str, size: str) -> None:
    dims, dtype = tuple(SIZES[size].items()), DTYPES[size]
    for steps, rows in ((4, 5), (2, 17), (1, 1)):
        agree(CELLS[name], dims, dtype, steps, rows)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    "name", ["elman", "four_gates", "packed_matrices", "joined_operand", "state_matrix_times_vector"]
)
def test_machines_of_16_registers(name: str, dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiles are lower, vectors are shorter: blocks of rows of every height."""
    if not host.host_target().has("fma"):
        pytest.skip("no AVX2 here")
    monkeypatch.setattr(host, "host_target", lambda: host.named_target("x86-64-v3"))
    for rows in (1, 2, 3, 5, 22):
        want = results(kernel(CELLS[name], USUAL, "float64", "numpy"), STEPS, rows)
        got = results(kernel.__wrapped__(CELLS[name], USUAL, dtype), STEPS, rows)
        assert not (wrong := differences(got, want, dtype)), "\n".join(["", *wrong])


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    "name", ["elman", "four_gates", "packed_matrices", "joined_operand", "state_matrix_times_vector"]
)
def test_panels_that_come_from_afar(name: str, dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiles are narrower and taller, where there are registers for it: blocks of rows of every height."""
    monkeypatch.setattr(tiles, "FAR", 1)
    k = kernel.__wrapped__(CELLS[name], USUAL, dtype)
    for rows in (1, 2, 5, 11, 12, 13, 29, 100):
        want = results(kernel(CELLS[name], USUAL, "float64", "numpy"), STEPS, rows)
        assert not (wrong := differences(results(k, STEPS, rows), want, dtype)), "\n".join(["", *wrong])


@pytest.mark.parametrize("name", CELLS)
def test_going_back_twice_gives_the_same_bits(name: str) -> None:
    k = kernel(CELLS[name], USUAL)
    arrays, keywords = arguments(k.cell, STEPS, ROWS)
    run = k.forward(*arrays, **keywords)
    kept = {n: a.copy() for n, a in run.outputs.items()}
    weights = {n: np.ones_like(a) for n, a in run.outputs.items()}
    first, second = (gradients(k.backward(run, weights)) for _ in range(2))
    same(first, second)
    same(run.outputs, kept)


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("name", ["four_gates", "attention", "norms", "powers", "delays", "matrix_input"])
def test_padding_is_never_looked_at(name: str, reverse: bool) -> None:
    """NaN past a sequence's end, in what goes in and in the gradients that come in."""
    k = kernel(CELLS[name], USUAL)
    (inputs, params, state), _ = arguments(k.cell, STEPS, ROWS)
    past = np.arange(STEPS)[:, None] >= LENGTHS
    per_step = {i.name for i in k.cell.inputs if i.per == "step"}

    def outcome(filler: float) -> Any:
        given = {n: spoilt(a, past, filler) if n in per_step else a for n, a in inputs.items()}
        run = k.forward(given, params, state, lengths=LENGTHS, reverse=reverse)
        weights = {n: spoilt(np.ones_like(a), past, filler) for n, a in run.outputs.items()}
        return {**run.outputs, **run.final_state, **gradients(k.backward(run, weights))}

    same(outcome(0.5), outcome(np.nan))


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


DELAYED = spec(
    "h[t] = tanh(W @ x[t] + R @ h[t-1] + b * h[t-3])",
    states="{h: {shape: [H], init: start}}",
    params="{W: [H, I], R: [H, H], b: [H], start: [H]}",
)


@pytest.mark.parametrize("missing", [(), ("h",), ("h[t-1]",), ("h[t-1]", "h[t-2]"), ("h", "h[t-2]")])
def test_only_starts_that_are_left_out_pass_gradients_on_to_their_init(missing: tuple[str, ...]) -> None:
    """A delay slot that is left out starts as its state does, which may have been given."""
    dims = (("I", 5), ("H", 4), ("K", 3), ("V", 6))
    found = []
    for backend in ("numpy", "llvm"):
        k = kernel(DELAYED, dims, "float64", backend)
        (inputs, params, state), _ = arguments(k.cell, 5, 3)
        run = k.forward(inputs, params, {n: a for n, a in state.items() if n not in missing})
        grads = k.backward(run, {"h": np.ones((5, 3, 4))}, {"h": np.ones((3, 4))})
        found.append({**grads.params, **grads.initial_state})
    assert not differences(found[1], found[0], "float64")
    assert np.any(found[0]["start"]) == ("h" in missing)
