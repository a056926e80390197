"""Tensors of a GPU: the runner's road on the CPU shim (memory, states, lengths, both directions), and on a GPU.

A shim's tensors are the CPU's: what is tried is everything but torch's own CUDA memory and streams.
"""

from __future__ import annotations

import copy
import os
import pickle
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import torch
from backends.cuda import on_shim
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence

import rnngen.torch
from rnngen.bench.gpu_peers import torch_products
from rnngen.cell import build_cell
from rnngen.errors import ArgumentError, BackendUnavailable
from rnngen.torch import devices
from rnngen.torch.gpu import GpuRunner
from rnngen.torch.recipe import cell_of, dtype_of, tf32_of

T, B, I, H = 7, 3, 5, 4
with_gpu = [pytest.mark.gpu, pytest.mark.skipif("RNNGEN_GPU" not in os.environ, reason="for a GPU: make gpu")]
CALLS: dict[str, dict[str, Any]] = {
    "lstm": {"words": {"num_layers": 2, "bidirectional": True}},
    "gru@reset_before": {"lengths": True, "reset": True},
    "zoneout_lstm": {"training": True},
    "min_gru": {"long": True},
    "layernorm_lstm": {"given": True, "lengths": True},
}


@cache
def shim_runner(recipe: str, flags: tuple[bool, bool, bool]) -> GpuRunner:
    ragged, resets, training = flags
    cell = cell_of(recipe)
    options = on_shim.replace(cell.options, ragged=ragged, resets=resets, training=training and cell.trains)
    engine = on_shim.engine(build_cell(cell.spec, options), dtype_of(recipe), tf32=tf32_of(recipe))
    return GpuRunner(recipe, engine, torch.device("cpu"))


