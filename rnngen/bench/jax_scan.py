"""A cell's forward program under jax: one step traced, `jax.lax.scan` over time, compiled whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rnngen.bench.words import aligned, check_words
from rnngen.cell.model import Cell
from rnngen.compiler import specialised
from rnngen.ops.node import Node
from rnngen.ops.size import ints

__all__ = ["Scan", "jax_tasks"]

Tensor = Any
Tasks = dict[str, Callable[[], object]]
_NUMPY = {
    "neg": "negative", "add": "add", "sub": "subtract", "mul": "multiply", "div": "divide", "pow": "power",
    "sqrt": "sqrt", "exp": "exp", "log": "log", "tanh": "tanh", "abs": "abs", "floor": "floor", "sin": "sin",
    "cos": "cos", "minimum": "minimum", "maximum": "maximum", "lt": "less", "le": "less_equal",
    "gt": "greater", "ge": "greater_equal", "eq": "equal", "ne": "not_equal", "expm1": "expm1",
    "log1p": "log1p", "tan": "tan", "atan": "arctan", "sign": "sign", "mod": "mod",
}  # fmt: skip
_JAX = {"sigmoid": "sigmoid", "softplus": "softplus"}
_REDUCE = {"sum": "sum", "max": "max", "min": "min", "prod": "prod"}
_SCANS = {"sum": "cumsum", "prod": "cumprod"}


def jax_tasks(jax: Any, cell: Cell, dims: Mapping[str, int], steps: int, rows: int, dtype: str) -> Tasks:
    """Forward, and forward with the gradients of all params and real inputs; both jitted."""
    fixed = specialised(cell, dims)
    scan, key = Scan(jax, fixed, dtype), jax.random.key(0)
    params = {p.name: 0.1 * jax.random.normal(key, ints(p.shape), dtype) for p in fixed.params}
    inputs = {}
    for i in fixed.inputs:
        shape = (*((steps, rows) if i.per == "step" else (rows,)), *ints(i.shape))
        real = i.dtype == "real"
        inputs[i.name] = (
            jax.random.normal(key, shape, dtype) if real else jax.random.randint(key, shape, 0, i.bound or 1)
        )
    states = {s.name: jax.numpy.zeros((rows, *ints(s.shape)), dtype) for s in fixed.states}
    moving = {n: a for n, a in inputs.items() if a.dtype == dtype}
    fixed_inputs = {n: a for n, a in inputs.items() if n not in moving}

    def loss(params: Any, moving: Any) -> Any:
        found = scan.run(params, moving | fixed_inputs, states, steps)
        return sum(a.sum() for a in found.values())

    forward = jax.jit(lambda p, x: scan.run(p, x | fixed_inputs, states, steps))
    training = jax.jit(jax.value_and_grad(loss, argnums=(0, 1)))
    return {
        "forward": lambda: jax.block_until_ready(forward(params, moving)),
        "training": lambda: jax.block_until_ready(training(params, moving)),
    }


class Scan:
    """A cell's program as a jax function of params, inputs and states.

    Raises BackendUnavailable for operators that it has no word for.
    """

    def __init__(self, jax: Any, cell: Cell, dtype: str) -> None:
        self.jax, self.np, self.dtype, self.program = jax, jax.numpy, dtype, cell.program
        check_words(cell, "the jax scan", {*_NUMPY, *_JAX, "erf", "heaviside", *_TENSORS}, _SCANS)
        self.per_step = [i.name for i in cell.inputs if i.per == "step"]

    def run(
        self,
        params: Mapping[str, Tensor],
        inputs: Mapping[str, Tensor],
        states: Mapping[str, Tensor],
        steps: int,
    ) -> dict[str, Tensor]:
        """Outputs by name, [T, B, …]; inputs are [T, B, …] or, one value a sequence, [B, …]."""
        whole = {n: a for n, a in inputs.items() if n not in self.per_step}
        program, self.rows = self.program, len(next(iter(states.values())))

        def step(carried: Any, now: Any) -> Any:
            t, given = now
            values = self._walk({**params, **whole, **given, **carried}, t, steps)
            after = {n: values[i] for n, i in program.keyed("state").items()}
            after = {
                n: self.np.broadcast_to(a, carried[n].shape).astype(self.dtype) for n, a in after.items()
            }
            return after, {n: values[i] for n, i in program.keyed("output").items()}

        along = self.np.arange(steps), {n: inputs[n] for n in self.per_step}
        return self.jax.lax.scan(step, dict(states), along)[1]  # type: ignore[no-any-return]

    def _walk(self, leaves: Mapping[str, Tensor], t: Tensor, steps: int) -> list[Tensor]:
        values: list[Tensor] = []
        for node in self.program.nodes:
            if node.op in ("param", "input", "sequence", "state"):
                values.append(leaves[str(node.attr("name"))])
            else:
                values.append(self._value(node, [values[a] for a in node.args], t, steps))
        return values

    def _value(self, node: Node, args: Sequence[Tensor], t: Tensor, steps: int) -> Tensor:
        np, dtype = self.np, self.dtype
        if node.op == "const":
            return np.asarray(float(node.attr("value")), dtype)  # type: ignore[arg-type]
        if node.op == "iota":
            return np.arange(node.ints[0], dtype=dtype)
        if node.op == "clock":
            known = {"T": steps, "training": 0}.get(node.text("name"), t)
            return np.full((1,) * node.batched, 1.0, dtype) * np.asarray(known, dtype)
        inner = [self.program.nodes[a] for a in node.args]
        if node.op in _NUMPY:
            return getattr(np, _NUMPY[node.op])(*aligned(node, inner, args)).astype(dtype)
        if node.op in _JAX:
            return getattr(self.jax.nn, _JAX[node.op])(args[0])
        if node.op == "heaviside":
            return np.heaviside(args[0], np.ones((), dtype))
        if node.op == "erf":
            return self.jax.scipy.special.erf(args[0])
        value = _TENSORS[node.op](self, node, inner, args)
        if node.op == "broadcast" and node.batched and not inner[0].batched:
            return np.broadcast_to(value, (self.rows, *value.shape))
        return value


def _contract(s: Scan, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    a, b = ("Z" * n.batched + node.text(k) for n, k in zip(inner, "ab", strict=True))
    return s.np.einsum(f"{a},{b}->{'Z' * node.batched}{node.text('out')}", *args)


def _reduce(s: Scan, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    axes = tuple(k + inner[0].batched for k in node.axes())
    return getattr(s.np, _REDUCE[node.text("kind")])(args[0], axis=axes)


def _slice(s: Scan, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    cuts: list[slice] = [slice(None)] * inner[0].batched
    for start, step, length in zip(
        node.sizes("starts"), node.axes("steps"), node.sizes("lengths"), strict=True
    ):
        first, stop = int(start), int(start) + int(length) * step
        cuts.append(slice(first, stop if stop >= 0 else None, step))
    return args[0][tuple(cuts)]


def _take(s: Scan, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    table, index = s.np.asarray(args[0]), args[1].astype("int32")
    if not inner[0].batched:
        return table[index]
    if not inner[1].batched:
        return table[:, index]
    return table[s.np.arange(len(table)).reshape(-1, *[1] * (index.ndim - 1)), index]


def _scan(s: Scan, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    axis, run = node.number("axis") + inner[0].batched, getattr(s.np, _SCANS[node.text("kind")])
    return (
        s.np.flip(run(s.np.flip(args[0], axis), axis), axis) if node.attr("reverse") else run(args[0], axis)
    )


def _surrogate(s: Scan, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    """The value of the first; the stated derivatives as the slopes of terms that are zero."""
    stop = s.jax.lax.stop_gradient
    first, *rest = aligned(node, inner, args)
    value = stop(first)
    for a, slope in zip(rest[::2], rest[1::2], strict=True):
        value = value + stop(slope) * (a - stop(a))
    return value


def _concat(s: Scan, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    rows = next((len(a) for a, n in zip(args, inner, strict=True) if n.batched), 1)
    full = [
        a if n.batched or not node.batched else s.np.broadcast_to(a, (rows, *a.shape))
        for a, n in zip(args, inner, strict=True)
    ]
    return s.np.concatenate(full, node.number("axis") + node.batched)


def _broadcast(s: Scan, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    value, before = args[0], inner[0]
    lead = value.shape[:1] if before.batched else ()
    spread = value.reshape(lead + (1,) * (node.rank - before.rank) + value.shape[len(lead) :])
    return s.np.broadcast_to(spread, lead + node.ints)


def _where(s: Scan, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    cond, *choices = aligned(node, inner, args)
    return s.np.where(cond != 0, *choices)


_TENSORS: dict[str, Callable[[Scan, Node, Sequence[Node], Sequence[Tensor]], Tensor]] = {
    "contract": _contract,
    "reduce": _reduce,
    "slice": _slice,
    "concat": _concat,
    "broadcast": _broadcast,
    "reshape": lambda s, n, inner, a: a[0].reshape((a[0].shape[:1] if n.batched else ()) + n.ints),
    "permute": lambda s, n, inner, a: a[0].transpose(
        *range(inner[0].batched), *(k + inner[0].batched for k in n.axes())
    ),
    "take": _take,
    "scan": _scan,
    "surrogate": _surrogate,
    "stop": lambda s, n, inner, a: s.jax.lax.stop_gradient(a[0]),
    "pool": lambda s, n, inner, a: s.np.broadcast_to(a[0].sum(0, keepdims=True), a[0].shape),
    "solve": lambda s, n, inner, a: s.np.linalg.solve(a[0], a[1]),
    "where": _where,
}
