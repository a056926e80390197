"""Products with inputs go into the loop where its groups can take them, and every sum stays what it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from backends.llvm.kernel_cells import CELLS
from hypothesis import given, settings
from hypothesis import strategies as st
from kernel.programs import program_of

from rnngen.errors import InternalError
from rnngen.kernel.blocks import block_of, blocked, early_groups
from rnngen.kernel.check import early_products, overwrites, reads, writes
from rnngen.kernel.early import early
from rnngen.kernel.ir import (
    Access,
    Apply,
    Const,
    Expr,
    Group,
    Load,
    Matrix,
    Program,
    RowsOf,
    Section,
    Store,
    Term,
    Tile,
    Time,
    terms_of,
)
from rnngen.kernel.near import near
from rnngen.kernel.terms import joined

HEAD = """
cell: tiny
dims: {I: in, H: hidden}
inputs: {x: [I]}
states: {h: [H]}
params: {W: [H, I], Q: [I, I], R: [H, H], b: [H]}
"""


def moved(text: str) -> Program:
    """A cell's program with products moved into the loop."""
    return early(near(program_of(text)))


def section(program: Program, name: str) -> Section:
    """A section of the forward pass."""
    return next(s for s in program.forward.sections if s.name == name)


def group(program: Program) -> Group:
    """The only group of the loop with early terms."""
    (found,) = early_groups(section(program, "loop"))
    return found


def adds(s: Group) -> int:
    """How many additions a group makes."""
    return sum(isinstance(e, Apply) and e.op == "add" for e in s.exprs)


def test_sums_of_a_gate_are_one_product_of_two_terms() -> None:
    before, after = near(program_of("lstm")), moved("lstm")
    assert section(before, "before").body
    assert not section(after, "before").body
    s = group(after)
    assert [[t.early for t in terms] for terms in s.products] == [[True, False]] * 4
    was = next(g for g in section(before, "loop").body if isinstance(g, Group))
    assert adds(s) == adds(was) - 4
    assert early_products(s) == [0, 1, 2, 3]
    assert s.ahead is not None
    sums = after.buffers[s.ahead]
    assert (sums.role, sums.time, sums.size) == ("early", Time.BLOCK, 4 * 4)
    assert len(after.buffers) == len(before.buffers)  # in place of what the product was stored to


def test_what_the_backward_pass_reads_is_kept_and_no_more() -> None:
    """GRU's gradient needs the candidate's product with the input, which is no part of another sum."""
    before, after = near(program_of("gru")), moved("gru")
    s = group(after)
    assert sorted([t.early for t in terms] for terms in s.products) == [
        [False],
        [True],
        [True, False],
        [True, False],
    ]
    stored = [w for w in s.stores if isinstance(s.exprs[w.value], Tile)]
    (kept,) = {w.access.buffer for w in stored if after.buffers[w.access.buffer].role == "saved"}
    assert before.buffers[kept].size == 3 * 4
    assert after.buffers[kept].size == 4
    back = [t for f in after.functions() if f.name == "backward" for part in f.sections for t in part.body]
    assert any(a.buffer == kept and a.offset == 0 for t in back for a in reads(t))


def test_every_group_has_sums_of_its_own() -> None:
    after = moved("gru@reset_before")
    groups = early_groups(section(after, "loop"))
    assert len(groups) == len({s.ahead for s in groups}) == 2
    assert [len(early_products(s)) for s in groups] == [2, 1]


STAYS = {
    "an elementwise group reads it": "equations: |\n  h[t] = tanh(W @ x[t] + b * h[t-1])\noutputs: [h]\n",
    "a sum over it comes first": (
        "equations: |\n  u = W @ x[t]\n  h[t] = tanh(u / sum(u * u) + R @ h[t-1])\noutputs: [h]\n"
    ),
    "two groups read the same columns": (
        "equations: |\n  u = W @ x[t]\n  g = sigmoid(R @ h[t-1] + u)\n  h[t] = tanh(R @ (g * h[t-1]) + u)\n"
        "outputs: [h]\n"
    ),
    "it is an output": ("equations: |\n  u = W @ x[t]\n  h[t] = tanh(R @ h[t-1] + u)\noutputs: [h, u]\n"),
}


