"""What is made for a block of steps before the loop: kept for a backward call, or only as long as the loop
reads it; beside the NumPy oracle, in calls of several blocks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import agree, differences, kernel, results
from backends.llvm.guarded import guard
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.kernel_spec import spec

from rnngen import compiler
from rnngen.backends.llvm.frame import Frame
from rnngen.compiler import compile_cell, cpu_program
from rnngen.kernel.blocks import block_of
from rnngen.kernel.ir import Group, Reduce, Time
from rnngen.runtime import threads
from rnngen.runtime.manifest import Manifest

USUAL = tuple(DIMS.items())
# read by the loop and by the backward pass, by the loop alone, and a sum over what is made
MIXED = spec(
    """
    u = tanh(W @ x[t])
    v = layer_norm(Q @ u, a, b)
    z = sigmoid(v)
    h[t] = z * tanh(R @ h[t-1] + u) + (1 - z) * h[t-1]
    """,
    params="{W: [H, I], Q: [H, H], R: [H, H], a: [H], b: [H]}",
)
BUILT_IN = (
    "layernorm_lstm",
    "min_gru",
    "min_lstm@log_space",
    "rg_lru",
    "ltc@ncp",
    "lmu",
    "titans",
    "delta_net",
    "hyper_lstm",
    "bahdanau_decoder",
    "kalman",
    "mlstm",
)


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Blocks of two steps, and memory that is not a number until it is written."""
    monkeypatch.setattr(Manifest, "block", lambda self, steps, rows, save, parts: min(steps, 2))
    guard(monkeypatch)
    kernel.cache_clear()
    yield
    kernel.cache_clear()


def of(name: str, backend: str, **more: Any) -> Any:
    """A kernel of a built-in cell in float64."""
    cell = compiler.load(name)
    dims = {d.name: d.default or 3 + k for k, d in enumerate(cell.spec.dims)}
    return compile_cell(cell, dims, "float64", backend, **{"threads": 1, "cache": False} | more)


@pytest.mark.parametrize("name", CELLS)
def test_every_part_of_the_language(name: str) -> None:
    agree(CELLS[name], USUAL, "float64", 7, 3)


@pytest.mark.parametrize("name", BUILT_IN)
def test_built_in_cells(name: str) -> None:
    want, got = (results(of(name, backend), 7, 3) for backend in ("numpy", "llvm"))
    assert not differences(got, want, "float64")


@pytest.mark.parametrize("steps", [1, 2, 3, 8])
@pytest.mark.parametrize("dtype", ["float64", "float32", "bfloat16"])
def test_whole_blocks_and_parts_of_one(steps: int, dtype: str) -> None:
    want, got = (
        results(kernel(MIXED, USUAL, *kind), steps, 19) for kind in (("float64", "numpy"), (dtype, "llvm"))
    )
    if dtype != "bfloat16":
        assert not differences(got, want, dtype)
        return
    for name, a in want.items():
        assert np.linalg.norm(got[name] - a) <= 3e-2 * max(np.linalg.norm(a), 1.0), name


def test_lengths_resets_and_reverse() -> None:
    lengths, reset = np.array([7, 0, 4]), np.random.default_rng(3).random((7, 3)) < 0.3
    agree(MIXED, USUAL, "float64", 7, 3, lengths=lengths, reset=reset, reverse=True)


@pytest.mark.parametrize("rows", [2, 3, 19])
def test_on_two_threads(rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "WORTH_A_THREAD", 1)
    want, got = (results(of("layernorm_lstm", b, threads=n), 7, rows) for b, n in (("numpy", 1), ("llvm", 2)))
    assert not differences(got, want, "float64")


def test_what_is_kept_and_what_is_not() -> None:
    """The backward pass reads u and what the norm is made of; a call that keeps nothing has no room for all of
    it."""
    made = cpu_program(kernel(MIXED, USUAL, "float64", "numpy").cell)
    before, _ = block_of(made.forward) or (None, None)
    assert before is not None
    assert {Group, Reduce} == {type(s) for s in before.body}
    assert Time.AHEAD in {b.time for b in made.buffers}
    engine: Any = kernel(MIXED, USUAL, "float64").engine((False, False, True))
    manifest = engine.manifest
    ahead = [k for k, b in enumerate(manifest.buffers) if b.time == "ahead"]
    for save, count in ((True, 7), (False, 2)):
        assert {manifest.slots(7, 3, save, 1).counts[k] for k in ahead} == {count}


def test_a_tape_that_is_taken_for_a_block_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: what is kept for the backward pass lies where it would in a call that keeps nothing."""
    monkeypatch.setattr(Frame, "_skipped", lambda self, buffer, first: first)
    with pytest.raises(AssertionError, match="gradient"):
        agree(MIXED, USUAL, "float64", 7, 3)
