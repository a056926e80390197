"""Kernels in bfloat16: every cell beside the oracle on the same rounded inputs and params."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pytest
from backends.cuda.agreement import LENGTHS, RESET, ROWS, STEPS, cells, sizes
from backends.llvm.agree import Arrays, arguments, built, collected
from backends.llvm.guarded import guard
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.llvm_jit import AVX2

from rnngen import compiler
from rnngen.backends.llvm import host, jit, packing
from rnngen.cell import Cell
from rnngen.errors import ArgumentError
from rnngen.ops.halves import rounded
from rnngen.runtime.kernel import Kernel
from rnngen.verify.compare import distance, largest

TOLERANCE = 2e-2
HERE = host.host_target()
# machines without matrix tiles: without any instruction, with all, whether they are worth it here or not
TARGETS = (
    {"widened": HERE.without("avx512bf16")}
    | ({"rounds": HERE.without("amx-tile"), "dots": HERE.without("amx-tile")} if HERE.rounds else {})
    | ({"avx2": replace(AVX2, features="+avx2,+fma")} if HERE.has("fma") else {})
)


@pytest.fixture(autouse=True)
def _quickly_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Code as the backend writes it, through LLVM's fastest road: the same instructions in another order."""

    def unoptimised(text: str, target: host.Target, thorough: bool = False) -> Any:
        machine = host.target_machine(target, 0)
        return jit._parsed(text, machine), machine

    monkeypatch.setattr(jit, "optimised", unoptimised)


def kernel(cell: Cell, dims: Any, dtype: str = "bfloat16", backend: str = "llvm", **more: Any) -> Kernel:
    """A kernel on one thread that the cache on disk knows nothing of."""
    known = {d.name for d in cell.spec.dims}
    sized = {n: size for n, size in dims if n in known}
    return compiler.compile_cell(cell, sized, dtype, backend, **{"threads": 1, "cache": False} | more)


def stored(arrays: tuple[Arrays, ...]) -> tuple[Arrays, ...]:
    """Inputs and params that are bfloat16 numbers; initial states as they are."""
    return (*({n: rounded(a, "bfloat16") for n, a in found.items()} for found in arrays[:2]), arrays[2])


def wrong(cell: Cell, dims: Any, shape: tuple[int, int] = (STEPS, ROWS), **call: Any) -> list[str]:
    """A line for each result further off than the tolerance, normwise; what cancellation leaves of the largest
    array is allowed a tenth of it. Ill-conditioned draws: 4 times what the oracle is off whose products read
    rounded numbers."""
    exact = kernel(cell, dims, "float64", "numpy")
    arrays, keywords = arguments(exact.cell, *shape)
    results = partial(collected, arrays=stored(arrays), call=keywords | call)
    want, got = results(exact), results(kernel(cell, dims))
    far = {n: gap for n, gap in distances(got, want).items() if not gap <= TOLERANCE}
    if far:
        usual = distances(results(kernel(cell, dims, "bfloat16", "numpy")), want)
        far = {n: gap for n, gap in far.items() if not gap <= 4 * usual[n]}
    return [f"{n}: {gap:.2e} off" for n, gap in far.items()]


def distances(got: Arrays, want: Arrays) -> dict[str, float]:
    """How far each result is off."""
    assert got.keys() == want.keys()
    floor = 0.1 * largest(want.values())
    return {n: distance(got[n], a, floor + largest([a])) for n, a in want.items()}


@pytest.mark.parametrize("name", cells())
def test_every_cell(name: str) -> None:
    cell = compiler.load(name)
    assert not (far := wrong(cell, sizes(cell))), "\n".join(["", *far])


