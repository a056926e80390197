"""Initial values: the same seed gives the same arrays, on every platform and in every release."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from backends.llvm.agree import built
from backends.llvm.kernel_cells import spec

import rnngen
from rnngen.compiler import compile_cell, zoo
from rnngen.ops.names import INITIALISERS
from rnngen.runtime import initial
from rnngen.runtime.kernel import Kernel
from rnngen.verify.sizes import default_dims

FILLS = spec(
    "  h[t] = tanh(A @ x[t] + B @ h[t-1] + C @ h[t-1] + D @ h[t-1] + F @ h[t-1] + G @ h[t-1] + S @ h[t-1]"
    " + a + b + c + d + P[0:H] + N @ h[t-1])",
    params="""
  A: {shape: [H, I], init: "uniform(-1/sqrt(H), 1/sqrt(H))"}
  B: {shape: [H, H], init: orthogonal}
  C: {shape: [H, H], init: glorot_uniform}
  D: {shape: [H, H], init: glorot_normal}
  F: {shape: [H, H], init: "normal(0, 0.1)"}
  G: {shape: [H, H], init: identity}
  S: {shape: [H, H], init: "sparse(0.5, 0.9)"}
  N: {shape: [H, H], init: "where(i == j, 1, 0.1 * i - j)"}
  P: {shape: [2*H]}
  a: {shape: [H], init: ones}
  b: {shape: [H], init: "constant(0.25)"}
  c: {shape: [H], init: zeros}
  d: {shape: [H], init: "sin(i) / (1 + i)"}""",
)


def of(text: str = FILLS, dtype: str = "float64") -> Kernel:
    return compile_cell(built(text), {"I": 5, "H": 4, "K": 3, "V": 6}, dtype, "numpy")


def checksum(arrays: dict[str, np.ndarray]) -> str:
    """Of the numbers in 10 digits: the last bits of a decomposition may differ between LAPACKs."""
    digest = hashlib.sha256()
    for name in sorted(arrays):
        rounded = np.round(arrays[name], 10) + 0.0
        digest.update(name.encode() + repr(rounded.shape).encode() + rounded.astype("<f8").tobytes())
    return digest.hexdigest()[:16]


def test_golden_numbers() -> None:
    """These may not change: a training run is known by its seed."""
    assert checksum(of().init_params(0)) == "e9ab969139a497aa"
    assert checksum(of().init_params(1)) == "a38b7f17149dd895"


def test_a_few_of_them_in_full() -> None:
    params = of().init_params(seed=7)
    np.testing.assert_allclose(
        params["A"][0],
        [
            -0.21463705941022904,
            -0.10564543562000472,
            -0.007695814977984883,
            0.4874085792709846,
            -0.007115053700879614,
        ],
        rtol=1e-15,
    )
    np.testing.assert_allclose(
        params["F"][0],
        [0.021140882625063234, 0.023675644702101956, 0.01079763418759663, -0.02814189820768899],
        rtol=1e-15,
    )


def test_each_fill_is_what_it_says() -> None:
    p = of().init_params(3)
    np.testing.assert_allclose(p["B"] @ p["B"].T, np.eye(4), atol=1e-10)
    assert np.abs(p["A"]).max() <= 0.5
    assert np.abs(p["C"]).max() <= np.sqrt(6 / 8)
    np.testing.assert_array_equal(p["G"], np.eye(4))
    np.testing.assert_array_equal(p["a"], 1)
    np.testing.assert_array_equal(p["b"], 0.25)
    np.testing.assert_array_equal(p["c"], 0)
    np.testing.assert_array_equal(p["P"], 0)  # a vector without an `init`
    np.testing.assert_allclose(p["d"], np.sin(np.arange(4)) / (1 + np.arange(4)), rtol=1e-15)
    np.testing.assert_allclose(np.max(np.abs(np.linalg.eigvals(p["S"]))), 0.9, rtol=1e-9)
    assert p["N"][2, 1] == pytest.approx(-0.8)


def test_seeds_and_names_have_streams_of_their_own() -> None:
    one, other = of().init_params(0), of().init_params(1)
    assert (one["A"] != other["A"]).all()
    assert (one["C"] != one["F"]).all()
    fewer = of(
        spec("  h[t] = tanh(A @ x[t])", params='{A: {shape: [H, I], init: "uniform(-1/sqrt(H), 1/sqrt(H))"}}')
    )
    np.testing.assert_array_equal(fewer.init_params(0)["A"], one["A"])


def test_float32_is_float64_rounded_once() -> None:
    single, double = of(dtype="float32").init_params(0), of().init_params(0)
    for name, a in double.items():
        assert single[name].dtype == np.float32
        np.testing.assert_array_equal(single[name], a.astype(np.float32))


@pytest.mark.parametrize("name", zoo())
def test_built_in_cells_start_with_finite_numbers(name: str) -> None:
    cell = rnngen.load(name)
    k = rnngen.compile(cell, default_dims(cell), backend="numpy")
    one, again = k.init_params(5), k.init_params(5)
    for p in k.cell.params:
        a = one[p.name]
        assert a.dtype == np.float32
        assert a.shape == tuple(int(n) for n in p.shape)
        assert a.flags.c_contiguous
        assert a.flags.writeable
        assert np.isfinite(a).all()
        np.testing.assert_array_equal(a, again[p.name])


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("relu(i - 1)", [0, 0, 1, 2]),
        ("clip(square(i), 0, high=4)", [0, 1, 4, 4]),
        ("leaky_relu(1 - i)", [1, 0, -0.01, -0.02]),
        ("(i == 0) - (i > 2)", [1, 0, 0, -1]),
    ],
)
def test_every_scalar_function_is_known_to_an_initial_value(text: str, want: list[float]) -> None:
    k = of(spec("  h[t] = a * x[t][0]", params=f'{{a: {{shape: [H], init: "{text}"}}}}'))
    np.testing.assert_allclose(k.init_params()["a"], want, rtol=1e-15)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("where(i == 0, 1)", "where takes 3 arguments here"),
        ("relu(i, 2)", "relu takes 1 argument here"),
        ("inv(i + 1)", "inv cannot be worked out"),
    ],
)
def test_what_cannot_be_worked_out_is_told(text: str, message: str) -> None:
    with pytest.raises(rnngen.SpecError, match=message):
        of(spec("  h[t] = a * x[t][0]", params=f'{{a: {{shape: [H], init: "{text}"}}}}')).init_params()


@pytest.mark.parametrize(
    ("init", "said"),
    [
        ("1 / (i - 2)", r"initial value of 'W' is inf at \[2, 0\]"),
        ("log(i - 1)", r"initial value of 'W' is nan at \[0, 0\]"),
        ("ones @ ones", r"'@' does not fit shapes \[4, 5\] and \[4, 5\]"),
        ("normal(0, foo=2)", r"write normal, normal\(mean\) or normal\(mean, std\)"),
        ("normal(0, -1)", "a standard deviation is not negative, and this is -1"),
        ("sparse(2, 0.9)", r"the density is a share, 0 … 1, and not 2"),
        ("sparse(0.1, -0.9)", "a spectral radius is not negative, and this is -0.9"),
        ("ones * sum(1)", "unknown function 'sum'"),
        ("inv(identity / (i - 2))", "not all entries of the matrix are finite"),
    ],
)
def test_values_that_cannot_be_worked_out_are_told_with_their_place(init: str, said: str) -> None:
    text = spec("  h[t] = W @ x[t]", params=f'{{W: {{shape: [H, I], init: "{init}"}}}}')
    with pytest.raises(rnngen.SpecError, match=said) as told:
        of(text).init_params()
    assert "E057" in str(told.value)


def test_a_density_may_change_from_row_to_row() -> None:
    text = spec(
        "  h[t] = R @ h[t-1] + W @ x[t]", params='{W: [H, I], R: {shape: [H, H], init: "sparse(i < 2, 0.9)"}}'
    )
    made = of(text).init_params()["R"]
    assert made[:2].all()
    assert not made[2:].any()


def test_a_vector_is_not_orthogonal() -> None:
    text = spec("  h[t] = W @ x[t] + b", params="{W: [H, I], b: {shape: [H], init: orthogonal}}")
    with pytest.raises(rnngen.SpecError, match="'orthogonal' fills matrices, and 'b' is none"):
        of(text).init_params()


def test_every_initialiser_that_is_known_is_there() -> None:
    assert {*initial._FILLS, *initial._MATRICES} == {*INITIALISERS}
