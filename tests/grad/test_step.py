"""What a derived step consists of: what is worked out once, what is carried back, and what is left out."""

from __future__ import annotations

import numpy as np
import pytest
from verify.cells import ALL, cell

import rnngen
from rnngen import ArgumentError
from rnngen.grad import derive_step

FIXED = """
cell: fixed
dims: {H: size}
inputs: {x: [H], word: {shape: [], dtype: index}}
states: {h: [H], count: []}
params:
  W: {shape: [H, H], trainable: false}
  R: [H, H]
  E: {shape: [9, H], trainable: false}
equations: |
  h[t] = tanh(W @ x[t] + R @ h[t-1] + take(E, word[t]))
  count[t] = count[t-1] + 1
"""


def test_what_does_not_change_is_worked_out_once() -> None:
    step = derive_step(cell(ALL["plain"].replace("R @ h[t-1]", "(R - R.T) @ h[t-1]")))
    assert list(step.prepare.keyed("prepared"))
    assert not [n for _, n in step.forward.leaves("param") if n.attr("name") == "R"]
    assert "R" in step.prepare_backward.keyed("grad_param")


def test_views_of_params_stay_where_they_are_used() -> None:
    step = derive_step(cell(ALL["plain"].replace("R @ h[t-1]", "R.T @ h[t-1]")))
    assert not step.prepare.keyed("prepared")


def test_fixed_params_and_index_inputs_have_no_gradient() -> None:
    step = derive_step(cell(FIXED))
    assert set(step.backward.keyed("grad_param")) == {"R"}
    assert set(step.backward.keyed("grad_input")) == {"x"}
    kernel = rnngen.compile(cell(FIXED), {"H": 3}, dtype="float64", backend="numpy")
    run = kernel.forward({"x": np.ones((2, 1, 3)), "word": np.zeros((2, 1), int)}, kernel.init_params())
    grads = kernel.backward(run, {"h": np.ones((2, 1, 3))})
    assert set(grads.params) == {"R"}
    assert set(grads.inputs) == {"x"}


def test_only_what_is_asked_for_is_derived() -> None:
    step = derive_step(cell(ALL["gated"]), ["b"])
    assert step.wrt == ("b",)
    assert set(step.backward.keyed("grad_param")) == {"b"}
    assert not step.backward.keyed("grad_input")
    assert set(step.backward.keyed("grad_state")) == {"h", "c"}


def test_nothing_is_carried_back_for_an_input_that_no_state_hears() -> None:
    text = (
        "cell: out\ndims: {H: h}\ninputs: {x: [H]}\nstates: {h: [H]}\nequations: |\n"
        "  h[t] = h[t-1] / 2\n  y = tanh(h[t]) * x[t]\noutputs: [y]\n"
    )
    step = derive_step(cell(text), ["x"])
    assert not step.backward.keyed("grad_state")
    assert set(step.backward.keyed("grad_input")) == {"x"}


def test_names_are_a_list_that_may_be_read_once() -> None:
    with pytest.raises(ArgumentError, match="wrt: expected a list of names, got the text 'Rb'"):
        derive_step(cell(FIXED), "Rb")
    assert derive_step(cell(FIXED), iter(["R"])).wrt == ("R",)  # type: ignore[arg-type]
    kernel = rnngen.compile(cell(FIXED), {"H": 3}, dtype="float64", backend="numpy")
    run = kernel.forward({"x": np.ones((2, 1, 3)), "word": np.zeros((2, 1), int)}, kernel.init_params())
    assert set(kernel.backward(run, {}, wrt=iter(["R"])).params) == {"R"}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrt", "message"),
    [
        ("W", "'W' is not trainable"),
        ("word", "'word' is an index input"),
        ("Rr", "no param, input or state.*'R'"),
    ],
)
def test_what_has_no_gradient_is_refused(wrt: str, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        derive_step(cell(FIXED), [wrt])
    kernel = rnngen.compile(cell(FIXED), {"H": 3}, dtype="float64", backend="numpy")
    run = kernel.forward({"x": np.ones((2, 1, 3)), "word": np.zeros((2, 1), int)}, kernel.init_params())
    with pytest.raises(ArgumentError, match=message):
        kernel.backward(run, {}, wrt=[wrt])


def test_an_unused_param_has_a_gradient_of_zeros() -> None:
    kernel = rnngen.compile(
        cell(ALL["plain"].replace("b: [H]", "b: [H], unused: [2, H]")), {"H": 3}, "float64", "numpy"
    )
    run = kernel.forward({"x": np.ones((2, 1, 3))}, kernel.init_params())
    assert kernel.backward(run, {"h": np.ones((2, 1, 3))}).params["unused"].tolist() == [[0.0] * 3] * 2


@pytest.mark.parametrize("text", ["0 ** x[t]", "0 ** b", "0 ** (x[t] + b)"])
def test_a_gradient_that_folds_to_a_number_is_none(text: str) -> None:
    found = cell(ALL["plain"].replace("h[t] = ", "y = " + text + "\n  h[t] = ") + "\noutputs: [y]\n")
    for backend in ("numpy", "llvm"):
        kernel = rnngen.compile(found, {"H": 3}, "float64", backend)
        run = kernel.forward(
            {"x": np.ones((2, 1, 3))}, {n: np.ones(p.shape) for n, p in kernel.init_params().items()}
        )
        grads = kernel.backward(run, {"y": np.ones((2, 1, 3))})
        assert not run.outputs["y"].any()
        assert not grads.inputs["x"].any()
        assert not grads.params["b"].any()


@pytest.mark.parametrize("name", ALL)
def test_steps_are_in_order_and_reproducible(name: str) -> None:
    first, second = derive_step(cell(ALL[name])).check(), derive_step(cell(ALL[name]))
    for part in ("prepare", "forward", "backward", "prepare_backward"):
        assert str(getattr(first, part)) == str(getattr(second, part))
