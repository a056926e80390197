"""Layers of `rnngen.torch` as ONNX models: `layer.params()` is what `export` takes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rnngen.errors import ArgumentError

torch = pytest.importorskip("torch", reason="pip install --group test")
runtime = pytest.importorskip("onnxruntime", reason="pip install --group test")
export = pytest.importorskip("rnngen.onnx").export
RNN = pytest.importorskip("rnngen.torch").RNN

T, B, I, H = 7, 3, 5, 4


def drawn(name: str, **words: Any) -> Any:
    """A layer with numbers in all of its weights, biases too."""
    torch.manual_seed(0)
    layer = RNN(name, I, H, **words)
    with torch.no_grad():
        for weight in layer.parameters():
            weight.add_(0.1 * torch.randn_like(weight))
    return layer


def run(model: Any, x: Any) -> Any:
    """The model's `output` in onnxruntime."""
    session = runtime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(["output"], {model.graph.input[0].name: x})[0]


def close(got: Any, layer: Any, x: Any) -> None:
    want = layer(torch.from_numpy(x))[0].detach().numpy()
    assert got.shape == want.shape
    assert np.max(np.abs(got - want)) <= 4e-6


@pytest.mark.parametrize(("name", "words", "operator"), [
    ("lstm", {}, "LSTM"), ("lstm", {"bias": False}, "LSTM"), ("gru", {}, "GRU"), ("mgu", {}, "Scan"), ("lem", {}, "Scan"),
])  # fmt: skip
def test_one_layer(name: str, words: dict[str, Any], operator: str) -> None:
    layer, x = drawn(name, **words), np.random.default_rng(0).standard_normal((T, B, I)).astype("f4")
    model = export(layer.cell, layer.params())
    assert operator in [node.op_type for node in model.graph.node]
    close(run(model, x), layer, x)


@pytest.mark.parametrize("name", ["lstm", "mgu"])
def test_both_directions_of_several_layers(name: str) -> None:
    """A model for each layer, each of which reads what the one before hands out."""
    layer = drawn(name, num_layers=3, bidirectional=True)
    x = found = np.random.default_rng(0).standard_normal((T, B, I)).astype("f4")
    for k in range(layer.num_layers):
        both = [layer.params(k), layer.params(k, reverse=True)]
        found = run(export(name, both, direction="bidirectional"), found)
    close(found, layer, x)


def test_tensors_that_are_trained() -> None:
    layer = drawn("lem")
    model = export("lem", {n.removesuffix("_l0"): p for n, p in layer.named_parameters()})
    assert model.SerializeToString() == export(layer.cell, layer.params()).SerializeToString()


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float64])
def test_layers_of_other_dtypes(dtype: Any) -> None:
    layer = drawn("mgu", dtype=dtype)
    (kind,) = {a.dtype.name for a in layer.params().values()}
    assert kind == ("float64" if dtype is torch.float64 else "float32")
    export(layer.cell, layer.params(), check=True)


def test_what_is_no_cell_or_no_params_is_told() -> None:
    layer = drawn("lstm", num_layers=2)
    with pytest.raises(ArgumentError, match=r"expected a cell, a spec file or .* got RNN; its `cell` is one"):
        export(layer, layer.state_dict())
    with pytest.raises(
        ArgumentError, match=r"expected W, R, b, got weight_ih_l0, .*; `layer.params\(\)` gives those"
    ):
        export(layer.cell, layer.state_dict())
    with pytest.raises(ArgumentError, match=r"params: expected arrays by name, .* got method"):
        export(layer.cell, layer.params)
    with pytest.raises(ArgumentError, match=r"cell: expected a cell, .* got int$"):
        export(3, layer.params())
    params = layer.params()
    with pytest.raises(ArgumentError, match=r"params\['W'\]: NumPy cannot read it"):
        export("lstm", params | {"W": torch.from_numpy(params["W"]).bfloat16()})
