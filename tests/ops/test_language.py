"""Every operator of the language, in a cell of its own, against what NumPy, SciPy or torch mean by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import scipy.special
import torch
import torch.nn.functional as F
from ops.tiny import ROWS, STEPS, at, drawn, outputs, tiny, values

import rnngen
from rnngen.testing import check_gradients
from rnngen.verify.backends import available, check_agreement
from rnngen.verify.case import BASE
from rnngen.verify.sizes import default_dims

Meaning = Callable[..., Any]


def th(function: Callable[..., Any]) -> Meaning:
    """A torch function on NumPy arrays."""
    return lambda *args: function(*[torch.as_tensor(np.asarray(a)) for a in args]).numpy()


def normalised(v: Any) -> Any:
    d = v - v.mean(-1, keepdims=True)
    return d / np.sqrt((d * d).mean(-1, keepdims=True) + 1e-5)


def _convolved(w: Any, s: Any, axis: int) -> Any:
    return sum(np.take(w, [j], axis) * np.roll(s, j, axis) for j in range(w.shape[axis]))


ELEMENTWISE: list[tuple[str, Meaning]] = [
    ("a + b", lambda a, b: a + b),
    ("a - c", lambda a, c: a - c),
    ("M * a", lambda M, a: M * a),
    ("a / (2 + b)", lambda a, b: a / (2 + b)),
    ("a / c", lambda a, c: a / c),
    ("-a", lambda a: -a),
    ("+a", lambda a: a),
    ("a % 0.7", lambda a: a % 0.7),
    ("a % (2.5 + b * b)", lambda a, b: a % (2.5 + b * b)),
    ("a // 0.7", lambda a: a // 0.7),
    ("a ** 2", lambda a: a**2),
    ("a ** 3", lambda a: a**3),
    ("a ** 0", lambda a: a**0),
    ("a ** -1", lambda a: a**-1.0),
    ("(a * a + 1) ** 0.5", lambda a: np.sqrt(a * a + 1)),
    ("(1 + a * a) ** b", lambda a, b: (1 + a * a) ** b),
    ("2 ** a", lambda a: 2**a),
    ("a < b", lambda a, b: a < b),
    ("a <= b", lambda a, b: a <= b),
    ("a > c", lambda a, c: a > c),
    ("a >= b", lambda a, b: a >= b),
    ("a == a", lambda a: np.ones(4)),
    ("a != b", lambda a, b: a != b),
    ("where(a > b, a * a, b)", lambda a, b: np.where(a > b, a * a, b)),
    ("where(M > 0, a, c)", lambda M, a, c: np.where(M > 0, a, c)),
    ("a if c > 0 else b * 2", lambda a, b, c: a if c > 0 else b * 2),
    ("exp(a)", np.exp),
    ("log(1 + a * a)", lambda a: np.log(1 + a * a)),
    ("log1p(a * a)", lambda a: np.log1p(a * a)),
    ("expm1(a)", np.expm1),
    ("sqrt(a * a + 1)", lambda a: np.sqrt(a * a + 1)),
    ("rsqrt(a * a + 1)", lambda a: 1 / np.sqrt(a * a + 1)),
    ("square(a)", lambda a: a * a),
    ("abs(a)", np.abs),
    ("sign(a) * b", lambda a, b: np.sign(a) * b),
    ("reciprocal(a)", lambda a: 1 / a),
    ("sin(a)", np.sin),
    ("cos(a)", np.cos),
    ("tan(a)", np.tan),
    ("atan(a)", np.arctan),
    ("tanh(a)", np.tanh),
    ("sigmoid(5 * a)", lambda a: scipy.special.expit(5 * a)),
    ("relu(a)", th(torch.relu)),
    ("leaky_relu(a)", th(F.leaky_relu)),
    ("leaky_relu(a, 0.3)", lambda a: np.where(a > 0, a, 0.3 * a)),
    ("elu(a)", th(F.elu)),
    ("elu(a, alpha=0.4)", lambda a: np.where(a > 0, a, 0.4 * np.expm1(a))),
    ("selu(a)", th(F.selu)),
    ("gelu(a)", th(F.gelu)),
    ("silu(a)", th(F.silu)),
    ("softplus(3 * a)", lambda a: np.logaddexp(0, 3 * a)),
    ("softsign(a)", th(F.softsign)),
    ("mish(a)", th(F.mish)),
    ("hard_sigmoid(3 * a)", lambda a: np.clip(3 * a / 6 + 0.5, 0, 1)),
    ("hard_tanh(2 * a)", lambda a: np.clip(2 * a, -1, 1)),
    ("erf(a)", scipy.special.erf),
    ("floor(3 * a) * b", lambda a, b: np.floor(3 * a) * b),
    ("minimum(a, b)", np.minimum),
    ("maximum(a, 0.1)", lambda a: np.maximum(a, 0.1)),
    ("clip(a, -0.5, 0.7)", lambda a: np.clip(a, -0.5, 0.7)),
    ("clip(a, 0.7, -0.5)", lambda a: np.clip(a, 0.7, -0.5)),
    ("clip(a, a * a, 0.3)", lambda a: np.clip(a, a * a, 0.3)),
    ("heaviside(a) * b", lambda a, b: (a >= 0) * b),
    ("logaddexp(a, b)", np.logaddexp),
    ("stop_gradient(a) * a", lambda a: a * a),
]
PRODUCTS: list[tuple[str, Meaning]] = [
    ("M @ a", lambda M, a: M @ a),
    ("a @ K", lambda a, K: a @ K),
    ("a @ b", lambda a, b: a @ b),
    ("M @ K", lambda M, K: M @ K),
    ("M @ M.T", lambda M: M @ M.T),
    ("P @ a", lambda P, a: P @ a),
    ("P @ K", lambda P, K: P @ K),
    ("P @ Q", lambda P, Q: P @ Q),
    ("P @ Z", lambda P, Z: P @ Z),
    ("u @ P", lambda u, P: u @ P),
    ("S @ S @ a", lambda S, a: S @ (S @ a)),
    ("outer(a, u)", np.outer),
    ("dot(a, b)", np.dot),
    ("dot(M, a, axis=-1)", lambda M, a: (M * a).sum(-1)),
    ("circular_convolve(u, a)", lambda u, a: sum(u[j] * np.roll(a, j) for j in range(3))),
    ("circular_convolve(d, a)", lambda d, a: sum(d[j] * np.roll(a, j) for j in range(6))),
    ("circular_convolve(M, M)", lambda M: _convolved(M, M, -1)),
    ("circular_convolve(K, M.T[0:4, 0:2], axis=0)", lambda K, M: _convolved(K, M.T[:4, :2], 0)),
    ("circular_convolve(P[:, 0:2], P, axis=1)", lambda P: _convolved(P[:, :2], P, 1)),
    ("circular_convolve(a, b)", lambda a, b: np.real(np.fft.ifft(np.fft.fft(a) * np.fft.fft(b)))),
]
REDUCTIONS: list[tuple[str, Meaning]] = [
    ("sum(M)", lambda M: M.sum()),
    ("sum(P, axis=1)", lambda P: P.sum(1)),
    ("sum(P, axis=(0, 2))", lambda P: P.sum((0, 2))),
    ("sum(P, axis=[0, -1], keepdims=1)", lambda P: P.sum((0, 2), keepdims=True)),
    ("mean(M, axis=0)", lambda M: M.mean(0)),
    ("max(M, axis=-1)", lambda M: M.max(-1)),
    ("max(M)", lambda M: M.max()),
    ("min(M, axis=0, keepdims=1)", lambda M: M.min(0, keepdims=True)),
    ("prod(M, axis=1)", lambda M: M.prod(1)),
    ("prod(M)", lambda M: M.prod()),
    ("prod(P, axis=(0, 2), keepdims=1)", lambda P: P.prod((0, 2), keepdims=True)),
    ("var(M, axis=-1)", lambda M: M.var(-1)),
    ("var(a)", lambda a: a.var()),
    ("logsumexp(M, axis=0)", lambda M: scipy.special.logsumexp(M, axis=0)),
    ("logsumexp(M)", scipy.special.logsumexp),
    ("logsumexp(M, axis=1, keepdims=1)", lambda M: scipy.special.logsumexp(M, axis=1, keepdims=True)),
    ("norm(M)", lambda M: np.sqrt((M * M).sum())),
    ("norm(M, axis=-1)", lambda M: np.linalg.norm(M, axis=-1)),
    ("softmax(M)", lambda M: scipy.special.softmax(M, axis=-1)),
    ("softmax(M, axis=0)", lambda M: scipy.special.softmax(M, axis=0)),
    ("log_softmax(M)", lambda M: scipy.special.log_softmax(M, axis=-1)),
    ("layer_norm(M, a, b)", lambda M, a, b: normalised(M) * a + b),
    ("layer_norm(a, b, c, eps=0.5)", lambda a, b, c: (a - a.mean()) / np.sqrt(a.var() + 0.5) * b + c),
    ("rms_norm(M)", lambda M: M / np.sqrt((M * M).mean(-1, keepdims=True) + 1e-5)),
    ("rms_norm(M, a, axis=-1)", lambda M, a: M / np.sqrt((M * M).mean(-1, keepdims=True) + 1e-5) * a),
    ("cumsum(M)", lambda M: M.cumsum(-1)),
    ("cumsum(M, axis=0)", lambda M: M.cumsum(0)),
    ("cumprod(M, axis=0)", lambda M: M.cumprod(0)),
    ("cummax(M)", lambda M: np.maximum.accumulate(M, -1)),
    ("cummax(P, axis=1)", lambda P: np.maximum.accumulate(P, 1)),
]
SHAPE: list[tuple[str, Meaning]] = [
    ("split(d, 3)[1]", lambda d: d[2:4]),
    ("split(M, 3, axis=0)[-1]", lambda M: M[2:]),
    ("concat(a, b)", lambda a, b: np.concatenate([a, b])),
    ("concat(M, M, axis=0)", lambda M: np.concatenate([M, M])),
    ("concat(a, u, b)", lambda a, b, u: np.concatenate([a, u, b])),
    ("stack(a, b)", lambda a, b: np.stack([a, b])),
    ("stack(a, b, axis=-1)", lambda a, b: np.stack([a, b], -1)),
    ("stack(c, c * c)", lambda c: np.stack([c, c * c])),
    ("reshape(d, [2, 3])", lambda d: d.reshape(2, 3)),
    ("reshape(d, [-1, 3])", lambda d: d.reshape(-1, 3)),
    ("reshape(repeat(a, H), [-1, H])", lambda a: np.repeat(a, 3).reshape(-1, 3)),
    ("transpose(P)", lambda P: P.transpose()),
    ("M.T", lambda M: M.T),
    ("solve(S, a)", lambda S, a: np.linalg.solve(S, a[:, None])[:, 0]),
    ("diag(a)", np.diag),
    ("diag(S)", np.diag),
    ("repeat(a, 3)", lambda a: np.repeat(a, 3)),
    ("repeat(M, 2, axis=1)", lambda M: np.repeat(M, 2, axis=1)),
    ("repeat(M, 2)", lambda M: np.repeat(M, 2)),
    ("a[0:2]", lambda a: a[0:2]),
    ("a[1:]", lambda a: a[1:]),
    ("a[:-1]", lambda a: a[:-1]),
    ("a[::-1]", lambda a: a[::-1]),
    ("d[1:6:2]", lambda d: d[1:6:2]),
    ("d[::-2]", lambda d: d[::-2]),
    ("d[4:0:-3]", lambda d: d[4:0:-3]),
    ("d[1:100]", lambda d: d[1:100]),
    ("d[-3:-1]", lambda d: d[-3:-1]),
    ("d[-(H - 1):]", lambda d: d[-2:]),
    ("d[:1 - H] * d[-(N - 1) - 1]", lambda d: d[:-2] * d[-4]),
    ("M[:, 2]", lambda M: M[:, 2]),
    ("M[-1]", lambda M: M[-1]),
    ("P[1, :, 1:3]", lambda P: P[1, :, 1:3]),
    ("flip(M)", lambda M: np.flip(M, -1)),
    ("flip(M, axis=0)", lambda M: np.flip(M, 0)),
    ("roll(a, 1)", lambda a: np.roll(a, 1)),
    ("roll(a, -1)", lambda a: np.roll(a, -1)),
    ("roll(M, 5, axis=0)", lambda M: np.roll(M, 5, axis=0)),
    ("shift(a, 1)", lambda a: np.concatenate([[0], a[:-1]])),
    ("shift(a, -2)", lambda a: np.concatenate([a[2:], [0, 0]])),
    ("shift(a, 1, fill=7)", lambda a: np.concatenate([[7], a[:-1]])),
    ("shift(a, 1, fill=c)", lambda a, c: np.concatenate([[c], a[:-1]])),
    ("shift(M, 9, axis=0)", lambda M: np.zeros((3, 4))),
    ("roll(a, 1 - H)", lambda a: np.roll(a, -2)),
    ("shift(a, 1 - H)", lambda a: np.concatenate([a[2:], [0, 0]])),
    ("shift(a, H)", lambda a: np.concatenate([[0, 0, 0], a[:1]])),
    ("shift(a, -H, fill=7)", lambda a: np.concatenate([a[3:], [7, 7, 7]])),
    ("shift(u, N)", lambda u: np.zeros(3)),
    ("shift(a, 0)", lambda a: a),
    ("sort(a)", np.sort),
    ("argsort(a) * c", lambda a, c: np.argsort(a, kind="stable") * c),
    ("rank(floor(2 * a)) * c", lambda a, c: np.argsort(np.argsort(np.floor(2 * a), kind="stable")) * c),
    ("take(S, i)", lambda S, i: S[i]),
    ("take(a, ii)", lambda a, ii: a[ii]),
    ("take(S, ii)", lambda S, ii: S[ii]),
    ("one_hot(i, N) * c", lambda c, i: np.eye(4)[i] * c),
    ("one_hot(ii, 4) @ a", lambda a, ii: np.eye(4)[ii] @ a),
    ("zeros([2, N]) + c", lambda c: np.zeros((2, 4)) + c),
    ("ones([N]) * c", lambda c: np.ones(4) * c),
    ("ones(3) * c", lambda c: np.ones(3) * c),
    ("eye(N) * c", lambda c: np.eye(4) * c),
    ("arange(N) * c", lambda c: np.arange(4) * c),
    ("tril(H) * c", lambda c: np.tril(np.ones((3, 3))) * c),
]
TABLE = ELEMENTWISE + PRODUCTS + REDUCTIONS + SHAPE
MODES = ("step", "sequence", "param", "mixed")


@pytest.mark.parametrize(("text", "meaning"), TABLE, ids=[text for text, _ in TABLE])
def test_operator_means_what_numpy_means(text: str, meaning: Meaning) -> None:
    for mode in MODES:
        cell = tiny(text, mode)
        inputs, params = values(cell, drawn)
        got = outputs(cell, inputs, params)
        names = (
            meaning.__code__.co_varnames[: meaning.__code__.co_argcount]
            if hasattr(meaning, "__code__")
            else ()
        )
        for t in range(STEPS):
            for row in range(ROWS):
                here = at(inputs, params, cell, t, row)
                here.pop("clock", None)
                by_name = names and set(names) <= set(here)
                want = meaning(**{n: here[n] for n in names}) if by_name else meaning(*here.values())
                np.testing.assert_allclose(
                    got[t, row], np.asarray(want, float), rtol=1e-13, atol=1e-14, err_msg=mode
                )


@pytest.mark.parametrize("text", [text for text, _ in TABLE])
def test_gradient_of_operator_agrees_with_the_complex_step(text: str) -> None:
    check_gradients(tiny(text, "mixed"))


@pytest.mark.parametrize("place", [p for p in available() if p[0] != "numpy"][-1:], ids="-".join)
@pytest.mark.parametrize("text", [text for text, _ in TABLE])
def test_compiled_operator_agrees(text: str, place: tuple[str, str]) -> None:
    cell = tiny(text, "mixed")
    report = check_agreement(cell, default_dims(cell), [place], only=[BASE])
    if report.skipped:
        pytest.skip(report.skipped[0])
    assert report.ok, f"\n{report}"


@pytest.mark.parametrize("backend", ["numpy", "llvm"])
def test_norm_of_nan_is_nan(backend: str) -> None:
    assert np.isnan(one_value("norm(a)", [1.0, np.nan, 0.0, 2.0], backend))
    assert one_value("norm(a)", [0.0, 0.0, 0.0, 0.0], backend) == 0


@pytest.mark.parametrize("backend", ["numpy", "llvm"])
def test_log_softmax_beside_large_values_has_its_digits(backend: str) -> None:
    assert np.allclose(one_value("log_softmax(a)", [1e20] * 4, backend), -np.log(4), rtol=1e-15)
    want = scipy.special.log_softmax([1e4, 1e4 + 0.5, 0.0, 9990.0])
    assert np.allclose(one_value("log_softmax(a)", [1e4, 1e4 + 0.5, 0.0, 9990.0], backend), want, rtol=1e-13)


@pytest.mark.parametrize("backend", ["numpy", "llvm"])
@pytest.mark.parametrize(
    ("text", "want"),
    [("a[-6:]", [1, 2, 3, 4]), ("a[-9:-2]", [1, 2]), ("a[2:-7:-1]", [3, 2, 1]), ("a[:-9:-2]", [4, 2])],
)
def test_a_bound_before_the_start_is_the_start(text: str, want: list[int], backend: str) -> None:
    np.testing.assert_array_equal(one_value(text, [1.0, 2.0, 3.0, 4.0], backend), want)


def one_value(text: str, a: list[float], backend: str) -> Any:
    """The value of an expression of one vector."""
    kernel = rnngen.compile(tiny(text, "step"), {"N": 4, "H": 3}, "float64", backend)
    return kernel.forward({"in_a": np.array([[a]])}, {}).outputs["y"][0, 0]


def test_every_operator_is_in_the_table() -> None:
    from rnngen.ops.names import operator_names

    # what is random, and what looks at all rows of a batch, has tests of its own
    elsewhere = set("dropout bernoulli normal uniform iterate batch_sum batch_mean batch_norm".split())
    text = " ".join(text for text, _ in TABLE)
    assert not {n for n in operator_names() - elsewhere if f"{n}(" not in text}
