"""One step of each cell that attends to a memory, written from the papers' equations in torch.

Row convention: a batch of vectors is [B, n], a product W @ x of the paper is `x @ W.T` here.
"""

from __future__ import annotations

import torch
from torch import Tensor
from zoo.transcription import Arrays, Transcription

Numbers = dict[str, float]
Result = tuple[Arrays, Arrays]

sigmoid, tanh = torch.sigmoid, torch.tanh


def bahdanau_decoder(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Appendix A.2 of Bahdanau 2015, one source position after the other."""
    word, old, source = p["E"][x["y"]], s["s"], x["annotations"]
    energies = [tanh(old @ p["W_a"].T + source[:, j] @ p["U_a"].T) @ p["v_a"] for j in range(source.shape[1])]
    energy = torch.stack(energies, dim=1).masked_fill(x["present"] <= 0, float("-inf"))
    alpha = torch.softmax(energy, dim=1)
    context = sum(alpha[:, j, None] * source[:, j] for j in range(source.shape[1]))

    def gate(name: str, state: Tensor) -> Tensor:
        return word @ p["W" + name].T + state @ p["U" + name].T + context @ p["C" + name].T

    reset, update = sigmoid(gate("_r", old)), sigmoid(gate("_z", old))
    new = (1 - update) * old + update * tanh(gate("", reset * old))
    q = old @ p["U_o"].T + word @ p["V_o"].T + context @ p["C_o"].T
    logits = torch.maximum(q[:, ::2], q[:, 1::2]) @ p["W_o"].T
    return {"logits": logits, "alpha": alpha, "s": new}, {"s": new}


def lstmn(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Eqs. 1-6 of Cheng 2016 over the newest N states; h_0 and c_0 are the first slot of the tapes."""
    hidden, memory, past = s["hidden_tape"], s["memory_tape"], s["summary"]
    seen = range(min(max(int(x["t"]), 1), hidden.shape[1]))
    energies = [
        tanh(hidden[:, j] @ p["W_h"].T + x["x"] @ p["W_x"].T + past @ p["W_s"].T) @ p["v"] for j in seen
    ]
    weights = torch.softmax(torch.stack(energies, dim=1), dim=1)
    summary = sum(weights[:, j, None] * hidden[:, j] for j in seen)
    found = sum(weights[:, j, None] * memory[:, j] for j in seen)
    i, f, o, g = (x["x"] @ p["W"].T + summary @ p["R"].T + p["b"]).chunk(4, dim=1)
    cell = sigmoid(f) * found + sigmoid(i) * tanh(g)
    h = sigmoid(o) * tanh(cell)
    tapes = {
        "hidden_tape": torch.cat([h[:, None], hidden[:, :-1]], dim=1),
        "memory_tape": torch.cat([cell[:, None], memory[:, :-1]], dim=1),
    }
    return {"h": h}, {"summary": summary} | tapes


def first_annotation(inputs: Arrays, params: Arrays) -> Arrays:
    """The backward encoder's state at the first word starts the decoder."""
    backward = inputs["annotations"][:, 0].chunk(2, dim=1)[1]
    return {"s": tanh(backward @ params["W_s"].T)}


def _padded(present: Tensor) -> Tensor:
    """Sentences of four, two and three words."""
    return (torch.arange(4) < torch.tensor([[4], [2], [3]])).to(present.dtype)


CELLS: dict[str, Transcription] = {
    "bahdanau_decoder": Transcription(
        bahdanau_decoder,
        {"E": "K M", "W_s": "H A", "W_a": "N H", "U_a": "N 2*A", "v_a": "N", "W_o": "K O"}
        | {name: "H M" for name in ("W", "W_z", "W_r")}
        | {name: "H H" for name in ("U", "U_z", "U_r")}
        | {name: "H 2*A" for name in ("C", "C_z", "C_r")}
        | {"U_o": "2*O H", "V_o": "2*O M", "C_o": "2*O 2*A"},
        states={"s": "H"},
        inputs={"y": ""},
        sequence={"annotations": "L 2*A", "present": "L"},
        indices={"y": "K"},
        outputs=("logits", "alpha", "s"),
        dims={"K": 6, "M": 3, "H": 5, "L": 4, "A": 4, "N": 7, "O": 2},
        tamed={"present": _padded},
        idle=("present",),
        start=first_annotation,
        smooth=False,
    ),
    "lstmn": Transcription(
        lstmn,
        {"W_h": "A H", "W_x": "A I", "W_s": "A H", "v": "A", "W": "4*H I", "R": "4*H H", "b": "4*H"},
        states={"hidden_tape": "N H", "memory_tape": "N H", "summary": "H"},
        dims={"I": 5, "H": 4, "A": 6, "N": 3},
        idle=("summary",),  # the first step sees one slot, whatever its energy
    ),
}