@pytest.mark.parametrize("name", ["four_gates", "packed_matrices", "two_layers", "joined_operand", "delays"])
def test_no_byte_beyond_an_array_is_touched(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every array has a closed page on either side."""
    guard(monkeypatch)
    cell = built(CELLS[name])
    for h, i, shape in ((17, 9, (3, 5)), (33, 3, (2, 1)), (1, 1, (1, 2)), (40, 64, (2, 9))):
        dims = tuple((DIMS | {"H": h, "I": i, "K": 5, "V": 7}).items())
        assert not (far := wrong(cell, dims, shape)), "\n".join([f"H={h} I={i}", *far])


def test_blocks_of_rows_and_of_depth() -> None:
    """More rows than a block has, more steps than a weight gradient's block, an odd number of both."""
    cell = compiler.load("lstm")
    assert not (far := wrong(cell, (("I", 5), ("H", 17)), (9, 101))), "\n".join(["", *far])


@pytest.mark.parametrize("name", ["lstm", "gru@reset_before"])
def test_lengths_and_resets_the_other_way_round(name: str) -> None:
    cell = compiler.load(name)
    assert not wrong(cell, sizes(cell), lengths=LENGTHS, reset=RESET, reverse=True)


def results_of(cell: Cell, dims: Any, target: str, monkeypatch: pytest.MonkeyPatch) -> Arrays:
    """What a machine makes of a call."""
    with monkeypatch.context() as patch:
        patch.setattr(host, "host_target", lambda: TARGETS[target])
        patch.setattr(host.Target, "dots", property(lambda _: target == "dots"))
        made = kernel(cell, dims)
    arrays, keywords = arguments(made.cell, STEPS, ROWS)
    return collected(made, arrays, keywords)


@pytest.mark.parametrize("name", ["lstm", "rhn", "vrnn"])
@pytest.mark.parametrize("target", TARGETS)
def test_machines_agree(name: str, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cell = compiler.load(name)
    dims = tuple((n, size + 17) for n, size in sizes(cell)) if name == "lstm" else sizes(cell)
    arrays, keywords = arguments(kernel(cell, dims).cell, STEPS, ROWS)
    native = collected(kernel(cell, dims), arrays, keywords)
    widened = results_of(cell, dims, target, monkeypatch)
    # where float32 differs in its last bit, the next product may round to the neighbour
    assert max(distances(widened, native).values()) < 4e-3
    assert largest(native["output " + next(iter(cell.outputs))] - widened["output " + cell.outputs[0]]) < 4e-3


def test_what_products_read_is_rounded_and_nothing_else() -> None:
    """Inputs that round to the same numbers give the same outputs; a bias is taken as it is."""
    cell, dims = compiler.load("lstm"), (("I", 20), ("H", 19))
    made = kernel(cell, dims)
    (inputs, params, _), _ = arguments(made.cell, 1, 3)
    zero = {"h": np.zeros((3, 19), np.float32)}
    run = made.forward(inputs, params, zero)
    first = run.outputs["h"]
    same = {n: rounded(params[n], "bfloat16") for n in ("W", "R")}
    again = made.forward({"x": rounded(inputs["x"], "bfloat16")}, params | same, zero)
    np.testing.assert_array_equal(first, again.outputs["h"])
    # sums over all steps, in either operand: W's reads x, R's the states before, and both the gates' gradients
    ones = {"h": np.ones_like(first)}
    want, got = (made.backward(r, ones).params for r in (run, again))
    for name, grad in want.items():
        np.testing.assert_array_equal(grad, got[name], err_msg=name)
    assert (
        made.forward(inputs, params | {"b": rounded(params["b"], "bfloat16")}, zero).outputs["h"] != first
    ).any()


def test_threads_and_little_memory_agree() -> None:
    """Parts copy rows and weight gradients' panels each for itself."""
    cell, dims = compiler.load("lstm"), (("I", 40), ("H", 40))
    one, two, least = (kernel(cell, dims, **how) for how in ({}, {"threads": 2}, {"memory": "min"}))
    arrays, keywords = arguments(one.cell, 12, 70)
    want = collected(one, arrays, keywords)
    for other in (two, least):
        assert max(distances(collected(other, arrays, keywords), want).values()) < 4e-3


def test_cost_is_what_is_allocated() -> None:
    """Panels of pairs take half the memory, a third where float32 numbers have three parts; and the copies of
    rows are counted."""
    cell, dims = compiler.load("lstm"), (("I", 256), ("H", 256))
    half, whole = (kernel(cell, dims, dtype).cost(2, 1).workspace for dtype in ("bfloat16", "float32"))
    assert (1 / 3 if HERE.matrix else 1 / 2) < half / whole < 0.75


def test_a_swapped_pair_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: the two depths of a pair of weights change places."""
    right = packing.pair
    monkeypatch.setattr(packing, "pair", lambda fn, shape, even, odd: right(fn, shape, odd, even))
    assert wrong(compiler.load("lstm"), (("I", 6), ("H", 6)))


def test_float16_is_refused() -> None:
    with pytest.raises(ArgumentError, match="dtype: 'float16' is not one of float32, float64, bfloat16"):
        compiler.compile_cell("lstm", {"I": 4, "H": 4}, "float16")


def test_the_stage_says_what_products_read() -> None:
    cell, dims = compiler.load("lstm"), {"I": 4, "H": 4}
    text = compiler.stage(cell, dims, "kernel", "bfloat16", "x86-64-v3")
    assert "read bfloat16 numbers, panels pairs of them (widened to float32)" in text
    assert "panels of bfloat16 pairs" in text
    assert "bfloat16" not in compiler.stage(cell, dims, "kernel", "float32", "x86-64-v3")
    assert "shl <8 x i32>" in compiler.stage(cell, dims, "llvm", "bfloat16", "x86-64-v3")
    assert compiler.stage(cell, dims, "asm", "bfloat16", "aarch64-linux-gnu")
