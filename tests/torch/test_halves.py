"""Layers of 16 bits: params, inputs and outputs in bfloat16 or float16, what is computed and carried in float32.

The judge is torch's autograd in float64 on the same rounded numbers, over the zoo's transcriptions and torch's own
modules. Bounds are normwise.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence
from zoo.transcriptions import CELLS, draw
from zoo.truth import derive, normwise

import rnngen.torch

# torch's forward mode makes its decompositions by a part of torch that is deprecated
pytestmark = pytest.mark.filterwarnings("ignore:`torch.jit.script:DeprecationWarning")
T, B, I, H = 7, 3, 5, 4
BOUNDS = {torch.bfloat16: 2e-2, torch.float16: 2e-3}
HALVES = list(BOUNDS)
# a matrix as state, two states, indices, one value a sequence, params that are not trained, several outputs
CASES = [
    "lstm", "gru", "elman", "lstm_peephole", "layernorm_lstm", "fast_weights", "min_gru", "esn", "bahdanau_decoder",
    "mut1",
]  # fmt: skip


def rounded(arrays: Any, dtype: torch.dtype) -> Any:
    """The numbers that both a float64 array and one of 16 bits can hold."""
    if isinstance(arrays, dict):
        return {n: rounded(a, dtype) for n, a in arrays.items()}
    return arrays.to(dtype).double() if arrays.is_floating_point() else arrays


def as_given(a: Tensor, dtype: torch.dtype) -> Tensor:
    return a.to(dtype).requires_grad_() if a.is_floating_point() else a


def every(value: Any) -> list[Tensor]:
    return [value] if isinstance(value, Tensor) else list(value)


def near(got: Tensor, want: Any, bound: float, what: str) -> None:
    error = normwise(got.detach().double().numpy(), want)
    assert error <= bound, f"{what}: {error:.1e}"


@pytest.mark.parametrize("dtype", HALVES, ids=str)
@pytest.mark.parametrize("name", CASES)
def test_any_cell_is_its_transcription(name: str, dtype: torch.dtype) -> None:
    """Outputs, final states and the gradients of all of these by everything, from a state of the caller's."""
    cell, bound = CELLS[name], BOUNDS[dtype]
    inputs, params, start = (rounded(group, dtype) for group in draw(cell))
    truth, of_outputs, of_final = derive(cell, inputs, params, start)
    layer = rnngen.torch.RNN(name, dims=cell.dims, dtype=dtype)
    places = {}
    for param, (names, _) in zip(layer.cell.params, layer._weights[0], strict=True):
        places[param.name] = getattr(layer, names[0])
        for k, n in enumerate(names):
            getattr(layer, n).data.copy_(params[param.name] if k == 0 else torch.zeros(()))
    given = {n: as_given(a, dtype) for n, a in inputs.items()}
    first = layer._layers[0].x
    known = [n for n in layer.state_names if n in start]
    hx = [start[n][None].float().requires_grad_() for n in known]
    y, end = layer(given[first], tuple(hx) or None, **{n: a for n, a in given.items() if n != first})
    outputs = dict(zip(layer.cell.outputs, every(y), strict=True))
    final = dict(zip(layer.state_names, every(end), strict=True))
    loss = sum((outputs[n].float() * g.float()).sum() for n, g in of_outputs.items())
    loss = loss + sum((final[n][0].float() * g.float()).sum() for n, g in of_final.items())
    loss.backward()
    for n, a in outputs.items():
        assert a.dtype == dtype
        near(a, truth.outputs[n], bound, f"output {n}")
    for n, want in truth.final_state.items():
        assert final[n].dtype == (torch.float32 if hx else dtype)
        near(final[n][0], want, bound, f"final state {n}")
    for n, want in truth.params.items():
        assert places[n].grad.dtype == dtype
        near(places[n].grad, want, bound, f"gradient of {n}")
    for n, want in truth.inputs.items():
        near(given[n].grad, want, bound, f"gradient of {n}")
    for n, a in zip(known, hx, strict=True):
        near(a.grad[0], truth.initial_state[n], bound, f"gradient of the first {n}")


