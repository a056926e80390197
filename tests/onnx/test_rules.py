"""Each primitive in ONNX against its meaning in NumPy, and what is refused or found wrong."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest

import rnngen
from rnngen.cell import build_cell
from rnngen.errors import ArgumentError, BackendUnavailable, InternalError
from rnngen.ops.scalars import PRIMITIVES
from rnngen.ops.tensors import TENSORS
from rnngen.spec import parse_spec

onnx = pytest.importorskip("onnx", reason="pip install --group test")
pytest.importorskip("onnxruntime", reason="pip install --group test")
export = pytest.importorskip("rnngen.onnx").export
rules = pytest.importorskip("rnngen.onnx.rules")

# a backward pass alone has these, or (`draw`) training
NOT_FORWARD = {"scatter", "pad", "total", "draw"}
# onnxruntime has no float64 of these
SINGLE = ("tan(", "atan(", "erf(", "gelu(")
EXPRESSIONS = (
    "-x[t] + a[t] * (x[t] - 2) / (3 + a[t] * a[t])",
    "abs(x[t]) ** 1.5 + abs(a[t]) ** x[t]",
    "minimum(x[t], a[t]) + 2 * maximum(x[t], 0.1)",
    "where(x[t] > a[t], x[t], 3 * a[t])",
    "(x[t] < a[t]) + 2 * (x[t] <= a[t]) + 4 * (x[t] >= 0) + 8 * (x[t] == x[t]) + 16 * (x[t] != a[t])",
    "exp(x[t]) + log(1 + a[t] * a[t]) + sqrt(abs(x[t]))",
    "sin(x[t]) + cos(a[t])",
    "tan(x[t])",
    "atan(x[t])",
    "erf(x[t]) + gelu(a[t])",
    "tanh(x[t]) + sigmoid(a[t])",
    "softplus(20 * x[t])",
    "log1p(a[t] * a[t])",
    "expm1(x[t])",
    "sign(x[t]) + floor(3 * a[t]) + mod(a[t], 0.3)",
    "sum(m[t], axis=0) + prod(m[t], axis=0) + max(m[t], axis=0) - min(m[t], axis=0)",
    "cumsum(x[t]) + cumprod(a[t]) + cummax(x[t])",
    "sum(cumprod(m[t], axis=0), axis=0) + cumsum(m[t], axis=1)[1]",
    "flip(x[t]) + roll(a[t], 1) + shift(x[t], 2, fill=3)",
    "take(x[t], i[t]) + take(p, i[t]) + take(x[t], rank(p)) + take(m[t], j[t])",
    "concat(x[t][0:1], p[1:3])",
    "m[t] @ x[t] + p @ m[t] + transpose(m[t]) @ p + m[t] @ m[t] @ p + (x[t] @ a[t]) * p + outer(x[t], p) @ a[t]",
    "softmax(x[t]) + layer_norm(a[t], p, x[t]) + log_softmax(m[t])[0]",
    "solve(outer(x[t], a[t]) + 0.01 * eye(3), a[t])",
    "solve(outer(p, p) - 0.5 * eye(3), p) + solve(outer(p, p) - 0.5 * eye(3), x[t])",
    "batch_norm(x[t])",
    "t * x[t] / T + one_hot(j[t], 3)",
    "stop_gradient(x[t]) + x[t-2] + a[t-3]",
    "sort(x[t])",
)
SPEC = """
cell: tried
source: none
dims: {{}}
inputs: {{x: [3], m: [3, 3], i: {{shape: [3], dtype: index}}, j: {{shape: [], dtype: index}}, w: {{shape: [3], per: sequence}}}}
states: {{a: [3]}}
params: {{p: {{shape: [3], init: "uniform(0.5, 1)"}}}}
equations: |
  y = {body}
  a[t] = 0.5 * a[t-1] + tanh(y + w)
outputs: [a, y]
"""
NUMBERS = """
cell: c
source: s
dims: {{}}
inputs: {{x: [3]}}
states: {{h: [3]}}
equations: |
  y = {body}
  h[t] = y
outputs: [y]
"""


def tried(body: str, spec: str = SPEC) -> Any:
    text = spec.format(body=body.replace("a[t]", "a[t-1]"))
    return build_cell(parse_spec(text, "tried.yaml"))


def params_of(cell: Any, dtype: str = "float32") -> dict[str, Any]:
    return rnngen.compile(cell, dtype=dtype, backend="numpy").init_params(0)


def test_every_primitive_has_a_rule() -> None:
    assert set(rules.RULES) == (set(PRIMITIVES) | set(TENSORS)) - NOT_FORWARD


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("body", EXPRESSIONS)
def test_a_rule_agrees(body: str, dtype: str) -> None:
    """Forward from given states; and back, with lengths and resets."""
    cell = tried(body)
    params = params_of(cell, dtype)
    if dtype == "float64" and body.startswith(SINGLE):
        with pytest.raises(BackendUnavailable, match="cannot run tried in float64"):
            export(cell, params, check=True)
        return
    model = export(cell, params, initial_state=True, check=True)
    assert "of the NumPy backend, normwise" in model.metadata_props[0].value
    export(cell, params, direction="reverse", lengths=True, reset=True, check=True)


@pytest.mark.parametrize(("op", "function"), [("expm1", np.expm1), ("log1p", np.log1p)])
def test_small_arguments_keep_their_digits(op: str, function: Any) -> None:
    import onnxruntime

    cell = tried(f"{op}(x[t])", NUMBERS.replace("3]", "9]"))
    x = np.array([-3e-1, -1e-4, -1e-20, 0, 1e-30, 3e-8, 1e-3, 2, 1e10 if op == "log1p" else 80], np.float32)
    session = onnxruntime.InferenceSession(export(cell, {}).SerializeToString())
    y, _ = session.run(None, {"x": x.reshape(1, 1, 9)})
    np.testing.assert_allclose(y.ravel(), function(x.astype("f8")), rtol=1e-6, atol=0)


RIGHT = dict(rules.RULES)
WRONG = {
    "tanh": RIGHT["sigmoid"],
    "sub": lambda w, node, inner, args: RIGHT["sub"](w, node, inner[::-1], args[::-1]),
    "contract": lambda w, node, inner, args: w.op("Gemm", args[1], args[0]),
    "mul": lambda w, node, inner, args: w.op("Mul", RIGHT["mul"](w, node, inner, args), w.number(1.00002)),
}


@pytest.mark.parametrize(("op", "wrong"), WRONG.items(), ids=WRONG)
def test_a_wrong_rule_is_found(op: str, wrong: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = """
cell: c
source: s
dims: {{}}
inputs: {{x: [3]}}
states: {{h: [3]}}
params: {{W: {{shape: [3, 3], init: orthogonal}}}}
equations: |
  h[t] = 0.7 * (tanh(W @ (h[t-1] - x[t])))