@pytest.mark.parametrize("why", STAYS)
def test_what_stays(why: str) -> None:
    program = near(program_of(HEAD + STAYS[why]))
    products = [s for s in section(program, "before").body if isinstance(s, Group) and s.products]
    after = early(program)
    assert products
    assert after == program


def test_a_product_of_a_product_moves_alone() -> None:
    """The loop reads R @ u; u, which is its operand, is made before."""
    text = HEAD + "equations: |\n  u = W @ x[t]\n  h[t] = tanh(R @ h[t-1] + R @ u)\noutputs: [h]\n"
    before, after = (
        [s for s in section(p, "before").body if isinstance(s, Group) and s.products]
        for p in (near(program_of(text)), moved(text))
    )
    assert len(after) == len(before) - 1 == 1


def test_what_is_left_before_the_loop_is_made_in_blocks_and_read_by_early_terms() -> None:
    text = HEAD + "equations: |\n  h[t] = tanh(W @ tanh(Q @ x[t]) + R @ h[t-1])\noutputs: [h]\n"
    after = blocked(moved(text))
    found = block_of(after.forward)
    assert found is not None
    before, loop = found
    assert before is not None
    made = {a.buffer for s in before.body for a in writes(s)}
    rows = {t.row.buffer for s in early_groups(loop) for terms in s.products for t in terms if t.early}
    assert rows < made
    # a training call keeps what is no product for the backward pass
    assert {after.buffers[k].time for k in rows} == {Time.AHEAD}
    assert {after.buffers[k].time for k in made - rows} == {Time.BLOCK}


def test_a_row_whose_memory_is_used_again_keeps_its_product_before_the_loop() -> None:
    """What W @ x lies in is the loop's once the next product has read it."""
    program = near(program_of(CELLS["constant_arrays"], ragged=True, resets=True))
    loop = section(program, "loop").body
    *_, last = (s for s in section(program, "before").body if isinstance(s, Group) and s.products)
    assert any(overwrites(s, t) for s in loop for t in terms_of(last))
    assert last in section(early(program), "before").body


def test_rows_that_others_overwrite_are_told_apart_by_columns() -> None:
    t = Term(Access(1, 2, ()), Matrix(9, 0, 1, 1), 3)
    store = Store(Access(1, 0, (1,)), 0)
    for extent, start, hits in ((2, 0, False), (3, 0, True), (1, 4, True), (4, 5, False)):
        s = Group(RowsOf.BATCH, (extent,), (Const(1.0),), (replace(store, access=Access(1, start, (1,))),))
        assert overwrites(s, t) is hits


def test_the_loop_alone_is_cut_where_nothing_is_left_before_it() -> None:
    program = moved("lstm")
    found = block_of(program.forward)
    assert found == (None, section(program, "loop"))


