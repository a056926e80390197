"""Statements in the loop, rows one after the other, and reductions as one: beside the NumPy oracle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from backends.llvm import agree as beside
from backends.llvm.agree import agree, built, differences, kernel, results
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.kernel_spec import spec

from rnngen import compiler
from rnngen.backends.llvm import accumulate, emit, fuse_statements
from rnngen.backends.llvm.compile import tiles_text
from rnngen.backends.llvm.host import host_target
from rnngen.backends.llvm.reduce import reduction_kind
from rnngen.compiler import compile_cell, cpu_program
from rnngen.compiler.request import plain
from rnngen.kernel import near
from rnngen.kernel.ir import Access, Apply, Const, Load, Reduce, RowsOf
from rnngen.kernel.near import adds_up

USUAL = tuple(DIMS.items())
# a matrix a row, read along and across, with gradients of elementwise params
MATRICES = spec(
    """
    M[t] = a * M[t-1] + outer(W @ x[t], h[t-1]) * b
    N[t] = tanh(M[t] * M[t-1].T + N[t-1].T)
    h[t] = tanh(sum(M[t] * N[t].T, axis=1) + sum(M[t].T * N[t-1] * c, axis=0) + max(M[t] + N[t].T, axis=1))
    y = sum(a * M[t] - b * N[t], axis=0)
    z = M[t].T * c
    """,
    states="{h: [H], M: [H, H], N: [H, H]}",
    params="{W: [H, I], a: [H, H], b: [H, H], c: [H, 1]}",
    outputs="[h, y, z]",
)
BUILT_IN = ("s4d", "linear_attention", "gla", "titans", "ntm", "ltc", "hmm@log", "mamba", "delta_net")


@pytest.fixture(autouse=True)
def _near(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Anything is large, and a cache holds hardly a row; kernels of other tests are not mixed up with these."""
    monkeypatch.setattr(near, "_LARGE", 1)
    monkeypatch.setattr(near, "_NEAR_BYTES", 1 << 9)
    monkeypatch.setattr(emit, "LATER_BELOW", 1)
    kernel.cache_clear()
    yield
    kernel.cache_clear()


@pytest.mark.parametrize("name", CELLS)
def test_every_part_of_the_language(name: str) -> None:
    agree(CELLS[name], USUAL, "float64", 7, 3)


@pytest.mark.parametrize("size", [4, 16, 19, 33])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_matrices_read_along_and_across(size: int, dtype: str) -> None:
    dims = (("I", 5), ("H", size), ("K", 3), ("V", 6))
    for steps, rows in ((7, 3), (1, 5), (0, 3), (4, 0)):
        agree(MATRICES, dims, dtype, steps, rows)
    agree(MATRICES, dims, dtype, 7, 3, lengths=np.array([7, 0, 4]), given=False)


def test_squares_that_are_not_turned_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rnngen.backends.llvm.squares.turned", lambda fn, rows: rows)
    dims = (("I", 5), ("H", 17), ("K", 3), ("V", 6))
    want = results(kernel(MATRICES, dims, "float64", "numpy"), 7, 3)
    assert differences(results(kernel(MATRICES, dims), 7, 3), want, "float64")


@pytest.mark.parametrize("name", BUILT_IN)
def test_built_in_cells_with_matrices_on_one_thread_and_three(name: str) -> None:
    """Three steps from the states that the specs give: with numbers as these, some cells would run away."""
    cell = compiler.load(name)
    sizes = {d.name: min(d.default, 18) if d.default else 19 - k for k, d in enumerate(cell.spec.dims)}
    want = results(compile_cell(cell, sizes, "float64", "numpy"), 3, 5, given=False)
    for threads in (1, 3):
        made = compile_cell(cell, sizes, "float64", threads=threads, cache=False)
        assert not differences(results(made, 3, 5, given=False), want, "float64")


