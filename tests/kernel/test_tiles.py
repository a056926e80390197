"""Tiles cover every column once, keep within the registers, and feed every term to its product."""

from __future__ import annotations

import pytest
from backends.llvm.kernel_cells import CELLS
from hypothesis import given, settings
from hypothesis import strategies as st
from kernel.programs import group, program_of

from rnngen.kernel.ir import Group
from rnngen.kernel.tiles import FAR, MATRIX, MAX_SWEEP, NUMBERS, ROW_BLOCK, Format, tallest, tiling


@settings(deadline=None, max_examples=150, derandomize=True)
@given(
    st.integers(1, 130),
    st.lists(st.lists(st.integers(0, 3), min_size=1, max_size=3), min_size=1, max_size=7),
    st.sampled_from([4, 8, 16]),
    st.sampled_from([16, 32]),
    st.sampled_from([1, 2]),
)
def test_tilings(columns: int, products: list[list[int]], lanes: int, registers: int, pack: int) -> None:
    s = group(columns, products)
    t = tiling(s, lanes, registers, Format(pack))
    assert t.tiles * t.width >= columns > (t.tiles - 1) * t.width
    fed = sorted(
        (k, term.row.buffer)
        for sweep in t.sweeps
        for k, term in zip(sweep.products, sweep.terms, strict=True)
    )
    assert fed == sorted((k, row) for k, rows in enumerate(products) for row in rows)
    started: set[int] = set()
    for sweep in t.sweeps:
        assert len(set(sweep.products)) == len(sweep.products) <= MAX_SWEEP
        assert all(term.row == sweep.row and term.depth == sweep.depth for term in sweep.terms)
        assert sweep.first == tuple(k not in started for k in sweep.products)
        started |= set(sweep.products)
        accumulators = t.height * len(sweep.products) * t.units
        assert accumulators + min(t.height, len(sweep.products) * t.units) + 1 <= registers
    assert started == set(range(len(products)))
    assert 1 <= t.last_units <= t.units
    widths = [t.units] * (t.tiles - 1) + [t.last_units]
    assert t.size == sum(t.panel_size(sweep, units) for units in widths for sweep in t.sweeps)
    copied = sorted((at, stride) for at, stride in t.copies.values())
    assert len(copied) == (len({sweep.row for sweep in t.sweeps}) if pack == 2 else 0)
    assert all(stride >= 4 and stride % lanes == 0 for _, stride in copied)
    ends = [at + ROW_BLOCK * stride for at, stride in copied]
    assert [0, *ends] == [*(at for at, _ in copied), t.copied]


def test_pairs_halve_the_panels() -> None:
    whole, half = (tiling(group(40, [[0], [0], [1]]), 16, 32, Format(pack)) for pack in (1, 2))
    assert half.size * 7 == whole.size * 4
    assert "bfloat16 pairs" in str(half)
    assert "bfloat16" not in str(whole)


@pytest.mark.parametrize(("registers", "heights"), [(16, [8, 6, 4, 3]), (32, [8, 8, 8, 6])])
def test_tiles_are_as_tall_as_registers_allow(registers: int, heights: list[int]) -> None:
    """Sums, the operands of a depth that there are fewer of, and one of the others: a row more would not fit."""
    assert [tallest(vectors, registers) for vectors in (1, 2, 3, 4)] == heights