@pytest.mark.parametrize("dtype", HALVES, ids=str)
def test_stacked_both_ways_and_packed(dtype: torch.dtype) -> None:
    """As torch's module in float64: two layers, two directions, rows of their own lengths."""
    torch.manual_seed(0)
    words = {"num_layers": 2, "bidirectional": True}
    ours = rnngen.torch.RNN("lstm", I, H, dtype=dtype, **words)
    theirs = nn.LSTM(I, H, dtype=torch.float64, **words)
    theirs.load_state_dict(ours.state_dict(), strict=True)
    x = torch.randn(T, B, I).to(dtype)
    hx = [torch.randn(4, B, H).to(dtype) for _ in "hc"]
    found = []
    for net in (ours, theirs):
        kind = net.weight_ih_l0.dtype
        a, start = x.to(kind).requires_grad_(), tuple(s.to(kind).requires_grad_() for s in hx)
        y, end = net(pack_padded_sequence(a, torch.tensor([4, T, 1]), enforce_sorted=False), start)
        results = [pad_packed_sequence(y)[0], *end]
        torch.manual_seed(1)
        loss = sum((torch.randn(r.shape).to(dtype).double() * r.double()).sum() for r in results)
        leaves = [a, *start, *net.parameters()]
        found.append([*results, *torch.autograd.grad(loss, leaves)])
    for k, (got, want) in enumerate(zip(*found, strict=True)):
        assert got.dtype == dtype
        near(got, want.detach().numpy(), BOUNDS[dtype], f"{k}")


@pytest.mark.parametrize("dtype", HALVES, ids=str)
@pytest.mark.parametrize("name", ["lstm", "fast_weights"])
def test_a_state_in_float32_goes_on_as_if_nothing_had_been_cut(name: str, dtype: torch.dtype) -> None:
    """States come back as they went in: in the layer's dtype they are rounded at each call, as torch's are."""
    layer = rnngen.torch.RNN(name, I, H, dtype=dtype)
    x = torch.randn(T, B, I).to(dtype)
    zeros = tuple(torch.zeros(1, B, *layer._layers[0].shapes[n]) for n in layer.state_names)
    with torch.no_grad():
        _goes_on(layer, x, zeros, dtype)


def _goes_on(layer: nn.Module, x: Tensor, zeros: tuple[Tensor, ...], dtype: torch.dtype) -> None:
    whole, end = layer(x, zeros)
    first, state = layer(x[:3], zeros)
    last, state = layer(x[3:], state)
    torch.testing.assert_close(torch.cat([first, last]), whole, rtol=torch.finfo(dtype).eps, atol=0)
    for a, b in zip(every(state), every(end), strict=True):
        near(a, b.numpy(), 4e-6, "the state")  # products of another number of rows: the last bits of float32
    _, short = layer(x[:3], tuple(z.to(dtype) for z in zeros))
    assert {s.dtype for s in every(short)} == {dtype}
    assert {s.dtype for s in every(layer(x[:3])[1])} == {dtype}
    assert torch.equal(layer(x)[0], whole)


def test_one_step() -> None:
    cell = rnngen.torch.RNNCell("lstm", I, H, dtype=torch.bfloat16)
    x = torch.randn(B, I).bfloat16()
    h, c = cell(x)
    assert (h.dtype, c.dtype) == (torch.bfloat16, torch.bfloat16)
    h, c = cell(x, (h, c.float()))
    assert (h.dtype, c.dtype) == (torch.bfloat16, torch.float32)


# converting ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", HALVES, ids=str)
def test_weights_go_both_ways(dtype: torch.dtype) -> None:
    theirs, ours = nn.LSTM(I, H, dtype=dtype), rnngen.torch.RNN("lstm", I, H, dtype=dtype)
    ours.load_state_dict(theirs.state_dict(), strict=True)
    theirs.load_state_dict(ours.state_dict(), strict=True)
    x = torch.randn(T, B, I).to(dtype)
    want = ours(x)[0]
    for made in (copy.deepcopy(ours), pickle.loads(pickle.dumps(ours)), ours.float().to(dtype)):
        assert torch.equal(made(x)[0], want)
    assert ours.double()(x.double())[0].dtype == torch.float64
    wide = rnngen.torch.RNN("lstm", I, H)
    wide.load_state_dict(theirs.state_dict())
    assert wide.weight_ih_l0.dtype == torch.float32


