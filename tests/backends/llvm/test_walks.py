"""Affine loops in one go beside the NumPy oracle, and beside the same loops step by step."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rnngen import compiler
from rnngen.backends.llvm import walks
from rnngen.backends.llvm.builder import Value
from rnngen.backends.llvm.emit import shape_for
from rnngen.backends.llvm.host import named_target
from rnngen.backends.llvm.values import Emission
from rnngen.cell import build_cell
from rnngen.compiler import compile_cell
from rnngen.compiler.corridor import kernel_program, specialised
from rnngen.kernel.walks import walk_of
from rnngen.runtime.kernel import Kernel
from rnngen.spec import parse_spec

# two values that read each other, one that is one step late and bends, and an output that bends
COUPLED = """
cell: coupled
doc: for tests
dims: {H: size}
inputs: {x: [H], r: [H]}
params: {a: [H], b: [H]}
states: {u: [H], v: [H], w: [H]}
equations: |
  z = sigmoid(r[t])
  w[t] = tanh(x[t]) + r[t]
  u[t] = z * a * u[t-1] - b * v[t-1] + tanh(w[t-1])
  v[t] = b * u[t-1] + (1 - z) * v[t-1] + x[t]
  y = tanh(u[t]) * v[t]
outputs: [y, v]
"""
CELLS = ("min_gru", "lru", "ema", "garch", "lif", "indrnn")


def made(name: str, size: int, dtype: str = "float64", backend: str = "llvm") -> Kernel:
    """A kernel of a built-in cell or of a spec's text; all of its dims are small and different."""
    cell = build_cell(parse_spec(name, "cell.yaml")) if "\n" in name else compiler.load(name)
    dims = {d.name: size + (d.name == "I") for d in cell.spec.dims}
    return compile_cell(cell, dims, dtype, backend, threads=1, cache=False)


def called(kernel: Kernel, steps: int, rows: int, **more: Any) -> dict[str, Any]:
    """Outputs, final states and every gradient, with a state to start from and gradients into all that comes out."""
    rng = np.random.default_rng([steps, rows])

    def numbers(*shape: int) -> Any:
        return (0.5 * rng.standard_normal(shape)).astype(np.float32).astype(kernel.dtype)

    sizes = {s.name: tuple(int(n) for n in s.shape) for s in (*kernel.cell.inputs, *kernel.cell.states)}
    inputs = {s.name: numbers(steps, rows, *sizes[s.name]) for s in kernel.cell.inputs}
    params = {p: numbers(*a.shape) for p, a in kernel.init_params(0).items()}
    start = {s.name: numbers(rows, *sizes[s.name]) for s in kernel.cell.states}
    got = kernel.forward(inputs, params, initial_state=start, **more)
    outputs = {n: numbers(*a.shape) for n, a in got.outputs.items()}
    final = {n: numbers(*a.shape) for n, a in got.final_state.items() if n in sizes}
    back = kernel.backward(got, outputs, final)
    kinds = {"output": got.outputs, "final": got.final_state, "param": back.params, "input": back.inputs}
    kinds["initial"] = back.initial_state
    return {f"{kind} {name}": a for kind, found in kinds.items() for name, a in found.items()}


def close(got: dict[str, Any], want: dict[str, Any], tolerance: float) -> None:
    """Every result."""
    assert got.keys() == want.keys()
    for name, expected in want.items():
        scale = max(1.0, float(np.abs(expected).max(initial=0)))
        np.testing.assert_allclose(got[name], expected, rtol=0, atol=tolerance * scale, err_msg=name)


def walked(kernel: Kernel) -> dict[str, int]:
    """The rows up to which each time loop is walked."""
    program = kernel_program(specialised(kernel.cell, dict(kernel.cell.options.dims)))
    shape = shape_for(named_target(), "float64", True)
    loops = [(f.name, s) for f in program.functions() for s in f.sections if s.loop]
    return {name: walks.most_rows(walk, shape) for name, s in loops if (walk := walk_of(s))}


@pytest.mark.parametrize("size", [1, 5, 21])
@pytest.mark.parametrize("name", [*CELLS, COUPLED], ids=lambda text: text if "\n" not in text else "coupled")
def test_walks_give_what_the_oracle_gives(name: str, size: int) -> None:
    kernel, oracle = made(name, size), made(name, size, backend="numpy")
    assert walked(kernel)["backward"] >= 1
    for steps, rows in ((7, 1), (4, 3), (3, 6), (1, 2)):
        close(called(kernel, steps, rows), called(oracle, steps, rows), 1e-12)


@pytest.mark.parametrize("name", ["min_gru", "lru", COUPLED], ids=["min_gru", "lru", "coupled"])
def test_walks_with_lengths_and_resets(name: str) -> None:
    kernel, oracle = made(name, 5), made(name, 5, backend="numpy")
    reset = np.zeros((9, 3), bool)
    reset[4, 1] = reset[0, 2] = reset[6, 2] = True
    for more in (
        {"lengths": np.array([9, 2, 5])},
        {"reset": reset},
        {"lengths": np.array([0, 9, 7]), "reset": reset},
    ):
        close(called(kernel, 9, 3, **more), called(oracle, 9, 3, **more), 1e-12)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", [*CELLS, COUPLED], ids=lambda text: text if "\n" not in text else "coupled")
def test_many_blocks_of_steps_give_the_bits_of_step_by_step(
    name: str, dtype: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fast = called(made(name, 37, dtype), 1037, 2)
    monkeypatch.setattr(walks, "_STRANDS", 0)
    slow = called(made(name, 37, dtype), 1037, 2)
    for key, expected in slow.items():
        np.testing.assert_array_equal(fast[key], expected, err_msg=key)


@pytest.mark.parametrize("size", [64, 130, 300])
def test_several_strands_of_several_vectors(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walks, "_STRANDS", 1 << 20)
    kernel, oracle = made(COUPLED, size), made(COUPLED, size, backend="numpy")
    close(called(kernel, 5, 3), called(oracle, 5, 3), 1e-12)


def test_a_walk_that_hands_on_the_wrong_value_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    stepped = walks._Walk._stepped

    def turned(self: Any, e: Emission, carried: Any) -> list[Value]:
        nexts = stepped(self, e, carried)
        return nexts[1:] + nexts[:1]

    monkeypatch.setattr(walks._Walk, "_stepped", turned)
    oracle = called(made(COUPLED, 5, backend="numpy"), 4, 1)
    with pytest.raises(AssertionError):
        close(called(made(COUPLED, 5), 4, 1), oracle, 1e-12)


def test_the_choice_is_shown() -> None:
    text = compiler.stage(compiler.load("lru"), {"I": 8, "H": 16}, "kernel")
    assert "forward loop: affine in 2 carried values (proved); up to 4 rows: all steps of a block" in text
    text = compiler.stage(compiler.load("ema"), {"D": 5000}, "kernel")
    assert "too many channels to walk them: step by step" in text
    assert "affine" not in compiler.stage(compiler.load("lstm"), {"I": 8, "H": 16}, "kernel")
