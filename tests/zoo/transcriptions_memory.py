"""One step of each cell whose memory is a matrix or has a normaliser, written from the papers' equations.

The conventions are those of `transcriptions_gated.py`. Heads are the second axis, after the batch.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import logsigmoid, silu, softplus
from zoo.transcription import Arrays, Transcription

Numbers = dict[str, float]
Result = tuple[Arrays, Arrays]

sigmoid, tanh, exp = torch.sigmoid, torch.tanh, torch.exp


def heads(a: Tensor, n: float) -> Tensor:
    """[B, n*K] to [B, n, K]."""
    return a.unflatten(-1, (int(n), -1))


# xLSTM ----------------------------------------------------------------------------------------------


def slstm_gates(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> list[Tensor]:
    """i, f, z, o before their activations, head by head."""
    width = s["h"].shape[-1]
    found = []
    for gate in range(4):
        mine = slice(gate * width, (gate + 1) * width)
        block = torch.block_diag(*p["R"][gate])
        found.append(x["x"] @ p["W"][mine].T + p["b"][mine] + s["h"] @ block.T)
    return found


def slstm_step(i: Tensor, log_f: Tensor, z: Tensor, o: Tensor, s: Arrays) -> Result:
    m = torch.where(s["n"] == 0, i, torch.maximum(log_f + s["m"], i))
    forget, write = exp(log_f + s["m"] - m), exp(i - m)
    c = forget * s["c"] + write * tanh(z)
    n = forget * s["n"] + write
    h = sigmoid(o) * (c / n)
    return {"h": h}, {"h": h, "c": c, "n": n, "m": m}


def slstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    i, f, z, o = slstm_gates(x, p, s, c)
    return slstm_step(i, logsigmoid(f), z, o, s)


def slstm_exponential(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    i, f, z, o = slstm_gates(x, p, s, c)
    return slstm_step(i, f, z, o, s)


def mlstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    q, k, v = (heads(x["x"] @ p["W_" + a].T + p["b_" + a], c["N"]) for a in "qkv")
    k = k / c["D"] ** 0.5
    o = sigmoid(x["x"] @ p["W_o"].T + p["b_o"])
    i = x["x"] @ p["w_i"].T + p["b_i"]
    log_f = logsigmoid(x["x"] @ p["w_f"].T + p["b_f"])
    m = torch.maximum(log_f + s["m"], i)
    forget, write = exp(log_f + s["m"] - m), exp(i - m)
    memory = torch.einsum("bn,bnij->bnij", forget, s["C"]) + torch.einsum("bn,bni,bnj->bnij", write, v, k)
    n = forget.unsqueeze(-1) * s["n"] + write.unsqueeze(-1) * k
    recalled = torch.einsum("bnij,bnj->bni", memory, q)
    size = torch.maximum(torch.einsum("bni,bni->bn", n, q).abs(), exp(-m))
    h = o * (recalled / size.unsqueeze(-1)).flatten(1)
    return {"h": h}, {"C": memory, "n": n, "m": m}


# RWKV -----------------------------------------------------------------------------------------------


def rwkv4(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The state `x[t]` is the input of the step before: in the spec a delay and no state."""
    xk, xv, xr = (p[m] * x["x"] + (1 - p[m]) * s["x[t]"] for m in ("mix_k", "mix_v", "mix_r"))
    k, v, r = xk @ p["W_k"].T, xv @ p["W_v"].T, sigmoid(xr @ p["W_r"].T)
    q = torch.maximum(s["p"], p["bonus"] + k)
    e1, e2 = exp(s["p"] - q), exp(p["bonus"] + k - q)
    wkv = (e1 * s["a"] + e2 * v) / (e1 * s["b"] + e2)
    w = -exp(p["decay"])
    q = torch.maximum(s["p"] + w, k)
    e1, e2 = exp(s["p"] + w - q), exp(k - q)
    y = (r * wkv) @ p["W_o"].T
    return {"y": y}, {"a": e1 * s["a"] + e2 * v, "b": e1 * s["b"] + e2, "p": q, "x[t]": x["x"]}


