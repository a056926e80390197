"""A cell's forward program run by torch, one call an operator, in a Python loop over time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rnngen.bench.words import aligned, check_words
from rnngen.cell.model import Cell, InputSlot
from rnngen.compiler import specialised
from rnngen.ops.node import Node
from rnngen.ops.size import ints

__all__ = ["Loop", "eager_tasks"]

Tensor = Any
Tasks = dict[str, Callable[[], object]]
_SCALARS = {
    "neg": "neg", "add": "add", "sub": "sub", "mul": "mul", "div": "div", "pow": "pow", "sqrt": "sqrt",
    "exp": "exp", "log": "log", "tanh": "tanh", "sigmoid": "sigmoid", "abs": "abs", "floor": "floor",
    "sin": "sin", "cos": "cos", "minimum": "minimum", "maximum": "maximum", "lt": "lt", "le": "le",
    "gt": "gt", "ge": "ge", "eq": "eq", "ne": "ne", "expm1": "expm1", "log1p": "log1p", "tan": "tan",
    "atan": "atan", "erf": "erf", "sign": "sign", "mod": "remainder",
}  # fmt: skip


def eager_tasks(
    torch: Any,
    cell: Cell,
    dims: Mapping[str, int],
    steps: int,
    rows: int,
    dtype: Any,
    compiled: Callable[[Any], Any] = lambda run: run,
    kind: type[Loop] | None = None,
) -> Tasks:
    """Forward, and forward with autograd's backward; the loop goes through `compiled` first."""
    fixed = specialised(cell, dims)
    run = compiled((kind or Loop)(torch, fixed, dtype).run)
    params = {p.name: 0.1 * torch.randn(ints(p.shape), dtype=dtype) for p in fixed.params}
    inputs = {i.name: _drawn(torch, i, steps, rows, dtype) for i in fixed.inputs}
    states = {s.name: torch.zeros([rows, *ints(s.shape)], dtype=dtype) for s in fixed.states}
    real = [i.name for i in fixed.inputs if i.dtype == "real"]

    def forward() -> Tensor:
        with torch.no_grad():
            return run(params, inputs, states, steps)

    def training() -> Tensor:
        leaves = {n: a.detach().requires_grad_() for n, a in params.items()}
        given = {n: a.detach().requires_grad_() if n in real else a for n, a in inputs.items()}
        total = sum(y.sum() for out in run(leaves, given, states, steps) for y in out.values())
        wanted = [*leaves.values(), *(given[n] for n in real)]
        return torch.autograd.grad(total, wanted, allow_unused=True)

    return {"forward": forward, "training": training}


def _drawn(torch: Any, slot: InputSlot, steps: int, rows: int, dtype: Any) -> Tensor:
    shape = [*((steps, rows) if slot.per == "step" else (rows,)), *ints(slot.shape)]
    return (
        torch.randint(0, slot.bound or 1, shape) if slot.dtype == "index" else torch.randn(shape, dtype=dtype)
    )


class Loop:
    """Interprets a cell's program with torch; what does not change over time is worked out once.

    Raises BackendUnavailable for operators that it has no word for.
    """

    def __init__(self, torch: Any, cell: Cell, dtype: Any) -> None:
        program = self.program = cell.program
        check_words(cell, "the eager loop", {*_SCALARS, *_TENSORS, "softplus", "heaviside", "where"}, _SCANS)
        self.torch, self.dtype = torch, dtype
        self.per_sequence = [i.name for i in cell.inputs if i.per != "step"]
        changing = [i for i, n in program.leaves("input", "state")]
        changing += [i for i, n in program.leaves("clock") if n.batched]
        self.moving = program.dependents(changing)

    def run(
        self,
        params: Mapping[str, Tensor],
        inputs: Mapping[str, Tensor],
        states: Mapping[str, Tensor],
        steps: int,
    ) -> list[dict[str, Tensor]]:
        """The outputs of every step; inputs are [T, B, …] or, one value a sequence, [B, …]."""
        values: list[Tensor] = [None] * len(self.program.nodes)
        self.steps, self.rows = steps, len(next(iter(states.values())))
        whole = {n: inputs[n] for n in self.per_sequence}
        self._walk(values, params, whole, {}, 0, moving=False)
        outputs = []
        for t in range(steps):
            now = {n: a[t] for n, a in inputs.items() if n not in whole}
            self._walk(values, params, now, states, t, moving=True)
            states = {n: values[i] for n, i in self.program.keyed("state").items()}
            outputs.append({n: values[i] for n, i in self.program.keyed("output").items()})
        return outputs

    def _walk(
        self,
        values: list[Tensor],
        params: Mapping[str, Tensor],
        inputs: Mapping[str, Tensor],
        states: Mapping[str, Tensor],
        t: int,
        moving: bool,
    ) -> None:
        named = {"param": params, "input": inputs, "sequence": inputs, "state": states}
        for i, node in enumerate(self.program.nodes):
            if (i in self.moving) == moving:
                if node.op in named:
                    values[i] = named[node.op][str(node.attr("name"))]
                else:
                    values[i] = self._value(node, [values[a] for a in node.args], t)

    def _value(self, node: Node, args: Sequence[Tensor], t: int) -> Tensor:
        torch = self.torch
        if node.op == "const":
            return torch.tensor(float(node.attr("value")), dtype=self.dtype)  # type: ignore[arg-type]
        if node.op == "iota":
            return torch.arange(node.ints[0], dtype=self.dtype)
        if node.op == "clock":
            fixed = {"T": float(self.steps), "training": 0.0}
            return torch.full((1,) * node.batched, fixed.get(node.text("name"), float(t)), dtype=self.dtype)
        if node.op == "softplus":
            return torch.nn.functional.softplus(args[0])
        if node.op == "heaviside":
            return (args[0] >= 0).to(self.dtype)
        if node.op in _SCALARS:
            return getattr(torch, _SCALARS[node.op])(*aligned(node, self._nodes(node), args)).to(self.dtype)
        if node.op == "where":
            which, then, other = aligned(node, self._nodes(node), args)
            return torch.where(which != 0, then, other)
        value = _TENSORS[node.op](torch, node, self._nodes(node), args)
        if node.op == "broadcast" and node.batched and not self._nodes(node)[0].batched:
            return value.expand(self.rows, *value.shape)
        return value

    def _nodes(self, node: Node) -> list[Node]:
        return [self.program.nodes[a] for a in node.args]


