"""A cell's equations run by Python and NumPy themselves, one row and one step at a time: a second reading of the
language that shares no line with the compiler.

It takes the texts that `cell.wide_cells` writes: one equation a line, each after what it reads. Names of functions
mean what NumPy and SciPy mean by them; what neither has is written out below, entry by entry.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
from ruamel.yaml import YAML
from scipy import special

__all__ = ["by_hand"]

Array = Any
Env = dict[str, Any]
_SELU = 1.0507009873554805, 1.6732632423543772
# values that are kept of a name: no cell here reads an older one
_OLDEST = 8


def by_hand(
    text: str,
    arrays: tuple[Mapping[str, Array], Mapping[str, Array], Mapping[str, Array]],
    steps: int,
    rows: int,
    *,
    lengths: Any = None,
    reset: Any = None,
    reverse: bool = False,
) -> tuple[dict[str, Array], dict[str, Array]]:
    """(outputs [T, B, …], final state [B, …]) of inputs, params and initial state, in evaluation."""
    walk = _Walk(text, arrays, steps, rows)
    ends = np.full(rows, steps) if lengths is None else lengths
    outputs: dict[str, Array] = {}
    for k in range(steps):
        at = [int(ends[r]) - 1 - k if reverse else k for r in range(rows)]
        alive = [k < ends[r] for r in range(rows)]
        for r in range(rows):
            if alive[r] and reset is not None and reset[at[r], r]:
                walk.restart(r)
        found = walk.step(at, alive)
        for name in walk.spec["outputs"]:
            shape = next(np.shape(f[name]) for f in found if name in f) if any(alive) else None
            for r in range(rows):
                if name not in outputs and shape is not None:
                    outputs[name] = np.zeros((steps, rows, *shape))
                if alive[r]:
                    outputs[name][at[r], r] = found[r][name]
    return outputs, {n: np.stack([walk.past[r][n][0] for r in range(rows)]) for n in walk.spec["states"]}


class _Walk:
    """All rows of a call, each with its past: `past[r][name]` has the last value first."""

    def __init__(self, text: str, arrays: tuple[Any, ...], steps: int, rows: int) -> None:
        self.spec = YAML(typ="safe").load(text)
        for key in ("inputs", "states", "params", "constants"):
            self.spec.setdefault(key, {})
        self.inputs, self.params, given = arrays
        self.rows = rows
        self.base: Env = {**_FUNCTIONS, **self.spec["dims"], **self.spec["constants"], **self.params}
        self.base |= {"T": float(steps), "training": 0.0}
        self.per_step = [n for n, i in self.spec["inputs"].items() if _key(i, "per") != "sequence"]
        self.defined = _definitions(self.spec.get("functions", ""))
        self.lines = [_equation(line) for line in self.spec["equations"].splitlines()]
        self.shapes = {
            n: [eval(str(size), {}, self.base) for size in _key(s, "shape", s)]
            for n, s in {**self.spec["states"], **self.spec["inputs"]}.items()
        }
        self.past: list[dict[str, list[Array]]] = [{} for _ in range(rows)]
        self.clock = [0.0] * rows
        for r in range(rows):
            self.restart(r)
            for slot, values in given.items():
                name, _, lag = slot.partition("[t")
                k = int(lag.strip("]-") or 0)
                self.past[r][name][k] = values[r]

    def fixed(self, r: int) -> Env:
        """What a row's equations read in every step."""
        here = {n: a[r] for n, a in self.inputs.items() if n not in self.per_step}
        env = {**self.base, **here}
        for code in self.defined:
            exec(code, env)
        return env

    def restart(self, r: int) -> None:
        """Before step 0: initial values, and inputs of zeros."""
        self.clock[r] = 0.0
        for name, state in self.spec["states"].items():
            env, shape = self.fixed(r), self.shapes[name]
            for axis, letter in enumerate("ijk"[: len(shape)]):
                env[letter] = np.arange(shape[axis]).reshape(-1, *[1] * (len(shape) - axis - 1)) * 1.0
            start = eval(_compiled(str(_key(state, "init", 0))), env)
            self.past[r][name] = [np.broadcast_to(start, shape)] * _OLDEST
        for name in self.per_step:
            self.past[r][name] = [np.zeros(self.shapes[name])] * _OLDEST

    def step(self, at: list[int], alive: list[bool]) -> list[Env]:
        """The names of each row after a step; rows past their end stay as they are."""
        envs: list[Env] = [{} for _ in range(self.rows)]
        here = [r for r in range(self.rows) if alive[r]]
        for r in here:
            envs[r] = {
                **self.fixed(r),
                "t": self.clock[r],
                "now": {n: self.inputs[n][at[r], r] for n in self.per_step},
            }
            envs[r]["at"] = partial(_at, envs[r]["now"], self.past[r])
        for targets, pooled, code in self.lines:
            for name, inner in pooled:
                values = [np.asarray(eval(inner, envs[r]), float) for r in here]
                for r in here:
                    envs[r][name] = values
            for r in here:
                value = eval(code, envs[r])
                parts = value if len(targets) > 1 else [value]
                for (name, timed), part in zip(targets, parts, strict=True):
                    whole = np.broadcast_to(part, self.shapes[name]) if timed else np.asarray(part, float)
                    (envs[r]["now"] if timed else envs[r])[name] = whole
        for r in here:
            envs[r] |= envs[r]["now"]
            self.clock[r] += 1
            self.past[r] = {n: [envs[r]["now"][n], *old[:-1]] for n, old in self.past[r].items()}
        return envs


