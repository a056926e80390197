"""What several stages would each work out for themselves, at a price worth a place in memory.

A value without memory is worked out where it is read, in registers; two stages that read it do it twice. Of
a long chain of equations whose gradients are summed up one by one, each sum would walk the whole chain. With
a place in memory every so often all of it stays as long as the equations are.
"""

from __future__ import annotations

from collections.abc import Container, Hashable, Mapping, Sequence

from rnngen.ops.node import Node
from rnngen.ops.scalars import PRIMITIVES

__all__ = ["WORTH_MEMORY", "again"]

# what working a value out may cost (`ops.scalars`) before stages share it: a few transcendental functions
WORTH_MEMORY = 48


def again(
    nodes: Sequence[Node],
    made: Mapping[int, tuple[bool, Hashable]],
    tiles: Container[int],
    worth: int = WORTH_MEMORY,
) -> list[int]:
    """The elementwise values worth memory beside those that have it, in definition order.

    `made` tells for these in which call (backward?) and in which stage they are made; `tiles` are products
    that are formed where they are read. What both calls work out once each is not worth it: that was weighed
    before (`passes.save`).
    """
    shared = _shared(nodes, made, tiles)
    below: dict[int, frozenset[int]] = {}
    found = []
    for i in sorted(shared):
        cone = frozenset((i,)).union(*[below[a] for a in nodes[i].args if a in below])
        price = sum(_price(nodes[k]) for k in cone)
        if price > worth and nodes[i].op in PRIMITIVES:
            found.append(i)
        else:
            below[i] = cone
    return found


def _price(node: Node) -> int:
    row = PRIMITIVES.get(node.op)
    return row.cost if row is not None else 0


def _shared(
    nodes: Sequence[Node], made: Mapping[int, tuple[bool, Hashable]], tiles: Container[int]
) -> list[int]:
    """The values that several stages of one call work out."""
    number: dict[tuple[bool, Hashable], int] = {}
    for at in made.values():
        number.setdefault(at, len(number))
    calls = [sum(1 << k for (back, _), k in number.items() if back is call) for call in (False, True)]
    reads = [0] * len(nodes)  # by which stages, a bit for each
    out = []
    for i in range(len(nodes) - 1, -1, -1):
        if i in tiles and i not in made:
            continue
        if i not in made and any((reads[i] & call).bit_count() > 1 for call in calls):
            out.append(i)
        stages = 1 << number[made[i]] if i in made else reads[i]
        for a in nodes[i].args if stages else ():
            reads[a] |= stages
    return out
