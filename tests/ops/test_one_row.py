"""Adding an operator touches one row: the example of CONTRIBUTING.md, run."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from rnngen.cell import build_cell
from rnngen.cell.structural import _HANDLERS
from rnngen.compiler import compile_cell
from rnngen.ops import scalars
from rnngen.ops.names import INTERNAL, STRUCTURAL, operator_names
from rnngen.spec import parse_spec
from rnngen.testing import check_gradients

SPEC = """
cell: shrinking
dims: {I: input size, H: hidden size}
inputs: {x: [I]}
states: {h: [H]}
params: {W: [H, I], u: [H]}
equations: |
  h[t] = softshrink(W @ x[t] + u * h[t-1], lam=0.1)
"""


@pytest.fixture
def _row(monkeypatch: pytest.MonkeyPatch) -> None:
    like = scalars.SCALARS["softsign"]
    row = dataclasses.replace(
        like,
        name="softshrink",
        args=(("a", None), ("lam", 0.5)),
        define="where(abs(a) > lam, a - lam * sign(a), 0)",
    )
    monkeypatch.setitem(scalars.SCALARS, "softshrink", row)


@pytest.mark.usefixtures("_row")
def test_a_row_is_all_it_takes():
    assert "softshrink" in operator_names()
    cell = build_cell(parse_spec(SPEC, "shrinking.yaml"))
    check_gradients(cell)
    dims = {"I": 5, "H": 4}
    oracle = compile_cell(cell, dims, "float64", "numpy")
    kernel = compile_cell(cell, dims, "float64", "llvm", cache=False)
    x = {"x": np.random.default_rng(0).standard_normal((7, 3, 5))}
    params = oracle.init_params(1)
    want, got = oracle.forward(x, params), kernel.forward(x, params)
    np.testing.assert_allclose(got.outputs["h"], want.outputs["h"], rtol=1e-13, atol=1e-15)
    ones = {"h": np.ones((7, 3, 4))}
    left, right = oracle.backward(want, ones), kernel.backward(got, ones)
    np.testing.assert_allclose(right.params["W"], left.params["W"], rtol=1e-12, atol=1e-14)


def test_without_the_row_the_name_is_unknown():
    with pytest.raises(Exception, match="unknown function 'softshrink'"):
        build_cell(parse_spec(SPEC, "shrinking.yaml"))


def test_every_structural_name_is_built():
    assert {*_HANDLERS, "iterate"} == {*STRUCTURAL, *INTERNAL}
