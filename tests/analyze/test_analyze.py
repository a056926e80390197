"""analyze: Jacobians against the complex step, growth where it is known, and planted faults of cells."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from backends.llvm.agree import built
from backends.llvm.kernel_cells import spec

from rnngen import ArgumentError, derive
from rnngen.analyze import Analysis, analyze
from rnngen.analyze.growth import distances, growth
from rnngen.analyze.plot import plot
from rnngen.analyze.structure import chain, parts, unreached, untrained
from rnngen.analyze.trajectory import Trajectory, carrying, size_of
from rnngen.analyze.variations import gates, variations
from rnngen.cell.model import Cell
from rnngen.cli import run
from rnngen.compiler import load, zoo
from rnngen.compiler.request import plain
from rnngen.oracle import Oracle
from rnngen.verify.sizes import default_dims

DIMS = {"I": 5, "H": 4, "K": 3, "V": 6}
STEPS, ROWS = 5, 3
NOISY = "  h[t] = tanh(R @ h[t-1] + normal([H]) * h[t-1] + W @ x[t])"
DELAYED = "  h[t] = tanh(R @ h[t-1] + b * h[t-2] + W @ x[t-1]) + 0.3 * h[t-3]"


def fixed(text: str) -> Cell:
    cell = built(text) if "\n" in text else load(text)
    return plain(cell, {d.name: DIMS[d.name] for d in cell.spec.dims if d.name in DIMS})


def path_of(text: str, steps: int = STEPS, rows: int = ROWS) -> Trajectory:
    return Trajectory(derive(fixed(text)), steps, rows)


def tiny(equations: str, **keys: str) -> Analysis:
    return analyze(built(spec(equations, **keys)), DIMS, steps=8, rows=2)


def complex_jacobian(path: Trajectory, row: int) -> np.ndarray:
    """∂s[T]/∂s[0] of one sequence: the forward equations alone, with a complex step in each number."""
    oracle, columns = Oracle(path.step, np.complex128), []
    start = {n: a.astype(np.complex128) for n, a in path.given.before[0].items()}
    for slot in carrying(path.cell):
        for k in range(size_of(slot)):
            state = {n: a.copy() for n, a in start.items()}
            state[slot.name].reshape(len(state[slot.name]), -1)[row, k] += 1e-30j
            for t in range(path.call.steps):
                leaves = {("state", n): a for n, a in state.items()}
                leaves |= path.given.constant | oracle.at(path.call, t)
                found = oracle.run(path.step.forward, leaves, path.call)
                state = {n: found["state", n] for n in state}
            ends = [state[s.name][row].reshape(-1).imag / 1e-30 for s in carrying(path.cell)]
            columns.append(np.concatenate(ends))
    return np.stack(columns, axis=1)


@pytest.mark.parametrize(
    "text", ["lstm", "gru@reset_before", "fast_weights", spec(DELAYED), spec(NOISY)], ids=lambda t: t[:12]
)
def test_the_product_of_the_jacobians_is_the_complex_step_through_all_steps(text: str) -> None:
    path = path_of(text, steps=3 if text == "fast_weights" else STEPS)
    product = path.jacobian(0)
    for k in range(1, path.call.steps):
        product = path.jacobian(k) @ product
    want = complex_jacobian(path, row=1)
    assert np.abs(product[1] - want).max() <= 1e-13 * max(np.abs(want).max(), 1.0)


def test_a_jacobian_of_sequences_that_are_normalised_together_is_the_complex_step_too() -> None:
    text = spec("  h[t] = tanh(batch_norm(R @ h[t-1], 1, 0) + W @ x[t])", params="{W: [H, I], R: [H, H]}")
    path = path_of(text, steps=1)
    want = complex_jacobian(path, row=0)
    assert np.abs(path.jacobian(0)[0] - want).max() <= 1e-13 * np.abs(want).max()
    assert not list(variations(path.step, STEPS, 0))


def test_several_gradients_are_pulled_back_as_the_jacobian_does() -> None:
    for text in ("lstm", spec(NOISY)):
        path = path_of(text)
        arriving = np.random.default_rng(0).standard_normal((ROWS, 3, path.size))
        np.testing.assert_allclose(path.pulled(2, arriving), arriving @ path.jacobian(2), atol=1e-14)


def test_a_gradient_that_decays_by_the_same_factor_is_told_exactly() -> None:
    a = tiny("  h[t] = 0.8 * h[t-1] + W @ x[t]", params="{W: [H, I]}")
    for values in (a.growth.largest, a.growth.typical, a.growth.median, a.growth.smallest):
        np.testing.assert_allclose(values, [0.8**k for k in (1, 2, 4, 8)], rtol=1e-12)
    assert a.growth.rate == pytest.approx(0.8, abs=1e-12)
    assert a.growth.verdict == "kept"


@pytest.mark.parametrize(
    ("equation", "verdict", "length"),
    [
        ("h[t] = 3 * h[t-1] + W @ x[t]", "exploding", 3.0**8),
        ("h[t] = 0.3 * h[t-1] + W @ x[t]", "vanishing", 0.3**8),
        ("h[t] = W @ x[t] + 0 * floor(h[t-1])", "cut off", 0.0),
        ("h[t] = flip(h[t-1]) + W @ x[t]", "kept", 1.0),
    ],
)
def test_every_verdict(equation: str, verdict: str, length: float) -> None:
    a = tiny(f"  {equation}", params="{W: [H, I]}")
    assert a.growth.verdict == verdict
    assert a.growth.typical[-1] == pytest.approx(length, rel=1e-12)
    assert verdict in str(a)


def test_a_gradient_that_overflows_is_said_to() -> None:
    a = tiny("  h[t] = 1e200 * h[t-1] + W @ x[t]", params="{W: [H, I]}")
    assert a.growth.verdict == "overflowing"
    assert "overflows within 8 steps" in str(a)
    assert not a.finite
    json.dumps(a.as_dict(), allow_nan=False)


def test_distances_are_powers_of_two_and_the_last() -> None:
    assert distances(1) == (1,)
    assert distances(8) == (1, 2, 4, 8)
    assert distances(11) == (1, 2, 4, 8, 11)


def test_the_states_are_told_apart() -> None:
    a = tiny(
        "  h[t] = 0.5 * h[t-1] + W @ x[t]\n  m[t] = 0.9 * m[t-1] + h[t]",
        states="{h: [H], m: [H]}",
        outputs="[m]",
    )
    states = dict(a.growth.states)
    assert states["h"][-1] == pytest.approx(0.5**8)
    assert states["m"][-1] == pytest.approx(0.9**8)


# gates ----------------------------------------------------------------------------------------------


GATED = "  z = sigmoid(W @ x[t] + R @ h[t-1] + b)\n  h[t] = z * h[t-1] + (1 - z) * (W @ x[t])"


def test_a_shifted_gate_is_one_whose_bias_starts_there() -> None:
    def cell(bias: float) -> Cell:
        params = f"{{W: [H, I], R: [H, H], b: {{shape: [H], init: constant({bias})}}}}"
        return fixed(spec(GATED, params=params))

    found = {v.amount: v.rate for v in variations(derive(cell(0)), STEPS, 0) if v.what == "gate"}
    want = {x: growth(Trajectory(derive(cell(x)), STEPS, 1)).rate for x in found}
    assert found == pytest.approx(want, rel=1e-12)
    assert found[-2.0] < found[2.0]


def test_a_scaled_matrix_is_one_that_starts_larger() -> None:
    twice = GATED.replace("R @", "2 * R @")
    found = {(v.name, v.amount): v.rate for v in variations(derive(fixed(spec(GATED))), STEPS, 0)}
    want = growth(Trajectory(derive(fixed(spec(twice))), STEPS, 1)).rate
    assert found["R", 2.0] == pytest.approx(want, rel=1e-12)
    assert {v.name for v in variations(derive(fixed("lstm")), 1, 0) if v.what == "param"} == {"R"}


def test_gates_have_the_names_of_the_spec() -> None:
    assert [g.name for g in gates(fixed("lstm").program)] == ["f", "i", "o"]
    packed = "  r, z = split(sigmoid(W @ x[t]), 2)\n  h[t] = r * h[t-1] + z"
    cell = fixed(spec(packed, params="{W: [2*H, I]}"))
    assert [g.name for g in gates(cell.program)] == ["r", "z"]
    rates = {(v.name, v.amount): v.rate for v in variations(derive(cell), STEPS, 0)}
    assert rates["r", 2.0] > rates["r", -2.0]
    assert rates["z", 2.0] == rates["z", -2.0]


# structure ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("equations", "count"),
    [
        ("  h[t] = 0.5 * h[t-1] + W @ x[t]", 0),
        ("  h[t] = tanh(R @ h[t-1] + W @ x[t])", 1),
        ("  h[t] = tanh(R @ tanh(R @ h[t-1]) + W @ x[t])", 2),
        ("  h[t] = tanh(R @ h[t-1]) * (R @ (h[t-1] + W @ x[t]))", 1),
        ("  h[t] = outer(h[t-1], b)[0]", 0),
        ("  h[t] = 0.5 * h[t-1]\n  y = R @ (R @ h[t])", 0),
    ],
)
def test_the_chain_counts_products_that_wait_for_one_another(equations: str, count: int) -> None:
    assert chain(derive(built(spec(equations)))) == count


def test_what_no_gradient_reaches_is_named() -> None:
    cell = built(spec("  h[t] = tanh(R @ h[t-1] + stop_gradient(W @ x[t])) + floor(b)"))
    assert untrained(derive(cell)) == ("W", "b")


def test_what_gets_a_zero_gradient_at_its_start_is_named() -> None:
    a = tiny("  h[t] = tanh(R @ (W @ x[t] + h[t-1]))", params="{W: [H, I], R: {shape: [H, H], init: zeros}}")
    assert (a.silent, a.untrained) == (("W",), ())
    assert "W: zero at this initialisation" in str(a)


def test_what_reaches_no_output_is_named() -> None:
    text = spec(
        """
        u = W @ x[t]
        v = tanh(u)
        w = dip(v)
        m[t] = 0.5 * m[t-1] + v
        h[t] = tanh(R @ h[t-1] + u)
        """,
        states="{h: [H], m: [H]}",
        functions="  dip(v) = v / 2",
    )
    assert unreached(built(text).spec) == ("v", "w", "m")
    assert unreached(load("lstm").spec) == ()
    text = spec("v = 2 * h[t-1]\nh[t] = f(W @ x[t]) + h[t-1]", functions="  f(v) = v * v")
    assert unreached(built(text).spec) == ("v",)


def test_the_recurrence_is_told_in_words_of_the_spec() -> None:
    (gated,) = analyze(load("min_gru"), steps=2, vary=False).parts
    assert (gated.kind, gated.equations) == ("diagonal", ("h[t] = (1 - z) * h[t-1] + z * n",))
    a = analyze(load("lstm"), steps=2, vary=False)
    (part,) = a.parts
    assert (part.kind, part.backward, a.affine) == ("nonlinear", "matrix", False)
    assert part.reason.startswith("line ")
    assert part.reason.endswith("h[t] = sigmoid(o) * tanh(c[t])")


MIXED = (
    "h[t] = solve(R, h[t-1] + W @ x[t])",
    "h[t] = R @ (h[t-1] - batch_mean(h[t-1])) + W @ x[t]",
)


@pytest.mark.parametrize("equation", MIXED)
def test_what_solve_and_the_batch_mix_is_affine_and_mixed(equation: str) -> None:
    a = tiny(equation)
    (part,) = a.parts
    assert (part.kind, part.backward, a.affine, a.parallel) == ("matrix", "matrix", True, False)
    assert "its gradients: affine, entries mix" in str(a)


@pytest.mark.parametrize(("name", "state"), [("bn_lstm", "h"), ("kalman", "P")])
def test_gradients_through_solve_and_the_batch_are_no_scan(name: str, state: str) -> None:
    part = next(p for p in parts(derive(load(name))) if state in p.states)
    assert (part.kind, part.backward) == ("nonlinear", "matrix")


def test_of_gradients_that_no_rule_knows_no_more_is_said_than_that_they_are_linear(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("rnngen.passes.linear._LINEAR", frozenset())
    a = tiny(MIXED[1])
    assert [(p.kind, p.backward) for p in a.parts] == [("nonlinear", "linear")]
    assert "its gradients: linear, not proved to go entry by entry" in str(a)


# the whole --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(zoo()))
def test_every_built_in_cell_is_analysed(name: str) -> None:
    cell = load(name)
    a = analyze(cell, default_dims(cell), steps=2, rows=1, vary=False)
    json.dumps(a.as_dict(), allow_nan=False)
    assert a.cell in str(a)


def test_a_state_that_is_too_large_is_refused_with_its_size() -> None:
    with pytest.raises(ArgumentError, match=r"has 2048 numbers.*up to 1024; give smaller sizes"):
        analyze(load("lstm"), {"I": 4, "H": 1024})


def test_the_command_prints_json_and_draws(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    picture = tmp_path / "gru.svg"
    assert (
        run(["analyze", "gru", "--dim", "H=4", "--dim", "I=5", "-T", "4", "--json", "-o", str(picture)]) == 0
    )
    out, err = capsys.readouterr()
    data = json.loads(out)
    assert data["sizes"] == {"I": 5, "H": 4}
    assert data["growth"]["distances"] == [1, 2, 4]
    assert {v["name"] for v in data["variations"] if v["what"] != "none"} == {"r", "z", "R"}
    assert err == f"wrote {picture}\n"
    assert "gradients over time: kept" in (drawn := picture.read_text(encoding="utf-8"))
    plot(analyze(load("gru"), {"I": 5, "H": 4}, steps=4), picture)
    assert picture.read_text(encoding="utf-8") == drawn


def test_a_picture_of_another_format_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyze", "gru", "--dim", "H=4", "--dim", "I=5", "-T", "2", "-o", "gru.txt"]) == 2
    assert "gru.txt: a picture is a file ending in .svg, .png, .pdf" in capsys.readouterr().err


def test_matrices_stand_side_by_side_where_there_is_no_gate(tmp_path: Path) -> None:
    picture = tmp_path / "elman.svg"
    plot(analyze(load("elman"), {"I": 5, "H": 4}, steps=4), picture)
    drawn = picture.read_text(encoding="utf-8")
    assert "a matrix, scaled" in drawn
    assert "bias of a gate" not in drawn
