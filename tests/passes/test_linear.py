"""linear: what is affine in its carried values is proved so, and its coefficients replay the recurrence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from backends.llvm.agree import built, draw
from backends.llvm.kernel_cells import DIMS, spec

from rnngen.cell import build_cell
from rnngen.compiler import load
from rnngen.compiler.request import specialised
from rnngen.grad import derive_step
from rnngen.grad.model import Step
from rnngen.ops.node import Key
from rnngen.oracle.interpret import evaluate
from rnngen.passes.linear import Block, Kind, recurrence

ROWS, STEPS = 3, 5
TWO = "{h: [H], m: [H]}"

DIAGONAL = {
    "blend": "  z = sigmoid(W @ x[t])\n  h[t] = (1 - z) * h[t-1] + z * b",
    "blend by difference": "  z = sigmoid(W @ x[t])\n  h[t] = h[t-1] + z * (W @ x[t] - h[t-1])",
    "decay": "  h[t] = 0.9 * h[t-1] + W @ x[t]",
    "quotient": "  h[t] = (h[t-1] + W @ x[t]) / (1 + square(b))",
    "chosen": "  z = W @ x[t]\n  h[t] = where(z > 0, h[t-1], z - 2 * h[t-1])",
    "masked": "  z = W @ x[t]\n  h[t] = (h[t-1] + z) if sum(z) > 0 else h[t-1]",
    "two steps back": "  h[t] = b * h[t-1] - 0.5 * h[t-2] + W @ x[t]",
    "by the clock": "  h[t] = h[t-1] / (t + 1) + W @ x[t]",
    "stopped": "  h[t] = b * stop_gradient(h[t-1]) + W @ x[t]",
    "reread output": "  h[t] = b * h[t-1] + W @ x[t]\n  y = tanh(R @ h[t])",
}

MATRIX = {
    "product": "  h[t] = R @ h[t-1] + W @ x[t]",
    "sum": "  h[t] = b * sum(h[t-1]) + W @ x[t]",
    "shift": "  h[t] = shift(h[t-1], 1) + W @ x[t]",
    "rotated": "  h[t] = concat(h[t-1][1:], h[t-1][:1]) + W @ x[t]",
    "running sum": "  h[t] = cumsum(h[t-1]) * 0.1 + W @ x[t]",
    "spread": "  h[t] = sum(b * reshape(h[t-1], [H, 1]), axis=0) + W @ x[t]",
}

NONLINEAR = {
    "squashed": ("  h[t] = tanh(b * h[t-1] + W @ x[t])", "tanh"),
    "squared": ("  h[t] = h[t-1] * h[t-1] + W @ x[t]", "mul"),
    "gated by itself": ("  z = sigmoid(W @ x[t] + b * h[t-1])\n  h[t] = (1 - z) * h[t-1] + z", "sigmoid"),
    "rectified": ("  h[t] = relu(h[t-1]) + W @ x[t]", "le"),
    "in the denominator": ("  h[t] = W @ x[t] / (2 + h[t-1])", "div"),
    "in the condition": ("  h[t] = where(h[t-1] > 0, x[t][0], b)", "gt"),
    "largest": ("  h[t] = max(h[t-1]) * b + W @ x[t]", "reduce"),
    "its own matrix": ("  h[t] = outer(h[t-1], b) @ h[t-1]", "contract"),
    "an exponent": ("  h[t] = 2 ** h[t-1] + W @ x[t]", "pow"),
    "absolute": ("  h[t] = abs(h[t-1]) + W @ x[t]", "abs"),
    "stopped square": ("  h[t] = stop_gradient(h[t-1]) * h[t-1]", "mul"),
    "product along": ("  h[t] = cumprod(h[t-1]) + W @ x[t]", "scan"),
    "softly chosen": ("  h[t] = softmax(h[t-1]) + W @ x[t]", "reduce"),
}


def step_of(text: str, **flags: bool) -> Step:
    cell = built(text) if "\n" in text else load(text)
    fixed = specialised(cell, {d.name: DIMS[d.name] for d in cell.spec.dims if d.name in DIMS})
    return derive_step(build_cell(cell.spec, replace(fixed.options, **{"training": False, **flags})))


def of(text: str, backward: bool = False, **flags: bool) -> tuple[Block, ...]:
    step = step_of(text, **flags)
    return recurrence(step.backward if backward else step.forward, backward)[0]


def leaves_of(step: Step, k: int) -> dict[Key, np.ndarray]:
    out: dict[Key, np.ndarray] = {}
    for _, n in step.forward.leaves("param", "sequence", "prepared", "input", "clock"):
        name, shape = n.text("name"), ((ROWS,) if n.batched else ()) + n.ints
        out[n.op, name] = draw(name + "." * (k if n.op == "input" else 0), shape) if shape else np.array(7.0)
        if n.op == "clock":
            out[n.op, name] = np.full(shape, float(k))
        if name in ("_valid", "_reset"):
            out[n.op, name] = (out[n.op, name] > 0).astype(float)
    return out


def replayed(step: Step) -> None:
    """The states by the coefficients are the states by the equations, step after step."""
    blocks, program = recurrence(step.forward)
    state = {s.name: draw(s.name, (ROWS, *[int(n) for n in s.shape])) for s in step.cell.states}
    for k in range(STEPS):
        fixed = leaves_of(step, k)
        # a block's own states must not matter to its coefficients
        for block in blocks:
            blind = {("state", n): a * (np.nan if n in block.names else 1) for n, a in state.items()}
            found = evaluate(program, fixed | blind, ROWS, np.float64)
            real = fixed | {("state", n): a for n, a in state.items()}
            want = evaluate(step.forward, real, ROWS, np.float64)
            for name in block.names:
                got = np.zeros_like(state[name])
                if dict(block.rests)[name] is not None:
                    got = got + found["rest", name]
                for (to, source), _ in block.factors:
                    if to == name:
                        got = got + found["factor", f"{to}<-{source}"] * state[source]
                scale = max(1.0, float(np.abs(want["state", name]).max()))
                np.testing.assert_allclose(got, want["state", name], rtol=0, atol=1e-13 * scale)
        state = {n: want["state", n] for n in state}


@pytest.mark.parametrize("name", DIAGONAL)
def test_elementwise_affine_recurrences_are_proved_and_replayed(name: str) -> None:
    step = step_of(spec(DIAGONAL[name]))
    blocks, _ = recurrence(step.forward)
    assert {b.kind for b in blocks} == {Kind.DIAGONAL}
    replayed(step)


@pytest.mark.parametrize("name", MATRIX)
def test_recurrences_that_mix_entries_are_affine_but_not_diagonal(name: str) -> None:
    (block,) = of(spec(MATRIX[name]))
    assert block.kind is Kind.MATRIX
    assert block.kind.affine
    assert not block.kind.scannable


@pytest.mark.parametrize("name", NONLINEAR)
def test_what_is_not_affine_is_never_called_so(name: str) -> None:
    text, operator = NONLINEAR[name]
    (block,) = of(spec(text))
    assert (block.kind, block.operator) == (Kind.NONLINEAR, operator)
    assert block.loc is not None
    assert not block.kind.affine


@pytest.mark.parametrize("flags", [{"ragged": True}, {"resets": True}, {"ragged": True, "resets": True}])
def test_lengths_and_resets_leave_a_recurrence_affine(flags: dict[str, bool]) -> None:
    step = step_of(spec(DIAGONAL["blend"]), **flags)
    assert [b.kind for b in recurrence(step.forward)[0]] == [Kind.DIAGONAL]
    replayed(step)


def test_a_complex_number_is_one_block_of_two_states() -> None:
    text = spec(
        """
        h[t] = b * h[t-1] - g * m[t-1] + W @ x[t]
        m[t] = g * h[t-1] + b * m[t-1]
        """,
        states=TWO,
        params="{W: [H, I], b: [H], g: [H]}",
    )
    (block,) = of(text)
    assert (block.names, block.kind, block.invariant) == (("h", "m"), Kind.DIAGONAL, True)
    assert [key for key, _ in block.factors] == [("h", "h"), ("h", "m"), ("m", "h"), ("m", "m")]
    assert dict(block.rests)["m"] is None
    replayed(step_of(text))


def test_a_second_layer_may_depend_on_the_first_in_any_way() -> None:
    """Given the first layer's states, the second is affine: two blocks, in the order of their running."""
    text = spec(
        """
        z = sigmoid(R @ h[t])
        m[t] = (1 - z) * m[t-1] + z * tanh(h[t-1])
        h[t] = b * h[t-1] + W @ x[t]
        """,
        states="{m: [H], h: [H]}",
    )
    first, second = of(text)
    assert (first.names, second.names) == (("h",), ("m",))
    assert (first.kind, second.kind) == (Kind.DIAGONAL, Kind.DIAGONAL)
    assert (first.invariant, second.invariant) == (True, False)
    replayed(step_of(text))


