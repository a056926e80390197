"""The recurrent layers of frameworks as their documentation has them, in plain NumPy, a step at a time.

They share nothing with the compiler and nothing with each other: they are what an imported layer is compared
with. Which layer it is, the weights tell: four blocks of rows are a cell that carries two states, three are
one with a reset gate, one is the simple layer.

keras:  https://keras.io/api/layers/recurrent_layers, as keras/src/layers/rnn computes them
onnx:   https://onnx.ai/onnx/operators, the equations of its operators with one, three and four gates
torch:  https://docs.pytorch.org/docs/stable/nn.html#recurrent-layers
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from rnngen.errors import ArgumentError

__all__ = ["is_known", "walk"]

Array = Any
State = tuple[Array, ...]
Step = Callable[[Array, State], State]
Weights = Mapping[str, Array]
Attributes = Mapping[str, str]


def walk(
    framework: str, weights: Weights, attributes: Attributes, x: Array, start: Sequence[Array] | None
) -> tuple[Array, State]:
    """(outputs [T, B, H], states after the last step) of a layer, x being [T, B, I].

    `start` are the states before the first step, [B, H] each; none: zeros. Raises ArgumentError for a layer
    that is not known here.
    """
    count = _gates(framework, weights)
    if not is_known(framework, weights):
        raise ArgumentError(f"{framework}: no layer with {count} gates and {', '.join(weights)} is known")
    step = _LAYERS[framework, count](weights, attributes)
    sizes = (min(weights[_RECURRENT[framework]].shape), _hidden(framework, weights))
    blank = tuple(np.zeros((x.shape[1], size), x.dtype) for size in sizes[: 2 if count == 4 else 1])
    state: State = tuple(start) if start is not None else blank
    outputs = []
    for row in x:
        state = step(row, state)
        outputs.append(state[0])
    return np.stack(outputs), state


def is_known(framework: str, weights: Weights) -> bool:
    """Whether these are the weights of a layer that can be walked."""
    count = _gates(framework, weights)
    if (framework, count) not in _LAYERS or _NAMES[framework][0] not in weights:
        return False
    projected = {"weight_hr"} if framework == "torch" and count == 4 else set()
    return set(weights) <= {*_NAMES[framework], *projected}


_RECURRENT = {"torch": "weight_hh", "keras": "recurrent_kernel", "onnx": "R"}
_NAMES = {
    "torch": ("weight_ih", "weight_hh", "bias_ih", "bias_hh"),
    "keras": ("kernel", "recurrent_kernel", "bias"),
    "onnx": ("W", "R", "Wb", "Rb", "P"),
}


def _gates(framework: str, weights: Weights) -> int:
    """How many blocks of size H the recurrent matrix has; 0 where it is none."""
    size = _hidden(framework, weights)
    rows = max(weights[_RECURRENT[framework]].shape) if size else 0
    return int(rows // size) if size and rows % size == 0 else 0


def _hidden(framework: str, weights: Weights) -> int:
    """H: the narrow side of the recurrent matrix; where that is of what is handed on, weight_hr [P, H] has
    H. 0 where there are no such matrices."""
    matrix = weights.get(_RECURRENT.get(framework, ""))
    if matrix is None or matrix.ndim != 2 or not min(matrix.shape):
        return 0
    narrow = min(matrix.shape)
    down = weights.get("weight_hr", np.zeros((narrow, narrow)))
    return int(down.shape[1]) if down.ndim == 2 and down.shape[0] == narrow else 0


def _sigmoid(a: Array) -> Array:
    return 0.5 * (1 + np.tanh(0.5 * a))


_FUNCTIONS: dict[str, Callable[[Array], Array]] = {
    "tanh": np.tanh,
    "sigmoid": _sigmoid,
    "relu": lambda a: np.maximum(a, 0),
    "linear": lambda a: a,
    "softsign": lambda a: a / (1 + np.abs(a)),
}


def _function(name: str) -> Callable[[Array], Array]:
    if name.lower() not in _FUNCTIONS:
        raise ArgumentError(f"activation '{name}' is not known here; known: {', '.join(_FUNCTIONS)}")
    return _FUNCTIONS[name.lower()]


def _bias(weights: Weights, name: str) -> Array:
    return weights.get(name, np.zeros(()))


# torch: rows are r, z, n and i, f, g, o; two biases everywhere ----------------------------------------


def _torch_products(weights: Weights, x: Array, h: Array, count: int) -> tuple[list[Array], list[Array]]:
    inside = x @ weights["weight_ih"].T + _bias(weights, "bias_ih")
    carried = h @ weights["weight_hh"].T + _bias(weights, "bias_hh")
    return np.split(inside, count, -1), np.split(carried, count, -1)


def _torch_one(weights: Weights, attributes: Attributes) -> Step:
    act = _function(attributes["nonlinearity"])

    def step(x: Array, state: State) -> State:
        (a,), (b,) = _torch_products(weights, x, state[0], 1)
        return (act(a + b),)

    return step


def _torch_three(weights: Weights, attributes: Attributes) -> Step:
    def step(x: Array, state: State) -> State:
        (h,) = state
        (ir, iz, in_), (hr, hz, hn) = _torch_products(weights, x, h, 3)
        r, z = _sigmoid(ir + hr), _sigmoid(iz + hz)
        n = np.tanh(in_ + r * hn)
        return ((1 - z) * n + z * h,)

    return step


def _torch_four(weights: Weights, attributes: Attributes) -> Step:
    down = weights.get("weight_hr")  # of `proj_size`

    def step(x: Array, state: State) -> State:
        h, c = state
        inside, carried = _torch_products(weights, x, h, 4)
        i, f, g, o = (a + b for a, b in zip(inside, carried, strict=True))
        c = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
        h = _sigmoid(o) * np.tanh(c)
        return (h if down is None else h @ down.T), c

    return step


# keras: columns are z, r, h and i, f, c, o -------------------------------------------------------------


def _keras_one(weights: Weights, attributes: Attributes) -> Step:
    act = _function(attributes["activation"])

    def step(x: Array, state: State) -> State:
        return (act(x @ weights["kernel"] + _bias(weights, "bias") + state[0] @ weights["recurrent_kernel"]),)

    return step


def _keras_three(weights: Weights, attributes: Attributes) -> Step:
    act, gate = _function(attributes["activation"]), _function(attributes["recurrent_activation"])
    kernel, recurrent = weights["kernel"], weights["recurrent_kernel"]
    size = recurrent.shape[0]
    after = attributes["reset_after"] == "1"
    bias = _bias(weights, "bias")
    input_bias, recurrent_bias = (bias[0], bias[1]) if bias.ndim == 2 else (bias, np.zeros(()))

    def step(x: Array, state: State) -> State:
        (h,) = state
        x_z, x_r, x_h = np.split(x @ kernel + input_bias, 3, -1)
        if after:
            inner_z, inner_r, inner_h = np.split(h @ recurrent + recurrent_bias, 3, -1)
            z, r = gate(x_z + inner_z), gate(x_r + inner_r)
            hh = act(x_h + r * inner_h)
        else:
            inner_z, inner_r = np.split(h @ recurrent[:, : 2 * size], 2, -1)
            z, r = gate(x_z + inner_z), gate(x_r + inner_r)
            hh = act(x_h + (r * h) @ recurrent[:, 2 * size :])
        return (z * h + (1 - z) * hh,)

    return step


def _keras_four(weights: Weights, attributes: Attributes) -> Step:
    act, gate = _function(attributes["activation"]), _function(attributes["recurrent_activation"])

    def step(x: Array, state: State) -> State:
        h, carry = state
        z = x @ weights["kernel"] + h @ weights["recurrent_kernel"] + _bias(weights, "bias")
        z0, z1, z2, z3 = np.split(z, 4, -1)
        i, f = gate(z0), gate(z1)
        carry = f * carry + i * act(z2)
        return gate(z3) * act(carry), carry

    return step


# onnx: rows are z, r, h and i, o, f, c; peepholes i, o, f ----------------------------------------------


def _onnx_functions(attributes: Attributes, usual: str) -> list[Callable[[Array], Array]]:
    return [_function(n) for n in (attributes["activations"] or usual).split()]


def _onnx_one(weights: Weights, attributes: Attributes) -> Step:
    (f,) = _onnx_functions(attributes, "Tanh")
    bias = _bias(weights, "Wb") + _bias(weights, "Rb")

    def step(x: Array, state: State) -> State:
        return (f(x @ weights["W"].T + state[0] @ weights["R"].T + bias),)

    return step


def _onnx_three(weights: Weights, attributes: Attributes) -> Step:
    f, g = _onnx_functions(attributes, "Sigmoid Tanh")
    size = weights["R"].shape[1]
    zeros = np.zeros(3 * size)
    w_z, w_r, w_h = np.split(weights["W"], 3)
    r_z, r_r, r_h = np.split(weights["R"], 3)
    wb_z, wb_r, wb_h = np.split(weights.get("Wb", zeros), 3)
    rb_z, rb_r, rb_h = np.split(weights.get("Rb", zeros), 3)
    after = attributes["linear_before_reset"] != "0"

    def step(x: Array, state: State) -> State:
        (h,) = state
        z = f(x @ w_z.T + h @ r_z.T + rb_z + wb_z)
        r = f(x @ w_r.T + h @ r_r.T + rb_r + wb_r)
        if after:
            hidden = g(x @ w_h.T + r * (h @ r_h.T + rb_h) + wb_h)
        else:
            hidden = g(x @ w_h.T + (r * h) @ r_h.T + rb_h + wb_h)
        return ((1 - z) * hidden + z * h,)

    return step


def _onnx_four(weights: Weights, attributes: Attributes) -> Step:
    f, g, out = _onnx_functions(attributes, "Sigmoid Tanh Tanh")
    size = weights["R"].shape[1]
    bias = _bias(weights, "Wb") + _bias(weights, "Rb")
    p_i, p_o, p_f = np.split(weights.get("P", np.zeros(3 * size)), 3)

    def step(x: Array, state: State) -> State:
        h, c = state
        i, o, forget, cell = np.split(x @ weights["W"].T + h @ weights["R"].T + bias, 4, -1)
        i, forget = f(i + p_i * c), f(forget + p_f * c)
        c = forget * c + i * g(cell)
        return f(o + p_o * c) * out(c), c

    return step


_LAYERS: dict[tuple[str, int], Callable[[Weights, Attributes], Step]] = {
    ("torch", 1): _torch_one,
    ("torch", 3): _torch_three,
    ("torch", 4): _torch_four,
    ("keras", 1): _keras_one,
    ("keras", 3): _keras_three,
    ("keras", 4): _keras_four,
    ("onnx", 1): _onnx_one,
    ("onnx", 3): _onnx_three,
    ("onnx", 4): _onnx_four,
}
