"""Random cells of the whole language, the oracle against NumPy itself: what the language means, without a compiler."""

from __future__ import annotations

import numpy as np
from backends.llvm.wide_calls import wide_call
from cell.choices import Pick, each
from oracle.rows_by_hand import by_hand

DRAWN = ("uniform(", "normal(", "bernoulli(")


def complaints(pick: Pick) -> list[str]:
    call = wide_call(pick)
    if any(word in call.text for word in DRAWN) or not call.tame:
        return []
    keywords = call.keywords | {"training": False}
    run = call.oracle.forward(*call.arrays, **keywords)
    asked = {n: keywords[n] for n in ("lengths", "reset", "reverse") if n in keywords}
    outputs, final = by_hand(call.text, call.arrays, call.steps, call.rows, **asked)
    pairs = {n: (run.outputs[n], a) for n, a in outputs.items()} | {
        f"final {n}": (run.final_state[n], a) for n, a in final.items()
    }
    off = {
        n: np.max(np.abs(a - b), initial=0) / (1 + np.max(np.abs(b), initial=0))
        for n, (a, b) in pairs.items()
    }
    lines = [f"{n} is {gap:.1e} off" for n, gap in off.items() if not gap <= 1e-9]
    return [str(call), *lines] if lines else []


def test_equations_mean_what_numpy_means() -> None:
    each(complaints, 150)
