"""What this room refuses in initial values, of states and of params."""

from __future__ import annotations

import pytest
from cell.test_errors import HEAD, LAST, diagnostics
from verify.cells import cell

import rnngen


def test_initial_values_are_checked() -> None:
    early = "an initial value cannot depend on a step's input, a state, an equation or the time"
    for init, code, message in [
        *((text, "E055", early) for text in ("x", "x[t]", "x[t-1]", "h", "c[t-1]", "t")),
        # whatever the shapes are
        *((text, "E055", early) for text in ("tanh(R @ x[t])", "R @ c[t-1]", "W @ t", "longer(y[t])")),
        ("W", "E050", "the initial value of 'h': [H, I] does not fit [H]"),
        ("q", "E040", "unknown name 'q'"),
    ]:
        (found,) = diagnostics(
            HEAD.replace("h: [H],", f"h: {{shape: [H], init: '{init}'}},") + "  h[t] = b\n" + LAST
        )
        assert (found.code, found.message) == (code, message)
        assert found.location.line == 4


@pytest.mark.parametrize(
    ("init", "code", "hint"),
    [
        ("zeros", "E042", "write `0`: one number for all of it"),
        (
            "h0",
            "E040",
            "known: H, I, alpha, W, R, b, m; to learn a start, declare 'h0' under params, "
            "in the state's shape",
        ),
        ("2 * h0", "E040", "did you mean 'h'?"),
        ("inf", "E040", "write a large number, such as 1e30"),
    ],
)
def test_hints_for_a_state_s_start(init: str, code: str, hint: str) -> None:
    text = HEAD.replace("h: [H],", f"h: {{shape: [H], init: '{init}'}},") + "  h[t] = b\n" + LAST
    (found,) = diagnostics(text)
    assert (found.code, found.hint) == (code, hint)


def test_an_initial_value_does_not_see_what_equations_assign() -> None:
    """An input gate i leaves the index i alone; what an equation assigns is not there yet."""
    text = HEAD.replace("h: [H],", "h: {shape: [H], init: 'where(i == 0, 1, 0)'},") + LAST
    assert cell(text + "  i = sigmoid(b)\n  h[t] = i\n").name == "wrong"
    (found,) = diagnostics(text.replace("where(i == 0, 1, 0)", "g + b") + "  g = sigmoid(b)\n  h[t] = g\n")
    assert (found.code, found.location.line) == ("E055", 4)


def test_every_wrong_name_of_an_initial_value_is_told() -> None:
    init = "q + R @ x[t] + alpah"
    found = diagnostics(
        HEAD.replace("h: [H],", f"h: {{shape: [H], init: '{init}'}},") + "  h[t] = b\n" + LAST
    )
    assert [d.code for d in found] == ["E040", "E055", "E040"]


@pytest.mark.parametrize(
    ("param", "code", "hint"),
    [
        (
            "{shape: [H, H], init: zavier}",
            "E057",
            "known: i, j, H, constant, expm, glorot_normal, glorot_uniform, identity",
        ),
        ("{shape: [H, H], init: zavier(2)}", "E057", "known: i, j, H, constant, expm, glorot_normal"),
        ("{shape: [H, H], init: sparse(2)}", "E057", "write sparse(density, spectral_radius)"),
        ("{shape: [H, H], init: uniform}", "E057", "write uniform(a, b)"),
        ("{shape: [H, H], init: zeros(3)}", "E057", "write zeros"),
        ("{shape: [H, H], init: 'tanh(i, j)'}", "E057", "tanh(a)"),
        ("{shape: [H, H], init: 'clip(i, 0)'}", "E057", "clip(a, low, high)"),
        ("{shape: [H], init: orthogonal}", "E057", ""),
        ("{shape: [H], init: 'identity(2)'}", "E057", ""),
        ("{shape: [H], init: 'i[0]'}", "E057", "it is of numbers, the indices"),
        ("{shape: [H], init: 'h[t-1]'}", "E057", "it is of numbers, the indices"),
        ("{shape: [H, H], init: xavier_uniform}", "E057", "it is called glorot_uniform"),
        ("{shape: [H, H], init: eye(H)}", "E057", "it is called identity"),
        ("{shape: [H], init: 'normal(0, b)'}\n  b: [H]", "E057", "known: i, H, constant"),
        ("{shape: [H], init: V}\n  V: [H]", "E057", "known: i, H, constant"),
        ("{shape: [H, H], init: glorot}", "E057", "did you mean 'glorot_"),
        ("H", "E011", "write [H]"),
        ("(H)", "E011", "such as [H] or [4*H, I]"),
    ],
)
def test_what_a_param_may_be_is_said(param: str, code: str, hint: str) -> None:
    text = "cell: c\ndims: {H: size}\nstates: {h: [H]}\nequations: h[t] = h[t-1]\nparams:\n  W: " + param
    (found,) = diagnostics(text)
    assert found.code == code
    assert hint in found.hint


