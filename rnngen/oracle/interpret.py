"""Runs a program on arrays: a loop over the nodes with the operator table's meanings.

A batched value carries its batch axis in front, an unbatched one has none; `evaluate` lines them up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from types import MappingProxyType
from typing import Any

import numpy as np

from rnngen.errors import InternalError
from rnngen.ops.draws import uniform
from rnngen.ops.halves import rounded
from rnngen.ops.node import Key, Node, Program
from rnngen.ops.scalars import PRIMITIVES
from rnngen.ops.size import Size
from rnngen.ops.tensors import TENSORS

__all__ = ["evaluate", "node_values", "rounding_noise"]

Array = Any
Leaves = Mapping[Key, Array]
_NOISE: ContextVar[np.random.Generator | None] = ContextVar("rounding noise", default=None)
_SUMS = frozenset({"contract", "reduce", "scan", "solve"})


def evaluate(
    program: Program, leaves: Leaves, rows: int, dtype: Any, seed: int = 0, products: str = ""
) -> dict[Key, Array]:
    """The outputs of a program. `leaves` is keyed `(op, name)`; `rows` is the batch size. With `products`, a
    16-bit dtype, what matrix products read is rounded to it.

    Floating-point warnings are off: the equations decide about NaN and Inf, not the interpreter.
    """
    values = node_values(program, leaves, rows, dtype, seed, products)
    return {key: values[i] for key, i in program.outputs}


def node_values(
    program: Program,
    leaves: Leaves,
    rows: int,
    dtype: Any,
    seed: int = 0,
    products: str = "",
    known: Mapping[int, Array] = MappingProxyType({}),
) -> list[Array]:
    """As `evaluate`, every node's value; `known` nodes are not worked out."""
    values: list[Array] = []
    noise = _NOISE.get()
    with np.errstate(all="ignore"):
        for i, node in enumerate(program.nodes):
            if i in known:
                values.append(known[i])
                continue
            args = [values[a] for a in node.args]
            if products and node.op == "contract":
                args = [rounded(a, products) for a in args]
            batched = tuple(program.nodes[a].batched for a in node.args)
            value = _apply(node, args, batched, leaves, rows, dtype, seed)
            values.append(value if noise is None else _rounded_otherwise(node, value, noise))
    return values


@contextmanager
def rounding_noise(seed: int) -> Iterator[None]:
    """Programs run meanwhile round otherwise: results of arithmetic that are no whole numbers differ in the
    last digit, at random. How far the outcome moves is what rounding may cost on these numbers.

    Source: Parker (1997), Monte Carlo Arithmetic, UCLA CSD-970002.
    """
    token = _NOISE.set(np.random.default_rng(seed))
    try:
        yield
    finally:
        _NOISE.reset(token)


def _rounded_otherwise(node: Node, value: Array, random: np.random.Generator) -> Array:
    if value.dtype.kind != "f" or not (node.op in PRIMITIVES or node.op in _SUMS):
        return value
    # one in four is off by a unit: half of one in the root mean square, as rounding twice would be
    off = (random.integers(0, 8, value.shape) == 0) * 1.0 - (random.integers(0, 8, value.shape) == 0)
    return np.where(value == np.rint(value), value, value * (1 + np.finfo(value.dtype).eps * off))


def _apply(
    node: Node, args: list[Array], batched: tuple[bool, ...], leaves: Leaves, rows: int, dtype: Any, seed: int
) -> Array:
    if node.op == "const":
        value = node.attr("value")
        return np.asarray(float(int(value)) if isinstance(value, Size) else value, dtype=dtype)
    if node.op == "iota":
        return np.arange(node.ints[0]).astype(dtype)
    if node.is_leaf:
        return leaves[node.op, str(node.attr("name"))]
    if node.op == "draw":
        return _draw(node, args, rows, seed).astype(dtype)
    if node.op in PRIMITIVES:
        return _scalar(node, args, batched)
    if node.op == "surrogate":  # elementwise: its arguments have shapes of their own
        args = [_raised(a, m, node.rank) for a, m in zip(args, batched, strict=True)]
    if node.op == "broadcast":
        return TENSORS["broadcast"].numpy(node, *args, batched=batched, rows=rows)
    return TENSORS[node.op].numpy(node, *args, batched=batched)


def _scalar(node: Node, args: list[Array], batched: tuple[bool, ...]) -> Array:
    meaning = PRIMITIVES[node.op].numpy
    if meaning is None:
        raise InternalError("oracle", f"{node.op} has no meaning in NumPy")
    return meaning(*[_raised(a, m, node.rank) for a, m in zip(args, batched, strict=True)])


def _raised(a: Array, batched: bool, rank: int) -> Array:
    """A batched value of lower rank gets its missing axes after the batch axis."""
    if not batched or a.ndim == rank + 1:
        return a
    return a.reshape(a.shape[:1] + (1,) * (rank + 1 - a.ndim) + a.shape[1:])


def _draw(node: Node, args: list[Array], rows: int, seed: int) -> Array:
    shape = node.ints
    element = np.arange(int(np.prod(shape, dtype=np.int64))).reshape(1, *shape)
    lift = (-1,) + (1,) * len(shape)
    row = np.arange(rows).reshape(lift)
    per_sequence = node.text("per") == "sequence"
    clock = np.zeros(lift and (1,) * len(lift)) if per_sequence else np.real(args[0]).reshape(lift)
    site = node.number("site") + (1 << 31 if per_sequence else 0)
    return uniform(seed, element, row, clock, site)
