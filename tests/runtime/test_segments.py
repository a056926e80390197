"""Checkpoints in time: the same gradients from less memory, and memory as it was predicted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import built
from backends.llvm.kernel_cells import CELLS, DIMS

import rnngen
from rnngen.backends.llvm import host
from rnngen.compiler import compile_cell
from rnngen.errors import ArgumentError
from rnngen.runtime import workspace
from rnngen.runtime.kernel import Kernel
from rnngen.runtime.llvm_engine import CompiledEngine

T, B = 23, 3
HERE = host.host_target()
CHOSEN = (
    "elman four_gates delays delays_of_many_kinds registers_and_rounds clocks attention dropout dropout_per_sequence draws learned_start index_delayed "
    "readout_after_the_loop running_params"
).split()


def kernel(name: str, memory: Any, dtype: str = "float64") -> Kernel:
    cell = built(CELLS[name])
    dims = {d.name: DIMS[d.name] for d in cell.spec.dims if d.default is None}
    return compile_cell(cell, dims, dtype, "llvm", threads=1, memory=memory)


def drawn(k: Kernel, steps: int = T) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """Inputs, params and gradients of outputs."""
    random = np.random.default_rng(2)
    inputs = {}
    for slot in k.cell.inputs:
        lead = (steps, B) if slot.per == "step" else (B,)
        shape = (*lead, *(int(n) for n in slot.shape))
        real = random.standard_normal(shape)
        inputs[slot.name] = random.integers(0, slot.bound or 1, shape) if slot.dtype == "index" else real
    params = k.init_params(1)
    shapes = k.forward(inputs, params, save=False).outputs
    return inputs, params, {n: random.standard_normal(a.shape) for n, a in shapes.items()}


def results(k: Kernel, given: Any, **call: Any) -> dict[str, Any]:
    inputs, params, grads = given
    run = k.forward(inputs, params, training=True, seed=5, **call)
    last = {n: np.ones_like(a) for n, a in run.final_state.items() if n in {s.name for s in k.cell.states}}
    back = k.backward(run, grads, last)
    found = {f"output {n}": a for n, a in run.outputs.items()} | {
        f"final {n}": a for n, a in run.final_state.items()
    }
    found |= {f"param {n}": a for n, a in back.params.items()} | {
        f"input {n}": a for n, a in back.inputs.items()
    }
    return found | {f"start {n}": a for n, a in back.initial_state.items()}


def same(got: dict[str, Any], want: dict[str, Any]) -> None:
    assert got.keys() == want.keys()
    for name, a in want.items():
        np.testing.assert_allclose(got[name], a, rtol=0, atol=1e-13 * max(1, np.abs(a).max()), err_msg=name)


@pytest.mark.parametrize("name", CHOSEN)
def test_gradients_are_those_of_the_whole_tape(name: str) -> None:
    whole = kernel(name, "auto")
    given = drawn(whole)
    random = np.random.default_rng(7)
    start = {
        s.name: random.standard_normal((B, *(int(n) for n in s.shape)))
        for s in whole.cell.states
        if s.declared
    }
    for call in ({}, {"initial_state": start}, {"lengths": np.array([23, 0, 11])}, {"reverse": True}):
        same(results(kernel(name, "min"), given, **call), results(whole, given, **call))


def test_going_back_twice_gives_the_same() -> None:
    k = kernel("four_gates", "min")
    inputs, params, grads = drawn(k, 40)
    run = k.forward(inputs, params, training=True, seed=5)
    first, second = k.backward(run, grads), k.backward(run, grads)
    for name, a in first.params.items():
        np.testing.assert_array_equal(second.params[name], a)
        assert not np.shares_memory(second.params[name], a)


def test_all_segments_but_the_last_run_forward_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """And sums over time that products alone make have one place for all of them."""
    k = kernel("four_gates", "min")
    inputs, params, grads = drawn(k, 40)
    whole, runs, sums = CompiledEngine.forward, [], []
    back = CompiledEngine.backward

    def forward(engine: Any, call: Any, *rest: Any) -> Any:
        runs.append(call.steps)
        return whole(engine, call, *rest)

    def backward(engine: Any, *given: Any) -> Any:
        raw = back(engine, *given)
        sums.append(raw.params)
        return raw

    monkeypatch.setattr(CompiledEngine, "forward", forward)
    monkeypatch.setattr(CompiledEngine, "backward", backward)
    run = k.forward(inputs, params, training=True)
    segments = list(runs)
    runs.clear()
    k.backward(run, grads)
    assert sum(segments) == 40
    assert len(segments) > 2
    assert runs == segments[-2::-1]
    matrices = [n for n, a in sums[0].items() if a.ndim == 2]
    assert matrices
    assert all(s[n] is sums[0][n] for s in sums for n in matrices)


@pytest.mark.parametrize("vectors", [False, True])
def test_lstm_needs_a_third_of_the_memory_at_most(vectors: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """But where float32 weights are packed in three parts, and are most of what is left: decision 29."""
    if vectors:
        monkeypatch.setattr(host, "host_target", lambda: HERE.without("amx-tile"))
    three_parts = not vectors and HERE.matrix
    kernels = [rnngen.compile("lstm", {"I": 512, "H": 512}, memory=m, threads=1) for m in ("auto", "min")]
    for steps, rows, times in ((100, 32, 2.4), (1000, 16, 3), (64, 64, 2.4), (200, 32, 3)):
        auto, least = (k.cost(steps, rows).workspace for k in kernels)
        assert (times if three_parts else 3) * least <= auto


def test_a_budget_is_kept_with_the_longest_segments_that_fit() -> None:
    plain = kernel("four_gates", "auto").cost(2000, B).workspace
    least = kernel("four_gates", "min").cost(2000, B).workspace
    assert least < plain / 3
    for budget in (least, (least + plain) // 2, plain):
        assert 0.9 * least <= kernel("four_gates", budget).cost(2000, B).workspace <= budget
    assert kernel("four_gates", plain).cost(2000, B).workspace == plain


def test_too_small_a_budget_says_what_is_needed() -> None:
    k = kernel("elman", 100)
    with pytest.raises(ArgumentError, match=r"memory: 23 steps of 3 rows need \d+ bytes at the least"):
        k.forward(*drawn(kernel("elman", "auto"))[:2])


@pytest.mark.parametrize("memory", ["most", True, 1.5, None, -5, 0])
def test_other_words_for_memory_are_refused(memory: Any) -> None:
    with pytest.raises(ArgumentError, match="memory: expected 'auto', 'min' or a number of bytes"):
        rnngen.compile("lstm", {"I": 2, "H": 2}, memory=memory)


class Ledger:
    """Counts the bytes of leases that are out, and the most there ever were."""

    def __init__(self) -> None:
        self.out = self.most = 0

    def watch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        lease, end = workspace.Pool.lease, workspace.Lease.__del__
        ledger = self

        def leased(pool: Any, regions: Any) -> Any:
            found = lease(pool, regions)
            ledger.out += regions.total
            ledger.most = max(ledger.most, ledger.out)
            sizes[id(found)] = regions.total
            return found

        def ended(found: Any) -> None:
            ledger.out -= sizes.pop(id(found), 0)
            end(found)

        sizes: dict[int, int] = {}
        monkeypatch.setattr(workspace.Pool, "lease", leased)
        monkeypatch.setattr(workspace.Lease, "__del__", ended)


@pytest.mark.parametrize("memory", ["auto", "min"])
def test_cost_foretells_what_is_allocated(memory: str, monkeypatch: pytest.MonkeyPatch) -> None:
    k = kernel("four_gates", memory, "float32")
    given = drawn(k, 60)
    foretold = k.cost(60, B).workspace
    ledger = Ledger()
    ledger.watch(monkeypatch)
    k.backward(k.forward(*given[:2], training=True), given[2])
    # what is leased, and beside it the checkpoints and the gradients that are added up
    assert 0.5 * foretold <= ledger.most <= foretold
    assert ledger.most == foretold or memory == "min"
