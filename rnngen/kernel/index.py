"""Affine indices: how a view's element is found in what it views."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rnngen.kernel.ir import Access
from rnngen.ops.node import Node

__all__ = ["Affine", "identity", "span", "through", "within"]


@dataclass(frozen=True, slots=True)
class Affine:
    """`const + Σ steps[k] · i[k]` over the loop axes of a statement."""

    const: int
    steps: tuple[int, ...]

    def times(self, factor: int) -> Affine:
        """The index multiplied."""
        return Affine(self.const * factor, tuple(s * factor for s in self.steps))

    def plus(self, other: Affine) -> Affine:
        """The sum."""
        return Affine(
            self.const + other.const, tuple(a + b for a, b in zip(self.steps, other.steps, strict=True))
        )

    def moved(self, by: int) -> Affine:
        """The index plus a number."""
        return Affine(self.const + by, self.steps)


Indices = tuple[Affine, ...]


def identity(rank: int) -> Indices:
    """Loop axis k is index k."""
    return tuple(Affine(0, tuple(int(k == j) for j in range(rank))) for k in range(rank))


def zero(axes: int) -> Affine:
    """Index 0."""
    return Affine(0, (0,) * axes)


def within(shape: tuple[int, ...], at: Indices, axes: int) -> Affine:
    """The position in C order."""
    out = zero(axes)
    step = 1
    for n, index in zip(reversed(shape), reversed(at), strict=True):
        out = out.plus(index.times(step))
        step *= n
    return out


def broadcast(shape: tuple[int, ...], at: Indices, axes: int) -> Indices:
    """The indices of an operand that broadcasts against the value at `at`."""
    tail = at[len(at) - len(shape) :] if shape else ()
    return tuple(zero(axes) if n == 1 else i for n, i in zip(shape, tail, strict=True))


def through(node: Node, source: tuple[int, ...], at: Indices, axes: int) -> Indices | None:
    """The indices in the argument of a view; None where they are not affine (a merging reshape)."""
    if node.op == "broadcast":
        return broadcast(source, at, axes)
    if node.op == "permute":
        out: list[Affine] = [zero(axes)] * len(source)
        for k, axis in enumerate(node.axes()):
            out[axis] = at[k]
        return tuple(out)
    if node.op == "slice":
        moves = zip(at, node.sizes("starts"), node.axes("steps"), strict=True)
        return tuple(i.times(step).moved(int(start)) for i, start, step in moves)
    return _reshaped(node.ints, source, at, axes)


def _reshaped(target: tuple[int, ...], source: tuple[int, ...], at: Indices, axes: int) -> Indices | None:
    """Axes of length 1 come and go; a source axis may be split into several."""
    kept = [i for n, i in zip(target, at, strict=True) if n != 1]
    sizes = [n for n in target if n != 1]
    out: list[Affine] = []
    for n in source:
        if n == 1:
            out.append(zero(axes))
            continue
        index, size = zero(axes), 1
        while size < n:
            if not sizes:
                return None
            index = index.times(sizes[0]).plus(kept.pop(0))
            size *= sizes.pop(0)
        if size != n:
            return None
        out.append(index)
    return tuple(out)


def span(access: Access, extents: Sequence[int], further: int = 0) -> tuple[int, int]:
    """The first and the last element of a row that an access means; an index takes it `further`."""
    low, high = access.offset + min(0, further), access.offset + max(0, further)
    for stride, n in zip(access.strides, extents, strict=True):
        low, high = low + min(0, stride * (n - 1)), high + max(0, stride * (n - 1))
    return low, high