def test_another_dtype_is_refused() -> None:
    layer, x = rnngen.torch.RNN("gru", I, H, dtype=torch.bfloat16), torch.randn(T, B, I)
    with pytest.raises(RuntimeError, match=r"RNN input dtype \(torch.float32\) does not match weight dtype"):
        layer(x)
    with pytest.raises(RuntimeError, match=r"weight_hh_l0: expected a weight of torch\.bfloat16"):
        torch.func.functional_call(layer, {"weight_hh_l0": torch.zeros(3 * H, H)}, (x.bfloat16(),))
    with pytest.raises(
        ValueError, match="dtype: 'complex64' is not one of float32, float64, bfloat16, float16"
    ):
        layer._apply(lambda t: t.to(torch.complex64))
    assert {p.dtype for p in layer.parameters()} == {torch.bfloat16}


# torch's machinery -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", HALVES, ids=str)
def test_opcheck(dtype: torch.dtype) -> None:
    layer = rnngen.torch.RNN("lstm", I, H, dtype=dtype)
    x = torch.randn(T, B, I).to(dtype).requires_grad_()
    start = [torch.randn(B, H, requires_grad=True) for _ in "hc"]
    params = [p.detach().requires_grad_() for p in layer._params(0, x)]
    arrays, recipe = [x, *params, *start], layer._layers[0].recipe
    call = (torch.tensor([4, T, 1]), torch.zeros(T, B, dtype=torch.bool), None, None, T, B, True, False)
    torch.library.opcheck(torch.ops.rnngen.forward, (recipe, arrays, *call, True))
    found = torch.ops.rnngen.forward(recipe, [a.detach() for a in arrays], *call, True)
    grads = [torch.randn_like(r) for r in found[:3]]
    torch.library.opcheck(
        torch.ops.rnngen.backward, (recipe, arrays, found[3:], grads, [0, 1, 2], *call),
        test_utils=("test_schema", "test_autograd_registration", "test_faketensor"),
    )  # fmt: skip


def test_compiles_and_exports() -> None:
    layer = rnngen.torch.RNN("gru", I, H, num_layers=2, dtype=torch.bfloat16)
    x, h = torch.randn(T, B, I).bfloat16(), torch.zeros(2, B, H)
    compiled = torch.compile(layer, fullgraph=True, backend="aot_eager")
    for hx in (None, h):
        found = [net(x, hx) for net in (compiled, layer)]
        assert torch.equal(found[0][0], found[1][0])
        assert found[0][1].dtype == found[1][1].dtype == (torch.bfloat16 if hx is None else torch.float32)
        grads = [torch.autograd.grad(y.float().pow(2).sum(), list(layer.parameters())) for y, _ in found]
        for a, b in zip(*grads, strict=True):
            assert a.dtype == torch.bfloat16
            near(a, b.double().numpy(), 1e-2, "compiled")
    assert torch.equal(torch.export.export(layer, (x,)).module()(x)[0], layer(x)[0])


def test_other_derivatives() -> None:
    """Forward mode and double backward, against the same in float64; they are worked out in float32."""
    torch.manual_seed(0)
    half = rnngen.torch.RNN("gru", I, H, dtype=torch.bfloat16)
    full = copy.deepcopy(half).double()
    x, v = (torch.randn(T, B, I).bfloat16() for _ in "xv")
    found = []
    for net in (half, full):
        params = {n: p.detach() for n, p in net.named_parameters()}
        kind = net.dtype

        def run(x: Tensor, net: nn.Module = net, params: Any = params) -> Tensor:
            return torch.func.functional_call(net, params, (x,))[0]

        moved = torch.func.jvp(run, (x.to(kind),), (v.to(kind),))[1]
        a = x.to(kind).requires_grad_()
        (first,) = torch.autograd.grad(run(a).pow(2).sum(), a, create_graph=True)
        (second,) = torch.autograd.grad((first * v.to(kind)).sum(), a)
        found.append((moved, second))
    for got, want in zip(*found, strict=True):
        assert got.dtype == torch.bfloat16
        near(got, want.detach().numpy(), 2e-2, "derivative")


# autocast --------------------------------------------------------------------------------------------------


def dtypes(found: Any) -> set[torch.dtype]:
    y, end = found
    return {t.dtype for t in (y, *every(end))}


