"""PyTorch's own samples for its recurrent modules (`torch.testing._internal`), with ours in their place.

Run: what each sample's reference computes, agreement with torch's module on the same weights, contiguity, gradients of
first and second order, repr, pickling, and every wrong use with its type of error and its words.

Left out, and why:

- `proj_size` > 0: a projected state is another cell; no such argument here.
- in-place, channels-last and complex samples: torch's recurrent modules have none.
- samples for CUDA, MPS and cuDNN: other devices.
- `nonlinearity` is a variant of the spec (`elman@relu`); `RNNCell(10, 20, 'relu')`, where torch takes a text for
  `bias`, is called with `bias=True`.
"""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
import torch
from torch import nn

import rnngen.torch

pytest.importorskip("expecttest", reason="torch.testing._internal needs it: pip install --group test")
common_modules = pytest.importorskip("torch.testing._internal.common_modules")

CELLS = {"RNN": "elman", "GRU": "gru", "LSTM": "lstm"}
ENTRIES = {
    i.module_cls: i for i in common_modules.module_db if i.module_cls.__name__.removesuffix("Cell") in CELLS
}


def ours(cls: type, *args: Any, **words: Any) -> nn.Module:
    """Our module for arguments of torch's."""
    name, one = CELLS[cls.__name__.removesuffix("Cell")], cls.__name__.endswith("Cell")
    words.pop("proj_size", 0)
    nonlinearity = words.pop("nonlinearity", "tanh")
    args = tuple(True if one and k == 2 else a for k, a in enumerate(args))
    spec = name if nonlinearity == "tanh" else f"{name}@{nonlinearity}"
    return (rnngen.torch.RNNCell if one else rnngen.torch.RNN)(spec, *args, **words)


def samples(cls: type) -> list[Any]:
    entry = ENTRIES[cls]
    packed = (
        {}
        if cls in (nn.LSTM, *[c for c in ENTRIES if c.__name__.endswith("Cell")])
        else {"with_packed_sequence": True}
    )
    made = entry.module_inputs_func(
        entry, device="cpu", dtype=torch.float64, requires_grad=True, training=True, **packed
    )
    return [s for s in made if not s.constructor_input.kwargs.get("proj_size")]


def flat(found: Any) -> list[torch.Tensor]:
    if isinstance(found, torch.Tensor):
        return [found]
    if isinstance(found, nn.utils.rnn.PackedSequence):
        return [found.data]
    return [t for part in found for t in flat(part)]


def made(cls: type, sample: Any) -> tuple[nn.Module, nn.Module]:
    how = sample.constructor_input
    theirs = cls(*how.args, **how.kwargs, dtype=torch.float64)
    mine = ours(cls, *how.args, **how.kwargs, dtype=torch.float64)
    mine.load_state_dict(theirs.state_dict(), strict=True)
    return mine, theirs


@pytest.mark.parametrize("cls", ENTRIES, ids=lambda c: c.__name__)
def test_samples(cls: type) -> None:
    """`test_forward`, `test_non_contiguous_tensors` and `test_pickle` of torch's suite, and torch's module itself."""
    assert len(samples(cls)) >= 2
    for sample in samples(cls):
        torch.manual_seed(0)
        mine, theirs = made(cls, sample)
        args, words = sample.forward_input.args, sample.forward_input.kwargs
        got, want = flat(mine(*args, **words)), flat(theirs(*args, **words))
        for a, b in zip(got, want, strict=True):
            torch.testing.assert_close(a, b, rtol=0, atol=1e-12)
        if not isinstance(args[0], nn.utils.rnn.PackedSequence):
            reference = flat(sample.reference_fn(mine, *args, **words))
            for a, b in zip(got, reference, strict=True):
                torch.testing.assert_close(a, b, rtol=0, atol=1e-12)
            loose = torch.stack([args[0], args[0]], -1)[..., 0]
            assert not loose.is_contiguous()
            for a, b in zip(flat(mine(loose, *args[1:], **words)), got, strict=True):
                assert torch.equal(a, b)
        for twin in (pickle.loads(pickle.dumps(mine)), copy.deepcopy(mine)):
            for a, b in zip(flat(twin(*args)), got, strict=True):
                assert torch.equal(a, b)
        assert repr(mine).startswith("RNN")


@pytest.mark.parametrize("cls", ENTRIES, ids=lambda c: c.__name__)
def test_gradients_of_first_and_second_order(cls: type) -> None:
    """`test_grad` and `test_gradgrad` of torch's suite; the last sample has every option on."""
    sample = samples(cls)[-1]
    torch.manual_seed(0)
    mine, _ = made(cls, sample)
    args = sample.forward_input.args
    if isinstance(args[0], nn.utils.rnn.PackedSequence):
        args = (torch.rand(3, mine.input_size, dtype=torch.float64, requires_grad=True),)
    hx = flat(args[1:])
    names = [n for n, _ in mine.named_parameters()]

    def call(x: torch.Tensor, *rest: torch.Tensor) -> Any:
        states, params = rest[: len(hx)], dict(zip(names, rest[len(hx) :], strict=True))
        given = () if not states else (states if len(states) > 1 else states[0],)
        return tuple(flat(torch.func.functional_call(mine, params, (x, *given))))

    tensors = (args[0], *hx, *mine.parameters())
    assert torch.autograd.gradcheck(call, tensors, check_batched_grad=False)
    short = (args[0][:2] if args[0].dim() > 1 else args[0], *hx, *mine.parameters())
    assert torch.autograd.gradgradcheck(call, short, check_batched_grad=False, fast_mode=True)


def errors(cls: type) -> list[Any]:
    entry = ENTRIES[cls]
    if entry.module_error_inputs_func is None:
        return []
    return list(entry.module_error_inputs_func(entry, "cpu", torch.float32, False, True))


@pytest.mark.parametrize("cls", ENTRIES, ids=lambda c: c.__name__)
def test_wrong_uses(cls: type) -> None:
    """`test_errors` of torch's suite: the type of error and the words."""
    for error in errors(cls):
        how, call = error.module_error_input.constructor_input, error.module_error_input.forward_input
        if error.error_on is common_modules.ModuleErrorEnum.CONSTRUCTION_ERROR:
            with pytest.raises(error.error_type, match=error.error_regex):
                ours(cls, *how.args, **how.kwargs)
        else:
            module = ours(cls, *how.args, **how.kwargs)
            with pytest.raises(error.error_type, match=error.error_regex):
                module(*call.args, **call.kwargs)
