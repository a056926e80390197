"""Scalar operators: their rules against SymPy and the complex step, their kinks against torch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import sympy
import torch
import torch.nn.functional as F
from ops.tiny import gradient

from rnngen.grad.reverse import gradients
from rnngen.ops.build import Builder
from rnngen.ops.scalars import COMPARISONS, PRIMITIVES, SCALARS
from rnngen.oracle import evaluate

SMOOTH = sorted(set(PRIMITIVES) - COMPARISONS - {"sign", "floor", "heaviside", "where", "mod"})
# Where each is defined, away from kinks.
POINTS = {
    "log": (0.1, 0.7, 3.0),
    "log1p": (-0.5, 0.2, 3.0),
    "sqrt": (0.2, 1.0, 9.0),
    "pow": (0.3, 1.7, 2.5),
}
SYMPY: dict[str, Callable[..., Any]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "neg": lambda a: -a,
    "pow": lambda a, b: a**b,
    "minimum": sympy.Min,
    "maximum": sympy.Max,
    "exp": sympy.exp,
    "expm1": lambda a: sympy.exp(a) - 1,
    "log": sympy.log,
    "log1p": lambda a: sympy.log(1 + a),
    "sqrt": sympy.sqrt,
    "sin": sympy.sin,
    "cos": sympy.cos,
    "tan": sympy.tan,
    "atan": sympy.atan,
    "tanh": sympy.tanh,
    "sigmoid": lambda a: 1 / (1 + sympy.exp(-a)),
    "softplus": lambda a: sympy.log(1 + sympy.exp(a)),
    "erf": sympy.erf,
    "abs": sympy.Abs,
}


def rule(op: str, k: int, *values: Any, order: int = 1) -> Any:
    """The derivative by the row's rule with respect to argument k, `order` times."""
    b = Builder()
    args = [b.leaf("param", f"a{n}", (), False) for n in range(PRIMITIVES[op].arity)]
    y = b.scalar(op, *args)
    for _ in range(order):
        y = gradients(b, {y: b.const(1.0)}, {args[k]}).get(args[k], b.const(0.0))
    leaves = {("param", f"a{n}"): np.asarray(v) for n, v in enumerate(values)}
    return evaluate(b.program([(("y", "y"), y)]), leaves, 1, np.asarray(values[0]).dtype)["y", "y"]


def points(op: str) -> list[tuple[float, ...]]:
    first = POINTS.get(op, (-1.3, 0.4, 2.1))
    second = (0.6, -1.7, 0.9)
    return list(zip(first, second, strict=True)) if PRIMITIVES[op].arity == 2 else [(v,) for v in first]


@pytest.mark.parametrize("order", [1, 2])
@pytest.mark.parametrize("op", SMOOTH)
def test_rule_is_sympys_derivative(op: str, order: int) -> None:
    symbols = sympy.symbols("a b", real=True)[: PRIMITIVES[op].arity]
    for values in points(op):
        for k, symbol in enumerate(symbols):
            want = sympy.diff(SYMPY[op](*symbols), symbol, order).subs(
                dict(zip(symbols, values, strict=True))
            )
            got = rule(op, k, *[np.float64(v) for v in values], order=order)
            assert float(got) == pytest.approx(float(want.doit()), rel=1e-12, abs=1e-14)


@pytest.mark.parametrize("op", SMOOTH)
def test_rule_is_the_complex_step(op: str) -> None:
    meaning = PRIMITIVES[op].numpy
    assert meaning is not None
    for values in points(op):
        for k in range(len(values)):
            stepped = [np.complex128(complex(v, 1e-30 * (n == k))) for n, v in enumerate(values)]
            want = np.imag(meaning(*stepped)) / 1e-30
            got = rule(op, k, *[np.float64(v) for v in values])
            assert float(got) == pytest.approx(float(want), rel=1e-13, abs=1e-15)


@pytest.mark.parametrize("op", sorted(COMPARISONS | {"sign", "floor", "heaviside"}))
def test_steps_have_no_derivative(op: str) -> None:
    values = [np.float64(v) for v in points(op)[0]]
    assert [float(rule(op, k, *values)) for k in range(len(values))] == [0.0] * len(values)


def test_every_row_has_a_meaning_and_a_rule() -> None:
    for row in SCALARS.values():
        assert (row.define is None) == (row.numpy is not None), row.name
        if row.define is None:
            assert (row.grads is None) != (row.sympy is None), row.name
            assert row.grads is None or len(row.grads) == row.arity, row.name


