"""One step of each cell with hidden causes: noise, boundaries, images; from the papers' equations in torch.

Row convention: a batch of vectors is [B, n], a product W @ x of the paper is `x @ W.T` here.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.distributions import Normal, kl_divergence
from zoo.transcription import Arrays, Transcription

Numbers = dict[str, float]
Result = tuple[Arrays, Arrays]

sigmoid, tanh, relu = torch.sigmoid, torch.tanh, torch.relu
softplus = torch.nn.functional.softplus


def rnn_rbm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The free energies by their definition: minus the log of the sum over all states of the hidden units."""
    bv = p["b_v"] + s["u"] @ p["W_uv"].T
    bh = p["b_h"] + s["u"] @ p["W_uh"].T

    def free_energy(v: Tensor) -> Tensor:
        states = torch.cartesian_prod(*[torch.tensor([0.0, 1.0], dtype=v.dtype)] * bh.shape[1])
        energies = -(v * bv).sum(1, keepdim=True) - bh @ states.T - v @ p["W"] @ states.T
        return -torch.logsumexp(-energies, dim=1)

    u = tanh(p["b_u"] + s["u"] @ p["W_uu"].T + x["v"] @ p["W_vu"].T)
    return {"bv": bv, "bh": bh, "cost": free_energy(x["v"]) - free_energy(x["sample"].detach())}, {"u": u}


def vrnn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    def gaussian(v: Tensor, hidden: str, bias: str) -> Normal:
        layer = relu(v @ p[hidden].T + p[bias])
        loc, raw = (layer @ p[hidden + "_o"].T + p[bias[0] + "_o"]).chunk(2, dim=1)
        return Normal(loc, softplus(raw))

    h = s["h"]
    seen = relu(x["x"] @ p["X"].T + p["x_b"])
    prior = gaussian(h, "P", "p_b")
    posterior = gaussian(torch.cat([seen, h], dim=1), "Q", "q_b")
    z = posterior.loc + posterior.scale * x["eps"]
    felt = relu(z @ p["L"].T + p["l_b"])
    decoded = gaussian(torch.cat([felt, h], dim=1), "D", "d_b")
    xr, xz, xn = (torch.cat([seen, felt], dim=1) @ p["W"].T + p["b_x"]).chunk(3, dim=1)
    hr, hz, hn = (h @ p["R"].T + p["b_h"]).chunk(3, dim=1)
    keep = sigmoid(xz + hz)
    new = (1 - keep) * tanh(xn + sigmoid(xr + hr) * hn) + keep * h
    constant = 0.5 * torch.log(torch.tensor(2 * torch.pi, dtype=h.dtype))
    kl = kl_divergence(posterior, prior).sum(1)
    nll = (-decoded.log_prob(x["x"]) - constant).sum(1)
    return {"kl": kl, "nll": nll, "z": z, "h": new}, {"h": new}