def test_a_loop_through_two_states_is_not_taken_apart() -> None:
    text = spec("  h[t] = b * h[t-1] + tanh(m[t-1])\n  m[t] = b * m[t-1] + h[t]", states=TWO)
    (block,) = of(text)
    assert (block.names, block.kind, block.operator) == (("h", "m"), Kind.NONLINEAR, "tanh")


def test_a_state_that_does_not_read_itself_is_direct() -> None:
    text = spec("  h[t] = tanh(W @ x[t] + m[t-1])\n  m[t] = b * x[t-1][0]", states=TWO)
    assert {b.kind for b in of(text)} == {Kind.DIRECT}
    replayed(step_of(text))


def test_heads_that_share_a_factor_are_diagonal() -> None:
    text = spec(
        """
        g = sigmoid(W @ x[t])
        h[t] = reshape(reshape(g, [H, 1]) * reshape(h[t-1], [H, K]), [H*K]) + c
        """,
        states="{h: [H*K]}",
        params="{W: [H, I], c: [H*K]}",
    )
    (block,) = of(text)
    assert (block.kind, block.invariant) == (Kind.DIAGONAL, False)
    replayed(step_of(text))


def test_a_matrix_that_is_a_state_decays_entry_by_entry() -> None:
    keys = {"states": "{A: [H, H]}", "outputs": "[A]"}
    added = spec("  v = W @ x[t]\n  A[t] = 0.9 * A[t-1] + outer(v, b)", **keys)
    corrected = spec("  v = W @ x[t]\n  A[t] = A[t-1] + outer(v - A[t-1] @ v, v)", **keys)
    assert [b.kind for b in of(added)] == [Kind.DIAGONAL]
    assert [b.kind for b in of(corrected)] == [Kind.MATRIX]
    replayed(step_of(added))