@pytest.mark.parametrize(
    ("products", "shape"),
    [([[0]], (12, 1, 2)), ([[0]] * 2, (12, 2, 1)), ([[0]] * 3, (9, 3, 1)), ([[0]] * 4, (12, 2, 1))]
    + [([[0]] * 5, (9, 3, 1)), ([[0], [0], [0], [0], [1]], (12, 2, 1))],
)
def test_panels_from_afar_are_read_for_more_rows(
    products: list[list[int]], shape: tuple[int, int, int]
) -> None:
    """Rows, products of the widest sweep, vectors of each: only where there are registers, and no matrix tiles."""
    s = group(FAR // (7 * len(products)) + 1, products)

    def cut(registers: int, format: Format = NUMBERS) -> tuple[int, int, int]:
        t = tiling(s, 16, registers, format)
        return t.height, max(len(sweep.products) for sweep in t.sweeps), t.units

    usual = tiling(group(40, products), 16, 32)
    assert cut(32) == shape
    assert cut(32) != (usual.height, max(len(sweep.products) for sweep in usual.sweeps), usual.units)
    assert cut(32, Format(2))[0] <= 8  # pairs are half as many elements
    assert cut(32, Format(1, widened=True))[0] <= 8  # numbers made of a panel's elements take registers too
    assert cut(16)[0] <= 8
    few = tiling(s, 16, 32, Format(2, 3, True, least=8)).few
    assert few is not None
    assert few.height <= 8


@pytest.mark.parametrize("depth", [7, 8, 9])
def test_rows_beside_widened_panels_are_numbers(depth: int) -> None:
    pairs, widened = (tiling(group(40, [[0]], depth), 4, 16, Format(2, widened=w)) for w in (False, True))
    assert widened.size == pairs.size
    assert [stride for _, stride in pairs.copies.values()] == [8 if depth == 9 else 4]
    assert [stride for _, stride in widened.copies.values()] == [12 if depth == 9 else 8]


@pytest.mark.parametrize("depth", [7, 31, 32, 33, 256])
def test_matrix_tiles_end_in_whole_ones(depth: int) -> None:
    """Panels and copies have room for 16 pairs, and a tile of 16 rows lies in the block wherever it begins."""
    s = group(40, [[0], [0], [1]], depth)
    plain, t = (tiling(s, 16, 32, Format(2, 1, matrix)) for matrix in (False, True))
    assert t.height == 2 * MATRIX
    assert t.matrix
    assert not plain.matrix
    for sweep in t.sweeps:
        assert t.room(sweep) % MATRIX == 0
        assert 0 <= t.room(sweep) - t.steps(sweep) < MATRIX
        assert t.panel_size(sweep, 1) == t.room(sweep) * len(sweep.products) * 16
        assert t.copies[sweep.row, sweep.depth][1] == t.room(sweep)
    assert t.row_block % t.height == 0
    assert t.scratch == t.copied + t.height * t.row_vectors * 16
    assert str(t).startswith(f"tiles of 32 rows × 3 products × {t.width} columns")
    assert "multiplied as matrix tiles" in str(t)
    assert "matrix" not in str(plain)


@pytest.mark.parametrize(("depth", "rows"), [(128, 32), (129, 16), (256, 16), (257, 32), (1024, 32)])
def test_one_matrix_tile_of_rows_where_two_do_not_stay_near(depth: int, rows: int) -> None:
    """Parts of numbers take three times the room of pairs, which are better read for two tiles at any depth."""
    for parts, height in ((3, rows), (1, 32)):
        t = tiling(group(40, [[0]], depth), 16, 32, Format(2, parts, True))
        assert t.height == height
        assert t.row_block % height == 0


def test_rows_of_matrix_tiles_are_walked_together_as_far_as_there_is_room() -> None:
    """Less depth, more rows; in vectors always as many."""
    for matrix, rows in ((True, [384, 384, 256, 128, ROW_BLOCK, ROW_BLOCK]), (False, [ROW_BLOCK] * 6)):
        depths = (7, 512, 1024, 2048, 4096, 8192)
        cut = [tiling(group(40, [[0]], depth), 16, 32, Format(2, 1, matrix)) for depth in depths]
        assert [t.row_block for t in cut] == rows


@pytest.mark.parametrize("name", ["elman", "four_gates", "packed_matrices", "two_layers"])
def test_products_of_cells(name: str) -> None:
    program = program_of(CELLS[name])
    found = [
        s
        for f in program.functions()
        for c in f.sections
        for s in c.body
        if isinstance(s, Group) and s.products
    ]
    assert found
    for s in found:
        t = tiling(s, 8, 32)
        assert t.columns == s.extents[-1]
        assert sum(len(sweep.products) for sweep in t.sweeps) == sum(len(terms) for terms in s.products)
