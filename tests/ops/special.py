"""Every operator on NaN, infinities, zeros, ends of the range and ties: the grids, what NumPy makes of them, and
cells that hold many operators at once. What is compared: NaN, infinities with their sign, all else by value; the
sign of a zero is free."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import scipy.special as sp
from verify.cells import cell as built

from rnngen.cell import Cell

__all__ = [
    "CANCELLING",
    "PAIRS",
    "ROWS",
    "SINGLE",
    "cell_of",
    "check_indices",
    "compare",
    "index_cell",
    "numbers",
    "row_numbers",
    "wanted",
]

Array = Any
Meaning = Callable[..., Array]
Table = Mapping[str, Meaning]
NAN, INF = np.nan, np.inf


def _power(k: float) -> Meaning:
    return lambda a: np.power(a, k)


def _gelu(a: Array) -> Array:
    return 0.5 * a * (1 + sp.erf(a * np.sqrt(0.5)))


SINGLE: Table = {
    **{
        f"{name}(a)": getattr(np, name) for name in "exp log log1p expm1 sqrt square abs sign sin cos".split()
    },
    **{f"{name}(a)": getattr(np, name) for name in "tan tanh floor reciprocal".split()},
    **{f"a ** {k}": _power(k) for k in (0, 1, 2, 3, 5, 6, 0.5, 1.5, 2.5, 64)},
    **{f"a ** (-{k})": _power(-k) for k in (1, 2, 3, 0.5, 1.5, 64)},
    **{f"{k} ** a": lambda a, k=k: np.power(float(k), a) for k in ("0.5", "2")},
    **{f"a % {k}": lambda a, k=k: np.mod(a, float(k)) for k in ("1", "2")},
    **{f"a // {k}": lambda a, k=k: np.floor_divide(a, float(k)) for k in ("1", "2")},
    "-a": np.negative,
    "rsqrt(a)": lambda a: 1 / np.sqrt(a),
    "atan(a)": np.arctan,
    "erf(a)": sp.erf,
    "sigmoid(a)": sp.expit,
    "softplus(a)": lambda a: np.logaddexp(a, 0),
    "relu(a)": lambda a: np.maximum(a, 0),
    "leaky_relu(a)": lambda a: np.where(a > 0, a, 0.01 * a),
    "elu(a)": lambda a: np.where(a > 0, a, np.expm1(a)),
    "selu(a)": lambda a: 1.0507009873554805 * np.where(a > 0, a, 1.6732632423543772 * np.expm1(a)),
    "gelu(a)": _gelu,
    "silu(a)": lambda a: a * sp.expit(a),
    "softsign(a)": lambda a: a / (1 + np.abs(a)),
    "mish(a)": lambda a: a * np.tanh(np.logaddexp(a, 0)),
    "hard_sigmoid(a)": lambda a: np.clip(a / 6 + 0.5, 0, 1),
    "hard_tanh(a)": lambda a: np.clip(a, -1, 1),
    "heaviside(a)": lambda a: np.heaviside(a, 1),
    "clip(a, -1, 1)": lambda a: np.clip(a, -1, 1),
    "clip(a, 1, -1)": lambda a: np.clip(a, 1, -1),
    "where(a, 1, 2)": lambda a: np.where(a, 1, 2),
    "where(a > 0, log(a), 0)": lambda a: np.where(a > 0, np.log(a), 0),
}
PAIRS: Table = {
    "a + b": np.add,
    "a - b": np.subtract,
    "a * b": np.multiply,
    "a / b": np.divide,
    "a % b": np.mod,
    "a // b": np.floor_divide,
    "a ** b": np.power,
    "a < b": np.less,
    "a <= b": np.less_equal,
    "a > b": np.greater,
    "a >= b": np.greater_equal,
    "a == b": np.equal,
    "a != b": np.not_equal,
    "a if a > b else b": lambda a, b: np.where(a > b, a, b),
    "minimum(a, b)": np.minimum,
    "maximum(a, b)": np.maximum,
    "logaddexp(a, b)": np.logaddexp,
    "clip(1, a, b)": lambda a, b: np.clip(1.0, a, b),
    "clip(a, b, 1)": lambda a, b: np.clip(a, b, 1.0),
    "clip(a, -1, b)": lambda a, b: np.clip(a, -1.0, b),
}


def _normalised(v: Array) -> Array:
    d = v - v.mean(-1, keepdims=True)
    return d / np.sqrt((d * d).mean(-1, keepdims=True) + 1e-5)


def _log_softmax(v: Array) -> Array:
    d = v - v.max(-1, keepdims=True)
    return d - np.log(np.exp(d).sum(-1, keepdims=True))


ROWS: Table = {
    **{
        f"{name}(a)": lambda v, name=name: getattr(v, name)(-1)
        for name in "sum mean max min prod var".split()
    },
    **{f"{name}(a)": lambda v, name=name: getattr(v, name)(-1) for name in ("cumsum", "cumprod")},
    "cummax(a)": lambda v: np.maximum.accumulate(v, -1),
    "norm(a)": lambda v: np.linalg.norm(v, axis=-1),
    "a @ a": lambda v: (v * v).sum(-1),
    "logsumexp(a)": lambda v: sp.logsumexp(v, axis=-1),
    "softmax(a)": lambda v: sp.softmax(v, axis=-1),
    "log_softmax(a)": _log_softmax,
    "layer_norm(a, 1, 0)": _normalised,
    "rms_norm(a)": lambda v: v / np.sqrt((v * v).mean(-1, keepdims=True) + 1e-5),
    "sort(a)": lambda v: np.sort(v, -1),
    "argsort(a)": lambda v: np.argsort(v, -1, kind="stable"),
    "rank(a)": lambda v: np.argsort(np.argsort(v, -1, kind="stable"), -1, kind="stable"),
    "max(outer(a, ones(3)), axis=0)": lambda v: np.repeat(v.max(-1, keepdims=True), 3, -1),
    "shift(a, 1)": lambda v: np.concatenate([np.zeros_like(v[:, :1]), v[:, :-1]], -1),
}
# terms of either sign: an error near zero is that of the terms
CANCELLING = {*ROWS, "gelu(a)", "logaddexp(a, b)"}


def numbers(dtype: str, several: bool = False) -> tuple[Array, ...]:
    """The grid for one argument, an odd number of values; `several`: every pair of a smaller one. float32
    kernels have no denormal numbers."""
    info = np.finfo(dtype)
    ends = [info.tiny, info.eps, info.max] + [info.smallest_subnormal] * (dtype == "float64")
    middle = [0.5, 1, 1.5, 2, 3, 2.5] + [4.5, 7, 17.3, 89, 104.5, 710, 1e6 + 0.5, 2**23 + 1, 2.0**31, 1e19]
    found = [0.0, INF, *ends, *(middle[:5] if several else middle)]
    grid = np.array([*found, *(-v for v in found), NAN], dtype)
    return tuple(v.ravel() for v in np.meshgrid(grid, grid)) if several else (grid,)


def row_numbers(dtype: str, n: int) -> Array:
    """[rows, n]: special values alone and among others, in the first, a middle and the last place."""
    random = np.random.default_rng(5)
    rows = [np.full(n, v) for v in (0.0, -0.0, INF, -INF, NAN, 1e-30)] + [np.round(random.normal(size=n))]
    for few in ([NAN], [INF], [-INF], [INF, -INF], [NAN, INF], [NAN, NAN, -INF], [0, INF], [0, NAN], [0, 0]):
        for place in (0, n // 2, n - 1):
            rows.append(random.normal(size=n))
            rows[-1][(place + np.arange(len(few))) % n] = few
    for rest, one in ((-INF, 1.0), (-INF, NAN), (INF, NAN)):
        rows.append(np.full(n, rest))
        rows[-1][-1] = one
    return np.array(rows, dtype)


def cell_of(texts: Sequence[str], n: int, names: Sequence[str] = ("a",)) -> Cell:
    """`y0`, `y1`, … are the expressions, each of inputs of its own (`a0`, `b0`, …) of n elements."""
    inputs, lines = [], []
    for k, text in enumerate(texts):
        inputs += [f"  {name}{k}: [N]" for name in names]
        lines.append(f"  y{k} = " + re.sub(rf"\b([{''.join(names)}])\b", rf"\g<1>{k}[t]", text))
    outputs = ", ".join(f"y{k}" for k in range(len(texts)))
    head = f"cell: special\ndims: {{N: {{doc: size, default: {n}}}}}\ninputs:\n"
    body = [*inputs, "states: {s: []}", "equations: |", *lines, "  s[t] = s[t-1]"]
    return built(head + "\n".join(body) + f"\noutputs: [{outputs}]\n")


INDICES = [NAN, INF, -INF, 1e30, -1e30, 1e19, 3e9, -3e9, 5.7, 4.0, 3.9, 2.5, 0.5, -0.0, -0.5]
ENTRIES = [0, 4, 0, 4, 0, 4, 4, 0, 4, 4, 3, 2, 0, 0, 0]


def index_cell() -> Cell:
    """Entries of E at places that are worked out: all at once, and the first alone."""
    return built(
        "cell: entries\ndims: {N: {default: 15}, K: {default: 5}}\ninputs: {x: [N], E: [K]}\nstates: {s: []}\n"
        "equations: |\n  y = take(E[t], 2 * x[t] / 2)\n  z = take(E[t], 2 * x[t][0] / 2)\n  s[t] = s[t-1]\n"
        "outputs: [y, z]\n"
    )


def check_indices(kernel: Any) -> None:
    """Every index as one of a vector and as the only one of a row; gradients go where they came from."""
    turned = np.stack([np.roll(INDICES, -k) for k in range(len(INDICES))])[None]
    run = kernel.forward({"x": turned, "E": np.broadcast_to(np.arange(5.0), (1, len(INDICES), 5))}, {})
    assert run.outputs["y"][0, 0].tolist() == ENTRIES
    assert run.outputs["z"][0].tolist() == ENTRIES
    ones = {n: np.ones_like(a) for n, a in run.outputs.items()}
    found = kernel.backward(run, ones).inputs["E"][0, 0]
    assert found.tolist() == (np.bincount(ENTRIES) + np.eye(5)[ENTRIES[0]]).tolist()


def wanted(table: Table, arrays: Sequence[Array]) -> list[Array]:
    """What NumPy makes of the numbers in float64, in the dtype that they have."""
    wide = [np.asarray(a, np.float64) for a in arrays]
    with np.errstate(all="ignore"):
        return [np.asarray(meaning(*wide), np.float64).astype(arrays[0].dtype) for meaning in table.values()]


def compare(text: str, got: Array, want: Array, arrays: Sequence[Array], rtol: float, atol: float) -> None:
    """Asserts that NaN is where NaN is, infinities with their signs too, and that all else is near."""
    with np.errstate(all="ignore"):
        near = np.abs(np.float64(got) - np.float64(want)) <= atol + rtol * np.abs(np.float64(want))
    same = (got == want) | (np.isnan(got) & np.isnan(want)) | (near & np.isfinite(got) & np.isfinite(want))
    if same.all():
        return
    at = tuple(np.argwhere(~same)[0])
    given = [a[at] if a.shape == got.shape else a[at[0]] for a in arrays]
    raise AssertionError(f"{text} of {given} at {at}: {got[at]!r}, not {want[at]!r}; {(~same).sum()} such")
