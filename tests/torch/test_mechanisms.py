"""torch's machinery around the operators: compilation, export, transforms, second derivatives, processes."""

from __future__ import annotations

import gc
import io
import pickle
import weakref
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch._subclasses import FakeTensorMode
from torch.utils.checkpoint import checkpoint
from torch.utils.data import DataLoader, Dataset
from torch.utils.flop_counter import FlopCounterMode

import rnngen
import rnngen.torch
from rnngen.torch import devices
from rnngen.torch.recipe import kernel_of

# torch's forward mode makes its decompositions by a part of torch that is deprecated
pytestmark = pytest.mark.filterwarnings("ignore:`torch.jit.script:DeprecationWarning")
T, B, I, H = 7, 3, 5, 4
F64 = {"dtype": torch.float64}


@pytest.fixture(scope="module")
def net() -> nn.Module:
    torch.manual_seed(0)
    return rnngen.torch.RNN("lstm", I, H, num_layers=2, bidirectional=True, **F64)


@pytest.fixture(scope="module")
def x() -> Tensor:
    return torch.randn(T, B, I, **F64)


def loss_of(net: nn.Module, x: Tensor) -> Any:
    return lambda p: torch.func.functional_call(net, p, (x,))[0].pow(2).sum()


# compilation -----------------------------------------------------------------------------------------------


def test_compiles_as_one_graph(x: Tensor) -> None:
    """Any T without compiling again, lengths, and the gradients."""
    net = rnngen.torch.RNN("gru", I, H, bidirectional=True, **F64)
    lengths = torch.tensor([4, T, 1])
    torch._dynamo.mark_dynamic(x, 0)
    compiled = torch.compile(lambda x, n: net(x, lengths=n), fullgraph=True, backend="aot_eager")
    for some in (x, x[:4].contiguous()):
        n = lengths.clamp(max=len(some))
        want, got = net(some, lengths=n)[0], compiled(some, n)[0]
        assert torch.equal(got, want)
        found = [torch.autograd.grad(y.pow(2).sum(), list(net.parameters())) for y in (got, want)]
        for a, b in zip(*found, strict=True):
            torch.testing.assert_close(a, b, rtol=0, atol=1e-14)


def test_export_saves_and_loads(net: nn.Module, x: Tensor) -> None:
    file = io.BytesIO()
    torch.export.save(torch.export.export(net, (x,)), file)
    file.seek(0)
    assert torch.equal(torch.export.load(file).module()(x)[0], net(x)[0])


@pytest.mark.parametrize("name", ["lstm", "lem", "layernorm_lstm"])
def test_exported_for_any_steps_and_rows(name: str) -> None:
    """How much a call keeps is a sum of sizes: choices by size are those of each call, not of the program."""
    net = rnngen.torch.RNN(name, I, H, num_layers=2, bidirectional=True, **F64)
    sizes = torch.export.Dim("steps", min=1, max=300), torch.export.Dim("rows", min=1, max=300)
    shapes = (dict(enumerate(sizes)),)
    program = torch.export.export(net, (torch.randn(T, B, I, **F64),), dynamic_shapes=shapes).module()
    for steps, rows in ((1, 1), (200, 2), (2, 200)):
        x = torch.randn(steps, rows, I, **F64)
        assert torch.equal(program(x)[0], net(x)[0])


@pytest.mark.parametrize("name", ["gru", "lstm"])
def test_opcheck(name: str) -> None:
    layer = rnngen.torch.RNN(name, I, H, **F64)
    x = torch.randn(T, B, I, **F64, requires_grad=True)
    start = [torch.randn(B, H, **F64, requires_grad=True) for _ in layer.state_names]
    params = [p.detach().requires_grad_() for p in layer._params(0, x)]
    arrays, recipe = [x, *params, *start], layer._layers[0].recipe
    call = (torch.tensor([4, T, 1]), torch.zeros(T, B, dtype=torch.bool), None, None, T, B, True, False)
    torch.library.opcheck(torch.ops.rnngen.forward, (recipe, arrays, *call, True))
    found = torch.ops.rnngen.forward(recipe, [a.detach() for a in arrays], *call, True)
    n = 1 + len(start)
    grads, tape = [torch.randn_like(r) for r in found[:n]], found[n:]
    torch.library.opcheck(
        torch.ops.rnngen.backward, (recipe, arrays, tape, grads, list(range(n)), *call),
        test_utils=("test_schema", "test_autograd_registration", "test_faketensor"),
    )  # fmt: skip