ONE = (
    "cell: c\ndims: {{H: {}}}\nconstants: {{q: 2}}\nstates: {{h: [H]}}\nequations: h[t] = h[t-1]\n"
    "params:\n  W: "
)


@pytest.mark.parametrize(
    ("init", "place", "message"),
    [
        ("sparse(2, 1)", "2", "the density is a share, 0 … 1, and not 2"),
        ("sparse(-1, 1)", "-1", "the density is a share, 0 … 1, and not -1"),
        ("sparse(0.5, -1)", "-1", "a spectral radius is not negative, and this is -1"),
        ("sparse(density=q, spectral_radius=1)", "q", "0 … 1, and not 2 where q = 2"),
        ("normal(0, -1)", "-1", "a standard deviation is not negative, and this is -1"),
        ("normal(0, 3 - H)", "- H", "is not negative, and this is -1 where H = 4"),
        ("0.1 * normal(0, std=relu(H) - 5)", "- 5", "this is -1 where H = 4"),
        ("uniform(1, -1)", "-1", "the lower bound comes first, and 1 is more than -1"),
        ("uniform(i, -1) + uniform(q, 1)", "1", "2 is more than 1 where q = 2"),
        ("normal(log(-1), 1)", "log(-1)", "the argument 'mean' of normal is nan"),
        ("constant(1 / (H - 4))", "/ (H - 4)", "the argument 'c' of constant is inf where H = 4"),
        ("log(q - 2)", "log(q - 2)", "the initial value of 'W' is -inf where q = 2"),
        ("normal(0, sd=1)", "normal(0, sd=1)", "normal has no argument 'sd'"),
        ("normal(0, mean=1)", "normal(0, mean=1)", "normal gets 'mean' twice"),
        ("clip(i, 0, low=1)", "clip(i, 0, low=1)", "clip gets 'low' twice"),
        ("leaky_relu(slope=i)", "leaky_relu(slope=i)", "leaky_relu needs 'a'"),
    ],
)
def test_arguments_that_cannot_be_are_told_when_the_file_is_read(init: str, place: str, message: str) -> None:
    (found,) = diagnostics(ONE.format("{default: 4}") + f'{{shape: [H, H], init: "{init}"}}')
    assert found.code == "E057"
    assert message in found.message
    column = found.location.column - 1
    assert found.source_line[column:].startswith(place)


@pytest.mark.parametrize("init", ["normal(0, 1 / (H - 4))", "uniform(5 - H, 4 - H)", "log(H - 4)"])
def test_those_of_dims_are_told_when_the_dims_are_given(init: str) -> None:
    of = cell(ONE.format("size") + f'{{shape: [H, H], init: "{init}"}}')
    with pytest.raises(rnngen.SpecError, match=r":7:\d+: error\[E057\].* where H = 4"):
        rnngen.compile(of, dims={"H": 4}, backend="numpy")


@pytest.mark.parametrize(
    "init", ["uniform(H, q)", "normal(0, H - 9)", "where(H > 4, normal(0, 1 / (H - 4)), 0)"]
)
def test_what_is_not_known_or_not_taken_is_let_be(init: str) -> None:
    of = cell(ONE.format("size") + f'{{shape: [H, H], init: "{init}"}}')
    if "where" in init:
        assert not rnngen.compile(of, dims={"H": 4}, backend="numpy").init_params()["W"].any()


def test_every_mistake_of_a_params_initial_value_is_told() -> None:
    text = HEAD.replace("b: [H]}", "b: {shape: [H], init: 'tanh(q, r) + uniform(1) * foo(i)'}}")
    found = diagnostics(text + "  h[t] = b\n" + LAST)
    assert [(d.code, d.location.column) for d in found] == [("E057", c) for c in (55, 60, 63, 68, 81)]


def test_what_is_left_open_is_silent_in_initial_values_and_not_offered() -> None:
    """They are silent where they stand; a function of unknown name is not offered where another is wrong."""
    text = HEAD.replace("b: [H]}", "b: {shape: [H], init: alpha}}").replace("alpha: 0.5", "alpha: half")
    left_open = text.replace("  f(v) =", "  g v:\n  f(v) =") + "  h[t] = b + g(b)\n" + LAST
    assert [d.code for d in diagnostics(left_open)] == ["E011", "E038"]
    found = diagnostics(left_open.replace("init: alpha", "init: zzzzq"))
    (hint,) = [d.hint for d in found if d.code == "E057"]
    assert hint.startswith("known: i, H, I, alpha, constant,")
