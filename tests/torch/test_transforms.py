"""Derivatives of derivatives, mapped calls, and tensors that are not what their memory says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.autograd import forward_ad
from torch.func import functional_call, grad, hessian, jacfwd, jacrev, jvp, vjp, vmap

import rnngen.torch

# torch's forward mode makes its decompositions by a part of torch that is deprecated
pytestmark = pytest.mark.filterwarnings("ignore:`torch.jit.script:DeprecationWarning")
T, B, I, H = 3, 2, 2, 3
F64 = {"dtype": torch.float64}


@pytest.fixture(scope="module")
def pair() -> tuple[nn.Module, nn.Module]:
    torch.manual_seed(0)
    ours, theirs = rnngen.torch.RNN("gru", I, H, **F64), nn.GRU(I, H, **F64)
    theirs.load_state_dict(ours.state_dict())
    return ours, theirs


@pytest.fixture(scope="module")
def given() -> tuple[Tensor, Tensor]:
    torch.manual_seed(1)
    return torch.randn(T, B, I, **F64), torch.randn(T, B, I, **F64)


def scalar(net: nn.Module) -> Callable[[Tensor], Tensor]:
    return lambda x: net(x)[0].pow(3).sum()


def pushed(net: nn.Module, x: Tensor, v: Tensor) -> Tensor:
    return jvp(lambda x: net(x)[0], (x,), (v,))[1]


def by_dual(net: nn.Module, x: Tensor, v: Tensor) -> Any:
    a, b = x.clone().requires_grad_(), v.clone().requires_grad_()
    with forward_ad.dual_level():
        moved = forward_ad.unpack_dual(scalar(net)(forward_ad.make_dual(a, b))).tangent
    return torch.autograd.grad(moved, (a, b))


def mapped(net: nn.Module) -> Callable[..., Any]:
    """torch's modules do not run under `vmap`."""
    if isinstance(net, nn.GRU):
        return lambda f: lambda rows: torch.stack([f(r) for r in rows])
    return vmap


def by_params(net: nn.Module, x: Tensor, v: Tensor) -> Any:
    params = {n: p.detach() for n, p in net.named_parameters()}

    def moved(p: dict[str, Tensor]) -> Tensor:
        return jvp(lambda p: functional_call(net, p, (x,))[0], (p,), (params,))[1].pow(2).sum()

    return tuple(grad(moved)(params).values())


@pytest.mark.parametrize("way", [
    lambda net, x, v: grad(lambda x: pushed(net, x, v).pow(2).sum())(x),
    lambda net, x, v: grad(lambda v: pushed(net, x, v).pow(2).sum())(v),
    lambda net, x, v: jvp(lambda v: pushed(net, x, v), (v,), (x,))[1],
    lambda net, x, v: jvp(lambda g: vjp(net, x)[1]((g, net(x)[1]))[0], (net(v)[0],), (net(x)[0],))[1],
    lambda net, x, v: jacrev(jacfwd(scalar(net)))(x),
    lambda net, x, v: mapped(net)(grad(lambda x: pushed(net, x, v).pow(2).sum()))(torch.stack([x, v])),
    by_dual,
    by_params,
], ids=["by-x", "by-v", "linear-in-v", "linear-in-g", "jacrev-jacfwd", "mapped", "dual", "by-params"])  # fmt: skip
def test_reverse_over_forward(
    pair: tuple[nn.Module, nn.Module], given: tuple[Tensor, Tensor], way: Callable[..., Any]
) -> None:
    got, want = (way(net, *given) for net in pair)
    torch.testing.assert_close(got, want, rtol=0, atol=1e-12)


def test_what_is_not_there_is_said(pair: tuple[nn.Module, nn.Module], given: tuple[Tensor, Tensor]) -> None:
    """torch would take a second tangent for zero: a Hessian came out wrong without a word."""
    (net, _), (x, v) = pair, given
    f = scalar(net)
    with pytest.raises(NotImplementedError, match=r"forward mode inside forward mode .* jacfwd\(jacrev"):
        jacfwd(jacfwd(f))(x)
    with pytest.raises(NotImplementedError, match="forward mode inside forward mode"):
        jvp(lambda x: jvp(grad(f), (x,), (v,))[1], (x,), (v,))
    with pytest.raises(NotImplementedError, match="asks for a third"):
        grad(lambda x: hessian(f)(x).sum())(x)
    a = x.clone().requires_grad_()
    (first,) = torch.autograd.grad(f(a), a, create_graph=True)
    (second,) = torch.autograd.grad(first.pow(2).sum(), a, create_graph=True)
    with pytest.raises(NotImplementedError, match="asks for a third"):
        torch.autograd.grad(second.sum(), a)
    y = net(a)[0]
    with pytest.raises(NotImplementedError, match=r"gradients in batches .*torch.func.vmap"):
        torch.autograd.grad(y, a, torch.ones(2, *y.shape, **F64), is_grads_batched=True)


@pytest.fixture
def fresh_compiler() -> Iterator[None]:
    torch._dynamo.reset()
    yield
    torch._dynamo.reset()  # it remembers what it would rather leave alone


