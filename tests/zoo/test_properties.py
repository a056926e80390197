"""What is known of a cell without any reference, asked of rnngen's own kernels."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from zoo.test_transcriptions import load

import rnngen
from rnngen.runtime.results import Run

Array = np.ndarray


def build(name: str, constants: dict[str, float] | None = None, **dims: int) -> rnngen.Kernel:
    return rnngen.compile(load(name), dims=dims, dtype="float64", backend="numpy", constants=constants)


def close(got: Array, want: Array, tolerance: float = 1e-12) -> None:
    assert np.max(np.abs(got - want)) <= tolerance * np.max(np.abs(want))


def chain(seed: int, steps: int, hidden: int) -> tuple[Array, Array, Array]:
    """(where it starts, where it goes, how likely each observation is)."""
    random = np.random.default_rng(seed)
    start, moves = random.random(hidden), random.random((hidden, hidden))
    return start / start.sum(), moves / moves.sum(1, keepdims=True), random.random((steps, 1, hidden))


def test_forward_algorithm_sums_over_all_paths() -> None:
    pi, moves, seen = chain(0, 5, 3)
    total = 0.0
    for path in itertools.product(range(3), repeat=5):
        p = pi[path[0]] * seen[0, 0, path[0]]
        for t in range(1, 5):
            p *= moves[path[t - 1], path[t]] * seen[t, 0, path[t]]
        total += p
    run = build("hmm", K=3).forward({"likelihood": seen}, {"pi": pi, "A": moves})
    assert float(run.final_state["ll"][0]) == pytest.approx(np.log(total), rel=1e-12)


def test_scaled_and_log_forward_algorithms_agree() -> None:
    pi, moves, seen = chain(1, 9, 4)
    scaled = build("hmm", K=4).forward({"likelihood": seen}, {"pi": pi, "A": moves})
    logs = build("hmm@log", K=4).forward(
        {"log_likelihood": np.log(seen)}, {"log_pi": np.log(pi), "log_A": np.log(moves)}
    )
    close(scaled.outputs["ll"], logs.outputs["ll"])
    close(scaled.outputs["a"], np.exp(logs.outputs["a"] - logs.outputs["ll"][..., None]))


def test_unitary_network_keeps_the_norm_of_its_state() -> None:
    kernel = build("urnn", I=2, H=7)
    params = kernel.init_params(seed=3)
    params |= {"b": np.zeros(7), "V": np.zeros((2, 7, 2))}
    run = kernel.forward({"x": np.zeros((50, 1, 2))}, params)
    start, end = np.linalg.norm(params["h_0"]), np.linalg.norm(run.final_state["h"])
    assert end == pytest.approx(start, rel=1e-2)  # eps in the modulus takes 1e-5 a step and unit
    assert abs(end - start) > 0
    exact = build("urnn", {"eps": 0.0}, I=2, H=7)
    run = exact.forward({"x": np.zeros((50, 1, 2))}, params)
    assert np.linalg.norm(run.final_state["h"]) == pytest.approx(start, rel=1e-12)


def test_orthogonal_network_keeps_the_norm_of_its_state() -> None:
    kernel = build("exprnn", I=2, H=6)
    params = kernel.init_params(seed=3) | {"b": np.zeros(6)}
    h = np.random.default_rng(0).standard_normal((1, 6))
    run = kernel.forward({"x": np.zeros((50, 1, 2))}, params, {"h": h})
    assert np.linalg.norm(run.final_state["h"]) == pytest.approx(np.linalg.norm(h), rel=1e-9)


def test_legendre_memory_is_a_delay_line() -> None:
    """Shifted Legendre polynomials at 1 weight the memory to the input of theta steps ago."""
    theta, order, steps = 20, 8, 120
    kernel = build("lmu", {"theta": theta}, I=1, H=2, Q=order)
    params = kernel.init_params() | {"e_x": np.ones(1), "e_h": np.zeros(2), "e_m": np.zeros(order)}
    x = np.sin(2 * np.pi * np.arange(steps) / 40.0)[:, None, None]
    m = kernel.forward({"x": x}, params).outputs["m"][:, 0]
    late = m @ np.ones(order)
    assert np.max(np.abs(late[60:] - np.roll(x[:, 0, 0], theta - 1)[60:])) < 0.1
    assert np.max(np.abs(late[60:] - x[60:, 0, 0])) > 0.5


def run_smoother(name: str, weights: dict[str, float]) -> Run:
    kernel = build(name, D=1, M=3)
    y = np.random.default_rng(2).standard_normal((12, 1, 1))
    return kernel.forward({"y": y}, {n: np.full(1, w) for n, w in weights.items()})


def test_both_forms_of_holt_winters_are_one_family() -> None:
    new = run_smoother("holt_winters", {"alpha": 0.3, "beta": 0.2, "gamma": 0.4 * (1 - 0.3)})
    old = run_smoother("holt_winters@classical", {"alpha": 0.3, "beta": 0.2, "gamma": 0.4})
    close(old.outputs["forecast"], new.outputs["forecast"])


def test_undamped_trend_is_the_plain_one() -> None:
    y = np.random.default_rng(2).standard_normal((12, 1, 1))
    weights = {"alpha": np.full(1, 0.3), "beta": np.full(1, 0.2)}
    plain = build("holt", D=1).forward({"y": y}, weights)
    damped = build("holt@damped", D=1).forward({"y": y}, weights | {"phi": np.ones(1)})
    close(damped.outputs["forecast"], plain.outputs["forecast"])


def test_average_is_the_exponentially_weighted_sum() -> None:
    x = np.random.default_rng(2).standard_normal((6, 1, 1))
    run = build("ema", D=1).forward({"x": x}, {"alpha": np.full(1, 0.3)})
    weights = 0.3 * 0.7 ** np.arange(5, -1, -1)
    weights[0] = 0.7**5
    assert float(run.final_state["s"][0, 0]) == pytest.approx(float(weights @ x[:, 0, 0]), rel=1e-12)


def test_oscillators_step_can_be_undone() -> None:
    """UnICORNN's step is invertible: position first, then velocity."""
    kernel = build("unicornn", I=2, H=3)
    params = kernel.init_params(seed=1)
    random = np.random.default_rng(0)
    x = random.standard_normal((1, 1, 2))
    y, z = random.standard_normal((2, 1, 3))
    end = kernel.forward({"x": x}, params, {"y": y, "z": z}).final_state
    step = 0.1 / (1 + np.exp(-params["c"]))
    back = end["y"] - step * end["z"]
    force = np.tanh(params["w"] * back + x[0] @ params["V"].T + params["b"]) + back
    close(back, y)
    close(end["z"] + step * force, z)


