"""One step of each small cell of later years, written from the papers' equations.

The conventions are those of `transcriptions_gated.py`.
"""

from __future__ import annotations

import torch
from torch import Tensor
from zoo.transcription import Arrays, Transcription

Numbers = dict[str, float]
Result = tuple[Arrays, Arrays]

sigmoid, tanh = torch.sigmoid, torch.tanh


def only(h: Tensor) -> Result:
    return {"h": h}, {"h": h}


def star(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    k = sigmoid(x["x"] @ p["W_k"].T + s["h"] @ p["R_k"].T + p["b_k"])
    z = tanh(x["x"] @ p["W_z"].T + p["b_z"])
    return only(tanh(torch.lerp(s["h"], z, k)))


def fast_grnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    shared = torch.nn.functional.linear(x["x"], p["W"]) + torch.nn.functional.linear(s["h"], p["U"])
    zeta, nu = sigmoid(p["zeta"]), sigmoid(p["nu"])
    z = sigmoid(shared + p["b_z"])
    return only((zeta * (1 - z) + nu) * tanh(shared + p["b_h"]) + z * s["h"])


def fast_rnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    new = tanh(x["x"] @ p["W"].T + s["h"] @ p["U"].T + p["b"])
    return only(sigmoid(p["alpha"]) * new + sigmoid(p["beta"]) * s["h"])


def bistable(x: Arrays, p: Arrays, s: Arrays, feedback: Tensor, kept: Tensor) -> Result:
    a = 1 + tanh(x["x"] @ p["U_a"].T + feedback)
    c = sigmoid(x["x"] @ p["U_c"].T + kept)
    return only(c * s["h"] + (1 - c) * tanh(x["x"] @ p["U"].T + a * s["h"]))


def brc(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return bistable(x, p, s, p["w_a"] * s["h"], p["w_c"] * s["h"])


def nbrc(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return bistable(x, p, s, s["h"] @ p["W_a"].T, s["h"] @ p["W_c"].T)


def blended(m: Tensor, beta: float, gamma: float, h: Tensor) -> Tensor:
    """((1 - β)(M + Mᵀ) + β(M - Mᵀ) - γI) h = (M + (1 - 2β) Mᵀ - γI) h."""
    return h @ m.T + (1 - 2 * beta) * (h @ m) - gamma * h


def lipschitz(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    linear = blended(p["M_A"], c["beta_A"], c["gamma_A"], s["h"])
    inside = blended(p["M_W"], c["beta_W"], c["gamma_W"], s["h"]) + x["x"] @ p["U"].T + p["b"]
    return only(s["h"] + c["epsilon"] * (linear + tanh(inside)))


def hippo_legs(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """A and B are given as the spec's are; `legs` says what they should be."""
    seen = torch.cat([s["c"], x["x"]], dim=-1)
    gate, new = (seen @ p["W"].T + s["h"] @ p["R"].T + p["b"]).chunk(2, dim=-1)
    h = (1 - sigmoid(gate)) * s["h"] + sigmoid(gate) * tanh(new)
    f = (h @ p["w_f"]).unsqueeze(-1)
    k = float(x["t"]) + 1
    memory = s["c"] @ (torch.eye(len(p["A"]), dtype=f.dtype) - p["A"] / k).T + f * p["B"] / k
    return {"h": h}, {"h": h, "c": memory}


_BISTABLE = {"U_a": "H I", "U_c": "H I", "U": "H I"}

CELLS: dict[str, Transcription] = {
    "star": Transcription(star, {"W_z": "H I", "b_z": "H", "W_k": "H I", "R_k": "H H", "b_k": "H"}),
    "fast_grnn": Transcription(
        fast_grnn, {"W": "H I", "U": "H H", "b_z": "H", "b_h": "H", "zeta": "1", "nu": "1"}
    ),
    "fast_grnn@residual": Transcription(
        fast_rnn, {"W": "H I", "U": "H H", "b": "H", "alpha": "1", "beta": "1"}
    ),
    "brc": Transcription(brc, _BISTABLE | {"w_a": "H", "w_c": "H"}),
    "brc@neuromodulated": Transcription(nbrc, _BISTABLE | {"W_a": "H H", "W_c": "H H"}),
    "lipschitz": Transcription(
        lipschitz,
        {"M_A": "H H", "M_W": "H H", "U": "H I", "b": "H"},
        constants={"beta_A": 0.75, "beta_W": 0.75, "gamma_A": 0.001, "gamma_W": 0.001, "epsilon": 0.03},
    ),
    "hippo_legs": Transcription(
        hippo_legs,
        {"A": "N N", "B": "N", "W": "2*H N+I", "R": "2*H H", "b": "2*H", "w_f": "H"},
        {"h": "H", "c": "N"},
        dims={"I": 5, "H": 4, "N": 6},
        fixed=("A", "B"),
    ),
}
