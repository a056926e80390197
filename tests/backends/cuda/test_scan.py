"""Class A′ on the shim: every cell whose time loops are affine, in chunks, against the oracle."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
from backends.cuda.agreement import agree, sizes
from backends.cuda.on_shim import engine, kernel_over, program
from backends.llvm.agree import arguments, built

from rnngen import compiler
from rnngen.backends.cuda.machine import MACHINES
from rnngen.backends.cuda.model import Chunks, CudaProgram, Extent, KernelClass, Launch
from rnngen.cell import Cell
from rnngen.kernel.ir import RowsOf
from rnngen.passes.linear import recurrence

SCAN = KernelClass.SCAN
# three chunks of 4, 4 and 3 steps
STEPS = 11
# cells with a loop of class A′: forward and backward, backward alone
BOTH = (
    "ema",
    "garch",
    "garch@gjr",
    "gla",
    "holt",
    "holt@damped",
    "linear_attention",
    "lru",
    "min_gru",
    "min_gru@log_space",
    "min_lstm",
    "min_lstm@log_space",
    "rg_lru",
    "rwkv4@channel_mixing",
    "s4d",
    "sru@v1",
)
BACKWARD = (
    "brc",
    "egarch",
    "indrnn",
    "lif",
    "lstm_continual@truncated",
    "pid",
    "pid@on_error",
    "sru",
    "unicornn",
)


def small(name: str) -> tuple[tuple[str, int], ...]:
    """Few enough channels for several chunks on the tests' machine."""
    return tuple((d, min(n, 8)) for d, n in sizes(compiler.load(name)))


@cache
def made(name: str, chosen: KernelClass | None = SCAN) -> CudaProgram:
    return program(compiler.specialised(compiler.load(name), dict(small(name))), chosen=chosen)


def chunks(plan: object, steps: int, rows: int) -> set[int]:
    """The second axes of a plan's launches, those of the steps' own walk."""
    assert isinstance(plan, tuple)
    launches = [step.grid for step in plan if isinstance(step, Launch)]
    return {g.layers(steps, rows) for g in launches if g.chunks is not None and not g.spared}


# which, and why ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*BOTH, *BACKWARD, "lstm", "qrnn", "mamba", "mlstm"])
def test_what_is_affine_channel_by_channel_is_scanned(name: str) -> None:
    """As `passes.linear` finds of the equations, where a step is elementwise at all."""
    forward, backward = made(name).classes
    assert (forward is SCAN, backward is SCAN) == (name in BOTH, name in (*BOTH, *BACKWARD))
    cell = compiler.specialised(compiler.load(name), dict(small(name)))
    known = all(block.kind.scannable for block in recurrence(cell.program)[0])
    if forward is SCAN:
        assert known
    if forward is KernelClass.A:
        assert not known
        assert "of what is carried, line" in made(name).why[0]


def test_a_scan_that_is_refused_is_spoken_of_only_where_it_was_near() -> None:
    assert "not A': channels read one another" in made("lstm").why[0]
    assert "A'" not in made("lstm", None).why[0]
    assert "not A': 'le'" in made("indrnn", None).why[0]
    assert "class A'" in made("lru", None).source


def test_class_a_can_be_asked_for() -> None:
    assert made("lru", KernelClass.A).classes == (KernelClass.A, KernelClass.A)
    assert "op_carry" not in made("lru", KernelClass.A).source


@pytest.mark.parametrize(
    ("steps", "rows", "found"),
    [
        (0, 3, 1),
        (63, 1, 1),
        (64, 1, 8),
        (1000, 1, 31),
        (1 << 16, 16, 256),
        (1 << 20, 16, 264),
        (1 << 20, 512, 8),
        (1 << 20, 529, 1),
        (1000, 0, 31),
    ],
)
def test_chunks_fill_the_machine_and_no_more_than_the_root_of_the_steps(
    steps: int, rows: int, found: int
) -> None:
    busy = MACHINES["sm_90"].busy
    assert busy == 132 * 1024
    cut = Chunks(Extent(RowsOf.BATCH, 32), busy, 8)
    assert cut.of(steps, rows) == found
    assert cut.of(steps, rows) * 32 * rows <= busy or found == 1


