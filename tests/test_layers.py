"""Stacked and bidirectional layers against torch's modules, with lengths, states and a decoder behind an encoder."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

import rnngen
from rnngen import Bidirectional, Stack
from rnngen.errors import ArgumentError

T, B, I, H = 7, 3, 5, 4
LENGTHS = np.array([7, 2, 5])


@cache
def kernel(cell: str, size: int) -> rnngen.Kernel:
    return rnngen.compile(rnngen.load(cell), dims={"I": size, "H": H}, dtype="float64")


def normal(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape)


def places(layer: int, back: bool) -> tuple[str, ...]:
    end = f"_l{layer}" + ("_reverse" if back else "")
    return tuple(name + end for name in ("weight_ih", "weight_hh", "bias_ih"))


def params_of(module: nn.LSTM, layer: int, back: bool = False, grad: bool = False) -> dict[str, np.ndarray]:
    """A layer's params, or their gradients, by the spec's names; torch's second bias is 0."""
    arrays = [getattr(module, name) for name in places(layer, back)]
    arrays = [a.grad if grad else a.detach() for a in arrays]
    return dict(zip(("W", "R", "b"), (a.numpy() for a in arrays), strict=True))


def lstm(layers: int, both: bool) -> nn.LSTM:
    torch.manual_seed(0)
    module = nn.LSTM(I, H, num_layers=layers, bidirectional=both).double()
    for name, value in module.named_parameters():
        if name.startswith("bias_hh"):
            nn.init.zeros_(value)
    return module


def close(got: Any, want: Any) -> None:
    np.testing.assert_allclose(got, np.asarray(want), rtol=1e-12, atol=1e-12)


def test_bidirectional_stack_is_torchs() -> None:
    module = lstm(2, both=True)
    made = Stack(
        Bidirectional(kernel("lstm", I), kernel("lstm", I)),
        Bidirectional(kernel("lstm", 2 * H), kernel("lstm", 2 * H)),
    )
    assert made.kernels == 4
    params = tuple(tuple(params_of(module, k, back) for back in (False, True)) for k in range(2))
    x, h, c = normal(0, T, B, I), normal(1, 4, B, H), normal(2, 4, B, H)
    given = [torch.from_numpy(v).requires_grad_() for v in (x, h, c)]
    packed = pack_padded_sequence(given[0], torch.from_numpy(LENGTHS), enforce_sorted=False)
    y, (last_h, last_c) = module(packed, (given[1], given[2]))
    y, _ = pad_packed_sequence(y, total_length=T)
    state = tuple(tuple({"h": h[2 * k + d], "c": c[2 * k + d]} for d in range(2)) for k in range(2))
    run = made.forward(x, params, state, lengths=LENGTHS)
    close(run.output, y.detach())
    close([run.final_state[k][d]["h"] for k in range(2) for d in range(2)], last_h.detach())

    dy, dh, dc = normal(3, *y.shape), normal(4, 4, B, H), normal(5, 4, B, H)
    torch.autograd.backward([y, last_h, last_c], [torch.from_numpy(v) for v in (dy, dh, dc)])
    ends = tuple(tuple({"h": dh[2 * k + d], "c": dc[2 * k + d]} for d in range(2)) for k in range(2))
    grads = made.backward(run, dy, ends)
    close(grads.x, given[0].grad)
    for k in range(2):
        for d in range(2):
            close(grads.initial_state[k][d]["c"], given[2].grad[2 * k + d])
            for name, want in params_of(module, k, bool(d), grad=True).items():
                close(grads.params[k][d][name], want)


def test_encoder_and_decoder_of_four_layers() -> None:
    """Sutskever, Vinyals & Le (2014): the decoder starts where the encoder ended, layer by layer."""
    encoder, decoder = (Stack(kernel("lstm", I), *[kernel("lstm", H)] * 3) for _ in range(2))
    modules = [lstm(4, both=False), lstm(4, both=False)]
    source, target = normal(0, T, B, I), normal(1, 4, B, I)
    given = [torch.from_numpy(v).requires_grad_() for v in (source, target)]
    want, _ = modules[1](given[1], modules[0](given[0].flip(0))[1])
    sets = [tuple(params_of(m, k) for k in range(4)) for m in modules]
    first = encoder.forward(source[::-1], sets[0])
    second = decoder.forward(target, sets[1], first.final_state)
    close(second.output, want.detach())

    dy = normal(2, *want.shape)
    want.backward(torch.from_numpy(dy))
    back = decoder.backward(second, dy)
    start = encoder.backward(first, np.zeros_like(first.output), back.initial_state)
    close(start.x[::-1], given[0].grad)
    for k in range(4):
        for name, value in params_of(modules[0], k, grad=True).items():
            close(start.params[k][name], value)


def test_reversed_it_is_the_mirror_image() -> None:
    made = Bidirectional(kernel("gru", I), kernel("gru", I))
    params, x = made.init_params(3), normal(0, T, B, I)
    there = made.forward(x, params, reverse=True).output
    close(there, made.forward(x[::-1], params).output[::-1])


