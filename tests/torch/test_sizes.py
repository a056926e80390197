"""Which cells are layers, with which sizes; what cannot be one says so when the module is made."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import rnngen.torch
from rnngen.errors import ArgumentError

T, B, I, H = 5, 2, 3, 4


def spec(folder: Path, inputs: str, h: str, states: str = "{h: [H]}", dims: str = "{I: in, H: hid}") -> Path:
    """A small cell `odd` with this right-hand side of `h[t]`."""
    path = folder / "odd.yaml"
    path.write_text(
        f"cell: odd\ndims: {dims}\ninputs: {inputs}\nstates: {states}\nparams: {{W: [H, I]}}\n"
        f"equations: |\n  h[t] = {h}\n"
    )
    return path


def refused(*args: Any, **words: Any) -> str:
    with pytest.raises(ArgumentError) as error:
        rnngen.torch.RNN(*args, **words)
    return str(error.value)


# inputs by name --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["input", "hx", "lengths", "reset", "self"])
def test_an_input_called_as_an_argument_of_the_call_is_refused(tmp_path: Path, name: str) -> None:
    path = spec(tmp_path, f"{{x: [I], {name}: [H]}}", f"tanh(W @ x[t]) + {name}[t]")
    with pytest.raises(ArgumentError) as error:
        rnngen.torch.RNN(path, I, H)
    assert str(error.value) == (
        f"odd has an input '{name}', and a layer's call has an argument of that name (self, input, hx, "
        "lengths, reset), so nobody could give it; rename it in the spec. rnngen.compile takes it as it is"
    )
    k = rnngen.compile(path, {"I": I, "H": H})
    x, other = np.zeros((T, B, I), np.float32), np.ones((T, B, H), np.float32)
    assert k.forward({"x": x, name: other}, k.init_params()).outputs["h"].all()


def test_the_first_input_may_have_any_name(tmp_path: Path) -> None:
    path = spec(tmp_path, "{lengths: [I]}", "tanh(W @ lengths[t])")
    y, _ = rnngen.torch.RNN(path, I, H)(torch.randn(T, B, I), lengths=torch.tensor([T, 1]))
    assert not y[1:, 1].any()


def test_a_cell_of_one_step_has_fewer_arguments(tmp_path: Path) -> None:
    path = spec(tmp_path, "{x: [I], lengths: [H]}", "tanh(W @ x[t]) + lengths[t]")
    cell = rnngen.torch.RNNCell(path, I, H)
    x, other = torch.zeros(B, I), torch.ones(B, H)
    assert torch.equal(cell(x, lengths=other), other)
    path = spec(tmp_path, "{x: [I], hx: [H]}", "tanh(W @ x[t]) + hx[t]")
    with pytest.raises(ArgumentError, match=r"an input 'hx', .* \(self, input, hx\)"):
        rnngen.torch.RNNCell(path, I, H)


# sizes -----------------------------------------------------------------------------------------------------


def test_a_state_that_is_no_vector_has_no_hidden_size(tmp_path: Path) -> None:
    path = spec(tmp_path, "{x: [I]}", "0.5 * h[t-1] + outer(W @ x[t], W @ x[t])", "{h: [H, H]}")
    assert refused(path, I, H) == (
        "hidden_size: expected odd's first state to be a vector of a size of its own, and it is h: [H, H]; "
        "leave hidden_size out and give dims={'H': …}"
    )
    assert rnngen.torch.RNN(path, I, dims={"H": H})(torch.randn(T, B, I))[0].shape == (T, B, H, H)


def test_a_number_has_no_input_size(tmp_path: Path) -> None:
    path = spec(tmp_path, "{x: []}", "x[t] * sum(W, axis=1)")
    assert refused(path, 1, H) == (
        "input_size: expected odd's first input to be a vector of a size of its own, and it is x: []; leave "
        "input_size out"
    )


@pytest.mark.parametrize("cell", ["sru", "mut1", "ema", "hmm", "intersection_rnn"])
def test_input_and_state_of_one_size(cell: str) -> None:
    size = {"ema": "D", "hmm": "K"}.get(cell, "H")
    assert refused(cell, 5, 4) == (
        f"{cell} has one size, {size}, for its input and its state: input_size and hidden_size have to be "
        "equal, got 5 and 4"
    )
    assert refused(cell, 5, 4, dims={size: 5}) == f"hidden_size=4, but dims says {size}=5"
    assert refused(cell, 5, 5, dims={size: 4}) == f"input_size=5, but dims says {size}=4"
    assert rnngen.torch.RNN(cell, 4, 4).hidden_size == 4


@pytest.mark.parametrize(
    ("cell", "sizes", "said"),
    [
        (
            "jordan", (5, 4),
            "'H' (hidden size): input_size=5 is I, of its first input x, and hidden_size=4 is O, of its first "
            "state y; write dims={'H': …}",
        ),
        (
            "jordan", (5,),
            "'H' (hidden size), 'O' (output size): input_size=5 is I, of its first input x; write "
            "hidden_size=… and dims={'H': …}",
        ),
        (
            "rnn_rbm", (5, 4),
            "'H' (hidden units of the machine): input_size=5 is V, of its first input v, and hidden_size=4 is "
            "U, of its first state u; write dims={'H': …}",
        ),
        ("lstm", (5,), "'H' (hidden size): input_size=5 is I, of its first input x; write hidden_size=…"),
        ("lstm", (), "'I' (input size), 'H' (hidden size); write input_size=… and hidden_size=…"),
        ("sru", (), "'H' (input and hidden size); write input_size=…"),
    ],
)  # fmt: skip
def test_a_size_that_is_missing(cell: str, sizes: tuple[int, ...], said: str) -> None:
    """It tells where the others went: `hidden_size` is that of the first state, whatever the dims are called."""
    assert refused(cell, *sizes) == f"dims: {cell} needs a size for {said}"


def test_a_dim_that_is_not_there_is_told_first() -> None:
    assert refused("jordan", 5, 4, dims={"h": 3}) == "dims: jordan has no dimension 'h'; did you mean 'H'?"
    assert refused("jordan", 5, 4, dims={3: 3}) == "dims: jordan has no dimension '3'; known: I, H, O"


# kinds -----------------------------------------------------------------------------------------------------


def test_dims_by_place_are_no_number() -> None:
    """Where torch's LSTM has `proj_size`."""
    said = "dims: expected a mapping from names to numbers, got int"
    assert refused("lstm", I, H, 1, True, False, 0.0, False, 2) == said
    with pytest.raises(ArgumentError, match=said):
        rnngen.torch.RNNCell("lstm", I, H, True, 2)  # type: ignore[arg-type]
    assert refused("lstm", I, H, outputs=2) == "outputs: expected a list of names, got int"


