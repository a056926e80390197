"""W, R, B and P in .npz: the operator's own inputs, out and in again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import rnngen
from rnngen import ArgumentError, export_weights, import_weights

onnx = pytest.importorskip("onnx", reason="pip install --group test")
export = pytest.importorskip("rnngen.onnx").export

I, H = 5, 4
ONNX = ("lstm", "gru", "gru@reset_before", "elman", "elman@relu", "lstm_peephole")


def normal(*shape: int) -> np.ndarray:
    return np.random.default_rng(0).standard_normal(shape)


def test_onnx_arrays_in_npz(tmp_path: Path) -> None:
    weights = export_weights(
        "gru", {"W": normal(12, I), "R": normal(12, H), "b_x": normal(12), "b_h": normal(12)}, "onnx"
    )
    path = tmp_path / "a.npz"
    np.savez(path, **weights)
    with pytest.raises(
        ArgumentError,
        match=r"give the attribute linear_before_reset=1\n  = these weights fit gru@reset_before",
    ):
        import_weights("gru", path)
    assert import_weights("gru", path, attributes={"linear_before_reset": True}).report.ok
    np.savez(path, **{n: a[0] for n, a in weights.items()})
    with pytest.raises(
        ArgumentError,
        match=r"the first axis of an ONNX operator's weights is 1, or 2 .both directions.; got W \[12, 5\]",
    ):
        import_weights("gru", path)


@pytest.mark.parametrize("name", ONNX)
def test_to_onnx_and_back(name: str, tmp_path: Path) -> None:
    """The arrays are those of the operator's own inputs."""
    params = rnngen.compile(name, {"I": I, "H": H}, backend="numpy").init_params(0)
    params = {n: a + normal(*a.shape).astype("f4") for n, a in params.items()}
    weights = export_weights(name, params, "onnx")
    held = {t.name: onnx.numpy_helper.to_array(t) for t in export(name, params).graph.initializer}
    assert set(weights) == {"W", "R", "B"} | ({"P"} if name == "lstm_peephole" else set())
    for key, value in weights.items():
        np.testing.assert_array_equal(value, held[key])
    np.savez(tmp_path / "a.npz", **weights)
    told = {"gru": {"linear_before_reset": "1"}, "elman@relu": {"activations": "Relu"}}.get(name)
    found = import_weights(name, tmp_path / "a.npz", attributes=told)
    assert found.report.ok
    for key, value in params.items():
        np.testing.assert_array_equal(found.params[key], value)


@pytest.mark.parametrize("half", ["Wb", "Rb"])
def test_half_of_an_operator_s_bias(half: str, tmp_path: Path) -> None:
    spec = tmp_path / "cell.yaml"
    spec.write_text("\n".join(rnngen.load("lstm").spec.source_lines).replace("Wb + Rb: b", f"{half}: b"))
    params = {"W": normal(16, I), "R": normal(16, H), "b": np.arange(16.0)}
    bias = export_weights(spec, params, "onnx")["B"].reshape(2, 4, H)
    given, left = (0, 1) if half == "Wb" else (1, 0)
    np.testing.assert_array_equal(bias[given], params["b"].reshape(4, H)[[0, 3, 1, 2]])
    assert not bias[left].any()