def test_the_backward_recurrence_is_affine_whatever_the_forward_one_is() -> None:
    for text, _ in NONLINEAR.values():
        assert all(b.kind.affine for b in of(spec(text), backward=True))


@pytest.mark.parametrize("equation", ["relu(b * h[t-1] + W @ x[t])", "tanh(b * h[t-1] + W @ x[t])"])
def test_neurons_of_their_own_run_back_as_a_scan(equation: str) -> None:
    (block,) = of(spec(f"  h[t] = {equation}"), backward=True)
    assert (block.kind, block.invariant) == (Kind.DIAGONAL, False)


def test_a_block_prints_why_it_is_not_affine() -> None:
    (block,) = of(spec("  h[t] = tanh(b * h[t-1])"))
    assert block.loc is not None
    assert str(block) == f"h: nonlinear (tanh, line {block.loc.line})"
    (fixed,) = of(spec("  h[t] = b * h[t-1]"))
    assert str(fixed) == "h: diagonal, the same at every step"


def test_dimensions_need_no_numbers() -> None:
    cell = load("min_gru")
    blocks, _ = recurrence(derive_step(cell).forward)
    assert [b.kind for b in blocks] == [Kind.DIAGONAL]


def test_what_a_stated_derivative_reads_is_no_part_of_the_value() -> None:
    text = spec(
        "  h[t] = b * h[t-1] + mark(W @ x[t], R[0] * h[t-1] * h[t-1])",
        functions="  mark(u, v) = square(u)  with derivative 1, 1",
    )
    (block,) = of(text)
    assert block.kind is Kind.DIAGONAL
    replayed(step_of(text))