@pytest.mark.parametrize("wanted", [False, True])
def test_operations_are_counted(wanted: bool) -> None:
    """Matrix products forward, twice as many back, but that of an input's gradient that nobody needs."""
    net = rnngen.torch.RNN("lstm", 16, 32, num_layers=2)
    with FlopCounterMode(display=False) as counter:
        net(torch.randn(T, B, 16, requires_grad=wanted))[0].sum().backward()
    lower, upper, own = (2 * T * B * 4 * 32 * n for n in (16, 32, 32))
    assert counter.get_total_flops() == 3 * (lower + upper + 2 * own) - (0 if wanted else lower)


# derivatives -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", ["plain", "lengths", "reset"])
def test_gradcheck_and_gradgradcheck(call: str) -> None:
    torch.manual_seed(0)
    layer = rnngen.torch.RNN("gru", 2, 3, bidirectional=True, **F64)
    words = {
        "plain": {},
        "lengths": {"lengths": torch.tensor([1, 3])},
        "reset": {"reset": torch.tensor([[0, 0], [0, 1], [1, 0]])},
    }[call]
    names = [n for n, _ in layer.named_parameters()]

    def run(x: Tensor, h: Tensor, *params: Tensor) -> Any:
        return torch.func.functional_call(layer, dict(zip(names, params, strict=True)), (x, h), words)

    x, h = (torch.randn(3, 2, 2, **F64, requires_grad=True), torch.randn(2, 2, 3, **F64, requires_grad=True))
    tensors = (x, h, *layer.parameters())
    assert torch.autograd.gradcheck(run, tensors)
    assert torch.autograd.gradgradcheck(run, tensors, fast_mode=True)


def test_forward_mode(net: nn.Module, x: Tensor) -> None:
    params = {n: p.detach() for n, p in net.named_parameters()}
    v, step = torch.randn_like(x), 1e-6

    def f(x: Tensor) -> Tensor:
        return torch.func.functional_call(net, params, (x,))[0]

    _, moved = torch.func.jvp(f, (x,), (v,))
    torch.testing.assert_close(moved, (f(x + step * v) - f(x - step * v)) / (2 * step), rtol=0, atol=1e-8)
    with torch.autograd.forward_ad.dual_level():
        dual = f(torch.autograd.forward_ad.make_dual(x, v))
        torch.testing.assert_close(torch.autograd.forward_ad.unpack_dual(dual).tangent, moved)


def test_hessian_vector_products_both_ways(net: nn.Module, x: Tensor) -> None:
    params = {n: p.detach() for n, p in net.named_parameters()}
    v = {n: torch.randn_like(p) for n, p in params.items()}
    gradient = torch.func.grad(loss_of(net, x))
    forward = torch.func.jvp(gradient, (params,), (v,))[1]
    (backward,) = torch.func.vjp(gradient, params)[1](v)
    for name in params:
        torch.testing.assert_close(forward[name], backward[name], rtol=0, atol=1e-12)


def test_per_sample_gradients(net: nn.Module, x: Tensor) -> None:
    params = {n: p.detach() for n, p in net.named_parameters()}
    one = torch.func.grad(lambda p, row: loss_of(net, row[:, None])(p))
    found = torch.func.vmap(one, in_dims=(None, 1))(params, x)
    whole = torch.func.grad(loss_of(net, x))(params)
    for name, param in params.items():
        assert found[name].shape == (B, *param.shape)
        torch.testing.assert_close(found[name].sum(0), whole[name], rtol=0, atol=1e-12)


@pytest.mark.parametrize("reentrant", [True, False])
def test_checkpoints_of_activations(net: nn.Module, x: Tensor, reentrant: bool) -> None:
    """`torch.utils.checkpoint`, which runs the layer again on the way back."""
    a = x.clone().requires_grad_()
    want = torch.autograd.grad(net(a)[0].pow(2).sum(), [a, *net.parameters()])
    net.zero_grad()
    checkpoint(lambda a: net(a)[0], a, use_reentrant=reentrant).pow(2).sum().backward()
    for got, gradient in zip([a, *net.parameters()], want, strict=True):
        assert torch.equal(got.grad, gradient)


def test_layers_without_numbers() -> None:
    """Made and called where nothing has a value: to know shapes and memory before there is any."""
    with FakeTensorMode():
        layer, x = rnngen.torch.RNN("lstm", I, H, num_layers=2), torch.randn(T, B, I)
        y, _ = layer(x, lengths=torch.tensor([4, T, 1]), reset=torch.zeros(T, B))
        y.sum().backward()
        assert y.shape == (T, B, H)
        assert layer.weight_hh_l0.grad.shape == (4 * H, H)
    layer, x = rnngen.torch.RNN("lstm", I, H).to("meta"), torch.empty(T, B, I, device="meta")
    assert layer(x, lengths=torch.empty(B, dtype=torch.long, device="meta"))[0].shape == (T, B, H)


