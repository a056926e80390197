"""Time in a cell: delays, past inputs, the clock, starts, values per sequence, inner steps, functions."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from verify.cells import cell

import rnngen
from rnngen.testing import check_gradients

T, B = 6, 2


def spec(
    equations: str, inputs: str = "x: []", states: str = "h: []", params: str = "", more: str = ""
) -> str:
    lines = "".join(f"  {line.strip()}\n" for line in equations.strip().splitlines())
    head = "cell: small\ndims: {H: {default: 3}, K: {default: 4}}\n"
    keys = f"inputs: {{{inputs}}}\nstates: {{{states}}}\nparams: {{{params}}}\n{more}"
    return f"{head}{keys}equations: |\n{lines}"


def ran(
    text: str, inputs: dict[str, Any], params: dict[str, Any] | None = None, **keywords: Any
) -> rnngen.Run:
    kernel = rnngen.compile(cell(text), dtype="float64", backend="numpy")
    return kernel.forward(inputs, params or {}, **keywords)


def ramp() -> Any:
    """x[t] = t + 1 for row 0, ten times that for row 1."""
    return np.arange(1.0, T + 1)[:, None] * np.array([1.0, 10.0])


def series(run: rnngen.Run, row: int = 0, name: str = "h") -> list[float]:
    return [float(v) for v in run.outputs[name][:, row]]


def test_past_inputs_are_zero_before_the_start() -> None:
    run = ran(spec("h[t] = x[t] + 100 * x[t-1] + 10000 * x[t-2]"), {"x": ramp()})
    assert series(run) == [1, 102, 10203, 20304, 30405, 40506]
    assert series(run, 1)[0] == 10


def test_past_states_are_the_initial_value_before_the_start() -> None:
    run = ran(spec("h[t] = h[t-1] + h[t-2] + 0 * x[t]", states="h: {shape: [], init: 1}"), {"x": ramp()})
    assert series(run) == [2, 3, 5, 8, 13, 21]
    assert sorted(run.final_state) == ["h", "h[t-1]"]
    further = ran(spec("h[t] = h[t-3] + 1 + 0 * x[t]", states="h: {shape: [], init: 5}"), {"x": ramp()})
    assert series(further) == [6, 6, 6, 7, 7, 7]


def test_a_delay_that_is_not_given_starts_as_the_given_state() -> None:
    run = ran(spec("h[t] = h[t-2] + 0 * x[t]"), {"x": ramp()}, initial_state={"h": np.array([3.0, 4.0])})
    assert series(run) == [3] * T
    parted = ran(
        spec("h[t] = h[t-2] + 0 * x[t]"),
        {"x": ramp()},
        initial_state={"h": np.array([3.0, 4.0]), "h[t-1]": np.array([7.0, 8.0])},
    )
    assert series(parted) == [7, 3] * 3


def test_a_state_of_this_step_is_read_in_any_order_of_lines() -> None:
    run = ran(spec("h[t] = 2 * c[t]\nc[t] = y + c[t-1]\ny = x[t]", states="h: [], c: []"), {"x": ramp()})
    assert series(run) == [2, 6, 12, 20, 30, 42]


def test_the_clock_and_the_number_of_steps() -> None:
    run = ran(spec("h[t] = t + 100 * T + 0 * x[t]"), {"x": ramp()})
    assert series(run) == [600 + k for k in range(T)]


@pytest.mark.parametrize(
    ("init", "want"),
    [
        ("0.5", [[0.5, 0.5, 0.5]] * 3),
        ("-1e30", [[-1e30] * 3] * 3),
        ("i", [[0, 0, 0], [1, 1, 1], [2, 2, 2]]),
        ("j", [[0, 1, 2]] * 3),
        ("where(i == j, 1, 0)", np.eye(3)),
        ("a", [[1, 2, 3]] * 3),
        ("2 * a * alpha + i", [[1, 2, 3], [2, 3, 4], [3, 4, 5]]),
        ("zeros([H]) + H", [[3] * 3] * 3),
    ],
)
def test_initial_values(init: str, want: Any) -> None:
    text = spec(
        "h[t] = h[t-1] + 0 * x[t]",
        states=f'h: {{shape: [H, H], init: "{init}"}}',
        params="a: [H]",
        more="constants: {alpha: 0.5}\n",
    )
    run = ran(text, {"x": ramp()}, {"a": np.array([1.0, 2.0, 3.0])})
    np.testing.assert_array_equal(run.outputs["h"][-1, 1], want)


def test_a_learned_start_has_the_gradient_of_every_row() -> None:
    text = spec("h[t] = h[t-1] * x[t]", states="h: {shape: [], init: a}", params="a: []")
    kernel = rnngen.compile(cell(text), dtype="float64", backend="numpy")
    run = kernel.forward({"x": ramp()[:2]}, {"a": np.array(3.0)})
    grads = kernel.backward(run, {}, {"h": np.ones(B)})
    assert grads.params["a"] == 2 + 200
    assert grads.initial_state["h"].tolist() == [2, 200]
    given = kernel.forward({"x": ramp()[:2]}, {"a": np.array(3.0)}, {"h": np.ones(B)})
    assert kernel.backward(given, {}, {"h": np.ones(B)}).params["a"] == 0


def test_an_index_named_like_a_param_is_the_param() -> None:
    text = spec("h[t] = h[t-1] + 0 * x[t]", states="h: {shape: [H], init: i}", params="i: []")
    assert ran(text, {"x": ramp()}, {"i": np.array(7.0)}).outputs["h"][0, 0].tolist() == [7, 7, 7]


def test_an_input_per_sequence() -> None:
    text = spec("h[t] = h[t-1] + m * x[t]", inputs="x: [], m: {shape: [], per: sequence}")
    run = ran(text, {"x": ramp(), "m": np.array([1.0, -1.0])})
    assert series(run) == [1, 3, 6, 10, 15, 21]
    assert series(run, 1)[-1] == -210
    check_gradients(cell(text))


def test_an_index_input_and_its_past() -> None:
    text = spec(
        "h[t] = take(E, w[t]) + 10 * take(E, w[t-1])", inputs="w: {shape: [], dtype: index}", params="E: [4]"
    )
    run = ran(text, {"w": np.array([[1], [2], [3]])}, {"E": np.array([5.0, 1.0, 2.0, 3.0])})
    assert series(run) == [51, 12, 23]


def test_an_index_out_of_range_is_refused() -> None:
    text = spec("h[t] = take(E, w[t])", inputs="w: {shape: [], dtype: index}", params="E: [4]")
    for wrong in (4, -1):
        with pytest.raises(
            rnngen.ArgumentError, match=rf"inputs\['w'\]: indices must be in 0 … 3, found {wrong}"
        ):
            ran(text, {"w": np.array([[wrong]])}, {"E": np.zeros(4)})


def test_a_variant_replaces_what_it_names() -> None:
    text = spec("h[t] = x[t]", more="variants:\n  twice: {equations: 'h[t] = 2 * x[t]'}\n")
    from rnngen.cell import build_cell
    from rnngen.spec import parse_spec

    twice = build_cell(parse_spec(text, "cell.yaml", "twice"))
    assert twice.title == "small@twice"
    kernel = rnngen.compile(twice, dtype="float64", backend="numpy")
    assert kernel.forward({"x": ramp()}, {}).outputs["h"][0, 0] == 2


def test_constants_can_be_overridden() -> None:
    text = spec("h[t] = alpha * x[t]", more="constants: {alpha: 0.5}\n")
    kernel = rnngen.compile(cell(text), dtype="float64", backend="numpy", constants={"alpha": 3})
    assert kernel.forward({"x": ramp()}, {}).outputs["h"][0, 0] == 3


def test_outputs_can_be_chosen() -> None:
    text = spec("y = x[t] * 2\nh[t] = y")
    kernel = rnngen.compile(cell(text), dtype="float64", backend="numpy", outputs=["y"])
    assert list(kernel.forward({"x": ramp()}, {}).outputs) == ["y"]
    with pytest.raises(rnngen.ArgumentError, match="outputs: 'z' is neither a state nor assigned"):
        rnngen.compile(cell(text), backend="numpy", outputs=["z"])


# functions -----------------------------------------------------------------------------------------


def test_a_function_with_a_derived_derivative() -> None:
    text = spec("h[t] = squash(3 * x[t])", more="functions: |\n  squash(v) = v / (1 + abs(v))\n")
    assert series(ran(text, {"x": ramp()}))[0] == 0.75
    check_gradients(cell(text))


def test_a_function_with_stated_derivatives() -> None:
    text = spec(
        "h[t] = f(x[t], h[t-1])",
        more="functions: |\n  f(a, b) = floor(a) + 2 * b  with derivative 5 * a, 7\n",
    )
    kernel = rnngen.compile(cell(text), dtype="float64", backend="numpy")
    run = kernel.forward({"x": ramp()}, {})
    assert series(run)[:3] == [1, 4, 11]
    grads = kernel.backward(run, {}, {"h": np.ones(B)})
    assert grads.inputs["x"][-1].tolist() == [30, 300]
    assert grads.inputs["x"][-2].tolist() == [25 * 7, 250 * 7]
    check_gradients(cell(text))


def test_functions_call_functions_and_read_the_cells_names() -> None:
    text = spec(
        "h[t] = outer2(x[t])",
        params="a: []",
        more="functions: |\n  half(v) = v / 2\n  outer2(v) = half(v) * half(v) + a\n",
    )
    assert series(ran(text, {"x": ramp()}, {"a": np.array(1.0)}))[:2] == [1.25, 2]
    check_gradients(cell(text))


BLOCK = """functions: |
  euler(v, drive):
    dv = tanh(R @ v + drive) - v
    return v + dt * dv
