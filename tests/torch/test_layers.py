"""`RNN` is torch's own module where torch has the cell: results and every gradient in float64, and weights."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

import rnngen.torch
from rnngen.errors import ArgumentError

T, B, I, H = 7, 3, 5, 4
TORCH = {"lstm": nn.LSTM, "gru": nn.GRU, "elman": nn.RNN}
F64 = {"dtype": torch.float64}


def pair(name: str, **words: Any) -> tuple[nn.Module, nn.Module]:
    torch.manual_seed(0)
    theirs = TORCH[name](I, H, **words, **F64)
    ours = rnngen.torch.RNN(name, I, H, **words, **F64)
    ours.load_state_dict(theirs.state_dict(), strict=True)
    return ours, theirs


def state(name: str, count: int, rows: int = B) -> Any:
    made = tuple(torch.randn(count, rows, H, **F64, requires_grad=True) for _ in range(1 + (name == "lstm")))
    return made if name == "lstm" else made[0]


def flat(found: Any) -> list[Tensor]:
    if isinstance(found, Tensor):
        return [found]
    return [t for part in found for t in flat(part)]


def same(ours: nn.Module, theirs: nn.Module, call: Any, tensors: list[Tensor]) -> None:
    """Results of `call(module)`, and the gradients of their weighted sum."""
    found = []
    for module in (ours, theirs):
        module.zero_grad()
        results = flat(call(module))
        torch.manual_seed(1)
        loss = sum((torch.randn_like(r) * r).sum() for r in results)
        leaves = [*module.parameters(), *tensors]
        found.append([*results, *torch.autograd.grad(loss, leaves)])
    for a, b in zip(*found, strict=True):
        assert a.shape == b.shape
        torch.testing.assert_close(a, b, rtol=0, atol=1e-12 * max(1.0, float(b.detach().abs().max())))


@pytest.mark.parametrize("words", [
    {},
    {"num_layers": 2, "bidirectional": True},
    {"batch_first": True, "bidirectional": True},
    {"num_layers": 2, "bias": False},
], ids=lambda w: "-".join(w) or "plain")  # fmt: skip
@pytest.mark.parametrize("name", TORCH)
def test_agrees_with_torch(name: str, words: dict[str, Any]) -> None:
    ours, theirs = pair(name, **words)
    assert list(ours.state_dict()) == list(theirs.state_dict())
    theirs.load_state_dict(ours.state_dict(), strict=True)
    x = torch.randn(*((B, T, I) if "batch_first" in words else (T, B, I)), **F64, requires_grad=True)
    hx = state(name, words.get("num_layers", 1) * (2 if "bidirectional" in words else 1))
    same(ours, theirs, lambda m: m(x, hx), [x, *flat(hx)])
    same(ours, theirs, lambda m: m(x), [x])


@pytest.mark.parametrize("name", TORCH)
def test_without_a_batch(name: str) -> None:
    ours, theirs = pair(name, bidirectional=True)
    x, hx = torch.randn(T, I, **F64, requires_grad=True), state(name, 2)
    hx = tuple(s.detach()[:, 0].requires_grad_() for s in flat(hx))
    hx = hx if name == "lstm" else hx[0]
    same(ours, theirs, lambda m: m(x, hx), [x, *flat(hx)])


@pytest.mark.parametrize("name", TORCH)
def test_packed_sequences_and_lengths(name: str) -> None:
    ours, theirs = pair(name, num_layers=2, bidirectional=True)
    x, hx = torch.randn(T, B, I, **F64, requires_grad=True), state(name, 4)
    lengths = torch.tensor([4, T, 1])

    def packed(m: nn.Module) -> Any:
        y, end = m(pack_padded_sequence(x, lengths, enforce_sorted=False), hx)
        return pad_packed_sequence(y)[0], end

    same(ours, theirs, packed, [x, *flat(hx)])
    by_lengths = [
        pad_packed_sequence(theirs(pack_padded_sequence(x, lengths, enforce_sorted=False), hx)[0])[0]
    ]
    torch.testing.assert_close(ours(x, hx, lengths=lengths)[0], by_lengths[0], rtol=0, atol=1e-12)


def test_a_cell_names_the_axes_of_a_step() -> None:
    for cell in (nn.GRUCell(I, H), rnngen.torch.RNNCell("gru", I, H)):
        with pytest.raises(
            ValueError if isinstance(cell, nn.GRUCell) else ArgumentError, match=r"1D or 2D.* got 3D"
        ):
            cell(torch.zeros(T, B, I))


@pytest.mark.parametrize("name", TORCH)
def test_a_cell_is_one_step(name: str) -> None:
    theirs = {"lstm": nn.LSTMCell, "gru": nn.GRUCell, "elman": nn.RNNCell}[name](I, H, **F64)
    ours = rnngen.torch.RNNCell(name, I, H, **F64)
    ours.load_state_dict(theirs.state_dict(), strict=True)
    x, hx = torch.randn(B, I, **F64, requires_grad=True), state(name, 1)
    hx = tuple(s.detach()[0].requires_grad_() for s in flat(hx))
    hx = hx if name == "lstm" else hx[0]
    same(ours, theirs, lambda m: m(x, hx), [x, *flat(hx)])
    same(ours, theirs, lambda m: m(x), [x])


def test_copies_and_pickles_compute_the_same() -> None:
    net = rnngen.torch.RNN("gru", I, H, num_layers=2)
    x = torch.randn(T, B, I)
    want = net(x)[0]
    for twin in (copy.deepcopy(net), pickle.loads(pickle.dumps(net))):
        assert torch.equal(twin(x)[0], want)
    assert net.double()(x.double())[0].dtype == torch.float64


@pytest.mark.parametrize("name", TORCH)
def test_what_models_ask_of_torchs_modules(name: str) -> None:
    ours, theirs = pair(name, num_layers=2, bidirectional=True)
    ours.flatten_parameters()
    assert [len(group) for group in ours.all_weights] == [4] * 4
    for group, other in zip(ours.all_weights, theirs.all_weights, strict=True):
        assert all(torch.equal(a, b) for a, b in zip(group, other, strict=True))


def test_a_layer_without_params_is_converted_too(tmp_path: Path) -> None:
    path = tmp_path / "plain.yaml"
    path.write_text(
        "cell: plain\ndims: {H: hidden}\ninputs: {x: [H]}\nstates: {h: [H]}\nequations: h[t] = h[t-1] / 2 + x[t]\n"
    )
    layer, x = rnngen.torch.RNN(path, H, H), torch.randn(T, B, H)
    model = nn.Sequential(layer)
    for dtype in (torch.float64, torch.bfloat16, torch.float32):
        assert model.to(dtype)[0](x.to(dtype))[0].dtype == layer.dtype == dtype


def test_large_memory_is_used_again_and_no_result_with_it() -> None:
    """Results of a call, gradients among them, stay as they are through later calls of the same layer."""
    torch.manual_seed(0)
    layer = rnngen.torch.RNN("gru", 256, 64)
    x = torch.randn(160, 64, 256, requires_grad=True)

    def call(scale: float) -> list[Tensor]:
        y, h = layer(x * scale)
        return [y.detach(), h.detach(), *torch.autograd.grad(y.sum(), [x, *layer.parameters()])]

    first = call(1.0)
    copies = [t.clone() for t in first]
    again = [call(s) for s in (0.5, 2.0, 1.0)]
    for t, copy_, last in zip(first, copies, again[-1], strict=True):
        assert torch.equal(t, copy_)
        assert torch.equal(t, last)
    assert not torch.equal(first[0], again[0][0])
    with torch.no_grad():
        layer(x)[0].resize_(1 << 22)  # a result's memory is torch's own


def test_sizes_by_name_in_the_place_of_a_number_are_told_where_they_go() -> None:
    with pytest.raises(
        TypeError, match="input_size should be of type int, got: dict; sizes by name are dims="
    ):
        rnngen.torch.RNN("lstm", {"I": 2, "H": 3})  # type: ignore[arg-type]


@pytest.mark.parametrize("bias", [True, False])
def test_params_are_those_of_a_kernel(bias: bool) -> None:
    """By the spec's names, each layer and direction for itself; none of them is the layer's own memory."""
    torch.manual_seed(0)
    layer = rnngen.torch.RNN("lstm", I, H, 2, bias, bidirectional=True, **F64)
    with torch.no_grad():
        for weight in layer.parameters():
            weight.copy_(torch.randn_like(weight))
    found = x = torch.randn(T, B, I, **F64)
    for k in range(2):
        kernel = rnngen.compile("lstm", {"I": found.shape[-1], "H": H}, "float64", "numpy")
        runs = [
            kernel.forward({"x": found}, layer.params(k, back), reverse=back).outputs["h"]
            for back in (False, True)
        ]
        found = torch.cat([torch.from_numpy(h) for h in runs], -1)
    torch.testing.assert_close(found, layer(x)[0], rtol=0, atol=1e-13)
    kept = layer.weight_hh_l0.detach().clone()
    layer.params()["R"][:] = 0
    assert torch.equal(layer.weight_hh_l0, kept)


def test_params_of_one_step() -> None:
    cell = rnngen.torch.RNNCell("gru", I, H, **F64)
    x = torch.randn(B, I, **F64)
    kernel = rnngen.compile("gru", {"I": I, "H": H}, "float64", "numpy")
    run = kernel.forward({"x": x[None]}, cell.params())
    torch.testing.assert_close(torch.from_numpy(run.outputs["h"][0]), cell(x), rtol=0, atol=1e-14)


def test_params_of_layers_that_are_not_there() -> None:
    layer = rnngen.torch.RNN("gru", I, H, 2)
    for k in (2, -1, True, "l0"):
        with pytest.raises(ArgumentError, match=f"layer: expected 0 … 1, got {k!r}"):
            layer.params(k)
    with pytest.raises(ArgumentError, match="reverse=True: this layer is not bidirectional"):
        layer.params(1, reverse=True)
    with pytest.raises(TypeError, match="reverse should be of type bool"):
        layer.params(reverse=1)


class Leaves(torch.fx.Tracer):
    """As docs/torch.md has it: layers are leaves, as modules of torch.nn are."""

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        ours = isinstance(m, rnngen.torch.RNN | rnngen.torch.RNNCell)
        return ours or super().is_leaf_module(m, module_qualified_name)


class Chain(nn.Module):
    """A step, and a layer of several states upon it."""

    def __init__(self) -> None:
        super().__init__()
        self.step, self.layer = rnngen.torch.RNNCell("gru", I, H), rnngen.torch.RNN("lstm", H, H)

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        y, (_, c) = self.layer(self.step(x, h)[None])
        return y + c


def test_torch_fx_with_layers_as_leaves() -> None:
    net, x, h = Chain(), torch.randn(B, I, requires_grad=True), torch.randn(B, H)
    graph = Leaves().trace(net)
    assert [n.target for n in graph.nodes if n.op == "call_module"] == ["step", "layer"]
    traced = torch.fx.GraphModule(net, graph)
    want, got = net(x, h), traced(x, h)
    assert torch.equal(want, got)
    over = [x, *net.parameters()]
    grads = [torch.autograd.grad(y.sum(), over) for y in (want, got)]
    assert all(torch.equal(a, b) for a, b in zip(*grads, strict=True))
    with pytest.raises(
        TypeError, match=r"input: expected a Tensor, got Proxy; torch.fx looks into .* is_leaf"
    ):
        torch.fx.symbolic_trace(net)
