"""`lstm`, `gru` and `elman` are torch's own: forward and every gradient in float64, within 1e-12."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence
from zoo.torch_modules import MODULES, Outcome, load, run_module
from zoo.truth import differences, plain

import rnngen
from rnngen.runtime.kernel import Kernel

T, B, I, H = 7, 3, 5, 4
TOLERANCE = 1e-12
LENGTHS = (T, 1, 4)
Arrays = dict[str, Tensor]


@cache
def kernel(name: str, backend: str) -> Kernel:
    return rnngen.compile(rnngen.load(name), {"I": I, "H": H}, "float64", backend, threads=1, cache=False)


def drawn(name: str, seed: int = 0) -> tuple[Arrays, ...]:
    """inputs, params, initial state, and the gradients of outputs and of the final state."""
    generator = torch.Generator().manual_seed(seed)

    def normal(*shape: int) -> Tensor:
        return 0.6 * torch.randn(*shape, generator=generator, dtype=torch.float64)

    states = MODULES[name].states
    params = {p.name: normal(*[int(n) for n in p.shape]) for p in kernel(name, "numpy").cell.params}
    start, final = ({s: normal(B, H) for s in states} for _ in range(2))
    return {"x": normal(T, B, I)}, params, start, {"h": normal(T, B, H)}, final


def ours(name: str, backend: str, arrays: tuple[Arrays, ...], **call: Any) -> dict[str, Any]:
    """Our results. torch's tensors go in as they are, by DLPack."""
    k = kernel(name, backend)
    inputs, params, start, grad_outputs, grad_final = arrays
    run = k.forward(inputs, params, start, **call)
    grads = k.backward(run, grad_outputs, grad_final)
    groups = {"output": run.outputs, "final": run.final_state, "param": grads.params, "input": grads.inputs,
              "start": grads.initial_state}  # fmt: skip
    return {f"{kind} {n}": np.array(a) for kind, found in groups.items() for n, a in found.items()}


def theirs(found: Outcome) -> dict[str, Any]:
    groups = {"output": found.outputs, "final": found.final_state, "param": found.params, "input": found.inputs,
              "start": found.initial_state}  # fmt: skip
    return {f"{kind} {n}": a for kind, arrays in groups.items() for n, a in plain(arrays).items()}


def agrees(got: dict[str, Any], want: dict[str, Any]) -> None:
    wrong = differences(got, want, TOLERANCE, "array")
    assert not wrong, "\n".join(["", *wrong])


@pytest.mark.parametrize("lengths", [None, LENGTHS, (2, T, T)], ids=["full", "lengths", "other lengths"])
@pytest.mark.parametrize("backend", ["numpy", "llvm"])
@pytest.mark.parametrize("name", MODULES)
def test_forward_and_every_gradient(name: str, backend: str, lengths: tuple[int, ...] | None) -> None:
    """With lengths against a PackedSequence."""
    arrays = drawn(name)
    call = {} if lengths is None else {"lengths": np.array(lengths)}
    agrees(ours(name, backend, arrays, **call), theirs(run_module(name, *arrays, lengths)))


@pytest.mark.parametrize("backend", ["numpy", "llvm"])
@pytest.mark.parametrize("name", MODULES)
def test_float32_is_as_close_as_float32_can_be(name: str, backend: str) -> None:
    arrays = drawn(name)
    k = rnngen.compile(rnngen.load(name), {"I": I, "H": H}, "float32", backend, threads=1, cache=False)
    inputs, params, start = ({n: a.float() for n, a in group.items()} for group in arrays[:3])
    got = {"h": np.array(k.forward(inputs, params, start).outputs["h"])}
    want = plain(run_module(name, *arrays).outputs)
    assert not differences(got, want, 4e-6, "output")


# reverse: the other direction of a bidirectional module --------------------------------------------------


def backwards(name: str, arrays: tuple[Arrays, ...], lengths: tuple[int, ...] | None) -> dict[str, Any]:
    """The reverse direction of torch's bidirectional module, its forward direction being of no concern."""
    inputs, params, start, grad_outputs, grad_final = arrays
    module = MODULES[name]
    both = _bidirectional(name, load(module, params))
    x = inputs["x"].clone().requires_grad_()
    state = [start[s].clone().requires_grad_() for s in module.states]
    y, final = _walk(both, x, state, lengths)
    torch.autograd.backward([y, *final], [grad_outputs["h"], *(grad_final[s] for s in module.states)])
    return theirs(
        Outcome(
            outputs={"h": y.detach()},
            final_state={s: f.detach() for s, f in zip(module.states, final, strict=True)},
            params={n: getattr(both, f"{place}_reverse").grad for n, place in module.places.items()},
            inputs={"x": x.grad},
            initial_state={s: v.grad for s, v in zip(module.states, state, strict=True)},
        )
    )


def _bidirectional(name: str, one: nn.RNNBase) -> nn.RNNBase:
    kind = {"nonlinearity": one.nonlinearity} if isinstance(one, nn.RNN) else {}
    both = type(one)(I, H, bidirectional=True, **kind).to(torch.float64)
    with torch.no_grad():
        for place, value in one.named_parameters():
            getattr(both, place).zero_()
            getattr(both, f"{place}_reverse").copy_(value)
    return both


def _walk(
    both: nn.RNNBase, x: Tensor, state: list[Tensor], lengths: tuple[int, ...] | None
) -> tuple[Tensor, list[Tensor]]:
    stacked = [torch.stack([torch.zeros_like(s), s]) for s in state]
    hidden = tuple(stacked) if len(stacked) > 1 else stacked[0]
    if lengths is None:
        y, final = both(x, hidden)
    else:
        packed, final = both(pack_padded_sequence(x, torch.tensor(lengths), enforce_sorted=False), hidden)
        y, _ = pad_packed_sequence(packed, total_length=len(x))
    return y[..., H:], [f[1] for f in (final if isinstance(final, tuple) else (final,))]


@pytest.mark.parametrize("lengths", [None, LENGTHS], ids=["full", "lengths"])
@pytest.mark.parametrize("backend", ["numpy", "llvm"])
@pytest.mark.parametrize("name", MODULES)
def test_reverse(name: str, backend: str, lengths: tuple[int, ...] | None) -> None:
    arrays = drawn(name, seed=1)
    call = {} if lengths is None else {"lengths": np.array(lengths)}
    agrees(ours(name, backend, arrays, reverse=True, **call), backwards(name, arrays, lengths))


def test_the_comparison_can_fail() -> None:
    """A gate too few, a transposed weight: found."""
    arrays = drawn("lstm")
    spoilt = (arrays[0], {**arrays[1], "R": arrays[1]["R"].flip(0)}, *arrays[2:])
    with pytest.raises(AssertionError):
        agrees(ours("lstm", "numpy", arrays), theirs(run_module("lstm", *spoilt)))
