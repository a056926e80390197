"""Class A′ on the shim: every cell whose time loops are affine, in chunks, against the oracle."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from backends.cuda.agreement import agree, cells, sizes
from backends.cuda.on_shim import program
from backends.cuda.shim import available

from rnngen import compiler
from rnngen.backends.cuda.machine import MACHINES
from rnngen.backends.cuda.model import Chunks, CudaProgram, Extent, KernelClass, Launch
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
shim = pytest.mark.skipif(not available(), reason="no C++ compiler 'g++'")


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


@pytest.mark.parametrize("name", cells())
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


@shim
@pytest.mark.parametrize("name", [*BOTH, *BACKWARD])
def test_every_cell(name: str) -> None:
    assert chunks(made(name).backward, STEPS, 2) == {3}
    agree(compiler.load(name), chosen=SCAN, dims=small(name), shape=(STEPS, 2))


@shim
@pytest.mark.parametrize("name", [*BOTH, *BACKWARD])
def test_lengths_resets_the_other_way_round_and_no_given_state(name: str) -> None:
    reset = np.random.default_rng(5).random((STEPS, 2)) < 0.3
    call = {"lengths": np.array([STEPS, 5]), "reset": reset, "reverse": True}
    agree(compiler.load(name), chosen=SCAN, dims=small(name), shape=(STEPS, 2), given=False, **call)


@shim
@pytest.mark.parametrize("shape", [(0, 3), (3, 0), (1, 1), (3, 2), (4, 1), (6, 1), (9, 3), (17, 1)])
@pytest.mark.parametrize("name", ["lru", "min_gru"])
def test_few_steps_and_none(name: str, shape: tuple[int, int]) -> None:
    agree(compiler.load(name), chosen=SCAN, dims=small(name), shape=shape)


@shim
@pytest.mark.parametrize("name", ["lru", "linear_attention", "indrnn"])
def test_the_call_chooses_where_no_class_is_asked_for(name: str) -> None:
    plan = made(name, None).backward
    assert chunks(plan, 70, 1) == {8}
    assert chunks(plan, 70, 40) == {1} or name == "linear_attention"
    agree(compiler.load(name), shape=(70, 1))
    agree(compiler.load(name), shape=(20, 2))


@shim
@pytest.mark.parametrize("dtype", ["float64", "bfloat16", "float16"])
@pytest.mark.parametrize("name", ["lru", "min_gru"])
def test_other_dtypes(name: str, dtype: str) -> None:
    agree(compiler.load(name), dtype, SCAN, shape=(STEPS, 2))


@shim
@pytest.mark.parametrize("order", [1, 2])
def test_the_order_of_threads_changes_no_bit(order: int) -> None:
    from backends.cuda.on_shim import engine
    from backends.llvm.agree import arguments

    from rnngen.runtime.kernel import Kernel, Makers

    cell = compiler.specialised(compiler.load("lru"), {"I": 5, "H": 4})
    arrays, keywords = arguments(cell, STEPS, 2)

    def run(turn: int) -> dict[str, object]:
        own = engine(cell, "float32", SCAN, turn)
        recipe = {"uses_training": False, "symbolic": {}}
        makers = Makers(lambda _: own, lambda *_: None, lambda *_: None)  # type: ignore[arg-type,return-value]
        return dict(Kernel(cell, "float32", "cuda", makers, recipe).forward(*arrays, **keywords).outputs)

    first, again = run(0), run(order)
    assert all(np.array_equal(np.asarray(first[k]), np.asarray(again[k])) for k in first)
