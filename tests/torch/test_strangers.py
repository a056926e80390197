"""What people who met the layers for the first time ran into: what is given twice, in surplus, or of another kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="pip install torch==2.13.0")
rnngen_torch = pytest.importorskip("rnngen.torch")

from torch.nn.utils.rnn import pack_padded_sequence  # noqa: E402

import rnngen  # noqa: E402
from rnngen.errors import ArgumentError  # noqa: E402

T, B, I, H = 7, 3, 5, 4
GATE = """cell: gate
dims: {I: in, H: hid}
inputs: {x: [I]}
states: {h: [H]}
params: {W: [H, I], w: [H]}
equations: |
  p = sigmoid(w @ h[t-1])
  h[t] = tanh(W @ x[t] + p * h[t-1])
outputs: [h, p]
"""
TWO = """cell: two
dims: {I: in, H: hid, K: more}
inputs: {x: [I], z: [K], g: {shape: [H], per: sequence}}
states: {h: [H]}
params: {W: [H, I], Z: [H, K]}
constants: {a: 0.5}
equations: h[t] = tanh(W @ x[t] + Z @ z[t] + g + a * h[t-1])
"""
PARAM = """cell: named
dims: {I: in, H: hid}
inputs: {x: [I]}
states: {h: [H]}
params: {NAME: [H, I]}
equations: h[t] = NAME @ x[t] + h[t-1]
"""


@pytest.fixture
def two(tmp_path: Path) -> Any:
    path = tmp_path / "two.yaml"
    path.write_text(TWO)
    return lambda **how: rnngen_torch.RNN(path, I, H, dims={"K": 2}, **how)


def test_one_number_a_step_of_two_directions_is_a_vector_of_two(tmp_path: Path) -> None:
    path = tmp_path / "gate.yaml"
    path.write_text(GATE)
    net = rnngen_torch.RNN(path, I, H, bidirectional=True, dtype=torch.float64)
    x = torch.randn(T, B, I, dtype=torch.float64)
    (h, p), _ = net(x)
    assert (tuple(h.shape), tuple(p.shape)) == ((T, B, 2 * H), (T, B, 2))
    (_, packed), _ = net(pack_padded_sequence(x, [T, T, T]))
    assert torch.allclose(packed.data.reshape(T, B, 2), p)

    kernel = rnngen.compile(path, {"I": I, "H": H}, "float64", outputs=["p"])
    both = rnngen.Bidirectional(kernel, kernel)
    params = tuple(
        {n: getattr(net, f"{n}_l0{end}").detach().numpy() for n in ("W", "w")} for end in ("", "_reverse")
    )
    run = both.forward(x.numpy(), params)
    np.testing.assert_allclose(run.output, p.detach().numpy(), rtol=0, atol=1e-14)
    upstream = np.random.default_rng(0).standard_normal(run.output.shape)
    (p * torch.from_numpy(upstream)).sum().backward()
    found = both.backward(run, upstream).params
    for group, end in zip(found, ("", "_reverse"), strict=True):
        np.testing.assert_allclose(group["W"], getattr(net, f"W_l0{end}").grad.numpy(), rtol=0, atol=1e-13)
    with pytest.raises(
        ArgumentError, match=r"grad_output: expected shape \[T, B, …\] = \[7, 3, 2\], got \[7, 3, 1\]"
    ):
        both.backward(run, upstream[..., :1])
    vector = rnngen.compile(path, {"I": I, "H": H}, "float64", outputs=["h"])
    with pytest.raises(ArgumentError, match=r"side by side .* gives \[\] a step, the other \[4\]"):
        rnngen.Bidirectional(kernel, vector)


def test_the_first_input_is_given_once() -> None:
    net, x = rnngen_torch.RNN("lstm", I, H), torch.randn(T, B, I)
    with pytest.raises(TypeError, match=r"forward\(\) got 'x' twice"):
        net(x, x=x)


def test_surplus_rows_beside_an_unsorted_packed_sequence_are_refused(two: Any) -> None:
    net, z, g = two(), torch.randn(6, 3, 2), torch.randn(3, H)
    packed = pack_padded_sequence(torch.randn(6, 3, I), [2, 6, 4], enforce_sorted=False)
    net(packed, torch.randn(1, 3, H), z=z, g=g, reset=torch.zeros(6, 3))
    for other in (
        {"z": torch.randn(6, 9, 2)},
        {"g": torch.randn(7, H)},
        {"reset": torch.zeros(6, 5)},
        {"hx": torch.randn(1, 8, H)},
        {"hx": torch.randn(8, H)},
        {"reset": [[0]]},
    ):
        with pytest.raises(RuntimeError):
            net(packed, **{"z": z, "g": g, **other})


def test_states_have_the_layer_s_dtype() -> None:
    net, x = rnngen_torch.RNN("lstm", I, H), torch.randn(T, B, I)
    for dtype in (torch.complex64, torch.bool, torch.int64, torch.float64):
        state = (torch.ones(1, B, H).to(dtype),) * 2
        with pytest.raises(RuntimeError, match=rf"hx: expected torch.float32 for 'h', got {dtype}"):
            net(x, state)
    half = rnngen_torch.RNN("lstm", I, H, dtype=torch.bfloat16)
    for dtype in (torch.bfloat16, torch.float32):
        half(x.bfloat16(), (torch.ones(1, B, H, dtype=dtype),) * 2)
    with torch.autocast("cpu"):
        net(x, (torch.ones(1, B, H, dtype=torch.bfloat16),) * 2)


@pytest.mark.parametrize("hx", [5, {"h": 1}, "h"])
def test_what_holds_no_states(hx: Any) -> None:
    with pytest.raises((TypeError, RuntimeError), match="hx: expected"):
        rnngen_torch.RNN("lstm", I, H)(torch.randn(T, B, I), hx)


@pytest.mark.parametrize(
    "lengths", ["a", torch.ones(B, dtype=torch.bool), torch.ones(B, dtype=torch.complex64)]
)
def test_what_is_no_length(lengths: Any) -> None:
    with pytest.raises(
        RuntimeError, match=r"lengths: expected 3 integers, one a sequence, of shape .3., got"
    ):
        rnngen_torch.RNN("lstm", I, H)(torch.randn(T, B, I), lengths=lengths)


def test_one_length_without_a_batch_is_a_list_of_one() -> None:
    net, x = rnngen_torch.RNN("lstm", I, H), torch.randn(T, I)
    with pytest.raises(RuntimeError) as error:
        net(x, lengths=torch.tensor(2))
    said = "lengths: expected 1 integer, one a sequence, of shape [1], got torch.int64 of shape []"
    assert str(error.value) == said
    assert not net(x, lengths=torch.tensor([2]))[0][2:].any()


@pytest.mark.parametrize("batch_first", [False, True])
def test_resets_are_told_as_the_caller_has_them(two: Any, batch_first: bool) -> None:
    net, lead = two(batch_first=batch_first), (B, T) if batch_first else (T, B)
    given = {"z": torch.randn(*lead, 2), "g": torch.randn(B, H)}
    for reset, said in (
        (torch.zeros(lead[::-1]), rf"size \[{lead[0]}, {lead[1]}\], got \[{lead[1]}, {lead[0]}\]"),
        (torch.zeros(B), "expected a 2D Tensor, got 1D"),
        ([[0]], "expected a 2D Tensor, got list"),
    ):
        with pytest.raises(RuntimeError, match=said):
            net(torch.randn(*lead, I), reset=reset, **given)


@pytest.mark.parametrize("name", ["bias", "dtype", "half", "hidden_size", "forward", "cell"])
def test_weights_of_a_cell_that_are_called_as_what_modules_have(name: str, tmp_path: Path) -> None:
    path = tmp_path / "named.yaml"
    path.write_text(PARAM.replace("NAME", name))
    with pytest.raises(
        ArgumentError, match=f"named has a param '{name}', and a module of torch has something else"
    ):
        rnngen_torch.RNNCell(path, I, H)
    assert tuple(getattr(rnngen_torch.RNN(path, I, H), f"{name}_l0").shape) == (H, I)


def test_numbers_of_numpy_are_numbers(tmp_path: Path) -> None:
    path = tmp_path / "two.yaml"
    path.write_text(TWO)
    net = rnngen_torch.RNN(path, I, H, dims={"K": np.int64(2)}, constants={"a": np.float32(0.25)})
    assert dict(net.cell.options.constants) == {"a": 0.25}
    with pytest.raises(ArgumentError, match="constants: expected a mapping"):
        rnngen_torch.RNN(path, I, H, dims={"K": 2}, constants=[1])
    with pytest.raises(ArgumentError, match="outputs: expected a list of names, got the text 'hc'"):
        rnngen_torch.RNN("lstm", I, H, outputs="hc")


def test_parameters_of_torch_are_saved_as_they_are(tmp_path: Path) -> None:
    kernel = rnngen.compile("gru", {"I": I, "H": H}, backend="numpy")
    params = {n: torch.nn.Parameter(torch.from_numpy(a)) for n, a in kernel.init_params(1).items()}
    rnngen.save_params(tmp_path / "p.npz", params, kernel)
    for n, a in rnngen.load_params(tmp_path / "p.npz", kernel).items():
        assert np.array_equal(a, params[n].detach().numpy())
