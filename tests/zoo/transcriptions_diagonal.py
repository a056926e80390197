"""One step of each state space model and of each memory that learns, written from the papers' equations.

The conventions are those of `transcriptions_gated.py`. Complex systems are walked in complex numbers, which
the specs write as real pairs; the memory of TTT is stepped by autograd itself.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn.functional import group_norm, normalize, silu, softplus
from zoo.transcription import Arrays, Transcription

Numbers = dict[str, float]
Result = tuple[Arrays, Arrays]

sigmoid, tanh, exp = torch.sigmoid, torch.tanh, torch.exp


def heads(a: Tensor, n: float) -> Tensor:
    """[B, n*K] to [B, n, K]."""
    return a.unflatten(-1, (int(n), -1))


# Diagonal systems -----------------------------------------------------------------------------------


def mamba(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    width, n, rank = int(c["E"]), int(c["N"]), int(c["R"])
    inside, gate = (x["x"] @ p["W_in"].T).split(width, dim=-1)
    window = torch.stack([s["u[t-2]"], s["u[t-1]"], s["u"], inside])
    u = silu((window * p["conv"][:, None]).sum(0) + p["b_conv"])
    low, into, out = (u @ p["W_x"].T).split([rank, n, n], dim=-1)
    delta = softplus(low @ p["W_dt"].T + p["b_dt"])
    decay = exp(torch.einsum("be,en->ben", delta, -exp(p["A_log"])))
    h = decay * s["h"] + torch.einsum("be,be,bn->ben", delta, u, into)
    y = torch.einsum("ben,bn->be", h, out) + p["D"] * u
    return {"y": (y * silu(gate)) @ p["W_out"].T}, {
        "h": h,
        "u": inside,
        "u[t-1]": s["u"],
        "u[t-2]": s["u[t-1]"],
    }


def s4d(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    a = torch.complex(-exp(p["A_log"]), p["A_im"])
    step = exp(a * exp(p["log_dt"])[:, None])
    h = step * torch.complex(s["a"], s["b"]) + (step - 1) / a * x["x"].unsqueeze(-1)
    y = 2 * (torch.complex(p["C_re"], p["C_im"]) * h).sum(-1).real + p["D"] * x["x"]
    return {"y": y}, {"a": h.real, "b": h.imag}


def lru(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    eigenvalues = exp(torch.complex(-exp(p["nu"]), exp(p["theta"])))
    b = exp(p["gamma"])[:, None] * torch.complex(p["B_re"], p["B_im"])
    h = eigenvalues * torch.complex(s["a"], s["b"]) + x["x"].to(b.dtype) @ b.T
    y = (h @ torch.complex(p["C_re"], p["C_im"]).T).real + p["D"] * x["x"]
    return {"y": y}, {"a": h.real, "b": h.imag}


def rg_lru(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    r = sigmoid(x["x"] @ torch.block_diag(*p["W_a"]).T + p["b_a"])
    i = sigmoid(x["x"] @ torch.block_diag(*p["W_x"]).T + p["b_x"])
    a = sigmoid(-p["L"]) ** (c["c"] * r)
    h = a * s["h"] + torch.sqrt(1 - a**2) * (i * x["x"])
    return {"h": h}, {"h": h}


# Memories that learn --------------------------------------------------------------------------------


def rwkv7(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The state `x[t]` is the input of the step before: in the spec a delay and no state."""
    n = int(c["N"])
    mixed = {m: x["x"] + p["mix_" + m] * (s["x[t]"] - x["x"]) for m in "rwkvag"}
    r, k, v = (mixed[m] @ p["W_" + m].T for m in "rkv")
    w = p["w_0"] + tanh(mixed["w"] @ p["w_1"].T) @ p["w_2"].T
    w = heads(exp(-math.exp(-0.5) * sigmoid(w)), n)
    a = sigmoid(p["a_0"] + mixed["a"] @ p["a_1"].T @ p["a_2"].T)
    g = sigmoid(mixed["g"] @ p["g_1"].T) @ p["g_2"].T
    kappa = normalize(heads(k * p["k_k"], n), dim=-1)
    key, value, query = heads(k * (1 + (a - 1) * p["k_a"]), n), heads(v, n), heads(r, n)
    change = torch.diag_embed(w) - torch.einsum("bni,bnj->bnij", kappa, heads(a, n) * kappa)
    memory = s["S"] @ change + torch.einsum("bni,bnj->bnij", value, key)
    read = torch.einsum("bnij,bnj->bni", memory, query).flatten(1)
    normed = group_norm(read, n, p["gain"], p["bias"], eps=64e-5)
    bonus = (query * key * p["r_k"]).sum(-1, keepdim=True) * value
    return {"y": (g * (normed + bonus.flatten(1))) @ p["W_o"].T}, {"S": memory, "x[t]": x["x"]}


def ttt_loss(w: Tensor, b: Tensor, k: Tensor, v: Tensor, p: Arrays, eps: float) -> Tensor:
    return 0.5 * ((k + ttt_model(w, b, k, p, eps) - v) ** 2).sum()