@pytest.mark.parametrize("threads", [1, 2])
def test_sums_of_many_steps(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """More steps than come together in one sum."""
    monkeypatch.setattr(accumulate, "_STEPS", 4)
    for name in ("s4d", "ltc"):
        cell = compiler.load(name)
        sizes = {d.name: min(d.default or 9, 9) for d in cell.spec.dims}
        assert _added(name) or name != "s4d"
        want = results(compile_cell(cell, sizes, "float64", "numpy"), 23, 3)
        made = compile_cell(cell, sizes, "float64", threads=threads, cache=False)
        assert not differences(results(made, 23, 3), want, "float64")


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("name", ["lstm", "gru", "lstm_peephole", "lem"])
def test_sums_in_the_loop_and_after_it(name: str, threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few rows and more: either way of one kernel, each part with some rows of its own."""
    monkeypatch.setattr(near, "_LARGE", 1 << 10)
    monkeypatch.setattr(near, "_SUMMED", 1)
    monkeypatch.setattr(emit, "LATER_BELOW", 4)
    cell, sizes = compiler.load(name), {"I": 5, "H": 19}
    program = cpu_program(plain(cell, sizes))
    assert "sums of 4 rows and more in the loop, else after it" in tiles_text(
        program, host_target(), "float64"
    )
    oracle = compile_cell(cell, sizes, "float64", "numpy")
    made = compile_cell(cell, sizes, "float64", threads=threads, cache=False)
    for rows in (1, 3, 4, 5):
        assert not differences(results(made, 7, rows), results(oracle, 7, rows), "float64")


def test_a_sum_that_neither_way_takes_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near, "_SUMMED", 1)
    monkeypatch.setattr(emit, "LATER_BELOW", 4)
    monkeypatch.setattr(
        emit, "later", lambda p, section, s: accumulate.later(p, section, s) if section.loop else []
    )
    monkeypatch.setattr(emit._Function, "_summed", lambda self, section, adds: self._total(adds))
    cell, sizes = compiler.load("lstm"), {"I": 5, "H": 19}
    want = results(compile_cell(cell, sizes, "float64", "numpy"), 7, 3)
    wrong = differences(results(compile_cell(cell, sizes, "float64", cache=False), 7, 3), want, "float64")
    assert [line.split(":")[0] for line in wrong] == ["param gradient b"]


def test_sums_that_are_not_carried_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accumulate, "_STEPS", 4)
    monkeypatch.setattr(accumulate.Sums, "carry", accumulate.Sums.clear)
    cell, sizes = compiler.load("s4d"), {"H": 9, "N": 5}
    want = results(compile_cell(cell, sizes, "float64", "numpy"), 23, 3)
    made = compile_cell(cell, sizes, "float64", threads=1, cache=False)
    wrong = differences(results(made, 23, 3), want, "float64")
    assert wrong
    assert all("param gradient" in line for line in wrong)


def _added(name: str) -> int:
    cell = compiler.load(name)
    program = cpu_program(plain(cell, {d.name: 6 for d in cell.spec.dims}))
    return sum(adds_up(part, s) for f in program.functions() for part in f.sections for s in part.body)


# reductions as one ----------------------------------------------------------------------------------


def term(*exprs: Any, target: int, kind: str = "sum") -> Reduce:
    out = Access(target, 0, (1, 0))
    return Reduce(RowsOf.BATCH, (17, 18), 1, tuple(exprs), len(exprs) - 1, kind, out)


def read(buffer: int, across: bool = False) -> Load:
    return Load(Access(buffer, 0, (1, 18) if across else (18, 1)))


def test_sums_with_a_function_in_common_are_one() -> None:
    first = term(read(0), Apply("sigmoid", (0,)), target=5)
    second = term(read(0), Apply("sigmoid", (0,)), read(1), Apply("mul", (1, 2)), target=6)
    third = term(read(2), Apply("sigmoid", (0,)), target=7)
    assert fuse_statements.together([first, third, second]) == [[first, second], [third]]
    made = fuse_statements.joined([first, second])
    assert len(made.exprs) == 4
    assert made.values == (1, 3)


def test_a_sum_that_reads_another_waits_for_it() -> None:
    first = term(read(0), Apply("sigmoid", (0,)), target=5)
    reader = term(read(0), Apply("sigmoid", (0,)), Load(Access(5, 0, (1, 0))), Apply("sub", (1, 2)), target=6)
    assert fuse_statements.together([first, reader]) == [[first], [reader]]


def test_zeros_of_either_sign_are_two() -> None:
    made = fuse_statements.joined(
        [term(read(0), Const(z), Apply("add", (0, 1)), target=5) for z in (0.0, -0.0)]
    )
    assert len(made.exprs) == 5


def test_no_more_results_than_registers() -> None:
    sums = [term(read(0), Apply("exp", (0,)), target=k) for k in range(1, 11)]
    assert [len(group) for group in fuse_statements.together(sums)] == [8, 2]


@pytest.mark.parametrize(
    ("loads", "kind"),
    [
        ([read(0)], "inner"),
        ([read(0, across=True)], "outer"),
        ([read(0), read(1, across=True)], "turned"),
        ([read(0), Load(Access(1, 0, (36, 2)))], "scalar"),
    ],
)
def test_what_vectors_run_along(loads: list[Load], kind: str) -> None:
    assert reduction_kind([term(*loads, Apply("add", (0, len(loads) - 1)), target=5)], 16) == kind


def test_the_cell_of_these_tests_has_every_kind() -> None:
    assert beside.TOLERANCE["float64"] == 1e-13
    program = cpu_program(plain(built(MATRICES), {"I": 5, "H": 33, "K": 3, "V": 6}))
    kinds = {
        reduction_kind([s], 16)
        for f in program.functions()
        for part in f.sections
        for s in part.body
        if isinstance(s, Reduce)
    }
    assert {"turned", "outer", "inner"} <= kinds