"""


@pytest.mark.parametrize("count", ["5", "K + 1"])
def test_a_block_iterated(count: str) -> None:
    text = spec(
        f"h[t] = iterate(euler, {count}, h[t-1], x[t])",
        inputs="x: [H]",
        states="h: [H]",
        params="R: [H, H]",
        more="constants: {dt: 0.25}\n" + BLOCK,
    )
    random = np.random.default_rng(0)
    x, r = random.standard_normal((T, B, 3)), random.standard_normal((3, 3))
    got = ran(text, {"x": x}, {"R": r}).outputs["h"]
    h = np.zeros((B, 3))
    for t in range(T):
        for _ in range(5):
            h = h + 0.25 * (np.tanh(h @ r.T + x[t]) - h)
        np.testing.assert_allclose(got[t], h, rtol=1e-13)
    check_gradients(cell(text))


@pytest.mark.parametrize(("size", "count", "found"), [(1500, "K", 1500), (3, "K - 5", -2)])
def test_counts_by_default_are_bounded_as_others_are(size: int, count: str, found: int) -> None:
    text = spec(
        f"h[t] = iterate(f, {count}, x[t]) + h[t-1]",
        more="functions: f(v) = v * 2\n",
    ).replace("default: 4", f"default: {size}")
    with pytest.raises(rnngen.SpecError, match=rf"E054\]: iterate's count must be 0 to 1000, not {found}"):
        cell(text)


def test_a_block_iterated_no_times_is_its_start() -> None:
    block = "functions: |\n  f(v):\n    return v + 3\n"
    text = spec("h[t] = iterate(f, k - 1, x[t]) + h[t-1]", more="constants: {k: 1}\n" + block)
    assert series(ran(text, {"x": ramp()}))[:2] == [1, 3]


def test_a_block_inlined_twice_keeps_its_locals_apart() -> None:
    text = spec("h[t] = f(x[t]) + f(h[t-1])", more="functions: |\n  f(v):\n    d = v * v\n    return d + 1\n")
    assert series(ran(text, {"x": ramp()}))[:2] == [3, 15]


# letters that SymPy would take for something else ---------------------------------------------------


def test_no_letter_has_a_hidden_meaning() -> None:
    names = "e re im gamma beta zeta lambda_ pi i j p0 r oo nan".split()
    params = ", ".join(f"{n}: [H]" for n in names)
    text = (
        "cell: letters\ndims: {H: {default: 3}, I: i, E: e, N: n, S: s}\ninputs: {x: [H], Xi: [I]}\n"
        f"states: {{h: [H], N_: [E, N, S]}}\nparams: {{{params}}}\nconstants: {{L: 1, D: 2, zoo: 3}}\n"
        "functions: |\n  Gamma(t_) = t_ * L\nequations: |\n"
        f"  h[t] = tanh(x[t] + {' + '.join(f'{n} * h[t-1]' for n in names)}) + D * zoo * 0.01 * Gamma(e)\n"
        "  N_[t] = N_[t-1] + sum(Xi[t])\n"
    )
    check_gradients(cell(text), {"I": 2, "E": 1, "N": 2, "S": 1})


def test_two_dims_never_match_whatever_their_sizes() -> None:
    with pytest.raises(rnngen.SpecError, match="broadcast"):
        cell(
            "cell: two\ndims: {H: {default: 3}, I: {default: 3}}\ninputs: {x: [I]}\nstates: {h: [H]}\n"
            "equations: |\n  h[t] = h[t-1] + x[t]\n"
        )


def test_arguments_and_locals_of_a_block_are_not_the_cells_equations() -> None:
    body = "functions: |\n  twice(v):\n    w = v + v\n    return w\n"
    run = ran(spec("v = twice(x[t])\nw = twice(v)\nh[t] = w", more=body), {"x": np.ones((T, B))})
    np.testing.assert_array_equal(run.outputs["h"], np.full((T, B), 4.0))


def test_earlier_values_of_an_index_are_indices() -> None:
    late = cell(spec("h[t] = take(E, w[t-2]) * h[t-1]", "w: {shape: [], dtype: index}", params="E: [H]"))
    assert late.indices == {"w", "w[t]", "w[t-1]"}
    assert late.differentiable == ("E", "h")
