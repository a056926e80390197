"""One step of each gated cell (the LSTM and GRU families), written from the papers' equations in torch.

A step takes x (inputs), p (params), s (states of the step before) and c (constants), and gives outputs and
new states. Inputs and states have a batch axis in front, params have none. Nothing here reads a spec.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

Arrays = dict[str, Tensor]
Numbers = dict[str, float]
Result = tuple[Arrays, Arrays]

sigmoid, tanh = torch.sigmoid, torch.tanh


def rows(packed: Tensor, k: int, n: int) -> Tensor:
    """Gate k of a matrix or vector in which n gates lie one after another along the first axis."""
    size = packed.shape[0] // n
    return packed[k * size : (k + 1) * size]


def affine(x: Arrays, p: Arrays, s: Arrays, k: int, n: int) -> Tensor:
    """W_k x + R_k h + b_k, for gate k of n."""
    return x["x"] @ rows(p["W"], k, n).T + s["h"] @ rows(p["R"], k, n).T + rows(p["b"], k, n)


def both(h: Tensor, c: Tensor) -> Result:
    return {"h": h}, {"h": h, "c": c}


def only(h: Tensor) -> Result:
    return {"h": h}, {"h": h}


# Long short-term memories ---------------------------------------------------------------------------


def lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    i = sigmoid(affine(x, p, s, 0, 4))
    f = sigmoid(affine(x, p, s, 1, 4))
    g = tanh(affine(x, p, s, 2, 4))
    o = sigmoid(affine(x, p, s, 3, 4))
    cell = f * s["c"] + i * g
    return both(o * tanh(cell), cell)


def lstm_continual(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Gers 2000, one memory block after the other; a gate is a row of W."""
    return _blocks(x["x"], s["y"], s["s"], p, c, 3)[:2]


