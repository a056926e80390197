"""Statements that share a loop, and the barriers between those that do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rnngen import compiler
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.fuse_statements import together
from rnngen.backends.cuda.sums import Sums
from rnngen.backends.cuda.sync import phases
from rnngen.kernel.ir import (
    Access,
    Apply,
    Buffer,
    Group,
    Load,
    Reduce,
    RowsOf,
    Section,
    Statement,
    Store,
    Time,
)

BUFFERS = [Buffer(k, "scratch", "", 24, True, Time.STEP) for k in range(6)]


def access(buffer: int, *strides: int, offset: int = 0) -> Access:
    return Access(buffer, offset, strides)


def copy(source: Access, target: Access, n: int = 8) -> Group:
    return Group(RowsOf.BATCH, (n,), (Load(source),), (Store(target, 0),))


def total(target: int) -> Reduce:
    """The sum along the second axis of what is in buffer 0, squared."""
    exprs = (Load(access(0, 3, 1)), Apply("mul", (0, 0)))
    return Reduce(RowsOf.BATCH, (8, 3), 1, exprs, 1, "sum", access(target, 1, 0))


def test_sums_over_the_same_axes_read_what_they_share_once() -> None:
    ((sums,),) = together([total(1), total(2)], BUFFERS)
    assert isinstance(sums, Sums)
    assert len(sums.exprs) == 2
    assert [target.buffer for _, _, target in sums.totals] == [1, 2]


def test_a_statement_joins_the_loop_of_its_items_after_what_it_needs() -> None:
    """The copies are of 8 elements, the one in between of 3 others."""
    needs = copy(access(1, 1), access(3, 1))
    between = copy(access(4, 1), access(5, 1), 3)
    loops = together([total(1), between, needs], BUFFERS)
    assert [len(loop) for loop in loops] == [2, 1]
    assert loops[0][1] is needs


def test_none_joins_a_loop_before_another_that_it_has_to_follow() -> None:
    writes = copy(access(4, 1), access(2, 1), 3)
    reads = copy(access(2, 1), access(3, 1))
    assert [len(loop) for loop in together([total(1), writes, reads], BUFFERS)] == [1, 1, 1]


def doubled(offset: int = 0) -> Group:
    """Twice the squares that `total` adds up, into buffer 4."""
    exprs = (Load(access(0, 3, 1)), Apply("mul", (0, 0)), Apply("add", (1, 1)))
    return Group(RowsOf.BATCH, (8, 3), exprs, (Store(access(4, 3, 1, offset=offset), 2),))


def test_a_sum_stores_what_a_group_would_work_out_again() -> None:
    ((sums,),) = together([doubled(), total(1)], BUFFERS, fenced=True)
    assert isinstance(sums, Sums)
    assert len(sums.exprs) == 3
    assert sums.stores == (Store(access(4, 3, 1), 2),)


def test_what_the_same_thread_goes_on_with_stays_its_own() -> None:
    """Where no barrier stands before the next step, or another statement of the phase meets the group."""
    body = [doubled(), total(1)]
    found = [together(body, BUFFERS)]
    for other in (copy(access(4, 1), access(5, 1), 24), copy(access(3, 1), access(4, 1), 24)):
        found.append(together([*body, other], BUFFERS, fenced=True))
    assert [len(loops) for loops in found] == [2, 2, 2]
    assert not [s for loops in found for loop in loops for s in loop if isinstance(s, Sums) and s.stores]


def test_a_group_that_shares_little_with_a_sum_has_its_own_loop() -> None:
    other = replace(doubled(), exprs=(Load(access(2, 3, 1)), Apply("mul", (0, 0)), Apply("add", (1, 1))))
    assert len(together([other, total(1)], BUFFERS, fenced=True)) == 2


@pytest.mark.parametrize(("offsets", "barriers"), [((0, 1, 2), 0), ((0, 1, 3), 1)])
def test_elements_that_lie_in_turns_are_apart(offsets: tuple[int, ...], barriers: int) -> None:
    """Every third element, from 0, 1, 2 on; from 3 on, it is another thread's of those from 0 on."""
    body: tuple[Statement, ...] = tuple(copy(access(0, 1), access(1, 3, offset=k), 4) for k in offsets)
    assert phases(Section("once", "", body), BUFFERS).barriers == barriers


@pytest.mark.parametrize(
    ("name", "lines", "barriers"), [("dnc", 2950, 8), ("ntm", 2400, 12), ("hyper_lstm", 2100, 10)]
)
def test_the_largest_cells_stay_short(name: str, lines: int, barriers: int) -> None:
    """What NVRTC takes grows with the text: these were 3580, 2740 and 2660 lines, and took it more than 1 s."""
    cell = compiler.load(name)
    sizes = {d.name: 128 if d.name in ("I", "H") else d.default or 8 for d in cell.spec.dims}
    source = cuda_program(compiler.kernel_program(compiler.specialised(cell, sizes)), "float32").source
    body = source[source.index('extern "C" __global__') :]
    assert body.count("\n") < lines
    assert body.count("grid_barrier(") + body.count("grid_wait(") <= barriers


@pytest.mark.parametrize(
    ("name", "forward", "backward"),
    [("lstm", 1, 1), ("gru", 1, 1), ("gru@reset_before", 2, 2), ("scrn", 1, 1)],
)
def test_a_barrier_of_the_grid_for_each_dependent_product(name: str, forward: int, backward: int) -> None:
    """What has a slot for every step is written for one step while others still read that of the step before."""
    cell = compiler.load(name)
    dims = {d.name: d.default or 256 for d in cell.spec.dims}
    source = cuda_program(compiler.kernel_program(compiler.specialised(cell, dims)), "float32").source
    found = [
        sum(text.count(f"{call}(b") for call in ("grid_wait", "grid_barrier"))
        for text in source.split("__global__ void ")[1:]
        if "unsigned goal = 0;" in text
    ]
    assert found == [forward, backward]
