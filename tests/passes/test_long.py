"""Long chains of equations: no pass walks a value as often as it is read, nor deeper than Python's stack."""

from __future__ import annotations

import pytest
from backends.llvm.agree import agree
from passes.walk import graph_of

from rnngen.passes import run_passes

DIMS = {"I": 3, "H": 6}
HEAD = (
    "cell: long\ndims: {I: input, H: hidden}\ninputs: {x: [I]}\nstates: {h: [H]}\n"
    "params: {W: [H, I], R: [H, H], b: [H]}\nconstants: {k: 0.1}\nequations: |\n"
)
LAST = {
    "slice": "concat({a}[H//2:], {a}[0:H//2])",
    "number": "tanh(W @ x[t] + R @ h[t-1] + {a})",
    "prepared": "tanh(W @ x[t] + R @ h[t-1] * {a})",
}
FIRST = {"slice": "W @ x[t] + R @ h[t-1]", "number": "k", "prepared": "b"}


def chain(kind: str, step: str, length: int) -> str:
    """A cell in which `length` values follow from each other; `{a}` in a step is the one before."""
    lines = [f"a0 = {FIRST[kind]}", *(f"a{k} = {step.format(a=f'a{k - 1}')}" for k in range(1, length))]
    lines.append(f"h[t] = {LAST[kind].format(a=f'a{length - 1}')}")
    return HEAD + "".join(f"  {s}\n" for s in lines)


@pytest.mark.parametrize("kind", LAST)
def test_a_value_that_is_read_three_times_is_walked_once(kind: str) -> None:
    """Each of 24 values reads the one before three times: 3 ** 24 ways lead to the first."""
    run_passes(graph_of(chain(kind, "tanh({a} * {a} + {a})", 24), DIMS))


@pytest.mark.parametrize("kind", LAST)
def test_a_chain_is_no_deeper_than_the_stack(kind: str) -> None:
    run_passes(graph_of(chain(kind, "{a} * k + 0.5", 450), DIMS))


@pytest.mark.parametrize("kind", LAST)
def test_such_chains_mean_the_same(kind: str) -> None:
    agree(chain(kind, "tanh({a} * {a} + {a} * b)", 6), tuple(DIMS.items()), "float64", steps=3, rows=2)


def test_gradients_of_a_vector_are_added_before_rows_are_summed() -> None:
    """However often a bias is read, its gradient is one sum over rows."""
    text = HEAD + "  a = tanh(W @ x[t] + R @ h[t-1] + b)\n  c = tanh(a * 2 + b)\n  h[t] = tanh(c * a + b)\n"
    nodes = graph_of(text, DIMS).program.nodes
    assert sum(n.op == "reduce" and bool(n.attr("batch")) for n in nodes) == 1
    agree(text, tuple(DIMS.items()), "float64", steps=3, rows=2)
