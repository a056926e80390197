"""Program → the same program without detours: a slice of a concatenation is a slice of the piece it lies in.

Only for reading: equations are written from the result. Terms that are zero are not written: what a slice
cuts out of the zeros around a value, and products with it.
"""

from __future__ import annotations

from rnngen.grad.names import BAR
from rnngen.ops.build import Builder
from rnngen.ops.node import VIEWS, Node, Program
from rnngen.ops.size import Size

__all__ = ["direct"]

_PRODUCTS = frozenset({"mul", "contract"})
_OF_ZEROS = frozenset({"add", "sub", "neg", "concat", "pad", *VIEWS})


def direct(program: Program) -> Program:
    """The program with slices moved to where their entries come from."""
    b = Builder()
    new: list[int] = []
    named = {i for name, i in program.names if BAR not in name}  # a value of the user's is written as it is
    for i, node in enumerate(program.nodes):
        args = [new[a] for a in node.args]
        b.loc = node.loc
        if i in named and node.op != "slice":
            new.append(b.copy(node, args))
        else:
            new.append(_slice(b, node, args[0]) if node.op == "slice" else _copied(b, node, args))
    b.loc = None
    b.names = [(n, new[i]) for n, i in program.names]
    return b.program([(k, new[i]) for k, i in program.outputs]).pruned()


def _copied(b: Builder, node: Node, args: list[int]) -> int:
    """The node without terms and factors that are zero."""
    there = [a for a in args if not _is_zero(b, a)]
    if len(there) == len(args):
        return b.copy(node, args)
    nothing = not there and (node.op in _OF_ZEROS or (node.op == "reduce" and node.attr("kind") == "sum"))
    if nothing or node.op in _PRODUCTS or (node.op == "div" and args[1] in there):
        return _zero(b, node)
    if node.op in ("add", "sub"):
        value = there[0] if node.op == "add" or there[0] == args[0] else b.scalar("neg", there[0])
        return b.broadcast(value, node.shape, node.batched)
    return b.copy(node, args)


def _zero(b: Builder, node: Node) -> int:
    return b.broadcast(b.const(0.0), node.shape, node.batched)


def _is_zero(b: Builder, i: int) -> bool:
    while b.nodes[i].op in VIEWS:
        i = b.nodes[i].args[0]
    return b.value(i) == 0


def _slice(b: Builder, node: Node, value: int) -> int:
    found = _cut(b, node, value)
    if found is not None and (found < 0 or _is_zero(b, found)):
        return _zero(b, node)
    return b.copy(node, [value]) if found is None else found


def _cut(b: Builder, node: Node, value: int) -> int | None:
    """The slice of `value`; -1 if it is zero everywhere, None if it can only be written as a slice."""
    source = b.nodes[value]
    moved = [k for k, n in enumerate(node.shape) if n != source.shape[k]]
    if len(moved) != 1 or node.axes("steps")[moved[0]] != 1:
        return None
    axis = moved[0]
    start, length = node.sizes("starts")[axis], node.shape[axis]
    if source.op == "concat" and source.number("axis") == axis:
        return _of_concat(b, source, axis, start, length)
    if source.op == "slice" and source.axes("steps")[axis] == 1:
        inner = [k for k, n in enumerate(source.shape) if n != b.nodes[source.args[0]].shape[k]]
        if inner == [axis]:
            return _sliced(b, source.args[0], axis, start + source.sizes("starts")[axis], length)
    if source.op == "pad" and source.axes("steps")[axis] == 1:
        return _of_pad(b, source, axis, start, length)
    if source.op == "add" and all(b.nodes[a].shape == source.shape for a in source.args):
        return _of_sum(b, node, source)
    return None


def _sliced(b: Builder, x: int, axis: int, start: Size, length: Size) -> int:
    cut = b.slice_axis(x, axis, start, length)
    node = b.nodes[cut]
    if cut == x or node.op != "slice":
        return cut
    found = _cut(b, node, x)
    return cut if found is None or found < 0 else found


def _of_concat(b: Builder, source: Node, axis: int, start: Size, length: Size) -> int | None:
    at = Size.of(0)
    for piece in source.args:
        size = b.nodes[piece].shape[axis]
        if _inside(start - at, length, size):
            cut = _sliced(b, piece, axis, start - at, length)
            return b.broadcast(cut, b.nodes[cut].shape, source.batched)
        at = at + size
    return None


def _of_pad(b: Builder, source: Node, axis: int, start: Size, length: Size) -> int | None:
    value = source.args[0]
    padded = [k for k, n in enumerate(b.nodes[value].shape) if n != source.shape[k]]
    at, size = source.sizes("starts")[axis], b.nodes[value].shape[axis]
    if padded != [axis]:
        return None
    if (start - at - size).nonnegative() is True or (at - start - length).nonnegative() is True:
        return -1
    return _sliced(b, value, axis, start - at, length) if _inside(start - at, length, size) else None


def _of_sum(b: Builder, node: Node, source: Node) -> int | None:
    parts = [_cut(b, node, a) for a in source.args]
    if any(p is None for p in parts):
        return None
    kept = [p for p in parts if p is not None and p >= 0]
    return b.sum_of(kept) if kept else -1


def _inside(start: Size, length: Size, size: Size) -> bool:
    return start.nonnegative() is True and (size - start - length).nonnegative() is True