def draw(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    image = x["x"]
    return _draw(
        x,
        p,
        s,
        lambda error, h: torch.cat([image, error], dim=1),
        lambda h: h @ p["W_write"].T,
    )


def draw_attention(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Filter by filter: each a row of exponentials over the pixels, counted from 1, that adds up to 1."""
    image, grid = x["x"], int(c["N"])
    height, width = image.shape[1:]

    def bank(place: Tensor, spacing: Tensor, variance: Tensor, pixels: int) -> Tensor:
        at = torch.arange(1, pixels + 1, dtype=place.dtype)
        rows = []
        for i in range(1, grid + 1):
            mean = (pixels + 1) / 2 * (place + 1) + (i - grid / 2 - 0.5) * spacing
            row = torch.exp(-((at - mean[:, None]) ** 2) / (2 * variance[:, None]))
            rows.append(row / row.sum(dim=1, keepdim=True))
        return torch.stack(rows, dim=1)

    def banks(told: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        across, down, variance, zoom, strength = told.unbind(dim=1)
        spacing = (max(width, height) - 1) / (grid - 1) * zoom.exp()
        filters = [bank(a, spacing, variance.exp(), n) for a, n in ((down, height), (across, width))]
        return *filters, strength.exp()[:, None, None]

    def read(error: Tensor, h: Tensor) -> Tensor:
        down, across, strength = banks(h @ p["W_read"].T)
        seen = [strength * down @ picture @ across.mT for picture in (image, error)]
        return torch.cat([v.flatten(1) for v in seen], dim=1)

    def write(h: Tensor) -> Tensor:
        down, across, strength = banks(h @ p["W_place"].T)
        return down.mT @ (h @ p["W_write"].T).unflatten(1, (grid, grid)) @ across / strength

    return _draw(x, p, s, read, write)


def _draw(
    x: Arrays,
    p: Arrays,
    s: Arrays,
    read: Callable[[Tensor, Tensor], Tensor],
    write: Callable[[Tensor], Tensor],
) -> Result:
    def lstm(v: Tensor, which: str) -> tuple[Tensor, Tensor]:
        pre = v @ p["W_" + which].T + s["h_" + which] @ p["R_" + which].T + p["b_" + which]
        i, f, g, o = pre.chunk(4, dim=1)
        cell = sigmoid(f) * s["c_" + which] + sigmoid(i) * tanh(g)
        return sigmoid(o) * tanh(cell), cell

    error = x["x"] - sigmoid(s["canvas"])
    h_enc, c_enc = lstm(torch.cat([read(error, s["h_dec"]), s["h_dec"]], dim=1), "enc")
    q = Normal(h_enc @ p["W_mu"].T, torch.exp(h_enc @ p["W_sigma"].T))
    h_dec, c_dec = lstm(q.loc + q.scale * x["eps"], "dec")
    canvas = s["canvas"] + write(h_dec)
    kl = kl_divergence(q, Normal(torch.zeros_like(q.loc), torch.ones_like(q.loc))).sum(1)
    states = {"canvas": canvas, "h_enc": h_enc, "c_enc": c_enc, "h_dec": h_dec, "c_dec": c_dec}
    return {"canvas": canvas, "kl": kl}, states


class _Boundary(torch.autograd.Function):
    """1 where v is above a half, the gradient straight through."""

    @staticmethod
    def forward(ctx: object, v: Tensor) -> Tensor:
        return (v > 0.5).to(v.dtype)

    @staticmethod
    def backward(ctx: object, g: Tensor) -> Tensor:
        return g


def hm_lstm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Three layers; each case of the paper is weighted by the bits that choose it."""
    below, told, out, after = x["x"], torch.ones_like(s["z1"]), {}, {}
    for layer in ("1", "2", "3"):
        h, memory = s["h" + layer], s["c" + layer]
        ended = s["z" + layer] if layer != "3" else torch.zeros_like(told)
        pre = told * (below @ p["W" + layer].T) + h @ p["U" + layer].T + p["b" + layer]
        if layer != "3":
            pre = pre + ended * (s["h" + str(int(layer) + 1)] @ p["T" + layer].T)
        width = h.shape[1]
        f, i, o, g = pre[:, : 4 * width].chunk(4, dim=1)
        update = sigmoid(f) * memory + sigmoid(i) * tanh(g)
        flush, copied = sigmoid(i) * tanh(g), (1 - ended) * (1 - told)
        new = copied * memory + (1 - ended) * told * update + ended * flush
        shown = sigmoid(o) * tanh(new)
        h = copied * h + (1 - copied) * shown
        after |= {"h" + layer: h, "c" + layer: new}
        if layer != "3":
            hard = torch.clamp((c["slope"] * pre[:, 4 * width :] + 1) / 2, 0, 1)
            told = _Boundary.apply(hard)
            after["z" + layer] = told
        below = h
    out = {n: after[n] for n in ("h1", "h2", "h3", "z1", "z2")}
    return out, after


def _ends_now_and_then(b: Tensor) -> Tensor:
    """A bias for the last unit with which the second layer's segments end at some steps and at others not."""
    return torch.cat([b[:-1], torch.full_like(b[:1], 0.3)])


_PHI = {
    "X": "F I",
    "x_b": "F",
    "P": "F H",
    "p_b": "F",
    "P_o": "2*Z F",
    "p_o": "2*Z",
    "L": "F Z",
    "l_b": "F",
} | {
    "Q": "F F+H",
    "q_b": "F",
    "Q_o": "2*Z F",
    "q_o": "2*Z",
    "D": "F F+H",
    "d_b": "F",
    "D_o": "2*I F",
    "d_o": "2*I",
}

_DRAW = {"R_enc": "4*E E", "b_enc": "4*E", "W_mu": "Z E", "W_sigma": "Z E"} | {
    "W_dec": "4*D Z",
    "R_dec": "4*D D",
    "b_dec": "4*D",
}
_DRAWN = {"h_enc": "E", "c_enc": "E", "h_dec": "D", "c_dec": "D"}

CELLS: dict[str, Transcription] = {
    "draw_image": Transcription(
        draw,
        _DRAW | {"W_enc": "4*E 2*P+D", "W_write": "P D"},
        states={"canvas": "P"} | _DRAWN,
        inputs={"eps": "Z"},
        sequence={"x": "P"},
        outputs=("canvas", "kl"),
        dims={"P": 6, "Z": 2, "E": 3, "D": 4},
    ),
    "draw_image@attention": Transcription(
        draw_attention,
        _DRAW | {"W_enc": "4*E 2*N*N+D", "W_write": "N*N D", "W_read": "5 D", "W_place": "5 D"},
        states={"canvas": "B A"} | _DRAWN,
        inputs={"eps": "Z"},
        sequence={"x": "B A"},
        outputs=("canvas", "kl"),
        dims={"A": 6, "B": 5, "N": 3, "Z": 2, "E": 7, "D": 4},
    ),
    "rnn_rbm": Transcription(
        rnn_rbm,
        {"W": "V H", "b_v": "V", "b_h": "H", "b_u": "U"}
        | {"W_uv": "V U", "W_uh": "H U", "W_uu": "U U", "W_vu": "U V"},
        states={"u": "U"},
        inputs={"v": "V", "sample": "V"},
        outputs=("bv", "bh", "cost"),
        dims={"V": 5, "H": 3, "U": 4},
        idle=("sample",),
        smooth=False,  # the sample moves the cost, and by design has no gradient
    ),
    "vrnn": Transcription(
        vrnn,
        _PHI | {"W": "3*H 2*F", "R": "3*H H", "b_x": "3*H", "b_h": "3*H"},
        inputs={"x": "I", "eps": "Z"},
        outputs=("kl", "nll", "z", "h"),
        dims={"I": 5, "Z": 2, "F": 6, "H": 4},
        smooth=False,
    ),
    "hm_lstm": Transcription(
        hm_lstm,
        {"W1": "4*H+1 I", "W2": "4*H+1 H", "W3": "4*H H", "U1": "4*H+1 H", "U2": "4*H+1 H", "U3": "4*H H"}
        | {"T1": "4*H+1 H", "T2": "4*H+1 H", "b1": "4*H+1", "b2": "4*H+1", "b3": "4*H"},
        states={"h1": "H", "h2": "H", "h3": "H", "c1": "H", "c2": "H", "c3": "H", "z1": "1", "z2": "1"},
        outputs=("h1", "h2", "h3", "z1", "z2"),
        constants={"slope": 1.0},
        tamed={"b2": _ends_now_and_then},
        smooth=False,
    ),
}
