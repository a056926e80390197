"""What rewriting passes share: rebuild a program node by node, with a rule that may answer differently."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rnngen.graph.model import Graph
from rnngen.ops.build import Builder
from rnngen.ops.node import Node

__all__ = ["Rule", "rebuilt"]

Rule = Callable[[Builder, Node, list[int]], int | None]


def rebuilt(graph: Graph, rule: Rule) -> Graph:
    """The graph with every node given to `rule` (new arguments in place); None keeps it as it is."""
    b = Builder()
    new: list[int] = []
    for node in graph.program.nodes:
        args = [new[a] for a in node.args]
        b.loc = node.loc
        made = rule(b, node, args)
        new.append(b.copy(node, args) if made is None else made)
    b.names = [(n, new[i]) for n, i in graph.program.names]
    b.loc = None
    program = b.program((k, new[i]) for k, i in graph.program.outputs).pruned()
    return replace(graph, program=program, regions=(), saved=(), stages=(), taped=(), shared=())
