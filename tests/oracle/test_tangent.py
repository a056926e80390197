"""`Kernel.jvp` and `Kernel.hvp`: what they mean, and what they refuse."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from verify.cells import ALL, cell

import rnngen
from rnngen import ArgumentError, Kernel

T, B, H = 4, 2, 3


@pytest.fixture(scope="module")
def kernel() -> Kernel:
    return rnngen.compile(cell(ALL["delayed"]), {"H": H}, dtype="float64", backend="numpy")


@pytest.fixture(scope="module")
def params(kernel: Kernel) -> dict[str, Any]:
    random = np.random.default_rng(1)
    return {n: random.standard_normal(a.shape) for n, a in kernel.init_params().items()}


X = np.random.default_rng(0).standard_normal((T, B, H))
EPS = 1e-6


def test_jvp_is_a_difference_quotient(kernel: Kernel, params: dict[str, Any]) -> None:
    u = np.random.default_rng(2).standard_normal((T, B, H))
    v = np.random.default_rng(3).standard_normal(H)
    got = kernel.jvp({"x": X}, params, {"x": u, "start": v})
    ends = [
        kernel.forward({"x": X + s * u}, params | {"start": params["start"] + s * v}) for s in (-EPS, EPS)
    ]
    for name, value in got.outputs.items():
        np.testing.assert_allclose(
            value, (ends[1].outputs[name] - ends[0].outputs[name]) / (2 * EPS), atol=1e-8
        )
    for name, value in got.final_state.items():
        np.testing.assert_allclose(
            value, (ends[1].final_state[name] - ends[0].final_state[name]) / (2 * EPS), atol=1e-8
        )


def test_nothing_moves_without_tangents(kernel: Kernel, params: dict[str, Any]) -> None:
    got = kernel.jvp({"x": X}, params, {})
    assert not got.outputs["h"].any()
    assert set(got.final_state) == set(kernel.forward({"x": X}, params).final_state)


def test_a_learned_start_moves_with_its_param_and_by_itself(kernel: Kernel, params: dict[str, Any]) -> None:
    v = np.random.default_rng(3).standard_normal(H)
    by_param = kernel.jvp({"x": X}, params, {"start": v})
    by_state = kernel.jvp({"x": X}, params, {"h": np.tile(v, (B, 1))})
    np.testing.assert_allclose(by_param.outputs["h"], by_state.outputs["h"], rtol=1e-14)
    both = kernel.jvp({"x": X}, params, {"start": v, "h": np.tile(v, (B, 1))})
    np.testing.assert_allclose(both.outputs["h"], 2 * by_state.outputs["h"], rtol=1e-14)


def test_a_given_state_does_not_move_with_the_param(kernel: Kernel, params: dict[str, Any]) -> None:
    given = {"h": np.zeros((B, H)), "h[t-1]": np.zeros((B, H)), "h[t-2]": np.zeros((B, H))}
    got = kernel.jvp({"x": X}, params, {"start": np.ones(H)}, given)
    assert not got.outputs["h"].any()
    moved = kernel.jvp({"x": X}, params, {"h[t-2]": np.ones((B, H))}, given)
    assert moved.outputs["h"][0].any()


def test_jvp_of_a_reversed_ragged_call(kernel: Kernel, params: dict[str, Any]) -> None:
    u = np.random.default_rng(2).standard_normal((T, B, H))
    how: dict[str, Any] = {"lengths": np.array([T, 2]), "reverse": True}
    got = kernel.jvp({"x": X}, params, {"x": u}, **how).outputs["h"]
    ends = [kernel.forward({"x": X + s * u}, params, **how).outputs["h"] for s in (-EPS, EPS)]
    np.testing.assert_allclose(got, (ends[1] - ends[0]) / (2 * EPS), atol=1e-8)
    assert not got[2:, 1].any()


def test_no_steps(kernel: Kernel, params: dict[str, Any]) -> None:
    got = kernel.jvp({"x": X[:0]}, params, {"start": np.ones(H)})
    assert got.outputs["h"].shape == (0, B, H)
    assert (got.final_state["h"] == 1).all()


def test_hvp_is_symmetric_and_a_difference_of_gradients(kernel: Kernel, params: dict[str, Any]) -> None:
    random = np.random.default_rng(4)
    dh = random.standard_normal((T, B, H))
    u, v = random.standard_normal((2, H, H))
    hu = kernel.hvp({"x": X}, params, {"R": u}, {"h": dh})
    hv = kernel.hvp({"x": X}, params, {"R": v}, {"h": dh})
    assert np.sum(hu.params["R"] * v) == pytest.approx(np.sum(hv.params["R"] * u), rel=1e-12)
    ends = []
    for s in (-EPS, EPS):
        run = kernel.forward({"x": X}, params | {"R": params["R"] + s * u})
        ends.append(kernel.backward(run, {"h": dh}))
    for name, value in hu.params.items():
        np.testing.assert_allclose(
            value, (ends[1].params[name] - ends[0].params[name]) / (2 * EPS), atol=1e-7
        )
    np.testing.assert_allclose(
        hu.inputs["x"], (ends[1].inputs["x"] - ends[0].inputs["x"]) / (2 * EPS), atol=1e-7
    )


def test_hvp_keeps_what_is_asked_for(kernel: Kernel, params: dict[str, Any]) -> None:
    got = kernel.hvp({"x": X}, params, {"R": params["R"]}, {}, {"h": np.ones((B, H))}, wrt=["Q"])
    assert list(got.params) == ["Q"]
    assert not got.inputs
    assert not got.initial_state


def test_the_kernels_dtype_is_kept(params: dict[str, Any]) -> None:
    kernel = rnngen.compile(cell(ALL["delayed"]), {"H": H}, dtype="float32", backend="numpy")
    moved = kernel.jvp({"x": X}, params, {"x": X})
    assert moved.outputs["h"].dtype == np.float32
    assert kernel.hvp({"x": X}, params, {"x": X}, {"h": X}).params["R"].dtype == np.float32


@pytest.mark.parametrize(
    ("tangents", "message"),
    [
        ({"y": X}, "tangents: there is no 'y'"),
        ({"x": X[:2]}, r"tangents\['x'\]: expected shape that of 'x' = \[4, 2, 3\], got \[2, 2, 3\]"),
        ({"R": np.zeros(H)}, r"tangents\['R'\]: expected shape that of 'R' = \[3, 3\]"),
        ({"h": np.zeros(H)}, r"tangents\['h'\]: expected shape"),
        ({"x": X.astype(str)}, r"tangents\['x'\]: expected numbers"),
        ({"x": 1j * X}, r"tangents\['x'\]: expected numbers"),
        ([X], "tangents: expected a mapping"),
    ],
)
def test_wrong_tangents_are_refused(
    kernel: Kernel, params: dict[str, Any], tangents: Any, message: str
) -> None:
    with pytest.raises(ArgumentError, match=message):
        kernel.jvp({"x": X}, params, tangents)


def test_wrong_vectors_are_refused(kernel: Kernel, params: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError, match="vector: there is no 'z'"):
        kernel.hvp({"x": X}, params, {"z": X}, {"h": X})
    with pytest.raises(ArgumentError, match=r"grad_outputs\['h'\]: expected shape"):
        kernel.hvp({"x": X}, params, {"x": X}, {"h": X[:1]})
    with pytest.raises(ArgumentError, match="wrt: 'start2' is no param, input or state"):
        kernel.hvp({"x": X}, params, {}, {}, wrt=["start2"])


def test_an_index_input_does_not_move() -> None:
    kernel = rnngen.compile(cell(ALL["rich"]), {"I": 2, "H": 3}, dtype="float64", backend="numpy")
    inputs = {"x": np.zeros((1, 1, 2)), "word": np.zeros((1, 1), int), "memory": np.zeros((1, 6, 3))}
    with pytest.raises(ArgumentError, match="there is no 'word'"):
        kernel.jvp(inputs, kernel.init_params(), {"word": np.zeros((1, 1))})


def test_a_tangent_run_has_no_backward_pass(kernel: Kernel, params: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError, match="nothing was kept"):
        kernel.backward(kernel.jvp({"x": X}, params, {}), {"h": X})
