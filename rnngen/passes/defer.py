"""defer: a sum over time of outer products becomes one product over all steps, after the loop.

A sum over time is linear, so it moves past everything linear that does not change with time:

    total(a + b)                   → total(a) + total(b)
    total(view(a))                 → view(total(a))
    total(concat(a, b))            → concat(total(a), total(b))
    total(k · a)                   → k · total(a)                         where k does not change with time
    total(z ⊗ m), total(M @ z)     → total(z) ⊗ m, M @ total(z)           where m, M do not change with time
    total(z ⊗ concat(x, h))        → concat(total(z ⊗ x), total(z ⊗ h))   where x and h differ in region

After it a `total` stands directly on a product, a batch sum, a scatter, or a value that is no sum.
"""

from __future__ import annotations

from rnngen.graph.model import Graph
from rnngen.ops.build import Builder
from rnngen.ops.node import Node
from rnngen.ops.size import Size
from rnngen.passes.rewrite import depends, rebuilt, worked_out
from rnngen.passes.views import is_zero, mixed

__all__ = ["defer"]

_LINEAR = frozenset({"reshape", "permute", "slice", "pad", "concat", "neg"})


def defer(graph: Graph) -> Graph:
    """Graph → Graph, see the module."""
    return rebuilt(graph, _rule)


def _rule(b: Builder, node: Node, args: list[int]) -> int | None:
    return _total(b, args[0]) if node.op == "total" else None


def _total(b: Builder, i: int) -> int:
    return worked_out(b, ("total", i), _summands, _summed)


def _summands(b: Builder, key: tuple[str, int]) -> list[tuple[str, int]]:
    """The totals that a total is made of."""
    node = b.nodes[key[1]]
    return [("total", node.args[k]) for k in _inward(b, node)]


def _inward(b: Builder, node: Node) -> list[int]:
    """The arguments of a node, by their place, that a sum over time moves to; none where it stays outside."""
    every = list(range(len(node.args)))
    if node.op in ("add", "sub") and all(b.nodes[a].shape == node.shape for a in node.args):
        return every
    if node.op in _LINEAR and not node.batched:
        return every
    if node.op == "scatter" and not any(b.nodes[a].batched for a in node.args):
        return [0]
    if node.op == "reduce" and node.text("kind") == "sum" and not b.nodes[node.args[0]].batched:
        return every
    if not node.batched and (moved := _past_constants(b, node)):
        return moved
    return _product_with_constant(b, node) if node.op == "contract" else []


def _summed(b: Builder, key: tuple[str, int]) -> int:
    i = key[1]
    node = b.nodes[i]
    if inward := _inward(b, node):
        args = [b.known["total", a] if k in inward else a for k, a in enumerate(node.args)]
        return b.scalar(node.op, *args) if node.op in ("add", "sub") else b.copy(node, args)
    if node.op == "contract" and (parts := _parted(b, node)) is not None:
        return parts
    return i if is_zero(b, i) else b.tensor("total", (i,))


def _past_constants(b: Builder, node: Node) -> list[int]:
    """Where a value without rows that is linear in one argument, the others not changing with time, has that
    argument."""
    summed = [k for k, a in enumerate(node.args) if _per_step(b, a)]
    if any(b.nodes[node.args[k]].batched for k in summed):
        return []
    linear = node.op in ("broadcast", "scatter") or (node.op == "reduce" and node.text("kind") == "sum")
    linear |= node.op in ("mul", "contract") and len(summed) == 1
    linear |= node.op in ("div", "scatter") and summed == [0]
    linear |= node.op == "where" and 0 not in summed
    return summed if linear else []


def _product_with_constant(b: Builder, node: Node) -> list[int]:
    """The operand of a product that alone changes with time: what is summed first is a smaller sum."""
    summed = [k for k, a in enumerate(node.args) if _per_step(b, a)]
    return summed if len(summed) == 1 else []


def _per_step(b: Builder, i: int) -> bool:
    """Whether a value changes with time."""
    return depends(b, i, _varies)


def _varies(node: Node) -> bool:
    return node.varies


def _parted(b: Builder, node: Node) -> int | None:
    """An outer product with a joined operand, part by part."""
    a, c, out = node.text("a"), node.text("b"), node.text("out")
    for side, labels in ((1, c), (0, a)):
        joined = b.nodes[node.args[side]]
        if joined.op != "concat" or not mixed(b, joined.args):
            continue
        label = labels[joined.number("axis")]
        if label not in out:
            continue
        other, shared = node.args[1 - side], (a, c)[1 - side].find(label)
        parts, start = [], Size.of(0)
        for part in joined.args:
            pair = [part, part]
            length = b.nodes[part].shape[joined.number("axis")]
            # an axis that both operands have (a product for each of its entries) is cut in both
            pair[1 - side] = other if shared < 0 else b.slice_axis(other, shared, start, length)
            start = start + length
            product = b.contract(pair[0], pair[1], a, c, out, None if node.batched else False)
            none = is_zero(b, part)
            made = b.nodes[product]
            parts.append(b.broadcast(b.const(0.0), made.shape, made.batched) if none else _total(b, product))
        return b.concat(parts, out.index(label))
    return None
