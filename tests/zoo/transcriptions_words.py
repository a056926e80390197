"""One step of each cell that reads words or writes labels, written from the papers' equations in torch.

Row convention: a batch of vectors is [B, n], a product W @ x of the paper is `x @ W.T` here.
"""

from __future__ import annotations

import torch
from torch import Tensor
from zoo.transcription import Arrays, Transcription

Numbers = dict[str, float]
Result = tuple[Arrays, Arrays]

sigmoid, tanh = torch.sigmoid, torch.tanh


def rnnlm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Mikolov 2010, eqs. 1-5, the word as a vector of zeros and a one."""
    word = torch.nn.functional.one_hot(x["w"], p["U"].shape[0]).to(p["U"].dtype)
    state = sigmoid(word @ p["U"] + s["s"] @ p["W"].T)
    e = torch.exp(state @ p["V"].T)
    return {"y": e / e.sum(dim=1, keepdim=True)}, {"s": state}


def cho_encoder(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    word, old = p["E"][x["x"]], s["h"]
    reset = sigmoid(word @ p["W_r"].T + old @ p["U_r"].T)
    keep = sigmoid(word @ p["W_z"].T + old @ p["U_z"].T)
    new = tanh(word @ p["W"].T + (reset * old) @ p["U"].T)
    h = keep * old + (1 - keep) * new
    return {"c": tanh(h @ p["V"].T), "h": h}, {"h": h}


def cho_decoder(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    word, old, phrase = p["E"][x["y"]], s["h"], x["c"]
    reset = sigmoid(word @ p["W_r"].T + old @ p["U_r"].T + phrase @ p["C_r"].T)
    keep = sigmoid(word @ p["W_z"].T + old @ p["U_z"].T + phrase @ p["C_z"].T)
    new = tanh(word @ p["W"].T + reset * (old @ p["U"].T + phrase @ p["C_h"].T))
    h = keep * old + (1 - keep) * new
    q = h @ p["O_h"].T + word @ p["O_y"].T + phrase @ p["O_c"].T
    return {"logits": torch.maximum(q[:, ::2], q[:, 1::2]) @ p["G"].T, "h": h}, {"h": h}


def first_hidden(inputs: Arrays, params: Arrays) -> Arrays:
    return {"h": tanh(inputs["c"] @ params["V"].T)}


def ctc(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """One column of the table of forward variables, place by place; places out of reach are far below."""
    never = torch.full_like(s["a"][:, 0], -1e30)
    columns = []
    for k in range(s["a"].shape[1]):
        ways = [s["a"][:, k], s["a"][:, k - 1] if k > 0 else never]
        over = s["a"][:, k - 2] if k > 1 else never
        ways.append(torch.where(x["skips"][:, k] > 0, over, never))
        score = x["log_y"].gather(1, x["labels"][:, k, None])[:, 0]
        columns.append(score + torch.logsumexp(torch.stack(ways), dim=0))
    a = torch.stack(columns, dim=1)
    return {"nll": -torch.logsumexp(torch.where(x["last"] > 0, a, never[:, None]), dim=1)}, {"a": a}


def _marks(v: Tensor) -> Tensor:
    return (v > 0).to(v.dtype)


_GRU = {n: "H M" for n in ("W", "W_z", "W_r")} | {n: "H H" for n in ("U", "U_z", "U_r")}

CELLS: dict[str, Transcription] = {
    "rnnlm": Transcription(
        rnnlm,
        {"U": "K H", "W": "H H", "V": "K H"},
        states={"s": "H"},
        inputs={"w": ""},
        indices={"w": "K"},
        outputs=("y",),
        dims={"K": 6, "H": 4},
    ),
    "cho_encoder": Transcription(
        cho_encoder,
        {"E": "K M", "V": "H H"} | _GRU,
        inputs={"x": ""},
        indices={"x": "K"},
        outputs=("c", "h"),
        dims={"K": 6, "M": 3, "H": 4},
    ),
    "cho_decoder": Transcription(
        cho_decoder,
        {"E": "K M", "V": "H C", "C_h": "H C", "C_z": "H C", "C_r": "H C", "G": "K O"}
        | {"O_h": "2*O H", "O_y": "2*O M", "O_c": "2*O C"}
        | _GRU,
        inputs={"y": ""},
        sequence={"c": "C"},
        indices={"y": "K"},
        outputs=("logits", "h"),
        dims={"K": 6, "M": 3, "C": 5, "H": 4, "O": 2},
        start=first_hidden,
        smooth=False,
    ),
    "ctc": Transcription(
        ctc,
        {},
        states={"a": "S"},
        inputs={"log_y": "K"},
        sequence={"labels": "S", "skips": "S", "last": "S"},
        indices={"labels": "K"},
        outputs=("nll",),
        dims={"K": 5, "S": 7},
        tamed={"skips": _marks, "last": _marks},
        smooth=False,
        idle=("skips", "last"),
    ),
}
