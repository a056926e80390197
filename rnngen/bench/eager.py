"""A cell's forward program run by torch, one call an operator, in a Python loop over time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rnngen.cell.model import Cell
from rnngen.compiler import specialised
from rnngen.errors import BackendUnavailable
from rnngen.ops.node import Node, Program

__all__ = ["eager_tasks"]

Tensor = Any
Tasks = dict[str, Callable[[], object]]
_SCALARS = {
    "neg": "neg", "add": "add", "sub": "sub", "mul": "mul", "div": "div", "pow": "pow", "sqrt": "sqrt",
    "exp": "exp", "log": "log", "tanh": "tanh", "sigmoid": "sigmoid", "abs": "abs", "floor": "floor",
    "sin": "sin", "cos": "cos", "minimum": "minimum", "maximum": "maximum", "lt": "lt", "le": "le",
    "gt": "gt", "ge": "ge", "eq": "eq", "ne": "ne",
}  # fmt: skip


def eager_tasks(torch: Any, cell: Cell, dims: Mapping[str, int], steps: int, rows: int, dtype: Any) -> Tasks:
    """Forward, and forward with autograd's backward."""
    fixed = specialised(cell, dims)
    if any(n.op not in _SCALARS and n.op not in _TENSORS and not n.is_leaf for n in fixed.program.nodes):
        raise BackendUnavailable(f"{cell.title} uses operators that the eager loop has no word for")
    if any(i.dtype == "index" or i.per != "step" for i in fixed.inputs):
        raise BackendUnavailable(f"{cell.title} has inputs that the eager loop has no word for")
    loop = _Loop(torch, fixed.program, dtype)
    params = {p.name: 0.1 * torch.randn([int(s) for s in p.shape], dtype=dtype) for p in fixed.params}
    inputs = {i.name: torch.randn([steps, rows, *map(int, i.shape)], dtype=dtype) for i in fixed.inputs}
    states = {s.name: torch.zeros([rows, *map(int, s.shape)], dtype=dtype) for s in fixed.states}

    def forward() -> Tensor:
        with torch.no_grad():
            return loop.run(params, inputs, states)

    def training() -> Tensor:
        leaves = {n: a.detach().requires_grad_() for n, a in params.items()}
        given = {n: a.detach().requires_grad_() for n, a in inputs.items()}
        total = sum(y.sum() for out in loop.run(leaves, given, states) for y in out.values())
        return torch.autograd.grad(total, [*leaves.values(), *given.values()], allow_unused=True)

    return {"forward": forward, "training": training}


class _Loop:
    """Interprets a program with torch; what does not change over time is worked out once."""

    def __init__(self, torch: Any, program: Program, dtype: Any) -> None:
        self.torch, self.program, self.dtype = torch, program, dtype
        changing = [i for i, n in program.leaves("input", "state")]
        changing += [i for i, n in program.leaves("clock") if n.batched]
        self.moving = program.dependents(changing)

    def run(
        self, params: Mapping[str, Tensor], inputs: Mapping[str, Tensor], states: Mapping[str, Tensor]
    ) -> list[dict[str, Tensor]]:
        values: list[Tensor] = [None] * len(self.program.nodes)
        self._walk(values, params, {}, {}, 0, moving=False)
        outputs = []
        for t in range(len(next(iter(inputs.values())))):
            self._walk(values, params, {n: a[t] for n, a in inputs.items()}, states, t, moving=True)
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
        named = {"param": params, "input": inputs, "state": states}
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
            return torch.full((1,), float(t), dtype=self.dtype)
        if node.op in _SCALARS:
            return getattr(torch, _SCALARS[node.op])(*self._aligned(node, args)).to(self.dtype)
        return _TENSORS[node.op](torch, node, self._nodes(node), args)

    def _nodes(self, node: Node) -> list[Node]:
        return [self.program.nodes[a] for a in node.args]

    def _aligned(self, node: Node, args: Sequence[Tensor]) -> list[Tensor]:
        """Axes of 1 behind the batch axis, where the written axes are fewer."""
        return [
            a.reshape(a.shape[:1] + (1,) * (node.rank - n.rank) + a.shape[1:]) if n.batched else a
            for a, n in zip(args, self._nodes(node), strict=True)
        ]


def _contract(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    a, b = ("Z" * n.batched + node.text(k) for n, k in zip(inner, "ab", strict=True))
    if b == "j" * (b == "Zj") or (a, b, node.text("out")) == ("ij", "Zj", "i"):
        return torch.nn.functional.linear(args[1], args[0])
    return torch.einsum(f"{a},{b}->{'Z' * node.batched}{node.text('out')}", *args)


def _lead(node: Node, a: Tensor) -> tuple[int, ...]:
    return (a.shape[0],) if node.batched else ()


def _reduce(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    axes = [k + inner[0].batched for k in node.axes()]
    return getattr(torch, {"sum": "sum", "max": "amax", "min": "amin"}[node.text("kind")])(args[0], axes)


def _slice(torch: Any, node: Node, inner: Sequence[Node], args: Sequence[Tensor]) -> Tensor:
    value = args[0]
    for k, (start, length) in enumerate(zip(node.sizes("starts"), node.sizes("lengths"), strict=True)):
        value = value.narrow(k + inner[0].batched, int(start), int(length))
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


_TENSORS: dict[str, Callable[[Any, Node, Sequence[Node], Sequence[Tensor]], Tensor]] = {
    "contract": _contract,
    "reduce": _reduce,
    "slice": _slice,
    "concat": _concat,
    "broadcast": _broadcast,
    "reshape": lambda torch, n, inner, a: a[0].reshape(_lead(n, a[0]) + n.ints),
    "stop": lambda torch, n, inner, a: a[0].detach(),
    "where": lambda torch, n, inner, a: torch.where(a[0] != 0, a[1], a[2]),
}
