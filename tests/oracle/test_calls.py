"""Kinds of calls on the oracle: lengths, resets, reversal, padding, random draws, no steps or rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from verify.cells import ALL, cell

import rnngen
from rnngen import Kernel
from rnngen.testing import check_gradients

T, B, H = 6, 3, 4


def compiled(text: str, **dims: int) -> Kernel:
    return rnngen.compile(cell(ALL.get(text, text)), dims, dtype="float64", backend="numpy")


def random(*shape: int, seed: int = 0) -> Any:
    return np.random.default_rng(seed).standard_normal(shape)


@pytest.fixture(scope="module")
def plain() -> tuple[Kernel, dict[str, Any], Any]:
    kernel = compiled("plain", H=H)
    return kernel, {"R": random(H, H, seed=1), "b": random(H, seed=2)}, random(T, B, H)


Plain = tuple[Kernel, dict[str, Any], Any]


def test_each_sequence_is_as_if_alone(plain: Plain) -> None:
    kernel, params, x = plain
    lengths = np.array([T, 2, 0])
    run = kernel.forward({"x": x}, params, lengths=lengths)
    for row, n in enumerate(lengths):
        alone = kernel.forward({"x": x[:n, row : row + 1]}, params)
        np.testing.assert_array_equal(run.outputs["h"][:n, row], alone.outputs["h"][:, 0])
        assert not run.outputs["h"][n:, row].any()
        np.testing.assert_array_equal(run.final_state["h"][row], alone.final_state["h"][0])


def test_reverse_turns_each_sequence_about_its_end(plain: Plain) -> None:
    kernel, params, x = plain
    lengths = np.array([T, 2, 0])
    run = kernel.forward({"x": x}, params, lengths=lengths, reverse=True)
    for row, n in enumerate(lengths):
        alone = kernel.forward({"x": x[:n, row : row + 1][::-1]}, params)
        np.testing.assert_array_equal(run.outputs["h"][:n, row], alone.outputs["h"][::-1, 0])


def test_a_reset_starts_anew_and_stops_the_gradient() -> None:
    kernel = compiled("delayed", H=H)
    params = {n: random(*a.shape, seed=k) for k, (n, a) in enumerate(kernel.init_params().items())}
    x, reset = random(T, 1, H), np.zeros((T, 1), bool)
    reset[3] = True
    run = kernel.forward({"x": x}, params, reset=reset)
    anew = kernel.forward({"x": x[3:]}, params)
    np.testing.assert_array_equal(run.outputs["h"][3:], anew.outputs["h"])
    dh = np.zeros((T, 1, H))
    dh[4] = 1.0
    grads = kernel.backward(run, {"h": dh})
    assert not grads.inputs["x"][:3].any()
    assert not grads.initial_state["h"].any()
    assert grads.params["start"].any()


def test_the_clock_counts_on_and_starts_anew_after_a_reset() -> None:
    kernel = compiled(
        "cell: clock\ndims: {}\ninputs: {x: []}\nstates: {n: []}\nequations: |\n  n[t] = t + 0 * x[t]\n"
    )
    x, reset = np.zeros((4, 2)), np.zeros((4, 2), bool)
    run = kernel.forward({"x": x}, {}, {"t": np.array([0, 5])})
    assert run.outputs["n"].T.tolist() == [[0, 1, 2, 3], [5, 6, 7, 8]]
    assert run.final_state["t"].tolist() == [4, 9]
    reset[2, 1] = True
    run = kernel.forward({"x": x}, {}, {"t": np.array([0, 5])}, reset=reset, lengths=np.array([3, 4]))
    assert run.outputs["n"].T.tolist() == [[0, 1, 2, 0], [5, 6, 0, 1]]
    assert run.final_state["t"].tolist() == [3, 2]


def test_padding_has_no_part_even_where_zero_has_no_logarithm() -> None:
    kernel = compiled(
        "cell: logs\ndims: {H: h}\ninputs: {x: [H]}\nstates: {h: [H]}\nparams: {W: [H, H]}\n"
        "equations: |\n  h[t] = h[t-1] / 2 + W @ log(x[t] * x[t]) / norm(x[t])\n",
        H=H,
    )
    params, x, lengths = {"W": random(H, H, seed=1)}, random(T, B, H), np.array([T, 2, 0])
    x[np.arange(T)[:, None] >= lengths] = np.nan
    run = kernel.forward({"x": x}, params, lengths=lengths)
    grads = kernel.backward(run, {"h": np.ones((T, B, H))})
    assert np.isfinite(run.outputs["h"]).all()
    assert np.isfinite(grads.params["W"]).all()
    assert not grads.inputs["x"][2:, 1].any()


def test_names_of_inputs_are_the_users() -> None:
    kernel = compiled(
        "cell: names\ndims: {H: h}\ninputs: {reset: [H], valid: []}\nstates: {draw: [H], lengths: [H]}\n"
        "equations: |\n  draw[t] = draw[t-1] / 2 + valid[t] * dropout(reset[t], 0.5)\n"
        "  lengths[t] = draw[t]\n",
        H=H,
    )
    inputs = {"reset": random(T, B, H), "valid": random(T, B)}
    plain = kernel.forward(inputs, {})
    both = kernel.forward(inputs, {}, lengths=np.full(B, T), reset=np.zeros((T, B), bool))
    np.testing.assert_array_equal(plain.outputs["draw"], both.outputs["draw"])
    assert plain.final_state["draw"].shape == (B, H)
    assert plain.final_state["_draw"].tolist() == [T] * B


def test_a_name_like_the_compilers_own_does_no_harm() -> None:
    kernel = compiled(
        "cell: own\ndims: {H: h}\ninputs: {x: [H]}\nstates: {h: [H]}\nparams: {a: [H], c: [H]}\n"
        "equations: |\n  p0 = sigmoid(a)\n  p1 = exp(c)\n"
        "  h[t] = x[t] * tanh(c) + h[t-1] * p0 * sin(a) + p1\n",
        H=H,
    )
    a, c, x = random(H, seed=1), random(H, seed=2), random(1, 1, H)
    got = kernel.forward({"x": x}, {"a": a, "c": c}, {"h": np.ones((1, H))}).outputs["h"][0, 0]
    np.testing.assert_allclose(
        got, x[0, 0] * np.tanh(c) + np.sin(a) / (1 + np.exp(-a)) + np.exp(c), rtol=1e-15
    )


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(("steps", "rows"), [(0, 2), (3, 0), (0, 0)])
def test_no_steps_and_no_rows(name: str, steps: int, rows: int) -> None:
    found = cell(ALL[name])
    dims = {d.name: d.default or 3 for d in found.spec.dims}
    kernel = rnngen.compile(found, dims, dtype="float64", backend="numpy")
    inputs = {
        i.name: np.zeros(
            ((steps, rows) if i.per == "step" else (rows,))
            + tuple(int(s) for s in kernel.cell.inputs[k].shape),
            int if i.dtype == "index" else float,
        )
        for k, i in enumerate(found.inputs)
    }
    run = kernel.forward(inputs, kernel.init_params())
    grads = kernel.backward(run, {n: np.ones_like(a) for n, a in run.outputs.items()})
    assert all(a.shape[:2] == (steps, rows) for a in run.outputs.values())
    assert all(not a.any() for a in grads.params.values())


# random draws --------------------------------------------------------------------------------------

DRAWS = """
cell: draws
dims: {H: {doc: sizes, default: 2000}}
inputs: {x: [H]}
states: {s: []}
equations: |
  d = dropout(x[t], 0.25)
  k = bernoulli(0.3, [H])
  n = normal([H])
  u = uniform([H])
  fixed = uniform([H], per="sequence")
  s[t] = s[t-1]
  on = training + 0 * s[t]
