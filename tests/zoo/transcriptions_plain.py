"""One step of each cell without gates of the LSTM's kind, written from the papers' equations in torch.

The conventions are those of `transcriptions_gated.py`; x["t"] is the step's number, from 0.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.autograd.function import FunctionCtx

Arrays = dict[str, Tensor]
Numbers = dict[str, float]
Result = tuple[Arrays, Arrays]

sigmoid, tanh, relu = torch.sigmoid, torch.tanh, torch.relu


def only(h: Tensor) -> Result:
    return {"h": h}, {"h": h}


def simple(x: Arrays, p: Arrays, s: Arrays) -> Tensor:
    return x["x"] @ p["W_x"].T + s["h"] @ p["W_h"].T + p["b"]


def elman(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return only(tanh(simple(x, p, s)))


def elman_relu(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return only(relu(simple(x, p, s)))


def elman_logistic(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return only(sigmoid(simple(x, p, s)))


def elman_readout(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    h = tanh(simple(x, p, s))
    return {"y": h @ p["W_y"].T + p["c"], "h": h}, {"h": h}


def jordan(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    memory = c["mu"] * s["s"] + s["y"]
    h = sigmoid(x["x"] @ p["W"].T + memory @ p["U"].T + p["b"])
    y = sigmoid(h @ p["V"].T + p["c"])
    return {"y": y}, {"y": y, "s": memory}


def indrnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return only(relu(x["x"] @ p["W"].T + p["u"] * s["h"] + p["b"]))


def esn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The column for the constant 1 is the first of W_in and of W_out."""
    width = x["x"].shape[-1]
    drive = p["W_in"][:, 0] + x["x"] @ p["W_in"][:, 1:].T
    h = (1 - c["alpha"]) * s["h"] + c["alpha"] * tanh(drive + s["h"] @ p["W"].T)
    y = p["W_out"][:, 0] + x["x"] @ p["W_out"][:, 1 : 1 + width].T + h @ p["W_out"][:, 1 + width :].T
    return {"y": y, "h": h}, {"h": h}


def antisymmetric_product(p: Arrays, s: Arrays, c: Numbers) -> Tensor:
    """(W - Wᵀ - γI) h, term by term."""
    return s["h"] @ p["W"].T - s["h"] @ p["W"] - c["gamma"] * s["h"]


def antisymmetric(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    a = antisymmetric_product(p, s, c)
    return only(s["h"] + c["epsilon"] * tanh(a + x["x"] @ p["V"].T + p["b"]))


def antisymmetric_gated(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    a = antisymmetric_product(p, s, c)
    z = sigmoid(a + x["x"] @ p["V_z"].T + p["b_z"])
    return only(s["h"] + c["epsilon"] * z * tanh(a + x["x"] @ p["V"].T + p["b"]))


def clockwork(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Module by module: each hears itself and the slower ones, which come after it."""
    modules = int(c["modules"])
    size = s["h"].shape[-1] // modules
    parts = []
    for k in range(modules):
        mine, heard = slice(k * size, (k + 1) * size), slice(k * size, None)
        if int(x["t"]) % 2**k == 0:
            recurrent = s["h"][:, heard] @ p["R"][mine, heard].T
            parts.append(tanh(x["x"] @ p["W"][mine].T + recurrent + p["b"][mine]))
        else:
            parts.append(s["h"][:, mine])
    return only(torch.cat(parts, dim=-1))


def rhn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """A plain loop over the layers, each with its own matrices; x enters the first."""
    state = s["h"]
    for layer in range(p["R_H"].shape[0]):
        a = state @ p["R_H"][layer].T + p["b_H"][layer]
        b = state @ p["R_T"][layer].T + p["b_T"][layer]
        if layer == 0:
            a = a + x["x"] @ p["W_H"].T
            b = b + x["x"] @ p["W_T"].T
        gate = sigmoid(b)
        state = tanh(a) * gate + state * (1 - gate)
    return only(state)


def fast_weights(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The batch's fast matrices by einsum; c["S"] inner steps."""
    past = torch.einsum("bi,bj->bij", s["h"], s["h"])
    fast = c["lambda_"] * s["A"] + c["eta"] * past
    fixed = s["h"] @ p["W"].T + x["x"] @ p["C"].T
    h = relu(fixed)
    for _ in range(int(c["S"])):
        a = fixed + torch.einsum("bij,bj->bi", fast, h)
        h = relu(torch.nn.functional.layer_norm(a, a.shape[-1:], p["gain"], p["bias"]))
    return {"h": h}, {"h": h, "A": fast}


class FastSigmoidSpike(torch.autograd.Function):
    """1 at and above zero, else 0; backward, the derivative of v / (1 + slope |v|)."""

    @staticmethod
    def forward(ctx: FunctionCtx, v: Tensor, slope: float) -> Tensor:
        ctx.save_for_backward(v)
        ctx.slope = slope
        return (v >= 0).to(v.dtype)

    @staticmethod
    def backward(ctx: FunctionCtx, grad: Tensor) -> tuple[Tensor, None]:
        (v,) = ctx.saved_tensors
        return grad / (1 + ctx.slope * v.abs()) ** 2, None


def fire(u: Tensor, c: Numbers) -> Result:
    spikes = FastSigmoidSpike.apply(u - c["theta"], c["slope"])
    return {"s": spikes, "u": u}, {"s": spikes, "u": u}


def lif(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return fire(c["beta"] * s["u"] + x["x"] @ p["W"].T - c["theta"] * s["s"].detach(), c)


def lif_recurrent(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    drive = x["x"] @ p["W"].T + s["s"] @ p["V"].T
    return fire(c["beta"] * s["u"] + drive - c["theta"] * s["s"].detach(), c)
