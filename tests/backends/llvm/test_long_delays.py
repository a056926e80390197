"""Delays longer than most: the kernel against a plain loop over a list of all values, and what they take."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import arguments, built
from backends.llvm.kernel_spec import DIMS, spec

from rnngen.backends.llvm.compile import kernel_ir
from rnngen.backends.llvm.face import face_of
from rnngen.backends.llvm.host import named_target
from rnngen.backends.llvm.standalone import standalone_module
from rnngen.compiler import compile_cell, cpu_program, kernel_program, specialised, stage
from rnngen.grad import derive_step
from rnngen.graph import build_graph
from rnngen.graph.picture import picture
from rnngen.kernel.ir import Group

K, STEPS, ROWS = 37, 50, 3
STEP = 1e-30
Arrays = dict[str, np.ndarray]


def narx(k: int, learned: bool = False) -> str:
    """A state and an input read one step back and k steps back."""
    params = "{W: [H, I], U: [H, H], M: [H, H], Q: [H, I], s: [H]}"
    states = "{h: {shape: [H], init: s}}" if learned else "{h: [H]}"
    lines = f"h[t] = tanh(W @ x[t] + U @ h[t-1] + M @ h[t-{k}] + Q @ x[t-{k}] + 0.1 * s)"
    return spec(lines, states=states, params=params)


def plain(k: int, x: Any, p: Any, start: Any, weights: Any, keep: Any = None, fresh: Any = None) -> Any:
    """Σ weights · h over all steps, of lists that hold every value there was; `keep` [T, B] where a step
    counts, `fresh` [T, B] where a sequence starts again from nothing."""
    past = [start[f"h[t-{j}]" if j else "h"] for j in range(k)]
    seen = [start[f"x[t-{j}]" if j else "x[t]"] for j in range(k)]
    total = 0.0
    for t in range(len(x)):
        if fresh is not None:
            past, seen = ([np.where(fresh[t][:, None], 0.0, a) for a in old] for old in (past, seen))
        on = np.ones(len(x[t]), bool) if keep is None else keep[t]
        new = x[t] @ p["W"].T + past[0] @ p["U"].T + past[-1] @ p["M"].T + seen[-1] @ p["Q"].T + 0.1 * p["s"]
        new = np.tanh(new)
        total = total + (new * weights[t])[on].sum()
        past = [np.where(on[:, None], a, b) for a, b in zip([new, *past[:-1]], past, strict=True)]
        seen = [np.where(on[:, None], a, b) for a, b in zip([x[t], *seen[:-1]], seen, strict=True)]
    return total


def moved(loss: Any, arrays: Arrays, name: str, direction: Any) -> float:
    """How a loss changes with one array, by a complex step."""
    return float(loss({**arrays, name: arrays[name] + 1j * STEP * direction}).imag / STEP)


@pytest.mark.parametrize("case", ["", "lengths", "reset", "reverse"])
def test_gradients_of_a_long_delay_are_those_of_a_plain_loop(case: str) -> None:
    kernel = compile_cell(built(narx(K)), DIMS, "float64", "llvm", threads=1, cache=False)
    (inputs, params, state), _ = arguments(kernel.cell, STEPS, ROWS)
    random = np.random.default_rng(3)
    weights, keep, fresh, keywords = random.normal(size=(STEPS, ROWS, DIMS["H"])), None, None, {}
    if case == "lengths":
        lengths = np.array([STEPS, 41, 2])
        keep, keywords = np.arange(STEPS)[:, None] < lengths, {"lengths": lengths}
    elif case == "reset":
        fresh = random.random((STEPS, ROWS)) < 0.04
        keywords = {"reset": fresh.astype("float64")}
    elif case == "reverse":
        keywords = {"reverse": True}
    run = kernel.forward(inputs, params, state, **keywords)
    found = kernel.backward(run, {"h": weights})
    turn = -1 if case == "reverse" else 1

    def loss(a: Arrays) -> Any:
        return plain(K, a["x"][::turn], a, a, weights[::turn], keep, fresh)

    every = {**inputs, **params, **state}
    assert np.isclose((run.outputs["h"] * weights).sum(), loss(every), rtol=1e-11)
    grads = {**found.inputs, **found.params, **found.initial_state}
    for name in ("x", "W", "M", "Q", "h", "h[t-1]", "h[t-20]", f"h[t-{K - 1}]", "x[t]", f"x[t-{K - 1}]"):
        direction = random.normal(size=every[name].shape)
        want = moved(loss, every, name, direction)
        assert np.isclose((grads[name] * direction).sum(), want, rtol=1e-9, atol=1e-12), name


def test_steps_one_at_a_time_are_those_of_a_call() -> None:
    kernel = compile_cell(built(narx(K)), DIMS, "float64", "llvm", threads=1, cache=False)
    (inputs, params, state), _ = arguments(kernel.cell, STEPS, ROWS)
    run = kernel.forward(inputs, params, state)
    stepper = kernel.stepper(params, ROWS, state)
    for t in range(STEPS):
        found = stepper({"x": inputs["x"][t]})
        assert np.allclose(found["h"], run.outputs["h"][t], atol=1e-12)


@pytest.mark.parametrize("left", [("h",), ("h[t-3]", "x[t-9]"), ()])
def test_starts_that_are_left_out_are_learned_with_the_state(left: tuple[str, ...]) -> None:
    found = []
    for backend in ("llvm", "numpy"):
        kernel = compile_cell(built(narx(12, learned=True)), DIMS, "float64", backend, cache=False)
        (inputs, params, state), _ = arguments(kernel.cell, 20, 2)
        run = kernel.forward(inputs, params, {n: a for n, a in state.items() if n in left})
        grads = kernel.backward(run, {"h": np.ones((20, 2, 4))}, {"h[t-5]": np.ones((2, 4))})
        found.append(
            {**run.final_state, **grads.params, **{f"d{n}": a for n, a in grads.initial_state.items()}}
        )
    for name, want in found[1].items():
        assert np.allclose(found[0][name], want, atol=1e-12), name


def test_a_program_is_as_long_for_any_delay() -> None:
    short, long = (kernel_program(specialised(built(narx(k, learned=True)), DIMS)) for k in (20, 200))
    for f, g in zip(short.functions(), long.functions(), strict=True):
        for a, b in zip(f.sections, g.sections, strict=True):
            assert len(a.body) == len(b.body)
    starts = [
        s for f in long.functions() for q in f.sections for s in q.body if isinstance(s, Group) and s.again
    ]
    assert [len(s.again) for s in starts] == [198, 198, 198]
    assert "again @t-1 for each state to h[t-199]" in str(long)


def test_code_is_as_long_for_any_delay() -> None:
    """What LLVM compiles, for calls from Python and for those from C."""
    lengths = []
    for k in (50, 200):
        cell = specialised(built(narx(k, learned=True)), DIMS)
        program, target = cpu_program(cell), named_target("x86-64-v3")
        whole = standalone_module(program, face_of(cell, "float64"), target)
        lengths.append((kernel_ir(program, target, "float64").count("\n"), str(whole).count("\n")))
    assert lengths[0] == lengths[1]


def test_people_see_a_delay_in_a_few_lines() -> None:
    cell = built(narx(300))
    step = derive_step(cell)
    pages = [str(cell), str(step), stage(cell, DIMS, "graph"), stage(cell, DIMS, "kernel")]
    assert all(len(page.splitlines()) < 250 for page in pages)
    drawn = picture(build_graph(step))
    assert len(drawn.boxes) < 25
    assert ("h[t-2]", "… 296 more …", "h[t-299]") in [b.lines for b in drawn.boxes]
    assert {key for edge in drawn.edges for key in edge} <= {b.key for b in drawn.boxes}
