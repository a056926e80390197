"""Printed equations read as NumPy reads them, and compared with the derived programs on random numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

import rnngen
from rnngen.cell import Cell
from rnngen.compiler.request import specialised
from rnngen.grad import derive_step
from rnngen.grad.equations import Derivation, derivation, forward_equations, names_in, prepared, target_of
from rnngen.grad.model import SUMMED, Step
from rnngen.grad.names import BAR
from rnngen.grad.reading import leaf_term
from rnngen.grad.text import equation_text
from rnngen.grad.writing import Equation, Writer
from rnngen.ops.node import Key, Node, Program
from rnngen.ops.scalars import PRIMITIVES
from rnngen.oracle.interpret import node_values

Array = Any
NOW = 7  # the step that `t` is
_PLACE = re.compile(r"^(.*?)\[(t?)(-\d+)?\]$")


def complaints(cell: Cell, dims: Mapping[str, int], page: Derivation | None = None) -> list[str]:
    """The gradients whose printed equations (`page`, or those of the cell) have another value or shape."""
    step = derive_step(specialised(cell, dims))
    sizes = dict(specialised(cell, dims).options.dims)
    constants = {c.name: c.value for c in cell.spec.constants}
    numbers, env = _Numbers(step), {**_functions(), **constants, **sizes}
    for name, value in numbers.named().items():
        _put(env, name, value)
    page = page or derivation(rnngen.derive(cell))
    wanted = numbers.of_a_step()
    for key, want in wanted.items():
        if key[0] in SUMMED:  # what sums are added to is there before
            _put(env, target_of(key), np.zeros_like(want))
    if wrong := _evaluated(env, (*page.once, *page.where, *page.backward)):
        return wrong
    if found := [w for key, want in wanted.items() if (w := _differs(env, key, want))]:
        return found
    for name, value in numbers.at_the_start(page).items():
        _put(env, name, value)
    in_all = numbers.in_all()
    return _evaluated(env, page.after) or [w for k, want in in_all.items() if (w := _differs(env, k, want))]


def _evaluated(env: dict[str, Any], equations: Iterable[Equation]) -> list[str]:
    """Runs the equations; the one that cannot be read, with what is wrong with it."""
    for equation in equations:
        try:
            _run(env, equation)
        except Exception as error:
            return [f"{equation_text(equation.targets, equation.value, equation.adds)}: {error}"]
    return []


def alike(cell: Cell, dims: Mapping[str, int]) -> bool:
    """Whether the cell is the same program with these sizes as with any: nothing falls away where an axis has
    one entry, and no shift is past the end of an axis."""
    one, other = rnngen.derive(cell), derive_step(specialised(cell, dims))
    sizes = dict(specialised(cell, dims).options.dims)
    for a, b in zip(_programs(one), _programs(other), strict=True):
        if _leaf_names(a) != _leaf_names(b) or [n for n, _ in a.names] != [n for n, _ in b.names]:
            return False
        if any(n.at(sizes) < 0 for node in a.nodes for n in node.shape):
            return False
    return True


def _programs(step: Step) -> tuple[Program, ...]:
    return step.prepare, step.forward, step.backward, step.prepare_backward


def _leaf_names(program: Program) -> dict[tuple[str, Any], int]:
    given = [n for n in program.nodes if n.is_leaf and n.op not in ("const", "iota")]
    return {(n.op, n.attr("name")): n.rank for n in given}


def forward_complaints(cell: Cell, dims: Mapping[str, int]) -> list[str]:
    """The states and outputs whose printed forward equations have another value or shape."""
    symbolic, step = rnngen.derive(cell), derive_step(specialised(cell, dims))
    assert isinstance(symbolic, Step)
    lines = forward_equations(symbolic)
    env = {**_functions(), **{c.name: c.value for c in cell.spec.constants}}
    env |= dict(specialised(cell, dims).options.dims)
    random, leaves = np.random.default_rng(1), dict[Key, Array]()
    _leaves(step.prepare, random, leaves)
    once = node_values(step.prepare, leaves, 1, float)
    leaves |= {k: once[i] for k, i in step.prepare.outputs if k[0] == "prepared"}
    _leaves(step.forward, random, leaves)
    values = node_values(step.forward, leaves, 1, float)
    for program, those in ((step.prepare, once), (step.forward, values)):
        for node, value in zip(program.nodes, those, strict=True):
            if node.is_leaf and node.op not in ("const", "iota", "prepared") and node.attr("name") != "t":
                _put(env, leaf_term(node).text, _unbatched(node, value))
    try:
        for equation in (*prepared(symbolic, lines), *lines):
            _run(env, equation)
    except Exception as error:
        return [f"{equation_text(equation.targets, equation.value, equation.adds)}: {error}"]
    ends = [(k, step.forward.nodes[i], values[i]) for k, i in step.forward.outputs if k[0] == "state"]
    return [w for k, n, v in ends if (w := _differs(env, k, _unbatched(n, v)))]


def _differs(env: Mapping[str, Any], key: Key, want: Array) -> str:
    try:
        found = _get(env, target_of(key))
        wrong = np.max(np.abs(np.broadcast_to(found, want.shape) - want), initial=0)
    except (KeyError, ValueError) as error:
        return f"{target_of(key)}: {error}"
    return "" if wrong <= 1e-9 * (1 + np.max(np.abs(want), initial=0)) else f"{target_of(key)}: {wrong} off"


# what is there ---------------------------------------------------------------------------------------


def _leaves(program: Program, random: np.random.Generator, known: dict[Key, Array]) -> None:
    for node in program.nodes:
        if node.is_leaf and node.op not in ("const", "iota"):
            key = (node.op, str(node.attr("name")))
            if key not in known:
                known[key] = _leaf(node, random)


def _leaf(node: Node, random: np.random.Generator) -> Array:
    shape = ((1,) if node.batched else ()) + node.ints
    if node.op == "clock":
        return np.full(shape, {"t": NOW, "T": 9, "training": 1}.get(str(node.attr("name")), 0.0))
    if dict(node.attrs).get("dtype") == "index":
        return random.integers(0, 2, shape).astype(float)
    return random.uniform(0.2, 0.9, shape)


class _Numbers:
    """Random leaves, what the programs make of them, and that by its printed names."""

    def __init__(self, step: Step) -> None:
        self.step, self.random = step, np.random.default_rng(1)
        self.leaves: dict[Key, Array] = {}
        _leaves(step.prepare, self.random, self.leaves)
        self.once = node_values(step.prepare, self.leaves, 1, float)
        self.leaves |= {k: self.once[i] for k, i in step.prepare.outputs if k[0] == "prepared"}
        _leaves(step.backward, self.random, self.leaves)
        self.values = node_values(step.backward, self.leaves, 1, float)

    def named(self) -> dict[str, Array]:
        """Leaves, and the values of the forward pass that have a name."""
        step, found = self.step, {}
        writer = Writer(step.backward, [i for _, i in step.backward.outputs], step.cell.declared)
        for program, those in ((step.prepare, self.once), (step.backward, self.values)):
            for i, node in enumerate(program.nodes):
                if node.is_leaf and node.op not in ("const", "iota", "prepared") and node.attr("name") != "t":
                    found[writer.leaf(node).text] = _unbatched(node, those[i])
        named = {n: i for n, i in step.backward.names if BAR not in n and i not in writer.moving}
        return found | {n: _unbatched(step.backward.nodes[i], self.values[i]) for n, i in named.items()}

    def of_a_step(self) -> dict[Key, Array]:
        """The gradients that a step gives."""
        used = {str(n.attr("name")) for _, n in self.step.prepare_backward.leaves("adjoint")}
        outputs = self.step.backward.outputs
        kept = [(k, i) for k, i in outputs if k[0] != "grad_prepared" or f"prepared:{k[1]}" in used]
        return {k: _unbatched(self.step.backward.nodes[i], self.values[i]) for k, i in kept}

    def at_the_start(self, page: Derivation) -> dict[str, Array]:
        """Gradients of initial values, and those of states before them, by their printed names."""
        found = {}
        for _, node in self.step.prepare_backward.leaves("adjoint"):
            kind, _, state = node.text("name").partition(":")
            if kind == "initial":
                own = leaf_term(node).text
                older = [n for e in page.after if e.targets == (own,) for n in names_in(e.value)]
                names = (
                    own,
                    *(n for n in older if _PLACE.match(n) and n.startswith(own.partition("[")[0] + "[-")),
                )
                found |= {n: self.random.uniform(0.2, 0.9, node.ints) for n in names}
                self.leaves["adjoint", f"initial:{state}"] = sum(found[n] for n in names)[None]
        return found

    def in_all(self) -> dict[Key, Array]:
        """The gradients once what is worked out before the first step is gone back through."""
        step, given = self.of_a_step(), dict(self.leaves)
        for _, node in self.step.prepare_backward.leaves("adjoint"):
            kind, _, name = node.text("name").partition(":")
            if kind == "prepared":
                given["adjoint", node.text("name")] = _batched(node, step["grad_prepared", name])
            elif not node.batched:
                given["adjoint", node.text("name")] = given["adjoint", node.text("name")][0]
        program = self.step.prepare_backward
        values = node_values(program, given, 1, float)
        after = {k: _unbatched(program.nodes[i], values[i]) for k, i in program.outputs}
        return {k: a + step.get(k, 0.0) for k, a in after.items()}


def _batched(node: Node, value: Array) -> Array:
    return value[None] if node.batched else value


def _unbatched(node: Node, value: Array) -> Array:
    return value[0] if node.batched else value


# equations -------------------------------------------------------------------------------------------


def _run(env: dict[str, Any], equation: Equation) -> None:
    text = equation_text(("it",), equation.value).removeprefix("it = ")
    value = eval(unicodedata.normalize("NFKC", text), {"__builtins__": {}}, env)
    if equation.value.text == "split":
        for target, piece in zip(equation.targets, value, strict=True):
            _put(env, target, piece)
        return
    for target in equation.targets:
        _put(env, target, _get(env, target, 0.0) + value if equation.adds else value)


def _put(env: dict[str, Any], name: str, value: Array) -> None:
    value = np.asarray(value, dtype=float)
    if found := _PLACE.match(name):
        env.setdefault(_key(found[1]), {})[_time(found)] = value
    else:
        env[_key(name)] = value


def _get(env: Mapping[str, Any], name: str, default: Array | None = None) -> Array:
    found = _PLACE.match(name)
    place = env.get(_key(found[1]), {}) if found else env
    key = _time(found) if found else _key(name)
    return place[key] if default is None else place.get(key, default)


def _time(found: re.Match[str]) -> int:
    """The step that `[t-1]` is, or `[-1]`."""
    return (NOW if found[2] else 0) + int(found[3] or 0)


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", name)


# the language ----------------------------------------------------------------------------------------


def _functions() -> dict[str, Any]:
    scalars = {n: p.numpy for n, p in PRIMITIVES.items() if p.numpy is not None}
    return {**scalars, **_SHAPES, "t": NOW, "inf": np.inf}


def _scatter(value: Array, index: Array, length: int) -> Array:
    out = np.zeros((length, *np.shape(value)[np.ndim(index) :]))
    np.add.at(out, np.asarray(index, dtype=int), value)
    return out


def _linear_scan(a: Array, b: Array, axis: int = 0, reverse: int = 0) -> Array:
    a, b = (np.moveaxis(np.flip(v, axis) if reverse else v, axis, 0) for v in (a, b))
    rows: list[Array] = []
    for x, y in zip(a, b, strict=True):
        rows.append(x + y * rows[-1] if rows else x)
    out = np.moveaxis(np.stack(rows), 0, axis)
    return np.flip(out, axis) if reverse else out


def _cumulated(function: Any) -> Any:
    def run(v: Array, axis: int = -1, reverse: int = 0) -> Array:
        return np.flip(function(np.flip(v, axis), axis), axis) if reverse else function(v, axis)

    return run


def _max(v: Array, axis: int | None = None) -> Array:
    return np.max(v, axis=axis)


def _concat(*arrays: Array, axis: int = -1) -> Array:
    return np.concatenate(arrays, axis=axis)


def _stack(*arrays: Array, axis: int = 0) -> Array:
    return np.stack(arrays, axis=axis)


def _flip(v: Array, axis: int = -1) -> Array:
    return np.flip(v, axis)


def _split(v: Array, n: int, axis: int = -1) -> Iterable[Array]:
    return np.split(v, n, axis=axis)


_SHAPES = {
    "sum": np.sum,
    "mean": np.mean,
    "max": _max,
    "min": np.min,
    "prod": np.prod,
    "outer": np.outer,
    "reshape": np.reshape,
    "concat": _concat,
    "stack": _stack,
    "repeat": np.repeat,
    "split": _split,
    "flip": _flip,
    "permute": np.transpose,
    "ones": np.ones,
    "zeros": np.zeros,
    "arange": np.arange,
    "eye": np.eye,
    "tril": lambda n: np.tril(np.ones((n, n))),
    "solve": np.linalg.solve,
    "take": lambda e, i: np.take(e, np.asarray(i, dtype=int), axis=0),
    "one_hot": lambda i, n: np.eye(n)[np.asarray(i, dtype=int)],
    "pool": lambda v: v,  # a batch of one
    "scatter": _scatter,
    "stop_gradient": lambda v: v,
    "linear_scan": _linear_scan,
    "cumsum": _cumulated(np.cumsum),
    "cumprod": _cumulated(np.cumprod),
    "cummax": _cumulated(np.maximum.accumulate),
}