@pytest.mark.parametrize("dtype", HALVES, ids=str)
def test_autocast_is_as_with_torchs_lstm(dtype: torch.dtype) -> None:
    """Inputs and weights are brought to its dtype, what comes out has it, and gradients are the weights' own."""
    layer, linear = rnngen.torch.RNN("lstm", I, H), nn.Linear(I, I)
    x = torch.randn(T, B, I)
    with torch.autocast("cpu", dtype=dtype):
        found = layer(linear(x))
        plain = layer(x)
    assert dtypes(found) == dtypes(plain) == {dtype}
    if dtype == torch.bfloat16:  # no CPU of torch's does it in float16
        with torch.autocast("cpu", dtype=dtype):
            assert dtypes(nn.LSTM(I, H)(x)) == {dtype}
    lower = copy.deepcopy(layer).to(dtype)
    assert torch.equal(plain[0], lower(x.to(dtype))[0])
    plain[0].float().pow(2).sum().backward()
    lower(x.to(dtype))[0].float().pow(2).sum().backward()
    for a, b in zip(layer.parameters(), lower.parameters(), strict=True):
        assert a.grad.dtype == torch.float32
        assert torch.equal(a.grad, b.grad.float())


def test_autocast_and_what_it_leaves_alone() -> None:
    x = torch.randn(T, B, I)
    exact = rnngen.torch.RNN("gru", I, H, dtype=torch.float64)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert (
            dtypes(exact(x.double()))
            == dtypes(nn.LSTM(I, H, dtype=torch.float64)(x.double()))
            == {torch.float64}
        )
        assert rnngen.torch.RNNCell("gru", I, H)(x[0]).dtype == torch.bfloat16
        carried = rnngen.torch.RNN("gru", I, H)(x, torch.zeros(1, B, H))
        with torch.autocast("cpu", enabled=False):
            assert dtypes(rnngen.torch.RNN("gru", I, H)(x)) == {torch.float32}
    assert [carried[0].dtype, carried[1].dtype] == [torch.bfloat16, torch.float32]


def test_autocast_in_a_compiled_layer() -> None:
    layer, x = rnngen.torch.RNN("gru", I, H), torch.randn(T, B, I)
    compiled = torch.compile(layer, fullgraph=True, backend="aot_eager")
    for lower in (True, False):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=lower):
            got, want = compiled(x)[0], layer(x)[0]
        assert got.dtype == (torch.bfloat16 if lower else torch.float32)
        assert torch.equal(got, want)


def test_indices_keep_all_their_digits(tmp_path: Any) -> None:
    """bfloat16 counts to 256: a row of a table further down is still that row."""
    path = tmp_path / "table.yaml"
    path.write_text(
        "cell: table\ndims: {N: rows, H: hidden}\ninputs:\n  s: {shape: [], dtype: index}\nstates: {h: [H]}\n"
        "params: {E: [N, H]}\nequations: |\n  h[t] = 0.5 * h[t-1] + take(E, s[t])\noutputs: [h]\n"
    )
    layer = rnngen.torch.RNN(path, dims={"N": 3000, "H": 1}, dtype=torch.bfloat16)
    layer.E_l0.data = (torch.arange(3000.0) % 64)[:, None].bfloat16()
    s: Sequence[int] = [777, 2999, 301]
    y, _ = layer(torch.tensor([s]))
    assert y[0, :, 0].tolist() == [n % 64 for n in s]
    y.sum().backward()
    assert np.flatnonzero(layer.E_l0.grad.float().numpy()).tolist() == sorted(s)


@pytest.mark.parametrize("dtype", HALVES, ids=str)
def test_indices_that_a_delay_carries_keep_all_their_digits(tmp_path: Any, dtype: torch.dtype) -> None:
    path = tmp_path / "earlier.yaml"
    path.write_text(
        "cell: earlier\ndims: {N: rows, H: hidden}\ninputs:\n  s: {shape: [], dtype: index}\nstates: {h: [H]}\n"
        "params: {E: [N, H]}\nequations: |\n  h[t] = take(E, s[t-1])\noutputs: [h]\n"
    )
    layer = rnngen.torch.RNN(path, dims={"N": 3000, "H": 1}, dtype=dtype)
    layer.E_l0.data = (torch.arange(3000.0) % 64)[:, None].to(dtype)
    s = torch.tensor([[777], [2999], [301]])
    _, state = layer(s[:2])
    assert dict(zip(layer.state_names, [e.dtype for e in state], strict=True)) == {
        "h": dtype,
        "s[t]": torch.float32,
    }
    assert layer(s[2:], state)[0].item() == 2999 % 64
    cell = rnngen.torch.RNNCell(path, dims={"N": 3000, "H": 1}, dtype=dtype)
    assert cell(s[1], cell(s[0]))[1].item() == 2999
