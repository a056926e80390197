"""again: a chain of equations, each with sums of its own, is worked out once and not once a sum."""

from __future__ import annotations

import pytest
from backends.llvm.agree import agree
from passes.walk import graph_of

from rnngen.kernel.lower import lower
from rnngen.passes import run_passes

DIMS = (("I", 3), ("H", 5))
EQUATIONS = {
    "gains": "tanh(a{j} * g{k} + b{k})",
    "norms": "layer_norm(tanh(a{j}), g{k}, b{k})",
    "softmaxes": "softmax(a{j}) * h[t-1] * g{k} + b{k}",
    "outer": "a{j} - 0.1 * outer(a{j} @ h[t-1], g{k} * h[t-1] + b{k})",
}


def chain(kind: str, length: int) -> str:
    """A cell of `length` equations, each of the one before and of params of its own."""
    gains = "".join(f"  g{k}: [H]\n  b{k}: [H]\n" for k in range(length))
    first = "outer(W @ x[t], R @ h[t-1])" if kind == "outer" else "W @ x[t] + R @ h[t-1]"
    last = "a{j} @ h[t-1]" if kind == "outer" else "a{j}"
    lines = [f"a{k + 1} = {EQUATIONS[kind].format(j=k, k=k)}" for k in range(length)]
    lines = [f"a0 = {first}", *lines, f"h[t] = tanh({last.format(j=length)})"]
    return (
        "cell: chain\ndims: {I: input, H: hidden}\ninputs: {x: [I]}\nstates: {h: [H]}\n"
        f"params:\n  W: [H, I]\n  R: [H, H]\n{gains}equations: |\n" + "".join(f"  {s}\n" for s in lines)
    )


def expressions(kind: str, length: int) -> int:
    """How many expressions all statements have together."""
    program = lower(run_passes(graph_of(chain(kind, length), dict(DIMS))))
    bodies = [section.body for function in program.functions() for section in function.sections]
    return sum(len(getattr(s, "exprs", ())) for body in bodies for s in body)


@pytest.mark.parametrize("kind", EQUATIONS)
def test_a_kernel_is_as_long_as_its_chain(kind: str) -> None:
    assert expressions(kind, 32) < 2.3 * expressions(kind, 16)


@pytest.mark.parametrize("kind", EQUATIONS)
def test_a_long_chain_means_the_same(kind: str) -> None:
    agree(chain(kind, 8), DIMS, "float64", steps=3, rows=2)
