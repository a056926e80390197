"""A second oracle for the cells that torch has: `nn.RNN`, `nn.GRU`, `nn.LSTM`, with variable lengths.

`run_module` takes the params by the specs' names and gives gradients by the same names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

Arrays = dict[str, Tensor]


@dataclass(frozen=True)
class Module:
    """A torch module and where the spec's params stand in it.

    `places` is name to torch's name. A bias that torch has twice is given to the first, the second being 0.
    """

    make: Callable[[int, int], nn.RNNBase]
    places: dict[str, str]
    states: tuple[str, ...] = ("h",)


@dataclass(frozen=True)
class Outcome:
    """What a run gives: arrays and gradients by name; outputs and inputs are [T, B, …]."""

    outputs: Arrays
    final_state: Arrays
    params: Arrays
    inputs: Arrays
    initial_state: Arrays


_ONE_BIAS = {"W": "weight_ih_l0", "R": "weight_hh_l0", "b": "bias_ih_l0"}
_SIMPLE = {"W_x": "weight_ih_l0", "W_h": "weight_hh_l0", "b": "bias_ih_l0"}
_TWO_BIASES = {"W": "weight_ih_l0", "R": "weight_hh_l0", "b_x": "bias_ih_l0", "b_h": "bias_hh_l0"}

MODULES: dict[str, Module] = {
    "elman": Module(nn.RNN, _SIMPLE),
    "elman@relu": Module(lambda i, h: nn.RNN(i, h, nonlinearity="relu"), _SIMPLE),
    "lstm": Module(nn.LSTM, _ONE_BIAS, ("h", "c")),
    "gru": Module(nn.GRU, _TWO_BIASES),
}


def load(module: Module, params: Arrays) -> nn.RNNBase:
    """The torch module with these params, in their dtype."""
    by_place = {place: params[name] for name, place in module.places.items()}
    w, r = by_place["weight_ih_l0"], by_place["weight_hh_l0"]
    made = module.make(w.shape[1], r.shape[1]).to(w.dtype)
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.zero_()
        for place, value in by_place.items():
            getattr(made, place).copy_(value)
    return made


def walk(
    made: nn.RNNBase, x: Tensor, state: Sequence[Tensor], lengths: Sequence[int] | None
) -> tuple[Tensor, tuple[Tensor, ...]]:
    """Outputs [T, B, H], zero past each length, and the final states [B, H], each at its own last step."""
    stacked = [s.unsqueeze(0) for s in state]
    hidden = tuple(stacked) if len(stacked) > 1 else stacked[0]
    if lengths is None:
        y, final = made(x, hidden)
    else:
        packed = pack_padded_sequence(x, torch.tensor(lengths), enforce_sorted=False)
        y, final = made(packed, hidden)
        y, _ = pad_packed_sequence(y, total_length=len(x))
    return y, tuple(f.squeeze(0) for f in (final if isinstance(final, tuple) else (final,)))


def run_module(
    name: str,
    inputs: Arrays,
    params: Arrays,
    initial_state: Arrays,
    grad_outputs: Arrays,
    grad_final_state: Arrays,
    lengths: Sequence[int] | None = None,
) -> Outcome:
    """Forward and backward; torch cannot pack a sequence of length 0."""
    module = MODULES[name]
    made = load(module, params)
    x = inputs["x"].detach().requires_grad_()
    start = [initial_state[s].detach().requires_grad_() for s in module.states]
    y, final = walk(made, x, start, lengths)
    grads = [grad_outputs["h"], *(grad_final_state[s] for s in module.states)]
    torch.autograd.backward([y, *final], grads)
    return Outcome(
        outputs={"h": y.detach()},
        final_state={s: f.detach() for s, f in zip(module.states, final, strict=True)},
        params={n: getattr(made, place).grad for n, place in module.places.items()},
        inputs={"x": x.grad},
        initial_state={s: v.grad for s, v in zip(module.states, start, strict=True)},
    )