FAULTS = {
    "the loop makes the row": lambda s: replace(
        s, products=tuple(tuple(replace(t, early=True) for t in terms) for terms in s.products)
    ),
    "no place for the sums": lambda s: replace(s, ahead=None),
    "another buffer": lambda s: replace(s, ahead=0),
    "no sums for the place": lambda s: replace(
        s, products=tuple(tuple(replace(t, early=False) for t in terms) for terms in s.products)
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_program_that_is_not_in_order_is_told(fault: str) -> None:
    program = moved("lstm")
    loop = section(program, "loop")
    body = tuple(FAULTS[fault](s) if isinstance(s, Group) and s.ahead is not None else s for s in loop.body)
    sections = tuple(replace(s, body=body) if s is loop else s for s in program.forward.sections)
    with pytest.raises(InternalError, match=r"early|is not for"):
        replace(program, forward=replace(program.forward, sections=sections)).check()


# sums of products -------------------------------------------------------------------------------------------


def value(s: Group) -> list[float]:
    """What a group stores, a product's term k being worth 1 + k², other expressions what they say."""
    worth = [sum(1.0 + t.row.buffer**2 for t in terms) for terms in s.products]
    found: list[float] = []
    for e in s.exprs:
        match e:
            case Tile():
                found.append(worth[e.product])
            case Const():
                found.append(e.value)
            case Apply():
                a, b = (found[k] for k in e.args)
                found.append(a + b if e.op == "add" else a * b)
            case _:
                raise AssertionError(e)
    return [found[w.value] for w in s.stores]


@st.composite
def groups(draw: st.DrawFn) -> Group:
    """A group of sums and products of tiles and numbers, a few of which are stored."""
    count = draw(st.integers(2, 6))
    exprs: list[Expr] = [Tile(k) for k in range(count)] + [Const(2.0), Const(3.0)]
    for _ in range(draw(st.integers(1, 14))):
        pair = draw(st.tuples(*[st.integers(0, len(exprs) - 1)] * 2))
        exprs.append(Apply(draw(st.sampled_from(["add", "add", "add", "mul"])), pair))
    stored = draw(st.lists(st.integers(0, len(exprs) - 1), max_size=2)) + [len(exprs) - 1]
    terms = tuple((Term(Access(k, 0, ()), Matrix(9, 0, 1, 1), 4, k >= 2),) for k in range(count))
    stores = tuple(Store(Access(20 + n, 0, (1,)), k) for n, k in enumerate(stored))
    return Group(RowsOf.BATCH, (4,), tuple(exprs), stores, terms)


@settings(deadline=None, max_examples=1500, derandomize=True)
@given(groups())
def test_joined_products_are_worth_the_same(s: Group) -> None:
    made = joined(s, 2)
    assert value(made) == pytest.approx(value(s), rel=1e-12)
    assert sorted(t.row.buffer for terms in made.products for t in terms) == list(range(len(s.products)))
    assert all(made.products)


def added(count: int, *pairs: tuple[int, int], extra: str = "") -> Group:
    """Tiles, the first two of them not early, then sums of earlier expressions; the last one is stored, and a
    product of the one before it with itself where `extra` says so."""
    exprs: list[Expr] = [*(Tile(k) for k in range(count)), Const(3.0)]
    exprs += [Apply("add", pair) for pair in pairs]
    terms = tuple((Term(Access(k, 0, ()), Matrix(9, 0, 1, 1), 4),) for k in range(count))
    stores = [Store(Access(20, 0, (1,)), len(exprs) - 1)]
    if extra:
        twice = {"first tile": 0, "first sum": count + 1}[extra]
        exprs.append(Apply("mul", (twice, twice)))
        stores.append(Store(Access(21, 0, (1,)), len(exprs) - 1))
    return Group(RowsOf.BATCH, (4,), tuple(exprs), tuple(stores), terms)


@pytest.mark.parametrize(
    "s",
    [
        added(4, (2, 0), (5, 1), (6, 3), extra="first tile"),  # ((p2 + p0) + p1) + p3; p0 · p0
        added(3, (2, 3), (1, 4), (5, 0), extra="first sum"),  # x = p2 + 3; (p1 + x) + p0; x · x
    ],
)
def test_what_something_else_reads_keeps_its_worth(s: Group) -> None:
    assert value(joined(s, 2)) == pytest.approx(value(s), rel=1e-12)


def chain(leaves: Sequence[Expr], count: int) -> Group:
    """The sum of some leaves, from the left, stored."""
    exprs = list(leaves)
    total = 0
    for k in range(1, len(leaves)):
        exprs.append(Apply("add", (total, k)))
        total = len(exprs) - 1
    terms = tuple((Term(Access(k, 0, ()), Matrix(9, 0, 1, 1), 4),) for k in range(count))
    return Group(RowsOf.BATCH, (4,), tuple(exprs), (Store(Access(20, 0, (1,)), total),), terms)


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (1, 2, 0), (2, 1, 0)])
def test_two_products_join_one_wherever_they_stand(order: tuple[int, ...]) -> None:
    s = chain([Load(Access(30, 0, (1,))), *(Tile(k) for k in order)], 3)
    made = joined(s, 1)
    assert len(made.products) == 1
    assert len(made.products[0]) == 3
    assert adds(made) == 1


def test_a_product_that_something_else_reads_stays() -> None:
    s = chain([Tile(0), Tile(1)], 2)
    twice = Group(s.rows, s.extents, s.exprs, (*s.stores, Store(Access(21, 0, (1,)), 1)), s.products)
    assert joined(twice, 1) == twice
