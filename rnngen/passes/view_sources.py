"""What is behind a chain of views: the value that has, or must have, the memory which they look at."""

from __future__ import annotations

from collections.abc import Container

from rnngen.ops.node import VIEWS, Node

__all__ = ["merges", "operand", "owner", "part_of"]


def owner(nodes: tuple[Node, ...], i: int) -> int:
    """The value behind a chain of views."""
    while nodes[i].op in VIEWS:
        i = nodes[i].args[0]
    return i


def part_of(nodes: tuple[Node, ...], part: int, stored: Container[int]) -> int:
    """The stored value that a part of a concat is: itself, or what it reshapes."""
    i = part
    while i not in stored and nodes[i].op == "reshape":
        i = nodes[i].args[0]
    return i if i in stored else part


def operand(nodes: tuple[Node, ...], i: int) -> int:
    """The value whose memory a product walks: behind views, as far as they leave its rows adjacent."""
    while nodes[i].op in VIEWS:
        source = nodes[nodes[i].args[0]]
        if not (_keeps_rows if source.batched else _keeps_matrix)(source, nodes[i]):
            return i
        i = nodes[i].args[0]
    return i


def _keeps_rows(source: Node, view: Node) -> bool:
    if view.op == "slice":
        return set(view.axes("steps")) <= {1} and view.rank == 1
    return view.op == "reshape"


def _keeps_matrix(source: Node, view: Node) -> bool:
    return view.op in ("permute", "reshape") or (view.op == "slice" and set(view.axes("steps")) <= {1})


def merges(source: Node, target: Node) -> bool:
    """Whether a reshape does more than add or drop axes of length 1."""
    one = [n for n in source.ints if n != 1]
    return one != [n for n in target.ints if n != 1]
