"""A stepper is `Kernel.step` again and again, with the same bits, for purpose-made cells."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from backends.llvm.guarded import guard
from backends.llvm.kernel_cells import CELLS, DIMS, NOISY
from backends.llvm.kernel_states import STATES

import rnngen
from rnngen.cell import build_cell
from rnngen.errors import ArgumentError
from rnngen.spec import parse_spec

ROWS, STEPS = 3, 4
CHOSEN = [
    *STATES, *NOISY, "elman", "four_gates", "attention", "packed_matrices", "params_only", "no_input",
    "embedding", "index_delayed", "norms", "readout_after_the_loop",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _guarded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    guard(monkeypatch)


# a step alone reads matrices as they lie, a stepper copies them once: sums are added up in another order
CLOSE: Any = {"rtol": 1e-13, "atol": 1e-14}


def kernel(name: str, backend: str = "llvm") -> Any:
    cell = build_cell(parse_spec(CELLS[name], f"{name}.yaml"))
    dims = {d.name: DIMS[d.name] for d in cell.spec.dims if d.default is None}
    return rnngen.compile(cell, dims, dtype="float64", backend=backend, threads=1)


def given(k: Any, per: str, *lead: int) -> dict[str, Any]:
    random = np.random.default_rng(3)
    out = {}
    for slot in k.cell.inputs:
        if slot.per == per:
            shape = (*lead, ROWS, *(int(n) for n in slot.shape))
            real = random.standard_normal(shape)
            out[slot.name] = random.integers(0, slot.bound or 1, shape) if slot.dtype == "index" else real
    return out


def agree(k: Any, **how: Any) -> None:
    params = k.init_params(1)
    state: Any = {
        s.name: np.full((ROWS, *(int(n) for n in s.shape)), 0.3) for s in k.cell.states if s.declared
    }
    xs, fixed = given(k, "step", STEPS), given(k, "sequence")
    stepper = k.stepper(params, ROWS, state, inputs=fixed, **how)
    for t in range(STEPS):
        x = {n: a[t] for n, a in xs.items()}
        state = k.step({**x, **fixed}, params, state, **how)
        outputs = stepper(x)
        for n, a in outputs.items():
            np.testing.assert_allclose(a, state[n], **CLOSE, err_msg=f"{n} at step {t}")
        for n, a in stepper.state.items():
            np.testing.assert_allclose(a, state[n], **CLOSE, err_msg=f"state {n} at step {t}")


@pytest.mark.parametrize("name", CHOSEN)
def test_as_steps(name: str) -> None:
    agree(kernel(name))


@pytest.mark.parametrize("name", NOISY)
def test_draws_go_on(name: str) -> None:
    agree(kernel(name), training=True, seed=7)


@pytest.mark.parametrize("name", ["elman", "delays", "clocks", "attention", "dropout"])
def test_the_oracle_has_steppers_too(name: str) -> None:
    agree(kernel(name, "numpy"), training=True, seed=7)


@pytest.mark.parametrize("backend", ["llvm", "numpy"])
def test_rows_that_no_array_tells(backend: str) -> None:
    k = kernel("no_input", backend)
    params = k.init_params(1)
    stepper = k.stepper(params, ROWS)
    found = stepper()["h"]
    want = k.step({}, params, {"h": np.zeros((ROWS, *found.shape[1:]))})["h"]
    np.testing.assert_array_equal(found, want)
    with pytest.raises(ArgumentError, match=r"^state\['h'\]: .* = \[3, 4\], got \[2, 4\]"):
        k.stepper(params, ROWS, {"h": np.zeros((2, *found.shape[1:]))})


def test_new_params_take_effect_when_refreshed() -> None:
    k = kernel("elman")
    params = k.init_params(1)
    stepper, x = k.stepper(params, ROWS), given(k, "step")
    stepper(x)
    params["W"] += 1.0
    stepper.state["h"][...] = 0.0
    stepper.refresh()
    np.testing.assert_allclose(stepper(x)["h"], k.step(x, params)["h"], **CLOSE)


def test_inputs_can_be_filled_in_place() -> None:
    k = kernel("elman")
    params, x = k.init_params(1), given(k, "step")
    stepper = k.stepper(params, ROWS)
    stepper.inputs["x"][...] = x["x"]
    np.testing.assert_allclose(stepper()["h"], k.step(x, params)["h"], **CLOSE)
    assert stepper.state["h"] is not None


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        ({"y": 1.0}, "there is no 'y'"),
        ([1.0], "expected a mapping from names to arrays, got list"),
        ({"x": np.zeros((ROWS, 4))}, r"inputs\['x'\]: expected shape \[B, I\] = \[3, 5\], got \[3, 4\]"),
        ({"x": np.zeros((1, 5))}, "expected shape"),
        ({"x": "text"}, "expected numbers"),
    ],
)
def test_what_does_not_fit_is_refused(inputs: Any, message: str) -> None:
    k = kernel("elman")
    with pytest.raises(ArgumentError, match=message):
        k.stepper(k.init_params(1), ROWS)(inputs)


def test_indices_are_checked_when_given() -> None:
    k = kernel("embedding")
    stepper = k.stepper(k.init_params(1), ROWS)
    name = next(s.name for s in k.cell.inputs if s.dtype == "index")
    with pytest.raises(ArgumentError, match="indices must be in"):
        stepper({name: np.full((ROWS,), 99)})
    with pytest.raises(ArgumentError, match="expected integers"):
        stepper({name: np.full((ROWS,), 1.5)})
    with pytest.raises(ArgumentError, match="expected integers"):
        stepper({name: np.full((ROWS,), 1.5, stepper.inputs[name].dtype)})


@pytest.mark.parametrize("name", ["elman", "delays_of_many_kinds"])
def test_a_step_allocates_no_arrays(name: str) -> None:
    """Nor for a while: a queue's slots overlap as they move on."""
    import tracemalloc

    k = kernel(name)
    stepper, x = k.stepper(k.init_params(1), 200), {"x": np.ones((200, 5))}
    stepper(x)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(100):
        stepper(x)
    after, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 1000
    assert peak - before < 4000  # a state of 200 rows has 6400 bytes


def test_outputs_that_are_not_kept_share_no_memory() -> None:
    k = kernel("registers_and_rounds")
    outputs = [*k.forward({"x": np.ones((3, ROWS, 5))}, k.init_params(1), save=False).outputs.values()]
    assert not any(np.shares_memory(a, b) for i, a in enumerate(outputs) for b in outputs[:i])