def test_each_layer_has_a_seed_of_its_own() -> None:
    one, two = Stack(kernel("gru", I), kernel("gru", H)).init_params(7)
    assert np.array_equal(two["W"], kernel("gru", H).init_params(8)["W"])
    assert np.array_equal(one["W"], kernel("gru", I).init_params(7)["W"])


def test_each_layer_and_direction_draws_for_itself(tmp_path: Path) -> None:
    file = tmp_path / "dropped.yaml"
    file.write_text(
        "cell: dropped\ndims: {H: size}\ninputs: {x: [H]}\nstates: {h: [H]}\n"
        "equations: 'h[t] = 0 * h[t-1] + dropout(x[t], 0.5)'\noutputs: [h]\n"
    )
    half, one = rnngen.compile(file, {"H": 50}, dtype="float64"), np.ones((40, 3, 50))
    how = {"training": True, "seed": 3}
    both = Stack(half, half).forward(one, ({}, {}), **how).output
    assert abs((both != 0).mean() - 0.25) < 0.03
    ways = Bidirectional(half, half).forward(one, ({}, {}), **how).output
    assert abs((ways[..., :50] == ways[..., 50:]).mean() - 0.5) < 0.04
    assert abs((ways[..., :50] == ways[::-1, :, 50:]).mean() - 0.5) < 0.04
    nested = Stack(Bidirectional(half, half)).forward(one, (({}, {}),), **how).output
    assert np.array_equal(nested, ways)


def test_what_is_no_layer_is_told() -> None:
    with pytest.raises(rnngen.ArgumentError, match="Stack: layer 1 is of type str, expected a kernel"):
        Stack(kernel("gru", I), "lstm")
    made = Stack(kernel("gru", I))
    with pytest.raises(rnngen.ArgumentError, match="run: expected what forward of this Stack gave, got Run"):
        made.backward(kernel("gru", I).forward({"x": normal(0, T, B, I)}, kernel("gru", I).init_params()), 0)
    with pytest.raises(rnngen.ArgumentError, match=r"lif is no layer: .* outputs s, u"):
        Stack(rnngen.compile(rnngen.load("lif"), dims={"I": I, "H": H}, backend="numpy"))
    with pytest.raises(rnngen.ArgumentError, match="a sequence of 2, one for each layer"):
        Stack(kernel("gru", I), kernel("gru", H)).forward(normal(0, T, B, I), {})
    with pytest.raises(rnngen.ArgumentError, match="at least one layer"):
        Stack()


def test_a_run_goes_back_through_the_layers_that_made_it() -> None:
    """Layers of another order have as many runs, and would take them."""
    one, x = kernel("gru", I), normal(0, T, B, I)
    both, way = Bidirectional(one, one), Bidirectional(one, one)
    params = both.init_params()
    run = both.forward(x, params)
    assert both.backward(run, np.ones_like(run.output)).x.shape == x.shape
    with pytest.raises(ArgumentError, match="run: it was made by another layer than this Bidirectional"):
        way.backward(run, np.ones_like(run.output))
    with pytest.raises(ArgumentError, match="reverse: expected True or False, got 'no'"):
        both.forward(x, params, reverse="no")


def test_layers_that_do_not_fit_each_other() -> None:
    one = kernel("lstm", I)
    with pytest.raises(ArgumentError, match=r"Stack: layer 1 takes \[5\] a step, and layer 0 .* gives \[4\]"):
        Stack(one, one)
    with pytest.raises(ArgumentError, match=r"Bidirectional: .* one takes \[5\] a step, the other \[4\]"):
        Bidirectional(one, kernel("lstm", H))
    with pytest.raises(ArgumentError, match=r"layer 1 takes \[4\] .* gives \[8\]"):
        Stack(Bidirectional(one, one), kernel("lstm", H))


def test_without_the_inputs_gradient() -> None:
    """Only a first layer may do without: the others hand theirs down."""
    one, upper = rnngen.compile("lstm", {"I": I, "H": H}, "float64", wrt=["W", "R", "b"]), kernel("gru", H)
    net, whole = Stack(Bidirectional(one, one), kernel("gru", 2 * H)), Stack(one, upper)
    x, dy = normal(1, T, B, I), normal(2, T, B, H)
    params = whole.init_params(3)
    some = whole.backward(whole.forward(x, params), dy)
    every = Stack(kernel("lstm", I), upper)
    want = every.backward(every.forward(x, params), dy)
    assert some.x is None
    for n, a in some.params[0].items():
        np.testing.assert_array_equal(a, want.params[0][n])
    assert net.backward(net.forward(x, net.init_params()), dy).x is None
    less = rnngen.compile("gru", {"I": H, "H": H}, "float64", wrt=["W"])
    with pytest.raises(ArgumentError, match=r"Stack: layer 1 .* without the gradient of its input"):
        Stack(one, less)


def test_layers_say_what_they_are() -> None:
    said = repr(Stack(kernel("lstm", I), kernel("gru", H)))
    assert said.startswith("Stack(<rnngen kernel lstm(I=5, H=4) float64 on llvm>, <rnngen kernel gru")
