"""One step of each cell in continuous time, written from the papers' equations.

The conventions are those of `transcriptions_gated.py`. Solvers are plain loops.
"""

from __future__ import annotations

import torch
from torch import Tensor
from zoo.transcription import Arrays, Transcription

Numbers = dict[str, float]
Result = tuple[Arrays, Arrays]

sigmoid, tanh, exp = torch.sigmoid, torch.tanh, torch.exp


def only(h: Tensor) -> Result:
    return {"h": h}, {"h": h}


def ct_rnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    h = s["h"]
    for _ in range(int(c["K"])):
        h = h + c["dt"] * (-h / p["tau"] + tanh(x["x"] @ p["W"].T + h @ p["U"].T + p["b"]))
    return only(h)


def neural_ode(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    def slope(h: Tensor) -> Tensor:
        return tanh(x["x"] @ p["W"].T + h @ p["U"].T + p["b"])

    h, dt = s["h"], c["dt"]
    for _ in range(int(c["K"])):
        k1 = slope(h)
        k2 = slope(h + dt / 2 * k1)
        k3 = slope(h + dt / 2 * k2)
        k4 = slope(h + dt * k3)
        h = h + dt / 6 * (k1 + 2 * (k2 + k3) + k4)
    return only(h)


def ltc(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    h, dt = s["h"], c["elapsed"] / c["K"]
    for _ in range(int(c["K"])):
        f = sigmoid(x["x"] @ p["W"].T + h @ p["U"].T + p["b"])
        h = (h + dt * f * p["A"]) / (1 + dt * (1 / p["tau"] + f))
    return only(h)


def ltc_ncp(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Synapse by synapse: what unit i hears of each input and of each unit."""
    seen, v = x["x"] * p["input_w"] + p["input_b"], s["v"]
    units, inertia = v.shape[-1], p["cm"] / (c["elapsed"] / c["K"])
    for _ in range(int(c["K"])):
        after = []
        for i in range(units):
            top = inertia[i] * v[:, i] + p["gleak"][i] * p["vleak"][i]
            bottom = inertia[i] + p["gleak"][i] + c["eps"]
            for source, kind in ((seen, "sensory_"), (v, "")):
                for j in range(source.shape[-1]):
                    opened = sigmoid(p[kind + "sigma"][j, i] * (source[:, j] - p[kind + "mu"][j, i]))
                    g = p[kind + "w"][j, i] * p[kind + "mask"][j, i] * opened
                    top, bottom = top + g * p[kind + "erev"][j, i], bottom + g
            after.append(top / bottom)
        v = torch.stack(after, dim=-1)
    return {"v": v}, {"v": v}


def lecun(x: Arrays, p: Arrays, s: Arrays) -> Tensor:
    return 1.7159 * tanh(0.666 * (torch.cat([x["x"], s["h"]], dim=-1) @ p["W"].T + p["b"]))


def cfc(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    f1, f2, slope, offset = (lecun(x, p, s) @ p["F"].T + p["c"]).chunk(4, dim=-1)
    t = sigmoid(slope * x["dt"].unsqueeze(-1) + offset)
    return only(tanh(f1) * (1 - t) + t * tanh(f2))


def cfc_pure(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    f = lecun(x, p, s) @ p["F"].T + p["c"]
    fades = exp(-x["dt"].unsqueeze(-1) * (p["w_tau"].abs() + f.abs()))
    return only(-p["A"] * fades * f + p["A"])


def positive(v: Tensor) -> Tensor:
    """Away from zero: what a time constant or a conductance may be."""
    return v.abs() + 0.5


def wired(v: Tensor) -> Tensor:
    """A wiring of zeros and ones."""
    return (v > -0.2).to(v.dtype)


_SYNAPSES = {"w": "H H", "mu": "H H", "sigma": "H H", "erev": "H H", "mask": "H H"}
_SENSES = {"sensory_" + name: "I H" for name in _SYNAPSES}
_CFC = {"inputs": {"x": "I", "dt": ""}, "dims": {"I": 5, "H": 4, "U": 6}}
_SIMPLE = {"W": "H I", "U": "H H", "b": "H"}

CELLS: dict[str, Transcription] = {
    "ct_rnn": Transcription(
        ct_rnn,
        _SIMPLE | {"tau": "H"},
        dims={"I": 5, "H": 4, "K": 3},
        constants={"dt": 0.1},
        tamed={"tau": positive},
    ),
    "ct_rnn@neural_ode": Transcription(
        neural_ode, _SIMPLE, dims={"I": 5, "H": 4, "K": 2}, constants={"dt": 0.1}
    ),
    "ltc": Transcription(
        ltc,
        _SIMPLE | {"A": "H", "tau": "H"},
        dims={"I": 5, "H": 4, "K": 3},
        constants={"elapsed": 1.0},
        tamed={"tau": positive},
    ),
    "ltc@ncp": Transcription(
        ltc_ncp,
        {"input_w": "I", "input_b": "I", "gleak": "H", "vleak": "H", "cm": "H"} | _SYNAPSES | _SENSES,
        {"v": "H"},
        outputs=("v",),
        dims={"I": 5, "H": 4, "K": 2},
        constants={"elapsed": 1.0, "eps": 1e-8},
        fixed=("mask", "sensory_mask"),
        tamed={name: positive for name in ("w", "sensory_w", "cm", "gleak")}
        | {name: wired for name in ("mask", "sensory_mask")},
    ),
    "cfc": Transcription(cfc, {"W": "U I+H", "b": "U", "F": "4*H U", "c": "4*H"}, **_CFC),
    "cfc@pure": Transcription(
        cfc_pure,
        {"W": "U I+H", "b": "U", "F": "H U", "c": "H", "w_tau": "H", "A": "H"},
        **_CFC,
        smooth=False,
        tamed={"dt": positive},
    ),
}