def test_zoned_out_units_keep_their_value_in_training() -> None:
    kernel = build("zoneout_lstm", {"z_h": 0.5}, I=2, H=64)
    random = np.random.default_rng(0)
    h, c = random.standard_normal((2, 1, 64))
    x = random.standard_normal((1, 1, 2))
    params = kernel.init_params()
    end = kernel.forward({"x": x}, params, {"h": h, "c": c}, training=True, seed=5).final_state
    for name, start in (("h", h), ("c", c)):
        assert 0.25 < np.mean(end[name] == start) < 0.75


def kalman_run(name: str, covariance: Array) -> Run:
    kernel = build(name, N=4, M=2, U=3)
    random = np.random.default_rng(4)
    params = kernel.init_params() | {"F": random.standard_normal((4, 4)) / 2}
    inputs = {"z": random.standard_normal((8, 1, 2)), "u": random.standard_normal((8, 1, 3))}
    return kernel.forward(inputs, params, {"x": np.zeros((1, 4)), "P": covariance[None]})


def test_joseph_and_short_covariance_agree_at_the_optimal_gain() -> None:
    root = np.random.default_rng(5).standard_normal((4, 4))
    joseph, short = (kalman_run(n, root @ root.T) for n in ("kalman", "kalman@simple"))
    close(joseph.outputs["x"], short.outputs["x"])
    close(joseph.final_state["P"], short.final_state["P"])


def test_filter_is_the_regression_it_stands_for() -> None:
    """With a state at rest, the estimate is ridge regression on all measurements so far."""
    kernel = build("kalman", N=4, M=2, U=3)
    random = np.random.default_rng(4)
    look = random.standard_normal((2, 4))
    params = kernel.init_params() | {"H": look, "Q": np.zeros((4, 4))}
    z = random.standard_normal((8, 1, 2))
    run = kernel.forward({"z": z, "u": np.zeros((8, 1, 3))}, params)
    normal = np.eye(4) + 8 * look.T @ look
    close(run.final_state["x"][0], np.linalg.solve(normal, look.T @ z.sum((0, 1))))
    close(run.final_state["P"][0], np.linalg.inv(normal))


def test_dnc_does_not_tell_equal_slots_apart() -> None:
    """From zeros many slots are used alike, and rounding says which comes first: the kernel may take another
    than NumPy. Outputs and gradients of params are the same; with no two slots alike, all is."""
    dims = {"I": 6, "H": 7, "O": 3, "N": 20, "W": 5, "R": 2}
    random = np.random.default_rng(5)
    x, dy = random.standard_normal((8, 3, 6)), random.standard_normal((8, 3, 3))
    kernels = [rnngen.compile("dnc", dims, "float64", backend) for backend in ("llvm", "numpy")]
    params = kernels[0].init_params(0)
    apart = {"usage": np.tile(np.linspace(0.1, 0.6, 20), (3, 1))}
    for state in (None, apart):
        runs = [k.forward({"x": x}, params, state) for k in kernels]
        close(runs[0].outputs["y"], runs[1].outputs["y"])
        grads = [k.backward(r, {"y": dy}) for k, r in zip(kernels, runs, strict=True)]
        for name in params:
            close(grads[0].params[name], grads[1].params[name], 1e-11)
    for name, final in runs[1].final_state.items():
        close(runs[0].final_state[name], final)
    for name, grad in grads[1].initial_state.items():
        close(grads[0].initial_state[name], grad, 1e-11)
