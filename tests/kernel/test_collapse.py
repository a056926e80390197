"""collapse: fewer loop axes, the same elements."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from backends.llvm.kernel_cells import CELLS
from hypothesis import given, settings
from hypothesis import strategies as st
from kernel.programs import program_of

from rnngen.kernel.collapse import collapsed
from rnngen.kernel.ir import Access, Draw, Group, Index, Load, RowsOf, Store


def touched(s: Group) -> list[tuple[Any, ...]]:
    """For every index of the nest, in order: what each expression and store touches."""
    out = []
    for at in itertools.product(*map(range, s.extents)):
        row: list[Any] = [where(e, at) for e in s.exprs]
        out.append(tuple(row + [place(w.access, at) for w in s.stores]))
    return out


def place(a: Access, at: tuple[int, ...]) -> tuple[int, int, int]:
    return a.buffer, a.offset + sum(s * i for s, i in zip(a.strides, at, strict=True)), a.shift


def where(e: Any, at: tuple[int, ...]) -> Any:
    if isinstance(e, Load):
        return place(e.access, at)
    if isinstance(e, Index | Draw):
        return e.offset + sum(s * i for s, i in zip(e.strides, at, strict=True))
    return None


def groups(name: str) -> list[Group]:
    program = program_of(CELLS[name], training=True)
    return [
        s
        for f in program.functions()
        for c in f.sections
        for s in c.body
        if isinstance(s, Group) and not s.products
    ]


@pytest.mark.parametrize(
    "name", ["broadcasts", "three_axes", "flip_roll_shift", "constant_arrays", "draws", "repeat_diag"]
)
def test_same_elements_in_the_same_order(name: str) -> None:
    shorter = 0
    for s in groups(name):
        after = collapsed(s)
        assert touched(after) == touched(s)
        shorter += len(after.extents) < len(s.extents)
    assert shorter


@settings(deadline=None, max_examples=80, derandomize=True)
@given(st.data())
def test_random_nests(data: st.DataObject) -> None:
    rank = data.draw(st.integers(1, 4))
    extents = tuple(data.draw(st.lists(st.integers(1, 3), min_size=rank, max_size=rank)))
    dense = [1] * rank
    for k in range(rank - 2, -1, -1):
        dense[k] = dense[k + 1] * extents[k + 1]
    stride = st.sampled_from([tuple(dense), tuple(2 * d for d in dense), tuple(-d for d in dense)])
    loose = st.tuples(*[st.integers(-2, 6)] * rank)
    exprs = [Load(Access(k, 50, data.draw(st.one_of(stride, loose)))) for k in range(2)]
    exprs.append(Index(3, data.draw(st.one_of(stride, loose))))  # type: ignore[arg-type]
    s = Group(RowsOf.BATCH, extents, tuple(exprs), (Store(Access(9, 0, tuple(dense)), 0),))
    after = collapsed(s)
    assert touched(after) == touched(s)
    assert len(after.extents) == max(1, len(after.extents)) <= rank


def test_a_dense_nest_is_one_axis() -> None:
    s = Group(
        RowsOf.BATCH, (2, 3, 4), (Load(Access(0, 0, (12, 4, 1))),), (Store(Access(1, 5, (12, 4, 1)), 0),)
    )
    assert collapsed(s).extents == (24,)
    turned = Group(RowsOf.BATCH, (2, 3), (Load(Access(0, 0, (1, 2))),), (Store(Access(1, 0, (3, 1)), 0),))
    assert collapsed(turned).extents == (2, 3)
