"""Sizes: arithmetic on polynomials of dimensions that agrees with arithmetic on their values."""

from __future__ import annotations

import operator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rnngen.ops.size import Size, last_entry

ATOMS = st.one_of(st.sampled_from(["H", "I", "K"]), st.integers(-6, 6)).map(Size.of)
DIVIDED = st.tuples(ATOMS, ATOMS, ATOMS, st.integers(1, 4)).map(lambda t: t[0] * (t[1] + t[2]) // t[3])
OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def combined(children: st.SearchStrategy[Size]) -> st.SearchStrategy[Size]:
    return st.tuples(st.sampled_from(sorted(OPERATORS)), children, children).map(
        lambda t: OPERATORS[t[0]](t[1], t[2])
    )


SIZES = st.recursive(ATOMS, combined, max_leaves=6)
DIMS = st.fixed_dictionaries({n: st.integers(1, 9) for n in "HIK"})


@given(SIZES, SIZES, DIMS)
def test_arithmetic_commutes_with_values(a: Size, b: Size, dims: dict[str, int]) -> None:
    for op in OPERATORS.values():
        assert op(a, b).at(dims) == op(a.at(dims), b.at(dims))
    assert (-a).at(dims) == -a.at(dims)


@given(SIZES, SIZES, DIMS)
def test_floor_division_is_pythons(a: Size, b: Size, dims: dict[str, int]) -> None:
    if b != Size.of(0) and b.at(dims) != 0:
        assert (a // b).at(dims) == a.at(dims) // b.at(dims)


@given(st.builds(operator.add, SIZES, DIVIDED), DIMS)
def test_nonnegative_is_never_wrong(a: Size, dims: dict[str, int]) -> None:
    known = a.nonnegative()
    assert known is None or known == (a.at(dims) >= 0)


@given(SIZES, SIZES)
def test_equal_polynomials_are_equal(a: Size, b: Size) -> None:
    assert a + b == b + a
    assert a * b == b * a
    assert a - a == Size.of(0)
    assert hash(a + b) == hash(b + a)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (Size.of("H") * 4, "4*H"),
        (Size.of("H") - 1, "H - 1"),
        (Size.of("H") * Size.of("I") + 2, "H*I + 2"),
        (-Size.of("H"), "-H"),
        (Size.of("H") // 2, "(H//2)"),
        (Size.of("H") * 4 // 2, "2*H"),
        ((Size.of("H") * 2 + 1) // 2, "H"),
        ((Size.of("H") * 2 - 1) // 2, "H - 1"),
        ((Size.of("H") * 4 + 1 - Size.of("I")) // 2, "((-I + 1)//2) + 2*H"),
        ((Size.of("H") - 1) // 2, "((H - 1)//2)"),
        (Size.of(0), "0"),
    ],
)
def test_sizes_read_well(size: Size, text: str) -> None:
    assert str(size) == text


def test_two_dims_never_match() -> None:
    assert Size.of("H") != Size.of("I")
    assert (Size.of("H") * 6).divisible(3)
    assert not (Size.of("H") + 1).divisible(2)


def test_a_dimension_has_no_number() -> None:
    with pytest.raises(TypeError, match="H has no value"):
        int(Size.of("H"))


def test_a_division_may_give_nothing() -> None:
    half = Size.of("H") // 2
    assert half.nonnegative()
    assert (half - 1).nonnegative() is None


def test_an_index_counts_from_the_end_where_it_is_negative_for_all_sizes_but_one() -> None:
    size = Size.of("H")
    assert [Size.of(n).from_end for n in (-1, 0, 2)] == [True, False, False]
    assert (-(size - 1)).from_end
    assert not (size - 2).from_end


def test_the_last_entry_is_not_rounded_up() -> None:
    assert [last_entry(n, 4) for n in (0, 1, 300, 2**24, 2**25)] == [0, 0, 299, 2**24 - 1, 2**25 - 2]
    assert last_entry(2**25, 8) == 2**25 - 1
