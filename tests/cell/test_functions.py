"""Functions of one line work entry by entry, with a stated derivative too; blocks take arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from verify.cells import cell

import rnngen
from rnngen.errors import SpecError
from rnngen.testing import check_gradients

T, B, H = 7, 3, 4


def spec(functions: str, equation: str, params: str = "b: [H], s: []") -> str:
    lines = "".join(f"  {line}\n" for line in functions.splitlines())
    head = f"cell: small\ndims: {{H: {{default: {H}}}}}\ninputs: {{x: [H]}}\nstates: {{h: [H]}}\n"
    return f"{head}params: {{{params}}}\nfunctions: |\n{lines}equations: |\n{equation}"


def torchs(function: str, x: Any, b: Any, s: Any) -> Any:
    """What each of the cells below adds to half of its state, written for torch, whose gradient of a value
    that is detached is the stated one."""
    ones = torch.ones_like(x)
    return {
        "constant": lambda: (ones + 2 * (x - x.detach())) * b,
        "through": lambda: s.detach() + x - x.detach() + 0 * s,
        "second": lambda: (s * ones).sum(-1, keepdim=True) * b,
        "one": lambda: ones.sum(-1, keepdim=True) * x * b,
        "nested": lambda: (s * ones).sum(-1, keepdim=True) * x,
        "of rows": lambda: ((b * s).detach() + 3 * x.detach() * (b - b.detach())) * x,
        "wider": lambda: (s * b).detach() + b * (x.sum(-1, keepdim=True) - x.sum(-1, keepdim=True).detach()),
        "whole": lambda: x / x.square().mean(-1, keepdim=True).sqrt(),
    }[function]()


CELLS = {
    "constant": ("f(v) = 1  with derivative 2", "  h[t] = f(x[t]) * b + 0.5 * h[t-1]\n"),
    "through": ("f(soft, hard) = hard  with derivative 1, 0", "  h[t] = f(x[t], s) + 0.5 * h[t-1]\n"),
    "second": ("f(v, w) = w", "  h[t] = sum(f(x[t], s)) * b + 0.5 * h[t-1]\n"),
    "one": ("f(v) = 1", "  h[t] = sum(f(x[t])) * x[t] * b + 0.5 * h[t-1]\n"),
    "nested": ("g(v, w) = w\nf(v) = g(v, s)", "  h[t] = sum(f(x[t])) * x[t] + 0.5 * h[t-1]\n"),
    "of rows": ("f(v) = v * s  with derivative z", "  z = 3 * x[t]\n  h[t] = f(b) * x[t] + 0.5 * h[t-1]\n"),
    "wider": ("f(v) = s * b  with derivative b", "  h[t] = f(sum(x[t])) + 0.5 * h[t-1]\n"),
    "whole": ("f(v) = v / sqrt(mean(v * v))", "  h[t] = f(x[t]) + 0.5 * h[t-1]\n"),
}


@pytest.mark.parametrize("backend", ["numpy", "llvm"])
@pytest.mark.parametrize("name", CELLS)
def test_a_function_of_one_line_works_entry_by_entry(name: str, backend: str) -> None:
    kernel = rnngen.compile(cell(spec(*CELLS[name])), dtype="float64", backend=backend)
    draw = np.random.default_rng(0).standard_normal
    values = {n: draw(shape) for n, shape in dict(x=(T, B, H), b=(H,), s=(), h=(B, H)).items()}
    params = {n: values[n] for n in "bs"}
    run = kernel.forward({"x": values["x"]}, params, {"h": values["h"]})
    weight = draw((T, B, H))
    grads = kernel.backward(run, {"h": weight})
    leaves = {n: torch.tensor(v, requires_grad=True) for n, v in values.items()}
    state, loss = leaves["h"], torch.zeros((), dtype=torch.float64)
    for t in range(T):
        state = torchs(name, leaves["x"][t], leaves["b"], leaves["s"]) + 0.5 * state
        np.testing.assert_allclose(run.outputs["h"][t], state.detach().numpy(), rtol=0, atol=1e-12)
        loss = loss + (torch.tensor(weight[t]) * state).sum()
    loss.backward()
    ours = {**grads.params, **grads.inputs, **grads.initial_state}
    for n, leaf in leaves.items():
        want = np.zeros_like(values[n]) if leaf.grad is None else leaf.grad.numpy()
        np.testing.assert_allclose(ours[n], want, rtol=0, atol=1e-11, err_msg=n)


@pytest.mark.parametrize("name", CELLS)
def test_verify_judges_them(name: str) -> None:
    check_gradients(cell(spec(*CELLS[name])))


@pytest.mark.parametrize(
    ("functions", "call", "message", "hint"),
    [
        ("f(v) = sum(v)  with derivative 1", "f(x[t])", "turns [H] into []", "write sum where f is called"),
        ("f(v) = v @ v  with derivative 1", "f(x[t])", "turns [H] into []", "write @ where"),
        (
            "g(v):\n  return max(v)\nf(v) = g(v)  with derivative 1",
            "f(x[t])",
            "turns [H] into []",
            "write max",
        ),
        ("f(v) = 2 * v  with derivative b", "f(s)", "gives [] here, and its derivative [H]", "an entry for"),
    ],
)
def test_a_derivative_that_cannot_be_one_of_entries_is_refused(
    functions: str, call: str, message: str, hint: str
) -> None:
    with pytest.raises(SpecError) as caught:
        cell(spec(functions, f"  h[t] = {call} + 0.5 * h[t-1]\n"))
    (found,) = caught.value.diagnostics
    assert (found.code, message in found.message, hint in found.hint) == ("E050", True, True), found


def test_shapes_of_arguments_have_to_fit() -> None:
    with pytest.raises(SpecError, match="do not broadcast"):
        cell(spec("f(v, w) = v", "  h[t] = f(x[t], c) + h[t-1]\n", "b: [H], c: [3]"))


def test_a_number_stays_one() -> None:
    text = spec("twice(n) = 2 * n", "  h[t] = sum(zeros([twice(2)]) + 1) * x[t]\n")
    kernel = rnngen.compile(cell(text), dtype="float64", backend="numpy")
    params = {"b": np.zeros(H), "s": np.zeros(())}
    run = kernel.forward({"x": np.ones((1, 1, H))}, params)
    np.testing.assert_array_equal(run.outputs["h"], np.full((1, 1, H), 4.0))


IDLE = """f(v) = v * gaain  with derivative qq
g(v):
  w = f(v)
  return tanhh(w, v) + nothere"""


def test_names_in_functions_that_nothing_calls_are_looked_at() -> None:
    with pytest.raises(SpecError) as caught:
        cell(spec(IDLE, "  h[t] = x[t]\n"))
    assert [(d.code, d.location.line, d.message) for d in caught.value.diagnostics] == [
        ("E040", 7, "unknown name 'gaain'"),
        ("E040", 7, "unknown name 'qq'"),
        ("E041", 10, "unknown function 'tanhh'"),
        ("E040", 10, "unknown name 'nothere'"),
    ]
    cell(spec("f(v) = v * b + T\ng(v):\n  w = f(v)\n  return tanh(w) + x[t]", "  h[t] = x[t]\n"))


def test_what_a_variant_declares_is_known_to_a_function_that_only_it_could_call() -> None:
    text = spec("f(v) = v * gain", "  h[t] = x[t] * b + s\n")
    cell(text + "variants:\n  other:\n    params: {b: [H], s: [], gain: []}\n")
    with pytest.raises(SpecError, match="unknown name 'gain'"):
        cell(text + "variants:\n  other:\n    params: {b: [H], s: [], again: []}\n")