def test_the_default_device_is_not_asked() -> None:
    layer, x, lengths = rnngen.torch.RNN("gru", I, H), torch.randn(T, B, I), torch.tensor([4, T, 1])
    want = layer(x, lengths=lengths)[0]
    torch.set_default_device("meta")
    try:
        found = layer(x, lengths=lengths)[0]
        found.sum().backward()
        assert torch.equal(layer(x, lengths=[4, T, 1])[0], want)
    finally:
        torch.set_default_device(None)
    assert torch.equal(found, want)


def test_a_tensor_changed_before_the_backward_pass_is_noticed() -> None:
    layer = rnngen.torch.RNN("gru", I, H)
    x = torch.randn(T, B, I)
    y, _ = layer(x)
    x.mul_(2)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        y.sum().backward()
    y, _ = layer(x)
    y.mul_(2)
    y.sum().backward()  # an output is the caller's


# any cell --------------------------------------------------------------------------------------------------


def against_the_kernel(name: str, dims: dict[str, int], inputs: dict[str, Tensor], **call: Any) -> None:
    """Outputs, final state and gradients of params as of `rnngen.compile`."""
    torch.manual_seed(0)
    layer = rnngen.torch.RNN(name, dims=dims, **F64)
    kernel = rnngen.compile(rnngen.load(name), dims, "float64")
    first, *others = layer._layers[0].inputs
    y, end = layer(inputs[first], **{n: inputs[n] for n in others}, **call)
    ys, ends = ([v] if isinstance(v, Tensor) else list(v) for v in (y, end))
    params = dict(zip([p.name for p in kernel.cell.params], layer._params(0, y), strict=True))
    run = kernel.forward(inputs, params, **call)
    for got, want in zip(ys, run.outputs.values(), strict=True):
        np.testing.assert_allclose(got.detach().numpy(), want, rtol=0, atol=1e-13)
    for got, n in zip(ends, layer.state_names, strict=True):
        np.testing.assert_allclose(got[0].detach().numpy(), run.final_state[n], rtol=0, atol=1e-13)
    weights = {n: torch.randn(a.shape, **F64) for n, a in run.outputs.items()}
    sum((a * w).sum() for a, w in zip(ys, weights.values(), strict=True)).backward()
    grads = kernel.backward(run, weights).params
    for weight in layer._weights[0]:
        for place in weight[0]:
            param = getattr(layer, place)
            if param.requires_grad:
                want = grads[dict(zip([w[0] for w in layer._weights[0]], params, strict=True))[weight[0]]]
                np.testing.assert_allclose(param.grad.numpy(), want, rtol=0, atol=1e-12)


@pytest.mark.parametrize("call", [{}, {"lengths": torch.tensor([4, T, 1])}], ids=["full", "lengths"])
@pytest.mark.parametrize("name", ["mgu", "clockwork", "fast_weights", "esn"])
def test_any_cell_is_its_kernel(name: str, call: dict[str, Any]) -> None:
    dims = {d.name: d.default or 3 + k for k, d in enumerate(rnngen.load(name).spec.dims)}
    inside = dims[str(rnngen.load(name).inputs[0].shape[0])]
    against_the_kernel(name, dims, {"x": torch.randn(T, B, inside, **F64)}, **call)


SPEC = """
cell: delayed
dims: {N: symbols, H: hidden size}
inputs:
  s: {shape: [], dtype: index}
  u: [H]
  m: {shape: [H], per: sequence}
states: {h: [H]}
params: {E: [N, H], R: [H, H]}
equations: |
  h[t] = tanh(take(E, s[t]) + R @ h[t-2] + u[t-1] * m + 0.1 * t)
outputs: [h]
"""


def test_delays_indices_and_step_numbers_go_on(tmp_path: Any) -> None:
    """Two calls with the state carried are one call; indices and inputs of one value a sequence by keyword."""
    (tmp_path / "delayed.yaml").write_text(SPEC)
    layer = rnngen.torch.RNN(tmp_path / "delayed.yaml", dims={"N": 6, "H": H}, **F64)
    s, u, m = torch.randint(0, 6, (T, B)), torch.randn(T, B, H, **F64), torch.randn(B, H, **F64)
    whole, end = layer(s, u=u, m=m)
    first, middle = layer(s[:4], u=u[:4], m=m)
    second, last = layer(s[4:], middle, u=u[4:], m=m)
    torch.testing.assert_close(torch.cat([first, second]), whole, rtol=0, atol=1e-14)
    for a, b in zip(last, end, strict=True):
        torch.testing.assert_close(a, b, rtol=0, atol=1e-14)
    assert "t" in layer.state_names
    assert pickle.loads(pickle.dumps(layer))(s, u=u, m=m)[0].equal(whole)
    with pytest.raises(IndexError, match="s: indices must be in 0 … 5, found 6"):
        layer(s + 6 * (s == s.max()), u=u, m=m) if int(s.max()) == 0 else layer(s.fill_(6), u=u, m=m)


