"""One expression as a cell of its own, run on arrays: what tests of the language's operators share."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
from verify.cells import cell as built

import rnngen
from rnngen.cell import Cell

SHAPES = {
    "a": [4],
    "b": [4],
    "c": [],
    "u": [3],
    "M": [3, 4],
    "K": [4, 2],
    "P": [2, 3, 4],
    "Q": [2, 4, 3],
    "S": [4, 4],
    "Z": [1, 4, 3],
    "d": [6],
}
INDEX = {"i": [], "ii": [2]}
STEPS, ROWS = 2, 3
Arrays = dict[str, Any]


def used(text: str) -> list[str]:
    """The operands that an expression names."""
    return [n for n in (*SHAPES, *INDEX) if re.search(rf"(?<![\w.]){n}(?![\w(=])", text)]


def tiny(text: str, mode: str) -> Cell:
    """`y = text` with its operands as step inputs, sequence inputs, params, or mixed (`mode`)."""
    names = used(text)
    kinds = {n: mode if mode != "mixed" else ("step", "param")[k % 2] for k, n in enumerate(names)}
    kinds |= {n: "step" for n in names if n in INDEX}
    inputs, params, lines = [], [], []
    for n in names:
        shape, dtype = {**SHAPES, **INDEX}[n], "index" if n in INDEX else "real"
        if kinds[n] == "param":
            params.append(f"  {n}: {shape}")
            continue
        own = n if kinds[n] == "sequence" else f"in_{n}"
        inputs.append(f"  {own}: {{shape: {shape}, dtype: {dtype}, per: {kinds[n]}}}")
        if kinds[n] == "step":
            lines.append(f"  {n} = in_{n}[t]")
    if not any("per: step" in line for line in inputs):
        inputs.append("  clock: []")
    keys = ["inputs:", *inputs, *(["params:", *params] if params else [])]
    head = "cell: tiny\ndims: {N: {doc: sizes, default: 4}, H: {doc: sizes, default: 3}}\n"
    body = "\n".join(
        [*keys, "states: {s: []}", "equations: |", *lines, f"  y = {text}", "  s[t] = s[t-1]", "outputs: [y]"]
    )
    return built(head + body)


def values(cell: Cell, draw: Callable[[str, tuple[int, ...]], Any]) -> tuple[Arrays, Arrays]:
    """(inputs, params) for two steps of three rows."""
    lead = {"step": (STEPS, ROWS), "sequence": (ROWS,)}
    shape = {s.name: tuple(int(n) for n in s.shape) for s in (*cell.inputs, *cell.params)}
    inputs = {s.name: draw(s.name, lead[s.per] + shape[s.name]) for s in cell.inputs}
    return inputs, {p.name: draw(p.name, shape[p.name]) for p in cell.params}


def drawn(name: str, shape: tuple[int, ...]) -> Any:
    """Random numbers, the same for the same name and shape; indices in 0 … 3."""
    random = np.random.default_rng([len(name), ord(name[-1]), *shape])
    if name.removeprefix("in_") in INDEX:
        return random.integers(0, 4, shape)
    return random.standard_normal(shape)


def outputs(cell: Cell, inputs: Arrays, params: Arrays, **keywords: Any) -> Any:
    """`y` for every step and row: [T, B, …]."""
    kernel = rnngen.compile(cell, dtype="float64", backend="numpy")
    return kernel.forward(inputs, params, **keywords).outputs["y"]


def at(arrays: Arrays, params: Arrays, cell: Cell, t: int, row: int) -> Arrays:
    """The operands of one step and row, by the names that the expression has for them."""
    per = {i.name: i.per for i in cell.inputs}
    out = {n.removeprefix("in_"): a[t, row] if per[n] == "step" else a[row] for n, a in arrays.items()}
    return out | params


def gradient(text: str, **params: Any) -> dict[str, Any]:
    """∂(Σ y)/∂p for an expression of params."""
    for n in params:
        assert n in SHAPES
    shapes = {n: list(np.shape(v)) for n, v in params.items()}
    lines = "\n".join(f"  {n}: {s}" for n, s in shapes.items())
    text = (
        "cell: tiny\ndims: {N: {default: 4}}\ninputs: {clock: []}\nstates: {s: []}\n"
        f"params:\n{lines}\nequations: |\n  y = {text}\n  s[t] = s[t-1]\noutputs: [y]\n"
    )
    kernel = rnngen.compile(built(text), dtype="float64", backend="numpy")
    run = kernel.forward({"clock": np.zeros((1, 1))}, params)
    return dict(kernel.backward(run, {"y": np.ones_like(run.outputs["y"])}).params)