@pytest.mark.parametrize(
    ("dtype", "said"),
    [
        ("float32", "'float32'; write dtype=torch.float32"),
        (np.float64, "<class 'numpy.float64'>; write dtype=torch.float64"),
        (float, "<class 'float'>"),
        ("int8", "'int8'"),
    ],
)
def test_a_dtype_is_torchs(dtype: Any, said: str) -> None:
    assert refused("lstm", I, H, dtype=dtype) == (
        "dtype: expected a torch.dtype, one of torch.float32, torch.float64, torch.bfloat16, torch.float16, "
        f"got {said}"
    )


@pytest.mark.parametrize("dtype", [torch.float64, "torch.float64"])
def test_a_kernel_has_the_name_of_a_dtype(dtype: Any) -> None:
    with pytest.raises(ArgumentError) as error:
        rnngen.compile("lstm", {"I": I, "H": H}, dtype=dtype)
    assert str(error.value) == (
        "dtype: expected a name such as 'float64', one of float32, float64, bfloat16, got " + repr(dtype)
    )


# stacks ----------------------------------------------------------------------------------------------------


def test_layers_that_keep_inputs_have_inputs_of_one_size(tmp_path: Path) -> None:
    path = spec(tmp_path, "{x: [I]}", "tanh(W @ (x[t] + x[t-2]))")
    assert refused(path, I, H, num_layers=2) == (
        "num_layers: odd reads x[t-2], an earlier input, and so its state holds inputs, of size I = 3 in the "
        "first layer and 4 in those above, and a call's arrays have one size for all layers; stack modules of "
        "one layer"
    )
    assert "and 8 in those above" in refused(path, H, H, num_layers=2, bidirectional=True)
    y, end = rnngen.torch.RNN(path, H, H, num_layers=2)(torch.randn(T, B, H))
    assert y.shape == (T, B, H)
    assert [tuple(s.shape) for s in end] == [(2, B, H)] * 3


def test_a_state_of_the_inputs_size(tmp_path: Path) -> None:
    path = spec(tmp_path, "{x: [I]}", "tanh(W @ p[t-1])\n  p[t] = x[t]", "{h: [H], p: [I]}")
    said = refused(path, I, H, num_layers=2, outputs=["h"])
    assert said.startswith("num_layers: odd has a state p: [I], of size I = 3 in the first layer and 4 in ")


def test_a_further_input_of_the_inputs_size(tmp_path: Path) -> None:
    """The layers above read past the end of it."""
    path = spec(tmp_path, "{x: [I], m: {shape: [I], per: sequence}}", "tanh(W @ (x[t] * m))")
    said = refused(path, I, H, num_layers=2)
    assert said.startswith("num_layers: odd has a further input m: [I], of size I = 3 in the first layer and")
    y, _ = rnngen.torch.RNN(path, H, H, num_layers=2)(torch.randn(T, B, H), m=torch.ones(B, H))
    assert y.shape == (T, B, H)


def test_a_dim_whose_name_is_in_another_ones(tmp_path: Path) -> None:
    path = spec(tmp_path, "{x: [I]}", "tanh(W @ x[t])").read_text()
    renamed = tmp_path / "renamed.yaml"
    renamed.write_text(re.sub(r"\bH\b", "HID", path))
    assert rnngen.torch.RNN(renamed, I, H, num_layers=2)(torch.randn(T, B, I))[0].shape == (T, B, H)


def test_a_size_that_the_spec_gives_counts_as_one_that_is_asked_for(tmp_path: Path) -> None:
    dims = "{I: {doc: in, default: 4}, H: hid}"
    path = spec(tmp_path, "{x: [I]}", "tanh(W @ (x[t] + x[t-1]))", dims=dims)
    assert rnngen.torch.RNN(path, None, H, num_layers=2)(torch.randn(T, B, 4))[0].shape == (T, B, H)