ZERO = [-2.0, -0.5, 0.0, 0.5, 2.0]
AT_ONE = [-2.0, -1.0, 0.0, 1.0, 2.0]
AT_THREE = [-4.0, -3.0, 0.0, 3.0, 4.0]
KINKS: list[tuple[str, list[float], Callable[[Any], Any]]] = [
    ("relu(a)", ZERO, torch.relu),
    ("abs(a)", ZERO, torch.abs),
    ("sign(a)", ZERO, torch.sign),
    ("leaky_relu(a, 0.2)", ZERO, lambda a: F.leaky_relu(a, 0.2)),
    ("elu(a)", ZERO, F.elu),
    ("elu(a, 0.3)", ZERO, lambda a: F.elu(a, 0.3)),
    ("selu(a)", ZERO, F.selu),
    ("elu(a) + selu(a)", [-25.0, -12.0], lambda a: F.elu(a) + F.selu(a)),
    ("gelu(a)", ZERO, F.gelu),
    ("silu(a)", ZERO, F.silu),
    ("softplus(a)", ZERO, F.softplus),
    ("softsign(a)", ZERO, F.softsign),
    ("mish(a)", ZERO, F.mish),
    ("hard_sigmoid(a)", AT_THREE, lambda a: F.relu6(a + 3) / 6),
    ("hard_tanh(a)", AT_ONE, F.hardtanh),
    ("clip(a, -1, 1)", AT_ONE, lambda a: torch.clamp(a, -1, 1)),
    ("a % 0.1", [-0.7, 0.25, 0.3, 0.7, 1.0], lambda a: torch.remainder(a, 0.1)),
    ("1 % a", [0.1, 0.3, -0.7, 2.0, -2.0], lambda a: torch.remainder(torch.ones(()).double(), a)),
    ("clip(a, 1, -a * a)", AT_ONE, lambda a: torch.clamp(a, torch.ones(()), -a * a)),
    ("maximum(a, 0)", ZERO, lambda a: torch.maximum(a, torch.zeros(()))),
    ("minimum(a, 0.5)", ZERO, lambda a: torch.minimum(a, torch.full((), 0.5))),
    ("a ** 0", ZERO, lambda a: a**0),
    ("a ** 1", ZERO, lambda a: a**1),
    ("a ** 2", ZERO, lambda a: a**2),
    ("a ** 3", ZERO, lambda a: a**3),
    ("norm(0 * a) + norm(a)", ZERO, torch.linalg.vector_norm),
    ("norm(a)", [0.0, 0.0], torch.linalg.vector_norm),
    ("max(a)", [1.0, 3.0, 3.0, 0.0], lambda a: torch.amax(a, 0)),
    ("min(a)", [1.0, 0.0, 0.0, 0.0], lambda a: torch.amin(a, 0)),
    ("prod(a)", [2.0, 3.0, 4.0], torch.prod),
    ("prod(a)", [2.0, 0.0, 4.0], torch.prod),
    ("prod(a)", [0.0, 0.0, 4.0], torch.prod),
    ("cumprod(a)", [2.0, 0.0, 4.0, 5.0], lambda a: torch.cumprod(a, 0)),
    ("cumprod(a)", [0.0, 2.0, 0.0, 5.0], lambda a: torch.cumprod(a, 0)),
    ("cummax(a)", [1.0, 1.0, 0.0, 2.0, 2.0], lambda a: torch.cummax(a, 0).values),
    ("logsumexp(a)", [-np.inf, 1.0, 2.0], lambda a: torch.logsumexp(a, 0)),
    ("softmax(a)[1]", [-np.inf, 1.0, 2.0], lambda a: torch.softmax(a, 0)[1]),
    ("logsumexp(a)", [1e4, 1e4 - 1.0], lambda a: torch.logsumexp(a, 0)),
    ("logaddexp(a[0], a[1])", [2.0, 2.0], lambda a: torch.logaddexp(a[0], a[1])),
    ("logaddexp(a[0], a[1])", [-1e5, 1e5], lambda a: torch.logaddexp(a[0], a[1])),
    ("where(a > 0, a, 0)", ZERO, lambda a: torch.where(a > 0, a, torch.zeros(()))),
    ("sigmoid(a)", [-800.0, 0.0, 800.0], torch.sigmoid),
    ("tanh(a)", [-800.0, 0.0, 800.0], torch.tanh),
    ("sqrt(a)", [1e-300, 1.0], torch.sqrt),
]


@pytest.mark.parametrize(("text", "values", "function"), KINKS, ids=[f"{k[0]} {k[1]}" for k in KINKS])
def test_kink_is_torchs(text: str, values: list[float], function: Callable[[Any], Any]) -> None:
    a = torch.tensor(values, dtype=torch.float64, requires_grad=True)
    function(a).sum().backward()
    assert a.grad is not None
    with np.errstate(all="ignore"):
        got = gradient(text, a=np.asarray(values))["a"]
    np.testing.assert_allclose(got, a.grad.numpy(), rtol=1e-12, atol=1e-300)


def test_power_of_zero_with_a_trained_exponent() -> None:
    base = torch.tensor([0.0, 0.0, 2.0, 3.0], dtype=torch.float64, requires_grad=True)
    exponent = torch.tensor([2.0, 0.0, 0.0, -1.5], dtype=torch.float64, requires_grad=True)
    torch.pow(base, exponent).sum().backward()
    got = gradient("a ** b", a=base.detach().numpy(), b=exponent.detach().numpy())
    assert base.grad is not None
    assert exponent.grad is not None
    np.testing.assert_allclose(got["a"], base.grad.numpy(), rtol=1e-13)
    np.testing.assert_allclose(got["b"], exponent.grad.numpy(), rtol=1e-13)


def test_equal_arguments_share_the_gradient() -> None:
    got = gradient("maximum(a, b) + 2 * minimum(a, b)", a=np.array([1.0, 2.0]), b=np.array([1.0, 3.0]))
    assert got["a"].tolist() == [1.5, 2.0]
    assert got["b"].tolist() == [1.5, 1.0]