def lstm_continual_truncated(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return _blocks(x["x"], s["y"].detach(), s["s"], p, c, 3)[:2]


def lstm_continual_prediction_gate(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    outputs, states, shown = _blocks(x["x"], s["y"], s["s"], p, c, 4)
    return outputs | {"prediction": shown @ p["V"].T + p["d"]}, states


def _blocks(
    x: Tensor, y: Tensor, s: Tensor, p: Arrays, c: Numbers, gates: int
) -> tuple[Arrays, Arrays, Tensor]:
    """(outputs, states, the squashed cells behind the fourth gate)."""
    blocks, size = int(c["N"]), int(c["C"])
    pre = x @ p["W"].T + y @ p["R"].T + p["b"]
    net = x @ p["W_c"].T + y @ p["R_c"].T + p["b_c"]
    cells, out, shown = [], [], []
    for block in range(blocks):
        gate = [sigmoid(pre[:, k * blocks + block]) for k in range(gates)]
        for cell in range(block * size, (block + 1) * size):
            state = gate[1] * s[:, cell] + gate[0] * 2 * tanh(net[:, cell] / 2)
            squashed = tanh(state / 2)
            cells.append(state)
            out.append(gate[2] * squashed)
            shown.append(gate[-1] * squashed)
    y, s, seen = (torch.stack(v, dim=1) for v in (out, cells, shown))
    return {"y": y}, {"y": y, "s": s}, seen


def bn_lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Cooijmans 2017 with torch's own batch norm, which in training takes the batch's biased variance."""

    def norm(v: Tensor, gain: Tensor, shift: Tensor | None = None) -> Tensor:
        return torch.nn.functional.batch_norm(v, None, None, gain, shift, training=True, eps=1e-5)

    pre = norm(s["h"] @ p["W_h"].T, p["gamma_h"]) + norm(x["x"] @ p["W_x"].T, p["gamma_x"]) + p["b"]
    return _normalised(pre, s, lambda v: norm(v, p["gamma_c"], p["beta_c"]))


def bn_lstm_population(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    k = min(int(x["t"]), p["mean_h"].shape[0] - 1)

    def norm(v: Tensor, which: str, shift: Tensor | None = None) -> Tensor:
        mean, var = p["mean_" + which][k].detach(), p["std_" + which][k].detach() ** 2
        return torch.nn.functional.batch_norm(
            v, mean, var, p["gamma_" + which], shift, training=False, eps=1e-5
        )

    pre = norm(s["h"] @ p["W_h"].T, "h") + norm(x["x"] @ p["W_x"].T, "x") + p["b"]
    return _normalised(pre, s, lambda v: norm(v, "c", p["beta_c"]))


def _normalised(pre: Tensor, s: Arrays, norm: Callable[[Tensor], Tensor]) -> Result:
    f, i, o, g = pre.chunk(4, dim=1)
    cell = sigmoid(f) * s["c"] + sigmoid(i) * tanh(g)
    return both(sigmoid(o) * tanh(norm(cell)), cell)


def lstm_1997(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Squashing into [-2, 2] and [-1, 1], as twice and once the hyperbolic tangent of the half."""
    z = 2 * tanh(affine(x, p, s, 0, 3) / 2)
    i = sigmoid(affine(x, p, s, 1, 3))
    o = sigmoid(affine(x, p, s, 2, 3))
    cell = s["c"] + i * z
    return both(o * tanh(cell / 2), cell)


def lstm_peephole(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    i = sigmoid(affine(x, p, s, 0, 4) + p["p_i"] * s["c"])
    f = sigmoid(affine(x, p, s, 1, 4) + p["p_f"] * s["c"])
    g = tanh(affine(x, p, s, 2, 4))
    cell = f * s["c"] + i * g
    o = sigmoid(affine(x, p, s, 3, 4) + p["p_o"] * cell)
    return both(o * tanh(cell), cell)


def cifg(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    i = sigmoid(affine(x, p, s, 0, 3))
    f = 1 - i
    z = tanh(affine(x, p, s, 1, 3))
    o = sigmoid(affine(x, p, s, 2, 3))
    cell = f * s["c"] + i * z
    return both(o * tanh(cell), cell)


def cifg_peephole(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    i = sigmoid(affine(x, p, s, 0, 3) + p["p_i"] * s["c"])
    f = 1 - i
    z = tanh(affine(x, p, s, 1, 3))
    cell = f * s["c"] + i * z
    o = sigmoid(affine(x, p, s, 2, 3) + p["p_o"] * cell)
    return both(o * tanh(cell), cell)


def layernorm_lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """torch's own layer norm, whose default eps is 1e-5 as well."""

    def norm(v: Tensor, k: str) -> Tensor:
        return torch.nn.functional.layer_norm(v, v.shape[-1:], p["alpha" + k], p["beta" + k])

    gates = norm(s["h"] @ p["W_h"].T, "1") + norm(x["x"] @ p["W_x"].T, "2") + p["b"]
    f, i, o, g = gates.chunk(4, dim=-1)
    cell = sigmoid(f) * s["c"] + sigmoid(i) * tanh(g)
    return both(sigmoid(o) * tanh(norm(cell, "3")), cell)


def janet(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    w_f, w_c = p["W"].chunk(2)
    r_f, r_c = p["R"].chunk(2)
    forget = x["x"] @ w_f.T + s["h"] @ r_f.T + p["b_f"]
    candidate = tanh(x["x"] @ w_c.T + s["h"] @ r_c.T + p["b_c"])
    return only(sigmoid(forget) * s["h"] + (1 - sigmoid(forget - c["beta"])) * candidate)


# Gated recurrent units ------------------------------------------------------------------------------


def gru(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    def of_x(k: int) -> Tensor:
        return x["x"] @ rows(p["W"], k, 3).T + rows(p["b_x"], k, 3)

    def of_h(k: int) -> Tensor:
        return s["h"] @ rows(p["R"], k, 3).T + rows(p["b_h"], k, 3)

    r = sigmoid(of_x(0) + of_h(0))
    z = sigmoid(of_x(1) + of_h(1))
    n = tanh(of_x(2) + r * of_h(2))
    return only(z * s["h"] + (1 - z) * n)


def gru_reset_before(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    r = sigmoid(affine(x, p, s, 0, 3))
    z = sigmoid(affine(x, p, s, 1, 3))
    n = tanh(affine(x, p, {"h": r * s["h"]}, 2, 3))
    return only(z * s["h"] + (1 - z) * n)


def mgu(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    f = sigmoid(x["x"] @ p["W_f"].T + s["h"] @ p["U_f"].T + p["b_f"])
    n = tanh(x["x"] @ p["W_h"].T + (f * s["h"]) @ p["U_h"].T + p["b_h"])
    return only((1 - f) * s["h"] + f * n)


def ugrnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    g = sigmoid(affine(x, p, s, 0, 2) + c["forget_bias"])
    n = tanh(affine(x, p, s, 1, 2))
    return only(g * s["h"] + (1 - g) * n)


def min_gru(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    gate, candidate = (x["x"] @ p["W"].T + p["b"]).chunk(2, dim=-1)
    z = sigmoid(gate)
    return only((1 - z) * s["h"] + z * candidate)


def positive(a: Tensor) -> Tensor:
    """The paper's g: above 0 everywhere, and its two pieces meet with the same value."""
    return torch.where(a >= 0, a + 0.5, sigmoid(a))


def min_gru_log_space(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    z = sigmoid(x["x"] @ rows(p["W"], 0, 2).T + rows(p["b"], 0, 2))
    candidate = positive(x["x"] @ rows(p["W"], 1, 2).T + rows(p["b"], 1, 2))
    return only((1 - z) * s["h"] + z * candidate)


def mut1(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    z = sigmoid(x["x"] @ p["W_z"].T + p["b_z"])
    r = sigmoid(x["x"] @ p["W_r"].T + s["h"] @ p["U_r"].T + p["b_r"])
    n = tanh((r * s["h"]) @ p["U_h"].T + tanh(x["x"]) + p["b_h"])
    return only(n * z + s["h"] * (1 - z))


def mut2(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    z = sigmoid(x["x"] @ p["W_z"].T + s["h"] @ p["U_z"].T + p["b_z"])
    r = sigmoid(x["x"] + s["h"] @ p["U_r"].T + p["b_r"])
    n = tanh((r * s["h"]) @ p["U_h"].T + x["x"] @ p["W_h"].T + p["b_h"])
    return only(n * z + s["h"] * (1 - z))


def mut3(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    z = sigmoid(x["x"] @ p["W_z"].T + tanh(s["h"]) @ p["U_z"].T + p["b_z"])
    r = sigmoid(x["x"] @ p["W_r"].T + s["h"] @ p["U_r"].T + p["b_r"])
    n = tanh((r * s["h"]) @ p["U_h"].T + x["x"] @ p["W_h"].T + p["b_h"])
    return only(n * z + s["h"] * (1 - z))
