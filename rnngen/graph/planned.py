"""Graph after its passes → Plan: where each value is worked out, and which values outlive the forward call.

Stages decide both. What a stage makes has memory; all else is worked out wherever a stage reads it, so one
value may be worked out in several regions. A value of the forward pass that has memory and that a backward
stage reads is kept; one without memory is worked out again there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rnngen.graph.model import Graph, Region, Stage

__all__ = ["Plan", "planned"]

# what a call is given and holds for each step or sequence: a backward call finds it where it lies
_HELD = frozenset({"input", "sequence", "state"})


@dataclass(frozen=True, slots=True)
class Plan:
    """`regions` of each node that is worked out, in order; `passed` are those that lie in memory from one
    region to another; `kept` are the nodes that the backward call reads of the forward call: such values,
    and inputs and states themselves."""

    regions: Mapping[int, tuple[Region, ...]]
    passed: frozenset[int]
    kept: tuple[int, ...]


def planned(graph: Graph) -> Plan:
    """What the stages of a graph work out and read."""
    home = {i: stage.region for stage in graph.stages for i in stage.nodes}
    found: dict[int, dict[Region, None]] = {}
    passed: set[int] = set()
    kept: set[int] = set()
    for stage in graph.stages:
        for i in _reached(graph, stage, home):
            node = graph.program.nodes[i]
            if i not in home and not node.is_leaf:
                found.setdefault(i, {})[stage.region] = None
            elif stage.region.backward and not (home[i].backward if i in home else node.op not in _HELD):
                kept.add(i)
            if i in home and home[i] is not stage.region:
                passed.add(i)
    alone = {i: (region,) for i, region in home.items()}
    regions = {i: tuple(those) for i, those in found.items()} | alone
    return Plan(regions, frozenset(passed), tuple(sorted(kept)))


def _reached(graph: Graph, stage: Stage, home: Mapping[int, Region]) -> Iterator[int]:
    """From what a stage makes down to what has memory; its own products are formed in its tiles."""
    nodes, own = graph.program.nodes, {*stage.nodes, *stage.products}
    stack, seen = [a for i in own for a in nodes[i].args], set[int]()
    while stack:
        i = stack.pop()
        if i not in seen:
            seen.add(i)
            yield i
            stack += nodes[i].args if i not in home else ()
