"""One step of each cell that oscillates, rotates or remembers in waves, written from the papers in torch.

The conventions are those of `transcriptions_gated.py`; complex numbers are torch's own.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from zoo.transcription import Arrays, Transcription
from zoo.transcriptions_gated import Numbers, Result, only, rows

sigmoid, tanh, relu = torch.sigmoid, torch.tanh, torch.relu


def lem(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    def drive(k: int) -> Tensor:
        return x["x"] @ rows(p["V"], k, 4).T + rows(p["b"], k, 4)

    d1 = c["dt"] * sigmoid(s["y"] @ rows(p["W"], 0, 3).T + drive(0))
    d2 = c["dt"] * sigmoid(s["y"] @ rows(p["W"], 2, 3).T + drive(2))
    z = (1 - d1) * s["z"] + d1 * tanh(s["y"] @ rows(p["W"], 1, 3).T + drive(1))
    y = (1 - d2) * s["y"] + d2 * tanh(z @ p["W_y"].T + drive(3))
    return {"y": y}, {"y": y, "z": z}


def cornn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    pull = tanh(s["y"] @ p["W"].T + s["z"] @ p["W_z"].T + x["x"] @ p["V"].T + p["b"])
    z = s["z"] + c["dt"] * (pull - c["gamma"] * s["y"] - c["epsilon"] * s["z"])
    y = s["y"] + c["dt"] * z
    return {"y": y}, {"y": y, "z": z}


def unicornn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    dt = c["dt"] * sigmoid(p["c"])
    z = s["z"] - dt * (tanh(p["w"] * s["y"] + x["x"] @ p["V"].T + p["b"]) + c["alpha"] * s["y"])
    y = s["y"] + dt * z
    return {"y": y}, {"y": y, "z": z}


def exprnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    a = x["x"] @ p["T_x"].T + s["h"] @ p["B"].T
    return only(a.sign() * relu(a.abs() + p["b"]))


def paired(a: Tensor) -> Tensor:
    """Complex numbers [B, n] as [B, 2, n]."""
    return torch.stack([a.real, a.imag], 1)


def rotation(angle: Tensor) -> Tensor:
    return torch.polar(torch.ones_like(angle), angle)


def reflected(z: Tensor, pair: Tensor) -> Tensor:
    """z - 2 v (v^H z) / |v|^2, for rows z."""
    v = torch.complex(pair[0], pair[1])
    return z - 2 * (z @ v.conj())[:, None] * v / (v.abs() ** 2).sum()


def urnn_turn(h: Tensor, p: Arrays) -> Tensor:
    """The unitary product on rows h, all complex."""
    a = torch.fft.fft(h * rotation(p["theta"][0]), norm="ortho")
    a = reflected(a, p["v"][0]) @ p["P"].T.to(a.dtype)
    a = torch.fft.ifft(a * rotation(p["theta"][1]), norm="ortho")
    return reflected(a, p["v"][1]) * rotation(p["theta"][2])


def urnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    drive = torch.complex(x["x"] @ p["V"][0].T, x["x"] @ p["V"][1].T)
    u = urnn_turn(torch.complex(s["h"][:, 0], s["h"][:, 1]), p) + drive
    size = u.abs()
    return only(paired(relu(size + p["b"]) * u / (size + c["eps"])))


def lmu(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    u = x["x"] @ p["e_x"] + s["h"] @ p["e_h"] + s["m"] @ p["e_m"]
    m = s["m"] @ p["M"][:-1, :-1].T + u[:, None] * p["M"][:-1, -1]
    h = tanh(x["x"] @ p["W_x"].T + s["h"] @ p["W_h"].T + m @ p["W_m"].T)
    return {"h": h, "m": m}, {"h": h, "m": m}


def fru(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The first step is number 1."""
    summary = relu(s["mu"].flatten(1) @ p["W_r"].T + p["b_r"])
    value = relu(torch.cat([x["x"], summary], -1) @ p["W_p"].T + p["b_p"])
    turns = p["frequency"] * (x["t"] + 1.0) / x["T"] + p["phase"]
    wave = torch.cos(2 * math.pi * turns) / x["T"]
    mu = p["decay"][:, None] * s["mu"] + wave[:, None] * value[:, None, :]
    return {"y": relu(mu.flatten(1) @ p["W_o"].T + p["b_o"])}, {"mu": mu}


_POSITION = {"states": {"y": "H", "z": "H"}, "outputs": ("y",)}

CELLS = {
    "lem": Transcription(
        lem, {"W": "3*H H", "W_y": "H H", "V": "4*H I", "b": "4*H"}, constants={"dt": 1.0}, **_POSITION
    ),
    "cornn": Transcription(
        cornn,
        {"W": "H H", "W_z": "H H", "V": "H I", "b": "H"},
        constants={"dt": 0.042, "gamma": 2.7, "epsilon": 4.7},
        **_POSITION,
    ),
    "unicornn": Transcription(
        unicornn, {"w": "H", "c": "H", "V": "H I", "b": "H"}, constants={"dt": 0.1, "alpha": 1.0}, **_POSITION
    ),
    "exprnn": Transcription(exprnn, {"T_x": "H I", "B": "H H", "b": "H"}, smooth=False),
    "urnn": Transcription(
        urnn,
        {"h_0": "2 H", "theta": "3 H", "v": "2 2 H", "P": "H H", "V": "2 H I", "b": "H"},
        states={"h": "2 H"},
        constants={"eps": 1e-5},
        fixed=("P",),
        smooth=False,
        idle=("h_0",),  # the start is given
    ),
    "lmu": Transcription(
        lmu,
        {"e_x": "I", "e_h": "H", "e_m": "Q", "W_x": "H I", "W_h": "H H", "W_m": "H Q", "M": "Q+1 Q+1"},
        states={"h": "H", "m": "Q"},
        outputs=("h", "m"),
        dims={"I": 5, "H": 4, "Q": 3},
        fixed=("M",),
    ),
    "fru": Transcription(
        fru,
        {"W_r": "R K*D", "b_r": "R", "W_p": "D I+R", "b_p": "D", "W_o": "O K*D", "b_o": "O"}
        | {"decay": "K", "frequency": "K", "phase": "K"},
        states={"mu": "K D"},
        outputs=("y",),
        dims={"I": 5, "D": 3, "K": 4, "R": 2, "O": 6},
        fixed=("decay", "frequency"),
        smooth=False,
    ),
}