# what it computes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*BOTH, *BACKWARD])
def test_every_cell(name: str) -> None:
    assert chunks(made(name).backward, STEPS, 2) == {3}
    agree(compiler.load(name), chosen=SCAN, dims=small(name), shape=(STEPS, 2))


@pytest.mark.parametrize("name", [*BOTH, *BACKWARD])
def test_lengths_resets_the_other_way_round_and_no_given_state(name: str) -> None:
    reset = np.random.default_rng(5).random((STEPS, 2)) < 0.3
    call = {"lengths": np.array([STEPS, 5]), "reset": reset, "reverse": True}
    agree(compiler.load(name), chosen=SCAN, dims=small(name), shape=(STEPS, 2), given=False, **call)


@pytest.mark.parametrize("shape", [(0, 3), (3, 0), (1, 1), (3, 2), (4, 1), (6, 1), (9, 3), (17, 1)])
@pytest.mark.parametrize("name", ["lru", "min_gru"])
def test_few_steps_and_none(name: str, shape: tuple[int, int]) -> None:
    agree(compiler.load(name), chosen=SCAN, dims=small(name), shape=shape)


@pytest.mark.parametrize("name", ["lru", "linear_attention", "indrnn"])
def test_the_call_chooses_where_no_class_is_asked_for(name: str) -> None:
    plan = made(name, None).backward
    assert chunks(plan, 70, 1) == {8}
    assert chunks(plan, 70, 40) == {1} or name == "linear_attention"
    agree(compiler.load(name), shape=(70, 1))
    agree(compiler.load(name), shape=(20, 2))


@pytest.mark.parametrize("dtype", ["float64", "bfloat16", "float16"])
@pytest.mark.parametrize("name", ["lru", "min_gru"])
def test_other_dtypes(name: str, dtype: str) -> None:
    agree(compiler.load(name), dtype, SCAN, shape=(STEPS, 2))


# numbers at the edge, and bits ------------------------------------------------------------------------------

FREE = """
cell: free
dims: {H: 3}
inputs: {a: [H], x: [H]}
states: {h: [H]}
equations: |
  h[t] = a[t] * h[t-1] + x[t]
outputs: [h]
"""


def run(cell: Cell, arrays: tuple[Any, ...], order: int = 0) -> Any:
    """The first output on the shim, in chunks."""
    own = engine(cell, "float32", SCAN, order)
    found = kernel_over(cell, "float32", lambda _: own).forward(*arrays)
    return np.asarray(next(iter(found.outputs.values())))


def free(a: Any, x: Any, h: Any) -> Any:
    arrays = ({"a": a, "x": x}, {}, {"h": h})
    return run(
        compiler.specialised(built(FREE), {"H": 3}),
        tuple({k: v.astype(np.float32) for k, v in d.items()} for d in arrays),
    )


@pytest.mark.parametrize("large", [1e20, -1e20, 1e-20])
def test_factors_that_leave_the_range_of_numbers_do_no_harm_to_what_is_forgotten(large: float) -> None:
    """A state of zero stays zero, and a factor of 0 forgets, however large the product before it."""
    a, x, h = np.full((STEPS, 1, 3), large), np.zeros((STEPS, 1, 3)), np.zeros((1, 3))
    a[3, :, 0] = 0
    x[6:, :, 2] = 1e-30
    a[6:, :, 2] = 0.5
    want, now = np.zeros((STEPS, 1, 3)), np.zeros((1, 3))
    for t in range(STEPS):
        want[t] = now = a[t] * now + x[t]
    got = free(a, x, h)
    assert np.allclose(got, want, rtol=1e-5, atol=0)


def test_a_number_that_is_none_stays_none_after_factors_that_underflow() -> None:
    a, x = np.full((STEPS, 1, 3), 1e-20), np.ones((STEPS, 1, 3))
    x[1, :, 1] = np.nan
    got = free(a, x, np.zeros((1, 3)))
    assert np.isnan(got[1:, :, 1]).all()
    assert np.isfinite(got[:, :, [0, 2]]).all()


@pytest.mark.parametrize("order", [1, 2])
def test_the_order_of_threads_changes_no_bit(order: int) -> None:
    cell = compiler.specialised(compiler.load("lru"), {"I": 5, "H": 4})
    arrays, _ = arguments(cell, STEPS, 2)
    assert np.array_equal(run(cell, arrays), run(cell, arrays, order))
