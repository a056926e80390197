"""Affine indices find in a view's argument the element that NumPy's view shows."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rnngen.kernel.index import broadcast, identity, through, within, zero
from rnngen.ops.build import Builder
from rnngen.ops.node import Node
from rnngen.ops.size import Size


def shape_of(array: Any) -> tuple[Size, ...]:
    return tuple(Size.of(n) for n in array.shape)


def views(draw: Any, array: Any) -> tuple[Any, Node]:
    """A random view of an array: what NumPy has, and the node that says it."""
    b = Builder()
    x = b.leaf("param", "a", shape_of(array), False)
    kind = draw(st.sampled_from(["permute", "slice", "broadcast", "reshape"]))
    if kind == "permute":
        axes = draw(st.permutations(range(array.ndim)))
        return np.transpose(array, axes), b.nodes[b.tensor("permute", (x,), axes=tuple(axes))]
    if kind == "slice":
        return _sliced(draw, b, x, array)
    if kind == "broadcast":
        more = tuple(draw(st.lists(st.integers(1, 3), max_size=2)))
        wide = (*more, *[n if n > 1 else draw(st.integers(1, 3)) for n in array.shape])
        shape = tuple(Size.of(n) for n in wide)
        return np.broadcast_to(array, wide), b.nodes[b.tensor("broadcast", (x,), shape=shape, batched=False)]
    split = [m for n in array.shape for m in draw(st.sampled_from([(n,), (n, 1), (1, n), *_factors(n)]))]
    made = b.tensor("reshape", (x,), shape=tuple(Size.of(n) for n in split))
    return array.reshape(split), b.nodes[made]


def _factors(n: int) -> list[tuple[int, int]]:
    return [(k, n // k) for k in range(2, n) if n % k == 0]


def _sliced(draw: Any, b: Builder, x: int, array: Any) -> tuple[Any, Node]:
    starts, steps, lengths, cuts = [], [], [], []
    for n in array.shape:
        step = draw(st.sampled_from([1, 2, -1, -2]))
        start = draw(st.integers(0, n - 1))
        room = (n - 1 - start) // step + 1 if step > 0 else start // -step + 1
        length = draw(st.integers(1, room))
        stop = start + step * length
        starts.append(Size.of(start))
        steps.append(step)
        lengths.append(Size.of(length))
        cuts.append(slice(start, None if stop < 0 else stop, step))
    made = b.tensor("slice", (x,), starts=tuple(starts), steps=tuple(steps), lengths=tuple(lengths))
    return array[tuple(cuts)], b.nodes[made]


def value(index: Any, at: tuple[int, ...]) -> int:
    return int(index.const + sum(s * i for s, i in zip(index.steps, at, strict=True)))


@settings(deadline=None, max_examples=200, derandomize=True)
@given(st.data())
def test_through_a_view(data: st.DataObject) -> None:
    shape = tuple(data.draw(st.lists(st.sampled_from([1, 2, 3, 4, 6]), min_size=1, max_size=3)))
    array = np.arange(np.prod(shape)).reshape(shape)
    seen, node = views(data.draw, array)
    found = through(node, shape, identity(seen.ndim), seen.ndim)
    assert found is not None
    for at in itertools.product(*map(range, seen.shape)):
        assert array[tuple(value(i, at) for i in found)] == seen[at]


@settings(deadline=None, max_examples=60, derandomize=True)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=4))
def test_position_in_c_order(shape: list[int]) -> None:
    flat = np.arange(np.prod(shape)).reshape(shape)
    position = within(tuple(shape), identity(len(shape)), len(shape))
    for at in itertools.product(*map(range, shape)):
        assert value(position, at) == flat[at]


def test_a_merging_reshape_is_not_affine_axis_by_axis() -> None:
    b = Builder()
    x = b.leaf("param", "a", (Size.of(2), Size.of(3)), False)
    flat = b.nodes[b.tensor("reshape", (x,), shape=(Size.of(6),))]
    assert through(flat, (2, 3), identity(1), 1) is None


def test_broadcast_operands_stay_at_their_only_entry() -> None:
    assert broadcast((1, 3), identity(3), 3) == (zero(3), identity(3)[2])
    assert broadcast((), identity(2), 2) == ()
