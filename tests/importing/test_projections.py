"""A spec that is `nn.LSTM` with `proj_size`: imported, and compared with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import rnngen
from rnngen import import_weights
from rnngen.importing import Disagreement
from rnngen.weights.walk import is_known

torch = pytest.importorskip("torch", reason="pip install --group test")

I, H, P = 5, 6, 3
SPEC = """\
cell: lstmp
dims: {I: inputs, H: memory, P: what is handed on}
inputs: {x: [I]}
states: {h: [P], c: [H]}
params: {W: [4*H, I], R: [4*H, P], b: [4*H], D: [P, H]}
equations: |
  i, f, g, o = split(W @ x[t] + R @ h[t-1] + b, 4)
  c[t] = sigmoid(f) * c[t-1] + sigmoid(i) * tanh(g)
  h[t] = D @ (sigmoid(o) * tanh(c[t]))
outputs: [h]
layouts:
  torch: {weight_ih: W, weight_hh: R, bias_ih + bias_hh: b, weight_hr: D}
"""


def files(tmp_path: Path, old: str = "", new: str = "", **words: Any) -> tuple[Path, Path, Any]:
    """The spec, with a planted fault if one is given, and the weights of torch's layer."""
    torch.manual_seed(0)
    spec, weights = tmp_path / "lstmp.yaml", tmp_path / "theirs.pt"
    theirs = torch.nn.LSTM(I, H, proj_size=P, **words).double()
    torch.save(theirs.state_dict(), weights)
    assert old in SPEC
    spec.write_text(SPEC.replace(old, new))
    return spec, weights, theirs


@pytest.mark.parametrize("bias", [True, False])
def test_it_is_compared(bias: bool, tmp_path: Path) -> None:
    spec, weights, theirs = files(tmp_path, bias=bias)
    found = import_weights(spec, weights)
    assert {row.backend for row in found.report.rows} == {"torch in NumPy", f"torch {torch.__version__}"}
    assert found.report.ok
    assert found.dims == {"I": I, "H": H, "P": P}
    x = np.random.default_rng(0).standard_normal((7, 2, I))
    run = rnngen.compile(spec, found.dims, "float64", "numpy").forward({"x": x}, found.params)
    want = theirs(torch.from_numpy(x))[0].detach().numpy()
    assert np.max(np.abs(run.outputs["h"] - want)) < 1e-13


@pytest.mark.parametrize(("old", "new"), [("i, f, g, o", "f, i, g, o"), ("D @ (sig", "tanh(D) @ (sig")])
def test_a_planted_fault_is_found(old: str, new: str, tmp_path: Path) -> None:
    spec, weights, _ = files(tmp_path, old, new)
    with pytest.raises(Disagreement, match="lstmp does not compute what the layer of torch does"):
        import_weights(spec, weights)


@pytest.mark.parametrize(("gates", "down", "known"), [
    (4, (P, H), True), (3, (P, H), False), (1, (P, H), False), (4, (P + 1, H), False), (4, (P, H + 1), False), (4, (P,), False),
])  # fmt: skip
def test_only_four_gates_are_projected(gates: int, down: tuple[int, ...], known: bool) -> None:
    shapes = {"weight_ih": (gates * H, I), "weight_hh": (gates * H, P), "weight_hr": down}
    assert is_known("torch", {n: np.zeros(shape) for n, shape in shapes.items()}) is known
