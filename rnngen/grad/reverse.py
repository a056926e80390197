"""Reverse accumulation on a program: the gradients of weighted outputs with respect to chosen leaves.

Every rule builds nodes of the same kind, so the result can be differentiated again. Forward mode is
reverse mode twice: J·u is the gradient of ⟨Jᵀ·g, u⟩ with respect to g, and g drops out of it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from rnngen.cell.context import Context
from rnngen.ops.build import Builder
from rnngen.ops.node import Node, Program
from rnngen.ops.scalars import PRIMITIVES
from rnngen.ops.tensors import TENSORS

__all__ = ["gradients", "include", "tangent"]

_ZERO = "0"


@cache
def scalar_rules(op: str) -> tuple[str, ...]:
    """The gradient rules of a scalar primitive: as stated in its row, or derived by SymPy."""
    row = PRIMITIVES[op]
    if row.grads is not None:
        return row.grads
    from rnngen.grad.symbolic import derived_rules

    return derived_rules(row)


def include(b: Builder, program: Program, given: Mapping[int, int] | None = None) -> list[int]:
    """Copies a program's nodes into a builder: old position → new one; `given` replaces some."""
    new: list[int] = []
    for i, node in enumerate(program.nodes):
        b.loc = node.loc
        new.append(given[i] if given and i in given else b.copy(node, [new[a] for a in node.args]))
    b.loc = None
    return new


def gradients(
    b: Builder, seeds: Mapping[int, int], wanted: Collection[int], passing: Collection[int] = ()
) -> dict[int, int]:
    """The gradient of Σ seeds[r] · r for each wanted node that any root depends on.

    Nodes in `passing` get theirs noted where it is worked out on the way; nothing is added for them.
    """
    reach = _dependents(b, wanted)
    adjoint: dict[int, list[int]] = {}
    for root, seed in seeds.items():
        if root in reach:
            adjoint.setdefault(root, []).append(seed)
    found: dict[int, int] = {}
    for i in range(max(adjoint, default=-1), -1, -1):
        if i not in adjoint or i not in reach:
            continue
        b.loc = b.nodes[i].loc
        total = _added(b, adjoint.pop(i))
        if i in wanted or i in passing:
            found[i] = total
        for arg, g in zip(b.nodes[i].args, _rule(b, i, total, reach), strict=True):
            if g is not None and arg in reach:
                adjoint.setdefault(arg, []).append(g)
    b.loc = None
    return found


def _added(b: Builder, parts: Sequence[int]) -> int:
    """The sum of the gradients that reach one value. Those that are sums over all rows are added before these
    are summed up: it is done once then, however many equations read a param."""
    alike: dict[object, list[tuple[Node, ...]]] = {}
    terms: dict[object, int] = {}
    for part in parts:
        chain = _summed_up(b, part)
        source = b.nodes[chain[0].args[0]] if chain else None
        key = (source.shape, source.batched, *((n.op, n.attrs) for n in chain)) if source else len(terms)
        terms.setdefault(key, part)
        alike.setdefault(key, []).append(chain)
    total = b.sum_of([_joined(b, same) if len(same) > 1 else terms[key] for key, same in alike.items()])
    assert total is not None
    return total


def _summed_up(b: Builder, i: int) -> tuple[Node, ...]:
    """The sum over rows that a vector's gradient is, if it is one, and its views (`Builder.unbroadcast`).

    A matrix with a formula for each entry is another matter: several in one loop run out of registers.
    """
    chain = [b.nodes[i]]
    while chain[-1].op in ("broadcast", "reshape"):
        chain.append(b.nodes[chain[-1].args[0]])
    vector = chain[-1].op == "reduce" and bool(chain[-1].attr("batch")) and b.nodes[i].rank <= 1
    return tuple(reversed(chain)) if vector else ()


def _joined(b: Builder, same: Sequence[tuple[Node, ...]]) -> int:
    """Sums that differ in what they sum as one."""
    out = b.sum_of([reduction.args[0] for reduction, *_ in same])
    assert out is not None
    for node in same[0]:
        out = b.copy(node, [out])
    return out


def _dependents(b: Builder, roots: Collection[int]) -> set[int]:
    marked = set(roots)
    for i, node in enumerate(b.nodes):
        if i not in marked and any(a in marked for a in node.args):
            marked.add(i)
    return marked


def _rule(b: Builder, i: int, g: int, reach: set[int]) -> list[int | None]:
    node = b.nodes[i]
    if node.op in TENSORS:
        return list(TENSORS[node.op].grad(b, i, g))
    if node.is_leaf:
        return []
    return [_scalar_rule(b, i, g, k) if arg in reach else None for k, arg in enumerate(node.args)]


def _scalar_rule(b: Builder, i: int, g: int, k: int) -> int | None:
    node = b.nodes[i]
    row = PRIMITIVES[node.op]
    text = scalar_rules(node.op)[k]
    if text == _ZERO:
        return None
    local = {name: arg for (name, _), arg in zip(row.args, node.args, strict=True)}
    out = Context(b).expand(text, {**local, "y": i, "g": g})
    # a gradient is linear in g: one that folds to a number where g is none, as that of 0 ** v does, is zero
    if _is_number(b, out) and not _is_number(b, g):
        return None
    return b.unbroadcast(out, node.args[k])


def _is_number(b: Builder, i: int) -> bool:
    node = b.nodes[i]
    return (b.nodes[node.args[0]] if node.op == "broadcast" else node).op == "const"


def tangent(program: Program, moving: Mapping[int, str], kind: str = "tangent") -> Program:
    """Forward mode: the program whose outputs are the directional derivatives of `program`'s outputs.

    `moving` gives the leaves that move and the names of the `adjoint` leaves that say how far. The
    outputs keep their keys; one that does not move is missing.
    """
    b = Builder()
    new = include(b, program)
    weights = {
        key: b.leaf("adjoint", f"weight:{n}", b.nodes[new[i]].shape, b.nodes[new[i]].batched)
        for n, (key, i) in enumerate(program.outputs)
    }
    seeds = _summed(b, [(new[i], weights[key]) for key, i in program.outputs])
    pulled = gradients(b, seeds, {new[leaf] for leaf in moving})
    directions = [
        (pulled[new[leaf]], _direction(b, new[leaf], f"{kind}:{name}"))
        for leaf, name in moving.items()
        if new[leaf] in pulled
    ]
    pushed = gradients(b, _summed(b, directions), set(weights.values()))
    return b.program([(key, pushed[w]) for key, w in weights.items() if w in pushed]).pruned()


def _summed(b: Builder, pairs: Sequence[tuple[int, int]]) -> dict[int, int]:
    """One seed a root: those of a root that stands there twice are added."""
    seeds: dict[int, list[int]] = {}
    for root, seed in pairs:
        seeds.setdefault(root, []).append(seed)
    return {root: b.sum_of(several) or several[0] for root, several in seeds.items()}


def _direction(b: Builder, leaf: int, name: str) -> int:
    node = b.nodes[leaf]
    return b.leaf("adjoint", name, node.shape, node.batched)