def rwkv4_channel_mixing(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    xk, xr = (p[m] * x["x"] + (1 - p[m]) * s["last"] for m in ("mix_k", "mix_r"))
    inner = torch.relu(xk @ p["W_k"].T) ** 2
    return {"y": sigmoid(xr @ p["W_r"].T) * (inner @ p["W_v"].T)}, {"last": x["x"]}


# Linear attention and its gated kin -----------------------------------------------------------------


def linear_attention(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    q, k, v = (heads(x["x"] @ p["W_" + a].T, c["N"]) for a in "qkv")
    q, k = (torch.nn.functional.elu(a) + 1 for a in (q, k))
    memory = s["S"] + torch.einsum("bnk,bnv->bnkv", k, v)
    z = s["z"] + k
    size = (q * z).sum(-1, keepdim=True) + c["eps"]
    return {"y": (torch.einsum("bnk,bnkv->bnv", q, memory) / size).flatten(1)}, {"S": memory, "z": z}


def rms(v: Tensor, gain: Tensor) -> Tensor:
    return v / torch.sqrt((v**2).mean(-1, keepdim=True) + 1e-5) * gain


def gla(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    q, k, v = (heads(x["x"] @ p["W_" + a].T, c["N"]) for a in "qkv")
    alpha = heads(sigmoid(x["x"] @ p["W_1"].T @ p["W_2"].T + p["b"]) ** (1 / c["tau"]), c["N"])
    memory = torch.einsum("bnk,bnkv->bnkv", alpha, s["S"]) + torch.einsum("bnk,bnv->bnkv", k, v)
    o = rms(torch.einsum("bnk,bnkv->bnv", q * c["K"] ** -0.5, memory), p["gain"]).flatten(1)
    return {"y": (o * silu(x["x"] @ p["W_g"].T)) @ p["W_o"].T}, {"S": memory}


def delta_parts(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> tuple[Tensor, ...]:
    """q, k, v, beta, and the projections, as the states and delays p hold those of the last three steps."""
    now = x["x"] @ p["W"].T
    window = torch.stack([s["p[t-2]"], s["p[t-1]"], s["p"], now])
    u = silu(torch.einsum("kbc,kc->bc", window, p["conv"]))
    n, width = int(c["N"]), int(c["N"] * c["K"])
    q, k, v = (heads(a, n) for a in u.split([width, width, int(n * c["V"])], dim=-1))
    q, k = (a / torch.sqrt((a**2).sum(-1, keepdim=True) + c["eps"]) for a in (q, k))
    return q * c["K"] ** -0.5, k, v, sigmoid(x["x"] @ p["W_b"].T)[..., None], now


def delta_write(memory: Tensor, k: Tensor, v: Tensor, beta: Tensor) -> Tensor:
    """S (I - β k kᵀ) + β v kᵀ of the paper, whose S is the transpose of this one."""
    erased = memory - torch.einsum("bni,bnj,bnjv->bniv", beta * k, k, memory)
    return erased + torch.einsum("bnk,bnv->bnkv", k, beta * v)


def delta_net(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    q, k, v, beta, now = delta_parts(x, p, s, c)
    memory = delta_write(s["S"], k, v, beta)
    o = rms(torch.einsum("bnk,bnkv->bnv", q, memory), p["gain"]).flatten(1)
    return {"y": o @ p["W_o"].T}, {"S": memory, "p": now, "p[t-1]": s["p"], "p[t-2]": s["p[t-1]"]}


def delta_net_gated(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    q, k, v, beta, now = delta_parts(x, p, s, c)
    alpha = exp(-exp(p["A_log"]) * softplus(x["x"] @ p["W_a"].T + p["dt_bias"]))
    memory = delta_write(alpha[..., None, None] * s["S"], k, v, beta)
    o = rms(torch.einsum("bnk,bnkv->bnv", q, memory), p["gain"]).flatten(1)
    y = (o * silu(x["x"] @ p["W_g"].T)) @ p["W_o"].T
    return {"y": y}, {"S": memory, "p": now, "p[t-1]": s["p"], "p[t-2]": s["p[t-1]"]}


def shifted(v: Tensor) -> Tensor:
    """Away from zero: what a normaliser may be."""
    return v.abs() + 0.5


_QKV = {"W_q": "N*D I", "W_k": "N*D I", "W_v": "N*D I", "W_o": "N*D I"}
_BIASES = {"b_q": "N*D", "b_k": "N*D", "b_v": "N*D", "b_o": "N*D"}
_HEADS = {"W_q": "N*K I", "W_k": "N*K I", "W_v": "N*V I"}
_HEAD_DIMS = {"I": 5, "N": 2, "K": 3, "V": 4}
_DELTA = {"W": "2*N*K+N*V I", "conv": "4 2*N*K+N*V", "W_b": "N I", "gain": "V", "W_o": "I N*V"}
_SLSTM = {
    "params": {"W": "4*N*D I", "R": "4 N D D", "b": "4*N*D"},
    "states": {"h": "N*D", "c": "N*D", "n": "N*D", "m": "N*D"},
    "dims": {"I": 5, "N": 2, "D": 3},
    "tamed": {"n": shifted},
}
_PAST = {name: "2*N*K+N*V" for name in ("p", "p[t-1]", "p[t-2]")}

CELLS: dict[str, Transcription] = {
    "slstm": Transcription(slstm, **_SLSTM),
    "slstm@exponential": Transcription(slstm_exponential, **_SLSTM),
    "mlstm": Transcription(
        mlstm,
        _QKV | _BIASES | {"w_i": "N I", "w_f": "N I", "b_i": "N", "b_f": "N"},
        {"C": "N D D", "n": "N D", "m": "N"},
        dims={"I": 5, "N": 2, "D": 3},
    ),
    "rwkv4": Transcription(
        rwkv4,
        {m: "C" for m in ("mix_k", "mix_v", "mix_r", "decay", "bonus")}
        | {w: "C C" for w in ("W_k", "W_v", "W_r", "W_o")},
        {"a": "C", "b": "C", "p": "C", "x[t]": "C"},
        {"x": "C"},
        outputs=("y",),
        dims={"C": 4},
        tamed={"b": shifted},
    ),
    "rwkv4@channel_mixing": Transcription(
        rwkv4_channel_mixing,
        {"mix_k": "C", "mix_r": "C", "W_k": "F C", "W_v": "C F", "W_r": "C C"},
        {"last": "C"},
        {"x": "C"},
        outputs=("y",),
        dims={"C": 4, "F": 6},
        smooth=False,
    ),
    "linear_attention": Transcription(
        linear_attention,
        _HEADS,
        {"S": "N K V", "z": "N K"},
        outputs=("y",),
        dims=_HEAD_DIMS,
        constants={"eps": 1e-6},
        tamed={"z": shifted},
    ),
    "gla": Transcription(
        gla,
        _HEADS | {"W_g": "N*V I", "W_1": "R I", "W_2": "N*K R", "b": "N*K", "gain": "V", "W_o": "I N*V"},
        {"S": "N K V"},
        outputs=("y",),
        dims=_HEAD_DIMS | {"R": 6},
        constants={"tau": 16.0},
    ),
    "delta_net": Transcription(
        delta_net,
        _DELTA,
        {"S": "N K V"} | _PAST,
        outputs=("y",),
        dims=_HEAD_DIMS,
        constants={"eps": 1e-6},
    ),
    "delta_net@gated": Transcription(
        delta_net_gated,
        _DELTA | {"W_a": "N I", "A_log": "N", "dt_bias": "N", "W_g": "N*V I"},
        {"S": "N K V"} | _PAST,
        outputs=("y",),
        dims=_HEAD_DIMS,
        constants={"eps": 1e-6},
    ),
}
