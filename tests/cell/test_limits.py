"""Files of a few lines that would expand to cells of any size are refused, and at once."""

from __future__ import annotations

import numpy as np
import pytest
from cell.test_errors import diagnostics
from verify.cells import cell

import rnngen
from rnngen.cell import answers
from rnngen.cell.answers import MAX_CALLS, MAX_NODES
from rnngen.cell.bind import Binder

LEVELS = 60
HEAD = "cell: bomb\ndims: {H: size}\ninputs: {x: [H], y: [H], z: [H]}\nstates: {h: [H]}\n"


def doubled(body: str) -> str:
    """A cell whose function calls the one before twice, and so on; `body` is of `a`, which calls it once."""
    lines = ["  f0(v) = v * v"] + [
        f"  f{k}{body.format(a=f'f{k - 1}(v)', f=f'f{k - 1}')}" for k in range(1, LEVELS)
    ]
    return f"{HEAD}functions: |\n" + "\n".join(lines) + f"\nequations: |\n  h[t] = f{LEVELS - 1}(h[t-1])\n"


@pytest.mark.parametrize(
    "body", ["(v) = {a} + {a}", "(v) = {f}({a})", "(v):\n    w = {a}\n    return {f}(w)", "(v) = {a} * {a}"]
)
def test_functions_that_call_functions(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    counted, plain = [], Binder.count_call

    def count_call(self: Binder, *args: object) -> None:
        counted.append(self)
        plain(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(Binder, "count_call", count_call)
    (found,) = diagnostics(doubled(body))
    assert found.code == "E049"
    assert "20,000" in found.message
    assert len(counted) <= MAX_CALLS + 1


def test_delays_of_many_values() -> None:
    delays = " + ".join(f"{name}[t-10000]" for name in "xyz")
    (found,) = diagnostics(f"{HEAD}equations: |\n  h[t] = h[t-2] + {delays}\n")
    assert (found.code, found.location.line, found.location.column) == ("E049", 6, 19)
    assert found.message == f"delays of 30,002 steps together, more than {MAX_NODES:,}"


def test_what_else_is_wrong_is_told_beside() -> None:
    delays = " + ".join(f"{name}[t-10000]" for name in "xyz")
    found = diagnostics(f"{HEAD}equations: |\n  u = tahn(x[t])\n  h[t] = h[t-1] + u + {delays}\n")
    assert sorted(d.code for d in found) == ["E041", "E049"]


def test_variants_that_are_all_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    bound, plain = [], Binder.mistakes
    monkeypatch.setattr(Binder, "mistakes", lambda self: bound.append(self) or plain(self))
    variants = "".join(f"  v{k}: {{doc: number {k}}}\n" for k in range(60))
    (found,) = diagnostics(doubled("(v) = {a} + {a}") + f"variants:\n{variants}")
    assert found.code == "E049"
    assert not bound


@pytest.mark.parametrize(("functions", "deep"), [(200, 1), (20, 30)])
def test_calls_inside_calls(functions: int, deep: int) -> None:
    lines = ["  f0(v) = v * v"]
    for k in range(1, functions):
        lines.append(f"  f{k}(v) = {'tanh(' * deep}f{k - 1}(v){')' * deep}")
    text = f"{HEAD}functions: |\n" + "\n".join(lines) + f"\nequations: |\n  h[t] = f{functions - 1}(h[t-1])\n"
    (found,) = diagnostics(text)
    assert (found.code, found.message) == ("E049", "calls inside calls, too deep to follow")


def test_what_is_derived_may_be_larger(monkeypatch: pytest.MonkeyPatch) -> None:
    small = cell(f"{HEAD}equations: |\n  u = tanh(x[t] * h[t-1])\n  h[t] = u * sigmoid(u + y[t]) + exp(-u)\n")
    monkeypatch.setattr(answers, "MAX_NODES", len(small.program.nodes))
    kernel = rnngen.compile(small, dims={"H": 3}, dtype="float64", backend="numpy")
    rng = np.random.default_rng(0)
    inputs = {n: rng.standard_normal((4, 2, 3)) for n in "xyz"}
    along = {"x": rng.standard_normal((4, 2, 3))}
    found = kernel.hvp(inputs, {}, along, {"h": np.ones((4, 2, 3))})
    assert np.isfinite(found.inputs["x"]).all()