def test_random_cells_draw_from_torchs_generator(tmp_path: Any) -> None:
    text = rnngen.load("elman").spec.source_lines
    path = tmp_path / "dropped.yaml"
    path.write_text(
        "\n".join(text).split("layouts:")[0].replace("W_h @ h[t-1]", "W_h @ dropout(h[t-1], 0.5)")
    )
    layer, x = rnngen.torch.RNN(path, I, H), torch.randn(T, B, I)
    runs = []
    for seed in (0, 0, 1):
        torch.manual_seed(seed)
        runs.append(layer(x)[0])
    assert torch.equal(runs[0], runs[1])
    assert not torch.equal(runs[0], runs[2])
    layer.eval()
    before = torch.get_rng_state()
    assert torch.equal(layer(x)[0], layer(x)[0])
    assert torch.equal(torch.get_rng_state(), before), "an evaluation changes the training after it"


# wrong use -------------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:`torch.jit.trace:DeprecationWarning")
def test_wrong_use() -> None:
    with pytest.raises(ValueError, match="did you mean 'lstm' or 'lstmn'"):
        rnngen.torch.RNN("lstmm", 5, 4)
    with pytest.raises(ValueError, match=r"needs a size for 'H' \(hidden size\)"):
        rnngen.torch.RNN("lstm", 5)
    with pytest.raises(ValueError, match="has no dimension 'K'"):
        rnngen.torch.RNN("lstm", 5, 4, dims={"K": 3})
    with pytest.raises(ValueError, match="input_size=5, but dims says I=6"):
        rnngen.torch.RNN("lstm", 5, 4, dims={"I": 6})
    with pytest.raises(ValueError, match="does not say which of its params are biases"):
        rnngen.torch.RNN("mgu", 5, 4, bias=False)
    layer, x = rnngen.torch.RNN("lstm", 5, 4), torch.randn(T, B, 5)
    with pytest.raises(TypeError, match="unexpected keyword argument 'memory'"):
        layer(x, memory=x)
    with pytest.raises(RuntimeError, match="expected 2 states"):
        layer(x, torch.zeros(1, B, 4))
    with pytest.raises(RuntimeError, match=r"lengths: each must be in 0 … 7, found 3 … 8"):
        layer(x, lengths=torch.tensor([3, 8, 7]))
    with pytest.raises(RuntimeError, match="not at the same device"):
        layer(x.to("meta"))
    with pytest.raises(
        RuntimeError, match=r"does not match .* Convert input: input.to\(torch.float32\), or convert model"
    ):
        layer(x.bfloat16())
    with pytest.raises(RuntimeError, match=r"size \[7, 3\], got \[3, 7\]; axis 0 is time, axis 1 the batch$"):
        layer(x, reset=torch.zeros(B, T))
    with pytest.raises(RuntimeError, match="reset: expected 0 or 1 everywhere"):
        layer(x, reset=torch.full((T, B), 2.0))
    with pytest.raises(
        RuntimeError, match=r"torch.jit.trace .* rnngen.onnx.export\(layer.cell, layer.params\(\)\)"
    ):
        torch.jit.trace(layer, (x,))
    with pytest.raises(ValueError, match=r"dtype: 'int32' is not one of .* which layers have; keep lstm in"):
        rnngen.torch.RNN("lstm", 5, 4, dtype=torch.int32)


