"""Random cells whose loops are channels: no product, nothing that one entry of a state tells another.

Most of their states are affine in what they carry, and read each other, older values, and inputs through anything:
what runs as a scan over time, or with all of its steps in one go, where the proof holds and not where it does not.
"""

from __future__ import annotations

import re

from cell.choices import Pick

__all__ = ["random_channels"]

_KINDS = ("affine",) * 8 + ("known",) * 2 + ("bent",)
_GATES = (
    "a", "0.5", "sigmoid({x})", "sigmoid({x}) * a", "(1 - sigmoid({x}))", "0", "1", "-0.7", "where({x} > 0, 0, a)",
    "exp(-square({x}))", "cos(0.1 * t)", "(t < 3)",
)  # fmt: skip
_ADDED = ("{x}", "tanh({x}) * b", "0.3", "b", "a * {x} - b", "relu({x}) * {x}", "0", "1 / (1 + square({x}))")
_OUTPUTS = ("tanh({s}) * {r}", "{s} + {r}", "{s}", "{s} * {x}", "sum({s})", "where({s} > {r}, {s}, b)")


class _Writer:
    """A cell being written for choices; `shape` is that of most of its arrays."""

    def __init__(self, pick: Pick) -> None:
        self.pick = pick
        self.names = [f"s{k}" for k in range(pick((2, 1, 3, 4)))]
        self.kinds = {n: pick(_KINDS) for n in self.names}
        self.shapes = {n: pick(("[H]", "[H]", "[H]", "[H]", "[K, H]", "[]")) for n in self.names}

    def old(self, name: str, shape: str) -> str:
        """A state's value of some step before, of a shape that fits."""
        same = [n for n in self.names if self.shapes[n] == shape]
        found = self.pick([name, *same])
        return f"{found}[t-{self.pick((1, 1, 1, 1, 2, 3, 6))}]"

    def input(self, shape: str) -> str:
        """Of this step or an earlier one."""
        late = self.pick(("", "", "", "-1", "-3"))
        return {"[H]": "x", "[K, H]": self.pick(("x", "z")), "[]": "r"}[shape] + f"[t{late}]"

    def filled(self, text: str, shape: str) -> str:
        """A gate or what is added; params of a shape that fits."""
        fitting = re.sub(r"\b[ab]\b", "c", text) if shape == "[]" else text
        return fitting.format(x=self.input(shape))

    def update(self, name: str) -> str:
        shape, kind = self.shapes[name], self.kinds[name]
        added = self.filled(self.pick(_ADDED), shape)
        if kind == "known":  # nothing is carried into it, and it may go through anything
            return f"tanh({added}) + {self.input(shape)}"
        if kind == "bent":
            return f"tanh({self.old(name, shape)} * {self.filled(self.pick(_GATES), shape)} + {added})"
        terms = [
            f"{self.filled(self.pick(_GATES), shape)} * {self.old(name, shape)}"
            for _ in range(self.pick((1, 1, 2, 3)))
        ]
        whole = f"{' + '.join(terms)} + {added}"
        return self.pick(
            (
                whole,
                whole,
                whole,
                f"where({self.input(shape)} > 0.3, {whole}, {added})",
                f"-({whole}) / 2",
                f"{name}[t-1]",
            )
        )

    def output(self) -> str:
        name = self.pick(self.names)
        same = [n for n in self.names if self.shapes[n] == self.shapes[name]]
        x = self.input(self.shapes[name])
        text = self.pick(_OUTPUTS).replace("b)", "0.2)")
        return text.format(s=f"{name}[t]", r=f"{self.pick(same)}[t]", x=x)


def random_channels(pick: Pick) -> str:
    """The text of a cell."""
    w = _Writer(pick)
    lines = [f"{n}[t] = {w.update(n)}" for n in w.names]
    outputs = [f"y{k} = {w.output()}" for k in range(pick((1, 2)))]
    starts = {n: pick(("", "", "0.4", "c")) for n in w.names}
    states = ", ".join(
        f"{n}: {{shape: {w.shapes[n]}, init: {starts[n]}}}" if starts[n] else f"{n}: {w.shapes[n]}"
        for n in w.names
    )
    shown = [*(n for n in w.names if pick((True, False))), *(f"y{k}" for k in range(len(outputs)))]
    return "\n".join(
        [
            "cell: channels",
            f"dims: {{H: {pick((3, 1, 5, 17, 37))}, K: {pick((2, 1, 3))}}}",
            "inputs: {x: [H], z: [K, H], r: []}",
            f"states: {{{states}}}",
            "params: {a: [H], b: [H], c: []}",
            f"outputs: [{', '.join(shown)}]",
            "equations: |",
            *(f"  {line}" for line in (*lines, *outputs)),
            "",
        ]
    )
