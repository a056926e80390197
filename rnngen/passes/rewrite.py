"""What rewriting passes share: rebuild a program node by node, with a rule that may answer differently.

A rule that goes down into what a node is made of does so by `worked_out`: each value is rewritten once,
however many read it, and on a list of our own, for a formula may be longer than Python's stack.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

from rnngen.graph.model import Graph
from rnngen.ops.build import Builder
from rnngen.ops.node import Node

__all__ = ["Rule", "depends", "rebuilt", "worked_out"]

Rule = Callable[[Builder, Node, list[int]], int | None]
K = TypeVar("K", bound=Hashable)


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


def worked_out(
    b: Builder, first: K, wants: Callable[[Builder, K], Sequence[K]], make: Callable[[Builder, K], int]
) -> int:
    """What `make` gives for a key once it is known for all that the key `wants`."""
    pending = [first]
    while pending:
        key = pending[-1]
        if key in b.known:
            pending.pop()
        elif missing := [k for k in wants(b, key) if k not in b.known]:
            pending += reversed(missing)
        else:
            b.known[key] = make(b, key)
    return b.known[first]


def depends(b: Builder, i: int, roots: Callable[[Node], bool]) -> bool:
    """Whether a value is worked out from a node that is one of the roots, or is one.

    What is found is kept under `roots`, the function itself: it is to be one and the same at every call.
    """
    marks = b.marks.setdefault(roots, [])
    for node in b.nodes[len(marks) :]:
        marks.append(roots(node) or any(marks[a] for a in node.args))
    return marks[i]
