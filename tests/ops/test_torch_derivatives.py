"""Derivatives of every operator at NaN, infinities, zeros and ties, with ordinary and NaN gradients coming in: those
of torch in float64, but where docs/spec-language.md, "Derivatives of special values", says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pytest
import torch
from ops.special import cell_of, compare

import rnngen

Array = Any
Table = Mapping[str, Callable[..., Any]]
Own = Callable[..., Sequence[Array]]
F = torch.nn.functional
NAN, INF = np.nan, np.inf
NEAR = 1e-7  # torch's hardsigmoid has 1/6 in float32
VALUES = [NAN, INF, -INF, 0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 0.5, -0.5]
FEW = VALUES[:9]
ROWS = np.array(
    [
        *([1.0, 2, 3, 4], [NAN, 2, 3, 4], [1, 2, NAN, 4], [1, 0, 3, 4], [0, 0, 3, 4], [NAN, 0, 3, 4]),
        *([0, NAN, 0, 2], [NAN, NAN, 1, 2], [INF, 2, 3, 4], [-INF, 2, 3, 4], [INF, -INF, 1, 2]),
        *([INF, INF, 1, 2], [INF, 0, 1, 2], [2, 2, 1, 0], [1, 1, 1, NAN]),
        *([-INF] * 4, [INF] * 4, [0.0] * 4, [NAN] * 4),
    ]
)
NAMES = "exp log log1p expm1 sqrt rsqrt square abs sign reciprocal sin cos tan atan tanh sigmoid erf floor"
SINGLE: Table = {
    **{f"{name}(a)": getattr(torch, name) for name in NAMES.split()},
    **{f"{name}(a)": getattr(F, name) for name in "relu leaky_relu elu selu gelu silu softsign mish".split()},
    **{f"a ** {k}": lambda a, k=k: a**k for k in (0, 1, 2, 3, 0.5, 1.5)},
    **{f"a ** (-{k})": lambda a, k=k: a**-k for k in (1, 2, 0.5)},
    **{f"{k} ** a": lambda a, k=k: k**a for k in (0.5, 2)},
    "softplus(a)": lambda a: F.softplus(a, threshold=1e9),
    "hard_sigmoid(a)": F.hardsigmoid,
    "hard_tanh(a)": F.hardtanh,
    "clip(a, -1, 1)": lambda a: torch.clamp(a, -1, 1),
    "clip(a, 1, -1)": lambda a: torch.clamp(a, 1, -1),
    "a % 2": lambda a: torch.remainder(a, 2.0),
    "-a": torch.neg,
    "where(a > 0, a, 2)": lambda a: torch.where(a > 0, a, 2.0),
}
PAIRS: Table = {
    **{"a + b": torch.add, "a - b": torch.sub, "a * b": torch.mul, "a / b": torch.div},
    **{"a % b": torch.remainder, "a ** b": torch.pow},
    **{f"{name}(a, b)": getattr(torch, name) for name in ("minimum", "maximum", "logaddexp")},
    "clip(1, a, b)": lambda a, b: torch.clamp(torch.ones_like(a), a, b),
    "clip(a, b, 1)": lambda a, b: torch.clamp(a, b, torch.ones_like(a)),
    "clip(a, -1, b)": lambda a, b: torch.clamp(a, -torch.ones_like(a), b),
    "where(a > b, a, b)": lambda a, b: torch.where(a > b, a, b),
}
ALONG: Table = {
    **{
        f"{name}(a)": lambda v, name=name: getattr(v, name)(-1)
        for name in "sum mean prod cumsum cumprod".split()
    },
    **{
        f"{name}(a)": lambda v, name=name: getattr(v, name)(-1)
        for name in "logsumexp softmax log_softmax".split()
    },
    "max(a)": lambda v: v.amax(-1),
    "min(a)": lambda v: v.amin(-1),
    "var(a)": lambda v: v.var(-1, unbiased=False),
    "norm(a)": lambda v: v.norm(dim=-1),
    "a @ a": lambda v: (v * v).sum(-1),
    "cummax(a)": lambda v: v.cummax(-1)[0],
    "layer_norm(a, 1, 0)": lambda v: F.layer_norm(v, v.shape[-1:]),
    "rms_norm(a)": lambda v: v * torch.rsqrt((v * v).mean(-1, keepdim=True) + 1e-5),
    "flip(a)": lambda v: v.flip(-1),
    "roll(a, 1)": lambda v: v.roll(1, -1),
    "sort(a)": lambda v: v.sort(dim=-1, stable=True)[0],
}


def _result_has_it(v: Array, low: Array, high: Array, g: Array) -> list[Array]:
    """Which of the three is the result of clip; NaN first."""
    is_low = np.isnan(low) | (~np.isnan(high) & (v < low) & (low <= high))
    is_high = ~is_low & (np.isnan(high) | (v > high) | ((v < low) & (low > high)))
    return [np.where(m, g, 0.0) for m in (~is_low & ~is_high, is_low, is_high)]


def _products(x: Array, g: Array) -> Array:
    """cumprod's: Σ over later sums of the products without the entry itself."""
    later = g.copy()
    for k in range(x.shape[-1] - 2, -1, -1):
        later[..., k] += x[..., k + 1] * later[..., k + 1]
    before = np.concatenate([np.ones_like(x[..., :1]), np.cumprod(x, -1)[..., :-1]], -1)
    return before * later