outputs: [h]
"""
    cell = tried("", spec)
    params = params_of(cell)
    export(cell, params, check=True)
    monkeypatch.setitem(rules.RULES, op, wrong)
    with pytest.raises(
        InternalError, match=r"c as a model: output 'h' in onnxruntime .* from the NumPy backend"
    ):
        export(cell, params, check=True)


@pytest.mark.parametrize("mask", ["-1e30", "-1e9"])
def test_the_check_sees_what_stands_beside_a_mask(mask: str, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = """
cell: c
source: s
dims: {{}}
inputs: {{x: [3]}}
states: {{h: [3], m: {{shape: [3], init: "{body}"}}}}
equations: |
  m[t] = shift(m[t-1], 1, fill={body})
  h[t] = 0.7 * tanh(h[t-1] - x[t])
outputs: [h, m]
"""
    cell = tried(mask, spec)
    export(cell, {}, check=True)
    monkeypatch.setitem(rules.RULES, "tanh", RIGHT["sigmoid"])
    with pytest.raises(InternalError, match="output 'h' in onnxruntime"):
        export(cell, {}, check=True)


def test_what_cannot_be_said_is_refused_with_its_place() -> None:
    cell = tried("x[t] + uniform([3])")
    message = r"tried.yaml:9:14: tried cannot be an ONNX model: there is no rule for the operator 'draw'.* as an input"
    with pytest.raises(ArgumentError, match=message):
        export(cell, params_of(cell))


def test_draws_of_training_alone_are_exported_as_inference() -> None:
    cell = tried("dropout(x[t], 0.5) + where(training, bernoulli(0.5, [3]), 0.5) * a[t]")
    export(cell, params_of(cell), check=True)


def test_names_of_the_model_are_its_own() -> None:
    cell = tried("2 * lengths[t]", NUMBERS.replace("x: [", "lengths: ["))
    export(cell, {}, check=True)
    with pytest.raises(ArgumentError, match="c names a value 'lengths', and so does the model"):
        export(cell, {}, lengths=True)
    inside = NUMBERS.replace("y = {body}", "output = {body}\n  y = output + 1")
    model = export(tried("2 * x[t]", inside), {}, check=True)
    assert [v.name for v in model.graph.output] == ["output", "h_n"]


def test_wrong_use(monkeypatch: pytest.MonkeyPatch) -> None:
    params = rnngen.compile("gru", {"I": 5, "H": 4}).init_params(0)
    with pytest.raises(ArgumentError, match="form: expected one of auto, operator, scan, got 'Scan'"):
        export("gru", params, form="Scan")
    with pytest.raises(ArgumentError, match="not an operator of ONNX: the operator has no `reset`"):
        export("gru", params, form="operator", reset=True)
    with pytest.raises(
        ArgumentError, match="not an operator of ONNX: the operator has no `constants` or `outputs`"
    ):
        export("gru", params, form="operator", outputs=["z"])
    with pytest.raises(ArgumentError, match="dtype: expected float32 or float64 for all params, got float16"):
        export("gru", {n: a.astype(np.float16) for n, a in params.items()})
    with pytest.raises(ArgumentError, match=r"params\['b_h'\]: expected shape \[12\], got \[11\]"):
        export("gru", params | {"b_h": params["b_h"][:-1]})
    with pytest.raises(ArgumentError, match="direction: expected one of"):
        export("gru", params, direction="back")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(BackendUnavailable, match="pip install onnxruntime"):
        export("gru", params, check=True)


def test_the_form_follows_what_is_asked() -> None:
    params = rnngen.compile("gru", {"I": 5, "H": 4}).init_params(0)
    forms = {"GRU": {}, "Scan": {"outputs": ["z", "h"]}}
    for kind, how in forms.items():
        assert kind in {n.op_type for n in export("gru", params, check=True, **how).graph.node}


def test_a_cell_that_is_not_finite_is_not_compared() -> None:
    cell = tried("log(-abs(x[t]) - 1)")
    with pytest.raises(ArgumentError, match="tried is not finite, or keeps less than three digits"):
        export(cell, params_of(cell), check=True)
