"""Gradients that nobody asks for are not worked out: inputs without one, frozen weights, and who asks later."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.fx.experimental.proxy_tensor import make_fx
from torch.utils.checkpoint import CheckpointError, checkpoint

import rnngen.torch
from rnngen.compiler import Recipe
from rnngen.torch import devices
from rnngen.torch.recipe import with_wrt

T, B, I, H = 7, 3, 5, 4
F64 = {"dtype": torch.float64}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What the kernels of the calls are for: names, or None for all."""
    seen: list[Any] = []
    runner = devices.runner

    def watched(recipe: str, *rest: Any) -> Any:
        wrt = Recipe.read(recipe).origin.wrt
        seen.append(None if wrt is None else list(wrt))
        return runner(recipe, *rest)

    monkeypatch.setattr(devices, "runner", watched)
    return seen


@pytest.fixture
def x() -> Tensor:
    torch.manual_seed(1)
    return torch.randn(T, B, I, **F64)


def made(name: str = "gru", **words: Any) -> nn.Module:
    torch.manual_seed(0)
    return rnngen.torch.RNN(name, I, H, **F64, **words)


def gradients(net: nn.Module, x: Tensor, **call: Any) -> list[Tensor | None]:
    """Of the weights; those of inputs stay in `x`."""
    net.zero_grad()
    y, h = net(x, **call)
    h = h if isinstance(h, tuple) else (h,)
    sum((a * torch.linspace(-1, 1, a.numel(), **F64).view_as(a)).sum() for a in (y, *h)).backward()
    return [None if p.grad is None else p.grad.clone() for p in net.parameters()]


@pytest.mark.parametrize("name", ["gru", "lstm", "layernorm_lstm", "lem"])
@pytest.mark.parametrize("call", ["plain", "ragged"])
def test_the_same_numbers(name: str, call: str, x: Tensor, asked: list[Any]) -> None:
    net = made(name, num_layers=2, bidirectional=True)
    words = {"lengths": torch.tensor([T, 2, 4])} if call == "ragged" else {}
    given = x.clone().requires_grad_()
    want = gradients(net, given, **words)
    assert set(map(str, asked)) == {"None"}
    asked.clear()
    for got, wanted in zip(gradients(net, x, **words), want, strict=True):
        torch.testing.assert_close(got, wanted, rtol=0, atol=1e-13)
    lower = [names for names in asked if names is not None]
    assert lower
    assert not any("x" in names for names in lower)


def test_frozen_weights(x: Tensor, asked: list[Any]) -> None:
    net = made("lstm")
    want = dict(zip([n for n, _ in net.named_parameters()], gradients(net, x), strict=True))
    asked.clear()
    net.weight_hh_l0.requires_grad_(False)
    net.bias_ih_l0.requires_grad_(False)  # the other half of the sum still needs one
    gradients(net, x)
    assert asked[-1] == ["W", "b", "h", "c"]
    for name in ("weight_ih_l0", "bias_hh_l0"):
        torch.testing.assert_close(net.get_parameter(name).grad, want[name], rtol=0, atol=1e-14)
    assert net.weight_hh_l0.grad is None
    net.requires_grad_(False)
    given = x.clone().requires_grad_()
    gradients(net, given)
    assert asked[-1] == ["x", "h", "c"]
    net.requires_grad_(True)
    other = x.clone().requires_grad_()
    gradients(net, other)
    torch.testing.assert_close(given.grad, other.grad, rtol=0, atol=1e-14)


def test_states_alone(x: Tensor, asked: list[Any]) -> None:
    net = made("lstm").requires_grad_(False)
    h = [torch.randn(1, B, H, **F64, requires_grad=True) for _ in range(2)]
    net(x, h)[0].sum().backward()
    assert asked[-1] == ["h", "c"]
    assert all(float(s.grad.abs().max()) > 0 for s in h)


def test_inference_has_the_kernel_of_all(x: Tensor, asked: list[Any]) -> None:
    """One that may be there: what needs a gradient is not to be seen without a tape."""
    net = made()
    with torch.no_grad():
        quiet = net(x)[0]
    assert set(asked) == {None}  # twice where no test before asked: then for the kernel without draws too
    assert torch.equal(quiet, net(x)[0])


def test_second_derivatives(x: Tensor) -> None:
    """The penalty's gradient, by the weights, of weights alone: the same as with an input that needs one."""
    net, found = made(), []
    for given in (x, x.clone().requires_grad_()):
        y, _ = net(given)
        first = torch.autograd.grad(y.pow(2).sum(), list(net.parameters()), create_graph=True)
        found.append(torch.autograd.grad(sum(g.pow(2).sum() for g in first), list(net.parameters())))
    for a, b in zip(*found, strict=True):
        torch.testing.assert_close(a, b, rtol=0, atol=1e-12)