def _contract(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    a, b = ("Z" * n.batched + node.text(k) for n, k in zip(inner, "ab", strict=True))
    if b == "j" * (b == "Zj") or (a, b, node.text("out")) == ("ij", "Zj", "i"):
        return torch.nn.functional.linear(args[1], args[0])
    return torch.einsum(f"{a},{b}->{'Z' * node.batched}{node.text('out')}", *args)


def _lead(node: Node, a: Tensor) -> tuple[int, ...]:
    return (a.shape[0],) if node.batched else ()


def _reduce(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    axes = [k + inner[0].batched for k in node.axes()]
    if node.text("kind") == "prod":
        return (
            torch.prod(args[0], axes[0]) if len(axes) == 1 else torch.prod(args[0].flatten(axes[0]), axes[0])
        )
    return getattr(torch, {"sum": "sum", "max": "amax", "min": "amin"}[node.text("kind")])(args[0], axes)


def _slice(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    value = args[0]
    windows = zip(node.sizes("starts"), node.axes("steps"), node.sizes("lengths"), strict=True)
    for k, (start, step, length) in enumerate(windows):
        axis = k + inner[0].batched
        if step == 1:
            value = value.narrow(axis, int(start), int(length))
        else:
            value = value.index_select(axis, torch.arange(int(length)) * step + int(start))
    return value


def _take(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    table, index = args[0], args[1].long()
    if not inner[0].batched:
        return table[index]
    if not inner[1].batched:
        return table[:, index]
    return table[torch.arange(len(table)).reshape(-1, *[1] * (index.ndim - 1)), index]


def _scan(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    axis, run = node.number("axis") + inner[0].batched, getattr(torch, _SCANS[node.text("kind")])
    return run(args[0].flip(axis), axis).flip(axis) if node.attr("reverse") else run(args[0], axis)


def _surrogate(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    """The value of the first; the stated derivatives as the slopes of terms that are zero."""
    first, *rest = aligned(node, inner, args)
    value = first.detach()
    for a, slope in zip(rest[::2], rest[1::2], strict=True):
        value = value + slope.detach() * (a - a.detach())
    return value


def _concat(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    rows = next((len(a) for a, n in zip(args, inner, strict=True) if n.batched), 1)
    full = [
        a if n.batched or not node.batched else a.expand(rows, *a.shape)
        for a, n in zip(args, inner, strict=True)
    ]
    return torch.cat(full, node.number("axis") + node.batched)


def _broadcast(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    value, before = args[0], inner[0]
    body = value.shape[1:] if before.batched else value.shape
    spread = value.reshape(_lead(before, value) + (1,) * (node.rank - before.rank) + tuple(body))
    return spread.expand(_lead(before, value) + node.ints)


_SCANS = {"sum": "cumsum", "prod": "cumprod"}
_TENSORS: dict[str, Callable[[Any, Node, Sequence[Node], Sequence[Tensor]], Tensor]] = {
    "contract": _contract,
    "reduce": _reduce,
    "slice": _slice,
    "surrogate": _surrogate,
    "concat": _concat,
    "broadcast": _broadcast,
    "reshape": lambda torch, n, inner, a: a[0].reshape(_lead(n, a[0]) + n.ints),
    "permute": lambda torch, n, inner, a: a[0].permute(
        *range(inner[0].batched), *(k + inner[0].batched for k in n.axes())
    ),
    "take": _take,
    "scan": _scan,
    "stop": lambda torch, n, inner, a: a[0].detach(),
    "pool": lambda torch, n, inner, a: a[0].sum(0, keepdim=True).expand_as(a[0]),
    "solve": lambda torch, n, inner, a: torch.linalg.solve(a[0], a[1]),
}