@pytest.mark.filterwarnings("ignore::UserWarning")  # what torch says on its way back to eager mode
@pytest.mark.usefixtures("fresh_compiler")
@pytest.mark.parametrize("name", ["jvp", "grad", "hessian"])
def test_transforms_in_compiled_code(
    pair: tuple[nn.Module, nn.Module], given: tuple[Tensor, Tensor], name: str
) -> None:
    """torch would take our operators for constants: a tangent came out as zero."""
    (net, _), (x, v) = pair, given
    ways: dict[str, Callable[[Tensor], Any]] = {
        "jvp": lambda x: jvp(scalar(net), (x,), (v,))[1],
        "grad": grad(scalar(net)),
        "hessian": hessian(scalar(net)),
    }
    assert torch.equal(torch.compile(ways[name], backend="aot_eager")(x), ways[name](x))


# mapped calls ----------------------------------------------------------------------------------------------


def test_lengths_and_resets_may_be_mapped(pair: tuple[nn.Module, nn.Module]) -> None:
    net, _ = pair
    x, lengths = torch.randn(2, T, B, I, **F64), torch.tensor([[1, 3], [0, 2]])
    reset = torch.zeros(2, T, B)
    reset[0, 1, 0] = 1
    got = vmap(lambda x, n: net(x, lengths=n)[0])(x, lengths)
    assert torch.equal(got, torch.stack([net(a, lengths=n)[0] for a, n in zip(x, lengths, strict=True)]))
    got = vmap(lambda x, r: net(x, reset=r)[0])(x, reset)
    assert torch.equal(got, torch.stack([net(a, reset=r)[0] for a, r in zip(x, reset, strict=True)]))


def test_lengths_are_looked_at_where_a_module_cannot(pair: tuple[nn.Module, nn.Module]) -> None:
    net, _ = pair
    x, lengths = torch.randn(T, B, I, **F64), torch.tensor([0, T + 1])

    def call(x: Tensor, lengths: Tensor) -> Tensor:
        return net(x, lengths=lengths)[0]

    for way in (
        lambda: vmap(call)(x[None], lengths[None]),
        lambda: grad(lambda x: call(x, lengths).sum())(x),
        lambda: torch.compile(call, fullgraph=True, backend="aot_eager")(x, lengths),
    ):
        with pytest.raises(RuntimeError, match="lengths: each must be in 0 … 3, found 0 … 4"):
            way()


@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("odd", [0.5, 2.0, float("nan")])
def test_resets_are_looked_at_where_a_module_cannot(odd: float, layers: int) -> None:
    net = rnngen.torch.RNN("gru", I, H, num_layers=layers, bidirectional=True, **F64)
    x, reset = torch.randn(T, B, I, **F64), torch.zeros(T, B)
    reset[1, 0] = odd

    def call(x: Tensor, reset: Tensor) -> Tensor:
        return net(x, reset=reset)[0]

    compiled = torch.compile(call, fullgraph=True, backend="aot_eager")
    for way in (
        lambda: call(x, reset),
        lambda: vmap(call)(x[None], reset[None]),
        lambda: grad(lambda x: call(x, reset).sum())(x),
        lambda: compiled(x, reset),
    ):
        with pytest.raises(RuntimeError, match="reset: expected 0 or 1 everywhere"):
            way()


@pytest.mark.parametrize("dtype", [torch.bool, torch.int64, torch.float32, torch.bfloat16])
def test_resets_of_any_dtype_are_the_same_where_they_are_traced(dtype: torch.dtype) -> None:
    """Forward and back, in one graph, and in a transform; numbers that need a gradient get none."""
    net = rnngen.torch.RNN("gru", I, H, num_layers=2, **F64)
    x, reset = torch.randn(T, B, I, **F64), torch.zeros(T, B)
    reset[1, 0] = 1
    want = net(x, reset=reset)[0]
    slopes = torch.autograd.grad(want.sin().sum(), list(net.parameters()))
    given = reset.to(dtype)
    if dtype is torch.float32:
        given.requires_grad_()
    got = torch.compile(lambda x, r: net(x, reset=r)[0], fullgraph=True, backend="aot_eager")(x, given)
    assert torch.equal(got, want)
    for a, b in zip(torch.autograd.grad(got.sin().sum(), list(net.parameters())), slopes, strict=True):
        torch.testing.assert_close(a, b, rtol=0, atol=1e-14)
    wanted = grad(lambda x: net(x, reset=reset.bool())[0].sin().sum())(x)
    torch.testing.assert_close(
        grad(lambda x: net(x, reset=given.detach())[0].sin().sum())(x), wanted, rtol=0, atol=1e-14
    )


# tensors with something else in their memory ---------------------------------------------------------------


def test_tensors_that_are_negated_or_zero_without_memory(
    pair: tuple[nn.Module, nn.Module], given: tuple[Tensor, Tensor]
) -> None:
    """torch marks some results as the negative of what they hold, and zeros as having no memory."""
    (net, _), (x, v) = pair, given
    minus, zero = torch._neg_view, torch._efficientzerotensor
    with torch.no_grad():
        assert torch.equal(net(minus(x))[0], net(-x)[0])
        assert torch.equal(net(zero(x.shape, **F64))[0], net(torch.zeros_like(x))[0])
    a = x.clone().requires_grad_()
    y = net(a)[0]
    for got, want in ((minus(y.detach()), -y.detach()), (zero(y.shape, **F64), torch.zeros_like(y))):
        ways = [torch.autograd.grad(y, a, g, retain_graph=True)[0] for g in (got, want)]
        assert torch.equal(*ways)
    assert torch.equal(net(minus(a))[0], net(-a)[0])
    assert torch.equal(pushed(net, x, minus(v)), pushed(net, x, -v))
    assert not pushed(net, x, zero(x.shape, **F64)).any()
