"""One step of each unit with gates of another kind than LSTM and GRU, written from the papers in torch.

The conventions are those of `transcriptions_gated.py`; x["x before"] is the input of the step before.
"""

from __future__ import annotations

import torch
from torch import Tensor
from zoo.transcription import Arrays, Transcription
from zoo.transcriptions_gated import Numbers, Result, affine, both, only, positive, rows

sigmoid, tanh, relu = torch.sigmoid, torch.tanh, torch.relu


def seen(x: Arrays, p: Arrays, k: int, n: int) -> Tensor:
    """W_k x + b_k, for part k of n."""
    return x["x"] @ rows(p["W"], k, n).T + rows(p["b"], k, n)


# What the input alone decides -------------------------------------------------------------------------


def min_lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    f, i = sigmoid(seen(x, p, 0, 3)), sigmoid(seen(x, p, 1, 3))
    return only((f * s["h"] + i * seen(x, p, 2, 3)) / (f + i))


def min_lstm_log_space(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    f, i = sigmoid(seen(x, p, 0, 3)), sigmoid(seen(x, p, 1, 3))
    return only((f * s["h"] + i * positive(seen(x, p, 2, 3))) / (f + i))


def sru(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    old = s["c"]
    f = sigmoid(x["x"] @ rows(p["W"], 1, 3).T + p["v_f"] * old + p["b_f"])
    r = sigmoid(x["x"] @ rows(p["W"], 2, 3).T + p["v_r"] * old + p["b_r"])
    cell = f * old + (1 - f) * (x["x"] @ rows(p["W"], 0, 3).T)
    return {"h": r * cell + (1 - r) * x["x"] * c["alpha"], "c": cell}, {"c": cell}


def sru_v1(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    f = sigmoid(x["x"] @ rows(p["W"], 1, 3).T + p["b_f"])
    r = sigmoid(x["x"] @ rows(p["W"], 2, 3).T + p["b_r"])
    cell = f * s["c"] + (1 - f) * (x["x"] @ rows(p["W"], 0, 3).T)
    return {"h": r * tanh(cell) + (1 - r) * x["x"], "c": cell}, {"c": cell}


def convolved(x: Arrays, p: Arrays, k: int, n: int) -> Tensor:
    return seen(x, p, k, n) + x["x before"] @ rows(p["V"], k, n).T


def qrnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    f = sigmoid(convolved(x, p, 1, 2))
    return only(f * s["h"] + (1 - f) * tanh(convolved(x, p, 0, 2)))


def qrnn_fo(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    f = sigmoid(convolved(x, p, 1, 3))
    cell = f * s["c"] + (1 - f) * tanh(convolved(x, p, 0, 3))
    return {"h": sigmoid(convolved(x, p, 2, 3)) * cell}, {"c": cell}


def qrnn_ifo(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    f, i = sigmoid(convolved(x, p, 1, 4)), sigmoid(convolved(x, p, 3, 4))
    cell = f * s["c"] + i * tanh(convolved(x, p, 0, 4))
    return {"h": sigmoid(convolved(x, p, 2, 4)) * cell}, {"c": cell}


# What the state decides as well -------------------------------------------------------------------------


def li_gru(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    z = sigmoid(seen(x, p, 0, 2) + s["h"] @ rows(p["U"], 0, 2).T)
    candidate = relu(seen(x, p, 1, 2) + s["h"] @ rows(p["U"], 1, 2).T)
    return only(z * s["h"] + (1 - z) * candidate)


def intersection_rnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    a = [seen(x, p, k, 4) + s["h"] @ rows(p["U"], k, 4).T for k in range(4)]
    along_time, along_depth = sigmoid(a[0] + c["forget_bias"]), sigmoid(a[2] + c["forget_bias"])
    h = along_time * s["h"] + (1 - along_time) * tanh(a[1])
    y = along_depth * x["x"] + (1 - along_depth) * relu(a[3])
    return {"y": y, "h": h}, {"h": h}


def nas_cell(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    i = [x["x"] @ rows(p["W"], k, 8).T for k in range(8)]
    m = [s["h"] @ rows(p["U"], k, 8).T for k in range(8)]
    a0, a1, a2 = sigmoid(i[0] + m[0]), relu(i[1] + m[1]), sigmoid(i[2] + m[2])
    a3, a4, a5 = relu(i[3] * m[3]), tanh(i[4] + m[4]), sigmoid(i[5] + m[5])
    a6, a7 = tanh(i[6] + m[6]), sigmoid(i[7] + m[7])
    b0, b1, b2, b3 = tanh(a0 * a1), tanh(a2 + a3), tanh(a4 * a5), sigmoid(a6 + a7)
    cell = tanh(b0 + s["c"]) * b1
    return both(tanh(cell * tanh(b2 + b3)), cell)


def scrn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    context = (1 - c["alpha"]) * x["x"] @ p["B"].T + c["alpha"] * s["s"]
    h = sigmoid(context @ p["P"].T + x["x"] @ p["A"].T + s["h"] @ p["R"].T)
    return {"h": h, "s": context}, {"h": h, "s": context}


def scrn_readout(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    _, new = scrn(x, p, s, c)
    return {"y": (new["h"] @ p["U"].T + new["s"] @ p["V"].T).softmax(-1)} | new, new


def multiplicative_lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    m = {"h": (x["x"] @ p["W_m"].T) * (s["h"] @ p["R_m"].T)}
    i, f, o = (sigmoid(affine(x, p, m, k, 4)) for k in range(3))
    cell = f * s["c"] + i * tanh(affine(x, p, m, 3, 4))
    return both(o * tanh(cell), cell)


def zoned(x: Arrays, p: Arrays, s: Arrays, d_c: Tensor | float, d_h: Tensor | float) -> Result:
    i, f, o = (sigmoid(affine(x, p, s, k, 4)) for k in (0, 1, 3))
    free = f * s["c"] + i * tanh(affine(x, p, s, 2, 4))
    return both(d_h * s["h"] + (1 - d_h) * o * tanh(free), d_c * s["c"] + (1 - d_c) * free)


def zoneout_lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """In evaluation the masks are their means."""
    return zoned(x, p, s, c["z_c"], c["z_h"])


def zoneout_lstm_masks(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return zoned(x, p, s, x["d_c"], x["d_h"])


def normed(a: Tensor, gain: Tensor, offset: Tensor) -> Tensor:
    return torch.nn.functional.layer_norm(a, a.shape[-1:], eps=1e-5) * gain + offset


def hyper_lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Gates in the order i, g, f, o; the hyper network's own in the order i, g, f, o too."""
    drive = torch.cat([x["x"], s["h"]], -1)
    small = drive @ p["W_hyper"].T + s["g"] @ p["R_hyper"].T + p["b_hyper"]
    i, u, f, o = small.chunk(4, -1)
    d = sigmoid(f + c["forget_bias"]) * s["d"] + sigmoid(i) * tanh(u)
    g = sigmoid(o) * tanh(d)
    gates = []
    for k in range(4):
        z_x = g @ rows(p["A_x"], k, 4).T + rows(p["a_x"], k, 4)
        z_h = g @ rows(p["A_h"], k, 4).T + rows(p["a_h"], k, 4)
        z_b = g @ rows(p["A_b"], k, 4).T
        a = (z_x @ rows(p["B_x"], k, 4).T) * (x["x"] @ rows(p["W"], k, 4).T)
        a = a + (z_h @ rows(p["B_h"], k, 4).T) * (s["h"] @ rows(p["R"], k, 4).T)
        a = a + z_b @ rows(p["B_b"], k, 4).T + rows(p["b"], k, 4)
        gates.append(normed(a, p["gain"][k], p["offset"][k]))
    cell = sigmoid(gates[2] + c["forget_bias"]) * s["c"] + sigmoid(gates[0]) * tanh(gates[1])
    h = sigmoid(gates[3]) * tanh(normed(cell, p["gain_c"], p["offset_c"]))
    return {"h": h}, {"h": h, "c": cell, "g": g, "d": d}


def phased_lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    i = sigmoid(affine(x, p, s, 0, 4) + p["p_i"] * s["c"])
    f = sigmoid(affine(x, p, s, 1, 4) + p["p_f"] * s["c"])
    cell = f * s["c"] + i * tanh(affine(x, p, s, 2, 4))
    h = sigmoid(affine(x, p, s, 3, 4) + p["p_o"] * cell) * tanh(cell)
    cycles = (x["time"][:, None] - p["s"]) / p["tau"]
    phase = cycles - cycles.detach().floor()
    rise, fall = 2 * phase / p["r_on"], 2 - 2 * phase / p["r_on"]
    gate = torch.where(phase < p["r_on"] / 2, rise, torch.where(phase < p["r_on"], fall, c["alpha"] * phase))
    return both(gate * h + (1 - gate) * s["h"], gate * cell + (1 - gate) * s["c"])


def cumax(a: Tensor, times: int) -> Tensor:
    """The running sum of a softmax, each entry so many times."""
    return a.softmax(-1).cumsum(-1).repeat_interleave(times, -1)


def on_lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    levels, chunk = int(c["N"]), int(c["C"])
    a = x["x"] @ p["W"].T + s["h"] @ p["R"].T + p["b"]
    master_in, master_forget = 1 - cumax(a[:, :levels], chunk), cumax(a[:, levels : 2 * levels], chunk)
    o, g, i, f = a[:, 2 * levels :].chunk(4, -1)
    overlap = master_forget * master_in
    keep = sigmoid(f) * overlap + master_forget - overlap
    write = sigmoid(i) * overlap + master_in - overlap
    cell = keep * s["c"] + write * tanh(g)
    return both(sigmoid(o) * tanh(cell), cell)


_LSTM = {"W": "4*H I", "R": "4*H H", "b": "4*H"}
_TWO = {"h": "H", "c": "H"}
_SAME = {"inputs": {"x": "H"}, "dims": {"H": 4}}
_SCRN = {"A": "H I", "B": "S I", "P": "H S", "R": "H H"}
_SLOW = {"states": {"h": "H", "s": "S"}, "constants": {"alpha": 0.95}}


def _filters(n: int) -> dict[str, str]:
    return {"W": f"{n}*H I", "V": f"{n}*H I", "b": f"{n}*H"}


CELLS = {
    "min_lstm": Transcription(min_lstm, {"W": "3*H I", "b": "3*H"}),
    "min_lstm@log_space": Transcription(min_lstm_log_space, {"W": "3*H I", "b": "3*H"}, smooth=False),
    "sru": Transcription(
        sru,
        {"W": "3*H H", "v_f": "H", "v_r": "H", "b_f": "H", "b_r": "H"},
        states={"c": "H"},
        outputs=("h", "c"),
        constants={"alpha": 3**0.5},
        **_SAME,
    ),
    "sru@v1": Transcription(
        sru_v1, {"W": "3*H H", "b_f": "H", "b_r": "H"}, states={"c": "H"}, outputs=("h", "c"), **_SAME
    ),
    "qrnn": Transcription(qrnn, _filters(2)),
    "qrnn@fo": Transcription(qrnn_fo, _filters(3), states={"c": "H"}),
    "qrnn@ifo": Transcription(qrnn_ifo, _filters(4), states={"c": "H"}),
    "li_gru": Transcription(li_gru, {"W": "2*H I", "U": "2*H H", "b": "2*H"}, smooth=False),
    "intersection_rnn": Transcription(
        intersection_rnn,
        {"W": "4*H H", "U": "4*H H", "b": "4*H"},
        outputs=("y", "h"),
        constants={"forget_bias": 1.0},
        smooth=False,
        **_SAME,
    ),
    "nas_cell": Transcription(nas_cell, {"W": "8*H I", "U": "8*H H"}, _TWO, smooth=False),
    "scrn": Transcription(scrn, _SCRN, outputs=("h", "s"), dims={"I": 5, "H": 4, "S": 3}, **_SLOW),
    "scrn@readout": Transcription(
        scrn_readout,
        _SCRN | {"U": "O H", "V": "O S"},
        outputs=("y", "h", "s"),
        dims={"I": 5, "H": 4, "S": 3, "O": 2},
        **_SLOW,
    ),
    "multiplicative_lstm": Transcription(multiplicative_lstm, _LSTM | {"W_m": "H I", "R_m": "H H"}, _TWO),
    "zoneout_lstm": Transcription(zoneout_lstm, _LSTM, _TWO, constants={"z_c": 0.5, "z_h": 0.05}),
    "zoneout_lstm@masks": Transcription(
        zoneout_lstm_masks, _LSTM, _TWO, inputs={"x": "I", "d_c": "H", "d_h": "H"}
    ),
    "hyper_lstm": Transcription(
        hyper_lstm,
        {"W_hyper": "4*N I+H", "R_hyper": "4*N N", "b_hyper": "4*N"}
        | {"A_x": "4*Z N", "a_x": "4*Z", "A_h": "4*Z N", "a_h": "4*Z", "A_b": "4*Z N"}
        | {"B_x": "4*H Z", "B_h": "4*H Z", "B_b": "4*H Z"}
        | {"gain": "4 H", "offset": "4 H", "gain_c": "H", "offset_c": "H"}
        | _LSTM,
        states={"h": "H", "c": "H", "g": "N", "d": "N"},
        dims={"I": 5, "H": 4, "N": 3, "Z": 2},
        constants={"forget_bias": 1.0},
    ),
    "phased_lstm": Transcription(
        phased_lstm,
        _LSTM | {"p_i": "H", "p_f": "H", "p_o": "H", "tau": "H", "s": "H", "r_on": "H"},
        _TWO,
        inputs={"x": "I", "time": ""},
        constants={"alpha": 0.001},
        smooth=False,
        tamed={"time": lambda v: 5 * v, "tau": lambda v: 3 + v.abs(), "r_on": lambda v: 0.5 + 0.2 * v.tanh()},
    ),
    "on_lstm": Transcription(
        on_lstm,
        {"W": "2*N+4*N*C I", "R": "2*N+4*N*C N*C", "b": "2*N+4*N*C"},
        states={"h": "N*C", "c": "N*C"},
        dims={"I": 5, "N": 3, "C": 2},
    ),
}
