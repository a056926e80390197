"""Each row of a call is its own: in a packed sequence, in a stack, with the state that the caller gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

import rnngen.torch

T, B, I, H = 7, 3, 5, 4
F64 = {"dtype": torch.float64}
LENGTHS = torch.tensor([4, T, 2])  # sorted by length, rows stand in another order

SPEC = """
cell: conditioned
dims: {I: inputs, H: hidden}
inputs:
  x: [I]
  u: [H]
  m: {shape: [H], per: sequence}
states: {h: [H]}
params: {W: [H, I], R: [H, H], P: [H, H]}
equations: |
  h[t] = tanh(W @ x[t] + R @ h[t-1] + 0.5 * P @ h[t-3] + u[t] * m)
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "conditioned.yaml"
    path.write_text(SPEC)
    return path


@pytest.fixture
def given() -> dict[str, Tensor]:
    torch.manual_seed(0)
    shapes = {"x": (T, B, I), "u": (T, B, H), "m": (B, H)}
    return {n: torch.randn(shape, **F64) for n, shape in shapes.items()}


def packed(net: nn.Module, given: dict[str, Tensor], hx: Any = None, **words: Tensor) -> tuple[Tensor, Any]:
    """The rows of a PackedSequence, unpacked again."""
    others = {n: a for n, a in given.items() if n != "x"}
    x = pack_padded_sequence(given["x"], LENGTHS, net.batch_first, enforce_sorted=False)
    y, end = net(x, hx, **others, **words)
    assert isinstance(y, PackedSequence)
    return pad_packed_sequence(y, net.batch_first)[0], end


def alone(
    net: nn.Module, given: dict[str, Tensor], row: int, hx: Any = None, **words: Tensor
) -> tuple[Tensor, Any]:
    """One row, as long as it is, in a call of its own."""
    n = int(LENGTHS[row])
    one = {k: a[row : row + 1] if k == "m" else a[:n, row : row + 1] for k, a in {**given, **words}.items()}
    start = None if hx is None else tuple(s[:, row : row + 1] for s in hx)
    return net(one.pop("x"), start, **one)


def same(a: Tensor, b: Tensor) -> None:
    torch.testing.assert_close(a, b, rtol=0, atol=1e-13)


@pytest.mark.parametrize("batch_first", [False, True])
def test_rows_of_a_packed_sequence_keep_their_inputs_states_and_resets(
    spec: Path, given: dict[str, Tensor], batch_first: bool
) -> None:
    net = rnngen.torch.RNN(spec, I, H, bidirectional=True, **F64)
    hx = tuple(torch.randn(2, B, H, **F64) for _ in net.state_names)
    reset = torch.zeros(T, B)
    reset[2, 0], reset[3, 1], reset[1, 2] = 1, 1, 1
    want = [alone(net, given, row, hx, reset=reset) for row in range(B)]
    net.batch_first = batch_first
    if batch_first:
        given = {n: a if n == "m" else a.transpose(0, 1) for n, a in given.items()}
        reset = reset.T
    y, end = packed(net, given, hx, reset=reset)
    y = y.transpose(0, 1) if batch_first else y
    for row, (own, last) in enumerate(want):
        same(y[: LENGTHS[row], row], own[:, 0])
        for whole, part in zip(end, last, strict=True):
            same(whole[:, row], part[:, 0])


def test_a_state_that_is_given_without_its_past_stands_for_it(spec: Path, given: dict[str, Tensor]) -> None:
    """What h was before the first step is then what is given, at every delay."""
    net = rnngen.torch.RNN(spec, I, H, **F64)
    h = torch.randn(1, B, H, **F64)
    assert net.state_names == ("h", "h[t-1]", "h[t-2]")
    others = {n: a for n, a in given.items() if n != "x"}
    y, end = net(given["x"], h, **others)
    want, last = net(given["x"], (h, h, h), **others)
    assert torch.equal(y, want)
    assert all(torch.equal(a, b) for a, b in zip(end, last, strict=True))
    weights = dict(net.named_parameters())
    w, r, p = (next(a for n, a in weights.items() if n.startswith(k)) for k in ("W", "R", "P"))
    by_hand = torch.tanh(given["x"][0] @ w.T + h[0] @ r.T + 0.5 * h[0] @ p.T + given["u"][0] * given["m"])
    same(y[0], by_hand)
    assert not torch.allclose(y[0], net(given["x"], (h, 0 * h, 0 * h), **others)[0][0])


@pytest.mark.parametrize("batch_first", [False, True])
def test_inputs_of_another_batch_are_refused_in_the_caller_s_notation(
    spec: Path, given: dict[str, Tensor], batch_first: bool
) -> None:
    net = rnngen.torch.RNN(spec, I, H, bidirectional=True, batch_first=batch_first, **F64)
    x, u = (given[n].transpose(0, 1) if batch_first else given[n] for n in "xu")
    with pytest.raises(RuntimeError) as error:
        net(x, u=u, m=torch.zeros(B + 1, H, **F64))
    assert str(error.value) == "Expected m size [3, 4], got [4, 4]; axis 0 is the batch"
    with pytest.raises(RuntimeError, match=r"Expected m size \[3, 4\], got \[3, 5\]; axis 0 is the batch$"):
        net(x, u=u, m=torch.zeros(B, H + 1, **F64))
    more = torch.zeros(*((B + 1, T) if batch_first else (T, B + 1)), H, **F64)
    said = "[3, 7, 4], got [4, 7, 4]; axis 0 is the batch, axis 1 time"
    if not batch_first:
        said = "[7, 3, 4], got [7, 4, 4]; axis 0 is time, axis 1 the batch"
    with pytest.raises(RuntimeError) as error:
        net(x, u=more, m=given["m"])
    assert str(error.value) == f"Expected u size {said}"


def test_dropout_between_layers_is_for_training() -> None:
    torch.manual_seed(0)
    net = rnngen.torch.RNN("gru", I, H, num_layers=2, dropout=0.5, **F64)
    plain = rnngen.torch.RNN("gru", I, H, num_layers=2, **F64)
    plain.load_state_dict(net.state_dict(), strict=True)
    x = torch.randn(T, B, I, **F64)
    want = plain(x)[0]
    assert not torch.allclose(net(x)[0], want)
    net.eval()
    assert torch.equal(net(x)[0], want)
    theirs = nn.GRU(I, H, num_layers=2, dropout=0.5, **F64).eval()
    theirs.load_state_dict(net.state_dict(), strict=True)
    same(net(x)[0], theirs(x)[0])