def ttt_model(w: Tensor, b: Tensor, k: Tensor, p: Arrays, eps: float) -> Tensor:
    z = torch.einsum("bni,bnij->bnj", k, w) + b
    centred = z - z.mean(-1, keepdim=True)
    return p["gain"] * centred / torch.sqrt((centred**2).mean(-1, keepdim=True) + eps) + p["bias"]


def ttt_linear(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The step of descent is autograd's own, through which autograd differentiates once more."""
    q, k, v = (heads(x["x"] @ p["W_" + m].T, c["N"]) for m in "qkv")
    rate = c["base"] * sigmoid(x["x"] @ p["w_rate"].T + p["b_rate"])[..., None] / c["D"]
    watched = any(a.requires_grad for group in (x, p, s) for a in group.values())
    with torch.enable_grad():
        w, b = (a if a.requires_grad else a.clone().requires_grad_() for a in (s["W"], s["b"]))
        loss = ttt_loss(w, b, k, v, p, c["eps"])
        g_w, g_b = torch.autograd.grad(loss, (w, b), create_graph=watched)
    w, b = s["W"] - rate[..., None] * g_w, s["b"] - rate * g_b
    return {"y": (q + ttt_model(w, b, q, p, c["eps"])).flatten(1)}, {"W": w, "b": b}


def titans(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    q, k, v = (heads(x["x"] @ p["W_" + m].T, c["N"]) for m in "qkv")
    q, k = (a / torch.sqrt((a**2).sum(-1, keepdim=True) + c["eps"]) for a in (q, k))
    gates = sigmoid(x["x"] @ p["W_gates"].T + p["b_gates"])[..., None, None]
    eta, theta, alpha = gates.chunk(3, dim=1)
    wrong = torch.einsum("bnk,bnkv->bnv", k, s["M"]) - v
    surprise = eta * s["S"] - theta * torch.einsum("bnk,bnv->bnkv", 2 * k, wrong)
    memory = (1 - alpha) * s["M"] + surprise
    return {"y": torch.einsum("bnk,bnkv->bnv", q, memory).flatten(1)}, {"M": memory, "S": surprise}


_C, _CC = "N*D", "N*D N*D"
_LOW = {"w_1": "A N*D", "w_2": "N*D A", "a_1": "A N*D", "a_2": "N*D A", "g_1": "G N*D", "g_2": "N*D G"}

CELLS: dict[str, Transcription] = {
    "mamba": Transcription(
        mamba,
        {"W_in": "2*E I", "conv": "4 E", "b_conv": "E", "W_x": "R+2*N E", "W_dt": "E R", "b_dt": "E"}
        | {"A_log": "E N", "D": "E", "W_out": "I E"},
        {"h": "E N", "u": "E", "u[t-1]": "E", "u[t-2]": "E"},
        outputs=("y",),
        dims={"I": 5, "E": 6, "N": 4, "R": 2},
    ),
    "s4d": Transcription(
        s4d,
        {"log_dt": "H", "A_log": "H N", "A_im": "H N", "C_re": "H N", "C_im": "H N", "D": "H"},
        {"a": "H N", "b": "H N"},
        {"x": "H"},
        outputs=("y",),
        dims={"H": 4, "N": 3},
    ),
    "lru": Transcription(
        lru,
        {"nu": "H", "theta": "H", "gamma": "H", "B_re": "H I", "B_im": "H I"}
        | {"C_re": "I H", "C_im": "I H", "D": "I"},
        {"a": "H", "b": "H"},
        outputs=("y",),
    ),
    "rg_lru": Transcription(
        rg_lru,
        {"W_a": "N D D", "b_a": "N*D", "W_x": "N D D", "b_x": "N*D", "L": "N*D"},
        {"h": "N*D"},
        {"x": "N*D"},
        dims={"N": 2, "D": 3},
        constants={"c": 8.0},
    ),
    "rwkv7": Transcription(
        rwkv7,
        {"mix_" + m: _C for m in "rwkvag"}
        | {"W_" + m: _CC for m in "rkvo"}
        | {"w_0": _C, "a_0": _C, "k_k": _C, "k_a": _C, "r_k": "N D", "gain": _C, "bias": _C}
        | _LOW,
        {"S": "N D D", "x[t]": _C},
        {"x": _C},
        outputs=("y",),
        dims={"N": 2, "D": 3, "A": 4, "G": 7},
    ),
    "ttt_linear": Transcription(
        ttt_linear,
        {"W_q": "N*D I", "W_k": "N*D I", "W_v": "N*D I", "w_rate": "N I", "b_rate": "N"}
        | {"W_0": "N D D", "b_0": "N D", "gain": "N D", "bias": "N D"},
        {"W": "N D D", "b": "N D"},
        outputs=("y",),
        dims={"I": 5, "N": 2, "D": 4},
        constants={"base": 1.0, "eps": 1e-6},
        idle=("W_0", "b_0"),
    ),
    "titans": Transcription(
        titans,
        {"W_q": "N*K I", "W_k": "N*K I", "W_v": "N*V I", "W_gates": "3*N I", "b_gates": "3*N"},
        {"M": "N K V", "S": "N K V"},
        outputs=("y",),
        dims={"I": 5, "N": 2, "K": 3, "V": 4},
        constants={"eps": 1e-6},
    ),
}