outputs: [d, k, n, u, fixed, on]
"""


def drawn(**keywords: Any) -> dict[str, Any]:
    return dict(compiled(DRAWS).forward({"x": np.ones((T, B, 2000))}, {}, **keywords).outputs)


def test_dropout_is_the_identity_in_evaluation() -> None:
    out = drawn()
    assert (out["d"] == 1).all()
    assert not out["on"].any()


def test_draws_have_the_moments_that_they_should() -> None:
    out = drawn(training=True, seed=3)
    assert set(np.unique(out["d"])) == {0.0, 1 / 0.75}
    assert out["d"].mean() == pytest.approx(1.0, abs=0.01)
    assert set(np.unique(out["k"])) == {0.0, 1.0}
    assert out["k"].mean() == pytest.approx(0.3, abs=0.01)
    assert out["n"].mean() == pytest.approx(0.0, abs=0.02)
    assert out["n"].var() == pytest.approx(1.0, abs=0.02)
    assert out["u"].mean() == pytest.approx(0.5, abs=0.01)
    assert out["u"].var() == pytest.approx(1 / 12, abs=0.002)
    assert (out["on"] == 1).all()


def test_draws_depend_on_seed_step_row_and_place_only() -> None:
    first, again, other = drawn(seed=1), drawn(seed=1), drawn(seed=2)
    for name in ("k", "n", "u", "fixed"):
        np.testing.assert_array_equal(first[name], again[name])
        assert (first[name] != other[name]).any()
    assert (first["u"][0] != first["u"][1]).any()
    assert (first["u"][:, 0] != first["u"][:, 1]).any()
    assert (first["fixed"] == first["fixed"][:1]).all()
    assert (first["fixed"][:, 0] != first["fixed"][:, 1]).any()
    assert abs(np.corrcoef(first["u"].ravel(), first["fixed"].ravel())[0, 1]) < 0.02


def test_a_stated_derivative_of_arguments_of_other_shapes() -> None:
    """As many rows as the axis has entries: what has rows and no axis is not taken for what has the axis."""
    text = """
cell: marked
dims: {H: 3}
inputs: {x: []}
states: {h: [H]}
params: {R: [H]}
functions: |
  mark(a, b) = floor(a) * b  with derivative b / (1 + a*a), sigmoid(a)
equations: |
  h[t] = mark(x[t], R) + 0.5 * tanh(mark(R, x[t]) + h[t-1])
"""
    check_gradients(cell(text))


def test_an_order_of_what_is_no_number_is_none() -> None:
    """The sequence that diverged has no numbers, and the others have theirs."""
    text = """
cell: ordered
dims: {H: 3}
inputs: {x: [H]}
states: {h: [H]}
equations: |
  h[t] = 0.5 * h[t-1] + take(x[t], argsort(x[t]))
"""
    x = np.array([[[3.0, 1.0, 2.0], [np.nan, np.nan, np.nan]]])
    for backend in ("numpy", "llvm"):
        run = rnngen.compile(cell(text), dtype="float64", backend=backend).forward({"x": x}, {})
        np.testing.assert_array_equal(run.outputs["h"][0], [[1.0, 2.0, 3.0], [np.nan] * 3])