def _at(now: Env, past: Mapping[str, list[Array]], name: str, lag: int) -> Array:
    return past[name][lag - 1] if lag else now[name]


def _key(declared: Any, key: str, default: Any = None) -> Any:
    return declared.get(key, default) if isinstance(declared, dict) else default


# text → code ---------------------------------------------------------------------------------------------


class _Read(ast.NodeTransformer):
    """What Python means otherwise: times, choices entry by entry, comparisons as numbers, sums over the batch."""

    def __init__(self) -> None:
        self.pooled: list[tuple[str, Any]] = []

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if re.fullmatch(r"t( - \d+)?", ast.unparse(node.slice)):
            lag = int(ast.unparse(node.slice)[4:] or 0)
            return _expression(f"at({ast.unparse(node.value)!r}, {lag})")
        return self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        parts = [self.visit(n) for n in (node.test, node.body, node.orelse)]
        return ast.Call(ast.Name("where", ast.Load()), parts, [])

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        return ast.Call(ast.Name("number", ast.Load()), [self.generic_visit(node)], [])

    def visit_Call(self, node: ast.Call) -> ast.AST:
        inner = self.generic_visit(node)
        assert isinstance(inner, ast.Call)
        if isinstance(inner.func, ast.Name) and inner.func.id.startswith("batch_"):
            name = f"pooled{len(self.pooled)}"
            self.pooled.append((name, _code(inner.args[0])))
            inner.args = [inner.args[0], ast.Name(name, ast.Load())]
        return inner


def _expression(text: str) -> ast.expr:
    return ast.parse(text.strip(), mode="eval").body


def _code(tree: Any) -> Any:
    return compile(ast.fix_missing_locations(ast.Expression(tree)), "equation", "eval")


def _compiled(text: str) -> Any:
    return _code(_Read().visit(_expression(text)))


def _equation(line: str) -> tuple[list[tuple[str, bool]], list[tuple[str, Any]], Any]:
    """(names and whether each is a state, what is summed over the batch, code)."""
    left, _, right = line.partition(" = ")
    read = _Read()
    tree = read.visit(_expression(right))
    targets = [(name.strip().removesuffix("[t]"), name.strip().endswith("[t]")) for name in left.split(",")]
    return targets, read.pooled, _code(tree)


def _definitions(text: str) -> list[Any]:
    """`f(v) = …` and functions with a body as Python's own."""
    found: list[str] = []
    for line in text.splitlines():
        if line.startswith(" "):
            found[-1] += "\n" + line
        elif line.endswith(":"):
            found.append("def " + line)
        else:
            head, _, body = line.partition(" = ")
            found.append(f"def {head}:\n  return {body.partition('  with derivative')[0]}")
    trees = [_Read().visit(ast.parse(text)) for text in found]
    return [compile(ast.fix_missing_locations(tree), "function", "exec") for tree in trees]


# what names mean -----------------------------------------------------------------------------------------


def _whole(i: Any) -> Array:
    return np.asarray(i).astype(int)


def _along(plain: Any) -> Any:
    """A function of one axis, the last if none is named."""
    return lambda v, axis=-1: plain(np.asarray(v, float), axis=axis)


def _axes(axis: Any) -> Any:
    return tuple(axis) if isinstance(axis, list) else axis


def _reduction(plain: Any) -> Any:
    return lambda v, axis=None, keepdims=False: plain(
        np.asarray(v, float), axis=_axes(axis), keepdims=bool(keepdims)
    )


def _norm(v: Array, axis: Any = None, keepdims: bool = False) -> Array:
    return np.sqrt(np.sum(v * v, axis=axis, keepdims=keepdims))


def _shift(v: Array, k: int, fill: Any = 0.0, axis: int = -1) -> Array:
    v = np.moveaxis(v, axis, 0)
    moved = [v[i - k] if 0 <= i - k < len(v) else np.full(v.shape[1:], fill) for i in range(len(v))]
    return np.moveaxis(np.stack(moved), 0, axis)