# what the page says instead of torch's: (arguments, gradient that comes in, torch's) → gradients
OWN: Mapping[str, Own] = {
    "abs(a)": lambda a, g, t: [np.where(np.isnan(a), NAN, t)],
    "hard_sigmoid(a)": lambda a, g, t: [np.where(np.isnan(a), g / 6, t)],
    "hard_tanh(a)": lambda a, g, t: [np.where(np.isnan(a), g, t)],
    "clip(a, -1, 1)": lambda a, g, t: _result_has_it(a, -1.0, 1.0, g)[:1],
    "clip(a, 1, -1)": lambda a, g, t: [np.where(np.isnan(a), g, 0.0)],
    "clip(1, a, b)": lambda a, b, g, *t: _result_has_it(np.ones_like(a), a, b, g)[1:],
    "clip(a, b, 1)": lambda a, b, g, *t: _result_has_it(a, b, np.ones_like(a), g)[:2],
    "clip(a, -1, b)": lambda a, b, g, *t: _result_has_it(a, -np.ones_like(a), b, g)[::2],
    "logaddexp(a, b)": lambda a, b, g, *t: [np.where((a == b) & np.isinf(a), 0.5 * g, v) for v in t],
    "a % b": lambda a, b, g, s, t: [s, np.where(np.isfinite(np.mod(a, b)), t, NAN)],
    "var(a)": lambda a, g, t: [np.where(np.isinf(a).any(-1, keepdims=True), NAN, t)],
    "norm(a)": lambda a, g, t: [np.where((a == 0).all(-1, keepdims=True), 0.0, t)],
    "cumprod(a)": lambda a, g, t: [_products(a, g)],
    "cummax(a)": lambda a, g, t: [np.where(np.isnan(g), NAN, t)],
}


def torchs(
    meaning: Callable[..., Any], arrays: Sequence[Array], incoming: float
) -> tuple[Array, list[Array]]:
    """The gradient that comes in, in the shape of the result, and torch's gradients."""
    given = [torch.tensor(a, requires_grad=True) for a in arrays]
    y = meaning(*given)
    g = torch.full_like(y, incoming).detach()
    y.backward(g)
    return g.numpy(), [
        np.zeros_like(a) if t.grad is None else t.grad.numpy() for a, t in zip(arrays, given, strict=True)
    ]


def check(backend: str, table: Table, arrays: Sequence[Array], incoming: float) -> None:
    """Every gradient of every operator of a table."""
    names, texts = "ab"[: len(arrays)], list(table)
    kernel = rnngen.compile(cell_of(texts, arrays[0].shape[1], names), dtype="float64", backend=backend)
    wanted = {text: torchs(table[text], arrays, incoming) for text in texts}
    given = {f"{n}{k}": a[None] for n, a in zip(names, arrays, strict=True) for k in range(len(texts))}
    run = kernel.forward(given, {})
    found = kernel.backward(run, {f"y{k}": wanted[text][0][None] for k, text in enumerate(texts)}).inputs
    for k, text in enumerate(texts):
        g, torch_has = wanted[text]
        with np.errstate(all="ignore"):
            want = OWN[text](*arrays, g, *torch_has) if text in OWN else torch_has
        for n, w in zip(names, want, strict=True):
            compare(f"d({text})/d{n}", found[f"{n}{k}"][0], w, arrays, NEAR, 1e-12)


@pytest.mark.parametrize("incoming", [1.0, 0.0, NAN])
@pytest.mark.parametrize("backend", ["numpy", "llvm"])
@pytest.mark.parametrize("table", [SINGLE, PAIRS, ALONG], ids=["one", "two", "rows"])
def test_derivatives_are_torchs_but_where_the_page_says_otherwise(
    table: Table, backend: str, incoming: float
) -> None:
    arrays = [ROWS] if table is ALONG else [np.array([VALUES])]
    if table is PAIRS:
        arrays = [v.ravel()[None] for v in np.meshgrid(FEW, FEW)]
    check(backend, table, arrays, incoming)


def test_every_exception_is_one() -> None:
    """One that is torch's does not stand among those that are not."""
    for text, own in OWN.items():
        table = next(t for t in (SINGLE, PAIRS, ALONG) if text in t)
        arrays = [ROWS] if table is ALONG else [np.array([VALUES])]
        if table is PAIRS:
            arrays = [v.ravel()[None] for v in np.meshgrid(FEW, FEW)]
        differs = False
        for incoming in (1.0, NAN):
            g, torch_has = torchs(table[text], arrays, incoming)
            with np.errstate(all="ignore"):
                want = own(*arrays, g, *torch_has)
            differs |= any(
                not np.array_equal(w, t, equal_nan=True) for w, t in zip(want, torch_has, strict=True)
            )
        assert differs, text


@pytest.mark.parametrize("op", ["gelu", "silu", "mish", "logaddexp", "var", "cumprod", "cummax"])
def test_an_infinite_gradient_stays_infinite_or_becomes_nan(op: str) -> None:
    table = next(t for t in (SINGLE, PAIRS, ALONG) if any(text.startswith(f"{op}(") for text in t))
    text = next(text for text in table if text.startswith(f"{op}("))
    arrays = [np.array([[1.0, 2, 3, 4]])] * (2 if table is PAIRS else 1)
    g, _ = torchs(table[text], arrays, INF)
    kernel = rnngen.compile(cell_of([text], 4, "ab"[: len(arrays)]), dtype="float64", backend="numpy")
    run = kernel.forward({f"{n}0": a[None] for n, a in zip("ab", arrays, strict=False)}, {})
    assert not np.isfinite(kernel.backward(run, {"y0": g[None]}).inputs["a0"]).any()