def test_transforms_ask_for_themselves(x: Tensor, asked: list[Any]) -> None:
    """`torch.func` differentiates by what says nothing of gradients."""
    net = made().requires_grad_(False)
    found = torch.func.grad(lambda a: net(a)[0].pow(2).sum())(x)
    assert set(map(str, asked)) == {"None"}
    given = x.clone().requires_grad_()
    net(given)[0].pow(2).sum().backward()
    torch.testing.assert_close(found, given.grad, rtol=0, atol=1e-14)


def test_checkpoints(x: Tensor) -> None:
    net = made("lstm")
    want = gradients(net, x)
    net.zero_grad()
    y, h = checkpoint(net, x, use_reentrant=False)
    sum((a * torch.linspace(-1, 1, a.numel(), **F64).view_as(a)).sum() for a in (y, *h)).backward()
    for p, wanted in zip(net.parameters(), want, strict=True):
        torch.testing.assert_close(p.grad, wanted, rtol=0, atol=1e-14)


def test_a_weight_frozen_before_a_checkpoint_runs_again(x: Tensor) -> None:
    """The other kernel keeps as many numbers here, in other places: wrong gradients without a word."""
    net = rnngen.torch.RNN("vrnn", dims=dict.fromkeys("IZFH", 4), **F64).eval()
    shapes = {i.name: tuple(map(int, i.shape)) for i in net.cell.inputs}
    eps = {"eps": torch.randn(T, B, *shapes["eps"], **F64)}
    y = checkpoint(lambda a: net(a, **eps)[0], x[..., : shapes["x"][0]].clone(), use_reentrant=False)
    net.get_parameter("D_o_l0").requires_grad_(False)
    with pytest.raises(CheckpointError, match="different metadata"):
        (y[0] if isinstance(y, tuple) else y).sum().backward()


def test_compiled(x: Tensor, asked: list[Any]) -> None:
    """torch guards which tensors need gradients: the other kernel is taken when that changes."""
    net = made(num_layers=2)
    want = gradients(net, x)
    asked.clear()
    compiled = torch.compile(net, fullgraph=True, backend="aot_eager")
    for got, wanted in zip(gradients(compiled, x), want, strict=True):
        torch.testing.assert_close(got, wanted, rtol=0, atol=1e-14)
    assert ["W", "R", "b_x", "b_h", "h"] in asked
    given, other = (x.clone().requires_grad_() for _ in range(2))
    gradients(compiled, given)
    gradients(net, other)
    torch.testing.assert_close(given.grad, other.grad, rtol=0, atol=1e-14)


def test_exported_for_all(x: Tensor) -> None:
    """An exported program does not guard who needs a gradient, and may be asked for any."""
    net, file = made(), io.BytesIO()
    torch.export.save(torch.export.export(net, (x,)), file)
    file.seek(0)
    program = torch.export.load(file).module()
    given, other = (x.clone().requires_grad_() for _ in range(2))
    program(given)[0].sum().backward()
    net(other)[0].sum().backward()
    torch.testing.assert_close(given.grad, other.grad, rtol=0, atol=1e-14)


def written(kind: str, to: Tensor) -> Tensor:
    """A tensor that needs a gradient because of what was written into it, in ways that torch traces apart."""
    made = torch.zeros_like(to)
    if kind == "view":
        made[1:].copy_(to[1:])
    elif kind == "later":
        seen = made.view_as(made)
        made.add_(to)
        return seen
    else:
        other = made
        other += to
    return made


@pytest.mark.parametrize("kind", ["view", "later", "alias"])
@pytest.mark.parametrize("frozen", [False, True])
def test_compiled_with_what_was_written_into(kind: str, frozen: bool, x: Tensor) -> None:
    net, found = made().requires_grad_(not frozen), []

    def loss(a: Tensor) -> Tensor:
        return net(written(kind, a * 2))[0].pow(2).sum()

    for f in (loss, torch.compile(loss, fullgraph=True, backend="aot_eager")):
        given = x.clone().requires_grad_()
        f(given).backward()
        found.append(given.grad)
    torch.testing.assert_close(*found, rtol=0, atol=1e-13)


@pytest.mark.parametrize("ahead", [False, True])
def test_recorded_for_all(ahead: bool, x: Tensor) -> None:
    """What `make_fx` writes down guards nothing, and holds no numbers of the call that it saw."""
    net = made()
    program = make_fx(lambda a: net(a)[0], pre_dispatch=ahead)(x)
    given, other = ((2 * x).requires_grad_() for _ in range(2))
    for f, a in ((program, given), (lambda a: net(a)[0], other)):
        f(a).pow(2).sum().backward()
    torch.testing.assert_close(given.grad, other.grad, rtol=0, atol=1e-14)


def test_a_kernel_for_too_little_is_caught(x: Tensor) -> None:
    """A planted fault: a kernel for the weights alone is no way to the input's gradient."""
    net = made()
    layer = net._layers[0]
    arrays = [x.clone().requires_grad_(), *net._params(0, x)]
    less = with_wrt(layer.recipe, ["W", "R", "b_x", "b_h", "h"])
    with pytest.raises(RuntimeError, match="a kernel without the gradient of 'x'"):
        torch.ops.rnngen.forward(less, arrays, None, None, None, None, T, B, False, False, True)