def _convolve(w: Array, s: Array) -> Array:
    n = len(s)
    return np.array([sum(w[j] * s[(i - j) % n] for j in range(len(w))) for i in range(n)])


def _layer_norm(v: Array, gain: Any, bias: Any, eps: float = 1e-5, axis: int = -1) -> Array:
    scale = np.sqrt(v.var(axis=axis, keepdims=True) + eps)
    return (v - v.mean(axis=axis, keepdims=True)) / scale * gain + bias


def _rms_norm(v: Array, gain: Any = 1.0, eps: float = 1e-5, axis: int = -1) -> Array:
    return v / np.sqrt((v * v).mean(axis=axis, keepdims=True) + eps) * gain


def _iterate(f: Any, count: int, v: Array, *rest: Any) -> Array:
    for _ in range(count):
        v = f(v, *rest)
    return v


def _batch_norm(v: Array, rows: list[Array]) -> Array:
    return (v - np.mean(rows, axis=0)) / np.sqrt(np.var(rows, axis=0) + 1e-5)


def _stacked(*arrays: Any, axis: int = 0) -> Array:
    return np.stack([np.asarray(a, float) for a in arrays], axis)


_FUNCTIONS: Env = {
    **{n: getattr(np, n) for n in "exp log log1p expm1 sqrt square abs sign sin cos tan tanh floor minimum maximum logaddexp".split()},
    **{n: _reduction(getattr(np, n)) for n in "sum mean max min prod var".split()},
    **{n: _along(getattr(np, n)) for n in "cumsum cumprod flip".split()},
    "cummax": _along(np.maximum.accumulate),
    "atan": np.arctan, "sigmoid": special.expit, "erf": special.erf, "norm": lambda v, axis=None, keepdims=0: _norm(v, _axes(axis), bool(keepdims)),
    "rsqrt": lambda a: a**-0.5, "reciprocal": lambda a: 1 / a, "relu": lambda a: np.maximum(a, 0),
    "leaky_relu": lambda a, slope=0.01: np.where(a > 0, a, slope * a), "elu": lambda a, alpha=1.0: np.where(a > 0, a, alpha * np.expm1(np.minimum(a, 0))),
    "selu": lambda a: _SELU[0] * np.where(a > 0, a, _SELU[1] * np.expm1(np.minimum(a, 0))),
    "gelu": lambda a: a * special.ndtr(a), "silu": lambda a: a / (1 + np.exp(-a)), "softplus": lambda a: np.logaddexp(a, 0),
    "softsign": lambda a: a / (1 + np.abs(a)), "mish": lambda a: a * np.tanh(np.log1p(np.exp(a))),
    "hard_sigmoid": lambda a: np.clip(a / 6 + 0.5, 0, 1), "hard_tanh": lambda a: np.clip(a, -1, 1), "clip": lambda a, low, high: np.where(a < low, low, np.where(a > high, high, a)),
    "heaviside": lambda a: np.asarray(a >= 0, float), "where": lambda c, a, b: np.where(np.asarray(c) != 0, a, b), "number": lambda a: np.asarray(a, float),
    "logsumexp": _reduction(special.logsumexp), "softmax": _along(special.softmax), "log_softmax": _along(special.log_softmax),
    "layer_norm": _layer_norm, "rms_norm": _rms_norm, "dot": lambda a, b, axis=None: np.sum(a * b, axis=axis),
    "split": lambda v, n, axis=-1: np.split(v, n, axis), "concat": lambda *arrays, axis=-1: np.concatenate(arrays, axis), "stack": _stacked,
    "reshape": np.reshape, "transpose": np.transpose, "outer": np.outer, "diag": np.diag, "repeat": lambda v, n, axis=0: np.repeat(v, n, axis),
    "roll": lambda v, k, axis=-1: np.roll(v, k, axis), "shift": _shift, "circular_convolve": _convolve, "solve": np.linalg.solve,
    "take": lambda table, i: np.take(table, _whole(i), axis=0), "one_hot": lambda i, n: np.asarray(_whole(i)[..., None] == np.arange(n), float),
    "sort": np.sort, "argsort": lambda v: np.argsort(v, kind="stable"), "rank": lambda v: np.argsort(np.argsort(v, kind="stable"), kind="stable"),
    "zeros": np.zeros, "ones": np.ones, "eye": np.eye, "arange": lambda n: np.arange(n) * 1.0, "tril": lambda n: np.tril(np.ones((n, n))),
    "dropout": lambda v, p, per="step": v, "stop_gradient": lambda v: v, "iterate": _iterate,
    "batch_sum": lambda v, rows: np.sum(rows, axis=0), "batch_mean": lambda v, rows: np.mean(rows, axis=0), "batch_norm": _batch_norm,
}  # fmt: skip