@pytest.mark.parametrize("compiled", [False, True])
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float64])
def test_weights_that_were_put_in_tell_the_dtype(dtype: torch.dtype, compiled: bool) -> None:
    """By functional_call, into `.data`, or with assign=True, as sharding in mixed precision and large
    checkpoints do: results are those of a layer of that dtype."""
    x = torch.randn(T, B, I)
    layer = rnngen.torch.RNN("lstm", I, H, 2)
    other = {n: p.detach().to(dtype) for n, p in layer.state_dict().items()}
    plain = rnngen.torch.RNN("lstm", I, H, 2, dtype=dtype)
    plain.load_state_dict(other)
    want, (h, c) = plain(x.to(dtype))
    torch._dynamo.reset()  # it has seen layers of other tests, and counts them
    call = torch.compile(layer, fullgraph=True, backend="aot_eager") if compiled else layer

    def same(found: Any) -> None:
        torch.testing.assert_close(found, (want, (h, c)), rtol=0, atol=0)

    if not compiled:
        same(torch.func.functional_call(layer, other, (x.to(dtype),)))
        assert layer.dtype is torch.float32
        packed = torch.nn.utils.rnn.pack_padded_sequence(x.to(dtype), [T] * B)
        torch.testing.assert_close(torch.func.functional_call(layer, other, (packed,))[1], (h, c))
    call(x)
    layer.load_state_dict(other, assign=True)
    assert layer.dtype is dtype
    same(call(x.to(dtype)))
    with pytest.raises(RuntimeError, match=rf"does not match weight dtype \({dtype}\)"):
        layer(x)
    assert layer.float()(x)[0].dtype is layer.dtype is torch.float32


def test_fixed_weights_may_have_another_dtype() -> None:
    """Sharding in mixed precision leaves buffers as they are."""
    x, layer = torch.randn(T, B, I), rnngen.torch.RNN("lmu", I, dims={"H": H})
    fixed = {n for n, _ in layer.named_buffers()}
    assert fixed
    want = rnngen.torch.RNN("lmu", I, dims={"H": H}).bfloat16()
    want.load_state_dict(layer.state_dict())
    for p in layer.parameters():
        p.data = p.data.bfloat16()
    assert {b.dtype for b in layer.buffers()} == {torch.float32}
    torch.testing.assert_close(layer(x.bfloat16()), want(x.bfloat16()), rtol=0, atol=0)


def test_weights_of_two_dtypes_or_another_shape_are_not_read() -> None:
    """Compiled code would take their memory for something else."""
    x, layer = torch.randn(T, B, I), rnngen.torch.RNN("lstm", I, H)
    one = {"weight_hh_l0": layer.weight_hh_l0.detach().double()}
    with pytest.raises(RuntimeError, match=r"weight_hh_l0: expected a weight of torch.float32 .*float64"):
        torch.func.functional_call(layer, one, (x,))
    small = {n: p.detach()[:1] for n, p in layer.state_dict().items()}
    with pytest.raises(RuntimeError, match=r"weight_ih_l0: .* got torch.float32 and \[1, 5\]"):
        torch.func.functional_call(layer, small, (x,))
    whole = {n: p.detach().to(torch.complex64) for n, p in layer.state_dict().items()}
    with pytest.raises(ValueError, match="'complex64' is not one of float32, float64, bfloat16, float16"):
        torch.func.functional_call(layer, whole, (x,))


def test_the_profiler_sees_layers() -> None:
    layer, x = rnngen.torch.RNN("gru", I, H), torch.randn(T, B, I, requires_grad=True)
    with torch.profiler.profile() as seen:
        layer(x)[0].sum().backward()
        with torch.no_grad():
            layer(x)
    rows = {row.key: row.count for row in seen.key_averages()}
    assert (rows["rnngen::forward"], rows["rnngen::backward"]) == (2, 1)


# threads and processes -------------------------------------------------------------------------------------


def test_what_runs_compiled_code_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads whose first calls meet each make a kernel, of which one is kept: all of them run."""
    layer, flags = rnngen.torch.RNN("gru", I, H), (False, False, False)
    made = []
    monkeypatch.setattr(
        devices, "kernel_of", lambda text: made.append(kernel_of.__wrapped__(text)) or made[-1]
    )
    runner = devices.runner.__wrapped__(layer._layers[0].recipe, torch.device("cpu"), flags)
    engine = weakref.ref(made.pop().engine(flags))
    gc.collect()
    assert engine() is not None
    assert runner.functions is engine().functions


class Rows(Dataset[Tensor]):
    """A data set that runs a layer in its workers."""

    def __init__(self, layer: nn.Module) -> None:
        self.layer = layer

    def __len__(self) -> int:
        return 4

    def __getitem__(self, k: int) -> Tensor:
        with torch.no_grad():
            return self.layer(torch.full((T, 1, I), float(k)))[0]


def test_layers_run_in_forked_workers() -> None:
    layer = rnngen.torch.RNN("gru", I, H)
    data = Rows(layer)
    want = torch.stack([data[k] for k in range(4)])
    found = torch.cat(list(DataLoader(data, batch_size=2, num_workers=1, multiprocessing_context="fork")))
    assert torch.equal(found, want)