@pytest.fixture
def shim(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Kernels of a GPU for tensors of the CPU; memory that nobody has written is NaN."""
    asked: list[str] = []

    def runner(recipe: str, device: torch.device, flags: tuple[bool, bool, bool]) -> GpuRunner:
        asked.append(str(device))
        return shim_runner(recipe, flags)

    monkeypatch.setattr(devices, "runner", runner)
    torch.use_deterministic_algorithms(True)
    yield asked
    torch.use_deterministic_algorithms(False)


def results(module: nn.Module, call: dict[str, Any], device: str = "cpu") -> list[Tensor]:
    """Outputs, states, and the gradients of a weighted sum of them; the numbers drawn are those of bfloat16."""
    torch.manual_seed(0)
    steps = 70 if call.get("long") else T

    def drawn(shape: Any) -> Tensor:
        return torch.randn(shape).bfloat16().to(device, module.dtype)

    x = drawn((steps, B, I)).requires_grad_()
    words: dict[str, Any] = {}
    if call.get("lengths"):
        words["lengths"] = torch.tensor([steps, 2, steps - 3])
    if call.get("reset"):
        words["reset"] = (torch.rand(steps, B) < 0.2).to(device)
    hx = None
    if call.get("given"):
        count = sum(1 for _ in module.state_names)
        hx = tuple(drawn((1, B, H)).requires_grad_() for _ in range(count))
    y, h = module(x, hx, **words)
    found = [y, *(h if isinstance(h, tuple) else (h,))]
    torch.manual_seed(1)
    loss = sum((drawn(r.shape) * r).sum() for r in found)
    grads = torch.autograd.grad(loss, [*module.parameters(), x, *(hx or ())])
    return [r.detach().cpu() for r in (*found, *grads)]


def made(name: str, dtype: torch.dtype, call: dict[str, Any]) -> nn.Module:
    torch.manual_seed(7)
    module = rnngen.torch.RNN(name, I, H, dtype=dtype, **call.get("words", {}))
    return module.train(bool(call.get("training")))


def agree(got: list[Tensor], want: list[Tensor], tolerance: float) -> None:
    assert len(got) == len(want)
    for k, (a, b) in enumerate(zip(got, want, strict=True)):
        assert (a.shape, a.dtype) == (b.shape, b.dtype), k
        off, scale = float((a - b).norm()), float(b.norm())
        assert off <= tolerance * scale, f"result {k}: {off / max(scale, 1e-300):.1e}"


@pytest.mark.parametrize("name", CALLS)
def test_the_road_of_a_gpu(name: str, shim: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    call = CALLS[name]
    dtype = torch.float64 if name == "lstm" else torch.float32
    got = results(made(name, dtype, call), call)
    assert shim
    monkeypatch.undo()
    agree(got, results(made(name, dtype, call), call), 1e-13 if name == "lstm" else 1e-5)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16], ids=str)
@pytest.mark.parametrize("name", CALLS)
def test_the_road_in_16_bits(
    name: str, dtype: torch.dtype, shim: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Buffers of 16 bits and of 32 side by side; the judge is the CPU in float64."""
    call = CALLS[name]
    module = made(name, dtype, call)
    got = results(module, call)
    assert shim
    monkeypatch.undo()
    assert {r.dtype for r in got} == {dtype}
    want = results(copy.deepcopy(module).double(), call)
    agree([r.double() for r in got], want, 2e-2 if dtype == torch.bfloat16 else 2e-3)


def test_operators_in_16_bits_are_what_they_say(shim: list[str]) -> None:
    """Shapes and dtypes without numbers, of buffers that outputs alone lie in, too; and autograd's checks."""
    layer = made("lstm", torch.bfloat16, {})
    x = torch.randn(T, B, I).bfloat16().requires_grad_()
    arrays = [x, *(p.detach().requires_grad_() for p in layer._params(0, x)), *torch.randn(2, B, H).unbind()]
    recipe, call = layer._layers[0].recipe, (torch.tensor([4, T, 1]), None, None, None, T, B, True, False)
    torch.library.opcheck(torch.ops.rnngen.forward, (recipe, arrays, *call, True))
    found = torch.ops.rnngen.forward(recipe, [a.detach() for a in arrays], *call, True)
    assert {r.dtype for r in found[3:]} == {torch.float32, torch.bfloat16}
    grads = [torch.randn_like(r) for r in found[:3]]
    torch.library.opcheck(
        torch.ops.rnngen.backward, (recipe, arrays, found[3:], grads, [0, 1, 2], *call),
        test_utils=("test_schema", "test_autograd_registration", "test_faketensor"),
    )  # fmt: skip


@pytest.mark.parametrize("name", ["lstm", "elman"])
def test_states_of_16_bit_layers_go_on_in_float32(name: str, shim: list[str]) -> None:
    """An output that is a state lies in a buffer of its own there; without gradients, too."""
    module = made(name, torch.bfloat16, {})
    x = torch.randn(T, B, I).bfloat16()
    zeros = tuple(torch.zeros(1, B, H) for _ in module.state_names)
    with torch.no_grad():
        whole, end = module(x, zeros)
        first, state = module(x[:3], zeros)
        last, state = module(x[3:], state)
    assert shim
    assert torch.equal(torch.cat([first, last]), whole)
    ends = [s if isinstance(s, tuple) else (s,) for s in (state, end)]
    assert all(map(torch.equal, *ends))
    assert {s.dtype for s in ends[0]} == {torch.float32}


def test_inference_and_packed_sequences(shim: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    x = pack_padded_sequence(torch.randn(T, B, I), torch.tensor([4, 7, 1]), enforce_sorted=False)

    def call() -> list[Tensor]:
        with torch.no_grad():
            y, h = made("gru", torch.float32, {})(x)
        return [y.data, h]

    got = call()
    assert shim
    monkeypatch.undo()
    agree(got, call(), 1e-5)


@pytest.mark.parametrize("steps", [0, 1])
def test_few_steps(steps: int, shim: list[str]) -> None:
    module = made("lstm", torch.float32, {})
    x = torch.randn(steps, B, I, requires_grad=True)
    hx = tuple(torch.randn(1, B, H, requires_grad=True) for _ in "hc")
    y, h = module(x, hx)
    assert y.shape == (steps, B, H)
    (y.sum() + h[0].sum()).backward()
    assert hx[0].grad is not None
    assert hx[0].grad.isfinite().all()
    if not steps:
        assert torch.equal(hx[0].grad, torch.ones_like(hx[0]))


def test_tf32_where_it_is_asked_for(shim: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """On a GPU and in float32; torch's own switches are not read."""
    words = {"words": {"tf32": True}}
    exact = results(made("lstm", torch.float32, {}), {})
    with torch_products(torch, True):
        assert all(map(torch.equal, results(made("lstm", torch.float32, {}), {}), exact))
    rounded = results(made("lstm", torch.float32, words), {})
    agree(rounded, exact, 2e-3)
    assert not any(map(torch.equal, rounded[:2], exact[:2]))
    double = [results(made("lstm", torch.float32, c).double(), {}) for c in ({}, words)]
    assert all(map(torch.equal, *double))
    monkeypatch.undo()
    host = [results(made("lstm", torch.float32, c), {}) for c in ({}, words)]
    assert all(map(torch.equal, *host))


def test_tf32_is_for_float32() -> None:
    for kind in (rnngen.torch.RNN, rnngen.torch.RNNCell):
        with pytest.raises(
            ArgumentError, match="tf32: it rounds products of float32, and the dtype is 'float64'"
        ):
            kind("gru", I, H, dtype=torch.float64, tf32=True)
        with pytest.raises(ArgumentError, match="tf32: expected True or False, got 1"):
            kind("gru", I, H, tf32=1)
        assert repr(kind("gru", I, H, tf32=True)).endswith("5, 4, tf32=True)")
        again = pickle.loads(pickle.dumps(kind("gru", I, H, tf32=True)))
        assert tf32_of(again._layers[0].recipe)
        assert not tf32_of(again.double()._layers[0].recipe)
        assert tf32_of(again.float()._layers[0].recipe)


def test_other_devices_are_refused() -> None:
    module = made("lstm", torch.float32, {})
    recipe = module._layers[0].recipe
    with pytest.raises(BackendUnavailable, match="no kernels for tensors on 'mps', only for cpu and cuda"):
        devices.runner(recipe, torch.device("mps"), (False, False, False))


def test_without_a_driver_the_error_says_so() -> None:
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    recipe = made("lstm", torch.float32, {})._layers[0].recipe
    with pytest.raises(BackendUnavailable, match="driver"):
        devices.runner(recipe, torch.device("cuda", 0), (False, False, False))


# torch's compiler is made by parts of torch that are deprecated, and recommends tf32 to GPUs that have it
own_warnings = pytest.mark.filterwarnings("ignore")


def compiles_and_checks(device: str) -> None:
    module = made("gru", torch.float64, {}).to(device)
    x = torch.randn(T, B, I, dtype=torch.float64, device=device, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x: module(x)[0], (x,))
    compiled = torch.compile(module, fullgraph=True)
    torch.testing.assert_close(compiled(x)[0], module(x)[0])


@pytest.mark.slow
@own_warnings
def test_compiles_and_checks() -> None:
    """By the compiler that a GPU's test asks for, which wants one for C++ here."""
    compiles_and_checks("cpu")


class TestOnAGpu:
    pytestmark = with_gpu

    @pytest.mark.parametrize("name", CALLS)
    def test_cells(self, name: str) -> None:
        call = CALLS[name]
        dtype = torch.float64 if name == "lstm" else torch.float32
        want = results(made(name, dtype, call), call)
        for stream in (torch.cuda.current_stream(), torch.cuda.Stream()):
            with torch.cuda.stream(stream):
                got = results(made(name, dtype, call).to("cuda"), call, "cuda")
            stream.synchronize()
            agree(got, want, 1e-12 if name == "lstm" else 1e-5)

    @pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16], ids=str)
    def test_16_bits(self, dtype: torch.dtype) -> None:
        for name, call in CALLS.items():
            module = made(name, dtype, call)
            want = results(copy.deepcopy(module).double(), call)
            got = results(module.to("cuda"), call, "cuda")
            agree([r.double() for r in got], want, 2e-2 if dtype == torch.bfloat16 else 2e-3)
        layer, x = made("lstm", torch.float32, {}).to("cuda"), torch.randn(T, B, I, device="cuda")
        with torch.autocast("cuda", dtype=dtype):
            y, states = layer(x)
        # torch's own, by cuDNN, have been float16 whatever autocast asks for (ATen/cudnn/AutocastRNN.cpp)
        assert [r.dtype for r in (y, *states)] == [dtype] * 3

    def test_tf32(self) -> None:
        want = results(made("gru", torch.float32, {}), {})
        got = results(made("gru", torch.float32, {"words": {"tf32": True}}).to("cuda"), {}, "cuda")
        agree(got, want, 2e-3)

    @own_warnings
    def test_compiles_and_checks(self) -> None:
        compiles_and_checks("cuda")
