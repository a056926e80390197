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
softplus = torch.nn.functional.softplus


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


def lstm_step(pre: Tensor, cell: Tensor) -> tuple[Tensor, Tensor]:
    i, f, g, o = pre.chunk(4, dim=1)
    cell = sigmoid(f) * cell + sigmoid(i) * tanh(g)
    return sigmoid(o) * tanh(cell), cell


def ntm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """Eqs. 2-9 of Graves 2014; the convolution slot by slot and shift by shift."""
    memory, slots, width, most = s["M"], int(c["N"]), int(c["W"]), int(c["S"])

    def weights(a: Tensor, before: Tensor) -> Tensor:
        key, beta, gate, gamma, shift = a.split([width, 1, 1, 1, 2 * most + 1], dim=1)
        closeness = torch.cosine_similarity(memory, key[:, None, :], dim=2, eps=0)
        content = torch.softmax(softplus(beta) * closeness, dim=1)
        mixed = sigmoid(gate) * content + (1 - sigmoid(gate)) * before
        shift = torch.softmax(shift, dim=1)
        moved = [
            sum(shift[:, k + most] * mixed[:, (i - k) % slots] for k in range(-most, most + 1))
            for i in range(slots)
        ]
        sharp = torch.stack(moved, dim=1) ** (1 + softplus(gamma))
        return sharp / sharp.sum(dim=1, keepdim=True)

    h, cell = lstm_step(torch.cat([x["x"], s["r"]], dim=1) @ p["K"].T + s["h"] @ p["R"].T + p["b"], s["c"])
    told = h @ p["A_write"].T + p["a_write"]
    address, erase, add = told[:, : -2 * width], told[:, -2 * width : -width], told[:, -width:]
    w_write = weights(address, s["w_write"])
    kept = memory * (1 - torch.einsum("bi,bj->bij", w_write, sigmoid(erase)))
    new = kept + torch.einsum("bi,bj->bij", w_write, tanh(add))
    w_read = weights(h @ p["A_read"].T + p["a_read"], s["w_read"])
    r = torch.einsum("bi,bij->bj", w_read, new)
    y = torch.cat([h, r], dim=1) @ p["V"].T + p["v"]
    return {"y": y}, {"M": new, "w_read": w_read, "w_write": w_write, "r": r, "h": h, "c": cell}


def dnc(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The Methods of Graves 2016, one head after the other; allocation along the free list, as printed."""
    width, heads, memory = int(c["W"]), int(c["R"]), s["M"]

    def lookup(where: Tensor, key: Tensor, beta: Tensor) -> Tensor:
        lengths = where.norm(dim=2) * key.norm(dim=1, keepdim=True)
        closeness = torch.einsum("bnw,bw->bn", where, key) / (lengths + 1e-6)
        return torch.softmax((1 + softplus(beta)) * closeness, dim=1)

    fed = torch.cat([x["x"], s["r"].flatten(1)], dim=1)
    h, cell = lstm_step(fed @ p["K"].T + s["h"] @ p["U"].T + p["b"], s["c"])
    sizes = [heads * width, width, width, width, heads, heads, 3 * heads, 1, 1, 1]
    keys, key, erase, add, betas, free, modes, beta, allot, strength = (h @ p["A"].T + p["a"]).split(
        sizes, dim=1
    )
    allot, strength = sigmoid(allot), sigmoid(strength)

    kept = torch.ones_like(s["usage"])
    for head in range(heads):
        kept = kept * (1 - sigmoid(free[:, head, None]) * s["w_read"][:, head])
    usage = (s["usage"] + s["w_write"] - s["usage"] * s["w_write"]) * kept
    rows = []
    for u in usage:
        used, slots = torch.ones_like(u[0]), [torch.zeros_like(u[0])] * len(u)
        for slot in torch.argsort(u, stable=True).tolist():
            slots[slot] = (1 - u[slot]) * used
            used = used * u[slot]
        rows.append(torch.stack(slots))
    w = strength * (allot * torch.stack(rows) + (1 - allot) * lookup(memory, key, beta))
    memory = memory * (1 - w[:, :, None] * sigmoid(erase)[:, None]) + w[:, :, None] * add[:, None]
    link = (1 - w[:, :, None] - w[:, None]) * s["link"] + w[:, :, None] * s["precedence"][:, None]
    link = link * (1 - torch.eye(w.shape[1], dtype=w.dtype))
    precedence = (1 - w.sum(1, keepdim=True)) * s["precedence"] + w
    reads = []
    for head in range(heads):
        mode = torch.softmax(modes[:, 3 * head : 3 * head + 3], dim=1)
        before = s["w_read"][:, head]
        found = lookup(memory, keys[:, head * width : (head + 1) * width], betas[:, head, None])
        ways = (torch.einsum("bij,bi->bj", link, before), found, torch.einsum("bij,bj->bi", link, before))
        reads.append(sum(mode[:, k, None] * way for k, way in enumerate(ways)))
    w_read = torch.stack(reads, dim=1)
    r = w_read @ memory
    y = torch.cat([h, r.flatten(1)], dim=1) @ p["V"].T + p["v"]
    states = {"M": memory, "usage": usage, "link": link, "precedence": precedence, "w_write": w}
    return {"y": y}, states | {"w_read": w_read, "r": r, "h": h, "c": cell}


def _adds_to_one(w: Tensor) -> Tensor:
    return torch.softmax(w, dim=-1)


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
    "ntm": Transcription(
        ntm,
        {"K": "4*H I+W", "R": "4*H H", "b": "4*H", "A_read": "W+2*S+4 H", "a_read": "W+2*S+4"}
        | {"A_write": "3*W+2*S+4 H", "a_write": "3*W+2*S+4", "V": "O H+W", "v": "O"},
        states={"M": "N W", "w_read": "N", "w_write": "N", "r": "W", "h": "H", "c": "H"},
        outputs=("y",),
        dims={"I": 2, "H": 4, "O": 7, "N": 6, "W": 3, "S": 1},
        tamed={"w_read": _adds_to_one, "w_write": _adds_to_one},
    ),
    "dnc": Transcription(
        dnc,
        {"K": "4*H I+R*W", "U": "4*H H", "b": "4*H", "V": "O H+R*W", "v": "O"}
        | {"A": "R*W+3*W+5*R+3 H", "a": "R*W+3*W+5*R+3"},
        states={"M": "N W", "usage": "N", "link": "N N", "precedence": "N", "w_write": "N", "w_read": "R N"}
        | {"r": "R W", "h": "H", "c": "H"},
        outputs=("y",),
        dims={"I": 3, "H": 4, "O": 7, "N": 5, "W": 6, "R": 2},
        tamed={
            "usage": torch.sigmoid,
            "w_write": _adds_to_one,
            "w_read": _adds_to_one,
            "precedence": _adds_to_one,
        },
    ),
}
