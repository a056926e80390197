"""Keras' recurrent layers as its documentation writes them, one unit and one row at a time.

https://keras.io/api/layers/recurrent_layers and the papers and code that it points to: the kernel's columns
are i, f, c, o and z, r, h. Written to be read beside it, with nothing of the compiler and no matrix product.
"""

from __future__ import annotations

from collections.abc import Callable
from math import exp, tanh
from typing import Any

import numpy as np

Array = Any
Weights = dict[str, Array]


def sigmoid(a: float) -> float:
    return 1 / (1 + exp(-a))


def relu(a: float) -> float:
    return max(a, 0.0)


def product(vector: Array, matrix: Array, column: int) -> float:
    return float(sum(vector[j] * matrix[j, column] for j in range(len(vector))))


def lstm(weights: Weights, x: Array) -> tuple[Array, Array]:
    """h [T, B, H] and the last carry."""
    kernel, recurrent, bias = weights["kernel"], weights["recurrent_kernel"], weights["bias"]
    units = recurrent.shape[0]

    def row(sequence: Array) -> tuple[list[list[float]], list[float]]:
        h, carry, hs = [0.0] * units, [0.0] * units, []
        for now in sequence:
            i, f, c, o = (
                [
                    product(now, kernel, g * units + k)
                    + product(h, recurrent, g * units + k)
                    + bias[g * units + k]
                    for k in range(units)
                ]
                for g in range(4)
            )
            carry = [sigmoid(f[k]) * carry[k] + sigmoid(i[k]) * tanh(c[k]) for k in range(units)]
            h = [sigmoid(o[k]) * tanh(carry[k]) for k in range(units)]
            hs.append(h)
        return hs, carry

    rows = [row(x[:, b]) for b in range(x.shape[1])]
    return np.array([hs for hs, _ in rows]).transpose(1, 0, 2), np.array([carry for _, carry in rows])


def gru(weights: Weights, x: Array) -> Array:
    """h [T, B, H]; two rows of biases are those of `reset_after=True`."""
    kernel, recurrent, bias = weights["kernel"], weights["recurrent_kernel"], weights["bias"]
    units, after = recurrent.shape[0], bias.ndim == 2
    inside, around = bias if after else (bias, np.zeros_like(bias))

    def step(now: Array, h: list[float]) -> list[float]:
        def gate(g: int, k: int) -> float:
            at = g * units + k
            return sigmoid(product(now, kernel, at) + inside[at] + product(h, recurrent, at) + around[at])

        z, r = ([gate(g, k) for k in range(units)] for g in range(2))
        new = []
        for k in range(units):
            at = 2 * units + k
            if after:
                past = r[k] * (product(h, recurrent, at) + around[at])
            else:
                past = product([r[j] * h[j] for j in range(units)], recurrent, at)
            new.append(z[k] * h[k] + (1 - z[k]) * tanh(product(now, kernel, at) + inside[at] + past))
        return new

    return walked(step, x, units)


def simple(weights: Weights, x: Array, activation: Callable[[float], float]) -> Array:
    """h [T, B, H]."""
    kernel, recurrent, bias = weights["kernel"], weights["recurrent_kernel"], weights["bias"]
    units = recurrent.shape[0]

    def step(now: Array, h: list[float]) -> list[float]:
        return [
            activation(product(now, kernel, k) + bias[k] + product(h, recurrent, k)) for k in range(units)
        ]

    return walked(step, x, units)


def walked(step: Callable[[Array, list[float]], list[float]], x: Array, units: int) -> Array:
    hs = np.zeros((*x.shape[:2], units))
    for b in range(x.shape[1]):
        h = [0.0] * units
        for t in range(len(x)):
            h = step(x[t, b], h)
            hs[t, b] = h
    return hs
